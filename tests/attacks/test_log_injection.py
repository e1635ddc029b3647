"""Somebody writes line breaks, escapes and secrets where they hope to find them in the log, or makes
the server stumble over their words: the log stays JSON, a line each, with no word from outside."""

from tests import calls
from tests.attacks.raw import send
from tests.web.desk import browser, enter

CANARY = "KanarienvogelQx77"
FORGED = f'\n{{"event": "{CANARY}", "level": "critical"}}\n'
ESCAPES = f"\x1b[2J\x1b[31m{CANARY}\x07\r\n"


def log_of(siege) -> str:
    return (siege.served.folder / "server.log").read_text("utf-8")


def test_no_word_from_outside_reaches_it(siege):
    customer = siege.newcomer()
    for words in (FORGED, ESCAPES, f"{CANARY} %s %(x)s {{}} ${{jndi:ldap://evil.example/a}}"):
        customer.say(words)
        enter(browser(siege.base, words), words)
    for path in (
        f"/{CANARY}",
        f"/console/{CANARY}%0a%7b",
        f"/v1/conversations/{CANARY}/messages?after={CANARY}",
    ):
        calls.get(siege.base + path, headers={"User-Agent": CANARY, "Referer": CANARY}, timeout=30)
    send(siege, f"{CANARY} / HTTP/9\r\n{CANARY}\r\n\r\n".encode())

    assert CANARY not in log_of(siege)
    assert "\x1b" not in log_of(siege)
    assert all(line["event"] for line in siege.log())


def test_what_makes_it_stumble_is_told_by_kind_and_place_alone(siege):
    """A row that somebody changed makes the code trip over its value, which an exception repeats."""
    customer = siege.newcomer()
    customer.say("Hello")
    siege.sql("UPDATE message SET author = ? WHERE conversation_id = ?", CANARY, customer.id)

    url = f"{siege.base}/v1/conversations/{customer.id}/messages"
    answer = calls.get(url, headers={"X-Handrail-Token": customer.token}, timeout=30)

    assert answer.status_code == 500
    assert CANARY not in answer.text
    assert CANARY not in log_of(siege)
    last = [line for line in siege.log() if line["level"] == "error"][-2:]
    assert {line["error"] for line in last} == {"ValueError"}
    assert "Traceback" not in log_of(siege)


def test_an_error_tells_nothing_of_how_we_are_made(siege):
    customer = siege.newcomer()
    customer.say("Hello")
    siege.sql("UPDATE conversation SET language = 'xx' WHERE id = ?", customer.id)
    agent = siege.hire()

    answers = [
        customer.say("Hello"),
        agent.get("/console/cases/%00"),
        agent.get("/console/cases/" + "x" * 2_000),
    ]
    for answer in answers:
        for word in (
            "Traceback",
            'File "',
            "handrail/",
            "sqlalchemy",
            "SELECT",
            "KeyError",
            "site-packages",
        ):
            assert word not in answer.text
