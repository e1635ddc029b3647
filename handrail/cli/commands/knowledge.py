"""`handrail knowledge`."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from handrail.cli.where import Workspace
from handrail.cli.workspace_files import files_of, refresh
from handrail.knowledge.article import current, parse_article
from handrail.settings.read import read_settings
from handrail.wiring.build import build
from handrail.wiring.stores import migrate_stores
from handrail.workspace.import_articles import import_articles

command = typer.Typer(no_args_is_help=True, help="Import and list the approved articles.")


@command.command("import")
def import_(
    source: Path,
    workspace: Workspace = Path(),
    prune: Annotated[bool, typer.Option(help="Remove articles the source lacks.")] = False,
) -> None:
    """Import Markdown or HTML with front matter, and answer from it at once."""
    settings = read_settings(workspace / "handrail.toml")
    done = import_articles(source, workspace / "knowledge", parse_article, prune=prune)
    for mark, paths in (("+", done.new), ("~", done.changed), ("-", done.removed)):
        for path in paths:
            print(f"  {mark} {path}")
    print(
        f"{len(done.new)} new, {len(done.changed)} changed, {len(done.unchanged)} unchanged, "
        f"{len(done.removed)} removed."
    )
    migrate_stores(settings)
    built = build(settings)
    try:
        made = asyncio.run(refresh(built, files_of(workspace)))
    finally:
        built.close()
    print("A new release answers from now on." if made else "The release is the same as before.")


@command.command("list")
def list_(workspace: Workspace = Path()) -> None:
    """List the articles, with those that do not hold today marked."""
    today = datetime.now(UTC).date()
    for file in files_of(workspace):
        if file.kind != "article":
            continue
        article = parse_article(file.path, file.body)
        state = "      " if current(article, today) else "not now"
        print(f"{state:8}{article.language}  {article.audience:9}{file.path}  {article.title}")
