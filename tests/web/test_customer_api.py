"""What the widget leans on: the stream, why, the transcript, origins, card numbers in pieces."""

import json
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx2

from tests.conftest import Customer, Served, open_conversation

STRANGER = "https://stranger.example"


def headers(customer: Customer) -> dict[str, str]:
    return {"X-Handrail-Token": customer.token}


@contextmanager
def streaming(customer: Customer, after: int = 0) -> Iterator[Iterator[tuple[str, dict]]]:
    url = f"{customer.base}/v1/conversations/{customer.id}/stream?after={after}"
    with httpx2.stream("GET", url, headers=headers(customer), timeout=20) as answer:
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield events(answer.iter_lines())


def events(lines: Iterator[str]) -> Iterator[tuple[str, dict]]:
    name = ""
    for line in lines:
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        if line.startswith("data: "):
            yield name, json.loads(line.removeprefix("data: "))


def until(found: Iterator[tuple[str, dict]], name: str, **fields: object) -> dict:
    for event, data in found:
        if event == name and all(data.get(key) == value for key, value in fields.items()):
            return data
    raise AssertionError(f"the stream ended without {name} {fields}")


def ask_async(customer: Customer, text: str, client_id: str) -> httpx2.Response:
    return httpx2.post(
        f"{customer.base}/v1/conversations/{customer.id}/messages",
        headers={**headers(customer), "Prefer": "respond-async"},
        json={"client_id": client_id, "text": text},
        timeout=20,
    )


def test_a_reply_comes_by_the_stream_with_its_steps_and_its_notice(customer):
    with streaming(customer) as stream:
        until(stream, "state", speaker="assistant", case="")
        taken = ask_async(customer, "Can I return a personalised mug?", "one")
        said = [until(stream, "message", author="customer")]
        rest = []
        for event, data in stream:
            rest.append((event, data))
            if event == "message":
                break

    assert taken.status_code == 202
    assert taken.json()["seq"] == said[0]["seq"]
    assert {data["code"] for event, data in rest if event == "step"} >= {"check", "record"}
    assert [event for event, _ in rest if event in {"notice", "message"}] == ["notice", "message"]
    assert rest[-1][1]["sources"][0]["title"] == "Personalised items"
    assert any(number == 1 for _, number in rest[-1][1]["quoted"])


def test_a_stream_that_comes_back_shows_only_what_is_new(customer):
    first = customer.say("Can I return a personalised mug?").json()
    customer.say("Do you sell car tyres?")

    with streaming(customer, first["messages"][-1]["seq"]) as stream:
        texts = [until(stream, "message")["text"], until(stream, "message")["text"]]

    assert texts[0] == "Do you sell car tyres?"
    assert "won't guess" in texts[1]


def test_streams_end_when_the_server_stops(served, lone_customer):
    with streaming(lone_customer) as stream:
        until(stream, "state")
        begun = time.monotonic()
        code = served.stop()

    assert code in {0, -15}
    assert time.monotonic() - begun < 8


def test_streams_of_one_conversation_are_limited(customer):
    with ExitStack() as open_ones:
        streams = [open_ones.enter_context(streaming(customer)) for _ in range(4)]
        for stream in streams:
            until(stream, "state")
        url = f"{customer.base}/v1/conversations/{customer.id}/stream"
        fifth = httpx2.get(url, headers=headers(customer), timeout=10)

    assert fifth.status_code == 429
    assert int(fifth.headers["Retry-After"]) >= 1


def test_why_tells_passages_checks_rules_and_receipt(customer):
    reply = customer.say("Can I return a personalised mug?").json()
    turn = reply["messages"][0]["turn"]

    url = f"{customer.base}/v1/conversations/{customer.id}/turns/{turn}/why"
    why = httpx2.get(url, headers=headers(customer), timeout=20).json()

    assert why["decision"] == "answer"
    assert why["passages"][0]["title"] == "Personalised items"
    assert {check["guard"] for check in why["checks"]} >= {"injection", "leak", "grounded"}
    assert why["rules"][0]["id"] == "answer-from-knowledge"
    assert why["receipt"]["leaf"] == reply["receipt"]["leaf"]


