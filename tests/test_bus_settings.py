"""Which bus is chosen, and which addresses are refused."""

import pytest
from pydantic import ValidationError

from handrail.bus.choose import choose_bus
from handrail.bus.local import LocalBus
from handrail.bus.postgres import PostgresCarrier
from handrail.bus.redis import RedisCarrier
from handrail.bus.wired import WiredBus
from handrail.cli.commands.serve import demand_shared
from handrail.core.errors import Misconfigured
from handrail.settings.read import with_stores
from handrail.settings.stores import BusSettings, StoreSettings
from handrail.settings.whole import Settings

DATA = "postgresql://db/handrail"


def carrier(data: str, url: str):
    bus = choose_bus(data, url, "handrail", "")
    return type(bus.carrier) if isinstance(bus, WiredBus) else type(bus)


@pytest.mark.parametrize(
    ("data", "url", "chosen"),
    [
        ("sqlite:///data.db", "", LocalBus),
        (DATA, "", PostgresCarrier),
        (DATA, "postgresql://signals/handrail", PostgresCarrier),
        (DATA, "redis://127.0.0.1/0", RedisCarrier),
        (DATA, "rediss://signals.example:6380/0", RedisCarrier),
    ],
)
def test_the_address_chooses_the_bus(data, url, chosen):
    assert carrier(data, url) is chosen


@pytest.mark.parametrize(
    "url",
    [
        "redis://signals.example:6379/0",
        "rediss://signals.example/0?ssl_cert_reqs=none",
        "redis://127.0.0.1/0?ssl_cert_reqs=none",
        "redis+sentinel://signals.example",
        "http://signals.example",
        "redis://",
    ],
)
def test_an_address_that_would_speak_in_clear_or_look_at_no_certificate_is_refused(url):
    with pytest.raises(ValidationError):
        BusSettings(url=url)


def test_an_address_with_a_password_shows_in_no_repr():
    settings = BusSettings(url="rediss://handrail:secret-word@signals.example/0")

    assert "secret-word" not in repr(settings)
    assert "secret-word" not in repr(choose_bus(DATA, settings.url, "handrail", ""))


def test_an_address_may_lie_in_a_file(tmp_path):
    secret = tmp_path / "bus"
    secret.write_text("rediss://signals.example/0\n")

    found = with_stores({}, {"HANDRAIL_BUS_URL_FILE": str(secret)})

    assert found == {"bus": {"url": "rediss://signals.example/0"}}


def test_a_secret_that_is_not_there_stops_the_start(tmp_path):
    with pytest.raises(Misconfigured, match="There is no secret"):
        with_stores({}, {"HANDRAIL_STORE_DATA_FILE": str(tmp_path / "missing")})


def settings_on(data: str, keys: str) -> Settings:
    company = {"brand": "A", "emergency": "112", "human_route": {}, "hours": {}}
    return Settings(company=company, store=StoreSettings(data=data, keys=keys))


@pytest.mark.parametrize("role", ["web", "worker"])
@pytest.mark.parametrize(
    "stores",
    [("sqlite:///d", "sqlite:///k"), (DATA, "sqlite:///k"), ("sqlite:///d", DATA)],
)
def test_roles_are_not_parted_over_sqlite(role, stores):
    with pytest.raises(Misconfigured) as refused:
        demand_shared(settings_on(*stores), role)

    assert f"`--role {role}` cannot run on it" in refused.value.sentence
    assert "move both stores to PostgreSQL" in refused.value.next_step


def test_everything_else_may_be_served():
    demand_shared(settings_on("sqlite:///d", "sqlite:///k"), "all")
    for role in ("web", "worker", "all"):
        demand_shared(settings_on(DATA, "postgresql://db/keys"), role)
