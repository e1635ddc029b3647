"""What a ruling costs under a large book: `python benchmarks/policy.py [RULES]` (200 unless told).

The default rules and as many more as are missing, all of which look at the same question; CPU of
one core, so that other work on the machine does not count.
"""

import statistics
import sys
import time
from pathlib import Path

from handrail.core.ids import CaseId, StaffId
from handrail.policy.book import Book, Question, open_book
from handrail.policy.staff import groups_of, on_case
from tests.policy.questions import asks, policy

POLICIES = Path(__file__).parent.parent / "handrail/policy/defaults"
ROUNDS = 5_000
NEVER = 'context.abuse && context.intent == "unknown" && context.fit == "equal"'


def main() -> None:
    """Open the book and ask it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    files = {path.name: path.read_bytes() for path in sorted(POLICIES.glob("*.cedar"))}
    there = len(open_book(files).rules)
    more = "".join(policy("forbid", f"more-{at}", NEVER) for at in range(count - there))
    begun = time.process_time()
    book = open_book(files | {"more.cedar": more.encode()})
    opened = time.process_time() - begun
    print(f"{len(book.rules)} rules, opened in {opened * 1000:.0f} ms")
    holder = StaffId("me")
    case = on_case(
        *("read_case", holder, groups_of("agent", ("returns",)), CaseId("case")),
        queue="general",
        state="claimed",
        holder=holder,
    )
    for name, question in (
        ("the assistant answers", asks("answer")),
        ("an agent reads a case", case),
    ):
        ask(book, name, question)


def ask(book: Book, name: str, question: Question) -> None:
    """Ask one question many times and print what a ruling costs."""
    if not book.rule(question).allowed:
        raise SystemExit(f"{name}: not permitted, so nothing was measured")
    taken = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        book.rule(question)
        taken.append((time.process_time() - begun) * 1000)
    parts = statistics.quantiles(taken, n=100)
    print(f"{name:24} p50 {parts[49]:.2f} ms, p95 {parts[94]:.2f} ms, p99 {parts[98]:.2f} ms")


if __name__ == "__main__":
    main()
