"""An authenticator in software, for what a browser's own would never do: each part can be wrong."""

import base64
import json
import struct
from dataclasses import dataclass, field
from hashlib import sha256

import cbor2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


def text_of(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


@dataclass
class Authenticator:
    """A key with a name and a count."""

    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    credential: bytes = b"a credential of 16"
    count: int = 0
    owner: str = ""

    def make(self, options: dict, origin: str, **wrong) -> str:
        """Answer the question for a new passkey."""
        self.owner = options["user"]["id"]
        numbers = self.key.public_key().public_numbers()
        point = [numbers.x.to_bytes(32), numbers.y.to_bytes(32)]
        public = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: point[0], -3: point[1]})
        held = bytes(16) + struct.pack(">H", len(self.credential)) + self.credential + public
        told = self._told(options["rp"]["id"], ATTESTED, wrong) + held
        attestation = {"fmt": "none", "attStmt": {}, "authData": told}
        response = {"attestationObject": text_of(cbor2.dumps(attestation)), "transports": []}
        return self._answer("webauthn.create", options, origin, response, wrong)

    def sign(self, options: dict, origin: str, **wrong) -> str:
        """Answer the question of a sign-in."""
        told = self._told(options["rpId"], 0, wrong)
        client = self._client("webauthn.get", options, origin, wrong)
        signature = self.key.sign(told + sha256(client).digest(), ec.ECDSA(SHA256()))
        response = {
            "authenticatorData": text_of(told),
            "signature": text_of(signature),
            "userHandle": wrong.get("owner", self.owner),
        }
        return self._answer("webauthn.get", options, origin, response, wrong)

    def _told(self, host: str, more: int, wrong: dict) -> bytes:
        self.count = wrong.get("count", self.count + 1)
        flags = PRESENT | (0 if wrong.get("unverified") else VERIFIED) | more
        name = sha256(wrong.get("host", host).encode()).digest()
        return name + bytes([flags]) + struct.pack(">I", self.count)

    def _client(self, kind: str, options: dict, origin: str, wrong: dict) -> bytes:
        challenge = wrong.get("challenge", options["challenge"])
        row = {"type": wrong.get("kind", kind), "challenge": challenge, "origin": origin}
        return json.dumps({**row, "crossOrigin": False}).encode()

    def _answer(self, kind: str, options: dict, origin: str, response: dict, wrong: dict) -> str:
        name = text_of(wrong.get("credential", self.credential))
        client = text_of(self._client(kind, options, origin, wrong))
        row = {"id": name, "rawId": name, "type": "public-key", "clientExtensionResults": {}}
        return json.dumps({**row, "response": {**response, "clientDataJSON": client}})
