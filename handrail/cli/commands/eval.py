"""`handrail eval`."""

from pathlib import Path
from typing import Annotated

import typer

from handrail.evals.run import run_suite


def command(
    suite: str,
    data: Annotated[Path, typer.Option(help="The folder with one sub-folder per set.")],
    split: Annotated[str, typer.Option(help="Which portion: `dev`, for example.")] = "dev",
    json_file: Annotated[Path | None, typer.Option("--json", help="Keep the figures here.")] = None,
) -> None:
    """Measure a suite on sets of data and print the figures."""
    raise typer.Exit(run_suite(suite, data, split, json_file))
