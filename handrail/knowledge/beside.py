"""What is said or asked beside a statement."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Self

from handrail.knowledge.quantity import Quantity
from handrail.knowledge.statement import Statement


@dataclass(frozen=True)
class Beside:
    """What is said or asked beside a statement, where its conditions may stand.

    Attributes:
        said: The statements of the draft.
        asking: What the customer wrote; a name or an amount of theirs backs nothing.
    """

    said: tuple[Statement, ...] = ()
    asking: tuple[Statement, ...] = ()

    @classmethod
    def of(cls, said: Iterable[Statement], asked: Iterable[Statement] = ()) -> Self:
        """Gather what the draft says, and what the customer asked."""
        return cls(tuple(said), tuple(asked))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every telling word."""
        return frozenset(chain.from_iterable(one.words for one in (*self.said, *self.asking)))

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Every quantity."""
        return tuple(chain.from_iterable(one.quantities for one in (*self.said, *self.asking)))

    @cached_property
    def names(self) -> frozenset[str]:
        """Every name."""
        return frozenset(chain.from_iterable(one.names for one in (*self.said, *self.asking)))

    @cached_property
    def asked(self) -> tuple[Quantity, ...]:
        """The quantities the customer named."""
        return tuple(chain.from_iterable(one.quantities for one in self.asking))

    @cached_property
    def named(self) -> frozenset[str]:
        """The numbers the customer named things by."""
        return frozenset(chain.from_iterable(one.numbers for one in self.asking))
