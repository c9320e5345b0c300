import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Curricula vitae as applicants of German-speaking countries write them. */
export const germanResumes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: [
    {
      family: 'de-it-specialist',
      language: 'de',
      text: `{person}
Fachinformatiker für [Systemintegration~Anwendungsentwicklung]
{cstreet} · {ctown} · {mobile} · {mail} · github.example/{d3}
# [Lebenslauf~Tabellarischer Lebenslauf~]
## Kurzprofil
{n} Jahre Erfahrung in Betrieb und Automatisierung von Linux-Servern, Schwerpunkt Kubernetes und CI/CD
## Berufliche Stationen
{d2}/20{d2} - heute   {client}, {city}
[DevOps Engineer~Systemadministrator~Backend-Entwickler]
• Migration von {n} Anwendungen in die Cloud
• Aufbau des Monitorings mit Prometheus, Rufbereitschaft
0[1~4~9]/20{d2} - 12/20{d2}   {other}
• 2nd-Level-Support, Active Directory, Netzwerke
## Ausbildung
Abschluss IHK {city}, Note gut · Fachabitur 20[08~12]
## Zertifikate
LPIC-2, ITIL Foundation, AWS Solutions Architect
## Kenntnisse
Python ●●●●○ Go ●●●○○ Terraform ●●●●○ SQL ●●●○○
Sprachen: Deutsch Muttersprache, Englisch C1
? Hobbys: Bouldern, 3D-Druck, Ehrenamt beim THW`,
    },
    {
      family: 'de-nurse',
      language: 'de',
      text: `# [LEBENSLAUF~Mein Lebenslauf~Lebenslauf {person}]
Persönliche Daten
Name :: {person}
Geburtsdatum, -ort :: {date}, {city}
Familienstand :: [verheiratet, zwei Kinder~ledig~geschieden]
Konfession :: [ev.~rk.~o. B.]
Telefon :: {mobile}
Schulbildung
1{d3} - 20{d2} Grundschule und Realschule {city}, Mittlere Reife
Berufsausbildung
20{d2} - 20{d2} Dreijährige Ausbildung zur Gesundheits- und Krankenpflegerin, Klinikum {city}, Examen 2,{n}
Berufstätigkeit
seit {date} Stationsleitung Innere Medizin, {other} Klinik gGmbH
20{d2} - 20{d2} Elternzeit
20{d2} - 20{d2} Pflegefachkraft Intensivstation, Universitätsklinikum
Fort- und Weiterbildung
Praxisanleiterin (300 Std.), Wundexpertin ICW, Palliative Care
Sonstiges: Führerschein Klasse B, EDV: ORBIS, MS Office; Bereitschaft zu Schicht- und Wochenenddienst
{city}, {today}    {person}`,
    },
    {
      family: 'de-consultant-profile',
      language: 'de',
      text: `{company} - Beraterprofil
# [Profil {person}~Qualifikationsprofil~Skill-Profil: Senior Consultant SAP]
Jahrgang 19{d2} · verfügbar ab {date} · Stundensatz auf Anfrage · Einsatz DACH, 80 % remote
## Fachliche Schwerpunkte
SAP FI/CO, S/4HANA Migration, Konzernberichtswesen, IFRS 16, Testmanagement
## Branchen
[Automotive, Chemie~Banken, Versicherungen~Handel, Energie]
## Projekthistorie
{d2}/20{d2} - {d2}/20{d2} | Energieversorger, {num} Mitarbeiter
Rolle: Teilprojektleiter Finanzen
Aufgaben: Fachkonzept, Customizing Hauptbuch, Hypercare, Schulung von {d3} Anwendern
Technologien: S/4HANA 2022, Fiori, Signavio
0{n}/20{d2} - 0{n}/20{d2} | Maschinenbau, Rollout {n} Gesellschaften
Rolle: Senior Berater
Aufgaben: Migration Kreditoren, Abstimmung mit Wirtschaftsprüfern
===
## Zertifizierungen
SAP Certified Application Associate, PRINCE2 Practitioner, IREB CPRE
## Ausbildung
Diplom-Kaufmann, Universität {city} · Sprachen: Deutsch, Englisch verhandlungssicher, Spanisch Grundkenntnisse
Referenzen auf Wunsch. Kontakt: {someone}, Vertrieb, {phone}`,
    },
    {
      family: 'de-academic-vita',
      language: 'de',
      text: `Dr. rer. nat. {person}
Institut für [Biochemie~Geographie~Festkörperphysik~Soziologie], Universität {city}
# [Wissenschaftlicher Werdegang~Akademischer Lebenslauf~Curriculum Vitae]
## Akademische Positionen
seit 20{d2} Wissenschaftliche Mitarbeiterin (Postdoc), DFG-Projekt GZ {num}
20{d2}-20{d2} Gastaufenthalt ETH Zürich, DAAD-Stipendium
## Akademische Grade
20{d2} Promotion, magna cum laude, Thema: "{heading}"
20{d2} M. Sc., 20{d2} B. Sc. Universität {city}
## Lehre
Übung Statistik I (2 SWS), Betreuung von {n} Abschlussarbeiten
## Drittmittel
Nachwuchsförderung {plain} EUR
## Publikationen (Auswahl, peer-reviewed)
[1] {someone}, {person}: {heading}. Zeitschrift für Naturforschung {d2} (20{d2}), S. {d3}-{d3}
[2] {person} et al.: {heading}. J. Appl. Sci. {n}, 20{d2}
## Vorträge
Jahrestagung {city} 20{d2}, eingeladener Vortrag
## Selbstverwaltung und Gutachten
Gleichstellungsbeauftragte, Reviewerin für {n} Zeitschriften`,
    },
    {
      family: 'de-pupil-apprenticeship',
      language: 'de',
      text: `# [Lebenslauf~Bewerbung um einen Ausbildungsplatz - Lebenslauf]
Vor- und Zuname: {person}
Adresse: {cstreet}, {ctown}
geboren am {date} in {city}
Eltern: {someone} (Kfz-Mechaniker), {someone} (Verkäuferin)
Geschwister: {n}
Schule
Seit 20{d2} Gesamtschule {city}, 10. Klasse
voraussichtlicher Abschluss: [Fachoberschulreife mit Qualifikation~Hauptschulabschluss~Mittlere Reife] im Juni {year}
Lieblingsfächer: Mathe, Technik, Sport
Praktika
2 Wochen bei {client}: Werkstatt, Reifenwechsel, Teile bestellen
Girls' Day / Boys' Day im Altenheim
Kenntnisse: Word, PowerPoint, Türkisch fließend, Mofaführerschein
Nebenjob: Zeitungen austragen
Freizeit: Jugendfeuerwehr, Fußball im TSV, Gitarre
{city}, {today}
? Anlagen: Zeugniskopie, Praktikumsbescheinigung`,
    },
    {
      family: 'de-actor-vita',
      language: 'de',
      text: `{person}
[Schauspielerin~Sprecher~Sängerin (Mezzosopran)~Bühnenbildner]
Agentur {company} · {phone}
# [Vita~Künstlerische Vita~Kurzbiografie und Rollenverzeichnis]
Spielalter 30 - 40 · Größe 1,{d2} m · Haar braun · Augen blau · Wohnmöglichkeiten Berlin, Köln
Dialekte: Bairisch, Sächsisch; Sprachen: Englisch (fließend), Französisch (gut)
Fähigkeiten: Fechten, Reiten, Klavier, Moderation, Führerschein B
## Ausbildung
20{d2} - 20{d2} Hochschule für Musik und Theater {city}, Diplom
## Theater
20{d2} "Der zerbrochne Krug" (Eve), Stadttheater, R: {someone}
20{d2} "Woyzeck" (Marie), Landesbühne, R: {someone}
## Film und Fernsehen
20{d2} "Tatort" ARD, Episodenrolle, Regie {someone}
20{d2} "{heading}", Kurzfilm, HFF
## Sprecher
Hörbücher, Werbung (Radio), Synchron
## Auszeichnungen
Förderpreis der Stadt {city} 20{d2}`,
    },
    {
      family: 'de-at-cv',
      language: 'de',
      text: `# [Lebenslauf~Europass Lebenslauf~LEBENSLAUF]
Mag. (FH) {person}
[1160 Wien~4400 Steyr~8700 Leoben], Österreich · Tel. +43 6{d2} {num}
Staatsbürgerschaft Österreich, Präsenzdienst abgeleistet
## BERUFSERFAHRUNG
0[2~5~9]/20{d2} - laufend
Leitung Controlling, {client} GmbH, [Linz~Wien~Graz]
- Budgetierung, Monatsabschluss nach UGB
- Führung von {n} Mitarbeitern
0[1~6]/20{d2} - 0[3~8]/20{d2} Sachbearbeiterin Lohnverrechnung, Steuerberatungskanzlei {other}
Ferialpraktika: {other}
## AUSBILDUNG
Fachhochschule Oberösterreich, Studiengang Controlling
HAK {city}, Matura mit gutem Erfolg 20{d2}
Volksschule, Hauptschule
## WEITERBILDUNG
WIFI: Personalverrechnerprüfung; BMD NTCS; Staplerschein
## SPRACHEN
Deutsch, Englisch B2, Kroatisch A2
## INTERESSEN
Skitouren, Blasmusik (Marketenderin), Imkerei`,
    },
    {
      family: 'de-ch-cv',
      language: 'de',
      text: `CURRICULUM VITAE
{person}, [Zürichstrasse~Gartenweg] {n}, [8610 Uster~6210 Sursee~3400 Burgdorf] | +41 79 {d3} {d2} {d2}
Jg. 19{d2}, Schweizer, Bürgerort [Hinwil~Langnau i.E.~Wil SG], verh.
# [Lebenslauf~Bewerbungsdossier - Lebenslauf~Werdegang]
Berufspraxis
20{d2} - dato {client} AG: Projektleiter Haustechnik 100%, Führung von 3 Monteuren, Offertwesen, Bauleitung
20{d2} - 20{d2} {other}: Sanitärmonteur EFZ, Service und Umbau
20{d2} Weltreise, Sprachaufenthalt Neuseeland
Aus- und Weiterbildung
20{d2} Eidg. dipl. Sanitärmeister, STFW Winterthur
20{d2} Berufsbildnerkurs; SVEB 1
Lehre als Sanitärinstallateur EFZ, Abschlussnote 5.{n}
Sprachen
Schweizerdeutsch Muttersprache, Französisch mündlich gut, Italienisch Grundkenntnisse
Militär: Soldat, Rttg Bat {n}; Vereine: Männerriege, Feuerwehr (Wm)
Kündigungsfrist 3 Monate · Führerausweis Kat. B, BE
Referenzen: {someone}, ehem. Vorgesetzter (gerne nach Rücksprache)`,
    },
  ],
};
