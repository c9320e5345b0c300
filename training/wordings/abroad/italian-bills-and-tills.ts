import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Italian bills, corrections of them and slips of tills, of Italy and of Ticino. */
export const italianBillsAndTills: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('it', {
    'it-more-fattura-elettronica-foglio': `Cedente/prestatore (fornitore)
Identificativo fiscale ai fini IVA: {vat}
Denominazione: {company}
Regime fiscale: RF01 (ordinario)
Indirizzo: {street}
Cessionario/committente (cliente)
Identificativo fiscale ai fini IVA: {cvat}
Denominazione: {client}
Indirizzo: {cstreet} {ctown}
= Tipologia documento | Art. 73 | Numero documento | Data documento | Codice destinatario
- TD01 fattura | | {ref} | {today} | M5UXCR1
= Cod. articolo | Descrizione | Quantità | Prezzo unitario | UM | %IVA | Prezzo totale
- AR{d3} | Sanificazione condotte aeree stabile B | 1,00 | {small} | NR | 22,00 | {small}
- AR{d3} | Sostituzione celle filtranti G4 | {n},00 | {small} | PZ | 22,00 | {small}
- | Contributo smaltimento | 1,00 | {small} | | 22,00 | {small}
RIEPILOGHI IVA E TOTALI
Esigibilità IVA S (scissione dei pagamenti) %IVA 22,00 Totale imponibile {plain} Totale imposta {plain}
Importo bollo 0,00 Sconto/Maggiorazione 0,00 Arr. 0,00 Totale documento {plain}
Modalità pagamento MP05 Bonifico IBAN {iban} Istituto {bank} Data scadenza {date} Importo {plain}
CIG Z{num} CUP –
Copia analogica priva di valore fiscale; l'originale è consultabile nell'area riservata «Fatture e Corrispettivi».`,
    'it-more-bolletta-gas': `{company} Gas e Luce
Servizio di maggior tutela · Uso domestico residente
Bolletta n. {num} del {today}
> {person}
> {cstreet}
> {ctown}
QUANTO DEVO PAGARE? {small} €
ENTRO QUANDO? {date}
Periodo fatturato: {month} – {month} {year}
PDR 0{num}{d3} Matricola contatore {num} Coefficiente C 1,0{d2}
= Lettura | Data | Tipo
- {num} | {date} | rilevata
- {num} | {date} | stimata
Consumo fatturato Smc {d3}
SINTESI DEGLI IMPORTI
- Spesa per la materia gas naturale | {small}
- Spesa per il trasporto e la gestione del contatore | {small}
- Spesa per oneri di sistema | {small}
- Imposte (accisa, addizionale regionale) | {small}
- IVA 10 % e 22 % | {small}
I tuoi pagamenti precedenti risultano regolari. Grazie!
Fuga di gas? Chiama subito il pronto intervento 800 {d3} {d3}, attivo giorno e notte. Autolettura: dal 27 all'ultimo giorno del mese via SMS. In caso di ritardo saranno addebitati interessi pari al tasso BCE più 3,5 punti. Bonus sociale: richiedilo al tuo Comune o al CAF presentando l'ISEE.`,
    'it-more-parcella-notaio': `Dott.ssa {person}
NOTAIO IN {city}
{street} – {town}
C.F. {num}H501X P.IVA {vat}
Parcella n. {n}/{year} in data {today}
Spett.le {client}, {cstreet}, {ctown}
Atto di compravendita rep. {num} racc. {num}, stipulato il {date}, trascritto presso l'Agenzia delle Entrate – Territorio
A) Compensi imponibili
- Onorario repertoriale | {plain}
- Visure ipocatastali ventennali | {small}
- Copie e diritti | {small}
- Contributo Cassa nazionale del notariato | {small}
Imponibile IVA {plain} IVA 22 % {plain}
B) Anticipazioni in nome e per conto, escluse ex art. 15 D.P.R. 633/72
- Imposta di registro in misura agevolata prima casa | {plain}
- Ipotecaria e catastale | 100,00
- Tassa archivio | {small}
Ritenuta d'acconto 20 % -{plain}
NETTO A PAGARE {plain}
Le somme di cui alla lettera B sono state versate su conto dedicato. Pagabile in studio o con assegno circolare. Lo studio riceve per appuntamento; è chiuso nelle prime tre settimane di agosto.`,
    'it-more-fattura-ticino-idraulico': `{company}
Impianti sanitari e riscaldamenti
Via Cantonale {n}, 6500 Bellinzona Tel. 091 {d3} {d2} {d2}
CHE-{d3}.{d3}.{d3} IVA
Egregio signor
{person}
6512 Giubiasco
Fattura {ref}
Giubiasco, {today}
Rapporto di lavoro {d5} del {date}: sostituzione del boiler da 300 litri
- Boiler in acciaio smaltato, incl. valvola di sicurezza | fr. {plain}
- Smontaggio e trasporto in discarica del vecchio apparecchio | fr. {small}
- Ore montatore {n} a fr. 98.– | fr. {small}
- Ore apprendista {n} a fr. 48.– | fr. {small}
- Materiale minuto e trasferta | fr. {small}
Totale parziale fr. {plain}
IVA 8,1 % fr. {small}
Totale a saldo fr. {plain}
Pagabile entro 30 giorni netto. Garanzia ai sensi della norma SIA 118. La ringraziamo della fiducia e le ricordiamo il nostro picchetto festivo.
===
Sezione pagamento Ricevuta
Conto / Pagabile a CH{d2} 0076 4{d3} {d2}{d2} {d3}0 {n}
Riferimento 00 00000 {d5} {d5} {d5} {d5}
Valuta CHF Importo {plain}
Punto di accettazione`,
    'it-more-fattura-agriturismo': `Azienda agricola {company}
Ospitalità · Olio · Vino · Maneggio
Località Podere Vecchio, {town}
Ricevuta fiscale / fattura n. {d3} {today}
Intestata a: {client}, P. IVA {cvat}, SDI 0000000
Ospite: {person} Arrivo {date} Partenza {date} Camera [Ginestra~Rosmarino~Alloro]
- Pernottamento in doppia uso singola | {n} | 68,00
- Cena del fattore, bevande escluse | {n} | 28,00
- Passeggiata a cavallo, un'ora | 1 | 35,00
- Olio extravergine, latta 3 l | 1 | 42,00
- Vino rosso IGT, cartone da sei | 1 | 54,00
- Tassa di soggiorno (fuori campo) | {n} | 1,50
di cui IVA 10 % {small}, IVA 4 % {small}, IVA 22 % {small}
Totale corrispettivo {small}
Già versata caparra {small} Da saldare {small}
Coordinate per il bonifico: {iban}, {bank}
Speriamo di rivedervi per la vendemmia! Se vi siete trovati bene raccontatelo agli amici; se no, raccontatelo a noi.`,
  }),
  credit_note: wordingsIn('it', {
    'it-more-nota-credito-resi': `{company}
Ingrosso calzature e pelletteria
{street} · {town} · Cap. soc. € 90.000 i.v. · REA {num}
NOTA DI CREDITO N. {ref} DEL {today}
Spett.le {client}
{cstreet} – {ctown}
P. IVA {cvat} Cod. cli. {d5} Agente {someone}
Con riferimento alla ns. fattura {num} del {date}, Vi accreditiamo quanto appresso per [merce resa~capi difettosi~differenza prezzo]:
= Articolo | Colore | N. paia | Prezzo | Sc. | Importo
- Mocassino Capri | cuoio | {n} | 34,50 | 10 | {small}
- Stivaletto Brenta | nero | {n} | 51,00 | 10 | {small}
- Ciabatta Sirena | blu | {n} | 12,90 | – | {small}
Imponibile {plain} Aliquota 22 Imposta {small}
Totale a Vs. credito EUR {plain}
Variazione in diminuzione ai sensi dell'art. 26 D.P.R. 633/1972. L'importo verrà portato in detrazione dalla prossima ri.ba. in scadenza; non effettuate compensazioni autonome.
Rif. autorizzazione al rientro RMA {num}. Contributo CONAI assolto ove dovuto.`,
    'it-more-storno-canone': `Gentile {person},
in seguito al guasto che ha interessato la linea {d3}/{num} dal {date} al {date} Le riconosciamo l'indennizzo previsto dalla Carta dei Servizi e storniamo parte del canone.
{company} S.p.A. – documento di accredito
Numero :: NC{num}
Emesso il :: {today}
Riferito al conto :: {ref}
Codice cliente :: {num}
- Indennizzo per mancato funzionamento, {n} giorni a 6,00 € | -{small}
- Canone fibra non goduto | -{small}
- IVA 22 % sul canone | -{small}
Totale accreditato: -{small} €
La somma sarà scalata automaticamente dal primo conto utile. Qualora avesse disdetto il servizio, riceverà un assegno di traenza all'indirizzo {cstreet}, {ctown}.
Se ritiene l'accredito non corretto può rivolgersi al Corecom della Sua regione tramite ConciliaWeb. Per ogni chiarimento siamo al 187{n}.
Servizio Clienti`,
  }),
  receipt: wordingsIn('it', {
    'it-more-documento-commerciale-bar': `{company}
BAR PASTICCERIA TABACCHI RIC. {d2}
{street}
{town}
P.IVA {vat}
DOCUMENTO COMMERCIALE
di vendita o prestazione
= DESCRIZIONE | IVA | Prezzo(€)
- CAPPUCCINO | 10% | 1,60
- BRIOCHE VUOTA | 10% | 1,30
- SPREMUTA | 10% | 3,50
- TOAST FARCITO | 10% | 4,50
- MIGNON KG 0,350 | 10% | 9,45
TOTALE COMPLESSIVO {small}
di cui IVA {small}
Pagamento contante 20,00
Pagamento elettronico 0,00
Non riscosso 0,00
Resto {small}
Importo pagato {small}
{today} {time}
DOC. N. {d2}{d2}-00{d2}
RT 96MKN0{num}
Codice lotteria: ________
Tavoli esterni +10 %. Torte su ordinazione. Ricariche, F24, pagoPA. Arrivederci e grazie!`,
    'it-more-ricevuta-affitto-marca': `RICEVUTA DI PAGAMENTO n. {n}
Il sottoscritto {person}, nato a {city} il {date}, residente in {street},
DICHIARA
di aver ricevuto in data odierna dal Sig. {someone} la somma di € {small} (diconsi euro [seicento~cinquecentocinquanta~ottocento]/00) a mezzo [contanti~bonifico~assegno non trasferibile] a titolo di:
☒ canone di locazione mese di {month}
☒ quota spese condominiali
☐ deposito cauzionale
relativo all'appartamento posto in {cstreet}, interno {n}, giusta scrittura registrata presso l'Agenzia delle Entrate al n. {num} serie 3T.
La presente, rilasciata a quietanza, vale salvo buon fine.
Marca da bollo € 2,00 n. 01{num}{d3} (importo superiore a 77,47 euro; non dovuta con cedolare secca)
{city}, lì {today}
In fede`,
    'it-more-scontrino-abbigliamento': `*** {company} ***
Outlet Village negozio {d2}
Op. {d3} Cassa {n} {today} {time}
- CAMICIA LINO BCO M | 39,90
- -30 % SALDI | -11,97
- JEANS SLIM 48 | 59,90
- CALZINI TRIS | 9,90
- SHOPPER CARTA | 0,20
SUBTOTALE {small}
BUONO REGALO {d5} -20,00
TOTALE EURO {small}
BANCOMAT {small}
Aut. {num} TML {num} STAN {d5}
TRANSAZIONE ESEGUITA
Pezzi: 5
CAMBIO MERCE entro 14 gg con cartellino e questo tagliando, in ogni nostro punto vendita. In saldo si cambia la taglia ma non si rende il denaro. Intimo e costumi esclusi.
Tessera soci ****{d3} Punti oggi {n} Totale {d3}
Ti regaliamo il 10 % sul prossimo acquisto: scopri come su {web}
Orlo pantaloni in giornata 8 €`,
    'it-more-ricevuta-medico': `Dott. {person}
Medico chirurgo, specialista in dermatologia e venereologia
Studio: {street}, {town}
Iscr. Ordine {d5} C.F. {num}D612W
RICEVUTA SANITARIA N. {d3}
{today}
Paziente: {someone}, C.F. {num}L219K
Visita specialistica con dermatoscopia digitale | € 120,00
Crioterapia lesione dorso | € 40,00
Totale incassato € 160,00 – Prestazione esente IVA art. 10 n. 18 D.P.R. 633/72
Imposta di bollo assolta sull'originale € 2,00
Pagato con: POS ☒ contanti ☐
☐ Il paziente si oppone alla trasmissione dei dati al Sistema Tessera Sanitaria
Operazione effettuata da soggetto in regime forfettario, senza ritenuta alla fonte.
Prossimo controllo consigliato: fra dodici mesi. Si riceve lunedì e giovedì pomeriggio`,
  }),
};
