"""The benchmark of a turn runs: against a real server, and what it compares with is real."""

import asyncio

from benchmarks.turn import questions
from benchmarks.turn_parts import (
    Process,
    Request,
    closed_loop,
    crowd,
    durable_insert,
    empty_endpoint,
    open_arrivals,
    workspace_with,
)


def test_customers_are_answered_and_the_steps_are_timed(town):
    process = Process(town.folder, town.workspace, town.port, town.process)
    texts = [line["question"] for line in questions()]
    before, cpu = process.steps(), process.cpu()

    done, seconds, latencies = asyncio.run(closed_loop(town.port, texts, 2, 0.5))
    waited = asyncio.run(open_arrivals(town.port, texts, 10, 0.5))

    assert done == len(latencies) > 0
    assert seconds >= 0.5
    assert all(latency > 0 for latency in waited)
    assert process.cpu() > cpu
    assert process.memory() > 10
    assert process.steps()["record"] > before.get("record", 0.0)


def test_what_it_compares_with_works(tmp_path):
    with empty_endpoint(tmp_path) as server:
        answered = asyncio.run(
            crowd(server.port, Request("POST", "/", b'{"text": "hello"}'), 2, 0.3)
        )

    assert answered > 10
    assert durable_insert(5) > 0


def test_a_larger_base_is_the_demos_and_so_many_articles_more(tmp_path):
    (tmp_path / "few").mkdir()
    (tmp_path / "more").mkdir()
    few = workspace_with(tmp_path / "few", 0)
    more = workspace_with(tmp_path / "more", 3)

    counted = [len(list((one / "knowledge").iterdir())) for one in (few, more)]

    assert counted[1] == counted[0] + 3
