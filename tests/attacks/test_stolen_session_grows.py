"""Somebody has a session that was left open, not the password: making it a foothold (an app or a
passkey of their own, new recovery codes, the factor taken away) takes a fresh sign-in or a code."""

import pytest

from tests.web.authenticator import Authenticator
from tests.web.desk import Desk, field_in
from tests.web.test_passkeys import ADD, NEW, add
from tests.web.test_second_factor import arm, code_of

ELEVEN_MINUTES = 11 * 60 * 1000


@pytest.fixture
def stolen(siege) -> Desk:
    """A session opened some time ago, by somebody without a second factor."""
    desk = siege.hire()
    age(siege, desk)
    return desk


def age(siege, desk: Desk) -> None:
    siege.sql(
        "UPDATE staff_session SET created_at = created_at - ? WHERE staff_id = ?",
        ELEVEN_MINUTES,
        siege.member(desk.login).id,
    )


def test_no_app_is_added_with_what_was_left_open(siege, stolen):
    page = stolen.get("/console/account/second-factor")
    secret = field_in(page.text, "secret") if page.status_code == 200 else "A" * 32

    answer = stolen.post("/console/account/second-factor", secret=secret, code=code_of(secret, 0))

    assert answer.status_code == 403
    assert "sign-in of the last 10 minutes" in answer.text
    assert siege.member(stolen.login).totp is None
    assert "<code>" not in answer.text
    assert stolen.get("/console/account").status_code == 200
    arm(siege.desk(stolen.login))  # the owner, just signed in


def test_no_app_is_added_beside_somebodys_passkey(siege):
    owner = siege.hire()
    key = Authenticator(credential=owner.login.encode())
    assert add(owner, key).status_code == 200
    age(siege, owner)

    answer = owner.post(
        "/console/account/second-factor", secret="A" * 32, code=code_of("A" * 32, 0)
    )

    assert answer.status_code == 403
    assert siege.member(owner.login).totp is None


def test_no_passkey_is_added_with_what_was_left_open(siege, stolen):
    assert stolen.post(NEW).status_code == 403
    fresh = siege.hire()
    options = fresh.post(NEW).json()
    answer = Authenticator(credential=b"the attacker's").make(options, siege.base)

    assert stolen.post(ADD, answer=answer).status_code == 403
    assert siege.sql("SELECT 1 FROM staff_passkey WHERE credential = ?", b"the attacker's") == []


def test_codes_and_factors_take_a_fresh_code(siege):
    desk = siege.hire()
    secret, codes = arm(desk)

    for path in ("/console/account/recovery", "/console/account/remove"):
        answer = desk.post(path, code="000000")
        assert answer.status_code == 403
        assert "<code>" not in answer.text
    assert siege.member(desk.login).totp is not None
    made = desk.post("/console/account/recovery", code=code_of(secret))
    assert made.status_code == 200
    assert codes[0] not in made.text
