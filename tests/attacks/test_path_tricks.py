"""Somebody climbs out of the folders we serve: static files, tiles, articles and the widget are looked
up by name among what was read at the start, never on the disk."""

import pytest

from tests import calls
from tests.attacks.raw import send

UP = (
    "..",
    "%2e%2e",
    "..%2f..",
    "%2e%2e%2f%2e%2e",
    "..%5c..",
    "%252e%252e%252f",
    "....//",
    "%c0%ae%c0%ae",
)
ENDS = ("app.py", "etc/passwd", ".handrail/secret/kek", "templates/error.html", "handrail.toml")
FOLDERS = ("/static/", "/ledger/tile/", "/ledger/", "/help/", "/widget/", "/why/")


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("up", UP)
def test_nothing_beside_is_served(siege, folder, up):
    for end in ENDS:
        path = f"{folder}{up}/{up}/{end}"
        said, _ = send(
            siege, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode()
        )
        assert said.split(b" ")[1] in {b"303", b"400", b"404"}, path
        for secret in (b"root:", b"FastAPI", b"{% ", b"[company]", b"import "):
            assert secret not in said


@pytest.mark.parametrize(
    "name", ["handrail-chat.js", "page.css/", "PAGE.CSS", "page.css%00.js", ""]
)
def test_only_the_name_itself_is_a_file(siege, name):
    assert calls.get(f"{siege.base}/static/{name}", timeout=30).status_code in {404, 307}
    assert calls.get(f"{siege.base}/static/page.css", timeout=30).status_code == 200


TILES = ("0/0", "0/00", "0/x000/x000", "64/000", "-1/000", "0/000.p/0", "0/000.p/257", "00/000", "0/000.p/1/2",
         "entries/..%2f..%2f0", "0/x999/x999/x999/x999/999", "０/000")  # fmt: skip


@pytest.mark.parametrize("tile", TILES)
def test_a_tile_has_one_spelling(siege, tile):
    assert calls.get(f"{siege.base}/ledger/tile/{tile}", timeout=30).status_code == 404


def test_a_download_is_named_by_us(siege):
    """The name of a file we hand out is the case's number: letters and digits of ours alone."""
    customer = siege.newcomer()
    customer.say('"; filename="evil.exe')
    turn = customer.read()["messages"][-1]["turn"]
    for what in ("transcript", f"turns/{turn}/receipt"):
        answer = calls.get(
            f"{siege.base}/v1/conversations/{customer.id}/{what}",
            headers={"X-Handrail-Token": customer.token},
            timeout=30,
        )
        kind = "conversation" if what == "transcript" else "receipt"
        ending = "txt" if what == "transcript" else "json"
        named = f'attachment; filename="{kind}-{customer.case_number}.{ending}"'
        assert answer.headers["content-disposition"] == named
