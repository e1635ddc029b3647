"""Somebody signed in at the shop on a stolen phone guesses the six digits from many conversations at
once: tries are counted per person before they are compared, so three are looked at and no more."""

import re
from concurrent.futures import ThreadPoolExecutor

from tests.attacks.siege import call


def code_to(siege) -> str:
    return re.search(r"\b(\d{6})\b", siege.box.taken[-1][1].get_content())[1]


def test_of_many_guesses_at_once_three_are_looked_at(siege):
    talks = [siege.known(1) for _ in range(3)]
    for talk in talks:
        assert call(talk, "POST", "/identity/code").status_code == 202
    right = code_to(siege)
    wrong = [f"{(int(right) + at + 1) % 1_000_000:06}" for at in range(18)]

    def guess(at: int) -> int:
        return call(talks[at % 3], "POST", "/identity/proof", json={"code": wrong[at]}).status_code

    with ThreadPoolExecutor(9) as pool:
        found = list(pool.map(guess, range(18)))

    assert found.count(403) == 3
    assert found.count(429) == 15
    assert call(talks[-1], "POST", "/identity/proof", json={"code": right}).status_code == 429
    assert call(talks[0], "GET", "/identity").json()["how"] == "shop"


def test_somebody_else_is_not_locked_by_it_and_proves_it_with_any_digits(siege):
    talk = siege.known(2)
    assert call(talk, "POST", "/identity/code").status_code == 202
    code = code_to(siege)

    spaced = {"code": f"{code[:3]} {code[3:]}"}
    assert call(talk, "POST", "/identity/proof", json=spaced).status_code == 200

    again = call(talk, "POST", "/identity/proof", json={"code": code})
    assert again.status_code == 403, "a code works once"


def test_who_the_shop_does_not_vouch_for_makes_no_mail(siege):
    sent = len(siege.box.taken)
    guest = siege.newcomer()
    guest.say("My address is victim@postbox.example")

    assert call(guest, "POST", "/identity/code").status_code == 409
    assert call(guest, "POST", "/identity/proof", json={"code": "000000"}).status_code == 409
    assert len(siege.box.taken) == sent
