"""Outbound: every sentence rests on a cited passage of this release, or is a fixed text of ours."""

from collections.abc import Sequence
from itertools import chain
from typing import Final

from handrail.core.finding import Finding, Match
from handrail.core.guard import Exam, Guard
from handrail.core.ids import ArticleId, PassageId
from handrail.knowledge.backing import back
from handrail.knowledge.beside import Beside
from handrail.knowledge.commit import tells_done
from handrail.knowledge.rests import rests_on, stands_in
from handrail.knowledge.source import Sources, open_sources
from handrail.knowledge.statement import Statement, read_text
from handrail.security.mask import own

ENOUGH: Final = 0.75  # of the words, when numbers, names, denials and conditions agree
FOREIGN = "A sentence cites a passage that is not of this release."
LOOSE = "A sentence does not rest on the passage it cites."
UNSAID = "The draft holds words that no sentence accounts for."


def inspect(exam: Exam) -> Finding | None:
    """Check each sentence against its passage, and that nothing stands beside them."""
    others: list[tuple[str, Match]] = []
    for sentence, match in exam.quoted:
        if match is not None and match not in exam.release:
            return Finding("grounded", 1.0, FOREIGN)
        if match is not None and not stands_in(sentence, match.text):
            others.append((sentence, match))
    if others and not _all_backed(others, exam):
        return Finding("grounded", 1.0, LOOSE)
    accounted = sum(len(_plain(sentence)) for sentence, _ in exam.quoted)
    markers = 8 * len(exam.quoted)
    if len(_plain(exam.text.words)) > accounted + markers:
        return Finding("grounded", 1.0, UNSAID)
    return None


def _all_backed(others: Sequence[tuple[str, Match]], exam: Exam) -> bool:
    """Tell whether sentences in other words say what their passages, or facts, say."""
    read = [(sentence, read_text(sentence, exam.language), match) for sentence, match in others]
    beside = Beside.of(
        chain.from_iterable(stated for _, stated, _ in read),
        read_text(exam.customer.words, exam.language),
    )
    for sentence, stated, match in read:
        passage = (f"{match.title}. {match.heading}", match.text)
        sources = open_sources((passage,), exam.facts, exam.language)
        told = [one for one in stated if one.words or one.quantities]
        done = any(map(tells_done, told)) and not exam.facts
        held = bool(told) and not done
        held = held and all(one.asks or _holds(one, sources, beside) for one in told)
        if not held and not rests_on(sentence, match.text):
            return False
    return True


def _holds(stated: Statement, sources: Sources, beside: Beside) -> bool:
    return back(stated, sources, beside).holds(ENOUGH)


def _plain(words: str) -> str:
    return " ".join(words.split())


def _exam(sentence: str, passage: str) -> Exam:
    match = Match(PassageId("a#b"), ArticleId("a"), "A", "B", passage, "/a", 1.0)
    return Exam(own(sentence), "en", own("?"), ((sentence, match),), (match,))


guard = Guard(
    "grounded",
    "outbound",
    "explainability",
    inspect,
    hits=(
        _exam("Delivery takes 2 days.", "Delivery takes 5 days."),
        _exam("You can return it.", "You cannot return it."),
        _exam("Delivery to Mars takes 5 days.", "Delivery takes 5 days."),
        _exam("It takes five weeks.", "Delivery takes 5 days."),
        _exam("All items can be returned.", "Most items can be returned."),
        _exam("You can return it.", "You can return it if it is unused."),
        _exam("The order was cancelled.", "An order is cancelled until it is packed."),
        _exam("I have changed your address.", "You can change your address until we pack."),
        _exam("The e-mail has been sent to the press.", "We send an e-mail when it leaves."),
    ),
    misses=(
        _exam("Delivery takes 5 days.", "Delivery takes 5 days. It is free."),
        _exam("The delivery takes 5 days.", "Standard delivery takes 5 days to arrive."),
        _exam("Your parcel arrives within five days.", "Delivery takes 5 days."),
        _exam("If it's unused, you can return it.", "You can return it if it is unused."),
    ),
)
