"""Receipts of a conversation that is longer than one page of it, and than one file."""

import asyncio
import json

import pytest

from handrail.ledger.conversation_receipt import check_conversation_receipt
from handrail.ledger.receipt import check_receipt
from handrail.services.seal_log import index_log, seal_log
from handrail.services.write_receipt import MOST_MESSAGES, write_receipt, write_whole_receipt
from handrail.turn.body import said_in
from tests.services.talk import newcomer, say

pytestmark = pytest.mark.slow
TURNS = MOST_MESSAGES // 2 + 4


async def long_talk(runner):
    customer = await newcomer(runner.house)
    for number in range(TURNS):
        await say(runner, customer, f"hello number {number}", f"m{number}")
    await seal_log(runner.house, "test")
    await index_log(runner.house)
    return customer


@pytest.fixture
def talked(runner):
    """A conversation of a few messages more than a receipt holds."""
    return asyncio.run(long_talk(runner))


def test_a_long_conversation_has_receipts_of_its_last_turn_and_says_what_found_no_room(
    house, talked
):
    conversation = talked
    feed = asyncio.run(house.conversations.feed(conversation.id, MOST_MESSAGES))
    last = feed.messages[-1].turn

    turn = check_receipt(
        asyncio.run(write_receipt(house, conversation, last)), house.signer.verifier
    )
    data = asyncio.run(write_whole_receipt(house, conversation))
    whole = check_conversation_receipt(data, house.signer.verifier)

    assert f"hello number {TURNS - 1}" in [said_in(word.body) for word in turn.words]
    said = [said_in(word.body) for one in whole.entries for word in one.words]
    assert f"hello number {TURNS - 1}" in said
    assert "hello number 0" not in said
    assert len(said) == MOST_MESSAGES
    assert whole.left_out == 2 * TURNS - MOST_MESSAGES == 8
    assert json.loads(data)["left_out"] == 8
