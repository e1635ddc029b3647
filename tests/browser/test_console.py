"""The console in a real browser: live without reloading, by keyboard, the draft kept, no script."""

import re
import time
from importlib import resources

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.conftest import Customer, Served, open_conversation
from tests.web.desk import PASSWORD, WISH, hire

pytestmark = pytest.mark.browser
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AXE = (
    "async (levels) => { const found = await axe.run({runOnly: levels});"
    "return [found.passes.length, found.violations.map("
    "(one) => [one.id, ...one.nodes.map((node) => node.failureSummary)])] }"
)
HEAR = """
window.heard = 0;
window.AudioContext = class { state = "running"; currentTime = 0; destination = {}; resume() {} };
const ramp = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} };
window.GainNode = class { gain = ramp; connect(next) { return next } };
window.OscillatorNode = class { connect(next) { return next } start() { window.heard += 1 } stop() {} };
"""


@pytest.fixture(scope="session")
def desks(town: Served) -> Served:
    hire(
        town,
        {
            "anna": "agent",
            "bert": "agent",
            "carl": "agent",
            "dora": "lead",
            "emma": "administrator",
        },
    )
    return town


@pytest.fixture
def window(browser: Browser, desks: Served):
    """Open windows of members of staff, signed in."""
    made: list[BrowserContext] = []

    def opened(login: str, **options) -> Page:
        settings = {"viewport": {"width": 1280, "height": 800}, "locale": "en-GB", **options}
        context = browser.new_context(base_url=desks.base, **settings)
        context.set_default_timeout(20_000)
        made.append(context)
        page = context.new_page()
        page.goto("/console")
        page.get_by_label("Login").fill(login)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        expect(page.get_by_role("heading", name=re.compile("Inbox|People"))).to_be_visible()
        return page

    yield opened
    for context in made:
        context.close()


@pytest.fixture
def someone(desks: Served) -> Customer:
    return open_conversation(desks.base)


def live(page: Page) -> Page:
    expect(page.locator("body[data-state=live]")).to_be_attached()
    page.evaluate("window.same = true")
    return page


def line_of(page: Page, customer: Customer):
    return page.locator(".case", has_text=customer.case_number)


def opened_case(page: Page, customer: Customer) -> Page:
    link, heading = (
        line_of(page, customer).get_by_role("link"),
        page.get_by_role("heading", level=1),
    )
    link.click()
    try:
        expect(heading).to_contain_text(customer.case_number, timeout=5_000)
    except AssertionError:
        link.click()  # a list that was drawn anew at that moment swallowed the click
    expect(heading).to_contain_text(customer.case_number)
    return live(page)


def claimed(page: Page, customer: Customer) -> Page:
    opened_case(page, customer).get_by_role("button", name="Claim").click()
    expect(page.get_by_label("Your answer")).to_be_focused()
    return page


def test_a_new_case_appears_is_counted_in_the_title_and_heard_without_reloading(window, someone):
    page = window("anna")
    page.add_init_script(HEAR)
    page.reload()
    live(page).get_by_role("heading", name="Inbox").click()
    waiting = int(page.locator("#tab-waiting b").inner_text())
    someone.say(WISH)

    expect(line_of(page, someone)).to_contain_text("The customer asked for a person.")
    expect(page.locator("#tab-waiting b")).to_have_text(str(waiting + 1))
    assert page.title().startswith(f"({waiting + 1}) Inbox")
    assert page.evaluate("window.heard") == 2
    assert page.evaluate("window.same")


def test_the_sound_can_be_switched_off_for_good(window, someone):
    page = window("anna")
    page.add_init_script(HEAR)
    page.reload()
    page.locator(".account summary").click()
    page.get_by_label("Sound when a new case waits").uncheck()
    page.reload()
    live(page).locator(".account summary").click()
    expect(page.get_by_label("Sound when a new case waits")).not_to_be_checked()
    someone.say(WISH)

    expect(line_of(page, someone)).to_be_visible()
    assert page.evaluate("window.heard") == 0
    assert [cookie["name"] for cookie in page.context.cookies()] == ["handrail-desk"]


