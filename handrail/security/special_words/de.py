"""German."""

from handrail.security.special_words.words import SpecialWords

words = SpecialWords(
    person=r"ich|wir|er|sie|frau|mann|sohn|tochter|mutter|vater|kind|oma|opa|partner(?:in)?|"
    r"bruder|schwester|freundin|freund|kollegin|kollege|nachbarin|nachbar",
    link=r"bin|ist|sind|war|waren|habe?|hat|hatte|haben|leide[nt]?|leidet|wegen|mit|an|von|unter|trotz|nach|seit|als|mein(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|bekomme|"
    r"bekommt|nehme|nimmt|brauche|braucht|im|gegen|in|durch|aufgrund|auf|erlitten|wurde|sitze|sitzt|hab|auf die",
    between=r"meine[mnrs]?|seine[mnrs]?|ihre[mnrs]?|eine[mnr]?|ein|den|dem|der|die|das|schwer(?:e[mnrs]?)?|leicht(?:e[mnrs]?)?|chronisch(?:e[mnrs]?)?|stark(?:e[mnrs]?)?|schlimm(?:e[mnrs]?)?|sehr|auch|"
    r"noch|gerade|seit|jahren|monaten|wochen|typ|[0-9]|ich|leider|selbst|an|unter|mit|einem|akut(?:e[mnrs]?)?|schon|praktizierende[rn]?|gläubige[rn]?|hochgradig|fast|völlig|aktuell|derzeit|im|wegen|"
    r"monat|[0-9]\.|fünften|sechsten|siebten|achten|bin|leide|erkrankt|und|habe|einer",
    being=r"bin|ist|sind|war|waren|als|wurde|wird",
    alone=r"bin|mein(?:e[mnrs]?)?|habe?|hab|leide|sitze|nehme|als|brauche",
    traits=r"herzkrank|nierenkrank|inkontinent|stillend|geflüchtet|muslime|juden|alevit|koscher|"
    r"zuckerkrank|diabetisch|autistisch|autist|bipolar|depressiv|blind|sehbehindert|gehörlos|taub|schwerhörig|(?:schwer)?behindert|gelähmt|operiert|krank|alkoholkrank|suchtkrank|schwanger|muslimisch|jüdisch|katholisch|evangelisch|schwul|lesbisch|bisexuell|queer|nichtbinär|homosexuell|kurdisch|trans|krankgeschrieben|pflegebedürftig|allergisch.*|christ|laktoseintolerant",
    terms=r"parkinson-krank|herzkrank|nierenkrank|transplantation|spenderniere|hörgerät|hörgeräte|insulinpumpe|rollator|gicht|anämie|blutarmut|tinnitus|grauen? star|grüne[rn]? star|makuladegeneration|trisomie 21|down-syndrom|spastik|inkontinen(?:t|z)|burn-?out-?syndrom|trauma|posttraumatische belastungsstörung|ptbs|zwangsstörung|borderline|heuschnupfen|neurodermitiker(?:in)?|erdnussallergie|kontaktlinsenunverträglichkeit|hirntumor|chemotherapien|blutverdünner|reha|pflegestufe [1-5]|stillend|stille|kinderwunschbehandlung|hormontherapie|asylbewerber(?:in)?|geflüchtet|sunnit(?:in)?|alevit(?:in)?|muslime|juden|ramadan|koscher|grünen-mitglied|spd-mitglied|cdu-mitglied|ver\.?di-mitglied|verdi|"
    r"(?:typ[ -][12][ -])?diabet(?:es|iker(?:in)?|isch)|zuckerkrank(?:heit)?|asthma(?:tiker(?:in)?)?|(?:brust|lungen|haut|prostata|darm)?krebs(?:krank)?|leukämie|tumor|chemo(?:therapie)?|"
    r"bestrahlung|dialyse|epilep(?:sie|tiker(?:in)?|tisch)|migräne|arthrose|arthritis|rheuma|osteoporose|fibromyalgie|multiple sklerose|(?-i:MS)|parkinson|alzheimer|demen(?:z|t)|autis(?:mus|t|tin|tisch)|"
    r"adhs|legasthenie|bipolar|schizophren(?:ie)?|depress(?:ion(?:en)?|iv)|angststörung|panikattacken|burn-?out|magersucht|essstörung|hiv(?:[ -]positiv)?|aids|hepatitis|tuberkulose|corona|covid|"
    r"morbus crohn|zöliakie|glutenunverträglichkeit|laktoseintoleran(?:z|t)|neurodermitis|schuppenflechte|herz(?:krank(?:heit)?|infarkt|fehler|schrittmacher|operation|probleme[n]?|leiden)|schlaganfall|bluthochdruck|"
    r"schilddrüse(?:nprobleme)?|nieren(?:krank(?:heit)?|versagen)|copd|lungenentzündung|schlafapnoe|schlafstörungen|endometriose|wechseljahre[n]?|schwanger(?:schaft)?|schwerbehindertenausweis|fehlgeburt|abtreibung|blind|sehbehindert|"
    r"gehörlos|taub|schwerhörig|(?:schwer)?behindert|(?:schwer)?behinderung|gelähmt|querschnittsgelähmt|rollstuhl(?:fahrer(?:in)?)?|im krankenhaus|krankenhaus|operation|operiert|hüft-?op|knie-?op|bandscheibenvorfall|rückenschmerzen|"
    r"(?:pollen|nuss|erdnuss|latex|nickel|hausstaub|penicillin)?allerg(?:ie[n]?|isch|iker(?:in)?)(?: (?:gegen|auf) \pL+)?|insulin|metformin|antidepressiva|alkoholiker(?:in)?|alkoholkrank|suchtkrank|entzug|psychiater(?:in)?|therapie|krank|"
    r"krankgeschrieben|pflegebedürftig|pflegegrad [1-5]|beinbruch|"
    r"muslim(?:in|a)?|muslimisch|moslem|jude|jüdin|jüdisch|katholi(?:k|kin|sch)|evangelisch|protestant(?:in)?|christ(?:in)?|hindu|buddhist(?:in)?|zeuge jehovas|zeugin jehovas|atheist(?:in)?|"
    r"schwul|lesbisch|lesbe|bisexuell|trans(?:gender|sexuell|frau|mann)?|queer|nichtbinär|homosexuell|"
    r"gewerkschafts?(?:mitglied|er(?:in)?)|mitglied (?:der|bei der|in der|bei) (?:gewerkschaft|ig metall|ver\.?di|spd|cdu|afd|linken|grünen|fdp)|betriebsrat|roma|sinti|kurd(?:e|in|isch)",
    said=(
        r"\b(?:leide[tn]?|litt|erkrankt|erkrankte) (?:[\pL]+ ){0,2}?(?:an|unter) ((?:[\pL-]+ ){0,2}?[\pL-]+)",
        r"\bdiagnose(?: (?:lautet|ist)|:) ([\pL-]+(?: (?:sklerose|typ [12]))?)",
        r"\bmit ((?:[\pL-]+ )?[\pL-]+) diagnostiziert",
        r"\bmitglied (?:der|bei der|in der|bei|in einer) (gewerkschaft|ig metall|ver\.?di|spd|cdu|csu|afd|linken|grünen|fdp|ig bau)",
        r"\b(schwerbehindert\w{0,3}|grad der behinderung(?: von)? [0-9]{2,3}|gdb [0-9]{2,3}|pflegegrad [1-5])\b",
        r"\b(mein(?:e[mnrs]?)? (?:behinderung|schwangerschaft|krankheit|erkrankung|chemo(?:therapie)?|diagnose|medikamente|psychiater(?:in)?|therapeut(?:in)?|depression(?:en)?))\b",
        r"\b(?:sitze|sitzt) im (rollstuhl)\b",
        r"\b(hiv[ -]positiv)\b",
    ),
    things=r"(?:-?gerecht|-?freundlich|socken|strümpfe|schuhe|kissen|lampe|hilfe|test|filter|spray|versicherung|forschung|hose|mode|kleid|rampe|meldung|kasse|gemüse|bedarf|produkte)",
)
