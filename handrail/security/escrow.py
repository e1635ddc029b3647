"""A copy of key-encryption keys for a safe: opened by a passphrase and nothing else.

scrypt with N = 2^17, r = 8, p = 1 (OWASP's cheat sheet on storing passwords): 128 MB and a quarter
of a second for each guess.
"""

import base64
import json
from collections.abc import Mapping

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from handrail.core.errors import BadInput, Broken
from handrail.security.seal import KEY_BYTES, DataKey, Place, Sealed, new_salt, open_sealed, seal

SHORTEST = 12
COST, BLOCK, PARALLEL = 2**17, 8, 1
MOST_BYTES = 1_000_000


def lock_keys(keys: Mapping[str, DataKey], passphrase: str) -> bytes:
    """Return these keys, by their references, as a file that the passphrase opens."""
    if len(passphrase) < SHORTEST:
        raise BadInput(
            f"The passphrase has fewer than {SHORTEST} characters.", "Take a longer one."
        )
    salt = new_salt()
    key = _stretch(passphrase, salt)
    rows = {name: _text(seal(key, one.exposed(), _place(name))) for name, one in keys.items()}
    made = {"handrail": "key-encryption keys", "v": 1, "salt": _text(salt), "keys": rows}
    return json.dumps(made, indent=1).encode() + b"\n"


def unlock_keys(data: bytes, passphrase: str) -> Mapping[str, DataKey]:
    """Return the keys of such a file, or raise `BadInput`."""
    try:
        row = json.loads(data[:MOST_BYTES])
        salt = base64.b64decode(row["salt"], validate=True)
        sealed = {
            name: Sealed(base64.b64decode(one, validate=True)) for name, one in row["keys"].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadInput("This is not a file of `handrail keys export`.") from None
    key = _stretch(passphrase, salt)
    try:
        return {name: DataKey(open_sealed(key, one, _place(name))) for name, one in sealed.items()}
    except Broken:
        raise BadInput("The passphrase does not open this file.", "Try another one.") from None


def _stretch(passphrase: str, salt: bytes) -> DataKey:
    kdf = Scrypt(salt=salt, length=KEY_BYTES, n=COST, r=BLOCK, p=PARALLEL)
    return DataKey(kdf.derive(passphrase.encode()))


def _place(reference: str) -> Place:
    return Place("escrow", reference, "key")


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
