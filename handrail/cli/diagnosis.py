"""What `handrail doctor` looks at, one plain question each."""

import socket
from dataclasses import replace
from pathlib import Path

from sqlalchemy import URL, make_url

from handrail.core.errors import HandrailError
from handrail.core.ids import SubjectId
from handrail.core.model import Asked, Utterance
from handrail.house import House
from handrail.ports.bus import Signal
from handrail.security.mask import own
from handrail.services.read_health import Sign, prove_wrapping
from handrail.settings.section import LOOPBACK
from handrail.settings.whole import Settings
from handrail.wiring.build import Built
from handrail.wiring.doors import open_mail
from handrail.wiring.models import open_model

ANSWERING = ("agent", "lead")
SIGNAL_SECONDS = 3.0


async def examine(settings: Settings, built: Built) -> list[Sign]:
    """Look at everything; a question that breaks is itself an answer."""
    house = built.site.house
    return [
        await _keys(house),
        await _wrapping(built),
        _kek_copy(settings, built),
        await _release(house),
        await _people(house),
        _apart(settings),
        _transit(settings),
        databases_in_transit(*_databases(settings)),
        await _signals(built),
        await _worker(built),
        _shop(settings),
        await _mail(settings),
        await _model(settings),
    ]


async def _keys(house: House) -> Sign:
    """Wrap a key, unwrap it, throw it away: on the real store."""
    subject = SubjectId("doctor-" + house.chance.draw(8).hex())
    try:
        made = await house.keys.make(subject)
        same = await house.keys.of(subject) == made
        await house.keys.destroy(subject)
    except HandrailError as broken:
        return Sign("keys", "broken", broken.sentence, broken.next_step)
    if not same:
        return Sign("keys", "broken", "A key came back as another.", "Restore the key store.")
    return Sign("keys", "well", "A key was wrapped, unwrapped and destroyed.")


async def _wrapping(built: Built) -> Sign:
    """The provider of key-encryption keys wraps and unwraps."""
    name = f"key-encryption key ({built.ring.open().provider})"
    return replace(await prove_wrapping(built.site.house), name=name)


def _kek_copy(settings: Settings, built: Built) -> Sign:
    """Keys in files need a copy elsewhere: their loss is the loss of everything."""
    path = Path(settings.store.kek_file)
    marker = path.with_name(f"{path.name}.backed-up")
    copied = set(marker.read_text("utf-8").split()) if marker.exists() else set()
    held = [one for one in built.ring.reload() if one.provider == "local"]
    missing = [one.id for one in held if one.state != "destroyed" and one.reference not in copied]
    if not missing:
        return Sign("copy of the key-encryption key", "well", "Every version in a file has a copy.")
    sentence = f"Nothing says that {', '.join(missing)} has a copy. Its loss is a loss of all data."
    mend = "Run `handrail keys export FILE` and put the file into a safe, apart from the data."
    return Sign("copy of the key-encryption key", "warning", sentence, mend)


async def _release(house: House) -> Sign:
    try:
        release = await house.releases.current()
    except HandrailError as broken:
        return Sign("release", "broken", broken.sentence, "Run `handrail serve` once.")
    languages = ", ".join(release.wording.languages)
    count = len(release.passages)
    return Sign("release", "well", f"{count} passages answer; notices exist in {languages}.")


async def _people(house: House) -> Sign:
    members = [one for one in await house.staff.everyone() if not one.disabled]
    answering = [one for one in members if one.role in ANSWERING]
    if not answering:
        sentence = "Nobody can answer cases, so no customer reaches a person here."
        return Sign("people", "broken", sentence, "Run `handrail staff add`.")
    return Sign("people", "well", f"{len(answering)} people can answer cases.")


def _apart(settings: Settings) -> Sign:
    """Keys and data must not lie in one folder: one copy of it would hold both."""
    data, keys = settings.store.data, settings.store.keys
    if data.startswith("sqlite:///") and Path(data).parent == Path(keys).parent:
        sentence = "Data and keys lie in one folder: whoever copies it has both."
        return Sign("stores", "warning", sentence, "Put them apart under [store].")
    return Sign("stores", "well", "Data and keys lie apart.")


def _transit(settings: Settings) -> Sign:
    server = settings.server
    if server.loopback or server.certificate or server.trusted_proxies:
        return Sign("transit", "well", "Nothing leaves this machine in clear.")
    sentence = f"{server.host} would be served in clear."
    return Sign("transit", "broken", sentence, "Set `certificate` or `trusted_proxies`.")


