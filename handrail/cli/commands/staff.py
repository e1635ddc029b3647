"""`handrail staff`."""

import asyncio
import getpass
import sys
from pathlib import Path
from typing import Annotated

import typer

from handrail.cli.where import Workspace
from handrail.services.staff_members import ROLES, add_staff, set_password
from handrail.settings.read import read_settings
from handrail.wiring.build import Built, build

command = typer.Typer(no_args_is_help=True, help="Add people of the company, set passwords.")
Role = Annotated[str, typer.Option(help=f"One of: {', '.join(ROLES)}.")]


@command.command("add")
def add(login: str, name: str, role: Role = "agent", workspace: Workspace = Path()) -> None:
    """Add somebody. The password is asked for, or read from a pipe."""
    built = _open(workspace)
    asyncio.run(add_staff(built.site.house, login, name, role, _password()))
    built.close()
    print(f"{login} may sign in as {role}.")


@command.command("password")
def password(login: str, workspace: Workspace = Path()) -> None:
    """Set somebody's password. It is asked for, or read from a pipe."""
    built = _open(workspace)
    asyncio.run(set_password(built.site.house, login, _password()))
    built.close()
    print(f"{login} has a new password.")


def _open(workspace: Path) -> Built:
    return build(read_settings(workspace / "handrail.toml"))


def _password() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("Password: ")
    return sys.stdin.readline().rstrip("\n")
