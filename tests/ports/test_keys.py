"""What `Keys` promises."""

import asyncio

import pytest

from handrail.core.errors import HandrailError, KeyGone
from handrail.core.ids import SubjectId
from tests.ports.making import new_id


async def test_every_subject_has_a_key_of_its_own(keys):
    one, two = SubjectId(new_id()), SubjectId(new_id())

    made = await keys.make(one), await keys.make(two)

    assert made[0] != made[1]
    assert (await keys.of(one), await keys.of(two)) == made


async def test_another_process_has_the_same_key(both_keys):
    subject = SubjectId(new_id())
    made = await both_keys[0].make(subject)

    assert await both_keys[1].of(subject) == made


@pytest.mark.parametrize("strange", ["", "nobody", "\x00", "\ud800"])
async def test_a_subject_without_a_key_is_gone(keys, strange):
    with pytest.raises(KeyGone):
        await keys.of(SubjectId(strange))


async def test_a_destroyed_key_is_gone_for_good(keys):
    subject = SubjectId(new_id())
    await keys.make(subject)

    for _ in range(2):
        await keys.destroy(subject)

    with pytest.raises(KeyGone):
        await keys.of(subject)


async def test_destroying_one_key_leaves_the_others(keys):
    one, two = SubjectId(new_id()), SubjectId(new_id())
    await keys.make(one)
    kept = await keys.make(two)

    await keys.destroy(one)

    assert await keys.of(two) == kept


async def test_a_key_is_made_once(both_keys):
    subject = SubjectId(new_id())

    made = await asyncio.gather(
        *(keys.make(subject) for keys in both_keys * 3), return_exceptions=True
    )

    [kept] = [one for one in made if not isinstance(one, HandrailError)]
    assert await both_keys[0].of(subject) == await both_keys[1].of(subject) == kept


async def test_a_key_read_while_it_is_destroyed_is_not_kept(keys):
    for _ in range(20):
        subject = SubjectId(new_id())
        await keys.make(subject)
        await asyncio.gather(
            *(keys.of(subject) for _ in range(4)),
            keys.destroy(subject),
            *(keys.of(subject) for _ in range(4)),
            return_exceptions=True,
        )

        with pytest.raises(KeyGone):
            await keys.of(subject)


async def test_a_forgotten_key_is_read_again_and_still_there(keys):
    subject = SubjectId(new_id())
    made = await keys.make(subject)

    keys.forget(subject)
    keys.forget(None)

    assert await keys.of(subject) == made


async def test_who_forgets_all_keys_misses_one_that_was_destroyed_at_once(both_keys):
    one, two = SubjectId(new_id()), SubjectId(new_id())
    await both_keys[0].make(one)
    await both_keys[0].make(two)
    await both_keys[1].of(one)
    await both_keys[1].of(two)
    await both_keys[0].destroy(one)
    await both_keys[0].destroy(two)

    both_keys[1].forget(one)  # told of one; and of two something may have been missed
    both_keys[1].forget(None)

    for subject in (one, two):
        with pytest.raises(KeyGone):
            await both_keys[1].of(subject)
