"""Spanish."""

from handrail.security.special_words.words import SpecialWords

words = SpecialWords(
    person=r"yo|soy|estoy|tengo|nosotros|[ée]l|ella|mujer|marido|esposa|esposo|hijo|hija|madre|padre|niñ[oa]|pareja|hermano|hermana|abuel[oa]|novi[oa]|amig[oa]|vecin[oa]|padezco|sufro|somos",
    link=r"soy|es|est[áa]|estoy|somos|era|tengo|tiene|tuve|tuvo|mi|mis|su|con|por|de|padezco|padece|sufro|sufre|tomo|toma|como|debido a|tras|en|a|sufrido|embarazada de|para",
    between=r"un|una|el|la|de|del|muy|tambi[ée]n|cr[óo]nic[oa]|grave|severa?|mi|su|tipo|[0-9]|desde|hace|años|una fuerte|ligeramente|a la|a los|al|problemas|practicante|miembro",
    being=r"soy|es|est[áa]|estoy|somos|era|como",
    alone=r"soy|estoy|tengo|mi|mis|padezco|sufro|tomo|somos|tuve",
    traits=r"trasplantad[oa]|refugiad[oa]|tetrapl[ée]jic[oa]|parapl[ée]jic[oa]|musulmanes|evang[ée]lic[oa]|lesbianas|"
    r"diab[ée]ti(?:ca|co)|asm[áa]tic[oa]|epil[ée]ptic[oa]|autista|bipolar|deprimid[oa]|seropositiv[oa]|cel[íi]ac[oa]|embarazad[ao]|cieg[oa]|sord[oa]|discapacitad[oa]|minusv[áa]lid[oa]|hospitalizad[oa]|operad[oa]|alcoh[óo]lic[oa]|enferm[oa]|de baja|musulm[áa]na?|jud[íi][oa]s?|cat[óo]lic[oa]|protestante|cristian[oa]|budista|hind[úu]|ate[oa]|gay|homosexual|lesbiana|bisexual|transg[ée]nero|trans|sindicalista|gitan[oa]|al[ée]rgic[oa].*|coraz[óo]n",
    terms=r"artritis reumatoide|trasplant(?:e|ad[oa])|aud[íi]fonos?|bomba de insulina|andador|gota|anemia|ac[úu]fenos|cataratas|glaucoma|s[íi]ndrome de down|par[áa]lisis cerebral|incontinencia|estr[ée]s postraum[áa]tico|toc|alergia (?:al|a la|a los|a las|a) (?:\pL+ )?\pL+|quimios?|anticoagulantes|rehabilitaci[óo]n|lactancia|fecundaci[óo]n in vitro|epoc|enfermedad cr[óo]nica|enfermedad autoinmune|c[áa]ncer|ramad[áa]n|kosher|halal|musulmanes|refugiad[oa]|tetrapl[ée]jic[oa]|parapl[ée]jic[oa]|lumbalgia|hernia|ansiol[íi]ticos|insomnio|hipotiroidismo|pr[óo]tesis(?: de \pL+)?|evang[ée]lic[oa]|lesbianas|"
    r"diab[ée]ti(?:ca|co)|diabetes(?: tipo [12])?|asma|asm[áa]tic[oa]|c[áa]ncer(?: de \pL+)?|leucemia|tumor|quimio(?:terapia)?|di[áa]lisis|epilepsia|epil[ée]ptic[oa]|migrañas?|artritis|artrosis|reuma|fibromialgia|"
    r"esclerosis m[úu]ltiple|p[áa]rkinson|alzh[ée]imer|demencia|autis(?:mo|ta)|tdah|dislexia|bipolar|esquizofr[ée]ni(?:a|co|ca)|depresi[óo]n|deprimid[oa]|ansiedad|anorexia|vih|seropositiv[oa]|sida|hepatitis|covid|"
    r"cel[íi]ac[oa]|enfermedad de crohn|psoriasis|coraz[óo]n|marcapasos|un ictus|ictus|infarto|hipertensi[óo]n|tensi[óo]n alta|tiroides|insuficiencia renal|apnea|endometriosis|menopausia|embarazad[ao]|embarazo|aborto|cieg[oa]|"
    r"sord[oa]|discapaci(?:dad|tad[oa])|minusv[áa]lid[oa]|paral[íi]tic[oa]|silla de ruedas|hospitalizad[oa]|operad[oa]|operaci[óo]n|hernia discal|al[ée]rgi(?:a|co|ca)(?: (?:a|al|a la|a los) \pL+)?|intolerante a la lactosa|insulina|"
    r"antidepresivos|alcoh[óo]lic[oa]|psiquiatra|enferm[oa]|de baja|baja m[ée]dica|"
    r"musulm[áa]na?|jud[íi][oa]s?|cat[óo]lic[oa]s?|protestantes?|cristian[oa]s?|budistas?|hind[úu]es?|ate[oa]|testigos? de jehov[áa]|gay|homosexual|lesbiana|bisexual|transg[ée]nero|trans|no binari[oa]|sindicalista|"
    r"afiliad[oa] (?:a|al) (?:ugt|ccoo|cgt|un sindicato|sindicato|psoe|pp|vox)|gitan[oa]",
    said=(
        r"\b(?:sufr[oe]|padec(?:e|ezco)|padezco) (?:de |del )?((?:un |una )?[\pL-]+(?: (?:m[úu]ltiple|cr[óo]nic[oa]|alta|renal))?)",
        r"\bdiagnostic(?:aron|ado|ada|ó)(?: con| de)? ([\pL-]+(?: m[úu]ltiple)?)",
        r"\b(?:afiliad[oa]|miembro) (?:a|al|a la|de|del|de la) (ugt|ccoo|cgt|sindicato|un sindicato|psoe|pp|vox|podemos)\b",
        r"\b(mi (?:embarazo|enfermedad|discapacidad|quimio(?:terapia)?|tratamiento|psiquiatra|diabetes|depresi[óo]n|asma))\b",
        r"\b(en silla de ruedas|seropositiv[oa])\b",
    ),
    things=r"(?:calcetines|zapatos|ropa|prueba|filtro|seguro|investigaci)",
)
