"""Key-encryption keys in HashiCorp Vault's (or OpenBao's) Transit engine: they never leave it.

Four calls of its HTTP interface (Vault's documentation, "Transit secrets engine (API)"). A key is
wrapped with its owner as associated data. A version of ours is a key of Transit and its version
there: `transit/handrail:v3`. The token is a file, read anew each time: an agent may renew it.
"""

import base64
import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal, cast

import httpx2

from handrail.core.errors import Broken, KeysUnreachable, Misconfigured
from handrail.kms.local_file import demand_private
from handrail.security.seal import DataKey, Wrapped

SECONDS = 3.0
MOST_BYTES = 64_000
SERVER_TROUBLE = 500
TOO_MANY = 429
REFERENCE = re.compile(r"(?P<mount>[\w/-]+)/(?P<key>[\w.-]+):v(?P<version>\d+)")

Row = Mapping[str, object]


@dataclass(frozen=True)
class VaultTransit:
    """The `KeyEncryption` port over Vault Transit.

    Attributes:
        url: Where Vault listens.
        token_file: The file with the token; it needs `encrypt`, `decrypt`, `rotate` and `read`.
        key: The key's name. It must exist, be of type aes256-gcm96 and not be exportable.
        mount: Where the engine is mounted.
        namespace: The namespace, where there are any.
        authority: A file with the certificate authority's certificate, if it is your own.
    """

    url: str
    token_file: Path
    key: str
    mount: str = "transit"
    namespace: str = ""
    authority: str = ""
    name: str = field(default="vault-transit", init=False)
    remote: bool = field(default=True, init=False)

    def begin(self, before: str | None) -> str:
        """Rotate the key in Vault when it is the one in use; else take up the settings' one."""
        there = f"{self.mount}/{self.key}"
        if before is not None and before.rpartition(":v")[0] == there:
            self._call("POST", f"{self.mount}/keys/{self.key}/rotate", {})
        row = self._call("GET", f"{self.mount}/keys/{self.key}")
        if row.get("type") != "aes256-gcm96" or row.get("exportable"):
            raise Misconfigured(
                f"The key {there} in Vault is not of type aes256-gcm96, or can be exported.",
                f"Run `vault write -f {self.mount}/keys/NAME` and name the new key.",
            )
        return f"{there}:v{row['latest_version']}"

    def wrap(self, reference: str, key: DataKey, owner: str) -> Wrapped:
        """Wrap a key for its owner."""
        mount, name, version = _parts(reference)
        sent = {
            "plaintext": _text(key.exposed()),
            "associated_data": _text(owner.encode()),
            "key_version": version,
        }
        row = self._call("POST", f"{mount}/encrypt/{name}", sent)
        return Wrapped(str(row["ciphertext"]).encode())

    def unwrap(self, reference: str, wrapped: Wrapped, owner: str) -> DataKey:
        """Unwrap a key of this owner."""
        mount, name, _ = _parts(reference)
        sent = {
            "ciphertext": wrapped.decode("ascii", "replace"),
            "associated_data": _text(owner.encode()),
        }
        row = self._call("POST", f"{mount}/decrypt/{name}", sent)
        return DataKey(base64.b64decode(str(row["plaintext"])))

    def destroy(self, reference: str) -> str:
        """Leave the version alone: raising the least version that decrypts is an act in Vault."""
        mount, name, version = _parts(reference)
        return (
            f"{reference} stays in Vault; raise `min_decryption_version` of {mount}/keys/{name} "
            f"over {version} and trim it there if you wish."
        )

    def _call(self, method: Literal["GET", "POST"], path: str, sent: Row | None = None) -> Row:
        """Ask Vault. Its errors may quote what was sent, so only the status goes on."""
        headers = {"X-Vault-Token": self._token(), "X-Vault-Request": "true"}
        if self.namespace:
            headers["X-Vault-Namespace"] = self.namespace
        try:
            answer = self._client.request(method, f"/v1/{path}", json=sent, headers=headers)
        except httpx2.HTTPError as broken:
            kind = type(broken).__name__
            raise KeysUnreachable(f"Vault does not answer ({kind}).", "Look at it.") from None
        if answer.status_code >= SERVER_TROUBLE or answer.status_code == TOO_MANY:
            sentence = f"Vault cannot answer now ({answer.status_code}); it may be sealed."
            raise KeysUnreachable(sentence, "Look at `vault status`.")
        if not answer.is_success or len(answer.content) > MOST_BYTES:
            sentence = f"Vault refused ({answer.status_code})."
            raise Broken(sentence, "Look at the token's policy and at the key.")
        return _data(answer)

    def _token(self) -> str:
        if not self.token_file.is_file():
            raise Misconfigured(f"There is no Vault token at {self.token_file}.", "Write it there.")
        demand_private(self.token_file)
        return self.token_file.read_text("utf-8").strip()

    @cached_property
    def _client(self) -> httpx2.Client:
        verify = ssl.create_default_context(cafile=self.authority or None)
        return httpx2.Client(
            base_url=self.url, timeout=SECONDS, verify=verify, follow_redirects=False
        )


def _data(answer: httpx2.Response) -> Row:
    if not answer.content:
        return {}
    try:
        row = answer.json()
    except ValueError:
        row = None
    if not isinstance(row, dict) or not isinstance(row.get("data", {}), dict):
        raise Broken("Vault's answer has a wrong shape.", "Look at `keys.vault_transit.url`.")
    return cast("Row", row.get("data", {}))


def _parts(reference: str) -> tuple[str, str, int]:
    found = REFERENCE.fullmatch(reference)
    if found is None:
        raise Broken("A key version's reference is not one of Vault's.", "See `handrail keys`.")
    return found["mount"], found["key"], int(found["version"])


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
