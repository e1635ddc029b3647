"""Signing in to the demo shop, and the identity it gives the chat: over real HTTP."""

import base64
import json
import re
from datetime import timedelta

import pytest
from shop.identity import check_identity, make_identity
from shop.settings import BadSetting, parse_secret, read_secrets

SECRET = bytes(range(32))
PASSWORD = "alder-finch-heron-wren"
EMAIL = "maeve.brennan@postbox.example"


def identity_on(page: str) -> str | None:
    found = re.search(r'<handrail-chat [^>]*identity="([^"]+)"', page)
    return found[1] if found else None


def test_the_pages_of_a_customer_carry_the_chat_with_an_identity(shop):
    client = shop.visit()
    customer = shop.sign_in(client)
    number = shop.ask(f"/api/customers/{customer}/record").json()["orders"][0]

    for path in ["/", "/orders", f"/orders/{number}", "/products/K101", "/no"]:
        token = identity_on(client.get(path).text)
        assert token is not None
        assert check_identity(SECRET, token, shop.clock()).customer == customer


def test_the_identity_names_nobody_and_ends_after_ten_minutes(shop):
    client = shop.visit()
    customer = shop.sign_in(client)

    token = client.post("/identity", headers={"Origin": shop.base}).json()["identity"]

    claims = token.split(".")[1]
    padded = claims + "=" * (-len(claims) % 4)
    read = json.loads(base64.urlsafe_b64decode(padded))
    at = int(shop.clock().timestamp())
    assert len(read.pop("jti")) == 16, "two tokens of one second must differ"
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
        ({"Origin": "http://["}, 403),
        ({"Origin": "own", "Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "own", "Sec-Fetch-Site": "cross-site"}, 403),
        ({"Origin": "own", "Sec-Fetch-Site": "same-origin"}, 200),
    ],
)
def test_an_identity_goes_only_to_pages_of_the_shop(shop, headers, status):
    client = shop.visit()
    shop.sign_in(client)

    sent = {name: shop.base if value == "own" else value for name, value in headers.items()}

    assert client.post("/identity", headers=sent).status_code == status


def test_nobody_signed_in_has_no_identity(shop):
    answer = shop.visit().post("/identity", headers={"Origin": shop.base})

    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_customer_signs_in_with_a_password_and_out_again(shop):
    client = shop.visit()

    assert shop.try_password(client, PASSWORD, EMAIL.upper()).status_code == 303
    page = client.get("/orders").text
    assert "Maeve Brennan" in page
    kept = client.cookies["af_session"]
    client.post("/sign-out", data={"form": shop.form_of(client, "/orders")})

    assert client.get("/orders").headers["location"] == "/sign-in"
    stolen = shop.visit(Cookie=f"af_session={kept}").get("/orders")
    assert stolen.headers["location"] == "/sign-in"


def test_a_session_ends_after_twelve_hours(shop):
    client = shop.visit()
    shop.sign_in(client)

    shop.clock.move(timedelta(hours=12))

    assert client.get("/orders").status_code == 303


def test_five_wrong_passwords_lock_the_account_for_half_an_hour(shop):
    client = shop.visit()
    for _ in range(5):
        assert shop.try_password(client, "wrong").status_code == 422

    locked = shop.try_password(client, PASSWORD)
    shop.clock.move(timedelta(minutes=31))

    assert locked.status_code == 422
    assert shop.try_password(client, PASSWORD).status_code == 303


def test_a_wrong_password_and_an_unknown_email_read_alike(shop):
    wrong = shop.try_password(shop.visit(), "wrong")
    unknown = shop.try_password(shop.visit(), "wrong", "nobody@postbox.example")
    without = shop.try_password(shop.visit(), "", "siobhan.walsh@linnet.example")

    blank = [re.sub(r"[0-9a-f]{64}", "", one.text) for one in (wrong, unknown, without)]
    assert blank[0] == blank[1] == blank[2]


def test_only_the_four_may_be_chosen_without_a_password(shop):
    client = shop.visit()
    page = client.get("/sign-in").text
    assert len(re.findall(r'name="customer"', page)) == 4
    orders = shop.ask("/api/orders/AF-104186").json()

    answer = client.post(
        "/sign-in", data={"form": shop.form_of(client), "customer": orders["customer"]}
    )

    assert answer.status_code == 422


@pytest.mark.parametrize("form", ["", "0" * 64, "é", "x" * 200])
def test_a_form_that_is_not_ours_does_nothing(shop, form):
    client = shop.visit()
    client.get("/sign-in")

    answer = client.post("/sign-in", data={"form": form, "customer": shop.demo_id("Jonas Aigner")})

    assert answer.status_code in {400, 403}
    assert "af_session" not in client.cookies


def test_a_form_of_another_browser_does_nothing(shop):
    first = shop.form_of(shop.visit())
    other = shop.visit()
    other.get("/sign-in")

    data = {"form": first, "customer": shop.demo_id("Jonas Aigner")}

    assert other.post("/sign-in", data=data).status_code == 403


def test_a_weak_secret_is_refused():
    for text in ("", "zz" * 32, "ab" * 31):
        with pytest.raises(BadSetting):
            parse_secret(text)
    with pytest.raises(BadSetting):
        read_secrets({"SHOP_API_TOKEN": "short"})
    drawn, again = read_secrets({}), read_secrets({})
    assert drawn != again
