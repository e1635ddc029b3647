"""German: groups of people by protected traits, judgements of them, conditions tied to them."""

from typing import Final

_GROUP: Final = r"(?:frauen|manner|madchen|mutter|muslime|moslems|juden|christen|hindus|atheisten|schwarze|weisse|asiaten|afrikaner|araber|turken|polen|russen|rumanen|zigeuner|roma|inder|chinesen|auslander|migranten|fluchtlinge|asylbewerber|schwule|lesben|homosexuelle|transmenschen|behinderte|menschen mit behinderung|autisten|gehorlose|blinde|alte (?:leute|menschen)|altere (?:leute|menschen|kunden|frauen)|senioren|rentner|junge (?:leute|menschen)|jugendliche|schwangere|alleinerziehende|leute wie sie|menschen wie sie|ihresgleichen|ihre landsleute|menschen (?:aus|ihrer) (?:afrika|polen|rumanien|der turkei|osteuropa|herkunft|religion|hautfarbe))"
_JUDGED: Final = (
    r"(?:sind|waren|gelten als) (?:\w+ ){0,3}?(?:faul|dumm|langsam|schlecht\w*|schlechter|besser|unehrlich|kriminell\w*|diebe|lugner|schmutzig|schwierig|aggressiv|emotional|hysterisch|unfahig|unzuverlassig|betruger|gefahrlich|schwach|vergesslich|gierig|laut|verdachtig|ein risiko|riskant|uberfordert|begabt\w*|geeignet|willkommen|berechtigt|technisch|ungeeignet)"
    r"|(?:konnen|durfen|sollten|verstehen|zahlen|stehlen|lugen|betrugen|wissen|haben|brauchen|neigen) (?:\w+ ){0,5}?(?:nicht|nie|immer|oft|meist|keine?n?|dazu|selten|ofter)"
)
TRAITED: Final = (
    rf"\b{_GROUP} (?:{_JUDGED})\b",
    r"\b(?:weil|da) (?:sie|er|du) (?:ja )?(?:eine? |keine? )?(?:\w+ )?(?:frau|mann|madchen|mutter|muslim\w*|moslem|jude|judin|judisch|christ\w*|schwarz\w*|auslander\w*|auslandisch|turke|turkin|pole|polin|fluchtling|migrant\w*|schwul|lesbisch|trans|behindert\w*|gehorlos|blind|alt|alter|jung|schwanger|deutsche?r?|rentner\w*)(?: sind| ist| bist)\b",
    r"\b(?:wegen|aufgrund|angesichts|bei) (?:ihre[rsm]?|deine[rsm]?) (?:\w+ )?(?:geschlechts?|religion|glaubens?|hautfarbe|herkunft|ethnie|nationalitat|staatsangehorigkeit|akzents?|behinderung|sexuellen? orientierung|alters?|schwangerschaft|kopftuchs?|auslandischen namens?)\b",
    r"\b(?:fur|als) (?:eine? )?(?:\w+ )?(?:frau|madchen|muslim\w*|jude|judin|auslander\w*|migrant\w*|fluchtling|behinderte\w*|rentner\w*|altere[rn]? (?:mensch|frau|mann|herr|dame)|schwangere) (?:ist|sind|wird|konnen|durfen|sollten|bekommen|haben|gibt|mussen|verstehen)\b|\bin ihrem alter\b|\b(?:leute|menschen) wie sie\b",
    rf"\b(?:wir|ich) (?:bedienen|beliefern|verkaufen|helfen|vertrauen|versichern|akzeptieren|nehmen|erstatten|liefern) (?:\w+ ){{0,3}}?(?:keine|nicht an|nur an|nie) (?:\w+ )?{_GROUP}|\bnur fur (?:deutsche|manner|christen|weisse)\b|\bnicht fur {_GROUP}\b|\bgehen sie (?:doch )?zuruck (?:in|nach|wo)\b|\bwo kommen sie (?:wirklich|eigentlich|ursprunglich) her\b|\b(?:fragen sie|lassen sie|bitten sie)[\w ]{{0,20}}\b(?:ihren mann|einen mann|ihren sohn|ihren vater)\b",
)
