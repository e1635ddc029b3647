"""Second factors, sessions and people, over HTTP as a browser without script would."""

import base64
import re
import shutil
import time

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from tests.conftest import ROOT, Served, free_port
from tests.web.desk import PASSWORD, browser, enter, field_in, hire, signed_in


def code_of(secret: str, step: int = 1) -> str:
    """The code of a step: the first one typed is of now, so later ones are of the next."""
    key = base64.b32decode(secret)
    return TOTP(key, 6, SHA1(), 30).generate(time.time() + 30 * step).decode()  # noqa: S303


def hire_one(served, role="agent") -> str:
    login = f"p{time.monotonic_ns()}"
    hire(served, {login: role})
    return login


def arm(desk) -> tuple[str, list[str]]:
    """Turn the second factor on; return the secret and the recovery codes."""
    secret = field_in(desk.page("/console/account/second-factor"), "secret")
    answer = desk.post("/console/account/second-factor", secret=secret, code=code_of(secret, 0))
    assert answer.status_code == 200, answer.text
    return secret, re.findall(r"<code>([0-9a-z-]{10,})</code>", answer.text)


def half(served, login):
    """Somebody who gave their password and is asked for more."""
    desk = browser(served.base, login)
    answer = enter(desk, PASSWORD)
    assert answer.headers["location"].startswith("/console/sign-in/code")
    return desk


def give(desk, code):
    return desk.call("POST", "/console/sign-in/code", {"Origin": desk.base}, {"code": code})


@pytest.fixture
def armed(staffed):
    login = hire_one(staffed)
    desk = signed_in(staffed.base, login)
    secret, codes = arm(desk)
    return staffed, login, desk, secret, codes


def test_with_a_second_factor_a_password_alone_opens_nothing(armed):
    served, login, *_ = armed
    desk = half(served, login)

    for path in (
        "/console",
        "/console/account",
        "/console/account/second-factor",
        "/console/people",
    ):
        assert desk.get(path).status_code == 303, path
    assert desk.get("/console/live").status_code == 303


def test_the_code_of_the_app_opens_the_desk_with_a_new_session(armed):
    served, login, _, secret, _ = armed
    desk = half(served, login)
    before = dict(desk.cookies)

    answer = give(desk, code_of(secret))

    assert answer.status_code == 303
    assert desk.cookies != before
    assert desk.get("/console").status_code == 200
    stale = browser(served.base, login)
    stale.cookies = before
    assert stale.get("/console").status_code == 303


def test_a_code_opens_a_desk_once(armed):
    served, login, _, secret, _ = armed
    code = code_of(secret)
    assert give(half(served, login), code).status_code == 303

    again = give(half(served, login), code)

    assert again.status_code == 403
    assert "used before" in again.text


def test_a_recovery_code_opens_a_desk_once_and_is_counted(armed):
    served, login, _, _, codes = armed
    assert len(codes) == 10
    desk = half(served, login)
    assert give(desk, codes[3].upper().replace("-", " ")).status_code == 303
    assert "9 recovery codes are left" in desk.page("/console/account")

    assert give(half(served, login), codes[3]).status_code == 403


def test_wrong_codes_lock_like_wrong_passwords(armed):
    served, login, *_ = armed
    statuses = [give(half(served, login), "000000").status_code for _ in range(2)]
    for _ in range(8):
        desk = browser(served.base, login)
        if enter(desk, PASSWORD).status_code == 429:
            break
        statuses.append(give(desk, "000000").status_code)

    assert statuses[0] == 403
    assert enter(browser(served.base, login), PASSWORD).status_code == 429


def test_turning_it_on_ends_the_sessions_opened_with_less(staffed):
    login = hire_one(staffed)
    elsewhere, desk = signed_in(staffed.base, login), signed_in(staffed.base, login)

    arm(desk)

    assert elsewhere.get("/console").status_code == 303
    assert desk.get("/console").status_code == 200


def test_a_wrong_first_code_keeps_the_secret_that_was_scanned(staffed):
    desk = signed_in(staffed.base, hire_one(staffed))
    secret = field_in(desk.page("/console/account/second-factor"), "secret")

    refused = desk.post("/console/account/second-factor", secret=secret, code="000000")

    assert refused.status_code == 400
    assert field_in(refused.text, "secret") == secret
    assert "Off" in desk.page("/console/account")


