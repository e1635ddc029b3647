"""The `handrail` command. Each command is a file in `commands/`, found by its name."""

import importlib
import os
import pkgutil
import sys
from collections.abc import Sequence

import typer

from handrail.cli import commands
from handrail.core.errors import HandrailError

ABOUT = "Put an AI assistant in front of your customers, safely."
EPILOG = "Exit codes: 0 done, 1 it could not be done (a sentence says why), 2 wrong usage."


def main() -> None:
    """Run a command; an error of ours is a sentence and exit code 1, never a traceback."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # noqa: TID251 (read once, when numpy loads)
    try:
        build_cli(sys.argv[1:])()
    except HandrailError as error:
        print(f"handrail: {error.sentence} {error.next_step}".rstrip(), file=sys.stderr)
        sys.exit(1)


def build_cli(arguments: Sequence[str]) -> typer.Typer:
    """Build the command line; only the command that is asked for is imported."""
    names = [module.name for module in pkgutil.iter_modules(commands.__path__)]
    asked = [name for name in names if arguments and name == arguments[0]]
    app = typer.Typer(
        no_args_is_help=True,
        add_completion=False,
        help=ABOUT,
        epilog=EPILOG,
        pretty_exceptions_enable=False,
    )
    app.callback()(_nothing)
    for name in asked or names:
        command = importlib.import_module(f"{commands.__name__}.{name}").command
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name)
        else:
            app.command(name)(command)
    return app


def _nothing() -> None:
    """Put an AI assistant in front of your customers, safely."""


if __name__ == "__main__":
    main()
