"""What `Conversations` promises."""

import asyncio
from dataclasses import replace

import pytest

from handrail.core.errors import Conflict, HandrailError, Misconfigured, NotFound
from handrail.core.ids import ConversationId, TurnId
from handrail.core.message import Author, CustomerState
from handrail.oversight.case import CaseState, Claimed, HandedBack
from handrail.security.seal import Sealed
from handrail.stored.turns import WARNED
from tests.ports.making import (
    NEEDED,
    START,
    answer_one,
    case_of,
    later,
    make_change,
    make_conversation,
    make_file,
    make_leaf,
    make_member,
    make_message,
    make_notice,
    make_record,
    make_release,
    make_reply,
    new_id,
    open_one,
)

STRANGE = ["", "nothing", "\x00", "a\x00b", "\ud800", "x" * 5000, "' OR 1=1 --", "🙂"]


async def test_a_conversation_is_found_by_its_token_and_by_its_id(stores):
    new = await open_one(stores, language="de", channel="api")

    by_token = await stores.conversations.by_token(new.token_hash)
    by_id = await stores.conversations.by_id(new.id)

    assert by_token == by_id
    assert (by_id.id, by_id.subject, by_id.channel) == (new.id, new.subject, "api")
    assert (by_id.case_number, by_id.language, by_id.opened) == (new.case_number, "de", START)
    assert (by_id.speaker, by_id.epoch, by_id.seq) == ("assistant", 0, 0)
    assert by_id.customer is CustomerState.OPEN


async def test_a_foreign_token_and_a_missing_id_open_nothing(stores):
    await open_one(stores)

    assert await stores.conversations.by_token(b"\x00" * 32) is None
    assert await stores.conversations.by_id(ConversationId(new_id())) is None


@pytest.mark.parametrize("strange", STRANGE, ids=range(len(STRANGE)))
async def test_an_id_from_outside_that_is_no_id_is_not_found(stores, strange):
    await open_one(stores)

    assert await stores.conversations.by_id(ConversationId(strange)) is None
    assert await stores.conversations.trace(TurnId(strange)) is None
    assert await stores.conversations.traces(ConversationId(strange)) == []
    with pytest.raises(NotFound):
        await stores.conversations.pulse(ConversationId(strange))
    with pytest.raises(NotFound):
        await stores.conversations.feed(ConversationId(strange), 0)
    with pytest.raises(NotFound):
        await stores.conversations.context(TurnId(strange))


@pytest.mark.parametrize("taken", ["id", "token_hash", "case_number"])
async def test_what_names_a_conversation_is_given_once(stores, taken):
    first = await open_one(stores)

    with pytest.raises(HandrailError):
        await open_one(stores, **{taken: getattr(first, taken)})

    assert (await stores.conversations.by_id(first.id)).subject == first.subject


async def test_a_conversation_that_cannot_be_opened_leaves_no_leaf(stores):
    first, lost = await open_one(stores), make_leaf("lost")

    with pytest.raises(HandrailError):
        await open_one(stores, id=first.id, leaf=lost)

    await stores.ledger.append(lost)  # its id is still free


async def test_the_first_message_takes_the_lease(stores):
    owner = await open_one(stores)
    message = make_message(owner, "m1", shown=(make_notice(),))

    kept = await stores.conversations.keep(message)

    feed = await stores.conversations.feed(owner.id, 0)
    assert (kept.message, kept.seq, kept.turn, kept.repeated) == (
        message.id,
        1,
        message.turn,
        False,
    )
    assert [(said.id, said.author, said.body) for said in feed.messages] == [
        (message.id, Author.CUSTOMER, message.body)
    ]
    assert feed.shown == (make_notice(),)


async def test_the_same_client_id_is_the_same_message(stores):
    owner = await open_one(stores)
    first = await stores.conversations.keep(make_message(owner, "once"))

    again = await stores.conversations.keep(make_message(owner, "once"))

    assert (again.message, again.seq, again.turn) == (first.message, first.seq, None)
    assert again.repeated
    assert len((await stores.conversations.feed(owner.id, 0)).messages) == 1


async def test_two_customers_may_use_the_same_client_id(stores):
    one, two = await open_one(stores), await open_one(stores)

    kept = [await stores.conversations.keep(make_message(owner, "m1")) for owner in (one, two)]

    assert not any(each.repeated for each in kept)


