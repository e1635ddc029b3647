"""Streets, postcodes and cities as people write them, country by country."""

import importlib
import random
from collections.abc import Sequence

from training.people import Pool

CITY_LOCALES = ("de_DE", "nl_NL", "it_IT", "en_IN", "pl_PL")
CITIES = """
London Manchester Birmingham Leeds Glasgow Edinburgh Cardiff Bristol Dublin Cork Galway Belfast Liverpool
New_York Los_Angeles Chicago Houston Phoenix Philadelphia San_Antonio San_Diego Dallas Austin Seattle Denver
Boston Washington Detroit Nashville Memphis Portland Las_Vegas Baltimore Milwaukee Albuquerque Tucson Fresno
Sacramento Atlanta Miami Tampa Orlando Cleveland Pittsburgh Cincinnati Toronto Montréal Vancouver Ottawa Calgary
Paris Marseille Lyon Toulouse Nice Nantes Strasbourg Montpellier Bordeaux Lille Rennes Reims Grenoble Dijon Angers
Nîmes Brest Limoges Tours Amiens Metz Besançon Perpignan Orléans Rouen Caen Nancy Genève Lausanne Bruxelles Liège
Madrid Barcelona Valencia Sevilla Zaragoza Málaga Murcia Palma Bilbao Alicante Córdoba Valladolid Vigo Gijón
Granada Oviedo Pamplona Salamanca Burgos Logroño Badajoz México Guadalajara Monterrey Puebla Bogotá Medellín Cali
Lima Arequipa Santiago Buenos_Aires Rosario Mendoza Quito Guayaquil Caracas Montevideo
Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Nürnberg
Duisburg Bochum Wuppertal Bielefeld Bonn Münster Wien Graz Linz Salzburg Innsbruck Zürich Basel Bern Luzern
Roma Milano Napoli Torino Palermo Genova Bologna Firenze Bari Catania Venezia Verona Messina Padova Trieste
Amsterdam Rotterdam Den_Haag Utrecht Eindhoven Groningen Tilburg Almere Breda Nijmegen Antwerpen Gent Brugge Leuven
Chennai Mumbai Delhi Bangalore Hyderabad Kolkata Pune Kochi Coimbatore Madurai Erode Salem Trichy Vellore Nagpur
Lagos Abuja Nairobi Accra Johannesburg Durban Cairo Casablanca Tunis Alger Dakar Abidjan Istanbul Ankara Izmir
Tehran Baghdad Beirut Amman Dubai Riyadh Karachi Lahore Dhaka Bangkok Hanoi Manila Jakarta Singapore Tokyo Osaka
Seoul Beijing Shanghai Moscow Kyiv Warszawa Kraków Praha Budapest București Sofia Athens Lisboa Porto Stockholm
Oslo København Helsinki Reykjavík Tallinn Riga Vilnius Zagreb Ljubljana Bratislava Beograd Sydney Melbourne Perth
"""
SMALL = (
    "Spring Oak Green Fair River Lake Maple Cedar Stone Mill Wood Clear Ash Bridge West East North South New"
).split()
ENDS = "field ville ton town burg port wood ford dale view mount haven bury land side".split()
STATES = "AL AK AZ CA CO CT FL GA IL IN MA MD MI MN MO NC NJ NV NY OH OR PA TN TX VA WA WI".split()
TREES = (
    "Main High Church Station Park Oak Maple Elm Pine Cedar Hill Lake River Mill School Bridge Queen King George"
    " Victoria Albert Market Chapel Green North South East West Sunset Highland Washington Lincoln Jefferson 2nd 3rd"
    " 5th 42nd First Second Third Old_Kent Long Castle Abbey Garden Orchard Meadow Spring Willow Rose Cherry"
).split()
ENGLISH = (
    "Street St St. Road Rd Rd. Avenue Ave Ave. Lane Ln Drive Dr Close Court Ct Way Place Pl Square Terrace Crescent"
    " Boulevard Blvd Parkway Highway Grove Gardens Row Mews Walk Hill Green Circle Trail Crossing Quay"
).split()
GERMAN_BEFORE = (
    "Haupt Bahnhof Schul Garten Berg Dorf Kirch Wald Ring Linden Birken Mühlen Goethe Schiller Mozart Beethoven"
    " Bismarck Kaiser Friedrich Luisen Rosen Tannen Ahorn Buchen Feld Wiesen Markt Brunnen Industrie Post Rathaus"
).split()
GERMAN_END = "straße str. strasse weg gasse platz allee ring damm ufer stieg pfad str".split()
GERMAN_OLD = (
    "Am_Markt An_der_Alten_Mühle Unter_den_Linden Auf_der_Höhe Im_Winkel Am_Bahnhof Zum_Sportplatz Am_Sandberg"
    " Alter_Postweg Lange_Reihe Neuer_Wall Großer_Kamp Im_Grund Hinter_der_Kirche Beim_Alten_Schloss Breite_Straße"
).split()
FRENCH = (
    "rue avenue boulevard place chemin allée impasse quai cours route ruelle passage square av. bd bd. faubourg"
).split()
FRENCH_NAMES = (
    "de_la_Paix de_la_République Victor_Hugo du_Général_de_Gaulle des_Lilas Jean_Jaurès de_l'Église du_Moulin des_Écoles"
    " Pasteur de_la_Gare Voltaire des_Acacias Gambetta du_Château Saint-Antoine de_Rivoli des_Tilleuls du_Port"
).split()
SPANISH = "Calle C/ Avenida Av. Avda. Plaza Paseo Camino Carrera Ronda Travesía calle Pza. Pasaje Carretera".split()
SPANISH_NAMES = (
    "Mayor de_Alcalá de_la_Constitución del_Prado San_Juan de_Goya de_Cervantes Real Nueva de_las_Flores del_Sol"
    " de_la_Libertad Gran_Vía de_los_Reyes de_Aragón del_Carmen de_Serrano Larga Ancha Colón 5_de_Mayo Insurgentes"
).split()
ITALIAN = "Via via Viale Piazza Corso Vicolo Largo Strada Piazzale Lungarno Contrada V.le P.zza Borgo".split()
ITALIAN_NAMES = (
    "Roma Garibaldi Giuseppe_Verdi Dante_Alighieri Mazzini Cavour della_Repubblica Matteotti dei_Mille San_Marco delle_Rose"
    " XX_Settembre IV_Novembre Vittorio_Emanuele_II Leopardi Marconi del_Corso Nazionale dell'Orso Kennedy"
).split()
DUTCH_BEFORE = (
    "Dorps Kerk School Molen Stations Hoofd Beatrix Wilhelmina Juliana Eiken Beuken Linden Rozen Tulpen Prinsen Keizers"
    " Heren Nieuwe Oude Lange Korte Zee Duin Park Markt Haven Vondel Rembrandt Spoor Water"
).split()
DUTCH_END = (
    "straat laan weg gracht plein kade dijk singel hof pad steeg dreef baan str. park".split()
)
INDIAN = "Nagar Colony Layout Street Road Salai Marg Puram Enclave Cross Main Bazaar Vihar Garden".split()
FLATS = {
    "en": "Apt {n}|Flat {n}|Suite {n}|Unit {n}|Apt. {n}B|#{n}|2nd floor",
    "de": "{n}. OG|Wohnung {n}|Hinterhaus|Top {n}|c/o",
    "fr": "appt {n}|bât. B|étage {n}|bis|escalier A",
    "es": "{n}º B|piso {n}|puerta {n}|bajo A|{n}º izda.",
    "nl": "{n} hoog|bus {n}|II|appartement {n}",
    "it": "int. {n}|scala B|interno {n}|piano {n}",
}


