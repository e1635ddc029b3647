"""Conversations and their turns, and what proves who a customer is."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Protocol

from handrail.core.ids import (
    ConversationId,
    TurnId,
)
from handrail.stored.ledger import Leaf
from handrail.stored.talk import (
    Conversation,
    Feed,
    Kept,
    NewConversation,
    NewMessage,
    Pulse,
    StepUp,
)
from handrail.stored.turns import Recorded, Trace, TurnContext, TurnRecord


class StepUps(Protocol):
    """Codes that prove who a customer is, beyond the conversation's token."""

    async def count(self, person: bytes, what: Literal["sent", "tried"], now: datetime) -> int:
        """Count one more, durably, and return how many there were since the running hour began."""

    async def put(self, new: StepUp, leaf: Leaf) -> None:
        """Store a conversation's code, in place of the one before it."""

    async def prove(
        self, conversation: ConversationId, code: bytes, now: datetime, until: datetime, leaf: Leaf
    ) -> bool:
        """Use the code up if it is this one and alive; tell whether it was."""

    async def of(self, conversation: ConversationId) -> StepUp | None:
        """Return the state of a conversation, if a code was ever sent."""


class Conversations(Protocol):
    """Conversations, their messages and turns. Each method is one transaction."""

    async def open(self, new: NewConversation) -> None:
        """Store a new conversation and its leaf."""

    async def by_token(self, token_hash: bytes) -> Conversation | None:
        """Return the conversation this token opens, if any."""

    async def by_id(self, conversation: ConversationId) -> Conversation | None:
        """Return the conversation, if it exists. For staff, after the policy allowed it."""

    async def keep(self, message: NewMessage) -> Kept:
        """Store a message once per client id; take the lease if it is free."""

    async def context(self, turn: TurnId) -> TurnContext:
        """Return everything the turn needs to know."""

    async def pulse(self, conversation: ConversationId) -> Pulse:
        """Return who speaks now and whether anything may."""

    async def record(self, record: TurnRecord) -> Recorded:
        """Record the turn: messages, case, notices, leaf and outbox in one transaction."""

    async def resume(self, now: datetime, until: datetime, *, everyone: bool) -> Sequence[TurnId]:
        """Take over unfinished turns whose lease ran out (or all, when we are the only process)."""

    async def feed(self, conversation: ConversationId, after: int) -> Feed:
        """Return what was said after this sequence number, with what reading it needs."""

    async def trace(self, turn: TurnId) -> Trace | None:
        """Return the recorded course of a turn."""

    async def traces(self, conversation: ConversationId) -> Sequence[Trace]:
        """Return the recorded courses of a conversation, oldest first."""

    async def drain(self, before: datetime) -> Sequence[tuple[ConversationId, int]]:
        """Take the outbox rows written before this time, to tell their readers again."""
