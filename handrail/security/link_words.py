"""Words between a cue and its number, and short words that are no part of one, in six languages."""

from typing import Final

# They say nothing of their own: "claim number is the following".
LINK_WORDS: Final = frozenset(
    """
    is it its it's was are number numbers num no nr nos id code ref reference the my our your their of for with and
    here this that would be should please as follows s a an full last digits digit four three 4 3 in ending on which
    ist lautet war sind nummer die der das den dem meine mein meiner unsere zu vom von für mit und hier bitte folgende letzten
    est n numéro numero la le les ma mon mes du de des pour c et voici sont derniers chiffres quatre suivant
    es número el los las mi mis del para y aquí son últimos ultimos cuatro dígitos digitos
    nummers de het mijn een van voor met en laatste cijfers vier zijn
    è e il i lo mio mia di del della per con ecco sono ultime cifre quattro nr
""".split()
)
# Short words that are never a group of letters of a number.
COMMON: Final = frozenset(
    """
    i am is it in on at to of or if my me we us he be by do go no so up an as the and for not but you are can was has
    had his her its our out one two who how why did get got let may now off old see too use way yes yet any all day
    new said that this with from have they will been more when what your were each just like make over such take than
    them then well some very days time only also back call came done even ever give good here hope into know last left
    long look made many most much must need next once open paid part per plus same send sent show stop sure tell try
    turn used want week went won work year ago etc via am pm mr mrs ms dr eur usd gbp cm mm kg km ml gb tb mb hz kw cl lb
    lbs min mins hrs hour sec pcs pc pack pair size item thx pls plz hi hey hello ok okay sir name zip city bank card
    ich du er sie es wir ihr und oder aber der die das den dem ein eine am im in an auf aus bei mit von zu zum zur vor
    ist war hat habe bin sind wird nur noch auch nicht kein mein dein euer ja nein uhr tag tage woche jahr seit wann wie
    was wo wer je il elle nous vous ils et ou mais le la les un une des du de au aux en est pas que qui sur dans par pour
    mon ma mes son sa ses yo tú él ella y o pero el los las una del al con por que qué mi tu su hoy ayer ik jij hij zij
    wij en of maar het een op uit met van voor naar bij niet geen mijn jouw io tu lui lei noi voi loro e ma lo gli uno di
    da su per con non mio tua sua sono nel alla alle oggi jan feb mar apr jun jul aug sep oct nov dec mai okt dez janv
    mon tue wed thu fri sat sun
""".split()
)
