"""Somebody puts line breaks into what becomes a header (an address to go on to, a cookie, a download's
name), to add one of their own or split the answer: no header holds what came in unless it is ours."""

import pytest

from tests.attacks.raw import send
from tests.web.desk import PASSWORD, browser, enter

BREAKS = (
    "%0d%0aSet-Cookie:%20evil=1",
    "%0aX-Evil:%201",
    "%0d%0a%0d%0a<html>",
    "%E5%98%8A%E5%98%8DX-Evil:1",
    "\u560a\u560dX",
)
PATHS = ("/console/{}", "/console/cases/{}", "/console/sign-in?next=/console/{}", "/console?tab={}", "/help/{}",
         "/console/cases/{}/conversation", "/static/{}", "/console/sign-in/code?next={}", "/about?lang={}")  # fmt: skip


@pytest.mark.parametrize("piece", BREAKS[:4])
@pytest.mark.parametrize("path", PATHS)
def test_an_address_adds_no_header(siege, path, piece):
    head = f"GET {path.format(piece)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"

    said, _ = send(siege, head.encode())

    names = [
        line.partition(b":")[0].lower() for line in said.partition(b"\r\n\r\n")[0].split(b"\r\n")
    ]
    assert b"x-evil" not in names
    assert b"set-cookie" not in names
    assert said.count(b"HTTP/1.1 ") == 1


@pytest.mark.parametrize(
    "piece", ["\r\nSet-Cookie: evil=1", "\nX-Evil: 1", "\u560a\u560dX-Evil: 1"]
)
def test_a_form_adds_no_header(siege, piece):
    login = siege.hire().login

    answer = enter(browser(siege.base, login), PASSWORD, next=f"/console{piece}")

    assert answer.status_code == 303
    assert answer.headers["location"] == "/console"
    assert "x-evil" not in answer.headers
    assert len(answer.headers.get_list("set-cookie")) == 1


def test_a_session_named_by_two_cookies_is_one_of_them_at_most(siege):
    mine, other = siege.hire(), siege.hire()
    pair = [desk.cookies["handrail-desk"] for desk in (mine, other)]
    cookie = f"handrail-desk={pair[0]}; handrail-desk={pair[1]}"

    page = browser(siege.base).get("/console/account", Cookie=cookie)

    names = [desk.login.title() in page.text for desk in (mine, other)]
    assert names.count(True) == 1
