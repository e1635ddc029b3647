"""A model's server that says what a test wants, over the real protocols, and keeps what it was sent.

It speaks OpenAI's chat completions and Anthropic's messages. A script is a function from a request
to what is done with it; without one, it answers in the asked shape with words of its own.
"""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR

from handrail.knowledge.sentence import sentences


@dataclass(frozen=True)
class Request:
    """What was asked."""

    path: str
    peer: int
    headers: dict[str, str] = field(repr=False)
    body: dict = field(repr=False)

    @property
    def anthropic(self) -> bool:
        return self.path.endswith("/messages")

    @property
    def shape(self) -> str:
        """The name of the JSON shape that is asked for, empty for none."""
        if self.anthropic:
            chosen = self.body.get("tool_choice", {})
            return chosen.get("name", "") if chosen.get("type") == "tool" else ""
        return self.body.get("response_format", {}).get("json_schema", {}).get("name", "")

    @property
    def words(self) -> str:
        """All that was sent, as one text."""
        return json.dumps(self.body, ensure_ascii=False)


@dataclass(frozen=True)
class Answer:
    """What is sent back, and how badly.

    `cut`: only so many bytes of it, then the connection is broken. `drip`: seconds between bytes.
    """

    body: bytes = field(repr=False)
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    drip: float = 0.0


Script = Callable[[Request], Answer]


@dataclass
class ScriptedModel:
    """The running server."""

    port: int
    script: Script | None = None
    asked: list[Request] = field(default_factory=list)
    raw: bytearray = field(default_factory=bytearray)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def answer(self, request: Request) -> Answer:
        self.asked.append(request)
        return self.script(request) if self.script else plain(request)


def plain(request: Request) -> Answer:
    """Answer in the asked shape: a question, answered by the first passage in its own words."""
    if request.shape == "understood":
        words = {"intent": "help", "passages": [1], "sure": 0.9, "summary": "Wants to know."}
        return saying(request, json.dumps(words))
    if request.shape == "worded":
        passage = sentences(passages_of(request)[0]["text"])[0]
        return saying(request, json.dumps({"sentences": [{"text": passage, "passage": 1}]}))
    return saying(request, "Hello from the model.")


def passages_of(request: Request) -> list[dict]:
    """Return the passages a request shows."""
    message = request.body["messages"][-1]["content"]
    text = message if isinstance(message, str) else message[0]["text"]
    [line] = [line for line in text.splitlines() if line.startswith("Passages: ")]
    return json.loads(line.removeprefix("Passages: "))


def saying(request: Request, words: str, **changed) -> Answer:
    """Say these words in the protocol that was asked in."""
    return Answer(json.dumps(message(request, words)).encode(), **changed)


def message(request: Request, words: str) -> dict:
    if not request.anthropic:
        return {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1,
            "model": request.body["model"],
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": words},
                    "finish_reason": "stop",
                }
            ],
            "usage": {"prompt_tokens": 120, "completion_tokens": 30, "total_tokens": 150},
        }
    block: dict = {"type": "text", "text": words}
    ended = "end_turn"
    if request.shape:
        with suppress(ValueError):
            block = {
                "type": "tool_use",
                "id": "t1",
                "name": request.shape,
                "input": json.loads(words),
            }
            ended = "tool_use"
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": request.body["model"],
        "content": [block],
        "stop_reason": ended,
        "usage": {"input_tokens": 120, "output_tokens": 30},
    }


@contextmanager
def scripted_model() -> Iterator[ScriptedModel]:
    """Run the server on a thread."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            model.raw += self.requestline.encode() + str(self.headers).encode() + body
            answer = model.answer(
                Request(
                    self.path,
                    self.client_address[1],
                    {name.title(): value for name, value in self.headers.items()},
                    json.loads(body),
                )
            )
            with suppress(OSError):
                self._send(answer)

        def _send(self, answer: Answer) -> None:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            sent = answer.body[: answer.cut]
            if answer.drip:
                for at in range(len(sent)):
                    self.wfile.write(sent[at : at + 1])
                    time.sleep(answer.drip)
            else:
                self.wfile.write(sent)
            if answer.cut is not None:
                self.connection.shutdown(SHUT_RDWR)

        def log_message(self, *_args) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    model = ScriptedModel(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield model
    server.shutdown()
    thread.join()
    server.server_close()
