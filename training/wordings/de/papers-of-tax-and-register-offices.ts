import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** What tax offices, customs, municipalities, courts and chambers print, and the forms filled in for them. */
export const germanPapersOfTaxAndRegisterOffices: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  tax_document: wordingsIn('de', {
    'de-corporation-tax-notice': `Finanzamt {city}
Steuernummer {d3}/{d3}/{d5} (Bitte bei Rückfragen angeben)
Firma {client} z. Hd. {company} Steuerberatungsgesellschaft
# [Bescheid für {year} über Körperschaftsteuer und Solidaritätszuschlag~Bescheid über den Gewerbesteuermessbetrag~Bescheid über die gesonderte Feststellung des verbleibenden Verlustvortrags]
[Der Bescheid ergeht unter dem Vorbehalt der Nachprüfung (§ 164 AO).~Der Bescheid ist nach § 165 Abs. 1 AO teilweise vorläufig.]
A. Festsetzung
= | Körperschaftsteuer € | Solidaritätszuschlag €
- Festgesetzt werden | {plain} | {small}
- Bereits getilgt | {plain} | {small}
- Mithin sind zu entrichten | {plain} | {small}
Bitte zahlen Sie spätestens am {date} den Betrag von {plain} €.
B. Besteuerungsgrundlagen
Steuerlicher Gewinn {plain}, nicht abziehbare Aufwendungen {small}, zu versteuerndes Einkommen {plain}
Vorauszahlungen ab {year}: 10.3., 10.6., 10.9., 10.12. je {plain} €
Rechtsbehelfsbelehrung: Die Festsetzung kann mit dem Einspruch angefochten werden. Die Frist beträgt einen Monat.`,
    'de-wage-tax-filing': `# [Lohnsteuer-Anmeldung {year}~Übertragungsprotokoll Lohnsteuer-Anmeldung]
Elster – Ihr Online-Finanzamt
Transferticket et{num}{num}
Steuernummer :: {d3}/{d3}/{d5}
Arbeitgeber :: {company}
Anmeldungszeitraum :: {month} {year}
= Zeile | Kennzahl | Bezeichnung | EUR
- 16 | 86 | Zahl der Arbeitnehmer | {n}
- 17 | 42 | Summe der einzubehaltenden Lohnsteuer | {plain}
- 20 | 44 | pauschale Lohnsteuer § 37b | {small}
- 25 | 49 | Solidaritätszuschlag | {small}
- 26 | 61 | Evangelische Kirchensteuer ev | {small}
- 27 | 62 | Römisch-katholische Kirchensteuer rk | {small}
- 36 | 83 | Gesamtbetrag | {plain}
Verrechnung des Erstattungsbetrags erwünscht: nein
Die Daten wurden am {date} um {time} Uhr entgegengenommen. Dieses Protokoll ist kein Bescheid.`,
    'de-eu-sales-list': `Bundeszentralamt für Steuern
# [Zusammenfassende Meldung~ZM – Meldung innergemeinschaftlicher Lieferungen~Zusammenfassende Meldung {month} {year}]
Unternehmer :: {company}, {street}, {town}
USt-IdNr. :: {vat}
Meldezeitraum :: [{month} {year}~II. Quartal {year}]
= Zeile | Länderkz. | USt-IdNr. des Erwerbers | Summe Bemessungsgrundlagen EUR | Art
* {n} | [AT~FR~NL~PL~IT] | {num}{d2} | {plain} | [L~S~D]
Anzahl der Meldezeilen {n}
[Erstmalige Meldung~Berichtigung einer früheren Meldung]
Eingang {date}, Datenübermittlung über das BZStOnline-Portal`,
    'de-vehicle-tax-notice': `Hauptzollamt {city}
{person}, {cstreet}, {ctown}
> Kraftfahrzeugsteuernummer K {d3} {num}
# [Bescheid über Kraftfahrzeugsteuer~Kraftfahrzeugsteuerbescheid]
für das Fahrzeug mit dem amtlichen Kennzeichen [HH~MS~KA]-{d2} {d3}
Die Steuer wird ab {date} auf jährlich {d3},00 EUR festgesetzt.
= Berechnungsgrundlage | Wert | EUR
- Hubraum je angefangene 100 cm³ | {num} cm³ | {d2},00
- CO2-Emission (WLTP) | 1{d2} g/km | {d2},00
- Antriebsart | [Diesel~Otto~Elektro] |
Fällig am {date} {d3},00 EUR, danach jährlich
Der Betrag wird aufgrund Ihres SEPA-Lastschriftmandats von {iban} abgebucht.
Rechtsbehelfsbelehrung: Einspruch beim Hauptzollamt innerhalb eines Monats
Fundstellen: §§ 1, 5, 8, 9 KraftStG`,
    'de-import-duty-notice': `Zollamt {city} Hafen, Dienststelle DE00{num}
# [Einfuhrabgabenbescheid~Bescheid über Einfuhrabgaben~Steuerbescheid Einfuhr]
Registriernummer (MRN) :: {d2}DE{num}{num}
Anmelder :: {company}, EORI DE{num}{d2}
Empfänger :: {client}
Aufschubkonto :: {num}
= Pos. | Warennummer | Zollwert EUR | Zollsatz % | Zoll | EUSt
* {n} | {num}{d3} | {plain} | {n},{n} | {small} | {small}
A0000 Zölle {small}
B0000 Einfuhrumsatzsteuer {plain}
Summe Abgaben {plain}
Annahme der Anmeldung {date}, Überlassung {date} {time}
Fälligkeit laufender Zahlungsaufschub: 16. des Folgemonats
Gegen diesen Bescheid ist der Einspruch zulässig.`,
    'de-small-business-surplus-form': `# [Anlage EÜR~Einnahmenüberschussrechnung {year}~Einnahmen-Überschuss-Rechnung nach § 4 Abs. 3 EStG]
Name :: {person}
Steuernummer :: {d3}/{d5}
Art des Betriebs :: {job}
Gewinnermittlung vom 01.01.{year} bis 31.12.{year}
Betriebseinnahmen
- Umsatzsteuerpflichtige Betriebseinnahmen | 112 | {plain}
- Vereinnahmte Umsatzsteuer | 140 | {small}
- Private Kfz-Nutzung | 106 | {small}
Summe Betriebseinnahmen | 159 | {plain}
Betriebsausgaben
* [Waren, Rohstoffe~Bezogene Fremdleistungen~AfA bewegliche WG~Miete Geschäftsräume~Telekommunikation~Bewirtung 70 %~Fortbildung~Häusliches Arbeitszimmer] | 1{d2} | {small}
Summe Betriebsausgaben | 199 | {plain}
Gewinn/Verlust | 119 | {plain}
Entnahmen 122, Einlagen 123
{year}AnlEÜR801`,
    'de-dog-tax-municipality': `[Stadt~Gemeinde~Markt] {city} · Steueramt
{person}, {cstreet}
Kassenzeichen {num}
# [Hundesteuerbescheid {year}~Bescheid über Zweitwohnungsteuer~Vergnügungssteuerbescheid~Bescheid über Grundabgaben]
Aufgrund der Satzung der [Stadt~Gemeinde] vom {date} werden folgende Abgaben festgesetzt:
= Abgabenart | Bemessung | Satz | Betrag EUR
- [1. Hund~Zweitwohnung {d2} qm~Spielgerät mit Gewinn~Straßenreinigung] | {n} | {small} | {small}
fällig am 15.02. {small}, 15.05. {small}, 15.08. {small}, 15.11. {small}
Dieser Bescheid gilt auch für Folgejahre, bis ein neuer ergeht.
Rechtsbehelfsbelehrung: Widerspruch innerhalb eines Monats nach Bekanntgabe bei der [Stadt~Gemeinde] {city}. Der Widerspruch hat keine aufschiebende Wirkung.
Hundemarke Nr. {num} ist beigefügt. Im Auftrag {someone}`,
    'de-vat-id-confirmation': `Bundeszentralamt für Steuern · Dienstsitz Saarlouis
{company}
# [Erteilung einer Umsatzsteuer-Identifikationsnummer~Bestätigung einer ausländischen Umsatzsteuer-Identifikationsnummer~Mitteilung der Wirtschafts-Identifikationsnummer]
Sehr geehrte Damen und Herren,
[Ihnen wurde mit Wirkung vom {date} gemäß § 27a UStG folgende Nummer erteilt:~zu Ihrer Anfrage teile ich Ihnen mit, dass die Nummer zum Zeitpunkt der Anfrage gültig ist:]
{vat}
Name :: {company} [stimmt überein~A]
Ort :: {town}
Straße :: {street}
Zuständiges Finanzamt {city}, Steuernummer {d2}/{d3}/{d5}
Bitte verwenden Sie diese Nummer im innergemeinschaftlichen Waren- und Dienstleistungsverkehr.
Dieses Schreiben ist ohne Unterschrift gültig.`,
    'de-at-vat-return-uva': `Finanzamt Österreich, Dienststelle [Wien 1/23~Graz-Stadt~Linz]
# [Umsatzsteuervoranmeldung {month} {year}~U 30 – Umsatzsteuervoranmeldung~Jahreserklärung U 1 für {year}]
Steuernummer :: {d2} {d3}/{d2}{d2}
Unternehmer :: {company} GmbH
= KZ | Bezeichnung | Bemessungsgrundlage | Umsatzsteuer
- 000 | Gesamtbetrag der Lieferungen und Leistungen | {plain} |
- 022 | 20 % Normalsteuersatz | {plain} | {small}
- 029 | 10 % ermäßigt | {plain} | {small}
- 070 | Innergemeinschaftliche Erwerbe | {plain} | {small}
- 060 | Vorsteuer | | {plain}-
- 095 | [Vorauszahlung (Zahllast)~Überschuss (Gutschrift)] | | {plain}
Eingebracht über FinanzOnline am {date}, Übermittlungs-ID {num}
Fälligkeitstag 15. {month} {year}`,
    'de-ch-vat-settlement': `Eidgenössische Steuerverwaltung ESTV, Hauptabteilung Mehrwertsteuer, 3003 Bern
MWST-Nr. CHE-{d3}.{d3}.{d3} Ref-Nr. {num}
{company} AG
# [MWST-Abrechnung {n}. Quartal {year}~Effektive Abrechnungsmethode – MWST-Abrechnung]
= Ziffer | | Umsatz CHF | Steuer CHF
- 200 | Total der vereinbarten Entgelte | {d3}'{d3} |
- 221 | Leistungen im Ausland | {n}'{d3} |
- 302 | Normal 8,1 % | {d3}'{d3} | {n}'{d3}.05
- 312 | Reduziert 2,6 % | {n}'{d3} | {d3}.20
- 400 | Vorsteuer auf Material- und Dienstleistungsaufwand | | {n}'{d3}.00
- 500 | Zu bezahlender Betrag | | {n}'{d3}.00
Einzureichen und zu bezahlen bis {date}
Der/Die Unterzeichnende bestätigt die Richtigkeit der Angaben.`,
  }),
  company_registration: wordingsIn('de', {
    'de-register-current-print': `Handelsregister B des Amtsgerichts {city}
Abteilung B · Wiedergabe des aktuellen Registerinhalts · Abruf vom {date} {time}
Nummer der Firma: HRB {num} Seite 1 von 1
# [Ausdruck – Aktueller Abdruck~Aktueller Ausdruck~Amtlicher Ausdruck]
1. Anzahl der bisherigen Eintragungen :: {n}
2. a) Firma :: {company}
b) Sitz, Niederlassung, inländische Geschäftsanschrift :: {street}, {town}
c) Gegenstand des Unternehmens :: {trade}
3. Grund- oder Stammkapital :: 25.000,00 EUR
4. a) Allgemeine Vertretungsregelung :: Ist nur ein Geschäftsführer bestellt, so vertritt er die Gesellschaft allein.
b) Vorstand, Leitungsorgan, Geschäftsführer :: {person}, {city}, *{date}, einzelvertretungsberechtigt
5. Prokura :: [---~Gesamtprokura: {someone}, *{date}]
6. a) Rechtsform, Beginn, Satzung :: Gesellschaft mit beschränkter Haftung, Gesellschaftsvertrag vom {date}
7. a) Tag der letzten Eintragung :: {date}`,
    'de-partnership-register-a': `Amtsgericht {city} – Registergericht –
Handelsregister Abteilung A HRA {num}
# [Bekanntmachung der Eintragung~Eintragungsnachricht~Neueintragung]
In der Registersache {company} [OHG~KG~GmbH & Co. KG] mit Sitz in {city} ist am {date} eingetragen worden:
Geschäftsanschrift: {street}, {town}
[Kommanditgesellschaft~Offene Handelsgesellschaft]
Jeder persönlich haftende Gesellschafter vertritt einzeln.
Persönlich haftender Gesellschafter: {other} Verwaltungs-GmbH, {city} (HRB {num})
Kommanditist(en): {someone}, *{date}, Einlage {plain} EUR
Die Bekanntmachung erfolgt unter www.handelsregisterbekanntmachungen.de
Rechtspflegerin {someone}
Vor Zahlungsaufforderungen unseriöser Anbieter wird gewarnt.`,
    'de-association-register': `Amtsgericht {city} Vereinsregister VR {num}
# [Auszug aus dem Vereinsregister~Vereinsregisterauszug~Ausdruck aus dem Genossenschaftsregister]
= Nr. der Eintragung | a) Name b) Sitz | a) Vertretungsregelung b) Vertretungsberechtigte | a) Satzung
- 1 | Förderverein {company} e. V., {city} | 1. und 2. Vorsitzender gemeinsam | errichtet am {date}
- 2 | | {someone}, {city}, *{date} | Neufassung {date}
- 3 | | nicht mehr Vorstand: {someone} |
Tag der Eintragung :: {date}
Die Übereinstimmung mit dem Register wird beglaubigt.
{city}, {today} Urkundsbeamter der Geschäftsstelle (Siegel)
Gebühr {d2},00 EUR Nr. 17000 KV GNotKG`,
    'de-crafts-chamber-card': `Handwerkskammer {city}
# [Handwerkskarte~Bescheinigung über die Eintragung in die Handwerksrolle~Eintragungsbescheinigung gem. § 10 HwO]
Betriebsnummer :: {num}
Inhaber / Firma :: {company}
Betriebssitz :: {street}, {town}
ist am {date} mit dem zulassungspflichtigen Handwerk
[Installateur und Heizungsbauer~Elektrotechniker~Dachdecker~Friseure~Maler und Lackierer]
in die Handwerksrolle eingetragen worden.
Betriebsleiter :: {someone}, Meisterprüfung {year}
Die Karte ist bei Löschung der Eintragung zurückzugeben.
{city}, {date} Die Präsidentin, Der Hauptgeschäftsführer (Siegel)`,
    'de-trade-register-change': `Gemeinde {city} Ordnungsamt Gewerbekennzahl {num}
# [Gewerbe-Ummeldung nach § 14 GewO~Gewerbe-Abmeldung~Empfangsbescheinigung der Gewerbeanzeige (§ 15 Abs. 1 GewO)~Auskunft aus dem Gewerberegister]
Angaben zum Betriebsinhaber
1 Im Handelsregister eingetragener Name :: {company}
3 Name :: {person}
6 Geburtsdatum und -ort :: {date}, {city}
7 Staatsangehörigkeit :: deutsch
9 Anschrift der Wohnung :: {cstreet}, {ctown}
Angaben zum Betrieb
12 Betriebsstätte :: {street}, {town}
15 [Welche Tätigkeit wird nach der Änderung neu ausgeübt~Angemeldete Tätigkeit] :: {trade}
17 Datum des Beginns / der Änderung :: {date}
18 Art :: [Handel~Handwerk~Sonstiges] 19 Zahl der Beschäftigten :: {n}
Hinweis: Diese Bescheinigung berechtigt nicht zum Beginn, wenn eine Erlaubnis notwendig ist.
Gebühr {d2},00 EUR, Unterschrift Sachbearbeiter`,
    'de-transparency-register': `Transparenzregister · Bundesanzeiger Verlag im Auftrag des BMF
# [Auszug aus dem Transparenzregister~Eintragungsbestätigung Transparenzregister~Registerauszug gemäß § 18 Abs. 4 GwG]
Rechtseinheit :: {company}
Sitz :: {city}
Registernummer :: HRB {num}, Amtsgericht {city}
LEI :: [–~529900{num}]
Wirtschaftlich Berechtigte(r)
= Name | Geburtsdatum | Wohnort | Art und Umfang des Interesses
* {someone} | {date} | [{city}, DE~Wien, AT] | [Kapitalbeteiligung 50 %~Stimmrechte 33,3 %~gesetzlicher Vertreter (fiktiv)]
Historie ab {date}
Auszug erstellt am {today}, Vorgang {num}
Dieser Ausdruck wurde elektronisch erstellt.`,
    'de-at-trade-information-gisa': `GISA – Gewerbeinformationssystem Austria
# [Auszug aus dem GISA~Gewerberegisterauszug~Auszug aus dem Firmenbuch]
GISA-Zahl :: {num}
Gewerbeinhaber/in :: {company} GmbH, FN {num}x
Gewerbewortlaut :: [Handelsgewerbe~Gastgewerbe in der Betriebsart Kaffeehaus~Güterbeförderung~Unternehmensberatung]
Art des Gewerbes :: [freies~reglementiertes] Gewerbe
Entstehung der Berechtigung :: {date}
Gewerbebehörde :: [Magistrat der Stadt Wien, MBA 4/5~BH Gmunden~Stadt Graz]
Standort :: {street}, [1040 Wien~4810 Gmunden~8010 Graz]
Geschäftsführer/in :: {person}, geb. {date}
Historie: Ummeldung {date}
Abfrage vom {today} {time}, Amtssignatur: signiert von BMAW`,
    'de-ch-zefix-extract': `Handelsregisteramt des Kantons [Zürich~Bern~Aargau~Thurgau]
# [Internet-Auszug~Handelsregisterauszug~Tagesregistereintrag Nr. {num}]
Firmennummer CHE-{d3}.{d3}.{d3} · [Aktiengesellschaft~GmbH~Einzelunternehmen] · Eintragung {date} · Löschung -
= Ei | Lö | Firma
- 1 | | {company} AG
= Ei | Lö | Sitz | Domiziladresse
- 1 | {n} | [Zürich~Bern~Baden] | {street}
Aktienkapital CHF 100'000.00, Liberierung CHF 50'000.00, 100 Namenaktien zu CHF 1'000.00
Zweck: {trade}; die Gesellschaft kann Zweigniederlassungen errichten.
= Ei | Personalangaben | Funktion | Zeichnungsart
* {n} | {someone}, von [Sursee~Uster], in [Zug~Wil] | [Präsident~Mitglied~Revisionsstelle] | [Einzelunterschrift~Kollektivunterschrift zu zweien]
SHAB-Nr. {d3} vom {date}
Dieser Auszug ist ohne Originalbeglaubigung nicht rechtsverbindlich.`,
  }),
};
