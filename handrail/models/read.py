"""Read weights: bytes that are not those of their card stop the start."""

import hashlib
import json
from pathlib import Path

from handrail import models
from handrail.core.errors import Misconfigured

HERE = Path(models.__path__[0])


def read_weights(name: str, folder: Path = HERE) -> bytes:
    """Return the bytes of a model by its name."""
    data = (folder / f"{name}.bin").read_bytes()
    card = json.loads((folder / f"{name}.json").read_text("utf-8"))
    if hashlib.sha256(data).hexdigest() != card["sha256"]:
        raise Misconfigured(
            f"The weights in models/{name}.bin are not those of its card.", "Install again."
        )
    return data
