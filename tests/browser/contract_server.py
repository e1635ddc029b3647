"""A small server that speaks the widget's contract over real HTTP, and misbehaves on request."""

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator
from html import escape
from pathlib import Path
from urllib.parse import parse_qs

import uvicorn
from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    Response,
    StreamingResponse,
)

from tests.browser.contract import Book, Contract

HERE = Path(__file__).parent
WIDGET = HERE.parent.parent / "handrail/web/static/handrail-chat.js"
MARKER = "/*HANDRAIL_CONFIG*/ null"
OURS = {"lang"}

pages = APIRouter()
talks = APIRouter(prefix="/v1/conversations")


def build(contract: Contract) -> FastAPI:
    app = FastAPI(openapi_url=None)
    app.state.contract = contract
    app.include_router(pages)
    app.include_router(talks)

    @app.middleware("http")
    async def door(request: Request, go_on):
        if request.method == "OPTIONS":
            return Response(headers=cross_origin(request))
        body = await request.body()
        seen = {"method": request.method, "path": request.url.path, "query": request.url.query}
        contract.requests.append({**seen, "headers": dict(request.headers), "body": body.decode()})
        answer = refusal(contract, request.url.path) or await go_on(request)
        answer.headers.update(cross_origin(request))
        return answer

    return app


def refusal(contract: Contract, path: str) -> Response | None:
    for one in contract.refusals:
        end, status, problem, headers = one
        if path.endswith(end):
            contract.refusals.remove(one)
            return JSONResponse(problem, status, headers, media_type="application/problem+json")
    return None


def cross_origin(request: Request) -> dict[str, str]:
    return {
        "Access-Control-Allow-Origin": request.headers.get("origin", "*"),
        "Access-Control-Allow-Headers": "X-Handrail-Token, Content-Type, Prefer",
        "Access-Control-Expose-Headers": "Retry-After",
    }


def contract_of(request: Request) -> Contract:
    return request.app.state.contract


# The shop's pages


@pages.get("/widget/handrail-chat.js")
async def script(request: Request):
    config = json.dumps(contract_of(request).config)
    body = WIDGET.read_text("utf-8").replace(MARKER, config)
    return Response(body, media_type="text/javascript")


@pages.get("/shop")
async def shop(request: Request):
    server = contract_of(request).server
    asked = parse_qs(request.url.query, keep_blank_values=True)
    named = (f' {name}="{escape(value[0])}"' for name, value in asked.items() if name not in OURS)
    page = (HERE / "page.html").read_text("utf-8")
    page = page.replace("{server}", server).replace("{attributes}", "".join(named))
    rules = (
        f"default-src 'none'; script-src {server}; connect-src 'self' {server}; "
        "style-src 'self'; img-src data:"
    )
    page = page.replace("{lang}", asked.get("lang", ["en"])[0])
    return HTMLResponse(page, headers={"Content-Security-Policy": rules})


@pages.get("/page.css")
async def style():
    return Response((HERE / "page.css").read_text("utf-8"), media_type="text/css")


@pages.post("/identity")
async def identity(request: Request):
    return {"identity": f"signed-for-{request.cookies.get('shop', 'nobody')}"}


# Conversations


def book_of(request: Request) -> Book | None:
    key = (request.path_params["conversation"], request.headers.get("x-handrail-token"))
    return next((one for one in contract_of(request).books if (one.id, one.token) == key), None)


def missing() -> Response:
    problem = {"title": "There is no such conversation.", "status": 404}
    return JSONResponse(problem, 404, media_type="application/problem+json")


@talks.post("", status_code=201)
async def create(request: Request):
    contract = contract_of(request)
    number = len(contract.books) + 1
    book = Book(f"c{number}", f"token-{number}")
    case = f"HR-2026-{1040 + number}"
    book.state = {"speaker": "assistant", "case": "", "online": True, "case_number": case}
    contract.books.append(book)
    notice = {**contract.config["texts"]["en"]["start"], "language": "en"}
    return {
        "conversation": book.id,
        "token": book.token,
        "case_number": case,
        "notice": notice,
    }


@talks.post("/{conversation}/messages")
async def write(request: Request, conversation: str):
    book = book_of(request)
    if book is None:
        return missing()
    said = await request.json()
    if said["client_id"] not in book.by_client_id:
        kept = book.add("message", {"author": "customer", "text": said["text"]})
        book.by_client_id[said["client_id"]] = kept
        for kind, data in contract_of(request).script.get(said["text"], []):
            book.add(kind, data)
    kept = book.by_client_id[said["client_id"]]
    return JSONResponse({"message": kept["id"], "seq": kept["seq"]}, 202)


@talks.get("/{conversation}/stream")
async def stream(request: Request, conversation: str, after: int = 0):
    book = book_of(request)
    if book is None:
        return missing()
    told = events(contract_of(request), book, after)
    return StreamingResponse(told, media_type="text/event-stream")


@talks.get("/{conversation}/turns/{turn}/why")
async def why(request: Request, conversation: str, turn: str):
    return contract_of(request).why if book_of(request) else missing()


@talks.get("/{conversation}/transcript")
async def transcript(request: Request, conversation: str):
    book = book_of(request)
    if book is None:
        return missing()
    said = [data for _, kind, data in book.entries if kind == "message"]
    return PlainTextResponse("\n".join(f"{one['author']}: {one['text']}" for one in said))


@talks.get("/{conversation}/receipt")
async def receipt(request: Request, conversation: str):
    return contract_of(request).receipt if book_of(request) else missing()


async def events(contract: Contract, book: Book, after: int) -> AsyncIterator[str]:
    """The backlog, the state, then what happens; breaks off when told to."""
    at = len(book.entries)
    lasting = [one for one in book.entries[:at] if one[0] or not book.listened]
    backlog = [one for one in lasting if one[2].get("seq", after + 1) > after]
    book.listened = True
    waiting = [*backlog, (False, "state", book.state)]
    yield ": hello\n\n"
    while not contract.closing:
        for _, kind, data in waiting:
            yield event(kind, data) * (2 if contract.every_event_twice else 1)
            if contract.breaks_now():
                return
        waiting = book.entries[at:]
        at += len(waiting)
        await asyncio.sleep(0.02)


def event(kind: str, data: dict) -> str:
    name = data.get("seq", f"n-{data.get('id')}")
    return f"event: {kind}\r\nid: {name}\r\ndata: {json.dumps(data)}\r\n\r\n"


class Running:
    """The server on a thread of its own."""

    def __init__(self) -> None:
        self.contract = Contract()
        config = uvicorn.Config(
            build(self.contract),
            port=0,
            log_level="critical",
            ws="none",
            lifespan="off",
            timeout_graceful_shutdown=3,
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
        """Stop when the streams have ended: a loop closed over them would warn in another test."""
        self.contract.closing = True
        self._server.should_exit = True
        self._thread.join(10)
        assert not self._thread.is_alive()
