"""Run turns: one task each, the next one of a conversation after the one before it."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

import structlog

from handrail.core.errors import Conflict
from handrail.core.ids import ConversationId, TurnId
from handrail.core.reply import Delivery
from handrail.house import House
from handrail.ports.bus import Signal
from handrail.turn.deliver import Delivered
from handrail.turn.say import give_up
from handrail.turn.step import topic
from handrail.turn.way import walk

log = structlog.get_logger("handrail.turns")


@dataclass(frozen=True, slots=True)
class Runner:
    """The turns under way in this process. `closed` stops new ones; `drain` waits for the rest."""

    house: House
    tasks: dict[TurnId, "asyncio.Task[Delivery | None]"] = field(default_factory=dict)

    def start(
        self, turn: TurnId, conversation: ConversationId | None = None, *, again: bool = False
    ) -> "asyncio.Task[Delivery | None]":
        """Begin a turn; the task ends with its delivery, or `None` if it could not be finished."""
        task = asyncio.create_task(self._run(turn, conversation, again=again), name=f"turn-{turn}")
        self.tasks[turn] = task
        task.add_done_callback(lambda _: self.tasks.pop(turn, None))
        return task

    async def drain(self, seconds: float) -> None:
        """Let the turns under way finish; what is left then resumes at the next start."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self.tasks:
                    await asyncio.wait(tuple(self.tasks.values()))

    async def resume(self, *, everyone: bool) -> int:
        """Take over unfinished turns and run them; return how many."""
        house = self.house
        now = house.clock.now()
        until = now + timedelta(seconds=house.limits.lease)
        turns = await house.conversations.resume(now, until, everyone=everyone)
        for turn in turns:
            self.start(turn, again=True)
        return len(turns)

    async def _run(
        self, turn: TurnId, conversation: ConversationId | None, *, again: bool
    ) -> Delivery | None:
        """Walk the turn. If it cannot be recorded, nothing was said: the edge shows the apology."""
        house = self.house
        try:
            walked = await (self._once_more(turn) if again else walk(house, turn))
        except Conflict:
            log.info("turn_taken_over", turn=turn)
            return None
        except Exception as broken:  # noqa: BLE001 (steps 1, 2, 8, 9: fail closed, in fixed words)
            log.warning("turn_not_recorded", turn=turn, error=type(broken).__name__)
            house.meter.count("turns_failed", type(broken).__name__)
            if conversation is not None:
                signal = Signal("apology", conversation, "not-recorded")
                await house.bus.publish(topic(conversation), signal)
            return None
        log.info("turn_recorded", turn=turn)
        if walked.next_turn is not None:
            self.start(walked.next_turn, walked.delivery.conversation)
        return walked.delivery

    async def _once_more(self, turn: TurnId) -> Delivered:
        """Walk an unfinished turn again; one that was begun too often goes to a person."""
        house = self.house
        context = await house.conversations.context(turn)
        if context.attempts <= house.limits.attempts:
            return await walk(house, turn)
        log.warning("turn_given_up", turn=turn, attempts=context.attempts)
        return await give_up(house, turn)