async def test_a_message_to_no_conversation_is_refused(stores):
    with pytest.raises(NotFound):
        await stores.conversations.keep(make_message(make_conversation(), "m1"))


async def test_the_same_message_sent_to_two_processes_at_once_is_kept_once(both):
    owner = await open_one(both[0])
    copies = [make_message(owner, "once") for _ in range(8)]

    kept = await asyncio.gather(
        *(both[number % 2].conversations.keep(copy) for number, copy in enumerate(copies))
    )

    assert len({each.message for each in kept}) == 1
    assert [each.repeated for each in kept].count(False) == 1
    assert [each.turn for each in kept if each.turn] == [
        next(copy.turn for copy in copies if copy.id == kept[0].message)
    ]


async def test_of_messages_that_arrive_at_once_one_starts_a_turn(both):
    owner = await open_one(both[0])
    messages = [make_message(owner, f"m{number}") for number in range(12)]

    kept = await asyncio.gather(
        *(both[number % 2].conversations.keep(one) for number, one in enumerate(messages))
    )

    assert len([each for each in kept if each.turn is not None]) == 1
    assert sorted(each.seq for each in kept) == list(range(1, 13))


async def test_messages_that_arrive_meanwhile_join_the_next_turn(stores):
    owner = await open_one(stores)
    await stores.releases.activate(make_release(make_file("a.md", "words")))
    first = await stores.conversations.keep(make_message(owner, "m1"))
    for name in ("m2", "m3"):
        assert (await stores.conversations.keep(make_message(owner, name))).turn is None
    record = make_record(owner, first)

    recorded = await stores.conversations.record(record)

    context = await stores.conversations.context(record.next_turn)
    assert recorded.next_turn == record.next_turn
    assert [said.body for said in context.messages] == [b"sealed m2", b"sealed m3"]
    assert context.attempts == 1


async def test_a_turn_with_nothing_left_behind_it_gives_the_lease_back(stores):
    owner = await open_one(stores)
    first = await stores.conversations.keep(make_message(owner, "m1"))

    recorded = await stores.conversations.record(make_record(owner, first))
    second = await stores.conversations.keep(make_message(owner, "m2"))

    assert recorded.next_turn is None
    assert second.turn is not None


async def test_the_context_of_a_turn_is_all_it_needs_to_know(stores):
    release = make_release(make_file("a.md", "words"))
    await stores.releases.activate(release)
    owner = await open_one(stores, known=Sealed(b"sealed known"), shown=(make_notice(),))
    first = await stores.conversations.keep(make_message(owner, "m1"))
    masked = ((first.message, Sealed(b"with details"), True),)
    await stores.conversations.record(make_record(owner, first, masked=masked))
    second = await stores.conversations.keep(make_message(owner, "m2"))

    context = await stores.conversations.context(second.turn)

    assert context.conversation == await stores.conversations.by_id(owner.id)
    assert [said.body for said in context.messages] == [b"sealed m2"]
    assert [said.body for said in context.detailed] == [b"with details"]
    assert [said.body for said in context.history] == [b"with details", b"sealed reply"]
    assert context.shown == (make_notice(),)
    assert (context.known, context.release) == (b"sealed known", release.id)
    assert not context.braked


async def test_without_a_release_no_turn_can_begin(stores):
    owner = await open_one(stores)
    kept = await stores.conversations.keep(make_message(owner, "m1"))

    with pytest.raises(Misconfigured):
        await stores.conversations.context(kept.turn)


async def test_a_recorded_turn_is_read_back_with_everything_it_did(stores):
    owner = await open_one(stores)
    kept = await stores.conversations.keep(make_message(owner, "m1"))
    record = make_record(owner, kept, shown=(make_notice(1),), language="de")

    recorded = await stores.conversations.record(record)

    feed = await stores.conversations.feed(owner.id, 0)
    trace = await stores.conversations.trace(record.turn)
    assert (recorded.dropped, recorded.seq, recorded.case) == (False, 2, None)
    assert [(said.seq, said.author, said.body) for said in feed.messages] == [
        (1, Author.CUSTOMER, b"sealed anew"),
        (2, Author.AI, b"sealed reply"),
    ]
    assert feed.messages[1].turn == record.turn
    assert feed.shown == (make_notice(1),)
    assert (trace.decision, trace.body, trace.leaf) == ("answer", b"sealed trace", record.leaf.hash)
    assert (trace.conversation, trace.subject, trace.at) == (owner.id, owner.subject, record.at)
    assert (await stores.conversations.by_id(owner.id)).language == "de"


