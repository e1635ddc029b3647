"""The rule book: opened once from Cedar text, asked for every action. Rulings are born here.

1 the statutory floor is asked where it can speak; what it permits, nothing can refuse
2 the company's rules are asked: a forbid beats a permit, no rule is no permission
3 whatever goes wrong in either is no permission, with its reason
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from handrail.core.decision import Effect, Rule, Ruling
from handrail.core.errors import BadInput
from handrail.core.message import Language
from handrail.policy.cedar import (
    Name,
    PolicySet,
    Request,
    Schema,
    ask,
    compile_set,
    parse_schema,
)
from handrail.policy.fact import Fact, to_json
from handrail.policy.floor import FLOOR, FLOOR_FILE
from handrail.policy.lint import OVERSIGHT, lint, lint_floor
from handrail.policy.read import Problem, read_files
from handrail.policy.schema import SCHEMA
from handrail.policy.source import BadSource, decode, split
from handrail.policy.traits import protected_trait
from handrail.policy.tree import Policy

MOST_SHOWN = 20  # problems in one error
UNSPOKEN: Mapping[Language, str] = {
    "en": "I can't decide this here. A person on our team can.",
    "de": "Das kann ich hier nicht entscheiden. Ein Mensch aus unserem Team kann es.",
}


@dataclass(frozen=True, slots=True)
class Question:
    """May this principal do this to that, as things are?

    Attributes:
        context: What is known of the situation; exactly what the schema names.
        groups: What the principal belongs to: the role and teams of staff, the scopes of a service.
        facts: What is known of the resource itself.
        within: What the resource belongs to, such as the queue of a case.
    """

    principal: Name
    action: str
    resource: Name
    context: Mapping[str, Fact] = field(default_factory=dict)
    groups: tuple[Name, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    within: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class SpokenRule(Rule):
    """A rule with the sentence each language has for the customer."""

    spoken: tuple[tuple[Language, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """The floor and the company's rules, parsed once. Built by `open_book`.

    Attributes:
        rules: Every rule by its id, in the order of the files, the floor first.
        policies: The company's policies as written, for explaining.
    """

    schema: Schema = field(repr=False)
    floor: PolicySet = field(repr=False)
    company: PolicySet = field(repr=False)
    rules: Mapping[str, SpokenRule] = field(repr=False)
    policies: Mapping[str, Policy] = field(repr=False)
    ranks: Mapping[str, tuple[int, int, int]] = field(repr=False)

    def rule(self, question: Question) -> Ruling:
        """Rule on one action. Never raises for a question: what cannot be ruled on is `none`."""
        request = request_of(question)
        if request is None:
            return Ruling("none", question.action, (), ("the question cannot be read",))
        if not self.floor.silent(question.action):
            granted = ask(self.floor, self.schema, request)
            if granted.errors or granted.decision == "none":
                return Ruling("none", question.action, (), granted.errors)
            if granted.decision == "allow":
                return self._ruling("permit", question.action, granted.deciding)
        outcome = ask(self.company, self.schema, request)
        if outcome.errors or outcome.decision == "none" or not outcome.deciding:
            return Ruling("none", question.action, (), outcome.errors)
        effect: Effect = "permit" if outcome.decision == "allow" else "forbid"
        return self._ruling(effect, question.action, outcome.deciding)

    def _ruling(self, effect: Effect, action: str, deciding: frozenset[str]) -> Ruling:
        """Put the rule that binds most first: withheld, then the most oversight, then the order."""
        ordered = sorted(deciding, key=lambda name: self.ranks[name])
        return Ruling(effect, action, tuple(self.rules[name] for name in ordered))


def open_book(company: Mapping[str, bytes], schema: bytes | None = None) -> Book:
    """Open the book from policy files by name, or raise `BadInput` that names every problem."""
    parsed = _schema(SCHEMA.encode() if schema is None else schema)
    floor = read_files({FLOOR_FILE: FLOOR.encode()}, parsed, lint_floor)
    found = read_files(company, parsed, lint)
    problems = floor.problems + found.problems
    if not company:
        problems += (Problem("policies", 1, "", "There is no policy file at all."),)
    if problems:
        raise _refusal(problems)
    both = {**floor.policies, **found.policies}
    rules = {name: _spoken(policy) for name, policy in both.items()}
    ranks = {name: _rank(rule, place) for place, (name, rule) in enumerate(rules.items())}
    return Book(
        schema=parsed,
        floor=compile_set(floor.policies, parsed),
        company=compile_set(found.policies, parsed),
        rules=rules,
        policies=found.policies,
        ranks=ranks,
    )


def customer_sentence(ruling: Ruling, language: Language) -> str:
    """Say to the customer why, from the rule that decided. A withheld rule is never explained."""
    if not any(rule.withheld for rule in ruling.rules):
        for rule in ruling.rules:
            if isinstance(rule, SpokenRule) and language in dict(rule.spoken):
                return dict(rule.spoken)[language]
    return UNSPOKEN[language]


def request_of(question: Question) -> Request | None:
    """Write a question for the engine, `None` where the engine cannot hold a fact exactly."""
    principal, resource = question.principal, question.resource
    try:
        context = {name: to_json(fact) for name, fact in question.context.items()}
        attributes = {name: to_json(fact) for name, fact in question.facts.items()}
        entities = []
        if question.groups:
            entities.append(_entity(principal, {}, question.groups))
        if attributes or question.within:
            entities.append(_entity(resource, attributes, question.within))
        written = json.dumps(context), json.dumps(entities)
    except ValueError:
        return None
    return Request(principal, question.action, resource, *written)


def _entity(name: Name, attributes: Mapping[str, object], parents: tuple[Name, ...]) -> object:
    return {
        "uid": {"type": name[0], "id": name[1]},
        "attrs": attributes,
        "parents": [{"type": kind, "id": each} for kind, each in parents],
    }


def _schema(content: bytes) -> Schema:
    try:
        text = decode(content)
        split(text, "([{<>}])")
        schema = parse_schema(text)
    except BadSource as bad:
        raise _refusal((Problem("schema.cedarschema", bad.line, "", bad.sentence),)) from None
    trait = protected_trait(schema.text)
    if trait is not None:
        sentence = f"It names the protected trait {trait!r}; no schema may."
        raise _refusal((Problem("schema.cedarschema", 1, "", sentence),))
    return schema


def _refusal(problems: tuple[Problem, ...]) -> BadInput:
    shown = [str(problem) for problem in problems[:MOST_SHOWN]]
    more = len(problems) - len(shown)
    lines = "\n".join(shown) + (f"\nand {more} more" if more else "")
    return BadInput(
        f"The policies cannot be used:\n{lines}",
        "Mend what is named and run `handrail check` again.",
    )


def _spoken(policy: Policy) -> SpokenRule:
    words = policy.annotations
    return SpokenRule(
        id=words["id"],
        sentence=words["reason"],
        oversight=words.get("oversight", "auto"),
        queue=words.get("queue", "general"),
        withheld="withhold" in words,
        spoken=(("en", words.get("sentence_en", "")), ("de", words.get("sentence_de", "")))
        if "sentence_en" in words and "sentence_de" in words
        else (),
    )


def _rank(rule: Rule, place: int) -> tuple[int, int, int]:
    return (not rule.withheld, -OVERSIGHT.index(rule.oversight), place)
