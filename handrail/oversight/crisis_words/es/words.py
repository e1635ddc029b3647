"""The words of these rules, by name, in Spanish."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": "kiero=quiero qiero=quiero kero=quiero quero=quiero bivir=vivir",
    "typed": """
        suicidarme suicidarse suicidio morir morirme matarme vivir pastillas cortarme
        ahorcarme desaparecer autolesiones sobredosis
    """,
    "i": "yo me",
    "he": "él ella alguien @kin quien",
    "kin": """
        hermano hermana hijo hija madre padre mamá papá esposo esposa marido mujer novio novia
        amigo amiga amigos pareja compañero compañera vecino vecina colega primo prima tía tío
        niño niña hijos ex sobrino sobrina abuela abuelo nieto nieta alumno alumna adolescente
        cuñado cuñada padres chaval mami papi viejo vieja
    """,
    "want": """
        quiero quiere quería quisiera querría querer deseo desearía deseando ganas gustaría
        prefiero preferiría pienso piensa pensando pensado pensar voy va iba planeo planea planeado
        intentado intentó intento intentar intenté decidido decidí ojalá espero merezco mejor kiero
        qiero quero kisiera quiera necesito debería deberia idea ideas amenaza amenazó dice
        amenazado hablando habla prefería considerado considerando quieren pensamientos
        pensamiento tentado plan planes listo lista preparado preparada tengo antes querés
    """,
    "just": """
        solo sólo simplemente realmente ya de en que mucho tanto nada_más hoy esta_noche también
        a veces siempre aquí mas ahora mismo por_fin con sobre seriamente me
    """,
    "die": """
        morir morirme morirse morirnos muerto_ya estar_muerto estar_muerta palmarla palmar
        estirar_la_pata morrir moriir fallecer diñarla morirme_ya
    """,
    "dead": "muerto muerta muertos muera muriera muriese bajo_tierra enterrado enterrada",
    "live": """
        vivir viviendo existir existiendo seguir_vivo seguir_viva seguir_viviendo estar_vivo
        estar_viva despertar despertarme estar_aquí estar_en_este_mundo respirar seguir_adelante
        bivir vivr seguir_en_este_mundo vivirla levantarme estar_en_el_mundo
    """,
    "nomore": "no nunca jamás ni sin ningún ninguna ya_no dejar_de tampoco",
    "tired": """
        cansado cansada harto harta hasta_las_narices hastiado agotado agotada podrido
        podrida
    """,
    "killme": """
        matarme matarse suicidarme suicidarse ahorcarme ahorcarse colgarme colgarse ahogarme
        envenenarme envenenarse dispararme dispararse quitarme_la_vida quitarse_la_vida
        pegarme_un_tiro pegarse_un_tiro volarme_la_cabeza volarme_los_sesos degollarme
        inmolarme liquidarme asfixiarme eliminarme desvivirme desvivirse
        cortarme_las_venas cortarse_las_venas abrirme_las_venas darme_un_tiro meterme_un_tiro
        desvivir suicidarnos
    """,
    "kill": """
        matar suicidar ahorcar colgar ahogar envenenar quitar_la_vida pegar_un_tiro
        volar_la_cabeza cortar_las_venas disparar desvivir dar_un_tiro tirar_por_la_ventana
    """,
    "harm": """
        cortarme cortarse lastimarme lastimarse herirme herirse autolesionarme autolesionarse
        hacerme_daño hacerse_daño hacerme_cortes quemarme golpearme castigarme dañarme dañarse
        hacerme_algo hacerse_algo rajarme arañarme mutilarme cortandome cortándome haciéndome_daño
        lastimándome autolesionándome cortandose cortándose
    """,
    "limbs": """
        venas vena muñecas muñeca brazos brazo antebrazos muslos piernas cuello piel garganta
    """,
    "pill": """
        pastilla pastillas paracetamoles píldora píldoras comprimido comprimidos
        paracetamol ibuprofeno
        somnífero somníferos medicamento medicamentos medicinas medicación aspirinas aspirina
        insulina antidepresivos valium xanax lorazepam orfidal diazepam clonazepam rivotril
        trankimazin tranquilizantes morfina tramadol cápsulas calmantes lejía cloro veneno
        raticida anticongelante desatascador matarratas pepas lavandina
    """,
    "took": """
        tomado tomé tomo tomar tomarme tomó tomando tragado tragué tragar tragarme tragó
        ingerido ingerí bebido bebí beber beberme bebo trago tomarse
    """,
    "heap": """
        todas todo todos caja cajas frasco bote blíster blister demasiadas demasiados muchas
        puñado sobredosis 20 30 40 50 60 100 veinte treinta cuarenta cincuenta cien montón botella
        tableta entera entero
    """,
    "height": """
        puente azotea balcón ventana edificio acantilado torre piso tejado terraza barranco
        techo viaducto cornisa precipicio metro
    """,
    "traffic": """
        tren trenes metro camión autobús bus coche carro coches vías vía rieles auto
        autopista
    """,
    "better": """
        mejor felices feliz aliviados aliviado tranquilos tranquilo fácil alivio contentos
        libres descansarían bien
    """,
    "title": """
        película películas peli libro libros novela serie canción álbum disco juego documental
        póster camiseta dvd bluray escuadrón ensayo tesis obra cómic manga film romanzo canzone
        saggio tesi fumetto spettacolo teatro podcast artículo tema gioco
    """,
    "sayings": """
        hambre risa ganas sueño calor frío vergüenza miedo curiosidad nervios amor sed
        aburrimiento envidia pena ilusión cansancio asco impaciencia celos rabia
    """,
    "machine": """
        batería móvil celular teléfono pantalla ordenador computadora pila pilas aparato máquina
        coche línea tablet enlace motor cafetera nevera aspiradora router reloj impresora planta
        plantas televisor tele pc portátil robot teclado lavadora disco tostadora
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    ahorrarme ahorrarse ahorrarte atarme casillas castillas contarme contarse cortarle
    cortarlo cortarte costillas desaparejar matarte moris morar pantallas patillas pestillos
    plantillas portarme portarse reaparecer visir vivar
"""
