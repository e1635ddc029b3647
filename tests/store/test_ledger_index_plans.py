"""Every question of the auditor's page is answered by an index: nothing scans, with statistics or without."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, text

from handrail.ledger.search import Search
from handrail.store.database import open_database
from handrail.store.ledger_index import by_index, numbers_of
from handrail.store.tables.ledger import ledger_line

START = datetime(2026, 1, 1, tzinfo=UTC)
COUNT = 20_000
QUESTIONS = {
    "the latest": Search(),
    "an event": Search(event="assistant:turn:recorded"),
    "an event that never was": Search(event="system:keys:destroyed"),
    "an actor": Search(actor="anna"),
    "nobody": Search(actor="nobody"),
    "an actor's deeds": Search(actor="anna", event="agent:case:claimed"),
    "a time": Search(since=START, until=START + timedelta(minutes=1)),
    "all of it": Search("agent:case:claimed", "anna", since=START, until=START + timedelta(days=1)),
}


@pytest.fixture
def filled(addresses):
    """A long log's lines: mostly turns of the assistant, some deeds of Anna's."""
    database = open_database(addresses["data"])
    rows = [
        {
            "number": number,
            "at": int(START.timestamp() * 1000) + number * 1000,
            "event": "assistant:turn:recorded" if number % 100 else "agent:case:claimed",
            "actor": "assistant" if number % 100 else "anna",
        }
        for number in range(COUNT)
    ]
    database.run(lambda tx: tx.execute(insert(ledger_line), rows))
    yield database
    database.close()


def plan(tx, wanted, spot) -> str:
    """How the question is answered; on PostgreSQL with what was really read."""
    by_index(tx)
    asked = numbers_of(wanted, spot).limit(51).compile(tx, compile_kwargs={"literal_binds": True})
    postgres = tx.dialect.name == "postgresql"
    words = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " if postgres else "EXPLAIN QUERY PLAN "
    rows = tx.execute(text(words + str(asked).replace(":", "\\:")))
    return "\n".join(str(row[-1]) for row in rows)


def scans(told: str) -> bool:
    """Whether rows are read that no index led to, or sorted, or read in vain."""
    removed = re.findall(r"Rows Removed by Filter: (\d+)", told)
    slow = ("Seq Scan", "Bitmap", "Sort", "TEMP B-TREE", "SCAN ledger_line\n")
    return any(one in f"{told}\n" for one in slow) or sum(map(int, removed)) > 50


@pytest.mark.parametrize("analysed", [False, True])
def test_no_question_scans_the_log(filled, analysed):
    if analysed:
        filled.run(lambda tx: tx.execute(text("ANALYZE ledger_line")))
    spot = (int(START.timestamp() * 1000) + 9_000_000, 9_000)

    found = {
        (name, at): told
        for name, wanted in QUESTIONS.items()
        for at in (None, spot)
        for told in [filled.run(plan, wanted, at)]
        if scans(told)
    }

    assert found == {}
