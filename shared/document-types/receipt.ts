import { issueDate, totalFields, totalGross } from './commercial-fields.ts';
import type { DocumentTypeDefinition } from './definition.ts';

export const receipt: DocumentTypeDefinition = {
  type: 'receipt',
  label: { fr: 'Reçu', en: 'Receipt' },
  fields: [
    { name: 'sellerName', kind: 'text', label: { fr: 'Commerçant', en: 'Merchant' }, required: true },
    { name: 'sellerAddress', kind: 'address', label: { fr: 'Adresse', en: 'Address' } },
    { ...issueDate('Date', 'Date') },
    ...totalFields,
    { ...totalGross, required: true },
  ],
  expense: true,
  anchors: [
    {
      pattern:
        /\b(?:recu|ticket(?: de caisse| client)?|justificatif de paiement|note de restaurant|carte bancaire)\b/,
      weight: 2.5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:receipt(?! note)|till slip|sales slip|cash (?:bill|sales?)|cash(?: ?[/&] ?credit)? memo|cash receipt|official receipt|payment (?:voucher|confirmation)|proof of payment)\b/,
      weight: 4,
      where: 'title',
    },
    {
      pattern:
        /\b(?:ricevuta|recibo(?! (?:de (?:pagamento de )?salario|individual|de nomina))|kwitantie|kassenbon|kassenzettel|kassenbeleg|quittung|kundenbeleg|bewirtungsbeleg|kassabon|scontrino)\b/,
      weight: 3.5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:especes|rendu|monnaie|merci de votre visite|a bientot|carte bleue|caissier|caisse n|ticket n|couverts?)\b/,
      weight: 1.5,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:cashier|change(?: due| given)?[: ]{0,3}(?:rm|[$£€])? ?\d|cash (?:tendered|received|paid)|tendered|till (?:no|#|slip|\d)|please come again|pls come again|thank you,? (?:please )?come again)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:thank you|round(?:ing|ed)(?: adj(?:ustment)?)?|rounding|goods sold are not|not (?:returnable|refundable|exchangeable)|no (?:refund|exchange)|within \d+ days with (?:original )?receipt)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:take ?(?:out|away)|dine ?in|eat ?in|sur place|a emporter|take-away|cashier|caissier|kassierer|bediener|pump|litre|litres)\b/,
      weight: 0.9,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:gst summary|total qty|total items?|item count|qty total|sub ?-?total|pax|table (?:no)?[: ]?\d+|server:|counter)\b/,
      weight: 0.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:visa|mastercard|master card|maestro|amex|debit card|credit card|approval code|auth code|contactless|sans contact|kartenzahlung|girocard)\b/,
      weight: 0.7,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:gegeben|ruckgeld|bar bezahlt|vielen dank fur ihren (?:einkauf|besuch)|bediener|tse-?(?:signatur|transaktion|start))\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:receipt (?:number|no|#)|date paid|amount paid|data ricevuta|paid on|payment received with thanks|payment method)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:factura simplificada|documento commerciale|ticket client|addition|kassabon)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern: /\b(?:cupom fiscal|comprobante de pago|comprovante de pagamento|bonnetje|betaalbewijs)\b/,
      weight: 3.5,
      where: 'title',
    },
    { pattern: /\bquittances?\b|\brent receipt\b|\bmietquittung\b/, weight: 3.5, where: 'title' },
    {
      pattern:
        /\b(?:atteste|declare|reconnais|certifie) avoir (?:bien )?(?:recu|percu|encaisse)\b.{0,60}\b(?:somme|montant|euros?|loyer)\b|\breceived (?:with thanks )?from .{2,60} the sum of\b/,
      weight: 2,
      where: 'anywhere',
    },
  ],
};
