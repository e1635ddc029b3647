"""A small server that speaks the widget's contract over real HTTP, and misbehaves on request."""

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from urllib.parse import parse_qs

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    Response,
    StreamingResponse,
)

ROOT = Path(__file__).parent.parent.parent
WIDGET = ROOT / "handrail/web/static/handrail-chat.js"
MARKER = "/*HANDRAIL_CONFIG*/ null"
NOW = "2026-11-23T10:15:00.000Z"
PAGE = (Path(__file__).parent / "page.html").read_text("utf-8")
CONFIG = json.loads((Path(__file__).parent / "widget_config.json").read_text("utf-8"))


@dataclass
class Book:
    """One conversation: what was said, in order; `lasting` is told again to who comes back."""

    id: str
    token: str
    entries: list[tuple[bool, str, dict]] = field(default_factory=list)
    by_client_id: dict[str, dict] = field(default_factory=dict)
    seq: int = 0
    state: dict = field(default_factory=dict)

    def add(self, kind: str, data: dict) -> dict:
        if kind == "message":
            self.seq += 1
            data = {
                "id": f"m{self.seq}",
                "seq": self.seq,
                "at": NOW,
                "turn": f"t{self.seq}",
                **data,
            }
        if kind == "state":
            self.state = data = {**self.state, **data}
        self.entries.append((kind in {"message", "notice"}, kind, data))
        return data


