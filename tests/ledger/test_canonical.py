import base64
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.core.errors import BadInput, TooLarge
from handrail.core.record import Commitment, Entry, Event
from handrail.ledger.canonical import MAX_ENTRY, canonical, demand_canonical, parse_entry

AT = datetime(2026, 1, 31, 9, 0, 0, 123_000, tzinfo=UTC)
ENTRY = Entry(
    Event.CASE_OPENED,
    AT,
    "assistant",
    "r1",
    (("turn", "t1"), ("reason", "asked")),
    (Commitment("body", bytes(32)),),
)
SPELLED = (
    b'{"about":[["turn","t1"],["reason","asked"]],"actor":"assistant",'
    b'"at":"2026-01-31T09:00:00.123Z",'
    b'"commitments":[["body","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]],'
    b'"event":"assistant:case:opened","release":"r1","v":"1"}'
)
text = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
entries = st.builds(
    Entry,
    event=st.sampled_from(Event),
    at=st.datetimes(min_value=datetime(1, 1, 2), timezones=st.just(UTC)).map(  # noqa: DTZ001 (the zone follows)
        lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000)
    ),
    actor=text,
    release=text,
    about=st.lists(st.tuples(text, text), max_size=4).map(tuple),
    commitments=st.lists(
        st.builds(Commitment, name=text, digest=st.binary(min_size=32, max_size=32)), max_size=3
    ).map(tuple),
)


def test_an_entry_has_one_spelling():
    assert canonical(ENTRY) == SPELLED


@settings(deadline=None)
@given(entry=entries)
def test_every_entry_comes_back_as_it_was(entry):
    data = canonical(entry)

    assert parse_entry(data) == entry
    assert canonical(parse_entry(data)) == data


def test_a_time_is_written_in_utc_and_cut_to_the_millisecond():
    berlin = timezone(timedelta(hours=2))
    entry = Entry(Event.CASE_OPENED, datetime(2026, 7, 1, 1, 0, 0, 999_999, tzinfo=berlin), "a")

    assert b'"at":"2026-06-30T23:00:00.999Z"' in canonical(entry)


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ('"\\', rb'"\"\\"'),
        ("\b\t\n\f\r", rb'"\b\t\n\f\r"'),
        ("\x00\x1f", rb'"\u0000\u001f"'),
        ("\x7f/", b'"\x7f/"'),
        ("é€😀\u2028", '"é€😀\u2028"'.encode()),
    ],
)
def test_strings_are_escaped_as_rfc_8785_says(written, spelled):
    assert b'"actor":' + spelled in canonical(Entry(Event.CASE_OPENED, AT, written))


@pytest.mark.parametrize(
    "entry",
    [
        Entry(Event.CASE_OPENED, AT.replace(tzinfo=None), "a"),
        Entry(Event.CASE_OPENED, datetime.max.replace(tzinfo=timezone(timedelta(hours=-2))), "a"),
        Entry(Event.CASE_OPENED, AT, "\ud800"),
        Entry(Event.CASE_OPENED, AT, "a", commitments=(Commitment("short", b"1"),)),
    ],
    ids=["no zone", "out of range", "half a character", "not a SHA-256"],
)
def test_what_has_no_spelling_is_refused(entry):
    with pytest.raises(BadInput):
        canonical(entry)


def test_an_entry_may_fill_the_length_of_its_bundle_and_no_more():
    room = MAX_ENTRY - len(canonical(Entry(Event.CASE_OPENED, AT, "")))

    assert len(canonical(Entry(Event.CASE_OPENED, AT, "x" * room))) == 65_535
    with pytest.raises(TooLarge):
        canonical(Entry(Event.CASE_OPENED, AT, "x" * (room + 1)))
    with pytest.raises(TooLarge):
        parse_entry(b" " * 65_536)


def changed(**values):
    return json.dumps({**json.loads(SPELLED), **values}, sort_keys=True, separators=(",", ":"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 60_000,
        b"9" * 60_000,
        b"\xef\xbb\xbf" + SPELLED,
        SPELLED + b"\n",
        SPELLED.replace(b":", b": ", 1),
        SPELLED.replace(b'"v":"1"', b'"v":"1","v":"1"'),
        SPELLED.replace(b'"assistant"', rb'"\u0061ssistant"'),
        SPELLED.replace(b'"assistant"', rb'"\ud800"'),
        SPELLED.replace(b".123Z", b".123+00:00"),
        SPELLED.replace(b".123Z", b".1230Z"),
        SPELLED.replace(b".123Z", b".123"),
        SPELLED.replace(b"AA=", b"AB="),
        changed(extra="x").encode(),
        changed(v="2").encode(),
        changed(v=1).encode(),
        changed(at="yesterday").encode(),
        changed(actor=None).encode(),
        changed(event="assistant:case:vanished").encode(),
        changed(event=["x"]).encode(),
        changed(about={}).encode(),
        changed(about=[["one"]]).encode(),
        changed(about=[["one", 2]]).encode(),
        changed(commitments=[["body", "###"]]).encode(),
        changed(commitments=[["body", base64.b64encode(b"short").decode()]]).encode(),
        b'{"v":"1"}',
    ],
)
def test_every_other_spelling_is_refused(data):
    with pytest.raises(BadInput):
        parse_entry(data)


@settings(deadline=None)
@given(data=st.binary(max_size=200))
def test_noise_is_refused_in_words(data):
    with pytest.raises(BadInput):
        parse_entry(data)


def judged(judge, data: bytes) -> str:
    try:
        judge(data)
    except (BadInput, TooLarge) as error:
        return error.sentence
    return "canonical"


@settings(deadline=None)
@given(entry=entries)
def test_the_quick_look_takes_what_the_parser_takes(entry):
    data = canonical(entry)

    demand_canonical(data)


@settings(deadline=None, max_examples=300)
@given(entry=entries, at=st.integers(0, 2000), put=st.binary(max_size=3), gone=st.integers(0, 3))
def test_the_quick_look_and_the_parser_judge_alike(entry, at, put, gone):
    data = canonical(entry)
    at %= len(data) + 1
    touched = data[:at] + put + data[at + gone :]

    assert judged(demand_canonical, touched) == judged(parse_entry, touched)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"09:00:00.123Z", b"24:00:00.000Z"),
        (b"2026-01-31", b"2026-02-30"),
        (b"2026-01-31", b"0000-01-31"),
        (b"AAA=", b"AAB="),
        (b"assistant:case:opened", b"assistant:case:unheard"),
        (b'"v":"1"', b'"v":"2"'),
        (b'"r1"', b'"r\\u0031"'),
        (b'"r1"', b'"\xff"'),
        (b'"r1"', b'"\xed\xa0\x80"'),
        (b'"r1"', b'"' + b"r" * 70_000 + b'"'),
        (b'["turn","t1"],', b'["turn","t1"],,'),
        (b'["turn","t1"],["reason","asked"]', b""),
        (b"}", b"}\n"),
    ],
)
def test_what_is_nearly_canonical_is_judged_alike(old, new):
    touched = SPELLED.replace(old, new)

    assert touched != SPELLED
    assert judged(demand_canonical, touched) == judged(parse_entry, touched)
