import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Dutch papers of a sale before its bill: offers, orders, what confirms and what accompanies them. */
export const dutchOffersAndOrders: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('nl', {
    'nl-more-offerte-zonnepanelen': `{company}
Duurzaam wonen begint op je dak
Offerte {ref}
{city}, {today}
Beste familie {person},
Bedankt voor het gezellige gesprek aan de keukentafel. Op basis van uw schuine dak op het zuidwesten adviseren wij onderstaande installatie.
- Paneel 430 Wp full black, garantie 25 jaar | {d2} st. | {plain}
- Omvormer 5 kW, driefasig, met wifi | 1 st. | {plain}
- Montagesysteem pannendak incl. vogelwering | 1 | {small}
- Extra groep in meterkast, aardlek B | 1 | {small}
- Steiger en valbeveiliging | 1 | {small}
- Actiekorting buurtproject | | -{small}
Totaal (0 % btw) {plain}
Verwachte opbrengst {num} kWh per jaar; terugverdientijd ongeveer {n} jaar, afhankelijk van de salderingsregeling.
Niet inbegrepen: graafwerk, asbestsanering. Levertijd zes tot acht weken. Betaling: 30 % bij akkoord, 60 % op de dag van plaatsing, 10 % na oplevering.
Deze aanbieding blijft 21 dagen staan. Akkoord? Zet hieronder uw krabbel of klik op de groene knop in de mail.
Naam ____________ Datum ____________ Handtekening ____________
InstallQ-erkend · KvK {num}`,
    'nl-more-prijsvoorstel-schoonmaak': `{company}
Aan {client}, afd. Facilitair
t.a.v. mevrouw {someone}
Betreft: aanbod schoonmaakonderhoud kantoor {cstreet}
Uw aanvraag van {date} Ons kenmerk {num}/LV
Geachte mevrouw,
Naar aanleiding van de rondgang met onze rayonleider doen wij u een passend voorstel. Uitgangspunt is {num} m² vloeroppervlak, vijf avonden per week, volgens het programma in bijlage 1.
= Onderdeel | Frequentie | Prijs per maand
- Werkplekken, keukens, sanitair | 5x per week | {plain}
- Glasbewassing buitenzijde met hoogwerker | 6x per jaar | {small}
- Levering handdoekjes, zeep en toiletpapier | naverbruik | {small}
- Vloer schrobzuigen, hal | 1x per week | {small}
Genoemde bedragen zijn exclusief btw en gebaseerd op de geldende cao; indexering per 1 januari. Periodieke werkzaamheden op afroep, uurtarief {d2},50.
Medewerkers van de huidige partij nemen wij conform de overnameregeling over. Gestanddoening: 60 dagen.
Wij zien uw reactie met belangstelling tegemoet en lichten het graag toe.
{person}, accountmanager. VSR-systeem, ISO 14001`,
    'nl-more-bestek-keuken-be': `KEUKENS {company} – toonzaal {street}, {town}
Prijsofferte {num} – ontwerp v{n}
Verkoper {someone} Klant {person}, {cstreet}, {ctown}
Datum {today}
Model FJORD, front gelakt mat zandbeige, greeploos, romp wit
- Kolomkast koelkast 60 x 222 | 1 | {small}
- Onderkast met 3 binnenladen 90 | {n} | {small}
- Hoekkast met draaiplateau | 1 | {small}
- Bovenkast hefdeur 120 | {n} | {small}
Werkblad composiet 2 cm, opstaand boordje, uitsparing vlakbouw {small}
TOESTELLEN
- Inductie met geïntegreerde dampafzuiging | {plain}
- Combi-stoomoven | {plain}
- Vaatwasser volledig integreerbaar | {small}
Totaal meubelen en toestellen {plain}
Plaatsing en afvoer verpakking {small}
Promo «voorjaarsbeurs» -{small}
Te betalen incl. 21 % btw {plain}
Bij renovatie > 10 jaar kan 6 % worden toegepast mits attest. Prijzen geldig tot {date}, tekeningen blijven onze eigendom. Nutsvoorzieningen (water, elektriciteit, afvoer) te voorzien door de klant volgens plan. Voorschot 30 %.`,
  }),
  purchase_order: wordingsIn('nl', {
    'nl-more-inkooporder-ziekenhuis': `Stichting {company} Ziekenhuis
Afdeling Inkoop en Logistiek
INKOOPORDER 45{num}
Vermeld dit nummer op alle correspondentie
Leverancier {d5}: {client}, {cstreet}, {ctown}
Besteldatum {today} Behandeld door {someone} Raamovereenkomst RO-{d3}
Afleveradres: Goederenontvangst, poort {n}, {street}, {town}, ma–vr 7.00–15.00
= Regel | Uw art. | Omschrijving | Eenheid | Aantal | Prijs | Leverdatum
- 10 | {num} | Handschoen nitril M poedervrij | DS 200 | {d3} | 8,40 | {date}
- 20 | {num} | Infuussysteem met luerlock | DS 50 | {d2} | 46,10 | {date}
- 30 | {num} | Onderlegger 60x90 | PAK 25 | {d2} | 5,15 | {date}
- 40 | {num} | Wegwerpschort geel | ROL | {n} | 17,60 | {date}
Totaal excl. btw {plain}
Houdbaarheid bij levering minimaal twaalf maanden. Pallets max. 1,80 m hoog. Deelleveringen niet toegestaan. Facturen uitsluitend als UBL naar {email}; zonder ordernummer volgt retourzending.
Van toepassing zijn de Algemene Inkoopvoorwaarden Gezondheidszorg; voorwaarden van leverancier worden uitdrukkelijk van de hand gewezen.`,
    'nl-more-bestelbon-gemeente-be': `GEMEENTEBESTUUR {city}
Technische dienst – Magazijn
BESTELBON {year}/{d3}
Budgetsleutel 0200-00/6103500 Visum financieel directeur: {n}/{d2}
Aan: {client}, {cstreet}, {ctown}
Gelieve ons te leveren, volgens uw prijsopgave van {date}:
- Strooizout in bigbag 1000 kg | {d2} | {small}
- Verkeersbord C3 700 mm type II + beugels | {n} | {small}
- Koudasfalt emmer 25 kg | {d2} | 14,20
- Veiligheidsvest klasse 2, opdruk wapenschild | {d2} | 6,95
Geraamd totaal incl. btw {amount}
Levering: {street}, enkel op weekdagen van 8 tot 11.30 uur, vooraf verwittigen (tel. 0{n} {d3} {d2} {d2}). Laadklep noodzakelijk.
Facturen elektronisch via Peppol, met vermelding van het bonnummer, aan het college van burgemeester en schepenen. Betaaltermijn 30 dagen na goedkeuring.
Namens het college
De algemeen directeur, {someone} De schepen, {person}`,
  }),
  order_confirmation: wordingsIn('nl', {
    'nl-more-webwinkel-bedankt': `Yes, het is gelukt!
Hoi {person},
Leuk dat je bij {company} hebt besteld. We zijn meteen aan de slag gegaan; zodra de bezorger vertrekt krijg je een track & trace.
Bestelnummer {num} · {today}
= Artikel | Maat | Aantal | Prijs
- Regenjas Texel, okergeel | M | 1 | 89,95
- Wollen sokken, 3 paar | 39–42 | 1 | 18,50
- Mok emaille stippel | – | 2 | 12,90
Subtotaal {small}
Kortingscode HERFST -5,00
Verzending gratis
Totaal {small} (incl. btw)
Betaald met iDEAL
Bezorging: {date} tussen {time} en {time}
Adres: {cstreet}, {ctown}
Niet thuis? De buren doen ook mee. Bedenktijd 30 dagen; retourneren kost niets als je het afgeeft bij een servicepunt. De mok laten we breukvrij inpakken in karton, zonder plastic.
Vragen? App ons op 06-{num}, op werkdagen tot negen uur 's avonds.
Groetjes van Team Paklijn`,
    'nl-more-orderbevestiging-staal': `{company} Staalservice
ORDERBEVESTIGING {num}
{today} blz. 1
{client}
Uw order :: {ref} van {date}
Besteld door :: {someone}
Leveringsconditie :: franco bouwplaats, gelost door afnemer
Wij danken u voor de opdracht, die wij als volgt genoteerd hebben:
= Pos | Profiel | Kwaliteit | Lengte mm | Stuks | Kg | Prijs/100 kg
- 1 | HEA 180 | S235JR | 6.100 | {n} | {num} | 118,50
- 2 | Koker 80x80x4 | S275J2H | 3.000 | {d2} | {num} | 142,00
- 3 | Strip 100x10 | S235JR | op maat | {d2} | {d3} | 121,75
- 4 | Stralen Sa 2½ en primer 40 µ | | | | {num} | 31,00
Legeringstoeslag volgens maandnotering. Zaagtoleranties ± 2 mm.
Indicatie totaal {plain} exclusief btw
Leverweek {d2}. Controleer deze bevestiging: wijzigingen binnen vier werkuren, daarna wordt gezaagd.
Metaalunievoorwaarden, gedeponeerd bij de rechtbank Rotterdam. Kredietlimiet getoetst bij {insurer}.`,
    'nl-more-boeking-vakantiehuis': `Vakantiepark {company}
Bevestiging van je boeking
Reserveringsnummer {ref} Geboekt op {today}
Hoofdboeker: {person}, {cstreet}, {ctown}
Huis 6-persoons boswoning «De Eekhoorn» nr. {d3}
Aankomst {date} vanaf 15.00 uur
Vertrek {date} vóór 10.30 uur
Gezelschap: 4 volwassenen, 2 kinderen, 1 hond
- Huur midweek | {small}
- Bedlinnen {n}x | {small}
- Huisdier | 27,50
- Voorkeursligging bij speeltuin | 25,00
- Toeristenbelasting | {small}
- Annuleringsverzekering | {small}
Totale reissom {small}
Aanbetaling 30 % nu, restant uiterlijk zes weken tevoren. Betaalverzoeken staan klaar in Mijn Park.
Auto bij het huis laten staan mag alleen op de wisseldag. Het zwembad vraagt een polsbandje. Barbecueën: elektrisch. Houd rekening met slakken op het pad!
We wensen jullie alvast veel voorpret.`,
  }),
  delivery_note: wordingsIn('nl', {
    'nl-more-vrachtbrief-pakbon-bouw': `{company} Bouwmaterialen
PAKBON {num}
Order {ref} Uw kenmerk blok C, begane grond
Bouwplaats: {client}, {cstreet}, {ctown}
Uitvoerder {someone} 06-{num}
Rit {n} Wagen {d2}-BXR-{n} Kraan: ja
= Aantal | Eenh. | Artikel | Locatie | Gel.
- {d3} | st | Kalkzandsteen lijmblok E150 | buitenterrein | ✓
- {d2} | zak | Lijmmortel winter 25 kg | stelling 4 | ✓
- {n} | pak | Isolatieplaat PIR 100 mm | hal 2 | nalevering
- {d2} | st | Spouwanker rvs 4x275 (doos 250) | stelling 9 | ✓
- {n} | st | Pallet 100x120, retour | | 
Totaalgewicht circa {num} kg
Afgeleverd om {time}. Chauffeur {someone}
Zichtbare schade vóór ondertekening melden. Stenen afdekken bij vorst. Emballage blijft ons eigendom.
Naam in blokletters .................. Handtekening ..................
Niemand aanwezig, geplaatst volgens afspraak ☐ foto gemaakt ☐`,
    'nl-more-leverbon-traiteur-be': `LEVERINGSBON
{company} Traiteurdienst
{street} {town} 0{n}/{d3}.{d2}.{d2}
Levering op {date} tussen {time} en {time}
Feestadres :: parochiezaal, {cstreet}, {ctown}
Contact ter plaatse :: {person}
- Koude visschotel 40 p. | 1
- Warm beenhambuffet, au bain-marie | 1
- Aardappelgratin, gastrobak | {n}
- Broodmand (glutenvrij apart, blauw lint) | {n}
- Bord 27 cm in rekken | {d3}
- Bestek menagère compleet | {d3}
- Koeltoonbank op wielen | 1
Waarborg materiaal {small}, terugbetaald na telling
Alles afgewassen terug? Nee, enkel schraapschoon; wij doen de vaat.
Ophaling {date} voormiddag. Breuk wordt aangerekend: bord 3,20, glas 2,10.
Koude gerechten onder 7 °C geleverd; gemeten temperatuur: ____ °C om ____ u
Voor ontvangst (naam + paraaf) ____________`,
  }),
};
