import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Dutch bills, corrections of them and slips of tills, of the Netherlands and of Flanders. */
export const dutchBillsAndTills: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('nl', {
    'nl-more-energie-jaarnota': `{company} Energie
Postbus {d3}, {town}
> {person}
> {cstreet}
> {ctown}
Jaarafrekening {year}
Klantnummer :: {num}
Factuurnummer :: {ref}
Factuurdatum :: {today}
Leveringsadres :: {cstreet}
Periode :: {date} t/m {date}
Beste {person},
U heeft dit jaar meer betaald dan verbruikt / minder verbruikt dan geschat. Hieronder ziet u hoe we tot het bedrag komen.
= | Verbruik | Tarief | Bedrag
- Stroom normaal | {num} kWh | 0,2{d2} | {small}
- Stroom dal | {num} kWh | 0,1{d2} | {small}
- Teruglevering zonnepanelen | -{d3} kWh | 0,0{d2} | -{small}
- Gas | {d3} m³ | 1,1{d2} | {small}
- Vaste leveringskosten | 12 mnd | 6,99 | 83,88
- Netbeheer | | | {small}
- Vermindering energiebelasting | | | -{small}
- Btw 21% | | | {small}
Totaal verbruikskosten {plain}
Reeds betaalde termijnen {plain}
Nog te betalen {small}
We schrijven dit rond {date} af van {iban}. Uw nieuwe maandbedrag wordt {small}.
Klopt uw meterstand niet? Geef hem binnen drie weken door. Gaslucht of stroomuitval: 0800-9009. EAN elektriciteit 8716{num}{num}`,
    'nl-more-tandarts-declaratie': `Tandartspraktijk {company}
{street} – {town}
Praktijk-AGB 12{num} Zorgverlener {someone}, tandarts, AGB 12{num}
Declaratie t.a.v. de ouder/verzorger van
{person}, geb. {date}
{cstreet}, {ctown}
Nota {num} d.d. {today}
= Datum | Element | Code | Omschrijving | Bedrag
- {date} | | C002 | Consult ten behoeve van een intake | {small}
- {date} | | X10 | Kleine röntgenfoto | {small}
- {date} | 36 | A10 | Verdoving | {small}
- {date} | 36 | V92 | Eénvlaksvulling composiet | {small}
- {date} | | M03 | Gebitsreiniging, per vijf minuten (x{n}) | {small}
Totaal behandelingen {small}
Ingediend bij {insurer}: {small}
Door u te voldoen binnen 30 dagen: {small}
Graag op {iban} onder vermelding van het notanummer. Zorg is vrijgesteld van omzetbelasting. Bij niet tijdige betaling dragen wij de vordering over.
Afspraak vergeten? Bel uiterlijk een dag tevoren, anders brengen wij de gereserveerde tijd in rekening. Spoed buiten kantooruren: dienstdoende tandarts, zie onze deurplaat. KNMT-lid. Klachtenregeling op de website.`,
    'nl-more-aannemer-termijn-belgie': `{company} BV
Algemene bouwwerken – registratie 05.{d2}.1.1
{street}, {town}
BTW BE 0{d3}.{d3}.{d3} – RPR Gent, afd. Dendermonde
Aan: de heer en mevrouw {person}, {cstreet}, {ctown}
FACTUUR nr. {year}/{d3}
Datum :: {today}
Vervaldag :: {date}
Werf :: verbouwing hoeve, dossier {d2}-{d3}
Vorderingsstaat nr. {n}
- Afbraakwerken en grondverzet | 100 % | {plain}
- Funderingen en rioleringen | 100 % | {plain}
- Gevelmetselwerk, recuperatiesteen | 45 % | {plain}
- Meerwerk: ontroesten I-profiel, zie mail {date} | | {small}
Uitgevoerd tot op heden {plain}
Reeds aangerekend -{plain}
Te factureren excl. btw {plain}
BTW 6 % {small}
Totaal {plain} EUR
Btw-tarief: bij gebrek aan schriftelijke betwisting binnen een maand vanaf de ontvangst wordt de klant geacht te erkennen dat de werken worden verricht aan een woning die ten minste tien jaar in gebruik is.
Gelieve te storten op {iban}, BIC {bic}, mededeling +++{d3}/{d2}{d2}/{d5}+++. Vanaf de vervaldag: 8 % intrest en een schadebeding van 10 %. Bevoegd: ondernemingsrechtbank Dendermonde.`,
    'nl-more-zzp-vertaler': `{person}
beëdigd vertaler Pools – Nederlands
kvk {num} · btw-id NL{num}{d2}B{d2} · {mail}

{client}
t.a.v. crediteurenadministratie
{cstreet}
{ctown}

nummer {year}-0{d2}
datum {today}
uw PO {num}

Voor het vertalen van:
- huurreglement, {num} woorden à 0,14 | {small}
- veiligheidsinstructie heftruck, {num} woorden à 0,14 | {small}
- spoedtoeslag 25 % (aangeleverd vrijdagavond) | {small}
- beëdigde akte incl. apostille bij de rechtbank | {small}
subtotaal {small}
21 % btw {small}
totaal {small}
Wilt u dit overmaken naar {iban} ten name van {person}? Dank! Ik hanteer een betaaltermijn van veertien dagen.
Van {date} tot {date} zit ik in Zakopane en lees ik geen mail; collega {someone} neemt dringende opdrachten over. Rechtsbetrekkingen volgens de algemene voorwaarden van de beroepsvereniging, gedeponeerd onder nr. {d2}/{year}.`,
    'nl-more-groothandel-blad-2': `{company} Groothandel in bloemen en planten
Blad 2 van 3 Debiteur {d5} Verzamelfactuur {num} Week {d2}
= Bon | Datum | Omschrijving | Lengte | Aantal | Prijs | Bedrag
- {d5} | {date} | R Gr Avalanche+ | 60 | {d3} | 0,41 | {small}
- {d5} | {date} | Tu Dynasty | 36 | {d3} | 0,19 | {small}
- {d5} | {date} | Eucalyptus cinerea p/kg | – | {n} | 6,80 | {small}
- {d5} | {date} | Phal. 2 tak gemengd p12 | 55 | {d2} | 5,95 | {small}
- {d5} | {date} | Retour Chrys Tr., knik | 70 | -{d2} | 0,34 | -{small}
Fust
- 996 Deense kar uit/in | | | {n}/{n} | 125,00 | {small}
- 577 Emmer | | | {d2} | 1,80 | {small}
Transport subtotaal naar blad 3: {plain}
Fustverschillen dient u binnen 48 uur te melden. Op al onze transacties zijn de VGB-voorwaarden van toepassing. Betaling loopt via automatische incasso op dinsdag. Marktbezoek vanaf 5.30 uur, hal {n}. KvK {num}, btw {vat}.`,
    'nl-more-kinderopvang-maandfactuur': `Kinderopvang {company}
locatie De Krekel
> Aan de ouders van {someone}
> {cstreet}
> {ctown}
FACTUUR MAAND {month} {year}
Factuurnr. {ref} Relatie {num} Datum {today} LRK-nummer {num}
= Omschrijving | Uren | Uurtarief | Bedrag
- Dagopvang ma/di/do 7.30–18.30, groep Rupsen | {d3} | 10,{d2} | {plain}
- Extra dagdeel {date} | 5,5 | 10,{d2} | {small}
- Ruildag | 0 | – | 0,00
- Korting sluitingsdag | -11 | 10,{d2} | -{small}
- Luiers (eigen merk ingeleverd) | – | – | 0,00
Te betalen {plain}
Dit bedrag incasseren wij omstreeks de 25e van {iban}, machtiging {num}. Kinderopvang is vrijgesteld van btw.
Vergeet niet gewijzigde uren door te geven voor uw toeslag; doe dat binnen drie maanden. Wisselen van dag of opzeggen kan via het ouderportaal, met een maand opzegtermijn.
Op {date} is onze zomerborrel: neem opa's en oma's mee!`,
  }),
  credit_note: wordingsIn('nl', {
    'nl-more-creditfactuur-retour-machine': `{company}
Verhuur en verkoop van bouwmachines
Creditfactuur
Nr. :: C{num}
Datum :: {today}
Debiteur :: {d5}
Betreft factuur :: {ref} van {date}
{client}
{cstreet}
{ctown}
BTW {cvat}
= Artikel | Omschrijving | Aantal | Prijs | Bedrag
- TR{d3} | Trilplaat 90 kg, niet geleverde huurdagen | -{n} | 38,00 | -{small}
- ZA{d3} | Diamantzaagblad 350 mm retour ongebruikt | -1 | {small} | -{small}
- BR | Brandstof te veel berekend, liter | -{d2} | 1,95 | -{small}
Exclusief btw -{small}
Btw 21 % -{small}
Totaal in uw voordeel -{small}
Reden: machine vroegtijdig afgemeld, zie mail van uw uitvoerder.
U kunt dit bedrag inhouden op openstaande posten. Staat er niets open, dan storten wij het binnen acht dagen terug. Corrigeert u a.u.b. uw voorbelasting.
Depot {street}, {town}. Open 6.30–17.00 uur, zaterdag tot 12.00. BMWT-keur`,
    'nl-more-creditnota-tijdschrift-be': `{company} NV – Abonnementendienst
{street} – {town} – ON 0{d3}.{d3}.{d3}
> {person}
> {cstreet}
> {ctown}
Beste lezer,
U liet ons weten dat het weekblad sinds uw verhuis wekenlang in de verkeerde bus belandde. Dat spijt ons oprecht. Voor de {n} gemiste nummers ontvangt u deze creditnota.
CREDITNOTA {num} dd. {today}
- Abonnement papier + digitaal, {n} nummers | -{small}
- Toeslag zaterdagbijlage | -{small}
Maatstaf van heffing -{small}
BTW 6 % -{small}
Totaal -{small}
BTW terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.
Wij betalen het bedrag terug op het rekeningnummer waarmee u betaalde, behalve wanneer u er liever extra leesweken voor krijgt: bel dan 02 {d3} {d2} {d2}. De puzzelscheurkalender mag u houden.
Met hoffelijke groeten, {someone}`,
  }),
  receipt: wordingsIn('nl', {
    'nl-more-kassabon-supermarkt': `{company}
{street}
{town}
Filiaal {d2}{d2} Kassa {n} Bediend door: zelfscan
- HALFV MELK 1L | 1,19
- VOLK TIJGERBR | 2,49
- JONG BELEGEN 48+ | 5,{d2}
- BONENMIX 3 X 0,99 | 2,97
- PINDAKAAS | 2,79
- STATIEGELD | 0,15
- EMB RETOUR | -1,50
- BONUS PINDAKAAS | -0,80
{n} ARTIKELEN
SUBTOTAAL {small}
ZEGELS {n} à 0,10
TOTAAL {small}
PINNEN {small}
Betaling met V PAY
Terminal {num} Merchant {num}
Kaart 67XXXXXXXXXX{d2}{d2} Contactloos
Transactie {num} Autorisatiecode {d5}{n}
= BTW | OVER | EUR
- 9% | {small} | {small}
- 21% | {small} | {small}
{today} {time}
Deel je mening en maak kans op gratis boodschappen. Ruilen binnen 8 dagen met kassabon, vers niet. Fijne dag!`,
    'nl-more-parkeergarage': `Parkeergarage {city} Centrum
{company} N.V.
Btw nr {vat}
BETALINGSBEWIJS
Ticket 0{d2}-{num}
In {date} {time}
Uit {date} {time}
Verblijfsduur 0{n}:{d2}
Kentekenherkenning: ja
Tarief A € 0,50 per 8 min.
Bedrag {small}
Incl. 21 % btw {small}
Betaald met creditcard **** {d2}{d2}
U heeft 15 minuten om de garage te verlaten. Kaart verloren? Dagtarief 35,00.
Hulp nodig: druk op de knop of bel 088 {d3} {d2} {d2}
Deze garage is AED-uitgerust; elektrisch laden op laag -1 (vakken {d2} t/m {d2}).`,
    'nl-more-kwitantie-vereniging': `KWITANTIE nr. {d3}
Ontvangen van: {person}
de som van: € {small} zegge [vijfenveertig~honderdtwintig~zestig] euro
wegens: [jaarcontributie jeugdlid + kledingfonds~standgeld rommelmarkt, twee kramen~deelname zeilkamp, eerste deel]
Muziek- en sportvereniging {other}
Voldaan: contant / tikkie / overboeking
Datum {today} Plaats {city}
Voor ontvangst, de penningmeester
{someone}
Bij opzegging na 1 juni vindt geen restitutie plaats. Bewaar dit strookje: het geldt bij de balie als toegangsbewijs voor de feestavond. Leden met een stadspas halen hun tegoed zelf bij de gemeente op.`,
    'nl-more-btw-bonnetje-horeca-be': `BROUWERIJCAFÉ {company}
{street}
{town}
BE0{d3}.{d3}.{d3}
BTW KASTICKET
Ticket {num} Tafel {d2} {today} {time}
Bediening: {someone}
- 2 Tripel vh vat | 9,80 A
- 1 Spuitwater | 2,80 A
- 1 Stoofvlees friet | 21,50 B
- 1 Garnaalkroketten (2) | 19,00 B
- 1 Kindervolauvent | 12,00 B
- 2 Dame blanche | 17,00 B
TOTAAL EUR {small}
BANCONTACT {small}
= BTW | MVH | TARIEF | TAX
- A | {small} | 21 % | {small}
- B | {small} | 12 % | {small}
TICKETTELLER {num}/{num} NS
CONTROLE MODULE-ID BMC0{num}
VSC-ID {num}
HANDTEKENING 7c{num}ae{num}b
Fooien worden gedeeld met de keuken. Merci en tot weerziens! Brouwerijbezoek elke zondag 14 u. (15 p.p. met proeverij)`,
  }),
};
