"""`handrail serve`."""

import asyncio
from pathlib import Path

from handrail.cli.run_server import run_server
from handrail.cli.workspace_files import Workspace, files_of
from handrail.services.releases import make_release
from handrail.settings import read_settings
from handrail.wiring import build


def command(workspace: Workspace = Path()) -> None:
    """Serve the workspace; its first start makes a release of it."""
    settings = read_settings(workspace / "handrail.toml")
    built = build(settings)
    if asyncio.run(built.site.house.release_store.active()) is None:
        asyncio.run(make_release(built.site.house, files_of(workspace)))
    run_server(built, settings.server)
