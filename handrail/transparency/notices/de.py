"""The fixed texts in German. Base set after regulations C.2; counsel reviews before production."""

from handrail.transparency.wording import Text

language = "de"

texts = {
    "start": Text(
        "1",
        "Sie schreiben mit dem KI-Assistenten von {brand}. Er ist ein Computerprogramm, kein "
        "Mensch, und kann Fehler machen. Sie können jederzeit einen Menschen verlangen.",
    ),
    "again": Text(
        "1",
        "Sie schreiben mit dem KI-Assistenten von {brand}, einem Computerprogramm, keinem "
        "Menschen. Sie können jederzeit einen Menschen verlangen.",
    ),
    "person_joined": Text("1", "Sie sprechen jetzt mit {agent}, einem Menschen bei {brand}."),
    "person_left": Text(
        "1",
        "{agent} hat das Gespräch verlassen. Sie schreiben wieder mit dem KI-Assistenten, "
        "einem Computerprogramm.",
    ),
    "machine": Text(
        "1",
        "Nein. Ich bin der KI-Assistent von {brand}, ein Computerprogramm. Möchten Sie mit einem "
        "Menschen sprechen?",
    ),
    "thanks": Text("1", "Gern. Kann ich noch etwas für Sie nachsehen?"),
    "greeting": Text("1", "Guten Tag. Was kann ich für Sie nachsehen?"),
    "unknown": Text(
        "1",
        "Dazu habe ich keine geprüfte Antwort gefunden, deshalb rate ich nicht. Sie können es "
        "anders formulieren oder mit einem Menschen sprechen.",
    ),
    "ask_back": Text("1", "Ich möchte das Richtige nachsehen. Meinen Sie:"),
    "ask_near": Text(
        "1",
        "Genau dazu habe ich keine geprüfte Antwort gefunden, deshalb rate ich nicht. Ist etwas "
        "davon gemeint, wählen Sie es aus; sonst formulieren Sie es anders oder sprechen Sie mit "
        "einem Menschen.",
    ),
    "am_machine": Text("1", "Sie schreiben mit einem KI-Assistenten, einem Computerprogramm."),
    "or_person": Text(
        "1",
        "Wenn Sie lieber mit einem Menschen sprechen möchten, drücken Sie „Mit einem Menschen "
        "sprechen“ oder schreiben Sie „Mensch“.",
    ),
    "person": Text(
        "1",
        "Natürlich. Ich hole einen Menschen dazu. Alles, was Sie hier geschrieben haben, wird "
        "weitergegeben; Sie müssen nichts wiederholen. Ihre Fallnummer ist {case}.",
    ),
    "crisis": Text(
        "1",
        "Ich bin eine KI und dafür nicht die richtige Hilfe, aber Sie sind wichtig. Wenn Sie in "
        "Gefahr sind, rufen Sie jetzt {emergency} an. Ich hole einen Menschen dazu.",
    ),
    "abuse": Text("1", "Ich gebe das an einen Menschen weiter. Ihre Fallnummer ist {case}."),
    "trouble": Text(
        "1",
        "Bei uns hat etwas nicht funktioniert, deshalb rate ich nicht. Ich hole einen Menschen "
        "dazu. Ihre Fallnummer ist {case}.",
    ),
    "held": Text(
        "1",
        "Ich hatte eine Antwort, aber sie hat unsere Prüfung nicht bestanden, deshalb sende ich "
        "sie nicht. Ein Mensch antwortet Ihnen. Ihre Fallnummer ist {case}.",
    ),
    "undecided": Text(
        "1",
        "Das darf ich nicht allein entscheiden. Ich hole einen Menschen dazu. Ihre Fallnummer "
        "ist {case}.",
    ),
    "refused": Text("1", "{sentence} Wenn Sie das anders sehen, schaut ein Mensch darauf."),
    "people_only": Text(
        "1",
        "Sie möchten nur mit Menschen sprechen. Ein Mensch antwortet Ihnen. Ihre Fallnummer ist "
        "{case}.",
    ),
    "contest": Text(
        "1",
        "Um zu widersprechen, drücken Sie „Mit einem Menschen sprechen“ oder schreiben Sie "
        "„Mensch“.",
    ),
    "nobody_online": Text(
        "1",
        "Gerade ist niemand am Platz. Menschen sind hier {hours}. Ihre Nachricht bleibt erhalten; "
        "diese Seite behält Ihren Platz, und Sie erreichen uns auch so: {route}.",
    ),
    "ask_person": Text("1", "Ich möchte bitte mit einem Menschen sprechen."),
    "contact": Text("1", "Sie erreichen mich unter:"),
    "contact_kept": Text(
        "1",
        "Danke. Das liegt jetzt bei Ihrem Fall {case}, und ein Mensch wird sich darüber melden. "
        "Sie können diese Seite schließen; nichts geht verloren.",
    ),
    "code_subject": Text("1", "Ihr Code für {brand}"),
    "code_mail": Text(
        "1",
        "Ihr Code ist {code}. Geben Sie ihn in dem Chat ein, in dem Sie gerade sind; er gilt "
        "{minutes} Minuten, einmal.\n\nNiemand bei {brand} fragt Sie je danach. Wenn Sie keinen "
        "Code wollten, tun Sie nichts: ohne ihn kommt niemand weiter.",
    ),
    "apology": Text(
        "1",
        "Entschuldigung, wir konnten Ihre Nachricht gerade nicht annehmen. In Ihrem Namen wurde "
        "nichts abgeschickt. Einen Menschen erreichen Sie so: {route}. Im Notfall wählen Sie "
        "{emergency}.",
    ),
    "gateway_held": Text(
        "1", "Das kann ich hier nicht beantworten. Ein Mensch hilft Ihnen: {route}."
    ),
    "gateway_crisis": Text(
        "1",
        "Ich bin eine KI und dafür nicht die richtige Hilfe, aber Sie sind wichtig. Wenn Sie in "
        "Gefahr sind, rufen Sie jetzt {emergency} an. Ein Mensch hilft Ihnen: {route}.",
    ),
}
