"""Identity tokens that do not hold, from a provider over real HTTP that signs whatever it is told."""

import base64
import hmac
import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey

from handrail.core.errors import Broken, HandrailError, NotAllowed
from handrail.sso.oidc import Oidc

BACK = "http://127.0.0.1:1/console/sign-in/sso/back"
KEY = RSAKey.generate_key(2048, {"kid": "k1"})
OTHER = RSAKey.generate_key(2048, {"kid": "k1"})
CURVE = ECKey.generate_key("P-256", {"kid": "k2"})


@dataclass
class Provider:
    url: str = ""
    document: dict = field(default_factory=dict)
    keys: list = field(default_factory=lambda: [KEY])
    token: str = ""
    userinfo: dict = field(default_factory=dict)
    sent: dict = field(default_factory=dict)
    bloated: bool = False


@pytest.fixture
def provider():
    one = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            pages = {
                "/.well-known/openid-configuration": one.document,
                "/jwks": {"keys": [key.as_dict(private=False) for key in one.keys]},
                "/me": one.userinfo,
            }
            self.say(pages[self.path])

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            one.sent = {name: values[0] for name, values in parse_qs(body).items()}
            one.sent["authorization"] = self.headers.get("Authorization", "")
            self.say({"id_token": one.token, "access_token": "at", "token_type": "Bearer"})

        def say(self, row):
            body = json.dumps(row).encode() + (b" " * 300_000 if one.bloated else b"")
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    one.url = f"http://127.0.0.1:{server.server_port}"
    one.document = {
        "issuer": one.url,
        "authorization_endpoint": f"{one.url}/auth",
        "token_endpoint": f"{one.url}/token",
        "jwks_uri": f"{one.url}/jwks",
        "userinfo_endpoint": f"{one.url}/me",
    }
    yield one
    server.shutdown()
    server.server_close()


@pytest.fixture
def oidc(provider):
    return Oidc(provider.url, "handrail", "s3:cret&")


def claims(provider, made, /, **changed):
    now = int(time.time())
    row = {
        "iss": provider.url,
        "sub": "u1",
        "aud": "handrail",
        "iat": now,
        "exp": now + 300,
        "nonce": made,
        "name": "Nora",
        "preferred_username": "nora",
        "groups": ["support"],
    } | changed
    return {name: value for name, value in row.items() if value is not None}


async def walk(oidc, provider, *, key=KEY, alg="RS256", **changed):
    start = await oidc.begin(BACK)
    asked = parse_qs(urlsplit(start.address).query)
    nonce = asked["nonce"][0]
    header = {"alg": alg, "kid": getattr(key, "kid", "k1") or "k1"}
    provider.token = jwt.encode(header, claims(provider, nonce, **changed), key, algorithms=[alg])
    return await oidc.finish(start.flow, {"state": asked["state"][0], "code": "c"}, BACK)


async def test_a_token_that_holds_says_who_somebody_is(oidc, provider):
    signed = await walk(oidc, provider)

    assert (signed.subject, signed.login, signed.name) == ("u1", "nora", "Nora")
    assert signed.groups == ("support",)
    assert provider.sent["grant_type"] == "authorization_code"
    assert len(provider.sent["code_verifier"]) >= 43
    assert provider.sent["authorization"] == "Basic aGFuZHJhaWw6czMlM0FjcmV0JTI2"


@pytest.mark.parametrize(
    "changed",
    [
        {"iss": "https://other.example"},
        {"aud": "somebody-else"},
        {"aud": ["somebody-else"]},
        {"exp": 1},
        {"exp": None},
        {"iat": None},
        {"nonce": "another"},
        {"nonce": None},
        {"sub": None},
        {"azp": "somebody-else", "aud": ["handrail", "somebody-else"]},
    ],
    ids=str,
)
async def test_a_token_with_a_wrong_claim_is_refused(oidc, provider, changed):
    with pytest.raises(NotAllowed):
        await walk(oidc, provider, **changed)


async def test_a_token_signed_by_somebody_else_is_refused(oidc, provider):
    with pytest.raises(NotAllowed):
        await walk(oidc, provider, key=OTHER)


def by_hand(header: dict, row: dict, sign) -> str:
    """A token that no library would make."""
    parts = (json.dumps(part).encode() for part in (header, row))
    head = ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)
    return f"{head}.{base64.urlsafe_b64encode(sign(head.encode())).decode().rstrip('=')}"


@pytest.mark.parametrize(
    ("alg", "sign"),
    [
        ("none", lambda _: b""),
        ("HS256", lambda head: hmac.digest(KEY.as_pem(private=False), head, "sha256")),
        ("HS256", lambda head: hmac.digest(b"s3:cret&", head, "sha256")),
    ],
    ids=["no signature", "public key as a secret", "client secret"],
)
async def test_a_token_that_is_not_signed_by_the_provider_is_refused(oidc, provider, alg, sign):
    start = await oidc.begin(BACK)
    asked = parse_qs(urlsplit(start.address).query)
    row = claims(provider, asked["nonce"][0])
    provider.token = by_hand({"alg": alg, "kid": "k1"}, row, sign)
    with pytest.raises(NotAllowed):
        await oidc.finish(start.flow, {"state": asked["state"][0], "code": "c"}, BACK)


async def test_keys_that_were_rotated_are_fetched_anew(oidc, provider):
    await walk(oidc, provider)
    provider.keys = [CURVE]

    assert (await walk(oidc, provider, key=CURVE, alg="ES256")).subject == "u1"


async def test_groups_may_come_from_userinfo_but_only_of_the_same_person(oidc, provider):
    provider.userinfo = {"sub": "u1", "groups": ["leads"]}
    assert (await walk(oidc, provider, groups=None)).groups == ("leads",)

    provider.userinfo = {"sub": "u2", "groups": ["admins"]}
    assert (await walk(oidc, provider, groups=None)).groups == ()


async def test_groups_that_are_no_list_give_nothing(oidc, provider):
    assert (await walk(oidc, provider, groups="admins")).groups == ()


@pytest.mark.parametrize("name", ["authorization_endpoint", "token_endpoint", "jwks_uri"])
@pytest.mark.parametrize("address", ["http://example.org/x", "file:///etc/passwd", None])
async def test_nothing_goes_to_an_address_in_clear(oidc, provider, name, address):
    provider.document[name] = address
    with pytest.raises(Broken):
        await walk(oidc, provider)


async def test_a_provider_that_names_another_issuer_is_not_ours(oidc, provider):
    provider.document["issuer"] = "https://other.example"
    with pytest.raises(Broken):
        await oidc.begin(BACK)


async def test_an_answer_without_end_is_cut(oidc, provider):
    provider.bloated = True
    with pytest.raises(HandrailError):
        await oidc.begin(BACK)


async def test_a_flow_that_is_too_old_is_over(oidc, provider):
    start = await oidc.begin(BACK)
    row = json.loads(start.flow)
    old = json.dumps(row | {"at": row["at"] - 700})
    with pytest.raises(NotAllowed, match="too long"):
        await oidc.finish(old, {"state": row["state"], "code": "c"}, BACK)


async def test_a_provider_that_is_away_is_said_so(provider):
    away = Oidc("http://127.0.0.1:9", "handrail", "")
    with pytest.raises(Broken, match="does not answer"):
        await away.begin(BACK)
