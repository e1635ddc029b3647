"""What the suites say to a port: the same words for the fake, SQLite and PostgreSQL."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count

from handrail.core.ids import (
    CaseId,
    ConversationId,
    MessageId,
    ReleaseId,
    StaffId,
    SubjectId,
    TurnId,
    uuid7,
)
from handrail.core.message import Author, CustomerState, Shown
from handrail.core.record import Entry, Event
from handrail.ledger.canonical import canonical
from handrail.ledger.checkpoint import Signer
from handrail.ledger.leaf import sign_leaf
from handrail.oversight.case import PersonNeeded
from handrail.ports.desk import Cases, Reveals, ServiceBook, StaffBook
from handrail.ports.keys import Subjects
from handrail.ports.ledger import LedgerIndex, LedgerStore
from handrail.ports.releases import ReleaseStore
from handrail.ports.sign_in import PasskeyBook
from handrail.ports.talk import Conversations, StepUps
from handrail.security.seal import Sealed
from handrail.stored.cases import CaseChange, CaseRow
from handrail.stored.ledger import Leaf
from handrail.stored.releases import NewRelease, ReleaseFile
from handrail.stored.staff import StaffMember, StaffSession
from handrail.stored.talk import Kept, NewConversation, NewMessage
from handrail.stored.turns import NewReply, TurnRecord

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
SIGNER = Signer.of_seed("ports.example/ledger", bytes(32))
NEEDED = PersonNeeded("person-wanted", "The customer asks for a person.", "general", "normal")
_numbers = count(1)


@dataclass(frozen=True)
class Stores:
    """The ports that lie on the data store, as one process has them."""

    conversations: Conversations
    cases: Cases
    ledger: LedgerStore
    releases: ReleaseStore
    staff: StaffBook
    subjects: Subjects
    reveals: Reveals
    services: ServiceBook
    step_ups: StepUps
    passkeys: PasskeyBook
    ledger_index: LedgerIndex


def later(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def new_id() -> str:
    return uuid7(int(START.timestamp() * 1000), next(_numbers).to_bytes(10, "big"))


def make_leaf(note: str = "it happened") -> Leaf:
    entry = canonical(Entry(Event.TURN_RECORDED, START, "assistant", about=(("note", note),)))
    receipt = sign_leaf(entry, SIGNER, TurnId(""), START)
    return Leaf(new_id(), entry, receipt.leaf, receipt.signature, (("body", Sealed(b"salt")),))


def make_conversation(**changed: object) -> NewConversation:
    plain = {
        "id": ConversationId(new_id()),
        "subject": SubjectId(new_id()),
        "channel": "widget",
        "token_hash": sha256(new_id().encode()).digest(),
        "case_number": new_id()[-9:],
        "language": "en",
        "at": START,
        "known": None,
        "leaf": make_leaf(),
    }
    return NewConversation(**{**plain, **changed})


def make_message(owner: NewConversation, client_id: str, **changed: object) -> NewMessage:
    plain = {
        "id": MessageId(new_id()),
        "conversation": owner.id,
        "client_id": client_id,
        "body": Sealed(f"sealed {client_id}".encode()),
        "at": START,
        "turn": TurnId(new_id()),
        "lease_until": later(30),
    }
    return NewMessage(**{**plain, **changed})


def make_reply(**changed: object) -> NewReply:
    plain = {"id": MessageId(new_id()), "author": Author.AI, "body": Sealed(b"sealed reply")}
    return NewReply(**{**plain, **changed})


def make_record(owner: NewConversation, kept: Kept, **changed: object) -> TurnRecord:
    unsaid = make_leaf("unsaid")
    plain = {
        "turn": kept.turn,
        "conversation": owner.id,
        "epoch": 0,
        "customer": CustomerState.OPEN,
        "language": "en",
        "masked": ((kept.message, Sealed(b"sealed anew"), False),),
        "reply": make_reply(),
        "shown": (),
        "case": None,
        "case_id": CaseId(new_id()),
        "decision": "answer",
        "trace": Sealed(b"sealed trace"),
        "leaf": make_leaf("said"),
        "leaf_if_dropped": lambda: unsaid,
        "next_turn": TurnId(new_id()),
        "lease_until": later(60),
        "at": later(1),
    }
    return TurnRecord(**{**plain, **changed})


def make_notice(seconds: float = 0) -> Shown:
    return Shown("start", "1", "en", "widget", later(seconds))


def make_change(row: CaseRow, event: object, **changed: object) -> CaseChange:
    plain = {
        "case": row.case.id,
        "event": event,
        "replies": (),
        "shown": (),
        "leaf": make_leaf("deed"),
        "at": later(10),
    }
    return CaseChange(**{**plain, **changed})


def make_member(login: str, **changed: object) -> StaffMember:
    plain = {
        "id": StaffId(new_id()),
        "login": login,
        "name": login.title(),
        "role": "agent",
        "password": "$argon2id$invented",
    }
    return StaffMember(**{**plain, **changed})


def make_session(member: StaffMember, **changed: object) -> StaffSession:
    plain = {
        "token_hash": sha256(new_id().encode()).digest(),
        "staff": member.id,
        "csrf": "invented",
        "created": START,
        "expires": later(3600),
        "id": new_id(),
        "used": START,
    }
    return StaffSession(**{**plain, **changed})


def make_file(path: str, words: str) -> ReleaseFile:
    return ReleaseFile("article", path, sha256(words.encode()).digest(), words.encode())


def make_release(*files: ReleaseFile, **changed: object) -> NewRelease:
    plain = {
        "id": ReleaseId(new_id()),
        "hash": sha256(b"".join(file.hash for file in files)).digest(),
        "files": files,
        "leaf": make_leaf("release"),
        "at": START,
    }
    return NewRelease(**{**plain, **changed})


async def open_one(stores: Stores, **changed: object) -> NewConversation:
    """Open a conversation."""
    new = make_conversation(**changed)
    await stores.conversations.open(new)
    return new


async def answer_one(stores: Stores, client_id: str = "m1", **changed: object) -> NewConversation:
    """Open a conversation and walk one turn of it to its record."""
    owner = await open_one(stores)
    kept = await stores.conversations.keep(make_message(owner, client_id))
    await stores.conversations.record(make_record(owner, kept, **changed))
    return owner


async def case_of(stores: Stores, **changed: object) -> CaseRow:
    """Open a case: a turn whose customer asked for a person."""
    case_id = CaseId(new_id())
    await answer_one(stores, **{"case": NEEDED, "case_id": case_id, **changed})
    row = await stores.cases.one(case_id)
    assert row is not None
    return row