def test_the_secret_is_nowhere_in_clear(armed):
    served, _, _, secret, codes = armed
    raw = b"".join(path.read_bytes() for path in served.folder.rglob("*") if path.is_file())
    for clear in (secret.encode(), base64.b32decode(secret), *(code.encode() for code in codes)):
        assert clear not in raw


def test_a_stolen_session_alone_cannot_take_the_second_factor_away(armed):
    served, login, desk, secret, _ = armed
    assert desk.post("/console/account/remove", code="000000").status_code == 403
    assert desk.post("/console/account/recovery", code="").status_code == 403

    assert desk.post("/console/account/remove", code=code_of(secret)).status_code == 303

    assert desk.get("/console").status_code == 303
    assert enter(browser(served.base, login), PASSWORD).headers["location"] == "/console"


def test_sessions_are_listed_and_ended_one_by_one(staffed):
    login = hire_one(staffed)
    one, two, three = (signed_in(staffed.base, login) for _ in range(3))
    page = one.page("/console/account")
    assert page.partition('aria-labelledby="sessions"')[2].count("<li>") == 3
    ids = re.findall(r"/console/account/sessions/([0-9a-f-]{36})/close", page)
    assert len(ids) == 2

    one.post(f"/console/account/sessions/{ids[0]}/close")
    alive = [desk.get("/console").status_code for desk in (two, three)]
    assert sorted(alive) == [200, 303]

    one.post("/console/account/sessions/others/close")
    assert [desk.get("/console").status_code for desk in (one, two, three)] == [200, 303, 303]


def test_nobody_ends_a_session_of_somebody_else(staffed):
    mine, theirs = (signed_in(staffed.base, hire_one(staffed)) for _ in range(2))
    page = signed_in(staffed.base, theirs.login).page("/console/account")
    [session] = re.findall(r"/console/account/sessions/([0-9a-f-]{36})/close", page)

    mine.post(f"/console/account/sessions/{session}/close")

    assert theirs.get("/console").status_code == 200


def invite(admin, **fields):
    answer = admin.post("/console/people/invite", **fields)
    assert answer.status_code == 200, answer.text
    return re.search(r'id="invitation">([0-9a-z-]+)<', answer.text)[1]


OWN = "a password of my own"


def join(served, login, code, password=OWN):
    data = {"login": login, "code": code, "password": password}
    desk = browser(served.base, login)
    return desk.call("POST", "/console/join", {"Origin": served.base}, data)


@pytest.fixture
def admin(staffed):
    return signed_in(staffed.base, hire_one(staffed, "administrator"))


def test_somebody_invited_chooses_a_password_once(staffed, admin):
    login = f"new{time.monotonic_ns()}"
    code = invite(admin, login=login, name="Nora", role="agent")
    assert enter(browser(staffed.base, login), "!").status_code == 403

    assert join(staffed, login, "wrong-code").status_code == 403
    assert join(staffed, login, code, "short").status_code == 400
    assert join(staffed, login, code).status_code == 303
    assert join(staffed, login, code).status_code == 403

    desk = browser(staffed.base, login)
    assert enter(desk, "a password of my own").status_code == 303
    assert "Nora" in desk.page("/console")


def test_an_unknown_login_and_a_wrong_code_read_the_same(staffed, admin):
    login = f"new{time.monotonic_ns()}"
    invite(admin, login=login, name="Nora", role="agent")
    texts = [join(staffed, one, "x" * 24).text.replace(one, "") for one in (login, "nobody-here")]
    assert texts[0] == texts[1]


def person(admin, login):
    page = admin.page("/console/people")
    return re.search(rf"{login}.*?/console/people/([0-9a-f-]+)/role", page, re.DOTALL)[1]


def test_who_is_disabled_is_out_at_once_and_stays_out(staffed, admin):
    login = hire_one(staffed)
    desk = signed_in(staffed.base, login)
    who = person(admin, login)

    assert admin.post(f"/console/people/{who}/disable").status_code == 303

    assert desk.get("/console").status_code == 303
    assert enter(browser(staffed.base, login), PASSWORD).status_code == 403
    admin.post(f"/console/people/{who}/enable")
    assert enter(browser(staffed.base, login), PASSWORD).status_code == 303


