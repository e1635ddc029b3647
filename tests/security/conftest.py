import importlib
import pkgutil

import pytest

from handrail.security import detectors
from handrail.security.detector import Detector


def every_detector() -> tuple[Detector, ...]:
    names = [module.name for module in pkgutil.iter_modules(detectors.__path__)]
    return tuple(importlib.import_module(f"{detectors.__name__}.{name}").detector for name in names)


@pytest.fixture(scope="session")
def all_detectors() -> tuple[Detector, ...]:
    return every_detector()
