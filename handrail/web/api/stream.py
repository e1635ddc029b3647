"""A conversation as it goes on, by server-sent events. Nothing unrecorded is ever shown.

A signal only says that there is something to read; what is sent is read from the store, so a lost
signal delays a message until the next heartbeat and loses nothing.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from fastapi import APIRouter, Request

from handrail.core.errors import HandrailError
from handrail.ports.bus import Signal
from handrail.services.read_conversation import Line, Reading, read_conversation
from handrail.stored.talk import Conversation
from handrail.turn.step import topic
from handrail.web.api.door import After, Token, open_door
from handrail.web.api.shapes import line_json
from handrail.web.limits import EventStream
from handrail.web.site import Site, site_of

router = APIRouter(prefix="/v1/conversations", tags=["conversations"])
HEARTBEAT = 15.0
LONGEST = 3600.0


@router.get("/{conversation}/stream", response_model=None)
async def stream(
    request: Request, conversation: str, token: Token = "", after: After = 0
) -> EventStream:
    """Send what was said after a sequence number, then what is said from now on."""
    site = site_of(request)
    found = await open_door(site, conversation, token)
    return EventStream(_events(site, found, max(0, after)), site.streams, found.id)


async def _events(site: Site, conversation: Conversation, after: int) -> AsyncIterator[bytes]:
    async with site.house.bus.watch(topic(conversation.id)) as signals:
        told = _Told(after)
        ends = asyncio.get_running_loop().time() + LONGEST
        stop = asyncio.create_task(site.stopping.wait())
        try:
            async for event in _news(site, conversation, told):
                yield event
            while not site.stopping.is_set() and asyncio.get_running_loop().time() < ends:
                signal = await _next(signals, stop)
                if signal is None and not site.stopping.is_set():
                    yield b": still here\n\n"
                if signal is not None and signal.kind == "step":
                    yield _event("step", {"code": signal.code})
                    continue
                if signal is not None and signal.kind == "apology":
                    words = site.house.wording.say("apology", conversation.language)
                    yield _event("apology", {"words": words})
                    continue
                async for event in _news(site, conversation, told):
                    yield event
        except HandrailError as gone:
            yield _event("end", {"code": gone.code, "words": gone.sentence})
        finally:
            stop.cancel()


@dataclass(slots=True)
class _Told:
    """What this stream has told so far."""

    after: int
    state: Mapping[str, object] = field(default_factory=dict)


async def _next(signals: "asyncio.Queue[Signal]", stop: "asyncio.Task[bool]") -> Signal | None:
    """Wait for a signal; `None` when it is time for a heartbeat, or to stop."""
    waiting = asyncio.create_task(signals.get())
    try:
        done, _ = await asyncio.wait(
            (waiting, stop), timeout=HEARTBEAT, return_when=asyncio.FIRST_COMPLETED
        )
        return waiting.result() if waiting in done else None
    finally:
        waiting.cancel()


async def _news(site: Site, conversation: Conversation, told: _Told) -> AsyncIterator[bytes]:
    """Read what is new and send it: the state when it changed, each message once, in order."""
    reading = await read_conversation(site.house, conversation, told.after)
    for line in reading.lines:
        told.after = line.seq
        for event in _line(site, line):
            yield event
    state = await _state(site, conversation, reading)
    if state != told.state:
        told.state = state
        yield _event("state", state)


def _line(site: Site, line: Line) -> list[bytes]:
    notices = [site.house.wording.notice(shown.notice, shown.language) for shown in line.notices]
    events = [
        _event(
            "notice",
            {
                "id": notice.id,
                "version": notice.version,
                "language": notice.language,
                "words": notice.words,
            },
        )
        for notice in notices
    ]
    return [*events, _event("message", line_json(line), line.seq)]


async def _state(site: Site, conversation: Conversation, reading: Reading) -> Mapping[str, object]:
    house = site.house
    online = True
    if reading.case_state == "waiting":
        since = house.clock.now() - timedelta(seconds=house.limits.online)
        online = await house.staff.online(since) > 0
    held = (
        await house.cases.one(reading.case)
        if reading.case and reading.speaker == "person"
        else None
    )
    return {
        "speaker": reading.speaker,
        "name": held.claimed_by_name if held else "",
        "case": reading.case_state,
        "online": online,
        "case_number": conversation.case_number,
    }


def _event(name: str, data: Mapping[str, object], seq: int | None = None) -> bytes:
    """Write one event; JSON keeps every line break inside the quotes."""
    head = f"id: {seq}\n" if seq is not None else ""
    return f"{head}event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()
