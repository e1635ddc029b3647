"""Find the extensions of a folder: every file offers one object under the folder's word."""

import importlib
import pkgutil
from types import ModuleType


def found_in(package: ModuleType, word: str) -> tuple[object, ...]:
    """Return the object named `word` of every module in a package, in the order of their names."""
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    modules = (importlib.import_module(f"{package.__name__}.{name}") for name in names)
    return tuple(getattr(module, word) for module in modules if hasattr(module, word))
