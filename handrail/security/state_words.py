"""Words that say how a password or a user name is, not what it is, in six languages."""

from typing import Final

STATES: Final = frozenset(
    """
    not no now the that this a an my your our same still already also always never only
    just very too wrong incorrect invalid expired correct right fine good bad safe secure
    unsafe weak strong long short required needed missing lost forgotten unknown different
    old new set reset changed blocked locked gone empty broken rejected refused accepted
    asked being because what where when how why which about in on at to for from with
    without and or but it is as what's working saved stored sent shown nicht kein keine
    der die das ein eine mein meine dein ihr unser dasselbe derselbe gleich immer noch
    schon auch nur sehr zu falsch ungültig abgelaufen richtig korrekt gut schlecht sicher
    unsicher schwach stark lang kurz nötig erforderlich weg vergessen verloren unbekannt
    anders alt neu gesetzt geändert gesperrt leer kaputt abgelehnt angenommen gefragt weil
    was wo wann wie warum welches im am auf für von mit ohne und oder aber es jetzt nun
    bei
    if so be been was were does do did has have had can could will would should please here there
    protected encrypted compromised hacked visible hidden taken available case-sensitive recognised
    recognized accepted displayed printed written again yet i you he she we they me him her us
    bitte hier dort wird wurde werden kann soll darf bereits vergeben
    pas plus toujours encore incorrect incorrecte faux fausse erroné expiré oublié perdu refusé bloqué
    le la les un une des du de mon ma mes son sa ses et ou mais que qui où quand comment pour dans sur
    avec sans ne n'est trop bien mal valide invalide obligatoire nouveau nouvelle ancien
    no ya siempre aún incorrecta incorrecto correcta correcto caducada caducado olvidada perdida
    bloqueada válida inválida el los las una unos unas del mi su y o pero que como cuando donde para
    por con sin muy nueva nuevo vieja en es está
    niet geen nog steeds altijd ook fout verkeerd ongeldig verlopen vergeten kwijt geblokkeerd correct
    juist het een van mijn jouw en of maar dat die wat waar wanneer hoe voor met zonder op naar werkt
    non ancora sempre sbagliata sbagliato errata scaduta dimenticata persa bloccata valida il lo gli
    una uno del della mio mia tuo e o ma che come quando dove per con senza molto nuova è
""".split()
)
