"""A member of staff at the console, over HTTP, as a browser without script would."""

import asyncio
import html
import re
from dataclasses import dataclass, field

import httpx2

from handrail.services.staff_members import add_staff
from handrail.settings import StoreSettings, read_settings
from handrail.wiring import build
from tests.conftest import Customer, Served

PASSWORD = "correct horse battery"
WISH = "I would like to talk to a person, please."


@dataclass
class Desk:
    """A browser's session: its cookies, and the secret its forms carry."""

    base: str
    login: str
    client: httpx2.Client = field(repr=False)

    def get(self, path: str, **headers: str) -> httpx2.Response:
        return self.client.get(self.base + path, headers=headers)

    def page(self, path: str) -> str:
        answer = self.get(path)
        assert answer.status_code == 200, answer.text
        return html.unescape(answer.text)

    @property
    def csrf(self) -> str:
        return field_in(self.get("/console").text, "csrf")

    def post(self, path: str, **fields: str) -> httpx2.Response:
        return self.client.post(
            self.base + path,
            data={"csrf": self.csrf, **fields},
            headers={"Origin": self.base},
        )

    def case_of(self, customer: Customer, tab: str = "open") -> str:
        """Return the path of this customer's case, as the inbox links to it."""
        for line in re.findall(
            r"<li id=\"line-.*?</li>", self.page(f"/console?tab={tab}"), re.DOTALL
        ):
            if customer.case_number in line:
                return re.search(r'href="(/console/cases/[^"?]+)', line)[1]
        raise AssertionError(f"the case is not in the tab {tab}")


def browser(base: str, login: str = "") -> Desk:
    return Desk(base, login, httpx2.Client(timeout=30, follow_redirects=False))


def enter(desk: Desk, password: str, **fields: str) -> httpx2.Response:
    return desk.client.post(
        f"{desk.base}/console/sign-in",
        data={"login": desk.login, "password": password, **fields},
        headers={"Origin": desk.base},
    )


def signed_in(base: str, login: str) -> Desk:
    desk = browser(base, login)
    assert enter(desk, PASSWORD).status_code == 303
    return desk


def hire(served: Served, people: dict[str, str]) -> None:
    """Add people to a server's house from beside it, as the command line does."""
    store = StoreSettings(
        data=f"sqlite:///{served.folder}/.handrail/data/data.db",
        keys=f"sqlite:///{served.folder}/.handrail/keys/keys.db",
        kek_file=str(served.folder / ".handrail/secret/kek"),
    )
    settings = read_settings(served.workspace / "handrail.toml")
    built = build(settings.model_copy(update={"store": store}))
    for login, role in people.items():
        asyncio.run(add_staff(built.site.house, login, login.title(), role, PASSWORD))
    built.close()


def field_in(page: str, name: str) -> str:
    return re.search(rf'name="{name}" value="([^"]*)"', page)[1]
