"""Passkeys over HTTP, with an authenticator that can be told to lie."""

import html
import re
import sqlite3
import time

import pytest

from tests.web.authenticator import Authenticator
from tests.web.desk import PASSWORD, browser, enter, hire, signed_in

ASK, ENTER = "/console/sign-in/passkey/ask", "/console/sign-in/passkey"
NEW, ADD = "/console/account/passkeys/ask", "/console/account/passkeys"


def hire_one(served, role="agent") -> str:
    login = f"k{time.monotonic_ns()}"
    hire(served, {login: role})
    return login


def add(desk, key: Authenticator, **wrong):
    options = desk.post(NEW).json()
    return desk.post(ADD, answer=key.make(options, desk.base, **wrong))


def ask(desk) -> dict:
    return desk.call("POST", ASK, {"Origin": desk.base}).json()


def give(desk, answer: str):
    return desk.call("POST", ENTER, {"Origin": desk.base}, {"answer": answer})


def entered(answer) -> bool:
    return answer.status_code == 303 and answer.headers["location"] == "/console"


@pytest.fixture
def owner(staffed):
    """Somebody with a passkey: where they work, their login, their key, their recovery codes."""
    login = hire_one(staffed)
    key = Authenticator(credential=login.encode())
    answer = add(signed_in(staffed.base, login), key)
    codes = re.findall(r"<code>([0-9a-z-]{10,})</code>", answer.text)
    return staffed, login, key, codes


def test_a_passkey_opens_the_desk_of_its_owner(owner):
    served, login, key, codes = owner
    desk = browser(served.base)

    answer = give(desk, key.sign(ask(desk), served.base))

    assert entered(answer)
    page = desk.page("/console/account")
    assert login.title() in page
    assert "last used" in page
    assert len(codes) == 10


def test_beside_a_passkey_the_password_alone_opens_nothing(owner):
    served, login, key, codes = owner
    desk = browser(served.base, login)
    answer = enter(desk, PASSWORD)

    assert answer.headers["location"].startswith("/console/sign-in/code")
    assert desk.get("/console/account").status_code == 303
    assert entered(give(desk, key.sign(ask(desk), served.base)))
    again = browser(served.base, login)
    enter(again, PASSWORD)
    code = {"code": codes[0]}
    given = again.call("POST", "/console/sign-in/code", {"Origin": served.base}, code)
    assert given.status_code == 303


def test_sessions_from_before_the_first_passkey_end(staffed):
    login = hire_one(staffed)
    other, desk = signed_in(staffed.base, login), signed_in(staffed.base, login)
    assert other.get("/console/account").status_code == 200

    add(desk, Authenticator(credential=login.encode()))

    assert other.get("/console/account").status_code == 303
    assert desk.get("/console/account").status_code == 200


