/** A sentence in both languages; `{name}` stands for a parameter of the finding. */
interface Sentence {
  readonly fr: string;
  readonly en: string;
}

/** BR-x-08 of one VAT category. */
function baseRule(rule: string): Sentence {
  return {
    fr: `Pour la TVA à {rate} % (catégorie {category}), la base est de {stated}, mais les lignes, remises et frais font {expected} (EN 16931 ${rule}).`,
    en: `For VAT at {rate} % (category {category}) the taxable amount is {stated}, but lines, allowances and charges add up to {expected} (EN 16931 ${rule}).`,
  };
}

/** BR-x-09 of one VAT category that is not taxed. */
function untaxedRule(rule: string): Sentence {
  return {
    fr: `La catégorie de TVA {category} n’est pas taxée, mais {stated} de TVA est indiquée (EN 16931 ${rule}).`,
    en: `VAT category {category} is not taxed, but {stated} of VAT is stated (EN 16931 ${rule}).`,
  };
}

const categories = ['S', 'Z', 'E', 'AE', 'IC', 'G', 'O', 'AF', 'AG'];
const codeOf = (rule: string) => rule.toLowerCase().replaceAll('-', '_');

/** Findings about e-invoices: the rules of EN 16931 and what the page says differently. */
export const einvoiceFindingMessages: Readonly<Record<string, Sentence>> = {
  einvoice_unreadable: {
    fr: 'La facture électronique jointe ({file}) est illisible ; la page imprimée a été lue.',
    en: 'The embedded e-invoice ({file}) cannot be read; the printed page was read instead.',
  },
  einvoice_file_unreadable: {
    fr: 'La facture électronique {file} est endommagée ou incomplète : ses valeurs ont été lues comme un simple texte. Demandez-en une nouvelle copie.',
    en: 'The e-invoice {file} is damaged or incomplete: its values were read as plain text. Ask for a new copy.',
  },
  einvoice_missing: {
    fr: 'Le PDF annonce une facture électronique mais ne la contient pas ; la page imprimée a été lue.',
    en: 'The PDF announces an e-invoice but does not contain it; the printed page was read instead.',
  },
  einvoice_disagrees: {
    fr: 'La page imprimée indique « {printed} », la facture électronique « {xml} ».',
    en: 'The printed page says “{printed}”, the e-invoice says “{xml}”.',
  },
  einvoice_iban_disagrees: {
    fr: 'La page imprimée indique l’IBAN {printed}, la facture électronique {xml}. Vérifiez auprès du fournisseur avant de payer.',
    en: 'The printed page says IBAN {printed}, the e-invoice says {xml}. Ask the supplier before paying.',
  },
  br_cl_01: {
    fr: 'Le code de type de document « {value} » est inconnu (EN 16931 BR-CL-01).',
    en: 'The document type code “{value}” is unknown (EN 16931 BR-CL-01).',
  },
  br_cl_17: {
    fr: 'La catégorie de TVA « {value} » est inconnue (EN 16931 BR-CL-17).',
    en: 'The VAT category “{value}” is unknown (EN 16931 BR-CL-17).',
  },
  br_co_10: {
    fr: 'La somme des lignes est de {expected}, mais {stated} est indiqué (EN 16931 BR-CO-10).',
    en: 'The lines add up to {expected}, but {stated} is stated (EN 16931 BR-CO-10).',
  },
  br_co_11: {
    fr: 'Les remises font {expected}, mais {stated} est indiqué (EN 16931 BR-CO-11).',
    en: 'The allowances add up to {expected}, but {stated} is stated (EN 16931 BR-CO-11).',
  },
  br_co_12: {
    fr: 'Les frais font {expected}, mais {stated} est indiqué (EN 16931 BR-CO-12).',
    en: 'The charges add up to {expected}, but {stated} is stated (EN 16931 BR-CO-12).',
  },
  br_co_13: {
    fr: 'Lignes moins remises plus frais font {expected}, mais le total HT est de {stated} (EN 16931 BR-CO-13).',
    en: 'Lines less allowances plus charges make {expected}, but the net total is {stated} (EN 16931 BR-CO-13).',
  },
  br_co_14: {
    fr: 'La TVA par taux fait {expected}, mais le total de TVA est de {stated} (EN 16931 BR-CO-14).',
    en: 'VAT by rate adds up to {expected}, but the VAT total is {stated} (EN 16931 BR-CO-14).',
  },
  br_co_15: {
    fr: 'Total HT plus TVA font {expected}, mais le total TTC est de {stated} (EN 16931 BR-CO-15).',
    en: 'Net total plus VAT make {expected}, but the gross total is {stated} (EN 16931 BR-CO-15).',
  },
  br_co_16: {
    fr: 'Total TTC moins acomptes font {expected}, mais le net à payer est de {stated} (EN 16931 BR-CO-16).',
    en: 'Gross total less what was paid makes {expected}, but the amount due is {stated} (EN 16931 BR-CO-16).',
  },
  br_co_17: {
    fr: '{rate} % de {taxableAmount} font {expected}, mais {stated} de TVA est indiqué (EN 16931 BR-CO-17).',
    en: '{rate} % of {taxableAmount} is {expected}, but {stated} of VAT is stated (EN 16931 BR-CO-17).',
  },
  ...Object.fromEntries(
    categories.flatMap((category) => [
      [codeOf(`BR-${category}-08`), baseRule(`BR-${category}-08`)],
      [codeOf(`BR-${category}-09`), untaxedRule(`BR-${category}-09`)],
    ]),
  ),
};
