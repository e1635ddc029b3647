"""The widget in a real browser: before the first act, sending, listening, coming back."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.chat import (
    ANSWER,
    FIRST,
    QUESTION,
    RETURNS,
    SECOND,
    opened,
    said,
    stored,
    visit,
    write,
)
from tests.browser.contract import message

pytestmark = pytest.mark.browser


def test_nothing_is_sent_or_stored_before_the_first_message(page, contract):
    chat = opened(page, contract)
    chat.locator("textarea").press_sequentially("my secret draft")
    chat.locator("button[aria-controls=menu]").click()
    page.wait_for_timeout(300)

    assert [one["path"] for one in contract.requests] == [
        "/shop",
        "/page.css",
        "/widget/handrail-chat.js",
    ]
    assert stored(page) == '[{},{},""]'
    assert page.context.cookies() == []
    assert page.evaluate("indexedDB.databases().then((all) => all.length)") == 0


def test_the_notice_is_visible_before_the_input_and_comes_first_in_order(page, contract):
    chat = opened(page, contract)
    notice = chat.get_by_text("You are chatting with Alder & Finch's AI assistant.")

    expect(notice).to_be_visible()
    expect(notice).to_have_attribute("role", "status")
    expect(chat.locator("textarea")).to_be_focused()
    assert "notice" in chat.locator("textarea").get_attribute("aria-describedby").split()
    assert chat.evaluate(
        "(one) => { const r = one.shadowRoot; const n = r.querySelector('.notice');"
        "return Boolean(n.compareDocumentPosition(r.querySelector('textarea')) & 4)"
        " && Boolean(n.compareDocumentPosition(r.querySelector('[role=log]')) & 4) }"
    )
    expect(chat.locator(".badge")).to_have_text("AI assistant")


def test_without_an_approved_notice_there_is_no_chat(page, contract):
    for texts in contract.config["texts"].values():
        del texts["start"]

    page.goto(f"{contract.shop}/shop")

    page.wait_for_timeout(200)
    assert page.evaluate("document.querySelector('handrail-chat').shadowRoot === null")


def test_opening_reports_which_notice_was_shown_and_when(page, contract):
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(chat.locator(".fate")).to_have_count(0)

    body = json.loads(contract.asked("/v1/conversations")[0]["body"])
    assert body["channel"] == "widget"
    assert body["language"] == "en"
    assert [(one["notice"], one["version"], one["language"]) for one in body["shown"]] == [
        ("start", "1", "en")
    ]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", body["shown"][0]["at"])


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        ("lang=de", "Sie schreiben mit dem KI-Assistenten"),
        ("lang=de-AT", "Sie schreiben mit dem KI-Assistenten"),
        ("lang=de&language=en", "You are chatting with"),
        ("lang=fr", "You are chatting with"),
    ],
)
def test_the_language_is_the_pages_or_the_named_one(page, contract, attributes, words):
    chat = opened(page, contract, attributes)

    expect(chat.locator(".notice")).to_contain_text(words)
    expect(chat.locator(".root")).to_have_attribute(
        "lang", "de" if words.startswith("Sie") else "en"
    )


def test_an_answer_shows_its_sources_beside_the_sentences_taken_from_them(page, contract):
    contract.says(QUESTION, ("step", {"code": "act"}), ANSWER)
    chat = opened(page, contract)
    write(chat, QUESTION)

    answer = chat.locator("[data-author=ai]")
    expect(answer.locator(".words")).to_have_text(f"{FIRST}1 {SECOND}2 Bye.")
    expect(answer).to_have_attribute("data-ai-generated", "true")
    expect(answer.locator(".who")).to_contain_text("AI assistant")
    links = answer.locator(".cites a")
    assert links.evaluate_all("(all) => all.map((a) => [a.href, a.target, a.rel])") == [
        ["https://shop.example/returns", "_blank", "noopener noreferrer"],
        ["https://shop.example/refunds", "_blank", "noopener noreferrer"],
    ]
    answer.get_by_label("Source 2").click()
    expect(links.nth(1)).to_be_focused()
    assert page.url.endswith("/shop?")


def test_the_plain_marks_of_the_text_do_not_stand_beside_the_numbers(page, contract):
    text = f"{FIRST} [1]\nSee [1] there."
    contract.says(QUESTION, message("ai", text, sources=[RETURNS], quoted=[[FIRST, 1]]))
    chat = opened(page, contract)
    write(chat, QUESTION)

    expect(said(chat, "ai")).to_have_text(f"{FIRST}1\nSee [1] there.")


def test_the_token_is_a_header_and_never_in_an_address(page, contract):
    contract.says(QUESTION, ANSWER)
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(said(chat, "ai")).to_have_count(1)

    assert all("token-1" not in one["path"] + one["query"] for one in contract.requests)
    ours = [one for one in contract.requests if "/c1/" in one["path"]]
    assert {one["path"].rsplit("/", 1)[1] for one in ours} == {"stream", "messages"}
    assert all(one["headers"]["x-handrail-token"] == "token-1" for one in ours)
    assert all("cookie" not in one["headers"] and "referer" not in one["headers"] for one in ours)
    assert contract.asked("/messages")[0]["headers"]["prefer"] == "respond-async"


def test_a_message_whose_answer_was_lost_is_sent_again_under_the_same_id(page, contract):
    contract.says(QUESTION, ANSWER)
    lost = []

    def drop_once(route):
        if lost:
            return route.continue_()
        lost.append(route.fetch())
        return route.abort("connectionreset")

    page.route("**/messages", drop_once)
    chat = opened(page, contract)
    write(chat, QUESTION)

    expect(said(chat, "ai")).to_have_count(1)
    expect(chat.locator(".fate")).to_have_count(0)
    ids = [json.loads(one["body"])["client_id"] for one in contract.asked("/messages")]
    assert len(ids) == 2
    assert len(set(ids)) == 1
    expect(said(chat, "customer")).to_have_text([QUESTION])


def test_a_message_that_cannot_be_sent_stays_and_can_be_sent_again(page, contract):
    contract.says(QUESTION, ANSWER)
    chat = opened(page, contract)
    page.route("**/v1/**", lambda route: route.abort("connectionrefused"))
    write(chat, QUESTION)

    expect(chat.locator(".failed .fate")).to_contain_text("Not sent.", timeout=20_000)
    expect(said(chat, "customer")).to_have_text([QUESTION])
    page.unroute("**/v1/**")
    chat.get_by_role("button", name="Try again").click()
    expect(said(chat, "ai")).to_have_count(1)
    expect(chat.locator(".failed")).to_have_count(0)
    expect(said(chat, "customer")).to_have_text([QUESTION])


@pytest.mark.parametrize("status", [409, 413, 422, 429, 503])
def test_what_the_server_refuses_is_told_politely_and_the_words_are_kept(page, contract, status):
    contract.refuse("/messages", status, "Not now, please. <b>Later</b>.", Retry_After="30")
    chat = opened(page, contract)
    write(chat, QUESTION)

    fate = chat.locator(".failed .fate")
    expect(fate).to_contain_text("Not now, please. <b>Later</b>.")
    expect(fate).to_contain_text("You can try again in")
    expect(chat.get_by_role("button", name="Try again")).to_be_disabled()
    assert len(contract.asked("/messages")) == 1
    chat.get_by_role("button", name="Edit").click()
    expect(chat.locator("textarea")).to_have_value(QUESTION)
    expect(said(chat, "customer")).to_have_count(0)


def test_after_a_break_the_stream_goes_on_and_nothing_is_shown_twice(page, contract):
    contract.says(QUESTION, ("step", {"code": "act"}), ANSWER)
    contract.every_event_twice = True
    contract.events_until_break = 7
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(said(chat, "ai")).to_have_count(1)
    for number in range(3):
        contract.events_until_break = 1
        contract.push("message", author="human", name="Mira", text=f"Line {number}")
    expect(said(chat, "human")).to_have_text(["Line 0", "Line 1", "Line 2"], timeout=20_000)

    expect(said(chat)).to_have_count(5)
    afters = [int(one["query"].removeprefix("after=")) for one in contract.asked("/stream")]
    assert len(afters) > 1
    assert afters == sorted(afters)
    assert afters[-1] > 0


def test_our_own_words_are_shown_once_even_when_the_stream_is_faster(page, contract):
    contract.says(QUESTION, ANSWER)

    def late(route):
        answer = route.fetch()
        page.wait_for_timeout(600)
        route.fulfill(response=answer)

    page.route("**/messages", late)
    chat = opened(page, contract)
    write(chat, QUESTION)

    expect(said(chat, "ai")).to_have_count(1)
    expect(chat.locator(".fate")).to_have_count(0)
    expect(said(chat, "customer")).to_have_text([QUESTION])


def test_a_reload_brings_the_conversation_back_and_nothing_twice(page, contract):
    contract.says(QUESTION, ANSWER)
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(said(chat, "ai")).to_have_count(1)

    page.reload()

    expect(said(chat)).to_have_text([QUESTION, f"{FIRST}1 {SECOND}2 Bye."])
    expect(chat.locator(".panel")).to_be_visible()
    write(chat, "And the lid?")
    expect(said(chat, "customer")).to_have_text([QUESTION, "And the lid?"])
    assert len(contract.books) == 1
    assert "secret" not in stored(page)


def test_two_tabs_are_two_conversations(page, context, contract):
    write(opened(page, contract), "one")
    second = context.new_page()
    write(opened(second, contract), "two")

    expect(said(second.locator("handrail-chat"), "customer")).to_have_text(["two"])
    expect(second.locator("handrail-chat .fate")).to_have_count(0)
    assert len(contract.books) == 2


def test_a_duplicated_tab_shows_the_same_conversation_once(page, context, contract):
    chat = opened(page, contract)
    write(chat, "one")
    expect(chat.locator(".fate")).to_have_count(0)
    second = context.new_page()
    kept = page.evaluate("({...sessionStorage})")
    second.goto(f"{contract.shop}/page.css")
    second.evaluate(
        "(kept) => Object.entries(kept).forEach(([k, v]) => sessionStorage.setItem(k, v))", kept
    )
    copy = visit(second, contract)
    expect(said(copy, "customer")).to_have_text(["one"])

    write(copy, "two")

    expect(said(copy, "customer")).to_have_text(["one", "two"])
    expect(said(chat, "customer")).to_have_text(["one", "two"])
    assert len(contract.books) == 1


def test_a_conversation_that_is_gone_says_so_and_a_new_one_takes_the_unsent_words(page, contract):
    chat = opened(page, contract)
    write(chat, "one")
    expect(chat.locator(".fate")).to_have_count(0)
    contract.books[0].token = "another"
    write(chat, "two")

    expect(chat.get_by_role("alert").filter(has_text="has ended")).to_contain_text(
        "kept for a new one"
    )
    assert stored(page) == '[{},{},""]'
    chat.get_by_role("button", name="Start a new conversation").click()
    expect(chat.locator("textarea")).to_have_value("two")
    expect(said(chat)).to_have_count(0)
    chat.locator("textarea").press("Enter")
    expect(said(chat, "customer")).to_have_text(["two"])
    expect(chat.locator(".fate")).to_have_count(0)
    assert len(contract.books) == 2


def test_the_shop_vouches_for_a_customer_just_before_the_conversation_opens(page, contract):
    page.context.add_cookies([{"name": "shop", "value": "ada", "url": contract.shop}])
    chat = opened(page, contract, "identity-url=/identity")
    page.wait_for_timeout(100)
    assert contract.asked("/identity") == []
    write(chat, QUESTION)
    expect(chat.locator(".fate")).to_have_count(0)

    assert (
        json.loads(contract.asked("/v1/conversations")[0]["body"])["identity"] == "signed-for-ada"
    )


def test_a_customer_whose_identity_is_refused_is_served_as_a_guest(page, contract):
    contract.refuse("/v1/conversations", 401, "This identity token was used before.")
    chat = opened(page, contract, "identity=stale")
    write(chat, QUESTION)
    expect(chat.locator(".fate")).to_have_count(0)
    expect(said(chat, "customer")).to_have_text([QUESTION])

    first, second = contract.asked("/v1/conversations")[:2]
    assert json.loads(first["body"])["identity"] == "stale"
    assert "identity" not in json.loads(second["body"])


def test_an_identity_address_of_another_origin_is_not_asked(page, contract):
    chat = opened(page, contract, f"identity-url={contract.server}/identity")
    write(chat, QUESTION)
    expect(chat.locator(".fate")).to_have_count(0)

    assert contract.asked("/identity") == []
    assert "identity" not in json.loads(contract.asked("/v1/conversations")[0]["body"])
