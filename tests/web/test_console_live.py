"""The console's stream: it says that something changed, never what, and ends with the session."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from handrail.web.limits import MOST_STREAMS_PER_KEY
from tests.conftest import open_conversation
from tests.web.desk import WISH, Desk, signed_in


@contextmanager
def streaming(desk: Desk, case: str = "") -> Iterator[Iterator[str]]:
    path = f"/console/live?case={case.rpartition('/')[2]}"
    with desk.stream(path) as answer:
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert answer.headers["cache-control"] == "no-store"
        lines = answer.iter_lines()
        events = (line.removeprefix("event: ") for line in lines if line.startswith("event: "))
        assert next(events) == "hello"
        yield events


def test_the_stream_says_that_the_inbox_changed(lena, customer):
    with streaming(lena) as events:
        customer.say(WISH)

        assert next(events) == "inbox"


def test_the_stream_of_a_case_says_that_its_customer_wrote(lena, customer):
    customer.say(WISH)
    case = lena.case_of(customer)
    lena.post(f"{case}/claim")
    with streaming(lena, case) as events:
        customer.say("Are you there?")

        assert next(events) == "case"
    assert "Are you there?" in lena.page(case)


def test_the_stream_holds_no_word_of_anybody(lena, customer):
    with lena.stream("/console/live") as answer:
        chunks = answer.iter_bytes()
        seen = next(chunks)
        customer.say(WISH)
        seen += next(chunks)

    assert seen == b"event: hello\ndata: {}\n\nevent: inbox\ndata: {}\n\n"


def test_the_stream_ends_with_the_session(staffed):
    desk = signed_in(staffed.base, "lena")
    with streaming(desk) as events:
        desk.post("/console/sign-out")
        open_conversation(desk.base).say(WISH)

        assert list(events) == ["end"]


def test_somebody_without_a_session_gets_no_stream(lena):
    lena.cookies.clear()

    assert lena.get("/console/live", **{"X-Handrail-Part": "1"}).status_code == 401
    assert lena.get("/console/live").status_code == 303


def test_one_person_opens_a_few_streams_and_no_more(omar):
    with ExitStack() as open_ones:
        for _ in range(MOST_STREAMS_PER_KEY):
            open_ones.enter_context(streaming(omar))
        refused = omar.get("/console/live")

        assert refused.status_code == 429
        assert int(refused.headers["retry-after"]) > 0


@pytest.mark.parametrize("case", ["unknown", "%00"])
def test_a_case_one_may_not_read_tells_nothing_beside_the_inbox(lena, customer, case):
    with streaming(lena, case) as events:
        customer.say(WISH)

        assert next(events) == "inbox"
