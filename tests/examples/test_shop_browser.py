"""The demo shop in a real browser: no barrier that axe finds, nothing wider than a phone."""

from importlib import resources
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
AXE = resources.files("axe_playwright_python") / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
NAMES = """rules => axe.run({runOnly: rules}).then(
    found => found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html)))"""
LOOKS = [("light", 1280), ("light", 360), ("dark", 1280), ("dark", 360)]


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield opened
        opened.close()


def look(browser: Browser, shop, look: tuple[str, int], *, checking: bool = False):
    scheme, width = look
    context = browser.new_context(
        base_url=shop.base,
        color_scheme=scheme,
        viewport={"width": width, "height": 800},
        bypass_csp=checking,  # axe is brought in from outside; the shop itself would not let it
    )
    return context.new_page()


def walk(page):
    """Go through the shop as a customer does; stop at every page."""
    for path in ("/", "/products/K103", "/sign-in", "/nothing-here"):
        page.goto(path)
        yield path
    page.goto("/sign-in")
    page.get_by_role("button", name="Chukwuemeka").click()
    page.wait_for_url("**/orders")
    yield "/orders"
    page.get_by_role("main").get_by_role("link").first.click()
    page.wait_for_url("**/orders/AF-*")
    yield "an order"
    page.goto(page.url + "?lang=de")
    yield "an order in German"


@pytest.mark.parametrize("how", LOOKS)
def test_axe_finds_no_barrier_on_any_page(browser, shop, how):
    page = look(browser, shop, how, checking=True)

    for where in walk(page):
        page.evaluate(AXE.read_text("utf-8"))
        assert page.evaluate(NAMES, RULES) == [], where
    page.context.close()


@pytest.mark.parametrize("how", LOOKS)
def test_no_page_is_wider_than_its_window(browser, shop, how):
    page = look(browser, shop, how)

    for where in walk(page):
        wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert page.evaluate(wider) == 0, where
    page.context.close()


def test_the_policy_stops_nothing_of_the_shop_and_the_chat_is_on_the_page(browser, shop):
    page = look(browser, shop, ("light", 1280))
    said = []
    page.on("console", lambda message: said.append(message.text))

    for where in walk(page):
        assert page.locator("handrail-chat").count() == 1, where
        assert page.locator("img").first.evaluate("one => one.naturalWidth > 0"), where
    page.context.close()

    assert [one for one in said if "Content Security Policy" in one] == []


def test_the_first_key_leads_past_the_menu(browser, shop):
    page = look(browser, shop, ("light", 1280))
    page.goto("/")

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "content"
    page.context.close()
