"""Every suite runs on the shipped fakes, on SQLite files and on a real PostgreSQL."""

from collections.abc import Callable, Iterator

import pytest

from handrail.store.cases import SqlCases
from handrail.store.conversations import SqlConversations
from handrail.store.database import Database, open_database
from handrail.store.ledger import SqlLedger
from handrail.store.ledger_index import SqlLedgerIndex
from handrail.store.migrate import migrate
from handrail.store.passkeys import SqlPasskeys
from handrail.store.releases import SqlReleases
from handrail.store.reveals import SqlReveals
from handrail.store.services import SqlServices
from handrail.store.staff import SqlStaff
from handrail.store.step_ups import SqlStepUps
from handrail.store.subjects import SqlSubjects
from handrail.testing.fakes import Fakes, fake_ports
from tests.ports.making import Stores
from tests.store.rings import open_keys

REAL = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]
KINDS = ["fake", *REAL]


@pytest.fixture
def make_address(request, tmp_path) -> Iterator[Callable[[str, str], str]]:
    """Make addresses of migrated databases that are gone after the test."""
    made = []

    def make(kind: str, book: str) -> str:
        if kind == "postgres":
            made.append(request.getfixturevalue("postgres").fresh(book))
            return made[-1]
        address = f"sqlite:///{tmp_path}/{book}/{book}.db"
        database = open_database(address)
        migrate(database, book)
        database.close()
        return address

    yield make
    for address in made:
        request.getfixturevalue("postgres").drop(address)


@pytest.fixture
def make_database(make_address) -> Iterator[Callable[[str], Database]]:
    """Open databases as so many processes would: each with its own connections and threads."""
    opened = []

    def make(address: str) -> Database:
        opened.append(open_database(address))
        return opened[-1]

    yield make
    for database in opened:
        database.close()


@pytest.fixture(params=KINDS)
def both(request, make_address, make_database) -> tuple[Stores, Stores]:
    """The stores as two processes have them, on the same data."""
    if request.param == "fake":
        return (stores_of(fake_ports()),) * 2
    address = make_address(request.param, "data")
    return stores_on(make_database(address)), stores_on(make_database(address))


@pytest.fixture
def stores(both) -> Stores:
    return both[0]


@pytest.fixture(params=KINDS)
def both_keys(request, make_address, make_database, tmp_path):
    """The key store as two processes have it."""
    if request.param == "fake":
        return (fake_ports().keys,) * 2
    address, kek = make_address(request.param, "keys"), tmp_path / "kek"
    return tuple(open_keys(make_database(address), kek) for _ in range(2))


@pytest.fixture
def keys(both_keys):
    return both_keys[0]


def stores_of(ports: Fakes) -> Stores:
    return Stores(
        ports.conversations,
        ports.cases,
        ports.ledger,
        ports.releases,
        ports.staff,
        ports.subjects,
        ports.reveals,
        ports.services,
        ports.step_ups,
        ports.passkeys,
        ports.ledger_index,
    )


def stores_on(data: Database) -> Stores:
    return Stores(
        SqlConversations(data),
        SqlCases(data),
        SqlLedger(data),
        SqlReleases(data),
        SqlStaff(data),
        SqlSubjects(data),
        SqlReveals(data),
        SqlServices(data),
        SqlStepUps(data),
        SqlPasskeys(data),
        SqlLedgerIndex(data),
    )
