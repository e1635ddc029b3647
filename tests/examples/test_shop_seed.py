"""What the demo shop invents: every state, nothing later than now, and the company's own rules kept."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from shop.accounts import hash_password
from shop.catalogue import read_catalogue
from shop.invent import invent_customers, invent_orders
from shop.journeys import JOURNEYS, add_working_days
from shop.pictures import TONES, draw
from shop.render import KINDS
from shop.seed import seed
from shop.words import Writer, read_words

NOW = datetime(2026, 10, 14, 15, 30, tzinfo=UTC)
HOURS = [0, 3, 9, 15, 23, 24 * 4, 24 * 5 + 7]
SENT_AGAINST_SIGNATURE = 30_000


@pytest.fixture(params=HOURS, ids=lambda hours: f"{hours}h later")
def orders(request):
    now = NOW + timedelta(hours=request.param)
    catalogue = read_catalogue()
    invented = invent_orders(catalogue, invent_customers(catalogue.people), now)
    return now, [order for _, order in invented]


def test_every_state_has_orders_at_any_hour(orders):
    _, invented = orders

    assert len(invented) == 150
    assert {order.state for order in invented} == set(JOURNEYS)


def test_nothing_happened_later_than_now_or_in_the_wrong_order(orders):
    now, invented = orders
    for order in invented:
        for parcel in (1, 2):
            times = [event.at for event in order.events if event.parcel == parcel]
            assert times == sorted(times)
        assert all(event.at <= now for event in order.events)


def test_people_work_by_day_and_never_on_a_sunday(orders):
    _, invented = orders
    doors = [e for o in invented for e in o.events if e.kind.startswith("delivered")]

    assert doors
    assert all(9 <= event.at.hour < 18 and event.at.weekday() < 6 for event in doors)


def test_a_late_parcel_is_late_by_the_companys_own_rule(orders):
    _, invented = orders
    for order in invented:
        if order.state == "delayed":
            assert order.expected is not None
            assert add_working_days(order.expected[1], 1) < order.events[-1].at


def test_a_parcel_that_needs_a_signature_is_never_left_with_a_neighbour(orders):
    _, invented = orders
    for order in invented:
        if order.state == "delivered_to_neighbour":
            marks = {mark for line in order.lines for mark in line.product.marks}
            assert not marks & {"large", "signature"}
            assert order.goods <= SENT_AGAINST_SIGNATURE


def test_what_cannot_be_returned_was_not_returned(orders):
    _, invented = orders
    for order in invented:
        if order.state in {"returned", "refund_pending", "refunded"}:
            marks = {mark for line in order.lines for mark in line.product.marks}
            assert not marks & {"personalised", "final_sale", "hygiene"}
            assert 0 < order.refund < order.goods + order.delivery


def test_the_same_moment_gives_the_same_shop(tmp_path):
    rows = []
    for name in ("one.db", "two.db"):
        seed(tmp_path / name, NOW, {0: "same"})
        with sqlite3.connect(tmp_path / name) as database:
            rows.append(list(database.iterdump()))
        database.close()

    assert rows[0] == rows[1]


def test_order_numbers_customers_and_emails_are_unique():
    catalogue = read_catalogue()
    customers = invent_customers(catalogue.people)
    numbers = [number for number, _ in invent_orders(catalogue, customers, NOW)]

    assert len(customers) >= 60
    assert len({one.id for one in customers}) == len(customers)
    assert len({one.emails[0] for one in customers}) == len(customers)
    assert len(set(numbers)) == 150
    assert all(len(one) == 9 and one.startswith("AF-10") for one in numbers)


def test_the_database_holds_no_password_and_no_card_number(tmp_path):
    path = tmp_path / "shop.db"
    seed(path, NOW, {0: hash_password("a plain password")})

    with sqlite3.connect(path) as database:
        dump = "\n".join(database.iterdump())
        cards = database.execute("SELECT last_four, brand FROM payments").fetchall()
    database.close()

    assert "a plain password" not in dump
    assert "$argon2id$" in dump
    assert {len(last_four) for last_four, _ in cards} == {0, 4}
    assert path.stat().st_mode & 0o077 == 0


def test_a_database_that_is_there_is_left_alone(tmp_path):
    path = tmp_path / "shop.db"
    path.write_text("somebody's file")

    with pytest.raises(FileExistsError):
        seed(path, NOW, {})

    assert path.read_text() == "somebody's file"


def test_every_product_has_a_picture_in_every_tone_a_department_and_its_words():
    words = read_words()["en"]
    for product in read_catalogue().products:
        assert product.kind in KINDS
        for tone in TONES:
            assert "{" not in draw(product.shape, tone)
        assert all(f"mark_{mark}" in words and f"tag_{mark}" in words for mark in product.marks)


def test_both_languages_say_the_same_things():
    english, german = read_words()["en"], read_words()["de"]

    assert english.keys() == german.keys()
    for section in ("states", "explained", "events"):
        assert english[section].keys() == german[section].keys()
    assert english["states"].keys() == english["explained"].keys() == set(JOURNEYS)


@pytest.mark.parametrize(
    ("language", "amount", "written"),
    [
        ("en", 0, "€0.00"),
        ("en", 129_900, "€1,299.00"),
        ("de", 690, "6,90\u00a0€"),
        ("de", 129_905, "1.299,05\u00a0€"),
    ],
)
def test_amounts_are_written_as_the_language_does(language, amount, written):
    assert Writer(language).money(amount) == written
