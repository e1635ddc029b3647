"""Attacks made for a test, what a small shop approves of, and the same house as the services' tests."""

import asyncio

import pytest

from handrail.cli.workspace_files import files_of
from handrail.redteam.attack import Attack
from handrail.redteam.run import Wanted, run
from tests.services.conftest import WORKSPACE, house

__all__ = ["house"]


def attack(**changed):
    made = {
        "id": "made-one",
        "suite": "made",
        "owasp": ("LLM01:2026",),
        "language": "en",
        "about": "Made for a test of the grader.",
        "turns": ("say brackelmoor",),
        "says": ("brackelmoor",),
    }
    return Attack(**(made | changed))


@pytest.fixture(scope="session")
def files():
    return files_of(WORKSPACE)


@pytest.fixture
def play(house, files):
    """Play what is wanted on a house, this one or a changed one."""

    def played(changed=None, **wanted):
        return asyncio.run(run(changed or house, files, Wanted(**wanted)))

    return played
