"""The same house as the services' tests."""

from tests.services.conftest import house

__all__ = ["house"]
