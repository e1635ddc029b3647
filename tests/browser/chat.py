"""How a test visits the shop, opens the widget and writes."""

from playwright.sync_api import Locator, Page

from tests.browser.contract import Contract, message

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


def visit(page: Page, contract: Contract, attributes: str = "") -> Locator:
    page.goto(f"{contract.shop}/shop?{attributes}")
    chat = page.locator("handrail-chat")
    chat.locator(".panel").wait_for(state="attached")
    return chat


def opened(page: Page, contract: Contract, attributes: str = "") -> Locator:
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
