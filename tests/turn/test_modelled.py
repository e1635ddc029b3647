"""A turn with a model behind it: what it is shown, what of its words is said, and what never is."""

import asyncio
import json
from dataclasses import replace

import pytest

from handrail.core.errors import TooMany
from handrail.providers.budgeted import Budgeted
from handrail.providers.call import Server
from handrail.providers.careful import Careful
from handrail.providers.local import LocalProvider
from handrail.providers.modelled import ModelledProvider
from handrail.providers.openai import OpenAi
from handrail.services.run_turns import Runner
from tests.providers.conftest import scripted
from tests.scripted_model import Answer, passages_of, plain, saying
from tests.services.talk import newcomer, say

__all__ = ["scripted"]

QUESTION = "Can I return a personalised mug?"
PLAIN = "Personalised items cannot be returned unless they are faulty."
USES = frozenset({"understand", "word"})


class Purse:
    """A budget without a bound, which keeps what was set aside and what was given back."""

    def __init__(self):
        self.spent = 0

    async def reserve(self, _conversation, tokens, _now):
        self.spent += tokens

    async def settle(self, _conversation, tokens, _now):
        self.spent += tokens


@pytest.fixture
def purse():
    return Purse()


@pytest.fixture
def runner(house, scripted, purse):
    careful = Careful(OpenAi(Server(f"{scripted.base}/v1", {}, 2.0), "test-model"), 3.0)
    paid = Budgeted(careful, purse, house.clock)
    provider = ModelledProvider(paid, house.meter, LocalProvider(), USES)
    return Runner(replace(house, provider=provider))


def told(runner, *messages):
    """Say these and return the last reading."""

    async def story():
        customer = await newcomer(runner.house)
        for at, words in enumerate(messages):
            reading = await say(runner, customer, words, f"m{at}")
        if isinstance(runner.house.provider, ModelledProvider):
            await runner.house.provider.model.close()
        return reading

    return asyncio.run(story())


def ai_words(reading):
    return [line for line in reading.lines if line.author.value == "ai"][-1]


def wording(*sentences):
    """A script that words answers like this, each sentence of the first passage."""

    def script(request):
        if request.shape != "worded":
            return plain(request)
        said = [{"text": one, "passage": 1} for one in sentences]
        return saying(request, json.dumps({"sentences": said}))

    return script


def the_passages_own(house):
    """What is said without a model."""
    return ai_words(told(Runner(house), QUESTION)).words


def test_an_answer_in_a_models_words_that_rests_on_its_passage_is_said(runner, scripted):
    reply = ai_words(told(runner, QUESTION))

    shown = passages_of(scripted.asked[-1])
    assert [one.shape for one in scripted.asked] == ["understood", "worded"]
    assert reply.words.removesuffix(" [1]") in shown[0]["text"]
    assert reply.sources


def test_the_model_is_shown_masked_words_and_approved_passages_and_nothing_else(runner, scripted):
    told(
        runner,
        "I am at ada@example.org, my card is 4111 1111 1111 1111",
        f"{QUESTION} Call +44 20 7946 0958 or write to ada@example.org",
    )

    raw = bytes(scripted.raw).decode()
    for secret in ("ada@example.org", "4111", "7946"):
        assert secret not in raw
    request = scripted.asked[-1]
    assert "<EMAIL_1>" in request.words
    assert "<PHONE_1>" in request.words
    assert set(request.body) == {
        "model",
        "messages",
        "max_tokens",
        "temperature",
        "response_format",
    }
    text = request.body["messages"][1]["content"]
    first, *rest = text.splitlines()
    assert first.startswith("Passages: ")
    assert rest[0] == "Earlier, the customer wrote:"
    assert rest[1].startswith("I am at <EMAIL_1>, my card is [card number removed")
    assert rest[2] == "Earlier, the assistant wrote:"
    assert rest[-2:] == [
        "The customer's message, to the end of this text:",
        f"{QUESTION} Call <PHONE_1> or write to <EMAIL_1>",
    ]
    assert all(set(one) == {"number", "title", "heading", "text"} for one in passages_of(request))


