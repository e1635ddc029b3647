"""People of the company at a server that the tests share."""

from collections.abc import Iterator

import pytest

from tests.conftest import Served, free_port, patient_workspace
from tests.web.desk import Desk, beside, hire, signed_in

PEOPLE = {"lena": "agent", "omar": "agent", "paul": "agent", "vera": "lead", "ines": "auditor"}


@pytest.fixture(scope="session")
def staffed(town: Served) -> Served:
    """The shared server, with people to sign in as."""
    hire(town, PEOPLE)
    return town


@pytest.fixture(
    scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]
)
def either(request, tmp_path_factory) -> Iterator[Served]:
    """A server on each of the two databases."""
    if request.param == "sqlite":
        yield request.getfixturevalue("town")
        return
    cluster = request.getfixturevalue("postgres")
    stores = cluster.fresh("data"), cluster.fresh("keys")
    folder = tmp_path_factory.mktemp("pg")
    one = Served(folder, free_port(), patient_workspace(folder), stores=stores)
    settings = one.workspace / "handrail.toml"
    settings.write_text(settings.read_text("utf-8").replace("8080", str(one.port)), "utf-8")
    one.start()
    yield one
    one.stop()
    for address in stores:
        cluster.drop(address)


@pytest.fixture(scope="session")
def sessions(staffed: Served) -> dict[str, Desk]:
    return {login: signed_in(staffed.base, login) for login in ("lena", "omar", "vera")}


@pytest.fixture
def lena(sessions: dict[str, Desk]) -> Desk:
    return beside(sessions["lena"])


@pytest.fixture
def omar(sessions: dict[str, Desk]) -> Desk:
    return beside(sessions["omar"])


@pytest.fixture
def vera(sessions: dict[str, Desk]) -> Desk:
    return beside(sessions["vera"])
