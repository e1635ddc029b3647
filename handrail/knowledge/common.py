"""Words too common to tell one passage from another: grammar, courtesy, telling a story."""

from typing import Final

from handrail.core.message import Language
from handrail.knowledge.fold import folded

ENGLISH: Final = """
a about above across actually after again against ago ahead all almost along already also although
always am among an and another any anybody anyhow anyone anything anyway are aren around as ask
asked asking at away be became because become been before behind being below besides between both
but by came can cannot cant come comes coming could couldn d did didn do does doesn doing don done
down during each either else enough even ever every everybody everyone everything few find for from
further gave get gets getting give given go goes going gone got had hadn happen happened happens has
hasn have haven having he hello hello help her here hers herself hey hi him himself his how however
i if in instead into is isn it its itself just keep kept kind know known knows ll least let lets
like liked likes little ll look looking lot lots m made make makes making many may maybe me mean
means might mine more most much must my myself need needed needs neither never nevertheless no nobody
none nor not nothing now of off often oh ok okay on once one ones only onto or other others otherwise
ought our ours ourselves out over own particular perhaps please possible possibly probably put quite
rather re really regarding s said same saw say saying says see seem seemed seems seen shall she should
shouldn since so some somebody somehow someone something sometimes somewhat somewhere soon still such
sure t take taken takes taking tell tells than thank thanks that the their theirs them themselves then
there therefore these they thing things think this those though through thus to together told too took
toward tried tries try trying under unless until up upon us use used uses using usually ve very via
want wanted wants was wasn way ways we well went were weren what whatever when whenever where wherever
whether which while who whoever whole whom whose why will with within without won wonder wondering
would wouldn yes yet you your yours yourself yourselves able anybody question answer till
dont didnt doesnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wont wouldnt shouldnt ive
im id ill youre youve theyre theyve weve thats whats theres wheres hows lets its u ur r pls plz thx
gonna wanna gotta kinda hi hey dear sir madam folks guys cheers btw etc til isnt aint
"""
GERMAN: Final = """
ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei
beim bereits besonders bin bis bitte brauche brauchen braucht da dabei dadurch dafur dagegen daher
damit danach danke dann daran darauf daraus darf darin daruber darum das dass davon dazu dein deine
dem den denen denn der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir
doch dort du durch durfen eben ein eine einem einen einer eines einfach einige einmal er erst es etwa
etwas euch euer eure fragen frage fur gab gar geben gegen gehabt gehen geht gemacht genau gerade gern
gerne gewesen gibt ging gut guten habe haben halt hallo hat hatte hatten hattest helfen her hier hilfe
hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in ins irgendwie ist ja jede
jedem jeden jeder jedes jemand jene jetzt kann kannst kein keine keinem keinen keiner konnen konnt
konnte konnten lassen lasst machen macht mal man manche mehr mein meine meinem meinen meiner meines
mich mir mit mochte mochten morgen muss mussen musste nach nachdem naturlich neben nein nicht nichts
noch nun nur ob obwohl oder ohne schon sehr sei seid sein seine seinem seinen seiner seit selbst sich
sie sind so sogar solche soll sollen sollte sollten sondern sonst soviel sowie tun uber um und uns
unser unsere unserem unseren unter vielleicht viel viele vom von vor wahrend wann war ware waren warum
was weg wegen weil weiter welche welchem welchen welcher welches wenn wer werde werden wenig wie wieder
wieso will wir wird wirklich wo wobei woher wohin wohl wollen wollte worden wurde wurden zu zum zur
zwar zwischen gruss grusse wissen weiss moglich hab habt hast hats gibts gehts wurd wars ne nen nem
mach machst macht bist dein deinem deinen deiner eurem euren moin hi tach servus herr frau geehrte
"""


def common(language: Language) -> frozenset[str]:
    """Return the common words of a language, without accents."""
    return _WORDS[language]


_WORDS: Final[dict[Language, frozenset[str]]] = {
    "en": frozenset(folded(ENGLISH, "en")),
    "de": frozenset(folded(GERMAN, "de")),
}
