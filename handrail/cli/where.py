"""Where an installation lies: the option that commands share."""

from pathlib import Path
from typing import Annotated

import typer

DEMO = Path("examples/shop/workspace")
Workspace = Annotated[Path, typer.Option(help="The folder with handrail.toml in it.")]
