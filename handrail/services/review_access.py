"""Who may do what, and why: asked of the policy in force, for every role and every kind of case."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handrail.core.ids import CaseId, StaffId
from handrail.house import House
from handrail.policy.book import Book, Question
from handrail.policy.staff import (
    Groups,
    at_desk,
    groups_of,
    on_case,
    on_exception,
    on_queue,
)
from handrail.services.ask_policy import NO_RULE, demand
from handrail.services.staff_members import ROLES
from handrail.stored.staff import StaffMember

DESK = (
    "read_ledger",
    "manage_staff",
    "manage_services",
    "review_access",
    "read_reveals",
    "read_health",
    "open_exception",
)
CASE = ("read_case", "claim_case", "answer_case", "hand_back_case", "close_case", "reveal_detail")
QUEUES = ("general", "crisis", "security-review", "lead", "privacy")
MOST_KINDS = 60  # roles in teams on one page
ME, OTHER = StaffId("me"), StaffId("other")
SITUATIONS: Mapping[str, tuple[str, StaffId | None]] = {
    "waiting": ("waiting", None),
    "own": ("claimed", ME),
    "of somebody else": ("claimed", OTHER),
    "with the assistant": ("handed_back", None),
    "closed": ("closed", None),
}


@dataclass(frozen=True, slots=True)
class Access:
    """What a role may do, where, and the rule that says so.

    Attributes:
        where: Queues and kinds of cases, or nothing for what has no place.
        rule: The id of the rule that decides; empty where no rule permits.
    """

    action: str
    allowed: bool
    where: str
    rule: str
    sentence: str


@dataclass(frozen=True, slots=True)
class RoleAccess:
    """A role in teams, who has both, and what they may do."""

    role: str
    teams: tuple[str, ...]
    people: Sequence[StaffMember]
    may: Sequence[Access]
    may_not: Sequence[Access]


async def review_access(house: House, staff: StaffMember) -> Sequence[RoleAccess]:
    """Return every role with its people and what the policy in force lets them do."""
    await demand(house, at_desk("review_access", staff.id, staff.groups))
    book = (await house.releases.current()).book
    people = await house.staff.everyone()
    return await asyncio.to_thread(_all, book, people)


def _all(book: Book, people: Sequence[StaffMember]) -> Sequence[RoleAccess]:
    """Ask a few hundred questions: a tenth of a second, so on a thread of its own."""
    found = []
    for role, teams in _kinds(people):
        rows = _merged(_asked(book, groups_of(role, teams)))
        found.append(
            RoleAccess(
                role,
                teams,
                [one for one in people if (one.role, one.teams) == (role, teams)],
                [row for row in rows if row.allowed],
                [row for row in rows if not row.allowed],
            )
        )
    return found


def _kinds(people: Sequence[StaffMember]) -> Sequence[tuple[str, tuple[str, ...]]]:
    """Return every role without a team, then each in the teams its people are in."""
    there = {(one.role, one.teams) for one in people if one.teams}
    found = []
    for role in ROLES:
        found += [(role, ()), *sorted(kind for kind in there if kind[0] == role)]
    return found[:MOST_KINDS]


def _asked(book: Book, groups: Groups) -> Sequence[Access]:
    rows = [_access(book, at_desk(action, ME, groups), "") for action in DESK]
    rows += [_access(book, on_queue(ME, groups, queue), queue) for queue in QUEUES]
    for name, opener in (("of somebody else", OTHER), ("own", ME)):
        rows.append(_access(book, on_exception(ME, groups, "x", opener), name))
    for action in CASE:
        for queue in QUEUES:
            for name, (state, holder) in SITUATIONS.items():
                about = on_case(
                    action, ME, groups, CaseId("c"), queue=queue, state=state, holder=holder
                )
                rows.append(_access(book, about, f"{queue}: {name}"))
    return rows


def _access(book: Book, question: Question, where: str) -> Access:
    ruling = book.rule(question)
    rule = ruling.rules[0] if ruling.rules else None
    return Access(
        question.action,
        ruling.allowed,
        where,
        rule.id if rule else "",
        rule.sentence if rule else NO_RULE,
    )


def _merged(rows: Sequence[Access]) -> Sequence[Access]:
    """Put rows of one action and one rule together, their places gathered by queue."""
    places: dict[tuple[str, bool, str, str], list[str]] = {}
    for row in rows:
        places.setdefault((row.action, row.allowed, row.rule, row.sentence), []).append(row.where)
    return [
        Access(action, allowed, _gathered(where), rule, sentence)
        for (action, allowed, rule, sentence), where in places.items()
    ]


def _gathered(places: Sequence[str]) -> str:
    """Write `general: own`, `crisis: own` as `general, crisis: own`; all as `every queue`."""
    kinds: dict[str, list[str]] = {}
    for place in places:
        queue, _, kind = place.partition(": ")
        kinds.setdefault(queue, []).append(kind)
    queues: dict[tuple[str, ...], list[str]] = {}
    for queue, names in kinds.items():
        queues.setdefault(tuple(names), []).append(queue)
    told = []
    for situations, held in queues.items():
        where = "every queue" if len(held) == len(QUEUES) else ", ".join(held)
        every = len(situations) == len(SITUATIONS)
        what = "every case" if every else ", ".join(filter(None, situations))
        told.append(": ".join(filter(None, (where, what))))
    return "; ".join(told)
