"""Conversations in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from handrail.core.errors import IdentityReplayed, Misconfigured, NotFound
from handrail.core.ids import ConversationId, TurnId
from handrail.core.message import Author, CustomerState
from handrail.stored.talk import (
    Conversation,
    Feed,
    Kept,
    NewConversation,
    NewMessage,
    Pulse,
    StoredMessage,
)
from handrail.stored.turns import WARNED, Recorded, Trace, TurnContext, TurnRecord
from handrail.testing.memory import Memory, Said, Talk, Walk, once
from handrail.testing.record import record_turn
from handrail.testing.releases import active_release

HISTORY = 6


@dataclass(frozen=True, slots=True)
class MemoryConversations:
    """The `Conversations` port in memory."""

    memory: Memory = field(default_factory=Memory)

    async def open(self, new: NewConversation) -> None:
        """Store a new conversation and its leaf."""
        with self.memory.deed():
            for talk in self.memory.talks.values():
                once(talk.conversation.id != new.id and talk.token_hash != new.token_hash)
                once(talk.conversation.case_number != new.case_number)
            if new.used is not None:
                if self.memory.identities.get(new.used.hash, new.at) > new.at:
                    sentence = "This identity token was used before."
                    raise IdentityReplayed(sentence, "Ask the shop for a new one.")
                self.memory.identities[new.used.hash] = new.used.until
            conversation = Conversation(
                id=new.id,
                subject=new.subject,
                channel=new.channel,
                case_number=new.case_number,
                language=new.language,
                speaker="assistant",
                epoch=0,
                customer=CustomerState.OPEN,
                opened=new.at,
                seq=0,
            )
            self.memory.talks[new.id] = Talk(conversation, new.token_hash, new.known)
            self.memory.add_notices(new.id, new.shown)
            self.memory.add_leaf(new.leaf)

    async def by_token(self, token_hash: bytes) -> Conversation | None:
        """Return the conversation this token opens, if any."""
        talks = self.memory.talks.values()
        found = next((one.conversation for one in talks if one.token_hash == token_hash), None)
        linked = self.memory.links.get(found.subject) if found else None
        return replace(found, person=min(linked)) if found and linked else found

    async def by_id(self, conversation: ConversationId) -> Conversation | None:
        """Return the conversation, if it exists."""
        talk = self.memory.talks.get(conversation)
        return talk.conversation if talk else None

    async def keep(self, message: NewMessage) -> Kept:
        """Store a message once per client id; take the lease if it is free."""
        with self.memory.deed():
            return _keep(self.memory, message)

    async def context(self, turn: TurnId) -> TurnContext:
        """Return everything the turn needs to know."""
        return _context(self.memory, turn)

    async def pulse(self, conversation: ConversationId) -> Pulse:
        """Return who speaks now and whether anything may."""
        now = _talk(self.memory, conversation).conversation
        return Pulse(now.speaker, now.epoch, now.customer, bool(self.memory.brakes))

    async def record(self, record: TurnRecord) -> Recorded:
        """Record the turn: all of it or nothing."""
        with self.memory.deed():
            return record_turn(self.memory, record)

    async def resume(self, now: datetime, until: datetime, *, everyone: bool) -> Sequence[TurnId]:
        """Take over unfinished turns."""
        taken = []
        for owner, talk in self.memory.talks.items():
            holder, ends = talk.lease_turn, talk.lease_until
            if holder is not None and (everyone or (ends is not None and ends < now)):
                walk = self.memory.walks[holder]
                self.memory.walks[holder] = replace(walk, attempts=walk.attempts + 1)
                self.memory.talks[owner] = replace(talk, lease_until=until)
                taken.append(holder)
        return taken

    async def feed(self, conversation: ConversationId, after: int) -> Feed:
        """Return what was said after this sequence number."""
        talk = _talk(self.memory, conversation)
        said = self.memory.messages(conversation)
        return Feed(
            messages=tuple(one.message for one in said if one.message.seq > after),
            detailed=tuple(one.message for one in said if one.detailed),
            shown=self.memory.notices(conversation),
            speaker=talk.conversation.speaker,
            case=self.memory.case_in(conversation),
            known=talk.known,
        )

    async def trace(self, turn: TurnId) -> Trace | None:
        """Return the recorded course of a turn."""
        walk = self.memory.walks.get(turn)
        return walk.trace if walk else None

    async def traces(self, conversation: ConversationId) -> Sequence[Trace]:
        """Return the recorded courses of a conversation, oldest first."""
        walks = (one for one in self.memory.walks.values() if one.conversation == conversation)
        return sorted((walk.trace for walk in walks if walk.trace), key=lambda trace: trace.at)

    async def drain(self, before: datetime) -> Sequence[tuple[ConversationId, int]]:
        """Take the outbox rows written before this time."""
        due = [key for key, (_, _, at) in self.memory.outbox.items() if at <= before]
        return [self.memory.outbox.pop(key)[:2] for key in due]


def _talk(memory: Memory, conversation: ConversationId) -> Talk:
    talk = memory.talks.get(conversation)
    if talk is None:
        raise NotFound("There is no such conversation.")
    return talk


def _keep(memory: Memory, new: NewMessage) -> Kept:
    talk = _talk(memory, new.conversation)
    for said in memory.messages(new.conversation):
        if said.client_id == new.client_id:
            return Kept(said.message.id, said.message.seq, None, repeated=True)
    once(new.id not in memory.said)
    turn = new.turn if talk.lease_turn is None else None
    seq = talk.conversation.seq + 1
    message = StoredMessage(new.id, seq, Author.CUSTOMER, new.body, new.at, turn)
    memory.said[new.id] = Said(new.conversation, message, new.client_id)
    memory.add_notices(new.conversation, new.shown)
    talk = replace(talk, conversation=replace(talk.conversation, seq=seq))
    if turn is not None:
        memory.walks[turn] = Walk(new.conversation)
        talk = replace(talk, lease_turn=turn, lease_until=new.lease_until)
    memory.talks[new.conversation] = talk
    return Kept(new.id, seq, turn)


def _context(memory: Memory, turn: TurnId) -> TurnContext:
    walk, release = memory.walks.get(turn), active_release(memory)
    if walk is None:
        raise NotFound("There is no such turn.")
    if release is None:
        raise Misconfigured("No release is active.", "Run `handrail serve`, which makes one.")
    owner = memory.talks[walk.conversation]
    said = memory.messages(walk.conversation)
    mine = [one.message for one in said if one.message.turn == turn]
    now = tuple(message for message in mine if message.author is Author.CUSTOMER)
    first = now[0].seq if now else owner.conversation.seq + 1
    before = [one for one in said if one.message.seq < first]
    spoken = [one.message for one in before if one.message.author is not Author.SYSTEM]
    walks = [one for one in memory.walks.values() if one.conversation == walk.conversation]
    return TurnContext(
        conversation=owner.conversation,
        messages=now,
        detailed=tuple(one.message for one in before if one.detailed),
        history=tuple(spoken[-HISTORY:]),
        shown=memory.notices(walk.conversation),
        known=owner.known,
        braked=bool(memory.brakes),
        release=release,
        attempts=walk.attempts,
        warned=any(one.trace is not None and one.trace.decision == WARNED for one in walks),
    )
