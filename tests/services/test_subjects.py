"""Customers linked when they sign in, erased together, and re-sealed one at a time."""

import asyncio

import pytest

from handrail.core.errors import Broken, KeyGone, NotFound
from handrail.core.ids import SubjectId
from handrail.core.message import Known
from handrail.core.record import Event
from handrail.core.text import RawText
from handrail.ledger.canonical import parse_entry
from handrail.security.seal import new_data_key, open_sealed
from handrail.services.erase_subject import erase_subject, finish_erasures
from handrail.services.open_conversation import open_conversation
from handrail.services.read_conversation import read_conversation
from handrail.store.database import open_database
from handrail.store.keys import open_key, read_key
from handrail.store.reseal import SHEETS, reseal, seal_anew
from handrail.store.version import tables_of
from handrail.turn.receive import Message, keep

ANNA = Known(names=("Anna Kanarie",), customer="c-1")


async def open_as(house, known=None):
    opened = await open_conversation(house, "widget", "en", known)
    return await house.conversations.by_id(opened.conversation)


async def say(house, runner, conversation, text="where is my parcel? anna@example.org"):
    kept = await keep(house, Message(conversation, text[:20], RawText(text)))
    return await runner.start(kept.turn, conversation.id)


async def words(house, conversation):
    reading = await read_conversation(house, conversation, 0)
    return [line.words for line in reading.lines]


async def test_conversations_of_a_signed_in_customer_are_one_person(house):
    one, two = await open_as(house, ANNA), await open_as(house, ANNA)
    other = await open_as(house, Known(customer="c-2"))
    nobody = await open_as(house)

    assert sorted(await house.subjects.linked(one.subject)) == sorted([one.subject, two.subject])
    assert await house.subjects.linked(other.subject) == [other.subject]
    assert await house.subjects.linked(nobody.subject) == [nobody.subject]


async def test_erasing_one_destroys_the_keys_of_all_that_are_linked(house, runner):
    one, two, other = [await open_as(house, known) for known in (ANNA, ANNA, None)]
    for conversation in (one, two, other):
        await say(house, runner, conversation)

    done = await erase_subject(house, two.subject)

    assert sorted(done.subjects) == sorted([one.subject, two.subject])
    for conversation in (one, two):
        with pytest.raises(KeyGone):
            await words(house, conversation)
    assert await words(house, other)
    assert (done.backups_until - done.at).days == 7


async def test_an_erased_customer_comes_back_as_somebody_new(house):
    old = await open_as(house, ANNA)
    await erase_subject(house, old.subject)

    new = await open_as(house, ANNA)

    assert await house.subjects.linked(new.subject) == [new.subject]


async def test_the_ledger_tells_of_the_erasure_by_opaque_ids(house):
    one = await open_as(house, ANNA)
    await erase_subject(house, one.subject)
    await house.ledger.sequence("test", house.clock.now(), house.signer)

    entries = [parse_entry(entry) for entry in await house.ledger.entries(0, 100)]

    [erased] = [entry for entry in entries if entry.event is Event.SUBJECT_ERASED]
    assert erased.about == (("subject", one.subject),)


async def test_an_erasure_that_died_in_the_middle_is_finished(house, monkeypatch):
    one = await open_as(house, ANNA)
    monkeypatch.setattr(type(house.journal), "note", fail)
    with pytest.raises(Broken):
        await erase_subject(house, one.subject)
    assert await house.keys.of(one.subject)  # nothing is destroyed that is not written down
    assert (await house.conversations.by_id(one.id)).customer == "erased"
    monkeypatch.undo()

    assert await finish_erasures(house) == 1

    with pytest.raises(KeyGone):
        await house.keys.of(one.subject)
    assert await finish_erasures(house) == 0


def fail(self, subjects, at):
    raise Broken("The disk is full.")


async def test_nobody_is_erased_who_is_not_there(house):
    with pytest.raises(NotFound):
        await erase_subject(house, SubjectId("nobody"))


