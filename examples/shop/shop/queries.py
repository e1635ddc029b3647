"""Reads customers, products and orders from the database."""

import json
import sqlite3

from shop.models import (
    Customer,
    DeliveryEvent,
    DemoCustomer,
    Line,
    Order,
    OrderPage,
    OrderSummary,
    Parcel,
    Payment,
    Product,
    Record,
)
from shop.words import both

MOST_ORDERS = 500
MOST_ON_A_CARD = 4
FIRST_OF_ALL = "AF-~"  # sorts behind every order number


def read_products(database: sqlite3.Connection, kind: str | None) -> list[Product]:
    """Return what the shop sells, of one kind or of all."""
    rows = database.execute(
        "SELECT * FROM products WHERE ?1 IS NULL OR kind = ?1 ORDER BY position", (kind,)
    )
    return [_product(row) for row in rows]


def find_product(database: sqlite3.Connection, sku: str) -> Product | None:
    """Return one product."""
    row = database.execute("SELECT * FROM products WHERE sku = ?", (sku,)).fetchone()
    return _product(row) if row else None


def read_demo_customers(database: sqlite3.Connection) -> list[DemoCustomer]:
    """Return the customers a visitor may sign in as."""
    rows = database.execute("SELECT * FROM customers WHERE demo = 1 ORDER BY rowid").fetchall()
    people = [_customer(row) for row in rows]
    pages = [read_orders(database, one.id, MOST_ON_A_CARD, None) for one in people]
    return [
        DemoCustomer(**dict(one), states=[order.state_text for order in page.orders])
        for one, page in zip(people, pages, strict=True)
    ]


def find_customer(database: sqlite3.Connection, customer: str) -> Customer | None:
    """Return one customer."""
    row = database.execute("SELECT * FROM customers WHERE id = ?", (customer,)).fetchone()
    return _customer(row) if row else None


def find_record(database: sqlite3.Connection, customer: str) -> Record | None:
    """Return everything the shop knows about a customer."""
    row = database.execute("SELECT * FROM customers WHERE id = ?", (customer,)).fetchone()
    if row is None:
        return None
    addresses = database.execute(
        "SELECT line FROM addresses WHERE customer = ? ORDER BY id", (customer,)
    )
    orders = database.execute(
        "SELECT number FROM orders WHERE customer = ? ORDER BY number DESC LIMIT ?",
        (customer, MOST_ORDERS),
    )
    return Record(
        id=row["id"],
        names=json.loads(row["names"]),
        emails=json.loads(row["emails"]),
        phones=json.loads(row["phones"]),
        addresses=[one["line"] for one in addresses],
        orders=[one["number"] for one in orders],
        language=row["language"],
    )


def read_orders(
    database: sqlite3.Connection, customer: str, limit: int, before: str | None
) -> OrderPage:
    """Return a page of a customer's orders, newest first."""
    rows = database.execute(
        "SELECT * FROM orders WHERE customer = ? AND number < ? ORDER BY number DESC LIMIT ?",
        (customer, before or FIRST_OF_ALL, limit + 1),
    ).fetchall()
    shown = [_summary(database, row) for row in rows[:limit]]
    return OrderPage(orders=shown, next=shown[-1].number if len(rows) > limit else None)


def find_order(database: sqlite3.Connection, number: str, customer: str | None) -> Order | None:
    """Return one order; with a customer, only if it is theirs."""
    row = database.execute(
        "SELECT orders.*, addresses.line FROM orders JOIN addresses ON addresses.id = address"
        " WHERE number = ?1 AND (?2 IS NULL OR orders.customer = ?2)",
        (number, customer),
    ).fetchone()
    return _order(database, row) if row else None


def _product(row: sqlite3.Row) -> Product:
    return Product(
        sku=row["sku"],
        kind=row["kind"],
        names={"en": row["name_en"], "de": row["name_de"]},
        texts={"en": row["text_en"], "de": row["text_de"]},
        price=row["price"],
        stock=row["stock"],
        shape=row["shape"],
        tone=row["tone"],
        marks=row["marks"].split(),
    )


def _customer(row: sqlite3.Row) -> Customer:
    name = json.loads(row["names"])[0]
    return Customer(id=row["id"], name=name, email=row["sign_in"], language=row["language"])


def _summary(database: sqlite3.Connection, row: sqlite3.Row) -> OrderSummary:
    lines = _lines(database, row["number"])
    return OrderSummary(
        number=row["number"],
        state=row["state"],
        state_text=both("states", row["state"]),
        placed_at=row["placed_at"],
        currency=row["currency"],
        total=row["goods"] + row["delivery"],
        items=[line.names for line in lines],
        skus=[line.sku for line in lines],
    )


def _order(database: sqlite3.Connection, row: sqlite3.Row) -> Order:
    number = row["number"]
    return Order(
        number=number,
        customer=row["customer"],
        state=row["state"],
        state_text=both("states", row["state"]),
        explanation=both("explained", row["state"]),
        placed_at=row["placed_at"],
        expected_from=row["expected_from"],
        expected_until=row["expected_until"],
        currency=row["currency"],
        goods=row["goods"],
        delivery_cost=row["delivery"],
        total=row["goods"] + row["delivery"],
        lines=_lines(database, number),
        delivery_events=_events(database, number),
        carrier=row["carrier"],
        parcels=_parcels(database, number),
        payments=_payments(database, number),
        deliver_to=row["line"],
    )


def _lines(database: sqlite3.Connection, number: str) -> list[Line]:
    rows = database.execute(
        "SELECT order_lines.*, name_en, name_de, marks FROM order_lines"
        " JOIN products USING (sku) WHERE number = ? ORDER BY order_lines.position",
        (number,),
    )
    return [
        Line(
            sku=row["sku"],
            names={"en": row["name_en"], "de": row["name_de"]},
            quantity=row["quantity"],
            delivered=row["delivered"],
            unit_price=row["unit_price"],
            total=row["unit_price"] * row["quantity"],
            parcel=row["parcel"],
            marks=row["marks"].split(),
        )
        for row in rows
    ]


def _events(database: sqlite3.Connection, number: str) -> list[DeliveryEvent]:
    rows = database.execute(
        "SELECT at, kind, parcel, place FROM delivery_events WHERE number = ? ORDER BY at, id",
        (number,),
    )
    return [DeliveryEvent(text=both("events", row["kind"]), **dict(row)) for row in rows]


def _parcels(database: sqlite3.Connection, number: str) -> list[Parcel]:
    rows = database.execute(
        "SELECT parcel, tracking FROM parcels WHERE number = ? ORDER BY parcel", (number,)
    )
    return [Parcel(**dict(row)) for row in rows]


def _payments(database: sqlite3.Connection, number: str) -> list[Payment]:
    rows = database.execute(
        "SELECT kind, state, amount, currency, brand, last_four, at FROM payments"
        " WHERE number = ? ORDER BY id",
        (number,),
    )
    return [Payment(**dict(row)) for row in rows]
