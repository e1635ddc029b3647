"""Sealing against bare AES-GCM, wrapping anew, backing up and restoring: `python benchmarks/keys.py`."""

import asyncio
import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from handrail.core.ids import SubjectId
from handrail.kms.local_file import LocalFile
from handrail.security.seal import Place, new_data_key, open_sealed, seal
from handrail.store.backup import Plan, back_up
from handrail.store.database import open_database
from handrail.store.keys import SqlKeys
from handrail.store.migrate import migrate
from handrail.store.restore import restore
from handrail.store.ring import KeyRing
from handrail.store.rotate import wrap_anew

ROUNDS = 20_000
CUSTOMERS = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000


def micros(deed: Callable[[], object]) -> float:
    """The best of five, so that a noisy neighbour does not count."""
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        for _ in range(ROUNDS):
            deed()
        best = min(best, time.process_time() - start)
    return best / ROUNDS * 1e6


def sealing() -> None:
    words, place, key = secrets.token_bytes(300), Place("message", "m" * 36, "body"), new_data_key()
    bare = AESGCM(key.exposed())
    nonce = secrets.token_bytes(12)
    cipher, sealed = bare.encrypt(nonce, words, b"x" * 60), seal(key, words, place)
    pairs = (
        (
            "seal",
            lambda: seal(key, words, place),
            lambda: bare.encrypt(secrets.token_bytes(12), words, b"x" * 60),
        ),
        (
            "open",
            lambda: open_sealed(key, sealed, place),
            lambda: bare.decrypt(nonce, cipher, b"x" * 60),
        ),
    )
    for name, ours, theirs in pairs:
        mine, other = micros(ours), micros(theirs)
        print(
            f"{name} 300 bytes: {mine:.2f} us, bare AES-GCM {other:.2f} us, {mine / other:.2f} times"
        )


def stores(folder: Path) -> None:
    data, keys = (
        open_database(f"sqlite:///{folder}/{book}/{book}.db") for book in ("data", "keys")
    )
    migrate(data, "data")
    migrate(keys, "keys")
    ring = KeyRing(keys, {"local": LocalFile(folder / "kek")}, "local")
    ring.open()
    store = SqlKeys(keys, ring)

    async def fill() -> None:
        for number in range(CUSTOMERS):
            await store.make(SubjectId(f"s{number:08}"))

    asyncio.run(fill())
    ring.begin()
    start = time.process_time()
    count = sum(wrap_anew(ring))
    took = time.process_time() - start
    print(f"wrapped anew: {count / took:.0f} keys a second of CPU (local file)")
    plan = Plan(folder / "b1", folder / "b2", 30, 7)
    start = time.process_time()
    _, path = back_up(data, keys, plan, datetime.now(UTC))
    took = time.process_time() - start
    print(
        f"backed up: {CUSTOMERS / took:.0f} rows a second of CPU, {path.stat().st_size / CUSTOMERS:.0f} bytes a row"
    )
    anew = open_database(f"sqlite:///{folder}/anew.db")
    start = time.process_time()
    done = restore(anew, "keys", path, {})
    took = time.process_time() - start
    print(f"restored: {done.rows / took:.0f} rows a second of CPU")
    for database in (data, keys, anew):
        database.close()


if __name__ == "__main__":
    sealing()
    with tempfile.TemporaryDirectory() as folder:
        stores(Path(folder))
