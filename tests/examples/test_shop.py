"""The demo shop over real HTTP: its pages, its API, its doors."""

import json
import re
import subprocess
import sys
from html import unescape

import pytest
from shop.settings import BadSetting, parse_origin

WIDGET = "http://127.0.0.1:9"
PUBLIC = ["/", "/?kind=garden", "/?kind=nonsense", "/products/K101", "/sign-in", "/withdraw", "/no"]
STATES = {
    *("placed", "paid", "packed", "shipped", "in_transit", "delayed", "delivered"),
    *("delivered_to_neighbour", "partially_delivered", "returned", "refund_pending"),
    *("refunded", "cancelled", "lost"),
}


@pytest.mark.parametrize("path", PUBLIC)
def test_every_page_carries_the_chat_and_nobody_elses_script(shop, path):
    answer = shop.visit().get(path)

    assert answer.status_code == (404 if path == "/no" else 200)
    assert f'<script src="{WIDGET}/widget/handrail-chat.js" defer></script>' in answer.text
    assert f'<handrail-chat server="{WIDGET}" language="en"></handrail-chat>' in answer.text
    assert answer.text.count("<script") == 1
    assert "<style" not in answer.text
    assert "style=" not in answer.text
    policy = answer.headers["content-security-policy"]
    assert f"script-src {WIDGET};" in policy
    assert f"connect-src 'self' {WIDGET};" in policy
    assert "unsafe" not in policy


def test_cookies_are_not_for_scripts_and_the_language_is_kept_only_when_chosen(shop):
    client = shop.visit()

    assert "set-cookie" not in client.get("/").headers
    form = client.get("/sign-in").headers["set-cookie"]
    assert "HttpOnly" in form
    assert "SameSite=lax" in form
    chosen = client.get("/?lang=de")
    assert "af_lang=de" in chosen.headers["set-cookie"]
    assert '<html lang="de">' in client.get("/products/K101").text
    assert 'language="de"' in client.get("/products/K101").text
    assert '<html lang="de">' in client.get("/?lang=<script>").text


def test_a_browser_is_greeted_in_its_language(shop):
    german = shop.visit(**{"Accept-Language": "de-AT,de;q=0.9,en;q=0.5"}).get("/")
    french = shop.visit(**{"Accept-Language": "fr-FR"}).get("/")

    assert '<html lang="de">' in german.text
    assert '<html lang="en">' in french.text


def test_another_customers_order_is_as_missing_as_one_that_never_was(shop):
    client = shop.visit()
    shop.sign_in(client, "Jonas Aigner")
    maeve = shop.demo_id("Maeve Brennan")
    foreign = shop.ask(f"/api/customers/{maeve}/record").json()["orders"][0]

    answers = [client.get(f"/orders/{number}") for number in (foreign, "AF-999999")]

    assert [one.status_code for one in answers] == [404, 404]
    pages = [re.sub(r'identity="[^"]+"|/orders/[^?]+', "", one.text) for one in answers]
    assert pages[0] == pages[1]


def test_pictures_are_drawn_by_the_shop(shop):
    answer = shop.visit().get("/pictures/K101.svg")

    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.text.startswith("<svg ")
    assert shop.visit().get("/pictures/none.svg").status_code == 404


def test_the_record_holds_all_a_customer_may_be_known_by(shop):
    sakura = shop.demo_id("Sakura Takahashi")

    record = shop.ask(f"/api/customers/{sakura}/record").json()

    assert record["names"] == ["Sakura Takahashi", "高橋 さくら"]
    assert record["language"] == "de"
    assert all("@" in one for one in record["emails"])
    assert all(one.startswith("+") for one in record["phones"])
    assert record["addresses"]
    assert not any("\n" in one for one in record["addresses"])
    assert len(record["orders"]) == 4


@pytest.mark.parametrize(
    "path", ["/api/customers/c-1/record", "/api/customers/c-1/orders?limit=x", "/api/orders/AF-1"]
)
@pytest.mark.parametrize(
    "header", [None, "Bearer", "Bearer wrong", "Basic YTpi", "Bearer " + "a" * 4_000]
)
def test_without_the_token_nothing_is_said(shop, path, header):
    headers = {} if header is None else {"Authorization": header}

    answer = shop.visit().get(path, headers=headers)

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert answer.json()["type"] == "urn:alder-finch:http-401"


def test_foreign_and_missing_are_the_same_answer(shop):
    maeve = shop.demo_id("Maeve Brennan")
    jonas = shop.demo_id("Jonas Aigner")
    number = shop.ask(f"/api/customers/{jonas}/record").json()["orders"][0]

    foreign = shop.ask(f"/api/orders/{number}?customer={maeve}")
    missing = shop.ask(f"/api/orders/AF-999999?customer={maeve}")
    nobody = shop.ask("/api/customers/c-000000000/record")

    assert shop.ask(f"/api/orders/{number}?customer={jonas}").status_code == 200
    assert foreign.status_code == missing.status_code == nobody.status_code == 404
    assert foreign.content == missing.content == nobody.content


def test_an_order_adds_up_and_shows_no_payment_token(shop):
    order = shop.ask("/api/orders/AF-104186").json()

    assert order["total"] == order["goods"] + order["delivery_cost"]
    assert order["goods"] == sum(one["total"] for one in order["lines"])
    assert order["currency"] == "EUR"
    assert order["placed_at"].endswith("Z")
    assert order["delivery_events"][0]["text"]["de"] == "Bestellung eingegangen"
    assert "tok_" not in json.dumps(order)


