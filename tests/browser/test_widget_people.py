"""The widget in a real browser: a person, who speaks, why an answer, choices."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.chat import ANSWER, QUESTION, WHY, opened, said, write
from tests.browser.contract import message

pytestmark = pytest.mark.browser


def test_a_person_is_one_press_away_before_anything_was_said(page, contract):
    chat = opened(page, contract)
    chat.get_by_role("button", name="Talk to a person").click()

    expect(said(chat, "customer")).to_have_text(["I would like to talk to a person, please."])
    expect(chat.locator(".fate")).to_have_count(0)


def test_when_nobody_is_online_a_way_to_be_reached_is_taken(page, contract):
    wish = "I would like to talk to a person, please."
    contract.says(wish, ("state", {"case": "waiting", "online": False}))
    chat = opened(page, contract)
    chat.get_by_role("button", name="Talk to a person").click()

    card = chat.locator(".card")
    expect(card).to_contain_text("Nobody is at the desk right now.")
    expect(card).to_contain_text("HR-2026-1041")
    expect(card).to_contain_text("You may close this tab")
    reach = card.get_by_label("How can we reach you?")
    reach.fill("nothing")
    reach.press("Enter")
    expect(card.get_by_role("alert")).to_have_text(
        "Please give an e-mail address or a phone number."
    )
    expect(reach).to_be_focused()
    reach.fill("ada@example.org")
    reach.press("Enter")
    expect(card.get_by_text("We will reach you there.")).to_be_visible()
    assert (
        json.loads(contract.asked("/messages")[-1]["body"])["text"]
        == "You can reach me at: ada@example.org"
    )
    page.reload()
    expect(card.get_by_text("We will reach you there.")).to_be_visible()
    expect(reach).to_be_hidden()


def test_the_transcript_is_a_file_named_after_the_case(page, contract):
    contract.says(QUESTION, ANSWER)
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(said(chat, "ai")).to_have_count(1)
    chat.get_by_role("button", name="Case number and more").click()
    expect(chat.locator(".menu")).to_contain_text("HR-2026-1041")

    with page.expect_download() as waiting:
        chat.get_by_role("button", name="Download transcript").click()

    assert waiting.value.suggested_filename == "HR-2026-1041.txt"
    assert f"customer: {QUESTION}" in waiting.value.path().read_text("utf-8")


@pytest.mark.parametrize(
    ("language", "button", "receipt", "told"),
    [
        ("en", "Download receipt", {"entries": [{"index": 3}], "left_out": 0}, "anybody can check"),
        (
            "en",
            "Download receipt",
            {"entries": [{"index": None}], "left_out": 1},
            "still being sealed",
        ),
        ("en", "Download receipt", {"entries": [], "left_out": 4}, "4 messages are not in it"),
        (
            "de",
            "Beleg herunterladen",
            {"entries": [{"index": 3}], "left_out": 0},
            "jeder kann ihn prüfen",
        ),
        ("de", "Beleg herunterladen", {"entries": [], "left_out": 2}, "2 Nachrichten fehlen darin"),
    ],
)
def test_the_receipt_is_a_file_and_what_it_does_not_prove_is_said(
    page, contract, language, button, receipt, told
):
    contract.says(QUESTION, ANSWER)
    contract.receipt = receipt
    chat = opened(page, contract, f"language={language}")
    write(chat, QUESTION)
    expect(said(chat, "ai")).to_have_count(1)
    chat.locator("button[aria-controls=menu]").press("Enter")
    page.keyboard.press("Tab")  # from the transcript, which has the focus, to the receipt beside it
    expect(chat.get_by_role("button", name=button)).to_be_focused()

    with page.expect_download() as waiting:
        page.keyboard.press("Enter")

    assert waiting.value.suggested_filename == "HR-2026-1041-receipt.json"
    assert json.loads(waiting.value.path().read_text("utf-8")) == receipt
    expect(chat.locator(".across", has_text=told)).to_have_count(1)
    expect(chat.get_by_role("status").filter(has_text=told)).to_have_count(1)


def test_a_receipt_that_cannot_be_loaded_is_said_so(page, contract):
    contract.says(QUESTION, ANSWER)
    contract.refuse("/receipt", 410, "Nothing of this customer can be read again.")
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(said(chat, "ai")).to_have_count(1)
    chat.get_by_role("button", name="Case number and more").click()
    chat.get_by_role("button", name="Download receipt").click()

    expect(chat.locator(".across", has_text="can be read again")).to_have_count(1)


def test_who_speaks_is_told_by_badge_label_and_a_line_across(page, contract):
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(chat.locator(".fate")).to_have_count(0)
    joined = {
        "id": "person_joined",
        "version": "1",
        "language": "en",
        "words": "You are now talking with Mira.",
    }
    contract.push("notice", **joined)
    contract.push("state", speaker="person", case="answered")
    contract.push("message", author="human", name="Mira", text="Good morning.")
    contract.push("message", author="human_reviewed_ai", name="Mira", text="On Thursday.")

    expect(chat.locator(".badge")).to_have_text("Person: Mira")
    expect(chat.locator(".across")).to_have_text("You are now talking with Mira.")
    expect(chat.locator("[data-author=human] .who")).to_contain_text("Mira · Person")
    expect(chat.locator("[data-author=human_reviewed_ai] .who")).to_contain_text(
        "AI draft, checked and sent by Mira"
    )
    assert chat.locator("[data-author=human]").get_attribute("data-ai-generated") is None
    contract.push("state", speaker="assistant", case="handed_back")
    expect(chat.locator(".badge")).to_have_text("AI assistant")


def test_while_a_person_speaks_no_steps_of_the_assistant_are_shown(page, contract):
    contract.says("one", ("step", {"code": "act"}))
    chat = opened(page, contract)
    write(chat, "one")
    expect(chat.locator(".working")).to_contain_text("Looking for approved answers")
    contract.push("state", speaker="person", case="claimed")
    contract.push("step", code="receive")

    expect(chat.locator(".badge")).to_contain_text("Person")
    expect(chat.locator(".working")).to_be_hidden()


def test_news_while_the_panel_is_closed_are_counted_on_the_launcher(page, contract):
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(chat.locator(".fate")).to_have_count(0)
    chat.get_by_role("button", name="Close the chat").click()
    contract.push("message", author="human", name="Mira", text="Good morning.")

    expect(chat.locator(".launcher")).to_have_text("Your conversation1 new")
    chat.locator(".launcher").click()
    chat.get_by_role("button", name="Close the chat").click()
    expect(chat.locator(".count")).to_be_hidden()


def test_why_opens_under_the_answer_and_is_asked_for_once(page, contract):
    contract.why = WHY
    contract.says(QUESTION, ANSWER)
    chat = opened(page, contract)
    write(chat, QUESTION)
    button = chat.get_by_role("button", name="Why this answer?")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()

    region = chat.get_by_role("region", name="Why this answer?")
    expect(button).to_have_attribute("aria-expanded", "true")
    for words in (
        "Two approved articles fit.",
        "<b>Thirty</b> days.",
        "answer-from-knowledge",
        "Held.",
        "ab" * 32,
        "Write: person.",
    ):
        expect(region).to_contain_text(words)
    expect(region).to_contain_text("Personal details that are not yours: nothing found")
    button.click()
    expect(region).to_be_hidden()
    button.click()
    expect(region).to_be_visible()
    assert len(contract.asked("/why")) == 1


def test_why_that_cannot_be_loaded_can_be_asked_again(page, contract):
    contract.refuse("/why", 503, "Back in a minute.")
    contract.why = WHY
    contract.says(QUESTION, ANSWER)
    chat = opened(page, contract)
    write(chat, QUESTION)
    button = chat.get_by_role("button", name="Why this answer?")
    button.click()
    expect(chat.locator(".why")).to_contain_text("Back in a minute.")
    button.click()
    button.click()

    expect(chat.locator(".why")).to_contain_text("Two approved articles fit.")


def test_a_choice_sends_its_title_and_the_choices_go(page, contract):
    contract.says("It broke", message("ai", "Do you mean:", choices=["In the parcel", "Later"]))
    chat = opened(page, contract)
    write(chat, "It broke")
    chat.get_by_role("button", name="In the parcel").click()

    expect(said(chat, "customer")).to_have_text(["It broke", "In the parcel"])
    expect(chat.locator(".choices")).to_have_count(0)
