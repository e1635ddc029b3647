"""Signing in over HTTP: cookies, headers, forms that are not ours, where one goes afterwards."""

import time

import pytest

from handrail.services.sign_in import FREE_TRIES
from handrail.web.console.sign_in import local
from tests.web.desk import PASSWORD, browser, enter, field_in, signed_in

STRANGER = "https://stranger.example"


def test_who_is_not_signed_in_is_sent_to_sign_in_and_back(staffed):
    answer = browser(staffed.base).get("/console/cases/01a2-some-case")

    assert answer.status_code == 303
    assert answer.headers["location"] == "/console/sign-in?next=/console/cases/01a2-some-case"


def test_a_script_that_lost_its_session_is_told_so_and_not_redirected(staffed):
    answer = browser(staffed.base).get("/console/inbox/list", **{"X-Handrail-Part": "1"})

    assert answer.status_code == 401


def test_a_link_from_another_site_is_looked_at_anew_because_it_carries_no_cookie(staffed):
    answer = browser(staffed.base).get("/console", **{"Sec-Fetch-Site": "cross-site"})

    assert answer.status_code == 200
    assert answer.headers["refresh"] == "0; url=/console"


def test_the_right_password_opens_a_session_in_a_cookie_that_no_script_and_no_other_site_gets(
    staffed,
):
    desk = browser(staffed.base, "lena")
    answer = enter(desk, PASSWORD, next="/console/cases/01a2-some-case")

    assert answer.status_code == 303
    assert answer.headers["location"] == "/console/cases/01a2-some-case"
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("handrail-desk=")
    for word in ("HttpOnly", "SameSite=strict", "Path=/"):
        assert word in cookie
    assert "Domain" not in cookie
    assert desk.get("/console").status_code == 200
    assert desk.get("/console/sign-in").headers["location"] == "/console"


def test_a_wrong_password_and_an_unknown_login_read_the_same_and_open_nothing(staffed):
    pages = []
    for login in ("lena", "nobody-at-all"):
        desk = browser(staffed.base, login)
        answer = enter(desk, "something else entirely")
        assert answer.status_code == 403
        assert "set-cookie" not in answer.headers
        assert "The login or the password is wrong." in answer.text
        assert desk.get("/console").status_code == 303
        pages.append(answer.text)

    assert pages[0] == pages[1]
    assert "something else" not in pages[0]


def test_too_many_wrong_tries_lock_and_the_page_says_for_how_long(staffed):
    desk = browser(staffed.base, "paul")
    for _ in range(FREE_TRIES):
        assert enter(desk, "something else entirely").status_code == 403
    answer = enter(desk, PASSWORD)

    assert answer.status_code == 429
    wait = int(answer.headers["retry-after"])
    assert 1 <= wait <= 15
    assert f"You can try again in {wait} seconds." in answer.text


def test_after_signing_out_the_token_opens_nothing_even_if_somebody_kept_it(staffed):
    desk = signed_in(staffed.base, "lena")
    kept = desk.cookies["handrail-desk"]
    answer = desk.post("/console/sign-out")

    assert answer.status_code == 303
    assert 'handrail-desk=""' in answer.headers["set-cookie"]
    again = browser(staffed.base).get("/console", Cookie=f"handrail-desk={kept}")
    assert again.status_code == 303


FOREIGN = {
    "no word of where it comes from": {},
    "another site": {"Origin": STRANGER},
    "a page without an origin": {"Origin": "null"},
    "our own host on another port": {"Origin": "http://127.0.0.1:1"},
    "the browser says cross-site": {"Sec-Fetch-Site": "cross-site"},
    "the browser says same-site": {"Sec-Fetch-Site": "same-site"},
    "typed by hand": {"Sec-Fetch-Site": "none"},
}


@pytest.mark.parametrize("headers", FOREIGN.values(), ids=FOREIGN.keys())
@pytest.mark.parametrize(
    "path", ["/console/sign-in", "/console/sign-out", "/console/cases/x/claim"]
)
def test_a_form_from_elsewhere_is_refused(lena, path, headers):
    fields = {"csrf": lena.csrf, "login": "lena", "password": PASSWORD}
    answer = lena.call("POST", path, headers, fields)

    assert answer.status_code == 403
    assert "This form came from another site." in answer.text
    assert lena.get("/console").status_code == 200


@pytest.mark.parametrize("secret", ["", "made up", "ünïcode"])
def test_a_form_without_the_secret_of_the_session_is_refused(lena, omar, secret):
    for wrong in (secret, omar.csrf):
        answer = lena.post("/console/sign-out", csrf=wrong)

        assert answer.status_code == 403
        assert "This form does not belong to your session." in answer.text
    assert lena.get("/console").status_code == 200


def test_every_page_runs_our_own_files_alone_and_is_kept_nowhere(lena):
    stranger = browser(lena.base)
    for answer in (
        stranger.get("/console"),
        stranger.get("/console/sign-in"),
        lena.get("/console"),
        lena.get("/console/inbox/list"),
        lena.get("/console/cases/unknown"),
        lena.get("/console/no/such/page"),
        lena.post("/console/cases/unknown/claim"),
    ):
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'; script-src 'self'; style-src 'self';" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert "style=" not in answer.text
        assert "<script>" not in answer.text


def test_who_may_read_no_inbox_is_told_why_and_can_sign_out(staffed):
    desk = signed_in(staffed.base, "ines")
    answer = desk.get("/console")

    assert answer.status_code == 403
    assert "Auditors see the ledger and no conversation" in answer.text
    assert desk.post("/console/sign-out", csrf=field_in(answer.text, "csrf")).status_code == 303


@pytest.mark.parametrize(
    "next_page",
    [
        "https://stranger.example",
        "//stranger.example/console",
        "/\\stranger.example",
        "/console//stranger.example",
        "/console@stranger.example",
        "/consoles",
        "/console/../v1",
        "/console\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "",
    ],
)
def test_after_signing_in_nobody_is_sent_elsewhere(staffed, next_page):
    answer = enter(browser(staffed.base, "lena"), PASSWORD, next=next_page)

    assert answer.status_code == 303
    assert answer.headers["location"] == "/console"


def test_whether_a_path_is_ours_is_told_in_linear_time():
    begun = time.process_time()
    assert local("/console/" + "a/" * 200_000) == "/console"
    assert time.process_time() - begun < 0.5
