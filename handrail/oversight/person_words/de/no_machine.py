"""How people refuse to deal with a machine, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "no_machine": """
        ohne|kein|keine|keinen|weg|schluss mit? ..1 automatisch~|automatisiert~ ..1 kram|
            antworten|antwort|quatsch|nachrichten|texte|system
        @nein ..4 @machine ..4 @strong|@jemand
        @einen ..3 @nein ..2 @machine
        mit ..1 dir|ihnen|bot komm|komme ich nicht weiter
        nicht ..2 automatisiert~|automatisch~ bearbeitung|entscheidung|verarbeitung
        automatisiert~|automatisch~ bearbeitung|entscheidung|verarbeitung ..3 nicht|
            widerspreche|ablehne|ab
        @jemand|wen der|die ..1 kein|keine ..1 @machine
        mehr als ..2 bot|textbausteine
        von|mit|durch ..2 @machine ..3 abspeisen|abwimmeln|verarschen|abfertigen|helfen_lassen|
            vertrösten|hinhalten|bedienen|abgespeist|abgewimmelt|vertröstet
        @will ..3 raus ..2 bot
        nicht schon wieder ..1 @botty
        @nein ..3 mit ..2 @machine ..4 @talk
        @talk ..2 @nein ..2 mit ..2 @machine
        mit ..1 @machine ..3 @talk ..1 ich nicht|nie|niemals|ned|net
        mit ..1 @machine ..1 @talk nicht
        @nein|@satt ..4 @machine ..2 zu? @talk
        @satt ..4 @botty
        ^ @polite* kein|keine|keinen|nicht|ohne|weg|schluss mit? ..1 der|dem|einem|nen|noch|
            schon|wieder|den|mehr? bot|bots|roboter|robotern|chatbot|maschine|computer|ki|
            automaten
        will|möchte|mag|brauche|brauch|wollte ..1 kein|keine|keinen|ned|nicht ..1 bot|bots|
            roboter|maschine|computer|chatbot|ki|automaten|automat
        kein|keine|keinen bot|chatbot|computer|bots|roboter|maschine ..1 sondern|ein|bitte|mehr
        statt|anstatt|anstelle|außer ..2 @machine ..3 @strong|@one
        @one ..1 statt|und|anstatt|nicht kein|keine|keinen? ..1 @machine
        als ..1 @machine ..2 @strong
        zu kompliziert|komplex|schwierig|wichtig|ernst|heikel ..2 für ..1 @machine
        nichts für ..1 @machine
        bot|bots|chatbot|roboter|maschine|computer|ki|programm kann|können|versteht|hilft|
            kapiert|begreift ..3 nicht|nix|nichts|ned ..1 helfen|verstehen|lösen|klären|weiter
        an ..1 @machine ..1 vorbei
    """,
}
