import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Proofs of cover, papers of identity and lives told by applicants, as insurers, offices and portals set them. */
export const germanCoverIdentityAndVitae: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  insurance_certificate: wordingsIn('de', {
    'de-professional-indemnity-proof': `{insurer} Versicherung AG · {street} · {city}
# [Versicherungsbestätigung~Bestätigung zur Berufshaftpflichtversicherung~Nachweis Vermögensschaden-Haftpflicht]
zur Vorlage bei {client}
Versicherungsnehmer :: {company}
Versicherungsschein-Nr. :: {d2}.{d3}.{num}
Versicherte Tätigkeit :: [Architekten und Ingenieure~Rechtsanwalt~Immobilienmakler~IT-Dienstleister]
Versicherungssummen je Versicherungsfall
Personenschäden :: {n}.000.000 EUR
sonstige Schäden :: {n}.000.000 EUR
Jahreshöchstleistung das [Zweifache~Dreifache]
Selbstbehalt :: {num} EUR
Wir bestätigen, dass der Vertrag seit {date} besteht und die Beiträge bis {date} bezahlt sind.
Die Bestätigung ersetzt nicht den Versicherungsschein. Bei Beendigung besteht keine Pflicht zur Unterrichtung Dritter.
{city}, {today}`,
    'de-green-card': `# [Internationale Versicherungskarte für Kraftverkehr~1. INTERNATIONALE VERSICHERUNGSKARTE FÜR KRAFTVERKEHR~Grüne Karte]
2. Ausgestellt unter der Leitung von :: Deutsches Büro Grüne Karte e. V.
3. Gültig vom :: {date} bis {date}
4. Länderkennzeichen / Code des Versicherers / Nummer :: D / {d3} / {num}
5. Amtliches Kennzeichen :: [RO~ED~FÜ]-{d2} {d3}
6. Art des Fahrzeugs :: [A PKW~C LKW~F Anhänger~B Kraftrad]
Fabrikat :: [MAN~Opel~Fiat~Mercedes-Benz]
8. Geltungsbereich: A B BG CY CZ D DK E EST F FIN GB GR H HR I IRL L LT LV M N NL P PL RO S SK SLO CH AL MA TR
9. Name und Anschrift des Versicherungsnehmers :: {person}, {cstreet}, {ctown}
10. Diese Karte wurde ausgestellt von :: {insurer}
11. Unterschrift des Versicherers
Diese Karte gilt als Nachweis der gesetzlichen Haftpflichtversicherung.`,
    'de-event-liability-short': `{insurer}
# [Deckungsbestätigung~Vorläufige Deckungszusage~Versicherungsnachweis Veranstalterhaftpflicht]
Hiermit bestätigen wir für
Veranstalter :: {client}
Veranstaltung :: [Dorffest~Radrennen~Open-Air-Konzert~Weihnachtsmarkt]
Zeitraum :: {date} bis {date} inkl. Auf- und Abbau
Deckungssumme :: {n} Mio. EUR pauschal für Personen- und Sachschäden
mitversichert: Mietsachschäden, Bewirtung, Ordner
nicht versichert: Feuerwerk, Hüpfburg, Tribünen über {n} Plätze
Antragsnummer {num}
Im Auftrag der Gesellschaft: Generalagentur {someone}, {phone}`,
    'de-statutory-accident-member': `Berufsgenossenschaft [Holz und Metall~Handel und Warenlogistik~der Bauwirtschaft~Verkehr] Bezirksverwaltung {city}
{company}, {street}, {town}
Unternehmensnummer {num}{num}
# [Qualifizierte Unbedenklichkeitsbescheinigung~Mitgliedsbescheinigung~Bescheinigung über den Versicherungsschutz]
Das Unternehmen ist seit {date} Mitglied unserer Berufsgenossenschaft; die Beschäftigten sind nach dem SGB VII gegen Arbeitsunfälle und Berufskrankheiten versichert.
Die fälligen Beiträge sind gezahlt.
= Gefahrtarifstelle | Gewerbezweig | Lohnsumme EUR
* {d3} | [Hochbau~Metallbau~Büroteil~Fuhrpark] | {plain}
Haftung des Auftraggebers nach § 150 Abs. 3 SGB VII i. V. m. § 28e SGB IV
Gültig bis {date} · maschinell erstellt`,
    'de-at-policy-extract': `[Wiener~Oberösterreichische~Donau] Versicherung AG
# [Versicherungsbestätigung~Deckungsbestätigung Betriebshaftpflicht~Polizzenauszug]
Polizze Nr. {num}
Versicherungsnehmer: {company} GmbH, [3300 Amstetten~6330 Kufstein]
Risiko: [Dachdeckerbetrieb~Beherbergung~Erdbewegung]
Pauschalversicherungssumme EUR {n}.000.000,00
Örtlicher Geltungsbereich Europa
Bedingungen AHVB/EHVB, Klausel Planungsrisiko, Mietsachschäden EUR 50.000
Selbstbeteiligung 10 %, mind. EUR 500
Prämie bezahlt bis {date}
Wir bestätigen aufrechten Versicherungsschutz. Diese Bestätigung begründet keine Ansprüche Dritter. {today}`,
    'de-ch-health-card-and-proof': `{insurer} Krankenversicherung AG · [6002 Luzern~3006 Bern]
Frau {person}
# [Versicherungspolice {year}~Versicherungsausweis~Versicherungsnachweis nach KVG]
Versicherten-Nr. {num} · AHV-Nr. 756.{d2}{d2}.{d2}{d2}.{d2}
Gültig ab {date}, ersetzt alle früheren Policen
= Produkt | Franchise | Unfall | Prämie CHF/Monat
- Obligatorische Krankenpflege, [Hausarztmodell~Telmed] | 2500 | [ja~nein] | {d3}.{n}5
- [Zahn Plus~Spital Halbprivat~Ambulant Zusatz] | - | - | {d2}.20
Total monatlich CHF {d3}.55
Prämienregion {n}, Kanton [LU~BE~SG]
Rückverteilung Umweltabgabe -{n}.10
Änderungen sind bis 30. November schriftlich mitzuteilen.`,
  }),
  identity_document: wordingsIn('de', {
    'de-passport-data-page': `BUNDESREPUBLIK DEUTSCHLAND FEDERAL REPUBLIC OF GERMANY
# [REISEPASS~REISEPASS PASSPORT PASSEPORT~KINDERREISEPASS]
Typ/Type :: P
Code :: D
Pass-Nr./Passport No. :: C{d2}X{num}
1. Name / Surname :: {someone}
2. Vornamen / Given names :: [ANNA MARIA~JONAS~LENA~PETER KARL]
3. Geburtstag / Date of birth :: {date}
4. Geschlecht / Sex :: [F~M]
5. Staatsangehörigkeit :: DEUTSCH
6. Geburtsort :: {city}
7. Ausstellungsdatum :: {date}
8. Gültig bis :: {date}
9. Behörde / Authority :: STADT {city}
P<D<<[MUSTER~WEBER~HANSEN]<<[ANNA~JONAS]<<<<<<<<<<<<<<
C{d2}X{num}D<<{num}{d2}F{num}<<<<<<<<<<<{n}`,
    'de-driver-qualification-fields': `Europäische Union Bundesrepublik Deutschland
# [FÜHRERSCHEIN~Internationaler Führerschein~Fahrerqualifizierungsnachweis]
1. {someone}
2. [Karl~Ines~Mehmet~Olga]
3. {date} {city}
4a. {date} 4b. {date}
4c. [Landratsamt~Stadt] {city}
5. B{num}{d2}
9. [AM/B/L~B/BE/C1/C1E~A/B/L~C/CE 95]
10. {date} 11. {date} 12. [01.06~79.03~174,175~-]`,
    'de-work-permit-card': `# [AUFENTHALTSTITEL~Aufenthaltstitel / Residence Permit~Fiktionsbescheinigung~Aufenthaltsgestattung]
Name, Vornamen :: {someone}
Gültig bis :: {date}
Ort und Datum der Ausstellung :: {city}, {date}
Art des Titels :: [NIEDERLASSUNGSERLAUBNIS~BLAUE KARTE EU~AUFENTHALTSERLAUBNIS § 18b~AUFENTHALTSGESTATTUNG]
Anmerkungen :: [ERWERBSTÄTIGKEIT ERLAUBT~BESCHÄFTIGUNG NUR MIT ERLAUBNIS DER AUSLÄNDERBEHÖRDE~SIEHE ZUSATZBLATT]
Geburtsdatum / -ort :: {date}, [Ankara~Lwiw~Hanoi~Pune]
Staatsangehörigkeit :: [TUR~UKR~VNM~IND]
Behörde :: Ausländerbehörde {city}
Augenfarbe [braun~grün] Größe 1{d2} cm
AR{num}D<<{num}<<<<<`,
    'de-service-badge': `[Bundespolizei~Stadt {city}~Feuerwehr~Hauptzollamt~Landkreis]
# [DIENSTAUSWEIS~Dienstausweis Nr. {num}~Sicherheitsausweis]
Lichtbild
Name :: {someone}
Amtsbezeichnung :: [Polizeihauptmeister~Vollziehungsbeamtin~Brandmeister~Lebensmittelkontrolleur]
Ausgestellt am :: {date}
Gültig bis :: {date}
Der Inhaber ist berechtigt, im Rahmen der Dienstaufgaben Grundstücke zu betreten. Alle Dienststellen werden gebeten, ihm Schutz und Hilfe zu gewähren.
Dienstsiegel Unterschrift der Behörde
Bei Verlust sofort melden {phone}`,
    'de-at-id-card-fields': `REPUBLIK ÖSTERREICH
# [PERSONALAUSWEIS~PERSONALAUSWEIS IDENTITY CARD CARTE D'IDENTITÉ~Identitätsausweis]
Familienname :: {someone}
Vorname(n) :: [Sabine~Lukas~Theresa~Alois]
Geschlecht :: [W~M]
Staatsbürgerschaft :: AUT
Geburtsdatum :: {date}
Karten-Nr. :: PA{num}
Gültig bis :: {date}
Geburtsort [Wels~Villach~Wien]
Größe 1{d2} cm
Ausstellende Behörde [BH Vöcklabruck~Magistrat der Stadt Wien] Ausstellungsdatum {date}
IDAUTPA{num}<{n}<<<<<<<<<<`,
  }),
  resume: wordingsIn('de', {
    'de-europass': `[Europass-Lebenslauf~Lebenslauf Europass]
PERSÖNLICHE ANGABEN
{person}
{cstreet}, {ctown}
{mobile}
{mail}
Geschlecht [weiblich~männlich] | Geburtsdatum {date} | Staatsangehörigkeit [deutsch~rumänisch~spanisch]
ANGESTREBTE TÄTIGKEIT {job}
BERUFSERFAHRUNG
{date} – Heute
{job}
{company}, {city}
▪ [Betreuung von Kunden~Montage und Inbetriebnahme~Buchung laufender Vorgänge]
▪ [Schulung neuer Mitarbeiter~Erstellung von Statistiken]
SCHUL- UND BERUFSBILDUNG
{date} – {date} [Fachinformatiker~Bachelor of Arts~Bürokauffrau] [EQR-Niveau 4~EQR-Niveau 6]
PERSÖNLICHE FÄHIGKEITEN
Muttersprache(n) Deutsch
= Weitere Sprachen | Hören | Lesen | Sprechen | Schreiben
- Englisch | B2 | C1 | B2 | B1
Digitale Kompetenz: Textverarbeitung, Tabellen
Führerschein B`,
    'de-two-column-design': `{person}
[PROJEKTLEITERIN~UX DESIGNER~KÖCHIN~VERTRIEB]
Über mich
Neugierig, zuverlässig und mit Freude an [schönen Oberflächen~Menschen~Zahlen]. {n} Jahre Erfahrung.
Kontakt
{mobile} · {mail} · linkedin.com/in/{num}
Skills
[Figma~SAP~Excel~Python~Englisch fließend] ●●●●○
[Teamführung~SEO~Kalkulation] ●●●○○
Berufliche Stationen
20{d2} – jetzt {job} @ {company}
Verantwortlich für [den Relaunch der Website~ein Team von {n} Leuten~Schlüsselkunden im Süden]
20{d2} – 20{d2} {job} @ {other}
Ausbildung
[FH~Hochschule~Berufsschule] {city}, Abschluss {year}
Hobbys
Klettern, Chor, Hund`,
    'de-business-network-export': `{person}
{job} bei {company}
{city} und Umgebung
Kontakt {web} (Portfolio)
Top-Kenntnisse [Change Management~Cloud-Architektur~Einkauf] · [Verhandlung~Kubernetes~Logistik]
Languages Deutsch (Native or Bilingual), Englisch (Full Professional)
Zusammenfassung
{sentence}
Berufserfahrung
{company}
{job}
{month} {year} – Present ({n} Jahre {n} Monate)
{other}
[Senior Manager~Werkstudent~Teamleiter]
{month} 201{n} – {month} 201{n}
Ausbildung
[TU~Universität~DHBW] {city} Diplom, [Wirtschaftsingenieurwesen~Informatik~BWL] · (200{n} – 200{n})
Page 1 of 2`,
    'de-tabular-word-classic': `# Lebenslauf
Persönliche Daten
Name :: {person}
Anschrift :: {cstreet}, {ctown}
geboren :: am {date} in {city}
Familienstand :: [ledig~verheiratet, 2 Kinder~geschieden]
Schulbildung
08/199{n} – 06/200{n} :: [Realschule~Gymnasium~Hauptschule] {city}, Abschluss [Mittlere Reife~Abitur]
Berufsausbildung
09/200{n} – 07/200{n} :: Ausbildung zum [Industriemechaniker~Verkäufer~Koch~Maurer] bei {other}
Berufstätigkeit
{d2}/20{d2} – {d2}/20{d2} :: {job}, {company}
{d2}/20{d2} – heute :: [arbeitsuchend~{job}, {client}]
Wehrdienst :: [10 Monate~Zivildienst Altenheim]
Sonstiges
Führerschein :: Klasse [B~CE], Staplerschein
EDV :: Word, Excel
{city}, den {today}`,
    'de-freelancer-skill-profile': `# [Beraterprofil~Freelancer-Profil~Skillprofil {person}]
Jahrgang :: 19{d2}
Verfügbar ab :: {date}, [100 %~3 Tage/Woche remote]
Stundensatz :: auf Anfrage
Einsatzort :: [D-A-CH~remote~Großraum {city}]
Schwerpunkte: [SAP FI/CO~Java Backend~Interim Einkauf~Testmanagement~Data Engineering]
Projekthistorie
{month} {year} – {month} {year}
Kunde: [Automobilhersteller~Landesbank~Pharmaunternehmen], Rolle: [Solution Architect~Tester~PMO]
Aufgaben: [Anforderungsanalyse, Migration, Cutover~REST-Schnittstellen, Code Reviews~Lieferantenauswahl]
Technologien: [S/4HANA, ABAP~Spring Boot, Kafka~Jira, Xray]
Zertifikate: [PMP~ITIL 4 Foundation~ISTQB~PRINCE2]
Ausbildung: Dipl.-[Inf.~Kfm.~Ing.], {city}
Referenzen auf Wunsch`,
    'de-driver-short-vita': `{person}, {mobile}
[Kurzlebenslauf~Bewerbungsbogen – Lebenslauf~Mein Werdegang]
Jg. 19{d2}, wohnhaft {city}
Ich habe [Bäcker~Berufskraftfahrer~Tischler~Friseurin] gelernt und danach bei {other} gearbeitet, zuletzt {n} Jahre als {job}.
20{d2}–20{d2} {company} – [Nahverkehr, Kran~Backstube~Bankraum~Service]
20{d2}–20{d2} {other} – [Fernverkehr~Filialleitung~Montage]
20{d2} Umschulung beim [BFW~Kolping] {city}
Scheine: [C, CE, ADR, Modul 95~Stapler, Kran~Ersthelfer]
Sprachen: Deutsch, [Polnisch~Türkisch~Kroatisch~Russisch]
Gesund, schwindelfrei, Schichtbereitschaft vorhanden.`,
    'de-at-graduate-cv': `# [Lebenslauf~Curriculum Vitae~CV]
{person}, BSc
Adresse :: [Neubaugasse 12/7, 1070 Wien~Wickenburggasse 3, 8010 Graz]
Geboren :: {date}, Österreich
Ausbildung
seit 10/20{d2} :: Masterstudium, [WU Wien~TU Graz~JKU Linz]
09/20{d2} – 06/20{d2} :: [HTL~HAK~AHS] [Steyr~Mödling~Villach], Matura mit gutem Erfolg
Praktika
Sommer 20{d2} :: Ferialpraktikum bei {company}
20{d2} :: geringfügige Anstellung als [Tutorin~Kellner~Sachbearbeiter]
Präsenzdienst/Zivildienst :: [Rotes Kreuz~abgeleistet]
Kenntnisse
[MATLAB~BMD~SPSS~RZL], ECDL, Englisch C1, Französisch Grundkenntnisse
Interessen: Tourengehen, Blasmusik`,
    'de-ch-apprentice-graduate-cv': `# [Lebenslauf~Bewerbungsdossier – Lebenslauf]
{person}, [Weinbergstrasse 4, 8400 Winterthur~Bachweg 1, 4800 Zofingen]
Zivilstand ledig, Heimatort [Uri~Glarus~Biel], Nationalität CH
Berufspraxis
= Zeit | Funktion | Firma
* 20{d2} - 20{d2} | [Sachbearbeiter Innendienst~Polymechaniker~Fachfrau Gesundheit~Treuhänderin] | {company} AG
Aus- und Weiterbildung
20{d2} - 20{d2} Lehre als [Kaufmann EFZ~Polymechaniker EFZ~FaGe EFZ], Berufsmatur
20{d2} CAS [Controlling~Führung], Fachhochschule
Primar- und Sekundarschule in [Uster~Olten]
Sprachen Deutsch Muttersprache, Französisch B2, Englisch C1
Militär: Korporal
Referenzen werden gerne auf Anfrage bekannt gegeben.
Stärken: belastbar, exakt, humorvoll`,
  }),
};
