"""The auditor's page in a real browser: searched by keyboard, an entry proved, a search downloaded."""

from importlib import resources

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from handrail.ledger.extract import check_extract
from handrail.ledger.note import parse_verifier_key
from tests.conftest import Customer, Served, open_conversation
from tests.web.desk import PASSWORD, WISH, hire, signed_in
from tests.web.ledger_search import catch_up

pytestmark = pytest.mark.browser
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = "async (levels) => (await axe.run({runOnly: levels})).violations.map(one => [one.id, ...one.nodes.map(n => n.failureSummary)])"
WIDER = "document.documentElement.scrollWidth - window.innerWidth"


@pytest.fixture(scope="session")
def audited(town: Served) -> Served:
    hire(town, {"ivo": "auditor"})
    return town


@pytest.fixture(scope="session")
def known(audited: Served) -> Customer:
    customer = open_conversation(audited.base)
    customer.say("How long does delivery take?")
    customer.say(WISH)
    catch_up(audited.base, signed_in(audited.base, "ivo"))
    return customer


@pytest.fixture
def window(browser: Browser, audited: Served):
    made: list[BrowserContext] = []

    def opened(**options) -> Page:
        settings = {"viewport": {"width": 1280, "height": 800}, "locale": "en-GB", **options}
        context = browser.new_context(base_url=audited.base, **settings)
        context.set_default_timeout(20_000)
        made.append(context)
        page = context.new_page()
        page.goto("/console")
        page.get_by_label("Login").fill("ivo")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.get_by_role("link", name="Open the ledger").click()  # an auditor has no inbox
        expect(page.get_by_role("heading", name="Ledger", exact=True)).to_be_visible()
        return page

    yield opened
    for context in made:
        context.close()


def find(page: Page, customer: Customer) -> None:
    page.get_by_label("Case number, or an id").fill(customer.case_number)
    page.keyboard.press("Enter")
    expect(page.locator("tbody tr")).to_have_count(3)


@pytest.mark.parametrize("script", [True, False])
def test_a_case_is_followed_to_its_proof_and_taken_away(window, audited, known, script, tmp_path):
    page = window(java_script_enabled=script)
    find(page, known)
    expect(page.locator("tbody tr").last).to_contain_text("customer:conversation:opened")
    page.get_by_label("Event").select_option("assistant:turn:recorded")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("tbody tr")).to_have_count(2)

    page.locator("tbody tr").first.get_by_role("link").first.click()
    expect(page.get_by_role("heading", name="Entry")).to_be_visible()
    expect(page.locator("main")).to_contain_text("The signed checkpoint")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download its proof").click()
    assert waiting.value.suggested_filename.endswith(".tlog-proof")
    assert waiting.value.path().read_text("utf-8").startswith("c2sp.org/tlog-proof@v1")

    page.go_back()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download").click()
    key = page.request.get("/ledger/key").text().strip()
    found = check_extract(waiting.value.path().read_bytes(), parse_verifier_key(key))
    assert len(found.numbers) == 2


def latest(page: Page, known: Customer) -> None:
    page.goto("/console/ledger")


def one_case(page: Page, known: Customer) -> None:
    find(page, known)


def nothing_found(page: Page, known: Customer) -> None:
    page.goto("/console/ledger?event=system:keys:destroyed")


def refused(page: Page, known: Customer) -> None:
    page.goto("/console/ledger?since=yesterday")


def one_entry(page: Page, known: Customer) -> None:
    find(page, known)
    page.locator("tbody tr").first.get_by_role("link").first.click()
    for summary in page.locator("main summary").all():
        summary.click()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize(
    "state", [latest, one_case, nothing_found, refused, one_entry], ids=lambda one: one.__name__
)
def test_axe_finds_nothing(window, known, state, width, scheme, request):
    page = window(color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
    page.set_viewport_size({"width": width, "height": 800})
    state(page, known)

    page.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))

    assert page.evaluate(RUN, LEVELS) == []
    assert page.evaluate(WIDER) <= 0