@dataclass
class Contract:
    """The server's memory and its knobs, turned by a test from another thread."""

    port: int = 0
    config: dict = field(default_factory=lambda: json.loads(json.dumps(CONFIG)))
    books: list[Book] = field(default_factory=list)
    requests: list[dict] = field(default_factory=list)
    script: dict[str, list[tuple[str, dict]]] = field(default_factory=dict)
    refusals: list[tuple[str, int, dict, dict]] = field(default_factory=list)
    events_until_break: int | None = None
    every_event_twice: bool = False
    why: dict = field(default_factory=dict)
    closing: bool = False

    @property
    def server(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def shop(self) -> str:
        """The same machine under another name: another origin to a browser."""
        return f"http://localhost:{self.port}"

    def push(self, kind: str, **data) -> None:
        self.books[-1].add(kind, data)

    def says(self, text: str, *events: tuple[str, dict]) -> None:
        """When the customer writes `text`, these events follow."""
        self.script[text] = list(events)

    def refuse(self, path_end: str, status: int, title: str = "", **headers: str) -> None:
        """Answer the next request to a path ending so with a problem."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.refusals.append((path_end, status, {"title": title, "status": status}, named))

    def asked(self, path_end: str) -> list[dict]:
        return [one for one in self.requests if one["path"].endswith(path_end)]


def message(author: str, text: str, **more) -> tuple[str, dict]:
    return ("message", {"author": author, "text": text, **more})


def build(contract: Contract) -> FastAPI:
    app = FastAPI(openapi_url=None)

    @app.middleware("http")
    async def door(request: Request, go_on):
        if request.method == "OPTIONS":
            return Response(headers=cross_origin(request))
        body = await request.body()
        seen = {"method": request.method, "path": request.url.path, "query": request.url.query}
        contract.requests.append({**seen, "headers": dict(request.headers), "body": body.decode()})
        for at, (end, status, problem, headers) in enumerate(contract.refusals):
            if request.url.path.endswith(end):
                del contract.refusals[at]
                headers = {**headers, **cross_origin(request)}
                return JSONResponse(problem, status, headers, media_type="application/problem+json")
        answer = await go_on(request)
        answer.headers.update(cross_origin(request))
        return answer

    @app.get("/widget/handrail-chat.js")
    async def script():
        filled = WIDGET.read_text("utf-8").replace(MARKER, json.dumps(contract.config))
        return Response(filled, media_type="text/javascript")

    @app.get("/shop")
    async def shop(request: Request):
        asked = parse_qs(request.url.query, keep_blank_values=True)
        attributes = "".join(
            f' {name}="{escape(value[0])}"'
            for name, value in asked.items()
            if name not in {"lang", "css"}
        )
        page = PAGE.replace("{server}", contract.server).replace("{attributes}", attributes)
        rules = f"default-src 'none'; script-src {contract.server}; connect-src 'self' {contract.server}; style-src 'self'; img-src data:"
        page = page.replace("{lang}", asked.get("lang", ["en"])[0])
        return HTMLResponse(page, headers={"Content-Security-Policy": rules})

    @app.get("/page.css")
    async def style():
        return Response(
            (Path(__file__).parent / "page.css").read_text("utf-8"), media_type="text/css"
        )

    @app.post("/identity")
    async def identity(request: Request):
        return {"identity": f"signed-for-{request.cookies.get('shop', 'nobody')}"}

    add_conversations(app, contract)
    return app


def cross_origin(request: Request) -> dict[str, str]:
    return {
        "Access-Control-Allow-Origin": request.headers.get("origin", "*"),
        "Access-Control-Allow-Headers": "X-Handrail-Token, Content-Type, Prefer",
        "Access-Control-Expose-Headers": "Retry-After",
    }


def add_conversations(app: FastAPI, contract: Contract) -> None:
    def found(conversation: str, request: Request) -> Book | None:
        token = request.headers.get("x-handrail-token")
        return next(
            (one for one in contract.books if (one.id, one.token) == (conversation, token)), None
        )

    @app.post("/v1/conversations", status_code=201)
    async def create():
        number = len(contract.books) + 1
        book = Book(f"c{number}", f"token-{number}")
        book.state = {
            "speaker": "assistant",
            "case": "",
            "online": True,
            "case_number": f"HR-2026-{1040 + number}",
        }
        contract.books.append(book)
        notice = {**contract.config["texts"]["en"]["start"], "language": "en"}
        return {
            "conversation": book.id,
            "token": book.token,
            "case_number": book.state["case_number"],
            "notice": notice,
        }

    @app.post("/v1/conversations/{conversation}/messages")
    async def write(conversation: str, request: Request):
        book = found(conversation, request)
        if book is None:
            return missing()
        said = await request.json()
        if said["client_id"] not in book.by_client_id:
            kept = book.add("message", {"author": "customer", "text": said["text"]})
            book.by_client_id[said["client_id"]] = kept
            for kind, data in contract.script.get(said["text"], []):
                book.add(kind, data)
        kept = book.by_client_id[said["client_id"]]
        return JSONResponse({"message": kept["id"], "seq": kept["seq"]}, 202)

    @app.get("/v1/conversations/{conversation}/stream")
    async def stream(conversation: str, request: Request, after: int = 0):
        book = found(conversation, request)
        if book is None:
            return missing()
        return StreamingResponse(events(contract, book, after), media_type="text/event-stream")

    @app.get("/v1/conversations/{conversation}/turns/{turn}/why")
    async def why(conversation: str, request: Request):
        return contract.why if found(conversation, request) else missing()

    @app.get("/v1/conversations/{conversation}/transcript")
    async def transcript(conversation: str, request: Request):
        book = found(conversation, request)
        if book is None:
            return missing()
        lines = [
            f"{data['author']}: {data['text']}"
            for _, kind, data in book.entries
            if kind == "message"
        ]
        return PlainTextResponse("\n".join(lines))


def missing() -> Response:
    problem = {"title": "There is no such conversation.", "status": 404}
    return JSONResponse(problem, 404, media_type="application/problem+json")


async def events(contract: Contract, book: Book, after: int) -> AsyncIterator[str]:
    """The backlog, the state, then what happens; breaks off in mid-air when told to."""
    at = len(book.entries)
    backlog = [one for one in book.entries[:at] if one[0] and one[2].get("seq", after + 1) > after]
    waiting = [*backlog, (False, "state", book.state)]
    yield ": hello\n\n"
    while not contract.closing:
        for _, kind, data in waiting:
            for _ in range(2 if contract.every_event_twice else 1):
                name = data.get("seq", f"n-{data.get('id')}")
                yield f"event: {kind}\r\nid: {name}\r\ndata: {json.dumps(data)}\r\n\r\n"
            if contract.events_until_break is not None:
                contract.events_until_break -= 1
                if contract.events_until_break <= 0:
                    contract.events_until_break = None
                    return
        waiting = book.entries[at:]
        at += len(waiting)
        await asyncio.sleep(0.02)


class Running:
    """The server on a thread of its own."""

    def __init__(self) -> None:
        self.contract = Contract()
        config = uvicorn.Config(
            build(self.contract), port=0, log_level="critical", ws="none", lifespan="off"
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def start(self) -> Contract:
        self._thread.start()
        deadline = time.monotonic() + 10
        while not self._server.started and time.monotonic() < deadline:
            time.sleep(0.01)
        self.contract.port = self._server.servers[0].sockets[0].getsockname()[1]
        return self.contract

    def stop(self) -> None:
        self.contract.closing = True
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join(5)
