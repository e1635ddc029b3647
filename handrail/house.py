"""The house: a frozen record of everything the turn and the services may reach."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handrail.core.guard import Guard
from handrail.core.ids import uuid7
from handrail.core.scorer import Scorer
from handrail.ledger.checkpoint import Signer
from handrail.ports.bus import Bus
from handrail.ports.desk import Cases, Reveals, ServiceBook, StaffBook
from handrail.ports.keys import ErasureJournal, Keys, Subjects
from handrail.ports.ledger import LedgerIndex, LedgerStore, Vitals
from handrail.ports.model import PaidModel
from handrail.ports.releases import Releases, ReleaseStore
from handrail.ports.sign_in import Authenticators, PasskeyBook, SingleSignOn
from handrail.ports.talk import Conversations, StepUps
from handrail.ports.world import Chance, Clock, Languages, Mail, Meter, Provider, Records
from handrail.security.detector import Detector
from handrail.security.seal import DataKey
from handrail.transparency.wording import Wording


@dataclass(frozen=True, slots=True)
class Limits:
    """What the settings say that the inner rings need; times in seconds.

    Attributes:
        session: The longest a session of staff lasts, whatever its person does.
        idle: How long it lasts while its person does nothing.
        second_factor: Whether a desk opens for nobody who has none.
    """

    lease: float = 30.0
    turn: float = 20.0
    attempts: int = 3
    session: float = 8 * 3600
    idle: float = 3600
    online: float = 90.0
    backups: float = 7 * 86_400
    second_factor: bool = False


@dataclass(frozen=True, slots=True)
class House:
    """Everything the turn and the services may reach. Built once, in `wiring.py`.

    Attributes:
        model: The language model, if one is named.
        sso: The company's identity provider, if it has one.
        mail: How codes reach customers, where a mail server is named.
        roles: Which role each of its groups gives, the first that fits.
    """

    clock: Clock
    chance: Chance
    keys: Keys
    index_key: DataKey
    staff_key: DataKey
    subjects: Subjects
    journal: ErasureJournal
    conversations: Conversations
    step_ups: StepUps
    cases: Cases
    reveals: Reveals
    ledger: LedgerStore
    ledger_index: LedgerIndex
    releases: Releases
    release_store: ReleaseStore
    staff: StaffBook
    services: ServiceBook
    passkeys: PasskeyBook
    authenticators: Authenticators
    provider: Provider
    records: Records
    languages: Languages
    scorer: Scorer
    bus: Bus
    detectors: tuple[Detector, ...]
    inbound: tuple[Guard, ...]
    outbound: tuple[Guard, ...]
    signer: Signer
    wording: Wording
    meter: Meter
    limits: Limits
    vitals: Vitals
    model: PaidModel | None = None
    sso: SingleSignOn | None = None
    mail: Mail | None = None
    roles: Mapping[str, str] = field(default_factory=dict)


def new_id(house: House) -> str:
    """Make a row id: sealing needs it before the insert."""
    return uuid7(int(house.clock.now().timestamp() * 1000), house.chance.draw(10))