def cities() -> tuple[str, ...]:
    """Return the names of cities."""
    found = {city.replace("_", " ") for city in CITIES.split()}
    for code in CITY_LOCALES:
        provider = importlib.import_module(f"faker.providers.address.{code}").Provider
        found |= set(provider.cities[:700])
    found |= {one + end for one in SMALL for end in ENDS}
    found |= {f"{one} {two}{end}" for one in SMALL[:6] for two in SMALL[6:10] for end in ENDS[:5]}
    return tuple(sorted(found))


def postcode(drawn: random.Random, language: str) -> str:
    """Return a postcode."""
    five = "".join(drawn.choices("0123456789", k=5))
    if language == "en":
        letters = drawn.choices("ABCDEFGHLMNPRSW", k=5)
        british = f"{''.join(letters[: drawn.randint(1, 2)])}{drawn.randint(1, 28)} {five[0]}{letters[2]}{letters[3]}"
        irish = f"{letters[0]}{five[:2]} {letters[1]}{five[2]}{letters[3]}{five[3]}"
        return drawn.choice(
            [
                five,
                five,
                f"{five}-{drawn.randint(1000, 9999)}",
                british,
                british,
                irish,
                f"{five}{drawn.randint(0, 9)}",
            ]
        )
    if language == "nl":
        return f"{drawn.randint(1000, 9999)}{drawn.choice([' ', ''])}{''.join(drawn.choices('ABCDEGHJKLNPRSTVXZ', k=2))}"
    if language == "de" and drawn.random() < 0.25:
        return drawn.choice(["A-", "CH-", "", ""]) + five[:4]
    return drawn.choice(["D-", "", "", "", ""]) + five if language == "de" else five


