"""An agent who read the code posts what an administrator's pages would, and adds fields that no form
has: the policy is asked at every deed, and a form's other fields mean nothing."""

import pytest

from tests.web.desk import PASSWORD, browser, enter, field_in
from tests.web.test_second_factor import code_of


@pytest.mark.parametrize("deed", ["role", "enable", "disable", "reset", "invite"])
def test_nobody_changes_people_without_the_right(siege, deed):
    attacker, victim = siege.hire(), siege.hire("administrator")
    for login in (attacker.login, victim.login):
        answer = attacker.post(
            f"/console/people/{siege.member(login).id}/{deed}", role="administrator"
        )
        assert answer.status_code == 403

    assert siege.member(attacker.login).role == "agent"
    assert victim.get("/console/people").status_code == 200


def test_an_administrator_cannot_change_themselves(siege, administrator):
    own = siege.member(administrator.login).id

    for deed in ("role", "disable", "reset", "invite"):
        assert administrator.post(f"/console/people/{own}/{deed}", role="lead").status_code == 403
    assert siege.member(administrator.login).role == "administrator"


def test_fields_that_no_form_has_mean_nothing(siege):
    attacker = siege.hire()
    more = {
        "role": "administrator",
        "member": "0" * 36,
        "staff": "x",
        "disabled": "0",
        "strength": "totp",
    }
    secret = field_in(attacker.page("/console/account/second-factor"), "secret")

    made = attacker.post(
        "/console/account/second-factor", secret=secret, code=code_of(secret, 0), **more
    )

    assert made.status_code == 200
    assert siege.member(attacker.login).role == "agent"
    signing = browser(siege.base, siege.hire().login)
    assert enter(signing, PASSWORD, **more).status_code == 303
    assert signing.get("/console/people").status_code == 403


@pytest.mark.parametrize(
    "role", ["root", "", "Administrator", "agent,administrator", "administrator\n"]
)
def test_a_role_that_is_none_is_given_to_nobody(siege, administrator, role):
    other = siege.hire()
    answer = administrator.post(f"/console/people/{siege.member(other.login).id}/role", role=role)

    assert answer.status_code == 400
    assert siege.member(other.login).role == "agent"


def test_an_agent_reads_no_keys_no_ledger_and_no_reveals(siege):
    attacker = siege.hire()

    for path in ("/console/services", "/console/people", "/console/access", "/console/reveals"):
        assert attacker.get(path).status_code == 403
    made = attacker.post("/console/services/add", name="Mine", days="7", ledger="y")
    assert made.status_code == 403
    assert "handrail_" not in made.text
    assert attacker.get("/ledger/tile/entries/000.p/1").status_code == 403
