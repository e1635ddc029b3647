"""The demo shop over real HTTP: its pages, signing in, the identity it gives, its API, its doors."""

import base64
import json
import re
import subprocess
import sys
from datetime import timedelta
from html import unescape

import httpx2
import pytest
from shop.identity import check_identity, make_identity
from shop.settings import BadSetting, parse_origin, parse_secret, read_secrets

SECRET = bytes(range(32))
WIDGET = "http://127.0.0.1:9"
PASSWORD = "alder-finch-heron-wren"
EMAIL = "maeve.brennan@postbox.example"
PUBLIC = ["/", "/?kind=garden", "/?kind=nonsense", "/products/K101", "/sign-in", "/withdraw", "/no"]
STATES = {
    *("placed", "paid", "packed", "shipped", "in_transit", "delayed", "delivered"),
    *("delivered_to_neighbour", "partially_delivered", "returned", "refund_pending"),
    *("refunded", "cancelled", "lost"),
}


def hidden(page: str) -> str:
    found = re.search(r'name="form" value="([0-9a-f]{64})"', page)
    assert found is not None
    return found[1]


def demo_id(page: str, name: str) -> str:
    people = re.findall(r'name="customer" value="([^"]+)".*?<strong>([^<]+)</strong>', page, re.S)
    return next(one for one, called in people if unescape(called) == name)


def identity_on(page: str) -> str | None:
    found = re.search(r'<handrail-chat [^>]*identity="([^"]+)"', page)
    return found[1] if found else None


def sign_in(client: httpx2.Client, name: str = "Maeve Brennan") -> str:
    page = client.get("/sign-in").text
    customer = demo_id(page, name)
    answer = client.post("/sign-in", data={"form": hidden(page), "customer": customer})
    assert (answer.status_code, answer.headers["location"]) == (303, "/orders")
    return customer


def with_password(client: httpx2.Client, password: str, email: str = EMAIL) -> httpx2.Response:
    form = hidden(client.get("/sign-in").text)
    return client.post("/sign-in", data={"form": form, "email": email, "password": password})


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


def test_the_pages_of_a_customer_carry_the_chat_with_an_identity(shop):
    client = shop.visit()
    customer = sign_in(client)
    number = shop.ask(f"/api/customers/{customer}/record").json()["orders"][0]

    for path in ["/", "/orders", f"/orders/{number}", "/products/K101", "/no"]:
        token = identity_on(client.get(path).text)
        assert token is not None
        assert check_identity(SECRET, token, shop.clock()).customer == customer


def test_the_identity_names_nobody_and_ends_after_ten_minutes(shop):
    client = shop.visit()
    customer = sign_in(client)

    token = client.post("/identity", headers={"Origin": shop.base}).json()["identity"]

    claims = token.split(".")[1]
    padded = claims + "=" * (-len(claims) % 4)
    read = json.loads(base64.urlsafe_b64decode(padded))
    at = int(shop.clock().timestamp())
    assert read == {"sub": customer, "iat": at, "exp": at + 600, "aud": "handrail"}
    assert check_identity(SECRET, token, shop.clock() + timedelta(seconds=599)) is not None
    assert check_identity(SECRET, token, shop.clock() + timedelta(seconds=600)) is None
    assert check_identity(SECRET, token, shop.clock() - timedelta(seconds=1)) is None


def test_a_forged_identity_is_nobody(shop):
    now = shop.clock()
    token = make_identity(SECRET, "c-1", now)
    version, claims, signature = token.split(".")
    other = make_identity(SECRET, "c-2", now).split(".")[1]

    forged = [
        make_identity(b"x" * 32, "c-1", now),
        f"{version}.{other}.{signature}",
        f"v2.{claims}.{signature}",
        f"{version}.{claims}.",
        f"{version}.{claims}.{signature[:-4]}",
        f"{token}.{token}",
        *("", ".", "..", "v1..", "v1.e30.é", "\ud800", "v1." * 5_000),
    ]
    assert [check_identity(SECRET, one, now) for one in forged] == [None] * len(forged)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "own", "Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "own", "Sec-Fetch-Site": "cross-site"}, 403),
        ({"Origin": "own", "Sec-Fetch-Site": "same-origin"}, 200),
    ],
)
def test_an_identity_goes_only_to_pages_of_the_shop(shop, headers, status):
    client = shop.visit()
    sign_in(client)

    sent = {name: shop.base if value == "own" else value for name, value in headers.items()}

    assert client.post("/identity", headers=sent).status_code == status


def test_nobody_signed_in_has_no_identity(shop):
    answer = shop.visit().post("/identity", headers={"Origin": shop.base})

    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_customer_signs_in_with_a_password_and_out_again(shop):
    client = shop.visit()

    assert with_password(client, PASSWORD, EMAIL.upper()).status_code == 303
    page = client.get("/orders").text
    assert "Maeve Brennan" in page
    kept = client.cookies["af_session"]
    client.post("/sign-out", data={"form": hidden(page)})

    assert client.get("/orders").headers["location"] == "/sign-in"
    stolen = shop.visit(Cookie=f"af_session={kept}").get("/orders")
    assert stolen.headers["location"] == "/sign-in"


def test_a_session_ends_after_twelve_hours(shop):
    client = shop.visit()
    sign_in(client)

    shop.clock.move(timedelta(hours=12))

    assert client.get("/orders").status_code == 303


def test_five_wrong_passwords_lock_the_account_for_half_an_hour(shop):
    client = shop.visit()
    for _ in range(5):
        assert with_password(client, "wrong").status_code == 422

    locked = with_password(client, PASSWORD)
    shop.clock.move(timedelta(minutes=31))

    assert locked.status_code == 422
    assert with_password(client, PASSWORD).status_code == 303


