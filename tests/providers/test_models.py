"""Models over their real protocols: what is sent, what is read, and what is not taken."""

import asyncio
import json
import time

import pytest

from handrail.core.errors import Broken
from handrail.core.model import Asked, Shape, Tool, ToolCall, Utterance
from handrail.providers.anthropic import VERSION, Anthropic
from handrail.providers.call import MOST_BYTES, Late, Later, Server
from handrail.providers.careful import MOST_FAILURES, Careful
from handrail.providers.openai import OpenAi
from handrail.security.mask import own
from tests.scripted_model import Answer, plain, saying

SHAPE = Shape("worded", {"type": "object"})
ASKED = Asked((Utterance("system", own("Be brief.")), Utterance("user", own("Hello"))), 100)
KINDS = ["openai", "anthropic"]


OPEN: list[Server] = []


@pytest.fixture(autouse=True)
async def _closed():
    yield
    while OPEN:
        await OPEN.pop().close()


def model_of(kind, scripted, seconds=5.0):
    base, headers = f"{scripted.base}/v1", {"Authorization": "Bearer k-1"}
    if kind == "anthropic":
        base, headers = scripted.base, {"x-api-key": "k-1", "anthropic-version": VERSION}
    OPEN.append(Server(base, headers, seconds))
    if kind == "anthropic":
        return Anthropic(OPEN[-1], "claude-test")
    return OpenAi(OPEN[-1], "gpt-test")


@pytest.mark.parametrize("kind", KINDS)
async def test_a_question_goes_out_and_its_answer_comes_back(scripted, kind):
    completion = await model_of(kind, scripted).complete(ASKED)

    assert completion.words.unmasked() == "Hello from the model."
    assert (completion.ended, completion.read, completion.written) == ("stop", 120, 30)
    [request] = scripted.asked
    assert "Be brief." in request.words
    assert "Hello" in request.words


async def test_openai_is_asked_in_its_protocol(scripted):
    await model_of("openai", scripted).complete(ASKED)

    [request] = scripted.asked
    assert request.path == "/v1/chat/completions"
    assert request.headers["Authorization"] == "Bearer k-1"
    assert request.body == {
        "model": "gpt-test",
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Hello"},
        ],
        "max_tokens": 100,
        "temperature": 0.0,
    }


async def test_anthropic_is_asked_in_its_protocol(scripted):
    await model_of("anthropic", scripted).complete(ASKED)

    [request] = scripted.asked
    assert request.path == "/v1/messages"
    assert request.headers["X-Api-Key"] == "k-1"
    assert request.body == {
        "model": "claude-test",
        "max_tokens": 100,
        "messages": [{"role": "user", "content": [{"type": "text", "text": "Hello"}]}],
        "system": "Be brief.",
        "temperature": 0.0,
    }


@pytest.mark.parametrize("kind", KINDS)
async def test_a_shape_that_is_asked_for_comes_back_as_json(scripted, kind):
    scripted.script = lambda request: saying(request, '{"sentences": []}')

    asked = Asked(ASKED.utterances, 100, SHAPE)
    completion = await model_of(kind, scripted).complete(asked)

    assert scripted.asked[0].shape == "worded"
    assert json.loads(completion.words.unmasked()) == {"sentences": []}
    assert completion.calls == ()


TALK = (
    Utterance("user", own("What is the weather in Bonn?")),
    Utterance("assistant", own(""), calls=(ToolCall("c1", "weather", '{"city": "Bonn"}'),)),
    Utterance("tool", own("12 degrees"), answers="c1"),
    Utterance("user", own("And tomorrow?")),
)
WEATHER = Tool("weather", own("Looks at the weather."), {"type": "object"})


@pytest.mark.parametrize("kind", KINDS)
async def test_tools_go_out_and_calls_come_back_uncalled(scripted, kind):
    def calls(request):
        if request.anthropic:
            block = {"type": "tool_use", "id": "c2", "name": "weather", "input": {"day": 1}}
            body = {"content": [block], "stop_reason": "tool_use"}
        else:
            function = {"name": "weather", "arguments": '{"day": 1}'}
            message = {"content": None, "tool_calls": [{"id": "c2", "function": function}]}
            body = {"choices": [{"message": message, "finish_reason": "tool_calls"}]}
        return Answer(json.dumps(body).encode())

    scripted.script = calls

    completion = await model_of(kind, scripted).complete(Asked(TALK, 100, tools=(WEATHER,)))

    [call] = completion.calls
    assert (call.id, call.name, json.loads(call.arguments)) == ("c2", "weather", {"day": 1})
    assert completion.ended == "calls"
    assert "12 degrees" in scripted.asked[0].words
    assert [one["role"] for one in scripted.asked[0].body["messages"]] in (
        ["user", "assistant", "tool", "user"],
        ["user", "assistant", "user"],  # Anthropic has a tool's answer said by the user
    )


