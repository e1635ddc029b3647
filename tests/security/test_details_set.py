"""What is found on the set of details: written by somebody who saw no detector, and frozen.

The figures are those that were seen, less a little; only counts are compared, no text is shown.
"""

from pathlib import Path

import pytest

from handrail.evals.sets import open_sets
from handrail.evals.suites.pii import details

SETS = Path(__file__).parent.parent / "sets"
FLOORS = {
    "email": 0.97, "ip": 0.97, "iban": 0.94, "secret": 0.94, "phone": 0.92, "mac": 0.9,
    "card": 0.86, "birth_date": 0.86, "url": 0.8, "order": 0.78, "password": 0.79, "cvv": 0.75,
    "plate": 0.74, "account": 0.72, "identity": 0.74, "age": 0.6, "username": 0.57, "health": 0.5,
}  # fmt: skip
TOUCHED = 0.05  # of messages without a detail, by kinds that have a shape or a word beside them
BY_WEIGHTS = {"name": 0.25, "address": 0.15}  # half of these messages are traps: brands, cities
READ = frozenset({"name", "address"})  # kinds that weights find


@pytest.fixture(scope="module")
def figures():
    return details(open_sets(SETS, "frozen"))


@pytest.mark.parametrize("name", FLOORS)
def test_no_fewer_details_of_a_kind_are_found_than_were(figures, name):
    assert figures[f"{name} recall"] >= FLOORS[name]


def test_messages_without_details_stay_readable(figures):
    by = {
        name.removeprefix("plain texts touched by "): share
        for name, share in figures.items()
        if name.startswith("plain texts touched by ")
    }

    assert sum(share for kind, share in by.items() if kind not in READ) <= TOUCHED
    assert {kind for kind, most in BY_WEIGHTS.items() if by[kind] > most} == set()


def test_what_is_found_is_what_it_is_taken_for(figures):
    kinds = [name for name in figures if name.startswith("precision of ")]
    low = {
        name: figures[name]
        for name in kinds
        if name[-1] not in "wh)" and figures[name] < 0.75 and name.split()[-1] not in READ
    }

    assert low == {}
