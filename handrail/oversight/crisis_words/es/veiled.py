"""What may be a farewell and may be an errand, in Spanish."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "veiled": """
        no puedo|aguanto|soporto|doy|quiero|resisto ..1 más|mas|nada|seguir ..1 $|así|con_esto|
            con_todo
        ya no puedo|aguanto|soporto|quiero|resisto ..1 $|más|seguir|nada|vivir_así|con_esto|
            continuar
        @tired ..1 de todo|esto|luchar|todos|sufrir $|ya|y
        ya|ya_no ..1 no? ..1 tiene|tengo|hay|le_veo|encuentro ..1 sentido ..1 nada|seguir|$
        no ..1 tiene|tengo|hay|le_veo|encuentro ..1 sentido ..1 nada|seguir
        nada ..1 tiene|vale|importa|tenía ..1 sentido|la_pena|ya|$
        para qué|que $|seguir|todo_esto|continuar
        me rindo|rendí|doy_por_vencido|doy_por_vencida $|ya|para_siempre
        todo ..1 se? ..1 acabó|terminó|perdido|inútil|acabado|terminado ..1 para_mí|$
        quiero|quisiera|solo_quiero ..1 que ..2 termine|acabe|pare|se_acabe|termine_todo ..1 todo|
            esto|ya|el_dolor|$
        quiero|quisiera|gustaría|ganas|necesito ..2 desaparecer|esfumarme|descansar|dormir_y_ya|
            no_sentir_nada|irme_lejos_de_todo $|ya|y
        no|ya_no ..1 voy_a_estar|estaré|estar ..1 aquí|más|ahí ..2 mañana|cuando|para|más|$
        cuando ..5 ya_no|no estaré|esté|voy_a_estar
        ya no estaré|esté|existiré
        sin|no|ninguna|perdí|perdido ..2 esperanza|esperanzas ..1 $|para_mí|en_nada|de_nada
        mi|este|esta|el|la último|última|ultimo|ultima mensaje|carta|pedido|noche|conversación|
            compra ..1 de_mi_vida|adiós|antes_de_irme
        mi último|última|ultimo|ultima mensaje|carta|noche $
        nadie ..1 me quiere|ama|entiende|ayuda|necesita|escucha|puede_ayudar
        a nadie le importo|importa
        estoy|siento ..2 roto|rota|vacío|vacía|desesperado|desesperada|perdido|perdida|hundido|
            hundida|acabado|acabada|inútil|solo_en_el_mundo|sola_en_el_mundo $
        soy ..2 inútil|fracaso|basura|mierda|fracasado|fracasada|nadie $
        ya nada|nadie me importa|queda|ata
        no ..1 tengo|quedan|me_quedan ..1 fuerzas|ganas ..1 de_nada|para_nada|para_seguir|de_seguir|
            $
        no necesitaré|voy_a_necesitar|necesito ..2 nada|más ..2 donde|pronto|adonde|a_donde
        adonde|donde voy ..1 no_hace|no_necesito|no_lo
        regalado|regalé|regalando|regalo todo|todas|todos ..1 mis ..1 cosas|pertenencias|tengo|$
        pronto ..2 todo? ..1 acabará|terminará|descansaré|paz|se_acaba $
        me voy para_siempre|y_no_vuelvo|lejos_de_todo
        pensamientos|ideas oscuros|negros|oscuras|negras|malos
        me ..1 siento ..1 morir|muerto_por_dentro|muerta_por_dentro
    """,
}
