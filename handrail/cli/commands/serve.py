"""`handrail serve`."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from handrail.cli.run_server import run_server
from handrail.cli.where import Workspace
from handrail.cli.workspace_files import files_of
from handrail.core.errors import Misconfigured
from handrail.services.releases import make_release
from handrail.settings.read import read_settings
from handrail.settings.whole import Settings
from handrail.web.site import Role
from handrail.wiring.build import Built, build

WHICH = "web takes requests, worker finishes what was left and sweeps, all does both."


def command(
    workspace: Workspace = Path(),
    role: Annotated[Role, typer.Option(help=WHICH)] = "all",
) -> None:
    """Serve the workspace; its first start makes a release of it."""
    settings = read_settings(workspace / "handrail.toml")
    demand_shared(settings, role)
    built = build(settings)
    asyncio.run(_first_release(built, workspace))
    run_server(built, settings.server, role)


async def _first_release(built: Built, workspace: Path) -> None:
    house = built.site.house
    if await house.release_store.active() is None:
        await make_release(house, files_of(workspace))


def demand_shared(settings: Settings, role: Role) -> None:
    """Refuse to part the roles over SQLite.

    Its file is one process' own: the process that serves takes every unfinished turn for its own
    at the start, counts limits in memory, and tells nobody else what it shows.
    """
    stores = (settings.store.data, settings.store.keys)
    if role == "all" or not any(url.startswith("sqlite:") for url in stores):
        return
    raise Misconfigured(
        f"SQLite is for one process, so `--role {role}` cannot run on it.",
        "Leave `--role` out, or move both stores to PostgreSQL: "
        "`handrail backup`, set `store.data` and `store.keys`, `handrail migrate`, "
        "`handrail restore`.",
    )
