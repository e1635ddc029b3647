"""`handrail check`."""

import asyncio
import tempfile
from pathlib import Path

from handrail.cli.scratch import on_scratch
from handrail.cli.where import Workspace
from handrail.cli.workspace_files import files_of
from handrail.house import House
from handrail.services.check_articles import suspicious_passages
from handrail.services.releases import make_release
from handrail.settings.read import read_settings
from handrail.wiring.build import build
from handrail.wiring.stores import migrate_stores


def command(workspace: Workspace = Path()) -> None:
    """Prove that a workspace can be served: settings, articles and policies."""
    with tempfile.TemporaryDirectory(prefix="handrail-check-") as scratch:
        settings = on_scratch(read_settings(workspace / "handrail.toml"), Path(scratch))
        migrate_stores(settings)
        built = build(settings)
        try:
            asyncio.run(_prove(built.site.house, workspace))
        finally:
            built.close()
    print("The workspace can be served.")


async def _prove(house: House, workspace: Path) -> None:
    """Make a release of it, and name what reads like an order to the assistant."""
    await make_release(house, files_of(workspace))
    for passage, finding in suspicious_passages(house, await house.releases.current()):
        print(f"Look at {passage.article}, {passage.heading!r}: {finding.sentence}")