def test_a_wrong_password_and_an_unknown_email_read_alike(shop):
    wrong = with_password(shop.visit(), "wrong")
    unknown = with_password(shop.visit(), "wrong", "nobody@postbox.example")
    without = with_password(shop.visit(), "", "siobhan.walsh@linnet.example")

    blank = [re.sub(r"[0-9a-f]{64}", "", one.text) for one in (wrong, unknown, without)]
    assert blank[0] == blank[1] == blank[2]


def test_only_the_four_may_be_chosen_without_a_password(shop):
    client = shop.visit()
    page = client.get("/sign-in").text
    assert len(re.findall(r'name="customer"', page)) == 4
    orders = shop.ask("/api/orders/AF-104186").json()

    answer = client.post("/sign-in", data={"form": hidden(page), "customer": orders["customer"]})

    assert answer.status_code == 422


@pytest.mark.parametrize("form", ["", "0" * 64, "é", "x" * 200])
def test_a_form_that_is_not_ours_does_nothing(shop, form):
    client = shop.visit()
    page = client.get("/sign-in").text

    answer = client.post("/sign-in", data={"form": form, "customer": demo_id(page, "Jonas Aigner")})

    assert answer.status_code in {400, 403}
    assert "af_session" not in client.cookies


def test_a_form_of_another_browser_does_nothing(shop):
    page = shop.visit().get("/sign-in").text
    other = shop.visit()
    other.get("/sign-in")

    data = {"form": hidden(page), "customer": demo_id(page, "Jonas Aigner")}

    assert other.post("/sign-in", data=data).status_code == 403


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
    sign_in(client, "Jonas Aigner")
    maeve = demo_id(shop.visit().get("/sign-in").text, "Maeve Brennan")
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
    sakura = demo_id(shop.visit().get("/sign-in").text, "Sakura Takahashi")

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
    "header", [None, "Bearer ", "Bearer wrong", "Basic YTpi", "Bearer " + "a" * 4_000]
)
def test_without_the_token_nothing_is_said(shop, path, header):
    headers = {} if header is None else {"Authorization": header}

    answer = shop.visit().get(path, headers=headers)

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert answer.json()["type"] == "urn:alder-finch:http-401"


def test_foreign_and_missing_are_the_same_answer(shop):
    maeve = demo_id(shop.visit().get("/sign-in").text, "Maeve Brennan")
    jonas = demo_id(shop.visit().get("/sign-in").text, "Jonas Aigner")
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
    maeve = demo_id(shop.visit().get("/sign-in").text, "Maeve Brennan")
    path = f"/api/customers/{maeve}/orders"

    first = shop.ask(f"{path}?limit=3").json()
    second = shop.ask(f"{path}?limit=3&before={first['next']}").json()

    numbers = [one["number"] for one in first["orders"] + second["orders"]]
    assert numbers == shop.ask(f"/api/customers/{maeve}/record").json()["orders"]
    assert second["next"] is None
    for limit in ("0", "51", "-1", "x"):
        assert shop.ask(f"{path}?limit={limit}").status_code == 400


def test_every_state_of_an_order_can_be_seen_by_one_of_the_four(shop):
    page = shop.visit().get("/sign-in").text
    seen = set()
    for name in ("Maeve Brennan", "Jonas Aigner", "Chukwuemeka Adeyemi", "Sakura Takahashi"):
        client = shop.visit()
        sign_in(client, name)
        for one in shop.ask(f"/api/customers/{demo_id(page, name)}/orders").json()["orders"]:
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
    *("{{7*7}}", "%0d%0aSet-Cookie:x=1", "‮", "🦔" * 30, "A" * 40, "AF-104186'", "%2e%2e%2f"),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_only_words(shop, text):
    client = shop.visit()
    sign_in(client)

    for path in ("/products/", "/orders/", "/pictures/", "/?kind=", "/?lang=", "/orders?before="):
        answer = client.get(path + text)
        assert answer.status_code in {200, 400, 404}
        assert "<script>alert" not in answer.text
        assert "set-cookie" not in answer.headers
    for path in (f"/api/orders/{text}", f"/api/customers/{text}/record"):
        assert shop.ask(path).status_code == 404
    assert with_password(shop.visit(), text[:200], text).status_code == 422


def test_a_body_or_an_address_that_is_too_long_is_not_read(shop):
    large = shop.visit().post("/sign-in", content=b"x" * 10_001)
    long = shop.visit().get("/products/" + "x" * 2_000)

    assert large.status_code == 413
    assert long.status_code == 400


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


def test_a_weak_secret_is_refused():
    for text in ("", "zz" * 32, "ab" * 31):
        with pytest.raises(BadSetting):
            parse_secret(text)
    with pytest.raises(BadSetting):
        read_secrets({"SHOP_API_TOKEN": "short"})
    drawn, again = read_secrets({}), read_secrets({})
    assert drawn != again


def test_the_command_serves_prints_the_password_once_and_removes_everything(started):
    said = started.said.read_text("utf-8")
    password = re.search(r"only this once: (\S+)", said)[1]

    with httpx2.Client(base_url=started.base, timeout=20) as client:
        assert with_password(client, password).status_code == 303
        assert "Maeve Brennan" in client.get("/orders").text
    started.process.terminate()
    started.process.wait(20)
    folder = started.database.parent
    assert {one.name for one in folder.iterdir()} == {"shop.db", "said.txt"}
    command = [sys.executable, "-m", "shop", "--remove", "--database", str(started.database)]
    subprocess.run(command, cwd=started.home, check=True)

    assert {one.name for one in folder.iterdir()} == {"said.txt"}
    assert SECRET.hex() not in said
