"""An agent who wants every account number of every case asks for all of them in the same moment: the
hourly limit is counted where the reveal is written down, so that none slips past."""

from concurrent.futures import ThreadPoolExecutor

from handrail.services.reveal_detail import MOST_AN_HOUR

IBAN = "DE89 3704 0044 0532 0130 00"


def test_no_more_are_shown_than_the_limit(siege):
    attacker = siege.hire()
    _, path = siege.held_case(attacker, f"please pay to {IBAN}")
    secret = attacker.csrf
    fields = {"csrf": secret, "detail": "IBAN_1", "reason": "payment"}

    def reveal(_: int):
        return attacker.call("POST", f"{path}/reveal", {"Origin": siege.base}, fields)

    for _ in range(MOST_AN_HOUR - 2):
        assert reveal(0).status_code == 200
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(reveal, range(24)))

    shown = [answer for answer in answers if answer.status_code == 200]
    assert len(shown) == 2
    assert all("3704" in answer.text for answer in shown)
    assert {answer.status_code for answer in answers} == {200, 429}
    assert not any("3704" in answer.text for answer in answers if answer.status_code == 429)
    member = siege.member(attacker.login).id
    [(written,)] = siege.sql("SELECT count(*) FROM reveal WHERE staff_id = ?", member)
    assert written == MOST_AN_HOUR


def test_the_page_of_a_reveal_is_not_shown_again(siege):
    attacker = siege.hire()
    _, path = siege.held_case(attacker, f"please pay to {IBAN}")
    shown = attacker.post(f"{path}/reveal", detail="IBAN_1", reason="payment")
    assert "3704" in shown.text

    again = attacker.get(f"{path}/reveal")

    assert shown.headers["cache-control"] == "no-store"
    assert shown.headers["refresh"].startswith("60;")
    assert again.status_code in {404, 405}
    assert "3704" not in again.text
