"""OpenID Connect: authorization code with PKCE (RFC 7636), state, nonce and issuer (RFC 9207).

joserfc checks the signature and the claims; the flow is ours: two redirects and one call. Only
asymmetric algorithms are taken, and keys only from the provider's own document. What the provider
says of itself is hostile until checked: addresses must be of TLS, documents small, answers quick.
"""

import base64
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import quote, urlencode, urlsplit

import httpx2
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet, KeySetSerialization

from handrail.core.errors import Broken, NotAllowed, TooLarge
from handrail.outbound.client import leads_inside, open_client
from handrail.ports.sign_in import SignedOn, SignOnStart

ALGORITHMS = ("RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519")
SECONDS = 5.0
MOST_BYTES = 256_000
KEPT_SECONDS = 3600.0
SKEW = 60
FLOW_SECONDS = 600
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

Row = Mapping[str, object]


@dataclass(slots=True)
class Oidc:
    """The `SingleSignOn` port over OpenID Connect.

    Attributes:
        issuer: The provider's issuer, exactly as it names itself.
        client_id: What the provider calls us.
        client_secret: What we show it, read from a file; empty for a public client.
        groups_claim: The claim that holds a person's groups.
        scope: What is asked for.
    """

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    groups_claim: str = "groups"
    scope: str = "openid profile email groups"
    kept: dict[str, tuple[float, Row]] = field(default_factory=dict, repr=False)

    async def begin(self, back: str) -> SignOnStart:
        """Return where to send the browser, and what must be kept until it comes back."""
        document = await self._document()
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest())
        asked = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": back,
            "scope": self.scope,
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge.decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        address = _address(document, "authorization_endpoint")
        joint = "&" if urlsplit(address).query else "?"
        flow = {"state": state, "nonce": nonce, "verifier": verifier, "at": int(time.time())}
        return SignOnStart(f"{address}{joint}{urlencode(asked)}", json.dumps(flow))

    async def finish(self, flow: str, answer: Mapping[str, str], back: str) -> SignedOn:
        """Return who came back, or raise `NotAllowed`.

        1. The answer belongs to a flow that this browser began here, not long ago.
        2. It comes from this provider and holds a code.
        3. The code, with the verifier that only we know, buys an identity token.
        4. The token is signed by the provider, for us, for this flow, and fresh.
        """
        begun = _flow_of(flow)
        state = answer.get("state", "").encode("utf-8", "replace")
        if not hmac.compare_digest(str(begun["state"]).encode(), state):
            raise _refused("This sign-in was not begun here.")
        if answer.get("iss", self.issuer) != self.issuer or not answer.get("code"):
            raise _refused("The identity provider did not sign you in.")
        document = await self._document()
        tokens = await self._exchange(document, answer["code"], str(begun["verifier"]), back)
        claims = await self._checked(document, str(tokens.get("id_token", "")), str(begun["nonce"]))
        if self.groups_claim not in claims and "access_token" in tokens:
            claims = {
                **await self._userinfo(document, str(tokens["access_token"]), claims),
                **claims,
            }
        return SignedOn(
            subject=str(claims["sub"]),
            login=_text(claims, "preferred_username") or _text(claims, "email"),
            name=_text(claims, "name"),
            groups=_groups(claims.get(self.groups_claim)),
        )

    async def _document(self) -> Row:
        well_known = self.issuer.rstrip("/") + "/.well-known/openid-configuration"
        document = await self._kept(well_known)
        if document.get("issuer") != self.issuer:
            raise _broken("The identity provider names another issuer.")
        return document

    async def _exchange(self, document: Row, code: str, verifier: str, back: str) -> Row:
        sent = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": back,
            "code_verifier": verifier,
        }
        headers: dict[str, str] = {}
        if self.client_secret:  # RFC 6749, 2.3.1: each half form-encoded first
            pair = f"{quote(self.client_id, safe='')}:{quote(self.client_secret, safe='')}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        else:
            sent["client_id"] = self.client_id
        address = _address(document, "token_endpoint")
        return await _ask("POST", address, headers, sent, inside=await self._inside())

    async def _checked(self, document: Row, token: str, nonce: str) -> Row:
        rules = jwt.JWTClaimsRegistry(
            leeway=SKEW,
            iss={"essential": True, "value": self.issuer},
            sub={"essential": True},
            aud={"essential": True, "value": self.client_id},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True, "value": nonce},
        )
        address = _address(document, "jwks_uri")
        for fresh in (False, True):  # the provider may have rotated its keys since
            try:
                keys = KeySet.import_key_set(
                    cast("KeySetSerialization", await self._kept(address, fresh=fresh))
                )
                claims = jwt.decode(token, keys, algorithms=ALGORITHMS).claims
                rules.validate(claims)
            except (JoseError, ValueError, KeyError, TypeError):
                continue
            if claims.get("azp", self.client_id) == self.client_id:
                return claims
        raise _refused("The identity provider's token does not hold.")

    async def _userinfo(self, document: Row, token: str, claims: Row) -> Row:
        if "userinfo_endpoint" not in document:
            return {}
        headers = {"Authorization": f"Bearer {token}"}
        address = _address(document, "userinfo_endpoint")
        row = await _ask("GET", address, headers, inside=await self._inside())
        return row if row.get("sub") == claims["sub"] else {}

    async def _inside(self) -> bool:
        """Tell whether the provider is in our own network: only then may its addresses be, too."""
        try:
            return await leads_inside(self.issuer)
        except httpx2.HTTPError:
            raise _broken("The identity provider's name leads nowhere.") from None

    async def _kept(self, address: str, *, fresh: bool = False) -> Row:
        until, row = self.kept.get(address, (0.0, {}))
        if fresh or time.monotonic() > until:
            row = await _ask("GET", address, {}, inside=await self._inside())
            self.kept[address] = (time.monotonic() + KEPT_SECONDS, row)
        return row