async def test_a_turn_is_recorded_once(both):
    owner = await open_one(both[0])
    kept = await both[0].conversations.keep(make_message(owner, "m1"))
    records = [make_record(owner, kept) for _ in range(4)]

    done = await asyncio.gather(
        *(both[number % 2].conversations.record(one) for number, one in enumerate(records)),
        return_exceptions=True,
    )

    assert sorted(type(one).__name__ for one in done) == ["Conflict"] * 3 + ["Recorded"]
    assert len((await both[0].conversations.feed(owner.id, 0)).messages) == 2


async def test_a_record_for_no_conversation_is_refused(stores):
    owner = await open_one(stores)
    kept = await stores.conversations.keep(make_message(owner, "m1"))

    with pytest.raises((NotFound, Conflict)):
        await stores.conversations.record(make_record(make_conversation(), kept))


async def test_a_record_that_fails_half_way_changes_nothing(stores):
    owner = await answer_one(stores)
    kept = await stores.conversations.keep(make_message(owner, "m2"))
    taken = (await stores.conversations.feed(owner.id, 0)).messages[0].id
    before = await stores.conversations.feed(owner.id, 0)

    with pytest.raises(HandrailError):
        await stores.conversations.record(make_record(owner, kept, reply=make_reply(id=taken)))

    assert await stores.conversations.feed(owner.id, 0) == before
    assert await stores.conversations.trace(kept.turn) is None
    recorded = await stores.conversations.record(make_record(owner, kept))
    assert recorded.seq == 4


async def test_a_person_who_claimed_meanwhile_silences_the_turn_in_flight(stores):
    row = await case_of(stores)
    owner = replace(make_conversation(), id=row.conversation.id)
    kept = await stores.conversations.keep(make_message(owner, "m2"))
    member = make_member("ada")
    await stores.staff.save(member)
    await stores.cases.change(make_change(row, Claimed(member.id)))
    record = make_record(owner, kept, shown=(make_notice(2),), case=NEEDED)

    recorded = await stores.conversations.record(record)

    feed = await stores.conversations.feed(owner.id, 2)
    trace = await stores.conversations.trace(kept.turn)
    assert recorded.dropped
    assert [said.author for said in feed.messages] == [Author.CUSTOMER]
    assert feed.messages[0].body == b"sealed anew"
    assert feed.shown == ()
    assert (feed.speaker, feed.case.state) == ("person", CaseState.CLAIMED)
    assert (trace.decision, trace.leaf) == ("unsaid", record.leaf_if_dropped().hash)


async def test_a_claim_that_was_given_back_silences_it_too(stores):
    row = await case_of(stores)
    owner = replace(make_conversation(), id=row.conversation.id)
    kept = await stores.conversations.keep(make_message(owner, "m2"))
    member = make_member("ada")
    await stores.staff.save(member)
    await stores.cases.change(make_change(row, Claimed(member.id)))
    await stores.cases.change(make_change(row, HandedBack(member.id)))

    recorded = await stores.conversations.record(make_record(owner, kept))

    assert recorded.dropped
    assert (await stores.conversations.pulse(owner.id)).epoch == 2


@pytest.mark.parametrize(
    "state", [CustomerState.RESTRICTED, CustomerState.ERASED, CustomerState.PEOPLE_ONLY]
)
async def test_a_customer_whose_state_changed_meanwhile_hears_nothing(stores, state):
    owner = await open_one(stores)
    kept = await stores.conversations.keep(make_message(owner, "m1"))

    recorded = await stores.conversations.record(make_record(owner, kept, customer=state))

    assert recorded.dropped
    assert len((await stores.conversations.feed(owner.id, 0)).messages) == 1


async def test_the_pulse_is_who_speaks_now(stores):
    row = await case_of(stores)
    member = make_member("ada")
    await stores.staff.save(member)
    before = await stores.conversations.pulse(row.conversation.id)

    await stores.cases.change(make_change(row, Claimed(member.id)))

    after = await stores.conversations.pulse(row.conversation.id)
    assert (before.speaker, before.epoch, before.braked) == ("assistant", 0, False)
    assert (after.speaker, after.epoch) == ("person", 1)
    assert after.customer is CustomerState.OPEN