def test_a_case_is_worked_by_keyboard_alone(window, someone):
    someone.say(WISH)
    page = live(window("anna"))
    line = line_of(page, someone).get_by_role("link")
    for _ in range(200):
        page.keyboard.press("j")
        if line.evaluate("link => link === document.activeElement"):
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(someone.case_number)
    live(page)
    page.keyboard.press("c")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your answer")).to_be_focused()
    page.keyboard.type("Good morning, this is Anna.")
    page.keyboard.press("Control+Enter")

    expect(page.locator(".message.human .words")).to_have_text("Good morning, this is Anna.")
    expect(page.get_by_label("Your answer")).to_have_value("")
    expect(page.get_by_label("Your answer")).to_be_focused()
    assert someone.read()["messages"][-1]["text"] == "Good morning, this is Anna."
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".head")).to_contain_text("With the assistant")
    assert page.evaluate("window.same")


def test_what_was_asked_for_before_a_claim_and_comes_after_it_takes_no_focus_away(window, someone):
    someone.say(WISH)
    page = window("anna")
    line_of(page, someone).get_by_role("link").click()
    live(page)
    held = []

    def hold(route) -> None:
        if held or route.request.method != "GET":
            return route.continue_()
        held.append((route, route.fetch()))
        return None

    page.route(f"**{page.evaluate('document.body.dataset.case')}", hold)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    deadline = time.monotonic() + 20
    while not held and time.monotonic() < deadline:
        page.wait_for_timeout(20)
    page.get_by_role("button", name="Claim").click()
    expect(page.get_by_label("Your answer")).to_be_focused()
    route, old = held[0]
    route.fulfill(response=old)
    page.wait_for_timeout(500)

    expect(page.get_by_label("Your answer")).to_be_focused()


def test_the_first_stop_of_the_keyboard_leads_past_the_header(window):
    page = window("anna")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.locator("main")).to_be_focused()


def test_a_draft_its_place_and_the_focus_survive_what_the_customer_writes(window, someone):
    someone.say(WISH)
    page = claimed(window("anna"), someone)
    box = page.get_by_label("Your answer")
    box.fill("Let me look at that.")
    box.evaluate("box => box.setSelectionRange(4, 6)")
    someone.say("Hello? Is anybody there?")

    expect(page.locator(".message.customer").last).to_contain_text("Is anybody there?")
    expect(box).to_have_value("Let me look at that.")
    expect(box).to_be_focused()
    assert box.evaluate("box => [box.selectionStart, box.selectionEnd]") == [4, 6]
    assert page.evaluate("window.same")
    box.fill("")


def test_an_answer_that_did_not_get_through_is_kept_and_sent_once(window, someone):
    someone.say(WISH)
    page = claimed(window("anna"), someone)
    box = page.get_by_label("Your answer")
    box.fill("One answer.")
    page.route("**/answer", lambda route: route.abort())
    page.get_by_role("button", name="Send answer").click()
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("Try again")
    someone.say("Hello?")
    expect(page.locator(".message.customer").last).to_contain_text("Hello?")
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("Try again")
    expect(box).to_have_value("One answer.")
    page.unroute("**/answer")
    page.get_by_role("button", name="Send answer").click()

    expect(page.locator(".message.human .words")).to_have_text("One answer.")
    expect(page.get_by_role("alert").filter(visible=True)).to_have_count(0)


def test_when_somebody_else_is_quicker_the_page_says_who_holds_the_case(window, someone):
    someone.say(WISH)
    slow = opened_case(window("anna"), someone)
    claimed(window("bert"), someone)

    expect(slow.get_by_role("heading", level=1)).to_have_text(
        "Somebody else already holds this case"
    )
    expect(slow.get_by_role("main")).to_contain_text("Bert holds it now.")
    expect(slow.locator(".message")).to_have_count(0)
    assert slow.evaluate("window.same")