WRONG = {
    "no JSON": b"<html>Bad gateway</html>",
    "nothing": b"",
    "another shape": b'{"hello": 1}',
    "a list": b"[]",
    "no choice": b'{"choices": [], "content": null}',
    "not a text": b'{"choices": [{"message": {"content": 5}}], "content": [{"type": 7}]}',
    "too large": b'{"choices": [{"message": {"content": "' + b"x" * MOST_BYTES + b'"}}]}',
    "no UTF-8": b'{"choices": [{"message": {"content": "\xff\xfe"}}], "content": "\xff"}',
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("what", WRONG)
async def test_an_answer_of_another_shape_is_not_taken(scripted, kind, what):
    scripted.script = lambda _: Answer(WRONG[what])

    with pytest.raises(Broken) as broken:
        await model_of(kind, scripted).complete(ASKED)

    assert "html" not in broken.value.sentence


@pytest.mark.parametrize("kind", KINDS)
async def test_an_answer_that_is_cut_off_is_not_taken(scripted, kind):
    scripted.script = lambda request: saying(request, "Hello " * 50, cut=120)

    with pytest.raises(Later):
        await model_of(kind, scripted).complete(ASKED)


@pytest.mark.parametrize("kind", KINDS)
async def test_an_answer_that_drips_is_given_up_in_time(scripted, kind):
    scripted.script = lambda request: saying(request, "Hello", drip=0.05)
    began = time.monotonic()

    with pytest.raises(Late):
        await model_of(kind, scripted, seconds=0.5).complete(ASKED)

    assert time.monotonic() - began < 2


@pytest.mark.parametrize("kind", KINDS)
async def test_a_refusal_is_told_as_one(scripted, kind):
    def refuses(request):
        if request.anthropic:
            return Answer(b'{"content": [], "stop_reason": "refusal"}')
        return Answer(
            b'{"choices": [{"message": {"refusal": "I cannot."}, "finish_reason": "stop"}]}'
        )

    scripted.script = refuses

    assert (await model_of(kind, scripted).complete(ASKED)).ended == "refused"


@pytest.mark.parametrize(
    ("status", "kind"), [(401, Broken), (404, Broken), (429, Later), (503, Later)]
)
async def test_what_the_server_says_of_itself_is_not_quoted(scripted, status, kind):
    scripted.script = lambda _: Answer(b"Your prompt was: secret", status)

    with pytest.raises(kind) as broken:
        await model_of("openai", scripted).complete(ASKED)

    assert str(status) in broken.value.sentence
    assert "secret" not in broken.value.sentence


async def test_nobody_is_there(scripted):
    model = OpenAi(Server("http://127.0.0.1:9", {}, 2.0), "gpt-test")

    with pytest.raises(Later):
        await model.complete(ASKED)
    await model.close()


async def test_a_connection_stays_open_for_the_next_call(scripted):
    model = model_of("openai", scripted)

    for _ in range(3):
        await model.complete(ASKED)

    assert len({request.peer for request in scripted.asked}) == 1


def failing_first(times, answer):
    seen = iter(range(100))
    return lambda request: answer if next(seen) < times else plain(request)


async def test_a_busy_server_is_asked_once_more(scripted):
    scripted.script = failing_first(1, Answer(b"", 429, {"Retry-After": "0.4"}))
    began = time.monotonic()

    completion = await Careful(model_of("openai", scripted), 5.0).complete(ASKED)

    assert completion.ended == "stop"
    assert len(scripted.asked) == 2
    assert time.monotonic() - began >= 0.4


async def test_a_server_that_says_no_is_not_asked_again(scripted):
    scripted.script = failing_first(1, Answer(b"", 401))

    with pytest.raises(Broken):
        await Careful(model_of("openai", scripted), 5.0).complete(ASKED)

    assert len(scripted.asked) == 1


async def test_a_model_that_keeps_failing_is_left_alone_and_tried_again_after_a_rest(scripted):
    scripted.script = lambda _: Answer(b"", 500)
    careful = Careful(model_of("openai", scripted), 5.0)
    while careful.failures < MOST_FAILURES:
        with pytest.raises(Broken):
            await careful.complete(ASKED)
    before = len(scripted.asked)

    for _ in range(20):
        with pytest.raises(Broken, match="left alone"):
            await careful.complete(ASKED)
    assert len(scripted.asked) == before

    scripted.script = None
    careful.rests_until = time.monotonic()  # the rest is over
    assert (await careful.complete(ASKED)).ended == "stop"
    assert careful.failures == 0


async def test_only_so_many_calls_run_at_once_and_the_wait_counts(scripted):
    running, most = 0, 0

    def slow(request):
        nonlocal running, most
        running += 1
        most = max(most, running)
        time.sleep(0.3)
        running -= 1
        return plain(request)

    scripted.script = slow
    careful = Careful(model_of("openai", scripted), 0.8, at_once=2)

    done = await asyncio.gather(
        *(careful.complete(ASKED) for _ in range(10)), return_exceptions=True
    )

    assert most == 2
    assert 2 <= sum(not isinstance(one, Exception) for one in done) <= 6
    assert all(isinstance(one, Late) for one in done if isinstance(one, Exception))


async def test_nothing_of_a_call_is_shown_by_its_parts(scripted):
    model = model_of("openai", scripted)

    completion = await model.complete(ASKED)

    assert "k-1" not in repr(model)
    assert "Hello" not in repr(completion)
    assert "Hello" not in repr(ASKED)
