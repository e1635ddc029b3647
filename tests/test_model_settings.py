"""A model is used under a contract that is written down, in a region that is allowed, or not at all."""

import pytest

from handrail.core.errors import Misconfigured
from handrail.settings.read import read_settings
from tests.test_settings import COMPANY

MODEL = """
[model]
provider = "openai"
url = "https://models.example/v1"
name = "large"
allowed_regions = ["EU"]
"""
CONTRACT = """
[model.processor]
name = "Models Ltd"
contract = 2026-01-15
article_28 = ["a", "b", "c", "d", "e", "f", "g", "h"]
region = "EU"
no_training = true
no_retention = true
"""


def read(tmp_path, more):
    path = tmp_path / "handrail.toml"
    path.write_text(COMPANY + more)
    return read_settings(path).model


def test_without_a_word_no_model_is_used(tmp_path):
    assert read(tmp_path, "").provider == "local"


def test_a_model_under_contract_is_taken(tmp_path):
    model = read(tmp_path, MODEL + CONTRACT)

    assert (model.provider, model.processor.region) == ("openai", "EU")


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        (MODEL, "model.processor"),
        (MODEL + CONTRACT.replace('"c", ', ""), "point (c)"),
        (MODEL + CONTRACT.replace("no_training = true", "no_training = false"), "no_training"),
        (MODEL + CONTRACT.replace('region = "EU"', 'region = "US"'), "'US'"),
        (MODEL.replace('["EU"]', "[]") + CONTRACT, "'EU'"),
        (MODEL.replace("https", "http") + CONTRACT, "https://"),
        (MODEL.replace('name = "large"', "") + CONTRACT, "`name`"),
        (MODEL + CONTRACT + 'nonsense = "x"\n', "nonsense"),
    ],
)
def test_what_is_missing_is_named_and_nothing_starts(tmp_path, settings, named):
    with pytest.raises(Misconfigured) as refused:
        read(tmp_path, settings)

    assert named in refused.value.sentence


def test_a_transfer_needs_something_it_rests_on(tmp_path):
    abroad = CONTRACT.replace('region = "EU"', 'region = "US"\ntransfer = "scc"')

    assert read(tmp_path, MODEL + abroad).processor.transfer == "scc"


def test_a_model_on_this_machine_needs_no_contract(tmp_path):
    local = '[model]\nprovider = "openai"\nurl = "http://127.0.0.1:11434/v1"\nname = "small"\n'

    assert read(tmp_path, local).processor is None
