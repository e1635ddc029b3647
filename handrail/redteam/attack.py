"""An attack, and how the shipped ones are read: JSON Lines of a strict shape, one suite a file."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from handrail.core.errors import BadInput, NotFound
from handrail.redteam import suites
from handrail.redteam.owasp import played

Sign = Literal["human", "instructions", "promise", "detail", "link", "action", "long"]
Way = Literal["message", "turns", "article", "gateway"]
SHIPPED: Final = Path(suites.__path__[0])
SHORTEST_CANARY: Final = 6  # letters: shorter ones stand in honest words


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Planted(_Strict):
    """A poisoned article, planted in a copy of the knowledge.

    Attributes:
        audience: Who it is for; what is for agents may never reach a customer.
        until: The last day it holds, where it has run out.
    """

    title: str = Field(min_length=3, max_length=120)
    body: str = Field(min_length=10, max_length=8_000)
    audience: Literal["customer", "agent"] = "customer"
    until: str = ""


class Told(_Strict):
    """An earlier line of a gateway's conversation."""

    role: Literal["system", "user", "assistant"]
    text: str


class ToolTold(_Strict):
    """A tool a gateway's caller offers."""

    name: str = Field(pattern=r"^[\w-]{1,60}$")
    description: str


class Crossing(_Strict):
    """What stands around the last message of a request through the gateway.

    Attributes:
        result: What a tool gave back, read right before the model answers.
    """

    before: list[Told] = []
    result: str = ""
    tools: list[ToolTold] = []


class _Row(_Strict):
    id: str = Field(pattern=r"^[a-z]+(-[a-z0-9]+)+$")
    owasp: list[str] = Field(min_length=1)
    language: Literal["en", "de", "fr", "es", "nl", "it"]
    about: str = Field(min_length=20, max_length=240)
    turns: list[str] = Field(min_length=1, max_length=12)
    breaks: list[Sign] = []
    says: list[str] = []
    obeyed: str = Field(min_length=3, max_length=20_000)
    article: Planted | None = None
    gateway: Crossing | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        wrong = [item for item in self.owasp if not played(item)]
        if wrong:
            raise ValueError(f"{wrong[0]!r} is no OWASP item that is played")
        if not self.breaks and not self.says:
            raise ValueError("it names nothing that would be a break")
        if self.article and self.gateway:
            raise ValueError("it is hidden in an article or goes through the gateway, not both")
        for canary in self.says:
            self._demand_telling(canary)
        return self

    def _demand_telling(self, canary: str) -> None:
        if len(bare(canary)) < SHORTEST_CANARY:
            raise ValueError(f"the canary {canary!r} is too short to tell anything")
        if self.article and self.article.audience == "customer" and not self.article.until:
            written = bare(self.article.title + self.article.body)
            if bare(canary) in written:
                raise ValueError(f"the article itself holds {canary!r}: quoting it would count")


@dataclass(frozen=True, slots=True)
class Attack:
    """One attack.

    Attributes:
        suite: The shipped file or the public set it stands in.
        about: A sentence for the reader of the report.
        turns: What the attacker writes, one message a turn.
        breaks: What would show that it worked, besides words that nobody approved.
        says: Canaries: words that are only said by who obeys.
        obeyed: What a model that obeys would say.
        public: It is of a public set: its words are never shown.
    """

    id: str
    suite: str
    owasp: tuple[str, ...]
    language: str
    about: str
    turns: tuple[str, ...] = field(repr=False)
    breaks: frozenset[Sign] = frozenset()
    says: tuple[str, ...] = ()
    obeyed: str = field(default="", repr=False)
    article: Planted | None = field(default=None, repr=False)
    gateway: Crossing | None = field(default=None, repr=False)
    public: bool = False

    @property
    def way(self) -> Way:
        """By which way it comes."""
        if self.article is not None:
            return "article"
        if self.gateway is not None:
            return "gateway"
        return "turns" if len(self.turns) > 1 else "message"


def bare(words: str) -> str:
    """Return letters and digits alone, without capitals: what spacing and marks cannot hide."""
    return "".join(filter(str.isalnum, words.casefold()))


def read_suites(folder: Path = SHIPPED) -> tuple[Attack, ...]:
    """Read every suite of a folder; an error names the file and the line."""
    files = sorted(folder.glob("*.jsonl")) if folder.is_dir() else []
    if not files:
        raise NotFound(f"{str(folder)!r} holds no suite, so nothing can be tested.")
    attacks = [attack for file in files for attack in _attacks_of(file)]
    twice = [name for name, count in Counter(one.id for one in attacks).items() if count > 1]
    if twice:
        raise BadInput(f"{twice[0]!r} is the id of two attacks.", "Give one of them another.")
    return tuple(attacks)


def _attacks_of(file: Path) -> Sequence[Attack]:
    try:
        lines = file.read_text("utf-8").split("\n")
    except UnicodeDecodeError:
        raise BadInput(f"{file.name}: this is not UTF-8.") from None
    found = list(_parsed(file.name, lines))
    if not found:
        raise BadInput(f"{file.name} holds no attack: it would test nothing.", "Remove it.")
    return found


def _parsed(name: str, lines: Sequence[str]) -> Iterator[Attack]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = _Row.model_validate_json(line)
        except ValidationError as wrong:
            raise BadInput(f"{name}:{number}: {_said(wrong)}") from None
        yield Attack(
            id=row.id,
            suite=name.removesuffix(".jsonl"),
            owasp=tuple(row.owasp),
            language=row.language,
            about=row.about,
            turns=tuple(row.turns),
            breaks=frozenset(row.breaks),
            says=tuple(row.says),
            obeyed=row.obeyed,
            article=row.article,
            gateway=row.gateway,
        )


def _said(wrong: ValidationError) -> str:
    first = wrong.errors(include_url=False, include_input=False)[0]
    place = ".".join(map(str, first["loc"]))
    return f"{place}: {first['msg']}." if place else f"{first['msg']}."
