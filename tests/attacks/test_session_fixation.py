"""Somebody plants a session's cookie in the victim's browser and waits for them to sign in: what was
planted opens nothing, for a sign-in always makes a token of its own."""

from tests.web.desk import PASSWORD, Desk, browser, enter


def opens(siege, token: str) -> bool:
    desk = Desk(siege.base, "", {"handrail-desk": token})
    return desk.get("/console/account").status_code == 200


def test_a_planted_token_is_not_what_a_sign_in_opens(siege):
    planted = "A" * 43
    victim = Desk(siege.base, siege.hire().login, {"handrail-desk": planted})

    assert enter(victim, PASSWORD).status_code == 303

    assert victim.cookies["handrail-desk"] != planted
    assert opens(siege, victim.cookies["handrail-desk"])
    assert not opens(siege, planted)


def test_a_session_of_the_attacker_does_not_become_the_victims(siege):
    attacker = siege.hire()
    victim = Desk(siege.base, siege.hire().login, dict(attacker.cookies))

    assert enter(victim, PASSWORD).status_code == 303

    assert victim.cookies != attacker.cookies
    assert victim.login.title() in victim.page("/console/account")
    assert victim.login.title() not in attacker.page("/console/account")


def test_a_token_in_the_address_is_no_session(siege):
    token = siege.hire().cookies["handrail-desk"]
    assert opens(siege, token)

    for path in (
        f"/console/account?handrail-desk={token}",
        f"/console/account;handrail-desk={token}",
    ):
        assert browser(siege.base).get(path).status_code == 303
    header = {"Authorization": f"Bearer {token}", "X-Handrail-Token": token}
    assert browser(siege.base).get("/console/account", **header).status_code == 303
