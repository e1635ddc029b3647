"""What only sounds like danger, and what makes a veiled word an errand, in Spanish."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        muero|morir|morirme|muere|morirse|muerto|muerta|morimos|muriendo|moría|matar|mata|muera|
            morirnos|morí de|del ..1 @sayings
        muero|morir|morirme|muriendo|morimos por
        está|están|estaba de muerte
        para morirse $|de
        mata|matan|matando|matar|mató|matas|matará de|del ..1 @sayings|disgustos
        va|van|vas ..1 a matar ..1 me|mi|de
        me|nos va|van|vas a matar ..2
        mi ..1 @kin me|nos mata|va_a_matar
        me|nos mata|matan|matas ..2
        matar|matando|mato|matarse|matarme el_tiempo|trabajando|estudiando|a_trabajar|a_estudiar|
            por_un|el_hambre|el_gusanillo
        me|se mato|mata|matar|he_matado ..1 a trabajar|estudiar|reír|trabajo
        prefiero|antes ..1 morir|morirme|muerto|muerta que|a|de ..2 comprar|pagar|volver|llamar|
            usar|comprarles
        antes muerta que sencilla
        @title ..4 suicid~|suicidio|suicidas|suicidarse|suicida|suicidi
        suicid~ ..3 @title
        escuadrón|squad suicida
        suicide squad
        prevención|prevenzione|línea|atentado|atentados|terrorista|terroristas|coche|attentato|
            ataque|ataques|ley|riesgo_de_contagio|scoiattolo ..2 suicidio|suicida|suicidas|suicidi
        suicidio|suicida comercial|económico|financiero|político|empresarial|commerciale|
            finanziario|economico|politico|social|para|per_l|per_la|per_il|laboral|aziendale
        commerciale|comercial|finanziario suicidio
        es|sería|è|e|sarebbe ..1 un suicidio ..2
        suicida de|para ..2 precio|precios|empresa
        @machine ..4 muerto|muerta|murió|morir|suicidó|suicidado|muertas|muere|suicidarse|muriendo
        murió|fallecido|fallecida|falleció|muerto|muerta mi|hace|el|la|en|de|su
        ha|han|había|está muerto|muerta ..1 mi|hace|el|la|en|su|móvil|línea
        está ..1 muerto|muerta
        punto|tiempo|ángulo|peso|hora|naturaleza|pena|letra|vía|horas|zona|día|mar|fecha muerto|
            muerta|de_muerte|muertas|de_los_muertos
        seguro|póliza|certificado|cobertura|cláusula ..2 vida|muerte|suicidio|fallecimiento|
            defunción
        qué|que ..4 si|cuando ..2 muero|muere|muerte|titular|fallece|fallezco
        en caso de muerte|fallecimiento
        acabar|terminar|acabo|termino con ..1 este|esta|mi|el|la|las|los|estas|nuestro|su contrato|
            suscripción|pedido|problema|plaga|cucarachas|hormigas|trámites|papeleo|mosquitos|
            bacterias|ruido|manchas|relación
        poner|pongo|ponerle|puso fin a ..1 contrato|suscripción|mi|este|la|nuestro contrato|
            suscripción|reclamación|disputa|relación|periodo|tema
        corté|cortado|cortarme|cortó|corta|corto|quemé|quemado|herí|lastimé|cortarse ..2 con|al|
            abriendo|cocinando|la_luz|el_pelo|el_césped|el_cabello|llamada|la_llamada
        cortarme|cortarse|corto|corté|corta ..1 el pelo|cabello|flequillo
        hacer|hice|hecho|hace|hacerme|hacerse daño ..1 en|al|los|la|el|a_los|con ..1 pies|espalda|
            rodilla|abrir|montar|ojos
        colgar|colgarme|colgarse|cuelgo|cuelga|colgado|colgó|cuelgan ..3 cuadro|lámpara|cortina|
            cortinas|teléfono|ropa|llamada|llamadas|estante|hamaca|medalla
        me|nos ..1 han|ha cuelgan|cuelga|colgado|colgaron|colgó
        se me? cuelga|colgó|queda|ha_colgado
        cuelga|cuelgan|colgó ..1 app|aplicación|página|ordenador|programa
        saltar|salta|saltó|salto ..3 alarma|paso|página|error|línea|diferencial|anuncio|anuncios|
            cuerda|trampolín|aviso|intro
        niño|niña|gato|perro|bebé|niños|perra|gata ..5 saltar|saltó|tragado|tragó|tragarse|comido|
            salta
        tirar|tirarme|tiro|tirarlo ..2 móvil|ordenador|tele por
        tirarme de los pelos
        mata|matar|matan|eliminar|contra|veneno|insecticida|raticida ..3 hormigas|cucarachas|
            mosquitos|ratas|ratones|moscas|hierbas|pulgas|bacterias|gérmenes|plagas|chinches|
            malas_hierbas
        @pill ..3 café|lavavajillas|lavadora|lavaplatos
        vivir sin mi|este|esta|el|la|su|café|internet|ustedes|vosotros
        @live juntos|en|con|aquí_en|cómodamente
        calidad|nivel|alegría|modo|ganas ..1 de vivir|vida mejor
        pastillas|comprimidos|medicamentos ..3 según|receta|recetó|médico|lavavajillas|de_freno|
            prescripción
        pastillas de|para ..1 freno|lavavajillas|frenos|mosquitos|encender
        sin salida de|a|para
        salida de|a ..1 emergencia|audio|datos|internet|hdmi
        última voluntad de|del
        carga|cargas ..2 rápida|móvil|batería|máxima|completa|inalámbrica
        tiro libre|al_blanco|de_gracia
    """,
    "errand": """
        vacaciones|vecino|vecina|vecinos|viaje|hotel|mudado|mudo|mudanza|portero|portería|conserje|
            punto_de_recogida|buzón|oficina|trabajo|ausente|taquilla
        entregar|entrega|entreguen|repartidor|paquete|envío|envíen ..4 antes|después|mañana|lunes|
            martes|miércoles|jueves|viernes|sábado|otro|tarde|casa
        esperar|espera|esperando|esperado|llamar|llamado|llamando|llamada|llamadas|teléfono|
            atención_al_cliente|servicio_al_cliente|contestador|cola|reclamar|reclamación
        web|página|app|aplicación|contraseña|cuenta|iniciar_sesión|error|formulario|botón|manual|
            montar|montaje|pantalla|ordenador|actualización|carrito|pago|menú|suscripción|boletín|
            publicidad|correos|spam|contrato|tarifa|factura|código|enlace|cobro|cobran
        reembolso|devolución|devolver|cambiar|cambio|reparar|reparación|garantía|cupón|descuento|
            sustituir|repuesto
        batería|parpadea|pita|ruido|cargador|cartucho|pilas
        otra_tienda|competencia|tienda|otro_proveedor|otro_sitio
        talla|color|modelo|número
        horas|veces|semanas
    """,
}