def test_the_focus_stays_on_its_line_when_a_line_above_goes(window, someone):
    above, other = open_conversation(someone.base), window("bert")
    above.say("I want to kill myself")
    someone.say(WISH)
    page = live(window("anna"))
    line_of(page, someone).get_by_role("link").focus()
    claimed(other, above)

    expect(line_of(page, above)).to_have_count(0)
    expect(line_of(page, someone).get_by_role("link")).to_be_focused()


def test_why_follows_the_message_one_selects(window, someone):
    someone.say("How long does a refund take?")
    someone.say(WISH)
    page = opened_case(window("anna"), someone)
    why = page.locator("section.why")
    expect(why).to_contain_text("Wants to talk to a person")
    page.locator(".message.ai .ask").first.click()

    expect(why).to_contain_text("Answered from approved passages")
    expect(why).to_contain_text("Rests on these passages")
    expect(page.locator(".message[data-selected]")).to_have_count(2)
    assert page.evaluate("window.same")


def test_on_a_phone_each_pane_stands_alone_and_nothing_runs_off_the_side(window, someone):
    someone.say(WISH)
    page = window("anna", viewport={"width": 360, "height": 640})
    opened_case(page, someone)
    expect(page.locator("section.why")).to_be_hidden()
    for name, pane in (("Why", "section.why"), ("List", "section.list"), ("Conversation", ".foot")):
        page.get_by_role("link", name=name, exact=True).click()
        expect(page.locator(pane)).to_be_visible()
        for width in (360, 320):
            page.set_viewport_size({"width": width, "height": 640})
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_script_the_same_forms_work(window, someone):
    someone.say("How long does a refund take?")
    someone.say(WISH)
    page = window("anna", java_script_enabled=False)
    line_of(page, someone).get_by_role("link").click()
    page.locator(".message.ai .ask").first.click()
    expect(page.locator("section.why")).to_contain_text("Answered from approved passages")
    page.get_by_role("button", name="Claim").click()
    page.get_by_label("Your answer").fill("Written without script.")
    page.get_by_role("button", name="Send answer").click()

    expect(page.locator(".message.human .words")).to_have_text("Written without script.")
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_role("status").filter(has_text="Closed.")).to_be_visible()


def test_a_lost_connection_is_said_and_what_was_missed_is_caught_up(window, someone):
    page = live(window("anna"))
    page.context.set_offline(True)
    expect(page.get_by_text("The connection is lost.")).to_be_visible()
    someone.say(WISH)
    page.context.set_offline(False)

    expect(line_of(page, someone)).to_be_visible()
    expect(page.get_by_text("The connection is lost.")).to_be_hidden()


def test_an_answer_from_before_does_not_hide_that_the_connection_is_lost(window, someone):
    page = live(window("anna"))
    held = []

    def hold(route):  # playwright cannot take a list's own method
        held.append(route)

    page.route(lambda url: "/live" not in url, hold)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    page.wait_for_timeout(200)
    answers = [route.fetch() for route in held]
    page.context.set_offline(True)
    expect(page.get_by_text("The connection is lost.")).to_be_visible()
    for route, answer in zip(held, answers, strict=True):
        route.fulfill(response=answer)
    page.wait_for_timeout(300)

    assert held
    expect(page.get_by_text("The connection is lost.")).to_be_visible()


def test_an_ended_session_is_said_and_what_was_written_is_kept(window, someone):
    someone.say(WISH)
    page = claimed(window("anna"), someone)
    page.get_by_label("Your answer").fill("Half a sentence")
    page.context.clear_cookies()
    page.get_by_role("button", name="Send answer").click()

    expect(page.get_by_text("Your session has ended.")).to_be_visible()
    expect(page.get_by_label("Your answer")).to_have_value("Half a sentence")


