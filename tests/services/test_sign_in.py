"""Signing in: argon2id, one answer for every wrong try, longer waits, sessions that end."""

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest

from handrail.core.errors import BadInput, Conflict, NotAllowed, TooMany
from handrail.services.sign_in import FREE_TRIES, sign_in, sign_out, staff_of
from handrail.services.staff_members import add_staff, set_password
from tests.services.conftest import PASSWORD


@dataclass
class Later:
    """A clock some time from now."""

    clock: object
    by: timedelta

    def now(self) -> datetime:
        return self.clock.now() + self.by


def test_the_right_password_opens_a_session_that_ends(house, sam):
    async def story():
        signed = await sign_in(house, " SAM ", PASSWORD)
        here = await staff_of(house, signed.token)
        hours = timedelta(seconds=house.limits.session + 1)
        late = await staff_of(replace(house, clock=Later(house.clock, hours)), signed.token)
        await sign_out(house, signed.token)
        return here, late, await staff_of(house, signed.token), signed

    here, late, out, signed = asyncio.run(story())

    assert here.member == sam
    assert here.csrf == signed.csrf
    assert late is None
    assert out is None
    assert signed.token not in repr(signed)


def test_a_wrong_password_and_an_unknown_login_get_the_same_answer(house, sam):
    async def attempt(login):
        with pytest.raises(NotAllowed) as refused:
            await sign_in(house, login, "something else entirely")
        return refused.value.sentence

    assert asyncio.run(attempt("sam")) == asyncio.run(attempt("nobody"))


def test_wrong_tries_lock_and_the_right_password_waits_too(house, sam):
    async def story():
        for _ in range(FREE_TRIES):
            with pytest.raises(NotAllowed):
                await sign_in(house, "sam", "something else entirely")
        with pytest.raises(TooMany) as locked:
            await sign_in(house, "sam", PASSWORD)
        later = replace(house, clock=Later(house.clock, timedelta(seconds=60)))
        return locked.value.wait, await sign_in(later, "sam", PASSWORD)

    wait, signed = asyncio.run(story())

    assert 0 < wait <= 15
    assert signed.member.login == "sam"


def test_the_password_is_kept_as_argon2id_and_hidden(house, sam):
    assert sam.password.startswith("$argon2id$")
    assert PASSWORD not in sam.password
    assert sam.password not in repr(sam)


@pytest.mark.parametrize(
    ("login", "name", "role", "password"),
    [
        ("x", "Name", "agent", PASSWORD),
        ("new one", "Name", "agent", PASSWORD),
        ("new", " ", "agent", PASSWORD),
        ("new", "Name", "king", PASSWORD),
        ("new", "Name", "agent", "short"),
        ("new", "Name", "agent", "x" * 513),
    ],
)
def test_what_cannot_be_a_member_is_refused(house, login, name, role, password):
    with pytest.raises(BadInput):
        asyncio.run(add_staff(house, login, name, role, password))


def test_a_login_is_taken_once(house, sam):
    with pytest.raises(Conflict):
        asyncio.run(add_staff(house, "Sam", "Another", "agent", PASSWORD))


def test_a_new_password_replaces_the_old_one(house, sam):
    async def story():
        before = await sign_in(house, "sam", PASSWORD)
        await set_password(house, "sam", "another long password")
        assert await staff_of(house, before.token) is None
        with pytest.raises(NotAllowed):
            await sign_in(house, "sam", PASSWORD)
        return await sign_in(house, "sam", "another long password")

    assert asyncio.run(story()).member.login == "sam"


def test_many_guesses_at_once_do_not_slip_past_the_lock(house, sam):
    async def guess():
        try:
            await sign_in(house, "sam", "something else entirely")
        except TooMany:
            return "locked"
        except NotAllowed:
            return "wrong"

    async def story():
        return await asyncio.gather(*(guess() for _ in range(12)))

    assert asyncio.run(story()).count("locked") == 12 - FREE_TRIES
