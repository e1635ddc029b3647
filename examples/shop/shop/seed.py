"""Fills an empty database with invented products, customers and orders around a given `now`."""

import json
import sqlite3
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from shop import database
from shop.catalogue import Catalogue, read_catalogue
from shop.draw import Draw
from shop.invent import CARDS, Customer, Order, invent_customers, invent_orders

Rows = list[tuple[str | int | None, ...]]
REFUNDED = frozenset({"refund_pending", "refunded"})
ARRIVED = REFUNDED | {"delivered", "delivered_to_neighbour", "returned"}
NOT_SENT = frozenset({"placed", "paid", "packed"})
REFUND_TAKES = timedelta(days=4)
WAREHOUSE = "Dublin"
AT_HOME = frozenset({"out_for_delivery", "delivered"})
IN_DUBLIN = frozenset({"packed", "handed_over", "return_received"})
NEIGHBOURS = ("K. Moser", "A. Keane", "T. Oyelaran", "F. Lindqvist", "S. Haddad")


def seed(path: Path, now: datetime, password_hashes: Mapping[int, str]) -> None:
    """Make the database; the hashes are for the demo customers, by their place in the list."""
    catalogue = read_catalogue()
    customers = invent_customers(catalogue.people)
    orders = invent_orders(catalogue, customers, now.replace(microsecond=0))
    database.create(path)
    with database.write_to(path) as connection:
        _put(connection, "products", _product_rows(catalogue))
        _put(connection, "customers", _customer_rows(customers, password_hashes))
        addresses = _address_rows(customers)
        _put(connection, "addresses", addresses)
        homes = {str(row[1]): row for row in reversed(addresses)}
        for number, order in orders:
            home = homes[order.customer.id]
            _put(connection, "orders", [_order_row(catalogue, number, order, home[0])])
            _put(connection, "order_lines", _line_rows(number, order))
            _put(connection, "delivery_events", _event_rows(number, order, str(home[2])))
            _put(connection, "parcels", _parcel_rows(number, order))
            _put(connection, "payments", _payment_rows(number, order, now))


def _put(connection: sqlite3.Connection, table: str, rows: Rows) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def _product_rows(catalogue: Catalogue) -> Rows:
    return [
        (
            *(one.sku, one.kind, one.name_en, one.name_de, one.text_en, one.text_de),
            *(one.price, "EUR", one.stock, one.shape, one.tone, " ".join(sorted(one.marks))),
            position,
        )
        for position, one in enumerate(catalogue.products)
    ]


def _customer_rows(customers: list[Customer], hashes: Mapping[int, str]) -> Rows:
    return [
        (
            one.id,
            *(json.dumps(field, ensure_ascii=False) for field in (one.names, one.emails)),
            json.dumps(one.phones),
            *(one.emails[0], one.language, int(one.demo), hashes.get(place), 0, None),
        )
        for place, one in enumerate(customers)
    ]


def _address_rows(customers: list[Customer]) -> Rows:
    rows: Rows = []
    for one in customers:
        rows += [
            (len(rows) + place, one.id, a, one.country) for place, a in enumerate(one.addresses)
        ]
    return rows


def _order_row(
    catalogue: Catalogue, number: str, order: Order, address: str | int | None
) -> tuple[str | int | None, ...]:
    country = order.customer.country
    sent = any(event.kind == "handed_over" for event in order.events)
    return (
        *(number, order.customer.id, address, order.state, order.events[0].at.isoformat()),
        *((at.isoformat() for at in order.expected) if order.expected else (None, None)),
        *(order.goods, order.delivery, "EUR"),
        catalogue.people.delivery[country].carrier if sent else None,
    )


def _line_rows(number: str, order: Order) -> Rows:
    rows: Rows = []
    for position, line in enumerate(order.lines):
        there = order.state in ARRIVED
        if order.state == "partially_delivered":
            there = line.parcel == 1
        delivered = line.quantity if there else 0
        product = line.product
        row = (product.sku, line.quantity, product.price, line.parcel, delivered)
        rows.append((number, position, *row))
    return rows


def _event_rows(number: str, order: Order, home: str) -> Rows:
    draw = Draw(f"places {number}")
    neighbour = f"{draw.pick(NEIGHBOURS)}, {draw.between(2, 79)}"
    return [
        (None, number, event.parcel, event.at.isoformat(), event.kind, place)
        for event in order.events
        for place in [_place(event.kind, home, neighbour)]
    ]


def _place(kind: str, home: str, neighbour: str) -> str:
    if kind == "delivered_to_neighbour":
        return neighbour
    if kind in AT_HOME:
        return home.split(", ")[1]
    if kind == "sorted":
        return home.rsplit(", ", 1)[-1]
    return WAREHOUSE if kind in IN_DUBLIN else ""


def _parcel_rows(number: str, order: Order) -> Rows:
    if not any(event.kind == "handed_over" for event in order.events):
        return []
    parcels = sorted({line.parcel for line in order.lines})
    return [(number, parcel, f"{order.tracking}{parcel}") for parcel in parcels]


def _payment_rows(number: str, order: Order, now: datetime) -> Rows:
    total = order.goods + order.delivery
    last = order.events[-1].at
    how = ("EUR", order.token, order.brand, order.last_four)
    rows: Rows = [
        (None, number, "charge", _charge(order), total, *how, order.events[0].at.isoformat())
    ]
    if order.state in REFUNDED:
        state = "done" if order.state == "refunded" else "waiting"
        rows.append((None, number, "refund", state, order.refund, *how, last.isoformat()))
    if order.state == "cancelled" and order.brand not in CARDS:
        back = min(last + REFUND_TAKES, now.replace(microsecond=0))
        state = "done" if last + REFUND_TAKES <= now else "waiting"
        rows.append((None, number, "refund", state, order.refund, *how, back.isoformat()))
    return rows


def _charge(order: Order) -> str:
    if order.state == "placed":
        return "waiting"
    if order.brand not in CARDS:
        return "done"
    if order.state == "cancelled":
        return "released"
    return "authorised" if order.state in NOT_SENT else "done"
