"""The deep half of the scorer: vectors of hashed parts of words, two small convolutions, a maximum.

What it is shown is disturbed a little each time: letters slip, words go missing, ordinary talk stands
before or after, so that it listens to what is said and not to how it was typed.
"""

import random
from collections.abc import Sequence

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from handrail.providers.scorer import MOST_PARTS, parts_of
from training.examples import KINDS, SEED, Example

BITS, SIZE, SEEN = 15, 48, 96
EPOCHS, BATCH, RATE = 8, 96, 2e-3
MOST_WORDS = 80
ORDINARY_EACH = 12_000  # of the public ordinary talk, so many are heard in each round
SLIP, GONE, DROPPED, BESIDE = 0.06, 0.08, 0.3, 0.15
Batch = tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]


class Net(nn.Module):
    """As `handrail/providers/scorer.py` hears it, in floating point."""

    def __init__(self) -> None:
        super().__init__()
        self.vectors = nn.EmbeddingBag(1 << BITS, SIZE, mode="mean", sparse=True)
        nn.init.normal_(self.vectors.weight, 0, 0.15)
        self.first = nn.Conv1d(SIZE, SEEN, 3, padding=1)
        self.second = nn.Conv1d(SEEN, SEEN, 3, padding=2, dilation=2)
        self.out = nn.Linear(2 * SEEN, len(KINDS))

    def forward(
        self, parts: torch.Tensor, begins: torch.Tensor, order: torch.Tensor, there: torch.Tensor
    ) -> torch.Tensor:
        """Return the log-odds of each text and kind."""
        words = torch.cat([torch.zeros(1, SIZE), self.vectors(parts, begins)])
        text = functional.dropout(functional.embedding(order, words), DROPPED / 2, self.training)
        if self.training:
            text = text * (torch.rand(*order.shape, 1) > GONE)
        mask = there.unsqueeze(1)
        near = functional.relu(self.first(text.transpose(1, 2))) * mask
        half = functional.dropout(near, DROPPED / 2, self.training)
        far = functional.relu(self.second(half)) * mask
        seen = torch.cat([near.max(2)[0], far.max(2)[0]], 1)
        return self.out(functional.dropout(seen, DROPPED, self.training))


class Parts:
    """The hashes of words, looked up once."""

    def __init__(self) -> None:
        self.known: dict[str, np.ndarray] = {}

    def of(self, word: str) -> np.ndarray:
        """The buckets of one word."""
        if word not in self.known:
            self.known[word] = parts_of(word)[:MOST_PARTS] & ((1 << BITS) - 1)
        return self.known[word]


def batch_of(texts: Sequence[Sequence[str]], parts: Parts) -> Batch:
    """Texts as tensors; a word that comes twice has its vector made once."""
    length = max(3, *map(len, texts))
    there = np.zeros((len(texts), length), np.float32)
    order = np.zeros((len(texts), length), np.int64)
    words: dict[str, int] = {}
    for row, text in enumerate(texts):
        order[row, : len(text)] = [words.setdefault(word, len(words) + 1) for word in text]
        there[row, : len(text)] = 1
    each = [parts.of(word) for word in words]
    begins = np.cumsum([0, *(len(one) for one in each[:-1])])
    arrays = (np.concatenate(each), begins, order, there)
    return tuple(torch.from_numpy(one) for one in arrays)


def slip(word: str, chance: random.Random) -> str:
    """A word as a hurried thumb types it."""
    if len(word) < 4 or chance.random() > SLIP:
        return word
    at, kind = chance.randrange(len(word) - 1), chance.randrange(3)
    middle = ("", word[at + 1] + word[at], word[at] * 2)[kind]
    return word[:at] + middle + word[at + (2 if kind == 1 else 1) :]


def disturbed(
    text: Sequence[str], ordinary: Sequence[Sequence[str]], chance: random.Random
) -> list[str]:
    """A text as somebody else might have typed it, perhaps within other talk."""
    words = [slip(word, chance) for word in text][:MOST_WORDS]
    if chance.random() < BESIDE and len(words) < MOST_WORDS - 20:
        other = list(chance.choice(ordinary))[: MOST_WORDS - len(words)]
        words = [*other, *words] if chance.random() < 0.5 else [*words, *other]
    return words


def train(
    tokens: Sequence[Sequence[str]], examples: Sequence[Example], seed: int = SEED
) -> tuple[Net, Parts]:
    """Train on texts that have words; print the loss of each round."""
    chance, draws = random.Random(seed), np.random.default_rng(seed)
    torch.manual_seed(seed)
    yes = np.array([[kind in one.is_ for kind in KINDS] for one in examples], np.float32)
    known = yes + np.array([[kind in one.is_not for kind in KINDS] for one in examples])
    weight = known.astype(np.float32) * np.array([[one.weight] for one in examples], np.float32)
    plain = np.array([not one.own and not one.is_ for one in examples])
    always, often = np.flatnonzero(~plain), np.flatnonzero(plain)
    ordinary = [text for text, one in zip(tokens, examples, strict=True) if len(one.is_not) == 5]
    net, parts = Net(), Parts()
    count = len(always) + min(ORDINARY_EACH, len(often))
    steps = EPOCHS * (count // BATCH + 1)
    tables, layers = [*net.vectors.parameters()], [*net.first.parameters()]
    layers += [*net.second.parameters(), *net.out.parameters()]
    optimisers = (
        torch.optim.SparseAdam(tables, RATE),
        torch.optim.AdamW(layers, RATE, weight_decay=0.02),
    )
    rates = [
        torch.optim.lr_scheduler.OneCycleLR(one, top, steps, pct_start=0.1, cycle_momentum=False)
        for one, top in zip(optimisers, (3 * RATE, RATE), strict=True)
    ]
    for epoch in range(EPOCHS):
        net.train()
        heard = draws.choice(often, count - len(always), replace=False)
        order = draws.permutation(np.concatenate([always, heard]))
        total = 0.0
        for start in range(0, len(order), BATCH):
            rows = order[start : start + BATCH]
            texts = [disturbed(tokens[row], ordinary, chance) for row in rows]
            odds = net(*batch_of(texts, parts))
            loss = functional.binary_cross_entropy_with_logits(
                odds, torch.from_numpy(yes[rows]), torch.from_numpy(weight[rows]), reduction="sum"
            ) / len(rows)
            for one in optimisers:
                one.zero_grad()
            loss.backward()
            for one in (*optimisers, *rates):
                one.step()
            total += float(loss)
        print(f"round {epoch + 1} of {EPOCHS}: loss {total * BATCH / len(order):.3f}", flush=True)
    return net.eval(), parts


def hear(net: Net, parts: Parts, texts: Sequence[Sequence[str]]) -> np.ndarray:
    """The log-odds of texts that have words, one row each."""
    with torch.no_grad():
        each = [
            net(*batch_of(texts[start : start + 256], parts)).numpy()
            for start in range(0, len(texts), 256)
        ]
    return np.concatenate(each)
