"""The widget in a real browser, against a server that speaks its contract and sometimes misbehaves."""

import json
import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.contract_server import message

pytestmark = pytest.mark.browser

QUESTION = "How do I send back a pan?"
FIRST = "You can send back anything within 30 days."
SECOND = "The money comes back within 14 days."
RETURNS = {
    "number": 1,
    "title": "Returns",
    "heading": "How long",
    "link": "https://shop.example/returns",
}
REFUNDS = {
    "number": 2,
    "title": "Refunds",
    "heading": "When",
    "link": "https://shop.example/refunds",
}
ANSWER = message(
    "ai",
    f"{FIRST} {SECOND} Bye.",
    sources=[RETURNS, REFUNDS],
    quoted=[[FIRST, 1], [SECOND, 2], ["Bye.", None]],
)
WHY = {
    "decision": "answer",
    "sentences": ["Two approved articles fit."],
    "passages": [
        {
            "number": 1,
            "title": "Returns",
            "heading": "How long",
            "link": "",
            "text": "<b>Thirty</b> days.",
        }
    ],
    "rules": [
        {"id": "answer-from-knowledge", "sentence": "Approved articles may be answered from."}
    ],
    "checks": [
        {"guard": "leak", "found": False, "sentence": ""},
        {"guard": "new_one", "found": True, "sentence": "Held."},
    ],
    "release": "r-1",
    "receipt": {"leaf": "ab" * 32, "at": "2026-11-23T10:15:01.000Z"},
    "contest": "Write: person.",
}


def visit(page: Page, contract, attributes: str = "") -> Locator:
    page.goto(f"{contract.shop}/shop?{attributes}")
    chat = page.locator("handrail-chat")
    chat.locator(".panel").wait_for(state="attached")
    return chat


def opened(page: Page, contract, attributes: str = "") -> Locator:
    chat = visit(page, contract, attributes)
    chat.locator(".launcher").click()
    return chat


def write(chat: Locator, text: str) -> None:
    box = chat.locator("textarea")
    box.fill(text)
    box.press("Enter")


def said(chat: Locator, author: str = "") -> Locator:
    return chat.locator(f".message{f'[data-author={author}]' if author else ''} .words")


def stored(page: Page) -> str:
    return page.evaluate(
        "JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie])"
    )


# ---------------------------------------------------------------- before the first act


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


# ---------------------------------------------------------------- sending and listening


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


def test_an_identity_address_of_another_origin_is_not_asked(page, contract):
    chat = opened(page, contract, f"identity-url={contract.server}/identity")
    write(chat, QUESTION)
    expect(chat.locator(".fate")).to_have_count(0)

    assert contract.asked("/identity") == []
    assert "identity" not in json.loads(contract.asked("/v1/conversations")[0]["body"])


# ---------------------------------------------------------------- a person


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
    expect(card).to_contain_text("We will reach you there.")
    assert (
        json.loads(contract.asked("/messages")[-1]["body"])["text"]
        == "You can reach me at: ada@example.org"
    )
    page.reload()
    expect(card).to_contain_text("We will reach you there.")
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


# ---------------------------------------------------------------- why, choices


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


# ---------------------------------------------------------------- hostile words


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


# ---------------------------------------------------------------- keyboard and sight


def test_everything_can_be_done_by_keyboard(page, contract):
    contract.why = WHY
    contract.says(QUESTION, ANSWER)
    chat = visit(page, contract)
    for _ in range(2):
        page.keyboard.press("Tab")
    expect(chat.locator(".launcher")).to_be_focused()
    page.keyboard.press("Enter")
    expect(chat.locator("textarea")).to_be_focused()
    page.keyboard.type("How do I ")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("send back a pan?")
    expect(chat.locator("textarea")).to_have_value("How do I \nsend back a pan?")
    chat.locator("textarea").fill(QUESTION)
    page.keyboard.press("Enter")
    why = chat.get_by_role("button", name="Why this answer?")
    expect(why).to_be_visible()
    for _ in range(12):
        page.keyboard.press("Shift+Tab")
        if why.evaluate("(one) => one.getRootNode().activeElement === one"):
            break
    expect(why).to_be_focused()
    page.keyboard.press("Space")
    expect(why).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Escape")
    expect(chat.locator(".panel")).to_be_hidden()
    expect(chat.locator(".launcher")).to_be_focused()


def test_escape_closes_the_menu_before_the_panel(page, contract):
    chat = opened(page, contract)
    more = chat.get_by_role("button", name="Case number and more")
    more.click()
    page.keyboard.press("Escape")
    expect(chat.locator(".menu")).to_be_hidden()
    expect(chat.locator(".panel")).to_be_visible()
    page.keyboard.press("Escape")
    expect(chat.locator(".panel")).to_be_hidden()


