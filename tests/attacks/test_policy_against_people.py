"""Somebody who may write policies makes a rule that picks people by a protected trait, that lets itself
be skipped by an error, or that takes away what the law gives: `handrail check` refuses the workspace."""

import shutil
import subprocess

import pytest

from handrail.core.errors import BadInput
from handrail.policy.book import open_book
from tests.conftest import ROOT, Served, free_port

HEAD = '@id("mine") @reason("A rule of the company.") @sentence_en("No.") @sentence_de("Nein.")\n'
RULES = {
    "a trait of the customer": 'forbid (principal, action, resource) when { principal.religion == "x" };',
    "a trait behind has": "forbid (principal, action, resource) when { principal has gender };",
    "a trait in the context": 'forbid (principal, action, resource) when { context.nationality == "x" };',
    "nothing that parses": "forbid (principal, action, resource when",
    "a template": "permit (principal == ?principal, action, resource);",
    "the floor's own name": '@id("floor-human") @reason("x") permit (principal, action, resource);',
    "a type nobody has": 'permit (principal is Wizard, action == Action::"read_inbox", resource);',
    "an action nobody has": 'permit (principal, action == Action::"read_everything", resource);',
}


def check(tmp_path, rule: str | None) -> subprocess.CompletedProcess[str]:
    workspace = tmp_path / "workspace"
    shutil.copytree(ROOT / "examples/shop/workspace", workspace)
    if rule is not None:
        (workspace / "policies").mkdir(exist_ok=True)
        text = rule if rule.startswith("@id") else HEAD + rule
        (workspace / "policies/evil.cedar").write_text(text)
    one = Served(tmp_path, free_port(), workspace)
    return subprocess.run(
        one.command("check"), cwd=tmp_path, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_no_release_is_made_of_it(rule):
    text = rule if rule.startswith("@id") else HEAD + rule

    with pytest.raises(BadInput) as refused:
        open_book({"evil.cedar": text.encode()})

    assert "evil.cedar" in refused.value.sentence


def test_the_command_line_names_the_file_and_serves_the_workspace_without_it(tmp_path):
    refused = check(tmp_path / "with", RULES["a trait of the customer"])

    assert refused.returncode == 1
    assert "evil.cedar" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert check(tmp_path / "without", None).returncode == 0
