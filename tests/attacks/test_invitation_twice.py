"""Somebody finds an invitation that was used, taken back or given again, or has one of their own, and
tries it for another's desk: a code opens one desk, once, for 72 hours."""

import re

from tests.web.desk import browser, enter

PASSWORD = "a long enough password"
CODE = re.compile(r"\b[0-9a-z]{4}(?:-[0-9a-z]{4}){5}\b")


def invite(siege, administrator, login: str) -> str:
    page = administrator.post("/console/people/invite", login=login, name="New", role="agent")
    return CODE.search(page.text)[0]


def join(siege, login: str, code: str) -> int:
    fields = {"login": login, "code": code, "password": PASSWORD}
    return (
        browser(siege.base)
        .call("POST", "/console/join", {"Origin": siege.base}, fields)
        .status_code
    )


def test_a_code_is_used_once_by_whom_it_was_made_for(siege, administrator):
    mine, other = (f"{siege.hire().login}-{name}" for name in ("mine", "other"))
    code, theirs = invite(siege, administrator, mine), invite(siege, administrator, other)

    assert join(siege, other, code) == 403
    assert join(siege, siege.hire("administrator").login, code) == 403
    assert join(siege, mine, code[:-1]) == 403
    assert join(siege, mine, code.upper()) == 303
    assert join(siege, mine, code) == 403
    assert enter(browser(siege.base, mine), PASSWORD).status_code == 303
    assert join(siege, other, theirs) == 303


def test_one_that_was_taken_back_or_is_too_old_opens_nothing(siege, administrator):
    gone, late = (f"{siege.hire().login}-{name}" for name in ("gone", "late"))
    codes = [invite(siege, administrator, login) for login in (gone, late)]
    administrator.post(f"/console/people/{siege.member(gone).id}/disable")
    siege.sql(
        "UPDATE staff SET invited_until = invited_until - ? WHERE login = ?", 73 * 3_600_000, late
    )

    assert [join(siege, gone, codes[0]), join(siege, late, codes[1])] == [403, 403]
    again = administrator.post(f"/console/people/{siege.member(late).id}/invite")
    assert join(siege, late, codes[1]) == 403
    fresh = CODE.search(again.text)[0]
    assert join(siege, late, fresh) == 303
