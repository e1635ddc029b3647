"""Every route with every kind of caller. A route that has no row here fails the build.

The table says who gets in. Everybody else is sent to sign in (`out`), refused with a rule (`no`), or
told that there is nothing (`missing`): the same words for what is not there and what is not theirs.
"""

import importlib
import pkgutil
import re
import time
from dataclasses import dataclass

import httpx2
import pytest

from handrail import web
from tests.conftest import Customer, open_conversation
from tests.web.desk import PASSWORD, WISH, Desk, browser, enter, hire, signed_in
from tests.web.test_second_factor import arm

STAFF = ("agent", "holder", "lead", "privacy", "auditor", "administrator")
CALLERS = ("nobody", "owner", "stranger", "half", *STAFF)
EVERYBODY = frozenset(CALLERS)
ALL_STAFF = frozenset(STAFF)
ON_CASE = frozenset({"holder", "lead"})
INBOX = frozenset({"agent", "holder", "lead", "privacy"})
LEDGER = frozenset({"privacy", "auditor"})


@dataclass(frozen=True)
class Row:
    """Who gets in, and what everybody else is told."""

    gets_in: frozenset[str]
    otherwise: str = "out"


TABLE = {
    "GET /": Row(EVERYBODY),
    "GET /about": Row(EVERYBODY),
    "GET /help/{article:path}": Row(EVERYBODY),
    "GET /why/{turn}/{proof}": Row(frozenset(), "missing"),  # the proof of another turn
    "GET /widget/handrail-chat.js": Row(EVERYBODY),
    "GET /static/{name}": Row(EVERYBODY),
    "GET /healthz": Row(EVERYBODY),
    "GET /readyz": Row(EVERYBODY),
    "GET /metrics": Row(frozenset()),  # with a key alone: tests/web/test_services.py
    "GET /ledger/checkpoint": Row(EVERYBODY),
    "GET /ledger/key": Row(EVERYBODY),
    "GET /ledger/tile/{path:path}": Row(frozenset({"privacy", "auditor"}), "no"),  # of entries
    "POST /v1/chat/completions": Row(frozenset()),  # with a key alone: tests/gateway
    "POST /v1/check": Row(frozenset()),
    "GET /v1/models": Row(frozenset()),
    "POST /v1/conversations": Row(EVERYBODY),
    "GET /v1/conversations/{conversation}/messages": Row(frozenset({"owner"}), "missing"),
    "POST /v1/conversations/{conversation}/messages": Row(frozenset({"owner"}), "missing"),
    "GET /v1/conversations/{conversation}/stream": Row(frozenset({"owner"}), "missing"),
    "GET /v1/conversations/{conversation}/transcript": Row(frozenset({"owner"}), "missing"),
    "GET /v1/conversations/{conversation}/turns/{turn}/why": Row(frozenset({"owner"}), "missing"),
    "GET /v1/conversations/{conversation}/turns/{turn}/receipt": Row(
        frozenset({"owner"}), "missing"
    ),
    "GET /v1/conversations/{conversation}/receipt": Row(frozenset({"owner"}), "missing"),
    "GET /v1/conversations/{conversation}/identity": Row(frozenset({"owner"}), "missing"),
    "POST /v1/conversations/{conversation}/identity/code": Row(frozenset({"owner"}), "missing"),
    "POST /v1/conversations/{conversation}/identity/proof": Row(frozenset({"owner"}), "missing"),
    "GET /console/sign-in": Row(EVERYBODY),
    "POST /console/sign-in": Row(EVERYBODY),
    "GET /console/sign-in/code": Row(frozenset({"half"})),
    "POST /console/sign-in/code": Row(frozenset({"half"})),
    "GET /console/sign-in/sso": Row(frozenset(), "missing"),  # none is configured here
    "GET /console/sign-in/sso/back": Row(frozenset(), "missing"),
    "POST /console/sign-in/passkey/ask": Row(EVERYBODY),
    "POST /console/sign-in/passkey": Row(EVERYBODY),  # an answer that is none is a bad request
    "POST /console/account/passkeys/ask": Row(ALL_STAFF),
    "POST /console/account/passkeys": Row(ALL_STAFF),
    "POST /console/account/passkeys/{passkey}/remove": Row(frozenset(), "missing"),
    "POST /console/sign-out": Row(ALL_STAFF),
    "GET /console/join": Row(EVERYBODY),
    "POST /console/join": Row(frozenset(), "no"),  # nobody here was invited
    "GET /console": Row(INBOX | {"administrator"}, "no"),
    "GET /console/inbox/list": Row(INBOX, "no"),
    "GET /console/live": Row(ALL_STAFF),
    "GET /console/{rest:path}": Row(frozenset(), "missing"),
    "POST /console/{rest:path}": Row(frozenset(), "missing"),
    "GET /console/account": Row(ALL_STAFF),
    "GET /console/account/second-factor": Row(ALL_STAFF),
    "POST /console/account/second-factor": Row(ALL_STAFF),
    "POST /console/account/recovery": Row(frozenset(), "no"),  # it takes a fresh code
    "POST /console/account/remove": Row(frozenset(), "no"),
    "POST /console/account/sessions/{session}/close": Row(ALL_STAFF),
    "GET /console/cases/{case}": Row(ON_CASE, "no"),
    "GET /console/cases/{case}/conversation": Row(ON_CASE, "no"),
    "POST /console/cases/{case}/answer": Row(ON_CASE, "no"),
    "POST /console/cases/{case}/{deed}": Row(ON_CASE, "no"),
    "GET /console/access": Row(frozenset({"privacy", "auditor", "administrator"}), "no"),
    "GET /console/installation": Row(frozenset({"lead", "administrator"}), "no"),
    "GET /console/reveals": Row(frozenset({"privacy", "auditor"}), "no"),
    "GET /console/ledger": Row(LEDGER, "no"),
    "GET /console/ledger/{number}": Row(LEDGER, "no"),
    "GET /console/ledger/{number}/entry": Row(LEDGER, "no"),
    "GET /console/ledger/{number}/proof": Row(LEDGER, "no"),
    "POST /console/ledger/export": Row(LEDGER, "no"),
    "POST /console/cases/{case}/reveal": Row(ON_CASE, "no"),
    "GET /console/people": Row(frozenset({"administrator"}), "no"),
    "GET /console/services": Row(frozenset({"administrator"}), "no"),
    "POST /console/services/add": Row(frozenset({"administrator"}), "no"),
    "POST /console/services/{service}/revoke": Row(frozenset({"administrator"}), "no"),
    "POST /console/people/invite": Row(frozenset({"administrator"}), "no"),
    "POST /console/people/{member}/{deed}": Row(frozenset({"administrator"}), "no"),
}
OUTSIDERS = ("nobody", "owner", "stranger", "half")


