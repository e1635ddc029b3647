"""The Cedar engine behind one door: this file asks it, `tree.py` reads its trees, nobody else.

Two of its habits would be dangerous to forget, and are settled here: a rule whose condition breaks
is skipped (so errors are handed out beside the decision, never dropped), and a question that does
not fit the schema is no decision at all.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

import cedarpy
from cedarpy import pst

from handrail.policy.source import BadSource
from handrail.policy.tree import Policy

Name = tuple[str, str]  # type and id of an entity

BROKEN_RULE = re.compile(r"while evaluating policy `([^`]{1,100})`")
WRONG_KEY = re.compile(
    r"record attribute `(\w{1,60})` should not exist|to have an attribute `(\w{1,60})`, but"
)
ATTRIBUTE = re.compile(r'(?:"((?:[^"\\]|\\.)*)"|\b([A-Za-z_]\w*))\??\s*:(?!:)')


@dataclass(frozen=True, slots=True)
class Request:
    """A question as the engine takes it: names, and JSON for context and entities."""

    principal: Name
    action: str
    resource: Name
    context: str = field(repr=False)
    entities: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The engine's word: what it decided, by which policies, and what went wrong on the way."""

    decision: Literal["allow", "deny", "none"]
    deciding: frozenset[str]
    errors: tuple[str, ...]
    broken: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Schema:
    """A parsed schema, its text, and the names of all its attributes."""

    handle: cedarpy.Schema = field(repr=False)
    text: str = field(repr=False)
    attributes: frozenset[str]


@dataclass(frozen=True, slots=True)
class PolicySet:
    """Policies parsed once, known to the engine by their own ids.

    Attributes:
        handle: All of them.
        on: For each action of the schema those whose scope can match it, `None` where none can.
    """

    handle: cedarpy.PolicySet = field(repr=False)
    on: Mapping[str, cedarpy.PolicySet | None] = field(repr=False)

    def silent(self, action: str) -> bool:
        """Tell whether no policy's scope can match this action, whatever the situation."""
        return self.on.get(action, self.handle) is None


def parse_schema(text: str) -> Schema:
    """Parse a schema once, or raise `BadSource`."""
    try:
        handle = cedarpy.Schema.from_str(text)
    except ValueError as refused:
        raise BadSource(f"The schema cannot be read: {refused}.") from None
    found = ATTRIBUTE.findall(str(handle))
    return Schema(handle, str(handle), frozenset(quoted or plain for quoted, plain in found))


def faults(statement: str, schema: Schema) -> tuple[str, ...]:
    """Return what the schema has against a policy, in the engine's words."""
    result = cedarpy.validate_policies(statement, schema.handle)
    named = tuple(error.error.removeprefix("for policy `policy0`, ") for error in result.errors)
    return named if named or result.validation_passed else ("the engine refuses it",)


def compile_set(policies: Mapping[str, Policy], schema: Schema) -> PolicySet:
    """Put policies under ids of our choice, instead of the engine's running numbers.

    The engine looks at every policy it is given. Those that name other actions cannot match, so
    each action gets a set of its own; the answer is that of the whole.
    """
    on: dict[str, cedarpy.PolicySet | None] = {}
    for action, kin in _actions(schema).items():
        able = {
            key: policy
            for key, policy in policies.items()
            if policy.actions is None or policy.actions & kin
        }
        on[action] = _handle(able) if able else None
    return PolicySet(_handle(policies), on)


def _handle(policies: Mapping[str, Policy]) -> cedarpy.PolicySet:
    renamed = {key: replace(policy.node, id=key) for key, policy in policies.items()}
    return cedarpy.PolicySet.from_pst(pst.PolicySet({}, renamed, ()))


def _actions(schema: Schema) -> dict[str, frozenset[str]]:
    """Return each action of the schema with itself and every group it is in, near and far."""
    known = json.loads(str(cedarpy.Entities.from_json_str("[]", schema.handle)))
    return {
        one["uid"]["id"]: frozenset(each["id"] for each in (one["uid"], *one["parents"]))
        for one in known
    }


def ask(policies: PolicySet, schema: Schema, request: Request) -> Outcome:
    """Ask the engine. Whatever is wrong with the question is an outcome without a decision."""
    question = {
        "principal": dict(zip(("type", "id"), request.principal, strict=True)),
        "action": {"type": "Action", "id": request.action},
        "resource": dict(zip(("type", "id"), request.resource, strict=True)),
        "context": request.context,
    }
    able = policies.on.get(request.action) or policies.handle
    try:
        result = cedarpy.is_authorized(question, able, request.entities, schema.handle)
    except (ValueError, TypeError):
        return Outcome("none", frozenset(), ("the question cannot be read",))
    errors = tuple(_plain_error(error) for error in result.diagnostics.errors)
    broken = frozenset(BROKEN_RULE.findall("\n".join(result.diagnostics.errors)))
    deciding = frozenset(result.diagnostics.reasons)
    match result.decision:
        case cedarpy.Decision.Allow:
            return Outcome("allow", deciding, errors, broken)
        case cedarpy.Decision.Deny:
            return Outcome("deny", deciding, errors, broken)
        case _:
            return Outcome("none", frozenset(), errors or ("the engine did not decide",))


def _plain_error(error: str) -> str:
    """Say what went wrong without repeating any value of the question."""
    rule = BROKEN_RULE.search(error)
    if rule is not None:
        return f"the rule `{rule.group(1)}` could not be evaluated"
    key = WRONG_KEY.search(error)
    if key is not None:
        return f"the question does not fit the schema at `{key.group(1) or key.group(2)}`"
    return "the question does not fit the schema"
