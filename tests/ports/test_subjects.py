"""What `Subjects` promises."""

import pytest

from handrail.core.errors import NotFound
from handrail.core.ids import SubjectId
from handrail.core.message import CustomerState
from handrail.stored.subjects import Erasure
from tests.ports.making import later, make_leaf, new_id, open_one

ANNA, BERT = b"a" * 32, b"b" * 32


def subjects_of(count: int) -> list[SubjectId]:
    return sorted(SubjectId(new_id()) for _ in range(count))


def erasure_of(subject: SubjectId) -> Erasure:
    return Erasure(subject, later(0), later(700_000), make_leaf(new_id()))


async def test_a_subject_nobody_knows_stands_alone(stores):
    [one] = subjects_of(1)
    assert await stores.subjects.linked(one) == [one]


async def test_subjects_identified_alike_are_linked(both):
    one, two, other = subjects_of(3)
    for subject, index in ((one, ANNA), (other, BERT), (two, ANNA)):
        await both[0].subjects.identify(subject, index, later(0))
        await both[1].subjects.identify(subject, index, later(1))

    assert await both[1].subjects.linked(two) == [one, two]
    assert await both[0].subjects.linked(other) == [other]


async def test_a_subject_identified_in_two_ways_makes_two_persons_one(stores):
    one, two, both = subjects_of(3)
    await stores.subjects.identify(one, ANNA, later(0))
    await stores.subjects.identify(two, BERT, later(0))

    await stores.subjects.identify(both, ANNA, later(1))
    await stores.subjects.identify(both, BERT, later(2))

    assert await stores.subjects.linked(two) == [one, two, both]


async def test_subjects_can_be_merged_and_come_apart_again(stores):
    one, two, three = subjects_of(3)
    await stores.subjects.merge(one, two, later(0))
    await stores.subjects.merge(three, two, later(1))
    assert await stores.subjects.linked(one) == [one, two, three]

    await stores.subjects.unlink(one)

    assert await stores.subjects.linked(one) == [one]
    assert await stores.subjects.linked(two) == [two, three]


async def test_a_subject_that_was_unlinked_does_not_come_back_by_itself(stores):
    one, two, three = subjects_of(3)
    await stores.subjects.identify(one, ANNA, later(0))
    await stores.subjects.identify(two, ANNA, later(0))

    await stores.subjects.unlink(one)
    await stores.subjects.merge(one, three, later(1))

    assert await stores.subjects.linked(one) == [one, three]
    assert await stores.subjects.linked(two) == [two]


async def test_after_the_last_was_unlinked_nothing_remembers_the_person(stores):
    one, two = subjects_of(2)
    await stores.subjects.identify(one, ANNA, later(0))
    await stores.subjects.unlink(one)

    await stores.subjects.identify(two, ANNA, later(1))

    assert await stores.subjects.linked(two) == [two]


async def test_erasing_one_marks_all_that_are_linked(stores):
    talks = [await open_one(stores) for _ in range(3)]
    one, two = [talk.subject for talk in talks[:2]]
    await stores.subjects.merge(one, two, later(0))

    erased = await stores.subjects.begin_erasure(erasure_of(two))

    assert sorted(erased) == sorted([one, two])
    states = [(await stores.conversations.by_id(talk.id)).customer for talk in talks]
    assert states == [CustomerState.ERASED, CustomerState.ERASED, CustomerState.OPEN]
    assert sorted(await stores.subjects.unfinished_erasures()) == sorted([one, two])
    assert await stores.subjects.linked(one) == [one]

    await stores.subjects.finish_erasure(erased, later(1))
    assert await stores.subjects.unfinished_erasures() == []


async def test_an_erased_person_is_not_recognised_again(stores):
    old, new = await open_one(stores), await open_one(stores)
    await stores.subjects.identify(old.subject, ANNA, later(0))
    await stores.subjects.begin_erasure(erasure_of(old.subject))

    await stores.subjects.identify(new.subject, ANNA, later(1))

    assert await stores.subjects.linked(new.subject) == [new.subject]


async def test_an_erasure_can_be_begun_again(stores):
    talk = await open_one(stores)
    for _ in range(2):
        assert await stores.subjects.begin_erasure(erasure_of(talk.subject)) == [talk.subject]


async def test_a_customer_who_is_not_there_cannot_be_erased(stores):
    with pytest.raises(NotFound):
        await stores.subjects.begin_erasure(erasure_of(SubjectId(new_id())))
    assert await stores.subjects.unfinished_erasures() == []


async def test_a_subject_is_found_by_its_case_number(stores):
    talk = await open_one(stores)
    assert await stores.subjects.by_case_number(talk.case_number) == talk.subject
    assert await stores.subjects.by_case_number("XX-000") is None
