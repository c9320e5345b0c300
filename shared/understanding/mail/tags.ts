import { foldSpaces } from '../fold.ts';
import { type MailCategory, MailTag, type PriorityReason } from './category.ts';
import type { AnalysedMail } from './mail.ts';

interface Known {
  readonly isForward: boolean;
  readonly announcesBankChange: boolean;
  readonly hasDeadline: boolean;
  readonly category: MailCategory;
  readonly reason: PriorityReason;
}

const appointment =
  /\b(?:rendez-vous|rdv|reunion|visio|meeting|appointment|termin|besprechung|etes-vous disponible|are you available|could i drop by)\b/;
const creditNote =
  /\bavoir\b.{0,40}\b(?:n°|facture|correspondant|av)|\bnote de credit\b|\bcredit (?:note|memo)\b|\bgutschrift\b/;
const bank = /\bbanque\b|\bbank(?:ing)?\b|\breleves? de compte|\bkonto|\bstatement\b|\bvos releves\b/;
const tax = /\bimpots?\b|\btva\b|\bcfe\b|\bvat\b|\btax\b|\bsteuer|\bfinanzamt\b|\bcotisations?\b|\burssaf\b/;
const insurance = /\bassur|\bsinistre\b|\binsurance\b|versicherung|haftpflicht|\bmutuelle\b/;

/** In the order of the enumeration. `ownText` is folded. */
export function tagsOf(mail: AnalysedMail, ownText: string, known: Known): MailTag[] {
  const subject = foldSpaces(mail.subject.slice(0, 500));
  const said = `${subject} ; ${ownText}`;
  const isAuthority = known.category === 'bank_tax_insurance';
  const holds: Readonly<Record<MailTag, boolean>> = {
    reply: /^(?:re|aw|antw|sv) ?:/.test(subject),
    forwarded: known.isForward,
    automatic: mail.signs.automatic !== null,
    mailing: mail.signs.mailing,
    bank_change: known.announcesBankChange,
    legal: known.reason === 'legal_threat',
    credit_note:
      mail.documentTypes.includes('credit_note') || (known.category === 'invoice' && creditNote.test(said)),
    deadline: known.hasDeadline,
    appointment: appointment.test(said),
    bank: isAuthority && (mail.documentTypes.includes('bank_statement') || bank.test(said)),
    tax: isAuthority && (mail.documentTypes.includes('tax_document') || tax.test(said)),
    insurance: isAuthority && (mail.documentTypes.includes('insurance_certificate') || insurance.test(said)),
  };
  return MailTag.options.filter((tag) => holds[tag]);
}
