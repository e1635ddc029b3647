"""Signing in at a certified OpenID provider, in a real browser, and every way to cheat at it."""

import json
import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.web.desk import Desk, hire, signed_in

CHROMIUM = "/usr/bin/chromium"
expect.set_options(timeout=20_000)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def page(browser) -> Iterator[Page]:
    context = browser.new_context(locale="en-GB")
    context.set_default_timeout(20_000)
    yield context.new_page()
    context.close()


def at_provider(page, served, who, *groups, after="/console"):
    """Sign in at the provider as somebody who is in these groups now."""
    book = served.folder / "groups.json"
    known = json.loads(book.read_text()) if book.exists() else {}
    book.write_text(json.dumps({**known, who: groups}))
    page.goto(f"{served.base}{after}")
    page.get_by_role("link", name="Sign in with your company").click()
    page.locator("input[name=login]").fill(who)
    page.locator("input[name=password]").fill("any")
    page.locator("button[type=submit]").click()
    page.locator("button[type=submit]").click()  # consent


def test_a_group_opens_the_desk_of_its_role(trusting, page):
    at_provider(page, trusting, "nora", "support")

    expect(page.get_by_role("heading", name="Inbox")).to_be_visible()
    page.locator(".account summary").click()
    expect(page.locator(".menu")).to_contain_text("Nora")
    expect(page.locator(".menu")).to_contain_text("Agent")


def test_one_is_back_where_one_wanted_to_go(trusting, page):
    at_provider(page, trusting, "olga", "support", after="/console/account")

    expect(page.get_by_role("heading", name="Your account")).to_be_visible()
    expect(page.locator("main")).to_contain_text("Opened with your company")


def test_the_role_follows_the_groups_and_old_sessions_end(trusting, browser):
    pages = [browser.new_context(locale="en-GB").new_page() for _ in range(2)]
    at_provider(pages[0], trusting, "petra", "support")
    expect(pages[0].get_by_role("heading", name="Inbox")).to_be_visible()

    at_provider(pages[1], trusting, "petra", "leads")
    expect(pages[1].get_by_role("heading", name="Inbox")).to_be_visible()
    pages[1].locator(".account summary").click()
    expect(pages[1].locator(".menu")).to_contain_text("Lead")
    pages[0].goto(f"{trusting.base}/console")
    expect(pages[0].get_by_role("heading", name="Sign in")).to_be_visible()


def test_without_a_group_that_gives_a_role_nobody_gets_in(trusting, page):
    at_provider(page, trusting, "quinn", "marketing")

    expect(page.get_by_role("alert")).to_contain_text("None of your groups gives you a desk here.")
    page.goto(f"{trusting.base}/console")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def test_the_provider_cannot_take_over_a_login_that_somebody_has(trusting, page):
    hire(trusting, {"rita": "lead"})
    at_provider(page, trusting, "rita", "support")
    expect(page.get_by_role("heading", name="Inbox")).to_be_visible()

    assert "Rita" in signed_in(trusting.base, "rita").page("/console")  # her password still opens
    hire(trusting, {"zz-other-admin": "administrator"})
    people = signed_in(trusting.base, "zz-other-admin").page("/console/people")
    logins = re.findall(r'<span class="soft">(rita[^<]*)</span>', people)
    assert len(logins) == 2
    assert "rita" in logins


def test_who_was_disabled_here_stays_out(trusting, page):
    at_provider(page, trusting, "sven", "support")
    expect(page.get_by_role("heading", name="Inbox")).to_be_visible()
    hire(trusting, {"zz-admin": "administrator"})
    admin = signed_in(trusting.base, "zz-admin")
    who = re.search(
        r"sven.*?/console/people/([0-9a-f-]+)/role", admin.page("/console/people"), re.DOTALL
    )
    admin.post(f"/console/people/{who[1]}/disable")

    page.context.clear_cookies()
    at_provider(page, trusting, "sven", "support")

    expect(page.get_by_role("alert")).to_contain_text("Your desk was taken away.")


def begin(trusting) -> tuple[Desk, str]:
    """Begin a flow; return the browser and the state the provider is to send back."""
    desk = Desk(trusting.base, "")
    answer = desk.get("/console/sign-in/sso")
    assert answer.status_code == 303
    asked = parse_qs(urlsplit(answer.headers["location"]).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert len(asked["state"][0]) >= 40
    assert asked["nonce"] != asked["state"]
    return desk, asked["state"][0]


def refused(answer) -> str:
    assert answer.status_code == 403, answer.text
    assert "handrail-desk" not in answer.headers.get("set-cookie", "")
    return answer.text


def test_an_answer_that_was_not_asked_for_opens_nothing(trusting):
    desk, state = begin(trusting)
    stranger = Desk(trusting.base, "")
    back = "/console/sign-in/sso/back"

    assert "not begun here" in refused(stranger.get(f"{back}?code=x&state={state}"))
    assert "not begun here" in refused(desk.get(f"{back}?code=x&state={state[:-1]}_"))
    desk, state = begin(trusting)
    assert "did not sign you in" in refused(desk.get(f"{back}?error=access_denied&state={state}"))
    desk, state = begin(trusting)
    wrong = f"{back}?code=x&state={state}&iss=https://other.example"
    assert "did not sign you in" in refused(desk.get(wrong))
    desk, state = begin(trusting)
    assert "did not sign you in" in refused(desk.get(f"{back}?code=made-up&state={state}"))


def test_a_flow_is_used_up_whatever_comes_of_it(trusting):
    desk, state = begin(trusting)
    answer = desk.get(f"/console/sign-in/sso/back?code=x&state={state}")
    assert "handrail-sign-on" in answer.headers["set-cookie"]
    assert "Max-Age=0" in answer.headers["set-cookie"]


def test_the_flow_is_hidden_in_its_cookie(trusting):
    desk, state = begin(trusting)
    assert state not in desk.cookies["handrail-sign-on"]
    desk.cookies["handrail-sign-on"] = (
        desk.cookies["handrail-sign-on"][:-40] + "A" * 28 + "./console"
    )
    refused(desk.get(f"/console/sign-in/sso/back?code=x&state={state}"))


@pytest.mark.parametrize("after", ["https://evil.example", "//evil.example", "/console/../evil"])
def test_nobody_is_sent_elsewhere_afterwards(trusting, after):
    answer = httpx2.get(f"{trusting.base}/console/sign-in/sso", params={"next": after}, timeout=20)
    assert answer.status_code == 303
    assert "evil" not in answer.headers["set-cookie"]
