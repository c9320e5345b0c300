import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Italian papers of registers and insurers, and those that persons show of themselves. */
export const italianRegistersAndPersons: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  company_registration: wordingsIn('it', {
    'it-more-visura-ordinaria': `Camera di Commercio Industria Artigianato e Agricoltura di {city}
Registro Imprese – Archivio ufficiale della CCIAA
VISURA ORDINARIA SOCIETÀ DI CAPITALE
{company}
DATI ANAGRAFICI
Indirizzo sede legale :: {street}, {town}
Domicilio digitale/PEC :: {email}
Numero REA :: RM – {num}
Codice fiscale e n. iscr. al Registro Imprese :: {num}{d3}
Forma giuridica :: società a responsabilità limitata
Data atto di costituzione :: {date}
Data iscrizione :: {date}
Data ultimo protocollo :: {date}
Amministratore unico :: {person}, rappresentante dell'impresa
ATTIVITÀ
Stato attività :: attiva
Data inizio attività :: {date}
Attività prevalente :: installazione di impianti idraulici, di riscaldamento e di condizionamento. ATECO 43.22.01
L'IMPRESA IN CIFRE
- Capitale sociale | 10.000,00
- Addetti al {date} | {n}
- Soci e titolari di diritti | {n}
- Unità locali | 1
- Trasferimenti di sede | 0
Indice: 1 Sede 2; 2 Informazioni da statuto 3; 3 Capitale e strumenti finanziari 4; 4 Soci 5; 5 Amministratori 6; 6 Attività, albi, ruoli e licenze 7
Il QR Code consente di verificare la corrispondenza tra questo documento e quello archiviato. Documento n. T {num} estratto dal Registro Imprese in data {today}`,
    'it-more-attribuzione-partita-iva': `Agenzia delle Entrate
Direzione Provinciale di {city} – Ufficio Territoriale
CERTIFICATO DI ATTRIBUZIONE DEL NUMERO DI PARTITA IVA
Si certifica che, in base alla dichiarazione di inizio attività presentata il {date} (mod. AA9/12), al soggetto sotto indicato è stato attribuito il numero
{vat}
Cognome e nome :: {person}
Ditta :: {company}
Codice fiscale :: {num}M{d2}L736B
Luogo di esercizio :: {street}, {town}
Attività esercitata :: 74.10.21 – Attività dei disegnatori grafici di pagine web
Volume d'affari presunto :: {plain}
Regime :: art. 1 commi 54-89 Legge 190/2014
Luogo di conservazione delle scritture contabili :: studio rag. {someone}
Ogni variazione va comunicata entro trenta giorni. Rilasciato a {city} il {today}
Per il direttore, l'addetto al front office (firma su delega)
Operazione n. {num}/{d2}`,
  }),
  insurance_certificate: wordingsIn('it', {
    'it-more-certificato-rca': `{insurer}
CERTIFICATO DI ASSICURAZIONE
ai sensi dell'art. 127 del Codice delle Assicurazioni private
Contraente :: {person}
Residenza :: {cstreet}, {ctown}
Polizza n. :: {num}/{d2}
Agenzia :: {d3} {city} Centro
Targa :: GB {d3} TN
Veicolo :: autovettura uso privato, kW {d2}, alim. benzina/GPL
Decorrenza :: ore 24 del {date}
Scadenza :: ore 24 del {date}
Classe CU :: {n} Provenienza: {n}
= Garanzia | Massimale | Premio lordo
- RC auto | 7.750.000 € | {small}
- Assistenza stradale | Plus | 25,00
- Infortuni del conducente | 50.000 € | {small}
- Cristalli | 600 € | {small}
Premio pagato il {today}: {small}, di cui SSN {small}
Tolleranza di 15 giorni dopo la scadenza. Il contrassegno cartaceo non va più esposto: la copertura è verificata telematicamente. In caso di sinistro usi il modulo blu. Carro attrezzi: +39 02 {num}.`,
    'it-more-appendice-polizza-fabbricati': `{insurer} – Ramo Incendio e Rischi Diversi
APPENDICE DI VINCOLO n. {n} alla polizza globale fabbricati {ref}
Assicurato: Condominio «Le Magnolie», {cstreet}, {ctown}, C.F. {num}
Con la presente si dà atto che la copertura è vincolata a favore di {bank} fino alla concorrenza del credito ipotecario residuo.
La Società si obbliga pertanto a non consentire riduzioni senza il consenso dell'istituto; a notificargli per raccomandata il mancato versamento del premio; a liquidare eventuali indennizzi col concorso dello stesso.
Somme assicurate
- Fabbricato a valore a nuovo | {plain}
- Ricorso terzi | 500.000,00
- Danni da acqua condotta, scoperto 10 % | compresi
- RC della proprietà | 1.500.000,00
- Eventi atmosferici e grandine | sottolimite {plain}
Franchigia per sinistro 250 €. Periodo {date} – {date}. Restano ferme tutte le altre condizioni.
Fatto in tre esemplari in {city}, {today}. L'Agente procuratore {someone}. Il Contraente, amm.re {person}`,
  }),
  identity_document: wordingsIn('it', {
    'it-more-carta-identita-elettronica': `REPUBBLICA ITALIANA MINISTERO DELL'INTERNO
CARTA DI IDENTITÀ / IDENTITY CARD
COMUNE DI / MUNICIPALITY {city}
CA{d5}ML
COGNOME / SURNAME
ESPOSITO
NOME / NAME
[CHIARA~MARCO~PAOLA]
LUOGO E DATA DI NASCITA / PLACE AND DATE OF BIRTH
{city} {d2}.0{n}.19{d2}
SESSO F STATURA 16{n} CITTADINANZA ITA
EMISSIONE / ISSUING {d2}.{d2}.20{d2} SCADENZA / EXPIRY {d2}.{d2}.20{d2}
FIRMA DEL TITOLARE
COGNOME E NOME DEI GENITORI: {person} / {someone}
CODICE FISCALE SPSCHR{d2}A{d2}F839Q
INDIRIZZO DI RESIDENZA {cstreet}
ESTREMI ATTO DI NASCITA {d3} p1 sA
C<ITACA{d5}ML{n}<<<<<<<<<<<<<<<
{d2}0{n}{d2}4F{d2}0{n}{d2}8ITA<<<<<<<<<<<{n}
ESPOSITO<<CHIARA<<<<<<<<<<<<<<`,
    'it-more-patente-e-tessera': `PATENTE DI GUIDA REPUBBLICA ITALIANA
1. GRECO
2. ALESSANDRO
3. {d2}/0{n}/{d2} {city} (MI)
4a. {d2}/{d2}/2018 4c. MIT-UCO
4b. {d2}/{d2}/2028
5. U1{num}Y
7. Alessandro Greco
9. AM A1 B
= 9. | 10. | 11. | 12.
- AM | {d2}/{d2}/06 | {d2}/{d2}/28 |
- A1 | {d2}/{d2}/08 | {d2}/{d2}/28 | 01
- B | {d2}/{d2}/11 | {d2}/{d2}/28 | 01
13. 14.
TESSERA SANITARIA – CARTA REGIONALE DEI SERVIZI
Codice fiscale GRCLSN{d2}D{d2}F205T Data di scadenza {date}
Cognome GRECO Nome ALESSANDRO Luogo di nascita {city} Provincia MI
TESSERA EUROPEA DI ASSICURAZIONE MALATTIA
6 Istituzione 0030 – LOMBARDIA 8 Tessera 80380{num}{num}`,
  }),
  resume: wordingsIn('it', {
    'it-more-europass-tecnico': `FORMATO EUROPEO PER IL CURRICULUM VITAE
INFORMAZIONI PERSONALI
Nome :: {person}
Indirizzo :: {cstreet}, {ctown}
Telefono :: 3{d2} {num}
E-mail :: {mail}
Nazionalità :: italiana
Patente :: B, automunito
ESPERIENZA LAVORATIVA
• Date (da – a) 2016 – oggi
• Datore di lavoro {other}, metalmeccanica
• Tipo di impiego: capoturno reparto stampaggio, 14 persone
• Principali responsabilità: avviamento presse, cambio stampi rapido, scarti ridotti dal 4,1 al 2,3 %
• Date 2009 – 2016
• {other}: manutentore elettromeccanico, lettura schemi, PLC di base
ISTRUZIONE E FORMAZIONE
Diploma di perito industriale, ITIS Galilei, votazione {d2}/100
Corsi: carrello elevatore, antincendio rischio medio, primo soccorso, preposto
CAPACITÀ E COMPETENZE PERSONALI
Madrelingua italiano. Inglese: lettura buona, scrittura elementare. Rumeno parlato.
Relazionali: abituato a mediare fra colleghi di sette nazionalità. Alleno i pulcini della squadra parrocchiale.
Disponibile a trasferte e notti. Iscritto alle categorie protette: no
Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento UE 2016/679 e del D.lgs. 196/2003.
{city}, {today} Firma`,
    'it-more-cv-architetta': `{person}
architetta · paesaggista
mi trovi a {city} e su {web}
CHI SONO
Disegno giardini che si possano permettere anche i condomini. Mi interessano l'acqua piovana, i muri a secco e le persone che ci passano accanto.
STUDI
- 2014 | Laurea magistrale in Architettura, Politecnico, 110 e lode
- 2016 | Master «Progettare il verde urbano», borsa di merito
- 2017 | Abilitazione alla professione; Ordine n. {d2}{d2}
DOVE HO LAVORATO
- dal 2020 | Studio proprio: corti scolastiche, un cimitero rurale, terrazze
- 2017–2020 | {other}, collaboratrice: masterplan lungofiume, gara vinta
- 2015 | Erasmus Placement a Rotterdam, modelli e fotoinserimenti
STRUMENTI
AutoCAD ●●●●● · QGIS ●●●●○ · Rhino ●●●○○ · matita ●●●●●
LINGUE italiano, francese C1, olandese A2
PREMI E PUBBLICAZIONI
Menzione «Orti tra le case» {year}. Articolo sulle siepi campestri, in rivista di settore.
Nel tempo libero suono il trombone nella banda del paese e coltivo fagioli rampicanti.`,
  }),
};
