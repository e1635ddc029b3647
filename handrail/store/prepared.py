"""A statement of every turn, written out once: its text goes straight to the driver.

Running one through SQLAlchemy costs four times what the database itself takes. The text is still
SQLAlchemy's, one for each database; only the machinery between text and driver is left out. Rows
come as the driver gives them: text, whole numbers, bytes.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias, cast

from sqlalchemy import Connection, Delete, Insert, Select, TypeDecorator, Update
from sqlalchemy.engine.interfaces import DBAPICursor

Row: TypeAlias = Any  # a named tuple: its fields are the columns that were asked for
Value: TypeAlias = str | int | bytes | None
Check: TypeAlias = Callable[[Any], Value]
Statement: TypeAlias = Select[Any] | Insert | Update | Delete

LATE: Final = "__[POSTCOMPILE_"  # what SQLAlchemy writes only when a statement runs


@dataclass(frozen=True, slots=True)
class _Text:
    """A statement as text.

    Attributes:
        order: The names of its values where they go by position, else nothing.
        fixed: The values that stand in the statement itself.
        checks: What a column of ours does to a value on its way in.
    """

    words: str
    order: tuple[str, ...]
    fixed: Mapping[str, Value]
    checks: Mapping[str, Check]
    row: Callable[[Iterable[Any]], Row]

    def values(self, given: Mapping[str, Value]) -> Any:
        """Return the values as the driver takes them."""
        values = {**self.fixed, **given}
        for name, check in self.checks.items():
            values[name] = check(values[name])
        return [values[name] for name in self.order] if self.order else values


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A statement whose text is kept for each database and each choice of values."""

    statement: Statement
    texts: dict[tuple[str, ...], _Text] = field(default_factory=dict, repr=False)

    def all(self, tx: Connection, **given: Value) -> list[Row]:
        """Return every row."""
        text, cursor = self._text(tx, given), _cursor(tx)
        cursor.execute(text.words, text.values(given))
        rows = [text.row(found) for found in cursor.fetchall()]
        cursor.close()
        return rows

    def first(self, tx: Connection, **given: Value) -> Row | None:
        """Return the first row, if there is one."""
        text, cursor = self._text(tx, given), _cursor(tx)
        cursor.execute(text.words, text.values(given))
        found = cursor.fetchone()
        cursor.close()
        return text.row(found) if found is not None else None

    def run(self, tx: Connection, **given: Value) -> None:
        """Change what the statement says."""
        text, cursor = self._text(tx, given), _cursor(tx)
        cursor.execute(text.words, text.values(given))
        cursor.close()

    def each(self, tx: Connection, rows: Sequence[Mapping[str, Value]]) -> None:
        """Run it for each of several rows of the same shape."""
        text, cursor = self._text(tx, rows[0]), _cursor(tx)
        cursor.executemany(text.words, [text.values(row) for row in rows])
        cursor.close()

    def _text(self, tx: Connection, given: Iterable[str]) -> _Text:
        key = (tx.dialect.name, *given)
        text = self.texts.get(key)
        if text is None:
            text = self.texts[key] = _written(self.statement, tx, key[1:])
        return text


def _cursor(tx: Connection) -> DBAPICursor:
    return tx.connection.cursor()


def _written(statement: Statement, tx: Connection, given: Sequence[str]) -> _Text:
    """Write the text; one that is not whole before it runs cannot be prepared."""
    compiled = statement.compile(dialect=tx.dialect, column_keys=list(given))
    if LATE in compiled.string:
        raise TypeError("a statement with a list of unknown length cannot be prepared")
    columns = statement.selected_columns.keys() if isinstance(statement, Select) else []
    return _Text(
        words=compiled.string,
        order=tuple(compiled.positiontup or ()) if compiled.positional else (),
        fixed={name: value for name, value in compiled.params.items() if name not in given},
        checks={
            name: check
            for bind, name in compiled.bind_names.items()
            if isinstance(bind.type, TypeDecorator)
            and (check := bind.type.bind_processor(tx.dialect)) is not None
        },
        row=_row_of(columns),
    )


def _row_of(columns: Iterable[str]) -> Callable[[Iterable[Any]], Row]:
    make: Callable[..., Any] = namedtuple  # noqa: PYI024 (its fields are known only here)
    return cast("Callable[[Iterable[Any]], Row]", make("Row", columns, rename=True)._make)
