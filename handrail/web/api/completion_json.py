"""What the gateway gives back: a completion of OpenAI's interface, whole or as a stream.

What was held is a refusal of the protocol. Our own facts stand beside it under `handrail`.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from handrail.core.model import ToolCall
from handrail.core.relay import Relayed

ENDED: Final = {"stop": "stop", "length": "length", "calls": "tool_calls"}
PIECE: Final = 64  # characters in one event of a stream


def completion(relayed: Relayed, made: str, now: datetime) -> dict[str, object]:
    """Return a whole completion."""
    choice = {
        "index": 0,
        "message": {"role": "assistant", **_said(relayed), **_calls(relayed)},
        "finish_reason": _ended(relayed),
        "logprobs": None,
    }
    head = _head(relayed, made, now, "chat.completion")
    return {**head, "choices": [choice], "usage": _usage(relayed), "handrail": extension(relayed)}


def events(relayed: Relayed, made: str, now: datetime, *, usage: bool) -> Iterator[bytes]:
    """Yield the same completion as a stream replays it: nothing of it is sent before its record."""
    head = _head(relayed, made, now, "chat.completion.chunk")

    def chunk(delta: Mapping[str, object], ended: str | None = None, **more: object) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": ended, "logprobs": None}
        return _event({**head, "choices": [choice], **more})

    words = relayed.words.unmasked()
    yield chunk({"role": "assistant", "content": ""})
    for at in range(0, len(words), PIECE):
        yield chunk({"content": words[at : at + PIECE]})
    if relayed.held:
        yield chunk({"refusal": words})
    if relayed.calls and not relayed.held:
        calls = [{"index": at, **call_json(call)} for at, call in enumerate(relayed.calls)]
        yield chunk({"tool_calls": calls})
    yield chunk({}, _ended(relayed), handrail=extension(relayed))
    if usage:
        yield _event({**head, "choices": [], "usage": _usage(relayed)})
    yield b"data: [DONE]\n\n"


def extension(relayed: Relayed) -> dict[str, object]:
    """Return what only we say: what was found and held, the notice, and the receipt."""
    receipt = relayed.receipt
    return {
        "held": relayed.held or None,
        "rule": relayed.rule or None,
        "findings": [
            {"guard": finding.guard, "sentence": finding.sentence, "broke": finding.broke}
            for finding in relayed.found
        ],
        "notice": relayed.notice,
        "receipt": {
            "leaf": receipt.leaf.hex(),
            "signature": receipt.signature.hex(),
            "salts": {name: salt.hex() for name, salt in relayed.salts.items()},
        },
    }


def call_json(call: ToolCall) -> dict[str, object]:
    """Return a tool call."""
    function = {"name": call.name, "arguments": call.arguments}
    return {"id": call.id, "type": "function", "function": function}


def model_json(name: str) -> dict[str, object]:
    """Return a model as a list of models holds it."""
    return {"id": name, "object": "model", "created": 0, "owned_by": "handrail"}


def problem_of(sentence: str, next_step: str, code: str, status: int) -> dict[str, object]:
    """Return an error in the protocol's own shape."""
    kind = "invalid_request_error" if status < 500 else "server_error"  # noqa: PLR2004 (HTTP's own line)
    words = f"{sentence} {next_step}".strip()
    return {"error": {"message": words, "type": kind, "param": None, "code": code}}


def _head(relayed: Relayed, made: str, now: datetime, kind: str) -> dict[str, object]:
    return {
        "id": f"chatcmpl-{made}",
        "object": kind,
        "created": int(now.timestamp()),
        "model": relayed.model,
    }


def _said(relayed: Relayed) -> dict[str, object]:
    """Return the words; of what was held they stand in both fields, for many bots show only one."""
    words = relayed.words.unmasked()
    return {"content": words or None, "refusal": words if relayed.held else None}


def _calls(relayed: Relayed) -> dict[str, object]:
    if not relayed.calls or relayed.held:
        return {}
    return {"tool_calls": [call_json(call) for call in relayed.calls]}


def _ended(relayed: Relayed) -> str:
    return "content_filter" if relayed.held else ENDED.get(relayed.ended, "content_filter")


def _usage(relayed: Relayed) -> dict[str, int]:
    return {
        "prompt_tokens": relayed.read,
        "completion_tokens": relayed.written,
        "total_tokens": relayed.read + relayed.written,
    }


def _event(body: Mapping[str, object]) -> bytes:
    return f"data: {json.dumps(body, ensure_ascii=False)}\n\n".encode()
