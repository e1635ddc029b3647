"""SQL, one code for SQLite and PostgreSQL."""
