"""The `handrail` command: every command is a function here that says what it does."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import structlog
import typer
import uvicorn

from handrail import policy
from handrail.core.errors import HandrailError
from handrail.ledger.export import export_files, read_export
from handrail.ledger.verify import verify
from handrail.services.releases import hash_files, make_release
from handrail.settings import Settings, StoreSettings, read_settings
from handrail.stored import ReleaseFile
from handrail.web.app import build_app
from handrail.wiring import Built, build
from handrail.workspace.folder import read_folder, read_workspace

app = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__)
ledger = typer.Typer(no_args_is_help=True, help="Export the ledger, or verify an export offline.")
app.add_typer(ledger, name="ledger")
DEMO = Path("examples/shop/workspace")
Workspace = Annotated[Path, typer.Option(help="The folder with handrail.toml in it.")]


def main() -> None:
    """Run a command; an error of ours is a sentence and exit code 1, never a traceback."""
    try:
        app()
    except HandrailError as error:
        print(f"handrail: {error.sentence} {error.next_step}".rstrip(), file=sys.stderr)
        sys.exit(1)


@app.command()
def demo(port: int = 8080, workspace: Workspace = DEMO) -> None:
    """Run the demo company on embedded SQLite, on this machine only."""
    settings = read_settings(workspace / "handrail.toml")
    local = settings.model_copy(update={"store": StoreSettings()})
    built = build(local)
    asyncio.run(_refresh(built, _files(workspace)))
    base = f"http://127.0.0.1:{port}"
    print(f"Handrail answers at {base}. Try, in another terminal:\n")
    opened = (
        f"curl -s -X POST {base}/v1/conversations -H 'content-type: application/json' -d '{{}}'"
    )
    print(f"  {opened}\n")
    print(f"The API is described at {base}/v1/openapi.json. Stop with Ctrl-C.")
    _serve(built, "127.0.0.1", port)


@app.command()
def serve(workspace: Workspace = Path()) -> None:
    """Serve the workspace; its first start makes a release of it."""
    settings = read_settings(workspace / "handrail.toml")
    built = build(settings)
    if asyncio.run(built.site.house.release_store.active()) is None:
        asyncio.run(make_release(built.site.house, _files(workspace)))
    _serve(built, settings.server.host, settings.server.port)


@app.command()
def check(workspace: Workspace = Path()) -> None:
    """Prove that a workspace can be served: settings, articles and policies."""
    built = build(_in_memory(read_settings(workspace / "handrail.toml"), workspace))
    asyncio.run(make_release(built.site.house, _files(workspace)))
    built.close()
    print("The workspace can be served.")


@ledger.command("export")
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


@ledger.command("verify")
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


def _files(workspace: Path) -> tuple[ReleaseFile, ...]:
    """Return the workspace's files; the default policies where it has none of its own."""
    files = read_workspace(workspace)
    if any(file.kind == "policy" for file in files):
        return files
    defaults = Path(policy.__path__[0]) / "defaults"
    return files + read_folder(defaults, "policy", (".cedar",))


async def _refresh(built: Built, files: tuple[ReleaseFile, ...]) -> None:
    """Make a release when the workspace differs from the one that answers."""
    house = built.site.house
    active = await house.release_store.active()
    if active is not None and hash_files(await house.release_store.files(active)) == hash_files(
        files
    ):
        return
    await make_release(house, files)


def _in_memory(settings: Settings, workspace: Path) -> Settings:
    scratch = workspace / ".handrail" / "check"
    store = StoreSettings(
        data=f"sqlite:///{scratch}/data/data.db",
        keys=f"sqlite:///{scratch}/keys/keys.db",
        kek_file=str(scratch / "secret/kek"),
    )
    return settings.model_copy(update={"store": store})


def _serve(built: Built, host: str, port: int) -> None:
    """Serve until stopped; turns under way are drained first. Logs are JSON, a line each."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ]
    )
    try:
        uvicorn.run(
            build_app(built.site, only_process=not built.data.postgres),
            host=host,
            port=port,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=20,
        )
    finally:
        built.close()


if __name__ == "__main__":
    main()
