"""French, Spanish, Dutch and Italian: what commits most plainly. Folded text, no accents."""

from typing import Final

COMMITS: Final = (
    # French
    r"\bvous (?:recevrez|aurez|avez (?:droit|jusqu)|pouvez (?:retourner|annuler|obtenir|demander|echanger|garder)|serez|etes (?:couvert|eligible|en droit)|ne paye[zr])|\bnous (?:vous )?(?:rembours|offr|garanti|promett|accord|envo|livr|remplac|prolong|annul|prenons en charge|credit)|\bje (?:vous )?(?:rembours|offr|garanti|promet|accord|envo|credit)|\b(?:gratuit|offert|cadeau|remise|bon d'achat|code promo|reduction|exception|geste commercial|garantie?|garanti|remboursement|sans frais|notre politique|nos conditions|a vie|dedommag|rappeler)",
    # Spanish
    r"\b(?:recibira|recibiras|tendra|tendras|tiene derecho|tienes derecho|puede (?:devolver|cancelar|solicitar|cambiar)|puedes (?:devolver|cancelar|solicitar|cambiar)|le (?:reembols|devolv|ofrec|enviar|garantiz|regal)|te (?:reembols|devolv|ofrec|enviar|garantiz|regal)|reembols|devolveremos|garantiz|garantia|gratis|gratuit|sin (?:coste|costo|cargo)|descuento|cupon|vale de|regalo|excepcion|nuestra politica|prometemos|prometo|de por vida|compensacion|llamaremos|reemplazaremos)",
    # Dutch
    r"\b(?:u|je|jij) (?:krijgt|ontvangt|heeft recht|hebt recht|kunt (?:\w+ )?(?:retour|annul|ruil)|mag|bent gedekt)|\b(?:wij|we|ik) (?:betalen|betaal|vergoed|sturen|stuur|geven|geef|garander|beloo?v|verleng|vervang|bellen|bel) |\b(?:gratis|kosteloos|korting|kortingscode|cadeau|tegoedbon|uitzondering|coulance|garantie|gegarandeerd|terugbetal|ons beleid|onze voorwaarden|levenslang|schadevergoeding|terugbellen)",
    # Italian
    r"\b(?:ricevera|ricevi|ricevera|avra|avrai|ha diritto|hai diritto|puo (?:restituire|annullare|richiedere|cambiare)|puoi (?:restituire|annullare|richiedere|cambiare)|rimbors|le offr|ti offr|garantiamo|garantito|garanzia|gratis|gratuit|senza (?:costi|spese)|sconto|buono|codice promo|regalo|omaggio|eccezione|la nostra politica|promettiamo|prometto|a vita|risarcimento|richiameremo|sostituiremo)",
)
SPARES: Final = (
    r"\b(?:je|nous) ne (?:peux|pouvons|sais|savons)\b|\bne (?:peux|pouvons) pas (?:vous )?(?:promettre|garantir|confirmer)",
    r"\bno (?:puedo|podemos|se|sabemos) (?:\w+ )?(?:prometer|garantizar|confirmar|decidir|si)\b",
    r"\b(?:ik|wij|we) (?:kan|kunnen|weet|weten) (?:\w+ ){0,3}?niet\b",
    r"\bnon (?:posso|possiamo|so|sappiamo) (?:\w+ )?(?:promettere|garantire|confermare|decidere|se)\b",
)
