"""Write a customer's receipts: what was said, shown and decided, proved by the log.

They hold this customer's words and nobody else's: the proofs are made of hashes alone.
"""

from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field

from handrail.core.errors import NotFound
from handrail.core.ids import TurnId
from handrail.house import House
from handrail.ledger.checkpoint import MAX_SIZE
from handrail.ledger.conversation_receipt import Piece, write_conversation_receipt
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.receipt import Word, write_receipt_file
from handrail.ledger.search import Search
from handrail.security.seal import DataKey, Place, open_sealed
from handrail.stored.ledger import KeptLeaf
from handrail.stored.talk import Conversation, StoredMessage
from handrail.turn.body import message_place

MOST_PAGES = 100
MOST_MESSAGES = 500
MOST_WORDS = 4_000_000
WAITS = MAX_SIZE


@dataclass(frozen=True, slots=True)
class _Told:
    """An entry of a conversation with its words in clear."""

    leaf: KeptLeaf
    words: Sequence[Word] = field(repr=False)

    @property
    def number(self) -> int:
        """Its number in the log; one that waits comes after all others."""
        return WAITS if self.leaf.number is None else self.leaf.number

    @property
    def weight(self) -> int:
        """How many bytes its words have."""
        return sum(len(word.body) for word in self.words)


async def write_receipt(house: House, conversation: Conversation, turn: TurnId) -> bytes:
    """Return a receipt as a file; `NotFound` unless the turn is one of this conversation."""
    trace = await house.conversations.trace(turn)
    if trace is None or trace.conversation != conversation.id:
        raise NotFound("There is no such turn in this conversation.")
    leaf = await house.ledger.leaf(trace.leaf)
    if leaf is None:
        raise NotFound("There is no such entry in the log.", "Ask for your data instead.")
    key = await house.keys.of(conversation.subject)
    wanted = {name for name, _ in leaf.salts}
    said = {
        str(one.id): one async for one in _messages(house, conversation) if str(one.id) in wanted
    }
    proof = await house.ledger.prove(trace.leaf)
    words = _words(key, leaf, said)
    return write_receipt_file(leaf.entry, leaf.signature, proof, words, house.signer.verifier)


async def write_whole_receipt(house: House, conversation: Conversation) -> bytes:
    """Return a receipt of a conversation, of its latest messages where it is very long.

    Entries that still wait for their number are in it, signed and without proof; messages that no
    entry tells of yet, or that found no room, are counted as left out.
    """
    key = await house.keys.of(conversation.subject)
    latest: deque[StoredMessage] = deque(maxlen=MOST_MESSAGES)
    count = 0
    async for one in _messages(house, conversation):
        latest.append(one)
        count += 1
    said = {str(one.id): one for one in latest}
    told = await _told(house, conversation, key, said)
    kept = _with_room(told)
    numbers = [one.number for one in kept if one.number != WAITS]
    proofs = {one.index: one for one in await house.ledger.proofs(numbers)}
    pieces = [
        Piece(one.leaf.entry, one.leaf.signature, proofs.get(one.number), one.words)
        for one in sorted(kept, key=lambda one: one.number)
    ]
    proved = len({word.name for one in kept for word in one.words})
    now = house.clock.now()
    return write_conversation_receipt(conversation.id, now, pieces, count - proved, house.signer)


async def _messages(house: House, conversation: Conversation) -> AsyncIterator[StoredMessage]:
    """Give a conversation's messages in order, page by page until nothing is left."""
    after = 0
    for _ in range(MOST_PAGES):
        feed = await house.conversations.feed(conversation.id, after)
        if not feed.messages:
            return
        for message in feed.messages:
            yield message
        after = feed.messages[-1].seq


async def _told(
    house: House, conversation: Conversation, key: DataKey, said: Mapping[str, StoredMessage]
) -> Sequence[_Told]:
    """Return the entries that tell of these messages: of their turns, and of people's answers."""
    hashes: list[bytes] = []
    for turn in dict.fromkeys(one.turn for one in said.values() if one.turn is not None):
        trace = await house.conversations.trace(turn)
        hashes += [trace.leaf] if trace else []
    found = await house.ledger_index.search(Search(about=conversation.id), MOST_MESSAGES)
    hashes += [leaf_hash(one.entry) for one in found]
    leaves = [await house.ledger.leaf(one) for one in dict.fromkeys(hashes)]
    told = [_Told(leaf, _words(key, leaf, said)) for leaf in leaves if leaf]
    return [one for one in told if one.words]


def _with_room(told: Sequence[_Told]) -> Sequence[_Told]:
    """Return the latest entries that fit into one file."""
    room, kept = MOST_WORDS, []
    for one in sorted(told, key=lambda one: one.number, reverse=True):
        room -= one.weight
        if room < 0:
            break
        kept.append(one)
    return kept


def _words(key: DataKey, leaf: KeptLeaf, said: Mapping[str, StoredMessage]) -> Sequence[Word]:
    return [
        Word(
            name,
            open_sealed(key, salt, Place("leaf", leaf.id, name)),
            open_sealed(key, said[name].body, message_place(name)),
        )
        for name, salt in leaf.salts
        if name in said
    ]