def test_a_composing_enter_does_not_send(page, contract):
    chat = opened(page, contract)
    chat.locator("textarea").fill("にほん")
    chat.locator("textarea").dispatch_event(
        "keydown", {"key": "Enter", "isComposing": True, "bubbles": True}
    )
    page.wait_for_timeout(100)

    assert contract.asked("/v1/conversations") == []


def test_news_are_announced_and_old_lines_after_a_reload_are_not(page, contract):
    contract.says(QUESTION, ANSWER)
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(said(chat, "ai")).to_have_count(1)
    log = chat.get_by_role("log")
    expect(log).to_have_attribute("aria-live", "polite")

    page.reload()

    expect(said(chat, "ai")).to_have_count(1)
    expect(log).to_have_attribute("aria-live", "off")
    contract.push("message", author="ai", text="New.")
    expect(log).to_have_attribute("aria-live", "polite")


def test_on_a_small_screen_the_panel_fills_it_and_the_page_behind_is_inert(page, contract):
    page.set_viewport_size({"width": 375, "height": 740})
    chat = opened(page, contract)
    panel = chat.locator(".panel")

    assert panel.bounding_box() == {"x": 0, "y": 0, "width": 375, "height": 740}
    assert panel.evaluate("(one) => one.matches(':modal')")
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(chat.locator(".launcher")).to_be_focused()


@pytest.mark.parametrize(("width", "height"), [(320, 256), (320, 640), (375, 740), (1280, 800)])
@pytest.mark.parametrize("language", ["en", "de"])
def test_all_targets_are_large_enough_and_inside_the_screen(
    page, contract, width, height, language
):
    page.set_viewport_size({"width": width, "height": height})
    contract.says(
        QUESTION,
        ANSWER,
        message("ai", "Do you mean:", choices=["One", "Two"]),
        ("state", {"case": "waiting", "online": False}),
    )
    chat = opened(page, contract, f"language={language}")
    write(chat, QUESTION)
    expect(chat.locator(".card")).to_be_visible()
    chat.locator("button[aria-controls=menu]").click()

    boxes = chat.evaluate(
        "(one) => [...one.shadowRoot.querySelectorAll('button, a:not(.cite), input, textarea')].filter((n) => n.checkVisibility())"
        ".map((n) => { const b = n.getBoundingClientRect(); return [n.textContent || n.tagName, b.width, b.height, b.left, b.right] })"
    )
    assert len(boxes) > 10
    assert [
        box for box in boxes if box[1] < 44 or box[2] < 44 or box[3] < 0 or box[4] > width
    ] == []


def test_at_four_hundred_per_cent_the_input_can_still_be_reached(page, contract):
    page.set_viewport_size({"width": 320, "height": 256})
    contract.says(QUESTION, ANSWER)
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(said(chat, "ai")).to_have_count(1)
    box = chat.locator("textarea")
    box.scroll_into_view_if_needed()

    expect(box).to_be_in_viewport(ratio=1)
    chat.get_by_role("button", name="Talk to a person").first.scroll_into_view_if_needed()
    expect(chat.get_by_role("button", name="Talk to a person").first).to_be_in_viewport(ratio=1)


def test_a_page_of_its_own_needs_no_launcher(page, contract):
    chat = visit(page, contract, "mode=page")

    expect(chat.locator("textarea")).to_be_visible()
    expect(chat.locator(".launcher")).to_be_hidden()
    expect(chat.get_by_role("button", name="Close the chat")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(chat.locator("textarea")).to_be_visible()
    assert contract.asked("/v1/conversations") == []


def test_the_host_pages_looks_do_not_reach_in(page, contract):
    chat = opened(page, contract)
    looks = "(one) => { const s = getComputedStyle(one.shadowRoot.querySelector('.notice')); return [s.fontSize, s.letterSpacing, s.fontFamily.includes('Georgia')] }"

    assert chat.evaluate(looks) == ["15px", "normal", False]


def test_motion_stops_where_it_is_not_wanted(page, contract):
    page.emulate_media(reduced_motion="reduce")
    contract.says(QUESTION, ("step", {"code": "act"}))
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(chat.locator(".working")).to_be_visible()

    assert chat.evaluate("(one) => one.shadowRoot.getAnimations().length") == 0


def test_under_a_strict_policy_nothing_is_refused(page, contract):
    complaints = []
    page.on(
        "console",
        lambda line: complaints.append(line.text) if line.type in {"error", "warning"} else None,
    )
    contract.why = WHY
    contract.says(QUESTION, ANSWER)
    chat = opened(page, contract)
    write(chat, QUESTION)
    chat.get_by_role("button", name="Why this answer?").click()
    expect(chat.locator(".why")).to_contain_text("Two approved articles fit.")

    assert complaints == []