def test_nothing_breaks_the_page_s_own_rules(window, someone):
    complaints: list[str] = []
    page = window("anna")
    page.on("console", lambda said: complaints.append(said.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    someone.say(WISH)
    claimed(page, someone)
    page.get_by_label("Your answer").fill("Good morning.")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".message.human")).to_have_count(1)
    page.get_by_role("button", name="Close").click()
    expect(page.locator(".head")).to_contain_text("Closed")

    assert complaints == []


@pytest.fixture(scope="module")
def axe() -> str:
    return (resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8")


def sign_in_page(page, customer):
    page.context.clear_cookies()
    page.goto("/console/sign-in")
    page.get_by_label("Login").fill("anna")
    page.get_by_label("Password").fill("wrong")
    page.get_by_role("button", name="Sign in", exact=True).click()


def inbox_page(page, customer):
    open_conversation(customer.base).say("I want to kill myself")
    expect(page.locator(".case[data-urgency=now]").first).to_be_visible()


def empty_page(page, customer):
    page.goto("/console?tab=mine")
    expect(page.get_by_text("You hold no case")).to_be_visible()
    page.locator(".account summary").click()


def waiting_case(page, customer):
    customer.say("How long does a refund take?")
    page.reload()
    opened_case(page, customer)


def own_case(page, customer):
    claimed(page, customer)
    page.get_by_label("Your answer").fill("Good morning.")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".message.human")).to_have_count(1)


def closed_case(page, customer):
    own_case(page, customer)
    page.get_by_role("button", name="Close").click()
    expect(page.locator(".head")).to_contain_text("Closed")


def no_page(page, customer):
    page.goto("/console/cases/unknown")


def account_page(page, customer):
    page.goto("/console/account")
    expect(page.get_by_role("heading", name="Your account")).to_be_visible()


def second_factor_page(page, customer):
    page.goto("/console/account/second-factor")
    page.get_by_label("Code").fill("000000")
    page.get_by_role("button", name="Turn it on").click()
    expect(page.get_by_role("alert")).to_be_visible()


def people_page(page, customer):
    page.get_by_label("Login").fill(f"new{time.monotonic_ns()}")
    page.get_by_label("Name, as customers see it").fill("Nora")
    page.get_by_role("button", name="Invite", exact=True).click()
    expect(page.locator("#invitation")).to_be_visible()
    page.locator(".rows summary").first.click()


def access_page(page, customer):
    page.goto("/console/access")
    page.locator(".block summary").first.click()


def installation_page(page, customer):
    page.goto("/console/installation")
    expect(page.locator("#overall")).to_be_visible()


def join_page(page, customer):
    page.goto("/console/join")


ADMINISTRATOR = (people_page, access_page, installation_page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize(
    "state",
    [
        *(sign_in_page, inbox_page, empty_page, waiting_case, own_case, closed_case, no_page),
        *(account_page, second_factor_page, people_page, access_page, join_page),
        installation_page,
    ],
    ids=lambda one: one.__name__,
)
def test_axe_finds_nothing(window, someone, axe, state, width, scheme):
    someone.say(WISH)
    login = "carl" if state is empty_page else "anna"
    login = "emma" if state in ADMINISTRATOR else login
    page = window(login, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
    page.set_viewport_size({"width": width, "height": 800})
    state(page, someone)
    panes = page.locator(".panes a") if width < 768 else page.locator("no-such")
    if width < 768:  # at full length, so that nothing happens to lie under what sticks to an edge
        page.set_viewport_size({"width": width, "height": 3000})

    page.evaluate(axe)
    for at in range(max(1, panes.count())):
        if panes.count():
            panes.nth(at).click()
        passes, violations = page.evaluate(AXE, LEVELS)
        assert violations == []
        assert passes >= 5