def test_nobody_reads_why_of_somebody_elses_turn(town, customer):
    turn = customer.say("Can I return a personalised mug?").json()["messages"][0]["turn"]
    other = open_conversation(town.base)

    url = f"{town.base}/v1/conversations/{other.id}/turns/{turn}/why"
    foreign = httpx2.get(url, headers=headers(other), timeout=20)
    missing = httpx2.get(url.replace(turn, "no-such-turn"), headers=headers(other), timeout=20)

    assert foreign.status_code == missing.status_code == 404
    assert foreign.json() == missing.json()


def test_a_transcript_says_who_wrote_each_line(customer):
    customer.say("Can I return a personalised mug?")

    url = f"{customer.base}/v1/conversations/{customer.id}/transcript"
    text = httpx2.get(url, headers=headers(customer), timeout=20).text

    assert customer.case_number in text
    assert "You:\n  Can I return a personalised mug?" in text
    assert "AI assistant:\n  " in text
    assert "Personalised items" in text


def test_another_site_is_refused_and_stores_nothing(town):
    refused = httpx2.post(
        f"{town.base}/v1/conversations", json={}, headers={"Origin": STRANGER}, timeout=10
    )
    preflight = httpx2.options(
        f"{town.base}/v1/conversations",
        headers={"Origin": STRANGER, "Access-Control-Request-Method": "POST"},
        timeout=10,
    )

    assert refused.status_code == preflight.status_code == 403
    assert "access-control-allow-origin" not in refused.headers


def test_a_notice_the_widget_showed_is_not_shown_again(town):
    shown = {"notice": "start", "version": "1", "language": "en", "at": "2026-01-01T10:00:00Z"}
    opened = httpx2.post(
        f"{town.base}/v1/conversations",
        json={"language": "en", "channel": "widget", "shown": [shown]},
        timeout=10,
    ).json()
    widget = Customer(town.base, opened["conversation"], opened["token"], opened["case_number"])

    reply = widget.say("Can I return a personalised mug?").json()

    assert [notice["id"] for notice in reply["notices"]] == ["start", "again"]
    # An old time: more than three hours passed, so one line repeats it (T-06).


def test_a_notice_with_old_words_counts_as_not_shown(town):
    shown = {"notice": "start", "version": "0", "language": "en", "at": "2026-01-01T10:00:00Z"}
    opened = httpx2.post(
        f"{town.base}/v1/conversations",
        json={"language": "en", "channel": "widget", "shown": [shown]},
        timeout=10,
    ).json()
    widget = Customer(town.base, opened["conversation"], opened["token"], opened["case_number"])

    reply = widget.say("Can I return a personalised mug?").json()

    assert [notice["version"] for notice in reply["notices"]] == ["1"]


def test_a_card_number_in_pieces_is_never_stored_whole(town: Served, customer: Customer):
    customer.say("my card is 4111 1111")
    customer.say("1111")
    customer.say("1111")

    words = " ".join(line["text"] for line in customer.read()["messages"])
    stored = [Path(path).read_bytes() for path in town.folder.rglob("*") if path.is_file()]

    assert "rest of a card number removed" in words
    assert "1111 1111 1111" not in words.replace("\n", " ")
    assert not any(b"4111111111111111" in data for data in stored)


def test_who_leaves_a_way_to_be_reached_gets_a_person(customer):
    answer = customer.say("You can reach me at: jo.marsh@example.org").json()

    assert answer["case"] == "waiting"
    assert customer.case_number in answer["messages"][0]["text"]
    assert "kept" in answer["messages"][0]["text"]


def test_insults_after_a_warning_go_to_a_person(customer):
    first = customer.say("you are a stupid idiot, go to hell").json()
    second = customer.say("you are a stupid idiot, go to hell").json()

    assert "without insults" in first["messages"][0]["text"]
    assert first["case"] == ""
    assert second["case"] == "waiting"


def test_picking_what_was_offered_answers_the_question_asked_before(customer):
    offered = customer.say("How do I change my address?").json()["messages"][0]["choices"]

    answers = [customer.say(title).json()["messages"][0] for title in offered]

    assert [answer["choices"] for answer in answers] == [[] for _ in offered]
    assert [answer["sources"][0]["title"] for answer in answers] == offered
