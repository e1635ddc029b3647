"""Passkeys in a real browser, with the authenticator it brings for tests."""

import re
import time

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Served
from tests.web.desk import PASSWORD, hire

pytestmark = pytest.mark.browser


@pytest.fixture
def window(browser: Browser, town: Served):
    """A window at `localhost` (a passkey needs a name) with an authenticator of its own."""
    base = town.base.replace("127.0.0.1", "localhost")
    context = browser.new_context(base_url=base, viewport={"width": 1280, "height": 800})
    context.set_default_timeout(20_000)
    page = context.new_page()
    devices = context.new_cdp_session(page)
    devices.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    made = devices.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    which = {"authenticatorId": made["authenticatorId"]}
    page.finger = lambda whose: devices.send(
        "WebAuthn.setUserVerified", {**which, "isUserVerified": whose == "theirs"}
    )
    yield page
    context.close()


def sign_in(page: Page, login: str) -> None:
    page.goto("/console/sign-in")
    page.get_by_label("Login").fill(login)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("heading", name="Inbox")).to_be_visible()


def sign_out(page: Page) -> None:
    page.locator(".account summary").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_label("Login")).to_be_visible()


@pytest.fixture
def login(town: Served) -> str:
    name = f"b{time.monotonic_ns()}"
    hire(town, {name: "agent"})
    return name


def test_a_passkey_is_made_and_opens_the_desk_without_a_password(window, login):
    sign_in(window, login)
    window.goto("/console/account")
    window.get_by_role("button", name="Add a passkey").click()
    expect(window.get_by_role("heading", name="Your recovery codes")).to_be_visible()
    window.get_by_role("link", name="I have kept them").click()
    expect(window.get_by_role("heading", name="Passkeys")).to_be_visible()
    sign_out(window)

    window.get_by_role("button", name="Sign in with a passkey").click()

    expect(window.get_by_role("heading", name="Inbox")).to_be_visible()
    expect(window.locator(".account summary")).to_contain_text(login.title())


def test_after_the_password_a_passkey_stands_in_for_the_code(window, login):
    sign_in(window, login)
    window.goto("/console/account")
    window.get_by_role("button", name="Add a passkey").click()
    window.get_by_role("link", name="I have kept them").click()
    sign_out(window)
    window.get_by_label("Login").fill(login)
    window.get_by_label("Password").fill(PASSWORD)
    window.get_by_role("button", name="Sign in", exact=True).click()
    expect(window.get_by_role("heading", name="Your code")).to_be_visible()

    window.get_by_role("button", name="Use a passkey instead").click()

    expect(window.get_by_role("heading", name="Inbox")).to_be_visible()


def test_who_does_not_prove_that_it_is_them_is_told_and_may_try_again(window, login):
    sign_in(window, login)
    window.goto("/console/account")
    window.get_by_role("button", name="Add a passkey").click()
    window.get_by_role("link", name="I have kept them").click()
    sign_out(window)
    window.finger("somebody else's")
    window.get_by_role("button", name="Sign in with a passkey").click()
    expect(window.get_by_text("No passkey was used")).to_be_visible()
    window.finger("theirs")

    window.get_by_role("button", name="Sign in with a passkey").click()

    expect(window.get_by_role("heading", name="Inbox")).to_be_visible()


def test_a_passkey_that_was_taken_away_opens_nothing(window, login):
    sign_in(window, login)
    window.goto("/console/account")
    window.get_by_role("button", name="Add a passkey").click()
    window.get_by_role("link", name="I have kept them").click()
    window.get_by_role("button", name=re.compile("Take away")).click()
    expect(window.get_by_text("The passkey is gone")).to_be_visible()
    sign_out(window)

    window.get_by_role("button", name="Sign in with a passkey").click()

    expect(window.get_by_role("alert")).to_contain_text("opens no desk here")