async def test_the_feed_after_a_number_is_only_what_came_later(stores):
    owner = await answer_one(stores)
    kept = await stores.conversations.keep(make_message(owner, "m2"))
    masked = ((kept.message, Sealed(b"with details"), True),)
    await stores.conversations.record(make_record(owner, kept, masked=masked))

    feed = await stores.conversations.feed(owner.id, 3)

    assert [said.seq for said in feed.messages] == [4]
    assert [said.seq for said in feed.detailed] == [3]
    assert (await stores.conversations.feed(owner.id, 4)).messages == ()


async def test_a_turn_whose_lease_ran_out_is_taken_over_once(both):
    owner = await open_one(both[0])
    kept = await both[0].conversations.keep(make_message(owner, "m1", lease_until=later(30)))
    await both[0].releases.activate(make_release(make_file("a.md", "words")))

    early = await both[1].conversations.resume(later(29), later(59), everyone=False)
    taken = await asyncio.gather(
        *(one.conversations.resume(later(31), later(61), everyone=False) for one in both * 3)
    )

    assert list(early) == []
    assert sorted(map(len, taken)) == [0, 0, 0, 0, 0, 1]
    assert [turn for turns in taken for turn in turns] == [kept.turn]
    assert (await both[0].conversations.context(kept.turn)).attempts == 2


async def test_the_only_process_takes_over_every_turn_at_its_start(stores):
    kept = []
    for _ in range(3):
        owner = await open_one(stores)
        kept.append(await stores.conversations.keep(make_message(owner, "m1")))
    await answer_one(stores)

    turns = await stores.conversations.resume(later(1), later(31), everyone=True)

    assert sorted(turns) == sorted(each.turn for each in kept)


async def test_a_turn_taken_over_can_be_recorded_by_whoever_is_first(both):
    owner = await open_one(both[0])
    kept = await both[0].conversations.keep(make_message(owner, "m1", lease_until=later(1)))
    await both[1].conversations.resume(later(2), later(32), everyone=False)

    await both[1].conversations.record(make_record(owner, kept))

    with pytest.raises(Conflict):
        await both[0].conversations.record(make_record(owner, kept))


async def test_traces_come_oldest_first_and_only_of_their_conversation(stores):
    owner = await answer_one(stores, decision="first")
    await answer_one(stores, decision="foreign")
    kept = await stores.conversations.keep(make_message(owner, "m2", at=later(5)))
    await stores.conversations.record(make_record(owner, kept, decision="second", at=later(6)))
    await stores.conversations.keep(make_message(owner, "m3", at=later(7)))

    traces = await stores.conversations.traces(owner.id)

    assert [trace.decision for trace in traces] == ["first", "second"]


async def test_the_outbox_is_drained_once(both):
    owner = await answer_one(both[0], at=later(1))

    early = await both[1].conversations.drain(START)
    drained = await asyncio.gather(*(one.conversations.drain(later(2)) for one in both * 3))

    assert list(early) == []
    assert [row for rows in drained for row in rows] == [(owner.id, 2)]


async def test_a_dropped_reply_is_never_in_the_outbox(stores):
    await answer_one(stores, epoch=7)

    assert list(await stores.conversations.drain(later(100))) == []


async def test_a_case_is_opened_by_the_turn_that_needs_it_and_stepped_by_the_next(stores):
    row = await case_of(stores)
    owner = replace(make_conversation(), id=row.conversation.id)
    kept = await stores.conversations.keep(make_message(owner, "m2"))
    urgent = replace(NEEDED, urgency="now", reason="crisis")

    recorded = await stores.conversations.record(make_record(owner, kept, case=urgent))

    assert row.case.state is CaseState.WAITING
    assert (recorded.case.id, recorded.case.urgency) == (row.case.id, "now")
    assert (await stores.conversations.feed(owner.id, 0)).case == recorded.case


async def test_a_warning_is_remembered_in_its_conversation_alone(stores):
    await stores.releases.activate(make_release(make_file("a.md", "words")))
    warned = await answer_one(stores, decision=WARNED)
    other = await answer_one(stores)

    contexts = []
    for owner in (warned, other):
        kept = await stores.conversations.keep(make_message(owner, "m2"))
        contexts.append(await stores.conversations.context(kept.turn))

    assert [context.warned for context in contexts] == [True, False]
