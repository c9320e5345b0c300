import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Quotes that calculators, small tools and short mails make. */
export const plainQuotes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: [
    ...wordingsIn('en', {
      'en-app-quote-status': `Quote #{num}
Status :: [Sent~Draft~Awaiting response~Pending approval]
Customer :: {client}
Valid until :: {date}
= Product/Service | Qty | Rate | Amount
* {ware} | {n} | {small} | {small}
Total :: {amount}
[Approve~Request changes~Convert to invoice] Change request`,
      'en-app-estimate-contractor': `{company}
ESTIMATE
For {person}, {cstreet}
- [Labor~Demolition~Framing] | {small}
- [Materials~Drywall~Paint] | {small}
- [Permit~Dump fee~Cleanup] | {small}
Estimated total {amount}
This is an estimate only, not a [bill~contract]. [Good for 30 days.~Valid until {date}.]
Accepted by ________ Date ____`,
      'en-app-odoo-quotation': `{company}
Quotation # S{d5}
Quotation Date :: {today}
Expiration :: {date}
Salesperson :: {someone}
= Description | Quantity | Unit Price | Taxes | Amount
* {ware} | {n}.00 | {small} | 15% | {small}
Untaxed Amount {plain}
Total {plain}
[Sign & Pay~Payment terms: 30 days] Page: 1 / 1`,
      'en-app-insurance-price': `Your quote
Quote reference :: {num}
[Car~Home~Travel~Pet] insurance with {insurer}
Name :: {person}
Cover from :: {date}
[Annual~Monthly] price :: {amount}
Voluntary excess :: {d3}.00
[Buy now~Save quote~Edit details]
Prices guaranteed until {date}`,
      'en-app-price-configurator': `{company} configurator
Your configuration {ref}
- Base model | {plain}
- [Colour: graphite~Finish: oak] | {small}
- [Option: heated seats~Option: soft close] | {small}
- [Delivery and assembly~Installation] | {small}
Your price {amount}
[Request an appointment~Order now~Save as PDF] - non-binding offer of {today}`,
      'en-app-mail-price': `Hi {someone},
thanks for asking. We can do {n} x {ware} at {small} each, total {amount}.
Lead time [2 weeks~10 days]. Price holds until {date}.
Let me know and I'll book it in.
{person}
{company}`,
      'en-app-shipping-rates': `Freight quote {num}
From {town} To {ctown}
{n} pallets, {d3} kg
= Carrier | Transit | Price
* [Carrier A~Road~Air~Economy~Express] | {n} days | {small}
Quote valid 7 days
[Book this shipment~Surcharges may apply]`,
      'en-app-rfq-response': `Quotation
To :: {client}
Ref :: your RFQ {num}
= Sr | Item | Qty | Unit rate | Amount
* {n} | {ware} | {n} | {small} | {small}
Terms: GST extra 18%. Delivery [ex stock~2-3 weeks]. Validity 15 days. Payment 50% advance.
For {company}
{person}`,
    }),
    ...wordingsIn('fr', {
      'fr-app-devis-etat': `Devis DE{num}
État : [Envoyé~En attente~À signer~Brouillon]
Client :: {client}
Valable jusqu'au :: {date}
= Désignation | Qté | PU HT | Total HT
* {ware} | {n} | {small} | {small}
Total TTC {plain} €
[Accepter~Signer en ligne~Bon pour accord]`,
      'fr-app-simulateur': `Votre [simulation~estimation~tarif personnalisé]
Projet n° {num}
[Assurance auto~Déménagement~Panneaux solaires~Pose de fenêtres]
{person}, {ctown}
Prix estimé : {small} € TTC
[Offre valable 30 jours~Tarif garanti jusqu'au {date}]
[Être rappelé~Souscrire~Prendre rendez-vous]`,
      'fr-app-devis-artisan-court': `{company}
Devis du {today}
M. {person}
- [Dépose existant~Préparation] | {small}
- [Fourniture~Pose] {ware} | {small}
- [Évacuation gravats~Nettoyage] | {small}
Total HT {small} TVA 10 % {small} TTC {small}
Devis gratuit, valable 2 mois
Date et signature du client`,
      'fr-app-mail-tarif': `Bonjour {someone},
Pour {n} {ware}, je peux vous faire {small} € HT l'unité, soit {small} € HT.
Délai {n} jours. Offre valable jusqu'au {date}.
Dites-moi si cela vous convient.
{person}, {company}`,
    }),
    ...wordingsIn('de', {
      'de-app-angebot-status': `Angebot {num}
Status :: [versendet~offen~Entwurf]
Kunde :: {client}
Gültig bis :: {date}
= Leistung | Menge | Preis | Summe
* {ware} | {n} | {small} | {small}
Gesamt :: {plain} EUR
[Annehmen~Ablehnen~Auftrag erteilen]`,
      'de-app-konfigurator': `Ihre Konfiguration {ref}
- Grundpreis | {plain}
- [Farbe Anthrazit~Sonderausstattung~Griff Edelstahl] | {small}
- [Lieferung~Montage] | {small}
Ihr Preis {plain} €
[Unverbindliches Angebot~Preis gültig bis {date}]
[Jetzt anfragen~Als PDF speichern]`,
      'de-app-kostenvoranschlag-kurz': `{company}
KV {num} vom {today}
{person}
[Kratzer Tür links~Display tauschen~Dachrinne~Bad streichen]
Material {small} €
Arbeit {small} €
ca. {small} € inkl. MwSt
[Abweichung bis 15 % möglich~unverbindlich]`,
    }),
    ...wordingsIn('es', {
      'es-app-presupuesto': `# [PRESUPUESTO~Cotización] {num}
{company}
Cliente: {client}
= Concepto | Cant. | Precio | Total
* {ware} | {n} | {small} | {small}
Total {plain} €
[Validez 30 días~Válido hasta {date}]
Aceptado y conforme (firma)`,
      'pt-app-orcamento': `{company}
ORÇAMENTO nº {d3}
Cliente: {person}
= Item | Qtd | Valor | Total
* [Pintura~Mão de obra~Instalação~Material] | {n} | {small} | {small}
Total R$ {plain}
Validade da proposta: 15 dias
{today}`,
    }),
    ...wordingsIn('it', {
      'it-app-preventivo': `{company}
Preventivo n. {n} del {today}
Cliente {client}
- {ware} | {n} | {small}
- Manodopera | {small}
Totale {small} € + IVA
Validità offerta 30 giorni
Firma per accettazione`,
    }),
    ...wordingsIn('nl', {
      'nl-app-offerte': `{company}
Offerte {num}
Voor {client}
= Omschrijving | Aantal | Prijs
* {ware} | {n} | {small}
Totaal {plain} excl. btw
[Geldig tot {date}~14 dagen geldig]
Voor akkoord: [handtekening~]`,
    }),
  ],
};
