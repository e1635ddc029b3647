"""What a policy must carry and must not do. Each check answers with a sentence, or with nothing."""

import re
from collections.abc import Callable

from handrail.policy.floor import ALWAYS
from handrail.policy.schema import VOCABULARY
from handrail.policy.traits import protected_trait
from handrail.policy.tree import Policy

OVERSIGHT = ("auto", "approve", "draft")  # from none to most
SENTENCES = ("sentence_en", "sentence_de")
ANNOTATIONS = frozenset({"id", "reason", "oversight", "queue", "withhold", *SENTENCES})
FLOOR_ANNOTATIONS = ANNOTATIONS | {"source", "review"}
FLOOR_PREFIX = "floor-"
MAX_SENTENCE = 300
NAME = re.compile(r"[a-z][a-z0-9-]{0,63}")

Check = Callable[[Policy], str | None]


def faces_customer(policy: Policy) -> bool:
    """Tell whether a customer may meet this rule: all do but those about staff and services."""
    return policy.principal not in {"Staff", "Role", "Team", "Service", "Scope"}


def lint(policy: Policy) -> tuple[str, ...]:
    """Return what is wrong with a rule of the company."""
    checks: tuple[Check, ...] = (*SHARED, _known, _not_named_floor, _reachable)
    return tuple(said for check in checks if (said := check(policy)) is not None)


def lint_floor(policy: Policy) -> tuple[str, ...]:
    """Return what is wrong with a rule of the statutory floor."""
    checks: tuple[Check, ...] = (*SHARED, _known_in_floor, _named_floor, _sourced)
    return tuple(said for check in checks if (said := check(policy)) is not None)


def _static(policy: Policy) -> str | None:
    return "It is a template; write the rule out." if policy.template else None


def _id(policy: Policy) -> str | None:
    if NAME.fullmatch(policy.annotations.get("id", "")):
        return None
    return '`@id("...")` is missing or not small letters, digits and hyphens.'


def _reason(policy: Policy) -> str | None:
    return _sentence(policy, "reason", "the sentence for staff")


def _customer_sentences(policy: Policy) -> str | None:
    """A forbid that a customer meets says so in every language, unless a person will."""
    spoken = policy.effect == "forbid" and faces_customer(policy)
    needed = spoken and "withhold" not in policy.annotations
    for name in SENTENCES:
        if needed or name in policy.annotations:
            said = _sentence(policy, name, "the sentence for the customer")
            if said is not None:
                return said
    return None


def _oversight(policy: Policy) -> str | None:
    word = policy.annotations.get("oversight")
    if word is None:
        needed = policy.effect == "permit" and faces_customer(policy)
        return "`@oversight` is missing; say auto, approve or draft." if needed else None
    return None if word in OVERSIGHT else f"`@oversight` is {word!r}; say auto, approve or draft."


def _queue(policy: Policy) -> str | None:
    word = policy.annotations.get("queue")
    if word is None:
        return "`@queue` is missing." if faces_customer(policy) else None
    return None if NAME.fullmatch(word) else f"`@queue` {word!r} is not a plain name."


def _withhold(policy: Policy) -> str | None:
    if policy.annotations.get("withhold", "") == "":
        return None
    return "`@withhold` takes no value: it is there or it is not."


def _narrow(policy: Policy) -> str | None:
    """A permit says who and what: one without either would open doors nobody thought of."""
    if policy.effect == "permit" and (policy.principal is None or policy.actions is None):
        return "A permit names its principal (`principal is ...`) and its actions."
    return None


def _traits(policy: Policy) -> str | None:
    for word in sorted(policy.words):
        trait = protected_trait(word)
        if trait is not None:
            return f"It names the protected trait {trait!r}; no rule may."
    return None


def _vocabulary(policy: Policy) -> str | None:
    for attribute, word in sorted(policy.compared):
        if word not in VOCABULARY.get(attribute, {word}):
            return f"`{attribute}` is never {word!r}, so this comparison means nothing."
    return None


SHARED: tuple[Check, ...] = (
    _static,
    _id,
    _reason,
    _customer_sentences,
    _oversight,
    _queue,
    _withhold,
    _narrow,
    _traits,
    _vocabulary,
)


def _known(policy: Policy) -> str | None:
    return _unknown_annotation(policy, ANNOTATIONS)


def _known_in_floor(policy: Policy) -> str | None:
    return _unknown_annotation(policy, FLOOR_ANNOTATIONS)


def _not_named_floor(policy: Policy) -> str | None:
    named = policy.annotations.get("id", "").startswith(FLOOR_PREFIX)
    return (
        f"Names beginning with `{FLOOR_PREFIX}` belong to the statutory floor." if named else None
    )


def _named_floor(policy: Policy) -> str | None:
    named = policy.annotations.get("id", "").startswith(FLOOR_PREFIX)
    return None if named else f"A rule of the floor is named `{FLOOR_PREFIX}...`."


def _reachable(policy: Policy) -> str | None:
    if policy.effect == "forbid" and policy.actions is not None and policy.actions & ALWAYS:
        return "The statutory floor permits `hand_over`; this can never refuse it."
    return None


def _sourced(policy: Policy) -> str | None:
    if policy.effect != "permit":
        return "The floor only permits."
    if not policy.annotations.get("source") or not policy.annotations.get("review"):
        return "A rule of the floor names its `@source` and its `@review` day."
    return None


def _unknown_annotation(policy: Policy, known: frozenset[str]) -> str | None:
    unknown = sorted(policy.annotations.keys() - known)
    return f"`@{unknown[0]}` is not an annotation we know." if unknown else None


def _sentence(policy: Policy, name: str, what: str) -> str | None:
    words = policy.annotations.get(name, "").strip()
    if not words:
        return f"`@{name}`, {what}, is missing."
    if len(words) > MAX_SENTENCE or "\n" in words:
        return f"`@{name}` is longer than {MAX_SENTENCE} characters or than one line."
    return None