def test_another_role_ends_the_sessions_of_the_old_one(staffed, admin):
    login = hire_one(staffed)
    desk = signed_in(staffed.base, login)

    admin.post(f"/console/people/{person(admin, login)}/role", role="lead")

    assert desk.get("/console").status_code == 303
    assert "Lead" in signed_in(staffed.base, login).page("/console")


def test_teams_are_given_in_the_console_and_stay_written_there(staffed, admin):
    login = hire_one(staffed)
    who = person(admin, login)

    assert admin.post(f"/console/people/{who}/teams", teams="Billing returns").status_code == 303

    assert 'value="billing returns"' in admin.page("/console/people")
    refused = admin.post(f"/console/people/{who}/teams", teams="<b>")
    assert refused.status_code == 400
    assert "Name them with spaces between" in refused.text
    assert 'value="billing returns"' in admin.page("/console/people")


def test_an_administrator_lets_in_again_who_lost_their_phone(staffed, admin):
    login = hire_one(staffed)
    arm(signed_in(staffed.base, login))

    admin.post(f"/console/people/{person(admin, login)}/reset")

    assert enter(browser(staffed.base, login), PASSWORD).headers["location"] == "/console"


def test_nobody_changes_their_own_rights(staffed, admin):
    other = signed_in(staffed.base, hire_one(staffed, "administrator"))
    mine = person(other, admin.login)

    for deed, fields in (
        ("role", {"role": "lead"}),
        ("teams", {"teams": "billing"}),
        ("disable", {}),
        ("reset", {}),
        ("invite", {}),
    ):
        answer = admin.post(f"/console/people/{mine}/{deed}", **fields)
        assert answer.status_code == 403, deed
        assert "Nobody changes their own rights." in answer.text


@pytest.mark.parametrize("role", ["agent", "lead", "privacy", "auditor"])
def test_only_administrators_see_and_change_people(staffed, admin, role):
    login = hire_one(staffed, role)
    desk, who = signed_in(staffed.base, login), person(admin, login)
    token = field_in(desk.page("/console/account"), "csrf")
    data = {"csrf": token, "login": "evil", "name": "Evil", "role": "administrator"}

    assert desk.get("/console/people").status_code == 403
    for path in (
        "invite",
        f"{who}/role",
        f"{who}/teams",
        f"{who}/disable",
        f"{who}/invite",
        f"{who}/reset",
    ):
        answer = desk.call("POST", f"/console/people/{path}", {"Origin": desk.base}, data)
        assert answer.status_code == 403, path
    assert "evil" not in admin.page("/console/people")


@pytest.fixture
def strict(tmp_path):
    """A server where nobody works without a second factor, and nobody idles longer than 2 s."""
    workspace = tmp_path / "workspace"
    shutil.copytree(ROOT / "examples/shop/workspace", workspace)
    settings = workspace / "handrail.toml"
    text = settings.read_text("utf-8")
    assert 'second_factor = "optional"' in text
    settings.write_text(
        text.replace(
            'second_factor = "optional"', 'second_factor = "required"\nidle_minutes = 0.05'
        ),
        "utf-8",
    )
    one = Served(tmp_path, free_port(), workspace)
    one.start()
    yield one
    one.stop()


def test_where_it_is_required_nobody_works_without_one(strict):
    login = hire_one(strict)
    desk = browser(strict.base, login)
    assert enter(desk, PASSWORD).status_code == 303
    for path in ("/console", "/console/people", "/console/cases/x"):
        answer = desk.get(path)
        assert answer.headers["location"] == "/console/account/second-factor", path
    assert desk.get("/console/live").status_code == 303
    page = desk.page("/console/account/second-factor")
    secret, token = field_in(page, "secret"), field_in(page, "csrf")

    data = {"csrf": token, "secret": secret, "code": code_of(secret, 0)}
    on = desk.call("POST", "/console/account/second-factor", {"Origin": strict.base}, data)

    assert on.status_code == 200
    assert desk.get("/console").status_code == 200


def test_a_session_that_idles_ends_although_its_page_goes_on_watching(strict):
    login = hire_one(strict)
    desk = browser(strict.base, login)
    enter(desk, PASSWORD)
    assert desk.get("/console/account").status_code == 200

    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        watched = desk.get("/console/inbox/list", **{"X-Handrail-Part": "1"})
        if watched.status_code == 401 and "session has ended" in watched.text:
            break
        time.sleep(0.5)

    assert desk.get("/console/account").headers["location"].startswith("/console/sign-in")
