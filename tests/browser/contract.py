"""What the contract server remembers, and the knobs a test turns."""

import json
from dataclasses import dataclass, field
from pathlib import Path

CONFIG = (Path(__file__).parent / "widget_config.json").read_text("utf-8")
NOW = "2026-11-23T10:15:00.000Z"


@dataclass
class Book:
    """One conversation: what was said, in order; `lasting` is told again to who comes back.

    Who listens first hears all of it: the first message and the first stream race each other.
    """

    id: str
    token: str
    entries: list[tuple[bool, str, dict]] = field(default_factory=list)
    by_client_id: dict[str, dict] = field(default_factory=dict)
    seq: int = 0
    state: dict = field(default_factory=dict)
    listened: bool = False

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
    config: dict = field(default_factory=lambda: json.loads(CONFIG))
    books: list[Book] = field(default_factory=list)
    requests: list[dict] = field(default_factory=list)
    script: dict[str, list[tuple[str, dict]]] = field(default_factory=dict)
    refusals: list[tuple[str, int, dict, dict]] = field(default_factory=list)
    events_until_break: int | None = None
    every_event_twice: bool = False
    why: dict = field(default_factory=dict)
    receipt: dict = field(default_factory=dict)
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

    def breaks_now(self) -> bool:
        """Count an event; is this where the stream is to break?"""
        if self.events_until_break is None:
            return False
        self.events_until_break -= 1
        if self.events_until_break > 0:
            return False
        self.events_until_break = None
        return True

    def asked(self, path_end: str) -> list[dict]:
        return [one for one in self.requests if one["path"].endswith(path_end)]


def message(author: str, text: str, **more) -> tuple[str, dict]:
    return ("message", {"author": author, "text": text, **more})
