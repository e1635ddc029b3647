"""Axe finds no WCAG 2.2 AA violation on any public page, light and dark, narrow and wide."""

from importlib import resources

import httpx2
import pytest
from playwright.sync_api import Browser

from tests.conftest import Customer, Served, open_conversation

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = "async (levels) => (await axe.run({runOnly: levels})).violations.map(one => one.id)"
SIZES = ((375, 740), (1280, 900))


@pytest.fixture(scope="module")
def axe() -> str:
    return (resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8")


@pytest.fixture(scope="module")
def why(town: Served) -> str:

    customer: Customer = open_conversation(town.base)
    turn = customer.say("Can I return a personalised mug?").json()["messages"][0]["turn"]
    url = f"{town.base}/v1/conversations/{customer.id}/turns/{turn}/why"
    return httpx2.get(url, headers={"X-Handrail-Token": customer.token}, timeout=30).json()["link"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing(town: Served, browser: Browser, axe: str, why: str, scheme, size):
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, bypass_csp=True
    )
    page = context.new_page()
    found = {}
    for path in ("/", "/about", "/about?lang=de", "/help/personalised-items", why, "/help/none"):
        page.goto(town.base + path)
        page.evaluate(axe)
        found[path] = page.evaluate(RUN, LEVELS)
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, f"{path} scrolls sideways"
    context.close()

    assert {path: ids for path, ids in found.items() if ids} == {}
