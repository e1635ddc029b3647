"""Create the tables of an empty database. Migrations start when the first release is out."""

from sqlalchemy import Connection, MetaData

from handrail.store.database import Database


def create_tables(database: Database, tables: MetaData) -> None:
    """Create what is missing; what is there stays as it is."""
    database.run(_create, tables)


def _create(tx: Connection, tables: MetaData) -> None:
    tables.create_all(tx)
