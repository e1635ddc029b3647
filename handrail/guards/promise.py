"""Outbound: what binds the company is backed by a cited passage, a fact or a confirmation.

What the customer says they were promised backs nothing. Our own fixed words are not examined, nor
is a sentence that a cited passage holds word by word.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from handrail.core.finding import Finding, Match
from handrail.core.guard import Exam, Guard
from handrail.core.ids import ArticleId, PassageId
from handrail.core.message import Language
from handrail.knowledge.backing import Backing, back
from handrail.knowledge.beside import Beside
from handrail.knowledge.commit import asks_for, commits, is_deed, says_yes, spared
from handrail.knowledge.source import Sources, open_sources, parts_of
from handrail.knowledge.statement import Statement, read_statement, read_text
from handrail.knowledge.worded import worded
from handrail.security.mask import own

ENOUGH: Final = 0.5  # of the words, when numbers, names, denials and conditions agree
PART: Final = 0.5  # of a clause that binds by itself
ABOUT: Final = 0.6  # of the words, when a sentence speaks of what a source speaks of
UNBACKED: Final = "The draft promises something that no passage and no fact says."
OTHERWISE: Final = "The draft promises something that a passage or a fact says otherwise."
AFFIRMS: Final = "The draft says yes to what the customer claims, and nothing backs it."


def inspect(exam: Exam) -> Finding | None:
    """Look for a sentence that binds the company and is not backed, or is said otherwise.

    A sentence that cites a passage is held to it by another guard (`grounded`); here it only may
    not tell a deed that no fact confirms.
    """
    said = [read_statement(one, exam.language) for one in worded(exam, fixed=False)]
    cited = bool(exam.quoted)
    telling = [one for one in said if is_deed(one)] if cited else said
    binds = any(commits(one) for one in telling)
    if not exam.facts and (cited or not exam.release):
        loose = [Backing(0.0, ("nothing",))] if binds else []
    else:
        against = _Sources(exam, said)
        loose = list(islice(filter(None, map(against.objection, telling)), 1))
    if loose:
        return Finding("promise", 1.0, _sentence(loose[0]))
    if binds or cited or not any(map(says_yes, said)):
        return None
    asked = read_text(exam.customer.words, exam.language)
    return Finding("promise", 0.9, AFFIRMS) if any(map(asks_for, asked)) else None


class _Sources:
    """The passages and facts a sentence is held to, and what is said beside it."""

    def __init__(self, exam: Exam, said: Sequence[Statement]) -> None:
        passages = tuple((f"{one.title}. {one.heading}", one.text) for one in exam.release)
        self._every = open_sources(passages, exam.facts, exam.language)
        self._facts = open_sources((), exam.facts, exam.language) if exam.facts else None
        self._beside = Beside.of(said, read_text(exam.customer.words, exam.language))

    def objection(self, stated: Statement) -> Backing | None:
        """Return how a sentence is backed, if that is not enough for what it binds us to."""
        binds = commits(stated)
        if not binds and spared(stated):
            return None
        backing = back(stated, self._every, self._beside)
        if not binds:
            return backing if backing.against and backing.score >= ABOUT else None
        if not backing.holds(ENOUGH):
            return backing
        return next(self._loose_parts(stated), None)

    def _loose_parts(self, stated: Statement) -> Iterator[Backing]:
        """Yield the clauses that bind by themselves and are not backed; a deed needs a fact."""
        parts = parts_of(stated)
        binding = [part for part in parts or (stated,) if commits(part)]
        for part in binding if len(parts) > 1 else ():
            if part.words and (backing := self._back(part, self._every)).score < PART:
                yield backing
        for part in filter(is_deed, binding):
            if not (backing := self._back(part, self._facts)).holds(PART):
                yield backing

    def _back(self, stated: Statement, sources: Sources | None) -> Backing:
        return back(stated, sources, self._beside) if sources else Backing(0.0, ("nothing",))


def _sentence(loose: Backing) -> str:
    return OTHERWISE if loose.against and loose.score >= ENOUGH else UNBACKED


PASSAGE: Final = (
    "You can return most items within 30 days after delivery if they are unused. "
    "Die Rückgabe ist innerhalb von 30 Tagen nach der Lieferung möglich. "
    "Reduced fares must be requested before travel."
)
FACT: Final = "Refund of €29.90 for order 4711 was sent to the original card on 2026-05-04."


def _exam(
    words: str, language: Language = "en", *, asked: str = "Where is it?", backed: bool = True
) -> Exam:
    match = Match(PassageId("a#b"), ArticleId("a"), "", "", PASSAGE, "/a", 1.0)
    release, facts = ((match,), (FACT,)) if backed else ((), ())
    return Exam(own(words), language, own(asked), release=release, facts=facts)


guard = Guard(
    "promise",
    "outbound",
    "transparency",
    inspect,
    hits=(
        _exam("You can return most items within 60 days after delivery if they are unused."),
        _exam("You can return most items within 30 days after delivery."),
        _exam("You can return all items within 30 days after delivery if they are unused."),
        _exam("We sent your refund of €39.90 for order 4711 on 4 May."),
        _exam("Die Rückgabe ist innerhalb von 14 Tagen nach der Lieferung möglich.", "de"),
        _exam("As an exception for you, we waive the fee.", backed=False),
        _exam("Our policy allows one device per subscription.", backed=False),
        _exam("Wir rufen Sie heute noch zurück.", "de", backed=False),
        _exam("Use the code SORRY15.", backed=False),
        _exam("Yes, of course.", asked="Can I claim the reduced fare after my flight?"),
        _exam("Nous vous remboursons sous 48 heures.", backed=False),
    ),
    misses=(
        _exam("Most items can be returned within 30 days after delivery, if they're unused."),
        _exam("We sent your refund of €29.90 for order 4711 to your original card on 4 May."),
        _exam("Innerhalb von 30 Tagen nach Lieferung ist die Rückgabe möglich.", "de"),
        _exam("I can't promise you a refund. A colleague will check it.", backed=False),
        _exam("You wrote that you were promised a refund.", backed=False),
        _exam("Das kann ich Ihnen nicht versprechen.", "de", backed=False),
        _exam("Would you like a refund or a replacement?", backed=False),
    ),
)
