"""What `ServiceBook` promises."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest

from handrail.core.errors import HandrailError
from handrail.stored.staff import Service
from tests.ports.making import SIGNER, later, make_leaf, new_id


def service_of(key: str, **changed) -> Service:
    plain = {
        "id": new_id(),
        "name": "Prometheus",
        "scopes": ("ledger", "metrics"),
        "key_hash": sha256(key.encode()).digest(),
        "hint": key[-4:],
        "made": later(0),
        "made_by": "",
        "expires": later(3600),
    }
    return Service(**{**plain, **changed})


async def test_a_service_is_found_by_its_key_and_in_the_log(both):
    made = service_of("one")
    await both[0].ledger.sequence("a", later(5), SIGNER)

    await both[0].services.add(made, make_leaf("added"))

    assert await both[1].services.by_key(made.key_hash, later(1)) == made
    assert await both[1].services.by_key(b"x" * 32, later(1)) is None
    assert await both[0].ledger.sequence("a", later(10), SIGNER) == 1


async def test_a_use_is_noted_but_not_every_one(both):
    made = service_of("used")
    await both[0].services.add(made, make_leaf("added-used"))

    for second in (1, 30, 59):
        await both[0].services.by_key(made.key_hash, later(second))
    [row] = await both[1].services.everyone()
    assert row.used == later(1)

    await both[0].services.by_key(made.key_hash, later(61))
    [row] = await both[1].services.everyone()
    assert row.used == later(61)


async def test_an_expired_key_opens_nothing(stores):
    made = service_of("short", expires=later(60))
    await stores.services.add(made, make_leaf("added-short"))

    assert await stores.services.by_key(made.key_hash, later(59)) is not None
    assert await stores.services.by_key(made.key_hash, later(60)) is None


async def test_a_revoked_key_opens_nothing_and_is_revoked_once(both):
    made = service_of("gone")
    await both[0].services.add(made, make_leaf("added-gone"))

    assert await both[0].services.revoke(made.id, later(5), make_leaf("revoked-gone"))

    assert await both[1].services.by_key(made.key_hash, later(6)) is None
    assert not await both[1].services.revoke(made.id, later(7), make_leaf("revoked-again"))
    [row] = await both[1].services.everyone()
    assert row == replace(made, revoked=later(5))


async def test_nothing_is_logged_for_a_key_that_is_not_there(stores):
    before = await stores.ledger.sequence("a", later(5), SIGNER)

    assert not await stores.services.revoke(new_id(), later(5), make_leaf("nothing"))

    assert (before, await stores.ledger.sequence("a", later(9), SIGNER)) == (0, 0)


async def test_the_newest_are_first(stores):
    made = [service_of(f"key {at}", made=later(at)) for at in range(3)]
    for one in made:
        await stores.services.add(one, make_leaf(one.id))

    assert await stores.services.everyone() == made[::-1]


async def test_two_services_never_have_one_key(stores):
    made = service_of("same")
    await stores.services.add(made, make_leaf("same-1"))

    with pytest.raises(HandrailError):
        await stores.services.add(replace(made, id=new_id()), make_leaf("same-2"))

    assert await stores.services.everyone() == [made]
    assert timedelta(0) < made.expires - made.made
