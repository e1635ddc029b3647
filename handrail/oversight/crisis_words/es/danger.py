"""Plain words of suicide and self-harm, in Spanish."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "danger": """
        no ..1 ver ..1 el? mañana|amanecer
        igual|importa ..2 si ..1 me? muero|muera|mato|muriera
        arrepiento ..2 haber? nacido
        me|se estoy|está cortando|lastimando|haciendo_daño|haciéndome_daño
        estoy cortándome|lastimándome
        suicidi~
        suicida|suicidas|suicidado|suicidada|suicidando|suicidandome|suicidaria
        suicidó
        suicide me|se|mi
        suisid~
        zuicid~
        suicidar~
        ideación|pensamientos|ideas|tendencias suicidas|suicida|de_muerte|de_morir|de_suicidio
        @want @just* @die !de_risa|por
        me @want @just* morir|matar|ahorcar|suicidar|colgar|desvivir
        se @want @just* morir|matar|ahorcar|suicidar|colgar|desvivir
        @want ..2 estar @dead
        ojalá|quisiera|espero|desearía|quiero ..3 @dead
        @want ..2 que me muera|maten|muriera|mate|atropelle|atropellen
        ojalá ..4 no despertara|despertar|despierte|hubiera_nacido|despertase|amanezca|amaneciera
        ojalá|quisiera|mejor ..3 nunca|no ..2 nacido|nacer|despertar
        no|nunca haber nacido
        nunca ..1 debí|debería|hubiera|tenía ..2 nacer|nacido|haber_nacido
        déjenme|déjame|dejadme|dejame|dejen morir|en_paz_morir|morirme
        @want ..4 @killme
        @killme hoy|esta_noche|ahora|mañana|ya|$
        cómo|como|manera|forma|formas|modo ..3 @killme|matarme|suicidar
        me|se voy|va|iba|vamos ..1 a ..1 @kill
        me|se ..1 he|ha|había|hubiera|intenté|intentado|intentó ..2 suicidado|suicidar|matar|
            ahorcado|cortado_las_venas
        me mato|suicido|ahorco|cuelgo|pego_un_tiro|quito_la_vida|corto_las_venas hoy|esta_noche|ya|
            ahora|mañana|y|$
        quitar|quitarme|quitarse|quito|quitó|quite|quitando|arrancarme ..1 me? la|mi|su vida
        quitar|quitarme|quitarse de_en_medio
        acabar|terminar|acabo|termino|acabe|acabaré|acabaría ..1 con mi|su|la|tu|nuestra vida|
            existencia|sufrimiento|agonía
        acabar|terminar|acabo|termino|acabe con todo|todo_esto|este_sufrimiento|esto_de_una_vez|
            este_dolor
        @want ..2 acabar|terminar con todo|esto|todo_esto $|de_una_vez|ya|hoy
        poner|pongo|puso|poniendo|ponerle|dar|darle ..1 fin ..1 a mi|su|tu|todo|la|mis ..1 vida|
            sufrimiento|existencia|días|esto|$
        atentar|atentado contra mi|su|tu ..1 propia? vida
        hacer|haga|hago|haré|cometer|cometa una|alguna locura|tontería|estupidez ..1 conmigo|
            contra_mi|consigo|y_acabar|$
        autolesi~
        auto lesion~
        @want|de|a|por ..3 @harm
        me|se ..1 autolesiono|autolesiona|mutilo|mutila|hago_daño|lastimo_a_mí|hace_cortes
        me|se corto|corta|cortaba|corté|cortó|rajo ..2 los|las|el|la|cuando|para|otra|todas|en|
            $ ..1 @limbs|estoy|sentir|noches|vez|triste|$
        cortarme|cortarse|cortar|corto|corta|abrirme|abrirse|abrir|rajarme|corté ..1 las|los|la|el|
            mis ..1 @limbs
        @nomore ..1 @want ..3 @live
        @nomore ..2 quiero|quiere|deseo ..1 seguir ..1 viviendo|con_vida|con_mi_vida|aquí|así|
            con_esto|$
        @nomore ..2 ganas|razón|razones|motivo|motivos|fuerzas|fuerza|voluntad|sentido|
            ilusión ..2 @live|la_vida|seguir_viviendo
        perdí|perdido|quitado|perdiendo ..1 las? ganas ..1 de @live
        @tired ..1 de|con ..1 @live|la_vida|esta_vida|mi_vida
        @nomore ..3 vale|merece|tiene ..1 la|el|sentido ..1 pena ..2 @live|seguir_viviendo|la_vida
        @nomore ..2 sentido ..1 vivir|vida|mi_vida
        vida ..2 no|ya_no|sin ..2 sentido|vale|nada|valor
        no encuentro|veo|tiene|le_veo ..1 sentido ..3 vida|vivir
        mi|la|esta vida es|fue ..2 mierda|infierno|asco|basura|inútil|insoportable|tortura
        mi vida ..2 terminó|acabó|se_acabó|ha_terminado|no_vale
        odio|detesto|aborrezco mi|esta|la vida|existencia
        me odio
        para|por qué|que ..2 vivir|seguir_viviendo|vivo|sigo_viva|sigo_vivo|existo|nací
        de qué|que sirve vivir|seguir_viviendo
        dejar|dejara|dejo de vivir|existir|respirar
        @want ..2 dejar de vivir|existir|respirar|sufrir
        estaría|estaré|estoy mejor @dead
        mejor ..1 me ..1 muero|muera|morir|mato|muriera
        mejor ..1 @dead !que_tarde
        no merezco|merece ..1 vivir|la_vida|seguir
        merezco morir|estar_muerto|estar_muerta|la_muerte
        no despertar ..1 nunca|jamás|más|mañana|$
        dormir|dormirme|acostarme ..4 no|nunca|jamás ..1 despertar|despertarme|volver_a_despertar
        no ..1 querer|quiero|quisiera ..1 despertar|despertarme|amanecer|estar_en_este_mundo
        @kin|él|ella ..4 no quiere|quería ..1 vivir|seguir_viviendo|estar_viva|estar_vivo
        miedo|preocupa|temo ..5 se_mate|se_suicide|haga_daño|se_haga_algo|haga_una_locura|
            se_quite_la_vida|hacerme_algo
        @want ..2 desaparecer ..1 para_siempre|de_este_mundo|de_la_faz|del_mundo|de_esta_vida
        @means
        @farewell
    """,
    "sign": """
        @danger
        @veiled
    """,
}
