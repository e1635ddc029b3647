"""The weights we ship, as their cards describe them: other bytes stop the start."""

import hashlib
import json
from pathlib import Path

from handrail.core.errors import Misconfigured
from handrail.providers.scorer import LocalScorer, open_scorer
from handrail.providers.watch import Watch, open_watch

HERE = Path(__file__).parent


def read_scorer(folder: Path = HERE) -> LocalScorer:
    """Read what hears requests and dangers."""
    return open_scorer(read_weights("requests", folder))


def read_watch(folder: Path = HERE, name: str = "commands") -> Watch:
    """Read what watches for commands to the machine."""
    return open_watch(read_weights(name, folder))


def read_weights(name: str, folder: Path = HERE) -> bytes:
    """Return the bytes of a model by its name."""
    data = (folder / f"{name}.bin").read_bytes()
    if hashlib.sha256(data).hexdigest() != read_card(name, folder)["sha256"]:
        raise Misconfigured(
            f"The weights in models/{name}.bin are not those of its card.", "Install again."
        )
    return data


def read_card(name: str, folder: Path = HERE) -> dict[str, object]:
    """Read what a model says of itself."""
    card = json.loads((folder / f"{name}.json").read_text("utf-8"))
    return card if isinstance(card, dict) else {}
