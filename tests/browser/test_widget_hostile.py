"""The widget in a real browser: hostile and odd replies, and too much text."""

import pytest
from playwright.sync_api import expect

from tests.browser.chat import ANSWER, FIRST, QUESTION, RETURNS, SECOND, WHY, opened, said, write
from tests.browser.contract import message

pytestmark = pytest.mark.browser


def test_markup_in_words_stays_words(page, contract):
    evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
    alerts = []
    page.on("dialog", lambda dialog: alerts.append(dialog.message))
    source = {"number": 1, "title": evil, "heading": evil, "link": f"https://shop.example/{evil}"}
    contract.why = {
        **WHY,
        "sentences": [evil],
        "release": evil,
        "rules": [{"id": evil, "sentence": evil}],
    }
    contract.says(
        evil,
        message("ai", evil, sources=[source], quoted=[[evil, 1]], choices=[evil]),
        message("system", evil),
    )
    chat = opened(page, contract)
    write(chat, evil)
    expect(said(chat, "ai")).to_have_text(f"{evil}1")
    contract.push("notice", id="x", words=evil)
    contract.push("apology", words=f"{evil} sorry")
    contract.push("state", case_number=evil, name=evil, speaker="person")
    contract.push("message", author="human", name=evil, text=evil)
    chat.get_by_role("button", name="Why this answer?").click()
    expect(chat.locator(".why")).to_contain_text(evil)
    expect(said(chat, "human")).to_have_text(evil)

    assert (
        chat.evaluate(
            "(one) => one.shadowRoot.querySelectorAll('img, script, [onerror], [style]').length"
        )
        == 0
    )
    assert page.evaluate("window.hacked") is None
    assert alerts == []


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
     "blob:https://shop.example/1", "https://bank.example@evil.example/", "http://", "", None, 7],
)  # fmt: skip
def test_only_web_addresses_become_links(page, contract, link):
    contract.says(
        QUESTION, message("ai", FIRST, sources=[{**RETURNS, "link": link}], quoted=[[FIRST, 1]])
    )
    chat = opened(page, contract)
    write(chat, QUESTION)

    expect(chat.locator(".cites")).to_contain_text("Returns › How long")
    hrefs = chat.locator(".cites a").evaluate_all("(all) => all.map((a) => a.href)")
    assert all(href.startswith(f"{contract.server}/") for href in hrefs)
    assert hrefs == [] or link == 7


@pytest.mark.parametrize(
    "more",
    [
        {"quoted": "not a list"},
        {"quoted": [[None, 1], ["not in the text", 1], [FIRST, 99], [FIRST]]},
        {"sources": "none", "choices": "none", "quoted": None},
        {"at": "yesterday", "name": 7, "turn": None},
    ],
)
def test_odd_messages_still_show_their_whole_text(page, contract, more):
    contract.says(QUESTION, message("ai", f"{FIRST} {SECOND}", **more))
    chat = opened(page, contract)
    write(chat, QUESTION)

    expect(said(chat, "ai")).to_have_text(f"{FIRST} {SECOND}")


def test_a_word_of_ten_thousand_characters_does_not_break_the_page(page, contract):
    page.set_viewport_size({"width": 320, "height": 640})
    contract.says(
        QUESTION,
        message("ai", "w" * 10_000, choices=["c" * 300], sources=[{**RETURNS, "title": "t" * 300}]),
    )
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(said(chat, "ai")).to_have_count(1)

    sizes = "(one) => { const s = one.shadowRoot.querySelector('.scroll'); return [s.scrollWidth <= s.clientWidth, innerWidth >= document.documentElement.scrollWidth] }"
    assert chat.evaluate(sizes) == [True, True]


def test_nonsense_on_the_stream_is_passed_over(page, contract):
    contract.says(
        QUESTION,
        ("message", {"author": "ai", "text": 5}),
        ("unheard_of", {}),
        ("step", {"code": "constructor"}),
        ANSWER,
    )
    chat = opened(page, contract)
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    write(chat, QUESTION)

    expect(said(chat, "ai")).to_have_text(["5", f"{FIRST}1 {SECOND}2 Bye."])
    assert errors == []


def test_too_much_text_is_told_and_not_cut_or_sent(page, contract):
    chat = opened(page, contract)
    box = chat.locator("textarea")
    box.fill("x" * 7_900)
    expect(chat.locator("#left")).to_have_text("100 characters left")
    box.fill("\U0001f600" * 8_001)
    expect(chat.locator("#left")).to_have_text("1 characters too many")
    box.press("Enter")

    expect(box).to_have_attribute("aria-invalid", "true")
    assert contract.asked("/v1/conversations") == []
    box.fill("\U0001f600" * 8_000)
    box.press("Enter")
    expect(said(chat, "customer")).to_have_count(1)