async def _ask(
    method: str,
    address: str,
    headers: Mapping[str, str],
    sent: Mapping[str, str] | None = None,
    *,
    inside: bool,
) -> Row:
    """Ask the provider. Its errors may hold what was sent, so only the status goes on."""
    try:
        async with (
            open_client(SECONDS, inside=inside) as client,
            client.stream(
                method, address, headers={"Accept": "application/json", **headers}, data=sent
            ) as answer,
        ):
            body = b""
            async for part in answer.aiter_bytes():
                body += part
                if len(body) > MOST_BYTES:
                    raise TooLarge("The identity provider's answer is too large.")
            status = answer.status_code
    except httpx2.HTTPError as broken:
        kind = type(broken).__name__
        raise _broken(f"The identity provider does not answer ({kind}).") from None
    if status in {400, 401, 403}:
        raise _refused("The identity provider did not sign you in.")
    try:
        row = json.loads(body) if status == httpx2.codes.OK else None
    except ValueError:
        row = None
    if not isinstance(row, dict):
        raise _broken(f"The identity provider's answer cannot be read ({status}).")
    return row


def _address(document: Row, name: str) -> str:
    """Return one of the provider's addresses, if nothing would go there in clear."""
    address = document.get(name)
    parts = urlsplit(address) if isinstance(address, str) else urlsplit("")
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK):
        return str(address)
    raise _broken(f"The identity provider's {name} is not an address of TLS.")


def _flow_of(flow: str) -> Row:
    try:
        row = json.loads(flow)
        age = time.time() - row["at"]
    except (ValueError, KeyError, TypeError):
        raise _refused("This sign-in was not begun here.") from None
    if not 0 <= age <= FLOW_SECONDS:
        raise _refused("The sign-in took too long.")
    return cast("Row", row)


def _groups(claim: object) -> Sequence[str]:
    return tuple(str(one) for one in claim[:500]) if isinstance(claim, list) else ()


def _text(claims: Row, name: str) -> str:
    value = claims.get(name)
    return value if isinstance(value, str) else ""


def _refused(sentence: str) -> NotAllowed:
    return NotAllowed(sentence, "Sign in again.", "identity-provider")


def _broken(sentence: str) -> Broken:
    return Broken(sentence, "Ask whoever runs this installation.")
