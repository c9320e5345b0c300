import type { PriorityReason } from './category.ts';

type Sentence = { fr: string; en: string };

/** Why a mail has its priority, in a sentence. */
export function priorityMessage(
  reason: PriorityReason,
  parameters: Readonly<Record<string, string>>,
): Sentence {
  const { day = '' } = parameters;
  const sentences: Readonly<Record<PriorityReason, Sentence>> = {
    legal_threat: {
      fr: 'Il menace de poursuites : mise en demeure, contentieux ou dernière relance.',
      en: 'It threatens legal steps: formal notice, debt collection or a last reminder.',
    },
    said_urgent: { fr: 'L’expéditeur dit que c’est urgent.', en: 'The sender says that it is urgent.' },
    deadline_near: {
      fr: `Une réponse est attendue avant le ${frenchDay(day)}.`,
      en: `Something is asked for by ${day}.`,
    },
    bank_change: {
      fr: 'Il annonce un changement de compte bancaire : à vérifier par téléphone avant tout paiement.',
      en: 'It announces another bank account: check by telephone before anything is paid.',
    },
    payment_overdue: { fr: 'Un paiement est réclamé.', en: 'A payment is being asked for again.' },
    complaint: { fr: 'Un client est mécontent.', en: 'A customer is not happy.' },
    marked_important: {
      fr: 'L’expéditeur l’a marqué comme important.',
      en: 'The sender marked it as important.',
    },
    mailing: { fr: 'C’est un envoi à une liste de diffusion.', en: 'It went out to a mailing list.' },
    automatic_reply: { fr: 'C’est une réponse automatique.', en: 'It is an automatic reply.' },
    marked_unimportant: {
      fr: 'L’expéditeur l’a marqué comme peu important.',
      en: 'The sender marked it as of little importance.',
    },
    nothing_special: { fr: 'Rien ne presse.', en: 'Nothing in it presses.' },
  };
  return sentences[reason];
}

function frenchDay(day: string): string {
  return day.split('-').toReversed().join('/');
}
