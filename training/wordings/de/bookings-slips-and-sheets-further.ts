import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further receipts, bills, statements, sheets of account, payslips and papers of no type. */
export const germanBookingsSlipsAndSheetsFurther: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  receipt: wordingsIn('de', {
    'de-whole-veterinary-cash-emergency': `Tierklinik {company} – Notdienst
{street}, {town}, {phone}
Barzahlungsbeleg   Nr. {num}
Besitzer: {someone}, {cstreet}
Patient: [Kater Mikesch~Hündin Bella~Kaninchen Flocke~Wellensittich Hansi], geb. ca. 2019
{date}, {time} Uhr, Dr. {someone}
Untersuchung Notfall 4-fach ... {small}
Notdienstgebühr § 3a GOT ... 50,00
Infusion, Venenkatheter ... {small}
Röntgen 2 Ebenen ... {small}
Schmerzmittel, Magenschutz zur Mitgabe ... {small}
Trichter Gr. 3 ... 9,50
Summe brutto ... {small}
inkl. 19 % MwSt ... {small}
erhalten: EC 200,00, Rest bar
davon Anzahlung OP: 0,00
Besuchen Sie bitte morgen zwischen 9 und 11 Uhr Ihren Haustierarzt, Befund und Bilder haben wir per Mail verschickt. Bei Erbrechen, blassem Zahnfleisch oder Apathie sofort wieder kommen.
Nicht füttern bis morgen früh! Wasser in kleinen Mengen.
Ausführliche Rechnung für die Tierversicherung auf Wunsch (3 Werktage).
Danke, dass Sie im Wartezimmer Geduld hatten. TSE-Beleg siehe Rückseite.`,
    'de-whole-recycling-yard-weigh-slip': `{company} Wertstoffhof {city} Nord
Wiege- und Kassenbeleg
Beleg 2{num}   {date} {time}   Waage 1 geeicht bis {year}
Anlieferer :: privat, Kennz. {city}-{d3}
1. Wägung :: 1.860 kg
2. Wägung :: 1.640 kg
Netto :: 220 kg
= Abfallart | Menge | EUR/t | EUR
- Bauschutt rein AVV 170107 | 0,220 t | 42,00 | 9,24
- Altreifen ohne Felge | 4 Stk | 3,50 | 14,00
- Dachpappe teerhaltig (Sack) | 2 Stk | 12,00 | 24,00
- Grünschnitt bis 1 m³ | 1 | frei | 0,00
- Elektroschrott | 3 | frei | 0,00
Summe 47,24, enthaltene USt 19 % 7,54
Bezahlt BAR 50,00 Rückgeld 2,76
Hoheitliche Entgelte ohne Steuer sind nicht enthalten.
Das Betreten erfolgt auf eigene Gefahr. Asbest nur in Big Bags nach Voranmeldung donnerstags. Kinder bleiben im Auto.
Winteröffnung November–Februar: Mo, Mi, Fr 9–16, Sa 9–14 Uhr
Kassierer: {someone} / Storno: nein`,
    'de-whole-street-market-farm-hand-slip': `{company} – Käse & Speck aus dem [Allgäu~Schwarzwald~Zillertal]
Wochenmarkt {city}, Stand 14, jeden Mi + Sa
Verkäufer 2
{date}  {time}
Bergkäse 12 Mon
 0,412 kg   x 24,90    10,26
Ziegenrolle
 0,180 kg   x 29,80     5,36
Speck geschn.
 0,256 kg   x 27,50     7,04
Eier L 10 St             3,90
Kräuterfrischkäse
 0,150 kg   x 19,90     2,99
Brotzeit-Semmel 3 St     4,20
6 Posten   TOTAL EUR    33,75
BAR                     40,00
RÜCK                     6,25
7,0% MwSt  31,54  2,21
Waage Nr. {d5} DE-M {d2}
TSE {num}
Vergelt's Gott und an Guadn! Vorbestellung Raclette: {mobile}
Nächste Woche (Feiertag) schon Mittwoch`,
    'de-whole-ch-doctor-cash-and-deposit-receipt': `Quittung / Reçu / Ricevuta
Praxis {person}, Physiotherapie & Osteopathie, {street}, {town}
ZSR-Nr. K {d3}{d3} / EMR {d5}
CHF {small}
in Worten: [hundertvierzig~fünfundneunzig~zweihundertzehn] Franken
von Herrn/Frau {someone}
für Behandlung vom {date} (60 Minuten), Tarif 590, Ziffer 1203; Verkauf: 1 Faszienrolle 38.90, 1 Therapieband rot 14.00
dankend erhalten: ☒ bar ☐ Karte ☐ TWINT
{city}, {today}   Unterschrift und Stempel
Rückforderungsbeleg für die Zusatzversicherung folgt per Mail. Bitte klären Sie vorgängig ab, ob Osteopathie übernommen wird.
Absagen bitte 24 Stunden vorher, sonst wird die Sitzung verrechnet (CHF 70.–).
Von der MWST ausgenommen (Art. 21 MWSTG), Artikel inkl. 8,1 %.
Nächster Termin: {date}, {time}`,
  }),
  invoice: wordingsIn('de', {
    'de-whole-software-freelancer-timesheet-style': `{person} · Softwareentwicklung & Beratung · {street} · {town}
{client}, Kreditorenbuchhaltung, {cstreet}, {ctown}
Rechnungsnummer {year}-{d3} · Rechnungsdatum {today} · Kundennummer {d3}
Projekt: [Migration Abrechnungskern~Testautomatisierung~Schnittstelle Lagerlift], Abruf {num} aus Rahmenvertrag {ref}
Leistungszeitraum: {month} {year}
= Datum | Tätigkeit | Ort | Stunden
- {date} | Refinement, Ticket {d3} analysiert | remote | 6,50
- {date} | Implementierung Validierung, Code-Review | remote | 8,00
- {date} | Workshop Fachbereich, Protokoll | vor Ort | 7,25
- {date} | Fehlersuche Produktion (nach 18 Uhr) | remote | 3,00
Summe Stunden 24,75 × 98,00 € = 2.425,50 €; Zuschlag Abend 50 % auf 3,00 h = 147,00 €; Reise Bahn 2. Klasse lt. Beleg 89,80 € netto
Nettobetrag {plain}, Umsatzsteuer 19 % {plain}, zu zahlen {amount}
Zahlbar innerhalb von 30 Tagen ohne Abzug. {bank}, IBAN {iban}
Leistungsnachweis, abgezeichnet von {someone}, ist beigefügt. Restbudget des Abrufs: 61,25 Stunden.
Gemäß § 18 EStG freiberuflich tätig. USt-IdNr. {vat}. Diese Rechnung wurde als ZUGFeRD-PDF erstellt.`,
    'de-whole-landlord-service-charges-statement': `{company} Hausverwaltung
Betriebskosten- und Heizkostenabrechnung {year}
Objekt {cstreet}, Einheit 12, Mieter {someone}
Abrechnungszeitraum 01.01.–31.12., Ihr Nutzungszeitraum 365 Tage
= Kostenart | Gesamt EUR | Schlüssel | Gesamt | Ihr Anteil | Ihre Kosten
- Grundsteuer | {plain} | m² | 1.204,50 | 74,20 | {small}
- Wasser/Abwasser | {plain} | m³ Zähler | 1.611 | 88 | {small}
- Müll | {plain} | Personen | 31 | 2 | {small}
- Hausmeister | {plain} | m² | 1.204,50 | 74,20 | {small}
- Allgemeinstrom | {small} | Einheiten | 18 | 1 | {small}
- Gebäudeversicherung | {plain} | m² | 1.204,50 | 74,20 | {small}
- Aufzug (ab 1. OG) | {plain} | m² | 1.010,10 | 74,20 | {small}
- Heizung/Warmwasser lt. Messdienst | {plain} | 30/70 | – | – | {plain}
Ihre Kosten {plain}; Vorauszahlungen {plain}; Nachzahlung {small}
CO2-Kostenaufteilung: Vermieteranteil Stufe 5, 40 % = {small} bereits abgezogen
Haushaltsnahe Dienstleistungen § 35a: {small}
Bitte überweisen Sie den Betrag bis {date} auf {iban}; die neue Vorauszahlung beträgt ab {month} {small}. Belege können nach Terminabsprache eingesehen werden. Einwendungen sind innerhalb von zwölf Monaten zu erheben.`,
  }),
  quote: wordingsIn('de', {
    'de-whole-cleaning-tender-short-excel': `Angebot Unterhaltsreinigung – Kalkulation     Anbieter {company}     Stand {date}
Objekt: {client}, {cstreet}, {ctown}
= Raumgruppe | m² | Intervall | Leistung m²/h | Std./Monat | EUR/Monat
- Büro | 820 | 2,5/Wo | 230 | 38,6 | {plain}
- Flure, Treppen | 310 | 5/Wo | 350 | 19,2 | {small}
- Sanitär | 96 | 5/Wo | 75 | 27,7 | {small}
- Küche, Pause | 64 | 5/Wo | 140 | 9,9 | {small}
- Archiv | 120 | 1/Mon | 300 | 0,4 | {small}
- Glas innen/außen | 410 | 2/Jahr | 60 | – | {small}
SVS {small} €/h (Tariflohn LG 1 14,25 + lohngebundene 71 % + Material 4 % + Aufsicht 5 % + W/G 6 %)
Pauschale netto/Monat {plain}   Jahr {plain}
Verbrauchsmaterial (Papier, Seife) bauseits; auf Wunsch {small}/Monat
Sonderleistungen: Teppich shampoonieren 2,10 €/m²; Wintersplitt kehren n. Aufwand
Angebot gültig 90 Tage; Preisanpassung nur bei Tariferhöhung. Probezeit 6 Monate, Kündigung 4 Wochen.
Objektleitung: {someone}; wöchentliche Qualitätskontrolle mit App, Zielwert 92 %.
Referenzen: Rathaus, Sparkasse, Kita-Verbund. Tariftreue bestätigt.`,
  }),
  bank_details: wordingsIn('de', {
    'de-whole-association-donation-flyer-account-card': `Kontokarte zum Ausschneiden – [Hospizverein~Tierheim~Bergwacht~Freundeskreis Asyl] {city} e. V.
Unser Spendenkonto
{bank}
IBAN {iban}
BIC {bic}
Empfänger: {company} e. V.
Stichwort nach Wahl: "Allgemein", "Neubau", "Patenschaft"
Zweites Konto nur für Mitgliedsbeiträge: {bank}, DE{d2} {d5} {d5} {d5} {d3} – Gläubiger-Identifikationsnummer DE{d2}ZZZ0000{num}
PayPal: {email}
Adresse: {street}, {town}, Telefon {phone}
Bitte geben Sie Ihre Anschrift im Verwendungszweck an, dann kommt die Bestätigung im Februar von selbst. Daueraufträge helfen uns beim Planen am meisten. Wer anlassbezogen sammelt (Geburtstag, Trauerfall), nennt uns bitte ein Kennwort; wir schicken danach eine Liste der Spender ohne Beträge.
Ihr GiroCode: mit der Banking-App scannen, Betrag eintragen, fertig.
Verwaltungskostenanteil im letzten Jahr 7 Prozent. Mitglied im Paritätischen.
Danke!`,
    'de-whole-bank-letter-account-existence': `{bank}
Kundenservice Geschäftskunden, {street}, {town}
{company}
{cstreet}
{ctown}
{today}
Bestätigung über das Bestehen einer Kontoverbindung
Sehr geehrte Damen und Herren,
auf Ihren Wunsch bestätigen wir zur Vorlage bei Ihren Geschäftspartnern, dass {company} bei uns seit dem {date} folgendes Konto unterhält:
Kontoinhaber :: {company}
Kontoart :: Kontokorrentkonto in Euro
Kontonummer / Bankleitzahl :: {num}{d2} / {d3} {d3} {d2}
IBAN :: {iban}
BIC :: {bic}
Verfügungsberechtigte: {person} (einzeln), {someone} und {someone} (gemeinsam)
Das Konto ist SEPA-fähig und wird im Zeitpunkt dieser Bestätigung ohne Einschränkungen geführt. Über Kontostand und Umsätze geben wir keine Auskunft. Diese Bestätigung enthält keine Aussage zur Bonität, verpflichtet die Bank nicht und wird ohne Obligo erteilt.
Freundliche Grüße
ppa. {someone}      i. V. {someone}
Entgelt laut Preisverzeichnis 15,00 Euro, wird dem Konto belastet. Sitz {city}, Amtsgericht {city} HRB {d5}, Aufsichtsbehörde BaFin`,
  }),
  payslip: wordingsIn('de', {
    'de-whole-minijob-and-honorary-slip': `Verdienstabrechnung Minijob
{company} – [Bäckereifilialen~Getränkemarkt~Hausmeisterservice~Eiscafé], {street}, {town}
Abrechnungsmonat {month} {year}
{someone}, {cstreet}, {ctown}
Personengruppe 109, Beitragsgruppe 6-1-0-0 (RV-pflichtig), Pauschsteuer 2 %, IdNr. liegt vor
Eintritt {date}; Vers.-Nr. {d2}{num}M{d3}; Minijob-Zentrale
= Bezeichnung | Std./Tage | Satz | Betrag
- Stundenlohn | 38,25 | 12,82 | 490,37
- Nachtzuschlag frei 25 % | 4,00 | 3,21 | 12,82
- Sachbezug Brot/Getränke | | | 11,30
Gesamtbrutto 514,49; SV-Brutto 501,67
Rentenversicherung Arbeitnehmer 3,6 % -18,06
Personalkauf -22,40; Arbeitskleidung Pfand -25,00
Auszahlung 437,73 auf {iban}
Arbeitgeber trägt: KV 13 %, RV 15 %, Steuer 2 %, U1 1,1 %, U2 0,22 %, InsolvGeld 0,15 %
Verdienstgrenze: 556 € monatlich; gelegentliches Überschreiten nur zweimal im Jahr. Weitere Minijobs bitte sofort melden!
Stundenkonto Übertrag +2,75 · Urlaub Rest 4 Tage · Stundenzettel bis 25.`,
    'de-whole-officer-pension-payment-notice': `Landesamt für Besoldung und Versorgung
Bezügestelle {d3}, {street}, {town}
Personalnummer V{num}     {today}
Herrn {someone}, {cstreet}, {ctown}
Mitteilung über Ihre Versorgungsbezüge ab {month} {year}
Diese Mitteilung ergeht, weil sich Ihre Bezüge gegenüber dem Vormonat geändert haben.
= Bezügebestandteil | EUR
- Ruhegehalt A 12 Stufe 11, Ruhegehaltssatz 71,75 v. H. | {plain}
- Unterschiedsbetrag Familienzuschlag Stufe 1 | {small}
- Anpassung 5,5 % ab {date} | {plain}
- Bruttobezüge | {plain}
- Lohnsteuer Klasse III, Versorgungsfreibetrag berücksichtigt | -{plain}
- Kirchensteuer ev | -{small}
- Solidaritätszuschlag | 0,00
- Abtretung/Aufrechnung | 0,00
- Netto, Zahlbetrag | {plain}
Nachzahlung für zwei Monate ist im Brutto mit {plain} enthalten.
Überweisung zum letzten Bankarbeitstag auf DE{d2} … {d3}
Bitte teilen Sie jede Änderung (Eheschließung, Erwerbseinkommen, Rente, Umzug ins Ausland) unverzüglich mit. Überzahlungen müssen zurückgefordert werden. Beihilfe beantragen Sie bitte gesondert, Bemessungssatz 70 %.
Bitte vergleichen Sie die Beträge mit der Gutschrift. Sie erhalten erst bei der nächsten Änderung wieder eine Mitteilung.`,
  }),
  other: wordingsIn('de', {
    'de-whole-second-page-school-newsletter': `Seite 3 · Schulpost {month} · [Grundschule am Weinberg~Erich-Kästner-Schule~Schule an der Aue]
Aus der 3a: Wir haben Mehl gemahlen
Am Mittwoch sind wir zur Wassermühle gelaufen. Der Müller hat uns gezeigt, wie das Rad den Stein dreht. Jeder durfte schaufeln. Danach war alles weiß, sogar Frau {someone}! Am Donnerstag haben wir Brot gebacken, es hat nach Keller gerochen, aber lecker. (Mila und Jonathan)
Lauf für Ghana: 4.318 Runden
Bei strahlendem Sonnenschein liefen 212 Kinder um den Sportplatz. Die meisten Runden schaffte Emre aus der 4b (31!). Der Erlös von {plain} Euro geht an unsere Partnerschule, wo ein Brunnen gebohrt wird.
Termine
= Wann | Was
- {date} | Zahnarzt 1. und 2. Klassen
- {date} | Elternabend Übertritt, 19 Uhr Aula
- {date} | Fahrradprüfung 4a
- {date} | Buß- und Bettag, kein Unterricht, Notbetreuung anmelden
Gesucht – gefunden: 11 Mützen, 3 Brotdosen, ein linker Gummistiefel Gr. 31
Bitte denken Sie daran: Kopiergeld 12 Euro, Hausschuhe beschriften, Läusealarm in der 2c – schauen Sie nach!
Mensa: Ab sofort Bestellung bis 8 Uhr über die App, Abmeldung bei Krankheit nicht vergessen.
Der Förderverein freut sich über Kuchen und Helfer beim Adventsbasar. Rätsel: Was hat Zähne und beißt nicht?`,
    'de-whole-invitation-flyer-open-workshop': `REPAIR-CAFÉ {city}
Wegwerfen? Denkste!
Jeden zweiten Samstag im Monat, 14–17 Uhr, Pfarrheim, {street}
Toaster toastet nicht? Lieblingshose hat ein Loch? Fahrrad quietscht? Bei uns reparieren Sie gemeinsam mit ehrenamtlichen Fachleuten – kostenlos, bei Kaffee und selbst gebackenem Kuchen.
Wir haben: Lötstation, Nähmaschinen, Overlock, Multimeter, Holzwerkbank, 3D-Drucker für Ersatzteile, viele Schrauben und noch mehr Geduld.
Wir machen nicht: Mikrowellen, Fernseher mit Röhre, Gasgeräte, Garantiefälle.
So läuft's: 1. Am Empfang Laufzettel holen. 2. Warten, plaudern, Kuchen. 3. Reparieren. 4. Glocke läuten, wenn es klappt!
Bilanz letztes Jahr: 486 Gegenstände, 71 % gerettet, 1,3 Tonnen Müll vermieden
Haftung: Für misslungene Versuche wird keine Haftung übernommen; die Reparierenden arbeiten unentgeltlich.
Mitmachen? Wir suchen Elektriker, Uhrmacher, Tortenbäcker. Meldet euch bei {someone}, {mobile}, oder {email}
Termine {year}: {date} · {date} · {date} · Sommerpause August
Träger: {company} e. V. mit Unterstützung der Stadt und der {bank}. V. i. S. d. P.: {person}
Bitte nicht auf die Straße werfen – weitergeben!`,
  }),
  bank_statement: wordingsIn('de', {
    'de-whole-second-page-depot-and-loan-year-statement': `Seite 2   Jahreskontoauszug Darlehen Nr. {num} – {bank} Baufinanzierung
= Datum | Vorgang | Zinsen EUR | Tilgung EUR | Restschuld EUR
- 31.12. | Vortrag | | | {plain}
- 30.01. | Rate {small} | {small} | {small} | {plain}
- 28.02. | Rate {small} | {small} | {small} | {plain}
- 30.03. | Rate {small} | {small} | {small} | {plain}
- 11.04. | Sondertilgung lt. Vertrag (5 % p. a.) | – | {plain} | {plain}
- 30.04. | Rate {small} | {small} | {small} | {plain}
- 15.05. | Rücklastschriftentgelt | 3,10 | – | {plain}
- 30.12. | Rate {small} | {small} | {small} | {plain}
Summe Zinsen im Jahr {plain}, Summe Tilgung {plain}, Sollzins gebunden 1,68 % bis {date}
Restschuld zum Ende der Zinsbindung bei unveränderter Rate voraussichtlich {plain}
Einwendungen gegen diesen Auszug bitten wir binnen sechs Wochen zu erheben; danach gilt er als genehmigt.
Für das Finanzamt: Diese Aufstellung gilt als Nachweis gezahlter Schuldzinsen. Anschlussfinanzierung: Sichern Sie sich bis 36 Monate im Voraus die Kondition – Ihre Beraterin {someone}, {phone}.
Kontoauszug wurde maschinell erstellt`,
  }),
};
