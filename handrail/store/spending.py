"""The budget of models on SQL: what is set aside is counted before anything is asked."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, Select, delete, insert, select, update

from handrail.core.errors import TooMany
from handrail.core.ids import ConversationId
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.tables.spending import model_spending

ALL: Final = ""  # the row of all conversations of a day; a conversation's own row has no day
KEPT: Final = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class SqlBudget:
    """The `Budget` port on a database, in tokens. Fails closed with the database."""

    data: Database
    per_conversation: int
    per_day: int

    async def reserve(self, conversation: ConversationId, tokens: int, now: datetime) -> None:
        """Set tokens aside, or raise `TooMany`."""
        fits = await self.data.write(self._reserve, conversation, tokens, now)
        if not fits:
            raise TooMany("The budget for models is used up.", "Raise it in [model], or wait.")

    async def settle(self, conversation: ConversationId, tokens: int, now: datetime) -> None:
        """Add what more was used; give back what was not."""
        await self.data.write(_add, conversation, tokens, now)

    def _reserve(self, tx: Connection, conversation: str, tokens: int, now: datetime) -> bool:
        alone(tx, "model-spending")
        mine = _spent(tx, conversation, "") + tokens <= self.per_conversation
        fits = mine and _spent(tx, ALL, _day(now)) + tokens <= self.per_day
        if fits:
            _add(tx, conversation, tokens, now)
        return fits


def forget_spending(tx: Connection, conversations: Select[tuple[str]]) -> None:
    """Forget what was spent on these conversations; the day's total stays."""
    tx.execute(delete(model_spending).where(model_spending.c.conversation_id.in_(conversations)))


def _add(tx: Connection, conversation: str, tokens: int, now: datetime) -> None:
    alone(tx, "model-spending")
    for who, day in ((conversation, ""), (ALL, _day(now))):
        here = (model_spending.c.conversation_id == who) & (model_spending.c.day == day)
        more = {"tokens": model_spending.c.tokens + tokens}
        if not tx.execute(update(model_spending).where(here).values(more)).rowcount:
            fresh = {"conversation_id": who, "day": day, "tokens": tokens}
            tx.execute(insert(model_spending).values(**fresh))
            _forget_old(tx, now)


def _forget_old(tx: Connection, now: datetime) -> None:
    old = (model_spending.c.day != "") & (model_spending.c.day < _day(now - KEPT))
    tx.execute(delete(model_spending).where(old))


def _spent(tx: Connection, conversation: str, day: str) -> int:
    here = (model_spending.c.conversation_id == conversation) & (model_spending.c.day == day)
    spent: int | None = tx.execute(select(model_spending.c.tokens).where(here)).scalar_one_or_none()
    return spent or 0


def _day(now: datetime) -> str:
    return now.date().isoformat()
