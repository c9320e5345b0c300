import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Italian papers of a sale before its bill: offers, orders, what confirms and what accompanies them. */
export const italianOffersAndOrders: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('it', {
    'it-more-preventivo-serramenti': `{company}
Serramenti in legno, PVC e alluminio
{street}, {town} – {email}
Preventivo n° {ref} {city}, {today}
Gent.ma Sig.ra {person}
Oggetto: fornitura e posa di infissi presso la Sua abitazione di {cstreet}
Facendo seguito al rilievo misure del {date} Le sottoponiamo la nostra migliore proposta.
Profilo a 7 camere, guarnizioni grigie, vetrocamera 33.1/16 argon/33.1 basso emissivo, Uw 1,1 W/m²K
= Pos. | L x H mm | Tipologia | Pz | Prezzo
- A | 1200 x 1450 | Finestra 2 ante, ribalta | {n} | {plain}
- B | 900 x 2350 | Portafinestra 1 anta | {n} | {small}
- C | 700 x 600 | Vasistas bagno, satinato | 1 | {small}
- D | – | Zanzariera plissé | {n} | {small}
- E | – | Posa, schiuma, nastri, smaltimento vecchi telai | a corpo | {small}
Totale netto {plain} + IVA 10 % sul bene significativo
Consegna: 8-10 settimane dalla conferma. Acconto 40 %, saldo a fine lavori. Offerta valida 20 giorni.
La pratica ENEA per la detrazione fiscale è compresa. Esclusi: opere murarie, ponteggi, tinteggiatura delle spallette.
Per accettazione ______________`,
    'it-more-offerta-software': `{company} – soluzioni gestionali
Alla c.a. dott. {someone}, {client}
OFFERTA ECONOMICA OFF-{num} rev. {n}
Egregio Dottore,
come da colloqui intercorsi, proponiamo l'adozione del nostro sistema documentale per {d2} postazioni.
1. Cosa è compreso
Attivazione dell'ambiente, importazione delle anagrafiche, due giornate di affiancamento, assistenza telefonica dalle 9 alle 18.
2. Cosa non è compreso
Personalizzazioni dei report, trasferte fuori provincia, hardware.
3. Prezzi
- Canone annuo a utente | {small}
- Avviamento una tantum | {plain}
- Giornata aggiuntiva di formazione | 480,00
- Connettore verso il centralino (facoltativo) | {small}
I valori si intendono al netto dell'IVA. Primo anno scontato del 15 % per ordini entro il {date}.
4. Condizioni
Fatturazione anticipata, bonifico 30 gg d.f. Rinnovo tacito salvo disdetta 60 giorni prima. Dati ospitati in due centri italiani certificati.
Restiamo a disposizione per una dimostrazione in sede.
Cordialità, {person}, area commerciale`,
  }),
  purchase_order: wordingsIn('it', {
    'it-more-ordine-officina': `{company} UFFICIO ACQUISTI
Ordine a fornitore OF {num}/{d2}
Data {today}
Fornitore {d5} {client} – {cstreet} – {ctown}
Vs. offerta {ref} Commessa {d2}-{d3} Resa franco ns. magazzino Porto franco
Pagamento R.B. 60 gg f.m. Banca d'appoggio vostra
= Riga | Codice | Rev | Descrizione | UM | Q.tà | Prezzo | Consegna
- 1 | F{d5} | C | Flangia C45 zincata a disegno | NR | {d2} | {small} | {date}
- 2 | P{d5} | A | Perno Ø 20 h6 temprato a induzione | NR | {d3} | {small} | {date}
- 3 | L{d5} | – | Taglio laser sp. 6 materiale ns. fornitura | NR | {d2} | {small} | {date}
Totale ordine EUR {plain}
Allegati: disegni in formato PDF e STEP, da trattare come riservati.
Prescrizioni: certificato 3.1 EN 10204 per righe 1-2; imballo anticorrosione; cartellino con codice e numero d'ordine su ogni contenitore. Ritardi oltre 5 gg: penale 1 % a settimana. Si prega di restituire copia timbrata per accettazione entro 2 giorni.
Emesso da {someone} Approvato da {someone}`,
    'it-more-buono-ordine-scuola': `Istituto Comprensivo Statale «{city} 3»
Scuola dell'infanzia, primaria e secondaria di primo grado
Prot. n. {num}/VI.10 {city}, {today}
Alla ditta {client}
BUONO D'ORDINE n. {d2}
Vista la determina del dirigente scolastico n. {d3}; considerata la congruità dei prezzi praticati sul MePA (TD {num}), si ordina la fornitura sotto elencata:
- Carta fotocopie A3 80 g, risme | {d2}
- Pennarelli punta grossa, barattolo 96 pz | {n}
- Colla vinilica flacone 1 kg | {n}
- Tempera pronta 1000 ml colori primari | {d2}
- Lim – lampada di ricambio | 1
Spesa complessiva presunta {amount}, imputata all'aggregato A03
Consegna al piano presso il plesso di {street}, dalle 8,30 alle 13, concordandola con il collaboratore sig. {someone}.
CIG Z{d2}{num}. Codice univoco ufficio UF{n}K{d2}. Si richiedono DURC, dichiarazione di tracciabilità dei flussi finanziari (L. 136/2010) e documento di riconoscimento.
Il D.S.G.A. Il Dirigente scolastico, dott.ssa {person}
Firma autografa sostituita a mezzo stampa ex art. 3 D.lgs. 39/93`,
  }),
  order_confirmation: wordingsIn('it', {
    'it-more-conferma-tessuti': `TESSITURA {company}
Conferma d'ordine {num} / collezione A-I
Prato, {today}
Spett.le {client}
Agente: {someone} Vs. ordine: verbale in fiera del {date}
Vi confermiamo con piacere di aver preso nota di quanto segue:
= Articolo | Variante | Disegno | Metri | €/m
- LAMBSWOOL 420 | antracite | spigato | {d3} | 18,40
- FLANELLA SOFT | fumo | unito | {d3} | 14,75
- TWEED DONEGAL | muschio | bottonato | {d2} | 22,10
Tolleranza sui metraggi ±5 %. Altezza 150 cm. Tirelle campione sped. a parte.
Consegna: dal {date}, in due riprese. Pagamento: 90 gg data fattura fine mese. Trasporto: a Vs. carico, corriere {other}.
Eventuali contestazioni saranno prese in considerazione solo su pezza intera, prima del taglio, entro otto giorni. L'ordine si ritiene accettato a queste condizioni in mancanza di diverso avviso a stretto giro. Foro esclusivo di Prato.
Distinti saluti`,
    'it-more-biglietti-teatro-acquisto': `Ciao {person}, ci siamo quasi!
La tua prenotazione n. {num} presso {company} è andata a buon fine.
[La locandiera~Turandot~Balletto del Novecento]
{date} ore {time}
Teatro Comunale, {street}, {town}
- Platea fila {n} posto {d2} – intero | 38,00
- Platea fila {n} posto {d2} – under 26 | 19,00
- Diritti di prevendita | {n},50
Totale addebitato sulla carta che termina per {d2}{d2}: {small} €
Riceverai i titoli d'ingresso nominativi ventiquattro ore prima. Non serve stamparli: basta mostrare il codice dal telefono.
Si entra fino a dieci minuti prima; a sipario alzato si accede solo all'intervallo. Il guardaroba è gratuito. Vuoi parcheggiare? Aggiungi la sosta convenzionata a 5 €.
Cambio nominativo dal tuo profilo. In caso di annullamento rimborsiamo il prezzo del biglietto, non le commissioni.
A presto! Hai ricevuto questo messaggio perché hai effettuato un acquisto su {web}.`,
    'it-more-ordine-farmacia-online': `Riepilogo ordine
Farmacia {company} · consegna a casa in 24/48 h
Stato :: [preso in carico~in preparazione]
Ordine :: {ref}
Data :: {today} {time}
Destinatario :: {person}
Indirizzo :: {cstreet}, {ctown}
Citofono :: scala B
= Minsan | Prodotto | Q.tà | Prezzo
- 9{num} | Crema barriera ossido di zinco 100 ml | 1 | 8,90
- 9{num} | Fermenti lattici 14 bustine | 2 | 13,50
- 9{num} | Termometro digitale punta flessibile | 1 | 6,90
Spedizione gratuita oltre 49 €. Contributo spese 4,90
Da pagare al corriere in contrassegno: {small} €
Uno dei nostri farmacisti controllerà la compatibilità tra i prodotti scelti e, se occorre, La chiamerà al 3{d2} {num}. I medicinali senza obbligo di ricetta non possono essere restituiti.
Grazie di averci scelto`,
  }),
  delivery_note: wordingsIn('it', {
    'it-more-ddt-vivaio': `DOCUMENTO DI TRASPORTO (D.P.R. 472 del 14/08/1996)
{company}, vivai e garden
{street}, {town}
DDT n. {d3}/V Data {today}
Destinatario: {client}
Luogo di destinazione: cantiere rotatoria nord, {ctown}
Causale: [vendita~conto visione~tentata vendita] Aspetto esteriore dei beni: sfuso su bancali
= Descrizione | Vaso/circ. | Quantità
- Quercus ilex | 18-20 | {n}
- Lavandula angustifolia | v. 15 | {d3}
- Prunus laurocerasus h 100/120 | zolla | {d2}
- Terriccio professionale 70 l | sacchi | {d2}
- Pali tutori castagno 2,5 m | – | {d2}
Passaporto delle piante: A Quercus ilex B IT-09-{d3} C {num} D IT
N. colli {d2} Peso kg {d3} Trasporto a mezzo: mittente ☒ vettore ☐ destinatario ☐
Inizio trasporto ore {time} Targa FX {d3} ZR
Firma conducente ______ Firma destinatario ______
Annotazioni: scaricare all'ombra, irrigare subito. Attecchimento garantito solo con nostra posa.`,
    'it-more-bolla-corriere-ricambi': `{company} Ricambi auto – Filiale {city}
Bolla di consegna {num} Giro {n} mattino
Cliente {d5} AUTORIPARAZIONI {client}
= Cod. | Marca | Descr. | Qta | Note
- {num} | – | Pastiglie freno ant. | 1 |
- {num} | – | Disco freno ant. 280 | 2 |
- {num} | – | Olio 5W30 C3 tanica 5 | {n} |
- {num} | – | Lampada H7 | {n} | omaggio
- RESO | – | Carcassa alternatore da ritirare | 1 | ritirato SI / NO
Valori non esposti. Segue fattura differita a fine mese ex art. 21 c. 4 lett. a.
Preparato da {someone} ore {time}. Controllato sigla ____
Non si accettano resi di materiale elettrico montato. Vuoto da rendere entro 60 gg o addebito cauzione.
Timbro e firma per ricevuta merce`,
  }),
};
