from importlib.resources import files

import pytest

from handrail.policy.book import Book, open_book


@pytest.fixture(scope="session")
def default_files() -> dict[str, bytes]:
    folder = files("handrail.policy") / "defaults"
    return {
        each.name: each.read_bytes() for each in folder.iterdir() if each.name.endswith(".cedar")
    }


@pytest.fixture(scope="session")
def book(default_files) -> Book:
    return open_book(default_files)
