import { fold, foldSpaces } from '../fold.ts';
import { findAmounts } from '../values/amount.ts';

/** Longer bodies are newsletters and threads, not documents. */
const longest = 20_000;

/** What only a document says of itself. */
const declarations =
  /\b(?:confirmation de (?:votre )?commande|votre commande (?:n|a bien ete|est confirmee)|recu de paiement|justificatif de paiement|votre facture (?:n|du)|order confirmation|your order (?:#|no|number|has been|is confirmed)|payment receipt|your receipt|receipt (?:for|from) |invoice (?:#|no|number)|booking confirmation|confirmation de reservation|auftragsbestatigung|bestellbestatigung|ihre bestellung (?:nr|vom)|zahlungsbestatigung|rechnungsnummer|buchungsbestatigung)/;

/** A line that is nothing but the title of a document and its number. */
const title =
  /^(?:facture|note d.honoraires|quittance|recu|ticket|avoir|invoice|tax invoice|bill|receipt|credit note|rechnung|quittung|beleg|gutschrift)(?: (?:n°|no\.?|nr\.?|number|numero|#|:))*[ :#]*[a-z]{0,5}[-/ ]?\d[\w/.-]{2,}$/;

/** VAT with its amount: reminders and cover notes name totals, hardly ever what they are made of. */
const taxed =
  /\b(?:tva|vat|mwst\.?|ust\.?|gst|sales tax)[^\d]{0,12}(?:\d{1,2}(?:[.,]\d{1,2})? ?%[^\d]{0,12})?\d[\d .,]*[.,]\d{2}\b/;

const totals =
  /\b(?:total(?: ttc| ht| amount| paid|e)?|montant(?: total| ttc)?|grand total|amount (?:paid|charged|due)|gesamtbetrag|gesamtsumme|summe|net a payer)\b[^\d]{0,25}\d/;

const reference =
  /(?:\bn°|\bno\.?|\bnr\.?|\bnumber|\bnumero|\breference|#)[ :.]*[a-z]{0,5}[-/ ]?\d[\w/-]{3,}/;

/** Replies, newsletters and attachments speak against it. */
const notADocument =
  /\b(?:se desinscrire|desabonner|unsubscribe|abmelden|view (?:this|in) browser|ci-joint|piece jointe|pieces jointes|attached|attachment|enclosed|im anhang|anbei|beigefugt)\b|^>|(?:^| )(?:le .{5,60} a ecrit ?:|on .{5,80} wrote:|am .{5,60} schrieb)/;

/** The footer under most company mail speaks of attachments whether there are any or not. */
const disclaimer =
  /\b(?:ce (?:message|mail|courriel|courrier)|this (?:message|e-?mail)|diese (?:nachricht|e-?mail))\b[^.]{0,40}\b(?:pieces? jointes?|fichiers? joints?|attachments?|anhange?)\b/g;

/**
 * Whether the body of a mail without attachments is a document by itself: an order confirmation, a receipt, an
 * invoice written into the mail. Says no when in doubt: it must declare itself, by a sentence or by a title and VAT, and
 * carry a number and a total.
 */
export function isBusinessDocument(text: string): boolean {
  if (text.length > longest) return false;
  const folded = foldSpaces(text).replace(disclaimer, ' ');
  if (notADocument.test(folded)) return false;
  const isTitled = text.split('\n').some((line) => title.test(fold(line).trim()));
  const isDeclared = declarations.test(folded) && reference.test(folded);
  if (!isDeclared && !(isTitled && taxed.test(folded))) return false;
  const amounts = findAmounts(folded).filter((amount) => amount.decimals === 2);
  return totals.test(folded) && amounts.length > 0;
}
