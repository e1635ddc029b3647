"""`handrail demo`."""

import asyncio

from handrail.cli.run_server import run_server
from handrail.cli.workspace_files import DEMO, Workspace, files_of, refresh
from handrail.settings import StoreSettings, read_settings
from handrail.wiring import build, migrate_stores


def command(port: int = 8080, workspace: Workspace = DEMO) -> None:
    """Run the demo company on embedded SQLite, on this machine only."""
    settings = read_settings(workspace / "handrail.toml")
    local = settings.model_copy(update={"store": StoreSettings()})
    migrate_stores(local)
    built = build(local)
    asyncio.run(refresh(built, files_of(workspace)))
    base = f"http://127.0.0.1:{port}"
    print(f"Handrail answers at {base}. Try, in another terminal:\n")
    opened = (
        f"curl -s -X POST {base}/v1/conversations -H 'content-type: application/json' -d '{{}}'"
    )
    print(f"  {opened}\n")
    print(f"The API is described at {base}/v1/openapi.json. Stop with Ctrl-C.")
    run_server(built, "127.0.0.1", port)
