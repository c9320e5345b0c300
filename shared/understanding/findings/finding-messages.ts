import type { Finding } from '../extraction.ts';
import { einvoiceFindingMessages } from './einvoice-finding-messages.ts';
import { supplierFindingMessages } from './supplier-finding-messages.ts';
import { written } from './written-values.ts';

export interface FindingMessage {
  readonly fr: string;
  readonly en: string;
}

/** Sentences by code; `{name}` is replaced by the finding's parameter. */
const messages: Readonly<Record<string, FindingMessage>> = {
  ...supplierFindingMessages,
  ...einvoiceFindingMessages,
  totals_disagree: {
    fr: 'Total HT {net} + TVA {tax} ne font pas le total TTC {gross}.',
    en: 'Net {net} plus tax {tax} is not the gross total {gross}.',
  },
  lines_disagree: {
    fr: 'La somme des lignes ({sum}) ne correspond pas au total HT {net}.',
    en: 'The lines add up to {sum}, not to the net total {net}.',
  },
  iban_checksum: {
    fr: 'La clé de contrôle de l’IBAN {value} est fausse.',
    en: 'The checksum of IBAN {value} is wrong.',
  },
  siren_checksum: {
    fr: 'Le numéro SIREN/SIRET {value} est invalide.',
    en: 'The SIREN/SIRET number {value} is not valid.',
  },
  vat_id_checksum: {
    fr: 'Le numéro de TVA {value} est invalide.',
    en: 'The VAT id {value} is not valid.',
  },
  due_before_issue: {
    fr: 'L’échéance {due} précède la date du document {issue}.',
    en: 'The due date {due} is before the document date {issue}.',
  },
  date_implausible: {
    fr: 'La date {value} est peu vraisemblable.',
    en: 'The date {value} is hardly plausible.',
  },
  analysis_disagrees: {
    fr: '« {label_fr} » : {ours} selon notre lecture, {theirs} selon Textract. Vérifiez sur la page.',
    en: '“{label_en}”: {ours} by our own reading, {theirs} by Textract. Check it on the page.',
  },
  analysis_failed: {
    fr: 'Textract n’a pas pu regarder ce document de plus près ; les champs viennent de notre seule lecture.',
    en: 'Textract could not look at this document more closely; the fields come from our own reading alone.',
  },
  partly_read: {
    fr: 'Une partie du fichier manque, est endommagée ou n’a pas pu être lue : comparez avec l’original.',
    en: 'Part of the file is missing, damaged or could not be read: compare with the original.',
  },
  unseen_values: {
    fr: 'La page {page} contient des montants ou un IBAN que personne ne voit (texte blanc, recouvert ou minuscule). Ils n’ont pas été lus : demandez à l’émetteur ce qu’il en est.',
    en: 'Page {page} holds amounts or an IBAN that nobody sees (white, covered or tiny text). They were not read: ask whoever sent it.',
  },
  unseen_text: {
    fr: 'La page {page} contient du texte que personne ne voit (blanc, recouvert ou minuscule). Il n’a pas été lu.',
    en: 'Page {page} holds text that nobody sees (white, covered or tiny). It was not read.',
  },
  several_documents: {
    fr: 'Ce fichier semble contenir {count} documents (pages {pages}). Séparez-les, ou classez-le tel quel.',
    en: 'This file seems to hold {count} documents (pages {pages}). Split it, or file it as it is.',
  },
  field_missing: {
    fr: 'Le champ « {label_fr} » n’a pas été trouvé.',
    en: 'The field “{label_en}” was not found.',
  },
  line_items_cut: {
    fr: 'Seules les {kept} premières des {found} lignes du document sont conservées ici.',
    en: 'Only the first {kept} of the {found} lines of the document are kept here.',
  },
};

/** What others chose: a number of a document may look like a day, and a name of a file like an amount. */
const verbatim = new Set(['number', 'file', 'fileName', 'supplier', 'name', 'sender', 'rate']);

/** The finding as a sentence in French and English; an unknown code is given as it is. */
export function describeFinding({ code, parameters }: Pick<Finding, 'code' | 'parameters'>): FindingMessage {
  const message = messages[code] ?? { fr: code, en: code };
  const fill = (sentence: string, language: 'fr' | 'en') =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = parameters[name];
      if (value === undefined) return whole;
      return verbatim.has(name) ? value : written(value, language);
    });
  return { fr: fill(message.fr, 'fr'), en: fill(message.en, 'en') };
}
