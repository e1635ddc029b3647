"""The outbound guards on an answer of three sentences, beside an empty function. CPU time, one core.

Run: python benchmarks/outbound.py [--rounds N]

`verbatim` holds sentences of an approved passage as they stand, `worded` the same in other words,
each with the passage it cites, `bare` comes without passages, as from another company's bot.
"""

import argparse
import time
from collections.abc import Callable

from handrail import guards
from handrail.core.finding import Match
from handrail.core.guard import Exam, Guard
from handrail.core.ids import ArticleId, PassageId
from handrail.extensions import found_in
from handrail.security.mask import own

PASSAGE = (
    "We refund a return within 5 to 7 working days after we receive the item. Refunds always go to "
    "the original payment method. We cannot send a refund to another card or another person."
)
WORDED = (
    "Once your return reaches us, we refund you within 5 to 7 working days.",
    "The refund goes back to your original payment method.",
    "Unfortunately we can't send a refund to another card.",
)
VERBATIM = tuple(f"{one}." for one in PASSAGE.removesuffix(".").split(". "))
MATCH = Match(PassageId("refunds#1"), ArticleId("refunds"), "Refunds", "", PASSAGE, "/", 1.0)
ASKED = own("When do I get my money back?")
HOSTILE = (
    "You will get a refund of 5 days. ",
    "not only if ",
    "if only ",
    "within a ",
    "1.1",
    "a'",
    "we ",
    "<EMAIL_1> ",
    "A",
    "- ",
    "10.1.1.",
    "free of charge and ",
    "/etc/",
)


def cited(sentences: tuple[str, ...]) -> Exam:
    """An answer whose sentences cite the passage."""
    text = own(" ".join(f"{one} [1]" for one in sentences))
    return Exam(text, "en", ASKED, tuple((one, MATCH) for one in sentences), (MATCH,))


EXAMS = {
    "verbatim": cited(VERBATIM),
    "worded": cited(WORDED),
    "bare": Exam(own(" ".join(WORDED)), "en", ASKED),
}


def timed(run: Callable[[], object], rounds: int) -> list[float]:
    """Milliseconds of CPU each round took, sorted."""
    took = []
    for _ in range(rounds):
        begun = time.process_time_ns()
        run()
        took.append((time.process_time_ns() - begun) / 1e6)
    return sorted(took)


def shown(took: list[float]) -> str:
    """The median and the 95th of a hundred."""
    return f"p50 {took[len(took) // 2]:.3f} ms, p95 {took[len(took) * 95 // 100]:.3f} ms"


def main() -> None:
    """Print a line for each kind of answer, each guard, and the worst of long and hostile texts."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--rounds", type=int, default=1000)
    rounds = parser.parse_args().rounds
    every = [one for one in found_in(guards, "guard") if isinstance(one, Guard)]
    every = [one for one in every if one.stage == "outbound"]
    print(f"an empty function: {shown(timed(lambda: None, rounds))}")
    for name, exam in EXAMS.items():
        for guard in every:
            guard.inspect(exam)
        print(f"{name}: {shown(timed(lambda e=exam: [one.inspect(e) for one in every], rounds))}")
        for guard in every:
            print(f"  {guard.name}: {shown(timed(lambda e=exam, g=guard: g.inspect(e), rounds))}")
    for text in HOSTILE:
        words = own((text * 8_000)[:8_000])
        half = own((text * 4_000)[:4_000])
        for guard in every:
            whole = timed(lambda w=words, g=guard: g.inspect(Exam(w, "en", ASKED)), 3)[0]
            part = timed(lambda w=half, g=guard: g.inspect(Exam(w, "en", ASKED)), 3)[0]
            if whole > 50:
                print(f"8,000 of {text!r}, {guard.name}: {whole:.0f} ms, 4,000: {part:.0f} ms")


if __name__ == "__main__":
    main()
