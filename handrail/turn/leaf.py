"""Make a finished ledger leaf: what happened, committed to what was said without holding it."""

from collections.abc import Mapping
from dataclasses import dataclass

from handrail.core.ids import TurnId
from handrail.core.record import Commitment, Entry
from handrail.core.reply import Receipt
from handrail.house import House, new_id
from handrail.ledger.canonical import canonical
from handrail.ledger.leaf import sign_leaf
from handrail.security.seal import DataKey, Place, Sealed, open_sealed, salted, seal
from handrail.stored.ledger import Leaf
from handrail.turn.body import message_place


@dataclass(frozen=True, slots=True)
class Made:
    """A leaf ready to be stored, and its receipt."""

    row: Leaf
    receipt: Receipt


def make_leaf(
    house: House, key: DataKey | None, entry: Entry, bodies: Mapping[str, Sealed], turn: TurnId
) -> Made:
    """Commit to what each sealed message says, with a salt of its own, then sign.

    The salts are sealed with the subject's key: once it is gone, nobody can try values against
    the log. Without a key (nothing personal in the entry) there is nothing to commit to. It is the
    words that are committed to, not their seal: a customer can be sealed anew (decision 0003).
    """
    leaf_id = new_id(house)
    salts: list[tuple[str, Sealed]] = []
    commitments: list[Commitment] = []
    if key is not None:
        for name, body in bodies.items():
            salt, digest = salted(open_sealed(key, body, message_place(name)))
            salts.append((name, seal(key, salt, Place("leaf", leaf_id, name))))
            commitments.append(Commitment(name, digest))
    full = Entry(entry.event, entry.at, entry.actor, entry.release, entry.about, tuple(commitments))
    data = canonical(full)
    receipt = sign_leaf(data, house.signer, turn, entry.at)
    row = Leaf(leaf_id, data, receipt.leaf, receipt.signature, tuple(salts))
    return Made(row, receipt)
