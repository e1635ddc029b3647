"""Look for keys and tokens in every file git knows; the product's own detector finds them.

Only what has the shape of a key counts (sure 1.0): words such as `password = "..."` are in every
test. A file that needs such a shape stands in EXAMPLES, with how many it holds.
"""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from handrail.security.detectors.secret import detector

MOST_BYTES = 2_000_000
EXAMPLES = Path(__file__).with_name("examples_of_secrets.txt")


def tracked(folder: Path) -> Iterator[Path]:
    """Every file that git knows or would add."""
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    listed = subprocess.run(command, cwd=folder, check=True, capture_output=True)  # noqa: S603 (a fixed command)
    for name in listed.stdout.decode().split("\0"):
        path = folder / name
        if name and path.is_file() and path.stat().st_size <= MOST_BYTES:
            yield path


def secrets_in(path: Path) -> list[int]:
    """The lines of a file where something has the shape of a key."""
    words = path.read_bytes().decode("utf-8", "replace")
    return [
        words.count("\n", 0, span.start) + 1 for span in detector.find(words) if span.sure == 1.0
    ]


def known(folder: Path) -> Counter[str]:
    """How many examples each file may hold."""
    listed = folder / ".ci" / EXAMPLES.name
    lines = listed.read_text("utf-8").splitlines() if listed.is_file() else []
    pairs = (line.split() for line in lines if line and not line.startswith("#"))
    return Counter({name: int(count) for count, name in pairs})


def main(folder: Path) -> int:
    """Print each place; 1 if a file holds another number than its list says."""
    allowed, wrong = known(folder), 0
    for path in tracked(folder):
        name, lines = path.relative_to(folder).as_posix(), secrets_in(path)
        if len(lines) != allowed.pop(name, 0):
            wrong += 1
            where = ", ".join(map(str, lines)) or "none"
            print(f"{name}: looks like a key on lines: {where}")
    for name in allowed:
        wrong += 1
        print(f"{name}: is listed and not there")
    if wrong:
        print(f"Take the secret out and make it void, or mend {EXAMPLES.name}.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()))
