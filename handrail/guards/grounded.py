"""Outbound: every sentence rests on a cited passage of this release, or is a fixed text of ours."""

from handrail.core.finding import Finding, Match
from handrail.core.guard import Exam, Guard
from handrail.core.ids import ArticleId, PassageId
from handrail.knowledge.rests import rests_on
from handrail.security.mask import own

FOREIGN = "A sentence cites a passage that is not of this release."
LOOSE = "A sentence does not rest on the passage it cites."
UNSAID = "The draft holds words that no sentence accounts for."


def inspect(exam: Exam) -> Finding | None:
    """Check each sentence against its passage, and that nothing stands beside them."""
    for sentence, match in exam.quoted:
        if match is None:
            continue
        if match not in exam.release:
            return Finding("grounded", 1.0, FOREIGN)
        if not rests_on(sentence, match.text):
            return Finding("grounded", 1.0, LOOSE)
    accounted = sum(len(_plain(sentence)) for sentence, _ in exam.quoted)
    markers = 8 * len(exam.quoted)
    if len(_plain(exam.text.words)) > accounted + markers:
        return Finding("grounded", 1.0, UNSAID)
    return None


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
    ),
    misses=(
        _exam("Delivery takes 5 days.", "Delivery takes 5 days. It is free."),
        _exam("The delivery takes 5 days.", "Standard delivery takes 5 days to arrive."),
    ),
)
