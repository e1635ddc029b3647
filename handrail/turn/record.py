"""Step 9: record. One transaction for all of it; what is not recorded is not said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache

from handrail.core.decision import Decision, HandOver, Refuse, Relay
from handrail.core.ids import CaseId, MessageId, TurnId
from handrail.core.message import Heard, Shown, Turn
from handrail.core.record import Entry, Event
from handrail.core.reply import Receipt, Reply
from handrail.explainability.trace import code_of, course_of, pack
from handrail.house import House, new_id
from handrail.oversight.case import PersonNeeded
from handrail.security.seal import DataKey, Place, Sealed, seal
from handrail.stored.turns import WARNED, NewReply, Recorded, TurnRecord
from handrail.turn.body import message_place, pack_draft, pack_raw
from handrail.turn.leaf import Made, make_leaf
from handrail.turn.step import begin
from handrail.turn.walked import Walked


@dataclass(frozen=True, slots=True)
class Written:
    """What was recorded, its receipt, and the next turn to walk, if something arrived meanwhile."""

    receipt: Receipt
    recorded: Recorded
    message: MessageId | None = field(default=None)


async def record(house: House, walked: Walked, reply: Reply) -> Written:
    """Seal and sign everything, then write it in one transaction."""
    turn = walked.turn
    await begin(house, turn.conversation, turn.id, "record")
    now = house.clock.now()
    key = await house.keys.of(turn.subject)
    new = _new_reply(house, key, reply)
    masked = tuple(_masked(key, message) for message in walked.masked.heard)
    course = course_of(walked.understanding, walked.findings, reply, walked.verdict, turn.release)
    said = {str(message): body for message, body, _ in masked}
    earlier = _notices(turn, None)
    leaf = _leaf(house, key, turn, reply.decision, said, new, _notices(turn, reply))
    # Few replies are dropped: the leaf that says so is signed when one is, and then once.
    unsaid = cache(lambda: _leaf(house, key, turn, reply.decision, said, None, earlier))
    recorded = await house.conversations.record(
        TurnRecord(
            turn=turn.id,
            conversation=turn.conversation,
            epoch=turn.epoch,
            customer=turn.customer,
            language=reply.language,
            masked=masked,
            reply=new,
            shown=tuple(
                Shown(notice.id, notice.version, notice.language, turn.channel, now)
                for notice in reply.notices
            ),
            case=_case_event(reply),
            case_id=CaseId(new_id(house)),
            decision=_decided(walked, reply.decision),
            trace=seal(key, pack(course), Place("turn", turn.id, "trace")),
            leaf=leaf.row,
            leaf_if_dropped=lambda: unsaid().row,
            next_turn=TurnId(new_id(house)),
            lease_until=now + timedelta(seconds=house.limits.lease),
            at=now,
        )
    )
    receipt = unsaid().receipt if recorded.dropped else leaf.receipt
    return Written(receipt, recorded, None if recorded.dropped or new is None else new.id)


def _decided(walked: Walked, decision: Decision | None) -> str:
    """Return the decision's code; a refusal for abuse is told apart, for it is a warning."""
    abused = walked.findings is not None and walked.findings.of("abuse") is not None
    return WARNED if isinstance(decision, Refuse) and abused else code_of(decision)


def _leaf(
    house: House,
    key: DataKey,
    turn: Turn,
    decision: Decision | None,
    said: Mapping[str, Sealed],
    reply: NewReply | None,
    notices: str,
) -> Made:
    """Make the leaf of this turn; without a reply it says that nothing was said."""
    ruling = getattr(decision, "ruling", None)
    rules = ",".join(rule.id for rule in ruling.rules) if ruling else ""
    about = (
        ("conversation", turn.conversation),
        ("turn", turn.id),
        ("decision", code_of(decision) if reply or isinstance(decision, Relay) else "unsaid"),
        ("rules", rules),
        ("reason", decision.reason if isinstance(decision, HandOver) else ""),
        ("notices", notices),
    )
    bodies = {**said, reply.id: reply.body} if reply else dict(said)
    entry = Entry(Event.TURN_RECORDED, house.clock.now(), "assistant", turn.release, about)
    return make_leaf(house, key, entry, bodies, turn.id)


def _notices(turn: Turn, reply: Reply | None) -> str:
    """Return which notices the customer was shown by now, each with its version and language."""
    shown = {f"{one.notice}/{one.version}/{one.language}" for one in turn.shown}
    if reply is not None:
        shown |= {f"{one.id}/{one.version}/{one.language}" for one in reply.notices}
    return ",".join(sorted(shown))


def _masked(key: DataKey, message: Heard) -> tuple[MessageId, Sealed, bool]:
    body = seal(key, pack_raw(message.words, message.spans), message_place(message.id))
    return message.id, body, bool(message.spans)


def _new_reply(house: House, key: DataKey, reply: Reply) -> NewReply | None:
    if reply.draft is None:
        return None
    reply_id = MessageId(new_id(house))
    body = seal(key, pack_draft(reply.draft), message_place(reply_id))
    return NewReply(reply_id, reply.author, body)


def _case_event(reply: Reply) -> PersonNeeded | None:
    decision = reply.decision
    if not isinstance(decision, HandOver):
        return None
    return PersonNeeded(decision.reason, decision.sentence, decision.queue, decision.urgency)
