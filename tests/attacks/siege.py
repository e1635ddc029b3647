"""A house under siege: a real server with its shop, a mail server, people at desks, customers."""

import asyncio
import json
import time
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TypeVar

import httpx2
from sqlcipher3 import dbapi2

from handrail.core.ids import StaffId
from handrail.house import House, new_id
from handrail.security.password import hash_password
from handrail.services.sign_in import open_session
from handrail.stored.staff import StaffMember
from tests import calls
from tests.conftest import Customer, Served, open_conversation
from tests.mail.conftest import Box
from tests.scenarios.test_canaries import open_as
from tests.web.desk import PASSWORD, WISH, Desk

HASHED = hash_password(PASSWORD)  # one for all: argon2id is meant to be slow
T = TypeVar("T")


@dataclass
class Siege:
    """The server that attacks run against, and a second look at its stores from beside it."""

    served: Served
    house: House
    customers: list[str]  # as the shop calls them
    box: Box  # the mail that was sent
    thread: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1))

    @property
    def base(self) -> str:
        return self.served.base

    def run(self, work: Coroutine[None, None, T]) -> T:
        return self.thread.submit(lambda: asyncio.run(work)).result()

    def hire(self, role: str = "agent") -> Desk:
        """Somebody new, signed in with a password in a browser of their own."""
        login = f"{role}{time.monotonic_ns()}"
        member = StaffMember(StaffId(new_id(self.house)), login, login.title(), role, HASHED)
        self.run(self.house.staff.save(member))
        return self.desk(login)

    def desk(self, login: str) -> Desk:
        """Another browser of somebody, signed in."""
        member = self.member(login)
        now = self.house.clock.now()
        signed = self.run(open_session(self.house, member, now, "password", "a browser"))
        return Desk(self.base, login, {"handrail-desk": signed.token})

    def member(self, login: str) -> StaffMember:
        found = self.run(self.house.staff.by_login(login))
        assert found is not None
        return found

    def newcomer(self) -> Customer:
        return open_conversation(self.base)

    def known(self, number: int = 0) -> Customer:
        """A conversation of somebody the shop vouches for."""
        return open_as(self.served, self.customers[number])

    def held_case(self, desk: Desk, *words: str) -> tuple[Customer, str]:
        """A case that this desk holds, of a customer who wrote these words before."""
        customer = self.newcomer()
        for text in (*words, WISH):
            assert customer.say(text).status_code == 200
        path = self.case_of(customer)
        assert desk.post(f"{path}/claim").status_code == 303
        return customer, path

    def case_of(self, customer: Customer) -> str:
        query = "SELECT id FROM support_case WHERE conversation_id = ?"
        [(case,)] = self.sql(query, customer.id)
        return f"/console/cases/{case}"

    def sql(self, query: str, *values: object) -> list[tuple]:
        """Read or change the data as somebody who has the file."""
        return at_file(self.served, "data", query, *values)

    def log(self) -> list[dict]:
        """Every line of the server's log after its greeting; each must be JSON."""
        lines = (self.served.folder / "server.log").read_text("utf-8").split("\n")
        return [json.loads(line) for line in lines if line.startswith("{")]


def at_file(served: Served, book: str, query: str, *values: object) -> list[tuple]:
    data = dbapi2.connect(str(served.folder / f".handrail/{book}/{book}.db"), timeout=20)
    rows = data.execute(query, values).fetchall()
    data.commit()
    data.close()
    return rows


def call(
    customer: Customer, method: str, what: str, token: str | None = None, **more: object
) -> httpx2.Response:
    """Call one of a conversation's routes, with its own token unless another is given."""
    return calls.request(
        method,
        f"{customer.base}/v1/conversations/{customer.id}{what}",
        headers={
            "X-Handrail-Token": (customer.token if token is None else token).encode("latin-1")
        },
        timeout=30,
        **more,
    )


def kind(answer: httpx2.Response) -> str:
    """The code of a problem, as our documents name it."""
    return answer.json()["type"].rpartition(":")[2]
