"""Dutch."""

from handrail.security.special_words.words import SpecialWords

words = SpecialWords(
    person=r"ik|wij|we|hij|zij|ze|vrouw|man|zoon|dochter|moeder|vader|kind|partner|broer|zus|oma|opa|vriendin|vriend|buurvrouw|buurman|collega",
    link=r"ben|is|zijn|was|heb|heeft|hebben|had|lijd|lijdt|aan|met|door|vanwege|wegens|mijn|m'n|haar|onze|als|sinds|na|in|slik|slikt|gebruik|gebruikt|voor mijn|lid van|een",
    between=r"een|de|het|mijn|zijn|haar|erg|heel|ook|nog|al|zwaar|zware|ernstig|ernstige|chronische?|lichte?|type|[0-9]|aan|sinds|jaar|maanden|weken|last van|van|praktiserende?|zeer|nu|momenteel|mijn",
    being=r"ben|is|was|als|zijn|wordt|werd",
    alone=r"ben|mijn|m'n|lijd|heb|slik|voor mijn",
    traits=r"getransplanteerd|spastisch|incontinent|vluchteling|moslims|joden|overspannen|koosjer|"
    r"astmatisch|autistisch|dyslectisch|bipolair|depressief|zwanger|blind|slechtziend|doof|slechthorend|gehandicapt|invalide|verlamd|opgenomen|geopereerd|verslaafd|ziek|islamitisch|joods|jood|katholiek|protestant|christen|homo(?:seksueel)?|lesbisch|biseksueel|transgender|trans|queer|non-binair|koerdisch|roma|overgang|allergisch.*|dement",
    terms=r"reumato[ïi]de artritis|transplantatie|getransplanteerd|gehoorapparaat|gehoorapparaten|insulinepomp|rollator|jicht|bloedarmoede|tinnitus|staar|glaucoom|maculadegeneratie|downsyndroom|spastisch|incontinent(?:ie)?|ptss|dwangstoornis|borderline|hooikoorts|notenallergie|pinda-?allergie|chemokuren|bloedverdunners|revalidatie|borstvoeding|ivf|hormoontherapie|vluchteling|asielzoeker|ramadan|koosjer|halal|moslims|joden|astma|longziekte|hartpatiënt|hartfalen|suikerpatiënt|kankerpatiënt|nierpatiënt|reumapatiënt|epilepsiepatiënt|oververmoeid|overspannen|depressies|angsten|paniekaanvallen|posttraumatische stress|knieoperatie|heupoperatie|nieuwe heup|hernia|verstandelijke beperking|lichamelijke beperking|visuele beperking|beperking|"
    r"diabet(?:es|icus|ici)(?: type [12])?|suikerziekte|astma(?:tisch)?|(?:borst|long|huid|prostaat|darm)?kanker|leukemie|tumor|chemo(?:therapie|kuur)?|bestraling|dialyse|epilepsie|migraine|artrose|artritis|reuma|fibromyalgie|"
    r"multiple sclerose|(?-i:MS)|parkinson|alzheimer|dement(?:ie)?|autis(?:me|tisch)|adhd|dyslexi(?:e|isch)|dyslectisch|bipolair|schizofreni?e?|depressi(?:e|ef)|angststoornis|burn-?out|anorexia|hiv(?:[ -]positief)?|aids|hepatitis|corona|covid|"
    r"ziekte van crohn|coeliakie|eczeem|psoriasis|hart(?:kwaal|aanval|infarct|patiënt|problemen)|pacemaker|beroerte|hoge bloeddruk|schildklier(?:problemen)?|nier(?:ziekte|falen)|copd|slaapapneu|endometriose|overgang|zwanger(?:schap)?|miskraam|abortus|"
    r"blind|slechtziend|doof|slechthorend|gehandicapt|handicap|invalide|verlamd|rolstoel|ziekenhuis|opgenomen|operatie|geopereerd|hernia|rugpijn|allergi(?:e|sch)(?: voor \pL+)?|lactose-?intolerant|insuline|antidepressiva|alcoholist|verslaafd|psychiater|ziek|"
    r"moslim(?:a)?|islamitisch|joods|jood|katholiek|protestant|christen|hindoe|boeddhist|atheïst|jehova'?s getuige|homo(?:seksueel)?|lesbisch|biseksueel|transgender|trans(?:vrouw|man)?|queer|non-binair|vakbondslid|"
    r"lid van (?:de )?(?:vakbond|fnv|cnv|pvda|vvd|pvv|d66)|koerdisch|roma",
    said=(
        r"\b(?:lijd|lijdt|lijden) (?:\pL+ )?aan ((?:[\pL-]+ )?[\pL-]+)",
        r"\b(?:gediagnosticeerd met|diagnose:) ([\pL-]+(?: sclerose)?)",
        r"\blid van (?:de |een )?(vakbond|fnv|cnv|pvda|vvd|pvv|d66|groenlinks)\b",
        r"\b(mijn (?:zwangerschap|ziekte|handicap|chemo(?:therapie|kuur)?|behandeling|psychiater|diabetes|depressie|astma|beperking))\b",
        r"\b(in een rolstoel|hiv-positief)\b",
    ),
    things=r"(?:sokken|schoenen|kussen|lamp|test|filter|verzekering|onderzoek|vriendelijk)",
)
