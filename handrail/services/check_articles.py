"""Look into the passages of a release for orders to the assistant."""

from collections.abc import Iterator

from handrail.core.finding import Finding
from handrail.core.guard import Exam
from handrail.core.text import MAX_CHARACTERS
from handrail.house import House
from handrail.knowledge.split import Passage
from handrail.release import Release
from handrail.security.mask import own
from handrail.turn.check import heard_by, inspect


def suspicious_passages(house: House, release: Release) -> Iterator[tuple[Passage, Finding]]:
    """Yield each passage in which a guard for documents finds something, with what it found."""
    for passage in release.passages.values():
        words = f"{passage.heading}\n{passage.text}"[:MAX_CHARACTERS]
        exam = Exam(own(words), passage.language, own(words), scores=heard_by(house, words))
        for guard in house.inbound:
            finding = inspect(guard, exam, document=True)
            if finding is not None:
                yield passage, finding
