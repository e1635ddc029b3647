"""Step 10: deliver. The customer's own details back in place, for this customer alone."""

from dataclasses import dataclass

from handrail.core.ids import TurnId
from handrail.core.reply import Delivery, Reply
from handrail.house import House
from handrail.ports.bus import Signal
from handrail.security.mask import unmask
from handrail.turn.record import Written
from handrail.turn.step import begin, topic
from handrail.turn.walked import Walked


@dataclass(frozen=True, slots=True)
class Delivered:
    """What reached the customer, and the turn over what arrived meanwhile, if anything did."""

    delivery: Delivery
    next_turn: TurnId | None


async def deliver(house: House, walked: Walked, reply: Reply, written: Written) -> Delivered:
    """Tell whoever watches that a recorded reply is there, and return it as the customer reads it.

    The outbox row written with the record stays until the sweep has told the watchers too, so a
    crash between the two steps delays the reply and never loses or doubles it: the customer's
    side asks for what comes after the last message it has.
    """
    turn = walked.turn
    await begin(house, turn.conversation, turn.id, "deliver")
    recorded = written.recorded
    said = written.message is not None and reply.draft is not None
    words = unmask(reply.draft.text, walked.masked.register) if said and reply.draft else None
    signal = Signal("message", turn.conversation, "said" if said else "kept", recorded.seq)
    await house.bus.publish(topic(turn.conversation), signal)
    if recorded.case is not None:
        await house.bus.publish("inbox", Signal("case", turn.conversation, recorded.case.state))
    house.meter.step(turn.id, "end")
    delivery = Delivery(
        conversation=turn.conversation,
        message=written.message,
        author=reply.author,
        words=words,
        receipt=written.receipt,
        notices=reply.notices if said else (),
    )
    return Delivered(delivery, recorded.next_turn)
