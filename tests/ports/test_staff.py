"""What `StaffBook` promises."""

import asyncio
from dataclasses import replace

import pytest

from handrail.core.errors import HandrailError, NotFound
from tests.ports.making import SIGNER, later, make_leaf, make_member, make_session


async def signed_in(stores, login="ada", **changed):
    member = make_member(login, **changed)
    await stores.staff.save(member)
    session = make_session(member)
    await stores.staff.open_session(session, make_leaf())
    return member, session


async def test_a_member_is_found_by_login_as_saved(stores):
    member = make_member("ada", role="lead", failed=3, locked_until=later(60))
    await stores.staff.save(member)

    assert await stores.staff.by_login("ada") == member
    assert await stores.staff.by_login("Ada") is None


@pytest.mark.parametrize("strange", ["", "\x00", "ada\x00", "\ud800", "x" * 9999, "' OR 1=1 --"])
async def test_a_strange_login_is_nobody(stores, strange):
    await stores.staff.save(make_member("ada"))

    assert await stores.staff.by_login(strange) is None


async def test_saving_again_changes_the_member(stores):
    member = make_member("ada")
    await stores.staff.save(member)
    changed = replace(member, login="ada.l", name="Ada L.", disabled=True, password="other")

    await stores.staff.save(changed)

    assert await stores.staff.by_login("ada.l") == changed
    assert await stores.staff.by_login("ada") is None


async def test_everyone_is_listed_by_login(stores):
    members = [make_member(login, disabled=login == "bob") for login in ("cat", "ada", "bob")]
    for member in members:
        await stores.staff.save(member)

    assert list(await stores.staff.everyone()) == [members[1], members[2], members[0]]


async def test_changing_nobody_is_not_found(stores):
    with pytest.raises(NotFound):
        await stores.staff.change(make_member("ada").id, lambda one: one)


async def test_a_login_belongs_to_one_member(stores):
    await stores.staff.save(make_member("ada"))

    with pytest.raises(HandrailError):
        await stores.staff.save(make_member("ada"))


async def test_wrong_tries_made_at_once_are_all_counted(both):
    member = make_member("ada")
    await both[0].staff.save(member)

    await asyncio.gather(
        *(
            both[number % 2].staff.change(
                member.id, lambda one: replace(one, failed=one.failed + 1)
            )
            for number in range(8)
        )
    )

    assert (await both[0].staff.by_login("ada")).failed == 8


async def test_a_session_opens_until_it_expires(stores):
    member, session = await signed_in(stores)

    opened = await stores.staff.session(session.token_hash, later(3599))
    assert opened[1] == member
    assert replace(opened[0], used=session.used) == session
    assert await stores.staff.session(session.token_hash, later(3600)) is None
    assert await stores.staff.session(b"\x00" * 32, later(0)) is None


async def test_a_closed_session_opens_nothing_and_closing_it_again_is_no_error(stores):
    _, session = await signed_in(stores)
    _, other = await signed_in(stores, "bob")

    for _ in range(2):
        await stores.staff.close_session(session.token_hash)

    assert await stores.staff.session(session.token_hash, later(1)) is None
    assert await stores.staff.session(other.token_hash, later(1)) is not None


async def test_all_sessions_of_one_member_can_be_ended(stores):
    member, session = await signed_in(stores)
    _, other = await signed_in(stores, "bob")

    await stores.staff.close_sessions(member.id)

    assert await stores.staff.session(session.token_hash, later(1)) is None
    assert await stores.staff.session(other.token_hash, later(1)) is not None


async def test_a_disabled_member_is_out_at_once(stores):
    member, session = await signed_in(stores)

    await stores.staff.save(replace(member, disabled=True))

    assert await stores.staff.session(session.token_hash, later(1)) is None
    assert await stores.staff.online(later(0)) == 0


async def test_a_session_is_given_once(stores):
    _, session = await signed_in(stores)

    with pytest.raises(HandrailError):
        await stores.staff.open_session(session, make_leaf())


async def test_only_people_who_answer_and_were_seen_are_online(stores):
    await signed_in(stores, "ada")
    lead, seen = await signed_in(stores, "lea", role="lead")
    await signed_in(stores, "pia", role="privacy")
    await stores.staff.open_session(make_session(lead), make_leaf())
    await stores.staff.session(seen.token_hash, later(500))

    assert await stores.staff.online(later(0)) == 2
    assert await stores.staff.online(later(100)) == 1
    assert await stores.staff.online(later(501)) == 0


async def test_signing_in_is_told_to_the_ledger(stores):
    await signed_in(stores)

    assert await stores.ledger.sequence("one", later(0), SIGNER) == 1


async def test_watching_is_no_use_but_is_seen(stores):
    _, session = await signed_in(stores)
    await stores.staff.session(session.token_hash, later(600), used=False)
    watched, _ = await stores.staff.session(session.token_hash, later(601), used=False)
    assert watched.used < later(1)
    assert await stores.staff.online(later(590)) == 1

    await stores.staff.session(session.token_hash, later(700))
    used, _ = await stores.staff.session(session.token_hash, later(701), used=False)
    assert used.used == later(700)


async def test_sessions_are_listed_and_closed_one_by_one_by_their_owner_alone(both):
    member, one = await signed_in(both[0])
    two = make_session(member)
    await both[0].staff.open_session(two, make_leaf())
    other, theirs = await signed_in(both[0], "bob")
    await both[0].staff.session(one.token_hash, later(900))

    listed = await both[1].staff.sessions(member.id, later(901))
    assert [held.id for held in listed] == [one.id, two.id]
    await both[1].staff.close_one(member.id, theirs.id)
    await both[1].staff.close_one(member.id, one.id)

    assert [held.id for held in await both[0].staff.sessions(member.id, later(902))] == [two.id]
    assert [held.id for held in await both[0].staff.sessions(other.id, later(902))] == [theirs.id]


async def test_a_recovery_code_is_used_once_by_its_owner(both):
    ada, bob = [make_member(login) for login in ("ada", "bob")]
    for member in (ada, bob):
        await both[0].staff.save(member)
    await both[0].staff.set_recovery(ada.id, [b"a" * 32, b"b" * 32])

    assert not await both[0].staff.use_recovery(bob.id, b"a" * 32, later(0))
    tried = await asyncio.gather(
        *(one.staff.use_recovery(ada.id, b"a" * 32, later(1)) for one in both * 3)
    )

    assert sorted(tried) == [False] * 5 + [True]
    assert await both[1].staff.recovery_left(ada.id) == 1
    await both[0].staff.set_recovery(ada.id, [])
    assert await both[1].staff.recovery_left(ada.id) == 0


async def test_a_member_is_found_by_what_the_identity_provider_calls_them(stores):
    member = replace(make_member("ada"), sso="u1")
    await stores.staff.save(member)
    await stores.staff.save(make_member("bob"))

    assert await stores.staff.by_sso("u1") == member
    assert await stores.staff.by_sso("") is None
    assert await stores.staff.by_sso("u2") is None
