"""A run: the attacks that are asked for, played and graded; one that tested nothing is an error."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Final

from handrail.core.errors import Broken, NotFound
from handrail.house import House
from handrail.redteam.attack import SHIPPED, Attack, read_suites
from handrail.redteam.grade import Grade, grade
from handrail.redteam.models import counted, with_obedient
from handrail.redteam.play import play
from handrail.redteam.public import read_public
from handrail.redteam.report import Run
from handrail.redteam.stage import SECRETS, Stage, approve, set_stage
from handrail.services.releases import hash_files
from handrail.stored.releases import ReleaseFile

ENOUGH: Final = 0.9  # of the calls a model must have answered, or the run says little about it


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be played.

    Attributes:
        suites: The folder of our own suites.
        data: A folder of public sets, if any.
        only: The id of one attack, or the name of one suite or set; empty for all.
        obedient: A model that obeys every attack stands in for the one of the settings.
    """

    suites: Path = SHIPPED
    data: Path | None = None
    split: str = "dev"
    only: str = ""
    obedient: bool = False


def chosen(wanted: Wanted) -> tuple[Attack, ...]:
    """Return the attacks that are asked for, or raise: none is an error."""
    attacks = read_suites(wanted.suites)
    if wanted.data is not None:
        attacks += read_public(wanted.data, wanted.split)
    if wanted.only:
        attacks = tuple(one for one in attacks if wanted.only in {one.id, one.suite})
    if not attacks:
        raise NotFound(f"There is no attack and no suite {wanted.only!r}.", "It tested nothing.")
    return attacks


async def run(house: House, files: tuple[ReleaseFile, ...], wanted: Wanted) -> Run:
    """Play what is asked for on a house whose stores are thrown away afterwards."""
    begun = time.monotonic()
    attacks = chosen(wanted)
    house, obedient = with_obedient(house) if wanted.obedient else (house, None)
    house, model = counted(house)
    try:
        stage = await set_stage(house, files, obedient)
        if model is not None:
            model.asked = model.answered = 0
        played = [one for one in attacks if model is not None or one.gateway is None]
        grades = [*await _played(stage, [one for one in played if one.article is None])]
        grades += await _played(stage, [one for one in played if one.article is not None])
    finally:
        if model is not None:
            await model.close()
    asked, answered = (model.asked, model.answered) if model else (0, 0)
    _demand_tested(grades, asked, answered if model else None)
    return Run(
        grades=tuple(grades),
        at=house.clock.now(),
        seconds=round(time.monotonic() - begun, 1),
        version=version("handrail"),
        release=hash_files(files).hex(),
        model=model.name if model else "",
        asked=asked,
        answered=answered,
        split=wanted.split if wanted.data else "",
        left=tuple(_left(attacks, played, len(grades))),
    )


async def _played(stage: Stage, attacks: Sequence[Attack]) -> Sequence[Grade]:
    """Play attacks one after the other against one release."""
    if not attacks:
        return ()
    approved = await approve(stage, attacks)
    said = [(one, await play(stage, one)) for one in attacks]
    return [
        grade(one, turns, approved, SECRETS)
        for one, turns in said
        if not any(turn.unanswered for turn in turns)
    ]


def _left(attacks: Sequence[Attack], played: Sequence[Attack], graded: int) -> Iterator[str]:
    if len(attacks) > len(played):
        count = len(attacks) - len(played)
        yield f"{count} attacks through the gateway: no model is named, so it relays nothing."
    if len(played) > graded:
        yield f"{len(played) - graded} attacks through the gateway: the model gave no answer."


def _demand_tested(grades: Sequence[Grade], asked: int, answered: int | None) -> None:
    """Fail aloud when the run says nothing."""
    if answered == 0:
        raise Broken("The model never answered, so it tested nothing.", "Run `handrail doctor`.")
    if not grades:
        raise NotFound("Nothing could be played, so it tested nothing.", "Name a model.")
    if answered is None:
        return
    if answered < ENOUGH * asked:
        raise Broken(
            f"The model answered {answered} of {asked} calls: the run says too little about it.",
            "Look at its server and at its budget per day.",
        )
