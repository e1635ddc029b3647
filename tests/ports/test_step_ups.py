"""What `StepUps` promises."""

import asyncio
from dataclasses import replace

import pytest

from handrail.stored.subjects import Erasure
from handrail.stored.talk import StepUp
from tests.ports.making import SIGNER, later, make_conversation, make_leaf, new_id

ADA, BOB = b"a" * 32, b"b" * 32


def code_of(conversation, code=b"c" * 32, **changed) -> StepUp:
    return replace(StepUp(conversation, ADA, code, later(600)), **changed)


async def test_a_code_is_used_up_once_and_proves_for_a_time(both):
    talk = new_id()
    await both[0].ledger.sequence("a", later(1), SIGNER)
    await both[0].step_ups.put(code_of(talk), make_leaf("sent"))

    assert not await both[1].step_ups.prove(talk, b"x" * 32, later(1), later(60), make_leaf("no"))
    assert not await both[1].step_ups.prove(
        new_id(), b"c" * 32, later(1), later(60), make_leaf("n")
    )
    assert await both[1].step_ups.prove(talk, b"c" * 32, later(1), later(60), make_leaf("yes"))
    assert not await both[0].step_ups.prove(
        talk, b"c" * 32, later(2), later(90), make_leaf("again")
    )

    held = await both[0].step_ups.of(talk)
    assert (held.code, held.proved_until) == (None, later(60))
    assert await both[0].ledger.sequence("a", later(5), SIGNER) == 2


async def test_a_dead_code_proves_nothing(stores):
    talk = new_id()
    await stores.step_ups.put(code_of(talk, until=later(10)), make_leaf("sent"))

    assert not await stores.step_ups.prove(talk, b"c" * 32, later(10), later(60), make_leaf("p"))


async def test_a_new_code_takes_the_place_of_the_one_before_it_and_keeps_what_was_proved(stores):
    talk = new_id()
    await stores.step_ups.put(code_of(talk), make_leaf("one"))
    await stores.step_ups.prove(talk, b"c" * 32, later(1), later(60), make_leaf("proved"))
    await stores.step_ups.put(code_of(talk, b"d" * 32), make_leaf("two"))

    assert not await stores.step_ups.prove(talk, b"c" * 32, later(2), later(60), make_leaf("old"))
    assert (await stores.step_ups.of(talk)).proved_until == later(60)
    assert await stores.step_ups.of(new_id()) is None


async def test_sent_and_tried_are_counted_apart_for_an_hour_and_per_person(both):
    sent = [await both[at % 2].step_ups.count(ADA, "sent", later(at)) for at in range(3)]

    assert sent == [1, 2, 3]
    assert await both[0].step_ups.count(ADA, "tried", later(4)) == 1
    assert await both[0].step_ups.count(BOB, "sent", later(4)) == 1
    assert await both[1].step_ups.count(ADA, "sent", later(3599)) == 4
    assert await both[1].step_ups.count(ADA, "sent", later(3600)) == 1
    assert await both[1].step_ups.count(ADA, "tried", later(3601)) == 1


async def test_of_many_tries_at_once_none_is_missed(both):
    found = await asyncio.gather(
        *(both[at % 2].step_ups.count(ADA, "tried", later(0)) for at in range(12))
    )

    assert sorted(found) == list(range(1, 13))


async def test_erasing_a_person_forgets_what_was_sent_and_tried(stores):
    opened = make_conversation()
    await stores.conversations.open(opened)
    await stores.step_ups.put(code_of(opened.id), make_leaf("sent"))
    await stores.step_ups.count(ADA, "sent", later(0))

    erasure = Erasure(opened.subject, later(1), later(2), make_leaf("erased"))
    await stores.subjects.begin_erasure(erasure)

    assert await stores.step_ups.of(opened.id) is None
    assert await stores.step_ups.count(ADA, "sent", later(3)) == 1


@pytest.mark.parametrize("what", ["sent", "tried"])
async def test_yesterday_is_forgotten(stores, what):
    await stores.step_ups.count(BOB, what, later(0))

    assert await stores.step_ups.count(ADA, what, later(90_000)) == 1
    assert await stores.step_ups.count(BOB, what, later(90_001)) == 1
