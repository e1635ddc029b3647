"""A process of its own that appends leaves and sequences as it goes: `ADDRESS NAME COUNT`."""

import asyncio
import sys
import time
from datetime import UTC, datetime

from handrail.core.ids import TurnId, uuid7
from handrail.core.record import Entry, Event
from handrail.ledger.canonical import canonical
from handrail.ledger.checkpoint import Signer
from handrail.ledger.leaf import sign_leaf
from handrail.store.database import open_database
from handrail.store.ledger import SqlLedger
from handrail.stored.ledger import Leaf

SIGNER = Signer.of_seed("two.example/ledger", bytes(32))


def make_leaf(name: str, number: int) -> Leaf:
    now = datetime.now(UTC)
    about = (("by", name), ("number", str(number)))
    entry = canonical(Entry(Event.TURN_RECORDED, now, "assistant", about=about))
    receipt = sign_leaf(entry, SIGNER, TurnId(""), now)
    chance = (name.encode() + number.to_bytes(4, "big")).rjust(10, b"\0")
    return Leaf(uuid7(time.time_ns() // 1_000_000, chance), entry, receipt.leaf, receipt.signature)


async def append(address: str, name: str, count: int) -> int:
    database = open_database(address)
    ledger, numbered = SqlLedger(database), 0
    for number in range(count):
        await ledger.append(make_leaf(name, number))
        if number % 5 == 0:
            numbered += await ledger.sequence(name, datetime.now(UTC), SIGNER)
    database.close()
    return numbered


if __name__ == "__main__":
    print(asyncio.run(append(sys.argv[1], sys.argv[2], int(sys.argv[3]))))
