"""A scanner that opens everything it can with every key it finds, and says what it saw."""

import hashlib
import hmac
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sqlcipher3 import dbapi2

from handrail.core.errors import Broken
from handrail.core.ids import SubjectId
from handrail.security.seal import DataKey, Place, Sealed, Wrapped, blind, open_sealed, unwrap

SEALED = (
    ("SELECT id, body FROM message", "message", "body"),
    ("SELECT id, trace FROM turn WHERE trace IS NOT NULL", "turn", "trace"),
    ("SELECT id, known FROM conversation WHERE known IS NOT NULL", "conversation", "known"),
)
SALTS = "SELECT leaf_id, name, salt FROM ledger_salt"
FIELDS = ("name", "email", "phone", "order", "address", "body", "known", "customer", "")


@dataclass(frozen=True)
class Scanner:
    """Somebody who has every file of an installation, the key-encryption key included."""

    folder: Path

    def files(self) -> Iterator[Path]:
        """Every file Handrail wrote: data, log, keys, secrets; not the shop's own database."""
        for path in sorted(self.folder.rglob("*")):
            if path.is_file() and "shop" not in path.relative_to(self.folder).parts[-2:]:
                yield path

    def raw(self) -> bytes:
        """Every byte of every file."""
        return b"\n".join(path.read_bytes() for path in self.files())

    def keys(self) -> dict[str, DataKey]:
        """Every key of the key store, unwrapped."""
        kek = DataKey((self.folder / ".handrail/secret/kek").read_bytes())
        store = dbapi2.connect(str(self.folder / ".handrail/keys/keys.db"))
        rows = store.execute("SELECT subject_id, wrapped FROM subject_key").fetchall()
        rows += store.execute("SELECT name, wrapped FROM named_key").fetchall()
        store.close()
        return {name: unwrap(kek, Wrapped(bytes(key)), SubjectId(name)) for name, key in rows}

    def opened(self, keys: Iterable[DataKey]) -> bytes:
        """Everything that any of these keys opens, at the place it lies."""
        data = dbapi2.connect(str(self.folder / ".handrail/data/data.db"))
        sealed = [
            (Place(table, row, field), Sealed(bytes(body)))
            for query, table, field in SEALED
            for row, body in data.execute(query).fetchall()
        ]
        sealed += [
            (Place("leaf", leaf, name), Sealed(bytes(salt)))
            for leaf, name, salt in data.execute(SALTS).fetchall()
        ]
        data.close()
        tried = tuple(keys)
        return b"\n".join(
            plain for place, body in sealed if (plain := _open(tried, place, body)) is not None
        )

    def hashed(self, canaries: Iterable[str], keys: Iterable[DataKey]) -> list[str]:
        """The canaries whose hash, plain or under any key found, lies in any file."""
        raw, tried = self.raw(), tuple(keys)
        hashes = [(found, canary) for canary in canaries for found in _hashes(canary, tried)]
        begin = np.array([int.from_bytes(found[:8], "little") for found, _ in hashes], "<u8")
        starts = np.unique(begin)
        there: set[int] = set()
        for shift in range(8):  # each eight bytes of the files, at every offset
            part = np.frombuffer(raw[shift : shift + (len(raw) - shift) // 8 * 8], dtype="<u8")
            there.update(np.intersect1d(part, starts).tolist())
        return [
            canary
            for found, canary in hashes
            if int.from_bytes(found[:8], "little") in there and found in raw
        ]


def _open(keys: Iterable[DataKey], place: Place, body: Sealed) -> bytes | None:
    for key in keys:
        try:
            return open_sealed(key, body, place)
        except Broken:
            continue
    return None


def _hashes(canary: str, keys: Iterable[DataKey]) -> Iterator[bytes]:
    for way in {canary, canary.casefold(), canary.replace(" ", "")}:
        data = way.encode()
        yield from (hashlib.sha256(data).digest(), hashlib.md5(data).digest())  # noqa: S324
        yield from (hashlib.sha1(data).digest(), hashlib.sha512(data).digest())  # noqa: S324
        yield hashlib.sha256(data).hexdigest().encode()
        for key in keys:
            yield hmac.digest(key.exposed(), data, "sha256")
            yield from (blind(key, field, way) for field in FIELDS)
