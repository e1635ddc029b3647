"""What an entry costs at any length of the log: `python benchmarks/ledger.py [SIZES...]`.

The log is filled with rows as the store writes them (entries, hashes, tree nodes, the right edge),
then entries come in pending and are sealed into the tree by the store's own code, in its batches.
Then a log is exported and verified as a stranger would.
"""

import asyncio
import hashlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, insert

from handrail.core.ids import uuid7
from handrail.core.record import Entry, Event
from handrail.ledger.canonical import canonical
from handrail.ledger.checkpoint import Signer, sign_checkpoint
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.tree import WIDE, Frontier, root_of
from handrail.store.database import Database, open_database
from handrail.store.ledger import BATCH, INSERT_LEAF, SqlLedger
from handrail.store.migrate import migrate
from handrail.store.tables.ledger import ledger_head, ledger_node

SIZES = tuple(map(int, sys.argv[1:])) or (10_000, 1_000_000, 5_000_000)
BATCHES = 10
START = datetime(2026, 1, 1, tzinfo=UTC)
SIGNER = Signer.of_seed("benchmark.example/ledger", bytes(32))
TEMPLATE = canonical(
    Entry(
        Event.TURN_RECORDED,
        START,
        "assistant",
        "0" * 36,
        (("turn", "turn-000000000000"), ("decision", "answer"), ("rule", "answer-from-knowledge")),
    )
)


def entry_of(number: int) -> bytes:
    """An entry like those of turns, another one for each number."""
    return TEMPLATE.replace(b"turn-000000000000", b"turn-%012d" % number)


def rows(start: int, count: int, *, numbered: bool) -> list[dict[str, object]]:
    """Rows of leaves as the store has them."""
    made = []
    for number in range(start, start + count):
        entry = entry_of(number)
        row = {
            "id": uuid7(number, number.to_bytes(10, "big")),
            "entry": entry,
            "hash": leaf_hash(entry),
            "signature": bytes(64),
        }
        made.append({**row, "number": number} if numbered else row)
    return made


def fill(database: Database, size: int) -> None:
    """Bring the log to this size, as the store would have it."""
    frontier = Frontier.empty()
    levels: list[list[bytes]] = [[] for _ in range(4)]
    for start in range(0, size, 50_000):
        made = rows(start, min(50_000, size - start), numbered=True)
        hashes = [bytes(row["hash"]) for row in made]
        frontier = frontier.append(hashes)
        nodes = list(climb(levels, hashes))
        database.run(_put, made, nodes)
    checkpoint = sign_checkpoint(SIGNER.name, size, frontier.root(), SIGNER)
    database.run(_head, size, frontier, checkpoint)


def climb(levels: list[list[bytes]], hashes: list[bytes]) -> Iterator[dict[str, object]]:
    """Yield the stored nodes that become full; `levels` holds what waits below each."""
    for level, waiting in enumerate(levels, start=1):
        waiting += hashes
        hashes = []
        while len(waiting) >= WIDE:
            hashes.append(root_of(waiting[:WIDE]))
            del waiting[:WIDE]
            position = levels_done[level] = levels_done.get(level, -1) + 1
            yield {"level": level, "position": position, "hash": hashes[-1]}


levels_done: dict[int, int] = {}


def _put(tx: Connection, leaves: list[dict[str, object]], nodes: list[dict[str, object]]) -> None:
    tx.execute(INSERT_LEAF, leaves)
    if nodes:
        tx.execute(insert(ledger_node), nodes)


def _head(tx: Connection, size: int, frontier: Frontier, checkpoint: str) -> None:
    edge = b"".join(frontier.hashes)
    tx.execute(insert(ledger_head).values(size=size, frontier=edge, checkpoint=checkpoint, at=0))


def memory() -> float:
    """The most memory so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def append(database: Database, size: int) -> None:
    """Seal batches into the tree; print what an entry cost."""
    ledger, before, rates, walls = SqlLedger(database), memory(), [], []
    for at in range(BATCHES):
        made = rows(size + at * BATCH, BATCH, numbered=False)
        database.run(lambda tx, made=made: tx.execute(INSERT_LEAF, made))
        cpu, wall = time.process_time(), time.perf_counter()
        now = START + timedelta(seconds=at)
        assert asyncio.run(ledger.sequence("benchmark", now, SIGNER)) == BATCH
        rates.append(BATCH / (time.process_time() - cpu))
        walls.append(BATCH / (time.perf_counter() - wall))
    digest = sha_rate()
    print(
        f"{size:>9,} entries: sealed at {statistics.median(rates):,.0f} a second of CPU, "
        f"{statistics.median(walls):,.0f} a second of time; a SHA-256 in the same run "
        f"{digest:,.0f} a second; memory grew by {memory() - before:.1f} MB"
    )


def sha_rate() -> float:
    """Bare hashes a second of CPU, of the size of a node."""
    data, start = bytes(65), time.process_time()
    for _ in range(200_000):
        hashlib.sha256(data).digest()
    return 200_000 / (time.process_time() - start)


def verify(folder: Path, size: int) -> None:
    """Export the log and verify it as a stranger would, in a process of its own."""
    from handrail.ledger.export import export_files  # noqa: PLC0415 (what is measured)

    out, hashes = folder / "out", [leaf_hash(entry_of(at)) for at in range(size)]
    checkpoint = sign_checkpoint(SIGNER.name, size, root_of(hashes), SIGNER)
    for name, data in export_files([entry_of(at) for at in range(size)], checkpoint):
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    command = [sys.executable, "-m", "handrail.cli.main", "ledger", "verify", str(out)]
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([*command, str(SIGNER.verifier)], check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        f"{size:>9,} entries verified in {time.perf_counter() - start:.1f} s "
        f"({after.ru_utime - before.ru_utime:.1f} s of CPU), exit {done.returncode}, "
        f"{after.ru_maxrss / 1024:.0f} MB"
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for size in SIZES:
            database = open_database(f"sqlite:///{name}/{size}/data.db")
            migrate(database, "data")
            levels_done.clear()
            fill(database, size)
            append(database, size)
            database.close()
            for file in (Path(name) / str(size)).iterdir():
                file.unlink()
        verify(Path(name), min(1_000_000, max(SIZES)))