LIES = {
    "another site": {"host": "evil.example"},
    "nobody touched it": {"unverified": True},
    "another question": {"challenge": "x" * 43},
    "another ceremony": {"kind": "webauthn.create"},
    "somebody else's": {"owner": "c29tZWJvZHk"},
    "an unknown one": {"credential": b"nobody has this"},
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_wrong_answer_opens_nothing(owner, lie):
    served, _, key, _ = owner
    desk = browser(served.base)

    answer = give(desk, key.sign(ask(desk), served.base, **lie))

    assert answer.status_code == 403
    assert desk.get("/console/account").status_code == 303


def test_an_answer_made_for_another_page_opens_nothing(owner):
    served, _, key, _ = owner
    desk = browser(served.base)

    answer = give(desk, key.sign(ask(desk), "https://handrail.evil.example"))

    assert answer.status_code == 403


def test_another_key_under_the_same_name_opens_nothing(owner):
    served, _, key, _ = owner
    desk = browser(served.base)
    copy = Authenticator(credential=key.credential, owner=key.owner, count=50)

    assert give(desk, copy.sign(ask(desk), served.base)).status_code == 403


def test_an_answer_is_heard_once(owner):
    served, _, key, _ = owner
    desk, thief = browser(served.base), browser(served.base)
    answer = key.sign(ask(desk), served.base)
    assert entered(give(desk, answer))

    replayed = give(thief, answer)

    assert replayed.status_code == 403
    assert "answered before" in html.unescape(replayed.text)


def test_a_copied_authenticator_whose_count_goes_back_is_refused(owner):
    served, _, key, _ = owner
    desk = browser(served.base)
    assert entered(give(desk, key.sign(ask(desk), served.base, count=9)))

    assert give(desk, key.sign(ask(desk), served.base, count=9)).status_code == 403
    assert entered(give(desk, key.sign(ask(desk), served.base, count=10)))


def test_a_disabled_member_is_refused(owner):
    served, login, key, _ = owner
    boss = signed_in(served.base, hire_one(served, "administrator"))
    page = boss.page("/console/people")
    member = re.search(rf"{login}<.*?/console/people/([0-9a-f-]+)/role", page, re.DOTALL)[1]
    assert boss.post(f"/console/people/{member}/disable").status_code == 303
    desk = browser(served.base)

    assert give(desk, key.sign(ask(desk), served.base)).status_code == 403


def test_an_administrator_takes_lost_passkeys_away(owner):
    served, login, key, _ = owner
    boss = signed_in(served.base, hire_one(served, "administrator"))
    page = boss.page("/console/people")
    member = re.search(rf"{login}<.*?/console/people/([0-9a-f-]+)/role", page, re.DOTALL)[1]

    boss.post(f"/console/people/{member}/reset")

    desk = browser(served.base)
    assert give(desk, key.sign(ask(desk), served.base)).status_code == 403
    assert enter(browser(served.base, login), PASSWORD).headers["location"] == "/console"


def test_one_takes_ones_own_passkey_away_and_nobody_elses(owner):
    served, _, key, _ = owner
    desk = browser(served.base)
    give(desk, key.sign(ask(desk), served.base))
    [path] = re.findall(
        r"/console/account/passkeys/[0-9a-f-]+/remove", desk.page("/console/account")
    )
    stranger = signed_in(served.base, hire_one(served))

    assert stranger.post(path).status_code == 404
    assert desk.post(path).status_code == 303
    assert give(browser(served.base), key.sign(ask(desk), served.base)).status_code == 403


@pytest.mark.parametrize("lie", [{"host": "evil.example"}, {"unverified": True}])
def test_a_passkey_that_does_not_hold_is_not_added(staffed, lie):
    desk = signed_in(staffed.base, hire_one(staffed))

    answer = add(desk, Authenticator(credential=desk.login.encode()), **lie)

    assert answer.status_code == 403
    assert "You have none yet" in desk.page("/console/account")


def test_a_passkey_is_made_for_who_asked(staffed):
    desk, other = (signed_in(staffed.base, hire_one(staffed)) for _ in range(2))
    key = Authenticator(credential=desk.login.encode())
    mine = key.make(desk.post(NEW).json(), desk.base)

    assert other.post(ADD, answer=mine).status_code == 403
    sign_in = key.sign({**ask(desk), "rpId": "127.0.0.1"}, desk.base)
    assert desk.post(ADD, answer=sign_in).status_code == 403


@pytest.mark.parametrize(
    "answer",
    ["", "{}", "[]", "null", '{"response": 1}', '{"response": {"clientDataJSON": "%%%"}}',
     "[" * 5000, '{"rawId": 1, "response": {"clientDataJSON": "e30"}}', "x" * 30_000],
)  # fmt: skip
def test_what_is_no_answer_is_said_to_be_none(staffed, answer):
    refused = give(browser(staffed.base), answer)

    assert refused.status_code in {400, 413}
    assert "Try again" in html.unescape(refused.text)


def test_an_old_session_makes_no_passkey(served):
    hire(served, {"ada": "agent"})
    desk = signed_in(served.base, "ada")
    assert desk.post(NEW).status_code == 200
    data = sqlite3.connect(served.folder / ".handrail/data/data.db")
    data.execute("UPDATE staff_session SET created_at = created_at - 660000")
    data.commit()
    data.close()

    refused = desk.post(NEW)

    assert refused.status_code == 403
    assert "last 10 minutes" in html.unescape(refused.text)
    assert not refused.headers.get("x-handrail-rule") or "fresh" in refused.text
