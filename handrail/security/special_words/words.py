"""What a language needs so that a special category of a person is heard, and a product's is not."""

from dataclasses import dataclass, field
from functools import cached_property

import re2

ARTICLES = "a|an|the|my|his|her|our|eine[mnr]?|ein|der|die|das|den|dem|meine[mnrs]?|une?|le|la|mon|ma|un|una|el|il|mi|een|de|het|mijn|del|della|al|alla"


@dataclass(frozen=True)
class SpecialWords:
    """Patterns of one language.

    Attributes:
        person: Who it may be about: pronouns and family.
        link: What ties a person to a term: being, having, possessives.
        being: Links after which a term must come that tells what somebody is (`traits`).
        alone: Links that need no person named before them, for they name one.
        traits: Terms that only tell of a person after being: "I am blind", never "my blind".
        between: Words that may stand between link and term.
        terms: What reveals a special category once it is tied to a person.
        said: Patterns that reveal one by themselves; the first group is what is masked.
        things: What follows a term that names a product or a subject, not a person.
    """

    person: str = field(repr=False)
    link: str = field(repr=False)
    being: str = field(repr=False)
    alone: str = field(repr=False)
    traits: str = field(repr=False)
    between: str = field(repr=False)
    terms: str = field(repr=False)
    said: tuple[str, ...] = field(repr=False)
    things: str = field(repr=False)

    @cached_property
    def bare(self) -> "re2._Regexp":
        """The pattern of a term at the end of what was tied, without what stands between."""
        return re2.compile(rf"(?i)(?:{self.terms})\z")

    @cached_property
    def tied(self) -> "re2._Regexp":
        """The pattern of a term with its link before it."""
        return re2.compile(
            rf"(?i)(?:^|[^\pL])((?:{self.link})[ ,]{{1,2}}(?:(?:{ARTICLES})[ ,]{{1,2}}){{0,2}})((?:(?:{self.between})[ ,]{{1,2}}){{0,4}}(?:l'|d'|dell'|un')?(?:{self.terms}))(?:[^\pL]|$)"
        )

    @cached_property
    def is_being(self) -> "re2._Regexp":
        """The pattern of a link of being."""
        return re2.compile(rf"(?i)(?:{self.being})(?:[^\pL]|$)")

    @cached_property
    def is_alone(self) -> "re2._Regexp":
        """The pattern of a link that names a person itself."""
        return re2.compile(rf"(?i)(?:{self.alone})(?:[^\pL]|$)")

    @cached_property
    def is_trait(self) -> "re2._Regexp":
        """The pattern of a whole term that is a trait."""
        return re2.compile(rf"(?i)(?:{self.traits})")

    @cached_property
    def subject(self) -> "re2._Regexp":
        """The pattern of a person right before a link of being."""
        return re2.compile(
            rf"(?i)(?:^|[^\pL])(?:{self.person})(?:,|[ ,]+(?:who|and|also|die|der|auch|qui|que|che|ook))?[ ,]*\z"
        )

    @cached_property
    def about(self) -> "re2._Regexp":
        """The pattern of a person spoken of, in the words before."""
        return re2.compile(rf"(?i)(?:^|[^\pL])(?:{self.person})(?:[^\pL]|$)")

    @cached_property
    def thing(self) -> "re2._Regexp":
        """The pattern of what makes a term a product's."""
        return re2.compile(rf"(?i)[ -]?(?:{self.things})")

    @cached_property
    def telling(self) -> "tuple[re2._Regexp, ...]":
        """The patterns that reveal something by themselves."""
        return tuple(re2.compile(rf"(?i){pattern}") for pattern in self.said)
