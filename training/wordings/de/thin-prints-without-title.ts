import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Short prints, many without a title: what is left of a document when nobody cared for its looks. */
export const germanThinPrints: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('de', {
    'de-dry-thin-sharpening-service': `Schleiferei {person}  {mobile}
{today}
Hotel {client}
14 Kochmesser 4,50 63,–
2 Wiegemesser 12,–
1 Aufschnittmaschine Messer abgezogen, neu eingestellt 38,–
Schere Zimmermädchen umsonst
113,– + 19 %
134,47
überweisen {iban}, 10 Tage
komme wieder im {month}`,
    'de-dry-thin-erp-no-title-electrics': `{company}      Nr {num}   {today}   Kd {d5}   S.1
{client} / {cstreet} / {ctown}
BV {city}, Whg {n}, Auftrag {ref}, Monteur {someone}
- 1001 | Fehlersuche FI löst aus | 1,75 h | 58,00 | 101,50
- 1002 | Azubi 2. Lj. | 1,75 h | 31,00 | 54,25
- 4471 | RCBO B16/0,03 A | 1 | 41,90 | 41,90
- 4102 | Schukodose UP reinweiß | 2 | 9,60 | 19,20
- 9000 | Kleinmaterial | 1 | 6,50 | 6,50
- 9100 | Fahrzeug Zone 2 | 1 | 24,00 | 24,00
netto {small} MwSt {small} Summe {small}
zahlbar 8 T. netto / Leistung {date} / Lohnanteil {small}
{iban}`,
  }),
  quote: wordingsIn('de', {
    'de-dry-thin-gutter-offer-slip': `Fam. {someone}, {cstreet}
Dachrinne Nordseite, Richtpreis wie besprochen:
alte Rinne ab, entsorgen
11 m Titanzink 333 vorgehängt neu, 2 Böden, 1 Stutzen
1 Fallrohr 5 m DN 87 mit Laubfang
Rollgerüst
rund 1.150 + MwSt.
Wenn Kupfer, rund 640 mehr. Schalung falls faul nach Stunden (52,–)
Kann ab Ende {month} kommen, Preis halte ich 4 Wochen, gebt mir Bescheid
{person}, Spenglermeister, {mobile}`,
  }),
  credit_note: wordingsIn('de', {
    'de-dry-thin-deposit-pallets': `{company} Getränkelogistik
GUTSCHR. LEERGUT   {num}   {today}
Kd {d5} {client}
- Kasten 20x0,5 NRW | 84 | 3,10 | 260,40
- Kasten 12x1,0 PET | 36 | 3,30 | 118,80
- Fass KEG 30 | 7 | 30,00 | 210,00
- Fass KEG 50 defekt Fitting | 1 | 0,00 | 0,00
- CO2 10 kg | 2 | 61,00 | 122,00
- Palette EUR B | 5 | 9,00 | 45,00
= Summe Pfand | | | {plain}
USt 19 % {small}
verrechnet mit Lastschrift {date}. Zählung Hof gilt. Fremdkästen 11 Stück stehen zur Abholung bereit.`,
  }),
  purchase_order: wordingsIn('de', {
    'de-dry-thin-messenger-order-builder': `An Baustoffe {client}
bitte richten für {date} früh, Lkw mit Mitnehmstapler
BV {person} {cstreet}
3 Pal Hochlochziegel 36,5 T8 DF
1 Pal Kimmstein
14 Sack Dünnbettmörtel
2 Rollen Sperrbahn R500 36,5
1 Bd Flachstahlanker
Stürze 2 x 1,75 / 1 x 2,50
auf unsere Kd.Nr. {d5}, Komm. „Neubau {city}“
Preis wie letztes Mal, sonst vorher anrufen!!!
Maurermeister {someone} {mobile}`,
  }),
  delivery_note: wordingsIn('de', {
    'de-dry-thin-flower-wholesale-trolley': `{company} Schnittblumen   Uhr 4  Band {n}   {today} {time}
Käufer {d5}   Container CC-{num} + 4 Borde
- Rosa Avalanche 60 cm | 3 E | 60
- Tulpe gef. gelb | 10 Bd | 500
- Eucalyptus cin. | 6 Bd | 60
- Ranunkel Mix | 8 | 80
- Gerbera mini | 2 Ktn | 100
Stück ges. 800
Pflanzenpass auf Etikett DE-{d2} {d5}
Eimer zurück: ____ Borde zurück: ____
kühl 4°, sofort anschneiden
übernommen`,
  }),
  order_confirmation: wordingsIn('de', {
    'de-dry-thin-spare-glass-reply': `Re: Scheibe Kaminofen
Moin,
geht klar, hab ich so aufgenommen unter {ref}:
1 x Keramikglas 412 x 356 x 4 gebogen nach Schablone
1 x Dichtband flach 8 mm, 2,5 m
macht 148,90 inkl. Steuer und Porto
Die Schablone ist gestern angekommen. Fertigung ca. 8 Werktage, geht am {date} raus mit DPD.
Ein Zurück gibt es bei Zuschnitt nicht, das wissen Sie ja.
Gruß aus {city}
{someone}
{company}`,
  }),
  receipt: wordingsIn('de', {
    'de-dry-thin-laundry-coin-ticket': `SB-WASCHSALON {city}
{date} {time}
Maschine {n}  60° 8 kg   5,50
Trockner 14  30 min   3,00
Seife   0,80
eingeworfen 10,00
zurück 0,70
Steuer 19 % enthalten
St.Nr. {d2}/{d3}/{d5}
Ende in 00:47
Hotline {phone}
Bitte Trommel leeren`,
  }),
  bank_statement: wordingsIn('de', {
    'de-dry-thin-printer-pass-lines': `{bank}  {num}  Ausz. {n}  Bl. 1
{date} SALDO ALT {plain}+
{d2}.{d2}. GA NR{num} BLZ{num} 0 {time}UHR {city} 100,00-
{d2}.{d2}. SEPA-BASISLASTSCHR. {client} KD {num} 34,99-
{d2}.{d2}. LOHN/GEHALT {other} {plain}+
{d2}.{d2}. EURO-ELV {d5}{n} NETTO MARKT 27,18-
{d2}.{d2}. DAUERAUFTRAG SPAREN 50,00-
{d2}.{d2}. RUNDFUNK ARD ZDF DRADIO BEITRAGSNR {num} 55,08-
{date} SALDO NEU {plain}+
DISPO {plain}
BITTE BEACHTEN SIE DIE HINWEISE AUF DER RUECKSEITE`,
  }),
  payslip: wordingsIn('de', {
    'de-dry-thin-trainer-allowance': `{company} e. V.   {month} {year}
{someone}, Jugendtrainerin C-Lizenz
12 Einheiten á 18,00 | 216,00
Turnieraufsicht {date} | 40,00
Fahrgeld 84 km x 0,30 | 25,20
Übungsleiterfreibetrag bisher {plain} von 3.000
Lohnsteuer 0,00 SV 0,00
Auszahlung 281,20 auf Konto {d3}
Bitte Stundenliste bis zum 3. einreichen, sonst erst mit dem nächsten Lauf
{person} (Kasse)`,
  }),
  resume: wordingsIn('de', {
    'de-dry-thin-school-leaver-word': `{someone}
{cstreet} {ctown}
geb. {date}
Eltern: {someone} (Altenpflegerin), {someone} (Busfahrer), 1 Bruder
Grundschule 2014–2018
Gemeinschaftsschule {city} 2018–heute, voraussichtl. Realschulabschluss
Praktika: 2 Wochen Zweiradwerkstatt, 1 Woche Kita, Girls’ Day Feuerwehr
Lieblingsfächer Technik, Sport, Bio
Englisch gut, Kroatisch zuhause
Jugendfeuerwehr, Handball (Torfrau), Mofa
PC: PowerPoint, bisschen 3D-Druck
Ausbildungswunsch Fahrradmonteurin oder Kfz
{city}, {today}`,
  }),
};
