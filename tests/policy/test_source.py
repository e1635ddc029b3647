import threading
import time
from contextlib import suppress

import pytest

from handrail.core.errors import BadInput
from handrail.policy.book import open_book
from handrail.policy.source import MAX_DEPTH, MAX_TOKENS, BadSource, decode, split
from tests.policy.questions import policy

# Each of these, long enough, ends the process when the parser is given it.
DEEP = {
    "brackets": lambda n: "(" * n + "true" + ")" * n,
    "sets": lambda n: "[" * n + "]" * n,
    "records": lambda n: "{a: " * n + "1" + "}" * n,
    "conjunctions": lambda n: "true && " * n + "true",
    "alternatives": lambda n: "true || " * n + "true",
    "sums": lambda n: "1 + " * n + "1 == 1",
    "members": lambda n: "context" + ".a" * n,
    "conditions": lambda n: "if true then true else " * n + "true",
    "questions": lambda n: "if " * n + "true" + " then true else true" * n,
    "nots": lambda n: "!" * n + "true",
    "hidden by a string": lambda n: '")" == ")" && (' * n + "true" + ")" * n,
    "hidden by a comment": lambda n: "( // )\r" * n + "true" + ")" * n,
}


@pytest.mark.parametrize("shape", DEEP)
def test_text_that_would_end_the_process_is_refused(shape):
    with pytest.raises(BadInput):
        open_book({"a.cedar": policy(when=DEEP[shape](3_000)).encode()})


@pytest.mark.parametrize("shape", DEEP)
@pytest.mark.parametrize("count", [1, 8, 30, 60, 90, 120, 280, 540])
def test_whatever_the_limits_let_through_is_survived(shape, count):
    try:
        book = open_book({"a.cedar": policy(when=DEEP[shape](count)).encode()})
    except BadInput:
        return
    assert "a-rule" in book.rules


def test_whatever_the_limits_let_through_is_survived_on_a_small_stack():
    taken = []

    def read_all():
        for shape in DEEP.values():
            for count in range(10, 300, 10):
                with suppress(BadInput):
                    taken.append(open_book({"a.cedar": policy(when=shape(count)).encode()}))

    before = threading.stack_size(1024 * 1024)
    thread = threading.Thread(target=read_all)
    thread.start()
    threading.stack_size(before)
    thread.join()

    assert len(taken) > len(DEEP)


def test_the_limits_hold_to_the_bracket_and_to_the_word():
    assert len(split("(" * MAX_DEPTH)) == 1
    assert len(split("a " * MAX_TOKENS)) == 1
    with pytest.raises(BadSource, match="nested more than 32 deep"):
        split("(" * (MAX_DEPTH + 1))
    with pytest.raises(BadSource, match="more than 300 words"):
        split("a " * (MAX_TOKENS + 1))


def test_closing_brackets_ahead_buy_no_depth():
    with pytest.raises(BadSource, match="nested"):
        split(")" * 100 + "(" * (MAX_DEPTH + 1))


@pytest.mark.parametrize(
    ("text", "lines", "texts"),
    [
        ("a;b;", [1, 1], ["a;", "b;"]),
        ("\n\na;\n// x;\nb;", [3, 5], ["a;", "b;"]),
        ('a ";" b;c', [1, 1], ['a ";" b;', "c"]),
        ('a "\\";" b;c', [1, 1], ['a "\\";" b;', "c"]),
        ('a "x\ny";\nb;', [1, 3], ['a "x\ny";', "b;"]),
        ("// only words; here", [], []),
        ("a; // tail", [1], ["a;"]),
    ],
)
def test_text_is_split_at_the_semicolons_that_end_a_statement(text, lines, texts):
    statements = split(text)

    assert [each.line for each in statements] == lines
    assert [each.text for each in statements] == texts


@pytest.mark.parametrize("text", ['a "b;', 'a "b\\";', '"'])
def test_a_string_that_is_not_closed_is_refused(text):
    with pytest.raises(BadSource, match="not closed"):
        split(text)


def test_umlauts_are_taken_and_hidden_letters_are_named_by_line():
    assert decode("// Grüße, 12 €\n".encode()) == "// Grüße, 12 €\n"
    with pytest.raises(BadSource, match="ufeff") as refused:
        decode("a\n\ufeffb".encode())
    assert refused.value.line == 2


@pytest.mark.parametrize("piece", ['"', '\\"', "/", "//\r", "a;", "(;", "\n", '"\\'])
def test_splitting_the_largest_file_is_quick_whatever_it_holds(piece):
    text = (piece * 256_000)[:256_000]

    start = time.process_time()
    with suppress(BadSource):
        split(text)
    assert time.process_time() - start < 3
