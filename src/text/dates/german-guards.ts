import type { Language } from './language.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

export const germanGuards: Language['guards'] = {
  designators:
    'Seite Seiten S Akte Fall Artikel Art Paragraf Paragraph § §§ Absatz Nr Nummer Kapitel Band Zimmer Raum Flug Linie Bus Zug Route Bundesstraße Autobahn Resolution Resolutionen Verordnung Modell Typ Version Windows Office Boeing Airbus Telefon Tel PLZ Postfach Code Kanal Zeile Platz Größe Raummeter Position Audi Porsche Peugeot ISO DIN Hausnummer Film Roman Buch Lied Album [a-zäöü]{2,20}(?:stra(?:ß|ss)e|allee|gasse|damm)'
      .toLowerCase()
      .split(' '),
  products: [
    'Flug \\p{Lu}{2}',
    'ICE?',
    'FC',
    'SC',
    'SV',
    'TSV',
    'VfB',
    'VfL',
    'FSV',
    'TuS',
    'VW',
    'BMW',
    'Opel',
    'Mercedes',
    'A',
    'B',
    'Windows',
    'Office',
    'Agenda',
    'Boeing',
    'Airbus',
    'Audi',
    'Porsche',
    'Peugeot',
  ],
  occasions: [],
  quantities: [
    'rund',
    'knapp',
    'fast',
    'mehr als',
    'weniger als',
    'mindestens',
    'höchstens',
    'über',
    'nahezu',
    'insgesamt',
    'bis zu',
    'weitere',
    'davon',
    'gibt es',
    'es gibt',
    'brauchen',
    'braucht',
    'kostet',
    'kosten',
    'wiegt',
    'wiegen',
    'zählt',
    'zählte',
    'alle',
    'nur',
    'genau',
  ],
  counted:
    'Menschen Personen Männer Frauen Kinder Soldaten Kämpfer Polizisten Beamte Beamten Zivilisten Schüler Studenten Lehrer Arbeiter Mitarbeiter Beschäftigte Mitglieder Familien Häuser Wohnungen Dörfer Flüchtlinge Gefangene Häftlinge Opfer Tote Toten Verletzte Stimmen Sitze Autos Fahrzeuge Flugzeuge Schiffe Raketen Bomben Waffen Panzer Wörter Worte Seiten Exemplare Bücher Lieder Songs Filme Briefe Unterschriften Tiere Bäume Delegierte Teilnehmer Gäste Besucher Touristen Patienten Passagiere Ärzte Demonstranten Anhänger Aufständische Rebellen Schulen Unternehmen Firmen Einwohner Bürger Zuschauer Fragen Fälle Stellen Arbeitsplätze Wähler Fans Stück'.split(
      ' ',
    ),
  units:
    'Prozent Meter Metern Kilometer Kilometern km m cm mm Meilen Hektar Tonnen kg Kilo Kilogramm Gramm Liter Euro Dollar Cent Franken Mark Rubel Pfund Stunden Minuten Sekunden Tage Tagen Wochen Monate Monaten Uhr Grad Watt Kilowatt Megawatt PS Volt Punkte Punkten Schritte Mal Quadratmeter Kubikmeter Kalorien Millionen Milliarden'.split(
      ' ',
    ),
  measures: [],
  countVerbs: [],
  afterMonth: '(?!)',
  places: '(?:Straße|Strasse|Platz|Allee|Brücke)(?: (?:des|der|vom))? ',
  functionWords: words(
    'gegenüber in im an am auf aus bei mit nach seit von vom vor zu zur zum und oder als wie wurde wurden war waren ist hat begann kam ging bis der die das den dem',
  ),
};
