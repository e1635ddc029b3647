import pytest

from handrail.security.detector import Detector
from handrail.wiring.models import read_detectors


def every_detector() -> tuple[Detector, ...]:
    return read_detectors()


@pytest.fixture(scope="session")
def all_detectors() -> tuple[Detector, ...]:
    return every_detector()
