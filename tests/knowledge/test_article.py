"""Articles: front matter is strict, whatever comes is either read or refused with its line."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.core.errors import BadInput, TooLarge
from handrail.knowledge.article import MOST_BYTES, current, parse_article

FRONT = """\
title: Returns
audience: customer
language: en
valid_from: 2026-01-01
owner: returns-team
"""


def raw(front=FRONT, body="Send it back."):
    return f"---\n{front}---\n{body}\n".encode()


def test_an_article_is_read_with_all_it_says_of_itself():
    article = parse_article("returns/how.md", raw(FRONT + "valid_until: 2026-12-31\n"))

    assert (article.id, article.path) == ("returns/how", "returns/how.md")
    assert (article.title, article.audience, article.language) == ("Returns", "customer", "en")
    assert (article.valid_from, article.valid_until) == (date(2026, 1, 1), date(2026, 12, 31))
    assert (article.owner, article.body) == ("returns-team", "Send it back.")
    assert len(article.hash) == 64
    assert "Send it" not in repr(article)


def test_a_quoted_value_and_windows_line_ends_are_read():
    front = FRONT.replace("Returns", '"Returns: how"')
    article = parse_article("a.md", raw(front).replace(b"\n", b"\r\n"))

    assert article.title == "Returns: how"


def test_html_becomes_markdown():
    article = parse_article(
        "a.html", raw(body="<h2>How</h2><p>Send <b>it</b>.</p><script>x</script>")
    )

    assert article.body == "## How\n\nSend it."


BROKEN = [
    ("no front matter", b"Send it back.", 1, "front matter"),
    ("empty", b"", 1, "front matter"),
    ("never closed", b"---\ntitle: A", 2, "no closing line"),
    ("not a pair", raw("title\n"), 2, "key: value"),
    ("indented", raw(" title: A\n"), 2, "key: value"),
    ("unknown key", raw(FRONT + "colour: red\n"), 7, "unknown key 'colour'"),
    ("twice", raw(FRONT + "title: B\n"), 7, "stands twice"),
    ("no value", raw(FRONT.replace("Returns", "")), 2, "has no value"),
    ("only quotes", raw(FRONT.replace("Returns", '""')), 2, "has no value"),
    ("missing", raw("title: A\n"), 3, "lacks audience, language, valid_from, owner"),
    ("audience", raw(FRONT.replace("customer", "everybody")), 3, "not one of customer, agent"),
    ("language", raw(FRONT.replace(": en", ": fr")), 4, "not one of en, de"),
    ("day", raw(FRONT.replace("2026-01-01", "1 May")), 5, "not a day"),
    ("short day", raw(FRONT.replace("2026-01-01", "20260101")), 5, "not a day"),
    ("no such day", raw(FRONT.replace("2026-01-01", "2026-02-30")), 5, "not a day"),
    ("ends early", raw(FRONT + "valid_until: 2025-12-31\n"), 7, "lies before"),
    ("no text", raw(body=" "), 9, "no text"),
    ("not UTF-8", raw(body="x").replace(b"x", b"\xff"), 8, "not UTF-8"),
    ("control", raw(body="a\x00b"), 8, "control characters"),
    ("direction", raw(body="a\u202eb"), 8, "control characters"),
]


@pytest.mark.parametrize(
    ("broken", "line", "said"), [one[1:] for one in BROKEN], ids=[one[0] for one in BROKEN]
)
def test_what_is_wrong_is_said_with_its_line(broken, line, said):
    with pytest.raises(BadInput) as refused:
        parse_article("a.md", broken)

    assert refused.value.sentence.startswith(f"a.md:{line}: ")
    assert said in refused.value.sentence


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/a.md",
        "../a.md",
        "a/../b.md",
        "a\\b.md",
        "a b.md",
        "a#b.md",
        "a?.md",
        "a%20.md",
        "a.txt",
        "a",
        "a\n.md",
        "<a>.md",
    ],
)
def test_a_path_that_could_mislead_is_refused(path):
    with pytest.raises(BadInput):
        parse_article(path, raw())


def test_a_file_that_is_too_large_is_refused_before_it_is_read():
    with pytest.raises(TooLarge):
        parse_article("a.md", b"\xff" * (MOST_BYTES + 1))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(body):
    for whole in (body, raw().replace(b"Send it back.", body)):
        with suppress(BadInput):
            assert parse_article("a.md", whole).body


@given(st.integers(-3, 40))
def test_an_article_holds_from_its_first_day_to_its_last(step):
    front = FRONT + "valid_until: 2026-01-31\n"
    day = date(2026, 1, 1) + timedelta(days=step)

    assert current(parse_article("a.md", raw(front)), day) == (0 <= step <= 30)
    assert current(parse_article("a.md", raw()), day) == (step >= 0)
