"""What `ReleaseStore` promises."""

import asyncio

import pytest

from handrail.core.errors import HandrailError
from handrail.core.ids import ReleaseId
from tests.ports.making import later, make_file, make_release, new_id


async def test_nothing_answers_before_the_first_release(stores):
    assert await stores.releases.active() is None
    assert list(await stores.releases.files(ReleaseId(new_id()))) == []


async def test_a_release_gives_its_files_back_in_order_and_whole(stores):
    files = (
        make_file("b.md", "Später – 🙂\n"),
        make_file("a.md", ""),
        make_file("c.md", "x" * 99_999),
    )
    release = make_release(*files)

    new = await stores.releases.activate(release)

    assert new == 3
    assert await stores.releases.active() == release.id
    assert tuple(await stores.releases.files(release.id)) == files


async def test_the_release_activated_last_answers(stores):
    first = make_release(make_file("a.md", "one"), at=later(0))
    second = make_release(make_file("a.md", "two"), at=later(0))

    await stores.releases.activate(first)
    await stores.releases.activate(second)

    assert await stores.releases.active() == second.id


async def test_content_that_is_there_is_not_stored_again(stores):
    same, old, new = make_file("a.md", "same"), make_file("b.md", "old"), make_file("b.md", "new")
    await stores.releases.activate(make_release(same, old))
    release = make_release(same, new)

    stored = await stores.releases.activate(release)

    assert stored == 1
    assert tuple(await stores.releases.files(release.id)) == (same, new)


async def test_one_content_under_two_paths_is_stored_once(stores):
    release = make_release(make_file("a.md", "same"), make_file("b.md", "same"))

    assert await stores.releases.activate(release) == 1
    assert [file.path for file in await stores.releases.files(release.id)] == ["a.md", "b.md"]


async def test_a_release_without_files_can_be_stored(stores):
    release = make_release()

    assert await stores.releases.activate(release) == 0
    assert await stores.releases.active() == release.id


async def test_a_release_is_stored_once(stores):
    release = make_release(make_file("a.md", "one"))
    await stores.releases.activate(release)

    with pytest.raises(HandrailError):
        await stores.releases.activate(release)

    assert tuple(await stores.releases.files(release.id)) == release.files


async def test_two_processes_that_activate_at_once_both_succeed(both):
    releases = [
        make_release(make_file("a.md", "same"), make_file("b.md", str(n))) for n in range(6)
    ]

    stored = await asyncio.gather(
        *(both[number % 2].releases.activate(one) for number, one in enumerate(releases))
    )

    assert sum(stored) == 7
    assert await both[0].releases.active() in {release.id for release in releases}
