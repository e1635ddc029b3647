"""The one place where everything is built, by hand, in sight."""

import hashlib
import importlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from handrail import guards, models
from handrail.bus.choose import choose_bus
from handrail.core.errors import HandrailError, Misconfigured
from handrail.core.guard import Guard, Stage
from handrail.core.scorer import Scorer
from handrail.extensions import found_in
from handrail.house import House, Limits
from handrail.kms.aws_kms import AwsKms
from handrail.kms.local_file import LocalFile, demand_private, write_private
from handrail.kms.vault_transit import VaultTransit
from handrail.ledger.checkpoint import Signer
from handrail.mail.smtp import Smtp
from handrail.passkeys.webauthn import WebAuthn
from handrail.ports.keys import KeyEncryption
from handrail.ports.model import Model
from handrail.ports.sign_in import SingleSignOn
from handrail.ports.world import Meter, Provider, RateLimit, Records
from handrail.providers.anthropic import VERSION as ANTHROPIC_VERSION
from handrail.providers.anthropic import Anthropic
from handrail.providers.call import Server
from handrail.providers.careful import Careful
from handrail.providers.language import open_languages
from handrail.providers.local import LocalProvider
from handrail.providers.modelled import ModelledProvider
from handrail.providers.openai import OpenAi
from handrail.providers.scorer import open_scorer
from handrail.security import detectors
from handrail.security.detector import Detector
from handrail.services.releases import LoadedReleases
from handrail.services.run_turns import Runner
from handrail.settings.doors import MailSettings, SsoSettings
from handrail.settings.model import ModelSettings
from handrail.settings.whole import Settings, ShopSettings
from handrail.shops.http import HttpRecords, NoRecords
from handrail.store.cases import SqlCases
from handrail.store.conversations import SqlConversations
from handrail.store.database import Database, open_database
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
from handrail.store.spending import SqlBudget
from handrail.store.staff import SqlStaff
from handrail.store.step_ups import SqlStepUps
from handrail.store.subjects import SqlSubjects
from handrail.store.version import Book, demand_migrated
from handrail.store.vitals import SqlVitals
from handrail.transparency.notices import de, en
from handrail.transparency.wording import open_wording
from handrail.web.meter import open_meter
from handrail.web.public.widget import script_of
from handrail.web.site import Site

SECRET_BYTES = 32
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
    ring: KeyRing

    def close(self) -> None:
        """Let go of the databases."""
        self.data.close()
        self.keys.close()


def build(settings: Settings) -> Built:
    """Build the installation the settings describe; unmigrated tables are an error."""
    data, keys = (_ready(url, book) for book, url in _addresses(settings))
    ring = open_ring(settings, keys)
    meter = open_meter()
    house = _house(settings, data, ring, meter)
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
    releases, bus = SqlReleases(data), settings.bus
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
        releases=LoadedReleases(releases, wording),
        release_store=releases,
        staff=SqlStaff(data),
        services=SqlServices(data),
        passkeys=SqlPasskeys(data),
        authenticators=WebAuthn(settings.company.brand),
        provider=_provider(settings.model, data, meter),
        records=_records(settings.shop),
        languages=open_languages(),
        scorer=read_scorer(),
        bus=choose_bus(settings.store.data, bus.url, bus.channel, bus.authority),
        detectors=cast("tuple[Detector, ...]", found_in(detectors, "detector")),
        inbound=_guards("inbound"),
        outbound=_guards("outbound"),
        signer=Signer.of_seed(LOG_NAME, named(ring, "ledger-seed").exposed()),
        wording=wording,
        meter=meter,
        limits=_limits(settings),
        vitals=SqlVitals(data, ring),
        sso=_sso(settings.staff.sso),
        mail=open_mail(settings.mail),
        roles=settings.staff.sso.roles if settings.staff.sso else {},
    )


def _provider(model: ModelSettings, data: Database, meter: Meter) -> Provider:
    """Return who finds out what customers want: our own code, with a model behind it if named."""
    local = LocalProvider()
    if model.provider == "local":
        return local
    budget = SqlBudget(data, model.tokens_per_conversation, model.tokens_per_day)
    careful = Careful(open_model(model), model.seconds, model.at_once)
    return ModelledProvider(careful, budget, SystemClock(), meter, local, model.uses)


