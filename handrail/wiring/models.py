"""Models: the weights we ship, checked against their cards, and the one the settings name."""

import hashlib
import json
from pathlib import Path

from handrail import models
from handrail.core.errors import Misconfigured
from handrail.core.scorer import Scorer
from handrail.ports.model import Model, PaidModel
from handrail.ports.world import Meter, Provider
from handrail.providers.anthropic import VERSION as ANTHROPIC_VERSION
from handrail.providers.anthropic import Anthropic
from handrail.providers.budgeted import Budgeted
from handrail.providers.call import Server
from handrail.providers.careful import Careful
from handrail.providers.local import LocalProvider
from handrail.providers.modelled import ModelledProvider
from handrail.providers.openai import OpenAi
from handrail.providers.scorer import open_scorer
from handrail.settings.model import ModelSettings
from handrail.store.database import Database
from handrail.store.spending import SqlBudget
from handrail.wiring.secret import secret_there
from handrail.wiring.world import SystemClock


def open_provider(
    settings: ModelSettings, data: Database, meter: Meter
) -> tuple[Provider, PaidModel | None]:
    """Return who finds out what customers want, and the model behind it if one is named.

    The model is used with care and within its budget.
    """
    local = LocalProvider()
    if settings.provider == "local":
        return local, None
    careful = Careful(open_model(settings), settings.seconds, settings.at_once)
    budget = SqlBudget(data, settings.tokens_per_conversation, settings.tokens_per_day)
    model = Budgeted(careful, budget, SystemClock())
    return ModelledProvider(model, meter, local, settings.uses), model


def open_model(model: ModelSettings) -> Model:
    """Return the model the settings name."""
    key = secret_there(Path(model.key_file), "model's key") if model.key_file else ""
    if model.provider == "anthropic":
        headers = {"x-api-key": key, "anthropic-version": ANTHROPIC_VERSION}
        return Anthropic(Server(model.url, headers, model.seconds), model.name)
    bearer = {"Authorization": f"Bearer {key}"} if key else {}
    return OpenAi(Server(model.url, bearer, model.seconds), model.name, model.limit_field)


def read_scorer(folder: Path = Path(models.__path__[0])) -> Scorer:
    """Read the scorer's weights. Bytes that are not those of its card stop the start."""
    data = (folder / "requests.bin").read_bytes()
    card = json.loads((folder / "requests.json").read_text("utf-8"))
    if hashlib.sha256(data).hexdigest() != card["sha256"]:
        raise Misconfigured(
            "The weights in models/requests.bin are not those of its card.", "Install again."
        )
    return open_scorer(data)
