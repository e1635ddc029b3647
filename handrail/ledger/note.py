"""Signed notes after c2sp.org/signed-note: a text, a blank line, and lines that sign it."""

import hashlib
from base64 import b64decode, b64encode
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from handrail.core.errors import BadInput

ED25519 = b"\x01"
COSIGNATURE = b"\x04"  # c2sp.org/tlog-cosignature: an Ed25519 key that signs what it saw, and when
KEY = 32
KEY_ID = 4
DASH = "\u2014 "
# Room for sixteen and more witnesses, post-quantum ones too (5 kB each).
MAX_NOTE = 1_000_000
MAX_SIGNATURES = 100


@dataclass(frozen=True, slots=True)
class VerifierKey:
    """The name and public key of a log, or of a witness. Its text form is `name+key id+base64`."""

    name: str
    public: bytes
    kind: bytes = ED25519

    def __post_init__(self) -> None:
        if not is_key_name(self.name):
            raise BadInput("A key's name is not empty and holds neither spaces nor plus signs.")
        if len(self.public) != KEY:
            raise BadInput("An Ed25519 public key has 32 bytes.")

    def __str__(self) -> str:
        return f"{self.name}+{self.id.hex()}+{b64encode(self.kind + self.public).decode()}"

    @property
    def id(self) -> bytes:
        """The first four bytes of the hash over name and key: a label, not a proof."""
        labelled = self.name.encode() + b"\n" + self.kind + self.public
        return hashlib.sha256(labelled).digest()[:KEY_ID]

    def holds(self, message: bytes, signature: bytes) -> bool:
        """Tell whether the signature is this key's over the message."""
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, message)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Signature:
    """One line of a note: whose name it bears, which key id, the signature itself."""

    name: str
    key_id: bytes
    data: bytes

    def __str__(self) -> str:
        return f"{DASH}{self.name} {b64encode(self.key_id + self.data).decode()}\n"


def parse_verifier_key(text: str, kind: bytes = ED25519) -> VerifierKey:
    """Read a public key such as `example.com/log+1234abcd+AX...`: a log's, or a witness's."""
    name, _, rest = text.partition("+")
    hex_id, _, encoded = rest.partition("+")
    data = strict_base64(encoded)
    if data[:1] != kind:
        owner = "log" if kind == ED25519 else "witness"
        raise BadInput(f"That is not the Ed25519 public key of a {owner}: name+id+base64.")
    key = VerifierKey(name, data[1:], kind)
    if key.id.hex() != hex_id:
        raise BadInput("The public key does not fit its own id: it was copied wrongly.")
    return key


def open_note(note: str, key: VerifierKey) -> str:
    """Return the note's text, once the key's signature over it was verified.

    Lines signed by other keys, such as witnesses, are passed over; one that bears this key's name
    and id must hold.
    """
    text, signatures = parse_note(note)
    ours = [one for one in signatures if (one.name, one.key_id) == (key.name, key.id)]
    if not ours:
        raise BadInput("The note is not signed by this key.")
    if not all(key.holds(text.encode(), one.data) for one in ours):
        raise BadInput("The note's signature is not valid: text or signature was changed.")
    return text


def parse_note(note: str) -> tuple[str, tuple[Signature, ...]]:
    """Take a note apart, without verifying anything."""
    if len(note) > MAX_NOTE:
        raise BadInput("The note is too long.")
    if not _is_clean(note.replace("\n", "")):
        raise BadInput("The note holds control characters.")
    body, blank, signed = note.rpartition("\n\n")
    lines = signed.split("\n")
    if not body or not blank or lines.pop() or not 1 <= len(lines) <= MAX_SIGNATURES:
        raise BadInput("The note has no signatures below a blank line.")
    return body + "\n", tuple(_parse_signature(line) for line in lines)


def is_key_name(name: str) -> bool:
    """Tell whether a key may have this name: not empty, no spaces, no plus."""
    spaced = any(sign.isspace() for sign in name)
    return bool(name) and _is_clean(name) and "+" not in name and not spaced


def strict_base64(text: str) -> bytes:
    """Decode base64 in its only spelling: no strange letters, no loose bits at the end."""
    try:
        data = b64decode(text, validate=True)
    except ValueError:
        raise BadInput("Something is not base64.") from None
    if b64encode(data).decode() != text:
        raise BadInput("Something is base64 with loose bits at its end.")
    return data


def _parse_signature(line: str) -> Signature:
    name, _, encoded = line.removeprefix(DASH).partition(" ")
    data = strict_base64(encoded)
    if not line.startswith(DASH) or not is_key_name(name) or len(data) <= KEY_ID:
        raise BadInput("The note holds a line that is not a signature.")
    return Signature(name, data[:KEY_ID], data[KEY_ID:])


def _is_clean(text: str) -> bool:
    """Tell whether a text is UTF-8 without control characters; half a character is neither."""
    return not any(sign < " " or "\ud800" <= sign <= "\udfff" for sign in text)
