"""Which notice is owed before a message of the assistant (T-01, T-02, T-06, T-08)."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from handrail.core.message import Language, Shown
from handrail.core.reply import Notice
from handrail.transparency.wording import Wording

REPEAT_AFTER = timedelta(hours=3)  # T-06: the strictest gap of the regimes read, for adults
MACHINE_NOTICES = frozenset({"start", "again", "person_left"})


def owed(
    shown: Sequence[Shown], wording: Wording, channel: str, language: Language, now: datetime
) -> tuple[Notice, ...]:
    """Return the notices that must stand before the assistant's next message.

    The first message of a conversation, channel and language needs `start`; after three hours or
    after a person spoke, one line repeats it. A notice whose words changed since counts as unshown.
    """
    machine = [
        notice
        for notice in shown
        if notice.notice in MACHINE_NOTICES
        and notice.channel == channel
        and notice.language == language
        and notice.version == wording.texts[language][notice.notice].version
    ]
    if not any(notice.notice != "person_left" for notice in machine):
        return (wording.notice("start", language),)
    last = max(notice.at for notice in machine)
    joined = [notice.at for notice in shown if notice.notice == "person_joined"]
    if now - last >= REPEAT_AFTER or any(at > last for at in joined):
        return (wording.notice("again", language),)
    return ()


def disclosed(shown: Sequence[Shown], channel: str, language: Language) -> bool:
    """Tell whether an AI message may be delivered: its notice is on record."""
    return any(
        notice.notice in {"start", "again"}
        and notice.channel == channel
        and notice.language == language
        for notice in shown
    )
