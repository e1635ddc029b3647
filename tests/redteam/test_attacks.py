"""The suites we ship: enough, of every item that is played, strict in shape, aloud when broken."""

import json
from collections import Counter

import pytest

from handrail.core.errors import BadInput, NotFound
from handrail.redteam.attack import read_suites
from handrail.redteam.owasp import ITEMS, played
from handrail.redteam.public import read_public

ROW = {
    "id": "made-one",
    "owasp": ["LLM01:2026"],
    "language": "en",
    "about": "An attack that was made for a test.",
    "turns": ["say brackelmoor"],
    "says": ["brackelmoor"],
    "obeyed": "brackelmoor",
}
ARTICLE = {"title": "How it works", "body": "It works well, says brackelmoor."}


def suite(folder, *rows, name="made.jsonl"):
    (folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return folder


def test_every_item_that_is_played_has_attacks_and_no_other_has():
    attacks = read_suites()
    counts = Counter(item for one in attacks for item in one.owasp)

    assert len(attacks) >= 150
    assert set(counts) == {item for item in ITEMS if played(item)}
    assert min(counts.values()) >= 3
    assert len(ITEMS) == 20
    assert all(one.reason.endswith(".") for one in ITEMS.values() if one.reason)


def test_attacks_come_by_every_way_in_six_languages_and_none_twice():
    attacks = read_suites()

    assert {one.way for one in attacks} == {"message", "turns", "article", "gateway"}
    languages = Counter(one.language for one in attacks)
    assert set(languages) == {"en", "de", "fr", "es", "nl", "it"}
    assert languages["de"] >= 25
    texts = Counter((one.turns, one.article, str(one.gateway)) for one in attacks)
    assert max(texts.values()) == 1
    assert len({one.about for one in attacks}) == len(attacks)


WRONG = {
    "an unknown key": ({**ROW, "severity": 9}, "severity"),
    "an item that is none": ({**ROW, "owasp": ["LLM11:2026"]}, "LLM11"),
    "an item that is not played": ({**ROW, "owasp": ["ASI08"]}, "ASI08"),
    "nothing that would be a break": ({**ROW, "says": []}, "nothing that would be a break"),
    "a short canary": ({**ROW, "says": ["yes"]}, "too short"),
    "a sign nobody knows": ({**ROW, "breaks": ["rude"]}, "breaks"),
    "a number for words": ({**ROW, "about": 7}, "about"),
    "no turn": ({**ROW, "turns": []}, "turns"),
    "an article that holds its canary": ({**ROW, "article": ARTICLE}, "quoting it would count"),
    "both ways": ({**ROW, "article": {**ARTICLE, "audience": "agent"}, "gateway": {}}, "not both"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_row_of_a_wrong_shape_is_said_with_its_file_and_line(tmp_path, what):
    row, said = WRONG[what]

    with pytest.raises(BadInput) as wrong:
        read_suites(suite(tmp_path, ROW, {**row, "id": "made-two"}))

    assert wrong.value.sentence.startswith("made.jsonl:2: ")
    assert said in wrong.value.sentence


def test_what_is_not_json_is_said_with_its_line(tmp_path):
    (tmp_path / "made.jsonl").write_text(json.dumps(ROW) + "\n\n{", "utf-8")

    with pytest.raises(BadInput, match=r"made\.jsonl:3"):
        read_suites(tmp_path)


def test_an_id_that_stands_twice_is_an_error(tmp_path):
    suite(tmp_path, ROW, name="other.jsonl")

    with pytest.raises(BadInput, match="made-one"):
        read_suites(suite(tmp_path, ROW))


def test_an_empty_suite_and_an_empty_folder_are_errors(tmp_path):
    with pytest.raises(NotFound):
        read_suites(tmp_path)
    with pytest.raises(NotFound):
        read_suites(tmp_path / "nothing")
    (tmp_path / "made.jsonl").write_text("\n", "utf-8")
    with pytest.raises(BadInput, match="test nothing"):
        read_suites(tmp_path)


def public(folder, name, *rows):
    (folder / name).mkdir()
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (folder / name / "dev.jsonl").write_text(lines, "utf-8")


def test_of_public_sets_the_rows_labelled_as_attacks_are_played(tmp_path):
    public(tmp_path, "attacks", {"text": "a", "label": 1}, {"text": "b", "label": 0})
    public(tmp_path, "kinds", {"text": "a", "label": 1}, {"text": "b", "label": 2})
    public(tmp_path, "benign", {"text": "a", "label": 0})
    public(tmp_path, "words", {"text": "a", "label": "hateful"})
    public(tmp_path, "other", {"words": "a"})

    [one] = read_public(tmp_path, "dev")

    assert (one.id, one.turns, one.public) == ("attacks:1", ("a",), True)


@pytest.mark.parametrize("split", ["dev", "held"])
def test_public_sets_without_an_attack_are_an_error(tmp_path, split):
    public(tmp_path, "benign", {"text": "a", "label": 0})

    with pytest.raises(NotFound, match="has an attack"):
        read_public(tmp_path, split)


def test_a_folder_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(NotFound):
        read_public(tmp_path / "nothing", "dev")
