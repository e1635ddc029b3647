"""The layers that tag words, trained; `handrail/security/tagger.py` runs them in numpy."""

import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from handrail.security.tagger import TAGS
from handrail.security.written import ROWS, STRANGER, features_of, read_words
from training.pieces import Message

BUCKETS, SIZE, WIDE = 1 << 16, 32, 64
EPOCHS, BATCH, RATE = 3, 256, 0.005
FORGOTTEN = 0.1  # so often a known word is read by its parts alone, like a slip of the finger
DROPPED = 0.1
LONGEST = 160  # words of a message that are learned from


@dataclass(frozen=True, slots=True)
class Row:
    """One message as numbers."""

    parts: np.ndarray
    counts: np.ndarray
    itself: np.ndarray
    rows: np.ndarray
    tags: np.ndarray
    weight: float


def row_of(message: Message, known: Mapping[str, int]) -> Row | None:
    """A message as numbers, nothing when it has no word."""
    read = read_words(message.text)
    if not read.places or len(read.places) > LONGEST:
        return None
    features = features_of(read, range(len(read.places)), BUCKETS, known)
    tags = np.zeros(len(read.places), np.uint8)
    for start, end, tag in message.spans:
        for at, (left, right) in enumerate(read.places):
            if left < end and right > start:
                tags[at] = TAGS.index(tag)
    counts = np.diff(features.starts, append=len(features.parts)).astype(np.uint8)
    return Row(
        features.parts.astype(np.uint16),
        counts,
        features.itself.astype(np.uint16),
        features.rows.astype(np.uint8),
        tags,
        message.weight,
    )


class Net(torch.nn.Module):
    """Vectors of parts, words and marks; two layers over neighbours; one output a tag."""

    def __init__(self, known: int) -> None:
        super().__init__()
        self.parts = torch.nn.EmbeddingBag(BUCKETS, SIZE, mode="mean")
        self.itself = torch.nn.Embedding(known + 1, SIZE, padding_idx=STRANGER)
        self.rows = torch.nn.EmbeddingBag(ROWS, SIZE, mode="sum")
        self.first = torch.nn.Conv1d(SIZE, WIDE, 5, padding=2)
        self.second = torch.nn.Conv1d(WIDE, WIDE, 3, padding=1)
        self.out = torch.nn.Linear(WIDE, len(TAGS))
        torch.nn.init.normal_(self.parts.weight, std=0.1)
        torch.nn.init.zeros_(self.itself.weight)
        torch.nn.init.normal_(self.rows.weight, std=0.1)

    def forward(self, batch: Sequence[Row], seen: torch.Tensor) -> torch.Tensor:
        """Scores of all words of a batch, one message after the other."""
        counts = np.concatenate([row.counts for row in batch]).astype(np.int64)
        starts = torch.from_numpy(np.concatenate([[0], np.cumsum(counts)[:-1]]))
        parts = torch.from_numpy(np.concatenate([row.parts for row in batch]).astype(np.int64))
        itself = torch.from_numpy(np.concatenate([row.itself for row in batch]).astype(np.int64))
        rows = torch.from_numpy(np.concatenate([row.rows for row in batch]).astype(np.int64))
        words = self.parts(parts, starts) + self.rows(rows) + self.itself(itself * seen)
        words = torch.nn.functional.dropout(words, DROPPED, self.training)
        lengths = [len(row.tags) for row in batch]
        padded = torch.nn.utils.rnn.pad_sequence(list(words.split(lengths)), batch_first=True)
        there = torch.arange(padded.shape[1])[None] < torch.tensor(lengths)[:, None]
        hidden = torch.relu(self.first(padded.transpose(1, 2))) * there[:, None]
        hidden = torch.relu(self.second(hidden)).transpose(1, 2)
        return self.out(hidden[there])


def train(rows: list[Row], known: int, seed: int, epochs: int = EPOCHS) -> Net:
    """Train on rows; messages of about the same length go together."""
    torch.manual_seed(seed)
    drawn = random.Random(seed)
    net = Net(known)
    optimizer = torch.optim.Adam(net.parameters(), RATE)
    steps = epochs * (len(rows) // BATCH + 1)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.1)
    for epoch in range(epochs):
        begun, total = time.monotonic(), 0.0
        for batch in batches(rows, drawn):
            tags = torch.from_numpy(np.concatenate([row.tags for row in batch]).astype(np.int64))
            weight = torch.from_numpy(
                np.concatenate([np.full(len(row.tags), row.weight, np.float32) for row in batch])
            )
            seen = (torch.rand(len(tags)) > FORGOTTEN).long()
            losses = torch.nn.functional.cross_entropy(net(batch, seen), tags, reduction="none")
            loss = (losses * weight).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            plan.step()
            total += float(loss.detach()) * len(batch)
        print(
            f"epoch {epoch + 1}: loss {total / len(rows):.4f}, {time.monotonic() - begun:.0f} s",
            flush=True,
        )
    return net.eval()


def batches(rows: list[Row], drawn: random.Random) -> list[list[Row]]:
    """Rows in batches, in an order of chance."""
    order = sorted(rows, key=lambda row: (len(row.tags) // 4, drawn.random()))
    made = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
    drawn.shuffle(made)
    return made
