"""Somebody writes SQL where our queries take words: every value is bound, so each finds nothing, just
like any other wrong word, and every table is as it was."""

from urllib.parse import quote

import pytest

from tests import calls
from tests.attacks.siege import call
from tests.web.desk import PASSWORD, browser, enter

SQL = (
    "' OR '1'='1", "'; DROP TABLE staff; --", '" OR 1=1 --', "') OR ('a'='a", "admin'--", "' UNION SELECT 1,2,3--",
    "x' AND (SELECT count(*) FROM staff) > 0 --", "%", "_", "*", "\\", "1; ATTACH DATABASE '/tmp/x' AS x", "\x00' OR 1=1",
)  # fmt: skip


def counts(siege) -> list[tuple]:
    tables = ("staff", "service", "reveal", "staff_passkey")
    return [siege.sql(f"SELECT count(*) FROM {table}")[0] for table in tables]


@pytest.mark.parametrize("words", SQL)
def test_it_finds_what_a_wrong_word_finds(siege, administrator, words):
    before = counts(siege)
    customer, agent = siege.newcomer(), siege.hire()
    before[0] = (before[0][0] + 1,)
    path = f"/console/cases/{quote(words, safe='')}"

    assert enter(browser(siege.base, words), PASSWORD).status_code in {403, 429}
    assert enter(browser(siege.base, agent.login), words).status_code == 403
    assert agent.get(path).status_code in {303, 403, 404}
    assert agent.get("/console", Cookie=f"handrail-desk={words.encode().hex()}").status_code == 303
    assert call(customer, "GET", "/messages", token=words.replace("\x00", "")).status_code == 404
    assert (
        administrator.post(f"/console/services/{'x' + words.encode().hex()}/revoke").status_code
        == 404
    )
    assert customer.say(words + " ").status_code == 200
    assert (
        calls.post(
            f"{siege.base}/v1/conversations", json={"channel": words}, timeout=30
        ).status_code
        == 422
    )
    assert counts(siege) == before


def test_the_tables_are_still_there_and_the_honest_get_in(siege):
    login = siege.hire().login

    assert enter(browser(siege.base, login), PASSWORD).status_code == 303
