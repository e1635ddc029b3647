"""What an entry costs at any length of the log: `python benchmarks/ledger.py [--postgres] [--verify] [SIZES...]`.

The log is filled with rows as the store writes them (entries, hashes, tree nodes, the right edge).
Then, in a process of its own, entries come in pending and are sealed into the tree by the store's
own code in its batches, made searchable, and searched. At last the longest log up to a million
entries is exported and verified as a stranger would, in another process; with `--verify` nothing
but that is done, for each size.
"""

import asyncio
import contextlib
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, insert

from handrail.core.ids import uuid7
from handrail.core.record import Event
from handrail.ledger.canonical import parse_entry
from handrail.ledger.checkpoint import Signer, sign_checkpoint
from handrail.ledger.export import export_files
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.search import Search
from handrail.ledger.tree import WIDE, Frontier, root_of
from handrail.store.database import Database, open_database
from handrail.store.ledger import BATCH, INSERT_LEAF, SqlLedger
from handrail.store.ledger_index import SqlLedgerIndex
from handrail.store.migrate import migrate
from handrail.store.tables.ledger import ledger_head, ledger_leaf, ledger_node

SIZES = (10_000, 1_000_000, 5_000_000)
SEARCHED = 1_000_000  # longer logs are not indexed here: it is the sealing that is measured there
BATCHES = 20
FILL = 50_000
TALK = 8  # turns of one conversation
[by_hash] = [one for one in ledger_leaf.indexes if one.name == "ledger_leaf_hash"]
START = datetime(2026, 1, 1, tzinfo=UTC)
SIGNER = Signer.of_seed("benchmark.example/ledger", bytes(32))

# The command, which then tells its own peak: one asked from outside is never less than its parent's.
VERIFY = """
import atexit, re, sys, time
from pathlib import Path
from handrail.cli.main import main
status = Path("/proc/self/status")
peak = lambda: re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1]
atexit.register(lambda: print(peak(), time.process_time(), sep="\\n"))
main()
"""


