"""Keys in memory: for how long, and for whose eyes."""

import time

import pytest

from handrail.core.errors import KeyGone
from handrail.core.ids import SubjectId
from handrail.security.seal import new_data_key
from handrail.store import keys as key_store
from handrail.store.database import open_database
from handrail.store.keys import SqlKeys

SUBJECT = SubjectId("s1")


@pytest.mark.postgres
async def test_a_key_destroyed_by_another_process_is_forgotten_within_seconds(postgres):
    address, kek = postgres.fresh("keys"), new_data_key()
    databases = [open_database(address) for _ in range(2)]
    one, two = (SqlKeys(database, kek, "kek-1") for database in databases)
    await one.make(SUBJECT)
    await two.of(SUBJECT)

    await one.destroy(SUBJECT)

    until, key = two.cache[SUBJECT]
    assert until - time.monotonic() <= key_store.SHARED_SECONDS <= 5
    two.cache[SUBJECT] = (time.monotonic(), key)
    with pytest.raises(KeyGone):
        await two.of(SUBJECT)
    for database in databases:
        database.close()
    postgres.drop(address)
