"""German: a line is a group of words that stand for each other; before `->`, words that hint.

Words stand as the index folds them: lower case, no umlauts (`lange`, `grosse` for `Größe`).
`a_b` is two words in a row. A word may stand in several groups.
"""

from typing import Final

WORDS: Final = """
lieferung versand zustellung sendung transport lieferzeit
liefern versenden schicken zustellen senden verschicken
porto versandkosten lieferkosten versandgebuhr liefergebuhr
paket packchen sendung lieferung packerl
zeug sachen ware waren artikel produkt -> bestellung paket artikel
paket sendung -> bestellung
ankommen eintreffen da_sein nicht_da immer_noch_nicht geliefert erhalten bekommen kommt
verspatet verspatung zu_spat uberfallig verzogert verzogerung nicht_da noch_nicht_da
verloren weg verschwunden vermisst unauffindbar nicht_gefunden
verfolgen verfolgung sendungsverfolgung tracking wo_ist wo_bleibt status
schnell express eilig expressversand morgen_da sofort
bote zusteller fahrer zustelldienst postbote paketdienst
nachbar nachbarn abstellort ablageort garage haustur
abholen abholung packstation filiale
zuruckgeben zuruckschicken zurucksenden rucksendung ruckgabe retoure retournieren zuruck_schicken zuruck_geben zuruckbringen schicke_zuruck einsenden
nicht_gefallt gefallt_nicht missfallt passt_nicht -> ruckgabe
umtausch umtauschen tauschen austauschen ersatz ersetzen
erstattung erstatten geld_zuruck geld_wieder ruckzahlung zuruckzahlen zuruckgezahlt ruckerstattung zuruckerstattet gutschrift zuruckbekommen
widerruf widerrufen widerrufsrecht rucktritt zurucktreten
stornieren stornierung storno abbestellen stoppen ruckgangig abbrechen annullieren vertan
abo abonnement kundigen kundigung abbestellen loswerden
andern anderung bearbeiten anpassen aktualisieren wechseln
hinzufugen erganzen dazu
loschen entfernen loschung
kaputt defekt beschadigt schaden mangel gebrochen riss zerbrochen kratzer delle funktioniert_nicht geht_nicht
falsch falsche verkehrt irrtum fehler verwechselt
reparatur reparieren instandsetzen
ersatzteil ersatzteile
garantie gewahrleistung
preis kosten kostet gebuhr betrag teuer wie_viel
gratis kostenlos umsonst kostenfrei
zahlen bezahlen zahlung bezahlung zahlt
paypal klarna visa mastercard kreditkarte lastschrift sofortuberweisung bankeinzug ec_karte apple_pay google_pay -> zahlungsart zahlung
rechnung auf_rechnung quittung beleg kassenbon
auf_rechnung -> zahlungsart
raten ratenzahlung -> zahlung
abgelehnt ablehnen verweigert fehlgeschlagen nicht_akzeptiert
doppelt zweimal zwei_mal
steuer mehrwertsteuer umsatzsteuer mwst
gutschein geschenkkarte geschenkgutschein gutscheinkarte
guthaben restbetrag restguthaben
ablaufen gultig gultigkeit verfallen
rabatt rabattcode gutscheincode aktion nachlass prozente ermassigung
passwort kennwort pin zugangsdaten
anmelden einloggen login anmeldung
abmelden ausloggen
gesperrt sperren blockiert
vergessen zurucksetzen
konto kundenkonto profil account benutzerkonto
registrieren registrierung anlegen
email e_mail mail mailadresse
telefon handy anrufen anruf rufnummer hotline telefonnummer
kontakt erreichen erreichbar kontaktieren kundendienst kundenservice service
mensch menschen mitarbeiter person berater jemand
offnungszeiten geoffnet offen erreichbar sprechzeiten
offnungszeiten geoffnet offen erreichbar sprechzeiten -> zeiten
wie_lange dauer dauert wann_kommt -> zeiten
samstag samstags sonntag sonntags wochenende feiertag -> zeiten erreichbar montag
adresse anschrift strasse hausnummer postleitzahl plz
umgezogen umzug -> adresse
datenschutz daten dsgvo personenbezogen
speichern aufbewahren speicherung
kopie auskunft herunterladen
beschwerde reklamation reklamieren beschweren
blind barrierefrei barrierefreiheit behinderung rollstuhl
verfugbar lagernd vorratig lieferbar ausverkauft lager
vorbestellen vorbestellung reservieren
firma unternehmen gewerblich gewerbe betrieb hotel geschaftskunde
angebot kostenvoranschlag
stelle stellen bewerbung karriere job ausbildung
entsorgen entsorgung recycling altgerat mitnehmen wegwerfen
personalisiert gravur graviert angefertigt
reinigen reinigung entkalken kalk putzen
aufbauen aufbau montage installieren einrichten einrichtung
kabel draht begrenzungskabel
winter frost kalte
rasenroboter mahroboter rasenmaher rasenmahroboter maher
wasserkocher kessel
anschalten einschalten aktivieren starten
ausschalten abschalten deaktivieren
kaufen bestellen bestellung kauf einkauf erwerben
warenkorb einkaufswagen
grosse masse abmessung
farbe farbton
bild foto
uberweisung uberweisen transfer
abheben bargeld geldautomat
kredit darlehen
zinsen zinssatz
gestohlen diebstahl betrug
wahrung wechselkurs
buchen buchung reservierung
gepack koffer
versicherung versichert
anleitung handbuch bedienungsanleitung
munchen berlin hamburg koln frankfurt stuttgart dresden leipzig bayern -> deutschland
wien graz salzburg linz innsbruck -> osterreich
holland amsterdam rotterdam -> niederlande
dublin cork -> irland
london england schottland grossbritannien -> konigreich
paris lyon -> frankreich
rom mailand -> italien
zurich bern basel genf -> schweiz
mobel tisch stuhl sofa bank -> gartenmobel
"""
