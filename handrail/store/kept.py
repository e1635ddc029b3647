"""The connection each thread of the store keeps: to take one costs three times its use.

Only on SQLite: a connection to another machine must be looked at before it is used again.
"""

import threading

from sqlalchemy import Connection, Engine


class Kept(threading.local):
    """A connection a thread; each thread asks for one engine alone."""

    def __init__(self, all_of_them: list[Connection]) -> None:
        self.all = all_of_them
        self.mine: Connection | None = None

    def of(self, engine: Engine) -> Connection:
        """Return this thread's connection."""
        if self.mine is None:
            self.mine = engine.connect()
            self.all.append(self.mine)
        return self.mine

    def drop(self) -> None:
        """Let go of it: after an error nobody knows what state it is in."""
        if self.mine is not None:
            self.all.remove(self.mine)
            self.mine.invalidate()
            self.mine.close()
            self.mine = None

    def close(self) -> None:
        """Close every thread's, once the threads have ended."""
        while self.all:
            self.all.pop().close()
