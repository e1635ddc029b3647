"""All fakes together, on one memory."""

from dataclasses import dataclass

from handrail.ports.desk import Cases, Reveals, ServiceBook, StaffBook
from handrail.ports.keys import Keys, Subjects
from handrail.ports.ledger import LedgerIndex, LedgerStore
from handrail.ports.releases import ReleaseStore
from handrail.ports.sign_in import PasskeyBook
from handrail.ports.talk import Conversations, StepUps
from handrail.testing.bus import RecordingBus
from handrail.testing.cases import MemoryCases
from handrail.testing.clock import FixedChance, FixedClock
from handrail.testing.conversations import MemoryConversations
from handrail.testing.keys import MemoryKeys
from handrail.testing.ledger import MemoryLedger
from handrail.testing.ledger_index import MemoryLedgerIndex
from handrail.testing.memory import Memory
from handrail.testing.passkeys import MemoryPasskeys
from handrail.testing.releases import MemoryReleases
from handrail.testing.reveals import MemoryReveals
from handrail.testing.services import MemoryServices
from handrail.testing.staff import MemoryStaff
from handrail.testing.step_ups import MemoryStepUps
from handrail.testing.subjects import MemoryJournal, MemorySubjects


@dataclass(frozen=True, slots=True)
class Fakes:
    """Every port that has a fake. `memory` holds what the stores stored, for a test to look at."""

    memory: Memory
    keys: Keys
    conversations: Conversations
    step_ups: StepUps
    cases: Cases
    reveals: Reveals
    ledger: LedgerStore
    ledger_index: LedgerIndex
    releases: ReleaseStore
    staff: StaffBook
    services: ServiceBook
    passkeys: PasskeyBook
    subjects: Subjects
    journal: MemoryJournal
    bus: RecordingBus
    clock: FixedClock
    chance: FixedChance


def fake_ports() -> Fakes:
    """Make a set of fakes that know of nothing yet."""
    memory = Memory()
    return Fakes(
        memory=memory,
        keys=MemoryKeys(),
        conversations=MemoryConversations(memory),
        step_ups=MemoryStepUps(memory),
        cases=MemoryCases(memory),
        reveals=MemoryReveals(memory),
        ledger=MemoryLedger(memory),
        ledger_index=MemoryLedgerIndex(memory),
        releases=MemoryReleases(memory),
        staff=MemoryStaff(memory),
        services=MemoryServices(memory),
        passkeys=MemoryPasskeys(memory),
        subjects=MemorySubjects(memory),
        journal=MemoryJournal(),
        bus=RecordingBus(),
        clock=FixedClock(),
        chance=FixedChance(),
    )
