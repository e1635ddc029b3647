"""Questions about other systems that hold a key of ours."""

from collections.abc import Mapping

from handrail.policy.book import Question
from handrail.policy.fact import Fact, Ref
from handrail.policy.staff import DESK

CHANNEL = "channel:"  # a channel's scope is this and its name


def by_service(action: str, service: str, scopes: tuple[str, ...]) -> Question:
    """Ask whether a service may do this at all: read the ledger, read the metrics."""
    return Question(("Service", service), action, DESK, groups=_scoped(scopes))


def crossing(service: str, scopes: tuple[str, ...], context: Mapping[str, Fact]) -> Question:
    """Ask whether a message of a service's customer may go on to a model."""
    return Question(("Service", service), "cross", DESK, context, groups=_scoped(scopes))


def on_channel(service: str, scopes: tuple[str, ...], channel: str) -> Question:
    """Ask whether a service may open conversations on a channel."""
    return Question(
        ("Service", service),
        "open_channel",
        ("Channel", channel),
        groups=_scoped(scopes),
        facts={"scope": Ref("Scope", f"{CHANNEL}{channel}")},
    )


def _scoped(scopes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(("Scope", scope) for scope in scopes)
