"""What the company's detectors need, once its patterns are proved to be sound."""

from handrail.security.detector import Needs
from handrail.security.own_numbers import check_patterns
from handrail.settings.details import DetailsSettings


def needs_of(stated: DetailsSettings) -> Needs:
    """Return what detectors need; a pattern that would eat words is `Misconfigured`."""
    check_patterns(stated.orders)
    check_patterns(stated.customers)
    return Needs(stated.orders, stated.customers)
