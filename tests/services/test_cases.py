"""A person takes over: exactly one speaker, nothing said twice, everything on record."""

import asyncio
from dataclasses import dataclass, field, replace

import pytest
from sqlalchemy import update

from handrail.core.errors import BadInput, Conflict, NotAllowed
from handrail.core.message import Author
from handrail.core.text import RawText
from handrail.providers.local import LocalProvider
from handrail.services.answer_as_human import answer_as_human
from handrail.services.claim_case import claim_case
from handrail.services.close_case import close_case
from handrail.services.hand_back_case import hand_back_case
from handrail.services.read_case import read_case
from handrail.services.read_conversation import read_conversation
from handrail.services.read_inbox import read_inbox
from handrail.services.run_turns import Runner
from handrail.store.tables.cases import support_case
from handrail.turn.receive import Message, keep
from tests.services.talk import again, newcomer, say, waiting_case


@dataclass
class SlowProvider:
    """A provider that thinks until it is told to go on."""

    begun: asyncio.Event = field(default_factory=asyncio.Event)
    go_on: asyncio.Event = field(default_factory=asyncio.Event)

    async def understand(self, *asked):
        self.begun.set()
        await self.go_on.wait()
        return await LocalProvider().understand(*asked)

    async def word(self, *_asked):
        """Let the passages speak."""


def test_a_case_goes_from_waiting_to_closed_and_the_customer_reads_every_step(house, runner, sam):
    async def story():
        customer = await newcomer(house)
        case = await waiting_case(runner, customer)
        await claim_case(house, sam, case)
        silent = await say(runner, customer, "Can I return a personalised mug?", "two")
        await answer_as_human(house, sam, case, RawText("Hello, Sam here."), "first")
        await hand_back_case(house, sam, case)
        back = await say(runner, customer, "Can I return a personalised mug?", "three")
        whole = await read_conversation(house, customer, 0)
        return silent, back, whole

    silent, back, whole = asyncio.run(story())

    assert silent.speaker == "person"
    assert [line.author for line in silent.lines] == []
    assert [line.author for line in back.lines] == [Author.AI]
    said = [(line.author, line.name) for line in whole.lines]
    assert said == [
        (Author.CUSTOMER, ""),
        (Author.AI, ""),
        (Author.SYSTEM, ""),
        (Author.CUSTOMER, ""),
        (Author.HUMAN, "Sam"),
        (Author.SYSTEM, ""),
        (Author.CUSTOMER, ""),
        (Author.AI, ""),
    ]
    notices = [shown.notice for shown in whole.shown]
    assert notices == ["start", "person_joined", "person_left"]


def test_a_claim_silences_the_turn_in_flight(house, sam):
    async def story():
        slow = SlowProvider()
        slowed = replace(house, provider=slow)
        runner = Runner(slowed)
        customer = await newcomer(house)
        case = await waiting_case(Runner(house), customer)
        now = await again(house, customer)
        kept = await keep(house, Message(now, "late", RawText("Can I return a personalised mug?")))
        walking = runner.start(kept.turn, customer.id)
        await slow.begun.wait()
        await claim_case(house, sam, case)
        slow.go_on.set()
        await walking
        reading = await read_conversation(house, customer, kept.seq)
        course = (await read_case(house, sam, case)).whys[-1].course
        return reading, course

    reading, course = asyncio.run(story())

    assert [line.author for line in reading.lines] == [Author.SYSTEM]
    assert course.decision == "answer"  # what it would have said is on record, and was not said


def test_two_agents_cannot_hold_one_case(house, runner, sam, rosa):
    async def story():
        case = await waiting_case(runner, await newcomer(house))
        return await asyncio.gather(
            claim_case(house, sam, case), claim_case(house, rosa, case), return_exceptions=True
        )

    outcomes = asyncio.run(story())

    lost = [outcome for outcome in outcomes if isinstance(outcome, (Conflict, NotAllowed))]
    assert len(lost) == 1
    assert len([outcome for outcome in outcomes if not isinstance(outcome, Exception)]) == 1


def test_only_the_holder_answers_and_only_once_per_client_id(house, runner, sam, rosa):
    async def story():
        customer = await newcomer(house)
        case = await waiting_case(runner, customer)
        await claim_case(house, sam, case)
        await answer_as_human(house, sam, case, RawText("Once."), "same")
        await answer_as_human(house, sam, case, RawText("Once."), "same")
        with pytest.raises(NotAllowed):
            await answer_as_human(house, rosa, case, RawText("Me too."), "other")
        return await read_conversation(house, customer, 0)

    reading = asyncio.run(story())

    assert [line.words for line in reading.lines if line.author is Author.HUMAN] == ["Once."]


