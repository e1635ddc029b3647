"""`handrail redteam`."""

import asyncio
import logging
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import structlog
import typer

from handrail.cli.scratch import cut_off
from handrail.cli.where import Workspace
from handrail.cli.workspace_files import files_of
from handrail.redteam.report import Run, as_json, as_markdown, summary
from handrail.redteam.run import Wanted, chosen, run
from handrail.settings.read import read_settings
from handrail.wiring.build import build
from handrail.wiring.stores import migrate_stores


def command(
    workspace: Workspace = Path(),
    data: Annotated[Path | None, typer.Option(help="A folder of public sets to play too.")] = None,
    split: Annotated[str, typer.Option(help="Which portion of them.")] = "dev",
    only: Annotated[str, typer.Option(help="One attack by its id, or one suite or set.")] = "",
    obedient: Annotated[
        bool, typer.Option("--obedient", help="Play against a model that obeys every attack.")
    ] = False,
    report: Annotated[Path | None, typer.Option(help="Write the report (Markdown) here.")] = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="Keep the figures here.")] = None,
) -> None:
    """Play attacks against this workspace and its model, on stores that are thrown away."""
    wanted = Wanted(data=data, split=split, only=only, obedient=obedient)
    chosen(wanted)
    done = _run(workspace, wanted)
    if json_file is not None:
        json_file.write_text(as_json(done), encoding="utf-8")
    if report is not None:
        report.write_text(as_markdown(done), encoding="utf-8")
        print(summary(done))
        print(f"The report is in {report}.")
    else:
        print(as_markdown(done), end="")
    if done.broken:
        print(f"handrail: {len(done.broken)} attacks broke through.", file=sys.stderr)
        raise typer.Exit(1)


def _run(workspace: Path, wanted: Wanted) -> Run:
    with tempfile.TemporaryDirectory(prefix="handrail-redteam-") as scratch:
        settings = cut_off(read_settings(workspace / "handrail.toml"), Path(scratch))
        migrate_stores(settings)
        built = build(settings)
        logged = structlog.get_config()
        structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
        try:
            return asyncio.run(run(built.site.house, files_of(workspace), wanted))
        finally:
            structlog.configure(**logged)
            built.close()
