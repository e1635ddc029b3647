"""`handrail services`."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from handrail.cli.where import Workspace
from handrail.services.service_keys import add_service, revoke_service
from handrail.settings.read import read_settings
from handrail.wiring.build import Built, build

command = typer.Typer(no_args_is_help=True, help="Keys for other systems: make, list, revoke.")
Scope = Annotated[
    list[str], typer.Option("--scope", help="ledger, metrics or channel:NAME; may be repeated.")
]
Days = Annotated[int, typer.Option(help="How long it works, 1 to 366.")]


@command.command("add")
def add(name: str, scope: Scope, days: Days = 90, workspace: Workspace = Path()) -> None:
    """Make a key and print it, this once, alone on its line."""
    built = _open(workspace)
    made = asyncio.run(add_service(built.site.house, None, name, tuple(scope), days))
    built.close()
    print(made.key)


@command.command("list")
def show(workspace: Workspace = Path()) -> None:
    """List every key: its id, its end, its scopes, when it was used."""
    built = _open(workspace)
    rows = asyncio.run(built.site.house.services.everyone())
    built.close()
    for one in rows:
        state = "revoked" if one.revoked else f"until {one.expires:%Y-%m-%d}"
        used = f"used {one.used:%Y-%m-%d %H:%M}" if one.used else "never used"
        print(f"{one.id}  …{one.hint}  {one.name}  {' '.join(one.scopes)}  {state}  {used}")


@command.command("revoke")
def revoke(service: str, workspace: Workspace = Path()) -> None:
    """Take a key away, by its id; it opens nothing from the next request on."""
    built = _open(workspace)
    asyncio.run(revoke_service(built.site.house, None, service))
    built.close()
    print("The key opens nothing from now on.")


def _open(workspace: Path) -> Built:
    return build(read_settings(workspace / "handrail.toml"))
