import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Dutch papers of registers and insurers, and those that persons show of themselves. */
export const dutchRegistersAndPersons: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  company_registration: wordingsIn('nl', {
    'nl-more-handelsregister-bv': `Uittreksel Handelsregister Kamer van Koophandel
KvK-nummer {num}
Dit uittreksel is vervaardigd op {today} om {time} uur
Rechtspersoon
RSIN :: {num}{n}
Rechtsvorm :: Besloten Vennootschap
Statutaire naam :: {company}
Statutaire zetel :: {city}
Eerste inschrijving handelsregister :: {date}
Datum akte van oprichting :: {date}
Geplaatst kapitaal :: EUR 100,00
Gestort kapitaal :: EUR 100,00
Deponering jaarstuk :: de jaarrekening over boekjaar {year} is gedeponeerd
Onderneming
Handelsnamen :: {company}; {other}
Startdatum onderneming :: {date}
Activiteiten :: SBI-code 4322 – installatie van sanitair en verwarming
Werkzame personen :: {n}
Vestiging
Vestigingsnummer :: 0000{num}
Bezoekadres :: {street}, {town}
Enig aandeelhouder :: {other} Holding, aandeelhouder sinds {date}
Bestuurder
Naam :: {person}
Geboortedatum :: {date}
Bevoegdheid :: alleen/zelfstandig bevoegd
Een gewaarmerkt exemplaar wordt digitaal ondertekend. Papieren uittreksels hebben een watermerk en zijn gedrukt op optisch dood papier.`,
    'nl-more-statuten-vzw': `STATUTEN
Vereniging zonder winstoogmerk «De Zonnebloemakker»
Op {today} zijn te {city} bijeengekomen: {person}, {someone} en {someone}, die overeenkomen een vzw op te richten overeenkomstig het Wetboek van vennootschappen en verenigingen.
TITEL I. NAAM – ZETEL – DUUR
Art. 1. De zetel bevindt zich in het Vlaamse Gewest, {street}, {town}. Zij wordt opgericht voor onbepaalde tijd.
TITEL II. BELANGELOOS DOEL
Art. 3. Zij beoogt het samen tuinieren van jong en oud, het delen van oogst en het behoud van oude groenterassen. Tot de activiteiten behoren cursussen, een zadenbank en een zomerfeest.
TITEL III. LEDEN
Art. 5. Het aantal werkende leden bedraagt minstens vier. Art. 6. De jaarlijkse bijdrage is ten hoogste 50 euro. Art. 8. Uitsluiting kan alleen bij twee derde van de stemmen.
TITEL IV. ALGEMENE VERGADERING
Art. 11. Zij wordt minstens vijftien dagen vooraf bijeengeroepen per e-mail. Art. 14. Ieder werkend lid heeft één stem.
TITEL V. BESTUURSORGAAN
Art. 17. Mandaten duren {n} jaar en zijn onbezoldigd.
TITEL VI. VEREFFENING
Art. 24. Het batig saldo gaat naar een gelijkaardig werk.
Ter griffie neer te leggen binnen de maand; bekendmaking in de bijlagen bij het Belgisch Staatsblad.`,
  }),
  insurance_certificate: wordingsIn('nl', {
    'nl-more-certificaat-avb': `{insurer} N.V.
CERTIFICAAT VAN VERZEKERING
Ondergetekende verklaart dat ten behoeve van
{company}, {street}, {town}
een aansprakelijkheidsverzekering voor bedrijven en beroepen is gesloten onder nummer {ref}.
Contractstermijn :: {date} tot {date}, stilzwijgend verlengbaar
Hoedanigheid :: hoveniersbedrijf en boomverzorging
- Algemene aansprakelijkheid per aanspraak | € 2.500.000
- Maximum per verzekeringsjaar | € 5.000.000
- Werkgeversaansprakelijkheid | meeverzekerd
- Schade door te vroeg of onjuist kappen | € 250.000
- Milieuaansprakelijkheid, plotseling | € 1.000.000
Eigen risico zaakschade € 500; opzicht 10 % met minimum € 1.000.
Verzekeringsgebied: Europa. Vliegen met drones is uitgesloten.
Dit certificaat dient uitsluitend als bewijs en verleent derden geen zelfstandige rechten. De polisvoorwaarden AVB {d2}-{n} prevaleren.
Premie over de lopende termijn is voldaan.
{city}, {today}, namens de gevolmachtigde {other}. AFM-vergunning 1200{d2}{d2}`,
    'nl-more-groene-kaart-bewijs': `INTERNATIONAAL MOTORRIJTUIGVERZEKERINGSBEWIJS
1. INTERNATIONAL MOTOR INSURANCE CARD
2. UITGEGEVEN ONDER MACHTIGING VAN HET BUREAU DER MOTORRIJTUIGVERZEKERAARS
3. GELDIG VAN {date} TOT {date}
4. Landencode / verzekeraarscode / nummer NL/{d3}/{num}
5. Kenteken {d2}-KXB-{n}
6. Soort motorrijtuig A. personenauto
7. Merk Opel Astra Sports Tourer
8. TERRITORIALE GELDIGHEID A B BG CY CZ D DK E EST F FIN GB GR H HR I IRL L LT LV M N P PL RO S SK SLO CH AL AND BIH MA MD MK TN TR UA
9. Naam en adres verzekeringnemer {person}, {cstreet}, {ctown}
10. Afgegeven door {insurer}, alarmcentrale +31 {d2} {d3} {d2}{d2}
11. Handtekening
In ieder bezocht land staat het bureau garant voor de wettelijk vereiste dekking. Doorgehaalde landen zijn uitgesloten. Vul bij een aanrijding altijd samen het Europees schadeformulier in, noteer getuigen en geef nooit schriftelijk schuld toe. Dit bewijs wit geprint is sinds 2020 evengoed rechtsgeldig.`,
  }),
  identity_document: wordingsIn('nl', {
    'nl-more-rijbewijs-nl': `RIJBEWIJS KONINKRIJK DER NEDERLANDEN
NL
1. Van den Berg
2. [Lotte Johanna~Bram Cornelis~Femke]
3. {d2}.0{n}.19{d2} {city}
4a. {d2}.{d2}.2019 4c. Gemeente {city}
4b. {d2}.{d2}.2029
5. {num}{d2}
7. handtekening
8. 
9. AM B BE T
MODEL VAN DE EUROPESE UNIE
= 9. | 10. | 11. | 12.
- AM | {d2}.{d2}.09 | {d2}.{d2}.29 |
- B | {d2}.{d2}.11 | {d2}.{d2}.29 | 01.06
- BE | {d2}.{d2}.16 | {d2}.{d2}.29 |
- T | {d2}.{d2}.15 | {d2}.{d2}.29 |
4d. BSN {num}
D1NLD1{num}{d3}<<<<<<<<<<<<<<`,
    'nl-more-eid-belgie': `BELGIË BELGIQUE BELGIEN BELGIUM
IDENTITEITSKAART / CARTE D'IDENTITÉ / PERSONALAUSWEIS
Naam / Name PEETERS
Voornamen / Given names [Ingrid Maria~Ruben~Pieter Jozef]
Geslacht / Sex V
Nationaliteit / Nationality Belg
Geboorteplaats en -datum {city} {d2} {month} 19{d2}
Kaartnummer / Card No. 592-{num}-{d2}
Geldig van – tot {d2}.{d2}.2021 – {d2}.{d2}.2031
Handtekening van de houder
Identificatienr. van het Rijksregister {d2}.{d2}.{d2}-{d3}.{d2}
Plaats van afgifte: {city}
Handtekening van de ambtenaar {someone}
PIN en PUK niet op de kaart bewaren. Verlies of diefstal: DOCSTOP 00800 2123 2123
IDBEL592{num}{d2}<<<<<<<<<<<<
{d2}0{n}{d2}8F31{d2}{d2}2BEL{num}{n}<<{n}
PEETERS<<INGRID<MARIA<<<<<<<<<`,
  }),
  resume: wordingsIn('nl', {
    'nl-more-cv-logistiek': `Curriculum vitae
PERSOONLIJKE GEGEVENS
Naam :: {person}
Adres :: {cstreet}, {ctown}
Telefoon :: 06-{num}
E-mail :: {mail}
Geboren :: {date}
Rijbewijs :: B, C, code 95
PROFIEL
Nuchtere planner die rustig blijft wanneer er drie chauffeurs ziek zijn. Ik kom uit de praktijk en dat merk je: ik weet hoe lang lossen werkelijk duurt.
WERKERVARING
2018 – heden Transportplanner bij {other}
Dagelijks {d2} trucks Benelux en Duitsland. Lege kilometers teruggebracht met 11 %. Invoeren van boordcomputers begeleid.
2012 – 2018 Teamleider expeditie, {other}
Avondploeg van achttien mensen; kettingkeuring en ADR-dossier.
2008 – 2012 Chauffeur binnenland
OPLEIDING
Mbo 4 Manager transport en logistiek (diploma 2012)
Vmbo kader, voertuigentechniek
CURSUSSEN heftruck, BHV, Excel gevorderd, feedback geven
TALEN Nederlands, Duits goed, Engels redelijk, Fries thuis
VRIJE TIJD Schaatsen, vrijwilliger bij de reddingsbrigade, sleutelen aan een Solex
Beschikbaar per {date}; opzegtermijn één maand`,
    'nl-more-cv-lerares-wiskunde': `{person}
Leerkracht wiskunde en fysica, tweede en derde graad
{cstreet} · {ctown} · 04{d2} {d2} {d2} {d2}
"Een goede les begint met een foute voorspelling."
ONDERWIJSERVARING
- sept. 2019 – nu | Sint-Jozefsinstituut {city} | vakwerkgroep voorzitter, 20/20
- 2016 – 2019 | diverse interims, scholengroep 17 | zwangerschapsvervangingen
- 2015 | stage Lycée Mermoz, Dakar | lesgeven in het Frans
STUDIES
Educatieve master wetenschappen, UGent, onderscheiding, 2016
Bachelor wiskunde, 2014. Proef: kleurbaarheid van grafen
Secundair: Latijn-wiskunde (8 u)
WAT IK MEEBRENG
· Olympiadecoach: drie finalisten in vijf jaar
· Digitaal: GeoGebra, Smartschool, LaTeX, Python voor beginners
· Leerlingenbegeleiding en faalangsttraining
· Organisatie van de wiskundereis naar Florence
REFERENTIES
{someone}, directeur, 09 {d3} {d2} {d2}; {someone}, pedagogisch begeleider
NEVENACTIVITEITEN bestuurslid natuurpunt-afdeling, amateurtoneel, gids in het planetarium`,
  }),
};
