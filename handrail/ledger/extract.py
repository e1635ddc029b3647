"""An extract of the log: entries somebody searched for, each with its proof, in one zip.

    README.txt            what was asked, and how to check it
    key                   the log's public key; whoever checks takes it from elsewhere
    entries/12.entry      an entry, its bytes
    proofs/12.tlog-proof  its proof (c2sp.org/tlog-proof), all under one checkpoint

It proves that each entry stands in the log at its number. It cannot prove that nothing else would
have fitted: for that there is the whole log.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from handrail.core.errors import BadInput, HandrailError
from handrail.ledger.canonical import MAX_ENTRY
from handrail.ledger.checkpoint import open_checkpoint
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.note import VerifierKey
from handrail.ledger.proof_file import MAX_HEAD, ProofFile, open_proof
from handrail.ledger.search import Found

MOST_ENTRIES = 2_000
MOST_BYTES = 64_000_000
NAME = re.compile(
    r"(?:entries/(0|[1-9][0-9]{0,18})\.entry|proofs/(0|[1-9][0-9]{0,18})\.tlog-proof)"
)
OTHER = frozenset({"README.txt", "key"})
DAY = (1980, 1, 1, 0, 0, 0)  # a zip must name a day: this one says nothing


@dataclass(frozen=True, slots=True)
class Extract:
    """What an extract that holds proves.

    Attributes:
        size: How many entries the log had under its checkpoint.
        numbers: The entries it proves.
    """

    size: int
    numbers: tuple[int, ...]


def write_extract(
    found: Iterable[Found], proofs: Iterable[ProofFile], about: str, key: VerifierKey
) -> bytes:
    """Write an extract; the same one is the same bytes."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        _put(archive, "README.txt", about.encode())
        _put(archive, "key", f"{key}\n".encode())
        for one in found:
            _put(archive, f"entries/{one.number}.entry", one.entry)
        for proof in proofs:
            _put(archive, f"proofs/{proof.index}.tlog-proof", str(proof).encode())
    return held.getvalue()


def check_extract(data: bytes, key: VerifierKey) -> Extract:
    """Check an extract against the log's public key, or raise `BadInput` naming what fails."""
    files = _files(data)
    entries = {_number(name): data for name, data in files.items() if name.startswith("entries/")}
    proofs = {_number(name): data for name, data in files.items() if name.startswith("proofs/")}
    for number in sorted({*entries} ^ {*proofs}):
        lost = "proof" if number in entries else "entry"
        raise BadInput(f"Entry {number} has no {lost} in this extract.")
    if not entries:
        raise BadInput("There is no entry in this extract.")
    heads = {_proved(number, entries[number], proofs[number], key) for number in sorted(entries)}
    if len(heads) != 1:
        raise BadInput("The proofs in this extract are under several checkpoints.")
    return Extract(open_checkpoint(heads.pop(), key).size, tuple(sorted(entries)))


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name, DAY), data, zipfile.ZIP_DEFLATED)


def _proved(number: int, entry: bytes, proof: bytes, key: VerifierKey) -> str:
    """Return the checkpoint under which an entry is proved at its number."""
    try:
        opened = open_proof(proof.decode("utf-8", "replace"), leaf_hash(entry), key)
    except HandrailError as error:
        raise BadInput(f"Entry {number}: {error.sentence}") from None
    if opened.index != number:
        raise BadInput(f"Entry {number} is proved as number {opened.index} of the log.")
    return opened.checkpoint


def _files(data: bytes) -> Mapping[str, bytes]:
    broken = BadInput("This is not an extract of a log, or not whole.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            rows = archive.infolist()
            if len(data) > MOST_BYTES or len(rows) > 2 * MOST_ENTRIES + len(OTHER):
                raise broken
            if len({row.filename for row in rows}) != len(rows):
                raise BadInput("The extract holds a file twice.")
            return {row.filename: _read(archive, row) for row in rows}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        raise broken from None


def _read(archive: zipfile.ZipFile, row: zipfile.ZipInfo) -> bytes:
    """Read one file, never more than such a file may hold."""
    if row.filename not in OTHER and not NAME.fullmatch(row.filename):
        raise BadInput("The extract holds a file that none has.")
    most = MAX_ENTRY if row.filename.startswith("entries/") else MAX_HEAD
    with archive.open(row) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise BadInput(f"`{row.filename}` in the extract is too long.")
    return data


def _number(name: str) -> int:
    return int(name.partition("/")[2].partition(".")[0])
