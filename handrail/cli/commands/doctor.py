"""`handrail doctor`."""

import asyncio
from pathlib import Path

import typer

from handrail.cli.diagnosis import examine
from handrail.cli.where import Workspace
from handrail.settings.read import read_settings
from handrail.wiring.build import build

MARKS = {"well": "ok", "warning": "warn", "broken": "FAIL"}


def command(workspace: Workspace = Path()) -> None:
    """Tell what is missing and how to mend it; exit code 1 when something is broken."""
    settings = read_settings(workspace / "handrail.toml")
    built = build(settings)
    try:
        signs = asyncio.run(examine(settings, built))
    finally:
        built.close()
    for sign in signs:
        print(f"{MARKS[sign.state]:5} {sign.name}: {sign.sentence}")
        if sign.mend:
            print(f"      {sign.mend}")
    raise typer.Exit(1 if any(sign.state == "broken" for sign in signs) else 0)
