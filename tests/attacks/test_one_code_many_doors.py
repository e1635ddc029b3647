"""Somebody looked over a shoulder and has the password and one fresh code: sent to many half
sessions at the same moment, a code of the app or a recovery code opens one of them."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from handrail.services.sign_in import open_session
from tests.web.desk import Desk
from tests.web.test_second_factor import arm, code_of, give

AT_ONCE = 4  # below the tries that lock


@pytest.fixture
def armed(siege):
    desk = siege.hire()
    secret, codes = arm(desk)
    return desk, secret, codes


def half(siege, login) -> Desk:
    """A browser in which the password was given."""
    member, now = siege.member(login), siege.house.clock.now()
    signed = siege.run(open_session(siege.house, member, now, "half", "a browser"))
    return Desk(siege.base, login, {"handrail-desk": signed.token})


@pytest.mark.parametrize("way", ["app", "recovery"])
def test_of_many_at_once_one_opens(siege, armed, way):
    desk, secret, codes = armed
    code = code_of(secret) if way == "app" else codes[0]
    doors = [half(siege, desk.login) for _ in range(AT_ONCE)]

    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(lambda door: give(door, code).status_code, doors))

    assert sorted(answers) == [303] + [403] * (AT_ONCE - 1)
    assert sum(door.get("/console").status_code == 200 for door in doors) == 1


def test_guesses_at_once_do_not_slip_past_the_lock(siege, armed):
    desk, *_ = armed
    doors = [half(siege, desk.login) for _ in range(20)]

    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda door: give(door, "000000").status_code, doors))

    assert answers.count(403) <= 5
    assert answers.count(429) >= 15
    assert desk.get("/console").status_code == 200, "who is in stays in"


def test_half_a_session_opens_nothing_else(siege, armed):
    desk, secret, _ = armed
    door = half(siege, desk.login)

    for path in ("/console", "/console/account", "/console/account/second-factor", "/console/live"):
        assert door.get(path).status_code == 303
    assert give(door, code_of(secret)).status_code == 303
    assert door.get("/console").status_code == 200
