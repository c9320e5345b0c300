import { describeFinding } from '../understanding/findings/finding-messages.ts';
import type { ReviewReason } from './document.ts';

/** A percentage as English writes it: "84%". */
const english = (percentage: string | undefined) => percentage?.replace(/\s/g, '') ?? '';

/** The sentence that tells a person why a document waits for them. */
export function reviewMessage(reason: ReviewReason): { fr: string; en: string } {
  const { parameters } = reason;
  switch (reason.code) {
    case 'type_unknown':
      return {
        fr: 'Le type du document n’a pas été reconnu.',
        en: 'The type of the document was not recognised.',
      };
    case 'type_uncertain':
      return {
        fr: `Le type n’est sûr qu’à ${parameters.confidence} ; le classement automatique demande ${parameters.threshold}.`,
        en: `The type is only ${english(parameters.confidence)} sure; automatic filing asks for ${english(parameters.threshold)}.`,
      };
    case 'field_missing':
      return describeFinding({
        code: 'field_missing',
        parameters: { label_fr: parameters.labelFr ?? '', label_en: parameters.labelEn ?? '' },
      });
    case 'field_uncertain':
      return {
        fr: `Le champ « ${parameters.labelFr} » n’est pas sûr.`,
        en: `The field “${parameters.labelEn}” is not certain.`,
      };
    case 'finding':
      return describeFinding({ code: parameters.finding ?? '', parameters });
    case 'sample':
      return {
        fr: 'Rien ne s’y oppose : ce document est un échantillon, pour mesurer la justesse du classement automatique.',
        en: 'Nothing speaks against it: this document is a sample, to measure how right automatic filing is.',
      };
    case 'corrected':
      return {
        fr: 'Le document a été corrigé. Approuvez-le une fois que tout est juste.',
        en: 'The document was corrected. Approve it once everything is right.',
      };
    case 'reopened':
      return {
        fr: 'La décision sur ce document a été annulée.',
        en: 'The decision on this document was taken back.',
      };
    default:
      return {
        fr: 'Ce document demande une vérification.',
        en: 'This document needs to be checked.',
      };
  }
}
