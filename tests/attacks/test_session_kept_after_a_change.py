"""Somebody stole a session and keeps using it after its owner was disabled, given another role or
password, or lost their second factor: every such change ends every session at once."""

import re

import pytest

from handrail.services.staff_members import set_password
from tests.web.desk import PASSWORD, browser, enter


def change(siege, administrator, login, deed, **fields) -> None:
    path = f"/console/people/{siege.member(login).id}/{deed}"
    assert administrator.post(path, **fields).status_code in {200, 303}


DEEDS = {
    "disabled": ("disable", {}),
    "another role": ("role", {"role": "auditor"}),
    "the second factor taken away": ("reset", {}),
    "invited again": ("invite", {}),
}


@pytest.mark.parametrize(("deed", "fields"), DEEDS.values(), ids=DEEDS)
def test_what_was_stolen_before_opens_nothing_after(siege, administrator, deed, fields):
    stolen, bystander = siege.hire(), siege.hire()
    assert stolen.get("/console").status_code == 200

    change(siege, administrator, stolen.login, deed, **fields)

    assert stolen.get("/console").status_code == 303
    with stolen.stream("/console/live") as answer:
        assert answer.status_code == 303
    assert bystander.get("/console").status_code == 200


def test_a_new_password_ends_what_was_opened_with_the_old_one(siege):
    stolen = siege.hire()

    siege.run(set_password(siege.house, stolen.login, "another horse battery"))

    assert stolen.get("/console").status_code == 303
    owner = browser(siege.base, stolen.login)
    assert enter(owner, PASSWORD).status_code == 403
    assert enter(owner, "another horse battery").status_code == 303


def test_somebody_closes_a_session_of_another_person_by_its_id(siege):
    attacker, victim = siege.hire(), siege.hire()
    [(session,)] = siege.sql(
        "SELECT id FROM staff_session WHERE staff_id = ?", siege.member(victim.login).id
    )
    assert attacker.post(f"/console/account/sessions/{session}/close").status_code == 303

    assert victim.get("/console").status_code == 200
    assert not re.search(session, attacker.page("/console/account"))
    assert victim.post(f"/console/account/sessions/{session}/close").status_code == 303
    assert victim.get("/console").status_code == 303
