"""What the shop says about customers and orders: for its pages and for the API alike."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from shop.catalogue import Language

State: TypeAlias = Literal[
    "placed",
    "paid",
    "packed",
    "shipped",
    "in_transit",
    "delayed",
    "delivered",
    "delivered_to_neighbour",
    "partially_delivered",
    "returned",
    "refund_pending",
    "refunded",
    "cancelled",
    "lost",
]
Amount: TypeAlias = Annotated[int, Field(description="Minor units: 8900 is 89.00.", ge=0)]
Texts: TypeAlias = dict[Language, str]


class Model(BaseModel):
    """A value that does not change."""

    model_config = ConfigDict(frozen=True)


class Product(Model):
    """Something the shop sells."""

    sku: str
    kind: str
    names: Texts
    texts: Texts
    price: Amount
    stock: int
    shape: str
    tone: str
    marks: list[str]


class Customer(Model):
    """Who is signed in."""

    id: str
    name: str
    email: str
    language: Language


class DemoCustomer(Customer):
    """Somebody a visitor may sign in as, and what their orders are like."""

    states: list[Texts]


class Record(Model):
    """What the shop knows about a customer, so that it can be found and masked."""

    id: str
    names: list[str]
    emails: list[str]
    phones: list[str]
    addresses: list[str] = Field(description="One line each.")
    orders: list[str] = Field(description="Newest first, at most 500.")
    language: Language


class Line(Model):
    """So many of one product."""

    sku: str
    names: Texts
    quantity: int
    delivered: int = Field(description="How many of them have arrived.")
    unit_price: Amount
    total: Amount
    parcel: int
    marks: list[str]


class DeliveryEvent(Model):
    """Something that happened to the order or to one of its parcels."""

    at: datetime
    kind: str
    parcel: int
    place: str
    text: Texts


class Parcel(Model):
    """One parcel and its tracking number."""

    parcel: int
    tracking: str


class Payment(Model):
    """Money in or back; the payment provider's token stays in the shop."""

    kind: Literal["charge", "refund"]
    state: Literal["waiting", "authorised", "done", "released"]
    amount: Amount
    currency: str
    brand: str
    last_four: str
    at: datetime


class OrderSummary(Model):
    """An order in a list."""

    number: str
    state: State
    state_text: Texts
    placed_at: datetime
    currency: str
    total: Amount
    items: list[Texts]
    skus: list[str]


class OrderPage(Model):
    """A page of a customer's orders, newest first."""

    orders: list[OrderSummary]
    next: str | None = Field(description="Ask again with `before` set to this.")


class Order(Model):
    """Everything about one order."""

    number: str
    customer: str
    state: State
    state_text: Texts
    explanation: Texts
    placed_at: datetime
    expected_from: datetime | None
    expected_until: datetime | None
    currency: str
    goods: Amount
    delivery_cost: Amount
    total: Amount
    lines: list[Line]
    delivery_events: list[DeliveryEvent]
    carrier: str | None
    parcels: list[Parcel]
    payments: list[Payment]
    deliver_to: str
