"""The way from an empty database to today's tables: numbered files, forward only.

`data/` and `keys/` each hold a line of files `mNNNN_what.py`; `revision` is the number, and
`down_revision` the number before. A file that was ever merged is never changed: a new table or
column is a new file. On SQLite, what `ALTER TABLE` cannot do goes through `op.batch_alter_table`.
`tests/store/test_migrations.py` fails with the operations a new file needs.
"""