def test_the_orders_of_a_customer_come_in_pages(shop):
    maeve = shop.demo_id("Maeve Brennan")
    path = f"/api/customers/{maeve}/orders"

    first = shop.ask(f"{path}?limit=3").json()
    second = shop.ask(f"{path}?limit=3&before={first['next']}").json()

    numbers = [one["number"] for one in first["orders"] + second["orders"]]
    assert numbers == shop.ask(f"/api/customers/{maeve}/record").json()["orders"]
    assert second["next"] is None
    for limit in ("0", "51", "-1", "x"):
        assert shop.ask(f"{path}?limit={limit}").status_code == 400


def test_every_state_of_an_order_can_be_seen_by_one_of_the_four(shop):
    seen = set()
    for name in ("Maeve Brennan", "Jonas Aigner", "Chukwuemeka Adeyemi", "Sakura Takahashi"):
        client = shop.visit()
        shop.sign_in(client, name)
        for one in shop.ask(f"/api/customers/{shop.demo_id(name)}/orders").json()["orders"]:
            for language in ("en", "de"):
                shown = client.get(f"/orders/{one['number']}?lang={language}")
                assert shown.status_code == 200
                assert one["state_text"][language] in unescape(shown.text)
            seen.add(one["state"])

    assert seen == STATES


def test_the_api_describes_itself(shop):
    described = shop.visit().get("/api/openapi.json").json()

    assert sorted(described["paths"]) == [
        "/api/customers/{customer}/orders",
        "/api/customers/{customer}/record",
        "/api/orders/{number}",
        "/healthz",
    ]
    assert described["components"]["securitySchemes"]["HTTPBearer"]["scheme"] == "bearer"


HOSTILE = [
    *("'", "' OR 1=1 --", '"><script>alert(1)</script>', "../../etc/passwd", "%00", "%ff%fe"),
    *("{{7*7}}", "%0d%0aSet-Cookie:x=1", "\u202e", "🦔" * 30, "A" * 40, "AF-104186'", "%2e%2e%2f"),
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_only_words(shop, text):
    client = shop.visit()
    shop.sign_in(client)
    client.get("/")

    for path in ("/products/", "/orders/", "/pictures/", "/?kind=", "/?lang=", "/orders?before="):
        answer = client.get(path + text)
        assert answer.status_code in {200, 400, 404}
        assert "<script>alert" not in answer.text
        assert "set-cookie" not in answer.headers
    for path in (f"/api/orders/{text}", f"/api/customers/{text}/record"):
        assert shop.ask(path).status_code == 404
    assert shop.try_password(shop.visit(), text[:200], text).status_code == 422


def test_a_body_or_an_address_that_is_too_long_is_not_read(shop):
    large = shop.visit().post("/sign-in", content=b"x" * 10_001)
    long = shop.visit().get("/products/" + "x" * 2_000)

    assert large.status_code == 413
    assert long.status_code == 400


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data; boundary=x", b"--x\r\nbroken"),
        ("multipart/form-data", b"--x"),
        ("application/x-www-form-urlencoded", b"&".join([b"a=1"] * 2_000)),
        ("application/x-www-form-urlencoded", b"form=%ff%00&email=%ed%a0%80&password=%"),
        ("application/json", b'{"customer": 1}'),
        ("text/plain", b"\x00\xff"),
    ],
)
def test_a_broken_form_signs_nobody_in(shop, kind, body):
    client = shop.visit(**{"Content-Type": kind})
    client.get("/sign-in")

    assert client.post("/sign-in", content=body).status_code in {400, 403}
    assert "af_session" not in client.cookies


def test_another_host_name_is_not_answered(shop):
    assert shop.visit(Host="rebound.example").get("/").status_code == 400
    assert shop.visit(Host="rebound.example").get("/api/orders/AF-104186").status_code == 400


def test_the_health_check_needs_the_database(shop):
    assert shop.visit().get("/healthz").json() == {"status": "ok"}

    shop.database.unlink()

    assert shop.visit().get("/healthz").status_code == 503


@pytest.mark.parametrize(
    "origin",
    ["", "ftp://x", "http://x;script-src *", "http://x y", "http://x/'", "javascript:alert(1)"],
)
def test_a_widget_address_that_could_loosen_the_policy_is_refused(origin):
    with pytest.raises(BadSetting):
        parse_origin(origin)


def test_the_command_serves_prints_the_password_once_and_removes_everything(started):
    said = started.said.read_text("utf-8")
    password = re.search(r"only this once: (\S+)", said)[1]

    client = started.shop.visit()
    assert started.shop.try_password(client, password).status_code == 303
    assert "Maeve Brennan" in client.get("/orders").text
    started.process.terminate()
    started.process.wait(20)
    folder = started.shop.database.parent
    assert {one.name for one in folder.iterdir()} == {"shop.db", "said.txt"}
    command = [sys.executable, "-m", "shop", "--remove", "--database", str(started.shop.database)]
    subprocess.run(command, cwd=started.home, check=True)

    assert {one.name for one in folder.iterdir()} == {"said.txt"}
    assert "Drawn for this run" not in said
