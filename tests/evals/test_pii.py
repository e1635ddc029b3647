"""`handrail eval pii`: labels are read, spans compared, and no word of a text is told."""

import json

import pytest
from typer.testing import CliRunner

from handrail.cli.main import build_cli
from handrail.core.errors import BadInput
from handrail.core.text import Kind, Span
from handrail.evals.intervals import wilson
from handrail.evals.labelled import Label, Labelled, Tally, figures_of, shape
from handrail.evals.suites.pii import read_marked

FAMILIES = {"EMAIL": frozenset({Kind.EMAIL}), "PHONE": frozenset({Kind.PHONE, Kind.NUMBER})}


def test_marks_become_labels_on_plain_words():
    text = read_marked({"text": "I am [[NAME|Anna]], [[EMAIL|a@b.cc]]!", "language": "en"})

    assert text.words == "I am Anna, a@b.cc!"
    assert [(text.words[one.start : one.end], one.name) for one in text.labels] == [
        ("Anna", "NAME"),
        ("a@b.cc", "EMAIL"),
    ]
    assert text.language == "en"


def test_an_unknown_mark_is_refused():
    with pytest.raises(BadInput, match="SHOE"):
        read_marked({"text": "[[SHOE|44]]"})


def test_spans_are_compared_by_kind_and_overlap():
    tally = Tally(FAMILIES)
    tally.add(
        Labelled("mail abcd@x.yy or 0871234567", (Label(5, 14, "EMAIL"), Label(18, 28, "PHONE"))),
        (Span(5, 13, Kind.EMAIL), Span(18, 28, Kind.EMAIL)),
    )
    tally.add(Labelled("nothing here", ()), (Span(0, 7, Kind.PHONE),))

    figures = figures_of(tally)

    assert figures["email recall"] == 1.0
    assert figures["email recall exact"] == 0.0
    assert figures["phone recall"] == 0.0
    assert figures["phone hidden by any kind"] == 1.0
    assert figures["email hidden by any kind"] == 0.0
    assert figures["precision of email"] == 0.5
    assert figures["plain texts touched"] == 1.0


def test_a_miss_is_told_by_its_shape():
    tally = Tally(FAMILIES)
    tally.add(Labelled("Anna42@Example.com", (Label(0, 18, "EMAIL"),)), ())

    told = [name for name in figures_of(tally) if name.startswith("missed")]

    assert told == ["missed email Aa9@Aa.a (18)"]


@pytest.mark.parametrize(
    ("words", "told"),
    [("Aa1", "Aa9 (3)"), ("SECRET-99", "A-9 (9)"), ("ключ", "a (4)"), ("a_b", "a?a (3)")],
)
def test_a_shape_shows_no_word(words, told):
    assert shape(words) == told


def test_an_interval_is_never_empty_and_never_outside():
    assert wilson(0, 0) == (0.0, 1.0)
    assert wilson(0, 10)[0] == 0.0
    assert wilson(10, 10)[1] == pytest.approx(1.0)
    low, high = wilson(90, 100)
    assert 0.82 < low < 0.9 < high < 0.95


def test_the_command_measures_a_set_and_keeps_figures(tmp_path):
    (tmp_path / "presidio_synth").mkdir()
    rows = [
        {"text": "my card is 4111 1111 1111 1111", "spans": [[11, 30, "CREDIT_CARD"]]},
        {"text": "where is my lamp", "spans": []},
    ]
    lines = "".join(f"{json.dumps(row)}\n" for row in rows)
    (tmp_path / "presidio_synth/dev.jsonl").write_text(lines, encoding="utf-8")

    done = CliRunner().invoke(
        build_cli(["eval"]),
        ["eval", "pii", "--data", str(tmp_path), "--json", str(tmp_path / "f.json")],
    )

    assert done.exit_code == 0
    assert "4111" not in done.stdout
    kept = json.loads((tmp_path / "f.json").read_text("utf-8"))["figures"]
    assert kept["presidio_synth/credit_card recall"] == 1.0
    assert kept["presidio_synth/plain texts touched"] == 0.0
