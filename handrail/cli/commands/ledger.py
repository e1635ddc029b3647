"""`handrail ledger`."""

import asyncio
from pathlib import Path

import typer

from handrail.cli.workspace_files import DEMO, Workspace
from handrail.ledger.export import export_files, read_export
from handrail.ledger.verify import verify
from handrail.settings import read_settings
from handrail.wiring import build

command = typer.Typer(no_args_is_help=True, help="Export the ledger, or verify an export offline.")


@command.command("export")
def export(to: Path, workspace: Workspace = DEMO) -> None:
    """Write the checkpoint, the tiles and the entries into a folder."""
    settings = read_settings(workspace / "handrail.toml")
    built = build(settings)
    store = built.site.house.ledger
    checkpoint = asyncio.run(store.checkpoint())
    size = int(checkpoint.split("\n")[1]) if checkpoint else 0
    for name, data in export_files(asyncio.run(store.entries(0, size)), checkpoint):
        path = to / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    print(f"{size} entries. The public key:\n{built.site.house.signer.verifier}")
    built.close()


@command.command("verify")
def verify_export(folder: Path, key: str) -> None:
    """Verify an export with nothing but its files and the log's public key."""
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    report = verify(read_export(files), key)
    print(report.sentence)
    raise typer.Exit(0 if report.whole else 1)
