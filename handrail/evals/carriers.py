"""Twenty sentences that carry a name, to ask whether every name is found as well as any other.

Nothing is trained on them: what stands here must not be copied to `training/`.
"""

from typing import Final

CARRIERS: Final = (
    "Hello, I am {name} and the kettle I bought last week leaks.",
    "this is {name}, can you look up my last invoice",
    "The parcel is addressed to {name} but the driver took it away again.",
    "My colleague {name} ordered three lamps on our account.",
    "Could you tell {name} that the spare part has arrived?",
    "Best wishes\n{name}",
    "i already explained everything to {name} on the phone this morning",
    "{name} promised me a refund by Friday.",
    "Please change the name on the account to {name}.",
    "my daughter {name} got the wrong size",
    "Customer name: {name}",
    "you can leave it with {name} from the second floor",
    "Is {name} working today? We were cut off.",
    "the bill is made out to {name} and that is not me",
    "Thank you for your quick answer, {name}!",
    "{name}\nOrder AF-204417\nThe left armrest is loose.",
    "we are two on the contract, me and {name}",
    "I forwarded the photos of the broken glass to {name} yesterday at noon.",
    "It was a present for {name}, so a voucher does not help.",
    "Sent on behalf of {name}, who has no computer.",
)
