"""Migrated databases of both kinds, gone after the test."""

import pytest

from handrail.store.database import open_database
from handrail.store.migrate import migrate


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def addresses(request, tmp_path):
    """The addresses of an empty data store and an empty key store."""
    if request.param == "postgres":
        server = request.getfixturevalue("postgres")
        made = {book: server.fresh(book) for book in ("data", "keys")}
        yield made
        for address in made.values():
            server.drop(address)
        return
    made = {book: f"sqlite:///{tmp_path}/{book}/{book}.db" for book in ("data", "keys")}
    for book, address in made.items():
        database = open_database(address)
        migrate(database, book)
        database.close()
    yield made
