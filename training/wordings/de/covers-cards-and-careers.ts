import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Proofs of insurance, identity papers as scanned, and careers told in different forms. */
export const germanCoversCardsAndCareers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  insurance_certificate: wordingsIn('de', {
    'de-whole-household-policy-schedule': `{insurer} Versicherung AG · {street} · {town}
Versicherungsschein zur Hausratversicherung
Vertragsnummer :: {num}
Versicherungsnehmer :: {someone}, {cstreet}, {ctown}
Vertragsbeginn :: {date}, 0 Uhr
Ablauf :: {date}, verlängert sich jährlich
Versicherungsort :: wie oben, Mehrfamilienhaus, 3. OG, 78 m², Bauart I
= Versicherte Gefahren | versichert
- Feuer, Blitz, Überspannung | ja
- Einbruchdiebstahl, Raub, Vandalismus | ja
- Leitungswasser | ja
- Sturm, Hagel | ja
- Elementarschäden (SB 500 €) | ja
- Fahrraddiebstahl bis 3.000 €, 24 h | ja
- Glas | nein
Versicherungssumme 51.000 € (650 € je m², Unterversicherungsverzicht). Wertsachen bis 20 %, außerhalb von Behältnissen: Bargeld 1.500, Schmuck 20.000.
Obliegenheiten: Türen bei Abwesenheit abschließen; Wasserhähne bei Urlaub über 72 Stunden absperren; Veränderungen (Gerüst, Umzug, Gewerbe) anzeigen.
Jahresbeitrag :: {small} € inkl. 19 % Versicherungsteuer
Zahlweise :: jährlich, Lastschrift
Widerruf: Sie können Ihre Vertragserklärung innerhalb von zwei Wochen ohne Begründung widerrufen.
Es gelten die VHB 2022, die Klauseln 7110, 7212 und die Satzung. Betreut durch Agentur {someone}, {phone}. Schadenmeldung rund um die Uhr.
Vorstand {person}, {someone}      {city}, {today}`,
    'de-whole-carrier-liability-confirmation': `{insurer}
Versicherungsbestätigung gemäß § 7a GüKG
Bestätigung für das Mitführen im Fahrzeug
Wir bestätigen, dass für den Unternehmer
{company}, {street}, {town}
unter der Nummer {num} eine Güterschaden-Haftpflichtversicherung besteht, die den gesetzlichen Vorschriften entspricht.
Gültigkeit :: {date} 0 Uhr bis {date} 24 Uhr
Geltungsbereich :: Bundesrepublik Deutschland sowie Kabotage in EU/EWR
Mindestversicherungssumme :: 600.000 EUR je Schadenereignis
Jahreshöchstleistung :: 1.200.000 EUR
Haftung national :: 8,33 SZR/kg, auf Vereinbarung bis 40 SZR
Haftung international :: CMR, einschl. Art. 29 bis 1 Mio. EUR
Fahrzeuge :: alle eigenen und gemieteten Lkw und Anhänger, derzeit 11
Ausschlüsse: lebende Tiere, Umzugsgut, Kunst, Valoren, Beförderungen gefährlicher Güter der Klasse 1 und 7, unbewachtes Abstellen in Osteuropa über Nacht.
Die Versicherung deckt nicht die Fahrzeuge selbst. Ein Erlöschen wird dem Bundesamt für Logistik und Mobilität angezeigt.
This is to certify that the above haulier is insured in accordance with German law.
{city}, {today}, Abteilung Transport, i. V. {person}  Rückfragen {phone}`,
    'de-whole-motor-evb-cover-note': `{insurer} – Kfz direkt
Hallo {someone}, Ihre eVB-Nummer ist da!
eVB-Nummer :: A7{d2}K{d2}
Gültig für :: Zulassung eines Pkw, Halter {someone}, abweichender Versicherungsnehmer: nein
Verwendung :: Umschreibung mit Halterwechsel
Vorläufiger Deckungsschutz ab :: Tag der Zulassung, Haftpflicht 100 Mio. € pauschal (15 Mio. je Person)
Kasko :: Vollkasko SB 500, Teilkasko SB 150 – ebenfalls sofort
Fahrten mit ungestempelten Kennzeichen :: auf direktem Weg zur Zulassungsstelle versichert
Und so geht's: Nennen Sie die Nummer bei der Zulassungsbehörde oder geben Sie sie bei i-Kfz ein. Wir erfahren elektronisch von der Zulassung und schicken Ihnen die Police. Bitte prüfen Sie dann Schadenfreiheitsklasse (SF 9), Kilometer (12.000) und Fahrerkreis (ab 25).
Der vorläufige Schutz endet rückwirkend, wenn der erste Beitrag nicht rechtzeitig bezahlt wird.
Noch mitbringen: Ausweis, Zulassungsbescheinigung I und II, Bericht der Hauptuntersuchung, IBAN für die Kraftfahrzeugsteuer, alte Schilder.
Die eVB-Nummer verfällt nach sechs Monaten. Kopie dieses Schreibens gilt nicht als Nachweis im Ausland – Internationale Versicherungskarte in der App.
Wunschkennzeichen? Schilder gibt's zum halben Preis bei {other}.`,
    'de-whole-statutory-health-membership-proof': `[AOK~BKK~IKK~Ersatzkasse] {city}
Mitgliedsbescheinigung zur Vorlage beim Arbeitgeber / bei der Hochschule
Name, Vorname :: {someone}
Geburtsdatum :: {date}
Krankenversichertennummer :: [A~K~T]{num}{n}
Betriebsnummer der Kasse :: {num}
Wir bestätigen, dass die genannte Person seit dem {date} bei uns
☒ versicherungspflichtig ☐ freiwillig ☐ familienversichert über {someone} ☐ als Studentin
versichert ist. Die Versicherung umfasst Kranken- und Pflegeversicherung. Elterneigenschaft: nachgewiesen, 1 Kind unter 25.
Beitragssatz 14,6 % zuzüglich kassenindividueller Zusatzbeitrag {n},{d2} %. Umlagen U1 (80 % Erstattung) 2,6 %, U2 0,44 %.
Für Hochschulen: Die Meldung erfolgt elektronisch (Meldegrund 10, Absendernummer H000{d3}).
Die Gesundheitskarte (eGK) gilt als Nachweis beim Arzt, die Rückseite als Europäische Krankenversicherungskarte.
Diese Bescheinigung wurde maschinell erstellt. {today}
Gern informieren wir Sie über Bonusprogramm, Zahnreinigung und Reiseimpfungen – Chat in der App oder {phone}, 24 Stunden. Kundencenter Mo–Mi 9–16, Do bis 18, Fr bis 13 Uhr.`,
    'de-whole-ch-building-contents-company': `{insurer} Versicherungs-Gesellschaft AG, Generalagentur {city}
Police {d2}.{d3}.{d3} – KMU-Sachversicherung – Versicherungsnachweis
Versicherungsnehmer: {company}, {street}, {town}, Betrieb: [Schreinerei~Café-Konditorei~Zahnarztpraxis~Velogeschäft]
Vertragsdauer {date} – {date}, Hauptverfall 1. Januar
= Gegenstand | Gefahr | Versicherungssumme CHF | Selbstbehalt
- Waren und Einrichtungen | Feuer, Elementar | 480'000 | 500 / Elementar 10 % min. 2'500
- Waren und Einrichtungen | Einbruchdiebstahl, Beraubung (Erstes Risiko) | 100'000 | 500
- Wasser | Vollwert | 480'000 | 200
- Glasbruch | Gebäude- und Mobiliarverglasung | unbegrenzt | 200
- Technische Anlagen, EDV | All-Risk | 60'000 | 500
- Betriebsunterbruch | Haftzeit 12 Mte | 350'000 | 3 Tage
- Betriebshaftpflicht | Personen- und Sachschäden | 5'000'000 | 1'000
Zu Gunsten der Vermieterin {client} wird bestätigt, dass Mieterschäden an gemieteten Räumen bis CHF 5 Mio. eingeschlossen sind. Eine Sistierung wird ihr nicht angezeigt.
Massgebend sind einzig die Police und die AVB Ausgabe 01.{year}. Eidg. Stempelabgabe 5 % in der Prämie inbegriffen. Dieser Nachweis begründet keine Rechte Dritter.
{city}, {today}, {person}, Generalagent`,
    'de-whole-tour-operator-insolvency': `Sicherungsschein
für Pauschalreisen und verbundene Reiseleistungen gemäß § 651r BGB
Nr. {num}
Der unten angegebene Absicherer stellt für {company} (Reiseveranstalter) gegenüber dem Reisenden sicher, dass im Fall der Zahlungsunfähigkeit
1. der Reisepreis erstattet wird, soweit Reiseleistungen ausfallen, oder im Fall begründeter Zahlungsaufforderungen von Leistungserbringern befriedigt werden,
2. die vereinbarte Rückbeförderung und die Beherbergung bis zum Zeitpunkt der Rückbeförderung gewährleistet sind, wenn der Vertrag die Beförderung umfasst.
Die Haftung ist begrenzt auf den Höchstbetrag von 22 Mio. € im Geschäftsjahr; reicht er nicht aus, verringern sich die Ansprüche im Verhältnis.
Dieser Schein gilt für den/die Buchenden :: {someone} und mitreisende Personen (4)
Reise-Nr. / Zeitraum :: {ref} / {date} – {date}
Absicherer :: {insurer}, {street}, {town}, Telefon im Notfall {phone} (24 h)
Bei Rückfragen wenden Sie sich bitte an den Kundengeldabsicherer und halten Sie Buchungsbestätigung und Zahlungsnachweise bereit.
Bitte zahlen Sie nicht mehr als 20 % des Preises vor Erhalt dieses Scheins. Änderungen des Namens machen ihn ungültig.
Faksimile-Unterschrift      Stand {month} {year}`,
  }),
  identity_document: wordingsIn('de', {
    'de-whole-residence-permit-scan-additional-sheet': `AUFENTHALTSTITEL / RESIDENCE PERMIT
D   Y{num}
Name / Vornamen :: {someone}
Karte gültig bis / Card expiry :: {date}
Ausstellungsdatum und -behörde / Issuing date and authority :: {date}, STADT {city}
Art des Titels / Type of permit :: AUFENTHALTSERLAUBNIS § 18b AUFENTHG
Anmerkungen / Remarks :: ERWERBSTÄTIGKEIT ERLAUBT. SIEHE ZUSATZBLATT
Rückseite
Geburtsdatum und -ort :: {date} {city}
Staatsangehörigkeit :: IND
Geschlecht :: M
Augenfarbe / Größe :: BRAUN / 174 CM
Anschrift :: {ctown} {cstreet}
Zugangsnummer CAN {d3}{d3}
AAD<<Y{num}<<<<<<<<<<<<<<<<<
{d2}{d2}{d2}{n}M{d2}{d2}{d2}{n}IND<<<<<<<<<<<{n}
Zusatzblatt zum elektronischen Aufenthaltstitel – nur gültig in Verbindung mit der Karte, Seriennummer Z{num}
Nebenbestimmungen: Beschäftigung als {job} bei {company} gestattet. Erlischt mit Beendigung dieser Beschäftigung nicht; ein Arbeitgeberwechsel in den ersten zwei Jahren ist der Behörde mitzuteilen. Ausreisefrist entfällt.
Dienstsiegel, im Auftrag
Kopie nur für Personalakte – mit Original verglichen {today}, Kürzel`,
    'de-whole-registration-certificate-of-residence': `Stadt {city} – Bürgerbüro
Amtliche Meldebestätigung gemäß § 24 Abs. 2 Bundesmeldegesetz
Folgende Person ist am heutigen Tag angemeldet worden:
Familienname :: {someone}
Geburtsname :: –
Doktorgrad :: –
Geburtsdatum, -ort :: {date}, {city}
Geschlecht :: weiblich
Staatsangehörigkeit :: deutsch, ausgewiesen durch Personalausweis L{num}
Gegenwärtige Anschrift, alleinige Wohnung :: {cstreet}, {ctown}
Einzugsdatum :: {date}
Bisherige Anschrift :: {street}, {town}
Wohnungsgeber :: {other}, Bescheinigung lag vor
Familienstand :: ledig
Religionszugehörigkeit :: ev
Mit angemeldet :: Kind {someone}, geb. {date}
Die Anschrift im Chip des Personalausweises wurde geändert, der Adressaufkleber angebracht. Zulassungsbescheinigung I bitte ebenfalls ändern lassen (Kfz-Schalter, 11,10 Euro).
Sie haben das Recht, der Weitergabe Ihrer Daten an Parteien, Adressbuchverlage, Religionsgesellschaften und die Bundeswehr zu widersprechen – Formular am Schalter.
{city}, {today} Im Auftrag {person} – Siegel – gebührenfrei`,
    'de-whole-birth-certificate-print': `Geburtsurkunde
Standesamt {city}, Registernummer G {d3}/{year}
Kind
Geburtsname :: {someone}
Vorname(n) :: [Marlene Sophie~Emil Johann~Yusuf~Leni Katharina]
Geschlecht :: [weiblich~männlich]
Geburtstag, Geburtsort :: {date}, {city}, Klinikum
Mutter
Familienname :: {someone}
Geburtsname :: {someone}
Religion :: römisch-katholisch
Vater
Familienname :: {someone}
Religion :: –
Anmerkungen zum Geburtseintrag: keine
{city}, den {today}
Siegel     Urkundsperson {person}
Folgebeurkundungen werden im Register fortgeführt; Elternteile können jederzeit einen beglaubigten Ausdruck verlangen. Gebühr 15,00 €, weitere Ausfertigung gleichzeitig 7,50 €. Ausfertigung nur für Zwecke der gesetzlichen Rentenversicherung / des Kindergeldes / des Elterngeldes gebührenfrei.
Mehrsprachiges Formular (EU-Verordnung 2016/1191) beigefügt: ☐ ja ☒ nein
Papier mit Wasserzeichen, Fälschung strafbar`,
    'de-whole-driving-licence-copy-with-list': `FÜHRERSCHEIN   BUNDESREPUBLIK DEUTSCHLAND   D
1. {someone}
2. {someone}
3. {date} {city}
4a. {date}   4b. {date}
4c. LANDRATSAMT {city}
5. B{d3}{num}{n}
7. Unterschrift
9. AM/B/BE/C1/C1E/L/T
Rückseite:
= 9. | 10. | 11. | 12.
- AM | {date} | – |
- A1 | | |
- B | {date} | – | 96
- C1 | {date} | {date} | 01.06
- BE | {date} | – | 79.06
- L | {date} | – | 174,175
- T | {date} | – |
13.   14.   12. 95.({date})
1. Name 2. Vorname 3. Geburtsdatum und -ort 4a. Ausstellungsdatum 4b. Ablaufdatum 4c. Aussteller 5. Führerscheinnummer 10. gültig ab 11. gültig bis 12. Beschränkungen/Zusatzangaben
Modell der Europäischen Union – PERMIS DE CONDUIRE – DRIVING LICENCE – PATENTE DI GUIDA – RIJBEWIJS
Führerscheinkontrolle Fuhrpark {company}: vorgelegt am {date}, Original, Halbjahreskontrolle, nächster Termin {date}, geprüft durch {person}`,
    'de-whole-ch-identity-and-ahv-copies': `SCHWEIZ SUISSE SVIZZERA SVIZRA SWITZERLAND
Identitätskarte Carte d'identité Carta d'identità
Name :: {someone}
Vorname(n) :: {someone}
Geschlecht / Grösse :: F / 168 cm
Geburtsdatum :: {date}
Heimatort :: {city} [AG~BE~LU~GR]
Ausgestellt am / Gültig bis :: {date} / {date}
Behörde :: {city}
Karten-Nr. :: E{num}
IDCHEE{num}<{n}<<<<<<<<<<<<<<<
{d2}{d2}{d2}{n}F{d2}{d2}{d2}{n}CHE<<<<<<<<<<<{n}
--- zweites Dokument auf derselben Kopie ---
Versicherungsausweis AHV-IV
756.{d3}{n}.{d3}{n}.{d2}
{someone}, {date}
Dieser Ausweis ist sorgfältig aufzubewahren und bei Stellenantritt vorzuweisen.
Kopie erstellt für: Mietbewerbung {cstreet} – nur zu diesem Zweck – {today} – das Original wurde gesehen: {company} Immobilien, Visum
Fundbüro: Bitte an ausstellende Behörde retournieren`,
  }),
  resume: wordingsIn('de', {
    'de-whole-chef-narrative-cv': `{person}
{cstreet} · {ctown} · {mobile} · {mail}
KOCH AUS LEIDENSCHAFT – 14 Jahre, sechs Küchen, zwei Sprachen
Kurz zu mir: Geboren {date} in {city}, aufgewachsen in der Wirtshausküche meiner Großmutter. Ruhig am Pass, streng bei Sauberkeit, gut mit Lehrlingen.
Stationen
seit {year} – Küchenchef, Landgasthof {other}. 70 Plätze, Team von fünf. Karte auf regionale Lieferanten umgestellt, Wareneinsatz von 36 auf 29 Prozent gesenkt, Bib-Empfehlung im zweiten Jahr.
davor, drei Jahre – Souschef, Hotel {other}, vier Sterne, à la carte und Bankett bis 300 Personen
Saison in der Schweiz – Chef de partie Saucier, Zermatt
Wanderjahre – Commis in {city} und auf einem Flussschiff
Lehre – Hotel Krone, Abschluss Note 1,8, Landessieger Jugendmeisterschaft
Fortbildung: Küchenmeister IHK · AdA-Schein · Diätetisch geschulter Koch · HACCP-Beauftragter
Kann ich: Wild zerlegen, Fonds ansetzen, Menüs kalkulieren, Dienstpläne schreiben, necta und Excel, Englisch fließend, Italienisch küchentauglich
Führerschein B, eigenes Auto, umzugsbereit ab {month}
Außerdem: Imkern, Bergtouren, Vorstand der Tafel
Referenzen nenne ich gern im Gespräch. {city}, {today}`,
    'de-whole-scientist-publications': `Curriculum vitae – Dr. rer. nat. {person}
Wissenschaftliche Mitarbeiterin, Institut für [Hydrogeologie~Pflanzenphysiologie~Festkörperphysik~Mittelalterliche Geschichte], Universität {city}
ORCID 0000-000{n}-{d2}{d2}-{d3}X · {mail}
Akademischer Werdegang
2019– Postdoc, Drittmittelstelle (DFG), Universität {city}
2017–2018 Forschungsaufenthalt, Lund, Schweden (DAAD-Stipendium)
2013–2017 Promotion "summa cum laude", Betreuer Prof. {someone}
2010–2013 Master of Science, 1,2
2007–2010 Bachelor, 1,6
Elternzeit: insgesamt 14 Monate
Drittmittel: Sachbeihilfe {d3}.000 € (Co-PI); Reisemittel; Anschubfinanzierung
Lehre (Auswahl): Übung Statistik mit R, 2 SWS; Geländepraktikum Alpen; Betreuung von 9 Abschlussarbeiten; Zertifikat Hochschuldidaktik
Publikationen
{someone}, {person} & {someone} (2023): {heading}. Journal of Applied Research 41, {d3}–{d3}.
{person} (2021): {heading}. In: {someone} (Hg.): Handbuch, {d3} S.
weitere 17 begutachtete Aufsätze, h-Index 9
Vorträge: eingeladen Wien 2022, Utrecht 2023; Poster EGU 2018–2020
Gremien: Mittelbauvertretung, Gleichstellung; Gutachterin für vier Zeitschriften
Sprachen: Deutsch, Englisch C2, Schwedisch B1, Latein (Latinum). Software: R, QGIS, LaTeX, Python`,
    'de-whole-warehouse-short-tabular': `LEBENSLAUF
Name: {someone}
Adresse: {cstreet}, {ctown}
Tel: {mobile}
geb.: {date} in [Izmir~Pristina~Kattowitz~Chemnitz~Tunis]
Familienstand: verheiratet, 3 Kinder
Nationalität: [deutsch~türkisch (unbefristete Niederlassungserlaubnis)~polnisch]
Schule
1993 – 2002 Hauptschule {city}, Abschluss
Arbeit
08/2002 – 07/2004 Lehre als Maler (nicht beendet)
2004 – 2009 Lagerhelfer, {other}, Kommissionieren, Verpacken
2009 – 2010 arbeitslos, Deutschkurs B1, Staplerschein
2010 – 2019 Staplerfahrer Schubmast u. Frontstapler, {other} Logistik, 3-Schicht
2019 – heute Schichtführer Wareneingang, {company}, SAP EWM, 8 Leute
Scheine
Flurförderzeuge (jährl. Unterweisung), Hubarbeitsbühne, Ersthelfer, Ladungssicherung VDI 2700, Führerschein B und C1
Sprachen: Deutsch gut, Türkisch/Arabisch/Polnisch Muttersprache, wenig Englisch
Hobby: Fußballtrainer E-Jugend, Angeln
Verfügbar: ab sofort, auch Wochenende. Gehalt: nach Absprache
{city}, {today}   Unterschrift`,
    'de-whole-online-profile-export-designer': `{person} | UX & Service Designerin | Profil exportiert am {date}
Standort {city} und remote · 500+ Kontakte · {web}
Info
Ich gestalte Formulare, die niemand fürchten muss. Seit neun Jahren arbeite ich zwischen Verwaltung und Technik: zuhören, zeichnen, testen, vereinfachen.
Berufserfahrung
Lead Designerin – {company} – Vollzeit – 3 Jahre 4 Monate
• Neues Bürgerkonto für 1,2 Mio. Nutzende, Abbruchquote von 41 auf 18 %
• Designsystem, barrierefrei nach BITV 2.0
• Mentoring von drei Juniors
UX Designerin – {other} – 2 Jahre 9 Monate – Versicherungs-App, Schadenmeldung in vier Schritten
Freiberuflich – Illustration, Erklärfilme, Workshops
Werkstudentin – Museum {city} – Ausstellungsgrafik
Ausbildung
M. A. Interaction Design, Hochschule {city} · B. A. Kommunikationsdesign · Erasmus in Tallinn
Kenntnisse: Figma (42 Bestätigungen) · Nutzertests (31) · Moderation (27) · HTML/CSS (12) · Barrierefreiheit
Zertifikate: CPUX-F, Scrum Product Owner
Ehrenamt: Repair-Café, Jugend hackt
Empfehlungen (3): "{person} stellt die Fragen, die alle vergessen haben." – {someone}, Amtsleiter
Sprachen: Deutsch Muttersprache, Englisch verhandlungssicher, Dänisch Grundkenntnisse
Seite 2 von 2`,
    'de-whole-ch-nurse-dossier-page': `Bewerbungsdossier {person} – Seite 2: Lebenslauf
Personalien
{cstreet}, {ctown}, {mobile}, {mail}, {date}, Schweizerin von {city}, ledig, Führerausweis Kat. B
Beruflicher Werdegang
= Zeit | Funktion | Institution
- seit 08/{year} | dipl. Pflegefachfrau HF 80 %, Tagesverantwortung, Berufsbildnerin | Spital {city}, Chirurgie
- 2 Jahre | dipl. Pflegefachfrau HF 100 % | Pflegezentrum {other}
- 3 Jahre | Studierende HF | Bildungszentrum Gesundheit
- 3 Jahre | Fachfrau Gesundheit EFZ, Lehre | Spitex {city}
- 6 Monate | Sprachaufenthalt und Freiwilligeneinsatz | Quito, Ecuador
Weiterbildung: CAS Wundmanagement (laufend), Kinästhetik Grundkurs, BLS/AED, Notfalltriage
Sprachen: Schweizerdeutsch, Französisch B2, Spanisch B1, Englisch B1
IT: KISIM, Phoenix, Office
Persönlich: Ich bin gerne in Bewegung – beim OL, mit dem Velo zur Arbeit, im Turnverein als Leiterin. Im Team gelte ich als ruhig und humorvoll.
Kündigungsfrist drei Monate. Lohnvorstellung: gemäss kantonaler Einreihung
Referenzen: {someone}, Leiterin Pflege, {phone}; {someone}, Stationsleiter (bitte erst nach Rücksprache kontaktieren)
Diplome und Arbeitszeugnisse: Seiten 3–11`,
  }),
};
