"""A release, ready to answer: the index, the rule book and the wording of one frozen workspace."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handrail.core.finding import Match
from handrail.core.ids import PassageId, ReleaseId
from handrail.knowledge.rank import Index
from handrail.knowledge.split import Passage
from handrail.policy.book import Book
from handrail.transparency.wording import Wording


@dataclass(frozen=True, slots=True)
class Release:
    """A frozen, hashed workspace, ready to answer: only a release answers customers.

    Attributes:
        titles: The first passage below each title; the title without its capitals.
    """

    id: ReleaseId
    index: Index
    book: Book
    wording: Wording
    passages: Mapping[PassageId, Passage] = field(repr=False)
    titles: Mapping[str, Passage] = field(repr=False)

    def holds(self, match: Match) -> bool:
        """Tell whether a passage belongs to this release."""
        return match.passage in self.passages
