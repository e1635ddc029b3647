"""`handrail backup`."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from handrail.cli.opened import opened
from handrail.cli.where import Workspace
from handrail.core.record import Event
from handrail.services.note_event import note_event
from handrail.store.archive import read_manifest
from handrail.store.backup import Plan, back_up

Folder = Annotated[Path, typer.Option(help="The folder it is written into.")]


def command(data: Folder, keys: Folder, workspace: Workspace = Path()) -> None:
    """Back up both stores while they serve: data into one folder, keys into another.

    Backups of keys expire first (`backup.keys_days`), so that what was erased opens nowhere then;
    expired backups in these folders are removed. The key-encryption key is in neither: see
    `handrail keys export`. Keep a copy of the journal of erasures (`store.erasures`) as well.
    """
    with opened(workspace) as (settings, built):
        life = settings.backup
        plan = Plan(data, keys, life.data_days, life.keys_days)
        for path in back_up(built.data, built.keys, plan, datetime.now(UTC)):
            manifest = read_manifest(path)
            rows = sum(count for count, _ in manifest.tables.values())
            day = manifest.expires_at.date().isoformat()
            print(f"{path}: {rows} rows, {path.stat().st_size} bytes, to be kept until {day}")
            about = (("book", manifest.book), ("rows", str(rows)), ("until", day))
            asyncio.run(note_event(built.site.house, Event.BACKUP_MADE, *about))
