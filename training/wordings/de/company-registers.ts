import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Extracts of the registers of German, Austrian and Swiss companies. */
export const germanCompanyRegisters: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  company_registration: [
    {
      family: 'de-register-chronological',
      language: 'de',
      text: `Handelsregister B des Amtsgerichts {city} | Ausdruck | Nummer der Firma: HRB {num}
Abruf vom {today} {time} | Seite {n} von {n}
# [Chronologischer Ausdruck~Amtlicher Ausdruck~Handelsregister Abteilung B]
1. Nummer der Eintragung: 1
2. a) Firma: {company} b) Sitz, Niederlassung: {city} c) Gegenstand des Unternehmens: {trade}
3. Grund- oder Stammkapital: 25.000,00 EUR
4. a) Allgemeine Vertretungsregelung b) Vorstand, Leitungsorgan, Geschäftsführer: {person}, {city}, *{date}
5. Prokura: [Einzelprokura~Gesamtprokura gemeinsam mit einem Geschäftsführer] {someone}
6. a) Rechtsform, Beginn, Satzung: Gesellschaft mit beschränkter Haftung, Gesellschaftsvertrag vom {date} b) Sonstige Rechtsverhältnisse
7. a) Tag der Eintragung {date} b) Bemerkungen: {someone}
* {n} | [Nicht mehr Geschäftsführer: {someone}~Bestellt: {someone}, einzelvertretungsberechtigt~Prokura erloschen~Sitz verlegt nach {city}~Kapital erhöht] | {date}
Rötungen machen gelöschte Eintragungen kenntlich.
Geschäftsanschrift :: {street}, {town}
Dieser Ausdruck wird nicht unterschrieben und gilt als beglaubigte Abschrift.
? Die Gesellschafterliste wurde am {date} in den Registerordner aufgenommen.`,
    },
    {
      family: 'de-trade-notification',
      language: 'de',
      text: `Entgegennehmende Gemeinde {city} · Gemeindekennzahl {num} · Betriebsstätte {n}
# [Gewerbe-Anmeldung~Gewerbe-Ummeldung~Bestätigung der Gewerbeanzeige~GewA 1 - Gewerbeanmeldung nach § 14 GewO]
Angaben zum Betriebsinhaber
1 Im Handelsregister eingetragener Name mit Rechtsform :: [entfällt~{company}]
3 Name :: {person}
5 Geschlecht m/w/d 6 Geburtsname 7 Geburtsdatum {date} 8 Geburtsort {city}
9 Staatsangehörigkeit(en) :: deutsch
10 Anschrift der Wohnung :: {cstreet}, {ctown}
Angaben zum Betrieb
12 Anschrift der Betriebsstätte :: {street}, {town}, {phone}
15 Angemeldete Tätigkeit :: [Hausmeisterservice~Handel mit Textilien (Onlinehandel)~Trockenbau, Einbau von genormten Fertigteilen~Kosmetikstudio~Grafikdesign]
16 Nebenerwerb ja / nein 17 Datum des Beginns {date}
18 Art: Industrie / Handwerk / Handel / Sonstiges 19 Zahl der tätigen Personen Vollzeit {n} Teilzeit {n}
20 Grund: Neuerrichtung / Übernahme / Umwandlung
28 Liegt eine Erlaubnis vor? 29 Handwerkskarte 30 Aufenthaltstitel
Hinweis: Diese Anzeige berechtigt nicht zum Beginn, wenn noch eine Erlaubnis notwendig ist. Zuwiderhandlungen können mit Geldbuße geahndet werden.
Bescheinigung gem. § 15 Abs. 1 GewO: Empfang bestätigt, Gebühr 26,00 EUR, {today}`,
    },
    {
      family: 'de-model-articles',
      language: 'de',
      text: `UVZ-Nr. {num} für {year}
Heute, den {date}, erschien vor mir, Notar {someone} mit dem Amtssitz in {city}, {person}
# [Musterprotokoll für die Gründung einer Einpersonengesellschaft~Gesellschaftsvertrag (Satzung)~Satzung der {company}]
1. Der Erschienene errichtet hiermit nach § 2 Abs. 1a GmbHG eine Gesellschaft mit beschränkter Haftung unter der Firma {company} mit dem Sitz in {city}.
2. Gegenstand des Unternehmens ist {trade}.
3. Das Stammkapital der Gesellschaft beträgt {n}.000 EUR und wird vollständig von {person} (Geschäftsanteil Nr. 1) übernommen. Die Einlage ist in Geld zu erbringen, und zwar sofort in voller Höhe.
4. Zum Geschäftsführer wird {person}, geboren am {date}, wohnhaft in {city}, bestellt; von den Beschränkungen des § 181 BGB befreit.
5. Die Gesellschaft trägt die mit der Gründung verbundenen Kosten bis zu 300 EUR.
? § 6 Geschäftsjahr ist das Kalenderjahr; Bekanntmachungen erfolgen im Bundesanzeiger.
? § 7 Gesellschafterversammlung, je 1 Euro gewährt eine Stimme; Einziehung von Geschäftsanteilen
6. Von dieser Urkunde erhält eine Ausfertigung der Gesellschafter, beglaubigte Ablichtungen die Gesellschaft und das Registergericht.
7. Hinweise des Notars`,
    },
    {
      family: 'de-shareholder-list',
      language: 'de',
      text: `{company} mit Sitz in {city}, Amtsgericht {city} HRB {num}
# [Liste der Gesellschafter~Gesellschafterliste gemäß § 40 GmbHG~Auszug aus dem Transparenzregister]
= lfd. Nr. der Anteile | Name, Vorname / Firma | Geburtsdatum | Wohnort / Sitz, Register | Nennbetrag EUR | Beteiligung %
* {n} - {num} | [{someone}~{other}, HRB {num}] | {date} | {city} | {plain} | {d2},{d2}
Stammkapital gesamt :: {plain} EUR = 100,00 %
Veränderungen: Anteil Nr. {n} geteilt in {n} und {n}, Abtretung vom {date}, UR-Nr. {num}
Wirtschaftlich Berechtigter :: {person}, Staatsangehörigkeit deutsch, Art: Kapitalbeteiligung
{city}, {date}
{person}, Geschäftsführer
? Notarbescheinigung nach § 40 Abs. 2 GmbHG: Die geänderten Eintragungen entsprechen den Veränderungen, an denen ich mitgewirkt habe.
Ausschließlich zur Vorlage beim Registergericht`,
    },
    {
      family: 'de-at-company-register',
      language: 'de',
      text: `REPUBLIK ÖSTERREICH · FIRMENBUCH
Stichtag {date} · Auszug mit [aktuellen~historischen] Daten · FN {num} [a~g~k~x]
# [Firmenbuchauszug~FB-Auszug Kurzinformation~Auszug aus dem Gewerbeinformationssystem Austria (GISA)]
Grundlage dieses Auszuges ist das Hauptbuch ergänzt um Daten aus der Urkundensammlung.
Letzte Eintragung am {date} mit der Eintragungsnummer {n}, zuständiges Gericht [Handelsgericht Wien~Landesgericht Linz~Landesgericht Innsbruck]
FIRMA :: {company} GmbH
RECHTSFORM :: Gesellschaft mit beschränkter Haftung
SITZ in :: politischer Gemeinde [Wien~Linz~Dornbirn]
GESCHÄFTSANSCHRIFT :: {street}
GESCHÄFTSZWEIG :: {trade}
KAPITAL :: EUR 35.000
STICHTAG für JAHRESABSCHLUSS :: 31. Dezember
Erklärung über die Errichtung der Gesellschaft vom {date}
GESCHÄFTSFÜHRER/IN A {person}, geb. {date}, vertritt seit {date} selbständig
GESELLSCHAFTER/IN B {someone} STAMMEINLAGE EUR 17.500 hierauf geleistet EUR 17.500
VOLLZUGSÜBERSICHT {n} Fr {d5}/{d2} a Antrag auf Neueintragung
erstellt über Verrechnungsstelle, Gerichtsgebühr EUR {n},{d2}`,
    },
    {
      family: 'de-ch-company-register',
      language: 'de',
      text: `Handelsregisteramt des Kantons [Zürich~Zug~St. Gallen~Basel-Stadt]
# [Handelsregister-Auszug~Internet-Auszug~Beglaubigter Handelsregisterauszug]
Firmennummer CHE-{d3}.{d3}.{d3} | Rechtsnatur [Aktiengesellschaft~GmbH~Einzelunternehmen] | Eintragung {date} | Löschung | Übertrag CH-020.3.0{num}
= Ei | Lö | Firma | Ref | Sitz
- 1 | | {company} AG | 1 | [Zug~Dübendorf~Rorschach]
= Ei | Lö | Aktienkapital (CHF) | Liberierung | Aktien-Stückelung
- 1 | | 100'000.00 | 100'000.00 | 100 Namenaktien zu CHF 1'000.00
Ei Zweck: Die Gesellschaft bezweckt {trade} sowie den Erwerb, die Verwaltung und Veräusserung von Grundstücken. Sie kann Zweigniederlassungen im In- und Ausland errichten.
Bemerkungen: Mit Erklärung vom {date} wurde auf die eingeschränkte Revision verzichtet.
Publikationsorgan SHAB
= Zei | Ref | TB-Nr | TB-Datum | SHAB | SHAB-Dat.
- ZH | {n} | {num} | {date} | {d3} | {date}
= Ei | Ae | Lö | Personalangaben | Funktion | Zeichnungsart
* {n} | | | {someone}, von [Uster~Chur~Baar], in {city} | [Präsident~Mitglied des Verwaltungsrates~Geschäftsführer~Revisionsstelle] | [Einzelunterschrift~Kollektivunterschrift zu zweien]
Auszug ohne Beglaubigung hat keine Rechtswirkung.`,
    },
  ],
};
