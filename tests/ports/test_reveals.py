"""What `Reveals` promises."""

import pytest

from handrail.core.errors import HandrailError
from handrail.oversight.case import CaseState
from handrail.stored import Reveal
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

    await both[0].reveals.note(made, make_leaf("revealed"))

    [row] = await both[1].reveals.latest(10)
    assert row.reveal == made
    assert (row.case_number, row.staff_name) == (owner.case_number, "Ada")
    assert await both[0].ledger.sequence("a", later(10), SIGNER) == 1
    assert before >= 1


async def test_the_newest_are_first_and_as_many_as_asked_for(stores):
    _, case, member = await scene(stores)
    made = [reveal_of(case, member, at=later(at), number=at + 1) for at in range(5)]
    for one in made:
        await stores.reveals.note(one, make_leaf(one.id))

    assert [row.reveal for row in await stores.reveals.latest(2)] == [made[4], made[3]]
    assert await stores.reveals.count(member.id, later(3)) == 2
    assert await stores.reveals.count(make_member("bob").id, later(0)) == 0


async def test_a_reveal_whose_leaf_is_not_taken_is_not_noted(stores):
    _, case, member = await scene(stores)
    leaf = make_leaf("once")
    await stores.reveals.note(reveal_of(case, member), leaf)
    with pytest.raises(HandrailError):
        await stores.reveals.note(reveal_of(case, member), leaf)
    assert len(await stores.reveals.latest(10)) == 1
