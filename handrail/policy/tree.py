"""What a policy says: its effect, scope, conditions and every name in it, read from its tree."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Literal

import cedarpy
from cedarpy import pst

from handrail.policy.source import BadSource


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


def clauses(policy: Policy) -> tuple[tuple[str, Policy], ...]:
    """Split a policy into its conditions: the text of each, and the policy reduced to it."""
    parts = tuple(part for clause in policy.node.clauses for part in _parts(clause.expr, clause))
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
        case (
            pst.BinaryOp(
                op="eq" | "not_eq", left=pst.GetAttr(attr=attr), right=pst.StringLit(value=word)
            )
            | pst.BinaryOp(
                op="eq" | "not_eq", left=pst.StringLit(value=word), right=pst.GetAttr(attr=attr)
            )
        ):
            return ((attr, word),)
        case pst.BinaryOp(
            op="contains", left=pst.Set(elements=members), right=pst.GetAttr(attr=attr)
        ):
            return tuple((attr, each.value) for each in members if isinstance(each, pst.StringLit))
        case _:
            return ()


def _principal(scoped: pst.PrincipalOrResourceConstraint) -> str | None:
    match scoped:
        case pst.ScopeIs(entity_type=kind) | pst.ScopeIsIn(entity_type=kind):
            return str(kind)
        case (
            pst.ScopeEq(entity=pst.EntityUid(type=kind))
            | pst.ScopeIn(entity=pst.EntityUid(type=kind))
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
