"""The Cedar engine behind one door: the only file that knows `cedarpy`.

Two of its habits would be dangerous to forget, and are settled here: a rule whose condition breaks
is skipped (so errors are handed out beside the decision, never dropped), and a question that does
not fit the schema is no decision at all.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Literal

import cedarpy
from cedarpy import pst

from handrail.policy.source import BadSource

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
class Policy:
    """One policy as written.

    Attributes:
        principal: The type its scope names (`Role` for `in Role::"lead"`), `None` for anyone.
        actions: The actions its scope names, `None` for all.
        attributes: Every attribute its conditions read or test for.
        words: Every name and string in scope and conditions; annotations are not among them.
        compared: Attributes with the string each is compared with.
    """

    effect: Literal["permit", "forbid"]
    annotations: Mapping[str, str]
    template: bool
    principal: str | None
    actions: frozenset[str] | None
    attributes: frozenset[str]
    words: frozenset[str]
    compared: frozenset[tuple[str, str]]
    node: pst.Template = field(repr=False)


@dataclass(frozen=True, slots=True)
class PolicySet:
    """Policies parsed once, known to the engine by their own ids."""

    handle: cedarpy.PolicySet = field(repr=False)


def parse_schema(text: str) -> Schema:
    """Parse a schema once, or raise `BadSource`."""
    try:
        handle = cedarpy.Schema.from_str(text)
    except ValueError as refused:
        raise BadSource(f"The schema cannot be read: {refused}.") from None
    found = ATTRIBUTE.findall(str(handle))
    return Schema(handle, str(handle), frozenset(quoted or plain for quoted, plain in found))


def parse_policy(statement: str) -> Policy:
    """Parse one policy, or raise `BadSource`."""
    try:
        parsed = cedarpy.policies_to_pst(statement)
    except ValueError as refused:
        raise BadSource(f"This cannot be read as a policy: {refused}.") from None
    nodes = [*parsed.static_policies.values(), *parsed.templates.values()]
    if len(nodes) != 1:
        raise BadSource("This is not one policy.")
    return _policy(nodes[0], template=bool(parsed.templates))


def faults(statement: str, schema: Schema) -> tuple[str, ...]:
    """Return what the schema has against a policy, in the engine's words."""
    result = cedarpy.validate_policies(statement, schema.handle)
    named = tuple(error.error.removeprefix("for policy `policy0`, ") for error in result.errors)
    return named if named or result.validation_passed else ("the engine refuses it",)


def compile_set(policies: Mapping[str, Policy]) -> PolicySet:
    """Put policies under ids of our choice, instead of the engine's running numbers."""
    renamed = {key: replace(policy.node, id=key) for key, policy in policies.items()}
    return PolicySet(cedarpy.PolicySet.from_pst(pst.PolicySet({}, renamed, ())))


def ask(policies: PolicySet, schema: Schema, request: Request) -> Outcome:
    """Ask the engine. Whatever is wrong with the question is an outcome without a decision."""
    question = {
        "principal": dict(zip(("type", "id"), request.principal, strict=True)),
        "action": {"type": "Action", "id": request.action},
        "resource": dict(zip(("type", "id"), request.resource, strict=True)),
        "context": request.context,
    }
    try:
        result = cedarpy.is_authorized(question, policies.handle, request.entities, schema.handle)
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


def clauses(policy: Policy) -> tuple[tuple[str, Policy], ...]:
    """Split a policy into its conditions: the text of each, and the policy reduced to it."""
    parts = tuple(
        part for clause in policy.node.clauses for part in _parts(clause.expr, clause)
    )
    return tuple((_text(part), _reduced(policy, (pst.When(part),))) for part in parts)


def scope(policy: Policy) -> Policy:
    """Return the policy without its conditions: whom and what it speaks of."""
    return _reduced(policy, ())


def _reduced(policy: Policy, conditions: tuple[pst.Clause, ...]) -> Policy:
    return replace(policy, node=replace(policy.node, clauses=conditions, annotations={}))


def _parts(expr: pst.Expr, clause: pst.Clause) -> Iterator[pst.Expr]:
    """Give the parts that must all hold; those of an `unless` are the parts that must not."""
    wanted = isinstance(clause, pst.When)
    match expr:
        case pst.BinaryOp(op="and", left=left, right=right) if wanted:
            yield from _parts(left, clause)
            yield from _parts(right, clause)
        case pst.BinaryOp(op="or", left=left, right=right) if not wanted:
            yield from _parts(left, clause)
            yield from _parts(right, clause)
        case _:
            yield expr if wanted else pst.UnaryOp("not", expr)


