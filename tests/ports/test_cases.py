"""What `Cases` promises."""

import asyncio
from dataclasses import replace

import pytest

from handrail.core.errors import Conflict, HandrailError, NotFound
from handrail.core.ids import CaseId
from handrail.core.message import Author
from handrail.oversight.case import Answered, CaseState, Claimed, Closed, HandedBack
from tests.ports.making import (
    NEEDED,
    START,
    case_of,
    later,
    make_change,
    make_leaf,
    make_member,
    make_notice,
    make_reply,
    new_id,
)

STRANGE = ["", "nothing", "\x00", "\ud800", "x" * 5000]


@pytest.fixture
async def ada(stores):
    member = make_member("ada")
    await stores.staff.save(member)
    return member.id


@pytest.fixture
async def bob(stores):
    member = make_member("bob")
    await stores.staff.save(member)
    return member.id


async def test_a_case_is_read_with_its_conversation_and_who_holds_it(stores, ada):
    row = await case_of(stores)
    nobody = row.claimed_by_name

    await stores.cases.change(make_change(row, Claimed(ada)))

    held = await stores.cases.one(row.case.id)
    assert nobody == ""
    assert held.claimed_by_name == "Ada"
    assert held.case.holder == ada
    assert held.conversation == await stores.conversations.by_id(row.conversation.id)


@pytest.mark.parametrize("strange", STRANGE, ids=range(len(STRANGE)))
async def test_a_case_that_is_none_is_not_found(stores, ada, strange):
    row = await case_of(stores)
    change = replace(make_change(row, Claimed(ada)), case=CaseId(strange))

    assert await stores.cases.one(CaseId(strange)) is None
    with pytest.raises(NotFound):
        await stores.cases.change(change)


async def test_a_deed_is_stored_with_its_message_its_notice_and_its_leaf(stores, ada):
    row = await case_of(stores)
    notice = make_reply(author=Author.SYSTEM)
    answer = make_reply(author=Author.HUMAN, staff=ada, client_id="staff:1")
    await stores.cases.change(make_change(row, Claimed(ada), replies=(notice,)))

    after = await stores.cases.change(
        make_change(row, Answered(ada), replies=(answer,), shown=(make_notice(10),), at=later(11))
    )

    feed = await stores.conversations.feed(row.conversation.id, 2)
    assert (after.case.state, after.conversation.speaker, after.conversation.seq) == (
        CaseState.ANSWERED,
        "person",
        4,
    )
    assert [(said.seq, said.author, said.staff) for said in feed.messages] == [
        (3, Author.SYSTEM, None),
        (4, Author.HUMAN, ada),
    ]
    assert feed.shown == (make_notice(10),)
    assert feed.case == after.case
    assert sorted(seq for _, seq in await stores.conversations.drain(later(60))) == [2, 3, 4]


async def test_of_two_agents_who_claim_at_once_exactly_one_wins(both):
    row = await case_of(both[0])
    members = [make_member(f"agent{number}") for number in range(8)]
    for member in members:
        await both[0].staff.save(member)

    done = await asyncio.gather(
        *(
            both[number % 2].cases.change(make_change(row, Claimed(member.id)))
            for number, member in enumerate(members)
        ),
        return_exceptions=True,
    )

    winners = [one for one in done if not isinstance(one, Conflict)]
    assert len(winners) == 1
    held = await both[1].cases.one(row.case.id)
    assert held.case == winners[0].case
    assert (held.case.epoch, held.case.speaker) == (1, "person")


async def test_a_deed_that_cannot_be_leaves_nothing_behind(stores, ada, bob):
    row = await case_of(stores)
    await stores.cases.change(make_change(row, Claimed(ada)))
    answer, lost = make_reply(author=Author.HUMAN, staff=bob), make_leaf("lost")

    with pytest.raises(Conflict):
        await stores.cases.change(make_change(row, Answered(bob), replies=(answer,), leaf=lost))

    assert len((await stores.conversations.feed(row.conversation.id, 0)).messages) == 2
    await stores.ledger.append(lost)  # its id is still free


