"""What is asked of a language model, and what comes back: masked words out, hostile words in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from handrail.core.text import RawText, SafeText

Role = Literal["system", "user", "assistant", "tool"]
Ended = Literal["stop", "length", "calls", "refused"]


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A tool the model would have somebody call; nothing here ever calls it.

    Attributes:
        id: The model's own name for this call.
        arguments: JSON, as the model wrote it.
    """

    id: str
    name: str
    arguments: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Utterance:
    """One message of a conversation with a model.

    Attributes:
        calls: The tools an assistant's message asked for.
        answers: Which call a tool's message answers.
    """

    role: Role
    text: SafeText
    calls: tuple[ToolCall, ...] = ()
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool the model may ask for. `parameters` is a JSON schema."""

    name: str
    description: SafeText
    parameters: Mapping[str, object] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Shape:
    """The JSON a reply must be: a name for it and its schema."""

    name: str
    schema: Mapping[str, object] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Asked:
    """One question to a model. All its words are `SafeText`, ours too.

    Attributes:
        most_tokens: The longest reply.
        choice: Which tool it may or must ask for: `auto`, `none`, `required`, or a name.
    """

    utterances: tuple[Utterance, ...]
    most_tokens: int
    shape: Shape | None = None
    tools: tuple[Tool, ...] = ()
    choice: str = "auto"
    temperature: float | None = 0.0


@dataclass(frozen=True, slots=True)
class Completion:
    """What a model answered: words from outside, hostile until masked and checked.

    Attributes:
        read: Tokens it read, as the provider counts them.
        written: Tokens it wrote.
    """

    words: RawText
    calls: tuple[ToolCall, ...]
    ended: Ended
    read: int
    written: int