def test_an_empty_answer_is_refused_and_changes_nothing(house, runner, sam):
    async def story():
        case = await waiting_case(runner, await newcomer(house))
        await claim_case(house, sam, case)
        with pytest.raises(BadInput):
            await answer_as_human(house, sam, case, RawText("  "), "empty")
        return await read_case(house, sam, case)

    assert asyncio.run(story()).case.state == "claimed"


def test_a_closed_case_opens_again_when_a_person_is_needed(house, runner, sam):
    async def story():
        customer = await newcomer(house)
        case = await waiting_case(runner, customer)
        await claim_case(house, sam, case)
        await close_case(house, sam, case)
        closed = await read_inbox(house, sam, "closed")
        await say(runner, customer, "I want to talk to a person", "again")
        return closed, await read_inbox(house, sam, "waiting")

    closed, waiting = asyncio.run(story())

    assert len(closed.lines) == 1
    assert [line.case for line in waiting.lines] == [closed.lines[0].case]


def test_an_agent_sees_contact_and_not_the_bank_account(house, runner, sam):
    async def story():
        customer = await newcomer(house)
        await say(
            runner,
            customer,
            "Refund to DE89370400440532013000 please, mail jo.marsh@example.org",
            "iban",
        )
        case = await waiting_case(runner, customer)
        return await read_case(house, sam, case)

    words = asyncio.run(story()).lines[0].words

    assert "jo.marsh@example.org" in words
    assert "370400440532013000" not in words
    assert "[iban hidden" in words


def test_a_message_that_was_not_masked_yet_hides_its_account_too(house, runner, sam):
    async def story():
        customer = await newcomer(house)
        case = await waiting_case(runner, customer)
        now = await again(house, customer)
        await keep(house, Message(now, "late", RawText("and DE89370400440532013000 is mine")))
        return await read_case(house, sam, case)

    words = asyncio.run(story()).lines[-1].words

    assert "370400440532013000" not in words
    assert "[iban hidden" in words


def test_the_story_of_a_case_tells_what_was_understood_checked_and_decided(house, runner, sam):
    async def story():
        customer = await newcomer(house)
        await say(runner, customer, "Can I return a personalised mug?", "one")
        case = await waiting_case(runner, customer)
        return await read_case(house, sam, case)

    reading = asyncio.run(story())

    first, second = (why.course for why in reading.whys)
    assert first.decision == "answer"
    assert first.cited[0].title == "Personalised items"
    assert "grounded" in first.guards
    assert second.decision == "hand_over"
    assert reading.may["claim_case"].allowed
    assert not reading.may["answer_case"].allowed
    assert reading.may["answer_case"].sentence


def test_the_inbox_lists_and_counts_only_queues_one_may_read(house, runner, sam, lead):
    async def story():
        await waiting_case(runner, await newcomer(house))
        private = await waiting_case(runner, await newcomer(house))
        house.cases.data.run(_move, private, "privacy")
        return await read_inbox(house, sam, "waiting"), await read_inbox(house, lead, "waiting")

    agents, leads = asyncio.run(story())

    assert len(agents.lines) == agents.counts["waiting"] == agents.counts["open"] == 1
    assert len(leads.lines) == leads.counts["waiting"] == leads.counts["open"] == 2


def _move(tx, case, queue):
    tx.execute(update(support_case).where(support_case.c.id == case).values(queue=queue))


def test_auditors_read_no_conversation_and_are_told_the_rule(house, runner, auditor):
    async def story():
        case = await waiting_case(runner, await newcomer(house))
        with pytest.raises(NotAllowed) as refused:
            await read_case(house, auditor, case)
        with pytest.raises(NotAllowed):
            await read_inbox(house, auditor, "waiting")
        return refused.value.rule

    assert asyncio.run(story()) == "auditor-reads-nothing-else"


def test_a_turn_begun_too_often_goes_to_a_person(house, runner):
    async def story():
        customer = await newcomer(house)
        await keep(house, Message(customer, "lost", RawText("Can I return a personalised mug?")))
        now = house.clock.now()
        for _ in range(house.limits.attempts):
            await house.conversations.resume(now, now, everyone=True)
        await runner.resume(everyone=True)
        await runner.drain(20)
        return await read_conversation(house, customer, 1)

    reading = asyncio.run(story())

    assert reading.case_state == "waiting"
    assert "did not work" in reading.lines[-1].words
