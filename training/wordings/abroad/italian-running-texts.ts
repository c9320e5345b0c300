import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Italian agreements, letters, reports and handouts. */
export const italianRunningTexts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('it', {
    'it-more-locazione-studenti': `CONTRATTO DI LOCAZIONE AD USO ABITATIVO PER STUDENTI UNIVERSITARI
(Legge 9 dicembre 1998, n. 431, art. 5, comma 2)
La sig.ra {person}, C.F. {num}R501D, di seguito locatrice, concede in locazione a {someone} e {someone}, identificati mediante carte d'identità, di seguito conduttori, che accettano per sé, i loro aventi causa e in solido, l'unità immobiliare posta in {cstreet}, {ctown}, composta di tre vani, oltre cucina e servizi, arredata come da elenco allegato.
Art. 1 – Durata. {n} mesi, dal {date} al {date}. Alla prima scadenza il contratto si rinnova automaticamente salvo disdetta almeno tre mesi prima.
Art. 2 – Natura transitoria. I conduttori frequentano il corso di laurea in Scienze della formazione presso l'ateneo cittadino.
Art. 3 – Canone. Euro {plain}, in rate mensili anticipate entro il cinque del mese su {iban}.
Art. 4 – Deposito cauzionale. Due mensilità, non imputabili in conto canoni.
Art. 5 – Oneri accessori. Secondo la tabella concordata tra le organizzazioni della proprietà e degli inquilini.
Art. 8 – Recesso. Ciascun conduttore può recedere per gravi motivi, con lettera raccomandata.
Art. 12 – Cedolare secca. La locatrice opta per il regime sostitutivo e rinuncia all'aggiornamento.
Letto, approvato e sottoscritto in {city}, {today}
A mente dell'art. 1342, secondo comma, del codice civile, si approvano specificamente i patti di cui agli articoli 4, 8 e 12.`,
    'it-more-contratto-agenzia': `CONTRATTO DI AGENZIA SENZA RAPPRESENTANZA
Tra {company}, con sede in {street}, {town} (la «Preponente»)
e {client}, iscritta all'Enasarco col n. {num} (l'«Agente»)
si conviene e si stipula quanto segue.
1. Incarico. La Preponente affida all'Agente, che accetta, l'incarico di promuovere stabilmente la vendita dei propri prodotti dolciari da forno presso dettaglianti e bar.
2. Zona. Province di Parma, Reggio e Modena, in esclusiva. Sono riservati alla Casa i clienti direzionali dell'allegato 2.
3. Provvigioni. Il {n} % sugli affari andati a buon fine; il 3 % sulle promozioni. Si liquidano ogni trimestre.
4. Minimo d'affari. {amount} nel primo anno.
5. Campionario. Resta di proprietà della mandante e va riconsegnato alla cessazione.
6. Star del credere. Escluso.
7. Durata e preavviso. Tempo indeterminato; preavviso come da AEC Industria.
8. Patto di non concorrenza postcontrattuale: un anno, con indennità.
9. Clausola risolutiva espressa in caso di mancato raggiungimento del minimo per due esercizi.
10. Controversie: giudice del lavoro di {city}.
La Preponente __________ L'Agente __________`,
    'it-more-scrittura-comodato': `SCRITTURA PRIVATA DI COMODATO GRATUITO
Oggi {today}, in {city}, con la presente da valere ad ogni effetto di legge fra:
{person}, nato il {date}, pensionato, comodante;
Associazione sportiva {other}, rappresentata dal presidente {someone}, comodataria;
PREMESSO che il primo possiede un pulmino a nove posti, targato EK {d3} WB, che adopera di rado; che la seconda accompagna ogni settimana i ragazzi alle gare;
SI CONVIENE
a) Il pulmino viene consegnato in buono stato, con tagliando recente e gomme invernali.
b) L'associazione se ne servirà con diligenza, solo per trasferte, affidandolo a guidatori maggiori di ventitré anni.
c) Carburante, multe e piccole riparazioni restano a suo carico; assicurazione e bollo al proprietario.
d) Il prestito termina il {date} e non si rinnova tacitamente. Il comodante può chiedere indietro il mezzo per urgente bisogno, con dieci giorni di anticipo.
e) Imposta di registro in misura fissa, a metà.
Redatto in duplice originale su un foglio e mezzo.
Firme`,
  }),
  letter: wordingsIn('it', {
    'it-more-sollecito-bonario': `{company}
{street}
{town}
> Spett.le
> {client}
> {cstreet}
> {ctown}
{city}, {today}
Oggetto: situazione contabile
Gentili Signori,
da un controllo delle nostre partite risulta che la fattura {ref}, scaduta il {date}, è a tutt'oggi scoperta per {amount}. Siamo certi si tratti di una svista: può capitare, specie a cavallo delle ferie.
Vi saremmo grati se poteste disporre il bonifico entro la settimana, oppure farci sapere se qualcosa non torna nella merce o nei conteggi, così da sistemarlo insieme. Se nel frattempo aveste già provveduto, Vi preghiamo di non tener conto di queste righe.
In mancanza di notizie saremo nostro malgrado costretti a sospendere le consegne e ad applicare gli interessi del D.lgs. 231/2002.
Con stima,
{person}
Ufficio crediti clienti`,
    'it-more-dimissioni-preavviso': `{person}
{cstreet}
{ctown}
> Alla cortese attenzione
> della Direzione del Personale
> {company}
Raccomandata a mano
{city}, {today}
Gentile dottoressa {someone},
Le comunico con la presente la mia decisione di lasciare l'azienda. Nel rispetto del preavviso previsto dal contratto collettivo, il mio ultimo giorno di lavoro sarà il {date}. La procedura telematica ministeriale è già stata avviata tramite patronato.
Sono stati nove anni intensi, nei quali ho imparato un mestiere e conosciuto persone che non dimenticherò. Resto disponibile a formare chi prenderà il mio posto al banco prove e a lasciare in ordine la documentazione delle commesse aperte.
Chiedo di poter godere delle ferie residue nelle ultime due settimane e di ricevere le competenze di fine rapporto sul conto abituale.
La ringrazio per la fiducia che mi ha sempre accordato.
Cordiali saluti`,
    'it-more-lettera-banca-tassi': `{bank}
> Gentile
> {person}
> {cstreet}
> {ctown}
Proposta di modifica unilaterale del contratto
ai sensi dell'art. 118 del Testo Unico Bancario
Conto n. {num}
Gentile Cliente,
desideriamo informarLa che l'aumento dei costi sostenuti per l'adeguamento dei sistemi di sicurezza e per i contributi al fondo di risoluzione ci induce a rivedere alcune voci di spesa. A partire dal {date} il canone mensile passerà da {n},00 a {n},50 euro e il costo del bonifico allo sportello da 3,00 a 4,50 euro. I bonifici disposti dall'app resteranno gratuiti.
La modifica si intenderà approvata qualora Lei non receda, senza spese, entro la data indicata; in tal caso avrà diritto all'applicazione delle condizioni precedenti fino alla chiusura.
Presso la Sua filiale troverà consulenti pronti a consigliarLe il profilo più adatto, magari tra quelli a zero canone riservati a chi accredita la pensione.
Con i migliori saluti
Il Direttore Generale
Messaggio pubblicitario con finalità promozionale nelle parti relative ai nuovi profili`,
    'it-more-lettera-parrocchia': `Parrocchia di San Rocco in {city}
Natale {year}
Carissime famiglie,
quest'anno vi raggiungo con una lettera perché la benedizione casa per casa, con un solo prete per tre campanili, non è più possibile. Passerò invece nei cortili: trovate qui sotto i giorni, e chi è malato mi chiami pure senza timore di disturbare.
Il tetto dell'oratorio è finito! Le tegole sono al loro posto e i ragazzi possono di nuovo giocare anche quando piove. Restano da restituire {plain} euro prestati da alcune famiglie; se ciascuno mettesse da parte l'equivalente di una pizza, in primavera saremmo a posto. Grazie a chi ha donato ore, sudore e crostate.
Vi aspetto alla novena, alle sei e mezza del mattino: dopo c'è la cioccolata calda.
Vi benedico di cuore,
don {person}
Cortile delle Acacie, lunedì {d2} ore 18. Via dei Mille, martedì. Case nuove, mercoledì ore 20,30.`,
  }),
  report: wordingsIn('it', {
    'it-more-verbale-assemblea': `CONDOMINIO {cstreet}
VERBALE DI ASSEMBLEA ORDINARIA
L'anno {year}, il giorno {n} del mese di {month}, alle ore {time}, nella sala parrocchiale si è riunita in seconda convocazione l'assemblea.
Presenti in proprio o per delega {d2} condomini su {d2}, per millesimi {d3},{d2}. Viene chiamato a presiedere il rag. {person}; funge da segretario l'amministratore {someone}.
1) Consuntivo. L'amministratore illustra le voci; la sig.ra {someone} domanda ragione dell'aumento dell'acqua, che si spiega con la perdita di marzo. Approvato con {d3} millesimi.
2) Preventivo e riparto. Approvato all'unanimità in sei rate bimestrali.
3) Rifacimento facciata lato corte. Si visionano quattro offerte. Dopo ampia discussione si delibera di rinviare, incaricando l'ing. {someone} di redigere un capitolato omogeneo.
4) Telecamere nell'androne. Un condomino eccepisce il quorum; contati 612 millesimi favorevoli, la proposta passa.
5) Varie. Si raccomanda di non lasciare i sacchi fuori orario; il cancello sarà tarato.
Alle {time}, esaurita la discussione, la seduta è tolta. Letto e confermato.`,
    'it-more-relazione-geologica': `COMUNE DI {city}
Provincia di Siena
# RELAZIONE GEOLOGICA E GEOTECNICA
Progetto di ampliamento di un fabbricato rurale
Committente: {client}
Il geologo: dott. {person}
INDICE
1 Premessa .... 2
2 Inquadramento geomorfologico .... 3
3 Indagini eseguite .... 5
4 Modello sismico .... 8
5 Verifiche e conclusioni .... {d2}
===
2. Inquadramento
L'area si colloca a quota {d3} m s.l.m., su un versante debolmente acclive, fuori dalle fasce PAI. Affiorano argille plioceniche grigio-azzurre, ricoperte da una coltre colluviale di un paio di metri.
3. Indagini
Sono stati eseguiti {n} sondaggi con penetrometro dinamico e uno stendimento MASW. Non è stata intercettata falda fino a {n} m.
= Prova | Profondità m | N10 medio | Litotipo
- P1 | 0,0–1,8 | {n} | limo argilloso
- P1 | 1,8–6,0 | {n} | argilla consistente
- P2 | 0,0–2,2 | {n} | riporto
4. La velocità equivalente Vs,eq è di {d3} m/s: categoria C. Accelerazione attesa 0,1{d2} g.
5. L'intervento è fattibile, a patto che le fondazioni superino il terreno rimaneggiato e che le acque del tetto vengano allontanate con un drenaggio.
{today}, timbro e firma`,
    'it-more-bilancio-sociale': `{company} società cooperativa sociale
Bilancio sociale {year}
LETTERA AGLI STAKEHOLDER
Un tempo misuravamo tutto in ore e in pasti. Oggi proviamo a raccontare che cosa è cambiato nella vita di chi frequenta la nostra lavanderia e il nostro bar.
1. Nota metodologica
Redatto secondo le linee guida del D.M. 4 luglio 2019 e discusso con soci, volontari e servizi invianti.
2. Chi siamo
Nata nel 1994 da un gruppo di infermieri, conta {d2} soci lavoratori e {d2} persone svantaggiate inserite.
3. Persone
= | Donne | Uomini | Totale
- Tempo indeterminato | {d2} | {d2} | {d2}
- Tempo determinato | {n} | {n} | {d2}
- Tirocini | {n} | {n} | {n}
Turnover 6,{n} %. Ore di formazione pro capite {d2}.
4. Valore aggiunto
Ricchezza prodotta {plain}; ai lavoratori il 78 %.
5. Obiettivi mancati
Il laboratorio di ceramica non è partito per carenza di spazi: lo ammettiamo con dispiacere.
6. Monitoraggio dell'organo di controllo
Si attesta il rispetto delle finalità civiche e l'assenza di scopo di lucro.
Pagina {n}`,
    'it-more-rapporto-prova-materiali': `LABORATORIO PROVE {company}
Autorizzazione ministeriale n. {num}, L. 1086/71
CERTIFICATO/RAPPORTO DI PROVA n. {ref}
{city}, {today}
Richiedente :: {client}
Cantiere :: nuova palestra, {ctown}
Direttore dei lavori :: ing. {someone}
Prova :: compressione su cubi in calcestruzzo, UNI EN 12390-3
Campioni consegnati il :: {date}, verbale di prelievo n. {n}
= Sigla | Getto | Massa kg | Carico kN | Rc N/mm² | Rottura
- P1a pilastri | {date} | 7,9{n} | {d3} | {d2},4 | sodd.
- P1b pilastri | {date} | 7,9{n} | {d3} | {d2},1 | sodd.
- S3a solaio | {date} | 8,0{n} | {d3} | {d2},8 | sodd.
- S3b solaio | {date} | 8,0{n} | {d3} | {d2},0 | non sodd.
Condizioni ambientali: 21 °C, 55 % U.R. Macchina classe 1, taratura {date}.
Note: i provini S3 presentavano vespai superficiali e sono stati rettificati meccanicamente. I risultati riguardano esclusivamente i saggi esaminati; la valutazione di conformità compete alla direzione lavori.
Lo sperimentatore {person} Il direttore del laboratorio {someone}`,
  }),
  other: wordingsIn('it', {
    'it-more-menu-trattoria': `TRATTORIA {company}
Antipasti
- Crostini neri alla toscana | 7
- Tagliere del norcino | 13
- Fiori di zucca ripieni | 10
Primi piatti
- Pappardelle al cinghiale | 13
- Ravioli burro e salvia | 11
- Ribollita della nonna | 9
- Spaghetti alle vongole veraci* | 15
Secondi
- Bistecca alla fiorentina (all'etto) | 5,50
- Trippa in umido | 12
- Frittura di paranza* | 17
Contorni: cicoria ripassata, patate arrosto, fagioli all'olio 5
Dolci fatti in casa 6: tiramisù, cantucci e vin santo, panna cotta
Acqua 2,50 Vino sfuso ¼ 3,50 Caffè 1,50 Amaro 4
Coperto e pane 2,50
*Il prodotto può essere surgelato all'origine. Per allergie chiedete il libro degli ingredienti. Chiuso il lunedì. Non si fanno conti separati. Il sabato sera è gradita la prenotazione`,
    'it-more-locandina-corsi': `Università della Terza Età di {city}
ANNO ACCADEMICO {year}
SONO APERTE LE ISCRIZIONI
= Corso | Docente | Giorno | Ora
- Storia del Risorgimento | {someone} | lunedì | 15,30
- Acquerello, principianti | {someone} | martedì | 10
- Spagnolo 2° livello | {someone} | mercoledì | 17
- Smartphone senza paura | {someone} | giovedì | 9,30
- Ginnastica dolce | {someone} | lun-gio | 8,45
- Conoscere i funghi, con uscite | {someone} | sabato | 9
Quota associativa annuale 25 euro; ogni laboratorio 40 euro. Non occorre alcun titolo di studio. Il numero dei partecipanti è limitato: fa fede l'ordine di arrivo. Segreteria: {street}, piano terra, dal lunedì al venerdì 9-12.
Cerimonia inaugurale {date} alle {time}, aula magna del liceo; conferenza «Il sonno e la memoria»; ingresso libero, segue rinfresco.
Con il patrocinio del Comune e il contributo della Fondazione {other}.`,
    'it-more-istruzioni-montaggio': `SCAFFALE MODULARE «NIVEO»
Istruzioni di montaggio – conservare per futuri riferimenti
Contenuto della scatola
- A Montanti | 4
- B Ripiani in truciolare nobilitato | 5
- C Traverse | 10
- D Piedini regolabili | 4
- E Sacchetto ferramenta (viti, tasselli, brugola) | 1
Occorrono: martello di gomma, cacciavite a croce, livella, due persone, circa 40 minuti.
1. Stendere un panno sul pavimento per non graffiare.
2. Inserire le linguette delle traverse nelle asole, con il lato arrotondato rivolto verso l'alto; battere leggermente.
3. Ripetere sul lato opposto. Non serrare ancora del tutto.
4. Raddrizzare la struttura e appoggiare i ripiani partendo dal basso.
5. FISSARE SEMPRE ALLA PARETE con la staffa antiribaltamento.
Portata massima: 60 kg per piano uniformemente distribuiti. Non arrampicarsi. Non adatto ad ambienti umidi. Pulire con panno morbido; niente alcol.
Manca un pezzo? Scriva a {email} citando il lotto {num} stampato sull'etichetta: lo spediamo gratis.
FSC mix · Raccolta differenziata: scatola PAP 20, sacchetto LDPE 4`,
    'it-more-avviso-interruzione': `AVVISO ALLA CITTADINANZA
Si informa che, per lavori di collegamento della nuova condotta,
{date}
dalle ore {time} alle ore {time}
sarà sospesa l'erogazione dell'acqua nelle seguenti vie: {street} (numeri pari), {cstreet}, vicolo del Forno, piazzetta dei Caduti e traverse.
Alla ripresa si potranno riscontrare fenomeni di torbidità: lasciare scorrere per qualche minuto prima dell'uso e non avviare lavatrici.
Un'autobotte stazionerà davanti alle scuole medie. Portare recipienti puliti.
Gli utenti con apparecchiature elettromedicali sono pregati di avvertire l'URP. In caso di pioggia i lavori slitteranno al giorno seguente.
Ci scusiamo per il disagio.
{company} – Numero verde guasti 800 {d3} {d3}
Si prega gli amministratori di esporre il foglio negli androni`,
    'it-more-programma-convegno': `III GIORNATA DI STUDI SULLA MALGA E IL FORMAGGIO D'ALPEGGIO
{city}, {date} – Sala Grande del Castello
PROGRAMMA
- 8.45 | Registrazione e caffè
- 9.15 | Saluti delle autorità
- 9.30 | {someone}: Cloni, caglio, microflora: che cosa rende unico un formaggio
- 10.15 | {someone}: Lupo e greggi, dieci stagioni di convivenza
- 11.00 | Pausa
- 11.20 | Tavola rotonda: chi salirà domani? Modera {person}
- 13.00 | Pranzo a buffet offerto dai casari
- 14.30 | Visita a una stalla; trasporto in navetta
- 17.00 | Degustazione guidata (max 40 posti)
Partecipazione gratuita con iscrizione su {web} entro il {date}. Crediti formativi: 0,5 CFP per agronomi e forestali. Traduzione simultanea in tedesco.
Come arrivare: uscita autostradale a 4 km, parcheggio delle piscine. Pernottamento convenzionato presso Albergo Stella, 58 € a persona.
Segreteria organizzativa: {company}`,
    'it-more-modulo-iscrizione-nido': `DOMANDA DI ISCRIZIONE AL NIDO D'INFANZIA – anno educativo {year}
Da compilare in stampatello
Il/la sottoscritto/a _______________________ nato/a a ______________ il __/__/____
residente in via __________________ n. ___ tel. ______________ e-mail ______________
CHIEDE
l'ammissione del/la proprio/a figlio/a ______________________ nato/a il __/__/____
☐ tempo pieno 8–16,30 ☐ tempo corto 8–13 ☐ prolungato fino alle 18
DICHIARA (barrare)
☐ entrambi i genitori lavorano, ore settimanali ___ / ___
☐ nucleo monoparentale ☐ fratelli già frequentanti
☐ certificazione L. 104 ☐ nonni ultrasettantenni
☐ di essere in regola con le vaccinazioni obbligatorie
Preferenze: 1° ____________ 2° ____________
Allegare: ISEE minorenni, fotocopia del documento. Le domande incomplete saranno collocate in coda. La graduatoria provvisoria sarà affissa il {date}; ricorsi entro dieci giorni.
Le dichiarazioni mendaci sono punite ai sensi del D.P.R. 445/2000. Informativa privacy sul retro.
Data ____________ Firma ____________
Riservato all'ufficio: prot. ______ punti ______`,
    'it-more-listino-lavanderia': `{company} – lavasecco e stireria
LISTINO {year}
= Capo | Lavaggio | Solo stiro
- Camicia | 3,00 | 2,00
- Pantalone | 4,50 | 3,00
- Giacca | 6,00 | 4,00
- Cappotto lana | 12,00 | –
- Piumino | 15,00 | –
- Abito da sposa | da 80,00 | –
- Tenda al kg | 5,00 | 3,00
- Piumone matrimoniale | 18,00 | –
- Tappeto al m² | 9,00 | –
Macchie difficili, pelle e scamosciati: preventivo al banco. Orli, cerniere, rammendi: in settimana.
Ogni cinque camicie una gratis. Ritiro e consegna a domicilio, mercoledì, minimo 25 €.
Non rispondiamo di bottoni, paillettes e applicazioni. I capi non ritirati entro sei mesi saranno devoluti in beneficenza. Si paga alla consegna del capo.
Orario 8,30–12,30 / 15,30–19. Sabato mattina. Chiuso per ferie dal {date}`,
  }),
};
