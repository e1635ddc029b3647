"""`handrail subjects`."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from handrail.cli.opened import opened
from handrail.cli.where import Workspace
from handrail.core.ids import SubjectId
from handrail.house import House
from handrail.services.erase_subject import Erased, erase_subject
from handrail.services.link_subjects import find_subject, merge_subjects, unlink_subject

command = typer.Typer(
    no_args_is_help=True, help="See and change which conversations are one customer's; erase one."
)
Case = Annotated[str, typer.Argument(help="The case number of one of their conversations.")]


@command.command("show")
def show(case_number: Case, workspace: Workspace = Path()) -> None:
    """Show the subjects that are the same person as far as we know."""
    with opened(workspace) as (_, built):
        linked = asyncio.run(_linked(built.site.house, case_number))
        print("\n".join(linked))


@command.command("merge")
def merge(one: Case, other: Case, workspace: Workspace = Path()) -> None:
    """Make two customers one person. Nothing is sealed anew, and it can be undone."""
    with opened(workspace) as (_, built):
        asyncio.run(_merge(built.site.house, one, other))
        print("They are one person now.")


@command.command("unlink")
def unlink(case_number: Case, workspace: Workspace = Path()) -> None:
    """Let the customer of one conversation stand alone again."""
    with opened(workspace) as (_, built):
        asyncio.run(_unlink(built.site.house, case_number))
        print("This conversation stands alone now.")


@command.command("erase")
def erase(
    case_number: Case,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    workspace: Workspace = Path(),
) -> None:
    """Destroy the keys of a customer and of all that are linked to them. For good."""
    with opened(workspace) as (_, built):
        house = built.site.house
        linked = asyncio.run(_linked(house, case_number))
        if not yes:
            typer.confirm(f"Erase {len(linked)} conversations for good?", abort=True)
        done = asyncio.run(_erase(house, linked[0]))
        day = done.backups_until.date().isoformat()
        print(f"{len(done.subjects)} keys are destroyed. The last backup of them expires on {day}.")


async def _erase(house: House, subject: SubjectId) -> Erased:
    done = await erase_subject(house, subject)
    await house.bus.close()
    return done


async def _linked(house: House, case_number: str) -> Sequence[SubjectId]:
    return await house.subjects.linked(await find_subject(house, case_number))


async def _merge(house: House, one: str, other: str) -> None:
    await merge_subjects(house, await find_subject(house, one), await find_subject(house, other))


async def _unlink(house: House, case_number: str) -> None:
    await unlink_subject(house, await find_subject(house, case_number))