async def test_a_deed_that_fails_half_way_leaves_nothing_behind(stores, ada):
    row = await case_of(stores)
    taken = (await stores.conversations.feed(row.conversation.id, 0)).messages[0].id

    with pytest.raises(HandrailError):
        await stores.cases.change(make_change(row, Claimed(ada), replies=(make_reply(id=taken),)))

    assert await stores.cases.one(row.case.id) == row


async def test_the_same_answer_sent_twice_is_stored_once(stores, ada):
    row = await case_of(stores)
    await stores.cases.change(make_change(row, Claimed(ada)))
    twice = [make_reply(author=Author.HUMAN, staff=ada, client_id="staff:1") for _ in range(2)]

    first, second = [
        await stores.cases.change(make_change(row, Answered(ada), replies=(reply,)))
        for reply in twice
    ]

    feed = await stores.conversations.feed(row.conversation.id, 2)
    assert [said.id for said in feed.messages] == [twice[0].id]
    assert first == second


async def test_the_inbox_puts_the_most_urgent_first_then_who_waits_longest(stores):
    urgent = replace(NEEDED, urgency="now")
    high = replace(NEEDED, urgency="high")
    late = await case_of(stores, at=later(30))
    early = await case_of(stores, at=later(20))
    crisis = await case_of(stores, at=later(50), case=urgent)
    angry = await case_of(stores, at=later(40), case=high)

    rows = await stores.cases.inbox([CaseState.WAITING], None)

    assert [row.case.id for row in rows] == [each.case.id for each in (crisis, angry, early, late)]


async def test_the_inbox_shows_only_what_is_asked_for(stores, ada, bob):
    waiting, mine, others = [await case_of(stores) for _ in range(3)]
    await stores.cases.change(make_change(mine, Claimed(ada)))
    await stores.cases.change(make_change(others, Claimed(bob)))

    shown = await stores.cases.inbox([CaseState.CLAIMED, CaseState.ANSWERED], ada)
    open_ones = await stores.cases.inbox([CaseState.WAITING, CaseState.CLAIMED], None)

    assert [row.case.id for row in shown] == [mine.case.id]
    assert {row.case.id for row in open_ones} == {row.case.id for row in (waiting, mine, others)}
    assert list(await stores.cases.inbox([], None)) == []


async def test_closed_cases_come_with_the_latest_first(stores, ada):
    rows = [await case_of(stores) for _ in range(3)]
    for moment, row in zip((40, 60, 50), rows, strict=True):
        await stores.cases.change(make_change(row, Claimed(ada), at=later(30)))
        await stores.cases.change(make_change(row, Closed(ada), at=later(moment)))

    closed = await stores.cases.inbox([CaseState.CLOSED], None)

    assert [row.case.id for row in closed] == [rows[1].case.id, rows[2].case.id, rows[0].case.id]
    assert closed[0].last == later(60)


async def test_the_counts_are_those_of_the_inbox(stores, ada, bob):
    nothing = await stores.cases.counts(ada)
    rows = [await case_of(stores) for _ in range(5)]
    for row, who in zip(rows[1:], (ada, bob, ada, ada), strict=True):
        await stores.cases.change(make_change(row, Claimed(who)))
    await stores.cases.change(make_change(rows[3], Closed(ada)))
    await stores.cases.change(make_change(rows[4], HandedBack(ada)))

    counts = await stores.cases.counts(ada)

    assert nothing == {}
    assert counts == {"general": {"waiting": 1, "mine": 1, "open": 4, "closed": 1}}


async def test_a_customer_who_asks_again_waits_again_under_the_same_case(stores, ada):
    row = await case_of(stores)
    await stores.cases.change(make_change(row, Claimed(ada)))
    closed = await stores.cases.change(make_change(row, Closed(ada)))

    assert closed.conversation.speaker == "assistant"
    assert closed.conversation.epoch == 2
    assert closed.case.opened == later(1)
    assert closed.case.changed > START
    assert await stores.cases.one(CaseId(new_id())) is None
