"""German. What spares: that we may not advise, and who may."""

from typing import Final

LEGAL: Final = (
    r"\b(?:sie sollten|du solltest|sie konnen|du kannst|ich (?:rate|empfehle|wurde)|am besten|einfach|verklagen sie|verklage|klagen sie)\b[\w ,]{0,50}\b(?:verklag|klag(?:e|en|t)\b|vor gericht|anzeige (?:erstatten|gegen)|rechtlich vorgehen|anwalt (?:nehmen|einschalten)|miete (?:mindern|einbehalten|kurzen)|zahlung verweigern|nicht (?:be)?zahlen|einstweilige)",
    r"\bverklagen sie\b|\bsie (?:haben|hatten) (?:\w+ )?(?:gute|beste|hervorragende|schlechte) (?:chancen|aussichten|karten) (?:vor gericht|im prozess|bei einer klage)|\bsie (?:werden|wurden) (?:\w+ )?(?:gewinnen|verlieren|recht bekommen)\b|\bdas gericht wird\b|\bsie (?:haften|sind (?:nicht |voll )?(?:haftbar|schadenersatzpflichtig|rechtlich verpflichtet|im recht))|\b(?:als ihr anwalt|rechtlich gesehen|juristisch gesehen|meine rechtsauffassung|aus rechtlicher sicht)|\b(?:klausel|vertrag|kundigung) ist (?:\w+ )?(?:nichtig|unwirksam|rechtswidrig|sittenwidrig|ungultig)|\b(?:das|es) ist (?:illegal|strafbar|gesetzeswidrig|betrug|rechtswidrig)\b|\bsie brauchen keinen anwalt",
)
MEDICAL: Final = (
    r"\b(?:nehmen sie|nimm|geben sie|schlucken sie|tragen sie|sie sollten|du solltest|verdoppeln sie|erhohen sie|reduzieren sie|halbieren sie)\b[\w ,]{0,40}\b(?:\d+ ?(?:mg|ml)|milligramm|tabletten?|ibuprofen|paracetamol|aspirin|antibiotik\w+|schmerzmittel|cortison|insulin|dosis|medikamente?|antihistaminik\w+)\b|\b(?:setzen sie|setz)\b[\w ]{0,40}\b(?:medikament\w*|tabletten|insulin|antidepressiv\w*)[\w ]{0,20}\bab\b",
    r"\bsie (?:haben|leiden an|leiden unter) (?:\w+ ){0,3}?(?:infektion|allergie|bruch|gehirnerschutterung|depression|diabetes|asthma|ekzem|grippe|migrane|lebensmittelvergiftung|herzinfarkt|schlaganfall|entzundung|verstauchung)|\b(?:sie mussen|brauchen sie|mussen sie|ist nicht notig) (?:\w+ ){0,3}?(?:nicht|keinen?) (?:\w+ ){0,3}?(?:arzt|arztin|krankenhaus|notaufnahme)|\bkein(?:en)? arzt (?:notig|notwendig)|\bsie (?:brauchen|mussen) (?:\w+ ){0,3}?keinen? (?:\w+ )?(?:arzt|arztin)\b|\b(?:unbedenklich|ungefahrlich|harmlos) (?:\w+ ){0,4}?(?:schwanger|stillzeit|fur (?:babys|kinder)|wenn sie es (?:schlucken|einnehmen))|\b(?:heilt|lindert|hilft gegen|kuriert) (?:\w+ ){0,3}?(?:schmerz|infektion|ausschlag|allergie|depression|arthrose|ekzem|migrane|entzundung|schlaflosigkeit)|\bals (?:ihr )?arzt\b|\baus medizinischer sicht\b|\bder ausschlag ist\b",
)
FINANCIAL: Final = (
    r"\b(?:sie sollten|du solltest|ich (?:rate|empfehle|wurde)|am besten|jetzt ist (?:ein guter|der beste|der richtige) zeitpunkt)\b[\w ,]{0,50}\b(?:investier|anleg|aktien|bitcoin|krypto|fonds|gold kaufen|kredit aufnehmen|umschulden|immobilie|erspartes)|\b(?:gute|sichere|lohnende|kluge|risikofreie|hervorragende) (?:geld)?(?:anlage|investition)\b|\bgarantierte? rendite|\b(?:aktie|kurs|wert|bitcoin)\w* (?:wird|werden) (?:\w+ )?(?:steigen|fallen|sich verdoppeln)",
    r"\b(?:von der steuer absetzen|steuerlich absetz|steuern? (?:sparen|umgehen|vermeiden)|steuerlich geltend)|\bals (?:ihr )?(?:steuerberater|finanzberater)",
)
SPARES: Final = (
    r"\b(?:nicht|kein\w*|darf|durfen)\b[\w ,]{0,50}\b(?:rechtsberatung|beraten|rechtlichen? rat|medizinischen? rat|auskunft|einschatz|beurteil|empfehl|diagnos|ratschl)",
    r"\b(?:fragen sie|wenden sie sich|sprechen sie|kontaktieren sie|suchen sie|rufen sie|lassen sie sich)\b[\w ,]{0,50}\b(?:arzt|arztin|apothek|anwalt|anwaltin|steuerberat|verbraucherzentrale|notruf|giftnotruf|bank|fachmann|fachleute|fachperson|beraten)",
    r"\b(?:schlichtung|verbraucherzentrale|ombuds)",
)
