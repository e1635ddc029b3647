"""Keys in memory: for how long, for whose eyes, and what happens while their wrapper is away."""

import time

import pytest

from handrail.core.errors import Broken, KeyGone, KeysUnreachable, Misconfigured
from handrail.core.ids import SubjectId
from handrail.kms.local_file import LocalFile
from handrail.store import keys as key_store
from handrail.store.database import open_database
from handrail.store.keys import SqlKeys
from handrail.store.migrate import migrate
from handrail.store.ring import KeyRing
from tests.store.rings import open_keys

SUBJECT = SubjectId("s1")


class Away(LocalFile):
    """A provider on another machine that can be cut off."""

    remote = True
    cut = False
    asked = 0

    def wrap(self, reference, key, owner):
        self._ask()
        return super().wrap(reference, key, owner)

    def unwrap(self, reference, wrapped, owner):
        self._ask()
        return super().unwrap(reference, wrapped, owner)

    def _ask(self):
        type(self).asked += 1
        if type(self).cut:
            raise KeysUnreachable("Nobody answers.")


@pytest.fixture
def store(tmp_path):
    database = open_database(f"sqlite:///{tmp_path}/keys/keys.db")
    migrate(database, "keys")
    yield database
    database.close()


@pytest.fixture
def away(tmp_path):
    class Cut(Away):
        pass

    return Cut(tmp_path / "kek", remote=True)


@pytest.fixture
def keys(store, away):
    ring = KeyRing(store, {"local": away}, "local")
    ring.open()
    return SqlKeys(store, ring)


async def test_a_key_destroyed_by_another_process_is_forgotten_within_seconds(
    store, tmp_path, monkeypatch
):
    monkeypatch.setattr(key_store, "CHECKED_SECONDS", 0.0)
    one, two = (open_keys(store, tmp_path / "kek") for _ in range(2))
    await one.make(SUBJECT)
    await two.of(SUBJECT)

    await one.destroy(SUBJECT)

    with pytest.raises(KeyGone):
        await two.of(SUBJECT)
    assert SUBJECT not in two.cache


def test_how_long_a_destroyed_key_may_live_elsewhere():
    assert key_store.CHECKED_SECONDS <= 5


async def test_a_cached_key_is_used_while_the_provider_is_away(keys, away, monkeypatch):
    monkeypatch.setattr(key_store, "CHECKED_SECONDS", 0.0)
    made = await keys.make(SUBJECT)
    type(away).cut = True

    assert await keys.of(SUBJECT) == made  # looked at anew in the store, not unwrapped anew


async def test_a_key_is_unwrapped_anew_after_the_limit(keys, away, monkeypatch):
    monkeypatch.setattr(key_store, "CACHED_SECONDS", 0.0)
    await keys.make(SUBJECT)
    await keys.of(SUBJECT)
    type(away).cut = True

    with pytest.raises(KeysUnreachable):
        await keys.of(SUBJECT)


async def test_no_key_is_made_while_the_provider_is_away(keys, away):
    type(away).cut = True

    with pytest.raises(KeysUnreachable):
        await keys.make(SUBJECT)

    type(away).cut, keys.ring.resting = False, 0.0
    with pytest.raises(KeyGone):
        await keys.of(SUBJECT)


async def test_nobody_waits_for_a_provider_that_just_did_not_answer(keys, away):
    type(away).cut = True
    with pytest.raises(KeysUnreachable):
        await keys.make(SUBJECT)
    asked = type(away).asked

    for _ in range(20):
        with pytest.raises(KeysUnreachable):
            await keys.make(SUBJECT)
    assert type(away).asked == asked

    type(away).cut, keys.ring.resting = False, time.monotonic() - 1
    assert await keys.make(SUBJECT)


async def test_the_cache_is_bounded(keys, monkeypatch):
    monkeypatch.setattr(key_store, "CACHED", 3)
    for number in range(10):
        await keys.make(SubjectId(f"s{number}"))

    assert list(keys.cache) == ["s7", "s8", "s9"]


async def test_a_missing_key_encryption_key_is_never_made_anew(store, tmp_path):
    kek = tmp_path / "kek"
    await open_keys(store, kek).make(SUBJECT)
    kek.unlink()

    with pytest.raises(Misconfigured, match="not there"):
        await open_keys(store, kek).of(SUBJECT)
    assert not kek.exists()


async def test_a_key_encryption_key_that_others_can_read_is_refused(store, tmp_path):
    kek = tmp_path / "kek"
    await open_keys(store, kek).make(SUBJECT)
    kek.chmod(0o640)

    with pytest.raises(Misconfigured, match="read by others"):
        await open_keys(store, kek).of(SUBJECT)


async def test_a_wrapped_key_of_another_customer_does_not_open(store, tmp_path):
    keys = open_keys(store, tmp_path / "kek")
    await keys.make(SUBJECT)
    await keys.make(SubjectId("s2"))
    with store.writing.begin() as tx:
        tx.exec_driver_sql(
            "UPDATE subject_key SET wrapped = "
            "(SELECT wrapped FROM subject_key WHERE subject_id = 's2') WHERE subject_id = 's1'"
        )

    with pytest.raises(Broken):
        await open_keys(store, tmp_path / "kek").of(SUBJECT)
