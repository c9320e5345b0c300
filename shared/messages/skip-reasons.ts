import type { SkipReason } from './message.ts';

interface Sentence {
  readonly fr: string;
  readonly en: string;
}

const sentences: Readonly<Record<SkipReason, Sentence>> = {
  message_body: {
    fr: 'Texte du message.',
    en: 'Text of the message.',
  },
  alternative_body: {
    fr: 'Autre version du texte du message.',
    en: 'Another version of the message text.',
  },
  inline_logo: {
    fr: 'Logo ou image de signature.',
    en: 'Logo or signature image.',
  },
  tracking_pixel: {
    fr: 'Image invisible de suivi.',
    en: 'Invisible tracking image.',
  },
  calendar: {
    fr: 'Invitation d’agenda.',
    en: 'Calendar invitation.',
  },
  contact_card: {
    fr: 'Carte de visite électronique.',
    en: 'Contact card.',
  },
  digital_signature: {
    fr: 'Signature électronique ou clé de chiffrement.',
    en: 'Digital signature or encryption key.',
  },
  delivery_status: {
    fr: 'Avis de remise ou copie du message retourné.',
    en: 'Delivery report or copy of the returned message.',
  },
  external_reference: {
    fr: 'Le fichier n’est pas dans le message, qui ne contient qu’un renvoi.',
    en: 'The file is not in the message, which only refers to it.',
  },
  empty_part: {
    fr: 'Vide : il n’y a rien à lire.',
    en: 'Empty: there is nothing to read.',
  },
  empty_archive_entry: {
    fr: 'Fichier vide dans l’archive.',
    en: 'Empty file in the archive.',
  },
  system_file: {
    fr: 'Fichier technique du système d’exploitation.',
    en: 'Technical file of the operating system.',
  },
  encrypted_archive: {
    fr: 'Archive protégée par un mot de passe.',
    en: 'Archive protected by a password.',
  },
  broken_archive: {
    fr: 'Archive endommagée ou incomplète.',
    en: 'Damaged or incomplete archive.',
  },
  broken_part: {
    fr: 'Partie endommagée, impossible à décoder.',
    en: 'Damaged part that cannot be decoded.',
  },
  too_deep: {
    fr: 'Trop de messages ou d’archives imbriqués.',
    en: 'Too many messages or archives inside each other.',
  },
  too_many_parts: {
    fr: 'Le message contient trop de parties : celle-ci et les suivantes n’ont pas été ouvertes.',
    en: 'The message has too many parts: this one and those after it were not opened.',
  },
  too_large: {
    fr: 'Fichier trop volumineux.',
    en: 'File too large.',
  },
  suspicious_compression: {
    fr: 'Compression anormale : l’archive est peut-être piégée.',
    en: 'Abnormal compression: the archive may be a trap.',
  },
  executable: {
    fr: 'Programme ou script, écarté par sécurité.',
    en: 'Program or script, set aside for safety.',
  },
};

/** Why a part did not become a document, in a short sentence for people. */
export function skipReasonMessage(reason: SkipReason): Sentence {
  return sentences[reason];
}
