import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further statements, payslips, bills and credits: of smaller issuers, platforms, offices and clubs. */
export const germanMoneyPapersOfSmallerIssuers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    bank_statement: wordingsIn('de', {
      'de-whole-rent-deposit-and-savings-passbook': `{bank}
Sparkassenbuch Nr. {num} – Nachtrag der Umsätze (Ersatzbeleg, Buch lag nicht vor)
Inhaberin: {someone}, verpfändet an Vermieter {other} gemäß Vereinbarung vom {date}
= Buchungstag | Umsatzart | Betrag EUR | Guthaben EUR
- {date} | Einzahlung bar, Eröffnung | 1.740,00 | 1.740,00
- {date} | Zinsen {year} | 0,87 | 1.740,87
- {date} | Zinsen | 4,35 | 1.745,22
- {date} | Kapitalertragsteuer, SolZ | -1,15 | 1.744,07
- {date} | Zinsen, Freistellungsauftrag wirksam | 13,08 | 1.757,15
Kündigungsfrist drei Monate, 2.000 € je Kalendermonat ohne Kündigung verfügbar – hier gesperrt
Zinssatz variabel, derzeit 0,75 % p. a.
Auszahlung an den Vermieter erst vier Wochen nach Anzeige an die Mieterin; Rückgabe gegen Freigabeerklärung.
Legen Sie das Buch bitte einmal jährlich am Schalter oder am Nachtragsdrucker vor. Der Nachtrag im Buch ist maßgebend. Verlust sofort melden, Aufgebotsverfahren kostenpflichtig.
{city}, {today}, maschinell erstellt, Schalter 3`,
      'de-whole-club-treasurer-online-export': `Umsatzanzeige – Druckansicht     {date} {time}     Angemeldet: Kassenwart2
Konto: Vereinskonto [Schützenverein~Musikkapelle~Heimatverein] {city}, {iban}
Zeitraum: 01.01.{year} bis 31.03.{year}     Filter: alle
= Buchung | Auftraggeber/Empfänger | Verwendungszweck | Betrag
- {date} | Stadtwerke {city} | ABSCHLAG STROM SCHIESSSTAND | -148,00
- {date} | Sammellastschrift 186 Stück | BEITRAG {year} | 8.928,00
- {date} | Rückbuchung {someone} | KONTO ERLOSCHEN | -48,00
- {date} | Entgelt Rücklastschrift | | -3,50
- {date} | {other} Getränke | RG {num} FASCHING | -1.214,60
- {date} | Bareinzahlung | KASSE FASCHING | 3.905,00
- {date} | GEMA | {num} | -219,84
- {date} | Gemeinde {city} | VEREINSZUSCHUSS JUGEND | 1.200,00
- {date} | {someone} | AUSLAGEN PRINTEN KRÄNZE | -87,30
- {date} | Landesverband | ABGABE JE MITGLIED | -2.046,00
Summe Eingänge {plain}, Summe Ausgänge -{plain}
Saldo am Ende {plain} EUR, vorgemerkte Umsätze: 1
Dieser Ausdruck ist kein Rechnungsabschluss. Geprüft für die Kassenrevision: {someone} ✔ {someone} ✔`,
      'de-whole-credit-union-foreign-currency': `{bank} International – Kontoauszug Fremdwährung
Kunde {company}    Konto USD DE{d2} {d5} {d5} {d5} {d3}     Auszug 0{d2}     {date}
Alter Saldo USD {plain}-
= Wert | Text | Referenz | USD Soll | USD Haben
- {date} | Zahlungseingang {other} Inc., Houston, Inv {num} | {ref} | | {plain}
- {date} | abzgl. Korrespondenzbankspesen | | 25,00 |
- {date} | Dokumenteninkasso D/P {num}, Reeder {other} | {ref} | {plain} |
- {date} | Devisenkassageschäft Verkauf gegen EUR, Kurs 1,0871 | {ref} | {plain} |
- {date} | Akkreditiv {num} Eröffnungsprovision 3 ‰ | {ref} | {small} |
- {date} | Termingeschäft Ausübung {d5} | {ref} | | {plain}
- {date} | Sollzinsen SOFR + 2,35 % | | {small} |
Neuer Saldo USD {plain}+  Gegenwert EUR {plain} zum EZB-Referenzkurs (nur informativ)
Guthaben in Währungen von EU-fremden Staaten sind im Rahmen der gesetzlichen Einlagensicherung geschützt. Meldepflicht: Zahlungen über 50.000 Euro an oder von Gebietsfremden sind der Bundesbank nach AWV zu melden, Hotline 0800 {num}.
Abweichungen bitte unverzüglich der Abteilung Auslandsgeschäft, {phone}`,
    }),
    payslip: wordingsIn('de', {
      'de-whole-church-organist-honorarium': `Ev. Kirchenkreisverband – Zentrale Gehaltsabrechnungsstelle
Entgeltnachweis {month} {year}
{someone}, Kirchenmusikerin (C) nebenberuflich, Kirchengemeinde {city}
Pers.-Nr. {num} · 25,64 % (10 Std./Woche) · EG 6 Stufe 3 · Eintritt {date} · StKl V
= Text | EUR
- Grundentgelt anteilig | {plain}
- Kinderzulage | 24,81
- Vertretung Trauung {date} | 65,00
- Vertretung Bestattungen 3 x 38,00 | 114,00
- Übungsleiterpauschale § 3 Nr. 26 Kinderchor | 120,00
Gesamtbrutto {plain}, Steuerbrutto {plain}
Lohnsteuer {small}, Kirchensteuer {small}, KV {small}, PV {small}, RV {small}, AV {small}; Gleitzone/Übergangsbereich angewandt
Zusatzversorgung KZVK: Umlage Arbeitgeber 6 %, Eigenanteil {small}
Netto {plain}; Noten-Auslagen 18,40; Auszahlung {plain}
Bankverbindung …{d2}{d2}
Hinweise: Die Ordnung der Sterbegeldkasse wurde geändert. Reisekosten für das Chortreffen bitte bis zum 10. einreichen (Formular K7). Bescheinigung über den Jahresbeitrag folgt im Februar.
Rückfragen: Frau {someone}, mittwochs 8–12 Uhr`,
      'de-whole-seasonal-harvest-worker-multilingual': `Lohnabrechnung / Rozliczenie płac / Fluturaș de salariu
Spargelhof {company}, {street}, {town}
Saison {year}   Zeitraum {date} – {date}
Name/Nazwisko/Nume: {someone}, geb. {date}, Pass {num}, Wohnsitz Rumänien
Beschäftigung kurzfristig (110), max. 70 Tage, Sozialversicherung frei, Pauschalsteuer 5 %
= Leistung | Menge | Satz | EUR
- Stunden Ernte / ore | 164,5 | 12,82 | 2.108,89
- Akkordzulage > 9 kg/h | 611 kg | 0,25 | 152,75
- Sonntagsprämie | 3 | 20,00 | 60,00
Brutto 2.321,64
Lohnsteuer pauschal (AG trägt) 0,00
Unterkunft / cazare 24 Nächte x 8,10 -194,40
Verpflegung / masa 24 x 9,00 -216,00
Vorschuss / zaliczka -300,00
Reisekosten Bus erstattet +80,00
Auszahlung / do wypłaty 1.691,24   ☐ bar ☒ IBAN RO{d2} …
Stundenaufzeichnung nach § 17 MiLoG liegt bei, täglich abgezeichnet. Krankenschutz: Gruppenversicherung {insurer}, Karte in der Mappe.
Ich habe die Abrechnung verstanden und erhalten / Otrzymałem / Am primit: ____________`,
      'de-whole-apprentice-first-slip-explained': `{company} GmbH & Co. KG – Ausbildungsvergütung
{someone}     1. Ausbildungsjahr     {month} {year}
Hallo {someone}, das ist deine erste Abrechnung. So liest du sie:
Zeile 1  Das steht dir laut Vertrag zu (brutto) ............ 1.080,00
Zeile 2  Vermögenswirksame Leistungen vom Betrieb .......... 13,29
Zeile 3  Fahrgeld Berufsschule Block ....................... 46,20 (steuerfrei)
Summe brutto ............................................... 1.139,49
Zeile 5  Lohnsteuer: noch keine, du liegst unter der Grenze . 0,00
Zeile 6  Krankenversicherung 7,3 % + halber Zusatzbeitrag ... {small}
Zeile 7  Pflegeversicherung ................................. {small}
Zeile 8  Rentenversicherung 9,3 % ........................... {small}
Zeile 9  Arbeitslosenversicherung 1,3 % ..................... {small}
Netto ....................................................... {plain}
Zeile 11 davon gehen an deinen Bausparer .................... -40,00
Aufs Konto .................................................. {plain}
StKl 1, rk, SV-Nr. {d2}{num}A{d3}, Kasse {other} BKK, PGR 102, Abrechnung 1/{year}
Urlaub: 28 Tage, noch 28. Berufsschulzeugnis bitte kopieren. Krankmeldung: erst anrufen, dann zum Arzt!
Fragen? Geh zu {person} in die Personalabteilung, Tür steht offen.`,
    }),
    credit_note: wordingsIn('de', {
      'de-whole-energy-final-bill-credit': `{company} Gas – Schlussrechnung mit Guthaben
Gutschriftbeleg {num} zum Vertragskonto {num}
{someone}, {cstreet}, {ctown}
Verbrauchsstelle: {street}, Auszug {date}
Wir haben Ihre Abschläge mit dem Verbrauch verrechnet und zusätzlich folgende Korrekturen vorgenommen:
= Grund | netto | USt | brutto
- Zählerstand berichtigt (Foto vom {date}): 18.402 statt 18.940 m³ | -{small} | -{small} | -{small}
- Preisgarantie {month} nicht berücksichtigt | -{small} | -{small} | -{small}
- Bonus 12 Monate Treue | -84,03 | -15,97 | -100,00
- Mahngebühr storniert | -2,50 | 0,00 | -2,50
Guthaben zu Ihren Gunsten {amount}
Wir überweisen es binnen zwei Wochen auf Ihr Konto …{d3}. Haben Sie das Konto gewechselt, melden Sie sich bitte bis {date}.
Die ursprüngliche Rechnung {num} wird hiermit ersetzt; bitte vernichten Sie die beiliegenden Überweisungsträger.
Umrechnung: m³ × Zustandszahl 0,9487 × Brennwert 11,312 = kWh
Neues Zuhause, gleicher Versorger? Wir liefern bundesweit. Kundendienst {phone}`,
      'de-whole-nursery-school-meals-refund': `Stadt {city}, Eigenbetrieb Mensa
Erstattung Essensgeld
Gutschrift Nr. {year}-{num}
Kind :: {someone}, Klasse 2b, Chip {d5}
An :: Familie {someone}, {cstreet}, {ctown}
Wegen der Schließung der Küche (Wasserrohrbruch) vom {date} bis {date} werden bezahlte, nicht ausgegebene Essen gutgeschrieben:
= Woche | Menü | Anzahl | Preis | Betrag
- 1 | A Nudeln / B Fisch | 4 | 4,20 | 16,80
- 2 | B vegetarisch | 5 | 4,20 | 21,00
- 2 | Nachtisch extra | 2 | 0,80 | 1,60
Summe 39,40 Euro, Umsatzsteuer 7 % darin 2,58
Verwendung: Der Betrag wurde Ihrem Guthabenkonto zugebucht (Stand jetzt {small}). Wenn Ihr Kind die Schule verlässt, zahlen wir aus; Antrag im Sekretariat.
Für Bildung-und-Teilhabe-Kinder geht die Gutschrift an den Landkreis.
Die Buchung erfolgte automatisch, Sie brauchen nichts zu tun. Ersatzlunchpakete waren kostenlos.
Mensateam {phone} · nächste Umstellung: Bestellschluss Vorabend 20 Uhr`,
    }),
    invoice: wordingsIn('de', {
      'de-whole-kennel-and-dog-school': `Hundepension & Hundeschule {company}
{street} · {town} · {mobile}
Rechnung 0{d3}/{year}
für: {someone} mit [Lotte~Bruno~Frieda~Paul], {cstreet}, {ctown}
{today}
Tage Pension vom {date} bis {date}: 9 x 27,00 = 243,00
Zweithund 9 x 19,00 = 171,00
Medikamentengabe 9 x 2,00 = 18,00
Baden und Bürsten nach Schlammloch 25,00
Junghundekurs 6 Einheiten, 4 genommen (Rest Gutschein) 96,00
Futter mitgebracht – 0,00
Feiertagszuschlag Himmelfahrt 15,00
zusammen 568,00
inkl. 19 % Umsatzsteuer 90,69 (netto 477,31)
Anzahlung erhalten am {date}: 150,00
Noch offen: 418,00 – bitte bei Abholung bar oder binnen 7 Tagen auf {iban}
Beide haben brav gefressen; Krallen wären mal dran. Impfpass liegt im Beutel, Zwingerhusten läuft im {month} ab.
Steuernummer {d2}/{d3}/{d5}. Erlaubnis nach § 11 TierSchG durch Veterinäramt.
Abholzeiten 8–10 und 17–19 Uhr, sonntags nur abends. Bis zum nächsten Mal!`,
      'de-whole-property-manager-broker-commission': `{company} Immobilien – IVD
Rechnung über Maklerprovision Nr. {num}
Eheleute {someone}, {cstreet}, {ctown}
{today}
Objekt: Reihenmittelhaus, {street}, {town} – Expo-Nr. {d5}
Sehr geehrte Frau {someone}, sehr geehrter Herr {someone},
herzlichen Glückwunsch zum neuen Zuhause! Für den Nachweis und die Vermittlung des am {date} vor Notar {someone}, UR {d3}/{year}, geschlossenen Kaufvertrags stellen wir vereinbarungsgemäß in Rechnung:
Kaufpreis :: {plain} Euro
Käuferprovision 3,0 % netto :: {plain} Euro
Umsatzsteuer 19 % :: {plain} Euro
Gesamt :: {amount}
Die Verkäuferseite schuldet gemäß § 656c BGB eine Provision in gleicher Höhe; deren Zahlung weisen wir auf Wunsch nach.
Der Betrag ist mit Abschluss des Kaufvertrags verdient und innerhalb von zehn Tagen fällig. {bank}, {iban}, {bic}
Das Energieausweis-Original, die Baupläne und die Heizungsanleitung übergeben wir bei der Schlüsselübergabe. Kleiner Gruß: In der Garage steht eine Flasche Sekt.
Zuständige Erlaubnisbehörde § 34c GewO: Landratsamt. Geldwäschegesetz: Ausweiskopien werden fünf Jahre verwahrt. Verbraucherstreitbeilegung: keine Teilnahme. St.-Nr. {d2}/{d3}/{d5}`,
    }),
    quote: wordingsIn('de', {
      'de-whole-catering-and-tent-terse-print': `ANGEBOT  {num}   v. {date}   gültig 21 Tage   Bearb. [SW~MK~JB]
{client}, Ansprechp. {someone}, Tel {phone}
Betr.: Sommerfest {date}, ca. 180 Pers., {cstreet}
Zelt
 1 Pagodenzelt-Kombi 10x20, Seitenwände Fenster, Boden Holz      {plain}
 1 Vorzelt Küche 5x5                                              {small}
 30 Festzeltgarnituren 70 cm, Hussen weiß                         {small}
 4 Heizpilze inkl. Gas (Option)                                   {small}
Essen p. P.
 Grillbuffet "Land": Nacken, Huhn, Grillkäse, 5 Salate, Brot     24,50
 Dessert im Glas                                                   4,80
 Kinder 4–10 halber Preis
Getränke n. Verbrauch: Fass 30 l {small}, AfG 0,2 1,40; Rückgabe voller Kisten ok
Personal 6 x 7 Std á 32,00                                        1.344,00
Geschirr, Spülmobil                                               {small}
An-/Abfahrt, Aufbau Do, Abbau Mo                                  {small}
Netto ca. {plain}  zzgl. 19 %
Strom 32 A, Trinkwasseranschl., Abnahme Bauamt ab 75 m² bauseits. Endgültige Personenzahl 10 Tage vorher, danach −5 % mögl.
Storno: 30 T. 25 %, 14 T. 50 %, 3 T. 80 %
AGB s. Rücks.   Zusage bitte schriftl.   {company}, {town}`,
      'de-whole-at-window-renovation-anbot': `Fa. {company} Fenster – Türen – Sonnenschutz, {street}, A-{town}
ANBOT Nr. {num}
Bauvorhaben Altbau {city}, Fam. {someone}; Besichtigung {date} durch Hrn. {someone}
Sehr geehrte Familie {someone}!
Bezugnehmend auf Ihre geschätzte Anfrage erlauben wir uns, freibleibend anzubieten:
= Pos | Stk | Beschreibung | EP | GP
- 1 | 7 | Kastenfenster sanieren: Ausbau Flügel, Leinölfarbe, neue Dichtung, Innenflügel Isolierglas Ug 1,1 | {plain} | {plain}
- 2 | 3 | Holz-Alu-Fenster Lärche 110x140, dreifach, Uw 0,78 | {plain} | {plain}
- 3 | 3 | RAL-Montage, Sohlbank Alu, Innenfensterbank Eiche | {small} | {small}
- 4 | 1 | Haustüre mit Oberlicht, Sicherheitsklasse RC2, Denkmalschutz-Profil | {plain} | {plain}
- 5 | 1 | Demontage, Entsorgung, Schutzabdeckung | {small} | {small}
Summe {plain}, 20 % USt {plain}, Gesamt {plain} Euro
Förderung: Sanierungsbonus bis 30 %, Energieausweis erforderlich, Antrag vor Bestellung!
Lieferzeit 12–14 Wochen. Zahlungsbedingungen: 40 % bei Auftragserteilung, 50 % Montagebeginn, Rest 8 Tage.
Verputz- und Malerarbeiten sind bauseits zu erbringen. Kostenvoranschlag unentgeltlich und ohne Gewährleistung der Vollständigkeit.
Wir hoffen, Ihnen gedient zu haben, und sehen Ihrem Auftrag gerne entgegen.
Hochachtungsvoll {person}`,
    }),
  };