def street(drawn: random.Random, language: str, pool: Pool) -> str:
    """Return a street with its number, as this language writes it."""
    number = str(
        drawn.choice(
            [
                drawn.randint(1, 60),
                drawn.randint(1, 300),
                drawn.randint(1, 9999) if language == "en" else drawn.randint(1, 99),
            ]
        )
    )
    number += drawn.choice(
        ["", "", "", "", "", "a", "b", "/2", " b", "-" + str(drawn.randint(2, 80))]
    )
    made = STREETS[language](drawn, number, pool)
    if drawn.random() < 0.15:
        flat = drawn.choice(FLATS[language].split("|")).replace("{n}", str(drawn.randint(1, 60)))
        made = f"{made}{drawn.choice([', ', ' ', ', '])}{flat}"
    return made


def _name(drawn: random.Random, usual: Sequence[str], pool: Pool) -> str:
    way = drawn.random()
    if way < 0.6:
        return drawn.choice(usual).replace("_", " ")
    return (
        drawn.choice(pool.last)
        if way < 0.85
        else f"{drawn.choice(pool.first)} {drawn.choice(pool.last)}"
    )


def _english(drawn: random.Random, number: str, pool: Pool) -> str:
    if drawn.random() < 0.12:
        return f"{drawn.choice(['no ', 'H.No. ', 'No. ', ''])}{number}{drawn.choice([' ', ', '])}{_name(drawn, TREES, pool)} {drawn.choice(INDIAN)}"
    if drawn.random() < 0.06:
        return f"{drawn.choice(['PO Box', 'P.O. Box', 'po box'])} {number}"
    name = f"{_name(drawn, TREES, pool)} {drawn.choice(ENGLISH)}"
    if drawn.random() < 0.1:
        name = f"{drawn.choice(['North', 'W', 'E.', 'South', 'NW'])} {name}"
    return (
        f"{number}{drawn.choice([' ', ' ', ' ', ', '])}{name}"
        if drawn.random() < 0.92
        else f"{name} {number}"
    )


def _german(drawn: random.Random, number: str, pool: Pool) -> str:
    way, end = drawn.random(), drawn.choice(GERMAN_END)
    if way < 0.5:
        name = f"{drawn.choice(GERMAN_BEFORE)}{end}"
    elif way < 0.65:
        name = drawn.choice(GERMAN_OLD).replace("_", " ")
    elif way < 0.8:
        name = f"{drawn.choice(pool.first)}-{drawn.choice(pool.last)}-{end.title()}"
    else:
        name = (
            f"{drawn.choice(pool.last)}{end}"
            if way < 0.93
            else f"{drawn.choice(pool.last)}er {end.title()}"
        )
    return f"{name} {number}"


def _french(drawn: random.Random, number: str, pool: Pool) -> str:
    name = f"{drawn.choice(FRENCH)} {_name(drawn, FRENCH_NAMES, pool)}"
    return f"{number}{drawn.choice([' ', ', ', ' bis ', ' ter ', ' '])}{name}"


def _spanish(drawn: random.Random, number: str, pool: Pool) -> str:
    name = f"{drawn.choice(SPANISH)} {_name(drawn, SPANISH_NAMES, pool)}"
    return f"{name}{drawn.choice([' ', ', ', ' nº ', ', nº ', ' n. '])}{number}"


def _italian(drawn: random.Random, number: str, pool: Pool) -> str:
    name = f"{drawn.choice(ITALIAN)} {_name(drawn, ITALIAN_NAMES, pool)}"
    return f"{name}{drawn.choice([' ', ', ', ' n. ', ', '])}{number}"


def _dutch(drawn: random.Random, number: str, pool: Pool) -> str:
    before = drawn.choice(DUTCH_BEFORE) if drawn.random() < 0.7 else drawn.choice(pool.last)
    end = drawn.choice(DUTCH_END)
    name = f"{before}{end}" if drawn.random() < 0.85 else f"{before} {end.title()}"
    return f"{name} {number}"


STREETS = {
    "en": _english,
    "de": _german,
    "fr": _french,
    "es": _spanish,
    "nl": _dutch,
    "it": _italian,
}
