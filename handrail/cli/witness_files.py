"""A witness's secret and its memory, as files only their owner can read or that never get torn."""

import os
import secrets
from base64 import b64encode
from pathlib import Path

from handrail.core.errors import BadInput
from handrail.ledger.checkpoint import SEED
from handrail.ledger.note import COSIGNATURE, strict_base64
from handrail.ledger.witness import Witness

HEAD = "PRIVATE+KEY+"


def open_witness(path: Path, name: str) -> tuple[Witness, bool]:
    """Return the witness whose secret lies there, made now if there is none; and whether it was.

    The form is that of Go's `note.NewSigner`: `PRIVATE+KEY+name+id+base64`.
    """
    if path.exists():
        return _parse(path.read_text("utf-8").strip()), False
    if not name:
        raise BadInput(f"There is no secret in {path}.", "Give --name to make one.")
    seed = secrets.token_bytes(SEED)
    made = Witness.of_seed(name, seed)
    text = f"{HEAD}{name}+{made.verifier.id.hex()}+{b64encode(COSIGNATURE + seed).decode()}\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
    return made, True


def put_down(path: Path, text: str) -> None:
    """Replace a file whole: after a crash it holds the old text or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    with beside.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _parse(text: str) -> Witness:
    name, _, rest = text.removeprefix(HEAD).partition("+")
    hex_id, _, encoded = rest.partition("+")
    data = strict_base64(encoded)
    if not text.startswith(HEAD) or data[:1] != COSIGNATURE:
        raise BadInput("That file is not a witness's secret.", "Name the file made by --name.")
    found = Witness.of_seed(name, data[1:])
    if found.verifier.id.hex() != hex_id:
        raise BadInput("The witness's secret does not fit its own id: it was copied wrongly.")
    return found
