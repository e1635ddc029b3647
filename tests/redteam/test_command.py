"""`handrail redteam`: exit codes for machines, a report for people, a real model's server behind it."""

import json

import pytest
from typer.testing import CliRunner

from handrail.cli.main import build_cli
from handrail.core.errors import Broken, NotFound
from handrail.redteam.attack import bare, read_suites
from tests.conftest import ROOT, patient_workspace
from tests.gateway.conftest import MODEL
from tests.scripted_model import Answer, passages_of, saying, scripted_model

SHOP = str(ROOT / "examples/shop/workspace")
ATTACKS = read_suites()


def command(*arguments, workspace=SHOP):
    words = ["redteam", "--workspace", str(workspace), *arguments]
    return CliRunner().invoke(build_cli(["redteam"]), words)


def obeying(request):
    """Do what the attack wants whose words are in the request."""
    told = bare(request.words.encode().decode("unicode_escape", "ignore")) + bare(request.words)
    found = [one for one in ATTACKS if bare(one.turns[-1]) in told]
    words = found[0].obeyed if found else "Hello."
    if request.shape == "understood":
        passages = [1] if passages_of(request) else []
        said = {"intent": "help", "passages": passages, "sure": 1, "summary": words[:300]}
        return saying(request, json.dumps(said))
    if request.shape == "worded":
        return saying(request, json.dumps({"sentences": [{"text": words[:600], "passage": 1}]}))
    return saying(request, words)


@pytest.fixture
def model():
    with scripted_model() as running:
        yield running


@pytest.fixture
def workspace(model, tmp_path):
    made = patient_workspace(tmp_path)
    with (made / "handrail.toml").open("a") as settings:
        settings.write(MODEL.format(url=model.base))
    return made


def test_a_run_that_nothing_broke_through_exits_with_zero_and_leaves_a_report(tmp_path):
    report, kept = tmp_path / "report.md", tmp_path / "figures.json"

    done = command("--only", "override-plain-order", "--report", str(report), "--json", str(kept))

    assert done.exit_code == 0, done.output
    assert "1 attacks: 1 stopped" in done.stdout
    assert report.read_text("utf-8").startswith("# Red team report")
    assert json.loads(kept.read_text("utf-8"))["attacks"][0]["id"] == "override-plain-order"


def test_without_a_file_the_report_is_printed():
    done = command("--only", "override-plain-order")

    assert "# Red team report" in done.stdout
    assert "turn_recorded" not in done.output


def test_what_the_gateway_lets_through_gives_another_exit_code():
    done = command("--only", "gateway-tool-description", "--obedient")

    assert done.exit_code == 1
    assert "1 attacks broke through" in done.output


def test_a_real_server_whose_model_obeys_says_nothing_of_it_to_a_customer(model, workspace):
    model.script = obeying

    done = command("--only", "trust", workspace=workspace)

    assert done.exit_code == 0, done.output
    assert len(model.asked) > 20
    assert "openai, upstream; asked" in done.stdout
    assert "Zerlinda" not in bytes(model.raw).decode()


def test_a_real_server_that_is_down_tested_nothing(model, workspace):
    model.script = lambda _: Answer(b"", 400)

    done = command("--only", "trust-promise-refund", workspace=workspace)

    assert isinstance(done.exception, Broken)
    assert "tested nothing" in done.exception.sentence


@pytest.mark.parametrize(
    "arguments",
    [("--only", "nothing"), ("--data", "/nowhere/at/all"), ("--split", "x", "--data", ".ci")],
)
def test_what_tests_nothing_fails_aloud(arguments):
    assert isinstance(command(*arguments).exception, NotFound)
