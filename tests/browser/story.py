"""The story both databases must tell: a question, no answer, a person, and back."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.chat import said, write


def sign_in(page: Page, base: str, login: str, password: str) -> None:
    page.goto(f"{base}/console")
    page.get_by_label("Login").fill(login)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page).to_have_url(f"{base}/console")


def open_chat(page: Page, shop: str) -> Locator:
    page.goto(shop)
    chat = page.locator("handrail-chat")
    chat.locator(".launcher").click()
    return chat


def from_a_question_to_a_person_and_back(chat: Locator, desk: Page, base: str) -> None:
    expect(chat.get_by_text("It is a computer program, not a person")).to_be_visible()

    write(chat, "Can I return a personalised mug?")
    expect(said(chat, "ai").last).to_contain_text("cannot be returned")
    source = chat.get_by_role("link", name=re.compile("Personalised items")).first
    expect(source).to_have_attribute("href", re.compile(rf"^{base}/help/personalised-items#"))

    write(chat, "Do you sell car tyres?")
    expect(said(chat, "ai").last).to_contain_text("I won't guess")

    waiting = desk.locator("a[href*='/console/cases/']")
    before = waiting.count()
    chat.get_by_role("button", name="Talk to a person").click()
    expect(said(chat, "ai").last).to_contain_text("bringing in a person")
    expect(waiting).to_have_count(before + 1)  # live, without a reload
    expect(desk).to_have_title(re.compile(r"^\(\d+\)"))

    waiting.last.click()
    expect(desk.get_by_text("Can I return a personalised mug?").first).to_be_visible()
    expect(desk.get_by_text("The customer asked for a person.").first).to_be_visible()
    desk.get_by_role("button", name="Claim").click()
    expect(chat.get_by_text("You are now talking with Sam")).to_be_visible()
    expect(chat.get_by_text("Person: Sam")).to_be_visible()

    write(chat, "Are you there?")
    expect(desk.get_by_text("Are you there?")).to_be_visible()
    desk.get_by_role("textbox").fill("Yes, Sam here. A mug with your name stays with you.")
    desk.get_by_role("button", name="Send").click()
    expect(said(chat, "human").last).to_contain_text("Sam here")

    desk.get_by_role("button", name="Hand back").click()
    expect(chat.get_by_text("You are talking with the AI assistant again")).to_be_visible()
    write(chat, "Can I return a personalised mug?")
    expect(said(chat, "ai").last).to_contain_text("cannot be returned")
