"""People of the company at a server that the tests share."""

from dataclasses import replace

import pytest

from tests.conftest import Served
from tests.web.desk import Desk, hire, signed_in

PEOPLE = {"lena": "agent", "omar": "agent", "paul": "agent", "vera": "lead", "iris": "auditor"}


@pytest.fixture(scope="session")
def staffed(town: Served) -> Served:
    """The shared server, with people to sign in as."""
    hire(town, PEOPLE)
    return town


@pytest.fixture(scope="session")
def sessions(staffed: Served) -> dict[str, Desk]:
    return {login: signed_in(staffed.base, login) for login in ("lena", "omar", "vera")}


def beside(desk: Desk) -> Desk:
    """Return the same session in a browser of its own, which a test may spoil."""
    return replace(desk, cookies=dict(desk.cookies))


@pytest.fixture
def lena(sessions: dict[str, Desk]) -> Desk:
    return beside(sessions["lena"])


@pytest.fixture
def omar(sessions: dict[str, Desk]) -> Desk:
    return beside(sessions["omar"])


@pytest.fixture
def vera(sessions: dict[str, Desk]) -> Desk:
    return beside(sessions["vera"])
