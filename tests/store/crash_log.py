"""A process of its own that appends and sequences until it is killed: `ADDRESS NAME AHEAD`.

It waits for a line, then tells, a line each and only once it is durable: `leaf NUMBER`, and each
checkpoint as JSON. `AHEAD` seconds are added to its clock, so that no dead holder's lease is waited for.
"""

import asyncio
import json
import sys
from datetime import UTC, datetime, timedelta
from itertools import count

from handrail.store.database import open_database
from handrail.store.ledger import SqlLedger
from tests.store.append_leaves import SIGNER, make_leaf


async def append(ledger: SqlLedger, name: str, numbers: count) -> None:
    for number in numbers:
        await ledger.append(make_leaf(name, number))
        print(f"leaf {number}", flush=True)


async def seal(ledger: SqlLedger, name: str, ahead: timedelta) -> None:
    while True:
        if await ledger.sequence(name, datetime.now(UTC) + ahead, SIGNER):
            print(json.dumps(await ledger.checkpoint()), flush=True)
        await asyncio.sleep(0)


async def main(address: str, name: str, ahead: float) -> None:
    ledger, numbers = SqlLedger(open_database(address)), count()
    await ledger.checkpoint()
    print("ready", flush=True)
    sys.stdin.readline()
    writers = (append(ledger, name, numbers) for _ in range(4))
    await asyncio.gather(seal(ledger, name, timedelta(seconds=ahead)), *writers)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3])))
