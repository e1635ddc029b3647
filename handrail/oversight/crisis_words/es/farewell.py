"""Hopelessness and farewells, in Spanish."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "farewell": """
        carta|cartas|nota|mensaje|vídeo|video ..1 de despedida|suicidio|adiós !de_soltero|
            de_soltera|empresa
        adiós ..1 para_siempre|mundo|mundo_cruel|mamá|a_todos|vida|hijos|familia
        despedirme|despido|despedirse ..1 de ..1 todos|mundo|vida|mis_hijos|mi_familia|este_mundo|
            ustedes_para_siempre
        mi|mis último|última|últimas|últimos ..1 voluntad|deseo|noche|palabras|horas|aliento|día|
            días !de_contrato|de_prueba|de_vacaciones
        @better ..2 sin mí|mi
        sin mí|mi ..1 todos|todo|ellos|estarían|estaría|serían|vivirían|irían|mundo|el|mi|mis|
            la_familia ..3 @better
        @better ..3 si ..2 muero|muriera|no_estuviera|muerto|muerta|desaparezco|desapareciera|
            me_muero|no_existiera|muriese
        si ..1 muero|muriera|desaparezco|desapareciera|me_muero|no_estoy ..3 nadie|todos|a_nadie|
            igual
        nadie ..4 extrañará|extrañaría|extrañar|echará|echaría|echar|llorará|notaría|notará|llorar|
            lloraría|enteraría|daría_cuenta
        nadie ..2 importaría|importa|notaría ..3 muero|muriera|desaparezco|muerto|si_me
        soy|ser|siento|sentirme ..2 carga|estorbo|lastre|peso ..2 para|$ !máxima
        soy ..1 carga|estorbo
        no ..1 hay|veo|encuentro|tengo|queda|existe ..2 salida|escapatoria !de|a|para_el
        sin|única salida|escapatoria $|para_mí|que|es|morir
        única ..1 salida|solución|opción|forma ..3 morir|muerte|suicidio|morirme|matarme|desaparecer
        muerte|morir ..3 única|mejor|alivio|liberación|solución|descanso|salida
        pienso|piensa|pensando|pensar|pensamientos|sueño ..2 en|de|con ..1 la? muerte|morir|morirme|
            suicidio|mi_muerte|quitarme|matarme
        dormir|dormirme|descansar ..1 para siempre|eternamente
        irme|ir|partir|marcharme|descansar|me_voy ..2 para siempre|de_este_mundo|de_esta_vida|
            al_cielo
        dejar|dejo|abandonar|irme|marcharme ..1 de? este|esta mundo|vida !real|digital
        reunirme|reencontrarme|irme|encontrarme|estar|ir ..1 con ..2 mamá|papá|madre|padre|abuela|
            abuelo|hijo|hija|esposo|esposa|marido|mujer|hermano|él|ella ..2 cielo|en_el_cielo|allá|
            allí_arriba|otra_vida|más_allá
        pronto ..2 con|veré ..2 mamá|papá|madre|padre|abuela|abuelo|hijo|hija|esposo|
            marido ..2 cielo|$
        cuando|después ..1 de? ..1 me|esté|haya|yo ..1 muera|muerto|muerta|ya_no_esté
        cuando ..2 ya_no|no esté|exista ..1 en_este_mundo|viva|vivo
        después de mi muerte
        mi funeral|entierro|velorio ..1 !seguro|póliza
        dile|díganle|digan|dígale|díganles|dígales|diles ..1 a ..1 mi|mis|mamá|papá|ella ..5 quiero|
            amo|perdón|perdonen|amé|quise|siento|lo_siento
        perdón|perdónenme|perdonadme|perdóname|perdónen|lo_siento ..1 por_todo ..3 adiós|los_quiero|
            os_quiero|mamá|los_amo
        cuiden|cuida|cuidad|cuide ..2 mi|mis|a ..2 hijos|hija|hijo|perro|gato|madre|mamá|
            familia ..2 cuando|por_mí|ya_no
        no ..1 llegaré|llego|pasaré|paso|veré|aguantaré ..2 mañana|esta_noche|fin_de_semana|navidad|
            viva|vivo|amanecer
        no ..1 voy a estar|llegar ..1 vivo|viva|con_vida
        estaré|estaría|voy_a_estar @dead
        estaré muerto|muerta
        muerto|muerta ..1 en vida
        última persona ..3 hablo|hablar|hablaré|escribo
        nada ..2 me ata|retiene|queda_por|detiene|motiva ..1 vivir|aquí|vida|$
        no tengo|hay|queda ..2 nada|motivo|nadie ..1 por|para|por_lo|por_qué ..1 que? vivir|seguir|
            luchar
        no ..1 hay|tengo|veo|existe ..1 futuro|mañana ..1 para_mí|$
        no valgo|sirvo ..2 nada|para_nada|vivir
        da|importa ..2 igual ..2 vivir|morir|morirme|si_vivo|si_muero
    """,
}
