"""Two real processes append to one log, both sequence it: no gap, no double, whole to a stranger."""

import asyncio
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handrail.ledger.canonical import parse_entry
from handrail.ledger.export import export_files, read_export
from handrail.ledger.verify import verify
from handrail.store.database import open_database
from handrail.store.keys import named
from handrail.store.ledger import SqlLedger
from handrail.store.migrate import migrate
from tests.store.append_leaves import SIGNER
from tests.store.rings import open_local

ROOT = Path(__file__).parent.parent.parent
EACH = 200


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def make_address(request, tmp_path):
    made = []

    def make(book):
        if request.param == "postgres":
            made.append(request.getfixturevalue("postgres").fresh(book))
            return made[-1]
        address = f"sqlite:///{tmp_path}/{book}/{book}.db"
        database = open_database(address)
        migrate(database, book)
        database.close()
        return address

    yield make
    for address in made:
        request.getfixturevalue("postgres").drop(address)


def test_two_processes_append_to_one_log(make_address):
    address = make_address("data")

    both = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.store.append_leaves", address, name, str(EACH)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
        )
        for name in ("one", "two")
    ]
    numbered = [int(process.communicate(timeout=120)[0]) for process in both]

    database = open_database(address)
    ledger = SqlLedger(database)
    late = datetime.now(UTC) + timedelta(minutes=1)
    rest = asyncio.run(ledger.sequence("last", late, SIGNER))
    checkpoint = asyncio.run(ledger.checkpoint())
    entries = asyncio.run(ledger.entries(0, 10_000))
    database.close()
    told = [dict(parse_entry(entry).about) for entry in entries]
    report = verify(read_export(dict(export_files(entries, checkpoint))), str(SIGNER.verifier))
    assert report.whole, report.sentence
    assert checkpoint.split("\n")[1] == str(2 * EACH)
    assert sum(numbered) + rest == 2 * EACH
    assert sorted((one["by"], int(one["number"])) for one in told) == [
        (name, number) for name in ("one", "two") for number in range(EACH)
    ]


def test_two_processes_that_start_at_once_have_one_signing_key(make_address, tmp_path):
    address = make_address("keys")
    databases, kek = [open_database(address) for _ in range(4)], tmp_path / "kek"

    async def ask():
        return await asyncio.gather(
            *(
                asyncio.to_thread(lambda one: named(open_local(one, kek), "ledger-seed"), one)
                for one in databases
            )
        )

    seeds = asyncio.run(ask())
    for database in databases:
        database.close()

    assert len(set(seeds)) == 1
