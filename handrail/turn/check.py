"""Step 4: check. Every inbound guard looks; one that breaks is a stop that names it."""

import time
from collections.abc import Mapping

from handrail.core.finding import Finding, Findings, Understanding
from handrail.core.guard import Exam, Guard, Spread
from handrail.core.message import Author, Protected, Turn
from handrail.core.scorer import Scorer
from handrail.house import House
from handrail.turn.step import begin

MESSAGES, TAIL = 3, 300  # of the customer's own before this one, and how much of each is read
ENDS = " .!?;:,…"
SLOWEST = 1.0  # seconds; a guard is linear on 8,000 characters and takes a fifth of that


async def check(
    house: House, turn: Turn, understanding: Understanding, protected: Protected
) -> Findings:
    """Run every inbound guard on the masked words."""
    await begin(house, turn.conversation, turn.id, "check")
    exam = Exam(
        text=protected.now,
        language=understanding.language,
        customer=protected.now,
        scores={**understanding.scores, **house.watch.scores(protected.now.words)},
        spread=spread_of(house.watch, protected),
    )
    found = tuple(
        finding for guard in house.inbound if (finding := inspect(guard, exam)) is not None
    )
    for finding in found:
        house.meter.count("findings", finding.guard)
    return Findings(found, tuple(guard.name for guard in house.inbound), turn.started)


def heard_by(house: House, words: str) -> Mapping[str, float]:
    """Return all that the scorer and the watch hear in words; guards weigh them together."""
    return {**house.scorer.scores(words), **house.watch.scores(words)}


def spread_of(watch: Scorer, protected: Protected) -> Spread | None:
    """Put the customer's last messages and this one together, as if each ran on into the next."""
    said = [text.words for author, text in protected.before if author is Author.CUSTOMER]
    if not said:
        return None
    earlier = " ".join(words[-TAIL:].rstrip(ENDS) for words in said[-MESSAGES:])
    together = f"{earlier} {protected.now.words[:TAIL]}"
    return Spread(earlier, together, watch.scores(earlier), watch.scores(together))


def inspect(guard: Guard, exam: Exam, *, document: bool = False) -> Finding | None:
    """Ask one guard. Whatever it raises, and an overrun, becomes a finding that it broke.

    A `document` is a text that no customer wrote to us; a guard that says nothing of those is not
    asked.
    """
    look = guard.document if document else guard.inspect
    if look is None:
        return None
    begun = time.perf_counter()
    try:
        finding = look(exam)
    except Exception as broken:  # noqa: BLE001 (a guard that breaks is a stop, not a crash)
        sentence = f"The guard {guard.name!r} broke with {type(broken).__name__}."
        return Finding(guard.name, 1.0, sentence, broke=True)
    if time.perf_counter() - begun > SLOWEST:
        return Finding(guard.name, 1.0, f"The guard {guard.name!r} took too long.", broke=True)
    return finding
