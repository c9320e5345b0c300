import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Confirmations of orders, bookings and subscriptions by programs, shops, hotels and works. */
export const germanConfirmationsBySeller: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  order_confirmation: wordingsIn('de', {
    'de-sap-order-acknowledgement': `{company} · {street} · {town}
{client}
{cstreet}
{ctown}
# [Auftragsbestätigung~Auftragsbestätigung / Order Confirmation]
> Auftragsnummer/Datum 10{num} / {date}
> Ihre Bestellung/Datum 45{num} / {date}
> Kundennummer {num}
> Sachbearbeiter {someone}
Wir danken für Ihre Bestellung und bestätigen diese wie folgt:
= Pos. | Material | Bezeichnung | Menge | Preis | Wert
* 0000{d2} | {num} | [Profilschiene~Kabelkette~Getriebemotor~Endschalter~Spannsatz] | {n} ST | {small} | {plain}
- Bestätigter Liefertermin | | {date} | | |
Nettowert {plain}
Ausgangssteuer 19,000 % {small}
Endbetrag {plain}
Versandstelle {city} Teillieferung zulässig
Bitte prüfen Sie die Angaben; Abweichungen teilen Sie uns binnen 24 Stunden mit.`,
    'de-shop-mail-thanks': `{company} Onlineshop
Hallo {person},
# [vielen Dank für deine Bestellung!~Bestellbestätigung #{num}~Deine Bestellung ist bei uns eingegangen]
Wir haben deine Bestellung vom {date} erhalten und bereiten sie nun für den Versand vor.
Bestellnummer :: #{num}
Zahlungsart :: [PayPal~Klarna~Vorkasse~Kreditkarte]
Versandart :: [DHL Paket~GLS~Abholung]
= Artikel | Anzahl | Preis
* {ware} | {n} | {small} €
Zwischensumme {small} €
Versandkosten 4,95 €
Gesamtsumme inkl. MwSt. {small} €
Lieferadresse {person}, {cstreet}, {ctown}
Sobald dein Paket unterwegs ist, erhältst du eine E-Mail mit der Sendungsnummer. Die Rechnung folgt nach dem Versand.
Widerrufsbelehrung und AGB findest du im Anhang.
Dein Team von {company}`,
    'de-hotel-portal-booking': `[Buchungsbestätigung~Ihre Reservierung ist bestätigt~Buchung bestätigt]
# {company} Hotel & Spa
Bestätigungsnummer :: {num}
PIN-Code :: {d2}{d2}
Gebucht von :: {person}
Check-in :: {date}, ab 15:00 Uhr
Check-out :: {date}, bis 11:00 Uhr
Ihre Buchung :: {n} Nächte, 1 Zimmer
[Komfort Doppelzimmer mit Balkon~Superior Einzelzimmer~Familiensuite]
Gäste :: 2 Erwachsene
Verpflegung :: Frühstück im Preis inbegriffen
= Preisübersicht | EUR
- Zimmer | {plain}
- 7 % MwSt. | inklusive
- Kurtaxe pro Person und Nacht | 2,80
Gesamtpreis {plain}
Sie zahlen vor Ort. Kostenlose Stornierung bis {date}, danach fallen 90 % an.
Besondere Wünsche: [Allergikerbettwäsche~späte Anreise~ruhiges Zimmer]
Adresse {street}, {town}, Telefon {phone}`,
    'de-software-subscription': `{company} Software GmbH
{mail}
# [Bestätigung Ihres Abonnements~Willkommen! Ihr Abo ist aktiv~Bestellbestätigung Lizenz]
Guten Tag {person},
wir bestätigen den Abschluss Ihres Abonnements mit folgenden Daten:
Tarif :: [Business Jahresabo~Starter monatlich~Premium 5 Nutzer]
Beginn :: {date}
Verlängerung am :: {date}
Preis :: {small} EUR pro [Monat~Jahr] zzgl. MwSt.
Zahlungsmittel :: [Visa endet auf {d2}{d2}~SEPA-Lastschrift]
Vertragsnummer :: SUB-{num}
Das Abonnement verlängert sich automatisch, wenn Sie nicht bis einen Tag vor Ablauf in Ihrem Kundenkonto kündigen.
Ihre Rechnung stellen wir gesondert im Kundenportal bereit.
Lizenzschlüssel: {d5}-{d5}-{d5}-{d5}`,
    'de-window-manufacturer': `{company} Fenster + Türen
# [Auftragsbestätigung {num}~AUFTRAGSBESTÄTIGUNG – bitte prüfen und unterschrieben zurück]
Kunde {num} {client} Kommission: [{someone}~BV Lindenallee]
Lieferwoche :: {d2}/{year}
= Pos | Stück | Element | Maß B x H | EUR
* {n} | {n} | [Fenster 1-flg. DKR weiß~Balkontür~Hebeschiebetür~Haustür anthrazit~Rollladenkasten] | 1{d3} x 1{d3} | {small}
- | | Verglasung 3-fach Ug 0,6 | |
Ansicht von innen, Glasaufbau 4/18/4/18/4, Beschlag RC2
Nettosumme {plain} Rabatt 12 % {small} MwSt {small} Gesamt {plain}
Zahlung: 50 % bei AB, Rest bei Lieferung
Maßänderungen sind nach Freigabe nicht mehr möglich. Ohne Rücksendung binnen 3 Tagen gilt der Auftrag als freigegeben.
freigegeben: Datum/Unterschrift _________`,
    'de-word-short-confirm': `{company}
{client}
{city}, {date}
[Auftragsbestätigung~AB {num}~Ihr Auftrag vom {date}]
Guten Tag Herr {someone},
danke für den Auftrag, den wir hiermit gerne annehmen:
{n} Stück {ware} zum Preis von {small} €
[Lieferung frei Haus~Abholung in {city}~Aufbau durch uns] in KW {d2}
Zahlbar bei Lieferung
Wenn noch etwas anders sein soll, bitte bis morgen melden.
Gruß
{someone}`,
    'de-training-registration': `{company} Akademie · Seminare und Lehrgänge
{client}
z. Hd. {person}
# [Anmeldebestätigung~Teilnahmebestätigung Ihrer Buchung~Buchungsbestätigung Seminar]
Wir bestätigen Ihre verbindliche Anmeldung:
Seminar :: [Ausbildung der Ausbilder~Ladungssicherung nach VDI 2700a~Umsatzsteuer aktuell~Ersthelfer]
Seminarnummer :: {num}
Termin :: {date} – {date}, jeweils {time} bis 16:30 Uhr
Ort :: {street}, {town}, Raum {n}
Teilnehmer :: {someone}
Seminargebühr :: {small} EUR zzgl. 19 % MwSt., inkl. Unterlagen und Verpflegung
Die Rechnung erhalten Sie zwei Wochen vor Beginn.
Umbuchung bis 14 Tage vorher kostenfrei; bei späterer Absage fällt die volle Gebühr an, ein Ersatzteilnehmer ist willkommen.
Anfahrt siehe Rückseite. Wir freuen uns auf Sie!`,
    'de-freight-booking': `{company} Spedition
> {client}, Versand
# [Transportbestätigung~Buchungsbestätigung Seefracht~Auftragsbestätigung Transport {num}]
Wir bestätigen die Buchung gemäß Ihrem Auftrag {ref}:
Ladestelle :: {client}, {ctown}, {date} {time}
Entladestelle :: {other}, [Mailand~Lyon~Posen~Antwerpen]
Ware :: {n} Europaletten, {num} kg, {n},4 ldm
Frachtpreis :: {plain} EUR all in, zzgl. Diesel-Floater {n} %
Kennzeichen :: wird bekannt gegeben
Schiff/Reise :: [MS Alster V{d3}~entfällt], ETD {date} ETA {date}
Standgeld nach 2 Stunden {d2},00 EUR/h
Wir arbeiten ausschließlich auf Grundlage der ADSp 2017. Vielen Dank für den Auftrag!`,
    'de-tailor-made-machine': `{company} Sondermaschinen · Projektabwicklung
{client} Einkauf
# [Auftragsbestätigung Projekt {num}~Bestätigung Ihrer Bestellung {ref}]
Sehr geehrte Damen und Herren, wir nehmen Ihre Bestellung vom {date} über eine [Montagezelle~Verpackungslinie~Prüfstation] dankend an. Es gilt unser Angebot {num} in der Fassung vom {date}.
Kaufpreis :: {plain} EUR netto
Lieferzeit :: {n} Monate ab Klärung aller technischen Fragen
Abnahme :: FAT in {city}, SAT bei Ihnen
= Meilenstein | Anteil | Termin
* [Auftragseingang~Konstruktionsfreigabe~FAT~Endabnahme~Lieferung] | {n}0 % | {date}
Ihren Einkaufsbedingungen widersprechen wir; maßgeblich sind die Lieferbedingungen des VDMA.
Projektleiter {someone}, Durchwahl {d3}
===
Technische Klärungen: Taktzeit {n},5 s, Steuerung S7, Lackierung RAL 7035, Beistellungen des Kunden bis {date}`,
    'de-amendment-confirmation': `{company} Vertriebsinnendienst
{client}
# [Geänderte Auftragsbestätigung~Auftragsbestätigung {num} – Änderung {n}~Terminänderung zur Auftragsbestätigung]
Diese Bestätigung ersetzt unsere Auftragsbestätigung vom {date}.
Geänderte Positionen sind mit * gekennzeichnet.
= Pos. | Artikel | Menge alt | Menge neu | Termin neu
* {n} * | {num} | {n} | {n} | {date}
Neuer Auftragswert netto {plain}
Grund: [Kundenwunsch vom {date}~Lieferverzug Vormaterial~technische Änderung]
Alle übrigen Vereinbarungen gelten unverändert fort.
Mit der Bitte um Kenntnisnahme, {someone}`,
    'de-at-event-hall': `Congress Center {city} Betriebs GmbH, [5020 Salzburg~8010 Graz~6900 Bregenz]
{client}
# [Auftragsbestätigung Veranstaltung~Reservierungsbestätigung~Bestätigung Ihrer Buchung {num}]
Sehr geehrter Herr Mag. {someone}, wir dürfen Ihre Buchung wie folgt bestätigen:
Veranstaltung :: [Ball~Jahrestagung~Produktpräsentation]
Termin :: {date}, Aufbau ab {time}
Räumlichkeit :: [Saal Mozart~Panoramasaal~Foyer]
= Leistung | Einheit | Preis EUR exkl. USt.
* [Saalmiete ganztägig~Tontechnik~Garderobe~Reinigung~Brandwache~WLAN] | {n} | {plain}
Gesamtsumme exkl. 20 % USt. {plain}
Akonto 50 % bis {date}. Stornobedingungen lt. Beilage.
Wir ersuchen um Retournierung eines firmenmäßig gezeichneten Exemplars.`,
    'de-ch-garden-order': `{company} GmbH [Gartenpflege~Storenbau~Zügelunternehmen] · [8810 Horgen~6210 Sursee~9400 Rorschach]
Familie {person}
# [Auftragsbestätigung {num}~Terminbestätigung~Bestätigung Ihres Auftrages]
Guten Tag Frau {someone}
Herzlichen Dank für Ihren Auftrag, den wir gerne wie folgt bestätigen:
Arbeiten :: [Heckenschnitt und Abfuhr~Ersatz von 3 Sonnenstoren~Umzug 3.5 Zi-Wohnung]
Ausführung :: {date}, ca. {time} Uhr
Preis :: CHF {n}'{d3}.00 inkl. 8,1 % MWST gemäss Offerte vom {date}
Annullation bis 48 Std. vorher kostenlos.
Bitte Parkplatz vor dem Haus freihalten.
Zahlung innert 10 Tagen nach Rechnungsstellung.
Freundliche Grüsse {someone}`,
  }),
};
