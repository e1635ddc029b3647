"""The language model, and the contract under which it is used."""

from datetime import date
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from handrail.settings.section import LOOPBACK, Section, sealed_address


class ProcessorSettings(Section):
    """The contract with whoever runs a model for us (GDPR Art. 28); without one nothing is sent.

    Attributes:
        contract: The day the contract was signed.
        article_28: Which of the points (a) to (h) of Art. 28(3) it holds: all of them are needed.
        transfer: What a transfer out of the allowed regions rests on; none is needed inside.
    """

    name: str = Field(min_length=1)
    contract: date
    article_28: frozenset[Literal["a", "b", "c", "d", "e", "f", "g", "h"]]
    region: str = Field(min_length=2)
    transfer: Literal["none", "adequacy", "dpf", "scc"] = "none"
    no_training: bool
    no_retention: bool

    @model_validator(mode="after")
    def _whole(self) -> Self:
        missing = sorted(frozenset("abcdefgh") - self.article_28)
        if missing:
            raise ValueError(f"the contract lacks point ({missing[0]}) of Art. 28(3)")
        if not self.no_training:
            raise ValueError("`no_training` must be true: customers' words train nobody's model")
        return self


class ModelSettings(Section):
    """The language model, if one is used. Its key is a file only we can read, never a value here.

    Attributes:
        provider: `local` uses no model; `openai` is any server that speaks chat completions.
        seconds: How long a turn waits for it.
        at_once: How many calls run at once.
        uses: What it is asked for: to understand, to word answers.
        allowed_regions: Where customers' masked words may go.
    """

    provider: Literal["local", "openai", "anthropic"] = "local"
    url: str = ""
    name: str = ""
    key_file: str = ""
    limit_field: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    seconds: float = Field(default=12.0, gt=0, le=18)
    at_once: int = Field(default=8, ge=1, le=256)
    tokens_per_conversation: int = Field(default=60_000, ge=1_000)
    tokens_per_day: int = Field(default=5_000_000, ge=1_000)
    uses: frozenset[Literal["understand", "word"]] = frozenset({"understand", "word"})
    allowed_regions: frozenset[str] = frozenset()
    processor: ProcessorSettings | None = None

    @field_validator("url")
    @classmethod
    def _not_in_clear(cls, url: str) -> str:
        return sealed_address(url) if url else url

    @model_validator(mode="after")
    def _registered(self) -> Self:
        if self.provider == "local":
            return self
        if not self.url or not self.name:
            raise ValueError("`url` and `name` must say which model")
        if urlsplit(self.url).hostname in LOOPBACK:
            return self
        if self.processor is None:
            raise ValueError("[model.processor] must describe the contract with who runs it")
        inside = self.processor.region in self.allowed_regions
        if not inside and self.processor.transfer == "none":
            raise ValueError(
                f"the region {self.processor.region!r} is not in `allowed_regions`, and "
                "`transfer` names nothing that a transfer there rests on"
            )
        return self
