"""How our columns say what they hold: class, retention and readers stand in `info`."""

from typing import Literal

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    text,
)

# Every constraint has the same name on both databases, so that a migration can speak of it.
NAMES = {
    "ix": "%(table_name)s_%(column_0_N_name)s",
    "uq": "%(table_name)s_%(column_0_N_name)s_key",
    "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
    "pk": "%(table_name)s_pkey",
}
DATA = MetaData(naming_convention=NAMES)
KEYS = MetaData(naming_convention=NAMES)

Class = Literal["id", "code", "time", "count", "sealed", "hash", "public", "staff", "secret"]


class Id(TypeDecorator[str]):
    """An opaque id. What no database can hold is no id of ours: asking for it finds nothing."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 (SQLAlchemy's form)
        """Return the id as it goes to the database."""
        return value if value is None or storable(value) else ""


def storable(words: str) -> bool:
    """Tell whether both databases take this text: no NUL, no half of a surrogate pair."""
    try:
        return b"\x00" not in words.encode()
    except UnicodeEncodeError:
        return False


def info(of: Class, keep: str, readers: str) -> dict[str, str]:
    """Describe a column: what class of data, how long it is kept, who may read it."""
    return {"class": of, "retention": keep, "readers": readers}


def id_column(name: str, keep: str, *, primary: bool = False, null: bool = False) -> Column[str]:
    """Return a column of an opaque id."""
    return Column(
        name,
        Id(36),
        primary_key=primary,
        nullable=null and not primary,
        info=info("id", keep, "all"),
    )


def code_column(name: str, keep: str, *, null: bool = False, length: int = 80) -> Column[str]:
    """Return a column of a code from a closed set of ours."""
    return Column(name, String(length), nullable=null, info=info("code", keep, "staff"))


def time_column(name: str, keep: str, *, null: bool = False) -> Column[int]:
    """Return a column of a time: milliseconds since the epoch, UTC."""
    return Column(name, BigInteger, nullable=null, info=info("time", keep, "staff"))


def count_column(name: str, keep: str, *, null: bool = False) -> Column[int]:
    """Return a column of a whole number."""
    return Column(name, BigInteger, nullable=null, info=info("count", keep, "staff"))


def flag_column(name: str, keep: str) -> Column[bool]:
    """Return a column of yes or no."""
    return Column(name, Boolean, nullable=False, info=info("code", keep, "staff"))


def sealed_column(name: str, keep: str, *, null: bool = False) -> Column[bytes]:
    """Return a column of sealed bytes: nobody reads it without the subject's key."""
    return Column(name, LargeBinary, nullable=null, info=info("sealed", keep, "by access table"))


def hash_column(name: str, keep: str, *, null: bool = False) -> Column[bytes]:
    """Return a column of a hash or a signature."""
    return Column(name, LargeBinary, nullable=null, info=info("hash", keep, "all"))


def text_column(name: str, keep: str, of: Class, *, null: bool = False) -> Column[str]:
    """Return a column of text that is not personal to any customer."""
    return Column(name, Text, nullable=null, info=info(of, keep, "staff"))


def order_column(name: str, keep: str) -> Column[int]:
    """Return a column of a position."""
    return Column(name, Integer, nullable=False, info=info("count", keep, "all"))


def index_only(name: str, column: str, rows: str) -> Index:
    """Return an index over these rows alone: it stays as small as they are few."""
    return Index(name, column, sqlite_where=text(rows), postgresql_where=text(rows))
