"""Talk to a house as a customer does, without HTTP."""

from handrail.core.ids import CaseId
from handrail.core.text import RawText
from handrail.house import House
from handrail.oversight.case import CaseState
from handrail.services.open_conversation import hash_token, open_conversation
from handrail.services.read_conversation import Reading, read_conversation
from handrail.services.run_turns import Runner
from handrail.stored.talk import Conversation
from handrail.turn.receive import Message, keep


async def newcomer(house: House) -> Conversation:
    opened = await open_conversation(house, "api", "en")
    found = await house.conversations.by_token(hash_token(opened.token))
    assert found is not None
    return found


async def again(house: House, conversation: Conversation) -> Conversation:
    found = await house.conversations.by_id(conversation.id)
    assert found is not None
    return found


async def say(runner: Runner, conversation: Conversation, text: str, client_id: str) -> Reading:
    house = runner.house
    now = await again(house, conversation)
    kept = await keep(house, Message(now, client_id, RawText(text)))
    if kept.turn is not None:
        await runner.start(kept.turn, conversation.id)
    return await read_conversation(house, now, kept.seq)


async def waiting_case(runner: Runner, conversation: Conversation) -> CaseId:
    await say(runner, conversation, "I want to talk to a person", "person")
    rows = await runner.house.cases.inbox((CaseState.WAITING,), None)
    return next(row.case.id for row in rows if row.conversation.id == conversation.id)
