"""Ways to harm oneself, and asking for them, in Spanish."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "means": """
        cuántas|cuántos|cuánta|cuánto|qué|cuantas|cuantos ..4 @pill|dosis|cantidad ..7 morir|
            morirme|letal|mortal|matarme|mata|matar|no_despertar|suicidarme|morirse|fatal
        cuántas|cuántos ..2 @pill ..4 peligroso|peligrosas|demasiadas|suficientes|suficiente
        dosis|cantidad|combinación|mezcla ..2 letal|mortal|fatal|letales
        @took ..4 @heap ..3 @pill
        @took ..3 @pill ..3 @heap|para_morir|adiós|de_golpe|a_la_vez
        @took ..2 toda|un|una|todo|dos|tres ..1 caja|cajas|frasco|bote|blíster|tableta ..1 de @pill
        tragado|tragué|tragó|ingerido|tragarme ..3 caja|cajas|frasco|bote|blíster !galletas|bombones
        me|se tragué|trago|tragaré|tragó|tomé|tomo ..2 @heap ..2 @pill
        sobredosis
        sobre dosis
        @pill ..4 delante|al_lado|en_la_mano|preparadas|listas|enfrente ..3 mí|mesa|mano|$
        guardo|guardado|juntado|ahorrado|acumulado|guardando|juntando|acumulando ..3 @pill
        @pill|soga|cuerda|altura ..4 para morir|matarme|suicidarme|ahorcarme|colgarme|no_despertar
        beber|bebido|bebí|tomar|tomé|tomado|tragar|beberme|tomarme ..2 lejía|cloro|veneno|raticida|
            lavandina|anticongelante|desatascador|matarratas|ácido !por_error
        tirarme|tirarse|lanzarme|lanzarse|arrojarme|arrojarse|saltar|salto|aventarme|aventarse|tiro|
            echarme ..3 de|desde|del|por|al|a|bajo|contra ..4 @height|@traffic|vacío|río|mar
        me|se tiro|lanzo|tiró|aviento|arrojo|voy_a_tirar|quiero_tirar|va_a_tirar|va_a_lanzar ..2 de|
            desde|del|por|al|a|bajo ..4 @height|@traffic|vacío
        @want ..1 saltar|tirarme|lanzarme|aventarme $|y_acabar|ahora|hoy|al_vacío|ya
        estoy|está|parado|parada|sentado|sentada|subido ..2 en|al|sobre ..3 borde|puente|azotea|
            cornisa|vías|barandilla|precipicio ..4 saltar|acabar|adiós|no_quiero|morir|lanzarme
        en|al el? borde de|del|y ..3 puente|azotea|edificio|vacío|saltar|balcón|tejado
        soga|cuerda|cinturón|viga|lazo ..5 cuello|ahorcarme|colgarme|mi_peso|ahorcar|ahorcarse
        soga al cuello
        cuchillo|navaja|cuchilla|cuchillas|hoja|tijeras|cúter|gillette ..6 venas|muñecas|brazos|
            muslos|piel|cortarme|cuello
        venas ..3 cortar|abrir|cortadas|abiertas
        tiro|bala|balazo|pistola|escopeta|revólver|arma ..3 en|a ..2 cabeza|boca|sien|corazón
        pegar|pegarme|pego|dar|darme|meterme|disparar un tiro !libre|de_gracia
        volar|volarme|reventarme|vuelo ..1 la|los cabeza|sesos
        cómo|como|método|métodos|manera|maneras|forma|formas ..4 morir|suicidarme|matarme|ahorcarme|
            morirme|suicidarse|muerte|suicidio|matarse ..4 sin|rápido|rápida|fácil|dolor|indoloro|
            indolora|rápidamente|$
        manera|forma|método|modo ..3 rápida|fácil|mejor|indolora|indoloro|menos|rápido ..3 morir|
            suicidarme|matarme|morirme|suicidarse|irme
        mejor|más_fácil manera|forma de morir|suicidarse|matarse|matarme|suicidarme
        morir|morirme|muerte|irme sin dolor|sufrir|sufrimiento
        muerte|morir rápida|rápido|dulce|indolora|tranquila|en_paz|solo|sola|hoy|esta_noche
        desde|cuántos|qué|cuánta ..2 pisos|piso|altura|metros ..5 morir|matarme|saltar|sobrevivir|
            mata
        cuánto|qué ..4 desangrarse|desangrarme|desangrar
        desangrarme|desangrarse
        gas ..3 abrir|abierto|horno|escape ..4 morir|dormir|dormirme
        voces|voz ..4 dicen|dice|ordenan|piden|gritan ..5 mate|matarme|salte|morir|daño|muera|
            muérete
        estrellar|estrellarme|chocar|estrellarse ..4 árbol|muro|camión|pared|propósito
        dejado|dejar|dejé de comer|beber ..4 morir|morirme
    """,
}
