import time
from statistics import median

from handrail.policy.book import open_book
from tests.policy.questions import asks, policy


def times(count, act):
    for _ in range(count):
        start = time.process_time()
        act()
        yield (time.process_time() - start) * 1_000


def test_a_ruling_takes_less_than_a_millisecond(book):
    taken = sorted(times(500, lambda: book.rule(asks("answer"))))

    print(f"rule: p50 {median(taken):.2f} ms, p99 {taken[494]:.2f} ms")
    assert median(taken) < 1


def test_a_book_opens_while_one_breathes(default_files):
    taken = sorted(times(5, lambda: open_book(default_files)))

    print(f"open: p50 {median(taken):.0f} ms, most {taken[-1]:.0f} ms")
    assert median(taken) < 1_000


def test_a_large_book_still_opens_and_rules():
    many = "".join(policy(name=f"rule-{number}", when="context.abuse") for number in range(300))
    start = time.process_time()
    book = open_book({"a.cedar": (many + policy()).encode()})
    opened = (time.process_time() - start) * 1_000

    taken = sorted(times(50, lambda: book.rule(asks("answer"))))

    print(f"301 rules: open {opened:.0f} ms, rule p50 {median(taken):.2f} ms")
    assert book.rule(asks("answer")).allowed
    assert median(taken) < 10
