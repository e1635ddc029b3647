"""English."""

from handrail.security.special_words.words import SpecialWords

words = SpecialWords(
    person=r"i|i'm|im|i’m|i've|i’ve|ive|me|we|we're|he|he's|she|she's|him|they're|wife|husband|son|daughter|mother|father|mum|mom|dad|"
    r"partner|child|kid|baby|brother|sister|grandmother|grandfather|grandma|grandpa|girlfriend|boyfriend|flatmate|roommate|neighbou?r|friend|colleague|"
    r"who has|who is|member of the household",
    link=r"i'm|im|i’m|am|is|are|was|were|be|been|being|he's|she's|he’s|she’s|i've|i’ve|have|has|had|having|got|get|getting|with|from|of my|about my|my|his|her|our|their|"
    r"suffers?|suffering|diagnosed with|diagnosed as|treated for|treatment for|recovering from|living with|due to|because of|as an?|on|takes?|taking|need|needs|needed|became|becoming|"
    r"undergoing|after|having|identify as|identifies as|came out as|battling|fighting|since|as|prescribed|on my|for my|for his|for her|caught|into",
    between=r"in|in a|a|an|the|my|his|her|our|been|being|very|quite|also|currently|still|badly|seriously|severely?|mild|severe|chronic|acute|early|late|stage|type|bad|terrible|some|"
    r"really|both|partially|legally|registered|clinically|[0-9]|one|two|i|ii|permanently|newly|recently|now|months?|weeks?|five|six|seven|eight|three|four|just|"
    r"from|with|to|for|of|diagnosed|suffering|stage [0-4iv]+|high|low|about|around|mildly|highly|practising|practicing|devout|openly|trying|rather|so|too|pretty|an? active|active|heart|breast|lung|prostate|skin|bowel",
    being=r"i'm|im|i’m|am|i've been|he's|she's|he’s|she’s|is|are|was|were|be|been|being|became|becoming|got|as an?|identify as|identifies as|came out as|who is|who's",
    alone=r"i'm|im|i’m|am|i've|i’ve|i've been|as an?|my|his|her|on my|for my|for his|for her|due to my|because of my|suffer|suffering|suffers|diagnosed with|diagnosed as|undergoing|he's|she's|he’s|she’s|identify as|who is|who's",
    traits=r"gluten intolerant|coeliac|celiac|suicidal|breastfeeding|transitioning|incontinent|kosher|refugee|asylum seeker|quaker|humanist|muslims|jews|christians|trauma|"
    r"asthmatic|epileptic|diabetic|dyslexic|depressed|bulimic|anorexic|autistic|blind|visually impaired|sight impaired|deaf|hard of hearing|disabled|paraly[sz]ed|paraplegic|amputee|in hospital|hospitali[sz]ed|alcoholic|ill|sick|unwell|terminally ill|pregnant|muslim|jewish|catholic|protestant|christian|hindu|buddhist|sikh|jew|atheist|mormon|evangelical|gay|lesbian|bisexual|bi|transgender|trans|queer|non-?binary|homosexual|asexual|roma|kurdish|(?-i:ADD)|an operation|on|lactose intolerant|allergic.*|bipolar",
    terms=r"rheumatoid arthritis|transplant|mastectomy|stoma|hearing aids?|insulin pump|epi-?pen|herniated disc|methadone|recovering alcoholic|aa meetings|nut allergy|peanut allergy|latex allergy|hay fever|gluten intolerance|cataracts?|glaucoma|macular degeneration|gout|anaemia|anemia|haemophilia|sickle cell|tinnitus|vertigo|down'?s syndrome|tourette'?s?|cerebral palsy|muscular dystrophy|heart bypass|bypass|oncology|chemo appointments?|blood thinners|oxygen(?: at home)?|incontinen(?:ce|t)|postnatal depression|trauma|self-harm|suicidal|breastfeeding|infertility|fertility treatment|hormone therapy|transition(?:ing)?|asylum seeker|refugee|ramadan|kosher|quaker|humanist|muslims|jews|christians|"
    r"(?:type [12] )?diabet(?:es|ic)|asthma(?:tic)?|(?:breast |lung |skin |prostate |bowel )?cancer|leuka?emia|tumou?rs?|chemo(?:therapy)?|radiotherapy|dialysis|"
    r"epilep(?:sy|tic)|seizures?|migraines?|arthritis|rheumatism|osteoporosis|fibromyalgia|multiple sclerosis|(?-i:MS)|parkinson'?s?(?: disease)?|alzheimer'?s?(?: disease)?|"
    r"dementia|autis(?:m|tic)|adhd|(?-i:ADD)|asperger'?s?|dyslexi[ac]|bipolar(?: disorder)?|schizophreni[ac]|depress(?:ion|ed)|anxiety(?: disorder)?|panic attacks?|ptsd|ocd|"
    r"eating disorder|anorexi[ac]|bulimi[ac]|burn-?out|hiv(?:[ -]positive)?|aids|hepatitis(?: [abc])?|tuberculosis|covid(?:-19)?|lupus|crohn'?s?(?: disease)?|colitis|"
    r"coeliac(?: disease)?|celiac(?: disease)?|ibs|psoriasis|eczema|heart (?:disease|condition|attack|failure|surgery|problems?)|pacemaker|stroke|high blood pressure|blood pressure|"
    r"hypertension|thyroid(?: problems?)?|kidney (?:disease|failure|transplant)|liver disease|copd|pneumonia|cystic fibrosis|sleep apno?ea|insomnia|endometriosis|menopause|"
    r"pregnan(?:t|cy)|miscarriage|ivf|an? abortion|abortion|blind|visually impaired|sight impaired|deaf|hard of hearing|hearing loss|disab(?:led|ility)|paraly[sz]ed|paraplegic|"
    r"wheelchair(?:[ -]bound)?|wheelchair user|amputee|prosthe(?:sis|tic leg)|in hospital|hospitali[sz]ed|surgery|hip replacement|knee surgery|an operation|broken (?:leg|arm|hip|wrist)|"
    r"slipped disc|bad back|back pain|chronic pain|allerg(?:y|ies|ic)(?: to [a-z]+(?: [a-z]+)?)?|lactose intolerant|insulin|metformin|antidepressants?|ritalin|lithium|morphine|"
    r"alcoholic|addict(?:ion)?|in rehab|rehab|therapy|psychiatrist|ill|sick|unwell|terminally ill|"
    r"muslim|jewish|catholic|protestant|christian|hindu|buddhist|sikh|jew|atheist|mormon|orthodox jew|jehovah'?s witness(?:es)?|evangelical|"
    r"gay|lesbian|bisexual|bi|transgender|trans(?: man| woman)?|queer|non-?binary|homosexual|asexual|"
    r"union member|trade union member|member of (?:the |a )?(?:trade )?union|union rep|shop steward|(?:labour|conservative|green|communist|republican|democratic) party member|"
    r"roma|kurdish|of (?:african|arab|jewish|roma|asian) (?:descent|origin)|sti|std|chlamydia|herpes",
    said=(
        r"\bdiagnosed (?:with|as) ((?:an? |the )?[\pL'-]+(?:\s(?:disease|disorder|syndrome|cancer|sclerosis|diabetes|pressure))?)",
        r"\bsuffer(?:s|ing|ed)? from ((?:[\pL'-]+\s){0,2}[\pL'-]+)",
        r"\b(?:i am|i'm|he is|she is|he's|she's|(?:son|daughter|wife|husband|child|mother|father) is) (allergic to [\pL]+)",
        r"\b(member of (?:the )?(?:trade )?union|in a (?:trade )?union|trade union (?:member|rep))\b",
        r"\bmember of (?:the )?((?:labour|conservative|green|communist|republican|democratic) party)\b",
        r"\b(?:i|we) (?:voted?|votes) (?:for )?(labour|tory|the tories|conservative|republican|democrat|the greens|brexit|trump|remain)\b",
        r"\bgo(?:es|ing)? to (?:my |our |the )?(mosque|synagogue|church|temple) (?:every|on|each)\b",
        r"\b(my (?:disability|pregnancy|illness|chemo(?:therapy)?|diagnosis|medication|psychiatrist|therapist|cancer|depression|anxiety|diabetes|asthma|epilepsy))\b",
        r"\b(wheelchair[ -](?:user|bound))\b",
        r"\b(hiv[ -]positive)\b",
    ),
    things=r"(?:-?friendly|socks?|shoes?|pillow|lamp|light|charit|research|nurse\b|care\b|products?|supplies|monitor|strips|test|kit|clothes|wear|dress|access|ramp|"
    r"spray|filter|insurance|policy|market|humou?r|cake|books?|music|calendar|film|food|version|edition|of (?:this|that|the|your|waiting|it|all|calling|being|hearing|having|getting)|"
    r"and tired|friday|box|white|colou?r|one\b|model|hole|spot|tape|\?$)",
)
