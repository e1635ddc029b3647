"""What the documents say is compared with the code."""

from pathlib import Path

from pydantic import BaseModel
from typer.testing import CliRunner

from handrail.cli.main import build_cli
from handrail.settings.whole import Settings

ROOT = Path(__file__).parent.parent
OPERATING = (ROOT / "docs/operating.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")


def settings_of(model: type[BaseModel], above: str = "") -> list[str]:
    names = []
    for name, field in model.model_fields.items():
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            names += settings_of(inner, f"{name}.")
        else:
            names.append(f"{above}{name}")
    return names


def test_every_setting_is_explained():
    missing = [name for name in settings_of(Settings) if f"`{name}`" not in OPERATING]

    assert missing == []


def test_every_setting_that_is_explained_exists():
    rows = [line for line in OPERATING.split("\n") if line.startswith("| `")]
    told = [part.strip(" `") for row in rows for part in row.split("|")[1].split(",")]

    assert [name for name in told if name not in settings_of(Settings)] == []


def test_every_command_of_the_readme_explains_itself():
    said = {
        line.split(".venv/bin/handrail ", 1)[1].split()[0]
        for line in README.split("\n")
        if ".venv/bin/handrail " in line
    }

    assert said >= {"init", "check", "migrate", "staff", "knowledge", "serve", "doctor", "ledger"}
    for name in said:
        result = CliRunner().invoke(build_cli([name]), [name, "--help"])
        assert result.exit_code == 0, name


def test_every_make_target_of_the_readme_exists():
    makefile = (ROOT / "Makefile").read_text("utf-8")

    for line in README.split("\n"):
        if line.strip().startswith("make "):
            assert f"\n{line.split()[1]}:" in makefile
