"""The way from an empty database to today's tables, on both databases."""

import threading

import pytest
from alembic import command
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from handrail.core.errors import Broken, Misconfigured
from handrail.store.database import open_database
from handrail.store.migrate import config_for, migrate
from handrail.store.version import VERSION_TABLE, demand_migrated, latest, numbers, tables_of


@pytest.fixture(params=["sqlite", "postgres"])
def make_empty(request, tmp_path):
    """Open empty databases that are gone after the test."""
    opened, addresses = [], []

    def make(name="one"):
        address = f"sqlite:///{tmp_path}/{name}/data.db"
        if request.param == "postgres":
            address = request.getfixturevalue("postgres").fresh("empty")
            addresses.append(address)
        opened.append(open_database(address))
        return opened[-1]

    yield make
    for database in opened:
        database.close()
    for address in addresses:
        request.getfixturevalue("postgres").drop(address)


def shape(tx):
    """Everything about the tables that a query or a constraint could tell apart."""
    look = inspect(tx)
    return {
        name: {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"], column["default"])
                for column in look.get_columns(name)
            ],
            "primary": look.get_pk_constraint(name)["constrained_columns"],
            "indexes": sorted(
                (
                    index["name"] or "",
                    tuple(index["column_names"]),
                    bool(index["unique"]),
                    sorted(map(str, index.get("dialect_options", {}).values())),
                )
                for index in look.get_indexes(name)
            ),
            "uniques": sorted(
                (unique["name"] or "", tuple(unique["column_names"]))
                for unique in look.get_unique_constraints(name)
            ),
            "foreign": sorted(
                (tuple(key["constrained_columns"]), key["referred_table"])
                for key in look.get_foreign_keys(name)
            ),
        }
        for name in look.get_table_names()
        if name != VERSION_TABLE
    }


def missing(tx, book):
    """Return what a new migration would have to do, as code to be copied into it."""
    return render_python_code(
        produce_migrations(MigrationContext.configure(tx), tables_of(book)).upgrade_ops
    )


@pytest.mark.parametrize("book", ["data", "keys"])
def test_a_migrated_empty_database_equals_the_tables(make_empty, book):
    migrated, created = make_empty("migrated"), make_empty("created")

    migrate(migrated, book)
    created.run(tables_of(book).create_all)

    due = migrated.run(missing, book)
    assert migrated.run(shape) == created.run(shape), f"write a new migration:\n{due}"


@pytest.mark.parametrize("book", ["data", "keys"])
def test_migrating_twice_does_nothing_the_second_time(make_empty, book):
    database = make_empty()

    first, second = migrate(database, book), migrate(database, book)

    assert first == numbers(book)
    assert second == ()
    demand_migrated(database, book)


def test_an_unmigrated_database_is_refused_with_what_to_do(make_empty):
    with pytest.raises(Misconfigured) as refused:
        demand_migrated(make_empty(), "data")

    assert refused.value.next_step == "Run `handrail migrate`."


def test_a_database_of_a_newer_handrail_is_left_alone(make_empty):
    database = make_empty()
    migrate(database, "data")
    database.run(lambda tx: tx.execute(text("UPDATE alembic_version SET version_num = '9999'")))

    for deed in (migrate, demand_migrated):
        with pytest.raises(Misconfigured, match="newer"):
            deed(database, "data")


def test_tables_that_no_migration_made_are_not_taken_for_ours(make_empty):
    database = make_empty()
    database.run(tables_of("data").tables["turn"].create)

    with pytest.raises(Misconfigured, match="no migration"):
        migrate(database, "data")


def test_keys_never_lie_in_the_database_of_the_data(make_empty):
    database = make_empty()
    migrate(database, "data")

    with pytest.raises(Misconfigured, match="no migration"):
        migrate(database, "keys")


def test_a_migration_that_fails_leaves_nothing_half_done(make_empty):
    database = make_empty()
    database.run(lambda tx: tx.execute(text("CREATE TABLE other (id TEXT)")))
    database.run(lambda tx: tx.execute(text("CREATE INDEX release_active ON other (id)")))

    with pytest.raises(Broken):
        migrate(database, "data")

    assert database.run(lambda tx: inspect(tx).get_table_names()) == ["other"]


def test_two_who_migrate_at_once_wait_in_turn(make_empty):
    database, done = make_empty(), []

    def run():
        done.append(migrate(database, "data"))

    both = [threading.Thread(target=run) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()

    assert sorted(done) == [(), numbers("data")]


@pytest.mark.parametrize("book", ["data", "keys"])
def test_migrations_are_numbered_without_a_gap(book):
    assert numbers(book) == tuple(f"{number:04}" for number in range(1, len(numbers(book)) + 1))
    assert latest(book) == numbers(book)[-1]


def test_a_database_half_way_is_migrated_the_rest_of_the_way(make_empty):
    half, fresh = make_empty("half"), make_empty("fresh")
    half.run(upgrade_to, "0001")

    ran = migrate(half, "data")

    migrate(fresh, "data")
    assert ran == numbers("data")[1:]
    assert half.run(shape) == fresh.run(shape)


def upgrade_to(tx, number):
    command.upgrade(config_for(tx, "data"), number)
