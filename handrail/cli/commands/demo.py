"""`handrail demo`."""

import asyncio
import secrets
import shutil
from pathlib import Path
from typing import Annotated

import typer

from handrail.cli.demo_shop import await_shop, start_shop
from handrail.cli.run_server import run_server
from handrail.cli.where import DEMO, Workspace
from handrail.cli.workspace_files import files_of, refresh
from handrail.house import House
from handrail.services.staff_members import add_staff, set_password
from handrail.settings.read import read_settings
from handrail.settings.stores import StoreSettings
from handrail.settings.whole import Settings, ShopSettings
from handrail.wiring.build import build
from handrail.wiring.stores import migrate_stores

FOLDER = Path(".handrail")
PEOPLE = (
    ("sam", "Sam", "agent"),
    ("rosa", "Rosa", "agent"),
    ("kim", "Kim", "lead"),
    ("noor", "Noor", "privacy"),
    ("iris", "Iris", "auditor"),
    ("alex", "Alex", "administrator"),
)
command = typer.Typer(invoke_without_command=True, help="Run the demo company.")


@command.callback()
def demo(
    context: typer.Context,
    port: int = 8080,
    shop_port: int = 8081,
    workspace: Workspace = DEMO,
    shop: Annotated[bool, typer.Option(help="Run the company's shop beside it.")] = True,
    new_passwords: Annotated[bool, typer.Option(help="Give the staff new passwords.")] = False,
) -> None:
    """Run the demo company on embedded SQLite, on this machine only."""
    if context.invoked_subcommand is not None:
        return
    settings = _local(read_settings(workspace / "handrail.toml"), port, shop_port, shop=shop)
    base = f"http://127.0.0.1:{port}"
    child = start_shop(workspace.parent, settings.shop, shop_port, base) if shop else None
    try:
        migrate_stores(settings)
        built = build(settings)
        passwords = asyncio.run(_prepare(built.site.house, new_passwords=new_passwords))
        asyncio.run(refresh(built, files_of(workspace)))
        if child is not None:
            await_shop(child, shop_port)
        _tell(base, settings.shop.url or base, passwords)
        run_server(built, settings.server)
    finally:
        if child is not None:
            child.terminate()
            child.wait(10)


def _tell(base: str, page: str, passwords: list[tuple[str, str]]) -> None:
    """Print where everything is, and the passwords this once."""
    print(f"\nOpen as a customer:  {page}/")
    print(f"Open as an agent:    {base}/console")
    for login, password in passwords:
        print(f"  sign in as         {login:<5} {password}")
    if not passwords:
        print("  The passwords were printed at the first start; --new-passwords makes new ones.")
    print(f"The API:             {base}/v1/openapi.json\nStop with Ctrl-C.", flush=True)


@command.command("remove")
def remove() -> None:
    """Remove everything the demo stored: data, keys, secrets, the shop's database."""
    if not FOLDER.is_dir():
        print("There is nothing of the demo here.")
        return
    shutil.rmtree(FOLDER)
    print(f"{FOLDER} is gone; the keys with it, so no copy of the data can be read.")


def _local(settings: Settings, port: int, shop_port: int, *, shop: bool) -> Settings:
    """Return the settings for this machine: embedded stores, the shop on loopback."""
    origin = f"http://127.0.0.1:{shop_port}"
    server = settings.server.model_copy(
        update={
            "host": "127.0.0.1",
            "port": port,
            "origins": (*settings.server.origins, *((origin,) if shop else ())),
        }
    )
    return settings.model_copy(
        update={
            "store": StoreSettings(),
            "shop": ShopSettings(url=origin if shop else ""),
            "server": server,
        }
    )


async def _prepare(house: House, *, new_passwords: bool) -> list[tuple[str, str]]:
    """Add the demo's people where missing; return who got which password."""
    given: list[tuple[str, str]] = []
    for login, name, role in PEOPLE:
        password = secrets.token_urlsafe(12)
        if await house.staff.by_login(login) is None:
            await add_staff(house, login, name, role, password)
        elif new_passwords:
            await set_password(house, login, password)
        else:
            continue
        given.append((login, password))
    return given
