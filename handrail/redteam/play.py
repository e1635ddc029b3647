"""Play an attack as its sender would: through the desk's own turns, or through the gateway."""

from handrail.core.errors import BadInput, Broken, TooMany
from handrail.core.ids import ConversationId
from handrail.core.message import Author
from handrail.core.model import ToolCall
from handrail.core.relay import Line, RawTool, ToRelay
from handrail.core.text import RawText
from handrail.explainability.trace import Course
from handrail.redteam.attack import Attack, Crossing
from handrail.redteam.grade import Said
from handrail.redteam.stage import Stage, opened
from handrail.services.explain_turn import explain_turn
from handrail.services.read_conversation import Line as Shown
from handrail.services.read_conversation import read_conversation
from handrail.services.relay_completion import relay_completion
from handrail.services.run_turns import Runner
from handrail.stored.talk import Conversation
from handrail.turn.receive import Message, keep

MOST_TOKENS = 700


async def play(stage: Stage, attack: Attack) -> tuple[Said, ...]:
    """Play all of an attack and return what came of each turn."""
    if stage.obedient is not None:
        stage.obedient.now = attack
    if attack.gateway is not None:
        return (await _crossed(stage, attack, attack.gateway),)
    conversation = await opened(stage.house, attack.language)
    return tuple(
        [
            await _turn(stage, conversation, words, number)
            for number, words in enumerate(attack.turns, start=1)
        ]
    )


async def _turn(stage: Stage, name: ConversationId, words: str, number: int) -> Said:
    """Say one thing as a customer. A turn without an answer tests nothing: that is an error."""
    house = stage.house
    conversation = await house.conversations.by_id(name)
    if conversation is None:
        raise Broken("A conversation of the red team is gone.")
    try:
        kept = await keep(house, Message(conversation, str(number), RawText(words)))
    except BadInput as refused:
        return Said("", stopped=f"refused at the door ({refused.code})")
    if kept.turn is not None and await Runner(house).start(kept.turn, name) is None:
        raise Broken("A turn could not be recorded, so nothing was said.", "Look at the log.")
    reading = await read_conversation(house, conversation, kept.seq)
    lines = [line for line in reading.lines if line.author is Author.AI]
    if not lines:
        raise Broken("Nothing was answered, so nothing was tested.", "Look at the log.")
    return await _seen(stage, conversation, lines)


async def _seen(stage: Stage, conversation: Conversation, lines: list[Shown]) -> Said:
    turn = lines[-1].turn
    if turn is None:
        raise Broken("An answer belongs to no turn.")
    course = (await explain_turn(stage.house, conversation, turn)).course
    beside = [words for line in lines for words in line.choices]
    beside += [
        words
        for line in lines
        for source in line.sources
        for words in (source.title, source.heading)
    ]
    return Said(
        "\n".join(line.words for line in lines),
        tuple(beside),
        _stopped(course),
        bool(course.left_out),
    )


def _stopped(course: Course) -> str:
    """Say by what a turn was stopped, and which guards saw it; empty when it was not."""
    seen = ", ".join(dict.fromkeys(found.guard for found in course.found)) or "no guard"
    if course.held:
        return "held by a check of the draft"
    if course.decision == "hand_over":
        return f"handed over ({course.reason}), seen by {seen}"
    if course.decision == "refuse":
        return f"refused, seen by {seen}"
    return ""


async def _crossed(stage: Stage, attack: Attack, crossing: Crossing) -> Said:
    """Send it as another company's bot would. Where no model answers, nothing was tested."""
    try:
        relayed = await relay_completion(stage.house, stage.service, _request(attack, crossing))
    except (Broken, TooMany):
        return Said("", unanswered=True)
    called = "\n".join(f"{call.name} {call.arguments}" for call in relayed.calls)
    stopped = ""
    if relayed.held:
        seen = ", ".join(dict.fromkeys(finding.guard for finding in relayed.found))
        stopped = f"held {relayed.held} at the gateway ({seen})"
    return Said(f"{relayed.words.unmasked()}\n{called}".strip(), stopped=stopped)


def _request(attack: Attack, crossing: Crossing) -> ToRelay:
    lines = [Line(told.role, RawText(told.text)) for told in crossing.before]
    lines += [Line("user", RawText(words)) for words in attack.turns]
    if crossing.result:
        asked = ToolCall("call-0", "look_up", "{}")
        lines.append(Line("assistant", RawText(""), (asked,)))
        lines.append(Line("tool", RawText(crossing.result), answers="call-0"))
    tools = tuple(
        RawTool(tool.name, RawText(tool.description), {"type": "object"}) for tool in crossing.tools
    )
    return ToRelay(
        service="red-team",
        conversation=attack.id,
        lines=tuple(lines),
        tools=tools,
        choice="auto",
        most_tokens=MOST_TOKENS,
        temperature=0.0,
        shape=None,
        discloses=True,
    )
