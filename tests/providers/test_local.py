"""What the provider without a model takes for mere courtesy, and what it must not."""

import asyncio

import pytest

from handrail.core.finding import Intent
from handrail.core.message import Protected
from handrail.core.text import SafeText
from handrail.providers.local import LocalProvider

COURTEOUS = """
thanks
Thank you!
thank you so much for your help
ok thanks, bye
great, thank you very much
Thanks again!
ok
Okay.
got it
i see
alright, understood
never mind
that's all, thanks
Vielen Dank für die Auskunft!
danke, das war alles
alles klar
verstanden, danke schön
hat sich erledigt
""".strip().splitlines()

ASKING = """
thanks but where is my parcel
thank you, can i pay by invoice
ok and the refund
danke, aber wo ist mein Paket
thanks for nothing
ok what now
thanks, is the pan dishwasher safe?
gut, und die Kosten
great pans
never mind the pan, refund the pot
i understand nothing
""".strip().splitlines()


def wanted(words: str) -> Intent:
    protected = Protected(SafeText(words))
    return asyncio.run(LocalProvider().understand("c", protected, "en", ())).intent


@pytest.mark.parametrize("words", COURTEOUS)
def test_mere_courtesy_is_answered_in_kind(words):
    assert wanted(words) is Intent.THANKS


@pytest.mark.parametrize("words", ASKING)
def test_a_question_after_a_courtesy_stays_a_question(words):
    assert wanted(words) is Intent.HELP


@pytest.mark.parametrize("words", ["Hello", "hi there!", "Guten Morgen"])
def test_a_greeting_alone_is_a_greeting(words):
    assert wanted(words) is Intent.GREETING


def test_a_long_courtesy_costs_no_more_than_its_length():
    assert wanted("ok" + " " * 7_000 + "?") is Intent.HELP
