"""What `PasskeyBook` promises."""

import asyncio
from dataclasses import replace

import pytest

from handrail.core.errors import Conflict
from handrail.stored.staff import Challenge, Passkey
from tests.ports.making import later, make_leaf, make_member, new_id


async def member_of(stores, login="ada"):
    member = make_member(login)
    await stores.staff.save(member)
    return member


def passkey_of(member, **changed) -> Passkey:
    plain = Passkey(new_id(), member.id, b"credential", b"public", 0, "Firefox on Linux", later(0))
    return replace(plain, **changed)


async def test_a_challenge_is_answered_once_while_it_lives(both):
    made = Challenge(b"h" * 32, later(60), None)
    await both[0].passkeys.keep_challenge(made, later(0))

    assert await both[1].passkeys.take_challenge(made.hash, later(59)) == made
    assert await both[0].passkeys.take_challenge(made.hash, later(59)) is None
    assert await both[0].passkeys.take_challenge(b"x" * 32, later(1)) is None


async def test_a_dead_challenge_is_worth_nothing_and_forgotten(stores):
    made = Challenge(b"h" * 32, later(60), make_member("ada").id)
    await stores.passkeys.keep_challenge(made, later(0))
    assert await stores.passkeys.take_challenge(made.hash, later(60)) is None

    await stores.passkeys.keep_challenge(made, later(0))
    await stores.passkeys.keep_challenge(Challenge(b"i" * 32, later(200), None), later(100))
    await stores.passkeys.keep_challenge(made, later(0))  # its hash is free again


async def test_of_two_answers_at_once_one_is_taken(both):
    made = Challenge(b"h" * 32, later(60), None)
    await both[0].passkeys.keep_challenge(made, later(0))

    taken = await asyncio.gather(
        *(both[at % 2].passkeys.take_challenge(made.hash, later(1)) for at in range(6))
    )

    assert sum(one is not None for one in taken) == 1


async def test_a_passkey_is_found_by_its_credential_and_counted_on_its_member(both):
    member = await member_of(both[0])
    made = passkey_of(member)

    await both[0].passkeys.add(made, make_leaf("added"))

    found, owner = await both[1].passkeys.by_credential(b"credential")
    assert (found, owner.id, owner.passkeys, owner.second_factor) == (made, member.id, 1, True)
    assert await both[1].passkeys.of(member.id) == [made]
    assert await both[1].passkeys.by_credential(b"other") is None


async def test_a_member_that_is_changed_keeps_its_passkeys(stores):
    member = await member_of(stores)
    await stores.passkeys.add(passkey_of(member), make_leaf("added"))

    changed = await stores.staff.change(member.id, lambda one: replace(one, failed=3))

    assert (changed.passkeys, changed.failed) == (1, 3)
    assert (await stores.staff.by_login("ada")).passkeys == 1


async def test_one_credential_is_added_once(stores):
    ada, bob = await member_of(stores), await member_of(stores, "bob")
    await stores.passkeys.add(passkey_of(ada), make_leaf("one"))

    with pytest.raises(Conflict):
        await stores.passkeys.add(passkey_of(bob), make_leaf("two"))

    assert await stores.passkeys.of(bob.id) == []


async def test_a_count_moves_on_from_what_was_looked_at(both):
    member = await member_of(both[0])
    made = passkey_of(member, count=4)
    await both[0].passkeys.add(made, make_leaf("added"))

    assert await both[0].passkeys.use(made, 5, later(1))
    assert not await both[1].passkeys.use(made, 5, later(2))

    [now] = await both[1].passkeys.of(member.id)
    assert (now.count, now.used) == (5, later(1))


async def test_a_passkey_is_taken_away_by_its_owner_alone(stores):
    ada, bob = await member_of(stores), await member_of(stores, "bob")
    made = passkey_of(ada)
    await stores.passkeys.add(made, make_leaf("added"))

    assert not await stores.passkeys.drop(bob.id, made.id, make_leaf("bob"))
    assert await stores.passkeys.drop(ada.id, made.id, make_leaf("ada"))
    assert not await stores.passkeys.drop(ada.id, made.id, make_leaf("again"))
    assert (await stores.staff.by_login("ada")).passkeys == 0


async def test_all_of_a_member_go_and_nobody_elses(stores):
    ada, bob = await member_of(stores), await member_of(stores, "bob")
    for at in range(2):
        await stores.passkeys.add(passkey_of(ada, credential=bytes([at])), make_leaf(f"a{at}"))
    await stores.passkeys.add(passkey_of(bob, credential=b"b"), make_leaf("b"))

    await stores.passkeys.drop_all(ada.id)

    assert await stores.passkeys.of(ada.id) == []
    assert (await stores.staff.by_login("ada")).second_factor is False
    assert len(await stores.passkeys.of(bob.id)) == 1
