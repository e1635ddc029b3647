"""From files to rules: decode, split, parse, validate, lint; every problem with file and line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from handrail.policy.cedar import Schema, faults
from handrail.policy.source import BadSource, Statement, decode, split
from handrail.policy.tree import Policy, parse_policy

MOST_RULES = 1_000

Lint = Callable[[Policy], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, in which file and line, with which policy."""

    file: str
    line: int
    policy: str
    sentence: str

    def __str__(self) -> str:
        named = f" `{self.policy}`" if self.policy else ""
        return f"{self.file}:{self.line}{named}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class Found:
    """The policies by their ids in the order of the files, and what is wrong."""

    policies: Mapping[str, Policy]
    problems: tuple[Problem, ...]


def read_files(files: Mapping[str, bytes], schema: Schema, lint: Lint) -> Found:
    """Read every file, in the order of their names."""
    policies: dict[str, Policy] = {}
    problems: list[Problem] = []
    for file in sorted(files):
        try:
            statements = _statements(file, files[file])
        except BadSource as bad:
            problems.append(Problem(file, bad.line, "", bad.sentence))
            continue
        for statement in statements:
            problems.extend(_read(file, statement, schema, lint, policies))
    if len(policies) > MOST_RULES:
        problems.append(Problem("policies", 1, "", f"There are more than {MOST_RULES} rules."))
    return Found(policies, tuple(problems))


def _statements(file: str, content: bytes) -> tuple[Statement, ...]:
    if not file.endswith(".cedar"):
        raise BadSource("A policy file is named `*.cedar`.")
    statements = split(decode(content))
    if not statements:
        raise BadSource("The file holds no policy.")
    return statements


def _read(
    file: str, statement: Statement, schema: Schema, lint: Lint, policies: dict[str, Policy]
) -> list[Problem]:
    """Read one statement into `policies`; return what is wrong with it."""
    try:
        policy = parse_policy(statement.text)
    except BadSource as bad:
        return [Problem(file, statement.line, "", bad.sentence)]
    name = policy.annotations.get("id", "")
    said = [*lint(policy), *_unknown_names(policy, schema)]
    said.extend(f"The schema refuses it: {fault}." for fault in faults(statement.text, schema))
    if name in policies:
        said.append("Another rule has this `@id`.")
    if not said:
        policies[name] = policy
    return [Problem(file, statement.line, name, sentence) for sentence in said]


def _unknown_names(policy: Policy, schema: Schema) -> list[str]:
    """Find attributes the schema does not have.

    The engine lets `context has x && context.x` pass for any `x`: such a rule can never hold.
    """
    unknown = sorted(policy.attributes - schema.attributes)
    return [f"`{name}` is not in the schema." for name in unknown]
