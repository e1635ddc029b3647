"""Invents customers and orders from the data files: the same ones for the same `now`."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count

from shop.catalogue import Catalogue, Country, Delivery, Language, People, Product
from shop.draw import Draw
from shop.journeys import Event, add_working_days, plan_events

ORDERS = 150
FIRST_NUMBER = 104_180
LARGE_DAYS = (5, 10)
SIGNATURE_FROM = 30_000
LABEL = {"IE": 390, "GB": 890, "DE": 590, "FR": 590, "NL": 590, "AT": 690}
MAIL = ("postbox.example", "linnet.example", "brief.example")
CARDS = ("Visa", "Mastercard", "American Express")
LATIN = str.maketrans({"ß": "ss", "đ": "d", "Đ": "D", "ı": "i", "Æ": "Ae", "æ": "ae", "ø": "o"})
OTHER_STATES = (
    *("delivered", "in_transit", "refunded", "delivered", "shipped", "delayed", "returned"),
    *("delivered", "partially_delivered", "paid", "delivered_to_neighbour", "refund_pending"),
    *("delivered", "packed", "lost", "cancelled", "delivered", "placed", "in_transit"),
)
NO_NEIGHBOUR = frozenset({"large", "signature"})
NO_RETURN = frozenset({"personalised", "hygiene", "final_sale", "plant_care", "large"})
NOT_YET = frozenset({"large", "signature", "personalised", "final_sale"})
NOT_FOR = {
    "delivered_to_neighbour": NO_NEIGHBOUR,
    "returned": NO_RETURN,
    "refund_pending": NO_RETURN,
    "refunded": NO_RETURN,
    "delivered": frozenset({"final_sale"}),
}


@dataclass(frozen=True, slots=True)
class Customer:
    """An invented person with an account."""

    id: str
    names: tuple[str, ...]
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    addresses: tuple[str, ...]
    country: Country
    language: Language
    states: tuple[str, ...]
    demo: bool


@dataclass(frozen=True, slots=True)
class Line:
    """So many of one product, in one parcel."""

    product: Product
    quantity: int
    parcel: int


@dataclass(frozen=True, slots=True)
class Order:
    """An invented order, without its number."""

    customer: Customer
    state: str
    lines: tuple[Line, ...]
    events: tuple[Event, ...]
    expected: tuple[datetime, datetime] | None
    delivery: int
    brand: str
    last_four: str
    token: str
    tracking: str

    @property
    def goods(self) -> int:
        """What the goods cost together."""
        return sum(line.product.price * line.quantity for line in self.lines)

    @property
    def refund(self) -> int:
        """What comes back: the goods without the label, or everything if nothing was sent."""
        if self.state == "cancelled":
            return self.goods + self.delivery
        return self.goods - LABEL[self.customer.country]


def invent_customers(people: People) -> list[Customer]:
    """Return the four a visitor may be, then all the others."""
    demo = [
        _customer(people, person.names, person.country, person.language, person.states)
        for person in people.demo
    ]
    others = [
        _customer(people, names, country, "de" if country in ("DE", "AT") else "en", ())
        for country, rows in people.others.items()
        for names in rows
    ]
    return demo + others


def invent_orders(
    catalogue: Catalogue, customers: list[Customer], now: datetime
) -> list[tuple[str, Order]]:
    """Return all orders with their numbers, oldest first."""
    wanted = [(customer, state) for customer in customers for state in customer.states]
    others = [customer for customer in customers if not customer.demo]
    for index in range(ORDERS - len(wanted)):
        state = OTHER_STATES[index % len(OTHER_STATES)]
        wanted.append((others[index % len(others)], state))
    orders = [
        _order(catalogue, customer, state, now, Draw(f"order {index}"))
        for index, (customer, state) in enumerate(wanted)
    ]
    orders.sort(key=lambda order: order.events[0].at)
    return list(zip(_numbers(), orders, strict=False))


def _numbers() -> Iterator[str]:
    draw = Draw("numbers")
    number = FIRST_NUMBER
    for _ in count():
        number += draw.between(1, 9)
        yield f"AF-{number}"


def _customer(
    people: People,
    names: tuple[str, ...],
    country: Country,
    language: Language,
    states: tuple[str, ...],
) -> Customer:
    draw = Draw(f"customer {names[0]}")
    handle = _handle(names)
    emails = [f"{handle}@{draw.pick(MAIL)}"]
    if draw.below(4) == 0:
        emails.append(f"{handle.split('.')[-1]}.{draw.digits(2)}@work.example")
    return Customer(
        id=f"c-{draw.below(16**9):09x}",
        names=names,
        emails=tuple(emails),
        phones=(_phone(people.phones[country], draw),),
        addresses=tuple(_address(people, country, draw) for _ in range(1 + (draw.below(5) == 0))),
        country=country,
        language=language,
        states=states,
        demo=bool(states),
    )


def _handle(names: tuple[str, ...]) -> str:
    """Return a mailbox name in plain letters, from the first name that has any."""
    for name in names:
        plain = unicodedata.normalize("NFKD", name.translate(LATIN)).encode("ascii", "ignore")
        words = re.findall(r"[a-z]+", plain.decode().lower())
        if words:
            return ".".join(words)
    raise ValueError("A customer needs one name in Latin letters.")


def _phone(form: str, draw: Draw) -> str:
    return form.format(**dict(zip("abcde", draw.digits(5), strict=True)))


def _address(people: People, country: Country, draw: Draw) -> str:
    place = people.places[country]
    town, code = draw.pick(place.towns)
    number, street = draw.between(2, 79), draw.pick(place.streets)
    return place.form.format(number=number, street=street, town=town, code=code, name=place.name)


def _order(
    catalogue: Catalogue, customer: Customer, state: str, now: datetime, draw: Draw
) -> Order:
    delivery = catalogue.people.delivery[customer.country]
    lines = _lines(catalogue.products, state, draw)
    events = plan_events(state, now, draw)
    brand = _brand(customer.country, state, draw)
    return Order(
        customer=customer,
        state=state,
        lines=lines,
        events=tuple(events),
        expected=None if state == "cancelled" else _expected(events, lines, delivery, now),
        delivery=_cost(lines, delivery),
        brand=brand,
        last_four=draw.digits(4) if brand in CARDS else "",
        token=f"tok_{draw.below(16**12):012x}",
        tracking=f"{customer.country}{draw.digits(10)}",
    )


def _lines(products: tuple[Product, ...], state: str, draw: Draw) -> tuple[Line, ...]:
    unfit = NOT_FOR.get(state, NOT_YET)
    fit = [one for one in products if not one.marks & unfit and one.stock]
    if state == "delivered_to_neighbour":
        fit = [one for one in fit if one.price * 3 <= SIGNATURE_FROM // 2]
    wanted = 2 + draw.below(2) if state == "partially_delivered" else 1 + draw.below(3)
    if state == "delivered_to_neighbour":
        wanted = min(wanted, 2)
    chosen: list[Product] = []
    while len(chosen) < wanted:
        product = draw.pick(fit)
        if product not in chosen:
            chosen.append(product)
    last = len(chosen) - 1 if state == "partially_delivered" else len(chosen)
    return tuple(
        Line(product, _quantity(product, draw), 1 if index < last else 2)
        for index, product in enumerate(chosen)
    )


def _quantity(product: Product, draw: Draw) -> int:
    return 1 if product.price > SIGNATURE_FROM // 3 else draw.pick((1, 1, 1, 2, 2, 3))


def _expected(
    events: list[Event], lines: tuple[Line, ...], delivery: Delivery, now: datetime
) -> tuple[datetime, datetime]:
    left = [event.at for event in events if event.kind == "handed_over"]
    start = max(left) if left else now + timedelta(days=1)
    large = any("large" in line.product.marks for line in lines)
    first, last = LARGE_DAYS if large else delivery.days
    return (
        add_working_days(start, first).replace(hour=8, minute=0, second=0),
        add_working_days(start, last).replace(hour=20, minute=0, second=0),
    )


def _cost(lines: tuple[Line, ...], delivery: Delivery) -> int:
    if any("large" in line.product.marks for line in lines):
        return delivery.large
    goods = sum(line.product.price * line.quantity for line in lines)
    return 0 if goods >= delivery.free_from else delivery.cost


def _brand(country: str, state: str, draw: Draw) -> str:
    if state == "placed":
        return "Bank transfer"
    local = {"NL": "iDEAL", "AT": "EPS"}.get(country, "PayPal")
    return draw.pick((*CARDS[:2], *CARDS, "PayPal", local))
