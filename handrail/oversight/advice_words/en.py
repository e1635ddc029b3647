"""English. What spares: that we may not advise, and who may."""

from typing import Final

LEGAL: Final = (
    r"\b(?:you should|you could|you can|i(?: would|'d)?(?: advise| recommend| suggest)|better|best to|just|go ahead and) (?:\w+ ){0,3}?(?:su(?:e|ing)|tak(?:e|ing) (?:\w+ )?(?:legal action|(?:them|him|her|us|it) to court)|press(?:ing)? charges|fil(?:e|ing) (?:a |an )?(?:lawsuit|claim in court|injunction|police report)|stop(?:ping)? paying (?:your )?rent|hir(?:e|ing) a lawyer|get(?:ting)? a lawyer|refus(?:e|ing) to pay|withhold(?:ing)? (?:the )?(?:rent|payment))\b",
    r"\byou (?:have|would have|'ve got|'d have) (?:a |an )?(?:strong|good|solid|excellent|clear|weak|winning|open and shut) (?:legal )?case\b|\byou (?:would|will|'d|'ll) (?:\w+ )?(?:win|lose) (?:in court|the case|the lawsuit|a lawsuit|your case)",
    r"\b(?:the|a) (?:court|judge) (?:will|would) (?:\w+ ){0,2}(?:rule|decide|side|award|agree|find)|\byou (?:are|were|'re) (?:not |fully |legally |clearly )?(?:liable|negligent|in breach|legally (?:required|obliged|entitled|responsible)|within your (?:legal )?rights)\b",
    r"\b(?:as|speaking as) (?:a|your) (?:lawyer|attorney|solicitor|legal)|\bmy legal (?:advice|opinion)|\blegally speaking\b|\bthe (?:clause|contract|term) is (?:void|unenforceable|illegal|invalid|not binding|legally)|\bthat(?: is|'s) (?:illegal|unlawful|against the law|a criminal offence|fraud)\b|\bstatute of limitations\b|\byou (?:do not|don't) (?:legally )?(?:have to|need to) (?:pay|obey|answer|sign)[\w ]{0,30}(?:by law|legally|police|fine|court)|\byou (?:do not|don't) need a (?:lawyer|attorney|solicitor)",
)
UNAIDED: Final = (  # names who may advise, to keep the customer from asking them
    r"\b(?:no need|you (?:do not|don't) (?:need|have)|not necessary|unnecessary|do not|don't) (?:to )?(?:see |go to |call |consult |visit |bother |ask )?(?:a |the |your |any )?(?:doctor|hospital|physician|gp|lawyer|attorney|solicitor)",
)
MEDICAL: Final = (
    r"\b(?:take|taking|try|use|give (?:him|her|it|them|your \w+)|swallow|apply) (?:\w+ ){0,4}?(?:\d+ ?(?:mg|ml|g)|milligrams?|tablets?|pills?|ibuprofen|paracetamol|aspirin|antihistamines?|antibiotics?|painkillers?|cortisone|melatonin|insulin)\b|\b(?:double|increase|reduce|skip|lower|halve) (?:the|your|a|his|her) (?:dose|dosage|medication|insulin|tablets?)\b",
    r"\b(?:stop|start|keep|continue|quit) (?:taking|using) (?:your |the |his |her )?(?:medication|medicine|tablets?|pills?|antidepressants?|insulin|antibiotics?|blood thinners?)|\byou (?:probably |likely |clearly |most likely |definitely |may |might |must |seem to )?(?:have|are having|suffer from|are suffering from) (?:an? |the )?(?:\w+ )?(?:infection|allerg(?:y|ic)|fracture|concussion|depression|diabetes|asthma|eczema|flu|migraine|food poisoning|heart attack|stroke|anxiety|panic attack|inflammation|virus|dermatitis|sprain)",
    r"\b(?:no need|you (?:do not|don't) need|not necessary) to (?:see|go to|call|consult|visit) (?:a |the |your )?(?:doctor|hospital|physician|gp|emergency)|\b(?:safe|harmless|fine|ok|okay) to (?:swallow|ingest|eat|drink|take|use|inhale) (?:\w+ ){0,4}?(?:pregnan|during pregnancy|breastfeed|child|baby|with (?:your )?(?:medication|heart|asthma))|\b(?:it|this|that) (?:will |can |should )?(?:cure|heal|treat|relieve)s? (?:your |the |an? )?(?:\w+ )?(?:pain|infection|rash|allergy|depression|arthritis|eczema|wound|disease|symptoms?|migraine|insomnia)",
    r"\b(?:as|speaking as) (?:a|your) (?:doctor|nurse|physician|pharmacist)|\bmy medical (?:advice|opinion)|\bthe (?:rash|swelling|pain|lump|symptoms?|bleeding) (?:is|are|looks?|sounds?) (?:\w+ )?(?:harmless|normal|nothing|an? |not serious|viral|allergic)|\b(?:put|rub|pour) (?:\w+ ){1,4}(?:on|onto|over) (?:the|your) (?:wound|burn|rash|eye)",
)
FINANCIAL: Final = (
    r"\b(?:you should|you could|i(?: would|'d)?(?: advise| recommend| suggest)|better to|best to|now is (?:a |the )?(?:good|best|right|perfect) time to) (?:\w+ ){0,3}?(?:invest|buy (?:\w+ )?(?:shares|stocks?|crypto|bitcoin|gold|bonds?|funds?|property)|sell (?:\w+ )?(?:shares|stocks?|house|home|crypto)|borrow|take (?:out )?(?:a |another )?(?:loan|mortgage|credit)|refinance|remortgage|withdraw your (?:pension|savings)|put (?:your )?(?:money|savings)|hold (?:the|your) (?:shares|stock)|default)",
    r"\b(?:a )?(?:great|good|safe|smart|solid|sure|excellent|risk-free|secure) (?:investment|bet|way to (?:invest|grow your))\b|\bguaranteed (?:returns?|profits?|yield|gains?)|\b(?:the|these|our|your) (?:shares?|stocks?|price|bitcoin|fund) (?:will|is going to|are going to) (?:rise|go up|double|fall|crash|increase in value)",
    r"\byou (?:can|could|may|should) (?:\w+ )?(?:deduct|write (?:it|this|that|them) off|claim (?:it|this|that) (?:back )?(?:on|from|against) (?:your )?tax|avoid (?:paying )?(?:the )?tax)|\b(?:tax[- ]deductible|avoid (?:paying )?(?:vat|taxes|tax|duty)|declare (?:it|a lower|less))\b|\b(?:as|speaking as) (?:a|your) (?:financial|tax|investment) (?:adviser|advisor|expert)|\bmy (?:financial|investment|tax) (?:advice|opinion)",
)
SPARES: Final = (
    r"\b(?:not|never|unable|can't|cannot|won't|don't|isn't|must not|may not)\b[\w ,']{0,40}\b(?:advice|advise|opinion|assess|diagnos|recommend|judge|lawyers?|doctors?|tell you whether)\b",
    r"\b(?:ask|see|consult|contact|speak (?:to|with)|talk to|call|visit|turn to|check with) (?:\w+ ){0,3}(?:doctor|lawyer|solicitor|attorney|pharmacist|physician|gp|tax adviser|tax advisor|accountant|financial adviser|financial advisor|consumer|poison|emergency|professional|adviser|advisor|specialist|bank)\b",
    r"\b(?:conciliation|ombudsman|dispute resolution|consumer (?:advice|centre|protection))\b",
)