def routes() -> set[str]:
    """Every route of every router in the package, found as the application finds them."""
    found = set()
    for module in pkgutil.walk_packages(web.__path__, "handrail.web."):
        router = getattr(importlib.import_module(module.name), "router", None)
        for route in router.routes if router is not None else ():
            found |= {f"{method} {route.path}" for method in route.methods}
    return found


def test_every_route_has_a_row_and_every_row_a_route():
    assert routes() == set(TABLE)


@dataclass
class Town:
    """The shared server with one caller of each kind."""

    base: str
    owner: Customer
    stranger: Customer
    desks: dict[str, Desk]
    turn: str
    member: str
    service: str
    held: str = ""

    def case(self, method: str) -> str:
        """A case that the holder holds: one of its own for each deed, one to look at."""
        if method == "GET" and self.held:
            return self.held
        customer = open_conversation(self.base)
        assert customer.say(WISH).status_code == 200
        case = self.desks["holder"].case_of(customer)
        self.desks["holder"].post(f"{case}/claim")
        self.held = case.rpartition("/")[2]
        return self.held


@pytest.fixture(scope="module")
def everybody(staffed) -> Town:
    logins = {role: f"{role}{time.monotonic_ns()}" for role in (*STAFF, "half")}
    hire(
        staffed,
        {
            login: {"holder": "agent", "half": "lead"}.get(role, role)
            for role, login in logins.items()
        },
    )
    desks = {role: signed_in(staffed.base, logins[role]) for role in STAFF}
    armed = signed_in(staffed.base, logins["half"])
    arm(armed)
    desks["half"] = browser(staffed.base, logins["half"])
    enter(desks["half"], PASSWORD)
    owner, stranger = open_conversation(staffed.base), open_conversation(staffed.base)
    said = owner.say("How long does delivery take?").json()
    stranger.say("Hello")
    turn = next(line["turn"] for line in said["messages"] if line.get("turn"))
    people = desks["administrator"].page("/console/people")
    member = re.search(
        rf"{logins['agent']}<.*?/console/people/([0-9a-f-]+)/role", people, re.DOTALL
    )
    desks["administrator"].post("/console/services/add", name="A", metrics="yes", days="7")
    keys = desks["administrator"].page("/console/services")
    service = re.search(r"/console/services/([0-9a-f-]+)/revoke", keys)[1]
    return Town(staffed.base, owner, stranger, desks, turn, member[1], service)


