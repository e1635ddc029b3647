"""French."""

from handrail.security.special_words.words import SpecialWords

words = SpecialWords(
    person=r"je|j'ai|j’ai|j'étais|j'attends|nous|il|elle|femme|mari|fils|fille|mère|père|enfant|conjoint|frère|sœur|soeur|ami|amie|grand-mère|grand-père|voisine?",
    link=r"suis|est|sommes|étais|était|ai|a|avait|avons|j'ai|j’ai|mon|ma|mes|son|sa|ses|notre|d'un|d'une|de|du|avec|à cause de|à cause du|souffre|souffrant|atteinte?s?|en tant que|comme|sous|après|fais|fait|depuis|prends|prend|j'étais",
    between=r"un|une|le|la|l'|du|de|des|d'|très|un peu|aussi|actuellement|gravement|sévère|chronique|mon|ma|son|sa|suis|souffre|atteinte?|type|[0-9]|plus|en|pratiquante?|depuis|mois|enceinte de|toujours|avec|handicapée? et|crise|crises",
    being=r"suis|est|sommes|étais|était|j'étais|en tant que|comme|sont|ai été|a été",
    alone=r"suis|j'ai|j’ai|mon|ma|mes|souffre|j'étais|en tant que|prends|sommes",
    traits=r"transplantée?|greffée?|trisomique|incontinente?|réfugiée?|tétraplégique|paraplégique|casher|musulmans|"
    r"diab[ée]tique|asthmatique|[ée]pileptique|bipolaire|dyslexique|d[ée]prim[ée]e?|d[ée]pressi(?:f|ve)|anorexique|aveugle|malvoyante?|sourde?|malentendante?|handicap[ée]?e?|paralys[ée]e?|hospitalis[ée]e?|op[ée]r[ée]e?|malade|enceinte|alcoolique|musulmane?|juive|juif|catholique|protestante?|chr[ée]tienne|chr[ée]tien|bouddhiste|hindoue?|ath[ée]e|gaye?|homosexuel(?:le)?|lesbienne|bisexuel(?:le)?|transgenre|trans|non-binaire|syndiqu[ée]e?|rom|kurde|c[œo]e?liaque|allergique.*|autiste",
    terms=r"polyarthrite(?: rhumatoïde)?|transplant(?:ation|ée?)|greff(?:e|ée?)|appareils? auditifs?|pompe à insuline|déambulateur|goutte|anémie|acouphènes|cataracte|glaucome|dmla|trisomi(?:e 21|que)|tumeur au cerveau|incontinen(?:ce|te?)|stress post-traumatique|tocs?|rhume des foins|allergie aux \pL+|chimios?|anticoagulants|rééducation|allait(?:e|ement)|pma|fiv|insuffisance respiratoire|bpco|sclérose|maladie auto-immune|cancer|ramadan|casher|halal|musulmans|réfugiée?|demandeu(?:r|se) d'asile|tétraplégique|paraplégique|phlébite|lombalgie|accouch(?:é|ée|ement)|bec-de-lièvre|polyhandicap(?:é|ée)?|"
    r"diab[ée]t(?:e|ique)(?: de type [12])?|asthm(?:e|atique)|cancer(?: du sein| du poumon| de la prostate)?|leuc[ée]mie|tumeur|chimio(?:th[ée]rapie)?|dialyse|[ée]pilep(?:sie|tique)|migraines?|arthrose|arthrite|"
    r"rhumatismes?|scl[ée]rose en plaques|sep|parkinson|alzheimer|d[ée]mence|autis(?:me|te)|tdah|dyslexique|bipolaire|schizophr[èe]ne|d[ée]pressi(?:on|f|ve)|d[ée]prim[ée]e?|anxi[ée]t[ée]|burn-?out|anorexi(?:e|que)|"
    r"vih|s[ée]ropositi(?:f|ve)|sida|h[ée]patite|covid|maladie de crohn|c[œo]e?liaque|eczéma|psoriasis|(?:probl[èe]mes?|insuffisance|crise) cardiaques?|pacemaker|avc|hypertension|thyro[ïi]de|insuffisance r[ée]nale|"
    r"apn[ée]e du sommeil|endom[ée]triose|m[ée]nopause|enceinte|grossesse|fausse couche|ivg|avortement|aveugle|malvoyante?|sourde?|malentendante?|handicap[ée]?e?|paralys[ée]e?|fauteuil roulant|hospitalis[ée]e?|op[ée]r[ée]e?|"
    r"hernie discale|mal de dos|allergi(?:e|que)(?: (?:à|au|aux) (?:la |l'|les )?\pL+)?|intol[ée]rante? au lactose|insuline|antid[ée]presseurs?|alcoolique|psychiatre|malade|arr[êe]t maladie|"
    r"musulmane?|juive|juif|catholique|protestante?|chr[ée]tienne|chr[ée]tien|bouddhiste|hindoue?|ath[ée]e|t[ée]moin de j[ée]hovah|gaye?|homosexuel(?:le)?|lesbienne|bisexuel(?:le)?|transgenre|trans|non-binaire|"
    r"syndiqu[ée]e?|membre (?:de la|du|d'un) (?:cgt|cfdt|fo|syndicat|ps|rn|parti \pL+)|rom|kurde",
    said=(
        r"\b(?:souffre|souffrant|souffrons|atteinte?s?) (?:d'une |d'un |d'|de la |de l'|de |du |des )((?:[\pL'-]+ ){0,2}?[\pL'-]+)",
        r"\bdiagnostiquée? (?:d'une |d'un |d'|de |avec )?(?:un |une )?([\pL-]+)",
        r"\b(?:membre|adhérente?|syndiquée?) (?:de la|du|d'un|à la|au) (cgt|cfdt|fo|syndicat|sud|parti \pL+)\b",
        r"\b((?:ma|mon) (?:grossesse|maladie|handicap|chimio(?:thérapie)?|traitement|psychiatre|diabète|dépression|asthme|épilepsie))\b",
        r"\b(séropositi(?:f|ve)|en fauteuil roulant)\b",
    ),
    things=r"(?:-friendly|chaussettes|coussin|robe|vêtements|test|filtre|assurance|recherche)",
)
