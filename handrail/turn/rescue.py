"""The rescue path: whatever breaks in steps 3 to 7 becomes a hand-over whose reason says so."""

from handrail.core.guard import Exam
from handrail.core.message import Turn
from handrail.house import House
from handrail.release import Release
from handrail.turn.act import hand_over_draft
from handrail.turn.check import inspect
from handrail.turn.decide import gave_up, rescue
from handrail.turn.protect import Masked, with_danger
from handrail.turn.verify import unchecked
from handrail.turn.walked import Walked


def rescued(
    house: House, release: Release, turn: Turn, masked: Masked, broken: Exception
) -> Walked:
    """Bring in a person for a turn that broke. Only the error's kind is told, never its words.

    Whatever broke, somebody in danger reads the words meant for them.
    """
    decision = rescue(type(broken).__name__, crisis=_crisis(house, turn, masked))
    draft = hand_over_draft(release.wording, decision, turn.language, turn.case_number, online=1)
    return Walked(turn, masked, decision, unchecked(draft), None, None)


def given_up(release: Release, turn: Turn, masked: Masked) -> Walked:
    """Bring in a person for a turn that was begun too often and never finished."""
    decision = gave_up()
    draft = hand_over_draft(release.wording, decision, turn.language, turn.case_number, online=1)
    return Walked(turn, masked, decision, unchecked(draft), None, None)


def _crisis(house: House, turn: Turn, masked: Masked) -> bool:
    """Look once more whether somebody may be in danger; a guard that breaks says no here."""
    words = masked.text.now
    heard = with_danger(house.scorer.scores(words.words), masked.text.danger)
    exam = Exam(words, turn.language, words, scores=heard)
    guards = (guard for guard in house.inbound if guard.name == "self_harm")
    found = (inspect(guard, exam) for guard in guards)
    return any(finding is not None and not finding.broke for finding in found)
