"""Models: the weights we ship, checked against their cards, and the one the settings name."""

from pathlib import Path

from handrail.core.scorer import Scorer
from handrail.extensions import found_in
from handrail.models import read
from handrail.models.read import HERE, read_weights
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
from handrail.providers.watch import Together
from handrail.security import detectors
from handrail.security.detector import Detector, Needs, open_detectors
from handrail.security.own_numbers import check_patterns
from handrail.security.tagger import open_tagger
from handrail.settings.details import DetailsSettings
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


def read_detectors(
    stated: DetailsSettings | None = None, folder: Path = HERE
) -> tuple[Detector, ...]:
    """Open every detector there is, with the weights and the patterns some of them need.

    A pattern of the company's own that would eat words is `Misconfigured`.
    """
    own = stated or DetailsSettings()
    check_patterns(own.orders)
    check_patterns(own.customers)
    needs = Needs(open_tagger(read_weights("names", folder)), own.orders, own.customers)
    return open_detectors(found_in(detectors, "detector"), needs)


def read_scorer(folder: Path = HERE) -> Scorer:
    """Read the scorer's weights. Bytes that are not those of its card stop the start."""
    return read.read_scorer(folder)


def read_watch(folder: Path = HERE) -> Scorer:
    """Read the weights of both watches, over commands and over tempers, likewise."""
    return Together(tuple(read.read_watch(folder, name) for name in ("commands", "temper")))
