import pytest

from handrail.extensions import found_in
from handrail.security import detectors
from handrail.security.detector import Detector, Needs, open_detectors


def every_detector() -> tuple[Detector, ...]:
    return open_detectors(found_in(detectors, "detector"), Needs())


@pytest.fixture(scope="session")
def all_detectors() -> tuple[Detector, ...]:
    return every_detector()