def entry_of(number: int) -> bytes:
    """An entry like those of turns; every hundredth is an agent's deed."""
    event, actor = Event.TURN_RECORDED.value, "assistant"
    if number % 100 == 0:
        event, actor = Event.CASE_CLAIMED.value, id_of(7_000_000 + number % 1_000)
    at = (START + timedelta(seconds=number)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    filled = {"talk": id_of(number // TALK), "turn": id_of(number), "actor": actor}
    return (SPELLED % {**filled, "at": at, "event": event}).encode()


SPELLED = (
    '{"about":[["conversation","%(talk)s"],["turn","%(turn)s"],["decision","answer"],'
    '["rules","answer-from-knowledge"],["notices","start/1/en"]],"actor":"%(actor)s",'
    '"at":"%(at)s","commitments":[["%(turn)s","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="],'
    '["%(talk)s","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]],"event":"%(event)s",'
    '"release":"01a2202d-1ac4-7d59-a4c6-22005826d589","v":"1"}'
)


def id_of(number: int) -> str:
    return uuid7(number, number.to_bytes(10, "big"))


def rows(start: int, count: int, *, numbered: bool) -> list[dict[str, object]]:
    """Rows of leaves as the store has them."""
    made = []
    for number in range(start, start + count):
        entry = entry_of(number)
        row = {"id": id_of(number), "entry": entry, "hash": leaf_hash(entry)}
        made.append({**row, "signature": bytes(64), **({"number": number} if numbered else {})})
    return made


def fill(database: Database, size: int) -> None:
    """Bring the log to this size, as the store would have it; its widest index at the end."""
    database.run(by_hash.drop)
    frontier, climber = Frontier.empty(), Climber()
    for start in range(0, size, FILL):
        made = rows(start, min(FILL, size - start), numbered=True)
        hashes = [bytes(row["hash"]) for row in made]
        frontier = frontier.append(hashes)
        database.run(_put, made, list(climber.climb(hashes)))
    checkpoint = sign_checkpoint(SIGNER.name, size, frontier.root(), SIGNER)
    database.run(_head, size, frontier, checkpoint)
    database.run(by_hash.create)


class Climber:
    """Makes the stored nodes as they become full."""

    def __init__(self) -> None:
        self.waiting: list[list[bytes]] = [[] for _ in range(4)]
        self.made = [0] * 4

    def climb(self, hashes: list[bytes]) -> Iterator[dict[str, object]]:
        for level, waiting in enumerate(self.waiting):
            waiting.extend(hashes)
            hashes = []
            while len(waiting) >= WIDE:
                hashes.append(root_of(waiting[:WIDE]))
                del waiting[:WIDE]
                yield {"level": level + 1, "position": self.made[level], "hash": hashes[-1]}
                self.made[level] += 1


def _put(tx: Connection, leaves: list[dict[str, object]], nodes: list[dict[str, object]]) -> None:
    tx.execute(INSERT_LEAF, leaves)
    if nodes:
        tx.execute(insert(ledger_node), nodes)


def _head(tx: Connection, size: int, frontier: Frontier, checkpoint: str) -> None:
    edge = b"".join(frontier.hashes)
    tx.execute(insert(ledger_head).values(size=size, frontier=edge, checkpoint=checkpoint, at=0))


def timed(deed: Callable[[], object]) -> tuple[float, float]:
    """CPU and time of a deed, in seconds."""
    cpu, wall = time.process_time(), time.perf_counter()
    deed()
    return time.process_time() - cpu, time.perf_counter() - wall


def seal(address: str, size: int) -> dict[str, float]:
    """Append and seal batches; return what an entry cost. Runs in a process of its own."""
    database = open_database(address)
    ledger, loop = SqlLedger(database), asyncio.new_event_loop()
    found, early = [], 0.0
    for at in range(BATCHES):
        made = rows(size + at * BATCH, BATCH, numbered=False)
        put = timed(lambda made=made: database.run(lambda tx: tx.execute(INSERT_LEAF, made)))
        now = START + timedelta(seconds=at)
        sealed = timed(lambda now=now: loop.run_until_complete(ledger.sequence("b", now, SIGNER)))
        found.append((*put, *sealed))
        early = early or peak()
    names = ("put_cpu", "put", "seal_cpu", "seal")
    costs = {
        n: statistics.median(one) / BATCH
        for n, one in zip(names, zip(*found, strict=True), strict=True)
    }
    grown = peak() - early
    figures = {**costs, "first": early, "grown": grown, "sha": sha_cost()}
    if size <= SEARCHED:
        figures |= search(database, loop, size)
    database.close()
    return figures


def search(database: Database, loop: asyncio.AbstractEventLoop, size: int) -> dict[str, float]:
    """Make the log searchable, then ask each kind of question; times in seconds."""
    index, cpu, wall = SqlLedgerIndex(database), time.process_time(), time.perf_counter()
    while loop.run_until_complete(index.catch_up(1_000)):
        pass
    whole = size + BATCHES * BATCH
    figures = {
        "index_cpu": (time.process_time() - cpu) / whole,
        "index": (time.perf_counter() - wall) / whole,
    }
    middle = START + timedelta(seconds=size / 2)
    claimed, nobody = Event.CASE_CLAIMED.value, id_of(3)
    questions = {
        "the latest": Search(),
        "a common event": Search(event=Event.TURN_RECORDED.value),
        "a rare event": Search(event=claimed),
        "an event that never was": Search(event=Event.KEYS_DESTROYED.value),
        "an actor": Search(actor=id_of(7_000_000)),
        "an actor who never did it": Search(actor="assistant", event=claimed),
        "nobody": Search(actor=nobody),
        "a conversation": Search(about=id_of(5)),
        "an hour long ago": Search(since=middle, until=middle + timedelta(hours=1)),
        "event, actor and time": Search(claimed, id_of(7_000_000), since=START, until=middle),
    }
    for name, wanted in questions.items():
        took = [
            timed(lambda w=wanted: loop.run_until_complete(index.search(w, 51)))[1]
            for _ in range(20)
        ]
        figures[f"search {name}"] = statistics.median(took)
    deep = size // 2
    took = [
        timed(lambda: loop.run_until_complete(index.search(Search(), 51, deep)))[1]
        for _ in range(20)
    ]
    figures["search a page in the middle"] = statistics.median(took)
    return figures


def peak() -> float:
    """The memory this process has had at most, in MB."""
    status = Path("/proc/self/status").read_text("utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def sha_cost() -> float:
    """CPU of one bare hash, of the size of a node."""
    data = bytes(65)
    return timed(lambda: [hashlib.sha256(data).digest() for _ in range(200_000)])[0] / 200_000


def report(size: int, one: dict[str, float]) -> None:
    print(
        f"{size:>9,} entries: sealed at {1 / one['seal_cpu']:,.0f} a second of CPU, "
        f"{1 / one['seal']:,.0f} a second of time ({one['seal_cpu'] / one['sha']:.0f} SHA-256 of "
        f"65 bytes each); appended at {1 / one['put_cpu']:,.0f} a second of CPU, in batches; "
        f"memory {one['first']:.0f} MB after the first batch, {one['grown']:.1f} MB more after the last"
    )
    if "index" in one:
        print(
            f"{'':>9}  made searchable at {1 / one['index_cpu']:,.0f} a second of CPU, "
            f"{1 / one['index']:,.0f} a second of time"
        )
    for name, took in one.items():
        if name.startswith("search "):
            print(f"{'':>9}  {name}: {took * 1000:.1f} ms")


def verify(folder: Path, size: int) -> None:
    """Export the log and verify it as a stranger would, in a process of its own."""
    out, hashes = folder / "out", [leaf_hash(entry_of(at)) for at in range(size)]
    checkpoint = sign_checkpoint(SIGNER.name, size, root_of(hashes), SIGNER)
    for name, data in export_files((entry_of(at) for at in range(size)), checkpoint):
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    command = [sys.executable, "-c", VERIFY, "ledger", "verify", str(out), str(SIGNER.verifier)]
    start = time.perf_counter()
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True)
    took = time.perf_counter() - start
    said, peak, cpu = done.stdout.splitlines()
    print(
        f"{size:>9,} entries verified in {took:.1f} s ({float(cpu):.1f} s of CPU), "
        f"exit {done.returncode}, {int(peak) / 1024:.0f} MB: {said}"
    )


@contextlib.contextmanager
def fresh(folder: Path, size: int, *, postgres: bool) -> Iterator[str]:
    """An address of an empty database, gone afterwards."""
    if not postgres:
        yield f"sqlite:///{folder}/{size}/data.db"
        for file in (folder / str(size)).iterdir():
            file.unlink()
        return
    sys.path.insert(0, str(Path(__file__).parent.parent))
    from tests.postgres import cluster  # noqa: PLC0415 (a server of the test's kind, where asked)

    with cluster(f"bench{os.getpid()}", folder / "lock") as one:
        address = one.fresh("empty")
        yield address
        one.drop(address)


def main(words: list[str]) -> None:
    parse_entry(entry_of(1))  # an entry like any other, in its only spelling
    postgres = "--postgres" in words
    sizes = tuple(int(one) for one in words if one.isdecimal()) or SIZES
    with tempfile.TemporaryDirectory() as name:
        if "--verify" in words:
            for size in sizes:
                verify(Path(name, str(size)), size)
            return
        for size in sizes:
            with fresh(Path(name), size, postgres=postgres) as address:
                database = open_database(address)
                migrate(database, "data")
                fill(database, size)
                database.close()
                child = [sys.executable, __file__, "--seal", address, str(size)]
                done = subprocess.run(child, check=True, capture_output=True, text=True)
                report(size, json.loads(done.stdout))
        verify(Path(name), min(1_000_000, max(sizes)))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--seal"]:
        print(json.dumps(seal(sys.argv[2], int(sys.argv[3]))))
    else:
        main(sys.argv[1:])
