"""`handrail keys`."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from handrail.cli.opened import opened
from handrail.cli.passphrase import ask_passphrase
from handrail.cli.where import Workspace
from handrail.core.errors import BadInput, Misconfigured
from handrail.core.record import Event
from handrail.kms.local_file import LocalFile, read_key, write_private
from handrail.security.escrow import lock_keys, unlock_keys
from handrail.services.link_subjects import find_subject
from handrail.services.note_event import note_event
from handrail.settings.read import read_settings
from handrail.settings.whole import Settings
from handrail.store.keks import count_uses, mark_destroyed
from handrail.store.moment import from_ms
from handrail.store.reseal import WAIT_SECONDS, reseal
from handrail.store.ring import KeyRing
from handrail.store.rotate import BATCH, wrap_anew
from handrail.wiring.build import Built

command = typer.Typer(no_args_is_help=True, help="Look at, rotate and keep copies of keys.")
Batch = Annotated[int, typer.Option(help="Keys wrapped between two writes.", min=1, max=5_000)]


@command.command("status")
def status(workspace: Workspace = Path()) -> None:
    """Show the versions of the key-encryption key, and how many keys each wraps."""
    with opened(workspace) as (_, built):
        _show(built.ring)


@command.command("rotate")
def rotate(workspace: Workspace = Path(), batch: Batch = BATCH) -> None:
    """Begin a new version and wrap every key anew, online; goes on where a rotation was killed."""
    with opened(workspace) as (settings, built):
        ring = built.ring
        active = ring.open()
        left = _held_by_others(ring, active.id)
        if left:
            print(f"A rotation to {active.id} was not finished: {left} keys are left.")
        else:
            active = ring.begin()
            asyncio.run(note_event(built.site.house, Event.KEYS_ROTATED, ("version", active.id)))
            print(f"{active.id} wraps from now on.")
        done = 0
        for count in wrap_anew(ring, batch):
            done += count
            print(f"{done} keys are wrapped anew.", flush=True)
        _destroy_due(settings, built)
        _show(ring)
        print(_say_export(ring))


@command.command("reseal")
def reseal_customer(
    case_number: str,
    workspace: Workspace = Path(),
    wait: Annotated[
        float, typer.Option(help="Seconds until no process holds the old key.", min=0)
    ] = WAIT_SECONDS,
) -> None:
    """Give one customer a new key and seal all that is theirs anew. Takes about a minute."""
    with opened(workspace) as (_, built):
        house = built.site.house
        subject = asyncio.run(find_subject(house, case_number))
        print(f"Waiting {wait:.0f} s for the turns under way ...", flush=True)
        count = reseal(built.ring, built.data, subject, lambda _: time.sleep(wait))
        asyncio.run(note_event(house, Event.KEYS_RESEALED, ("subject", subject)))
        print(f"{count} sealed values were sealed anew; the old key is gone.")


@command.command("export")
def export(to: Path, workspace: Workspace = Path()) -> None:
    """Write the local key-encryption keys into a file for a safe, under a passphrase.

    The passphrase is asked for, or read from a pipe. Keep file and passphrase apart, and both
    apart from the data.
    """
    with opened(workspace) as (_, built):
        local = _local(built.ring)
        held = _references(built.ring)
        if not held:
            raise BadInput(
                "No key-encryption key lies in a file here.", "There is nothing to copy."
            )
        keys = {reference: read_key(local.file_of(reference)) for reference in held}
        if to.exists():
            raise BadInput(f"{to} is there already.", "Name another file.")
        passphrase = ask_passphrase(twice=True)
        write_private(to, lock_keys(keys, passphrase))
        if unlock_keys(to.read_bytes(), passphrase) != keys:
            raise BadInput(f"{to} did not come back as it was written.", "Look at the disk.")
        _marker(local).write_text("\n".join(held) + "\n", "utf-8")
        asyncio.run(note_event(built.site.house, Event.KEYS_EXPORTED, ("count", str(len(held)))))
        print(f"{to} holds {len(held)} versions and was read back. Put it into a safe.")


@command.command("import")
def import_keys(file: Path, workspace: Workspace = Path()) -> None:
    """Put exported key-encryption keys back where they are missing; nothing is written over."""
    settings = read_settings(workspace / "handrail.toml")
    if not file.is_file():
        raise BadInput(f"There is no file {file}.", "Look at its name.")
    local = LocalFile(Path(settings.store.kek_file))
    for reference, key in unlock_keys(file.read_bytes(), ask_passphrase(twice=False)).items():
        path = local.file_of(reference)
        if not path.exists():
            write_private(path, key.exposed())
            print(f"{path} is back.")
        elif read_key(path) == key:
            print(f"{path} is there already.")
        else:
            raise Misconfigured(f"{path} holds another key.", "Move it away if it is not needed.")


def _show(ring: KeyRing) -> None:
    uses = ring.store.run(count_uses)
    print(f"{'version':18} {'state':10} {'since':10} {'keys':>9}  held by")
    for one in ring.reload():
        since = from_ms(one.retired_at or one.made_at).date().isoformat()
        count = uses.get(one.id, 0)
        print(f"{one.id:18} {one.state:10} {since} {count:>9}  {one.provider} {one.reference}")


def _held_by_others(ring: KeyRing, active: str) -> int:
    uses = ring.store.run(count_uses)
    return sum(count for version, count in uses.items() if version != active)


def _destroy_due(settings: Settings, built: Built) -> None:
    """Destroy retired versions once the last backup of keys that needs them has expired."""
    ring = built.ring
    ago = datetime.now(UTC) - timedelta(days=settings.backup.keys_days)
    for one in ring.reload():
        if one.state == "retired" and from_ms(one.retired_at or one.made_at) < ago:
            ring.store.run(mark_destroyed, one.id)
            asyncio.run(note_event(built.site.house, Event.KEYS_DESTROYED, ("version", one.id)))
            print(f"{one.id} is destroyed. {ring.providers[one.provider].destroy(one.reference)}")


def _local(ring: KeyRing) -> LocalFile:
    local = ring.providers["local"]
    assert isinstance(local, LocalFile)  # noqa: S101 (wiring names it so)
    return local


def _references(ring: KeyRing) -> list[str]:
    there = (one for one in ring.reload() if one.provider == "local")
    return [one.reference for one in there if one.state != "destroyed"]


def _marker(local: LocalFile) -> Path:
    return local.path.with_name(f"{local.path.name}.backed-up")


def _say_export(ring: KeyRing) -> str:
    if ring.open().provider != "local":
        return "The active version never leaves its provider."
    return "Copy the new version into a safe: `handrail keys export FILE`."
