"""Alembic runs this file for every migrating; the transaction around it is ours."""

from alembic import context
from sqlalchemy import Connection

connection = context.config.attributes["connection"]
if not isinstance(connection, Connection):
    raise TypeError("migrations run through handrail/store/migrate.py")
context.configure(connection=connection)
context.run_migrations()
