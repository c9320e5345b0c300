import * as z from 'zod';
import { UnreadableCode } from '../understanding/reading.ts';

/** Why a document or an e-mail could not be processed. */
export const FailureCode = z.enum([
  ...UnreadableCode.options,
  'processing_failed',
  'stuck',
  'original_missing',
  'text_extraction_failed',
  'stopped',
]);
export type FailureCode = z.infer<typeof FailureCode>;

const messages: Readonly<Record<FailureCode, { fr: string; en: string }>> = {
  empty_file: {
    fr: 'Le fichier est vide. Demandez à l’expéditeur de l’envoyer à nouveau.',
    en: 'The file is empty. Ask the sender to send it again.',
  },
  encrypted: {
    fr: 'Le fichier est protégé par un mot de passe. Retirez la protection et envoyez-le à nouveau.',
    en: 'The file is protected by a password. Remove the protection and send it again.',
  },
  broken: {
    fr: 'Le fichier est endommagé et ne s’ouvre pas. Demandez-en une nouvelle copie.',
    en: 'The file is damaged and does not open. Ask for a new copy.',
  },
  unsupported_format: {
    fr: 'Le contenu du fichier n’est d’aucun format pris en charge, quel que soit son nom. L’original reste disponible au téléchargement.',
    en: 'What the file holds is of no supported format, whatever its name. The original can still be downloaded.',
  },
  no_pages: {
    fr: 'Le document n’a aucune page.',
    en: 'The document has no pages.',
  },
  too_large: {
    fr: 'Le document dépasse les limites de taille. L’original reste disponible au téléchargement.',
    en: 'The document exceeds the size limits. The original can still be downloaded.',
  },
  too_slow: {
    fr: 'La lecture du document a pris trop de temps et a été arrêtée. Vous pouvez réessayer.',
    en: 'Reading the document took too long and was stopped. You can try again.',
  },
  processing_failed: {
    fr: 'Le traitement a échoué plusieurs fois. Rien n’est perdu : l’original est conservé, vous pouvez réessayer.',
    en: 'Processing failed several times. Nothing is lost: the original is kept, and you can try again.',
  },
  stuck: {
    fr: 'Le traitement n’avançait plus et a été arrêté. Rien n’est perdu : vous pouvez réessayer.',
    en: 'Processing had come to a halt and was stopped. Nothing is lost: you can try again.',
  },
  original_missing: {
    fr: 'Le fichier d’origine est introuvable dans le stockage. Prévenez votre administrateur.',
    en: 'The original file is missing from storage. Tell your administrator.',
  },
  text_extraction_failed: {
    fr: 'La reconnaissance de texte a échoué. Vous pouvez réessayer.',
    en: 'Text recognition failed. You can try again.',
  },
  stopped: {
    fr: 'La lecture a été arrêtée à la demande d’une personne. L’original est conservé : vous pouvez la relancer.',
    en: 'Somebody stopped the reading. The original is kept: you can start it again.',
  },
};

/** The sentence for a failure code; an unknown one is told as a failed processing. */
export function failureMessage(code: string): { fr: string; en: string } {
  const known = FailureCode.safeParse(code);
  return messages[known.success ? known.data : 'processing_failed'];
}
