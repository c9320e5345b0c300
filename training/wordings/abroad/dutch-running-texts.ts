import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Dutch agreements, letters and reports. */
export const dutchRunningTexts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('nl', {
    'nl-more-huurovereenkomst-kamer': `HUUROVEREENKOMST ONZELFSTANDIGE WOONRUIMTE
Ondergetekenden:
{person}, wonende te {ctown}, {cstreet}, hierna: verhuurder, en
{someone}, student, geboren {date}, hierna: huurder,
zijn het volgende overeengekomen.
Het gehuurde
1.1 Verhuurder verhuurt de kamer op de tweede verdieping, circa {d2} m², met medegebruik van keuken, douche en fietsenstalling.
Duur
2.1 Deze overeenkomst is gesloten voor onbepaalde tijd, ingaande {date}. Huurder kan opzeggen tegen de eerste van de maand met inachtneming van een maand.
Betaling
3.1 De kale huur bedraagt € {small}; servicekosten € {small} (internet, glasverzekering, tuinman). 3.2 Vooruitbetaling op {iban}. 3.3 Aanpassing jaarlijks per 1 juli volgens het wettelijk maximum.
Waarborgsom
4.1 Huurder stort {small}, renteloos, en krijgt dit na een schone oplevering binnen veertien dagen terug.
Huisregels
5.1 Na 23.00 uur geen muziek die buiten de kamer hoorbaar is. 5.2 Niet roken, geen frituurpan. 5.3 Het corveeschema op de koelkast geldt als bijlage.
Onderverhuur zonder schriftelijk akkoord is verboden, ook via vakantieplatforms.
Aldus in tweevoud opgemaakt te {city} op {today}.
Verhuurder                    Huurder`,
    'nl-more-modelovereenkomst-zzp': `OVEREENKOMST VAN OPDRACHT
Tussen {client}, statutair gevestigd te {ctown}, rechtsgeldig vertegenwoordigd door {someone} («Opdrachtgever») en {company}, kantoorhoudend te {town}, KvK {num} («Opdrachtnemer»);
OVERWEGENDE DAT Opdrachtgever behoefte heeft aan tijdelijke ondersteuning bij de invoering van een voorraadsysteem; dat partijen uitdrukkelijk geen arbeidsovereenkomst in de zin van artikel 7:610 BW beogen;
KOMEN OVEREEN:
Artikel 1. Opdrachtnemer richt zijn werk zelfstandig in. Wel vindt afstemming plaats in het wekelijks projectoverleg.
Artikel 2. Hij mag zich laten vervangen door iemand met gelijkwaardige kennis.
Artikel 3. Het tarief is {d2},50 per uur, exclusief btw en inclusief reistijd; maximum {d3} uren.
Artikel 4. Facturering achteraf per maand met urenstaat; voldoening binnen 21 dagen.
Artikel 5. Alle door hem vervaardigde documentatie en broncode gaat bij betaling in eigendom over.
Artikel 6. Geheimhouding, ook na afloop, op straffe van een boete van € 5.000 per overtreding.
Artikel 7. Aansprakelijkheid beperkt tot het factuurbedrag der laatste drie maanden.
Artikel 8. Tussentijdse beëindiging: veertien dagen, zonder opgaaf van redenen.
Nederlands recht is van toepassing. Getekend te {city}, {today}`,
    'nl-more-arbeidscontract-horeca': `ARBEIDSOVEREENKOMST VOOR BEPAALDE TIJD
Werkgever: {company}, {street}, {town}
Werknemer: {person}, {cstreet}, {ctown}, BSN {num}
1. Functie. Werknemer treedt per {date} in dienst als {job}, functiegroep {n} van de horeca-cao.
2. Looptijd. Zeven maanden; het contract loopt van rechtswege af op {date}. Werkgever laat uiterlijk een maand vooraf weten of hij verder wil.
3. Proeftijd. Eén maand, wederzijds.
4. Uren. {d2} uur per week volgens rooster dat drie weken vooruit hangt; ook in weekenden en tijdens de kerst.
5. Beloning. Bruto € {d2},{d2} per uur plus 8 % vakantiebijslag. Fooien worden naar rato verdeeld.
6. Kleding. Sloof en shirt van de zaak; nette donkere schoenen voor eigen rekening.
7. Ziekmelding. Vóór 9.00 uur telefonisch, niet per app. Loondoorbetaling 95 % in het eerste jaar.
8. Pensioen. Deelname vanaf 18 jaar aan het bedrijfstakfonds.
9. Nevenwerk mag, tenzij daardoor de arbeidstijdenwet in gedrang komt.
10. Diploma sociale hygiëne: kosten betaalt de zaak.
Voor akkoord, elke bladzijde geparafeerd`,
  }),
  letter: wordingsIn('nl', {
    'nl-more-brief-woningbouw-renovatie': `Woonstichting {company}
Postbus {d3}
> Aan de bewoner(s) van
> {cstreet}
> {ctown}
Datum {today} Ons kenmerk {ref} Behandeld door {someone}
Onderwerp: groot onderhoud aan uw flat
Beste bewoner,
Na de bouwvak is het eindelijk zover. Onze aannemer vervangt de kozijnen, isoleert de kopgevels en maakt de galerijen weer veilig. Wij begrijpen dat dit overlast geeft en doen ons best die te beperken.
Wat merkt u ervan? Ongeveer zes werkdagen komen er mensen bij u over de vloer. Zet vensterbanken leeg en haal gordijnen weg. Voor huisdieren hebben we een logeerplek geregeld. Wie nachtdienst heeft of ziek is mag gebruikmaken van de rustwoning op nummer {d2}.
Uw huur gaat hierdoor niet omhoog. Wel ontvangt u eenmalig {small} euro voor het ongemak.
Op {date} vertellen we u er graag meer over in buurthuis De Brug; de koffie staat klaar om half acht.
Met vriendelijke groet,
{person}
bewonersbegeleider`,
    'nl-more-opzegging-sportschool': `{person}
{cstreet}
{ctown}

> {company}
> Ledenadministratie
> {street}
> {town}

{city}, {today}

AANGETEKEND

Betreft: beëindiging lidmaatschap {num}

Geachte heer, mevrouw,

Hierbij zeg ik mijn lidmaatschap op tegen de eerst mogelijke datum, volgens mij {date}. Door een versleten knie raadt de fysiotherapeut mij aan te gaan zwemmen, iets wat bij u helaas niet kan.
De stilzwijgende verlenging met een jaar waarover uw balie sprak, is sinds de Wet Van Dam niet meer toegestaan. Ik trek daarom mijn machtiging in met ingang van de genoemde dag en laat latere afschrijvingen storneren.
Wilt u mij binnen twee weken schriftelijk laten weten dat u dit verwerkt heeft, en de borg van tien euro voor de toegangspas terugstorten? Het pasje zit bij deze brief.
Ik dank de trainers voor hun geduld, in het bijzonder {someone}.

Hoogachtend,`,
    'nl-more-raadsman-ingebrekestelling-be': `{person}
Advocaat – vennoot
{street}
{town}
> {client}
> {cstreet}
> {ctown}
Per gewone en aangetekende post
{city}, {today}
Inzake: {other} / uzelf
Onze ref. {d3}/{year}
Mevrouw, Mijnheer,
Ik ben de raadsman van {other}, die mij haar dossier ter hand stelde met verzoek tot u te willen schrijven.
Blijkens het proces-verbaal van voorlopige oplevering van {date} verbond u zich ertoe de gebreken aan de chape en de gevelvoegen binnen de zestig dagen te verhelpen. Tot op heden mocht cliënte u evenwel niet op de werf begroeten, ondanks herhaald aandringen per mail.
Namens cliënte stel ik u dan ook formeel in gebreke om de werken aan te vatten uiterlijk op {date}. Bij gebreke hieraan heb ik instructie te dagvaarden, met het oog op de aanstelling van een gerechtsdeskundige en een provisie van {amount}.
Onderhavig schrijven geschiedt onder voorbehoud van alle recht en zonder enige nadelige erkentenis. Het staat u vrij uw verzekeraar te verwittigen.
Inmiddels verblijf ik,
met de meeste hoogachting`,
    'nl-more-brief-school-overgang': `Openbare basisschool De Vlieger
aan de ouders/verzorgers van groep 8
{today}
Lieve ouders,
Nog tien weken en dan zwaaien we uw kind uit. Een kleine vooruitblik, want het wordt een drukke tijd.
De adviezen zijn verstuurd; wie daarover wil praten kan bij juf {someone} terecht, liefst voor de meivakantie. De eindtoets nemen we af op twee ochtenden. Zorg dat iedereen uitgeslapen is en een appel bij zich heeft.
Het kamp gaat naar Terschelling. We fietsen naar de boot, dus kijk remmen en licht na! De paklijst krijgt uw zoon of dochter mee. Snoep mag, telefoons blijven thuis. Wij vragen een bijdrage van {d2} euro, te betalen in delen als dat beter uitkomt; niemand blijft achter om het geld.
Voor de musical zoeken we nog ouders die kunnen timmeren, schminken of een rookmachine bezitten.
Warme groet van het hele team,
{person}, directeur
P.S. Er liggen veertien broodtrommels bij de conciërge.`,
  }),
  report: wordingsIn('nl', {
    'nl-more-bouwkundige-keuring': `BOUWTECHNISCH KEURINGSRAPPORT
Object: {cstreet}, {ctown}
Opdrachtgever: {person}
Inspecteur: {someone}, {company}
Datum opname {date}, droog, 9 °C
Rapportnr. {ref}
1 SAMENVATTING
De woning uit 1934 verkeert in een redelijke staat. Direct noodzakelijke kosten {plain}; op termijn {plain}. Geadviseerd wordt nader onderzoek naar de houten vloer.
2 BEVINDINGEN
= Onderdeel | Constatering | Urgentie | Raming
- Dakpannen achterzijde | vorstschade, {d2} stuks vervangen | 1 jaar | {small}
- Schoorsteen | voegwerk uitgespoeld, lood gescheurd | direct | {small}
- Kruipruimte | vochtig, slechte ventilatie, zwam niet uit te sluiten | direct | p.m.
- Meterkast | geen aardlekschakelaar | direct | {small}
- Kozijn erker | houtrot onderdorpel | 2 jaar | {small}
- CV-ketel {year} | onderhoud aantoonbaar | – | –
3 ASBEST
Verdacht materiaal gezien: golfplaten berging, vensterbank hal. Visueel, geen monsters.
4 VERANTWOORDING
Niet bereikbare of afgedekte delen zijn buiten beschouwing gelaten. De keuring is een momentopname. Bedragen inclusief btw, prijspeil heden, indicatief.
Foto's: bijlage A. Verkoopbrochure en splitsingsakte niet ingezien. Blad 1 van {n}`,
    'nl-more-notulen-ondernemingsraad': `Notulen overlegvergadering OR – bestuurder
{company}, {date}, kantine
Aanwezig: {person} (voorzitter), {someone}, {someone}, {someone} (bestuurder), {someone} (notulist). Afwezig m.k.: {someone}
1. Opening en mededelingen
De voorzitter opent om {time}. De bestuurder meldt dat de verkoop van het pand stokt.
2. Verslag vorige keer
Blz. 2, "zou" wijzigen in "zal". Verder vastgesteld.
3. Adviesaanvraag nieuwe ploegendienst
De OR vindt de onderbouwing mager: ziekteverzuim in de nacht is niet meegenomen. Bestuurder zegt toe cijfers te leveren en een proef van drie maanden te overwegen. Het advies volgt uiterlijk {date}.
4. Thuiswerkvergoeding
Voorstel 2,35 per dag. OR vraagt ook een bijdrage voor een stoel. Aangehouden.
5. Arbo
Twee bijna-ongelukken bij dok {n}; spiegel geplaatst, vloerbelijning volgt.
6. Rondvraag
{someone}: waarom staat de koffieautomaat weer op het oude recept? Wordt uitgezocht.
= Nr | Actie | Wie | Gereed
- 1 | Verzuimcijfers | bestuurder | {date}
- 2 | Offerte stoelen | P&O | {date}
- 3 | Nieuwsbrief | OR | {date}
Sluiting {time}. Volgend overleg {date}.`,
    'nl-more-stageverslag-hogeschool': `# Stageverslag
{person}
Studentnummer {num}
Hbo-opleiding Voeding en Diëtetiek, jaar 3
Stageplek: {company}, {city}
Begeleiders: {someone} (praktijk), {someone} (school)
VOORWOORD
Toen ik in september de keuken van het verpleeghuis binnenliep, dacht ik dat gepureerd eten saai was. Dit verslag gaat over hoe ik van mening veranderde.
INHOUD
Hoofdstuk 1 De organisatie ... 4
Hoofdstuk 2 Leerdoelen ... 7
Hoofdstuk 3 Onderzoek naar tussendoortjes ... 10
Hoofdstuk 4 Reflectie ... {d2}
Literatuur ... {d2}
===
3.2 Methode
Gedurende vier weken zijn bij {d2} bewoners de porties gewogen, vóór en na het eten. Daarnaast heb ik zeven mantelzorgers geïnterviewd aan de hand van een topiclijst.
3.3 Resultaten
= Groep | Inname kcal | Eiwit g | Gewichtsverloop
- Gewone kaart | {num} | {d2} | -0,4 kg
- Vingerhapjes | {num} | {d2} | +0,6 kg
Het verschil is niet significant (p = 0,{d2}), wat door de kleine groep komt.
4. Reflectie
Ik vond het lastig een arts tegen te spreken. Met de STARR-methode beschrijf ik één zo'n moment.`,
    'nl-more-jaarverslag-museum': `{company}
Museum voor streekleven
JAARVERSLAG {year}
Bericht van de directeur
Een lekkende kelder, een viraal filmpje over onze boterkarn en {num} bezoekers: het was geen doorsnee jaar.
Publiek
- Individueel | {num}
- Schoolklassen | {num}
- Museumkaart | {num}
- Vrijkaarten | {d3}
Tentoonstellingen
«Klompen op reis» trok vooral gezinnen. «Het vergeten veen» viel tegen, vermoedelijk door het mooie weer, maar kreeg lovende kritieken.
Collectie
Verworven: een bakfiets van rond 1910, {d2} merklappen, het archief van een klokkenmaker. Afgestoten: dubbele strijkijzers, volgens de leidraad.
Mensen
Er werken {n} betaalde krachten, samen {n},4 fte, en {d2} vrijwilligers, wier gemiddelde leeftijd helaas is opgelopen tot 68.
Financiën
= Exploitatie | Realisatie | Begroting
- Entrees en winkel | {plain} | {plain}
- Subsidie gemeente | {plain} | {plain}
- Personeel | {plain} | {plain}
- Resultaat | {small} | 0
Raad van toezicht: vijf maal bijeen; code cultural governance gevolgd. Vastgesteld op {date}.`,
    'nl-more-veiligheidsinspectie-speelterrein': `Inspectieverslag speeltoestellen
Uitvoerend organisme :: {company}
Beheerder :: {client}
Terrein :: {cstreet}, {ctown}
Inspectietype :: jaarlijkse hoofdinspectie, NBN EN 1176
Datum :: {date}
Uitgevoerd door :: {someone}
TOESTEL {n}: schommel met vogelnest
- Kettingen | 35 % slijtage | aandachtspunt
- Valdempende ondergrond houtsnippers | 18 cm i.p.v. 30 cm | AFGEKEURD
- Vrije ruimte | in orde | OK
TOESTEL {n}: klimtoren met glijbaan
- Beknelling hoofd tussen sporten | 104 mm | AFGEKEURD
- Fundering zichtbaar | aanaarden | binnen de maand
- Rottingsproef staanders | priem 4 mm | OK
Algemene indruk: de plek wordt druk bespeeld en netjes gehouden; zwerfvuil beperkt. Het infobord vermeldt een verouderd noodnummer.
Besluit: toestellen met risicograad 3 dienen onmiddellijk te worden afgesloten met lint. Hercontrole na herstelling noodzakelijk, aan te vragen op {email}. Dit verslag mag enkel integraal gereproduceerd worden. Inspectie uitgevoerd zonder demontage.`,
  }),
};
