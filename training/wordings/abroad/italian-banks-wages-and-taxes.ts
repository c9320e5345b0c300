import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Italian papers of banks, wages and taxes. */
export const italianBanksWagesAndTaxes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('it', {
    'it-more-estratto-conto-trimestrale': `{bank} S.p.A.
Filiale di {city} – ABI 0{d2}{d2} CAB {d5}
Spettabile {client}
Estratto conto corrente ordinario n. {num}
dal {date} al {date}
Coordinate: {iban} BIC {bic}
= Data | Valuta | Dare | Avere | Descrizione delle operazioni
- | | | {plain} | SALDO INIZIALE
- {d2}/01 | {d2}/01 | {small} | | ADDEBITO SDD {other} MANDATO {num}
- {d2}/01 | {d2}/01 | | {plain} | BONIFICO A VS FAVORE ORD. {other}
- {d2}/01 | {d2}/01 | {plain} | | F24 TELEMATICO
- {d2}/02 | {d2}/02 | {plain} | | RI.BA. PRESENTATE DA {other}
- {d2}/02 | {d2}/02 | | {small} | VERSAMENTO ASSEGNI S.B.F.
- {d2}/03 | 31/03 | {small} | | COMPETENZE E SPESE
- {d2}/03 | 31/03 | 25,00 | | IMPOSTA DI BOLLO
- | | | {plain} | SALDO FINALE A VS CREDITO
SCALARE PER VALUTA: numeri debitori {num}, numeri creditori {num}, tasso avere 0,0100 %, commissione onnicomprensiva 0,20 %
Trascorsi 60 giorni dal ricevimento senza opposizione scritta, il presente si intenderà approvato. Reclami: Ufficio Reclami, {street}, poi Arbitro Bancario Finanziario. Fondo Interbancario di Tutela: vedasi foglio informativo allegato.`,
    'it-more-lista-movimenti-carta': `{bank} – carta prepagata con IBAN
Lista movimenti
Intestatario {person}
Carta 5333 **** **** {d2}{d2} Scadenza {d2}/2{n}
IBAN {iban}
Saldo contabile {small} € Saldo disponibile {small} €
Filtro: ultimi 30 giorni, tutte le categorie
= Data | Esercente | Categoria | Importo €
- {date} | Pagamento POS PANIFICIO {city} | Alimentari | -4,20
- {date} | Ricarica da {someone} | Entrate | +{small}
- {date} | Abbonamento musica | Svago | -10,99
- {date} | Prelievo ATM altra banca | Contanti | -50,00
- {date} | Commissione prelievo | Spese | -2,00
- {date} | Stipendio {other} | Entrate | +{plain}
- {date} | Pedaggio autostradale | Auto | -{small}
- {date} | Storno ecommerce | Rimborsi | +{small}
I movimenti contrassegnati con (*) sono autorizzati ma non contabilizzati. Stampato dall'app il {today} alle {time}; non costituisce prova nei confronti dell'emittente. Blocco carta, attivo 24 ore: 800 {d3} {d3}.`,
  }),
  bank_details: wordingsIn('it', {
    'it-more-attestazione-iban': `{bank}
Agenzia n. {n} – {street} – {town}
{city}, {today}
OGGETTO: Attestazione coordinate bancarie
Su richiesta del cliente e per gli usi consentiti, si attesta che presso questo sportello è in essere il rapporto di conto corrente intestato a:
{client}
codice fiscale/partita IVA {cvat}
individuato come segue:
- Paese | IT
- CIN EUR | {d2}
- CIN | X
- ABI | 0{d2}{d2}
- CAB | {d5}
- N. conto | 00000{num}
IBAN: {iban}
Codice BIC/SWIFT: {bic}
Delegati a operare: {person}, {someone} (firma disgiunta)
La presente non comporta assunzione di impegno né rilascio di referenze. Rilasciata in carta libera.
Il direttore
(timbro lineare)`,
    'it-more-variazione-coordinate': `{company}
Ai gentili clienti
{city}, {today}
NUOVE COORDINATE BANCARIE DELLA NOSTRA AZIENDA
Vi informiamo che, a seguito della fusione del nostro istituto, con decorrenza {date} i pagamenti dovranno pervenire esclusivamente sul conto:
Beneficiario :: {company}
Banca :: {bank}, sede di {city}
IBAN :: {iban}
BIC :: {bic}
Il vecchio rapporto resterà operativo per soli sessanta giorni. Vi preghiamo di aggiornare l'anagrafica e di controllare le ricevute bancarie già caricate.
ATTENZIONE ALLE TRUFFE: prima di modificare i dati telefonate alla signora {someone} al numero che già possedete; non comunichiamo mai variazioni soltanto via posta elettronica. Copia firmata digitalmente è disponibile sul portale.
La direzione amministrativa`,
  }),
  payslip: wordingsIn('it', {
    'it-more-cedolino-commercio': `{company}
{street} {town} C.F. {vat}
Pos. INPS {num} PAT INAIL {num}/{d2}
PERIODO DI RETRIBUZIONE {month} {year}
Cod. dip. 00{d2} {person} C.F. {num}F205S
Data nascita {date} Assunto {date} Qualifica {job} Livello {n}
CCNL Terziario Confcommercio Part-time {d2},00 % Scatti {n}
= PAGA BASE | CONTING. | SCATTI | III ELEM. | TOTALE
- {small} | 520,64 | {small} | 2,07 | {plain}
= Voce | Descrizione | Ore/gg | Base | Trattenute | Competenze
- 0001 | Retribuzione ordinaria | 168,00 | {n},86 | | {plain}
- 0042 | Straordinario 15 % | {n},00 | {n},42 | | {small}
- 0310 | Festività non godute | 1,00 | {small} | | {small}
- 0700 | Contributo IVS 9,19 % | | {plain} | {small} |
- 0820 | Imponibile fiscale | | {plain} | |
- 0830 | Irpef lorda | | | {small} |
- 0840 | Detrazioni lav. dip. | | | | {small}
- 0905 | Addizionale regionale rata {n}/11 | | | {small} |
- 0950 | Trattamento integrativo L. 21/2020 | | | | 100,00
Totale competenze {plain} Totale trattenute {small} Arrotond. 0,{d2}
NETTO DEL MESE {plain}
Ratei: ferie residue {d2},50 permessi {d2},00 ROL {d2},00 TFR accantonato {plain}
Accredito su {bank}. Firma per quietanza`,
    'it-more-busta-colf': `PROSPETTO PAGA LAVORO DOMESTICO
Datore di lavoro :: {person}
Lavoratrice :: {someone}
Mese :: {month} {year}
Mansione :: assistenza a persona non autosufficiente, livello CS convivente
Codice rapporto INPS :: {num}
Giorni lavorati :: {d2}
- Retribuzione minima contrattuale | {small}
- Indennità di vitto e alloggio (in natura) | {small}
- Scatti di anzianità n. {n} | {small}
- Festività | {small}
- Rateo tredicesima | {small}
LORDO {plain}
- Contributi a carico della lavoratrice {d3} h x 0,27 | -{small}
- Cassa Colf | -{small}
- Acconto già corrisposto | -{small}
NETTO CORRISPOSTO {plain}
Il datore non è sostituto d'imposta: la lavoratrice provvederà alla propria dichiarazione dei redditi.
Ferie maturate {n} godute {n} residue {n}
Copia ricevuta il {date}. Firma della lavoratrice ____________ Firma del datore ____________`,
  }),
  tax_document: wordingsIn('it', {
    'it-more-f24-quietanza': `MODELLO DI PAGAMENTO UNIFICATO
Mod. F24 – QUIETANZA DI VERSAMENTO
DELEGA IRREVOCABILE A {bank} AGENZIA {city}
CONTRIBUENTE
Codice fiscale {num}C{d2}A944V
Cognome, denominazione o ragione sociale {client}
Domicilio fiscale {ctown} {cstreet}
SEZIONE ERARIO
= codice tributo | rateazione | anno di riferimento | importi a debito versati | importi a credito compensati
- 1040 | 000{n} | {year} | {small} |
- 1001 | 00{d2} | {year} | {plain} |
- 6099 | | {year} | | {plain}
TOTALE A {plain} B {plain} SALDO (A–B) {small}
SEZIONE INPS
- {d2}00 | DM10 | {num} | {plain} |
SEZIONE REGIONI
- 05 | 3802 | {year} | {small} |
SEZIONE IMU E ALTRI TRIBUTI LOCALI
- F205 | 3918 | {year} | {small} |
SALDO FINALE EURO {plain}
ESTREMI DEL VERSAMENTO data {today} Codice banca 0{d2}{d2} sportello {d5}
Protocollo telematico {num}{d3}/0000{d2}
Il pagamento è stato disposto dall'intermediario {other} ed è andato a buon fine. Copia per il soggetto che effettua il versamento.`,
    'it-more-certificazione-unica': `agenzia entrate
CERTIFICAZIONE UNICA {year}
CERTIFICAZIONE DI CUI ALL'ART. 4, COMMI 6-ter E 6-quater, DEL D.P.R. 22 LUGLIO 1998, N. 322
DATI ANAGRAFICI
Datore di lavoro, ente pensionistico o altro sostituto d'imposta: {company}, {town}, cod. attività {d5}{n}
Percipiente: {person} Sesso F nata il {date} a {city}
Domicilio fiscale all'1/1: {ctown} (prov.) cod. comune H{d3}
DATI FISCALI – LAVORO DIPENDENTE
- 1 Redditi di lavoro a tempo indeterminato | {plain}
- 6 Numero giorni per i quali spettano le detrazioni | 365
- 8 In forza al 31/12 | X
- 21 Ritenute IRPEF | {plain}
- 22 Addizionale regionale all'IRPEF | {small}
- 26 Acconto addizionale comunale | {small}
- 367 Detrazioni per lavoro dipendente | {plain}
- 801 TFR erogato nell'anno | 0,00
DATI PREVIDENZIALI: imponibile previdenziale {plain} contributi a carico trattenuti {plain} Mesi: T tutti
ANNOTAZIONI: AI informazioni relative al reddito; ZZ sono state operate detrazioni per coniuge a carico.
SCELTA PER LA DESTINAZIONE DELL'OTTO, DEL CINQUE E DEL DUE PER MILLE: scheda da utilizzare in caso di esonero dalla dichiarazione.
Data {today} FIRMA DEL DATORE DI LAVORO`,
    'it-more-avviso-tari': `Comune di {city}
Servizio Tributi
TASSA SUI RIFIUTI (TARI) – AVVISO DI PAGAMENTO {year}
Avviso n. {num} del {today}
Intestatario: {person}
Gentile contribuente, Le inviamo il prospetto di quanto dovuto in base al regolamento approvato con delibera consiliare n. {d2}.
= Indirizzo | Fg/Part/Sub | Mq | Occ. | Tariffa fissa | Tariffa variabile | Dovuto
- {cstreet} | {d2}/{d3}/{n} | {d2} | {n} | 1,2{d2} | {small} | {small}
- pertinenza box | {d2}/{d3}/{n} | {d2} | – | 1,2{d2} | – | {small}
Riduzione compostaggio 10 % -{small} TEFA provinciale 5 % {small}
TOTALE {small}
Scadenze
- Prima rata | {date} | {small}
- Seconda rata | {date} | {small}
- Unica soluzione | {date} | {small}
Paghi tramite pagoPA in banca, in posta, in tabaccheria o dallo smartphone inquadrando il QR. CODICE AVVISO 3010 {d2}{d2} {d3} {num} – CBILL A{d3}K
Chi ha cambiato casa deve presentare denuncia entro novanta giorni. Contro il presente atto non è ammesso ricorso, trattandosi di comunicazione bonaria; sportello martedì e giovedì.`,
  }),
};
