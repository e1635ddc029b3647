"""Who speaks, in any language; and claims in French, Spanish, Dutch and Italian."""

from typing import Final

import re2

SPEAKS: Final = re2.compile(  # wider than any rule below begins
    r"\b(?:i|we)\W+(?:am|are|was|were|m|re|not|work|ate|slept|drank|felt|assure|promise)\b"
    r"|\b(?:talking|speaking|chatting|writing|dealing|corresponding|communicating|texting|reached)\b"
    r"|\b(?:this|it|that|there)\b.{0,40}\b(?:is|s|was|isn|isnt)\b|\bas an?\b|\bas your\b|\bmy\b|\bmine\b"
    r"|\b(?:nobody|no one|only|human|person|typing|im|ive)\b"
    r"|\b(?:ich|wir)\W+(?:bin|sind|arbeite|wurde|versichere|verspreche)|\b(?:bin|sind)\W+(?:ich|wir)\b"
    r"|\b(?:sprech|sprich|rede|schreib|chatte)|\bmit kein|\b(?:das|dies|hier)\W+(?:ist|sitzt|antwort)"
    r"|\bals (?:mensch|frau|mann)|\bhinter\b|\bmein|\bmensch|\bverfasst|\bgetippt|\bbeantwortet"
)
HIDES: Final = re2.compile(
    r"(?:\b\w[\W_]){3}|[^\x00-\x{24F}\x{2010}-\x{206F}€]|\w[*@$!|_]\w|\d[a-z]\w"
)
OTHERS: Final = re2.compile(  # French, Spanish, Dutch, Italian: what is said most plainly
    r"\bje suis (?:bien |vraiment |reellement |absolument )*(?:un |une )?(?:vrai |vraie |veritable )?(?:etre "
    r"humain|humain|humaine|personne(?: reelle)?|conseiller|conseillere|agente?|employee?)\b|\bje ne suis pas "
    r"(?:un |une )?(?:robot|bot|machine|ia|chatbot|ordinateur|programme)|\bvous parlez (?:bien )?(?:a|avec) (?:un|"
    r"une) (?:vrai |vraie )?(?:humain|personne|conseill\w+)"
    r"|\b(?:yo )?soy (?:realmente |de verdad )?(?:un |una )?(?:ser humano|humano|humana|persona|agente|empleado|"
    r"empleada|asesora?)\b|\bno soy (?:un |una )?(?:robot|bot|maquina|ia|chatbot|programa)|\bhabla(?:s)? con (?:un|"
    r"una) (?:ser humano|humano|humana|persona|agente|asesora?)"
    r"|\bik ben (?:echt |gewoon )?(?:een )?(?:echt |echte |levend )?(?:mens|persoon|medewerker|medewerkster)\b|\bik "
    r"ben geen (?:robot|bot|machine|ai|chatbot|computer)|\b(?:u spreekt|je spreekt|u chat|je chat) (?:nu )?met een "
    r"(?:echt |echte )?(?:mens|persoon|medewerker)"
    r"|\b(?:io )?sono (?:davvero |realmente )?(?:un |una |un')?(?:vero |vera )?(?:essere umano|umano|umana|persona|"
    r"operatore|operatrice|impiegat[oa])\b|\bnon sono (?:un |una |un')?(?:robot|bot|macchina|ia|chatbot|programma)"
    r"|\b(?:sta |stai )?parla(?:ndo)? con (?:un |una )(?:vero |vera )?(?:essere umano|umano|persona|operatore)"
)
