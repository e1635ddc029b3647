"""Explain a default deny: which permits spoke of this, and on which condition each failed."""

from handrail.policy.book import Book, Question, request_of
from handrail.policy.cedar import Outcome, ask, compile_set
from handrail.policy.tree import Policy, clauses, scope

SCOPE = "scope"


def near(book: Book, question: Question) -> tuple[tuple[str, str], ...]:
    """Return rule and condition for every condition of a permit in scope that did not hold.

    Empty when the ruling is not a default deny, or when the question could not be evaluated.
    """
    ruling, request = book.rule(question), request_of(question)
    if ruling.effect != "none" or ruling.errors or request is None:
        return ()
    permits = {
        name: policy
        for name, policy in book.policies.items()
        if policy.effect == "permit" and question.action in (policy.actions or ())
    }
    texts, parts = _take_apart(permits)
    outcome = ask(compile_set(parts, book.schema), book.schema, request)
    return tuple(
        (name, text)
        for name in permits
        if f"{name}/{SCOPE}" in outcome.deciding
        for text in _failed(name, texts[name], outcome)
    )


def _take_apart(
    permits: dict[str, Policy],
) -> tuple[dict[str, tuple[str, ...]], dict[str, Policy]]:
    """Make each condition a permit of its own, so one evaluation tells which of them hold."""
    texts: dict[str, tuple[str, ...]] = {}
    parts: dict[str, Policy] = {}
    for name, policy in permits.items():
        split = clauses(policy)
        texts[name] = tuple(text for text, _ in split)
        parts[f"{name}/{SCOPE}"] = scope(policy)
        parts.update({f"{name}/{place}": part for place, (_, part) in enumerate(split)})
    return texts, parts


def _failed(name: str, texts: tuple[str, ...], outcome: Outcome) -> tuple[str, ...]:
    """Return the conditions that did not hold; one that broke counts only where no other failed.

    `resource has holder && resource.holder == principal` breaks in its second half when the first
    failed: the first is the reason.
    """
    failed = [
        (text, f"{name}/{place}" in outcome.broken)
        for place, text in enumerate(texts)
        if f"{name}/{place}" not in outcome.deciding
    ]
    plain = tuple(text for text, broke in failed if not broke)
    return plain or tuple(text for text, _ in failed)
