"""Describe the assistant from its live configuration: what it may do and under which rules."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from handrail.house import House
from handrail.policy.tree import Policy

ASSISTANT = "Assistant"


@dataclass(frozen=True, slots=True)
class AboutRule:
    """A rule as anybody may read it."""

    id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class About:
    """What the assistant is, as configured at this moment.

    Attributes:
        articles: How many approved articles each language has.
        guards: The guards that look at every message and every draft, by chapter.
        checkpoint: The ledger's latest signed checkpoint, empty before the first.
        verifier: The public key the checkpoint is verified with.
    """

    brand: str
    provider: str
    languages: tuple[str, ...]
    route: Mapping[str, str]
    hours: Mapping[str, str]
    emergency: str
    release: str
    articles: Mapping[str, int]
    inbound: tuple[str, ...]
    outbound: tuple[str, ...]
    kinds: tuple[str, ...]
    rules: tuple[AboutRule, ...]
    checkpoint: str
    verifier: str


async def describe_assistant(house: House) -> About:
    """Return what is true now; nothing here is written by hand."""
    release = await house.releases.current()
    company = release.wording.company
    by_language = Counter(
        language
        for _, language in {(one.article, one.language) for one in release.passages.values()}
    )
    return About(
        brand=company.brand,
        provider=house.provider.name,
        languages=release.wording.languages,
        route=company.human_route,
        hours=company.hours,
        emergency=company.emergency,
        release=release.id,
        articles={str(language): count for language, count in by_language.items()},
        inbound=tuple(guard.name for guard in house.inbound),
        outbound=tuple(guard.name for guard in house.outbound),
        kinds=tuple(sorted({detector.kind.value for detector in house.detectors})),
        rules=tuple(
            AboutRule(rule.id, rule.sentence)
            for name, rule in release.book.rules.items()
            if not rule.withheld and _about_assistant(release.book.policies.get(name))
        ),
        checkpoint=await house.ledger.checkpoint(),
        verifier=str(house.signer.verifier),
    )


def _about_assistant(policy: Policy | None) -> bool:
    """Tell whether a rule is about the assistant; those about staff are not shown."""
    return policy is None or policy.principal in {None, ASSISTANT}
