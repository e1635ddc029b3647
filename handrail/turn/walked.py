"""All that a turn has seen between protect and disclose."""

from dataclasses import dataclass

from handrail.core.decision import Decision, Verdict
from handrail.core.finding import Findings, Understanding
from handrail.core.message import Language, Turn
from handrail.turn.protect import Masked


@dataclass(frozen=True, slots=True)
class Walked:
    """The turn as walked so far; what a broken turn never reached is `None`."""

    turn: Turn
    masked: Masked
    decision: Decision
    verdict: Verdict
    understanding: Understanding | None
    findings: Findings | None

    @property
    def language(self) -> Language:
        """The language to answer in."""
        return self.understanding.language if self.understanding else self.turn.language
