"""The widget in a real browser: keyboard, screen reader, small screens, strict pages."""

import pytest
from playwright.sync_api import expect

from tests.browser.chat import ANSWER, QUESTION, WHY, opened, said, visit, write
from tests.browser.contract import message

pytestmark = pytest.mark.browser


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
    expect(said(chat, "ai")).to_have_count(2)
    expect(chat.locator(".card")).to_be_visible()
    chat.locator("button[aria-controls=menu]").click()
    expect(chat.locator(".menu")).to_be_visible()

    boxes = chat.evaluate(
        "(one) => [...one.shadowRoot.querySelectorAll('button, a:not(.cite), input, textarea')].filter((n) => n.checkVisibility())"
        ".map((n) => { const b = n.getBoundingClientRect(); return [n.textContent || n.tagName, b.width, b.height, b.left, b.right] })"
    )
    assert len(boxes) > 10
    assert [
        box for box in boxes if box[1] < 44 or box[2] < 44 or box[3] < 0 or box[4] > width
    ] == []


def test_at_four_hundred_per_cent_the_way_to_a_person_stays_and_the_input_is_reached(
    page, contract
):
    page.set_viewport_size({"width": 320, "height": 256})
    contract.says(QUESTION, ANSWER)
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(said(chat, "ai")).to_have_count(1)
    person = chat.get_by_role("button", name="Talk to a person").first
    for box in (chat.locator("textarea"), chat.locator(".notice"), chat.locator(".cites a").first):
        box.scroll_into_view_if_needed()

        expect(box).to_be_in_viewport(ratio=1)
        expect(person).to_be_in_viewport(ratio=1)


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


def test_a_page_of_its_own_stays_inside_the_screen(page, contract):
    contract.says(QUESTION, message("ai", "Many words. " * 400))
    chat = visit(page, contract, "mode=page")
    write(chat, QUESTION)
    expect(said(chat, "ai")).to_have_count(1)

    assert chat.bounding_box()["height"] <= 800
    expect(chat.locator(".notice")).not_to_be_in_viewport()
