import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Dutch papers that are of none of the other types. */
export const dutchHandouts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('nl', {
    'nl-more-bijsluiter': `Bijsluiter: informatie voor de gebruiker
Neusspray {d2} mg/ml, oplossing
Lees goed de hele bijsluiter voordat u dit geneesmiddel gaat gebruiken. Bewaar hem; misschien heeft u hem later weer nodig.
1. Waarvoor wordt dit middel gebruikt?
Het vermindert zwelling van het slijmvlies bij verkoudheid. Het helpt niet tegen niezen.
2. Wanneer mag u het niet gebruiken?
U bent allergisch voor een van de stoffen onder rubriek 6. U heeft verhoogde oogboldruk. Kinderen jonger dan zes jaar.
3. Hoe gebruikt u het?
Eén verstuiving per neusgat, hooguit driemaal daags, niet langer dan een week. Haal de dop eraf, pomp vijf keer in de lucht, houd het flesje rechtop en snuif zachtjes.
4. Mogelijke bijwerkingen
Soms (bij minder dan 1 op de 100): branderig gevoel, droge neus. Zelden: hartkloppingen.
5. Hoe bewaart u het?
Niet boven 25 °C. Na opening zes maanden houdbaar. Spoel geneesmiddelen niet door de gootsteen.
6. Inhoud van de verpakking
De andere stoffen zijn natriumchloride en gezuiverd water. In het register ingeschreven onder RVG {d5}.
Deze bijsluiter is voor het laatst goedgekeurd in {month} {year}.`,
    'nl-more-agenda-alv': `TENNISVERENIGING {city}
UITNODIGING ALGEMENE LEDENVERGADERING
{date}, aanvang {time}, clubhuis (bar open vanaf 19.30)
AGENDA
1. Opening en vaststelling agenda
2. Ingekomen stukken
3. Terugblik op het seizoen: competitie, jeugd, rolstoeltennis
4. Financiën – toelichting penningmeester, bevindingen kascommissie, décharge
5. Contributievoorstel: senioren + € 6, junioren gelijk
6. Baanrenovatie: gravel of kunstgras? Presentatie door twee leveranciers en stemming
7. Bestuursverkiezing. Aftredend en herkiesbaar: {someone}. Vacature: ledenwerving
8. Speldjes voor de jubilarissen
9. Rondvraag en sluiting
Stukken liggen ter inzage achter de bar en staan achter de inlog. Tegenkandidaten kunnen zich tot een uur voor aanvang melden met vijf handtekeningen. Volmachten: maximaal twee per lid.
Wie komt op de fiets? Het parkeerterrein is opgebroken.
Het bestuur`,
    'nl-more-folder-tuincentrum': `LENTEKRIEBELS bij {company}
geldig van {date} t/m {date}
Violen, tray 12 stuks NU 4,99
Potgrond universeel 40 liter, 3 zakken voor 12,-
Tuinset «Ameland» acaciahout van 599,- voor 449,-
Elektrische grasmaaier 38 cm 20 % KORTING
Hortensia XXL, pot 23 cm 14,95
1 + 1 GRATIS op alle zaden van eigen merk
Zaterdag: workshop hanging basket maken, 12,50 p.p. incl. koffie en taart. Kinderen mogen gratis een zonnebloem zaaien. Proef streekhoning van imker {someone}.
Spaar voor een dagje dierentuin: bij elke tien euro één zegel.
OOK OP ZONDAG OPEN! ma–do 9–18, vr 9–20, za 9–17, zo 10–17
{street}, {town}, ruim gratis parkeren, laadpalen, restaurant De Oranjerie
Zolang de voorraad strekt. Drukfouten voorbehouden. Acties niet geldig met cadeaubonnen of stempelkaart. Afbeeldingen kunnen afwijken.`,
    'nl-more-handleiding-thermostaat': `Slimme thermostaat T{d3} – verkorte handleiding
WAT ZIT ER IN DE DOOS
Thermostaat, wandplaat, ontvanger, pluggen, netadapter 5 V
INSTALLEREN
1 Schakel de spanning van de ketel af.
2 Noteer de kleuren van de draden voordat u de oude regelaar losmaakt.
3 Sluit beide aders aan op OT1 en OT2; de volgorde maakt niet uit.
4 Klik het toestel op de plaat en zet de groep weer aan.
KOPPELEN MET WIFI
Houd de ring acht tellen ingedrukt tot het lampje paars pulseert. Open de app, kies uw netwerk (alleen 2,4 GHz) en typ het wachtwoord.
VORSTBEVEILIGING staat fabrieksmatig op 5 °C.
= Code | Betekenis | Wat te doen
- E1 | Geen verbinding met ketel | draden nakijken
- E4 | Sensor defect | neem contact op
- LO | Zwakke batterij | vervang beide tegelijk
Plaats niet boven een radiator of in de zon. Reinigen met een licht vochtig doekje.
Technische gegevens: IP20, 868 MHz, < 10 mW, temperatuurklasse VI (+4 %). CE-verklaring via {web}. Oude batterijen horen niet in de vuilnisbak.`,
    'nl-more-urenstaat-weekbriefje': `WEEKSTAAT week {d2} {year}
Naam {person} Pers.nr. {d3} Project {num} {client}
= Dag | Begin | Einde | Pauze | Uren | Werkzaamheden
- ma | 7.00 | 16.00 | 0.45 | 8,25 | leidingwerk kelder
- di | 7.00 | 16.00 | 0.45 | 8,25 | idem, wachten op kraan
- wo | 7.15 | 15.30 | 0.30 | 7,75 | tekenwerk
- do | – | – | – | 8,00 | ADV
- vr | 6.30 | 17.15 | 0.45 | 10,00 | storing trappenhuis
Totaal {d2},25 waarvan overwerk {n},00
Gereden km privéauto {d3} Meerijder(s) {someone}
Materiaal uit bus: 12 m koper 15 mm, {n} knieën, soldeer
Weersomstandigheden: regen di.
Gezien uitvoerder ______ Handtekening ______
Inleveren maandag vóór 9.00 uur. Te laat = volgende periode uitbetaald.`,
    'nl-more-spijskaart-lunchroom': `{company} lunchroom & taarterij
ONTBIJT tot 11.30
- Yoghurt met granola en rood fruit | 6,75
- Wentelteefje van suikerbrood | 7,50
BROODJES wit, bruin of glutenvrij (+1,50)
- Oude kaas, mosterd, augurk | 7,25
- Kroketten van de ambachtelijke slager, 2 stuks | 9,50
- Tonijnsalade, kappertjes, rode ui | 8,95
- Hummus, gegrilde groente (v) | 8,50
UITSMIJTER drie eieren met ham, kaas of spek | 10,50
SOEP VAN DE DAG vraag het krijtbord | 6,50
ZOETS
- Appeltaart met slagroom | 5,25
- Boterkoek | 2,95
HIGH TEA vanaf twee personen, 24,50 p.p., minimaal een dag vooraf reserveren
DRANKEN koffie 2,90 · verse muntthee 3,50 · versgeperst 4,75 · huisgemaakte limonade 4,25
Heeft u een allergie? Meld het ons, dan pakken we de klapper. Wij pinnen uitsluitend. Honden welkom, waterbak staat klaar. Kinderstoel aanwezig. Volgende week zijn we dicht wegens verbouwing.`,
    'nl-more-dienstmededeling-afval-be': `Ophaalkalender {year} – zone {n}
{company}, intercommunale voor afvalbeheer
= Maand | Restafval | Pmd | Papier | Gft
- januari | 4, 18 | 9, 23 | 15 | 4, 11, 18, 25
- februari | 1, 15 | 6, 20 | 12 | 1, 8, 15, 22
- maart | 1, 15, 29 | 6, 20 | 12 | elke donderdag
- april | 12, 26 | 3, 17 | 9 | elke donderdag
Zet uw zakken en bakken buiten vanaf 20 uur de avond voordien. Op feestdagen komt de wagen twee dagen later.
WAT MAG NIET IN DE BLAUWE ZAK? Piepschuim, flessen met kindveilige dop, verfpotten, volle spuitbussen.
RECYCLAGEPARK {street}: di–vr 12–18 u., za 9–16 u. Breng uw identiteitskaart mee. Betalend: grof vuil 0,20/kg, boomstronken 0,08/kg; gratis: elektro, metaal, textiel.
Niet opgehaald? Meld het voor 12 uur de volgende dag via 0800 {d2} {d3}.
Deze kalender bestaat ook als app. Verantwoordelijke uitgever: {someone}, {street}, {town}`,
    'nl-more-instapkaart-reisdag': `Reisschema en e-ticket
{company} Ferries
Boekingscode {ref}
Passagiers: {person}, {someone} + 1 kind
Voertuig: personenauto met fietsdrager, kenteken {d2}-LTV-{n}, hoogte 1,85 m
HEENREIS {date}
- {time} | Inchecken opent
- {time} | Slagboom sluit
- {time} | Vertrek Hoek van Holland, terminal 2
- {time} | Aankomst (plaatselijke tijd)
Hut 9{d3} binnenhut 4 bedden, dek {n}
TERUGREIS {date}
- {time} | Vertrek
- {time} | Aankomst
Neem een geldig paspoort mee; kinderen die met één ouder reizen hebben een toestemmingsverklaring nodig. Gasflessen gesloten, maximaal twee. Huisdieren blijven in het voertuig of de kennel.
Aan boord: bioscoop, ballenbak, buffet (vooraf 15 % goedkoper), taxfreewinkel. Autodekken zijn onderweg gesloten, vergeet uw toilettas niet.
Toon deze pagina op uw telefoon. Wijzigen tot 24 uur vooraf, tarief Flex gratis.`,
    'nl-more-technisch-blad-verf': `PRODUCTINFORMATIEBLAD {d3}
Waterdragende zijdeglanslak voor binnen
Omschrijving: sneldrogende lak op basis van polyurethaandispersie, vergeelt niet, huidvetbestendig.
Toepassing: deuren, kozijnen, trappen (na aflakken twee dagen ontzien), meubels.
EIGENSCHAPPEN
- Dichtheid | 1,2{n} kg/dm³
- Vastestofgehalte | {d2} vol. %
- Glansgraad | 35 GU bij 60°
- VOS-gehalte | 78 g/l (grenswaarde A/d 130)
- Rendement | 12–14 m² per liter
- Stofdroog | 1 uur bij 20 °C en 65 % RV
- Overschilderbaar | 6 uur
ONDERGROND schoon, droog, vetvrij; houtvocht ten hoogste 15 %. Oude lagen matteren met P240. Kale delen gronden.
VERWERKING roeren, onverdund, acrylkwast of viltroller; spuiten airless 0,011". Niet onder 8 °C.
Gereedschap met lauw water uitspoelen. Verpakking 0,75 – 1 – 2,5 liter, alle RAL-kleuren via mengmachine; gele tinten dekken in drie lagen.
Onze adviezen zijn gebaseerd op de huidige stand der techniek; aan dit blad kan geen aansprakelijkheid worden ontleend. Vervangt alle eerdere uitgaven. {month} {year}
{company}, technische dienst 0{d2} {d3} {d2} {d2}`,
  }),
};
