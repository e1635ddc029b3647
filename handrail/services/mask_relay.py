"""Mask all that a caller sends on to a model: every message, tool and argument, numbered as one."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from handrail.core.errors import TooLarge
from handrail.core.message import Known
from handrail.core.model import Asked, Tool, ToolCall, Utterance
from handrail.core.relay import Line, ToRelay
from handrail.core.text import RawText, SafeText
from handrail.house import House
from handrail.security.find import find_in_long
from handrail.security.mask import Register, join, mask, unmask, write

MOST_CHARACTERS = 200_000


@dataclass(frozen=True, slots=True)
class MaskedRelay:
    """The question to the model, all its words as one, and the register that can undo it.

    Attributes:
        recent: What the model is about to react to, each with who said it: the latest is last.
    """

    asked: Asked
    whole: SafeText
    recent: tuple[tuple[Line, SafeText], ...]
    register: Register = field(repr=False)


@dataclass(slots=True)
class _Masking:
    """One register over everything, in the order it is read."""

    house: House
    register: Register
    seen: list[SafeText] = field(default_factory=list)

    def text(self, words: RawText) -> SafeText:
        """Mask one text."""
        spans = find_in_long(words, self.house.detectors, Known())
        safe, self.register = mask(words, spans, self.register)
        self.seen.append(safe)
        return safe

    def inside(self, value: object) -> object:
        """Mask every string of a value read from JSON."""
        return change_strings(value, lambda words: self.text(RawText(words)).words)

    def call(self, call: ToolCall) -> ToolCall:
        """Mask what an earlier call was given."""
        return ToolCall(call.id, call.name, changed_json(call.arguments, self.inside))


def mask_relay(house: House, relay: ToRelay, recent: int) -> MaskedRelay:
    """Mask a request. `TooLarge` when it is longer than we look through."""
    if _characters(relay) > MOST_CHARACTERS:
        raise TooLarge(f"A request holds at most {MOST_CHARACTERS:,} characters.", "Send less.")
    masking = _Masking(house, Register.empty())
    told = [(line, masking.text(line.words)) for line in relay.lines]
    utterances = tuple(
        Utterance(line.role, safe, tuple(map(masking.call, line.calls)), line.answers)
        for line, safe in told
    )
    tools = tuple(
        Tool(tool.name, masking.text(tool.description), _schema(masking, tool.parameters))
        for tool in relay.tools
    )
    heard = [(line, safe) for line, safe in told if line.role in {"user", "tool"}]
    asked = Asked(
        utterances, relay.most_tokens, relay.shape, tools, relay.choice, relay.temperature
    )
    return MaskedRelay(asked, join(masking.seen), tuple(heard[-recent:]), masking.register)


def unmask_call(call: ToolCall, whole: SafeText, register: Register) -> ToolCall:
    """Bring the details back into what a tool is to be called with: for the caller alone."""

    def back(words: str) -> str:
        return unmask(write(words, register, whole.details), register).unmasked()

    return ToolCall(
        call.id, call.name, changed_json(call.arguments, lambda value: change_strings(value, back))
    )


def changed_json(written: str, change: Callable[[object], object]) -> str:
    """Change a value written as JSON; what is not JSON is changed as one text."""
    try:
        value = json.loads(written)
    except ValueError:
        value = written
        return str(change(value))
    return json.dumps(change(value), ensure_ascii=False)


def change_strings(value: object, change: Callable[[str], str]) -> object:
    """Change every string in a value read from JSON; keys stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [change_strings(one, change) for one in value]
    if isinstance(value, dict):
        return {name: change_strings(one, change) for name, one in value.items()}
    return value


def _schema(masking: _Masking, parameters: object) -> dict[str, object]:
    masked = masking.inside(parameters)
    return masked if isinstance(masked, dict) else {}


def _characters(relay: ToRelay) -> int:
    lines = sum(len(line.words) for line in relay.lines)
    lines += sum(len(call.arguments) for line in relay.lines for call in line.calls)
    tools = sum(len(tool.description) + len(json.dumps(tool.parameters)) for tool in relay.tools)
    return lines + tools
