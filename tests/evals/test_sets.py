"""Sets of data: split files and corpora are read, what is broken is said with its line."""

import gzip

import pytest

from handrail.core.errors import BadInput, NotFound
from handrail.evals.sets import names, open_sets, words

ROW = b'{"text": "hi", "right": ["a", 1]}\n'


def make(folder, files):
    for path, body in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(gzip.compress(body) if path.endswith(".gz") else body)
    return folder


def test_a_split_is_its_own_file_and_all_that_end_in_its_name(tmp_path):
    files = dict.fromkeys(("s/dev.jsonl", "s/queries_dev.jsonl.gz", "s/tasks_dev.jsonl"), ROW)
    others = dict.fromkeys(
        ("s/held.jsonl", "s/queries_held.jsonl", "s/corpus.jsonl", "s/dev.json", "s/xdev.jsonl"),
        ROW,
    )
    sets = open_sets(make(tmp_path, files | others), "dev")

    assert len(sets.rows("s")) == len(files)
    assert len(sets.corpus("s", "corpus")) == 1
    assert sets.corpus("s", "nothing") == ()


def test_a_set_that_is_missing_has_no_rows(tmp_path):
    sets = open_sets(tmp_path, "dev")

    assert sets.rows("nothing") == ()
    assert sets.corpus("nothing", "corpus") == ()


def test_a_field_is_read_or_empty(tmp_path):
    (row,) = open_sets(make(tmp_path, {"s/dev.jsonl": b"\n" + ROW}), "dev").rows("s")

    assert (words(row, "text"), words(row, "right"), words(row, "none")) == ("hi", "", "")
    assert (names(row, "right"), names(row, "text")) == (("a", "1"), ())


@pytest.mark.parametrize(
    ("name", "body", "said"),
    [
        ("dev.jsonl", ROW + b"{", "dev.jsonl:2: this is not JSON"),
        ("dev.jsonl", b"[1]", "dev.jsonl:1: a row is a JSON object"),
        ("dev.jsonl", b"\xff", "not UTF-8"),
    ],
)
def test_a_broken_row_is_said_with_its_line(tmp_path, name, body, said):
    sets = open_sets(make(tmp_path, {f"s/{name}": body}), "dev")

    with pytest.raises(BadInput, match=said.replace("(", "")):
        sets.rows("s")


@pytest.mark.parametrize(
    "body",
    [b"no gzip", gzip.compress(ROW)[:-9], gzip.compress(ROW)[:12] + b"x" * 30],
    ids=["no archive", "cut off", "broken"],  # each worker must name them alike: a time is inside
)
def test_a_broken_archive_is_said(tmp_path, body):
    (tmp_path / "s").mkdir()
    (tmp_path / "s/dev.jsonl.gz").write_bytes(body)

    with pytest.raises(BadInput, match=r"dev\.jsonl\.gz"):
        open_sets(tmp_path, "dev").rows("s")


@pytest.mark.parametrize("split", ["", "../dev", "*", "a b"])
def test_a_split_is_a_name(tmp_path, split):
    with pytest.raises(BadInput):
        open_sets(tmp_path, split)


def test_a_folder_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(NotFound):
        open_sets(tmp_path / "nothing", "dev")
