import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Resumes of trades, newcomers, scholars and pensioners, and an export of one. */
export const germanCareers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: wordingsIn('de', {
    'de-dry-crane-operator-short-cv': `{person}
{street}, {town}, {mobile}
geb. {date}, verheiratet, 3 Kinder, Führerschein B C CE T
Was ich kann: Turmdrehkran oben/unten drehend, Mobilkran bis 100 t, Raupenkran, Anschläger, Lasten über Kopf mit Funk, Gabelstapler
Was ich gemacht habe
{year} bis jetzt Kranfahrer bei {client}, Brückenbau A{d2}, Windräder
davor 6 Jahre Hafen {city}, Containerbrücke, Schicht
davor Zeitarbeit, Fertigteile, Hallen
davor Bundeswehr Z4, Bergepanzer, Unteroffizier
Ausbildung Baugeräteführer, Note befriedigend
Hauptschule {city}
Scheine: Kranschein nach DGUV 309-003, Hubarbeitsbühne IPAF 3b, SCC Dok 018, Ersthelfer, PSA gegen Absturz, G25/G41 gültig
Sprachen: Deutsch, Polnisch, Baustellenenglisch
Montage ja, Wochenende nach Absprache, Kündigungsfrist 4 Wochen zum Monatsende, frei ab {date}
Lohnvorstellung: Tarif + Auslöse
Gerne auch Probearbeiten.`,
    'de-dry-applicant-tracking-export-profile': `Kandidat/in #{num}
Name :: {someone}
Quelle :: [Jobbörse~Empfehlung~Karriereseite~Initiativ]
Standort :: {city}, umzugsbereit: Nein
Verfügbar ab :: {date}
Gehaltswunsch :: {plain} brutto/Jahr
Arbeitserlaubnis EU :: Ja
## Berufserfahrung (geparst)
2019-04 – heute | Sachbearbeiterin Zoll/Export, {client} | Ausfuhranmeldungen ATLAS, Präferenzkalkulation, Lieferantenerklärungen, Exportkontrolle
2014-08 – 2019-03 | Speditionskauffrau Seefracht Import, {other} | FCL/LCL Asien, Bill of Lading, Reklamationen
2011-08 – 2014-07 | Auszubildende Kauffrau für Spedition und Logistikdienstleistung
## Ausbildung (geparst)
2011 | Fachhochschulreife | Berufskolleg {city} | 2,4
## Skills
SAP GTS (4/5) · Excel (4/5) · Incoterms (5/5) · Englisch C1 · Türkisch Muttersprache · ADR-Grundlagen
## Freitext
„Nach der Elternzeit suche ich 25–30 Stunden, gern vormittags, Homeoffice an zwei Tagen. An Zoll fasziniert mich, dass jeder Einzelfall ein Rätsel ist.“
## Anlagen
Zeugnis_2019.pdf, IHK.pdf
Dublettenprüfung: keine · Einwilligung Talentpool bis {date} · Matching-Score {d2} % · Export {today} {time}`,
    'de-dry-pastor-academic-narrative-vita': `Zu meiner Person
Geboren wurde ich {date} als zweites von vier Kindern eines Bahnbeamten und einer Schneiderin in {city}. Dort besuchte ich die Grundschule und das altsprachliche Gymnasium, an dem ich das Abitur ablegte. Nach dem Zivildienst in einer Werkstatt für Menschen mit Behinderung studierte ich Evangelische Theologie in Tübingen, Bern und Heidelberg; in Bern begann meine Liebe zu Kirchenfenstern und Kunstgeschichte.
Auf das Erste Examen folgte das Vikariat in einer Dorfgemeinde mit drei Predigtstellen, darauf ein Sondervikariat bei der Telefonseelsorge. Seit meiner Ordination war ich Pfarrer in {ctown}, von {year} an mit halbem Dienstauftrag als Schulseelsorger. Ich habe dort den Umbau des Gemeindehauses begleitet, den Arbeitskreis Asyl mitgegründet und zwei Jahre lang den Dekan vertreten.
Verheiratet bin ich mit {someone}, Ärztin; wir haben zwei erwachsene Söhne. Mich erholen das Cello und lange Strecken auf dem Rad.
Weitere Stationen in Stichworten
Supervisionsausbildung DGSv, berufsbegleitend
Lehrauftrag Homiletik, Pädagogische Hochschule
Mitglied der Landessynode, Ausschuss für Diakonie
Beiträge in Andachtsbüchern und im Rundfunk
{city}, im {month} {year}
{person}`,
    'de-dry-freelance-it-consultant-profile-pages': `Profil {person}, Diplom-Informatiker (FH), selbstständig seit {year}
Rolle :: DevOps / Plattform-Architekt
Einsatzort :: remote, {city} + 100 km
Stundensatz :: auf Anfrage
Verfügbarkeit :: 80 % ab {date}
Projekt 14  |  {date} – heute  |  Versicherung, 9 Monate
Aufbau einer Container-Plattform auf drei Standorten, Migration von 60 Anwendungen, Betriebsübergabe an internes Team
Eingesetzt: Kubernetes, Argo CD, Terraform, Vault, PostgreSQL
Projekt 13  |  {year}  |  Automobilzulieferer, 14 Monate
Einführung Continuous Delivery für Steuergerätesoftware, Jenkins-Abbau, Schulung von 40 Entwicklerinnen und Entwicklern
Eingesetzt: GitLab CI, Conan, Python, Artifactory
Projekt 12  |  Landesbehörde, 5 Monate
Gutachterliche Bewertung von Rechenzentrumsangeboten, BSI-Grundschutz-Check
Projekt 11  |  Start-up Ladesäulen
Telemetrie von 8.000 Geräten per MQTT, Kosten der Cloud um 40 % gesenkt
Frühere Tätigkeiten: Systemadministrator Universitätsrechenzentrum, Werkstudent bei {client}
Zertifikate: CKA, CKAD, ITIL 4 Foundation
Sprachen: Deutsch, Englisch verhandlungssicher, Spanisch Grundlagen
Branchen: Finanzen, Automotive, öffentliche Hand, Energie
Referenzgeber nennt Ihnen die Vermittlung auf Wunsch. Stand {today}, Version 7.2`,
    'de-dry-retired-volunteer-tabular-typewriter': `L e b e n s l a u f
Name: {person}
geboren am {date} in Breslau
Staatsangehörigkeit: deutsch
1952–1960 Volksschule {city}
1960–1963 Lehre als Werkzeugmacher, Fa. {client}
1963–1966 Geselle daselbst, Abendschule
1966–1969 Ingenieurschule, Fachrichtung Feinwerktechnik, Abschluß Ing. (grad.)
1969–1984 Konstrukteur, zuletzt Gruppenleiter
1984–2004 Technischer Leiter, {other}
seit 2004 im Ruhestand
Ehrenämter: Schöffe am Landgericht, Prüfungsausschuß der IHK, Vorsitzender des Obst- und Gartenbauvereins, Seniorenberater bei Existenzgründungen (bisher 34 Betreuungen)
Auslandseinsätze beim Senior-Experten-Dienst: Georgien, Peru, zweimal Vietnam
Fremdsprachen: Englisch und Russisch
Patente: zwei Schutzrechte zu Spannvorrichtungen
Verwitwet, eine Tochter, vier Enkelkinder
{town}, den {today}
(eigenhändige Unterschrift)`,
    'de-dry-career-entrant-design-columns': `{person}
Junior UX · Illustration · neugierig
KONTAKT {mobile} {mail} {web}
TOOLS Figma ●●●●● After Effects ●●●○○ HTML/CSS ●●●●○ Siebdruck ●●●○○
SPRACHEN DE muttersprachlich · EN fließend · DGS Grundkurs
WERDEGANG
10/{year} bis heute – Praktikum, Agentur {client}: Wireframes für eine Bibliotheks-App, Nutzertests mit 22 Personen, Icons
04/{year} – Werkstudentin im Museum: Leitsystem, barrierearme Exponattexte
2018–2022 – B. A. Kommunikationsdesign, Hochschule {city}. Abschlussarbeit: „Wartezimmer. Wie Räume Zeit gestalten“ (1,3)
2017 – Freiwilliges Soziales Jahr Kultur, Kinderzirkus
2016 – Abitur
AUSGEWÄHLTE ARBEITEN
→ Fahrplan für Menschen mit Leseschwierigkeiten
→ Plakatserie Stadtbäume, prämiert beim Nachwuchspreis
→ Zine über Omas Rezepte, Auflage 120, vergriffen
PERSÖNLICHES Bouldern, Linoldruck, Chor (Alt 2), Katze Knopf
REFERENZ {someone}, Art Direktorin, Kontakt auf Anfrage
Ich suche ab {date} eine Stelle, in der ausprobiert werden darf.`,
    'de-dry-pflegehelferin-b1-short': `Lebenslauf
Vorname: {someone}
Adresse: {street} {town}
Telefon: {mobile}
Nationalität: Eritrea (Aufenthaltserlaubnis, Arbeit erlaubt)
Familie: ledig, 1 Kind (Kita-Platz vorhanden)
Schule
2001–2010 Schule in Asmara, Abschluss 10. Klasse (in Deutschland anerkannt als Hauptschulabschluss)
Sprachkurse
2017 Integrationskurs, B1 bestanden
2019 Berufssprachkurs Pflege B2, Teilnahme
Arbeit
2018 Praktikum Seniorenheim {city}, 4 Wochen
2019–2020 Küchenhilfe Teilzeit, {client}
seit 2020 Pflegehilfskraft ambulanter Dienst, 30 Stunden, Wechselschicht
Kurse: Basisqualifikation Pflege 120 Std., Behandlungspflege LG 1, Kinästhetik, Erste Hilfe
Führerschein: B (umgeschrieben {date})
Computer: Pflegedokumentation Tablet, Word ein bisschen
Sprachen: Tigrinya Muttersprache, Arabisch gut, Englisch gut, Deutsch B2
Stärken: geduldig, pünktlich, ich lache gern mit den Bewohnern
Wunsch: Ausbildung zur Pflegefachfrau ab {month}
{city}, {today}`,
    'de-dry-second-page-researcher-grants-talks': `{person} – Seite 2
Drittmittel
DFG-Sachbeihilfe, „Moorböden im Wandel“, {plain} €, 36 Monate, Antragsteller
Ministerium für Landwirtschaft, Wiedervernässung, Teilprojekt 3, {plain} €
Reisestipendium DAAD, Uppsala
Lehre
Vorlesung Bodenkunde I, 4 SWS, Evaluation 1,6
Geländepraktikum Nordseeküste (fünfmal)
Betreute Abschlussarbeiten: 11 Bachelor, 7 Master, 1 Promotion (Zweitgutachten)
Eingeladene Vorträge
Wien {year}: Kohlenstoffvorräte unter Grünland
Wageningen {year}: What peat remembers
Bürgerforum {city}: Warum das Moor trinken muss
Gutachtertätigkeit für Geoderma, Catena, Mires and Peat
Akademische Selbstverwaltung: Mittelbauvertretung im Fakultätsrat, Gleichstellungskommission, Sicherheitsbeauftragter der Laborräume
Wissenschaftskommunikation: Podcast-Folgen, Schülerlabor, Ausstellungskonzept Naturkundemuseum
Elternzeiten: insgesamt 14 Monate
Mitgliedschaften: DBG, DGMT, IUSS
Weitere Kenntnisse: R, GIS, Bohrstock, Bootsführerschein Binnen
Publikationsverzeichnis siehe gesonderte Anlage`,
  }),
};
