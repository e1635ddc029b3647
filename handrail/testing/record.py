"""Record a turn in memory."""

from dataclasses import replace

from handrail.core.errors import Conflict
from handrail.oversight.case import Case, PersonNeeded, open_case, step
from handrail.stored.turns import Recorded, Trace, TurnRecord
from handrail.testing.memory import Memory, Walk


def record_turn(memory: Memory, record: TurnRecord) -> Recorded:
    """Record a turn. Somebody else's turn by now: `Conflict`. A new speaker: nothing is said."""
    talk = memory.talks.get(record.conversation)
    if talk is None or talk.lease_turn != record.turn:
        raise Conflict("Another process has taken this turn over.")
    owner = talk.conversation
    dropped = owner.epoch != record.epoch or owner.customer != record.customer
    for message_id, body, detailed in record.masked:
        said = memory.said[message_id]
        message = replace(said.message, body=body)
        memory.said[message_id] = replace(said, message=message, detailed=detailed)
    case = None if dropped else _say(memory, record, owner.seq)
    seq = owner.seq if dropped or record.reply is None else owner.seq + 1
    leaf = record.leaf_if_dropped() if dropped else record.leaf
    memory.add_leaf(leaf)
    decision = "unsaid" if dropped else record.decision
    trace = Trace(
        record.turn, owner.id, owner.subject, decision, record.trace, record.at, leaf.hash
    )
    memory.walks[record.turn] = replace(memory.walks[record.turn], trace=trace)
    more = _next_turn(memory, record)
    owner = memory.talks[record.conversation].conversation
    memory.talks[record.conversation] = replace(
        talk,
        conversation=replace(owner, seq=seq, language=record.language),
        lease_turn=record.next_turn if more else None,
        lease_until=record.lease_until if more else None,
    )
    return Recorded(dropped, seq, record.next_turn if more else None, case)


def save_case(memory: Memory, case: Case) -> None:
    """Store a stepped case and the speaker it gives the conversation."""
    memory.cases[case.id] = case
    talk = memory.talks[case.conversation]
    owner = replace(talk.conversation, speaker=case.speaker, epoch=case.epoch)
    memory.talks[case.conversation] = replace(talk, conversation=owner)


def _say(memory: Memory, record: TurnRecord, seq: int) -> Case | None:
    memory.add_notices(record.conversation, record.shown)
    case = _need_person(memory, record) if record.case is not None else None
    if record.reply is not None:
        memory.add_reply(record.conversation, record.turn, record.reply, seq + 1, record.at)
    return case


def _need_person(memory: Memory, record: TurnRecord) -> Case:
    case = memory.case_in(record.conversation)
    if case is not None and record.case is not None:
        case = step(case, record.case, record.at)
    elif isinstance(record.case, PersonNeeded):
        case = open_case(record.case_id, record.conversation, record.case, record.epoch, record.at)
    else:
        raise Conflict("There is no case yet.")
    save_case(memory, case)
    return case


def _next_turn(memory: Memory, record: TurnRecord) -> bool:
    """Start the turn over what arrived meanwhile; tell whether anything did."""
    waiting = [
        said for said in memory.said.values() if memory.is_waiting(said, record.conversation)
    ]
    for said in waiting:
        message = replace(said.message, turn=record.next_turn)
        memory.said[message.id] = replace(said, message=message)
    if waiting:
        memory.walks[record.next_turn] = Walk(record.conversation)
    return bool(waiting)
