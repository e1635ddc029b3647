"""People of the company at a server that the tests share."""

import pytest

from tests.conftest import Served
from tests.web.desk import Desk, hire, signed_in

PEOPLE = {"lena": "agent", "omar": "agent", "paul": "agent", "vera": "lead", "iris": "auditor"}


@pytest.fixture(scope="session")
def staffed(town: Served) -> Served:
    """The shared server, with people to sign in as."""
    hire(town, PEOPLE)
    return town


@pytest.fixture
def lena(staffed: Served) -> Desk:
    return signed_in(staffed.base, "lena")


@pytest.fixture
def omar(staffed: Served) -> Desk:
    return signed_in(staffed.base, "omar")


@pytest.fixture
def vera(staffed: Served) -> Desk:
    return signed_in(staffed.base, "vera")
