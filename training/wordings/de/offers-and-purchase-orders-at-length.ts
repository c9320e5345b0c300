import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Quotes and purchase orders with descriptions, alternatives, conditions and forms. */
export const germanOffersAndPurchaseOrdersAtLength: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  quote: wordingsIn('de', {
    'de-whole-painter-facade-offer': `Malerfachbetrieb {company}
Innungsmitglied · {street} · {town} · {phone}
Frau {someone}, {cstreet}, {ctown}
{city}, {today}
Angebot Nr. {num}: Fassadenanstrich Zweifamilienhaus
Sehr geehrte Frau {someone},
für die Anfrage und das freundliche Gespräch vor Ort bedanken wir uns. Nach Aufmaß bieten wir an:
Titel 1 Gerüst
1.1 Fassadengerüst Lastklasse 3, Vorhaltung 4 Wochen, 265 m²        {plain} €
1.2 Zulage Überbrückung Wintergarten, 1 psch                          {small} €
Titel 2 Untergrund
2.1 Hochdruckreinigung, Algen abtöten, 238 m²                        {plain} €
2.2 Risse bis 2 mm aufweiten, verpressen, 18 m                        {small} €
2.3 Bedarfsposition: hohlen Putz abschlagen und beiputzen je m² 78,00 €  (nur EP)
Titel 3 Beschichtung
3.1 Grundierung und zweimal Siliconharzfarbe, Farbton NCS S 1005-Y20R {plain} €
3.2 Fensterfaschen abgesetzt, 96 m                                    {small} €
3.3 Holzwerk Dachüberstand schleifen, 2 x Dickschichtlasur, 44 m²     {plain} €
Alternativ zu 3.1: Silikatfarbe, Minderpreis                          -{small} €
Netto {plain} €, Mehrwertsteuer 19 % {plain} €, brutto {amount}
Lohnanteil ca. 68 %. An dieses Angebot halten wir uns sechs Wochen gebunden. Ausführung ab {month}, witterungsabhängig, Dauer etwa drei Wochen. Pflanzen werden zurückgebunden; Rosen schneiden Sie bitte vorher selbst.
Abschlag 40 % nach Gerüststellung. Gewährleistung nach BGB fünf Jahre.
Über Ihren Auftrag würden wir uns freuen. {person}, Malermeister`,
    'de-whole-software-project-proposal': `{company} | Angebot A-{num} | Version 2 | gültig bis {date}
für {client}, Ansprechpartnerin {someone}
Digitale Auftragsmappe – Konzept, Umsetzung, Betrieb
1 Ausgangssituation
Ihre Monteure erfassen Aufträge heute auf Durchschlagpapier. Im Büro werden täglich etwa sechzig Zettel abgetippt; Fotos gehen per Messenger ein und finden nicht zur Akte. Im Workshop am {date} haben wir vier Schmerzpunkte priorisiert.
2 Lösung
Eine App für Android und iOS, die auch im Keller ohne Netz funktioniert, mit Unterschrift, Materialscanner und Übergabe an Ihre Warenwirtschaft.
3 Aufwand und Preis
= Arbeitspaket | PT | Tagessatz | EUR
- Konzept, Klickprototyp, Nutzertest | 8 | 960 | 7.680
- Entwicklung App | 34 | 960 | 32.640
- Schnittstelle Warenwirtschaft | 9 | 1.040 | 9.360
- Rollout, Schulung (3 Termine) | 5 | 880 | 4.400
- Projektleitung 12 % | – | – | {plain}
- Summe netto | 56 | | {plain}
Optional: Tourenplanung 11 PT; Wartungsvertrag {small} monatlich ab Go-Live
4 Annahmen: Zugang zur Testumgebung binnen einer Woche; ein entscheidungsbefugter Product Owner mit 4 h/Woche; Endgeräte stellt der Kunde. Mehraufwände nur nach schriftlichem Change Request.
5 Zeitplan: Kick-off zwei Wochen nach Beauftragung, Pilot nach zehn, Abnahme nach sechzehn Wochen.
6 Zahlung: 30 % Start, 40 % Pilot, 30 % Abnahme.
7 Wer wir sind: 23 Menschen, zwei Hunde, ISO 27001.
Beauftragung: ☐ Festpreis ☐ nach Aufwand mit Deckel. Ort, Datum, Unterschrift`,
    'de-whole-dentist-cost-plan': `Zahnarztpraxis {person} – {street}, {town}
Heil- und Kostenplan (Privat) Nr. {num}
Patientin: {someone}, geb. {date}, {cstreet}, {ctown}
{today}
Befund: 36 fehlt, 35 und 37 kariesfrei mit Füllung, 46 Krone insuffizient, Parodont saniert
Geplante Behandlung: Implantat regio 36 mit vollkeramischer Krone; Erneuerung Krone 46
= Nr. | Leistung | Zahn | Faktor | EUR
- GOZ 9000 | Implantatbezogene Analyse | 36 | 2,3 | 114,35
- GOZ 9010 | Implantatinsertion je Implantat | 36 | 3,0 | 260,98
- GOZ 9040 | Freilegen | 36 | 2,3 | 80,98
- GOZ 2200 | Vollkrone | 36, 46 | 2,5 | {small}
- GOÄ 5004 | Panoramaschichtaufnahme | OK/UK | 1,8 | 41,97
- Material | Implantat, Schrauben, Membran (geschätzt) | | | {plain}
- Eigen-/Fremdlabor | Zirkonkrone, Abutment (geschätzt) | | | {plain}
Voraussichtliche Gesamtkosten {amount}
Es handelt sich um eine Schätzung. Der tatsächliche Betrag kann je nach Verlauf abweichen; überschreitet er den Plan um mehr als 15 %, informieren wir Sie vorher.
Bitte reichen Sie den Plan vor Beginn bei Ihrer Krankenversicherung ein. Die Rechnung ist unabhängig von der Erstattung zu begleichen; Ratenzahlung über unser Abrechnungszentrum ist möglich.
Alternativen wurden besprochen: Brücke 35–37, keine Versorgung. Der Plan verliert nach sechs Monaten seine Gültigkeit.
Einverstanden: ______________`,
    'de-whole-security-alarm-system-offer': `{company} Sicherheitstechnik – VdS-anerkannter Errichter
Ihr Angebot vom {today}, Nr. {num}
Objekt: Juweliergeschäft {client}, {cstreet}, {ctown}
Einbruchmeldeanlage VdS-Klasse C, Sicherungsgrad 4
Beratung: {person}, {mobile}
= Pos. | Menge | Beschreibung | Einzel | Gesamt
- 1 | 1 | Zentrale, 16 Meldergruppen, Notstrom 60 h | {plain} | {plain}
- 2 | 9 | Dualmelder mit Abdecküberwachung | {small} | {plain}
- 3 | 6 | Körperschallmelder Tresor und Vitrinen | {small} | {plain}
- 4 | 4 | Magnetkontakt VdS C | {small} | {small}
- 5 | 1 | Blockschloss mit Zeitsteuerung | {small} | {small}
- 6 | 2 | Überfalltaster, Fußleiste | {small} | {small}
- 7 | 1 | Nebelsystem für Verkaufsraum 280 m³ | {plain} | {plain}
- 8 | 1 | Übertragungsgerät IP/LTE zweiwegig | {small} | {small}
- 9 | 1 | Montage, Programmierung, Einweisung, Attest | {plain} | {plain}
Nettosumme {plain} zzgl. gesetzlicher MwSt.
Nicht enthalten: Stemmarbeiten, 230-V-Zuleitung, Malerarbeiten, polizeiliche Abnahme.
Fortlaufende Kosten: Aufschaltung Leitstelle {small}/Monat, Instandhaltung viermal jährlich {small}.
Ihr Versicherer hat Klasse C als Voraussetzung für eine Deckungssumme über 500.000 € genannt; bitte lassen Sie sich das Konzept vorab bestätigen.
Preisbindung 60 Tage. Lieferzeit sechs Wochen. Vertraulich behandeln – Lageplan nur persönlich!
Förderung: KfW nur für Wohngebäude.`,
    'de-whole-wedding-band-mail': `Hallo ihr zwei,
wie schön, dass ihr an uns denkt! Am {date} haben wir tatsächlich noch frei (haltet euch ran, der Samstag davor ist schon weg).
Also, was würde der Spaß kosten?
Variante "Klein und fein": Duo Gesang/Gitarre für Trauung und Sektempfang, 2 x 45 min, inklusive kleiner Anlage – 750 €
Variante "Party": fünf Leute, vier Stunden Livemusik in Blöcken, Pausenmusik vom Band, Ton, Licht, Aufbau bis 16 Uhr – 2.900 €
Variante "Alles": beides zusammen – 3.400 € statt 3.650 €
Dazu kommen 0,40 € je Kilometer für den Bus (bei euch sind's hin und zurück 212) und, wenn es nach 2 Uhr noch weitergehen soll, 250 € je angefangene Stunde. Essen und Trinken für sechs Personen, bitte einmal vegetarisch.
Mehrwertsteuer ist schon drin. Wir sind eine GbR und schreiben eine ordentliche Rechnung.
Technisch brauchen wir 5 x 4 Meter ebene Fläche, bei Regen Dach, zwei Steckdosen auf verschiedenen Sicherungen.
Eröffnungstanz spielen wir, was ihr wollt – auch Helene, wenn es sein muss ;-)
Der Preis gilt bis Ende {month}. Wenn ihr zusagt, schicke ich einen kleinen Vertrag, 25 % Anzahlung.
Hört mal rein: {web}/live
Liebe Grüße
{person} & die Kapelle {company}`,
    'de-whole-ch-moving-company-offerte': `{company} Umzüge AG, {street}, {town}
Offerte {num}     {today}     Besichtigung durch {someone}
{someone}
{cstreet}
{ctown}
Sehr geehrter Herr {someone}
Gerne offerieren wir Ihnen Ihren Privatumzug zum Pauschalpreis:
Auszug: 4½-Zimmer-Wohnung, 3. Stock ohne Lift, Zügelwagen bis 10 m an die Haustür
Einzug: Einfamilienhaus, {city}, Treppe 12 Stufen
Datum: {date}, Arbeitsbeginn 07.30 Uhr
= Leistung | CHF
- 4 Zügelmänner, 2 Lieferwagen 3,5 t und 7,5 t, ca. 9 Std. | {plain}
- Aussenlift halbtags inkl. Bewilligung Stadtpolizei | {small}
- Demontage/Montage 2 Kästen, 1 Bett | {small}
- Klaviertransport (Kawai, 230 kg) | {small}
- 60 Kartons gebraucht, leihweise 4 Wochen | inbegriffen
- Endreinigung mit Abnahmegarantie | {plain}
- Entsorgung bis 3 m³ | {small}
Total inkl. 8,1 % MWST CHF {plain}
Transportversicherung bis CHF 100'000 im Preis inbegriffen, Selbstbehalt 200.
Zahlung am Umzugstag bar oder mit TWINT; bei Rechnung 20 Tage. Annullation: ab 14 Tagen vorher 30 %.
Nicht versichert: selbst gepackte Kisten, Zimmerpflanzen, Bargeld.
Die Offerte ist 60 Tage gültig. Bitte retournieren Sie ein Exemplar unterschrieben.
Freundliche Grüsse {person}`,
    'de-whole-second-page-cnc-machine': `Angebot {num}, Seite 4
7. Sonderausstattung (im Gesamtpreis nicht enthalten)
= Option | Beschreibung | EUR
- O-11 | Werkzeugmagazin 60 statt 30 Plätze | {plain}
- O-14 | Innere Kühlmittelzufuhr 40 bar, Papierbandfilter | {plain}
- O-17 | Messtaster Funk inkl. Zyklen | {plain}
- O-20 | Späneförderer Scharnierband, Abwurfhöhe 950 mm | {plain}
- O-23 | Ölnebelabscheider | {plain}
- O-31 | Palettenwechsler 2-fach (ab Werk, nicht nachrüstbar) | {plain}
8. Aufstellung und Abnahme
Vorabnahme in unserem Werk an drei Musterteilen, cmk ≥ 1,67. Fundament nach Zeichnung, Restwelligkeit max. 3 mm auf 4 m. Druckluft 6 bar trocken, Anschluss 400 V/50 kVA, Klimatisierung 20 ± 3 °C.
9. Schulung: fünf Tage Bedienen und Programmieren für zwei Personen in {city}, Reisekosten zu Ihren Lasten.
10. Inzahlungnahme: Für die vorhandene Fräsmaschine Baujahr 2006 bieten wir vorbehaltlich Besichtigung {plain}.
11. Konditionen
Preise FCA {city}, unverpackt, ohne Umsatzsteuer. 30 % bei Auftrag, 60 % nach Meldung der Versandbereitschaft, 10 % nach Endabnahme, spätestens 60 Tage nach Lieferung. Liefertermin derzeit 28 Wochen nach technischer Klarstellung. Gewährleistung 12 Monate oder 3.000 Spindelstunden.
Leasing: 60 Raten à {plain}, erstellt durch {other} Finance, Bonität vorausgesetzt.
Dieses Angebot ist freibleibend, Zwischenverkauf vorbehalten.
{company}, ppa. {person}     i. V. {someone}`,
  }),
  purchase_order: wordingsIn('de', {
    'de-whole-hospital-textile-call': `{client} Kliniken gGmbH – Zentraleinkauf
BESTELLUNG Nr. 45{num}    vom {today}
Lieferant {d5}: {company}, {street}, {town}
Einkäufer/in {someone}, Tel. -{d3}, Fax -{d3}
Bitte liefern Sie unter Angabe unserer Bestellnummer auf allen Papieren:
Liefertermin :: {date}, zwischen 7:00 und 12:00 Uhr
Lieferanschrift :: Wirtschaftshof, Warenannahme Rampe 2, {cstreet}, {ctown}
Rechnung an :: ausschließlich als XRechnung, Leitweg-ID {d5}-{d5}-{d2}
= Pos. | Mat.-Nr. | Bezeichnung / Ihre Art.-Nr. | Menge | Preis/Einheit | Wert
- 10 | 30{d5} | Bereichskleidung Kasack grün Gr. M / 8812 | 240 ST | {small} | {plain}
- 20 | 30{d5} | Bereichskleidung Hose grün Gr. M / 8813 | 240 ST | {small} | {plain}
- 30 | 31{d5} | OP-Haube Astro blau / 2201, Karton 500 | 20 KAR | {small} | {plain}
- 40 | 31{d5} | Patientenhemd, 3 Bänder / 7710 | 300 ST | {small} | {plain}
Kontrakt 46{num} (Einkaufsgemeinschaft), Bonusstaffel beachten. Kostenstelle 7{d3}, Genehmigung elektronisch erteilt Stufe 2.
Nettowert ohne USt {plain} EUR. Zahlung 30 Tage 2 % Skonto, 60 Tage netto.
Es gelten unsere Allgemeinen Einkaufsbedingungen; entgegenstehende Lieferbedingungen werden zurückgewiesen. Chargennummern und CE-Konformität sind anzugeben. Paletten: max. 1,60 m hoch.
Auftragsbestätigung erbeten bis {date}. Bleibt sie aus, gehen wir von Annahme aus.
Dieser Ausdruck trägt keine Unterschrift.`,
    'de-whole-restaurant-fax-fish': `FAX an {company} Fischgroßhandel, {phone}
von {client}, Küche, {someone}       Kd. {d5}
Bestellung für morgen {date} bis 6:30 Uhr, Hintereingang, Kühlhaus steht offen!
Zander Filet m. H. 300–400 ........ 8 kg
Saibling ganz ausgen. 280–320 ..... 25 St
Lachsseite norw. Trim D ........... 3 Seiten, bitte frisch, letztes Mal war Kante trocken
Garnelen 8/12 roh o. K. ........... 2 x 1 kg TK
Jakobsmuscheln ausgelöst .......... 40 St. wenn unter 62/kg, sonst weglassen
Miesmuscheln ...................... 10 kg, nur holländische
Wolfsbarsch 600–800 ............... 6
Matjes Doppelfilet ................ 1 Eimer
Crushed Eis ....................... 2 Sack
Dill 4 Bund, Zitronen 1 Kiste falls dabei
statt Seeteufel (zu teuer) – was ist günstig? Bitte Rückruf bis 17 h in der Küche -22
Lieferschein wieder MIT Fanggebiet und Datum, sonst mault die Kontrolle.
Rechnung Monatsende wie immer. Leere Styroporboxen bitte mitnehmen (ca. 12).
Sonntag Brunch 120 Pers. → extra Bestellung kommt Freitag
Danke! {person}
Sendebericht OK  {time}  1 Seite`,
    'de-whole-film-production-props': `{client} Filmproduktion
Purchase Order / Bestellschein    PO {num}    Projekt "[Die Fährfrau~Kommissar Lenz 4~Winter in Olsberg~Glashaus]"
Abteilung :: Ausstattung / Requisite
Besteller :: {someone}, {mobile}
Lieferant :: {company}, {street}, {town}
Kontierung :: Etat 14.{d2}, Drehtage 11–16
= Menge | Beschreibung | Kauf/Miete | Netto EUR
- 1 | Postkutschenrad, Holz, patiniert, Ø 110 cm | Miete 2 Wo. | {small}
- 6 | Petroleumlampen, funktionsfähig, identisch | Kauf | {small}
- 30 | Bierkrüge Salzglasur ohne Aufdruck | Miete | {small}
- 1 | Wandtelefon um 1910 | Miete | {small}
- 4 | Heuballen klein, trocken | Kauf | {small}
- 1 | ausgestopfter Fuchs (CITES-Nachweis!) | Miete | {small}
Summe max. {plain} – Überschreitung nur nach Rücksprache mit Produktionsleitung
Lieferung ans Set: {cstreet}, {ctown}, {date}, 6.00 Uhr, Ansprechpartner Setrequisite {someone}
Rückgabe: {date}. Zeitwertliste bitte beilegen, Requisitenversicherung {insurer} Police {num}.
Rechnung nur mit PO-Nummer, an die Produktionsbuchhaltung; ohne Nummer keine Zahlung. Rechnungsanschrift beachten: Projektgesellschaft {other} GmbH!
Fotos vorab per Mail zur Freigabe an Szenenbild.
genehmigt: HoD ____ PL ____ Herst.L ____`,
    'de-whole-municipal-playground': `Stadt {city} – Grünflächenamt – 67.2
Auftrag (Bestellschein) Nr. {year}/{d3}
Firma {company}, {street}, {town}
Haushaltsstelle 55100.{d5}, Mittel freigegeben
Auf Grund Ihres Angebots vom {date}, Nr. {num}, und der freihändigen Vergabe nach Unterschwellenvergabeordnung erteilen wir Ihnen den Auftrag zur Lieferung und Montage:
1 St. Kletterkombination Robinie mit Rutsche Edelstahl h = 1,50 m
1 St. Nestschaukel Ø 120, feuerverzinkt
2 St. Federtier [Ente~Motorrad~Biene~Schaf]
1 St. Balancierstrecke, 5-teilig
45 m³ Holzhackschnitzel nach DIN EN 1176, Einbaudicke 40 cm
Abbau und Entsorgung des Bestandes
Auftragssumme: {amount} einschl. 19 % MwSt., Festpreis
Ausführung: {date} bis {date}; Bauzaun stellt das Amt. Die Fallschutzfläche ist vor Inbetriebnahme durch einen befähigten Prüfer abzunehmen, Prüfbericht und Wartungsanleitung zweifach.
Grundlagen: VOL/B, Zusätzliche Vertragsbedingungen der Stadt, Tariftreueerklärung (liegt vor).
Rechnung zweifach oder als PDF an {email}. Auf der Rechnung sind Nummer und Ort "Spielplatz [Amselweg~Burggraben~Festwiese]" anzugeben. Zahlung binnen 30 Tagen nach mängelfreier Abnahme.
Bitte bestätigen Sie auf der Zweitschrift.
I. A. {someone}   Dienstsiegel`,
    'de-whole-bookshop-publisher-list': `{client} Buchhandlung, Inh. {person}
Verkehrsnummer {d5}     EDI-Nr. {d3}
Bestellung an {company} Auslieferung    {date}
Bestellzeichen [HERBST~NOV-TISCH~LESUNG~REMIBED]     Bezugsweg: Bücherwagendienst
Rabatt lt. Jahreskondition 42 %, Valuta 90 Tage, RR bis {date}
= Anz. | ISBN | Autor, Kurztitel | LP € | Bem.
- 20 | 978-3-{d3}-{d5}-{n} | {someone}: Halbmondwege | 24,00 | + 1 Leseex.
- 11/10 | 978-3-{d3}-{d5}-{n} | {someone}: Nachtzug | 22,00 | Partie
- 5 | 978-3-{d3}-{d5}-{n} | Das große Pilzbuch | 34,95 |
- 3 | 978-3-{d3}-{d5}-{n} | Wandkalender Katzen | 16,00 | fest
- 30 | 978-3-{d3}-{d5}-{n} | Mini-Pixi sort. | 1,20 | Display
- 2 | 978-3-{d3}-{d5}-{n} | Hörbuch {someone} mp3 | 19,95 |
- 1 | vergriffen? | Chronik {city} 1848–1918 | – | bitte antiqu. prüfen
Dazu: Plakate A2 zur Lesung am {date}, 100 Lesezeichen, Dekokarton Fenster (gratis)
Noch nicht Erschienenes vormerken. Nicht Lieferbares melden mit Schlüssel, nicht nachliefern ohne Rückfrage.
Fakturieren Sie bitte zusammen mit dem Reiseauftrag, Lieferung im Karton mit Aufschrift TISCH.
Datum/Unterschrift {someone}, Sortimenterin`,
  }),
};
