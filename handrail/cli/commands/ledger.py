"""`handrail ledger`."""

import asyncio
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from handrail.cli.log_files import open_files
from handrail.cli.log_source import LogSource
from handrail.cli.opened import opened
from handrail.cli.where import DEMO, Workspace
from handrail.cli.witness_files import open_witness, put_down
from handrail.core.errors import BadInput
from handrail.ledger.checkpoint import open_checkpoint, size_of
from handrail.ledger.conversation_receipt import (
    check_conversation_receipt,
    is_conversation_receipt,
)
from handrail.ledger.export import export_files, read_export
from handrail.ledger.extract import MOST_BYTES, check_extract
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.note import COSIGNATURE, parse_verifier_key
from handrail.ledger.proof_file import open_proof
from handrail.ledger.receipt import Checked, check_receipt
from handrail.ledger.verify import verify
from handrail.ledger.witness import latest, seen_at
from handrail.turn.body import said_in

if TYPE_CHECKING:
    from handrail.ports.ledger import LedgerStore

Older = Annotated[
    Path | None, typer.Option(help="A checkpoint you kept: the log must go on from it.")
]
Name = Annotated[str, typer.Option(help="The new witness's name, such as example.org/witness.")]
Seen = Annotated[str, typer.Option(help="The public key of the witness who signed --older.")]
Access = Annotated[
    Path | None,
    typer.Option(help="A file with a key of `handrail services`: an address asks it for entries."),
]
SOME = 5_000
LONGEST_FILE = 20_000_000
command = typer.Typer(
    no_args_is_help=True,
    help="Export the ledger, prove an entry; verify exports, proofs and receipts offline.",
)


@command.command("export")
def export(to: Path, workspace: Workspace = DEMO) -> None:
    """Write the checkpoint, the tiles and the entries into a folder."""
    with opened(workspace) as (_, built):
        store = built.site.house.ledger
        checkpoint = asyncio.run(store.checkpoint())
        size = size_of(checkpoint)
        for name, data in export_files(_entries(store, size), checkpoint):
            path = to / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        print(f"{size} entries. The public key:\n{built.site.house.signer.verifier}")


def _entries(store: "LedgerStore", size: int) -> Iterator[bytes]:
    """Read the entries some at a time: a log may be longer than memory."""
    for start in range(0, size, SOME):
        yield from asyncio.run(store.entries(start, min(start + SOME, size)))


@command.command("reindex")
def reindex(workspace: Workspace = DEMO) -> None:
    """Make anew, from the entries, the rows that searching in the console uses."""
    with opened(workspace) as (_, built):
        index = built.site.house.ledger_index
        asyncio.run(index.forget())
        while asyncio.run(index.catch_up(SOME)):
            pass
        print(f"{asyncio.run(index.reach())} entries can be searched.")


@command.command("prove")
def prove(number: int, to: Path, workspace: Workspace = DEMO) -> None:
    """Write an entry and its proof (c2sp.org/tlog-proof) into a folder."""
    with opened(workspace) as (_, built):
        store = built.site.house.ledger
        entries = asyncio.run(store.entries(number, number + 1)) if number >= 0 else []
        if not entries:
            raise BadInput(f"The log has no entry {number}.", "Entries are numbered from 0.")
        proof = asyncio.run(store.prove(leaf_hash(entries[0])))
        to.mkdir(parents=True, exist_ok=True)
        (to / f"{number}.entry").write_bytes(entries[0])
        (to / f"{number}.tlog-proof").write_text(str(proof), "utf-8")
        print(f"Entry {number} and its proof. The public key:\n{built.site.house.signer.verifier}")


@command.command("check")
def check(proof: Path, entry: Path, key: str) -> None:
    """Check offline that the log holds an entry, with its proof and the log's public key."""
    found = open_proof(
        _read(proof).decode("utf-8", "replace"), leaf_hash(_read(entry)), parse_verifier_key(key)
    )
    print(f"The log holds this entry as its number {found.index}.")


@command.command("extract")
def extract(file: Path, key: str) -> None:
    """Check an extract of a search offline: every entry, its number and its proof."""
    found = check_extract(_read(file, MOST_BYTES), parse_verifier_key(key))
    print(f"The extract holds: {len(found.numbers)} entries of a log of {found.size}, each proved.")


