"""What the gateway takes: the chat completions of OpenAI's interface, as far as we pass them on.

What we drop on purpose is named in `DROPPED`; what would change the answer if we dropped it, and we
do not pass on, is an error.
"""

import json
from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from handrail.core.errors import BadInput
from handrail.core.model import Shape, ToolCall
from handrail.core.relay import Line, RawTool, ToRelay
from handrail.core.text import RawText

DROPPED: Final = frozenset(
    {"user", "metadata", "store", "seed", "service_tier", "safety_identifier", "prompt_cache_key"}
    | {"parallel_tool_calls", "stream_options", "top_p", "presence_penalty", "frequency_penalty"}
)
MOST_LINES: Final = 500
NAME: Final = r"^[A-Za-z0-9_.:-]{1,128}$"
Name = Annotated[str, Field(pattern=NAME)]


class Part(BaseModel):
    """A part of a body: unknown keys are errors."""

    model_config = ConfigDict(extra="forbid")


class TextPart(Part):
    """A piece of a message. Pictures, sound and files cannot be masked, so they do not go on."""

    type: Literal["text"]
    text: str


class Function(Part):
    """What a tool was called with: JSON as text."""

    name: Name
    arguments: str = "{}"


class Call(Part):
    """A tool call of an earlier message."""

    id: Name
    type: Literal["function"] = "function"
    function: Function


class Message(Part):
    """One message. `name` is dropped: it may be a person's."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str | list[TextPart] | None = None
    name: str | None = None
    refusal: str | None = None
    tool_calls: list[Call] | None = Field(default=None, max_length=128)
    tool_call_id: Name | None = None

    @property
    def line(self) -> Line:
        """The message as the gateway reads it."""
        parts = self.content if isinstance(self.content, list) else []
        words = self.content if isinstance(self.content, str) else "\n".join(p.text for p in parts)
        calls = tuple(
            ToolCall(call.id, call.function.name, call.function.arguments)
            for call in self.tool_calls or ()
        )
        role = "system" if self.role == "developer" else self.role
        return Line(role, RawText(words), calls, self.tool_call_id or "")


class ToolFunction(Part):
    """A tool as it is described."""

    name: Name
    description: str = ""
    parameters: dict[str, object] = {}
    strict: bool | None = None


class ToolDescription(Part):
    """A tool the model may ask for."""

    type: Literal["function"]
    function: ToolFunction


class ChosenFunction(Part):
    """The name of a tool."""

    name: Name


class ChosenTool(Part):
    """The one tool that must be asked for."""

    type: Literal["function"]
    function: ChosenFunction


class Format(Part):
    """The form of the answer."""

    type: Literal["text", "json_object", "json_schema"]
    json_schema: dict[str, object] | None = None

    @property
    def shape(self) -> Shape | None:
        """The shape the answer must have."""
        if self.type == "text":
            return None
        if self.type == "json_object" or self.json_schema is None:
            return Shape("object", {"type": "object"})
        schema = self.json_schema.get("schema")
        return Shape("object", schema if isinstance(schema, dict) else {"type": "object"})


class StreamOptions(BaseModel):
    """How a stream ends."""

    include_usage: bool = False


class NewCompletion(Part):
    """One completion."""

    model: str = Field(max_length=200)
    messages: list[Message] = Field(min_length=1, max_length=MOST_LINES)
    stream: bool = False
    stream_options: StreamOptions = StreamOptions()
    tools: list[ToolDescription] = Field(default=[], max_length=128)
    tool_choice: Literal["auto", "none", "required"] | ChosenTool = "auto"
    max_tokens: int | None = Field(default=None, ge=1, le=32_000)
    max_completion_tokens: int | None = Field(default=None, ge=1, le=32_000)
    temperature: float | None = Field(default=None, ge=0, le=2)
    response_format: Format | None = None
    n: Literal[1] = 1

    @model_validator(mode="before")
    @classmethod
    def _without_dropped(cls, body: object) -> object:
        if not isinstance(body, dict):
            return body
        kept = {name: one for name, one in body.items() if one is not None}
        return {n: one for n, one in kept.items() if n not in DROPPED or n == "stream_options"}

    @field_validator("messages")
    @classmethod
    def _somebody_asks(cls, messages: list[Message]) -> list[Message]:
        if messages[-1].role not in {"user", "tool"}:
            raise ValueError("the last message must be a user's or a tool's")
        return messages

    def relay(self, service: str, conversation: str, *, discloses: bool) -> ToRelay:
        """The completion as the gateway reads it."""
        chosen = self.tool_choice
        return ToRelay(
            service=service,
            conversation=conversation,
            lines=tuple(message.line for message in self.messages),
            tools=tuple(_tool(one.function) for one in self.tools),
            choice=chosen.function.name if isinstance(chosen, ChosenTool) else chosen,
            most_tokens=self.max_completion_tokens or self.max_tokens or 1_000,
            temperature=self.temperature,
            shape=self.response_format.shape if self.response_format else None,
            discloses=discloses,
        )


def _tool(function: ToolFunction) -> RawTool:
    return RawTool(function.name, RawText(function.description), function.parameters)


def read_body(body: bytes) -> Mapping[str, object]:
    """Read a JSON object, or raise `BadInput`."""
    try:
        read = json.loads(body)
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, dict):
        raise BadInput("The body is no JSON object.", "Send one.")
    return read
