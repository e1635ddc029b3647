"""`handrail eval masking`: the same texts with masking and without, and what it cost."""

import json

from typer.testing import CliRunner

from handrail.cli.main import build_cli
from handrail.evals.suites.masking import guess, learn, loss, masked


def test_a_text_is_masked_as_a_model_would_see_it():
    assert masked("write to anna@example.com") == "write to <EMAIL_1>"
    assert masked("where is my lamp") == "where is my lamp"


def test_the_classifier_tells_intents_by_their_words():
    bayes = learn([("where is my card", "card"), ("send money abroad", "money")] * 3)

    assert guess(bayes, "my card is late") == "card"
    assert guess(bayes, "money for abroad") == "money"


def test_a_loss_is_paired_and_has_an_interval():
    lost = loss([1.0, 1.0, 0.0, 1.0], [1.0, 0.0, 0.0, 1.0])

    assert lost["loss"] == 0.25
    assert lost["loss low"] < 0.25 < lost["loss high"]
    assert loss([1.0, 0.0], [1.0, 0.0]) == {"loss": 0.0, "loss low": 0.0, "loss high": 0.0}


def test_the_command_measures_both_ways(tmp_path):
    (tmp_path / "banking77").mkdir()
    rows = [
        {"text": "where is my card 4111 1111 1111 1111", "intent": "card"},
        {"text": "where did my card stay", "intent": "card"},
        {"text": "send money to a friend", "intent": "money"},
        {"text": "money I send is late", "intent": "money"},
    ]
    lines = "".join(f"{json.dumps(row)}\n" for row in rows * 2)
    (tmp_path / "banking77/dev.jsonl").write_text(lines, encoding="utf-8")

    done = CliRunner().invoke(
        build_cli(["eval"]),
        ["eval", "masking", "--data", str(tmp_path), "--json", str(tmp_path / "f.json")],
    )

    assert done.exit_code == 0
    kept = json.loads((tmp_path / "f.json").read_text("utf-8"))["figures"]
    assert kept["banking77/accuracy"] == kept["banking77/accuracy masked"] == 1.0
    assert kept["banking77/loss"] == 0.0
