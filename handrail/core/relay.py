"""What another company's bot asks a model through us, and what it gets back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from handrail.core.finding import Finding
from handrail.core.model import Ended, Role, Shape, ToolCall
from handrail.core.reply import Receipt
from handrail.core.text import RawText


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a caller's conversation, raw: its history is hostile text like any other."""

    role: Role
    words: RawText
    calls: tuple[ToolCall, ...] = ()
    answers: str = ""


@dataclass(frozen=True, slots=True)
class RawTool:
    """A tool as the caller describes it."""

    name: str
    description: RawText
    parameters: Mapping[str, object] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ToRelay:
    """One completion a caller asks for.

    Attributes:
        service: Whose key it came with.
        conversation: What the caller calls the conversation; empty for a request that stands alone.
        discloses: The caller shows the notice itself: it is not put before the first answer.
    """

    service: str
    conversation: str
    lines: tuple[Line, ...]
    tools: tuple[RawTool, ...]
    choice: str
    most_tokens: int
    temperature: float | None
    shape: Shape | None
    discloses: bool


Stage = Literal["", "inbound", "outbound"]


@dataclass(frozen=True, slots=True)
class Relayed:
    """What goes back to the caller.

    Attributes:
        words: The answer with its details brought back, or why there is none.
        held: Where it was held; empty when it was not.
        found: What the guards saw.
        rule: The rule that decided.
        salts: With each salt and its text, the caller can show what the ledger's entry is about.
    """

    model: str
    words: RawText
    calls: tuple[ToolCall, ...]
    ended: Ended
    held: Stage
    found: tuple[Finding, ...]
    rule: str
    notice: str
    read: int
    written: int
    receipt: Receipt
    salts: Mapping[str, bytes] = field(repr=False)
