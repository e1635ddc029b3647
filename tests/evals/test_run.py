"""A run: found suites, figures by set, missing sets named, a table and JSON."""

import json

import pytest

from handrail.core.errors import NotFound
from handrail.evals.plain_bm25 import plain_bm25
from handrail.evals.report import Report, as_json, as_table
from handrail.evals.run import commit_of, find_suite, measure, run_suite
from handrail.evals.sets import open_sets
from handrail.evals.suite import Suite

SUITE = Suite(
    "made",
    "A made one.",
    {"here": lambda sets: {"share": len(sets.rows("here")) / 4}, "gone": lambda _: {}},
)


def rows(folder, path, *made):
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text("".join(json.dumps(row) + "\n" for row in made), encoding="utf-8")


@pytest.fixture
def data(tmp_path):
    """A small FAQ, a bank with one story, and questions nothing answers."""
    rows(
        tmp_path,
        "stackfaq/corpus.jsonl",
        {
            "id": "f1",
            "question": "How do I delete a photo album?",
            "answers": ["Open the album and press delete.", "Use the bin."],
        },
        {
            "id": "f2",
            "question": "Where is the calendar?",
            "answers": ["The calendar is on the left."],
        },
    )
    rows(
        tmp_path,
        "stackfaq/queries_dev.jsonl",
        {"text": "delete photo album", "relevant": ["f1"]},
        {"text": "where do i find my calendar", "relevant": ["f2"]},
    )
    rows(tmp_path, "stackfaq/queries_held.jsonl", {"text": "calendar", "relevant": ["f1"]})
    rows(
        tmp_path,
        "clinc150/dev.jsonl",
        {"text": "who won the cup"},
        {"text": "is it raining in paris"},
    )
    rows(
        tmp_path,
        "tau2_bench/banking_kb_docs.jsonl",
        {"id": "d1", "title": "Cards", "content": "A gold card is free."},
    )
    rows(
        tmp_path,
        "tau2_bench/tasks_dev.jsonl",
        {"text": "You want a gold card.", "required_documents": ["d1"]},
        {"text": "a flight", "required_documents": None},
    )
    return tmp_path


def test_the_knowledge_suite_measures_every_set_there_is(data, tmp_path, capsys):
    kept = tmp_path / "figures.json"

    assert run_suite("knowledge", data, "dev", kept) == 0

    told = json.loads(kept.read_text("utf-8"))
    assert set(told) == {"suite", "split", "figures", "seconds", "commit"}
    assert (told["suite"], told["split"]) == ("knowledge", "dev")
    figures = told["figures"]
    assert figures["stackfaq/mrr"] == figures["stackfaq/mrr_bm25"] == 1.0
    assert figures["stackfaq/recall@5"] == figures["tau2_bench/recall@5"] == 1.0
    assert figures["tau2_bench/mrr"] == 1.0
    assert figures["clinc150/wrong_answers"] == 0.0
    assert {"stackfaq/answered", "stackfaq/right", "stackfaq/wrong"} <= set(figures)
    assert all(key == key.lower() for key in figures)
    said = capsys.readouterr().out
    assert "stackfaq" in said
    assert "Not there, skipped: banking77" in said


def test_another_split_has_other_figures(data, tmp_path):
    run_suite("knowledge", data, "held", tmp_path / "held.json")

    assert json.loads((tmp_path / "held.json").read_text("utf-8"))["figures"]["stackfaq/mrr"] == 0.0


def test_nothing_found_is_an_error(tmp_path, capsys):
    assert run_suite("knowledge", tmp_path, "dev", tmp_path / "figures.json") == 1

    assert "none of the sets" in capsys.readouterr().err
    assert not (tmp_path / "figures.json").exists()


def test_questions_without_articles_are_missing(data):
    for corpus in data.glob("*/*c*s*.jsonl"):
        if "queries" not in corpus.name and "dev" not in corpus.name:
            corpus.unlink()

    report = measure(find_suite("knowledge"), open_sets(data, "dev"), "")

    assert report.figures == {}
    assert list(report.missing) == ["stackfaq", "tau2_bench", "clinc150", "banking77"]


def test_a_suite_nobody_wrote_is_an_error_that_names_the_others():
    with pytest.raises(NotFound) as refused:
        find_suite("nothing")

    assert "knowledge" in refused.value.next_step


def test_what_is_missing_is_named_and_the_rest_is_measured(tmp_path):
    rows(tmp_path, "here/dev.jsonl", {}, {})
    report = measure(SUITE, open_sets(tmp_path, "dev"), "abc")

    assert report.figures == {"here/share": 0.5}
    assert list(report.missing) == ["gone"]


def test_a_report_is_a_table_and_json():
    report = Report(
        "made",
        "dev",
        {"a/mrr": 0.51234, "a/questions": 1234.0, "b/share": 1.0},
        (),
        1.25,
        "abc" * 10,
    )
    table = as_table(report)

    assert "  mrr            0.5123" in table
    assert "  questions       1,234" in table
    assert "  share          1.0000" in table
    assert "skipped" not in table
    assert json.loads(as_json(report))["figures"]["a/mrr"] == 0.51234
    assert as_table(Report("made", "dev", {}, ("a",), 0.0, "x")).count("\n") > 2


def test_the_commit_is_told_or_unknown(tmp_path):
    assert commit_of(tmp_path) == "unknown"
    assert commit_of(tmp_path, "no-such-git") == "unknown"


def test_without_the_library_there_is_nothing_to_compare_with(data, tmp_path):
    assert plain_bm25({"a": "text"}, "no_such_library") is None
    assert run_suite("knowledge", data, "dev", None) == 0