def databases_in_transit(*addresses: str) -> Sign:
    """A database on another machine is spoken to under TLS, and its certificate is looked at."""
    away = [url for url in map(make_url, addresses) if url.drivername != "sqlite" and _away(url)]
    clear = [url.host or "?" for url in away if url.query.get("sslmode") != "verify-full"]
    if not clear:
        sentence = "Databases are on this machine, or proved by their certificates."
        return Sign("databases in transit", "well", sentence)
    hosts = ", ".join(dict.fromkeys(clear))
    sentence = f"Who answers for the database at {hosts} is not proved."
    mend = "Add `sslmode=verify-full` (and `sslrootcert=FILE`) to its address."
    return Sign("databases in transit", "broken", sentence, mend)


def _databases(settings: Settings) -> tuple[str, ...]:
    """Return the addresses of every database; a bus of its own may be one."""
    addresses = (settings.store.data, settings.store.keys, settings.bus.url)
    return tuple(one for one in addresses if one.startswith(("sqlite:", "postgres")))


async def _signals(built: Built) -> Sign:
    """A signal leaves us, and comes back."""
    bus = built.site.house.bus
    async with bus.watch("doctor"):
        await bus.publish("doctor", Signal("done", None))
        told = await bus.settle(SIGNAL_SECONDS)
    away = bus.away or not told
    await bus.close()
    if away:
        sentence = "Live signals do not reach other processes; what is stored stays right."
        return Sign("live signals", "broken", sentence, "Look at `bus.url`, and at its server.")
    return Sign("live signals", "well", "Live signals reach every process.")


async def _worker(built: Built) -> Sign:
    """Where processes are parted, one of them must sweep."""
    house = built.site.house
    if not built.data.postgres:
        sentence = "SQLite: one process, `handrail serve`, does everything."
        return Sign("processes", "well", sentence)
    until = (await house.vitals.backlog()).worker
    if until is None or until < house.clock.now():
        sentence = "No worker sweeps just now: turns of a dead process and the ledger wait."
        mend = "Start `handrail serve --role worker`, or `handrail serve` alone."
        return Sign("processes", "warning", sentence, mend)
    return Sign("processes", "well", "A worker sweeps; any number of processes may serve.")


def _away(url: URL) -> bool:
    """Tell whether an address leaves this machine; a `host` in its query counts, a socket not."""
    asked = url.query.get("host", url.host or "")
    named = asked.split(",") if isinstance(asked, str) else list(asked)
    return any(host and not host.startswith("/") and host not in LOOPBACK for host in named)


def _shop(settings: Settings) -> Sign:
    if not settings.shop.url:
        return Sign("shop", "well", "No shop is configured: every customer is unknown.")
    try:
        _connect(settings.shop.url)
    except OSError as broken:
        kind = type(broken).__name__
        return Sign("shop", "broken", f"The shop cannot be reached ({kind}).", "Start it.")
    return Sign("shop", "well", "The shop answers.")


async def _mail(settings: Settings) -> Sign:
    """The mail server is reached, proved and signed in to; nothing is sent."""
    mail = open_mail(settings.mail)
    if mail is None:
        sentence = "No mail server is named: customers cannot be sent a code."
        return Sign("mail", "well", sentence)
    try:
        await mail.probe()
    except HandrailError as broken:
        return Sign("mail", "broken", broken.sentence, broken.next_step)
    return Sign("mail", "well", "The mail server answers and lets us in.")


async def _model(settings: Settings) -> Sign:
    """The model answers, under a contract that is written down."""
    if settings.model.provider == "local":
        return Sign("model", "well", "No model is named: our own code understands and answers.")
    model = open_model(settings.model)
    try:
        await model.complete(Asked((Utterance("user", own("Say: well.")),), most_tokens=16))
    except HandrailError as broken:
        mend = f"{broken.next_step} Until then our own code answers.".strip()
        return Sign("model", "broken", broken.sentence, mend)
    finally:
        await model.close()
    who = settings.model.processor
    whose = f"run by {who.name} in {who.region}" if who else "on this machine"
    return Sign("model", "well", f"{model.name} answers, {whose}.")


def _connect(url: str) -> None:
    host, _, port = url.split("://", 1)[-1].split("/", maxsplit=1)[0].partition(":")
    with socket.create_connection((host, int(port or "443")), timeout=3):
        return
