"""Write a customer's receipt for one turn: what was said, shown and decided, proved by the log."""

from handrail.core.errors import NotFound
from handrail.core.ids import TurnId
from handrail.house import House
from handrail.ledger.receipt import Word, write_receipt_file
from handrail.security.seal import Place, open_sealed
from handrail.stored import Conversation
from handrail.turn.body import message_place


async def write_receipt(house: House, conversation: Conversation, turn: TurnId) -> bytes:
    """Return a receipt as a file; `NotFound` unless the turn is one of this conversation.

    It holds this customer's words and nobody else's: the proof is made of hashes alone.
    """
    trace = await house.conversations.trace(turn)
    if trace is None or trace.conversation != conversation.id:
        raise NotFound("There is no such turn in this conversation.")
    leaf = await house.ledger.leaf(trace.leaf)
    if leaf is None:
        raise NotFound("There is no such entry in the log.", "Ask for your data instead.")
    key = await house.keys.of(conversation.subject)
    feed = await house.conversations.feed(conversation.id, 0)
    bodies = {str(row.id): row.body for row in feed.messages}
    words = [
        Word(
            name,
            open_sealed(key, salt, Place("leaf", leaf.id, name)),
            open_sealed(key, bodies[name], message_place(name)),
        )
        for name, salt in leaf.salts
        if name in bodies
    ]
    proof = await house.ledger.prove(trace.leaf)
    return write_receipt_file(leaf.entry, leaf.signature, proof, words, house.signer.verifier)
