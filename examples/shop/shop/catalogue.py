"""Reads the invented data: what the shop sells, who buys, and where parcels go."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict

DATA = Path(__file__).parent / "data"
Country: TypeAlias = Literal["IE", "GB", "DE", "FR", "NL", "AT"]
Language: TypeAlias = Literal["en", "de"]


class Row(BaseModel):
    """A row of a data file; a key nobody knows is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Product(Row):
    """Something the shop sells."""

    sku: str
    kind: str
    name_en: str
    name_de: str
    text_en: str
    text_de: str
    price: int
    stock: int
    shape: str
    tone: str
    marks: frozenset[str]


class DemoPerson(Row):
    """A customer a visitor may sign in as."""

    names: tuple[str, ...]
    country: Country
    language: Language
    states: tuple[str, ...]


class Place(Row):
    """How a country writes an address, and a few of its streets and towns."""

    name: str
    form: str
    streets: tuple[str, ...]
    towns: tuple[tuple[str, str], ...]


class Delivery(Row):
    """What delivery to a country takes and costs, in working days and minor units."""

    days: tuple[int, int]
    cost: int
    free_from: int
    large: int
    carrier: str


class People(Row):
    """The file of people and places."""

    demo: tuple[DemoPerson, ...]
    others: dict[Country, tuple[tuple[str, ...], ...]]
    places: dict[Country, Place]
    phones: dict[Country, str]
    delivery: dict[Country, Delivery]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All invented data."""

    products: tuple[Product, ...]
    people: People


@cache
def read_catalogue() -> Catalogue:
    """Read the data files once."""
    products = tomllib.loads((DATA / "products.toml").read_text("utf-8"))["product"]
    people = tomllib.loads((DATA / "people.toml").read_text("utf-8"))
    return Catalogue(tuple(Product(**row) for row in products), People(**people))
