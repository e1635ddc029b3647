"""The suite `names`: counts, groups of names, and what it says of portions that were learned from."""

import json

from handrail.evals.apart import is_apart
from handrail.evals.carriers import CARRIERS
from handrail.evals.origins import by_group
from handrail.evals.run import measure
from handrail.evals.sets import open_sets
from handrail.evals.spans import Counts, count
from handrail.evals.suites.names import suite

CARRIER_FOLDER = "training/names"


def test_overlapping_and_exact_are_told_apart():
    counts = count([(0, 4), (10, 14)], [(0, 4), (12, 20), (30, 31)])

    assert counts == Counts(there=2, met=2, exact=1, found=3, right=2)


def test_a_group_that_is_found_less_is_a_finding():
    figures = by_group({"one": [1.0] * 40, "other": [0.9] * 40})

    assert figures["recall_other"] == 0.9
    assert round(figures["gap_other"], 3) == 0.1
    assert figures["finding_other"] == 1.0
    assert "finding_one" not in figures


def test_a_small_gap_is_no_finding():
    figures = by_group({"one": [1.0] * 40, "other": [0.98] * 40})

    assert "finding_other" not in figures


def test_too_few_names_are_not_enough_evidence():
    figures = by_group({"one": [1.0] * 40, "few": [0.0] * 5})

    assert figures == {"recall_one": 1.0, "not_enough_evidence_few": 5.0}


def test_the_interval_holds_the_gap():
    figures = by_group({"one": [1.0, 0.9] * 30, "other": [0.9, 0.7] * 30})

    assert figures["gap_other_low"] < figures["gap_other"] < figures["gap_other_high"]


def test_twenty_carriers_none_of_which_is_trained_on(pytestconfig):
    written = "".join(
        path.read_text("utf-8") for path in (pytestconfig.rootpath / CARRIER_FOLDER).iterdir()
    )
    told = [json.dumps(carrier.replace("{name}", "{person}"))[1:-1] for carrier in CARRIERS]

    assert len(set(CARRIERS)) == 20
    assert all(carrier.count("{name}") == 1 for carrier in CARRIERS)
    assert not [one for one in told if one in written]


def test_one_in_five_is_kept_apart_whatever_its_case():
    kept = [number for number in range(1_000) if is_apart(f"Message {number}")]

    assert 150 <= len(kept) <= 250
    assert kept == [number for number in range(1_000) if is_apart(f" message  {number}")]


def test_a_set_is_measured(tmp_path):
    texts = ["my name is amina diallo", "Hi, Tomasz Nowak here", "it is for Folake Balogun"]
    rows = [
        {"text": text, "spans": [[text.index(who), text.index(who) + len(who), "PERSON"]]}
        for text, who in zip(texts, ("amina diallo", "Tomasz Nowak", "Folake Balogun"), strict=True)
    ]
    for folder, held in (("wnut17", rows), ("bitext", [{"text": "where is my order"}])):
        (tmp_path / folder).mkdir()
        lines = "\n".join(map(json.dumps, held))
        (tmp_path / folder / "dev.jsonl").write_text(lines, "utf-8")

    report = measure(suite, open_sets(tmp_path, "dev"), "unknown")

    assert report.figures["wnut17/name_recall"] == 1.0
    assert report.figures["wnut17/known_name_recall"] == 1.0
    assert report.figures["bitext/touched"] == 0.0
    assert "multidogo" in report.missing
    assert "names" in report.missing
