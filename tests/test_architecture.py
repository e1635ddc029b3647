"""House rules as failing builds: birthplaces, sizes, docstring-only `__init__`, pure inner rings."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent / "handrail"
FILES = sorted(ROOT.rglob("*.py"))
BIRTHPLACES = {
    "Turn": {"turn/receive.py"},
    "SafeText": {"security/mask.py"},
    "Understanding": {"turn/understand.py"},
    "Findings": {"turn/check.py"},
    "Ruling": {"policy/book.py"},
    "Verdict": {"turn/verify.py"},
    "Draft": {"turn/act.py"},
    "Reply": {"turn/disclose.py", "services/answer_as_human.py"},
    "Receipt": {"ledger/leaf.py"},
    "Delivery": {"turn/deliver.py"},
}
DECISIONS = {"Answer", "Say", "AskBack", "Refuse", "Relay"}
INNER = ("core", "security", "transparency", "explainability", "oversight", "policy", "ledger")
IMPURE = {"datetime.now", "time.time", "open", "print", "os.urandom", "secrets.token_bytes"}
DRAWS = {"security/seal.py"}  # nonces are drawn where they are used
LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def calls(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def test_each_product_of_a_step_is_born_in_its_own_file():
    strangers = [
        (name_of(path), call)
        for path in FILES
        for call in calls(path)
        if call in BIRTHPLACES and name_of(path) not in BIRTHPLACES[call]
    ]
    assert strangers == []


def test_only_decide_chooses():
    strangers = [
        (name_of(path), call)
        for path in FILES
        for call in calls(path)
        if call in DECISIONS and name_of(path) != "turn/decide.py"
    ]
    assert strangers == []


def test_files_and_functions_are_small():
    long = []
    for path in FILES:
        source = path.read_text("utf-8")
        if source.count("\n") > LONGEST_FILE:
            long.append(name_of(path))
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    long.append(f"{name_of(path)}:{node.name} ({lines})")
    assert long == []


def test_an_init_file_holds_a_docstring_only():
    full = []
    for path in FILES:
        if path.name == "__init__.py":
            body = ast.parse(path.read_text("utf-8")).body
            if len(body) != 1 or not isinstance(body[0], ast.Expr):
                full.append(name_of(path))
    assert full == []


def test_the_inner_rings_have_no_clock_no_chance_and_no_files():
    impure = [
        (name_of(path), call)
        for path in FILES
        if name_of(path).startswith(INNER) and name_of(path) not in DRAWS
        for call in calls(path)
        if call in IMPURE
    ]
    assert impure == []
