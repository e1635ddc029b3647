"""Live: one stream a page says that something changed. What changed is fetched, and asked again.

A stream holds no words. It ends with the session, and its reader comes back.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from fastapi import APIRouter, Request, Response

from handrail.core.errors import NotAllowed, NotFound
from handrail.core.ids import CaseId
from handrail.ports.bus import Signal
from handrail.services.ask_policy import take_case
from handrail.services.sign_in import AtDesk, staff_of
from handrail.turn.step import topic
from handrail.web.limits import EventStream
from handrail.web.page_route import PageRoute
from handrail.web.session import take_desk, token_of
from handrail.web.site import Site, site_of

router = APIRouter(prefix="/console", route_class=PageRoute, include_in_schema=False)
BEAT = 15.0
PAUSE = 0.1  # changes that come together are told together
LONGEST = 3600.0


@dataclass(frozen=True, slots=True)
class News:
    """What changed since the last look."""

    changed: set[str] = field(default_factory=set)
    some: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self, name: str) -> None:
        """Note that this changed."""
        self.changed.add(name)
        self.some.set()

    def take(self) -> list[str]:
        """Return what changed, and forget it."""
        names = sorted(self.changed)
        self.changed.clear()
        self.some.clear()
        return names


@router.get("/live")
async def live(request: Request, case: str = "") -> Response:
    """Send `inbox` when the inbox changed, and `case` when the open case did."""
    site, desk = site_of(request), await take_desk(request)
    topics = {"inbox": "inbox"} | await _topic_of(site, desk, case)
    return EventStream(_events(site, token_of(request), topics), site.streams, desk.member.id)


async def _topic_of(site: Site, desk: AtDesk, case: str) -> dict[str, str]:
    """Return the topic of the open case, nothing when it may not be read."""
    if not case:
        return {}
    try:
        row = await take_case(site.house, desk.member, CaseId(case), "read_case")
    except (NotAllowed, NotFound):
        return {}
    return {"case": topic(row.conversation.id)}


async def _events(site: Site, token: str, topics: dict[str, str]) -> AsyncIterator[bytes]:
    ends = asyncio.get_running_loop().time() + LONGEST
    async with _watching(site, topics) as news:
        yield _event("hello")
        while not site.stopping.is_set() and asyncio.get_running_loop().time() < ends:
            names = await _next(news)
            if await staff_of(site.house, token, used=False) is None:
                yield _event("end")
                return
            for name in names:
                yield _event(name)


async def _next(news: News) -> list[str]:
    """Wait for news, or for the next beat."""
    try:
        async with asyncio.timeout(BEAT):
            await news.some.wait()
    except TimeoutError:
        return ["beat"]
    await asyncio.sleep(PAUSE)
    return news.take()


@asynccontextmanager
async def _watching(site: Site, topics: dict[str, str]) -> AsyncIterator[News]:
    """Gather the signals of several topics; stopping is news too."""
    news = News()
    async with AsyncExitStack() as stack:
        tasks = [asyncio.create_task(_stopped(site, news))]
        for name, topic_name in topics.items():
            signals = await stack.enter_async_context(site.house.bus.watch(topic_name))
            tasks.append(asyncio.create_task(_forward(signals, news, name)))
        try:
            yield news
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def _stopped(site: Site, news: News) -> None:
    await site.stopping.wait()
    news.tell("beat")


async def _forward(signals: "asyncio.Queue[Signal]", news: News, name: str) -> None:
    while True:
        if _is_news(await signals.get()):
            news.tell(name)


def _is_news(signal: Signal) -> bool:
    """Tell whether something can be read anew: a message can once its turn has protected it."""
    if signal.kind == "step":
        return signal.code == "deliver"
    return signal.code != "kept"


def _event(name: str) -> bytes:
    return f"event: {name}\ndata: {{}}\n\n".encode()
