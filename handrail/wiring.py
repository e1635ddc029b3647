"""The one place where everything is built, by hand, in sight."""

import hashlib
import importlib
import json
import os
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from handrail import guards, models
from handrail.bus.local import LocalBus
from handrail.core.errors import HandrailError, Misconfigured
from handrail.core.guard import Guard, Stage
from handrail.core.scorer import Scorer, open_scorer
from handrail.extensions import found_in
from handrail.house import House, Limits
from handrail.ledger.checkpoint import Signer
from handrail.ports import Bus, Records
from handrail.providers.language import open_languages
from handrail.providers.local import LocalProvider
from handrail.security import detectors
from handrail.security.detector import Detector
from handrail.security.seal import DataKey, new_data_key
from handrail.services.releases import LoadedReleases
from handrail.services.run_turns import Runner
from handrail.settings import Settings, ShopSettings
from handrail.shops.http import HttpRecords, NoRecords
from handrail.store.cases import SqlCases
from handrail.store.conversations import SqlConversations
from handrail.store.database import Database, open_database
from handrail.store.keys import SqlKeys, named
from handrail.store.ledger import SqlLedger
from handrail.store.releases import SqlReleases
from handrail.store.staff import SqlStaff
from handrail.store.version import Book, demand_migrated
from handrail.transparency.notices import de, en
from handrail.transparency.wording import open_wording
from handrail.web.limits import RateLimit
from handrail.web.meter import open_meter
from handrail.web.public.widget import script_of
from handrail.web.site import Site

KEK_ID = "local-1"
KEY_BYTES = 32
LOG_NAME = "handrail.local/ledger"


class SystemClock:
    """The `Clock` port."""

    def now(self) -> datetime:
        """Return the time now."""
        return datetime.now(UTC)


class SystemChance:
    """The `Chance` port."""

    def draw(self, count: int) -> bytes:
        """Return bytes from the operating system."""
        return secrets.token_bytes(count)


@dataclass(frozen=True, slots=True)
class Built:
    """A built installation and what must be closed at its end."""

    site: Site
    data: Database
    keys: Database

    def close(self) -> None:
        """Let go of the databases."""
        self.data.close()
        self.keys.close()


def build(settings: Settings) -> Built:
    """Build the installation the settings describe; unmigrated tables are an error."""
    data, keys = (_ready(url, book) for book, url in _addresses(settings))
    kek = read_kek(Path(settings.store.kek_file))
    wording = open_wording(settings.as_company(), {"en": en.texts, "de": de.texts})
    meter = open_meter()
    releases = SqlReleases(data)
    house = House(
        clock=SystemClock(),
        chance=SystemChance(),
        keys=SqlKeys(keys, kek, KEK_ID),
        conversations=SqlConversations(data),
        cases=SqlCases(data),
        ledger=SqlLedger(data),
        releases=LoadedReleases(releases, wording),
        release_store=releases,
        staff=SqlStaff(data),
        provider=LocalProvider(),
        records=_records(settings.shop),
        languages=open_languages(),
        scorer=read_scorer(),
        bus=_bus(settings.store.data) if data.postgres else LocalBus(),
        detectors=cast("tuple[Detector, ...]", found_in(detectors, "detector")),
        inbound=_guards("inbound"),
        outbound=_guards("outbound"),
        signer=Signer.of_seed(LOG_NAME, named(keys, kek, KEK_ID, "ledger-seed").exposed()),
        wording=wording,
        meter=meter,
        limits=Limits(),
    )
    site = Site(
        house,
        Runner(house),
        RateLimit(settings.server.messages_per_minute),
        meter.page,
        widget=script_of(wording),
        link_key=named(keys, kek, KEK_ID, "why-links"),
        origins=settings.server.origins,
    )
    return Built(site, data, keys)


def _bus(url: str) -> Bus:
    """Open the bus between processes; its driver is loaded only where PostgreSQL is used."""
    adapter = importlib.import_module("handrail.bus.postgres")
    return cast("Bus", adapter.PostgresBus(url))


def _guards(stage: Stage) -> tuple[Guard, ...]:
    found = cast("tuple[Guard, ...]", found_in(guards, "guard"))
    return tuple(guard for guard in found if guard.stage == stage)


def _records(shop: ShopSettings) -> Records:
    """Return how the shop's records are read; nobody is known where no shop is named."""
    if not shop.url:
        return NoRecords()
    token, identity = read_secret(Path(shop.token_file)), read_secret(Path(shop.identity_file))
    return HttpRecords(shop.url, token, bytes.fromhex(identity))


def read_scorer() -> Scorer:
    """Read the scorer's weights. Bytes that are not those of its card stop the start."""
    folder = Path(models.__path__[0])
    data = (folder / "requests.bin").read_bytes()
    card = json.loads((folder / "requests.json").read_text("utf-8"))
    if hashlib.sha256(data).hexdigest() != card["sha256"]:
        raise Misconfigured(
            "The weights in models/requests.bin are not those of its card.", "Install again."
        )
    return open_scorer(data)


def read_secret(path: Path) -> str:
    """Return a secret shared with another system; make it at the first start."""
    if not path.exists():
        _write_secret(path, secrets.token_hex(KEY_BYTES).encode())
    _private(path)
    return path.read_text("utf-8").strip()


def _ready(url: str, book: Book) -> Database:
    database = open_database(url)
    try:
        demand_migrated(database, book)
    except HandrailError:
        database.close()
        raise
    return database


def _addresses(settings: Settings) -> tuple[tuple[Book, str], ...]:
    return ("data", settings.store.data), ("keys", settings.store.keys)


def migrate_stores(settings: Settings) -> Mapping[Book, Sequence[str]]:
    """Bring both databases up to date; return the numbers of the migrations that ran."""
    from handrail.store.migrate import migrate  # noqa: PLC0415 (Alembic: 0.3 s that serving saves)

    ran: dict[Book, Sequence[str]] = {}
    for book, url in _addresses(settings):
        database = open_database(url)
        try:
            ran[book] = migrate(database, book)
        finally:
            database.close()
    return ran


def read_kek(path: Path) -> DataKey:
    """Return the key-encryption key; make it at the first start, readable by us alone."""
    if not path.exists():
        _write_secret(path, new_data_key().exposed())
    _private(path)
    key = path.read_bytes()
    if len(key) != KEY_BYTES:
        raise Misconfigured(f"{path} does not hold {KEY_BYTES} bytes.", "Restore it from backup.")
    return DataKey(key)


def _write_secret(path: Path, secret: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secret)


def _private(path: Path) -> None:
    if path.stat().st_mode & 0o077:
        raise Misconfigured(f"{path} can be read by others.", f"Run `chmod 600 {path}`.")
