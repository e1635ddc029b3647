"""Italian."""

from handrail.security.special_words.words import SpecialWords

words = SpecialWords(
    person=r"io|sono|ho|noi|lui|lei|moglie|marito|figlio|figlia|madre|padre|mamma|papà|bambin[oa]|compagn[oa]|fratello|sorella|nonn[oa]|amic[oa]|vicin[oa]|soffro|siamo|collega",
    link=r"sono|è|sto|sta|siamo|ero|era|ho|ha|ha avuto|avevo|mio|mia|sua|suo|con|per|per il|per la|per via del|di|da|soffro|soffre|prendo|prende|come|a causa del|a causa della|dopo|in|affett[oa] da|malat[oa] di|alla|al|iscritt[oa]",
    between=r"un|una|il|la|l'|del|della|di|da|molto|anche|grave|cronic[oa]|severa|mio|mia|suo|tipo|[0-9]|sempre|un po'|mesi|anni|a|al|alla|forte|praticante|dal|dalla|fortemente",
    being=r"sono|è|siamo|ero|era|come|sto|sta",
    alone=r"sono|ho|mio|mia|soffro|prendo|siamo|sto",
    traits=r"trapiantat[oa]|incontinente|rifugiat[oa]|tetraplegic[oa]|paraplegic[oa]|musulmani|ebrei|valdese|kosher|intollerante.*|"
    r"diabetic[oa]|asmatic[oa]|epilettic[oa]|autistic[oa]|bipolare|schizofrenic[oa]|depress[oa]|sieropositiv[oa]|celiac[oa]|cardiopatic[oa]|incinta|ciec[oa]|sord[oa]|disabile|invalid[oa]|paralizzat[oa]|ricoverat[oa]|operat[oa]|malat[oa]|musulman[oa]|ebre[oa]|cattolic[oa]|protestante|cristian[oa]|buddista|induista|ate[oa]|gay|omosessuale|lesbica|bisessuale|transgender|trans|rom|sindacalista|allergic[oa].*|in ospedale|tiroide",
    terms=r"artrite reumatoide|trapiant(?:o|at[oa])|apparecch(?:io|i) acustic[oi]|microinfusore|deambulatore|gotta|anemia|acufeni|cataratta|glaucoma|sindrome di down|paralisi cerebrale|incontinen(?:za|te)|stress post-traumatico|disturbo \pL+|allergia (?:al|alla|alle|ai|agli) (?:\pL+ )?\pL+|chemio|anticoagulanti|riabilitazione|allatt(?:o|amento)|fecondazione assistita|bpco|malattia (?:cronica|autoimmune|rara)|tumore|ramadan|kosher|halal|musulmani|ebrei|rifugiat[oa]|tetraplegic[oa]|paraplegic[oa]|sciatica|insonnia|ipotiroidismo|protesi(?: all'anca| al ginocchio)?|ansiolitici|morbo di parkinson|insufficienza cardiaca|cardiopatia|fibrosi cistica|intolleran(?:za|te) al (?:glutine|lattosio)|testimoni di geova|valdese|"
    r"diabete(?: di tipo [12])?|diabetic[oa]|asma|asmatic[oa]|cancro|tumore(?: al seno| al polmone)?|leucemia|chemio(?:terapia)?|dialisi|epilessia|epilettic[oa]|emicrani[ae]|artrite|artrosi|reumatismi|fibromialgia|sclerosi multipla|parkinson|alzheimer|"
    r"demenza|autis(?:mo|tic[oa])|adhd|dislessi(?:a|co|ca)|bipolare|schizofrenic[oa]|depress[oa]|depressione|ansia|attacchi di panico|anoressia|hiv|sieropositiv[oa]|aids|epatite|covid|celiac[oa]|celiachia|morbo di crohn|psoriasi|cardiopatic[oa]|"
    r"problemi (?:di cuore|cardiaci)|infarto|ictus|pacemaker|ipertensione|pressione alta|tiroide|insufficienza renale|apnee? notturn[ae]|endometriosi|menopausa|incinta|gravidanza|aborto|ciec[oa]|non vedente|ipovedente|sord[oa]|disabil(?:e|ità)|invalid[oa]|"
    r"paralizzat[oa]|sedia a rotelle|ricoverat[oa]|in ospedale|operat[oa]|operazione|ernia|mal di schiena|allergi(?:a|co|ca)(?: (?:al|alla|alle|ai|agli) \pL+)?|intollerante al lattosio|insulina|antidepressivi|alcolista|psichiatra|malat[oa]|"
    r"musulman[oa]|ebre[oa]|cattolic[oa]|protestante|cristian[oa]|buddista|induista|ate[oa]|testimone di geova|gay|omosessuale|lesbica|bisessuale|transgender|trans|non binari[oa]|sindacalista|(?:alla|al) (?:cgil|cisl|uil|sindacato|pd|lega)|rom",
    said=(
        r"\bsoff(?:ro|re|rono) (?:di |d'|del |della |da )((?:[\pL-]+ )?[\pL-]+)",
        r"\bdiagnosticat[oa] (?:un |una |il |la |l')?([\pL-]+(?: multipla)?)",
        r"\biscritt[oa] (?:alla|al|a un|a) (cgil|cisl|uil|sindacato|pd|lega)\b",
        r"\b((?:la mia|il mio|mia|mio) (?:gravidanza|malattia|disabilità|chemio(?:terapia)?|terapia|psichiatra|diabete|depressione|asma))\b",
        r"\b(in sedia a rotelle|sieropositiv[oa])\b",
    ),
    things=r"(?:calzini|scarpe|vestiti|test|filtro|assicurazione|ricerca)",
)
