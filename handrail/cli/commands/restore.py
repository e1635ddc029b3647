"""`handrail restore`."""

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from handrail.cli.where import Workspace
from handrail.core.errors import BadInput, Misconfigured
from handrail.core.ids import SubjectId
from handrail.core.record import Event
from handrail.services.note_event import note_event
from handrail.settings.read import read_settings
from handrail.settings.whole import Settings
from handrail.store.database import open_database
from handrail.store.journal import FileJournal, read_journal
from handrail.store.restore import Erasures, Restored, erasures_in, erasures_of, restore
from handrail.store.version import Book
from handrail.wiring.build import build

File = Annotated[Path | None, typer.Option(help="A backup; leave it out for a store that stands.")]
Journals = Annotated[
    list[Path] | None, typer.Option(help="A copy of the journal of erasures; may be repeated.")
]
Missing = Annotated[
    bool,
    typer.Option("--journal-is-lost", help="Restore although erasures may come back to life."),
]


def command(
    data: File = None,
    keys: File = None,
    erasures: Journals = None,
    lost: Missing = False,
    workspace: Workspace = Path(),
) -> None:
    """Restore backups into empty stores. Whoever was erased since stays erased.

    Stop every server first. The erasures are taken from the journal, from `--erasures`, from the
    backups and from the store that still stands; they are replayed before anything can be read.
    """
    settings = read_settings(workspace / "handrail.toml")
    files: dict[Book, Path] = {}
    if data is not None:
        files["data"] = data
    if keys is not None:
        files["keys"] = keys
    if not files:
        raise BadInput("Nothing is named to restore.", "Name `--data FILE`, `--keys FILE` or both.")
    known = _known_erasures(settings, files, erasures or [], lost=lost)
    for made in _restore_all(settings, files, known):
        book, at = made.manifest.book, f"{made.manifest.made_at:%Y-%m-%d %H:%M} UTC"
        print(f"{book}: {made.rows} rows as of {at}.")
        print(f"{book}: {made.erased_again} customers erased since then stay erased.")
    FileJournal(Path(settings.store.erasures)).write_missing(known)
    _note(settings, files)


def _known_erasures(
    settings: Settings, files: dict[Book, Path], copies: list[Path], *, lost: bool
) -> Erasures:
    """Gather who was erased from everywhere; a journal that knows less than a backup is not it."""
    journals = [path for path in (Path(settings.store.erasures), *copies) if path.is_file()]
    written: dict[SubjectId, datetime] = {}
    known = _in_stores(settings, files)
    for path in journals:
        known.update(read_journal(path))
        written.update(read_journal(path))
    for path in files.values():
        backed = erasures_in(path)
        missing = [one for one in backed if one not in written]
        known.update({one: at for one, at in backed.items() if one not in known})
        if missing and not lost:
            raise Misconfigured(
                f"{len(missing)} erasures that {path} knows of are not in the journal: it is not "
                "the one of this installation, or not whole.",
                "Name the right one with `--erasures FILE`.",
            )
    if not journals and not lost:
        raise Misconfigured(
            f"There is no journal of erasures at {settings.store.erasures}: whoever was erased "
            "since the backup would come back to life.",
            "Name a copy with `--erasures FILE`; `--journal-is-lost` restores all the same.",
        )
    return known


def _in_stores(settings: Settings, files: dict[Book, Path]) -> dict[SubjectId, datetime]:
    """Ask the store that is not restored: it still stands, and it remembers."""
    addresses: tuple[tuple[Book, str], ...] = (
        ("data", settings.store.data),
        ("keys", settings.store.keys),
    )
    known: dict[SubjectId, datetime] = {}
    for book, url in addresses:
        if book not in files:
            with closing(open_database(url)) as database:
                known.update(erasures_of(database, book))
    return known


def _restore_all(
    settings: Settings, files: dict[Book, Path], known: Erasures
) -> Iterator[Restored]:
    addresses = {"data": settings.store.data, "keys": settings.store.keys}
    with ExitStack() as stack:
        for book, path in files.items():
            database = stack.enter_context(closing(open_database(addresses[book])))
            yield restore(database, book, path, known)


def _note(settings: Settings, files: dict[Book, Path]) -> None:
    """Put it into the ledger: the log went back to the backup's, and says why."""
    built = build(settings)
    try:
        about = (("books", ",".join(sorted(files))),)
        asyncio.run(note_event(built.site.house, Event.BACKUP_RESTORED, *about))
    finally:
        built.close()
    print("It can be served. The ledger holds that it was restored.")
