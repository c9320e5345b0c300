import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further papers of accounts, wages, taxes, registers, cover and identity, of issuers not met elsewhere. */
export const germanFurtherOfficialPapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('de', {
    'de-fuel-card-company-account': `{company} Firmenkarte · Kartenservice
{client}, Hauptkonto {num}
# [Kreditkartenabrechnung Firmenkarten~Umsatzaufstellung {month}~Kartenkontoauszug]
Abrechnungszeitraum :: {date} – {date}
Verfügungsrahmen :: {plain} EUR
Saldo letzte Abrechnung {plain}-
Zahlungseingang {date} {plain}+
= Beleg | Buchung | Händler | Währung | EUR
* {date} | {date} | [{other}~BAHN AUTOMAT~HOTEL {city}~AMZN MKTP DE~TANKSTELLE] | [EUR~CHF {small}~USD {small}] | {small}-
Karteninhaber {person}, Karte 5{d3} XXXX XXXX {d2}{d2}, Summe {plain}-
Neuer Saldo {plain}-
Wir ziehen den Saldo am {date} von {iban} ein.
1,75 % Auslandseinsatzentgelt enthalten`,
    'de-fixed-deposit-closing': `{bank}
{person}
Kontonummer {num}, Produkt [Tagesgeld~Festgeld 12 Monate~Sparbuch]
# [Rechnungsabschluss per {date}~Finanzreport Nr. {n}~Zinsabrechnung und Kontoauszug]
= Buchungstag | Wert | Vorgang | Betrag EUR | Saldo EUR
- {date} | {date} | Saldovortrag | | {plain}
* {date} | {date} | [Einlage~Auszahlung~Habenzinsen~Kapitalertragsteuer~Soli] | {small} | {plain}
Freistellungsauftrag verbraucht {small}
Zinssatz {n},{d2} % p. a.
Einwendungen gegen den Rechnungsabschluss müssen spätestens vor Ablauf von sechs Wochen zugehen.`,
    'de-escrow-and-trust-ledger': `[Rechtsanwälte {company}~Notariat {someone}~Hausverwaltung {company}] / {bank}
# [Anderkonto – Kontoauszug~Kontoauszug WEG-Konto~Treuhandkonto Auszug {n}/{year}]
Konto {iban}
[WEG {cstreet}~Masse {num}~Mandat {client}]
Alter Saldo {plain} Haben
= Datum | Text | Soll | Haben
* {date} | [Hausgeld {someone}~Kaufpreis~Allgemeinstrom~Kostenvorschuss~Rücklage~Auskehrung] | {small} | {small}
Neuer Saldo {plain} Haben
Seite {n} von {n}`,
  }),
  bank_details: wordingsIn('de', {
    'de-payment-slip-empty': `# [Zahlungsinformationen~So können Sie zahlen~Daten für Ihre Überweisung]
Angaben zum Zahlungsempfänger :: {company}
IBAN :: {iban}
BIC des Kreditinstituts :: {bic}
Kreditinstitut :: {bank}
? Verwendungszweck :: [bitte Kundennummer angeben~Spende~Mitgliedsbeitrag]
Für Überweisungen in Deutschland, in andere EU-/EWR-Staaten und in die Schweiz in Euro.`,
    'de-mail-with-account': `Von: {someone}
Betreff: [Unsere Kontodaten~IBAN~Bankverbindung {company}]
Hallo Herr {someone},
hier wie gewünscht unsere Bankverbindung:
Inhaber: {company}
Bank: {bank}
IBAN: {iban}
BIC: {bic}
Viele Grüße
{someone}`,
    'de-ch-account-master-form': `{client} AG Kreditoren · [4002 Basel~8021 Zürich]
# [Zahlungsverbindung~Erfassung Bankverbindung Kreditor~Angaben zur Auszahlung]
Begünstigter :: {company} GmbH
Bank :: [Raiffeisenbank~Kantonalbank~PostFinance] {city}
IBAN :: CH{d2} 0{d3} {num} {n}
QR-IBAN :: CH{d2} 3000 {num}
BIC/SWIFT :: {bic}
Währung [CHF~EUR]
Datum / Unterschrift gemäss Handelsregister`,
  }),
  payslip: wordingsIn('de', {
    'de-special-payment-slip': `{company}
Vertraulich
{person} Pers.-Nr. {num}
# [Abrechnung Sonderzahlung {month}~Korrekturabrechnung {month} {year}~Abrechnung Einmalbezug]
= Bezug | Betrag EUR
* [Weihnachtsgeld~Tantieme~Abfindung (Fünftelregelung)~Urlaubsgeld~Nachzahlung Tarif] | {plain}
Brutto {plain}
- Lohnsteuer sonstiger Bezug | {small}
- Sozialversicherung EGA | {small}
Netto {plain}
bereits gezahlt {small}
Auszahlung {plain} am {date}
Märzklausel geprüft; Jahresarbeitsentgeltgrenze beachtet`,
    'de-short-time-work-pay': `{company} · Lohnbüro
# [Verdienstbescheinigung {month}~Monatsabrechnung Kurzarbeit~Entgeltabrechnung mit Kurzarbeitergeld]
{person}, {date} geb., Eintritt {date}
= Schlüssel | Text | Std. | EUR
- 100 | Ist-Entgelt | {d2},0 | {plain}
- 610 | Kurzarbeitergeld Leistungssatz [1~2] | {d2},0 | {small}
- 615 | Zuschuss zum KuG | | {small}
Soll-Entgelt {plain}, fiktives Entgelt SV {plain}
Steuern {small} SV AN {small}
Netto inkl. KuG {plain}
Überweisung auf {iban}
Progressionsvorbehalt: bitte in der Einkommensteuererklärung angeben`,
    'de-musician-fee-payroll': `[Stadttheater~Rundfunkanstalt~Volkshochschule] {city} · Honorare und Löhne
# [Gagenabrechnung~Lohnabrechnung für unständig Beschäftigte~Bezügeabrechnung {month}]
{person}, Personalnummer {num}, Fach [Chor~Statist~Dozentin~Kamera]
= Datum | Vorgang | Tage | Brutto
* {date} | [Vorstellung~Probe~Drehtag~Wiederholung~Fahrtkosten] | {n} | {small}
Gesamtbrutto {plain}
LSt {small} KiSt {small} RV {small} Pensionskasse {small}
Auszahlung {plain}
Steuerklasse I, Steuer-ID {num}{d2}`,
  }),
  tax_document: wordingsIn('de', {
    'de-advance-payment-extension': `# [Antrag auf Dauerfristverlängerung und Anmeldung der Sondervorauszahlung~Antrag auf Dauerfristverlängerung {year}]
Finanzamt {city}
Steuernummer {d3}/{d3}/{d5}
Unternehmer {company}, {street}, {town}
1. Ich beantrage, die Fristen für die Abgabe der Umsatzsteuer-Voranmeldungen um einen Monat zu verlängern (§ 46 UStDV).
2. Berechnung
- Summe der verbleibenden USt-Vorauszahlungen des Vorjahres | {plain}
- davon 1/11 = Sondervorauszahlung (Kz 38) | {plain}
Verrechnung erwünscht [nein~ja]
SEPA-Mandat wird ausnahmsweise widerrufen [nein]
Übermittelt am {date}, Ordnungsnummer {num}`,
    'de-tax-account-reminder': `Finanzamt {city} Finanzkasse
{person}
St.-Nr. {d2} {d3} {d5}
# [Mitteilung über rückständige Steuern~Umbuchungsmitteilung~Abrechnung Steuern]
Nach den Unterlagen der Finanzkasse sind folgende Beträge nicht oder nicht vollständig entrichtet:
= Abgabe | Zeitraum | fällig am | EUR | Säumniszuschlag
* [Einkommensteuer~Umsatzsteuer~Solidaritätszuschlag~Verspätungszuschlag] | [{year}~{month}] | {date} | {plain} | {small}
Gesamt {plain}
Verrechnungen nach § 226 AO sind berücksichtigt. Einwendungen bitte binnen eines Monats.
Konto: Bundesbank IBAN {iban}`,
    'de-property-assessment-value': `Finanzamt {city} Bewertungsstelle
Aktenzeichen {d3} {num}
# [Bescheid auf den 1. Januar {year} über die Feststellung des Grundsteuerwerts~Bescheid über den Grundsteuermessbetrag~Erbschaftsteuerbescheid~Grunderwerbsteuerbescheid]
für {person}, {cstreet}
A. Feststellungen
Grundstücksart [Einfamilienhaus~Mietwohngrundstück~unbebaut] Wert {plain} EUR
Zurechnung: {someone} zu 1/2, {person} zu 1/2
B. Festgesetzte Steuer {plain} EUR, fällig {date}
Erläuterungen: Bodenrichtwert {d3} EUR/m², Wohnfläche {d3} m², Baujahr 19{d2}
Ein Einspruch ist binnen eines Monats möglich.
Bekanntgegeben am {date}`,
    'de-charity-exemption-notice': `Finanzamt {city} Körperschaften
{person} als Vorsitzender des [Sportverein~Chor~Hospizverein] {city} e. V.
# [Freistellungsbescheid zur Körperschaftsteuer~Feststellungsbescheid nach § 60a AO~Bescheid über die gesonderte Feststellung der Gemeinnützigkeit]
Die Körperschaft ist nach § 5 Abs. 1 Nr. 9 KStG von der Körperschaftsteuer befreit, weil sie ausschließlich und unmittelbar steuerbegünstigten Zwecken dient.
Geförderte Zwecke: [Sport~Kunst und Kultur~Mildtätigkeit]
Hinweise zur Ausstellung von Zuwendungsbestätigungen
Die Körperschaft ist berechtigt, Bestätigungen nach amtlichem Muster auszustellen, längstens fünf Jahre ab {date}.
Rechtsbehelfsbelehrung siehe Rückseite`,
  }),
  company_registration: wordingsIn('de', {
    'de-notary-registration-filing': `Dr. {someone}, Notar in {city}
An das Amtsgericht – Registergericht – {city}
# [Anmeldung zum Handelsregister~Handelsregisteranmeldung Neugründung~Anmeldung einer Geschäftsführeränderung]
{company} mit Sitz in {city}, HRB [neu~{num}]
Zur Eintragung in das Handelsregister wird angemeldet:
1. Gegründet wurde eine Gesellschaft mit beschränkter Haftung unter der Firma {company}.
2. Zum Geschäftsführer wurde bestellt: {person}, geb. {date}, wohnhaft {ctown}.
3. Der Geschäftsführer versichert, dass keine Umstände vorliegen, die seiner Bestellung nach § 6 Abs. 2 GmbHG entgegenstehen.
4. Inländische Geschäftsanschrift: {street}, {town}
Anlagen: Gesellschafterliste, Urkunde UR-Nr. {num}
Unterschriftsbeglaubigung, Siegel`,
    'de-chamber-membership-excerpt': `Industrie- und Handelskammer {city}
# [Auszug aus dem Firmenregister der IHK~Bestätigung der Kammerzugehörigkeit~Registrierung Vermittlerregister]
Identnummer :: {num}
Firma :: {company}
Rechtsform :: [GmbH~UG (haftungsbeschränkt)~e. K.]
Registergericht :: {city}, HR[A~B] {num}
Wirtschaftszweig :: {d2}.{d2} {trade}
Betriebsstätte :: {street}, {town}
zugehörig seit :: {date}
? Erlaubnis nach § 34[d~f~i] GewO, Registrierungsnummer D-{d3}-{num}
Ausgestellt {today}, maschinell gefertigt`,
    'de-trade-office-confirmation': `Gemeinde-/Stadtverwaltung {city} · Gewerbeamt
# [Bestätigung der Gewerbeanmeldung~Bestätigung über ein angemeldetes Gewerbe~Gewerbeschein]
Frau/Herrn {person}, geboren am {date}
wird bestätigt, dass folgendes Gewerbe angemeldet [ist~wurde]:
Tätigkeit :: [Feilbieten von Textilien~Schank- und Speisewirtschaft~Immobilienmakler~Onlinehandel]
Betriebsstätte :: {street}, {town}
Gültig :: [unbefristet~ab {date}]
Auflagen: {sentence}
Gebühr {d3},00 EUR, Kassenzeichen {num}
Dienstsiegel`,
  }),
  insurance_certificate: wordingsIn('de', {
    'de-bond-guarantee-insurer': `{insurer} Kreditversicherung
# [Versicherungsschein Kautionsversicherung~Versicherungsnachweis Mietkaution~Bestätigung Warenkreditversicherung]
Versicherungsnehmer :: {company}
Vertragsnummer :: {num}
Rahmen :: {plain} EUR
Begünstigter :: {client}
Beginn :: {date}
= Art | Höchstbetrag | Laufzeit
* [Mängelansprüche~Vertragserfüllung~Vorauszahlung~Miete] | {plain} | [unbefristet~5 Jahre]
Die Prämie ist jährlich im Voraus fällig.
Ausgefertigt {city}, {date}`,
    'de-travel-cover-short': `{insurer} Reiseschutz
# [Versicherungsausweis~Versicherungsbestätigung Auslandsreise~Reiserücktritt – Versicherungsnachweis~Certificate of Insurance / Versicherungsbestätigung]
Versicherte Person :: {person}, {date}
Policen-Nr. :: {num}
Gültig :: {date} – {date}
Geltungsbereich :: [Schengen~weltweit~Europa]
Deckung: Heilbehandlung unbegrenzt, Rücktransport, Gepäck {num} EUR
Notruf 24 h {phone}
Zur Vorlage bei Botschaften und Behörden. Beitrag bezahlt.`,
    'de-machinery-and-fleet-list': `Maklerbüro {someone} für {insurer}
{client}
# [Versicherungsübersicht und Bestätigung~Nachtrag Nr. {n} zum Versicherungsschein {num}~Flottenpolice – Fahrzeugliste]
Mit Wirkung ab {date} besteht Versicherungsschutz für:
= Objekt | Kennz./Serien-Nr. | Summe EUR | SB | Sparte
* [Bagger~LKW~Sattelauflieger~Fräse~PKW] | {num} | {plain} | {d3} | [Maschinenbruch~KH~VK~Elektronik]
Beitrag zzgl. Steuer {plain}
Bedingungen ABMG 20{d2}, AKB
Dieser Nachtrag ist Bestandteil des Vertrages.`,
  }),
  identity_document: wordingsIn('de', {
    'de-id-scan-both-sides': `BUNDESREPUBLIK DEUTSCHLAND
# [PERSONALAUSWEIS~PERSONALAUSWEIS / IDENTITY CARD / CARTE D'IDENTITE]
[a] Name/Surname/Nom
{someone}
Vornamen/Given names/Prénoms
[ERIKA~TIM~NADINE~HORST]
Geburtstag {date} Staatsangehörigkeit DEUTSCH
Geburtsort {city}
Gültig bis {date} Zugangsnummer {num}
===
Anschrift {cstreet} {ctown}
Größe 1{d2} cm Augenfarbe [BLAU~BRAUN~GRÜN]
Behörde STADT {city} Datum {date}
IDD<<L{num}X{n}<<<<<<<<<<<<<<<
{num}<{num}D<<<<<<<<<<<{n}
[MUELLER~SCHMITZ]<<[ERIKA~TIM]<<<<<<<<<<<`,
    'de-student-and-disability-card': `[Bundesrepublik Deutschland~Land Hessen~Freistaat Sachsen]
# [SCHWERBEHINDERTENAUSWEIS~Schwerbehindertenausweis / The holder of this card is severely disabled]
Name :: {someone}
Vorname :: [Ute~Rolf~Amelie]
Geschäftszeichen :: {num}
Gültig bis :: [unbefristet~{d2}/{year}]
GdB :: [50~70~100] Merkzeichen [G~aG~B~H~RF~Bl]
Geburtsdatum :: {date}
Ausgestellt am {date}, Versorgungsamt {city}`,
    'de-ch-foreigner-permit': `CH Schweizerische Eidgenossenschaft Confédération suisse
# [AUSLÄNDERAUSWEIS~Ausländerausweis C EU/EFTA~Identitätskarte / Carte d'identité]
Name(n) :: {someone}
Vorname(n) :: [Marco~Ana~Heidi~Nikola]
Geburtsdatum :: {date}
Nationalität / Heimatort :: [PRT~ITA~Bellinzona TI~Sarnen OW]
Ausweis-Nr. :: S{num}
Aufenthaltszweck [Erwerbstätigkeit~Familiennachzug~-]
Einreisedatum {date}
Kontrollfrist {date} ZEMIS {num}
Ausstellende Behörde: Kanton [ZH~BE~VD~OW]`,
  }),
  resume: wordingsIn('de', {
    'de-apprentice-online-form-cv': `Bewerberprofil {num}
{person}
Wunschberuf: [Anlagenmechaniker SHK~MFA~Fachlagerist~Mechatroniker]
Meine Schule: [Realschule~Gesamtschule] {city}, Klasse 10, Abschluss {year}
Letzte Noten: Mathe {n}, Deutsch 2, Englisch 3
Praktika: {other} ({n} Tage), [Autohaus~Kita~Arztpraxis]
Nebenjob: [Zeitungen~Nachhilfe~Kasse]
Ehrenamt: [Jugendfeuerwehr~Trainer F-Jugend~Schulsanitäter]
Das kann ich gut: [anpacken~zuhören~rechnen]
Freizeit: [Fußball~Zeichnen~Mofa schrauben]
Kontakt: {mobile}, {mail}`,
    'de-manager-short-bio': `{person}
[Kurzvita~Zur Person~Vita~Biografische Angaben]
Geboren {year} in {city}, verheiratet, drei Kinder
Studium der [Volkswirtschaft~Rechte~Verfahrenstechnik] in {city} und [Lausanne~Leeds], Promotion {year}
{year} Eintritt bei {company} als [Trainee~Referent~Assistentin des Vorstands]
{year} Leiterin [Controlling~Recht~Werk Süd], {other}
seit {year} [Geschäftsführerin~Mitglied des Vorstands~Partner]
Mandate: Aufsichtsrat {client}, Kuratorium der Stiftung {someone}
Veröffentlichungen: {heading}, {year}
Auszeichnungen: [Managerin des Jahres~Innovationspreis]`,
    'de-teacher-tabular-cv': `# [Lebenslauf und beruflicher Werdegang~Tabellarischer Lebenslauf]
{person} · {cstreet} · {ctown}
seit 08/20{d2} | [Lehrerin~Erzieher~Dozent], [Grundschule~Berufskolleg] {city}, Fächer [Mathe, Sport~Deutsch, Religion]
20{d2}–20{d2} | Vorbereitungsdienst, Studienseminar {city}
20{d2}–20{d2} | Lehramtsstudium, Universität {city}, 1. Staatsexamen Note 1,{n}
20{d2} | Au-pair in [Dublin~Lyon]
199{n}–20{d2} | Gymnasium {city}, Abitur
Fortbildungen: [Gewaltfreie Kommunikation~Inklusion~Tablets im Unterricht]
Zusatzaufgaben: [Sicherheitsbeauftragte~Fachleitung~Schulchor]
{city}, {today}, {person}`,
  }),
};
