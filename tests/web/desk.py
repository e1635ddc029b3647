"""A member of staff at the console, over HTTP, as a browser without script would."""

import asyncio
import html
import re
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import httpx2

from handrail.house import House
from handrail.services.staff_members import add_staff
from handrail.settings.read import read_settings
from handrail.settings.stores import BusSettings, StoreSettings
from handrail.wiring.build import build
from tests import calls
from tests.conftest import Customer, Served

PASSWORD = "correct horse battery"
WISH = "I would like to talk to a person, please."


@dataclass
class Desk:
    """A browser's session: its cookies, and the secret its forms carry."""

    base: str
    login: str
    cookies: dict[str, str] = field(default_factory=dict)

    def call(
        self, method: str, path: str, headers: dict[str, str], data: dict[str, str] | None = None
    ) -> httpx2.Response:
        kept = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        answer = calls.request(
            method,
            self.base + path,
            headers={"Cookie": kept, **headers} if kept else headers,
            data=data,
            timeout=30,
        )
        self.cookies |= dict(answer.cookies)
        return answer

    def stream(self, path: str):
        kept = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return calls.stream("GET", self.base + path, headers={"Cookie": kept}, timeout=20)

    def get(self, path: str, **headers: str) -> httpx2.Response:
        return self.call("GET", path, headers)

    def page(self, path: str) -> str:
        answer = self.get(path)
        assert answer.status_code == 200, answer.text
        return html.unescape(answer.text)

    @property
    def csrf(self) -> str:
        return field_in(self.get("/console/account").text, "csrf")

    def post(self, path: str, **fields: str) -> httpx2.Response:
        return self.call("POST", path, {"Origin": self.base}, {"csrf": self.csrf, **fields})

    def case_of(self, customer: Customer, tab: str = "open") -> str:
        """Return the path of this customer's case, as the inbox links to it."""
        for line in re.findall(
            r"<li id=\"line-.*?</li>", self.page(f"/console?tab={tab}"), re.DOTALL
        ):
            if customer.case_number in line:
                return re.search(r'href="(/console/cases/[^"?]+)', line)[1]
        raise AssertionError(f"the case is not in the tab {tab}")


def browser(base: str, login: str = "") -> Desk:
    return Desk(base, login)


def enter(desk: Desk, password: str, **fields: str) -> httpx2.Response:
    data = {"login": desk.login, "password": password, **fields}
    return desk.call("POST", "/console/sign-in", {"Origin": desk.base}, data)


def signed_in(base: str, login: str) -> Desk:
    desk = browser(base, login)
    assert enter(desk, PASSWORD).status_code == 303
    return desk


def beside(desk: Desk) -> Desk:
    """Return the same session in a browser of its own, which a test may spoil."""
    return replace(desk, cookies=dict(desk.cookies))


def people_at(served: Served, *roles: str) -> dict[str, Desk]:
    """Hire somebody new for each role; return their desks."""
    logins = {role: f"{role}{time.monotonic_ns()}" for role in roles}
    hire(served, {login: role for role, login in logins.items()})
    return {role: signed_in(served.base, login) for role, login in logins.items()}


def hire(served: Served, people: dict[str, str]) -> None:
    """Add people to a server's house from beside it, as the command line does."""

    async def add(house: House) -> None:
        for login, role in people.items():
            await add_staff(house, login, login.title(), role, PASSWORD)

    in_house(served, add)


def in_house(served: Served, deed: Callable[[House], Awaitable[object]]) -> None:
    """Do something in a process of its own on a server's stores: this one."""
    folder = served.folder / ".handrail"
    data, keys = served.stores or (
        f"sqlite:///{folder}/data/data.db",
        f"sqlite:///{folder}/keys/keys.db",
    )
    store = StoreSettings(
        data=data,
        keys=keys,
        kek_file=str(folder / "secret/kek"),
        erasures=str(folder / "erasures/journal.jsonl"),
    )
    settings = read_settings(served.workspace / "handrail.toml")
    bus = BusSettings(url=served.bus)
    built = build(settings.model_copy(update={"store": store, "bus": bus}))

    async def do() -> None:
        await deed(built.site.house)
        await built.site.house.bus.close()

    with ThreadPoolExecutor(1) as beside:  # a browser's own loop may run in this thread
        beside.submit(lambda: asyncio.run(do())).result()
    built.close()


def field_in(page: str, name: str) -> str:
    return re.search(rf'name="{name}" value="([^"]*)"', page)[1]
