"""A page of another site posts every form of the console in the victim's browser, with their cookie:
each needs the session's own secret, and the browser's word that it comes from here."""

import pytest

from tests.web.test_every_door import routes

HOLDS = {
    "{case}": "0" * 36,
    "{deed}": "claim",
    "{member}": "0" * 36,
    "{session}": "others",
    "{service}": "0" * 36,
    "{passkey}": "0" * 36,
}
BEFORE_SIGN_IN = ("/console/sign-in", "/console/join")
FORMS = sorted(
    path
    for method, _, path in (route.partition(" ") for route in routes())
    if method == "POST" and path.startswith("/console") and "{rest" not in path
)
FIELDS = {
    "login": "x",
    "name": "X",
    "role": "administrator",
    "words": "Hi",
    "days": "7",
    "ledger": "y",
}
EVIL = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}


def at(path: str) -> str:
    for name, value in HOLDS.items():
        path = path.replace(name, value)
    return path


@pytest.mark.parametrize("path", FORMS)
def test_no_form_is_taken_from_elsewhere(siege, administrator, path):
    secret = administrator.csrf
    people = siege.sql("SELECT count(*) FROM staff")

    foreign = administrator.call("POST", at(path), EVIL, {**FIELDS, "csrf": secret})
    assert foreign.status_code == 403
    assert "This form came from another site." in foreign.text or "another site" in foreign.text
    if not path.startswith(BEFORE_SIGN_IN):
        own = {"Origin": siege.base}
        for wrong in ({}, {"csrf": "x" * 43}):
            answer = administrator.call("POST", at(path), own, {**FIELDS, **wrong})
            assert answer.status_code == 403
            assert "does not belong to your session" in answer.text
    assert siege.sql("SELECT count(*) FROM staff") == people
    assert administrator.get("/console/people").status_code == 200


def test_with_its_secret_and_from_here_a_form_is_taken(siege, administrator):
    login = siege.hire().login.replace("agent", "invited")

    answer = administrator.post("/console/people/invite", login=login, name="New", role="agent")

    assert answer.status_code == 200
    assert siege.member(login).role == "agent"


def test_nothing_that_changes_anything_can_be_got(siege, administrator):
    """What a link or an image could do: a GET of every form's address does nothing."""
    before = siege.sql("SELECT count(*) FROM ledger_leaf WHERE entry LIKE '%staff:%'")
    for path in FORMS:
        administrator.get(at(path) + "?csrf=x&login=evil&name=Evil&role=administrator")

    assert siege.sql("SELECT count(*) FROM ledger_leaf WHERE entry LIKE '%staff:%'") == before
    assert administrator.get("/console/people").status_code == 200