def open_model(model: ModelSettings) -> Model:
    """Return the model the settings name."""
    key = _secret_there(Path(model.key_file), "model's key") if model.key_file else ""
    if model.provider == "anthropic":
        headers = {"x-api-key": key, "anthropic-version": ANTHROPIC_VERSION}
        return Anthropic(Server(model.url, headers, model.seconds), model.name)
    bearer = {"Authorization": f"Bearer {key}"} if key else {}
    return OpenAi(Server(model.url, bearer, model.seconds), model.name, model.limit_field)


def _rate(data: Database, ring: KeyRing, per_minute: int) -> RateLimit:
    """Limit over all processes where there can be several, else in memory."""
    if data.postgres:
        return SqlRate(data, named(ring, "rates"), per_minute)
    return MemoryRate(per_minute)


def open_mail(mail: MailSettings | None) -> Smtp | None:
    """Return how codes are sent, where a mail server is named."""
    if mail is None:
        return None
    password = ""
    if mail.password_file:
        password = _secret_there(Path(mail.password_file), "password of the mail server")
    place = (mail.host, mail.port, mail.security, mail.authority)
    return Smtp(*place, mail.sender, mail.user, password)


def _secret_there(path: Path, what: str) -> str:
    """Read a secret somebody else made; where it is missing nothing starts."""
    if not path.is_file():
        raise Misconfigured(f"There is no {what} at {path}.", "Write it there.")
    demand_private(path)
    return path.read_text("utf-8").strip()


def _sso(sso: SsoSettings | None) -> SingleSignOn | None:
    """Open single sign-on; its library is loaded only where it is configured."""
    if sso is None:
        return None
    secret = ""
    if sso.client_secret_file:
        secret = _secret_there(Path(sso.client_secret_file), "client secret")
    adapter = importlib.import_module("handrail.sso.oidc")
    made = adapter.Oidc(sso.issuer, sso.client_id, secret, sso.groups_claim, sso.scope)
    return cast("SingleSignOn", made)


def _limits(settings: Settings) -> Limits:
    return Limits(
        session=settings.staff.session_hours * 3600.0,
        idle=settings.staff.idle_minutes * 60.0,
        second_factor=settings.staff.second_factor == "required",
        backups=settings.backup.keys_days * 86_400.0,
    )


def open_ring(settings: Settings, keys: Database) -> KeyRing:
    """Open the ring of key-encryption keys; an empty store gets its first version."""
    ring = KeyRing(keys, _providers(settings), settings.keys.provider)
    ring.open()
    return ring


def _providers(settings: Settings) -> Mapping[str, KeyEncryption]:
    """Return every provider the settings describe; the local file needs no description."""
    aws, vault = settings.keys.aws_kms, settings.keys.vault_transit
    found: list[KeyEncryption] = [LocalFile(Path(settings.store.kek_file))]
    if aws is not None:
        found.append(AwsKms(aws.key, aws.region, aws.endpoint))
    if vault is not None:
        path = Path(vault.token_file)
        place = (vault.key, vault.mount, vault.namespace, vault.authority)
        found.append(VaultTransit(vault.url, path, *place))
    return {provider.name: provider for provider in found}


def _guards(stage: Stage) -> tuple[Guard, ...]:
    found = cast("tuple[Guard, ...]", found_in(guards, "guard"))
    return tuple(guard for guard in found if guard.stage == stage)


def _records(shop: ShopSettings) -> Records:
    """Return how the shop's records are read; nobody is known where no shop is named."""
    if not shop.url:
        return NoRecords()
    token, identity = read_secret(Path(shop.token_file)), read_secret(Path(shop.identity_file))
    return HttpRecords(shop.url, token, bytes.fromhex(identity))


def read_scorer(folder: Path = Path(models.__path__[0])) -> Scorer:
    """Read the scorer's weights. Bytes that are not those of its card stop the start."""
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
        write_private(path, secrets.token_hex(SECRET_BYTES).encode())
    demand_private(path)
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

    FileJournal(Path(settings.store.erasures)).begin()
    ran: dict[Book, Sequence[str]] = {}
    for book, url in _addresses(settings):
        database = open_database(url)
        try:
            ran[book] = migrate(database, book)
        finally:
            database.close()
    return ran
