"""The recorded course of a turn: what was understood, found, decided and cited, as plain values."""

import json
from dataclasses import dataclass, field

from handrail.core.decision import Decision, HandOver, Relay, Verdict
from handrail.core.finding import Findings, Understanding
from handrail.core.reply import Reply


@dataclass(frozen=True, slots=True)
class Cited:
    """A passage the reply rests on."""

    number: int
    title: str
    heading: str
    link: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Seen:
    """What one guard saw."""

    guard: str
    sentence: str
    broke: bool


@dataclass(frozen=True, slots=True)
class Course:
    """One turn as it went.

    Attributes:
        decision: The code of the decision: answer, say, ask_back, hand_over, refuse, relay.
        rules: Each rule that decided, as (id, sentence).
        considered: Titles of the articles that were looked at, with their scores.
        worded: The model that found the words of the answer, if one did.
        left_out: Why a model's words were left out.
        summary: What the customer wants, in a model's words.
    """

    language: str
    intent: str
    why: str
    sure: float
    decision: str
    reason: str
    sentence: str
    rules: tuple[tuple[str, str], ...]
    guards: tuple[str, ...]
    found: tuple[Seen, ...]
    held: tuple[str, ...]
    considered: tuple[tuple[str, float], ...]
    cited: tuple[Cited, ...]
    release: str
    worded: str = ""
    left_out: tuple[str, ...] = ()
    summary: str = field(default="", repr=False)


def code_of(decision: Decision | None) -> str:
    """Return the decision's code, such as `hand_over`."""
    if decision is None:
        return "none"
    letters = (f"_{c.lower()}" if c.isupper() else c for c in type(decision).__name__)
    return "".join(letters).lstrip("_")


def course_of(
    understanding: Understanding | None,
    findings: Findings | None,
    reply: Reply,
    verdict: Verdict | None,
    release: str,
) -> Course:
    """Gather the course of a turn. What a broken turn never reached is empty."""
    decision = reply.decision
    ruling = getattr(decision, "ruling", None)
    sources = reply.draft.sources if reply.draft else ()
    return Course(
        language=reply.language,
        intent=understanding.intent.value if understanding else "",
        why=understanding.why if understanding else "",
        sure=round(understanding.sure, 3) if understanding else 0.0,
        decision=code_of(decision),
        reason=decision.reason if isinstance(decision, HandOver | Relay) else "",
        sentence=decision.sentence if isinstance(decision, HandOver) else "",
        rules=tuple((rule.id, rule.sentence) for rule in ruling.rules) if ruling else (),
        guards=(findings.ran if findings else ()) + (verdict.ran if verdict else ()),
        found=_seen(findings),
        held=verdict.why if verdict and verdict.held else (),
        considered=_considered(understanding),
        cited=tuple(
            Cited(number, source.title, source.heading, source.link, source.text)
            for number, source in enumerate(sources, start=1)
        ),
        release=release,
        worded=reply.draft.by if reply.draft else "",
        left_out=verdict.left_out if verdict else (),
        summary=understanding.summary if understanding else "",
    )


def _seen(findings: Findings | None) -> tuple[Seen, ...]:
    found = findings.found if findings else ()
    return tuple(Seen(finding.guard, finding.sentence, finding.broke) for finding in found)


def _considered(understanding: Understanding | None) -> tuple[tuple[str, float], ...]:
    matches = understanding.matches if understanding else ()
    best: dict[str, float] = {}
    for match in matches:
        best.setdefault(match.title, round(match.score, 3))
    return tuple(best.items())


def pack(course: Course) -> bytes:
    """Pack a course as JSON, to be sealed."""
    return json.dumps(course, default=_fields, ensure_ascii=False).encode()


def _fields(value: Course | Cited | Seen) -> dict[str, object]:
    return {name: getattr(value, name) for name in value.__slots__}


def unpack(body: bytes) -> Course:
    """Unpack a course."""
    row = json.loads(body)
    row["rules"] = tuple(tuple(rule) for rule in row["rules"])
    row["guards"] = tuple(row["guards"])
    row["found"] = tuple(Seen(**seen) for seen in row["found"])
    row["held"] = tuple(row["held"])
    row["left_out"] = tuple(row.get("left_out", ()))
    row["considered"] = tuple(tuple(pair) for pair in row["considered"])
    row["cited"] = tuple(Cited(**cited) for cited in row["cited"])
    return Course(**row)
