"""A model's server for the tests of providers."""

import pytest

from tests.scripted_model import scripted_model


@pytest.fixture
def scripted():
    with scripted_model() as model:
        yield model
