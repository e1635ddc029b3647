"""The whole story in a real browser: shop, widget, console, on a running installation."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.chat import said, write
from tests.browser.story import from_a_question_to_a_person_and_back, open_chat, sign_in
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
    sign_in(page, demo.base, "sam", passwords["sam"])
    yield page
    context.close()


def chat_of(page: Page, demo: Served) -> Locator:
    return open_chat(page, f"http://127.0.0.1:{demo.shop_port}/")


def test_from_a_question_to_a_person_and_back(demo: Served, shop_page: Page, desk: Page):
    from_a_question_to_a_person_and_back(chat_of(shop_page, demo), desk, demo.base)


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


def test_a_customer_who_is_signed_in_is_known_and_masked(
    demo: Served, browser: Browser, desk: Page
):
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
