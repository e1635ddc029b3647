"""Which sentences of a draft did somebody word: not those an approved passage holds as they are."""

from collections.abc import Iterator

from handrail.core.guard import Exam
from handrail.knowledge.rests import stands_in
from handrail.knowledge.sentence import sentences


def worded(exam: Exam, *, fixed: bool) -> Iterator[str]:
    """Yield the sentences to be examined, those of our own fixed words as well if wanted.

    A draft whose sentences cite nothing is examined whole, apart from those of a passage at hand.
    """
    if not exam.quoted:
        own = sentences(exam.text.words)
        passages = [match.text for match in exam.release]
        yield from (one for one in own if not any(stands_in(one, text) for text in passages))
    for words, match in exam.quoted:
        wanted = fixed if match is None else not stands_in(words, match.text)
        if wanted:
            yield from sentences(words)