async def test_nothing_is_kept_or_said_once_a_customer_is_erased(house, runner):
    one = await open_as(house, ANNA)
    await erase_subject(house, one.subject)
    with pytest.raises(KeyGone):
        await say(house, runner, one)


@pytest.fixture
def stores(house, tmp_path):
    data = open_database(f"sqlite:///{tmp_path}/data/data.db")
    yield house.keys.ring, data
    data.close()


async def test_a_customer_is_sealed_anew_and_reads_the_same(house, runner, stores):
    ring, data = stores
    one, other = await open_as(house, ANNA), await open_as(house)
    for conversation in (one, other):
        await say(house, runner, conversation)
    before, old = await words(house, one), await house.keys.of(one.subject)
    house.keys.cache.clear()

    count = await asyncio.to_thread(reseal, ring, data, one.subject, lambda _: None)

    assert await words(house, one) == before
    new = await house.keys.of(one.subject)
    assert new != old
    assert count == len(rows_of(data, one.subject)) >= 4
    assert opened_by(data, one.subject, old) == 0
    assert opened_by(data, one.subject, new) == count
    assert ring.store.run(read_key, one.subject).before is None
    assert await words(house, other)


async def test_a_process_with_the_old_key_reads_and_writes_on_while_it_waits(house, runner, stores):
    ring, data = stores
    one = await open_as(house, ANNA)
    await say(house, runner, one)
    old = await house.keys.of(one.subject)  # cached: this process does not know of the new key
    said = []

    def meanwhile(_):
        said.append(asyncio.run(say_in_thread(house, one)))

    await asyncio.to_thread(reseal, ring, data, one.subject, meanwhile)
    house.keys.cache.clear()

    assert "I write in between" in " ".join(await words(house, one))
    assert opened_by(data, one.subject, old) == 0


async def say_in_thread(house, conversation):
    return await keep(house, Message(conversation, "between", RawText("I write in between")))


async def test_a_reseal_that_died_goes_on_where_it_was(house, runner, stores):
    ring, data = stores
    one = await open_as(house, ANNA)
    await say(house, runner, one)
    before = await words(house, one)

    def die(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reseal(ring, data, one.subject, die)
    house.keys.cache.clear()
    assert await words(house, one) == before  # both keys open

    row = ring.store.run(read_key, one.subject)
    data.run(seal_anew, open_key(ring, row, one.subject), one.subject)  # it died after this
    house.keys.cache.clear()
    assert await words(house, one) == before

    reseal(ring, data, one.subject, lambda _: None)
    house.keys.cache.clear()
    assert await words(house, one) == before
    assert (await house.keys.of(one.subject)).before is None


async def test_an_erased_customer_cannot_be_sealed_anew(house, stores):
    ring, data = stores
    one = await open_as(house, ANNA)
    await erase_subject(house, one.subject)
    with pytest.raises(KeyGone):
        reseal(ring, data, one.subject, lambda _: None)


def test_every_sealed_column_is_sealed_anew():
    sealed = {
        column
        for table in tables_of("data").sorted_tables
        for column in table.columns
        if column.info["class"] == "sealed"
    }
    assert sealed == {sheet.value for sheet in SHEETS}


def rows_of(data, subject):
    with data.reading.begin() as tx:
        return [
            (sheet.place(*names), bytes(value))
            for sheet in SHEETS
            for *names, value in tx.execute(
                sheet.value.table.select()
                .with_only_columns(*sheet.names, sheet.value)
                .where(sheet.names[0].in_(sheet.of(subject)), sheet.value.is_not(None))
            )
        ]


def opened_by(data, subject, key):
    alone = type(key)(key.exposed())
    opened = 0
    for place, value in rows_of(data, subject):
        try:
            open_sealed(alone, value, place)
            opened += 1
        except Broken:
            continue
    assert new_data_key() != key
    return opened
