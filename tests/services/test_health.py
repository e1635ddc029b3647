"""What the health page and the probes say, part by part, when a part fails."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from handrail.core.errors import Broken, KeyGone, NotAllowed
from handrail.ports.bus import Signal
from handrail.services.erase_subject import erase_subject, heed_erasures
from handrail.services.read_health import look, read_health
from handrail.services.run_turns import Runner
from handrail.services.seal_log import keep_sealing, seal_log
from handrail.services.staff_members import add_staff
from handrail.services.sweep import sweep_once
from handrail.stored.ledger import Backlog
from handrail.testing.bus import RecordingBus
from handrail.testing.keys import MemoryKeys
from handrail.testing.vitals import MemoryVitals
from tests.services.talk import newcomer


class DeafBus:
    """A bus whose server is gone."""

    away = True


def signs(health):
    return {sign.name: sign.state for sign in health.signs}


@pytest.fixture
def vitals(house):
    now = house.clock.now()
    return MemoryVitals(Backlog(worker=now + timedelta(seconds=30), checkpoint=now))


@pytest.fixture
def watched(house, vitals):
    return replace(house, vitals=vitals)


async def test_all_is_well_on_real_stores_once_a_worker_swept(house):
    now = house.clock.now()
    await house.vitals.mark_worker("me", now, now + timedelta(seconds=30))

    health = await look(house)

    assert health.state == "well"
    assert health.ills == []
    assert health.release


async def test_without_a_worker_it_says_so_and_what_to_do(house):
    worker = next(sign for sign in (await look(house)).signs if sign.name == "worker")

    assert worker.state == "broken"
    assert "--role worker" in worker.mend


@pytest.mark.parametrize(
    ("part", "seconds", "state"),
    [
        ("leaf", 5, "well"),
        ("leaf", 20, "warning"),
        ("leaf", 90, "broken"),
        ("outbox", 5, "well"),
        ("outbox", 20, "warning"),
        ("outbox", 90, "broken"),
        ("turn", 25, "well"),
        ("turn", 60, "warning"),
        ("turn", 300, "broken"),
    ],
)
async def test_what_waits_too_long_is_told(watched, vitals, part, seconds, state):
    since = watched.clock.now() - timedelta(seconds=seconds)
    vitals.waits = replace(vitals.waits, **{part: since})

    found = signs(await look(watched))

    named = {"leaf": "ledger", "outbox": "outbox", "turn": "turns"}[part]
    assert found.pop(named) == state
    assert set(found.values()) == {"well"}


async def test_a_bus_that_is_away_degrades_and_says_that_answers_stay_right(watched):
    health = await look(replace(watched, bus=DeafBus()))

    assert health.state == "warning"
    assert health.ills == ["signals"]
    signals = next(sign for sign in health.signs if sign.name == "signals")
    assert "read from the database" in signals.sentence


@pytest.mark.parametrize(
    ("attribute", "name"),
    [("data_raises", "data"), ("keys_raise", "keys"), ("wrapping_raises", "wrapping")],
)
async def test_a_part_that_does_not_answer_is_broken_and_the_others_are_still_told(
    watched, vitals, attribute, name
):
    lead = await add_staff(watched, "lea", "Lea", "lead", "a long password")
    setattr(vitals, attribute, Broken("It is away.", "Start it."))

    health = await read_health(watched, lead)

    assert health.state == "broken"
    assert signs(health)[name] == "broken"
    assert signs(health)["release"] == "well"


@pytest.mark.parametrize("role", ["agent", "privacy", "auditor"])
async def test_the_page_is_for_leads_and_administrators(house, role):
    other = await add_staff(house, "other", "Other", role, "a long password")

    with pytest.raises(NotAllowed):
        await read_health(house, other)


async def test_what_really_waits_is_seen_and_gone_after_a_sweep(house):
    runner = Runner(house)
    customer = await newcomer(house)

    before = await house.vitals.backlog()
    await seal_log(house, "me")
    await sweep_once(house, runner)
    after = await house.vitals.backlog()

    assert customer.id
    assert before.leaf is not None
    assert before.checkpoint is None
    assert after.leaf is None
    assert after.checkpoint is not None


class BrokenIndex:
    """An index that fails in a way nobody foresaw."""

    async def catch_up(self, most):
        raise RuntimeError(most)


class BrokenAtFirst:
    """A ledger that fails once in a way nobody foresaw."""

    def __init__(self, ledger):
        self.ledger, self.asked = ledger, 0

    async def sequence(self, holder, now, signer):
        self.asked += 1
        if self.asked == 1:
            raise RuntimeError(holder)
        return await self.ledger.sequence(holder, now, signer)


async def test_sealing_goes_on_after_a_beat_that_failed(house):
    await newcomer(house)
    broken = BrokenAtFirst(house.ledger)
    sealing = asyncio.create_task(keep_sealing(replace(house, ledger=broken)))

    deadline = asyncio.get_running_loop().time() + 20
    while not await house.ledger.checkpoint():
        assert asyncio.get_running_loop().time() < deadline
        await asyncio.sleep(0.05)

    sealing.cancel()
    assert broken.asked >= 2


class FullDisk:
    """A journal of erasures that cannot be written."""

    def note(self, subjects, at):
        raise Broken("The disk is full.", f"{len(subjects)} {at}")


async def test_a_part_of_the_sweep_that_fails_holds_up_no_other(house):
    customer = await newcomer(house)
    with pytest.raises(Broken):
        await erase_subject(replace(house, journal=FullDisk()), customer.subject)

    await sweep_once(replace(house, ledger_index=BrokenIndex()), Runner(house))

    with pytest.raises(KeyGone):
        await house.keys.of(customer.subject)


async def test_an_erasure_empties_every_process_caches_before_the_key_goes(house):
    customer = await newcomer(house)
    bus = RecordingBus()

    with pytest.raises(Broken):
        await erase_subject(replace(house, journal=FullDisk(), bus=bus), customer.subject)

    assert bus.told == [("keys", Signal("erased", None, customer.subject))]


async def test_what_another_process_erases_is_forgotten_here(house):
    bus, keys = RecordingBus(), MemoryKeys()
    heeding = asyncio.create_task(heed_erasures(replace(house, bus=bus, keys=keys)))
    await asyncio.sleep(0)  # it watches now

    await bus.publish("keys", Signal("erased", None, "s1"))
    await bus.publish("keys", Signal("message", None, "again"))  # something may have been missed
    for _ in range(10):
        await asyncio.sleep(0)
    heeding.cancel()

    assert keys.forgotten == ["s1", None]
