"""What `Reveals` promises."""

import asyncio

import pytest

from handrail.core.errors import HandrailError
from handrail.oversight.case import CaseState
from handrail.stored.staff import Reveal
from tests.ports.making import NEEDED, SIGNER, answer_one, later, make_leaf, make_member, new_id


async def scene(stores):
    """A case that was opened, and a member of staff."""
    owner = await answer_one(stores, case=NEEDED)
    member = make_member("ada")
    await stores.staff.save(member)
    rows = await stores.cases.inbox((CaseState.WAITING,), None)
    return owner, rows[0].case.id, member


def reveal_of(case, member, **changed):
    plain = {
        "id": new_id(),
        "case": case,
        "staff": member.id,
        "kind": "IBAN",
        "number": 1,
        "reason": "payment",
        "at": later(0),
    }
    return Reveal(**{**plain, **changed})


async def test_a_reveal_is_listed_and_in_the_log(both):
    owner, case, member = await scene(both[0])
    made = reveal_of(case, member)
    before = await both[0].ledger.sequence("a", later(5), SIGNER)

    assert await both[0].reveals.note(made, make_leaf("revealed"), later(-9), 30)

    [row] = await both[1].reveals.latest(10)
    assert row.reveal == made
    assert (row.case_number, row.staff_name) == (owner.case_number, "Ada")
    assert await both[0].ledger.sequence("a", later(10), SIGNER) == 1
    assert before >= 1


async def test_the_newest_are_first_and_as_many_as_asked_for(stores):
    _, case, member = await scene(stores)
    made = [reveal_of(case, member, at=later(at), number=at + 1) for at in range(5)]
    for one in made:
        assert await stores.reveals.note(one, make_leaf(one.id), later(-9), 30)

    assert [row.reveal for row in await stores.reveals.latest(2)] == [made[4], made[3]]


async def test_at_the_limit_nothing_more_is_noted_for_this_person(stores):
    _, case, member = await scene(stores)
    other = make_member("bob")
    await stores.staff.save(other)
    for at in range(3):
        one = reveal_of(case, member, at=later(at))
        assert await stores.reveals.note(one, make_leaf(one.id), later(0), 3)

    late, bobs = reveal_of(case, member, at=later(4)), reveal_of(case, other, at=later(4))

    assert not await stores.reveals.note(late, make_leaf("late"), later(0), 3)
    assert await stores.reveals.note(bobs, make_leaf("bobs"), later(0), 3)
    assert await stores.reveals.note(late, make_leaf("late"), later(1), 3)
    assert len(await stores.reveals.latest(10)) == 5


async def test_of_many_at_once_none_slips_past_the_limit(both):
    _, case, member = await scene(both[0])
    made = [reveal_of(case, member) for _ in range(8)]

    noted = await asyncio.gather(
        *(
            both[at % 2].reveals.note(one, make_leaf(one.id), later(-9), 3)
            for at, one in enumerate(made)
        )
    )

    assert sum(noted) == 3
    assert len(await both[1].reveals.latest(10)) == 3


async def test_a_reveal_whose_leaf_is_not_taken_is_not_noted(stores):
    _, case, member = await scene(stores)
    leaf = make_leaf("once")
    await stores.reveals.note(reveal_of(case, member), leaf, later(-9), 30)
    with pytest.raises(HandrailError):
        await stores.reveals.note(reveal_of(case, member), leaf, later(-9), 30)
    assert len(await stores.reveals.latest(10)) == 1