@command.command("receipt")
def receipt(file: Path, key: str) -> None:
    """Check a customer's receipt, of a turn or a conversation, with the log's public key alone."""
    data, owner = _read(file), parse_verifier_key(key)
    if not is_conversation_receipt(data):
        print(f"The receipt holds: {_told(check_receipt(data, owner))}")
        return
    talk = check_conversation_receipt(data, owner)
    waiting = sum(one.index is None for one in talk.entries)
    print(
        f"The receipt holds: conversation {talk.conversation}, {len(talk.entries)} entries, "
        f"proved under one checkpoint of {talk.size}, made {talk.made.isoformat()}."
    )
    if waiting:
        print(f"{waiting} of them were signed and waited for a number: they have no proof yet.")
    if talk.left_out:
        print(f"It does not prove {talk.left_out} messages: earlier ones, or not recorded yet.")
    for one in talk.entries:
        print(f"\n{_told(one)}")


def _told(found: Checked) -> str:
    """Tell what an entry proves, a line each."""
    place = f"entry {found.index} of the log"
    place = place if found.index is not None else "signed, not numbered yet"
    head = f"{found.entry.event.value}, {found.entry.at.isoformat()}, {place}."
    facts = [f"  {name}: {value}" for name, value in found.entry.about]
    said = [f"  said ({word.name}): {said_in(word.body)}" for word in found.words]
    return "\n".join((head, *facts, *said))


def _read(path: Path, most: int = LONGEST_FILE) -> bytes:
    if not path.is_file():
        raise BadInput(f"There is no file {path}.", "Look at its name.")
    if path.stat().st_size > most:
        raise BadInput(f"{path} is too long for what it should be.", "Look at its name.")
    return path.read_bytes()


@command.command("witness")
def witness(log: str, key: str, memory: Path, secret: Path, name: Name = "") -> None:
    """Countersign the log's checkpoint, if the log goes on from the one in MEMORY.

    For somebody who is not the operator. LOG is an address such as https://shop.example/ledger, or
    a folder; SECRET is made at the first call, with --name. Nothing is signed when the log forked;
    what it showed is then kept beside MEMORY.
    """
    who, made = open_witness(secret, name)
    owner = parse_verifier_key(key)
    known = _read(memory).decode("utf-8", "replace") if memory.exists() else None
    if known:
        seen_at(known, who.verifier)
    with open_files(log) as files:
        source = LogSource(files)
        shown = source.checkpoint()
        source.size = open_checkpoint(shown, owner).size
        try:
            head, hashes = latest(shown, owner, known, source.read)
        except BadInput:
            put_down(memory.with_name(memory.name + ".refused"), shown)
            raise
    put_down(memory, who.cosign(shown, int(time.time())))
    if made:
        print(f"A new witness. Its public key, to be published:\n{who.verifier}")
    grown = f", proved with {hashes} hashes to go on from {size_of(known)}" if known else ""
    print(f"Signed: {head.size} entries{grown}.")


@command.command("consistency")
def consistency(kept: Path, log: str, key: str) -> None:
    """Prove that a log (an address or a folder) goes on from a checkpoint you kept."""
    owner = parse_verifier_key(key)
    known = _read(kept).decode("utf-8", "replace")
    with open_files(log) as files:
        source = LogSource(files)
        shown = source.checkpoint()
        source.size = open_checkpoint(shown, owner).size
        head, hashes = latest(shown, owner, known, source.read)
    print(f"The log goes on: {size_of(known)} entries then, {head.size} now, {hashes} hashes.")


@command.command("verify")
def verify_log(
    log: str, key: str, older: Older = None, witness: Seen = "", access: Access = None
) -> None:
    """Verify a log with nothing but its files and the log's public key.

    LOG is an exported folder, or an address such as https://shop.example/ledger. With `--older` a
    log that was rewritten and signed anew is told from one that only grew; with `--witness` that
    checkpoint must be one the witness signed.
    """
    kept = _read(older).decode("utf-8", "replace") if older else None
    if witness and kept is None:
        raise BadInput("A witness signed a checkpoint.", "Give it with --older.")
    if witness and kept:
        at = seen_at(kept, parse_verifier_key(witness, COSIGNATURE))
        print(f"Seen by the witness: {datetime.fromtimestamp(at, UTC).isoformat()}.")
    secret = _read(access).decode("utf-8", "replace").strip() if access else ""
    with open_files(log, secret) as files:
        report = verify(read_export(files, kept), key)
    print(report.sentence)
    raise typer.Exit(0 if report.whole else 1)
