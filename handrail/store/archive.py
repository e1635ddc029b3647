"""A backup's file: a zip of one text per table, each row a line of JSON, and a manifest.

    manifest.json       which store and migration, made when, until when, each table's rows and hash
    message.jsonl       the names of the columns, then the rows; bytes are {"b": "<base64>"}

Both databases write the same file, so that a backup of one can be restored into the other.
"""

import base64
import json
import os
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import cast

from handrail.core.errors import BadInput
from handrail.store.moment import from_ms, to_ms
from handrail.store.version import Book

MANIFEST = "manifest.json"
LONGEST_LINE = 16_000_000
BROKEN = (  # whatever a file that is no archive, or a locked one, trips over; also nests too deep
    OSError,
    EOFError,
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    RuntimeError,  # encrypted, packed in a way we do not read, or nested without end
)

Row = Sequence[object]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds, and until when it may be kept."""

    book: Book
    version: str
    made_at: datetime
    expires_at: datetime
    tables: Mapping[str, tuple[int, str]]


def write_archive(
    to: Path, head: Manifest, tables: Mapping[str, tuple[Sequence[str], Iterable[Row]]]
) -> Manifest:
    """Write a backup whole or not at all, readable by us alone; return its full manifest."""
    to.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=to.parent, prefix=".handrail-")
    try:
        with os.fdopen(handle, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                wrote = {
                    table: _write_table(archive, table, columns, rows)
                    for table, (columns, rows) in tables.items()
                }
                whole = Manifest(head.book, head.version, head.made_at, head.expires_at, wrote)
                archive.writestr(MANIFEST, _pack(whole))
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(to)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return whole


def read_manifest(path: Path) -> Manifest:
    """Read what a backup says of itself, or raise `BadInput`."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(MANIFEST) as file:
            row = json.loads(file.read(LONGEST_LINE))
        return Manifest(
            row["book"],
            row["version"],
            from_ms(row["made_at"]),
            from_ms(row["expires_at"]),
            {name: (int(count), str(digest)) for name, (count, digest) in row["tables"].items()},
        )
    except (*BROKEN, ValueError, TypeError, AttributeError):
        raise BadInput(f"{path} is not a backup of Handrail, or not whole.") from None


def read_table(path: Path, manifest: Manifest, table: str) -> Iterator[Mapping[str, object]]:
    """Give a table's rows. At their end the count and the hash are compared with the manifest."""
    touched = BadInput(f"{path}: the rows of {table} are not those that were written.")
    count, hashed = -1, sha256()
    columns: Sequence[str] = ()
    for line in _lines(path, table, touched):
        hashed.update(line)
        try:
            values = [_unpack_value(value) for value in json.loads(line)]
            row = dict(zip(columns, values, strict=True)) if count >= 0 else {}
        except (ValueError, TypeError, KeyError, RecursionError):
            raise touched from None
        if count >= 0:
            yield row
        else:
            columns = cast("Sequence[str]", values)
        count += 1
    if (count, hashed.hexdigest()) != manifest.tables[table]:
        raise touched


def _lines(path: Path, table: str, touched: BadInput) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(path) as archive, archive.open(f"{table}.jsonl") as file:
            while line := file.readline(LONGEST_LINE):
                yield line
    except BROKEN:
        raise touched from None


def _write_table(
    archive: zipfile.ZipFile, table: str, columns: Sequence[str], rows: Iterable[Row]
) -> tuple[int, str]:
    count, hashed = 0, sha256()
    with archive.open(f"{table}.jsonl", "w", force_zip64=True) as file:
        head = _line(columns)
        hashed.update(head)
        file.write(head)
        for row in rows:
            line = _line([_pack_value(value) for value in row])
            hashed.update(line)
            file.write(line)
            count += 1
    return count, hashed.hexdigest()


def _line(values: Sequence[object]) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _pack(manifest: Manifest) -> str:
    row = {
        "handrail": "backup",
        "book": manifest.book,
        "version": manifest.version,
        "made_at": to_ms(manifest.made_at),
        "expires_at": to_ms(manifest.expires_at),
        "tables": {name: list(found) for name, found in manifest.tables.items()},
    }
    return json.dumps(row, indent=1)


def _pack_value(value: object) -> object:
    if isinstance(value, bytes | memoryview):
        return {"b": base64.b64encode(value).decode("ascii")}
    return value


def _unpack_value(value: object) -> object:
    if isinstance(value, dict):
        return base64.b64decode(value["b"], validate=True)
    return value
