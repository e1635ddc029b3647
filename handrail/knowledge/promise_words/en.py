"""English. Folded text: lower case, `can not`, `will` and `not` written out."""

from typing import Final

DEED: Final = (
    r"(?:refund|reimburs|credit|compensat|replac|waiv|send|sent|ship|extend|cover|pay|paid|giv|gave|grant|"
    r"issu|offer|upgrad|deliver|repair|exchang|appl[iy]|honou?r|mak|made|cancel|add|deduct|reserv|hold|held|"
    r"approv|match|collect|return|process|chang|arrang|book|schedul|transfer|discount|prioriti|expedit|"
    r"stop|remov|delet|unlock|releas|fix|cut|reduc|reset|restor|activat|provid|includ|take off|knock|"
    r"sort|set up|install|pick|fit|swap|let|allow|accept|call|phone|ring|put|treat|guarante)"
)
COMMITS: Final = (
    # what the customer gets, may do, is owed
    r"\byou (?:will|would|are going to|should) (?:also |still |then |now |automatically |always )?(?:get|receive|be (?:refunded|credited|compensated|reimbursed|paid|charged|able|sent|entitled)|have|not (?:be|pay|have)|only|pay|keep|qualify|see)\b",
    r"\byou(?: are|'re| re)(?: \w+){0,2} (?:entitled|eligible|covered|guaranteed|owed|allowed|free to|insured|permitted|welcome to (?:return|cancel|keep|claim)|limited|required|obliged|due)\b",
    r"\byou (?:do not|never|need not|no longer|only|always) (?:have to |need to |need |owe |pay )?",
    r"\byou (?:qualify|deserve|must|need to|have to)\b",
    r"\byou(?: still)? have (?:the |a |every |an )?(?:legal |full |absolute )?(?:right|claim|until|up to|\d)",
    r"\byou(?: all| both)? (?:can|may|could|can not|may not)(?: \w+ly)?(?: still| also| always| now| then| simply| just| even| not| of course| instead| certainly| absolutely| definitely){0,3} (?:return|cancel|claim|get|request|apply|use|exchange|keep|send|have|ask for|change|upgrade|pay|submit|receive|withdraw|swap|bring|combine|transfer|extend|redeem|share|stack|pause|downgrade|expect|count on|collect|choose|switch|add|order|book|move|wear|try|log in|sign in|connect|install|run|open|buy|split|pick|skip|postpone|resell|cash|convert|save|enjoy)\b",
    r"\byours? to keep\b|\bkeep (?:it|the item|them|the product|both)\b|\bno need to (?:return|send|pay)\b",
    # what the company does or has done
    r"\b(?:we|i|they|our \w+|the team|a colleague|my colleague|the \w+ team|(?:your|the|our) (?:bank|courier|carrier|driver|store|shop|company|airline)|someone|somebody|a manager|my manager)(?: will| can| would| are going to| am going to| is going to| have| has|'ll|'ve| ve| ll| could| shall| may| always| already| now| just| also| happily| gladly| immediately| personally| hereby|  directly| do| does| be| been| be able to| happy to| to| \w+ly){1,4} "
    + DEED,
    r"\b(?:i|we)(?: am| are|'m|'re| m| re)(?: \w+ly| now| just| currently| also){0,2} (?:refund|credit|issu|apply|waiv|send|add|cancel|replac|upgrad|extend|process|approv|mak|giv|offer|grant|reimburs|compensat|arrang|book)\w*",
    r"\bwe (?:refund|credit|reimburse|compensate|replace|waive|extend|cover|pay|grant|issue|offer|upgrade|deliver|ship|repair|exchange|honou?r|guarantee|promise|match|accept|collect|provide|include|charge|never|only|always|do not|no longer|stand by|give|allow|keep|beat|hold|require|reserve)\b",
    r"\bi (?:refunded|credited|issued|applied|waived|cancelled|canceled|extended|approved|added|upgraded|arranged|booked|changed|sent|processed)\b",
    r"\b(?:refund|credit|replacement|compensation|reimbursement|upgrade|voucher|cancellation|return|order|claim|request|fee|charge|payment|money|amount|difference|cost|shipment|parcel|package|extension|subscription|booking|delivery|account|device|fare|ticket|code)s?\b(?:[\w' ]{0,24}?)? (?:has been|have been|is being|are being|will be|was|were|will|is now|gets|get|can be|can still be|can not be|is|are|would be)(?: \w+ly| already| now| also| not| fully| in full| all){0,2} (?:approved|issued|processed|refunded|credited|waived|cancelled|canceled|granted|confirmed|applied|extended|sent|shipped|delivered|reimbursed|returned|paid|covered|included|replaced|accepted|arrive|reach|come|back|in your|with you|on (?:its|the) way|restored|guaranteed|free|locked|limited|logged|combined|transferred|exchanged|honou?red|dispatched|released|deducted|made|reduced|doubled|discounted|scheduled|rescheduled|booked|upgraded|available|possible|eligible|valid|refundable|claimed|requested|submitted|within)\b",
    r"\b(?:refunds?|returns?|money|payments?|credits?)(?: always| also| normally| usually)? (?:goes?|comes?|arrives?|takes?)\b|\bof your choice\b",
    r"\b(?:in|out of|back in) stock\b|\bavailable (?:in|from|again|now|until|for)\b|\bsold out\b",
    r"\b(?:i|we) have (?:\w+ ){0,2}?(?:mov|open|clos|creat|submitt|fil|link|merg|register|enroll|sign|order|start|shipp|dispatch|confirm|correct|updat|replac|mark|flagg|put|se|renew|block)(?:ed|t|d)?\b",
    r"\bconsider it done\b|\bit(?: is|'s)? (?:all )?(?:sorted|taken care of|approved|settled)\b|\bgo ahead and (?:return|keep|cancel|claim|submit|apply|book|buy|use)\b",
    # free, gifts, discounts
    r"\bfree(?: of charge|bie)?\b|\bno (?:extra |additional |further |hidden )?(?:cost|charge|fee|fees|charges|costs|deadline|limit|restocking|penalt|obligation|strings|questions)|\bcomplimentary\b|\bon us\b|\bon the house\b|\bat our expense\b|\bwithout (?:any )?(?:cost|charge|fee|penalty|question)|\bcosts? (?:you )?nothing\b",
    r"\bdiscount\b|\bvouchers?\b|\bcoupons?\b|\bpromo(?:tion(?:al)?)?(?: code)?\b|\bgifts?\b|\bbonus\b|\bloyalty\b|\bstore credit\b|\bcash ?back\b|\bper ?cent off\b|% off\b|\bhalf price\b|\bprice match|\bcode \w+",
    # exceptions, guarantees
    r"\bexceptions?\b|\bjust this once\b|\bone[- ]time\b|\b(?:as|out of) a? ?(?:courtesy|goodwill)|\bgoodwill\b|\bbend the rules\b|\bspecial (?:case|arrangement|offer|deal|rate|treatment)|\boverride\b|\bas an apology\b|\bto make (?:it )?up\b|\bmake it right\b|\bfor the inconvenience\b|\bhonou?r (?:the|that|your|it)\b|\bretroactiv|\bback ?dated?\b",
    r"\bguarant(?:ee|y)|\bwarrant(?:y|ies|ed)\b|\bpromis|\brest assured\b|\b(?:my|our) word\b|\bmoney[- ]back\b|\blifetime\b|\brisk[- ]free\b|\bdefinitely\b|\bcertainly\b|\bassured?\b|\bno matter\b|\bwithout exception\b|\bfor (?:good|ever|life)\b|\bcommit(?:ted|ment)?\b|\bcount on\b",
    # rules
    r"\bpolic(?:y|ies)\b|\bterms\b|\bour rules?\b|\bnot (?:allowed|permitted|supported|possible|refundable|covered|available|included|eligible|accepted|valid|transferable|designed|intended|offered)\b|\b(?:is|are|it(?:'s| is)) (?:\w+ )?(?:limited|restricted|locked|bound|tied) to\b|\b(?:is|are) designed (?:to|for)\b|\b(?:is|are|was|were) (?:a |an )?(?:\w+ ){0,2}(?:security|safety|expected) (?:feature|measure|behaviou?r)",
    r"\bper (?:subscription|account|order|customer|person|household|user|device|purchase|year|month|licen[cs]e|seat)\b|\b(?:non[- ])?refundable\b|\b(?:are|is|be|stay|remain)s? (?:\w+ )?(?:covered|included|valid|required|mandatory|prohibited|excluded|exempt|waived|charged|final|binding|void|insured)\b|\bexpires?\b|\bdeadlines?\b|\blegally\b|\bby law\b|\bcontract(?:ual)?\b|\bentitle|\beligib|\bcovers?\b|\bapplies to\b|\bapply to\b|\bcounts? as\b|\bautomatically\b|\b(?:only|always|never) (?:works?|valid|available|on|for|applies|ships?|covers?|one|if|after|before)\b",
    r"\b(?:can|may) (?:only |always |also |still |not )?be (?:refunded|returned|used|claimed|combined|cancelled|canceled|exchanged|transferred|extended|requested|changed|submitted|redeemed|installed|shared|waived)\b",
    # calls and times
    r"\b(?:call|phone|ring) you\b|\bcall ?-?backs?\b|\bget back to you (?:within|by|in|before|today|tomorrow|on)\b|\bbe in touch (?:within|by|in|before|today|tomorrow|on)\b",
    r"\b(?:tomorrow|overnight|same[- ]day|next[- ]day|next week|next month|tonight|this (?:week|evening|afternoon|month|morning)|end of the (?:week|day|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|right away|immediately|instantly|straight ?away|at any time|any time|anytime|24/7|around the clock|year-round|unlimited|indefinitely)\b",
    r"\bin full\b|\bfull (?:refund|amount|price|credit|value)\b|\bdouble (?:the|your)\b|\bhalf of\b|\bthe difference\b|\bprice (?:drop|protection|adjust)",
)
SPARES: Final = (
    # what cannot be told, promised or decided here; what somebody else will decide
    r"\b(?:i|we)(?: am| are|'m| m|'re)? (?:can|could|may|do|am|are|would)? ?(?:not|unable|never)(?: \w+ly)?(?: able| in a position| allowed| permitted)?(?: to)? (?:promise|guarantee|confirm|say|tell|decide|know|commit|see|find|have (?:any |that |this |the )?(?:information|details|record|access|an? (?:answer|approved))|verify|look|check|judge|assess|sure|authori[sz]ed|have that|give you (?:a|an|any) (?:\w+ )?(?:date|time|promise|answer|estimate|guarantee|amount))",
    r"\bi(?: am|'m| m)? ?(?:can|could|may|am)? ?(?:not|unable)(?: able| in a position| allowed| permitted)?(?: to)? (?:offer|make|grant|approve|give|waive|issue|process|book|change|cancel)",
    r"\b(?:i|we) (?:did not|could not|can not|do not) (?:find|see|have|know)\b",
    r"\bi(?:'m| am| m) not sure\b|\b(?:i|we) do not know\b|\bi will not guess\b|\bi would rather not\b",
    r"\b(?:a colleague|a person|someone|somebody|our team|a human|an agent|the team|they|a specialist|my colleagues?|our colleagues?)\b[\w ,']{0,40}\b(?:decide|check|look into|review|confirm (?:whether|if)|assess|find out|tell you (?:whether|if)|see (?:whether|if)|answer|help|take (?:over|it from))\b",
    r"\b(?:whether|if) (?:you|we|it|this|that|your|the|an?)\b[\w ,']{0,60}\b(?:i|we) (?:can not|do not|could not)\b",
    r"\b(?:decide|check|review|find out|ask|know|clarify|confirm|see|look into|tell you|say|verify) (?:\w+ ){0,2}(?:whether|if)\b",
    # telling again what the customer said
    r"\b(?:as|what|that) you (?:describe|write|say|told)|\byou (?:were|are|had been|have been) (?:hoping|told|promised|expecting|looking|asking|wondering|worried)|\byou (?:hoped|hope|thought|heard|read|had hoped|had expected|would have liked|paid|bought|ordered)\b",
    r"\byou (?:said|mentioned|wrote|asked|told|report|write|say|ask|describe|were told|state|mention|believe|would like|want|wanted|are asking|feel|think|expected|requested|asked for)\b|\b(?:your (?:question|message)|asking) (?:is |was )?(?:about|whether|for)\b|\bi understand (?:that )?(?:you|how|why)\b|\bi see that you (?:want|would|ask)",
    # addressed elsewhere
    r"\bplease (?:see|read|check|refer to|ask|contact|have a look|let (?:me|us) know|tell|give|share|send (?:me|us) (?:your|the order))\b|\byou (?:can|may) (?:find|read|see|check|look up|ask|talk|speak|reach|contact|write)\b",
)
NAMED: Final = r"\bfeel free\b|\bfree to (?:ask|contact|write|reach)|\b(?:gift cards?|vouchers?|discounts?|codes?)\?"
YES: Final = r"^(?:yes|yep|yeah|sure|certainly|of course|absolutely|correct|that(?: is|'s) (?:right|correct|true|fine|no problem|possible)|you are right|you're right|no problem|definitely|exactly|right|confirmed|indeed|agreed|done|ok(?:ay)?|will do|gladly|happy to)\b"
ASKS: Final = r"\b(?:can|could|may|am|will|would|do|did|have|should|shall|must) (?:i|we)\b|\b(?:can|could|will|would|do|are|have) (?:you|they)\b|\bis (?:it|that|there|my|this)\b|\bi (?:was|were|have been) (?:told|promised|assured)|\b(?:you|they|somebody|someone|your colleague) (?:said|told|promised|wrote)"
