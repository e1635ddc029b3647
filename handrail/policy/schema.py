"""What a policy may speak of. Whatever is not here, no rule can use: protected traits are not."""

from handrail.core.finding import Intent
from handrail.core.message import CustomerState

SCHEMA = """
// Who asks, and about what.
entity Assistant;
entity Customer;
entity Role;
entity Team;        // who works together, such as the people of one queue
entity Staff in [Role, Team];
entity Scope;
entity Service in [Scope];  // another system that holds a key of ours
entity Channel {    // where customers write: a messenger, a phone line
  scope: Scope
};
entity Conversation;
entity Queue;
entity Case in [Queue] {
  holder?: Staff,   // who has claimed it; absent while it waits
  state: String
};
entity Desk;        // the installation as a whole
entity Exception {  // somebody asks that a rule be set aside once
  opened_by: Staff
};

// What is known when the assistant wants to do something.
type Situation = {
  intent: String,
  language_offered: Bool,
  speaker: String,
  customer_state: String,
  braked: Bool,
  injection: Bool,
  abuse: Bool,
  self_harm: Bool,
  guards_broken: Bool,
  fit: String,
  warned?: Bool,    // the customer was asked before to keep a civil tone
  sure?: decimal    // how sure the understanding is, from 0 to 1
};

action answer, ask_back, say, hand_over, refuse, relay appliesTo {
  principal: Assistant,
  resource: Conversation,
  context: Situation
};

action sign_in, manage_staff, manage_services, review_access, read_reveals, read_health appliesTo {
  principal: Staff,
  resource: Desk,
  context: {}
};

action read_ledger appliesTo {
  principal: [Staff, Service],
  resource: Desk,
  context: {}
};

action read_metrics appliesTo {
  principal: Service,
  resource: Desk,
  context: {}
};

// What the guards saw in a message that another company's bot sends through the gateway.
type Crossing = {
  injection: Bool,
  abuse: Bool,
  self_harm: Bool,
  guards_broken: Bool
};

action use_gateway appliesTo {
  principal: Service,
  resource: Desk,
  context: {}
};

action cross appliesTo {
  principal: Service,
  resource: Desk,
  context: Crossing
};

action open_channel appliesTo {
  principal: Service,
  resource: Channel,
  context: {}
};

action open_exception appliesTo {
  principal: Staff,
  resource: Desk,
  context: {}
};

action approve_exception appliesTo {
  principal: Staff,
  resource: Exception,
  context: {}
};

action read_inbox appliesTo {
  principal: Staff,
  resource: [Desk, Queue],
  context: {}
};

action read_case, claim_case, answer_case, hand_back_case, close_case, reveal_detail appliesTo {
  principal: Staff,
  resource: Case,
  context: {}
};
"""

# Cedar cannot close a set of words, so a slip such as `fit == "fit"` would validate and never
# hold. These are the words each fact may be compared with.
VOCABULARY = {
    "intent": frozenset(Intent) | {"rights", "withdrawal"},
    "speaker": frozenset({"assistant", "person"}),
    "customer_state": frozenset(CustomerState),
    "fit": frozenset({"fits", "equal", "near", "nothing"}),
    "state": frozenset({"waiting", "claimed", "answered", "handed_back", "closed"}),
}
