"""A phishing site stands between the victim's browser and us and passes everything on, changing the
host we see: the browser signed what it saw, and a passkey of our name is no passkey of theirs."""

import pytest

from tests.web.authenticator import Authenticator
from tests.web.desk import browser
from tests.web.test_passkeys import ADD, ASK, ENTER, NEW, add


@pytest.fixture
def owner(siege):
    desk = siege.hire()
    key = Authenticator(credential=desk.login.encode())
    assert add(desk, key).status_code == 200
    return key


def relay(siege, path, host, answer="") -> object:
    headers = {"Origin": f"http://{host}", "Host": host, "X-Forwarded-Host": host}
    return browser(siege.base).call("POST", path, headers, {"answer": answer} if answer else None)


@pytest.mark.parametrize("host", ["handrail.evil.example", "127.0.0.1.evil.example"])
def test_what_was_signed_elsewhere_opens_nothing_here(siege, owner, host):
    options = relay(siege, ASK, host).json()
    elsewhere = owner.sign(options, f"http://{host}", host="127.0.0.1")  # the one name it is of

    passed_on = relay(siege, ENTER, host, elsewhere)
    options = browser(siege.base).call("POST", ASK, {"Origin": siege.base}).json()
    replayed = relay(siege, ENTER, "127.0.0.1", owner.sign(options, f"http://{host}"))

    assert "set-cookie" not in passed_on.headers
    assert "set-cookie" not in replayed.headers
    options = browser(siege.base).call("POST", ASK, {"Origin": siege.base}).json()
    honest = {"answer": owner.sign(options, siege.base)}
    there = browser(siege.base).call("POST", ENTER, {"Origin": siege.base}, honest)
    assert there.status_code == 303


def test_the_question_for_one_person_is_not_answered_by_another(siege):
    victim, attacker = siege.hire(), siege.hire()
    asked = victim.post(NEW).json()
    forged = Authenticator(credential=b"planted").make(asked, siege.base)

    assert attacker.post(ADD, answer=forged).status_code == 403
    question = victim.post(NEW).json()
    as_sign_in = Authenticator(credential=b"planted").make(question, siege.base)
    there = browser(siege.base).call("POST", ENTER, {"Origin": siege.base}, {"answer": as_sign_in})
    assert "set-cookie" not in there.headers
    assert siege.sql("SELECT 1 FROM staff_passkey WHERE credential = ?", b"planted") == []


@pytest.mark.parametrize(
    "answer",
    [
        "[" * 15_000,
        '{"response":{"clientDataJSON":"' + "W1tb" * 4_000 + '"}}',
        "{}",
        "null",
        '"a"',
        "{",
    ],
)
def test_nonsense_in_place_of_an_answer_is_a_bad_request(siege, answer):
    refused = browser(siege.base).call("POST", ENTER, {"Origin": siege.base}, {"answer": answer})

    assert refused.status_code == 400
    assert "no answer of a passkey" in refused.text
