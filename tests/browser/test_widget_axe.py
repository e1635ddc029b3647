"""No violation of WCAG 2.2 A and AA on the widget, in any of its states, light and dark, small and wide."""

from importlib import resources

import pytest
from playwright.sync_api import expect

from tests.browser.chat import ANSWER, QUESTION, WHY, opened, said, write
from tests.browser.contract import message

pytestmark = pytest.mark.browser

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = (
    "async (levels) => { const found = await axe.run('handrail-chat', {runOnly: levels});"
    "return [found.passes.length, found.violations.map("
    "(one) => [one.id, ...one.nodes.map((node) => node.failureSummary)])] }"
)
WISH = "I would like to talk to a person, please."


@pytest.fixture(scope="module")
def axe() -> str:
    return (resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8")


def closed(page, contract):
    opened(page, contract).get_by_role("button", name="Close the chat").click()


def only_opened(page, contract):
    opened(page, contract).locator("button[aria-controls=menu]").click()


def explained(page, contract):
    contract.why = WHY
    contract.says(QUESTION, ANSWER, message("ai", "Do you mean:", choices=["One", "Two"]))
    chat = opened(page, contract)
    write(chat, QUESTION)
    chat.get_by_role("button", name="Why this answer?").first.click()
    expect(chat.locator(".why").first).to_contain_text("Two approved articles fit.")


def waiting(page, contract):
    contract.says(WISH, ("step", {"code": "act"}), ("state", {"case": "waiting", "online": False}))
    chat = opened(page, contract)
    chat.get_by_role("button", name="Talk to a person").click()
    expect(chat.locator(".card")).to_be_visible()
    chat.locator(".card input").press("Enter")
    expect(chat.locator(".error")).not_to_be_empty()


def with_a_person(page, contract):
    joined = {"id": "person_joined", "words": "You are now talking with Mira."}
    spoken = message("human", "Good morning.", name="Mira")
    checked = message("human_reviewed_ai", "On Thursday.", name="Mira")
    contract.says(QUESTION, ("notice", joined), ("state", {"speaker": "person"}), spoken, checked)
    chat = opened(page, contract)
    write(chat, QUESTION)
    expect(said(chat, "human_reviewed_ai")).to_have_count(1)


def refused(page, contract):
    contract.refuse("/messages", 429, "A moment, please.", Retry_After="60")
    chat = opened(page, contract)
    write(chat, QUESTION)
    chat.locator("textarea").fill("x" * 8_001)
    expect(chat.locator(".failed")).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize(
    "state",
    [closed, only_opened, explained, waiting, with_a_person, refused],
    ids=lambda one: one.__name__,
)
def test_axe_finds_nothing(page, contract, axe, state, width, scheme):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    state(page, contract)

    page.evaluate(axe)
    passes, violations = page.evaluate(RUN, LEVELS)

    assert violations == []
    assert passes >= 5
