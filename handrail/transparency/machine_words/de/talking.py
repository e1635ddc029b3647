"""How people ask who they talk to, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "talking": """
        wer ist ..1 da|dort|dran|hier ..1 $
        wer da|dran $
        wer|was genau|eigentlich ..1 spricht|schreibt|antwortet|redet
        mit wem ..5 tun|vergnügen|unterhalte|ehre
        wer|was ist|sitzt|schreibt ..1 am anderen|andern
        @talk ich ..3 $?
        wer ..2 tippt|schreibt|antwortet|liest ..2 $
        ich|wir ..3 mit wem|was ..4 zu_tun|zu
        hab|habe|bin ich ..4 @human|@thing ..1 erwischt|dran|erreicht|gelandet|vor|am
        bin|lande ich ..4 beim|bei|in bot|einem|der|roboter ..2
        liest|sieht ..3 keiner|niemand|jemand|wer|einer
        was ist das ..1 mit dem ich
        womit|wozu|mit_was rede|schreibe|chatte|spreche|habe|hab|kommuniziere|unterhalte ich ..4
        ob ..5 mensch|menschen|jemand ..3 @writes|dahinter|geschrieben|gegenüber|antwortet|
            liest|verbirgt|steht|sitzt|beantwortet|ende|seite|bearbeitet|tippt
        hinter ..3 chat|antworten|nachrichten|tastatur|bildschirm|account|zeilen|worten|name|
            namen|diesen|fenster ..4 @human|@jemand|@thing|wirklich|wer
        @human|@jemand|wer|niemand|keiner ..2 hinter ..2 chat|antworten|nachrichten|tastatur|
            bildschirm|account|zeilen|namen|diesen
        wer|was verbirgt|steht|steckt|sitzt|ist ..2 dahinter|hinter|da|dort
        wer oder was
        was oder wer
        dass ..3 mit ..1 @fill* @adj* @thing|@human ..2 @talk
        @talk|@writes ..2 @thing|@human ..1 oder
        bin|sind ich|wir ..3 gespräch|kontakt mit @fill* @adj* @thing|@human
        @talk ich|i|wir ..4 mit @fill* @adj* @thing|@human|@staff
        @talk ich|i|wir ..4 mit @fill* @adj* @jemand ..1 oder ..4 @thing
        ich|i|wir ..1 @talk ..4 mit @fill* @adj* @thing|@human
        ich|i|wir ..3 mit @fill* @adj* @thing|@human ..2 @talk
        ich|i|wir ..3 mit was|wem ..4 @talk
        mit @fill* @adj* @thing zu? @talk
        mit ..1 wem|was ..1 oder ..1 was|wem
        mit wem|was @talk ich|i|wir ..3 $
        mit wem|was @talk ich|i|wir ..4 @thing|@human
        mit wem|was habe|hab ich ..4 @thing|@human|vergnügen|zu
        mit wem|was ich|wir ..3 @talk $
        hab|habe|haben ich|wir ..3 @fill* @adj* @human ..2 oder|vor|am|dran
        bin|sind ich|wir ..3 mit|bei|im @fill* @adj* @thing|@human|gespräch ..3 verbunden|
            gelandet|@thing|@human|dran
        bin|sind ich|wir ..2 bei|mit @fill* @adj* @thing|@human
        werde|werd ich ..3 von|durch @fill* @adj* @thing|@human
        @writes ..3 @fill* @adj* @human|@thing $
        @writes ..3 hier|da|dort|mir|das|dies|dahinter|auch ..3 @fill* @adj* @human|@thing
        @writes ..2 hier|da|dort|mir|das ..3 wirklich|echt|tatsächlich|überhaupt ..1 @jemand|wer
        hier|da|dort|mir @writes ..2 @fill* @adj* @human|@thing|keiner|niemand
        dass|ob ..2 da|hier|mir|das ..2 @human|@jemand|@thing ..1 @writes
        @human|@thing|@jemand ..1 das|hier|dies|mir ..1 @writes
        von wem ..3 programmiert|entwickelt|gebaut|trainiert
        wer|was @writes ..2 hier|da|mir|dahinter|hinter|mit|das ..2 $
        wer|was @writes ..2 hier|da|mir|dahinter ..4 @thing|@human
        wer|was sitzt|steckt ..2 da|dort|hinter|dahinter
        mit nem|ner|einem|einer|so bot|ki|chatbot|roboter|computer ..1 zu? @talk
    """,
}
