import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Studies, minutes, inspections and experiences written down at length. */
export const germanStudiesMinutesAndInspections: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    report: wordingsIn('de', {
      'de-whole-vehicle-damage-appraisal': `Kfz-Sachverständigenbüro {company}
Gutachten-Nr. {num} – Haftpflichtschaden
Fahrzeug :: VW Touran 2.0 TDI, amtl. Kennzeichen {city}-XY {d3}
Fahrzeug-Ident.-Nr. :: WVGZZZ1TZ{num}
Erstzulassung :: {date}
Laufleistung abgelesen :: 118.{d3} km
Anspruchsteller :: {someone}, {cstreet}, {ctown}
Besichtigung :: {date}, Tageslicht, Hebebühne, Werkstatt {other}
Schadenhergang lt. Angabe: Der Fahrer eines Lieferwagens übersah beim Spurwechsel das in gleicher Richtung fahrende Fahrzeug.
Schadenbeschreibung: Kotflügel vorn links eingedrückt, Tür vorn links verschrammt und verformt, Außenspiegel abgerissen, Felge 7Jx17 Hornbeschädigung, Achsgeometrie abweichend (Sturz -2°10').
Unreparierte Vorschäden: Kratzer Stoßfänger hinten rechts. Reparierte Vorschäden: Lackschichtdicken Heckklappe 310 µm.
= Kalkulation | EUR
- Arbeitslohn 14,6 Std. | {plain}
- Lackierung inkl. Material | {plain}
- Ersatzteile | {plain}
- Kleinteile, Verbringung | {small}
- Reparaturkosten ohne MwSt. | {plain}
Wiederbeschaffungswert (differenzbesteuert) {plain} · Restwert (drei Gebote, höchstes: {other}) {plain} · Wertminderung {small}
Reparaturdauer 6 Arbeitstage. Nutzungsausfallgruppe F. Das Fahrzeug ist nicht verkehrssicher.
Reparatur ist wirtschaftlich sinnvoll. Das Gutachten wurde nach bestem Wissen und Gewissen unparteiisch erstattet.
{today}, {person}, Dipl.-Ing. (FH)    Lichtbildanlage 14 Fotos`,
      'de-whole-erasmus-experience': `Erfahrungsbericht Auslandssemester
Gasthochschule: Universidade do [Minho~Algarve~Porto], Zeitraum Februar bis Juli {year}
Heimathochschule: HAW {city}, Studiengang Umweltingenieurwesen, 5. Semester
Vorbereitung
Die Bewerbung lief über das Mobility-Portal und war weniger schlimm als befürchtet. Fangt aber früh an: Das Learning Agreement musste ich dreimal ändern, weil Kurse gestrichen wurden. Einen Sprachkurs (A2) habe ich abends an der VHS gemacht, Gold wert.
Unterkunft
Im Wohnheim bekommt man als Gaststudent kaum einen Platz. Ich habe über eine Facebook-Gruppe ein Zimmer in einer WG mit zwei Brasilianern und einer Polin gefunden, 310 Euro warm, Schimmel inklusive. Nehmt eine Wärmflasche mit, geheizt wird nicht!
Studium
Belegt habe ich Abwasserreinigung, Küstenschutz und Projektmanagement, alles auf Englisch. Das Verhältnis zu den Dozenten ist familiär, man duzt sich. Prüfungen bestehen aus Präsentation und einem Test. 24 von 30 ECTS wurden anerkannt.
Alltag und Freizeit
Mittagessen in der Mensa 2,80 Euro mit Suppe. Surfkurse, Wanderungen, das Stadtfest im Juni mit Plastikhämmern – unbedingt mitnehmen.
Kosten: Miete 310, Essen 220, Reisen 150, Handy 10 im Monat. Das Stipendium deckte etwa zwei Drittel.
Fazit: Beste Erfahrung: Gastfreundschaft. Schlechteste: Bürokratie beim Stromversorger. Ich würde es sofort wieder tun.
Ich bin mit der Veröffentlichung einverstanden. ☒ anonym`,
      'de-whole-works-council-protocol': `Betriebsrat {company}, Standort {city}
Sitzungsniederschrift Nr. {d2}/{year}
Datum, Ort: {date}, Besprechungsraum Kantine       Beginn 13:00    Ende 15:25
Anwesend: {someone} (Vorsitz), {someone}, {someone}, {someone}, {someone}; Ersatzmitglied {someone} für den erkrankten Kollegen {someone}
Schwerbehindertenvertretung: {someone}      JAV: entschuldigt
1. Beschlussfähigkeit, Tagesordnung einstimmig genehmigt
2. Anhörung nach § 99: Einstellung von drei Maschinenführern, Eingruppierung EG 6. Zustimmung 7:0:0. Versetzung {someone} in die Nacharbeit – Zustimmung wird verweigert, da ein milderes Mittel nicht geprüft wurde (Begründung siehe Anlage).
3. Anhörung nach § 102: keine.
4. Betriebsvereinbarung mobiles Arbeiten: Der Arbeitgeber bietet nun zwei Tage je Woche, Ausstattung zahlt er nur zur Hälfte. Das Gremium fordert Monitor und Stuhl vollständig. Die Verhandlungskommission wird beauftragt, andernfalls Einigungsstelle.
5. Sommerhitze in Halle 4: Messwerte bis 34 Grad. Antrag auf Hitzepausen, Wasserspender und Verlegung der Schicht um eine Stunde.
6. Bericht aus dem Wirtschaftsausschuss: Auftragseingang -12 %, Kurzarbeit derzeit nicht geplant.
7. Betriebsversammlung am {date}, Gastredner Gewerkschaft, Kinderbetreuung wird organisiert.
8. Verschiedenes: Parkplätze, Betriebsfest, Spende Tombola.
Nächste Sitzung {date}. Für die Richtigkeit: Vorsitzender / Protokollführerin. Anwesenheitsliste liegt dem Original bei.`,
      'de-whole-energy-audit-church-hall': `Energieberatungsbericht für Nichtwohngebäude
Modul Energieaudit nach DIN EN 16247
Objekt: Gemeindezentrum {city}, Baujahr 1971, beheizte Fläche 1.240 m²
Berater: {person}, Energieeffizienz-Experte, Nr. {num}
Ausgangslage
Das Gebäude verbraucht im Mittel 214.000 kWh Erdgas und 31.500 kWh Strom. Damit liegt es um 38 Prozent über vergleichbaren Versammlungsstätten. Auffällig ist die Grundlast von 2,1 kW in der Nacht, verursacht durch eine ungeregelte Umwälzpumpe, zwei Kühlschränke und die Lüftung der Küche.
Thermografie: Rollladenkästen, Heizkörpernischen und die Attika zeigen deutliche Wärmebrücken.
= Maßnahme | Investition € | Ersparnis kWh/a | Amortisation
- Hydraulischer Abgleich, Pumpentausch | {plain} | 18.000 | 3 Jahre
- Dämmung oberste Geschossdecke 24 cm | {plain} | 41.000 | 7 Jahre
- Fenstertausch Saal, U = 0,9 | {plain} | 29.000 | 19 Jahre
- LED mit Präsenzmelder | {plain} | 9.400 | 4 Jahre
- Wärmepumpe 48 kW mit Spitzenlastkessel | {plain} | 160.000 | 14 Jahre
- PV 29,8 kWp | {plain} | 27.500 (Ertrag) | 9 Jahre
Sanierungsfahrplan: Schritt 1 (sofort) nicht-investive Maßnahmen: Nachtabsenkung, Nutzerschulung. Schritt 2 ({year}+1) Hülle. Schritt 3 Anlagentechnik.
Fördermöglichkeiten: Bundesförderung effiziente Gebäude 15–35 %, Klimafonds der Landeskirche.
Die Berechnungen beruhen auf Angaben des Auftraggebers sowie einer Begehung am {date}. Eine Haftung für den Eintritt der Einsparungen ist ausgeschlossen.`,
      'de-whole-clinical-neuropsych-findings': `Praxis für Neuropsychologie {person}, {street}, {town}
Neuropsychologischer Befundbericht
Patient :: {someone}, *{date}
Untersuchung :: {date}, 9.00–12.15 Uhr, zwei Pausen
Zuweisung :: Neurologische Ambulanz {city}, Frage Berufsfähigkeit nach Schädel-Hirn-Trauma
Beschwerden: Der Patient klagt über rasche Ermüdung, Wortfindungsstörungen und Reizbarkeit. Nach zwei Stunden am Bildschirm träten Kopfschmerzen auf. Die Ehefrau berichtet, er vergesse Verabredungen und ziehe sich zurück.
Verhalten: freundlich zugewandt, motiviert, im Verlauf verlangsamt; Instruktionen mussten ab dem zweiten Block wiederholt werden. Beschwerdenvalidierung unauffällig.
= Verfahren | Rohwert | PR | Beurteilung
- Alertness tonisch (ms) | 312 | 8 | unterdurchschnittlich
- Geteilte Aufmerksamkeit Auslasser | 7 | 4 | deutlich vermindert
- VLMT Durchgang 1–5 | 41 | 21 | grenzwertig
- VLMT verzögerter Abruf | 7 | 12 | unterdurchschnittlich
- Zahlenspanne rückwärts | 5 | 42 | durchschnittlich
- Turm von London | 16 | 60 | durchschnittlich
Zusammenfassung: Es finden sich mittelgradige Minderungen der Aufmerksamkeitsintensität und der Daueraufmerksamkeit bei erhaltenem logischem Denken. Die Befunde sind mit der bildgebend gesicherten frontalen Kontusion vereinbar.
Empfehlung: ambulante neuropsychologische Therapie, 25 Einheiten; stufenweise Wiedereingliederung mit zwei, später vier Stunden; keine Tätigkeit auf Gerüsten; Fahreignung gesondert prüfen.
{city}, {today}`,
      'de-whole-excavation-archaeology': `Landesamt für Denkmalpflege – Außenstelle {city}
Grabungsbericht Maßnahme M-{year}-{d3}
Ort: {city}, Flur "[Am Galgenberg~Steinacker~Im Ried]", Neubaugebiet
Grabungsleitung: {person} M.A. (Grabungsfirma {company})
Zeitraum: {date} bis {date}, durchschnittlich 5 Mitarbeiter
Anlass war die Erschließung eines Wohngebiets auf 2,3 Hektar. Bereits in den Sondageschnitten hatten sich Verfärbungen im anstehenden Löss gezeigt. Der Oberboden wurde mit einem Bagger mit Böschungslöffel unter Aufsicht abgezogen.
Befunde
Insgesamt wurden 218 Befunde dokumentiert, darunter drei Hausgrundrisse der Linearbandkeramik (Bef. 12, 47, 103), 41 Vorratsgruben und ein Grabenabschnitt von 34 m Länge. In Grube 88 lag ein Hockergrab, Kopf im Osten, ohne Beigaben; die anthropologische Erstansprache ergab eine Frau von 30 bis 40 Jahren.
Funde
= Gattung | Anzahl | Gewicht (kg)
- Keramik | 3.412 | 48,6
- Silices | 286 | 2,1
- Hüttenlehm | 190 | 31,0
- Tierknochen | 744 | 12,4
- Dechsel | 3 | 0,9
Eine Scherbe mit Winkelband lässt an die mittlere Stufe denken. 14C-Proben wurden entnommen.
Schlussbemerkung: Die Fläche ist vollständig untersucht und kann freigegeben werden. Im Westen setzt sich die Siedlung unter dem Feldweg fort; dort sind Erdarbeiten weiterhin erlaubnispflichtig.
Anlagen: Gesamtplan 1:200, Profile, Fundliste, Fotoliste`,
      'de-whole-it-migration-status': `Statusbericht KW {d2} | Migration Mailserver und Fileablage | Kunde {client}
PL: {person} | Verteiler: Lenkungskreis
Ampel gesamt: GELB
Was war?
– 312 von 480 Postfächern umgezogen, Welle 4 (Außendienst) erfolgreich, zwei Nutzer mit doppelten Kalendereinträgen
– Pilot Netzlaufwerk S: 1,4 TB synchronisiert, 2.100 Dateien mit unzulässigen Zeichen im Namen umbenannt
– Schulung Teams: 3 Termine, 54 Teilnehmer, Feedback 1,8
Was kommt?
– Welle 5 Geschäftsleitung am {date} ab 18 Uhr, Bereitschaft {someone}
– MX-Umstellung {date} (Freeze!)
– Altserver nur noch lesend ab {date}
Probleme und Risiken
= Nr | Risiko | Eintritt | Auswirkung | Gegenmaßnahme
- R3 | Leitung Standort {city} nur 50 Mbit/s | hoch | mittel | Nachtfenster, Vorabkopie
- R5 | Scanner unterstützen kein OAuth | sicher | gering | SMTP-Relay
- R7 | Betriebsrat hat Protokollierung noch nicht zugestimmt | mittel | hoch | Termin {date}
Budget: geplant 96 PT, verbraucht 71, Restschätzung 31 → Überschreitung 6 PT. Change Request liegt beim Kunden.
Entscheidung erbeten: Bleiben öffentliche Ordner bis Jahresende erhalten? (Empfehlung: nein)
Offene Punkte siehe Ticketliste.`,
      'de-whole-restaurant-hygiene-control': `Landratsamt – Veterinärwesen und Lebensmittelüberwachung
Kontrollbericht Nr. {num}
Betrieb :: {client}, [Pizzeria~Imbiss~Metzgerei~Eisdiele]
Kontrolltag :: {date}, {time} Uhr, unangemeldet
Anwesend :: Betriebsinhaber {someone}
Grund: ☒ Routine ☐ Beschwerde ☐ Nachkontrolle
Geprüfte Bereiche: Küche, Kühlraum, Lager Keller, Personal-WC, Gastraum
Feststellungen
1. Kühlraum: Lüftergitter und Dichtgummi stark verschmutzt, schwarzer Belag; Temperatur 9,4 °C (Soll 7 °C).
2. Aufschnittmaschine: eingetrocknete Fleischreste am Messer und hinter der Abdeckung. Reinigung sofort veranlasst.
3. Handwaschbecken mit Töpfen zugestellt, Papierhandtücher fehlen.
4. Geöffnete Dosen Tomatenmark ohne Datum.
5. Allergenkennzeichnung in der Speisekarte unvollständig (Sellerie, Senf).
6. Schulung nach § 43 Infektionsschutzgesetz: für zwei Aushilfen nicht vorgelegt.
Positiv: Schädlingsmonitoring vorhanden, Frittierfett in Ordnung, HACCP-Ordner geführt.
Proben entnommen: 1 Hackfleisch, 1 Softeis (Gegenprobe hinterlassen)
Anordnungen: Mängel 1–3 sofort, 4–5 bis {date}, 6 Nachweis bis {date}.
Die Nachkontrolle ist gebührenpflichtig. Es wird darauf hingewiesen, dass Verstöße mit Bußgeld ab 350 Euro im Internet veröffentlicht werden müssen.
Bericht ausgehändigt, Kenntnis genommen: ____________   Lebensmittelkontrolleur {person}`,
      'de-whole-orchestra-travel': `Bericht von der Konzertreise des Jugendsinfonieorchesters nach [Krakau~Riga~Ljubljana]
"Wenn wir das nochmal spielen, dann bitte nicht um sieben Uhr früh." Mit diesem Satz unserer Solofagottistin begann am {date} die Busfahrt, und er wurde zum geflügelten Wort der Woche.
Nach elf Stunden, zwei Staus und einem verlorenen Kontrabassbogen erreichten wir das Gästehaus. Schon am nächsten Vormittag stand die erste gemeinsame Probe mit den Gastgebern auf dem Plan: Dvořák, achte Sinfonie, sechzehn Celli! Die Verständigung lief auf Englisch, mit Händen und, wenn gar nichts half, vorsingend.
Das Konzert in der Philharmonie war mit 640 Zuhörern nahezu ausverkauft. Nach dem letzten Akkord blieb es drei Sekunden still, dann standen die Leute auf. In der Zeitung hieß es anderntags, man habe "eine Frische gehört, die man kaufen müsste".
Ausflüge führten uns ins Salzbergwerk und an einen See. Besonders nahe ging vielen der Besuch der Gedenkstätte; in der Gesprächsrunde am Abend wurde lange nicht geredet.
Ein Wermutstropfen: Fünf Musiker lagen mit Magen-Darm im Bett. Danke an unsere mitreisende Ärztin.
Die Fahrt wurde gefördert vom Jugendwerk, vom Landesmusikrat und durch den Kuchenverkauf der Eltern. Abrechnung und Teilnehmerliste liegen dem Verwendungsnachweis bei. Der Gegenbesuch ist für {month} verabredet.
{person}, Orchesterleitung`,
      'de-whole-noise-immission-forecast': `{company} Akustik – Messstelle nach § 29b BImSchG
Schalltechnische Untersuchung
Projekt {num}: Neubau eines Lebensmittelmarktes mit Anlieferung, {city}
Auftraggeber {client}
30 Seiten, 4 Anlagen   Revision 2
1. Aufgabenstellung: Nachweis der Einhaltung der Immissionsrichtwerte der TA Lärm an der Nachbarbebauung (allgemeines Wohngebiet, tags 55 dB(A), nachts 40 dB(A)).
2. Emissionen
Parkplatz 92 Stellplätze, 0,10 Bewegungen je m² Netto-Verkaufsfläche und Stunde; Lkw-Anlieferung 4 tags, davon 1 in der Ruhezeit; Rollgeräusche Palettenhubwagen; Verflüssiger auf dem Dach Lw = 68 dB(A); Einkaufswagensammelbox (Metall).
3. Ausbreitungsrechnung nach DIN ISO 9613-2, digitales Geländemodell, Reflexionen bis 3. Ordnung.
= Immissionsort | Richtwert tags | Beurteilungspegel tags | Richtwert nachts | Beurteilungspegel nachts
- IO 1 Lindenweg 4, EG | 55 | 53,2 | 40 | 36,8
- IO 2 Lindenweg 6, 1. OG | 55 | 54,9 | 40 | 39,1
- IO 3 Altenheim | 45* | 44,0 | 35 | 34,6
*Pflegeanstalt
4. Ergebnis: Bei Umsetzung folgender Auflagen bestehen keine Bedenken: Einhausung der Rampe, lärmarme Einkaufswagen, Asphalt statt Pflaster, Betriebsschluss 21.30 Uhr, Schallschutzwand 2,5 m auf 38 m Länge.
5. Spitzenpegel: zugeschlagene Kofferraumdeckel, 61 dB(A), zulässig.
Qualität der Prognose: ±2 dB. {city}, {today}, M.Sc. {person}`,
      'de-whole-audit-iso-9001': `Auditbericht Überwachungsaudit ISO 9001:2015 / ISO 14001:2015
Organisation: {client}, {cstreet}, {ctown}, 86 Mitarbeitende
Zertifizierungsstelle {company}, Vorgang {num}
Auditleiter {person}; Auditor {someone}; Audittage 2,5
Auditplan siehe Anlage. Einführungsgespräch {date} 8:30 Uhr.
Gesamteindruck: Das Managementsystem ist wirksam eingeführt. Die oberste Leitung zeigt Verpflichtung; Kennzahlen werden monatlich besprochen. Der Generationswechsel im Qualitätswesen ist gelungen.
Stärken: Shopfloor-Board an jeder Insel; Lieferantenentwicklung; Lehrlingsprojekt "Späne sortieren".
= Nr. | Kapitel | Feststellung | Einstufung
- 1 | 7.1.5 | Messschieber Nr. {d3} in der Endmontage ohne gültige Kalibrierung | Nebenabweichung
- 2 | 8.5.1 | Arbeitsanweisung Schweißen hängt in Revision 3, gültig ist 5 | Nebenabweichung
- 3 | 6.1 | Risiken aus Cyberangriffen nicht bewertet | Empfehlung
- 4 | 9.3 | Managementbewertung: Ergebnisse der Umweltziele nur teilweise enthalten | Hinweis
Stand der Abweichungen aus dem Vorjahr: geschlossen.
Korrekturmaßnahmen sind binnen 60 Tagen einzureichen. Die Auditoren empfehlen die Aufrechterhaltung des Zertifikats.
Ein Audit beruht auf Stichproben; nicht festgestellte Abweichungen können dennoch bestehen. Vertraulichkeit ist zugesichert.
Nächstes Audit (Rezertifizierung) bis spätestens {date}`,
      'de-whole-court-guardian-annual': `An das Amtsgericht {city} – Betreuungsgericht –
Geschäftszeichen {d2} XVII {d3}/{d2}
Jahresbericht der Betreuerin
Betroffene: {someone}, geboren am {date}, wohnhaft im Seniorenzentrum {client}
Berichtszeitraum {date} bis {date}
I. Persönliche Verhältnisse
Frau {someone} lebt seit drei Jahren in einem Einzelzimmer mit Blick auf den Garten. Sie erkennt mich meist, verwechselt jedoch Wochentage und verlegt ihre Brille. An der Singgruppe nimmt sie mit Freude teil. Ich habe sie im Berichtsjahr vierzehnmal besucht, zuletzt am {date}; zweimal begleitete ich sie zum Augenarzt.
Gesundheit: Nach einem Sturz im {month} war sie neun Tage im Krankenhaus (Prellung). Pflegegrad 3, Höherstufung beantragt. Freiheitsentziehende Maßnahmen bestehen nicht; ein Bettgitter lehnt sie ab, ein Niederflurbett wurde beschafft.
II. Wünsche: Sie möchte, dass ihr Grab neben dem des Mannes liegt und die Katze bei der Nachbarin bleibt. Beides ist geregelt.
III. Vermögenssorge: siehe gesonderte Rechnungslegung. Das Barvermögen liegt unter dem Schonbetrag, Sozialhilfe wurde bewilligt.
IV. Erforderlichkeit: Die Betreuung ist weiterhin für sämtliche Aufgabenkreise notwendig. Der Einwilligungsvorbehalt kann nach meiner Einschätzung entfallen, da keine Haustürgeschäfte mehr vorkommen.
Ich versichere die Richtigkeit der Angaben.
{city}, {today}   {person}`,
      'de-whole-school-chemistry-lab-protocol': `Versuchsprotokoll 7 – Chemie Grundkurs Q1
Name: {someone}     Gruppe: 3     Datum: {date}
Titration von Haushaltsessig
Fragestellung: Stimmt die Angabe "5 % Säure" auf dem Etikett?
Geräte: Bürette 50 ml, Vollpipette 10 ml, Erlenmeyerkolben weit, Magnetrührer, Stativ, Trichter
Chemikalien: Essig, Natronlauge c = 0,1 mol/l (ätzend!), Phenolphthalein
Durchführung: Wir haben den Essig zehnfach verdünnt, davon 10 ml vorgelegt, drei Tropfen Indikator dazugegeben und tropfenweise Lauge zulaufen lassen, bis die Farbe gerade eben rosa blieb.
Beobachtung
= Durchgang | Anfang ml | Ende ml | Verbrauch ml
- 1 (Vorversuch) | 0,0 | 9,4 | 9,4
- 2 | 9,4 | 18,3 | 8,9
- 3 | 18,3 | 27,1 | 8,8
Auswertung: CH3COOH + NaOH → CH3COONa + H2O. n = c · V = 0,1 · 0,00885 = 0,000885 mol in 10 ml verdünntem Essig, also 0,885 mol/l im Original. Mit M = 60 g/mol sind das 53 g/l, das entspricht ungefähr 5,3 %.
Fehlerbetrachtung: Beim ersten Mal haben wir überschossen. Die Bürette tropfte am Hahn. Ablesefehler ±0,05 ml.
Ergebnis: Die Angabe stimmt im Rahmen der Genauigkeit.
Entsorgung: neutralisiert in den Ausguss.
rot: Einheiten in der Tabelle wiederholen! Gute Auswertung. 12 P.`,
      'de-whole-ch-tourism-season': `Saisonbericht Winter {year}
{company} Tourismus, Destination [Oberhasli~Val Müstair~Toggenburg]
Das Wichtigste in Kürze
Die Wintersaison schloss mit 412'300 Logiernächten, einem Plus von 3,8 Prozent. Schneemangel über die Festtage drückte die Ersteintritte bei den Bergbahnen um 9 Prozent, der prächtige Februar machte den Rückstand beinahe wett. Erstmals kamen mehr Gäste aus den Niederlanden als aus Grossbritannien.
= Herkunft | Logiernächte | Veränderung
- Schweiz | 248'100 | +2,1 %
- Deutschland | 71'900 | -1,4 %
- Niederlande | 24'300 | +18,0 %
- Vereinigtes Königreich | 21'800 | -3,2 %
- übrige | 46'200 | +9,9 %
Marketing: Die Kampagne "Leise rieselt" erreichte 2,6 Mio. Kontakte. Neu eingeführt wurde die digitale Gästekarte; 61 Prozent der Betriebe haben umgestellt. Der Ortsbus wird damit gratis.
Infrastruktur: Loipe Talboden um 4 km verlängert, Beschneiung mit Speichersee bewilligt (Rekurs hängig), neue Schlittelvermietung beim Bahnhof.
Stimmen der Leistungsträger: Fachkräftemangel in der Küche bleibt Sorge Nummer eins. Drei Betriebe schlossen am Montag und Dienstag.
Ausblick Sommer: Buchungsstand leicht über Vorjahr. Die Generalversammlung findet am {date} um 17.00 Uhr in der Mehrzweckhalle statt, anschliessend Apéro riche.
Bericht: {person}, Direktor   Zahlen: BFS, Gästekontrolle, eigene Zählungen`,
    }),
  };
