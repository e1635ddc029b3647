"""The statutory floor: what the law grants a customer. Asked first; no company rule can refuse it.

Permits only. Every rule names its legal source and the day by which somebody must read it again.
"""

FLOOR_FILE = "built-in-floor.cedar"
ALWAYS = frozenset({"hand_over"})  # what the floor permits whatever the situation

FLOOR = """
@id("floor-rights")
@reason("Rights over one's own data always have a way to a person.")
@oversight("auto")
@queue("privacy")
@source("GDPR Art. 12(2) and 15 to 22")
@review("2027-11-30")
permit (principal is Assistant, action == Action::"hand_over", resource is Conversation)
when { context.intent == "rights" };

@id("floor-withdrawal")
@reason("A withdrawal from a contract is always taken, by a person where no machine can.")
@oversight("auto")
@queue("general")
@source("Directive 2011/83/EU Art. 9 to 16")
@review("2027-11-30")
permit (principal is Assistant, action == Action::"hand_over", resource is Conversation)
when { context.intent == "withdrawal" };

@id("floor-crisis")
@reason("Somebody in danger reaches a person at once.")
@oversight("auto")
@queue("crisis")
@source("Regulation (EU) 2022/2065 Art. 12")
@review("2027-11-30")
permit (principal is Assistant, action == Action::"hand_over", resource is Conversation)
when { context.self_harm || context.intent == "crisis" };

@id("floor-person")
@reason("A person is always there, as easy to reach as the assistant.")
@oversight("auto")
@queue("general")
@source("Directive 2011/83/EU Art. 16d, Regulation (EU) 2022/2065 Art. 12, GDPR Art. 22(3)")
@review("2027-11-30")
permit (principal is Assistant, action == Action::"hand_over", resource is Conversation);

@id("floor-relay")
@reason("While a person speaks, what the customer writes reaches that person.")
@oversight("auto")
@queue("general")
@source("Directive 2011/83/EU Art. 16d")
@review("2027-11-30")
permit (principal is Assistant, action == Action::"relay", resource is Conversation)
when { context.speaker == "person" };

@id("floor-machine")
@reason("Whoever asks whether this is a machine is told the truth.")
@oversight("auto")
@queue("general")
@source("Regulation (EU) 2024/1689 Art. 50(1)")
@review("2027-11-30")
permit (principal is Assistant, action == Action::"say", resource is Conversation)
when {
  context.intent == "machine" &&
  context.speaker == "assistant" &&
  !context.self_harm
};
"""
