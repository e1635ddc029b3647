"""Suite `grounding`: what rests on its source scores above what does not, beside plain overlap."""

import json
import math

import pytest

from handrail.evals.auc import area, recall_at
from handrail.evals.run import find_suite, measure
from handrail.evals.sets import open_sets

SOURCE = "Cards are replaced within 5 days if you report the loss. A new card costs $10 per year."


def rows(folder, path, *made):
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text("".join(json.dumps(row) + "\n" for row in made), encoding="utf-8")


@pytest.fixture
def data(tmp_path):
    said = {
        "Cards are replaced within 5 days if you report the loss.": True,
        "If you report the loss, a card is replaced within 5 days.": True,
        "The moon is made of cheese.": False,
        "Cards are never replaced in the winter by our friendly pilots.": False,
    }
    begin = {True: "Fully attributable", False: "Not fully attributable"}
    faith = {True: "Consistent", False: "Unwanted"}
    rows(
        tmp_path,
        "begin/dev.jsonl",
        *({"text": text, "knowledge": SOURCE, "label": begin[ok]} for text, ok in said.items()),
        {"text": "Hello.", "knowledge": SOURCE, "label": "Generic"},
    )
    rows(
        tmp_path,
        "faithbench/dev.jsonl",
        *(
            {"text": text, "source": SOURCE, "label": faith[ok], "hhem21": float(ok)}
            for text, ok in said.items()
        ),
    )
    rows(tmp_path, "tau2_bench/banking_kb_docs.jsonl", {"id": "a", "content": SOURCE})
    return tmp_path


def test_what_rests_scores_above_what_does_not(data):
    figures = measure(find_suite("grounding"), open_sets(data, "dev"), "none").figures

    assert figures["begin/auc"] == 1.0
    assert figures["begin/rows"] == 4
    assert figures["faithbench/auc"] == 1.0
    assert figures["faithbench/auc_published_model"] == 1.0


def test_every_kind_of_error_is_spoiled_and_counted(data):
    figures = measure(find_suite("grounding"), open_sets(data, "dev"), "none").figures

    assert figures["corrupted/false_alarms_on_own_sentences"] == 0
    assert figures["corrupted/found_number"] == 1.0
    assert figures["corrupted/found_denial"] == 1.0
    assert figures["corrupted/found_condition"] == 1.0


def test_sets_that_are_not_there_are_named(tmp_path):
    report = measure(find_suite("grounding"), open_sets(tmp_path, "dev"), "none")

    assert report.figures == {}
    assert list(report.missing) == ["begin", "faithbench", "halueval_general", "corrupted"]


def test_the_area_counts_ties_half_and_recall_keeps_to_its_alarms():
    assert area([1.0, 2.0], [0.0, 1.0]) == 0.875
    assert math.isnan(area([], [1.0]))
    assert recall_at(0.0, [3.0, 1.0], [2.0, 0.0]) == 0.5
    assert math.isnan(recall_at(0.01, [1.0], []))
