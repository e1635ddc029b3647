"""Somebody with a list of names asks the sign-in which of them work here: words, status, lock and
time are the same for a login that nobody has."""

import time
from statistics import median

from handrail.services.sign_in import FREE_TRIES
from tests.web.desk import PASSWORD, browser, enter


def tries(base: str, login: str, count: int) -> list[tuple[int, str]]:
    answers = [enter(browser(base, login), "wrong wrong wrong") for _ in range(count)]
    return [(one.status_code, one.headers.get("retry-after", "")) for one in answers]


def test_wrong_tries_lock_a_login_that_nobody_has_as_well(siege):
    there = siege.hire().login
    missing = there.replace("agent", "nobody")

    found = [tries(siege.base, login, FREE_TRIES + 1) for login in (there, missing)]

    assert [status for status, _ in found[0]] == [403] * FREE_TRIES + [429]
    assert [status for status, _ in found[1]] == [status for status, _ in found[0]]
    waits = [int(one[-1][1]) for one in found]
    assert abs(waits[0] - waits[1]) <= 8, "both wait for the same lock"


def test_a_lock_of_nobody_locks_nobody_else(siege):
    owner = siege.hire()
    tries(siege.base, owner.login + "x", FREE_TRIES + 1)

    assert enter(browser(siege.base, owner.login), PASSWORD).status_code == 303


def test_looking_for_nobody_takes_as_long(siege):
    """The same work is done: without it, a login that nobody has would answer ten times as fast."""
    took: dict[bool, list[float]] = {True: [], False: []}
    for at in range(5):
        for there in (True, False):
            login = siege.hire().login if there else f"nobody-{at}"
            desk = browser(siege.base, login)
            begun = time.perf_counter()
            assert enter(desk, "wrong wrong wrong").status_code == 403
            took[there].append(time.perf_counter() - begun)

    assert median(took[False]) > 0.4 * median(took[True])


def test_an_invitation_tells_nobody_who_was_invited(siege, administrator):
    invited = siege.hire().login.replace("agent", "new")
    administrator.post("/console/people/invite", login=invited, name="New", role="agent")
    pages = set()
    for login in (invited, siege.hire().login, "nobody-at-all"):
        fields = {"login": login, "code": "0000-0000-0000", "password": "a long enough one"}
        answer = browser(siege.base).call("POST", "/console/join", {"Origin": siege.base}, fields)
        pages.add((answer.status_code, answer.text.replace(login, "LOGIN")))

    assert len(pages) == 1
