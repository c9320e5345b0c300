import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** What is no paper of sale, person or office: flyers, manuals, lists, forms and notices in full. */
export const germanPapersThatComeByMail: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('de', {
    'de-whole-pizza-delivery-flyer': `Pizzeria [Bella Napoli~Da Enzo~Vesuvio~Il Gusto] – Heimservice
Tel. {phone}   {street}, {town}
Montag Ruhetag! Di–Fr 11.30–14 und 17–22.30, Sa/So durchgehend
Mindestbestellwert 15 €, ab 30 € 1 Fl. Lambrusco oder Cola gratis
PIZZE (26 cm / 32 cm / Blech)
= Nr. | | klein | groß | Blech
- 10 | Margherita – Tomaten, Käse (a,g) | 7,50 | 9,00 | 21,00
- 12 | Salami | 8,50 | 10,00 | 24,00
- 17 | Diavolo – scharfe Salami, Peperoni, Oliven | 9,50 | 11,50 | 27,00
- 21 | Tonno e Cipolla (d) | 9,50 | 11,50 | 27,00
- 28 | Hawaii – ja, gibt es bei uns | 9,00 | 11,00 | 26,00
PASTA
40 Spaghetti Aglio e Olio 8,90 · 43 Rigatoni al Forno 10,50 · 47 Lasagne hausgemacht 10,90
INSALATE mit Pizzabrötchen
60 gemischter Salat 6,50 · 63 Insalata Capricciosa 9,90
DOLCE Tiramisu 5,50 · Panna cotta 5,00
Jeder weitere Belag 1,00 / 1,50. Extra Käse 1,50.
Mittagstisch Di–Fr: Pizza oder Pasta + Salat 9,90
Zusatzstoffe: 1 Farbstoff 2 Konservierungsstoff 3 Antioxidationsmittel 5 geschwärzt 8 Phosphat. Allergene: a Gluten c Ei d Fisch g Milch l Sellerie
Anfahrt: Kernstadt frei, {city}-Ost 1,50, Dörfer 2,50 €
Bitte ausschneiden: 10 Stempel = 1 Pizza umsonst! ○ ○ ○ ○ ○ ○ ○ ○ ○ ○
Alle Preise in Euro inkl. MwSt. Änderungen vorbehalten. Buon appetito!`,
    'de-whole-washing-machine-manual-pages': `14   Bedienung
Programme wählen und starten
1. Wasserhahn öffnen und Netzstecker einstecken.
2. Wäsche einfüllen. Maximale Beladung je Programm siehe Tabelle auf Seite 17. Fremdkörper aus den Taschen entfernen!
3. Tür schließen, bis sie hörbar einrastet.
4. Waschmittel in Kammer II geben. Flüssigwaschmittel nur mit eingesetzter Klappe.
5. Drehwähler auf das gewünschte Programm stellen. Im Display erscheint die voraussichtliche Dauer.
6. Temperatur und Schleuderdrehzahl bei Bedarf ändern.
7. Taste Start/Pause drücken.
Hinweis: Die Dauer wird während des Waschens an die Beladung angepasst. Das ist keine Störung.
Wäsche nachlegen
Solange das Symbol „+“ leuchtet, Start/Pause drücken und warten, bis die Tür entriegelt. Bei Schaum im Schauglas nicht öffnen.
WARNUNG! Verbrühungsgefahr bei Temperaturen über 60 °C.
Störungen selbst beheben
= Anzeige | Mögliche Ursache | Abhilfe
- E:18 | Laugenpumpe verstopft | Pumpe reinigen (S. 29)
- E:17 | Wasserhahn zu, Sieb verlegt, Schlauch geknickt | öffnen, reinigen
- E:23 | Wasser in der Bodenwanne | Kundendienst rufen
- Maschine wandert | Füße nicht verriegelt | ausrichten
Wenn sich eine Störung nicht beheben lässt, schalten Sie das Gerät aus, ziehen den Stecker und rufen den Kundendienst ({phone}). Halten Sie E-Nr. und FD-Nummer vom Typenschild bereit.
{num} (0{d2})   de   15`,
    'de-whole-general-meeting-invitation-agenda': `{company} AG – {city}
WKN {d5}{n} – ISIN DE000{num}
Einladung zur ordentlichen Hauptversammlung
Wir laden unsere Aktionärinnen und Aktionäre zu der am {date} um 10:00 Uhr im Kongresszentrum {city} stattfindenden Hauptversammlung ein.
Tagesordnung
1. Vorlage des festgestellten Jahresabschlusses und des gebilligten Konzernabschlusses, des zusammengefassten Lageberichts sowie des Berichts des Aufsichtsrats
2. Beschlussfassung über die Verwendung des Bilanzgewinns. Vorstand und Aufsichtsrat schlagen vor, eine Dividende von 0,{d2} € je dividendenberechtigter Stückaktie auszuschütten und den Rest auf neue Rechnung vorzutragen.
3. Entlastung des Vorstands
4. Entlastung des Aufsichtsrats
5. Wahl des Abschlussprüfers
6. Billigung des Vergütungsberichts
7. Schaffung eines genehmigten Kapitals unter Ausschluss des Bezugsrechts, Satzungsänderung § 4
Teilnahmebedingungen: Anmeldung in Textform und Nachweis des Anteilsbesitzes durch den Letztintermediär bis spätestens {date}, 24:00 Uhr, bei der Anmeldestelle. Record Date ist der 22. Tag vor der Versammlung.
Stimmrechtsvertretung durch Bevollmächtigte oder durch die von der Gesellschaft benannten Vertreter; Briefwahl ist möglich.
Gegenanträge sind zu richten an: Investor Relations, {street}, {town}, {email}
Anfahrt: U-Bahn, Parkhaus P2. Ein kleiner Imbiss wird gereicht.
{city}, im {month} {year}    Der Vorstand`,
    'de-whole-climbing-hall-registration-form': `{company} Boulderhalle – Anmeldebogen & Anerkennung der Benutzungsordnung
bitte in DRUCKBUCHSTABEN
Vorname ______________ Nachname ______________
Geburtsdatum __.__.____ Postleitzahl _____ E-Mail ______________
☐ Ich bin mindestens 18 Jahre alt.
☐ Ich bin 14–17 und habe die Einverständniserklärung der Eltern dabei.
☐ Ich beaufsichtige folgende Kinder: ______________
Ich habe verstanden:
• Klettern ist gefährlich. Ich springe nicht ab, wenn ich abklettern kann.
• Ich halte den Sturzraum frei. Keine Flaschen, Handys oder Kinder auf der Matte.
• Ringe, Ketten und Uhren lege ich ab, lange Haare binde ich zusammen.
• Ich betrete die Halle nicht barfuß und die Toilette nicht in Kletterschuhen.
• Lose Griffe melde ich dem Personal.
• Magnesia nur als Chalkball oder Liquid.
• Unter Alkohol- oder Medikamenteneinfluss wird nicht gebouldert.
Für mitgebrachte Wertsachen wird nicht gehaftet. Schließfächer nutzen (Vorhängeschloss oder 1 Euro).
Fotos: Wir knipsen gelegentlich für Social Media. ☐ ok ☐ bitte nicht
Newsletter ☐ ja, gerne
Die Daten werden drei Jahre nach dem letzten Besuch gelöscht.
Datum ______ Unterschrift ______________
wird vom Team ausgefüllt: Ausweis geprüft ☐ Schuhe Gr. ___ Kundennr. {num} Kürzel ___`,
    'de-whole-road-works-resident-notice': `Bürgerinformation
Erneuerung der Kanal-, Gas- und Wasserleitungen in der [Schillerstraße~Bahnhofstraße~Hinteren Gasse~Kirchhalde]
Liebe Anwohnerinnen und Anwohner,
ab Montag, dem {date}, wird in Ihrer Straße gebaut. Die Arbeiten dauern voraussichtlich vierzehn Wochen und werden in drei Abschnitten ausgeführt:
Abschnitt 1: Hausnummern 1–23
Abschnitt 2: Hausnummern 24–41 einschließlich Kreuzung
Abschnitt 3: Hausnummern 42–60, danach Asphaltdeckschicht über die ganze Länge (2 Tage Vollsperrung)
Was bedeutet das für Sie?
Zufahrt: Im jeweiligen Abschnitt können Sie Ihr Grundstück tagsüber nicht anfahren. Zu Fuß kommen Sie immer zum Haus, Rettungswege bleiben frei.
Parken: Ersatzparkplätze auf dem Festplatz.
Müll: Stellen Sie die Tonnen bis 6 Uhr mit Hausnummer beschriftet an die Ecke; die Baufirma bringt sie zur Sammelstelle.
Bus: Linie 4 fährt eine Umleitung, Ersatzhaltestelle Sparkasse.
Wasser: Einzelne Unterbrechungen werden zwei Tage vorher durch Zettel angekündigt.
Lärm: werktags 7–18 Uhr, in Ausnahmefällen samstags.
Vor Baubeginn dokumentiert ein Gutachter den Zustand der Fassaden. Hausanschlüsse, die älter als vierzig Jahre sind, können günstig mit erneuert werden – sprechen Sie uns an.
Ansprechpartner: Bauleiter {someone} ({company}) {mobile}; Tiefbauamt {someone} {phone}
Baustellensprechstunde mittwochs 16 Uhr am Container. Wir bitten um Verständnis!`,
    'de-whole-recipe-sheet-cooking-class': `Kochkurs "[Herbst auf dem Teller~Saucen können~Aus der Kalorienfalle~Knödelwerkstatt]" – Rezeptblatt 3
Kürbis-Maronen-Suppe mit Schwarzbrotcroûtons
für 6 Personen · Zubereitung 25 min · Garzeit 30 min · leicht
Zutaten
1 Hokkaido (ca. 1,2 kg)
2 Schalotten, 1 Stück Ingwer, daumengroß
200 g Maronen, vakuumiert
40 g Butter, 1 EL Rapsöl
900 ml Gemüsefond
150 ml Sahne (vegan: Hafer)
Saft einer halben Orange, Muskat, Piment d'Espelette
3 Scheiben Schwarzbrot, 1 Zweig Rosmarin
Kürbiskernöl zum Beträufeln
So geht's
1 Kürbis waschen, halbieren, entkernen und mit Schale würfeln. Wer will, röstet ihn vorher 20 Minuten bei 200 Grad im Ofen – gibt Tiefe.
2 Schalotten in der halben Butter glasig schwitzen, Ingwer dazu, dann Kürbis und zwei Drittel der Maronen.
3 Mit Fond auffüllen, zugedeckt 25 Minuten leise köcheln.
4 Brot würfeln, in Öl mit Rosmarin knusprig braten, salzen.
5 Suppe fein pürieren, Sahne und Orangensaft unterrühren. Nicht mehr kochen!
6 Restliche Maronen in brauner Butter schwenken, als Einlage geben.
Tipp von {person}: Schmeckt am nächsten Tag noch besser; ohne Sahne drei Monate einfrieren.
Getränk: Grauburgunder oder naturtrüber Apfelsaft. Nährwerte je Portion: 312 kcal, 17 g F, 34 g KH, 5 g E
Nächster Termin am {date}, noch 2 Plätze`,
    'de-whole-bus-timetable-leaflet': `{company} Verkehrsbetriebe – gültig ab {date}
Linie {d3}   {city} ZOB – Krankenhaus – Gewerbepark – Niederdorf
Montag bis Freitag
= Haltestelle | | | | |
- ZOB Steig 4 ab | 5.12 | 5.42 | 6.12 | 6.32 | 7.02
- Rathaus | 5.14 | 5.44 | 6.15 | 6.35 | 7.05
- Gymnasium | I | I | I | 6.41 S | 7.11 S
- Krankenhaus | 5.19 | 5.49 | 6.21 | 6.46 | 7.16
- Gewerbepark Süd | 5.24 | 5.54 | 6.26 | I | 7.22
- Niederdorf Linde an | 5.33 | 6.03 | 6.35 | 6.58 | 7.31
weiter alle 30 min bis 19.02, dann 20.02 – 21.02 A – 22.32 F
Zeichenerklärung: S = nur an Schultagen · F = nur freitags · A = Anruf-Sammel-Taxi, Anmeldung 60 Minuten vorher unter {phone} · I = hält nicht
Samstag: stündlich 6.32 bis 18.32. Sonn- und Feiertag: 9.32, 12.32, 15.32, 18.32 A
Am 24. und 31. Dezember Verkehr wie samstags bis 15 Uhr.
Tarif: Preisstufe 2. Einzelfahrt Erwachsene 3,10 · Kind 1,60 · Tageskarte 6,20 · Deutschlandticket gilt. Fahrscheine beim Fahrer nur bar, bitte passend.
Fahrräder werden mitgenommen, soweit Platz ist; Kinderwagen und Rollstühle haben Vorrang.
Anschluss am ZOB: RE nach {city} Minute 05, RB Minute 38. Ohne Gewähr.`,
    'de-whole-questionnaire-customer-industrial': `Fragebogen zur Kundenzufriedenheit {year}
Rückgabe bitte bis {date} an {email} oder Fax
Firma (freiwillig) ______________ Funktion ______________
1. Wie lange arbeiten Sie mit uns zusammen? ☐ < 1 Jahr ☐ 1–5 ☐ > 5
2. Bitte bewerten Sie (1 = sehr zufrieden … 6 = unzufrieden) und geben Sie an, wie wichtig Ihnen der Punkt ist (A/B/C)
= Merkmal | Note | Wichtigkeit
- Erreichbarkeit der Ansprechpartner | |
- Fachliche Beratung | |
- Qualität der gelieferten Teile | |
- Termintreue | |
- Verpackung und Kennzeichnung | |
- Bearbeitung von Reklamationen | |
- Verständlichkeit der Angebote und Rechnungen | |
- Preis-Leistungs-Verhältnis | |
3. Würden Sie uns weiterempfehlen? (0–10) ____
4. Welche Wettbewerber nutzen Sie außerdem? ______________
5. Welche Produkte vermissen Sie im Programm? ______________
6. Interesse an: ☐ elektronischer Katalog ☐ EDI ☐ Konsignationslager ☐ Schulung
7. Was hat Sie im letzten Jahr besonders geärgert, was gefreut?
______________________________________________
Vielen Dank! Unter allen Einsendungen verlosen wir drei Präsentkörbe. Mitarbeitende von {company} dürfen nicht teilnehmen, der Rechtsweg ist ausgeschlossen.
Formblatt FB 9.1-02 Rev. 4 – Ersteller QMB – Seite 1/1`,
    'de-whole-technical-drawing-notes-list': `Stückliste / Parts list   Zeichnung {num}-00   Blatt 1/3   Revision C
Benennung: [Lagerbock kpl.~Zuführschacht~Spannvorrichtung~Getriebedeckel]     Maßstab 1:2 (1:5)     Format A2
Allgemeintoleranzen ISO 2768-mK   Oberflächen ISO 21920   Kanten ISO 13715 -0,3 / +0,3
= Pos | Menge | Benennung | Norm/Zeichnung | Werkstoff | Gewicht kg
- 1 | 1 | Grundplatte | {num}-01 | S355J2+N | 14,20
- 2 | 2 | Lagerschale | {num}-02 | CuSn8 | 0,84
- 3 | 1 | Deckel | {num}-03 | EN-GJS-400-15 | 3,10
- 4 | 4 | Zylinderschraube M10x45 | ISO 4762 | 8.8 vz | 0,04
- 5 | 2 | Spannstift 8x30 | ISO 8752 | Federstahl | 0,01
- 6 | 1 | Schmiernippel H1 M8x1 | DIN 71412 | – | 0,01
- 7 | 1 | Typenschild | lt. Kundenangabe | Al | –
Hinweise:
1 Alle Kanten gratfrei. 2 Schweißnähte a4 umlaufend, Bewertungsgruppe C nach ISO 5817. 3 Vor dem Bearbeiten spannungsarm glühen. 4 Nicht bemaßte Radien R2. 5 Lackierung RAL 7035, Passflächen frei. 6 Pos. 2 nach dem Einpressen gemeinsam auf 60 H7 reiben.
Änderungen: A Neuerstellung {date} ms · B Bohrbild 4x90° statt 6x60° {date} kk · C Werkstoff Pos 3 {date} ms
Schutzvermerk ISO 16016 beachten. Weitergabe und Vervielfältigung dieses Dokuments sind nicht gestattet, soweit nicht ausdrücklich zugestanden.
Gez. {someone} Gepr. {someone} Norm {someone}     {company}`,
    'de-whole-allotment-association-notice': `AUSHANG
Kleingartenverein [Frohe Zukunft~Sonnental~Am Bahndamm~Erholung] e. V.
1. Wasser: Am Samstag, {date}, wird das Wasser angestellt. Bitte prüft vorher, ob alle Hähne zu sind! Wer nicht da ist, sorgt für Vertretung. Zählerstände werden am gleichen Tag abgelesen (Gang A ab 9 Uhr, B ab 10, C ab 11).
2. Arbeitseinsatz: Pflicht sind sechs Stunden je Parzelle im Jahr. Termine {date}, {date} und {date}, Treffpunkt Vereinshaus, Werkzeug mitbringen. Nicht geleistete Stunden kosten 15 Euro. Befreit sind Mitglieder ab 75.
3. Heckenhöhe: An den Wegen 1,20 m. Der Vorstand geht am {date} durch.
4. Schnittgut-Container steht vom Freitag bis Montag am Parkplatz. Keine Bretter, kein Plastik, keine Wurzeln! Beim letzten Mal mussten wir eine Fehlbefüllung teuer bezahlen.
5. Ruhezeiten: Mo–Sa 13–15 Uhr, sonntags ganztags keine Motorgeräte. Es gab Beschwerden.
6. Bienen: Auf Parzelle 42 stehen drei neue Völker. Imkerin {someone} erklärt Kindern gern alles.
7. Frei geworden: Parzelle 17 (310 m², Laube mit Ofen, Abstand laut Wertermittlung), 58. Bewerber auf der Liste werden angeschrieben.
8. Sommerfest: Kuchenspenden bitte bei {someone} eintragen.
9. Einbrüche: Wieder zwei Lauben aufgehebelt. Keine Geräte über Nacht draußen lassen.
Gut Grün! Der Vorstand – Sprechzeit erster Montag 18 Uhr`,
    'de-whole-software-release-notes-web': `Startseite › Support › Versionshinweise
{company} Warenwirtschaft – Was ist neu in Version {n}.{n}?
Veröffentlicht am {date} · Lesezeit 4 Minuten · War dieser Artikel hilfreich? Ja / Nein
Neue Funktionen
E-Rechnung empfangen: Eingehende XRechnungen und ZUGFeRD-Dateien lassen sich jetzt per Ziehen und Ablegen in den Belegeingang übernehmen. Die Felder werden ausgelesen und dem Lieferanten zugeordnet. Nicht erkannte Artikel markiert das Programm gelb.
Mahnlauf als Vorschau: Prüfen Sie vor dem Versand, welche Kunden in welche Stufe fallen.
Lagerplätze per Barcode umbuchen (nur mit Modul Lager Plus).
Verbesserungen
• Die Suche findet nun auch Teilwörter in Lieferscheinen und Angeboten.
• Drucken im Hintergrund, Fenster bleibt bedienbar.
• Zahlungsbedingungen können je Sprache hinterlegt werden.
Behobene Fehler
[#{d5}] Rundungsdifferenz bei Bruttopreisen mit drei Nachkommastellen
[#{d5}] Absturz beim Import von CAMT-Dateien größer 10 MB
[#{d5}] Gutschriften wurden im Provisionslauf doppelt gezählt
Bekannte Einschränkungen: Auf Terminalservern muss der Drucker neu zugewiesen werden.
Update durchführen: Sichern Sie Ihre Datenbank! Anschließend Hilfe › Nach Updates suchen. Dauer je nach Größe 10–40 Minuten.
Verwandte Artikel: Systemvoraussetzungen · Umstieg von Version 9 · Schulungstermine
© {year} {company} | Impressum | Datenschutz | Cookie-Einstellungen`,
    'de-whole-packing-moving-checklist': `Umzugs-Checkliste
{company} – Wir packen an! – Tel. {phone}
3 Monate vorher
☐ Alte Wohnung kündigen (Fristen!) ☐ Urlaub beantragen ☐ Nachmieter suchen ☐ Angebote von Speditionen einholen, Besichtigung vereinbaren ☐ Schule und Kita anmelden
6 Wochen vorher
☐ Keller und Dachboden entrümpeln, Sperrmüll bestellen ☐ Internet und Strom ummelden ☐ Kartons besorgen: Faustregel 10–15 je Raum ☐ Parkverbotszone beantragen (Ordnungsamt, 14 Tage) ☐ Nachsendeauftrag stellen
2 Wochen vorher
☐ Bücherkartons nur halb füllen, Rest mit Kissen ☐ Kartons beschriften: Raum + Inhalt + ZERBRECHLICH ☐ Gefriertruhe leer essen ☐ Handwerker für Lampen und Küche ☐ Nachbarn informieren
1 Tag vorher
☐ Kühlschrank abtauen ☐ Notfallkoffer: Medikamente, Papiere, Ladegerät, Klopapier, Werkzeug, Kaffee ☐ Böden schützen ☐ Haustiere unterbringen
Am Umzugstag
☐ Zählerstände notieren: Strom ____ Gas ____ Wasser ____ ☐ Rundgang ☐ Schlüssel ____ Stück ☐ Trinkgeld, Brötchen
Danach
☐ Anmeldung Einwohnermeldeamt binnen 14 Tagen ☐ Führerschein? nicht nötig ☐ Kfz ummelden ☐ Bank, Versicherungen, Finanzamt, Arbeitgeber ☐ Schäden sofort melden, spätestens am nächsten Tag, verdeckte binnen 14 Tagen
Volumen-Tabelle: Sofa 3-Sitzer 1,2 m³ · Schrank je Meter 0,8 · Waschmaschine 0,5`,
    'de-whole-second-page-terms-webshop': `5. Eigentumsvorbehalt. Bis zur vollständigen Zahlung verbleibt die Ware in unserem Eigentum.
6. Transportschäden. Werden Waren mit offensichtlichen Transportschäden angeliefert, so reklamieren Sie solche Fehler bitte möglichst sofort beim Zusteller und nehmen Sie unverzüglich Kontakt zu uns auf. Die Versäumung hat für Ihre gesetzlichen Ansprüche keinerlei Konsequenzen, hilft uns aber, eigene Ansprüche gegenüber dem Frachtführer geltend zu machen.
7. Gewährleistung und Garantien. Es gilt das gesetzliche Mängelhaftungsrecht. Für gebrauchte B-Ware beträgt die Frist ein Jahr, wenn dies im Angebot gesondert vereinbart wurde. Informationen zu Herstellergarantien finden Sie beim Produkt.
8. Haftung. Unbeschränkt bei Verletzung des Lebens, bei Vorsatz und Arglist sowie bei Garantieversprechen. Bei Verletzung wesentlicher Pflichten durch leichte Fahrlässigkeit ist die Haftung der Höhe nach auf den vorhersehbaren Schaden begrenzt.
9. Batterien. Altbatterien gehören nicht in den Hausmüll (durchgestrichene Tonne). Hg = Quecksilber, Cd = Cadmium, Pb = Blei. Sie können sie im Geschäft unentgeltlich zurückgeben.
10. Verhaltenskodex. Wir haben uns den Qualitätskriterien des Siegels unterworfen.
11. Streitbeilegung. Zur Teilnahme an einem Verfahren vor einer Verbraucherschlichtungsstelle sind wir nicht verpflichtet und nicht bereit.
12. Jugendschutz. Messer und Spirituosen nur an Personen ab 18; der Zusteller prüft das Alter.
Muster-Widerrufsformular
(Wenn Sie widerrufen wollen, füllen Sie bitte dieses Formular aus und senden Sie es zurück.)
– An {company}, {street}, {town}, {email}
– Hiermit widerrufe(n) ich/wir (*) den von mir/uns (*) abgeschlossenen Vertrag über den Kauf der folgenden Waren
– Bestellt am (*)/erhalten am (*)
– Name, Anschrift, Unterschrift (nur bei Papier), Datum
(*) Unzutreffendes streichen.      Stand {month} {year}     Seite 2/2`,
  }),
};
