"""Step 8: disclose. The notices owed stand before the reply; a held draft becomes a hand-over."""

from datetime import datetime

from handrail.core.decision import HandOver, Relay
from handrail.core.message import Author
from handrail.core.reply import Reply
from handrail.release import Release
from handrail.transparency.disclosure import owed
from handrail.turn.act import hand_over_draft
from handrail.turn.walked import Walked


def disclose(release: Release, walked: Walked, now: datetime) -> Reply:
    """Return what is said: the assistant's words with their notices, or nothing (relay)."""
    turn, decision, verdict = walked.turn, walked.decision, walked.verdict
    wording, language = release.wording, walked.language
    if isinstance(decision, Relay):
        return Reply(Author.AI, language, decision, None, ())
    notices = owed(turn.shown, wording, turn.channel, language, now)
    if verdict.held:
        held = HandOver("draft-held", " ".join(verdict.why), "held", urgency="high")
        draft = hand_over_draft(wording, held, language, turn.case_number, online=1)
        return Reply(Author.AI, language, held, draft, notices, held=True)
    return Reply(Author.AI, language, decision, verdict.draft, notices)