def call(town: Town, who: str, route: str) -> httpx2.Response:
    method, _, path = route.partition(" ")
    holds = {
        "{conversation}": town.owner.id,
        "{turn}": town.turn,
        "{proof}": "x" * 43,
        "{article:path}": "",
        "{name}": "page.css",
        "{path:path}": "entries/000.p/1",
        "{session}": "0" * 36,
        "{rest:path}": "nothing-here",
        "{deed}": "close" if "cases" in path else "enable",
        "{member}": town.member,
        "{service}": town.service,
        "{passkey}": "0" * 36,
        "{number}": "0",
    }
    if "{article:path}" in path:
        path = "/about"
    if "{case}" in path:
        path = path.replace("{case}", town.case(method))
    for name, value in holds.items():
        path = path.replace(name, value)
    headers = {"Origin": town.base}
    data = {"login": "nobody", "password": "wrong wrong wrong", "code": "000000", "words": "Hello"}
    data |= {"detail": "IBAN_1", "reason": "none"}
    desk = town.desks.get(who, Desk(town.base, ""))
    if who in STAFF:
        data["csrf"] = desk.csrf
    if path.startswith("/v1/"):
        if who in {"owner", "stranger"}:
            headers["X-Handrail-Token"] = getattr(town, who).token
        return speak(town, method, path, headers, desk)
    beside = Desk(town.base, "", dict(desk.cookies))
    if path.endswith("/live"):
        with beside.stream(path) as answer:
            return answer
    return beside.call(method, path, headers, data if method == "POST" else None)


def speak(town, method, path, headers, desk) -> httpx2.Response:
    body = {"client_id": f"m{time.monotonic_ns()}", "text": "hello"} if "messages" in path else {}
    body = {"code": "000000"} if path.endswith("proof") else body
    headers = {**headers, "Cookie": "; ".join(f"{k}={v}" for k, v in desk.cookies.items())}
    with httpx2.stream(
        method,
        town.base + path,
        headers={name: value for name, value in headers.items() if value},
        json=body if method == "POST" else None,
        timeout=30,
    ) as answer:
        return answer


def outcome(answer: httpx2.Response) -> str:
    """How a caller fared: in, out, no, missing."""
    where = answer.headers.get("location", "")
    if answer.status_code == 401 or (answer.status_code == 303 and "/console/sign-in" in where):
        return "out"
    return {403: "no", 404: "missing"}.get(answer.status_code, "in")


def expected(route: str, who: str) -> str:
    row = TABLE[route]
    if who in row.gets_in:
        return "in"
    signs_in = route.partition(" ")[2] in {
        "/console/sign-in/sso",
        "/console/sign-in/sso/back",
        "/console/join",
    }
    if ("/console" in route or "tile" in route) and who in OUTSIDERS and not signs_in:
        return "out"
    return row.otherwise


TAKEN = frozenset({"POST /console/sign-in", "POST /console/sign-in/code"})  # a wrong one is a no


@pytest.mark.parametrize("route", sorted(TABLE))
def test_who_gets_in(everybody, route):
    found = {}
    for who in CALLERS:
        if route == "POST /console/sign-out" and who in STAFF:
            continue  # it would end the session the other rows need; tested with the pages
        answer = call(everybody, who, route)
        found[who] = outcome(answer)
        if route in TAKEN and found[who] == "no":
            assert "is wrong" in answer.text
            found[who] = "in"
        if found[who] == "no" and who in STAFF and "/console" in route:
            assert answer.headers["content-type"].startswith("text/html")

    assert found == {who: expected(route, who) for who in found}
