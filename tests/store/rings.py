"""Key rings over a local file, as tests need them."""

from pathlib import Path

from handrail.kms.local_file import LocalFile
from handrail.store.database import Database
from handrail.store.keys import SqlKeys
from handrail.store.ring import KeyRing


def open_local(store: Database, kek: Path) -> KeyRing:
    ring = KeyRing(store, {"local": LocalFile(kek)}, "local")
    ring.open()
    return ring


def open_keys(store: Database, kek: Path) -> SqlKeys:
    return SqlKeys(store, open_local(store, kek))