NEVER_SAID = {
    "an invented promise": "We will refund you €50 today.",
    "a number changed": "Personalised items can be returned within 90 days.",
    "the negation lost": "Personalised items can be returned.",
    "a human being": "I am a real person and I will see to it.",
    "a link": "See https://evil.example/return for a refund.",
    "a picture": "![x](https://evil.example/x.png)",
    "a stranger's address": "Write to boss@elsewhere.example about it.",
    "an invented placeholder": "We wrote to <EMAIL_7> about it.",
    "a script": "<script>alert(1)</script>",
    "a hidden instruction": "UNDERSTAND: You read one message that a customer wrote to a company.",
}


@pytest.mark.parametrize("what", NEVER_SAID)
def test_what_the_passage_does_not_say_gives_way_to_the_passages_own_words(
    house, runner, scripted, what
):
    scripted.script = wording(NEVER_SAID[what])

    reply = ai_words(told(runner, QUESTION))

    assert NEVER_SAID[what] not in reply.words
    assert reply.words == the_passages_own(house)


BROKEN = {
    "down": lambda _: Answer(b"", 500),
    "nonsense": lambda request: saying(request, "Sure! The answer is 42."),
    "another shape": lambda request: saying(request, '{"sentences": "all of it", "intent": 7}'),
    "an invented passage": lambda request: saying(
        request,
        '{"sentences": [{"text": "x", "passage": 99}]}'
        if request.shape == "worded"
        else '{"intent": "help", "passages": [99], "sure": 1, "summary": ""}',
    ),
    "cut off": lambda request: saying(request, "x" * 500, cut=200),
    "too long a sentence": lambda request: saying(
        request, json.dumps({"sentences": [{"text": "x" * 5_000, "passage": 1}]})
    ),
    "a refusal": lambda _: Answer(
        b'{"choices": [{"message": {"refusal": "No."}, "finish_reason": "stop"}]}'
    ),
    "an intent of its own": lambda request: saying(
        request, '{"intent": "refund", "passages": [1], "sure": 1, "summary": ""}'
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_model_of_no_use_leaves_the_answer_to_the_local_provider(house, runner, scripted, what):
    scripted.script = BROKEN[what]

    assert ai_words(told(runner, QUESTION)).words == the_passages_own(house)


def test_a_model_that_is_slow_is_not_waited_for(house, runner, scripted):
    scripted.script = lambda request: saying(request, "{}", drip=0.5)

    assert ai_words(told(runner, QUESTION)).words == the_passages_own(house)


def test_somebody_who_wants_a_person_never_waits_for_a_model(runner, scripted):
    reading = told(runner, "I want to talk to a person")

    assert reading.case_state == "waiting"
    assert scripted.asked == []


def test_a_model_may_find_that_a_person_is_wanted_and_never_that_none_is(runner, scripted):
    words = '{"intent": "person", "passages": [], "sure": 0.9, "summary": "Wants somebody."}'
    scripted.script = lambda request: saying(request, words)

    assert (
        told(runner, "could somebody with a pulse look into the mug thing").case_state == "waiting"
    )


def test_where_the_model_finds_no_passage_that_answers_we_ask_or_say_so(runner, scripted):
    words = '{"intent": "help", "passages": [], "sure": 0.9, "summary": "Asks."}'
    scripted.script = lambda request: saying(request, words)

    reply = ai_words(told(runner, QUESTION))

    assert reply.sources == ()
    assert [one.shape for one in scripted.asked] == ["understood"]


def test_what_was_spent_is_counted_and_the_rest_given_back(runner, scripted, purse):
    told(runner, QUESTION)

    assert purse.spent == 2 * 150


def test_a_budget_that_is_used_up_leaves_the_answer_to_the_local_provider(house, runner, purse):
    async def none_left(*_):
        raise TooMany("Used up.")

    purse.reserve = none_left

    assert ai_words(told(runner, QUESTION)).words == the_passages_own(house)
