"""`handrail eval`: a suite by name, an exit code for machines."""

import pytest
from typer.testing import CliRunner

from handrail.cli.main import build_cli


def run(*arguments):
    return CliRunner().invoke(build_cli(["eval"]), ["eval", *arguments])


def test_nothing_to_measure_exits_with_one(tmp_path):
    assert run("knowledge", "--data", str(tmp_path)).exit_code == 1


def test_figures_are_printed_and_kept(tmp_path):
    (tmp_path / "stackfaq").mkdir()
    (tmp_path / "stackfaq/corpus.jsonl").write_text(
        '{"id": "a", "question": "Where is it?", "answers": ["Calendar, on the left."]}\n',
        encoding="utf-8",
    )
    (tmp_path / "stackfaq/mine.jsonl").write_text(
        '{"text": "calendar", "relevant": ["a"]}\n', encoding="utf-8"
    )
    done = run(
        "knowledge", "--data", str(tmp_path), "--split", "mine", "--json", str(tmp_path / "f.json")
    )

    assert done.exit_code == 0
    assert "mrr" in done.stdout
    assert "stackfaq/mrr" in (tmp_path / "f.json").read_text("utf-8")


@pytest.mark.parametrize("arguments", [(), ("knowledge",)])
def test_wrong_usage_exits_with_two(arguments):
    assert run(*arguments).exit_code == 2
