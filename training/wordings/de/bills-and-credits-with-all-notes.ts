import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Invoices and credit notes with everything around the figures: notices, terms, explanations, second pages. */
export const germanBillsAndCreditsWithAllNotes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> =
  {
    invoice: wordingsIn('de', {
      'de-whole-electricity-annual-bill': `{company} Stadtwerke – Strom · Erdgas · Wärme · Bäder
{someone}, {cstreet}, {ctown}
Kundennummer {num}  Vertragskonto {num}  {today}
Ihre Jahresrechnung Strom {year}
Guten Tag {someone},
in der Zeit vom {date} bis {date} haben Sie 3.184 kWh verbraucht, 6 % weniger als im Vorjahr. Danke, dass Sie sparsam sind!
= Auf einen Blick | Betrag
- Stromkosten brutto | {plain} €
- gezahlte Abschläge (11 x) | -{plain} €
- Nachzahlung / Guthaben | {small} €
Den Betrag buchen wir am {date} von Ihrem Konto DE{d2} … {d3} ab. Ihr neuer Abschlag beträgt 98,00 € ab {month}.
===
So setzt sich Ihre Rechnung zusammen
= Zeitraum | Zähler 1EMH00{num} | Stand alt | Stand neu | Verbrauch
- {date}–{date} | HT, abgelesen durch Kunden | 41.302 | 43.115 | 1.813
- {date}–{date} | HT, rechnerisch ermittelt | 43.115 | 44.486 | 1.371
Arbeitspreis 29,84 ct/kWh, Grundpreis 142,80 €/Jahr, darin enthalten: Netznutzung, Konzessionsabgabe 1,59 ct, Stromsteuer 2,05 ct, KWKG-Umlage, Offshore-Netzumlage, Messstellenbetrieb
Vergleich: Ein Zweipersonenhaushalt verbraucht durchschnittlich 2.900 kWh.
Stromkennzeichnung: 62 % erneuerbare Energien, 21 % Kohle, 14 % Erdgas, 3 % Sonstige; CO2 214 g/kWh; radioaktiver Abfall 0 g/kWh
Ihre Vertragslaufzeit: unbefristet, Kündigungsfrist ein Monat. Nächster Termin {date}. Beschwerden: Verbraucherservice {phone}; Schlichtungsstelle Energie, Friedrichstraße, Berlin.
Energiespartipps unter {web}. Steuernummer {d2}/{d3}/{d5}`,
      'de-whole-tree-surgeon-simple': `{person} – Baumpflege mit Seilklettertechnik
{street}, {town} – {mobile} – {mail}
Rechnung
Fam. {someone}, {cstreet}, {ctown}
Re.-Nr. {year}-{d2}       {today}
Für die am {date} ausgeführten Arbeiten in Ihrem Garten erlaube ich mir wie besprochen zu berechnen:
Totholzentnahme Walnuss, Höhe ca. 16 m, Lichtraumprofil zur Straße hergestellt
2 Mann, je 5,5 Stunden à 62,00 €            682,00 €
Häckseln und Abfahren Schnittgut, 6 m³       168,00 €
Einsatz Stubbenfräse, 1 Wurzelstock Ø 55 cm   95,00 €
Anfahrt                                       35,00 €
Summe                                        980,00 €
Als Kleinunternehmer im Sinne von § 19 Abs. 1 UStG wird keine Umsatzsteuer berechnet.
Bitte überweisen Sie innerhalb von 14 Tagen auf mein Konto bei der {bank}, IBAN {iban}. Barzahlung gegen Quittung geht auch.
Lohnanteil zur Vorlage beim Finanzamt (§ 35a EStG): 682,00 €. Diese Unterlagen sind von Privatpersonen zwei Jahre aufzubewahren.
Das Meisennest in der Krone haben wir stehen gelassen, deshalb fehlt links ein Schnitt – den hole ich im Oktober ohne Aufpreis nach.
Vielen Dank und beste Grüße
{person}
St.-Nr. {d2}/{d3}/{d5}, versichert bei der {insurer}, European Tree Worker`,
      'de-whole-notary-cost-note': `Notar {person}
{street}, {town}
Frau {someone} und Herrn {someone}
{cstreet}
{ctown}
Kostenberechnung gemäß § 19 GNotKG     {today}
Rechnungsnummer {num}    UR-Nr. {d3}/{year} (bei Zahlung angeben)
Gegenstand: Kaufvertrag über eine Eigentumswohnung nebst Vollzug
= KV-Nr. | Bezeichnung, Geschäftswert | Gebühr EUR
- 21100 | Beurkundungsverfahren, 2,0 aus {plain} (§§ 97, 47) | {plain}
- 22110 | Vollzugsgebühr 0,5 (§ 112): Verwalterzustimmung, Vorkaufsrecht der Gemeinde, Löschung | {plain}
- 22200 | Betreuungsgebühr 0,5 (§ 113): Fälligkeitsmitteilung, Überwachung der Umschreibung | {plain}
- 22114 | XML-Strukturdaten | {small}
- 32001 | Dokumentenpauschale Papier, 74 Seiten | {small}
- 32002 | Dokumentenpauschale Daten | {small}
- 32005 | Auslagenpauschale Post und Telekommunikation | 20,00
- 32011 | Grundbuchabruf | 16,00
Zwischensumme {plain}; 19 % Umsatzsteuer Nr. 32014 {small}; Rechnungsbetrag {amount}
Mehrere Kostenschuldner haften als Gesamtschuldner. Laut Vertrag trägt der Käufer die Kosten.
Leistungsdatum: {date}. Zahlbar sofort. Bei Verzug fallen Zinsen in Höhe von fünf Prozentpunkten über dem Basiszins an; die Kosten können vollstreckt werden.
Rechtsbehelfsbelehrung: Gegen die Kostenberechnung kann die Entscheidung des Landgerichts {city} beantragt werden.
Anderkonten nicht für Kosten verwenden! {bank} {iban}`,
      'de-whole-freight-forwarder-import': `{company} Spedition · Air & Ocean · Zoll
RECHNUNG / INVOICE {num}      Datum {today}     Sachb. {someone}
Empfänger {client}, {cstreet}, {ctown}, USt-IdNr {cvat}
Pos.-Nr. SI{num}   Ihre Referenz {ref}
Absender: Ningbo Houseware Trading   Shpr Ref HW-{d5}
MS "[Ever Given~Hamburg Express~Cosco Pisces~Maersk Elba]" Voy. {d3}W ETA {date}
POL Ningbo – POD Hamburg – Zustellung {ctown}, Container TCNU {num}, 1x40'HC, 812 Kartons, 9.480 kg, 66,2 cbm, B/L {ref}
= Text | Währung | Kurs | Betrag EUR | St
- Seefracht | USD 2.150,00 | 1,0842 | {plain} | 0
- BAF/LSS/Peak season | USD 410,00 | 1,0842 | {small} | 0
- THC Hamburg | | | 265,00 | 1
- ISPS, B/L-Gebühr | | | 68,00 | 1
- Verzollung 3 Tarifnummern | | | {small} | 1
- Vorlageprovision 2 % | | | {small} | 1
- Zollabgaben lt. Bescheid | | | {plain} | d
- Einfuhrumsatzsteuer lt. Bescheid | | | {plain} | d
- Nachlauf Lkw inkl. Diesel | | | {plain} | 1
- Standgeld 1,5 Std. | | | {small} | 1
Steuerschlüssel: 0 = steuerfrei § 4 Nr. 3a UStG, 1 = 19 %, d = durchlaufender Posten
Netto {plain}   USt {small}   Gesamt {amount}
Fällig sofort ohne Abzug. Abgaben sind vorab zu zahlen.
Wir arbeiten ausschließlich auf Grundlage der ADSp 2017. Diese weichen hinsichtlich des Haftungshöchstbetrags (§ 431 HGB) vom Gesetz ab: 2 SZR/kg bei multimodaler Beförderung unter Einschluss einer Seestrecke.`,
      'de-whole-second-page-legal-clinic-bill': `Seite 2 der Rechnung Nr. {num}, Patient {someone}, geb. {date}
= Datum | GOÄ | Leistung | Anz. | Faktor | Betrag
- {date} | 1 | Beratung, auch telefonisch | 1 | 2,3 | 10,72
- {date} | 7 | Vollständige Untersuchung Organsystem | 1 | 2,3 | 21,45
- {date} | 410 | Ultraschall eines Organs | 1 | 2,3 | 26,81
- {date} | 420 | Ultraschall weiterer Organe, je | 3 | 2,3 | 32,17
- {date} | 250 | Blutentnahme Vene | 1 | 1,8 | 4,20
- {date} | 3550 | Blutbild | 1 | 1,15 | 4,02
- {date} | 3562.H1 | Cholesterin | 1 | 1,15 | 2,68
- {date} | 651 | EKG in Ruhe | 1 | 1,8 | 26,54
- {date} | 34 | Erörterung lebensverändernde Erkrankung | 1 | 3,5 | 61,20
 Begründung: erheblicher Zeitaufwand wegen Sprachbarriere, 35 Minuten
- {date} | 75 | Ausführlicher Krankheitsbericht | 1 | 2,3 | 17,43
Sachkosten § 10: Einmalkanüle, Porto 3,10
Übertrag Seite 1: {small}   Endbetrag: {amount}
Diagnosen: Verdacht auf Cholezystolithiasis; Hypercholesterinämie; Z. n. Appendektomie
Bitte zahlen Sie innerhalb von 30 Tagen an die Verrechnungsstelle – nicht an die Praxis. Die Forderung wurde mit Ihrem Einverständnis abgetreten.
Reichen Sie das Doppel bei Ihrer Versicherung oder Beihilfe ein. Fragen zur Erstattung beantwortet nur Ihr Kostenträger, zur Liquidation wir: {phone}, Mo–Fr 8–16 Uhr.
{company} Ärztliche Verrechnung GmbH, {street}, {town}, IBAN {iban}`,
      'de-whole-ch-plumber-qr': `{company} GmbH, Sanitär & Spenglerei
{street}, {town}, {phone}
MWST CHE-{d3}.{d3}.{d3}
Liegenschaftenverwaltung {client}
z.H. {someone}
{cstreet}
{ctown}
Rechnung {num}                {city}, {today}
Objekt: MFH Bachtobelstrasse 12, Mieter {someone}, 2. OG links – Ihr Auftrag per Mail vom {date}
= Anzahl | Text | Preis | Total CHF
- 1 | Wegpauschale Zone 1 | 45.00 | 45.00
- 2,25 Std. | Monteur, Spülkasten undicht, Füllventil ersetzt | 118.00 | 265.50
- 1 | Füllventil | 38.40 | 38.40
- 1 | Spülventil-Dichtung | 9.80 | 9.80
- 0,5 Std. | Lehrling 2. Lehrjahr | 58.00 | 29.00
- 1 | Entsorgung, Kleinmaterial 3 % | 11.60 | 11.60
Zwischentotal 399.30 – Rundung 0.05 – MWST 8,1 % 32.35 – Total CHF 431.65
Zahlbar innert 30 Tagen netto. Unberechtigte Skontoabzüge werden nachbelastet.
Bitte beachten Sie unsere Aktion Boilerentkalkung bis Ende {month}.
----- Vor der Einzahlung abzutrennen -----
Empfangsschein   Zahlteil
Konto / Zahlbar an: CH{d2} 3{d3} {d5} {n}, {company} GmbH, {town}
Referenz 21 {d5} {d5} {d5} {d5}
Währung CHF   Betrag 431.65   Zahlbar durch {client}, {ctown}
Annahmestelle`,
      'de-whole-at-mountain-hut-supply-helicopter': `{company} Hubschrauber Service GmbH
A-{town}, {street} · FN {d5}k · ATU{num}
Rechnung Nr. {num}/{year}    Kunden-Nr. {d3}    {today}
{client}, Hüttenwirt {someone}, {cstreet}, {ctown}
Leistungszeitraum: {date}
Versorgungsflüge, Talstation Parkplatz – Hütte, Muster AS350 B3e, OE-X{d2}
= Leistung | Menge | Einheit | EP | Betrag
- Flugzeit lt. Bordbuch | 47 | min | 39,80 | 1.870,60
- An-/Abflug Überstellung | 1 | Pausch. | 290,00 | 290,00
- Flughelfer | 2 | Mann | 120,00 | 240,00
- Lastennetze Leihe | 6 | Stk | 0,00 | 0,00
- Treibstoffzuschlag | 6 | % | – | {small}
19 Rotationen, Gesamtlast 13.420 kg (Bier, Gas, Mehl, Scheitholz; zurück: Müll, Leergut, Fäkalcontainer)
Netto {plain}   20 % USt {small}   Summe EUR {plain}
Zahlbar prompt nach Erhalt ohne jeden Abzug. Verzugszinsen 9,2 % über Basiszinssatz. Es gelten unsere Beförderungsbedingungen; Bruch von Glas ist nicht versichert.
Wetterbedingte Wartezeit (45 min, Nebel) haben wir kulanzhalber nicht verrechnet.
Gerichtsstand {city}. UniCredit AT{d2} 1200 0{d3} {d5}
Bitte Avisierung fürs nächste Mal zwei Tage vorher, Danke!`,
    }),
    credit_note: wordingsIn('de', {
      'de-whole-insurance-premium-refund-bill': `{company} Gutschrift / Rechnungskorrektur
Nr. GS-{num}      Datum {today}
{client}
{cstreet}
{ctown}
Kundennummer {d5}    USt-IdNr. {cvat}
Bezug: unsere Rechnung {num} vom {date}, Lieferschein {num}
Sehr geehrte Damen und Herren,
aufgrund Ihrer Reklamation vom {date} und nach Prüfung der zurückgesandten Muster schreiben wir Ihnen gut:
= Pos | Artikel | Menge | Preis | Betrag
- 2 | Gartenschlauch 3/4" 25 m, Kupplung undicht | 42 | {small} | {plain}
- 5 | Gießkanne 10 l verzinkt, Transportschaden | 6 | {small} | {small}
- – | Rücksendekosten lt. Paketbeleg | 1 | {small} | {small}
Summe netto {plain}, 19 % USt {small}, Gutschriftsbetrag {amount}
Der Betrag wird mit Ihrer nächsten Zahlung verrechnet. Haben Sie die Rechnung bereits vollständig beglichen, überweisen wir gern – kurze Nachricht genügt. Bitte berichtigen Sie Ihren Vorsteuerabzug entsprechend.
Wegen der undichten Kupplung haben wir die gesamte Charge 0{d3} gesperrt. Restbestände senden Sie bitte unfrei zurück oder vernichten sie gegen Fotonachweis.
Wir bedauern die Unannehmlichkeiten, die Ihnen zum Saisonstart entstanden sind.
Mit freundlichen Grüßen
Reklamationsabteilung, {someone}
{company} · {street} · {town} · HRB {d5} · USt-Id {vat}`,
      'de-whole-hotel-cancelled-night': `Hotel {company} | {street} | {town}
Korrekturrechnung (Storno zu Rechnung {num})
Gast :: {someone}
Firma :: {client}, {cstreet}, {ctown}
Anreise / Abreise :: {date} / {date}
Zimmer :: {d3}
Beleg :: K{num} vom {today}, {time} Uhr, Nachtportier
= Datum | Leistung | MwSt | EUR
- {date} | Übernachtung EZ Komfort | 7 % | -119,00
- {date} | Frühstücksbuffet | 7/19 % | -18,00
- {date} | Tiefgarage | 19 % | -15,00
- {date} | City-Tax | 0 % | -3,50
Summe zu unseren Lasten -155,50
davon 7 % Netto -126,50 Steuer -8,86; 19 % Netto -14,00 Steuer -2,66
Grund: Vorzeitige Abreise wegen Heizungsausfall, Kulanz Direktion Frau {someone}
Erstattet auf Kreditkarte VISA **** {d2}{d2}, Wertstellung in 3–5 Bankarbeitstagen
Die ursprüngliche Rechnung bleibt im Übrigen gültig; bitte reichen Sie beide Belege gemeinsam bei Ihrer Reisekostenstelle ein.
Bonuspunkte für die nicht genutzte Nacht haben wir Ihnen trotzdem gutgeschrieben: 500.
Check-in ab 15 Uhr, Check-out bis 11 Uhr. Sauna im 5. Stock. Schlafen Sie gut!`,
      'de-whole-agricultural-milk-settlement': `Molkerei {company} eG
MILCHGELDABRECHNUNG – GUTSCHRIFT – {month} {year}
Erzeuger {someone}, {cstreet}, {ctown}     Lieferanten-Nr. {d5}   Tour {d2}
Gutschrift im Sinne des § 14 Abs. 2 UStG – Pauschalierung § 24 UStG
= Bezeichnung | Menge kg | ct/kg | EUR
- Grundpreis 4,0 % Fett 3,4 % Eiweiß | 41.237 | 43,20 | {plain}
- Fett 4,18 % | 41.237 | +0,54 | {small}
- Eiweiß 3,51 % | 41.237 | +0,51 | {small}
- Weidemilch-Zuschlag | 41.237 | 1,50 | {small}
- S-Qualität | 41.237 | 0,40 | {small}
- Abzug Stopp-Kosten | 15 | Stk. | -{small}
- Landesvereinigung, Umlage | 41.237 | 0,12 | -{small}
- Käseabnahme Hofladen | | | -{small}
Netto {plain}; Umsatzsteuer 8,4 % {small}; Auszahlung {amount} am {date} auf IBAN …{d3}
Gütedaten: Keimzahl 11 Tsd./ml (geom. Mittel 2 Monate), Zellzahl 148 Tsd./ml, Hemmstoff negativ (4 Proben), Gefrierpunkt -0,523 °C
Tagesproben: 01. 4,12/3,48 · 08. 4,20/3,52 · 15. 4,22/3,53 · 22. 4,19/3,50
Mitteilungen: Die Generalversammlung findet am {date} statt. Der Vorstand hat den Grundpreis für den Folgemonat um 0,5 ct gesenkt. Denken Sie an die jährliche QM-Eigenkontrolle.
Der Empfänger ist verpflichtet, der Abrechnung bei Unrichtigkeit binnen zwei Wochen zu widersprechen.`,
      'de-whole-training-partial-refund': `{company} Akademie
{someone}
{cstreet}, {ctown}
{today}
Gutschrift Nr. {num}
Seminar "[Bilanzen lesen~Führen auf Distanz~Excel für Controller~Arbeitsrecht kompakt]", {date}–{date}, {city}
Sehr geehrte Teilnehmerin,
leider musste der zweite Seminartag wegen Erkrankung des Referenten entfallen. Wir erstatten Ihnen deshalb die anteilige Gebühr:
Teilnahmegebühr laut Rechnung {num} :: {plain} €
davon 50 % :: {small} €
Tagungspauschale Tag 2 :: {small} €
Zwischensumme :: {small} €
Umsatzsteuer :: entfällt, steuerfrei nach § 4 Nr. 21 UStG
Gutschrift gesamt :: {amount}
Wahlweise können Sie den Tag am {date} kostenlos nachholen; dann betrachten Sie dieses Schreiben bitte als gegenstandslos und melden sich bis zum {date} an.
Ohne Nachricht überweisen wir das Guthaben Ende des Monats auf das Konto, von dem Ihre Zahlung kam.
Ihre Teilnahmebescheinigung über acht Unterrichtsstunden liegt bei. Unterlagen zum Herunterladen: Passwort Seminar{d2}.
Herzliche Grüße, Ihr Seminarteam
{person}
Bürozeit 9–15 Uhr, {phone}. {company} gGmbH, {town}`,
      'de-whole-erp-cancel-invoice-telegram': `STORNORECHNUNG 9{num}             Seite 1
zu Rechnung 8{num} vom {date}       Fakturaart S1
Regulierer {d5}  Warenempfänger {d5}  Verk.Büro {d3}
{client}  {cstreet}  {ctown}
Auftrag {num}  Lief. {num}  Ihre Best. {ref}
Pos    Material     Bezeichnung            Menge     Preis       Wert
0010-  {d5}-01   Thermostatkopf weiß       -100 ST   {small}   -{plain}
0020-  {d5}-14   Rücklaufverschraubung 1/2 -100 ST   {small}   -{plain}
0030-  FRACHT                                                  -{small}
Kopfrabatt  12,00-%                                             {small}
Nettowert                                                    -{plain}
Ausgangssteuer  19,00 %                                       -{small}
Endbetrag EUR                                                -{plain}
Storniergrund 04 falscher Rechnungsempfänger – Neufaktura erfolgt auf {other} mit gleichem Datum
Es handelt sich um einen rein kaufmännischen Vorgang, ein Warenrücklauf findet nicht statt.
Der Ausgleich erfolgt maschinell gegen den offenen Posten. Keine Zahlung leisten, keine Mahnung.
Nachricht RD00 / EDI INVOIC gesendet {date} {time} / Anlage: keine
{company}, {street}, {town}   GLN 40{num}{d3}   USt-IdNr. {vat}   WEEE-Reg. DE {num}`,
      'de-whole-ch-deposit-return-event': `Getränkehandel {company} AG, {town}
Gutschrift Nr. {num}
Kunde: Verein {client}, {someone}, {cstreet}, {ctown}
Anlass: [Chilbi~Turnfest~Dorfmärt~1.-August-Feier], {date}
Rücknahme vom {date} gemäss Retourenschein, Chauffeur {someone}
= Retour | Anzahl | Ansatz CHF | Betrag CHF
- Harasse voll Mineral 6x1,5 l | 7 | {small} | {small}
- Fass Lager hell 20 l ungeöffnet | 2 | {small} | {small}
- Depot Fass | 11 | 50.00 | 550.00
- Depot CO2-Flasche 10 kg | 2 | 120.00 | 240.00
- Depot Harass leer | 41 | 5.00 | 205.00
- Kühlanhänger Kaution | 1 | 300.00 | 300.00
- Abzug: Reinigung Zapfanlage | 1 | 85.00 | -85.00
- Abzug: 14 fehlende Mehrwegbecher | 14 | 2.00 | -28.00
Total zu Ihren Gunsten CHF {plain} inkl. MWST 8,1 % auf Waren, Depots ohne MWST
Der Betrag wird mit unserer Rechnung {num} verrechnet; es verbleibt ein Saldo zu bezahlen von CHF {plain}.
Angebrochene Fässer können wir aus hygienischen Gründen leider nicht zurücknehmen.
Besten Dank – hoffentlich hat das Wetter gehalten! Reservationen für nächstes Jahr nehmen wir gerne jetzt schon entgegen.`,
      'de-whole-second-page-broker-commission': `Seite 3/3 – Provisionsgutschrift {num} – Vermittler {d5} {someone}
Übertrag: {plain}
= Vertrag | Kunde | Sparte | Ereignis | Satz ‰/% | Betrag
- {num} | {someone} | Privathaftpflicht | Bestand | 12,0 | 6,84
- {num} | {someone} | Wohngebäude | Neugeschäft | 17,5 | {small}
- {num} | {someone} | Berufsunfähigkeit | Neu, Haftzeit 60 Mon. | 25,0 | {plain}
- {num} | {someone} | Leben | Storno, Rückbelastung | | -{plain}
- {num} | {client} | Flotte 14 Kfz | Folge | 8,0 | {small}
- {num} | {someone} | Reisegepäck | Neu | 20,0 | 3,12
Zwischensumme {plain}
Einbehalt Stornoreserve 10 % -{small}
Verrechnung Vorschuss {month} -{small}
Auszahlungsbetrag dieser Gutschrift {amount}
Umsatzsteuer: steuerfrei nach § 4 Nr. 11 UStG
Stornoreservekonto: Anfangsstand {plain}, Zugang {small}, Freigabe {small}, Endstand {plain}
Diese Abrechnung gilt als anerkannt, wenn ihr nicht binnen eines Monats widersprochen wird. Rückfragen an die Vermittlerbetreuung, Dienstag und Donnerstag ab 10 Uhr.
Hinweise: Wettbewerb "Sommerspurt" – aktueller Rang 41 von 260. Pflicht-Weiterbildung: 9 von 15 Stunden nachgewiesen.
{insurer}, Sitz {city}`,
    }),
  };
