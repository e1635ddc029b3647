"""The whole story in a real browser: shop, widget, console, on a running installation."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.chat import said, write
from tests.conftest import Served, free_port

PASSWORD = re.compile(r"sign in as\s+(\w+)\s+(\S+)")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    one = Served(tmp_path_factory.mktemp("story"), free_port(), shop_port=free_port())
    one.start()
    yield one
    one.stop()


@pytest.fixture
def passwords(demo: Served) -> dict[str, str]:
    return dict(PASSWORD.findall(Path(demo.folder / "server.log").read_text()))


@pytest.fixture
def shop_page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    yield context.new_page()
    context.close()


@pytest.fixture
def desk(browser: Browser, demo: Served, passwords: dict[str, str]) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    page = context.new_page()
    sign_in(page, demo, "sam", passwords["sam"])
    yield page
    context.close()


def sign_in(page: Page, demo: Served, login: str, password: str) -> None:
    page.goto(f"{demo.base}/console")
    page.get_by_label("Login").fill(login)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(f"{demo.base}/console")


def chat_of(page: Page, demo: Served) -> Locator:
    page.goto(f"http://127.0.0.1:{demo.shop_port}/")
    chat = page.locator("handrail-chat")
    chat.locator(".launcher").click()
    return chat


def test_from_a_question_to_a_person_and_back(demo: Served, shop_page: Page, desk: Page):
    chat = chat_of(shop_page, demo)
    expect(chat.get_by_text("It is a computer program, not a person")).to_be_visible()

    write(chat, "Can I return a personalised mug?")
    expect(said(chat, "ai").last).to_contain_text("cannot be returned")
    source = chat.get_by_role("link", name=re.compile("Personalised items")).first
    expect(source).to_have_attribute("href", re.compile(rf"^{demo.base}/help/personalised-items#"))

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


def test_why_opens_beside_the_answer_and_as_a_page(demo: Served, shop_page: Page):
    chat = chat_of(shop_page, demo)
    write(chat, "Can I return a personalised mug?")

    chat.get_by_role("button", name="Why this answer?").click()
    link = chat.get_by_role("link", name=re.compile("Open as a page"))
    expect(link).to_be_visible()
    with shop_page.context.expect_page() as opening:
        link.click()
    page = opening.value

    expect(page.get_by_role("heading", name="Why this answer")).to_be_visible()
    expect(page.get_by_text("cannot be returned").first).to_be_visible()
    expect(page.get_by_text("mug")).to_have_count(0)  # nothing the customer wrote


def test_a_customer_who_is_signed_in_is_known_and_masked(demo: Served, browser: Browser, desk: Page):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{demo.shop_port}/sign-in")
    name = page.locator("button.person strong").first.inner_text()
    page.locator("button.person").first.click()
    chat = chat_of(page, demo)

    write(chat, f"I want to talk to a person, my name is {name}")
    expect(said(chat, "ai").last).to_contain_text("bringing in a person")
    desk.goto(f"{demo.base}/console")
    desk.locator("a[href*='/console/cases/']").last.click()

    expect(desk.get_by_text(name).first).to_be_visible()
    context.close()


def test_the_conversation_survives_a_reload(demo: Served, shop_page: Page):
    chat = chat_of(shop_page, demo)
    write(chat, "Can I return a personalised mug?")
    expect(said(chat, "ai")).to_have_count(1)

    shop_page.reload()
    chat = shop_page.locator("handrail-chat")

    expect(said(chat, "ai")).to_have_count(1)
    expect(said(chat, "customer")).to_have_count(1)


def test_in_german_everything_is_german(demo: Served, shop_page: Page):
    shop_page.goto(f"http://127.0.0.1:{demo.shop_port}/?lang=de")
    chat = shop_page.locator("handrail-chat")
    chat.locator(".launcher").click()
    expect(chat.get_by_text("Er ist ein Computerprogramm, kein Mensch")).to_be_visible()

    chat.get_by_role("button", name="Mit einem Menschen sprechen").click()

    expect(said(chat, "ai").last).to_contain_text("einen Menschen")
