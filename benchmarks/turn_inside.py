"""Where a turn's cost goes: CPU of each step, its transactions and statements, without HTTP.

Run: python benchmarks/turn_inside.py [--turns 300] [--json FILE]

One process, one customer at a time, SQLite, durable commits. CPU is the whole process's, the threads
of the store among it; statements are those sent to the data store.
"""

import argparse
import asyncio
import json
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

import structlog
from sqlalchemy import Connection, event

from benchmarks.turn import questions
from handrail.cli.workspace_files import files_of
from handrail.core.ids import TurnId
from handrail.core.text import RawText
from handrail.house import House
from handrail.services.open_conversation import hash_token, open_conversation
from handrail.services.releases import make_release
from handrail.services.run_turns import Runner
from handrail.settings.read import read_settings
from handrail.settings.stores import StoreSettings
from handrail.stored.talk import Conversation
from handrail.turn.receive import Message, keep
from handrail.wiring.build import Built, build
from handrail.wiring.stores import migrate_stores

WORKSPACE = Path(__file__).parent.parent / "examples/shop/workspace"
TURNS_OF_ONE = 10
AROUND = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")  # these are counted as transactions


@dataclass
class CpuMeter:
    """The `Meter` port: CPU seconds of each step."""

    seconds: Counter[str] = field(default_factory=Counter)
    last: tuple[str, float] = ("", 0.0)

    def step(self, _: TurnId, name: str) -> None:
        """A step begins; the one before it ends."""
        now = time.process_time()
        if self.last[0]:
            self.seconds[self.last[0]] += now - self.last[1]
        self.last = ("", now) if name == "end" else (name, now)

    def count(self, name: str, code: str) -> None:
        """Not counted here."""


@dataclass
class Traffic:
    """What went to the data store."""

    sent: Counter[str] = field(default_factory=Counter)

    def listen(self, built: Built) -> None:
        """Count transactions and statements of both engines."""
        for name, engine in (("write", built.data.writing), ("read", built.data.reading)):
            event.listen(engine, "begin", self._count(f"{name} transactions"))
            event.listen(engine, "begin", self._trace)

    def _trace(self, connection: Connection) -> None:
        """Hear of every statement from SQLite itself, however it got there."""
        connection.connection.dbapi_connection.set_trace_callback(self._statement)

    def _statement(self, text: str) -> None:
        self.sent["statements"] += not text.startswith(AROUND)

    def _count(self, name: str):  # noqa: ANN202 (a listener of whatever shape the event has)
        def told(*_: object) -> None:
            self.sent[name] += 1

        return told


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--turns", type=int, default=300)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    with tempfile.TemporaryDirectory() as folder:
        built = installed(Path(folder))
        figures = asyncio.run(measured(built, given.turns))
        built.close()
    for name, value in figures.items():
        print(f"{name:28} {value:7.2f}")
    if given.json:
        given.json.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    return 0


def installed(folder: Path) -> Built:
    """The demo's workspace on two fresh SQLite files."""
    store = StoreSettings(
        data=f"sqlite:///{folder}/data/data.db",
        keys=f"sqlite:///{folder}/keys/keys.db",
        kek_file=f"{folder}/secret/kek",
        erasures=f"{folder}/erasures/journal.jsonl",
    )
    settings = read_settings(WORKSPACE / "handrail.toml").model_copy(update={"store": store})
    migrate_stores(settings)
    return build(settings)


async def measured(built: Built, turns: int) -> dict[str, float]:
    """Walk turns; return what one cost, in milliseconds and in counts."""
    house = built.site.house
    await make_release(house, files_of(WORKSPACE))
    await walk(house, 30)  # warm
    meter, traffic = CpuMeter(), Traffic()
    traffic.listen(built)
    begun = time.process_time()
    await walk(replace(house, meter=meter), turns)
    spent = time.process_time() - begun
    figures = {f"cpu_ms/{step}": seconds / turns * 1000 for step, seconds in meter.seconds.items()}
    figures["cpu_ms/all, with keeping"] = spent / turns * 1000
    return figures | {name: count / turns for name, count in sorted(traffic.sent.items())}


async def walk(house: House, turns: int) -> None:
    """Ask the demo's questions, a few in each conversation."""
    runner, texts = Runner(house), [line["question"] for line in questions()]
    customer = await newcomer(house)
    for number in range(turns):
        if number % TURNS_OF_ONE == 0:
            customer = await newcomer(house)
        text = RawText(texts[number % len(texts)])
        kept = await keep(house, Message(customer, f"m{number}", text))
        if kept.turn is None:
            raise RuntimeError("the turn was not ours")
        await runner.start(kept.turn, customer.id)


async def newcomer(house: House) -> Conversation:
    """A conversation just opened."""
    opened = await open_conversation(house, "api", "en")
    found = await house.conversations.by_token(hash_token(opened.token))
    if found is None:
        raise RuntimeError("the conversation was not kept")
    return found


if __name__ == "__main__":
    sys.exit(main())
