"""Who sees names beside the ledger's ids: whoever the policy lets see who works here."""

import asyncio

import pytest

from handrail.core.errors import NotAllowed
from handrail.ledger.search import Search
from handrail.services.export_ledger import export_ledger
from handrail.services.seal_log import index_log, seal_log
from handrail.services.search_ledger import read_entry, search_ledger
from handrail.services.sign_in import sign_in
from tests.services.conftest import PASSWORD
from tests.services.test_access import under

BLIND = b"""
@id("staff-sign-in")
@reason("Auditors may sign in.")
permit (principal in Role::"auditor", action == Action::"sign_in", resource is Desk);

@id("auditor-reads-ledger")
@reason("Auditors read the ledger.")
permit (principal in Role::"auditor", action == Action::"read_ledger", resource is Desk);
"""


def settle(house) -> None:
    asyncio.run(seal_log(house, "test"))
    asyncio.run(index_log(house))


def test_names_are_shown_to_who_may_review_access(house, auditor, sam):
    asyncio.run(sign_in(house, "ada", PASSWORD))
    settle(house)

    page = asyncio.run(search_ledger(house, auditor, Search(actor=auditor.id)))
    one = asyncio.run(read_entry(house, auditor, page.records[0].number))

    assert page.names == {auditor.id: "Ada", sam.id: "Sam"} == one.names
    assert b"Ada" not in one.record.raw


def test_no_name_is_shown_where_the_policy_does_not_say_so(house, auditor, sam):
    under(house, BLIND)
    asyncio.run(sign_in(house, "ada", PASSWORD))
    settle(house)

    page = asyncio.run(search_ledger(house, auditor, Search(actor=auditor.id)))
    one = asyncio.run(read_entry(house, auditor, page.records[0].number))

    assert [record.entry.actor for record in page.records] == [auditor.id]
    assert page.names == {} == one.names


def test_who_may_not_read_the_ledger_neither_searches_nor_exports(house, sam, lead):
    settle(house)
    for member in (sam, lead):
        for deed in (
            search_ledger(house, member, Search()),
            read_entry(house, member, 0),
            export_ledger(house, member, Search()),
        ):
            with pytest.raises(NotAllowed):
                asyncio.run(deed)
