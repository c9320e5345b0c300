import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Dutch papers of banks, wages and taxes. */
export const dutchBanksWagesAndTaxes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('nl', {
    'nl-more-rekeningafschrift-zakelijk': `{bank} Zakelijk
Rekeningafschrift
Volgnummer {d2} Bladzijde 1 van {n}
> {client}
> {cstreet}
> {ctown}
Rekening :: {iban}
BIC :: {bic}
Periode :: {date} t/m {date}
Vorig saldo :: {plain} CR
Totaal bij :: {plain}
Totaal af :: {plain}
Nieuw saldo :: {plain} CR
= Datum | Omschrijving | Af | Bij
- {d2}-0{n} | SEPA overboeking {other}, kenmerk {num} | | {plain}
- {d2}-0{n} | Incasso {insurer}, mandaat M{num} | {small} |
- {d2}-0{n} | Belastingdienst, betalingskenmerk {num}{num} | {plain} |
- {d2}-0{n} | Betaalautomaat pas {d3} BOUWMARKT {city} | {small} |
- {d2}-0{n} | Salarisbatch {n} posten | {plain} |
- {d2}-0{n} | Kosten zakelijk betaalpakket | 9,95 |
- {d2}-0{n} | Creditrente | | 0,{d2}
Roodstand tot {plain} overeengekomen; debetrente 11,4 % per jaar. Controleer dit overzicht en meld onjuistheden binnen dertien maanden. Het depositogarantiestelsel is van toepassing; zie het informatieblad in uw digitale archief. Vermoedt u fraude: bel 0800-{d2}{d2}.`,
    'nl-more-kaartuitgaven-belgie': `{bank} België
Uitgavenstaat kredietkaart
{person} {cstreet} {ctown}
Kaart XXXX XXXX XXXX {d2}{d2} Afsluiting {date}
Uw bestedingslimiet € 2.500,00 Beschikbaar {plain}
= Verrichting | Verrekening | Handelaar | Vreemde munt | Bedrag in EUR
- {date} | {date} | TANKSTATION E40 | | {small} -
- {date} | {date} | HOTEL LISBOA | | {small} -
- {date} | {date} | BOOKSTORE LONDON | GBP {small} koers 0,86{d2} | {small} -
- {date} | {date} | WISSELMARGE 1,8 % | | 0,{d2} -
- {date} | {date} | TERUGBETALING RETOUR SCHOENEN | | {small} +
- {date} | {date} | NMBS MOBILE | | {small} -
Totaal van de maand {small} -
Dit bedrag gaat op {date} van zichtrekening {iban}.
Opgelet, geld lenen kost ook geld: niet van toepassing bij volledige aflossing. Betwisting van een verrichting? Vul het formulier in via Home Banking. Card Stop: 078 170 170, dag en nacht.`,
  }),
  bank_details: wordingsIn('nl', {
    'nl-more-rekeningverklaring': `{bank}
Bankverklaring
{city}, {today}
Aan wie dit aangaat
Hierbij bevestigen wij dat onderstaande cliënt bij onze bank een betaalrekening aanhoudt:
Tenaamstelling :: {client}
Adres volgens onze administratie :: {cstreet}, {ctown}
KvK-nummer :: {num}
IBAN :: {iban}
BIC :: {bic}
Soort :: zakelijke rekening-courant, EUR
Geopend sinds :: {date}
Bevoegd vertegenwoordiger :: {person}
Deze verklaring is op verzoek van de rekeninghouder afgegeven, bijvoorbeeld voor een uitkerende instantie of buitenlandse relatie. Zij zegt niets over saldo of kredietwaardigheid en er kunnen geen rechten aan worden ontleend. Aansprakelijkheid wordt uitgesloten.
Dit bericht is geautomatiseerd aangemaakt en daarom niet ondertekend. De echtheid is te toetsen op {web} met verificatiecode {num}.`,
    'nl-more-sepa-machtiging': `DOORLOPENDE MACHTIGING / MANDAT SEPA
Incassant :: {company}
Adres incassant :: {street}, {town}
Incassant-ID :: NL{d2}ZZZ{num}0000
Kenmerk machtiging :: {ref}
Reden betaling :: contributie en cursusgeld
Door ondertekening geeft u toestemming om doorlopende incasso-opdrachten te sturen naar uw bank wegens bovengenoemde reden, en aan uw bank om dat bedrag af te schrijven. Bent u het niet eens met een afschrijving, dan kunt u die laten terugboeken; neem binnen acht weken contact op.
Naam :: {person}
Adres :: {cstreet}
Postcode en woonplaats :: {ctown}
Rekeningnummer (IBAN) :: {iban}
Bank identificatie (BIC) :: {bic}
Plaats en datum :: {city}, {today}
Handtekening ______________________
Inleveren bij de receptie of in de groene bus. Graag blauwe of zwarte pen gebruiken.`,
  }),
  payslip: wordingsIn('nl', {
    'nl-more-loonspecificatie-bouw': `{company}
{street}, {town} Loonheffingennr. {num}L01
SALARISSPECIFICATIE Periode {n} ({date} – {date})
{person}
{cstreet}
{ctown}
Personeelsnr. {d3} BSN {num} Geboren {date}
Functie {job} In dienst {date} Contract onbepaalde tijd
Tabel wit vierwekentabel Loonheffingskorting ja Bijz. tarief {d2},{d2} %
Uurloon {d2},{d2} Wettelijk min. uurloon 13,{d2}
= Omschrijving | Aantal | Bedrag | Inhouding
- Garantieloon | 152,00 | {plain} |
- Overuren 125 % | {n},00 | {small} |
- Reisuren | {n},50 | {small} |
- Pensioenpremie werknemer | | | {small}
- PAWW | 0,10 % | | {small}
- WGA-hiaat | | | {small}
- Loonheffing | | | {small}
- Loonheffing bijz. tarief | | | {small}
- Kilometervergoeding onbelast | {d3} km | {small} |
- Inhouding personeelsfonds | | | 2,50
Netto {plain}
Overgemaakt op {iban}
= Cumulatief | Loon SV | Fiscaal loon | Heffing
- | {plain} | {plain} | {plain}
Reservering vakantiegeld {small} Tijdspaarfonds {small} Vakantiedagen recht 25 opgenomen {n} saldo {n}`,
    'nl-more-loonfiche-belgie-bediende': `Sociaal secretariaat {other}
Werkgever {company} RSZ-nr. {num}-{d2} PC 200
LOONBRIEF maand {month} {year}
Werknemer :: {person}
Rijksregisternummer :: {d2}.{d2}.{d2}-{d3}.{d2}
Burgerlijke staat :: gehuwd, 2 kinderen ten laste
Functie :: {job}
Statuut :: bediende, voltijds 38/38
= Code | Benaming | Dagen | Uren | Bedrag
- 1000 | Gepresteerde dagen | {d2} | {d3},60 |
- 1010 | Wettelijke feestdag | 1 | 7,60 |
- 1050 | Tijdskrediet | – | – |
- | Brutomaandloon | | | {plain}
- | RSZ 13,07 % | | | {small}-
- | Sociale werkbonus | | | {small}
- | Belastbaar | | | {plain}
- | Bedrijfsvoorheffing | | | {small}-
- | Bijzondere bijdrage sociale zekerheid | | | {small}-
- | Maaltijdcheques eigen bijdrage {d2} x 1,09 | | | {small}-
- | Tussenkomst woon-werk trein | | | {small}
- | Voordeel alle aard gsm | | | 4,00-
NETTO TE BETALEN {plain}
Storting op {iban}. Saldo vakantiedagen: {n}. Saldo ADV: {n}. Ecocheques worden in juni toegekend. Bewaar dit document: het telt voor uw pensioenloopbaan.`,
  }),
  tax_document: wordingsIn('nl', {
    'nl-more-voorlopige-aanslag-ib': `Belastingdienst
Postbus 100, 6400 AC Heerlen
> {person}
> {cstreet}
> {ctown}
Aanslagnummer :: {num}.H.{d2}.01
Dagtekening :: {today}
Voorlopige aanslag {year} inkomstenbelasting / premie volksverzekeringen
U moet betalen: € {plain}
Betalen kan in één keer of in {n} maandelijkse termijnen van € {small}, de eerste uiterlijk {date}.
Hoe hebben we dit berekend?
- Winst uit onderneming | {plain}
- Ondernemersaftrek | -{plain}
- Mkb-winstvrijstelling | -{plain}
- Eigenwoningforfait | {small}
- Betaalde hypotheekrente | -{plain}
Inkomen uit werk en woning € {plain}
- Verschuldigde belasting box 1 | {plain}
- Algemene heffingskorting | -{small}
- Arbeidskorting | -{plain}
Te betalen € {plain}
Klopt er iets niet? Wijzig uw gegevens via Mijn Belastingdienst; een bezwaarschrift is dan niet nodig. Rekeningnummer NL86 INGB 0002 4455 88 t.n.v. Belastingdienst, betalingskenmerk {num}{num}.
Heeft u moeite met betalen? Bel de BelastingTelefoon 0800 - 0543.`,
    'nl-more-gemeentelijke-aanslag-woz': `Gemeente {city}
Belastingen en WOZ
AANSLAGBILJET GEMEENTELIJKE HEFFINGEN EN WOZ-BESCHIKKING {year}
Subjectnummer :: {num}
Biljetnummer :: {num}
Dagtekening :: {today}
Ten name van: {person}, {cstreet}, {ctown}
BESCHIKKING: de waarde van {cstreet} is naar waardepeildatum 1 januari vastgesteld op € {d3}.000.
= Soort heffing | Grondslag | Tarief | Bedrag
- Onroerendezaakbelasting eigenaar | {d3}.000 | 0,09{d2} % | {small}
- Rioolheffing eigendom | 1 | {small} | {small}
- Afvalstoffenheffing meerpersoons | 12 mnd | {small} | {small}
- Hondenbelasting eerste hond | 1 | 78,00 | 78,00
Totaal {small}
Automatische incasso in tien gelijke delen, of vóór {date} zelf overmaken.
Oneens met de waarde? Vraag eerst het taxatieverslag op en bel de taxateur; dat scheelt vaak een procedure. Bezwaar binnen zes weken, kosteloos, met DigiD. Kwijtschelding kan bij een laag inkomen.
De heffingsambtenaar, {someone}`,
    'nl-more-btw-aangifte-belgie-ontvangst': `FOD FINANCIËN – Intervat
PERIODIEKE BTW-AANGIFTE – bewijs van indiening
Ondernemingsnummer 0{d3}.{d3}.{d3} {company}
Aangifteperiode {n}e kwartaal {year}
Ingediend op {today} om {time} door mandataris {other}
Referte INTERVAT-{num}-{num}
KADER II UITGAANDE HANDELINGEN
- 01 Handelingen 6 % | {plain}
- 03 Handelingen 21 % | {plain}
- 46 Vrijgestelde intracommunautaire leveringen | {plain}
- 48 Bedrag uitgereikte kredietnota's | {small}
KADER III INKOMENDE
- 81 Handelsgoederen | {plain}
- 82 Diensten en diverse goederen | {plain}
- 83 Bedrijfsmiddelen | {small}
KADER IV VERSCHULDIGDE BELASTING
- 54 | {plain}
- 63 Herzieningen | {small}
KADER V AFTREKBARE BELASTING
- 59 | {plain}
KADER VI SALDO
- 71 Aan de Staat te betalen | {plain}
Klantenlisting nihil: nee. Aanvraag terugbetaling: nee. Aanvraag betaalformulieren: nee
Betaal uiterlijk de 25e op rekening van het inningscentrum, gestructureerde mededeling +++{d3}/{d2}{d2}/{d5}+++.`,
  }),
};
