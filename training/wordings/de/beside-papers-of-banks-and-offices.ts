import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers that speak of accounts, wages, taxes, registers and insurance without being a proof of them. */
export const germanBesidePapersOfBanksAndOffices: Readonly<
  Partial<Record<DocumentType, readonly Wording[]>>
> = {
  other: wordingsIn('de', {
    'de-beside-bank-leaflet': `{bank}
# [So lesen Sie Ihren Kontoauszug~Elektronisches Postfach: Ihre Auszüge online~Umstellung der Kontoauszüge~Basiskonto – Konto für jedermann]
Was bedeuten die Abkürzungen?
Wert – Tag, ab dem der Betrag verzinst wird
Buchung – Tag, an dem der Umsatz erfasst wurde
H / S – Haben (Gutschrift) und Soll (Belastung)
EREF, MREF, CRED – Referenzen, die der Auftraggeber mitgibt
Kontostand alt und neu stehen am Anfang und am Ende jedes Auszugs.
Bitte prüfen Sie die Umsätze. Einwendungen gegen einen Rechnungsabschluss sind binnen sechs Wochen zu erheben.
Gut zu wissen: Auszüge, die Sie 90 Tage nicht abrufen, senden wir Ihnen gegen Portoersatz zu.
Ihre Beraterin in der Geschäftsstelle hilft gern. {phone}`,
    'de-beside-bank-price-list': `{bank}
# [Preis- und Leistungsverzeichnis~Preisaushang~Entgeltinformation~Konditionen im Zahlungsverkehr]
Stand {date}
Name des Kontos :: [Giro Komfort~Privatkonto Plus~Geschäftskonto Basis]
= Dienst | Entgelt EUR
- Kontoführung monatlich | {small}
- Überweisung online | 0,00
- Überweisung beleghaft | {small}
- Dauerauftrag einrichten | {small}
- Ausgabe einer Debitkarte jährlich | {small}
- Bargeldauszahlung fremder Automat | {small}
- Nacherstellung Kontoauszug je Blatt | {small}
Sollzinssatz eingeräumte Überziehung {n},{d2} % p. a., geduldete Überziehung {n},{d2} % p. a.
Cut-off-Zeit für Überweisungen: 16.00 Uhr an Geschäftstagen
Außergerichtliche Streitschlichtung: Ombudsmann`,
    'de-beside-change-of-account-form': `[{company}~Familienkasse~Krankenkasse {city}~Kreiskasse {city}]
# [Änderung der Bankverbindung~Mitteilung einer neuen Kontoverbindung~Veränderungsanzeige Bankdaten]
Bitte vollständig in Druckbuchstaben ausfüllen und unterschrieben zurücksenden.
Kunden-/Personalnummer: ______________
Name, Vorname: ______________
Bisherige IBAN: DE____________________
Neue IBAN: DE____________________
Kreditinstitut: ______________
Gültig ab: ______________
Kontoinhaber, falls abweichend: ______________
[ ] Das erteilte Lastschriftmandat soll auf das neue Konto übergehen.
[ ] Kopie der Bankkarte liegt bei
Datum / Unterschrift des Kontoinhabers
Bearbeitungsvermerk: erfasst am ____ Hz. ____`,
    'de-beside-account-switch-help': `{bank} Kontowechselservice
# [Ermächtigung zur Kontenwechselhilfe~Ihr Kontowechsel in drei Schritten~Checkliste Kontowechsel]
Teilen Sie Ihre neue Bankverbindung mit:
[ ] Arbeitgeber / Rententräger
[ ] Vermieter
[ ] Strom, Gas, Wasser
[ ] Telefon und Internet
[ ] Versicherungen
[ ] Finanzamt
[ ] Vereine, Zeitschriften, Streaming
Lassen Sie Ihr altes Konto noch zwei bis drei Monate offen, damit nichts verloren geht.
Musterbriefe finden Sie unter {web}.
Daueraufträge richten wir für Sie neu ein.`,
    'de-beside-fraud-warning': `{bank} informiert
# [Achtung: gefälschte Rechnungen mit neuer IBAN~Vorsicht Phishing!~Sicherheitshinweise zum Online-Banking]
Derzeit erhalten Firmen E-Mails, in denen angebliche Lieferanten eine neue Kontoverbindung nennen.
So schützen Sie sich:
• Rufen Sie Ihren bekannten Ansprechpartner unter der bekannten Nummer an.
• Überweisen Sie nie allein aufgrund einer E-Mail auf ein neues Konto.
• Achten Sie auf kleine Abweichungen in der Absenderadresse.
• Geben Sie TANs niemals am Telefon weiter.
Schon überwiesen? Sperr-Notruf 116 116, danach Anzeige bei der Polizei.
Fälle {year} im Landkreis: {d2}, Schaden rund {amount}`,
    'de-beside-payslip-explained': `[{company} Personalabteilung~Landesamt für Besoldung~Kantonale Verwaltung, Personalamt~Lohnbüro]
# [Erläuterungen zur Entgeltabrechnung~Ihre Bezügemitteilung – so lesen Sie sie~Lohnausweis und Lohnabrechnung erklärt~Wie aus Brutto Netto wird]
Kopfzeile
Personalnummer, Steuerklasse, Kinderfreibetrag und Konfession stammen aus der ELStAM-Datenbank.
Bruttobezüge
Grundgehalt, Zulagen und Einmalzahlungen. St steht für steuerpflichtig, SV für sozialversicherungspflichtig.
Gesetzliche Abzüge
= Zweig | Arbeitnehmer | Arbeitgeber
- Krankenversicherung | 7,3 % | 7,3 %
- Rentenversicherung | 9,3 % | 9,3 %
- Arbeitslosenversicherung | 1,3 % | 1,3 %
- Pflegeversicherung | 1,7 % | 1,7 %
Beispiel: Von 3.000,00 Euro brutto bleiben in Klasse I rund 2.050 Euro netto.
Rückrechnungen erkennen Sie am Kürzel R und am Vormonat.
Bitte heben Sie Ihre Abrechnungen bis zur Rente auf.`,
    'de-beside-pay-scale': `# [Entgelttabelle TVöD/VKA~Besoldungstabelle A~Lohntabelle Gesamtarbeitsvertrag~KV-Mindestgehälter {year}~Lohn- und Gehaltstarif Metall]
gültig ab {date}, Monatsbeträge in Euro
= Gruppe | Stufe 1 | Stufe 2 | Stufe 3 | Stufe 4
* [E 5~E 6~E 8~E 9a~E 11~E 13] | {plain} | {plain} | {plain} | {plain}
Auszubildende 1. Jahr {plain}, 2. Jahr {plain}, 3. Jahr {plain}
Jahressonderzahlung {d2} % des durchschnittlichen Entgelts
Zeitzuschlag Nacht 20 %, Sonntag 25 %, Feiertag 35 %
Wochenarbeitszeit 39 Stunden
Angaben ohne Gewähr`,
    'de-beside-tax-guide': `[Bayerisches Landesamt für Steuern~Ministerium der Finanzen~Bundesministerium für Finanzen Wien~Kantonales Steueramt~Lohnsteuerhilfeverein {city} e. V.]
# [Anleitung zur Einkommensteuererklärung~Wegleitung zur Steuererklärung {year}~Steuertipps für Rentner~Steuerbuch: Tipps zur Arbeitnehmerveranlagung]
Wer muss eine Erklärung abgeben?
Verpflichtet sind Sie unter anderem, wenn Sie Nebeneinkünfte von mehr als 410 Euro hatten oder die Steuerklassen III und V gewählt haben.
Bis wann?
Die Frist endet am 31. Juli des Folgejahres, mit Beratung am letzten Februar des übernächsten Jahres.
Was kann ich absetzen?
Werbungskosten: Fahrten zur Arbeit, Arbeitsmittel, Fortbildung, häusliches Arbeitszimmer.
Sonderausgaben: Kirchensteuer, Spenden, Vorsorgeaufwendungen.
Außergewöhnliche Belastungen: Krankheitskosten über der zumutbaren Belastung.
? Beispiel: Frau M. fährt an 220 Tagen 18 km zur Arbeit. Sie trägt 220 x 18 x 0,30 Euro ein.
Wann kommt der Bescheid?
In der Regel nach fünf bis zwölf Wochen. Gegen ihn können Sie binnen eines Monats Einspruch einlegen.`,
    'de-beside-online-tax-help': `[Mein ELSTER Hilfe~FinanzOnline – häufige Fragen~eTax Hilfe]
# [Wie rufe ich meinen Steuerbescheid ab?~Umsatzsteuer-Voranmeldung: Schritt für Schritt~Bescheinigungen abrufen (VaSt)]
1. Melden Sie sich mit Ihrer Zertifikatsdatei und dem Passwort an.
2. Wählen Sie Formulare & Leistungen.
3. Klicken Sie auf Auskunft zum Steuerkonto.
4. Füllen Sie die mit Stern gekennzeichneten Felder aus.
5. Prüfen und absenden. Sie erhalten ein Transferticket.
Fehlermeldung: Die Steuernummer ist für das Bundesland ungültig? Verwenden Sie die 13-stellige Schreibweise.
War dieser Artikel hilfreich? Ja Nein
Verwandte Themen: Aktivierungs-ID verloren, Anlage EÜR, Dauerfristverlängerung`,
    'de-beside-tax-checklist': `[Steuerkanzlei {someone}~{company} Steuerberatung~Treuhand {city} AG]
# [Checkliste Steuererklärung {year}~Welche Unterlagen brauchen wir?~Belegliste für Mandanten]
Bitte ankreuzen und mit den Belegen einreichen
[ ] Lohnsteuerbescheinigung bzw. Lohnausweis
[ ] Bescheinigungen über Zinsen und Dividenden
[ ] Spendenquittungen
[ ] Beiträge zu Versicherungen, Riester, Rürup, Säule 3a
[ ] Handwerkerrechnungen und Überweisungsnachweise
[ ] Nebenkostenabrechnung des Vermieters
[ ] letzter Steuerbescheid
[ ] Änderungen bei Familienstand, Kindern, Anschrift
Abgabe bis {date}, sonst Fristverlängerung. Ihre Ansprechpartnerin: {someone}, {phone}`,
    'de-beside-founding-guide': `[IHK {city}~Wirtschaftskammer~Handwerkskammer {city}~Gründungszentrum {city}]
# [Merkblatt: Die Gründung einer GmbH~In sieben Schritten zur eigenen Firma~Einzelunternehmen anmelden – was ist zu tun?~Der Eintrag ins Handelsregister]
Die GmbH entsteht erst mit der Eintragung in das Handelsregister.
1. Firma mit der IHK abstimmen
2. Gesellschaftsvertrag oder Musterprotokoll beim Notar beurkunden
3. Stammkapital von mindestens 25.000 Euro, davon die Hälfte einzahlen
4. Anmeldung zum Handelsregister durch den Notar
5. Gewerbeanzeige bei der Gemeinde (Gewerbeschein)
6. Fragebogen zur steuerlichen Erfassung, Berufsgenossenschaft, Transparenzregister
= Kosten | ca. EUR
- Notar | {small}
- Registergericht | 150,00
- Bekanntmachung | {small}
Geschäftsführer kann nicht sein, wer wegen einer Insolvenzstraftat verurteilt wurde.
Ansprechpartner: {someone}, {phone}. Alle Angaben ohne Gewähr.`,
    'de-beside-company-directory': `# [Branchenverzeichnis~Firmenverzeichnis Gewerbegebiet {city}~Ausstellerverzeichnis~Mitgliedsbetriebe der Innung]
* {other} | [Metallbau~Elektro~Druckerei~Spedition~Bäckerei] | Halle {n} | {mobile}
Stand {month} {year}, Meldung von Änderungen an {email}
Herausgeber: Werbegemeinschaft {city} e. V.
? Anzeige: {company} – {slogan}`,
    'de-beside-claim-form': `{insurer}
# [Schadenanzeige~Schadenmeldung Haftpflicht~Unfallanzeige~Schadenanzeige zur Hausratversicherung~Europäischer Unfallbericht]
Versicherungsschein-Nr.: ____________ Schaden-Nr. (wird von uns vergeben): ____________
Versicherungsnehmer (Name, Anschrift, Telefon, IBAN)
1. Wann ist der Schaden eingetreten? Tag ______ Uhrzeit ______
2. Wo? ____________________
3. Wer hat den Schaden verursacht?
4. Schildern Sie den Hergang (ggf. Skizze beifügen)
5. Wurde die Polizei eingeschaltet? [ ] nein [ ] ja, Dienststelle / Tagebuch-Nr.
6. Beschädigte Gegenstände
= Gegenstand | Anschaffung | Kaufpreis | Schadenhöhe
* ________ | ____ | ____ | ____
7. Bestehen weitere Versicherungen?
Bewusst unwahre Angaben können zum Verlust des Versicherungsschutzes führen (§ 28 VVG).
Ort, Datum, Unterschrift des Versicherungsnehmers`,
    'de-beside-insurance-product-sheet': `# [Privathaftpflichtversicherung~Reiserücktrittsversicherung~Wohngebäudeversicherung~Kfz-Versicherung]
Informationsblatt zu Versicherungsprodukten
Unternehmen: {insurer} Produkt: [Komfort~Exklusiv~Basis {year}]
Das Blatt gibt einen kurzen Überblick. Die vollständigen Informationen finden Sie in Antrag, Versicherungsschein und Bedingungen.
Um welche Art von Versicherung handelt es sich?
Wir schützen Sie vor den finanziellen Folgen [von Schadenersatzansprüchen~eines Reiserücktritts~von Feuer, Sturm und Leitungswasser].
Was ist versichert? ✓ Prüfung der Haftung ✓ Abwehr unberechtigter Ansprüche
Was ist nicht versichert? x vorsätzlich herbeigeführte Schäden
Gibt es Deckungsbeschränkungen? ! Selbstbeteiligung je Fall
Wo bin ich versichert? Weltweit, soweit Auslandsaufenthalt bis fünf Jahre
Welche Verpflichtungen habe ich? Beiträge rechtzeitig zahlen, Schäden unverzüglich anzeigen
Wann und wie zahle ich? Jährlich, halbjährlich oder monatlich
Wie kann ich den Vertrag kündigen? Drei Monate vor Ablauf in Textform`,
    'de-beside-ch-health-premium-table': `{insurer}
# [Prämienübersicht {year}~Prämientarif Grundversicherung~Franchisen und Rabatte im Vergleich]
Obligatorische Krankenpflegeversicherung KVG, Prämienregion {n}, Kanton [Bern~Zürich~St. Gallen]
= Franchise CHF | Standard | Hausarzt | Telmed
- 300 | {small} | {small} | {small}
- 500 | {small} | {small} | {small}
- 1000 | {small} | {small} | {small}
- 2500 | {small} | {small} | {small}
Unfalldeckung eingeschlossen; ohne Unfall rund 7 % günstiger.
Familienrabatt ab dem dritten Kind. Prämien vom BAG genehmigt.
Wechseln Sie bis 30. November. Unverbindliche Beratung unter {phone}.`,
  }),
};
