"""A prepared statement says to both databases what SQLAlchemy would have said."""

import pytest
from sqlalchemy import bindparam, insert, select, update

from handrail.core.errors import Broken
from handrail.store.database import open_database
from handrail.store.prepared import Prepared
from handrail.store.tables.conversations import outbox

ADD = Prepared(insert(outbox))
MOVE = Prepared(update(outbox).where(outbox.c.id == bindparam("which")))
FIRST_TWO = Prepared(
    select(outbox.c.id, outbox.c.seq, (outbox.c.at + 1).label("after"))
    .where(outbox.c.conversation_id == "c1", outbox.c.seq > bindparam("least"))
    .order_by(outbox.c.seq)
    .limit(2)
)
ONE = Prepared(select(outbox.c.seq).where(outbox.c.id == bindparam("which")))


@pytest.fixture
def database(addresses):
    one = open_database(addresses["data"])
    yield one
    one.close()


def row(number, conversation="c1"):
    return {"id": f"o{number}", "conversation_id": conversation, "seq": number, "at": 10 * number}


def fill(tx):
    ADD.run(tx, **row(1, "c2"))
    ADD.each(tx, [row(number) for number in (4, 2, 3)])


def test_rows_written_by_one_are_read_by_the_other(database):
    database.run(fill)

    found = database.run(lambda tx: FIRST_TWO.all(tx, least=1))
    same = database.run(
        lambda tx: tx.execute(select(outbox.c.id, outbox.c.seq).order_by(outbox.c.seq)).all()
    )

    assert [(one.id, one.seq, one.after) for one in found] == [("o2", 2, 21), ("o3", 3, 31)]
    assert [tuple(one) for one in same] == [("o1", 1), ("o2", 2), ("o3", 3), ("o4", 4)]


def test_the_first_row_or_none(database):
    database.run(fill)

    assert database.run(lambda tx: FIRST_TWO.first(tx, least=2)).id == "o3"
    assert database.run(lambda tx: FIRST_TWO.first(tx, least=9)) is None


def test_a_statement_serves_every_choice_of_values(database):
    def change(tx):
        fill(tx)
        MOVE.run(tx, which="o2", seq=20)
        MOVE.run(tx, which="o3", seq=30, at=7)
        MOVE.run(tx, which="o4", at=8)
        return tx.execute(select(outbox.c.seq, outbox.c.at).order_by(outbox.c.id)).all()

    assert database.run(change)[1:] == [(20, 20), (30, 7), (4, 8)]


def test_what_no_database_can_hold_is_no_id(database):
    database.run(fill)

    for strange in ("o2\x00", "\ud800"):
        found = database.run(lambda tx, it=strange: ONE.first(tx, which=it))
        assert found is None


def test_it_is_undone_with_its_transaction(database):
    def fails(tx):
        fill(tx)
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 (the one raised above)
        database.run(fails)

    assert database.run(lambda tx: FIRST_TWO.first(tx, least=0)) is None


def test_an_error_of_the_driver_tells_its_kind_and_no_value(database):
    def twice(tx):
        ADD.run(tx, **row(1))
        ADD.run(tx, **row(1))

    with pytest.raises(Broken) as broken:
        database.run(twice)

    assert "o1" not in str(broken.value)
    assert "Integrity" in broken.value.sentence or "Unique" in broken.value.sentence
    assert broken.value.__context__ is None or broken.value.__suppress_context__
    assert database.run(lambda tx: ONE.first(tx, which="o1")) is None


def test_a_list_of_unknown_length_is_refused(database):
    several = Prepared(select(outbox.c.id).where(outbox.c.id.in_(bindparam("ids", expanding=True))))

    with pytest.raises(TypeError):
        database.run(lambda tx: several.all(tx, ids="o1"))
