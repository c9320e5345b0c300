import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Forms, lists and accompanying papers of offices and works that belong to none of the types. */
export const germanOfficeFormsAndLists: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('de', {
    'de-timesheet-monthly': `{company}
# [Stundenzettel~Tätigkeitsnachweis~Arbeitszeitnachweis {month}~Leistungsnachweis Projekt {num}]
Name :: {person}
Monat :: {month} {year}
= Tag | Beginn | Pause | Ende | Std. | Bemerkung
* {n}. | {time} | 0:30 | {time} | {n},25 | [Urlaub~Feiertag~Homeoffice~Baustelle~]
Summe {d3},50
Soll {d3},00 Übertrag {n},5
Datum, Unterschrift Mitarbeiter
Geprüft Vorgesetzter`,
    'de-travel-expense-form': `# [Reisekostenabrechnung~Spesenabrechnung~Auslagenerstattung]
Mitarbeiter :: {person}
Kostenstelle :: {num}
Reisezweck :: [Kundentermin~Messe~Schulung]
Reiseziel :: {city}
Beginn / Ende :: {date} {time} / {date} {time}
= Datum | Art | Beleg-Nr. | EUR
* {date} | [Bahn~Hotel~Taxi~Parken~Bewirtung~Verpflegungspauschale 14,00~Kilometer {d3} x 0,30] | {n} | {small}
Summe {small} abzgl. Frühstück -5,60 abzgl. Vorschuss {small}
Auszahlung {small} auf bekanntes Gehaltskonto
Belege im Original beigefügt [ja~nein]
Antragsteller / Genehmigt / Buchhaltung`,
    'de-price-list-technical': `{company}
# [Preisliste gültig ab {date}~Bruttopreisliste {year}~Händlerpreisliste]
Alle Preise in EUR zzgl. gesetzlicher MwSt., unverbindlich empfohlen
= Art.-Nr. | Bezeichnung | VE | Preis | RG
* {num} | [Kugelhahn 1/2"~Kabelkanal 40x60~Farbrolle 25 cm~Pralinen Mischung 200 g~Schutzbrille] | {n} | {small} | [A~B~C]
Staffel ab {d2} St. -5 %, ab {d3} St. -10 %
Mindermengenzuschlag unter 50 EUR: 9,50 EUR
Frachtfrei ab 500 EUR. Änderungen und Irrtümer vorbehalten.
Mit Erscheinen verlieren alle früheren Listen ihre Gültigkeit.`,
    'de-export-declaration': `EUROPÄISCHE UNION
# [AUSFUHRBEGLEITDOKUMENT~Ausfuhranmeldung~Ausgangsvermerk~Einheitspapier]
MRN {d2}DE{num}{num}E{n}
2 Versender/Ausführer Nr. DE{num}{d2} :: {client}
8 Empfänger :: {other}
14 Anmelder/Vertreter :: {company}
5 Positionen {n} 6 Packst. insges. {n}
15a Versendungs-/Ausfuhrland DE 17a Bestimmungsland [US~CH~CN~TR]
19 Ctr. 0 21 Kennzeichen {num}
29 Ausgangszollstelle DE00{num}
= 32 Pos. | 31 Bezeichnung | 33 Warennummer | 38 Eigenmasse kg | 46 Stat. Wert
* {n} | [Maschinenteile~Arzneiwaren~Papier~Messgeräte] | {num}{d2} | {d3},{n} | {num}
44 Besondere Vermerke N380 {ref}
D Prüfung durch die Ausfuhrzollstelle, Datum der Überlassung {date}`,
    'de-supplier-declaration': `# [Lieferantenerklärung für Waren mit Präferenzursprungseigenschaft~Langzeit-Lieferantenerklärung~Ursprungszeugnis]
Erklärung
Der Unterzeichner erklärt, dass die nachstehend bezeichneten Waren
= Artikel | Zolltarif | Ursprung
* [Rollen~Ventile~Gewebe~Schrauben] {num} | {num} | [DE~EU~CH]
die regelmäßig an {client} geliefert werden, Ursprungserzeugnisse der Europäischen Union sind und den Ursprungsregeln für den Präferenzverkehr mit [CH, NO, MX, KR~CA, JP, GB] entsprechen.
[ ] Kumulierung angewendet mit: [ ] keine Kumulierung angewendet
Diese Erklärung gilt für alle Sendungen vom {date} bis {date}.
Er verpflichtet sich, den Käufer umgehend zu unterrichten, wenn sie ihre Geltung verliert.
{city}, {today} {company} {someone}, Stempel`,
    'de-conformity-declaration': `# [EU-Konformitätserklärung~Konformitätserklärung~Leistungserklärung Nr. {d3}~Werkszeugnis 2.2 nach EN 10204]
Hersteller :: {company}, {street}, {town}
Produkt :: [Handleuchte~Hebezeug~Wandfarbe~Blech 3 mm] Typ {num}
Der oben beschriebene Gegenstand erfüllt die einschlägigen Harmonisierungsrechtsvorschriften:
[2006/42/EG Maschinen~2014/35/EU Niederspannung~2011/65/EU RoHS~Verordnung (EU) 305/2011]
Angewandte Normen: EN {num}:{year}, EN ISO {d5}
Die alleinige Verantwortung für die Ausstellung trägt der Hersteller.
Dokumentationsbevollmächtigter: {someone}
CE
{city}, {date}, {someone}, Leiter Technik`,
    'de-power-of-attorney-simple': `# [Vollmacht~Generalvollmacht~Vollmacht zur Abholung~Bankvollmacht über den Tod hinaus~Stimmrechtsvollmacht]
Ich, {person}, geb. am {date}, wohnhaft {cstreet}, {ctown}
bevollmächtige hiermit {someone}, geb. am {date},
[mich in allen Angelegenheiten gegenüber Behörden zu vertreten~das Paket / den Ausweis für mich abzuholen~das Fahrzeug mit dem Kennzeichen {num} anzumelden~in der Versammlung am {date} für mich abzustimmen].
Die Vollmacht gilt [bis auf Widerruf~nur für diesen Vorgang~bis {date}]. Untervollmacht darf [nicht~] erteilt werden.
Kopie des Ausweises liegt bei.
{ctown}, den {today}
Unterschrift Vollmachtgeber`,
    'de-job-sheet-service': `{company} Kundendienst
# [Arbeitsauftrag~Montageauftrag~Werkstattauftrag {num}~Laufzettel]
Auftrag Nr. :: {num}
Kunde :: {person}, {cstreet}
Termin :: {date} {time}
Monteur :: {someone}
Gerät :: [Therme~Aufzug~Kaffeemaschine~Rolltor]
Störung lt. Kunde: [läuft nicht an~tropft~macht Geräusche~Fehler E{d2}]
[ ] Wartung [ ] Reparatur [ ] Garantie
= Mitzunehmen | Menge
* [Pumpe~Dichtsatz~Steuerplatine~Öl] | {n}
Anfahrt über Hof, Schlüssel bei Hausmeister {mobile}
Erledigt ja / nein, Folgetermin ____`,
    'de-bill-of-materials': `# [Stückliste~Baukastenstückliste~Materialliste~Ersatzteilliste]
Zeichnung {num} Rev. [A~B~C] Baugruppe [Antrieb~Gestell~Haube]
Erstellt {date} {someone} Geprüft {someone}
= Pos | Menge | ME | Benennung | Norm/Zeichn.-Nr. | Werkstoff
* {n} | {n} | St | [Zylinderschraube M8x25~Welle~Passfeder~Rillenkugellager 6204~Blech~Sicherungsring] | [DIN 912~ISO 4762~{num}~DIN 6885] | [8.8~S235JR~C45~1.4301]
Gewicht {n},{d2} kg
Alle Maße in mm, Allgemeintoleranzen ISO 2768-mK
Maßstab 1:{n} Blatt 1 von {n}`,
    'de-open-items-list-dp': `{company}
# [OP-Liste Debitoren~Offene-Posten-Liste per {date}~Summen- und Saldenliste~Kontoblatt 1{d2}{d2}]
Mandant {d5} Wirtschaftsjahr {year} Buchungsstand {month}
= Konto | Bezeichnung | Datum | Beleg | Soll | Haben | Saldo
* 1{d2}{d2} | {other} | {date} | {ref} | {plain} | {plain} | {plain}
Summe {plain} {plain} {plain}
DATEV-Auswertung, Seite {n}, gedruckt {today} {time}`,
    'de-business-evaluation-bwa': `# [Betriebswirtschaftliche Auswertung~Kurzfristige Erfolgsrechnung {month} {year}~BWA Nr. 1]
{client} Mandant {num}/{d5}
= Bezeichnung | {month} | % Ges.-Leistg. | kumuliert
* [Umsatzerlöse~Material/Wareneinkauf~Rohertrag~Personalkosten~Raumkosten~Kfz-Kosten~Werbe-/Reisekosten~Abschreibungen~Betriebsergebnis] | {plain} | {d2},{d2} | {plain}
Vorläufiges Ergebnis | {plain} | {n},{d2} | {plain}
Werte in EUR, SKR 03, Status {date}`,
    'de-consent-privacy-form': `[Kita Sonnenschein~Praxis Dr. {someone}~{company}~TSV {city}]
# [Einwilligungserklärung~Einwilligung in die Datenverarbeitung~Einverständniserklärung Foto~Patientenaufklärung]
Name :: {person}
Geburtsdatum :: {date}
Ich willige ein, dass [Fotos meines Kindes auf der Website erscheinen~meine Daten an die Abrechnungsstelle übermittelt werden~ich den Newsletter erhalte~der Eingriff wie besprochen durchgeführt wird].
[ ] ja [ ] nein
Die Einwilligung ist freiwillig und kann jederzeit mit Wirkung für die Zukunft widerrufen werden.
Informationen nach Art. 13 DSGVO: Verantwortlicher, Zweck, Speicherdauer, Beschwerderecht
Ort, Datum, Unterschrift (beider Sorgeberechtigter)`,
    'de-key-hand-out-list': `# [Schlüsselquittung~Schlüsselausgabe~Ausgabeliste Arbeitsmittel~Inventarausgabe]
{company}
= Nr. | Gegenstand | Inventar-Nr. | ausgegeben am | Unterschrift | zurück am
* {n} | [Schlüssel Haupteingang~Laptop~Firmenhandy~Tankkarte~Transponder] | {num} | {date} | | {date}
Der Empfänger haftet bei Verlust. Weitergabe an Dritte ist untersagt.
Empfänger {person}, Ausgabe durch {someone}`,
    'de-attendance-list': `# [Teilnehmerliste~Anwesenheitsliste~Unterweisungsnachweis~Unterschriftenliste]
[Unterweisung Arbeitsschutz~Elternabend Klasse {n}b~Brandschutzübung~Betriebsversammlung]
Datum {date} Ort {city} Referent {someone}
Themen: [PSA, Leitern, Erste Hilfe~Gefahrstoffe~Fluchtwege]
= Nr. | Name | Abteilung/Firma | Unterschrift
* {n} | {someone} | [Lager~Büro~{other}~Produktion] |
Mit meiner Unterschrift bestätige ich, die Inhalte verstanden zu haben.`,
  }),
};
