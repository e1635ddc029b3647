"""Train the tagger of names and addresses: `handrail/models/names.bin`, with its card.

Run: PYTHONPATH=. python training/names.py DATA
It needs torch, Faker and, for everyday words of six languages, the translations that come with
Django, Wagtail, django-oscar, django-allauth and Indico; no installation of Handrail needs them.
One in five of every set, carrier and judged name is kept apart (`handrail/evals/apart.py`).
"""

import argparse
import hashlib
import json
import struct
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch

from handrail.security.tagger import MAGIC, NAME, open_tagger, places_of
from handrail.security.written import read_words
from training.examples import LICENCES, ROOT
from training.messages import Maker, open_maker, swapped
from training.natural import free, heard, listened_for, told
from training.people import Pool, judged, pools
from training.pieces import Message
from training.requests import layer, small
from training.tagger import EPOCHS, Net, Row, row_of, train

SEED = 20261129
MADE = 140_000
FREQUENT, RARE = 250, 4  # so often a word is said to be an everyday one, if a name at times
SELDOM, FUNCTION, TIMES = 0.01, 0.004, 0.1  # the share of its places in which it may be a name


def messages(data: Path, maker: Maker, named: frozenset[str]) -> list[Message]:
    """Return everything there is to learn from."""
    labelled = list(told(data))
    return [
        *labelled,
        *swapped(labelled, maker, 3),
        *(Message(text, weight=weight) for text, weight in free(data).items()),
        *(Message(text, weight=2.0) for text in heard(named)),
        *(Message(text, weight=4.0) for lines in maker.own.values() for text in lines),
        *(Message(text) for lines in maker.lines.values() for text in sorted(set(lines))),
        *(maker.message() for _ in range(MADE)),
    ]


def everyday(chosen: Sequence[Message], named: frozenset[str]) -> tuple[list[str], list[str]]:
    """Words that are nobody's name, and words that are an everyday word first and a name at times."""
    plain, tagged = Counter(), Counter()
    for message in chosen:
        read = read_words(message.text)
        for word, (start, end) in zip(read.plain, read.places, strict=True):
            hit = any(start < right and end > left for left, right, _ in message.spans)
            (tagged if hit else plain)[word] += 1
    never, mostly, listened = [], [], listened_for()
    for word, count in sorted(plain.items()):
        if not word.isalpha() or len(word) > 24:
            continue
        seldom = FUNCTION if word in named else SELDOM
        enough = FREQUENT if word in named else 1 if word in listened else RARE
        if count >= enough and tagged[word] <= count * seldom:
            never.append(word)
        elif count >= FREQUENT and tagged[word] <= count * TIMES:
            mostly.append(word)
    return never, mostly


def names_in(held: Mapping[str, Pool]) -> frozenset[str]:
    """Every word that is somebody's name."""
    every = (name for pool in held.values() for name in (*pool.first, *pool.last))
    return frozenset(word for name in every for word in read_words(name).plain)


def packed(net: Net, words: tuple[list[str], list[str]]) -> bytes:
    """The bytes that `open_tagger` reads."""
    arrays = {
        "parts": net.parts.weight.detach().numpy(),
        "itself": net.itself.weight.detach().numpy(),
        "rows": net.rows.weight.detach().numpy(),
        "first": layer(net.first),
        "second": layer(net.second),
        "out": net.out.weight.detach().numpy().T,
    }
    stored = {name: small(array) for name, array in arrays.items()}
    head = {
        "arrays": [[name, one.shape, scale] for name, (one, scale) in stored.items()],
        "biases": {name: getattr(net, name).bias.tolist() for name in ("first", "second", "out")},
        "everyday": " ".join(words[0]),
        "mostly": " ".join(words[1]),
    }
    written = json.dumps(head).encode()
    blobs = b"".join(one.tobytes() for one, _ in stored.values())
    return MAGIC + struct.pack("<I", len(written)) + written + blobs


def checked(data: bytes, net: Net, rows: Sequence[Row], chosen: Sequence[Message]) -> float:
    """How far the bytes are from what was trained: the share of words tagged otherwise."""
    tagger = open_tagger(data)
    with torch.no_grad():
        meant = (
            net(rows, torch.ones(sum(len(row.tags) for row in rows), dtype=torch.int64))
            .argmax(1)
            .numpy()
        )
    said = np.concatenate([tagger.weigh(read_words(one.text)).argmax(axis=1) for one in chosen])
    return float((said != meant).mean())


def write(data: bytes, figures: dict, texts: int) -> None:
    """Write the bytes and the card."""
    folder = ROOT / "handrail/models"
    (folder / "names.bin").write_bytes(data)
    card = {
        "what": "Which words of a message are a person's name, a street or a city of an address. "
        "Beside what the record knows and beside patterns; placeholders can be undone.",
        "how": "Vectors of hashed parts of words, of the word and of how it is written; two "
        "convolutions; one output a tag. All weights int8. Beside them the everyday words that end "
        "the search early.",
        "command": "PYTHONPATH=. python training/names.py DATA",
        "seed": SEED,
        "texts": texts,
        "data": {
            "own carriers, frames and names": "Apache-2.0",
            "own phrasings": "Apache-2.0",
            "Faker": "MIT",
            "translations of Django, Wagtail, django-oscar": "BSD-3-Clause",
            "translations of django-allauth, Indico": "MIT",
            **{name: LICENCES[name] for name in ("bitext", "clinc150", "banking77", "multidogo")},
            "multidogo_pii": "CDLA-Permissive-1.0",
            "presidio_synth": "MIT",
            "wnut17": "CC-BY-4.0",
            "names": "CC-BY-4.0",
        },
        "languages": ["en", "de", "fr", "es", "nl", "it"],
        "held_out": "one in five of every set, carrier and judged name, by hash; `handrail eval "
        "names` shows their figures apart",
        "figures": figures,
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    (folder / "names.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    print(f"{len(data):,} bytes, sha256 {card['sha256'][:16]}")


def main() -> int:
    """Make the messages, train, write the model and its card."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    given = parser.parse_args()
    torch.set_num_threads(1)
    begun = time.monotonic()
    held = pools(given.data)
    named = names_in(held) | judged(given.data)
    chosen = messages(given.data, open_maker(given.data, SEED, held), named)
    words = everyday(chosen, named)
    known = places_of(*words)
    print(f"{len(words[0])} everyday words, {len(words[1])} that are names at times")
    pairs = [(one, row) for one in chosen if (row := row_of(one, known)) is not None]
    print(f"{len(pairs)} messages, {time.monotonic() - begun:.0f} s", flush=True)
    net = train([row for _, row in pairs], len(known), SEED, given.epochs)
    data = packed(net, words)
    sample = pairs[:: len(pairs) // 500]
    off = checked(data, net, [row for _, row in sample], [one for one, _ in sample])
    tagged = sum(int((row.tags == NAME).any()) for _, row in pairs)
    minutes = round((time.monotonic() - begun) / 60, 1)
    print(f"as bytes {off:.4f} of the words are tagged otherwise; {minutes} minutes")
    write(
        data,
        {"with_names": tagged, "tagged_otherwise_as_bytes": off, "minutes": minutes},
        len(pairs),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
