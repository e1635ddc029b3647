"""The one place where everything is built, by hand, in sight."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from handrail import guards
from handrail.bus.choose import choose_bus
from handrail.core.guard import Guard, Stage
from handrail.extensions import found_in
from handrail.house import House, Limits
from handrail.ledger.checkpoint import Signer
from handrail.passkeys.webauthn import WebAuthn
from handrail.ports.bus import Bus
from handrail.ports.world import Meter, RateLimit, Records
from handrail.providers.language import open_languages
from handrail.providers.local import LocalProvider
from handrail.security import detectors
from handrail.security.detector import open_detectors
from handrail.services.releases import LoadedReleases
from handrail.services.run_turns import Runner
from handrail.settings.whole import Settings, ShopSettings
from handrail.shops.http import HttpRecords, NoRecords
from handrail.store.cases import SqlCases
from handrail.store.conversations import SqlConversations
from handrail.store.database import Database
from handrail.store.journal import FileJournal
from handrail.store.keys import SqlKeys, named
from handrail.store.ledger import SqlLedger
from handrail.store.ledger_index import SqlLedgerIndex
from handrail.store.passkeys import SqlPasskeys
from handrail.store.rates import MemoryRate, SqlRate
from handrail.store.releases import SqlReleases
from handrail.store.reveals import SqlReveals
from handrail.store.ring import KeyRing
from handrail.store.services import SqlServices
from handrail.store.staff import SqlStaff
from handrail.store.step_ups import SqlStepUps
from handrail.store.subjects import SqlSubjects
from handrail.store.vitals import SqlVitals
from handrail.transparency.notices import de, en
from handrail.transparency.wording import open_wording
from handrail.web.meter import open_meter
from handrail.web.public.widget import script_of
from handrail.web.site import Site
from handrail.wiring.details import needs_of
from handrail.wiring.doors import open_mail, open_sso
from handrail.wiring.keys import open_ring
from handrail.wiring.models import open_provider, read_scorer
from handrail.wiring.secret import read_secret
from handrail.wiring.stores import addresses, open_ready
from handrail.wiring.world import SystemChance, SystemClock

LOG_NAME = "handrail.local/ledger"


@dataclass(frozen=True, slots=True)
class Built:
    """A built installation and what must be closed at its end."""

    site: Site
    data: Database
    keys: Database
    ring: KeyRing

    def close(self) -> None:
        """Let go of the databases."""
        self.data.close()
        self.keys.close()


def build(settings: Settings) -> Built:
    """Build the installation the settings describe; unmigrated tables are an error."""
    data, keys = (open_ready(url, book) for book, url in addresses(settings))
    ring = open_ring(settings, keys)
    meter = open_meter()
    provider, model = open_provider(settings.model, data, meter)
    house = replace(
        _house(settings, data, ring, meter),
        provider=provider,
        model=model,
        sso=open_sso(settings.staff.sso),
        mail=open_mail(settings.mail),
        roles=settings.staff.sso.roles if settings.staff.sso else {},
    )
    site = Site(
        house,
        Runner(house),
        _rate(data, ring, settings.server.messages_per_minute),
        _rate(data, ring, settings.server.service_per_minute),
        meter.page,
        widget=script_of(house.wording),
        link_key=named(ring, "why-links"),
        origins=settings.server.origins,
    )
    return Built(site, data, keys, ring)


def _house(settings: Settings, data: Database, ring: KeyRing, meter: Meter) -> House:
    wording = open_wording(settings.as_company(), {"en": en.texts, "de": de.texts})
    return House(
        clock=SystemClock(),
        chance=SystemChance(),
        keys=SqlKeys(ring.store, ring),
        index_key=named(ring, "person-index"),
        staff_key=named(ring, "staff"),
        subjects=SqlSubjects(data),
        journal=FileJournal(Path(settings.store.erasures)),
        conversations=SqlConversations(data),
        step_ups=SqlStepUps(data),
        cases=SqlCases(data),
        reveals=SqlReveals(data),
        ledger=SqlLedger(data),
        ledger_index=SqlLedgerIndex(data),
        releases=LoadedReleases(SqlReleases(data), wording),
        release_store=SqlReleases(data),
        staff=SqlStaff(data),
        services=SqlServices(data),
        passkeys=SqlPasskeys(data),
        authenticators=WebAuthn(settings.company.brand),
        provider=LocalProvider(),
        records=_records(settings.shop),
        languages=open_languages(),
        scorer=read_scorer(),
        bus=open_bus(settings),
        detectors=open_detectors(found_in(detectors, "detector"), needs_of(settings.details)),
        inbound=_guards("inbound"),
        outbound=_guards("outbound"),
        signer=Signer.of_seed(LOG_NAME, named(ring, "ledger-seed").exposed()),
        wording=wording,
        meter=meter,
        limits=_limits(settings),
        vitals=SqlVitals(data, ring),
    )


def open_bus(settings: Settings) -> Bus:
    """Return how live signals travel."""
    bus = settings.bus
    return choose_bus(settings.store.data, bus.url, bus.channel, bus.authority)


def _rate(data: Database, ring: KeyRing, per_minute: int) -> RateLimit:
    """Limit over all processes where there can be several, else in memory."""
    if data.postgres:
        return SqlRate(data, named(ring, "rates"), per_minute)
    return MemoryRate(per_minute)


def _limits(settings: Settings) -> Limits:
    return Limits(
        session=settings.staff.session_hours * 3600.0,
        idle=settings.staff.idle_minutes * 60.0,
        second_factor=settings.staff.second_factor == "required",
        backups=settings.backup.keys_days * 86_400.0,
    )


def _guards(stage: Stage) -> tuple[Guard, ...]:
    found = cast("tuple[Guard, ...]", found_in(guards, "guard"))
    return tuple(guard for guard in found if guard.stage == stage)


def _records(shop: ShopSettings) -> Records:
    """Return how the shop's records are read; nobody is known where no shop is named."""
    if not shop.url:
        return NoRecords()
    token, identity = read_secret(Path(shop.token_file)), read_secret(Path(shop.identity_file))
    return HttpRecords(shop.url, token, bytes.fromhex(identity))
