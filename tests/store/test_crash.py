"""Killed at any moment, the log goes on: nothing committed is lost, nothing is there twice."""

import asyncio
import json
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from handrail.ledger.canonical import parse_entry
from handrail.ledger.checkpoint import open_checkpoint
from handrail.ledger.export import export_files, read_export
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.tree import root_of
from handrail.ledger.verify import verify
from handrail.store.database import open_database
from handrail.store.ledger import SqlLedger
from tests.store.append_leaves import SIGNER

ROOT = Path(__file__).parent.parent.parent
MOMENTS = (0.01, 0.05, 0.12, 0.2, 0.31, 0.43, 0.02, 0.57, 0.08, 0.71)


class Running:
    """One life of the process, and all it told before it was killed."""

    def __init__(self, address: str, name: str, ahead: int) -> None:
        self.name, self.told = name, []
        command = [sys.executable, "-m", "tests.store.crash_log", address, name, str(ahead)]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
        assert self.process.stdout.readline() == "ready\n"
        self.reader = threading.Thread(target=self.read)
        self.reader.start()

    def read(self) -> None:
        for line in self.process.stdout:
            if line.endswith("\n"):
                self.told.append(line)

    def live_and_die(self, seconds: float) -> None:
        self.go()
        time.sleep(seconds)
        self.die()

    def go(self) -> None:
        self.process.stdin.write("go\n")
        self.process.stdin.flush()

    def die(self) -> None:
        self.process.kill()
        self.process.wait(20)
        self.reader.join(20)
        self.process.stdin.close()
        self.process.stdout.close()

    @property
    def committed(self) -> set[tuple[str, int]]:
        leaves = (line for line in self.told if line.startswith("leaf "))
        return {(self.name, int(line.split()[1])) for line in leaves}

    @property
    def checkpoints(self) -> list[str]:
        return [json.loads(line) for line in self.told if line.startswith('"')]


def published(address: str) -> tuple[str, list[bytes]]:
    """The checkpoint and its entries as a fresh process reads them."""
    database = open_database(address)
    ledger = SqlLedger(database)
    checkpoint = asyncio.run(ledger.checkpoint())
    size = open_checkpoint(checkpoint, SIGNER.verifier).size if checkpoint else 0
    entries = list(asyncio.run(ledger.entries(0, size)))
    database.close()
    return checkpoint, entries


def demand_prefix(kept: str, hashes: list[bytes]) -> None:
    head = open_checkpoint(kept, SIGNER.verifier)
    assert len(hashes) >= head.size
    assert root_of(hashes[: head.size]) == head.root


def named(entry: bytes) -> tuple[str, int]:
    about = dict(parse_entry(entry).about)
    return about["by"], int(about["number"])


def test_killed_at_many_moments_the_log_is_a_prefix_that_verifies(addresses):
    address, committed, seen = addresses["data"], set(), []

    for at, seconds in enumerate(MOMENTS):
        life = Running(address, f"life{at}", 60 * at)
        life.live_and_die(seconds)
        committed |= life.committed
        seen += life.checkpoints
        checkpoint, entries = published(address)
        if checkpoint:
            seen.append(checkpoint)
            files = dict(export_files(entries, checkpoint))
            assert verify(read_export(files), str(SIGNER.verifier)).whole
        hashes = [leaf_hash(entry) for entry in entries]
        for kept in seen:
            demand_prefix(kept, hashes)

    numbered = [named(entry) for entry in finish(address)]
    assert len(committed) > 10
    assert len(seen) > 3  # how many there are is up to the machine
    assert len(numbered) == len(set(numbered)), "an entry is there twice"
    assert committed <= set(numbered), "an entry that was committed is lost"


def finish(address: str) -> list[bytes]:
    """Let one more holder number what waits, a minute after all of them died."""
    database = open_database(address)
    ledger = SqlLedger(database)
    late = datetime.now(UTC) + timedelta(minutes=len(MOMENTS) + 1)
    while asyncio.run(ledger.sequence("last", late, SIGNER)):
        pass
    database.close()
    return published(address)[1]


def test_several_contend_for_the_lease_and_are_killed_one_after_the_other(addresses):
    address = addresses["data"]
    lives = [Running(address, f"life{at}", 60 * at) for at in range(4)]
    for life in lives:  # each takes the lease from the one before, which goes on trying
        life.go()
        deadline = time.monotonic() + 30
        while not life.checkpoints:
            assert time.monotonic() < deadline, "the lease was never its own"
            time.sleep(0.05)

    for life in lives:
        time.sleep(0.3)
        life.die()

    checkpoint, entries = published(address)
    hashes = [leaf_hash(entry) for entry in entries]
    for life in lives:
        for kept in [*life.checkpoints, checkpoint]:
            demand_prefix(kept, hashes)
    numbered = [named(entry) for entry in finish(address)]
    assert len({name for name, _ in numbered}) == len(lives)
    assert len(numbered) == len(set(numbered))
    assert set().union(*(life.committed for life in lives)) <= set(numbered)
