import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers that speak of bills, offers, orders, goods and agreements without being one. */
export const germanBesideTradePapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('de', {
    'de-beside-bill-explained': `[Stadtwerke {city}~{company}~Energie {city} GmbH]
# [Ihre Rechnung einfach erklärt~So lesen Sie Ihre Stromrechnung~Erläuterungen zur Jahresabrechnung]
Auf den folgenden Seiten zeigen wir Ihnen an einem Muster, wo Sie welche Angabe finden.
1 Kundennummer und Vertragskonto
Bitte halten Sie diese Nummern bereit, wenn Sie uns anrufen.
2 Rechnungsbetrag
Hier steht, ob Sie nachzahlen müssen oder ein Guthaben erhalten. Das Guthaben überweisen wir auf Ihr Konto.
3 Abschlag
Der neue Abschlag ergibt sich aus Ihrem Verbrauch, geteilt durch elf Monate.
4 Verbrauch in kWh
Zählerstand neu minus Zählerstand alt. Bei Gas wird mit Brennwert und Zustandszahl multipliziert.
5 Steuern, Abgaben und Umlagen
Stromsteuer, Konzessionsabgabe, Offshore-Netzumlage und Umsatzsteuer geben wir unverändert weiter.
? Häufige Frage: Warum ist mein Abschlag gestiegen?
Noch Fragen? Kundenzentrum {street}, {phone}, {web}`,
    'de-beside-direct-debit-mandate': `[{company}~Sportverein {city} e. V.~Musikschule {city}~Wasserverband {city}]
{street}, {town}
Gläubiger-Identifikationsnummer :: DE{d2}ZZZ0000{num}
Mandatsreferenz :: [wird separat mitgeteilt~{ref}]
# [SEPA-Lastschriftmandat~Erteilung eines SEPA-Basislastschriftmandats~SEPA-Firmenlastschrift-Mandat]
Ich ermächtige den Zahlungsempfänger, Zahlungen von meinem Konto mittels Lastschrift einzuziehen. Zugleich weise ich mein Kreditinstitut an, die auf mein Konto gezogenen Lastschriften einzulösen.
Hinweis: Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrages verlangen.
Zahlungsart: [wiederkehrende Zahlung~einmalige Zahlung]
Vorname und Name (Kontoinhaber) ______________________
Straße und Hausnummer ______________________
Postleitzahl und Ort ______________________
Kreditinstitut (Name und BIC) ______________________
IBAN DE_ _ | _ _ _ _ | _ _ _ _ | _ _ _ _
Ort, Datum und Unterschrift`,
    'de-beside-ch-direct-debit': `{company}
# [Belastungsermächtigung mit Widerspruchsrecht~LSV+ Belastungsermächtigung~CH-DD Lastschrift]
LSV-IDENT. {d3}W
Referenz-Nr. {num}
Hiermit ermächtigt der Kunde seine Bank bis auf Widerruf, die ihr von obigem Zahlungsempfänger vorgelegten Lastschriften seinem Konto zu belasten.
Wenn das Konto die erforderliche Deckung nicht aufweist, besteht für die Bank keine Verpflichtung zur Belastung.
Bankname / PLZ und Ort :: ..............................
IBAN :: CH..............................
Ort, Datum ..................... Unterschrift* .....................
* Unterschrift des Vollmachtgebers oder Bevollmächtigten. Bitte an den Zahlungsempfänger zurücksenden.
Berichtigung (leer lassen, wird von der Bank ausgefüllt)`,
    'de-beside-fee-schedule': `Stadt {city}
# [Gebührenverzeichnis~Entgeltordnung für das Hallenbad~Gebührensatzung der Volkshochschule~Tarifordnung Stadtbibliothek]
Anlage zur Satzung vom {date}
= Nr. | Gegenstand | Euro
- 1 | Beglaubigung einer Unterschrift | {small}
- 2 | Einfache Melderegisterauskunft | {small}
- 3 | Zweitausfertigung einer Urkunde | {small}
- 4 | Jahreskarte Erwachsene | {small}
- 4.1 | ermäßigt (Schüler, Studierende) | {small}
Mahngebühren werden ab der zweiten Woche nach Fälligkeit erhoben.
Die Gebühren werden mit der Bekanntgabe fällig; auf Antrag kann Stundung gewährt werden.
Dieses Verzeichnis tritt am {date} in Kraft.`,
    'de-beside-salon-prices': `# [Unsere Preise~Preisliste~Damen · Herren · Kinder]
[Salon {someone}~Haarstudio am Markt~Kosmetik {city}]
- Waschen, schneiden, föhnen | ab {small}
- Herrenschnitt | {small}
- Kinder bis 12 Jahre | {small}
- Ansatzfarbe | ab {small}
- Strähnen mit Folie | ab {small}
- Dauerwelle inkl. Pflege | {small}
- Augenbrauen zupfen | {small}
Gutscheine erhältlich! Termine unter {phone} oder einfach vorbeikommen.
Di–Fr 9–18 Uhr, Sa 8–13 Uhr, montags Ruhetag`,
    'de-beside-catalogue-page': `{company} Hauptkatalog {year}
# [Werkzeugwagen und Schränke~Beschläge und Verbindungstechnik~Arbeitsschutz~Büromöbel Serie Linea]
Seite {d3}
Stabile Ausführung aus Stahlblech, pulverbeschichtet in RAL 7035. Zentralverschluss mit zwei Schlüsseln.
= Best.-Nr. | Breite mm | Höhe mm | Traglast kg | EUR/Stück
* {d2}.{num} | {d3} | {d3} | {d2} | {small}
Lieferzeit ab Lager 2–3 Tage. Andere Farben gegen Aufpreis auf Anfrage.
Passendes Zubehör finden Sie auf Seite {d3}.
Preise ohne MwSt. Abbildungen ähnlich. Technische Änderungen vorbehalten.
Bestellen Sie rund um die Uhr: {web} · Hotline {phone}`,
    'de-beside-tender-notice': `# [Öffentliche Ausschreibung nach VOB/A~Bekanntmachung eines Vergabeverfahrens~Aufforderung zur Abgabe eines Angebots]
a) Öffentlicher Auftraggeber: Gemeinde {city}, {street}, {town}
b) Vergabeverfahren: Öffentliche Ausschreibung, Vergabenummer {ref}
c) Elektronische Angebotsabgabe über {web}
d) Art des Auftrags: Ausführung von Bauleistungen
e) Ort der Ausführung: [Grundschule~Feuerwehrhaus~Kläranlage] {city}
f) Art und Umfang: [Dachdeckerarbeiten, ca. {d3} m²~Erdarbeiten, ca. {d3} m³~Lieferung von {n} Fahrzeugen]
i) Ausführungsfrist: Beginn {date}, Ende {date}
o) Ablauf der Angebotsfrist am {date} um {time} Uhr; Bindefrist {date}
r) Zuschlagskriterien: Preis 100 %
u) Nachweise: Präqualifikation oder Eigenerklärung Formblatt 124, Freistellungsbescheinigung, Haftpflichtnachweis
x) Nachprüfungsstelle: Landratsamt, Kommunalaufsicht`,
    'de-beside-order-form-blank': `# [Bestellschein Schulfotos~Bestellformular~Sammelbestellung Honig~Brötchen-Bestellzettel~T-Shirt-Bestellung Abteilung]
Bitte bis {date} [im Sekretariat~beim Kassenwart~in der Geschäftsstelle] abgeben.
Name: ____________________ [Klasse~Mannschaft~Zimmer]: ________
= Artikel | Einzelpreis | Anzahl
- [Mappe komplett~Glas 500 g~Größe S] | {small} | ____
- [Passbilder~Glas 250 g~Größe M] | {small} | ____
- [Klassenfoto~Geschenkset~Größe L] | {small} | ____
Gesamt: ____________
[ ] Geld liegt passend bei [ ] ich bezahle bei Abholung
Datum, Unterschrift: ____________________`,
    'de-beside-menu-card': `[Gasthaus zum Löwen~Wirtshaus {someone}~Trattoria da Piero~Beisl am Eck]
# [Speisekarte~Mittagstisch~Unsere Wochenkarte~Speisen & Getränke]
Vorspeisen
- Rinderkraftbrühe mit Flädle A,C,G | {small}
- Feldsalat mit Speck und Kracherle | {small}
Hauptgerichte
- Wiener Schnitzel vom Kalb, Petersilienerdäpfel | {small}
- Zander auf Linsengemüse | {small}
- Käsespätzle mit Röstzwiebeln (vegetarisch) | {small}
Dessert
- Apfelstrudel mit Vanillesoße | {small}
Getränke: Tafelwasser 0,4 l {small}, Pils 0,5 l {small}, Viertel Riesling {small}
A Gluten, C Ei, G Milch. Alle Preise inklusive Bedienung und Mehrwertsteuer.
Küche von 11.30 bis 14 Uhr und 17.30 bis 21.30 Uhr`,
    'de-beside-return-leaflet': `# [So geht Ihre Retoure~Rücksendeinformationen~Hinweise zu Versand und Rückgabe]
{company}
Sie möchten etwas zurückgeben? Das ist innerhalb von 30 Tagen kostenlos möglich.
1. Melden Sie die Rücksendung in Ihrem Kundenkonto an.
2. Legen Sie den Lieferschein in das Paket. Kreuzen Sie den Rückgabegrund an.
3. Kleben Sie das Etikett auf und geben Sie das Paket in einer Filiale ab.
4. Heben Sie den Einlieferungsbeleg bis zur Gutschrift auf.
Die Erstattung erfolgt auf dem Weg, auf dem Sie bezahlt haben, in der Regel nach 5 bis 7 Werktagen.
Sperrgut holt unsere Spedition ab, bitte Termin unter {phone} vereinbaren.
Von der Rückgabe ausgeschlossen: geöffnete Hygieneartikel, Maßanfertigungen.`,
    'de-beside-warranty-card': `# [Garantiekarte~Garantieschein~Garantieurkunde~Herstellergarantie]
{company}
Modell :: [Kaffeevollautomat~Akkuschrauber~Armbanduhr~Kühlgefrierkombination] {num}
Seriennummer :: ________________
Kaufdatum :: ________________
Händlerstempel und Unterschrift
Wir gewähren auf dieses Gerät eine Garantie von [24~36~60] Monaten ab Kaufdatum. Innerhalb dieser Zeit beseitigen wir Material- und Herstellungsfehler nach unserer Wahl durch Reparatur oder Austausch.
Ausgenommen sind Verschleißteile, Kalkschäden und unsachgemäßer Gebrauch.
Die Garantie gilt nur mit Kaufbeleg. Die gesetzlichen Gewährleistungsrechte bleiben unberührt.
Service :: {company}, {street}, {town}, {phone}`,
    'de-beside-entrance-ticket': `[Stadttheater {city}~Freilichtmuseum~SV {city} – Heimspiel~Open Air am See]
# [Eintrittskarte~Print@Home-Ticket~Online-Ticket~Sitzplatzkarte]
{date} Beginn {time} Uhr, Einlass eine Stunde vorher
Block [A~C~Parkett links] Reihe {n} Platz {d2}
Kategorie [Normal~Ermäßigt] EUR {small}
Ticket-Nr. {num}{num}
Dieses Ticket ist nur einmal gültig. Der Barcode wird am Einlass entwertet. Kopien verlieren ihre Gültigkeit.
Kein Umtausch, keine Rücknahme. Foto- und Tonaufnahmen nicht gestattet.
Veranstalter: {company}`,
    'de-beside-withdrawal-notice': `# [Widerrufsbelehrung~Widerrufsbelehrung und Muster-Widerrufsformular~Verbraucherinformation Fernabsatz]
Widerrufsrecht
Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Die Widerrufsfrist beträgt vierzehn Tage ab dem Tag, an dem Sie oder ein von Ihnen benannter Dritter die Waren in Besitz genommen haben.
Um Ihr Widerrufsrecht auszuüben, müssen Sie uns ({company}, {street}, {town}, {email}) mittels einer eindeutigen Erklärung informieren.
Folgen des Widerrufs
Wenn Sie diesen Vertrag widerrufen, haben wir Ihnen alle Zahlungen unverzüglich zurückzuzahlen.
Muster-Widerrufsformular
An: {company}
Hiermit widerrufe(n) ich/wir (*) den von mir/uns (*) abgeschlossenen Vertrag über den Kauf der folgenden Waren (*)
Bestellt am (*)/erhalten am (*)
Name des/der Verbraucher(s)
(*) Unzutreffendes streichen.`,
    'de-beside-house-rules': `# [Hausordnung~Benutzungsordnung Bürgerhaus~Gemeinschaftsordnung~Waschküchenordnung~Badeordnung]
Liebe [Bewohnerinnen und Bewohner~Gäste~Mieter],
ein gutes Zusammenleben braucht Rücksicht. Deshalb gilt:
§ 1 Ruhezeiten von 13 bis 15 Uhr und von 22 bis 6 Uhr.
§ 2 Treppenhaus und Fluchtwege sind freizuhalten; Kinderwagen dürfen kurz abgestellt werden.
§ 3 Grillen auf Balkonen ist [nicht~nur mit Elektrogrill] gestattet.
§ 4 Der Waschplan hängt im Keller. Nach Gebrauch Flusensieb reinigen.
§ 5 Abfälle sind zu trennen. Sperrmüll wird auf Anmeldung geholt.
§ 6 Wer Schäden bemerkt, meldet sie dem Hausmeister, {phone}.
{city}, im {month} {year} [Die Hausverwaltung~Der Vorstand~Der Bürgermeister]`,
    'de-beside-contract-advice': `[Verbraucherzentrale~Mieterverein {city}~Arbeiterkammer~IHK {city}]
# [Was gehört in einen Mietvertrag?~Checkliste Kaufvertrag Gebrauchtwagen~Befristete Arbeitsverträge: Ihre Rechte~Merkblatt Werkvertrag]
Ein Vertrag kommt durch zwei übereinstimmende Erklärungen zustande. Schriftform ist meist nicht vorgeschrieben, aber zu empfehlen.
Darauf sollten Sie achten:
• Namen und Anschriften beider Seiten vollständig?
• Gegenstand und Zustand genau beschrieben?
• Beginn, Laufzeit und Kündigungsfrist geregelt?
• Höhe und Fälligkeit der Zahlung klar?
• Nebenabreden schriftlich festgehalten?
Tipp: Unterschreiben Sie nie unter Zeitdruck. Lassen Sie sich eine Ausfertigung geben.
Unwirksam sind zum Beispiel starre Renovierungsfristen.
Dieses Merkblatt ersetzt keine Rechtsberatung. Stand: {month} {year}`,
  }),
};
