"""Any server that speaks OpenAI's chat completions: OpenAI, Azure, vLLM, Ollama, llama.cpp."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from handrail.core.errors import Broken
from handrail.core.model import Asked, Completion, Ended, Tool, ToolCall, Utterance
from handrail.core.text import RawText
from handrail.providers.call import Server

ENDED: Final[Mapping[str, Ended]] = {
    "stop": "stop",
    "length": "length",
    "tool_calls": "calls",
    "content_filter": "refused",
}


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore")


class _Function(_Part):
    name: str = Field(max_length=200)
    arguments: str = "{}"


class _Call(_Part):
    id: str = Field(default="", max_length=200)
    function: _Function


class _Message(_Part):
    content: str | None = None
    refusal: str | None = None
    tool_calls: list[_Call] | None = Field(default=None, max_length=64)


class _Choice(_Part):
    message: _Message
    finish_reason: str | None = None


class _Usage(_Part):
    prompt_tokens: int = Field(default=0, ge=0)
    completion_tokens: int = Field(default=0, ge=0)


class _Reply(_Part):
    choices: list[_Choice] = Field(min_length=1, max_length=8)
    usage: _Usage | None = None


@dataclass(frozen=True, slots=True)
class OpenAi:
    """The `Model` port over chat completions.

    Attributes:
        limit_field: What this server calls the longest reply: newer ones say
            `max_completion_tokens`, older ones `max_tokens`.
    """

    server: Server = field(repr=False)
    model: str
    limit_field: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"

    @property
    def name(self) -> str:
        """The provider's name and the model's."""
        return f"openai, {self.model}"

    async def complete(self, asked: Asked) -> Completion:
        """Ask, and read the first choice."""
        body = await self.server.post("/chat/completions", self._body(asked))
        try:
            reply = _Reply.model_validate_json(body)
        except ValidationError:
            raise Broken("The model's answer has a wrong shape.", "Look at its server.") from None
        return _completion(reply)

    async def close(self) -> None:
        """Let go of the connections."""
        await self.server.close()

    def _body(self, asked: Asked) -> dict[str, object]:
        body: dict[str, object] = {
            "model": self.model,
            "messages": [_message(one) for one in asked.utterances],
            self.limit_field: asked.most_tokens,
        }
        if asked.temperature is not None:
            body["temperature"] = asked.temperature
        if asked.shape is not None:
            named = {"name": asked.shape.name, "schema": asked.shape.schema, "strict": True}
            body["response_format"] = {"type": "json_schema", "json_schema": named}
        if asked.tools:
            body["tools"] = [_tool(tool) for tool in asked.tools]
            body["tool_choice"] = _choice(asked.choice)
        return body


def _message(one: Utterance) -> dict[str, object]:
    written: dict[str, object] = {"role": one.role, "content": one.text.words}
    if one.calls:
        written["tool_calls"] = [
            {
                "id": call.id,
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for call in one.calls
        ]
    if one.answers:
        written["tool_call_id"] = one.answers
    return written


def _tool(tool: Tool) -> dict[str, object]:
    described = {
        "name": tool.name,
        "description": tool.description.words,
        "parameters": tool.parameters,
    }
    return {"type": "function", "function": described}


def _choice(choice: str) -> object:
    if choice in {"auto", "none", "required"}:
        return choice
    return {"type": "function", "function": {"name": choice}}


def _completion(reply: _Reply) -> Completion:
    first = reply.choices[0]
    calls = tuple(
        ToolCall(call.id, call.function.name, call.function.arguments)
        for call in first.message.tool_calls or ()
    )
    ended = ENDED.get(first.finish_reason or "stop", "stop")
    if first.message.refusal:
        ended = "refused"
    usage = reply.usage or _Usage()
    words = RawText(first.message.content or "")
    return Completion(words, calls, ended, usage.prompt_tokens, usage.completion_tokens)
