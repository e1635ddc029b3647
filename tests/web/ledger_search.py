"""Searching the ledger's page, which finds an entry a moment after it was written."""

import re
import time

from tests.conftest import open_conversation
from tests.web.desk import Desk


def settle(desk: Desk, about: str, event: str, holds: str = "") -> str:
    """Wait until an event about something can be searched; return the page."""
    deadline = time.monotonic() + 20
    while True:
        page = desk.page(f"/console/ledger?about={about}&event={event}")
        if rows(page) and holds in rows(page)[0][1]:
            return page
        assert time.monotonic() < deadline, "the entry cannot be found"
        time.sleep(0.1)


def rows(page: str) -> list[tuple[int, str]]:
    body = page.partition("<tbody>")[2].partition("</tbody>")[0]
    found = re.findall(r"<tr>(.*?)</tr>", body, re.DOTALL)
    return [(int(re.search(r"/console/ledger/(\d+)\"", one)[1]), one) for one in found]


def catch_up(base: str, desk: Desk) -> None:
    """Wait until everything written before now is found: entries are found in their order."""
    settle(desk, open_conversation(base).case_number, "customer:conversation:opened")