def _text(expr: pst.Expr) -> str:
    """Write a condition as Cedar, without the brackets only the engine needs."""
    node = pst.Template(
        "clause", "permit", pst.ScopeAny(), pst.ScopeAny(), pst.ScopeAny(), (pst.When(expr),), {}
    )
    written = str(cedarpy.PolicySet.from_pst(pst.PolicySet({}, {"clause": node}, ())))
    body = written.partition("when {")[2].rpartition("}")[0].strip()
    return re.sub(
        r'"(?:[^"\\]|\\.)*"|(?<!\w)\(([a-z]\w*(?:\.\w+)*)\)',
        lambda found: found.group(1) or found.group(),
        body,
    )


def _policy(node: pst.Template, *, template: bool) -> Policy:
    parts = tuple(_walk((node.principal, node.action, node.resource, *node.clauses)))
    attributes = frozenset(name for part in parts for name in _attributes(part))
    return Policy(
        effect=node.effect,
        annotations=dict(node.annotations),
        template=template,
        principal=_principal(node.principal),
        actions=_actions(node.action),
        attributes=attributes,
        words=attributes | {word for part in parts for word in _words(part)},
        compared=frozenset(pair for part in parts for pair in _compared(part)),
        node=node,
    )


def _walk(roots: Iterable[object]) -> Iterator[object]:
    """Give every node under these, with a stack of our own: depth cannot hurt."""
    stack = list(roots)
    while stack:
        value = stack.pop()
        yield value
        if isinstance(value, Mapping):
            stack.extend(value.values())
        elif isinstance(value, tuple):
            stack.extend(value)
        elif is_dataclass(value):
            stack.extend(getattr(value, each.name) for each in fields(value))


def _attributes(part: object) -> tuple[str, ...]:
    match part:
        case pst.GetAttr(attr=attr):
            return (attr,)
        case pst.HasAttr(attrs=attrs):
            return attrs
        case pst.Record(fields=members):
            return tuple(members)
        case _:
            return ()


def _words(part: object) -> tuple[str, ...]:
    match part:
        case pst.StringLit(value=value):
            return (value,)
        case pst.EntityUid(type=kind, id=name):
            return (str(kind), name)
        case pst.EntityType():
            return (str(part),)
        case pst.Like(pattern=pattern):
            signs = (sign.value if isinstance(sign, pst.Char) else "*" for sign in pattern)
            return ("".join(signs),)
        case _:
            return ()


def _compared(part: object) -> tuple[tuple[str, str], ...]:
    match part:
        case pst.BinaryOp(
            op="eq" | "not_eq", left=pst.GetAttr(attr=attr), right=pst.StringLit(value=word)
        ) | pst.BinaryOp(
            op="eq" | "not_eq", left=pst.StringLit(value=word), right=pst.GetAttr(attr=attr)
        ):
            return ((attr, word),)
        case pst.BinaryOp(op="contains", left=pst.Set(elements=members), right=pst.GetAttr(attr=attr)):
            return tuple((attr, each.value) for each in members if isinstance(each, pst.StringLit))
        case _:
            return ()


def _principal(scoped: pst.PrincipalOrResourceConstraint) -> str | None:
    match scoped:
        case pst.ScopeIs(entity_type=kind) | pst.ScopeIsIn(entity_type=kind):
            return str(kind)
        case pst.ScopeEq(entity=pst.EntityUid(type=kind)) | pst.ScopeIn(
            entity=pst.EntityUid(type=kind)
        ):
            return str(kind)
        case _:
            return None


def _actions(scoped: pst.ActionConstraint) -> frozenset[str] | None:
    match scoped:
        case pst.ActionEq(entity=action):
            return frozenset({action.id})
        case pst.ActionIn(entities=actions):
            return frozenset(action.id for action in actions)
        case _:
            return None


def _plain_error(error: str) -> str:
    """Say what went wrong without repeating any value of the question."""
    rule = BROKEN_RULE.search(error)
    if rule is not None:
        return f"the rule `{rule.group(1)}` could not be evaluated"
    key = WRONG_KEY.search(error)
    if key is not None:
        return f"the question does not fit the schema at `{key.group(1) or key.group(2)}`"
    return "the question does not fit the schema"
