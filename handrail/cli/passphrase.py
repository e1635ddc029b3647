"""Ask for a passphrase, or read it from a pipe: never an argument, which others can see."""

import getpass
import sys

from handrail.core.errors import BadInput


def ask_passphrase(*, twice: bool) -> str:
    """Return what was typed; typed twice it must be the same."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    typed = getpass.getpass("Passphrase: ")
    if twice and getpass.getpass("Again: ") != typed:
        raise BadInput("The two are not the same.", "Try again.")
    return typed
