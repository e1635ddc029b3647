"""Anthropic's Messages interface. A reply's JSON shape is asked for as a tool that must be used."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from handrail.core.errors import Broken
from handrail.core.model import Asked, Completion, Ended, ToolCall, Utterance
from handrail.core.text import RawText
from handrail.providers.call import Server

VERSION: Final = "2023-06-01"
ENDED: Final[Mapping[str, Ended]] = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "max_tokens": "length",
    "tool_use": "calls",
    "refusal": "refused",
}


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore")


class _Block(_Part):
    type: str
    text: str = ""
    id: str = Field(default="", max_length=200)
    name: str = Field(default="", max_length=200)
    input: dict[str, object] = {}


class _Usage(_Part):
    input_tokens: int = Field(default=0, ge=0)
    output_tokens: int = Field(default=0, ge=0)


class _Reply(_Part):
    content: list[_Block] = Field(max_length=64)
    stop_reason: str | None = None
    usage: _Usage = _Usage()


@dataclass(frozen=True, slots=True)
class Anthropic:
    """The `Model` port over the Messages interface."""

    server: Server = field(repr=False)
    model: str

    @property
    def name(self) -> str:
        """The provider's name and the model's."""
        return f"anthropic, {self.model}"

    async def complete(self, asked: Asked) -> Completion:
        """Ask, and read what came: text, or the tools it asks for."""
        body = await self.server.post("/v1/messages", self._body(asked))
        try:
            reply = _Reply.model_validate_json(body)
        except ValidationError:
            raise Broken("The model's answer has a wrong shape.", "Look at its server.") from None
        return _completion(reply, asked)

    async def close(self) -> None:
        """Let go of the connections."""
        await self.server.close()

    def _body(self, asked: Asked) -> dict[str, object]:
        body: dict[str, object] = {
            "model": self.model,
            "max_tokens": asked.most_tokens,
            "messages": _messages(asked.utterances),
        }
        system = "\n\n".join(one.text.words for one in asked.utterances if one.role == "system")
        if system:
            body["system"] = system
        if asked.temperature is not None:
            body["temperature"] = asked.temperature
        tools = [
            {
                "name": tool.name,
                "description": tool.description.words,
                "input_schema": tool.parameters,
            }
            for tool in asked.tools
        ]
        if asked.shape is not None:
            tools = [{"name": asked.shape.name, "input_schema": asked.shape.schema}]
        if tools:
            body["tools"] = tools
            body["tool_choice"] = _choice(asked.shape.name if asked.shape else asked.choice)
        return body


def _messages(utterances: Sequence[Utterance]) -> list[dict[str, object]]:
    """Write the talk; neighbours of one role become one message, as this interface demands."""
    written: list[tuple[str, list[dict[str, object]]]] = []
    for one in utterances:
        if one.role == "system":
            continue
        role = "assistant" if one.role == "assistant" else "user"
        if not written or written[-1][0] != role:
            written.append((role, []))
        written[-1][1].extend(_blocks(one))
    return [{"role": role, "content": blocks} for role, blocks in written]


def _blocks(one: Utterance) -> Iterator[dict[str, object]]:
    if one.role == "tool":
        yield {"type": "tool_result", "tool_use_id": one.answers, "content": one.text.words}
        return
    if one.text.words:
        yield {"type": "text", "text": one.text.words}
    for call in one.calls:
        yield {
            "type": "tool_use",
            "id": call.id,
            "name": call.name,
            "input": _arguments(call.arguments),
        }


def _arguments(written: str) -> object:
    try:
        return json.loads(written)
    except ValueError:
        raise Broken("The arguments of an earlier tool call are not JSON.") from None


def _choice(choice: str) -> dict[str, str]:
    kinds = {"auto": "auto", "none": "none", "required": "any"}
    return {"type": kinds[choice]} if choice in kinds else {"type": "tool", "name": choice}


def _completion(reply: _Reply, asked: Asked) -> Completion:
    words = "".join(block.text for block in reply.content if block.type == "text")
    calls = tuple(
        ToolCall(block.id, block.name, json.dumps(block.input, ensure_ascii=False))
        for block in reply.content
        if block.type == "tool_use"
    )
    ended = ENDED.get(reply.stop_reason or "end_turn", "stop")
    if asked.shape is not None and calls and ended == "calls":
        words, calls, ended = calls[0].arguments, (), "stop"
    usage = reply.usage
    return Completion(RawText(words), calls, ended, usage.input_tokens, usage.output_tokens)
