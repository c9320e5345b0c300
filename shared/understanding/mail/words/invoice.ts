import { type CategoryWords, words } from './category-words.ts';

export const invoiceWords: CategoryWords = {
  strong: words(`
    facture; facturation; honoraires; note de frais; avoir n; invoice; billing; subscription renewed;
    we charged; receipt; rechnung; honorarnote; gutschrift; storno; quittance; appel de fonds;
    sera preleve; a ete preleve; pdf copy is attached; bitten um uberweisung; payment received;
    vat invoice; recapitulatif; kostennote; rechnungsstellung; abrechnung; beleg; quittung;
    zahlungsbeleg; montant paye; dont tva; vous avez ete debite; avis de debit; mettre en paiement;
    pour paiement; a mettre en (?:paiement|reglement); bon a payer; debited; your payment of;
    please (?:transfer|remit|pay); remittance; net amount; gesamtbetrag;
    bitten? (?:um|wir um)? ?(?:ausgleich|zahlung|begleichung);
    auf (?:das|unser) (?:angegebene|genannte)? ?konto; bestatigung ihrer zahlung; recu de; votre recu;
    purchase receipt; amount charged; total paid; solde a regler; note d'honoraires; decompte;
    situation de travaux; situation n; facture d'acompte; acompte de \\d; proforma; pro forma; nota de;
    releve de factures; autoliquidation; tax invoice; self-billing; billing period;
    periode de facturation; monatsrechnung; schlussrechnung; teilrechnung; abschlagsrechnung;
    zahlungsziel; skonto; domiciliation; mandat sepa; sepa-lastschrift; lastschrift;
    justificatif (?:d'achat|de paiement|de votre|fiscal); recepisse de paiement; regle par carte;
    paye par carte; paid by card; on one invoice; my invoice; our invoice; ma facture; nos factures;
    notre facture; factures de; die abrechnung; anbei die abrechnung; unsere rechnung; invoice attached;
    invoices? for; usual bank details; bank details (?:are|as); remise en banque;
    bordereau de facturation; facture jointe; facturons; fattura; factura; rechnungen; unsere rechnungen;
    faktur; ausgangsrechnung; kassenbon; bon de caisse; ticket de caisse; e-rechnung;
    billet(?:s)? (?:electronique|de train|d'avion); course du; your (?:trip|ride|receipt)
  `),
  weak: words(`
    ttc; reglement; virement; prelev; montant; echeance; paiement; a reception; payable; due date;
    amount; payment; charged; card ending; billed; betrag; uberweis; zahlung; zahlbar; netto; loyer;
    abonnement; subscription; consommation; prestation; net; hors taxes; \\bht\\b; \\btva\\b; iban;
    bank account stated; within \\d+ days; innerhalb von; binnen; \\d+ jours; 14 days; konto;
    document number; customer number; numero de client; debit; eur; euros; kwh; comptabilite;
    bookkeeping; buchhaltung; monat; mois; bonne reception; en pieces jointes; jobs; usual; voyage; prix;
    mobilite; peage; carburant; steuernummer; ust-id; purchase
  `),
};
