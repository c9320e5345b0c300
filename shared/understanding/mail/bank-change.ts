import { foldSpaces } from '../fold.ts';

/*
 * Wording that announces another bank account. It is what invoice fraud lives on, and what honest suppliers write too: it
 * never says fraud, only that a person should call.
 */

const french = [
  /(?:changement|modification|mise a jour|actualisation|evolution|migration|transfert) (?:(?:de|des|du|d'|relatif|relative|concernant|nos|notre|la|le|les|a|au|aux|numero|votre fournisseur) ?){0,4}(?:coordonnees bancaires|references? bancaires?|informations bancaires|donnees bancaires|rib\b|iban\b|comptes? bancaires?|domiciliation|etablissement bancaire|banque\b)/,
  /(?<!vos |votre )nouve(?:au|aux|l|lle|lles) (?:numero (?:de compte|d'iban|iban) ?)?(?:rib\b|iban\b|comptes? bancaires?|coordonnees (?:bancaires|de (?:paiement|reglement|virement))|references? bancaires?|domiciliation|releve d'identite bancaire|etablissement bancaire|numero de compte(?! client))/,
  /(?:notre|nos|son|sur un|sur le) nouve(?:au|aux|l|lle) (?:compte|banque)s?\b(?! (?:client|utilisateur|internet|en ligne))/,
  /(?:avons|ai|a|ont|venons de|vient de) (?:recemment |egalement |aussi )?chang(?:e|er) (?:de |d'|notre |nos )(?:banque|etablissement bancaire|compte|rib\b|iban\b|coordonnees bancaires|domiciliation)/,
  /changeons (?:de |d'|notre |nos )(?:banque|etablissement bancaire|compte bancaire|rib\b|iban\b|coordonnees bancaires|domiciliation)/,
  /(?:nos|notre) (?:coordonnees bancaires|references bancaires|compte bancaire|rib|iban|domiciliation bancaire|banque) (?:ont|a|viennent|vient|changent|change|sont|est|seront|sera|evoluent|evolue)\b(?: \S+){0,3}? ?(?:change|changent|changer|modifie|mis a jour|mises a jour|evolue|differente?s?)/,
  /(?:anciens?|anciennes?|precedente?s?) (?:rib\b|iban\b|coordonnees bancaires|comptes? bancaires?|references bancaires)/,
  /(?:sur|vers) (?:l'|notre |nos |le )anciens? comptes?\b/,
  /(?:modifie[rz]|mett(?:re|ez) a jour|actualise[rz]|remplace[rz]|change[rz]|rectifie[rz]) (?:nos|notre|mes|mon) (?:coordonnees (?:bancaires|de (?:paiement|reglement))|references bancaires|rib\b|iban\b|comptes? bancaires?|domiciliation)/,
  /(?:nos|notre) (?:coordonnees bancaires|references bancaires|compte bancaire|rib|ribs|iban|ibans|domiciliation bancaire|banque) (?:changent|change|evoluent|evolue)\b/,
  /(?:desormais|dorenavant|a l'avenir|(?:a compter|a partir) (?:de ce jour|d'aujourd'hui|de maintenant|de (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|du (?:1er|\d{1,2}[ /.][a-z\d]\S*))) [^.!?;]{0,60}\b(?:virements?|reglements?|paiements?|regler|virer)\b[^.!?;]{0,60}\b(?:le|ce|notre|un autre) (?:nouve(?:au|l) )?(?:compte|iban|rib)\b/,
  /(?:virements?|reglements?|paiements?|regler|virer|payer) [^.!?;]{0,30}(?:desormais|dorenavant) [^.!?;]{0,60}\b(?:le|ce|notre|un autre) (?:nouve(?:au|l) )?(?:compte|iban|rib)\b/,
  /(?:desormais|dorenavant) [^.!?;]{0,30}\b(?:virements?|reglements?|paiements?)\b[^.!?;]{0,30}\bsur le compte\b/,
  /notre (?:compte|banque) (?:habituel(?:le)?|actuel(?:le)?|principale?|bancaire|courant|est|a|fait) (?:\S+ ){0,5}(?:bloquee?|gelee?|d'audit|auditee?|d'un (?:audit|controle)|cloturee?|suspendue?|indisponible)\b/,
  /(?:sur|vers|a) (?:le |un )?(?:rib|iban|compte) d(?:e|'une?) (?:notre |nos |nouvelle )?(?:filiale|societe soeur|maison mere|holding|affactureur|factor)\b/,
];

const english = [
  /(?:change|update|amendment|modification)s? (?:(?:of|to|in|on|our|the|a|company|supplier|vendor|beneficiary) ){0,4}(?:bank(?:ing)?(?: account)?(?: details| information| coordinates)?\b|payment (?:details|instructions)|remittance (?:details|information|instructions)|account details|iban\b)/,
  /(?<!your )(?:new|updated|revised|changed|amended) (?:bank(?:ing)?(?: account)? (?:account|details|information|coordinates|number)|iban\b|remittance (?:details|information|instructions|address)|payment instructions|beneficiary (?:account|details))/,
  /(?:our|the) (?:bank(?:ing)?(?: account)?(?: details| information)?|account details|remittance (?:details|information)|payment (?:details|instructions)|iban) (?:(?:have|has|had|is|are|was|were|will be|will) )?(?:(?:been|recently|now|just) ){0,2}(?:chang|updat|amend|modifi|mov)(?:e|es|ed|ing)\b/,
  /(?:we|company|supplier)(?:'ve| have| has)? (?:recently |just )?(?:changed|moved|switched|transferred) (?:our |to a new |to another |from our )?(?:bank\b|banks\b|banking\b|bank account)/,
  /(?:old|previous|former) bank(?:ing)?(?: account)?(?: details| information| account)?\b/,
  /(?:we|company)(?:'re| are| will be) (?:now |currently )?(?:changing|switching|moving) (?:our |to a new |to another )?(?:banks?\b|bank accounts?|banking)/,
  /(?:have|has|'ve) (?:recently |just )?opened a new (?:bank )?account/,
  /(?:to|into|use) (?:our|the following|this|these) new (?:bank )?account\b/,
  /(?<!your )new (?:bank )?account for (?:all |any |your )?(?:future |further )?(?:payments?|transfers?|remittances?)/,
  /(?:our|the) (?:\S+ )?(?:bank )?account [^.!?;]{0,30}\b(?:under|undergoing) (?:an? )?(?:\S+ )?audit\b/,
  /audit,? our (?:\S+ )?(?:bank )?account\b/,
  /(?:from now on|going forward|in future|in the future|effective immediately|with immediate effect|henceforth),? [^.!?;]{0,60}\b(?:to|into|use) (?:the|this|our) (?:\S+ )?(?:account|bank details|iban)\b/,
];

const german = [
  /(?:neue[mnrs]?|geanderte[mnrs]?|aktualisierte[mnrs]?|aktuelle neue) (?:bankverbindung|bankdaten|kontoverbindung|kontodaten|bankkonto|kontonummer|iban\b|hausbank)/,
  /(?:anderung|wechsel|aktualisierung|umstellung) (?:(?:der|des|unserer|unseres|von|bei|unsere) ?){0,2}(?:bankverbindung|bankdaten|kontoverbindung|kontodaten|bankkonto|kontos?\b|iban\b|bank\b|hausbank)/,
  /(?:unsere|die) (?:bankverbindung|bankdaten|kontoverbindung|kontodaten|iban) (?:hat|haben|wurde|wurden|wird|werden|andert|andern)(?: \S+){0,4} ?geandert|(?:unsere|die) (?:bankverbindung|kontoverbindung|bankdaten|kontodaten) andert/,
  /(?:haben|hat) (?:\S+ ){0,3}?(?:die|unsere|unser) (?:haus)?bank(?:verbindung)? (?:gewechselt|geandert)|\b(?:bank|konto)(?:verbindungs)?(?:wechsel|anderung)\b/,
  /(?:alte[mnrs]?|bisherige[mnrs]?) (?:bankverbindung|kontoverbindung|bankkonto)/,
  /unser(?:e[mnrs]?)? neue[mnrs]? konto\b/,
  /(?:kunftig|zukunftig|in zukunft|ab sofort|von nun an|nur noch) [^.!?;]{0,40}\b(?:auf|das|dieses|folgende[sn]?|unten genannte) (?:(?:das|dieses|folgende[sn]?|unten genannte|andere[sn]?|neue[sn]?) ){0,3}(?:konto|bankkonto|iban)\b/,
];

const others = [
  /(?:cambio|modifica|actualizacion) (?:de |del |di |delle |della |nuestr[ao]s? |nostr[aeio] )*(?:cuenta bancaria|datos bancarios|coordinate bancarie|conto bancario|conto corrente|iban\b)/,
  /(?:nuev[ao]s?|nuov[aeio]) (?:cuenta bancaria|datos bancarios|numero de cuenta|coordinate bancarie|conto bancario|conto corrente|iban\b)/,
  /(?:nieuwe?|gewijzigde?) (?:bankrekening(?:nummer)?|rekeningnummer|bankgegevens|iban\b)/,
];

/** What is not to be done any more says what has changed. */
const outright = [
  /(?:do not|don't|no longer|stop) [^.!?;]{0,40}\b(?:old|previous|former) (?:bank )?account/,
  /(?:disregard|ignore) (?:the |our |any )?(?:old|previous|former) (?:bank|payment|account) details/,
  /nicht mehr [^.!?;]{0,40}\b(?:alte|bisherige)[sn]? (?:bank)?konto\b/,
];

const announcements = [...french, ...english, ...german, ...others].map(
  (pattern) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern.source})`, 'gu'),
);

/** Said before it in the same sentence, it is a rule, a warning or a denial: "en cas de", "any", "keine". */
const denied =
  /\b(?:en cas d(?:e|'\p{L}*)|toute?|eventuel(?:le)?s?|aucune?|sans|jamais|n'ont pas|n'a pas|n'avons pas|ne (?:changeons|modifions|communiquons|demand\p{L}+)|pas de|si|lors d(?:e|'\p{L}*)|any|no|not|never|without|in (?:the )?(?:case|event)|if|should|ouvrez|keine?[mnrs]?|nicht|niemals|falls|bei (?:einer|einem|der)|jede[mnrs]?|ohne|sollte)(?!\p{L})[^.!?;]{0,40}$/u;

/** Said within it: "nos coordonnées bancaires n'ont pas changé". */
const deniedWithin = /\b(?:pas|jamais|not|never|nicht|kein|keine)\b/;

const searched = 60_000;

/**
 * The words of a text that announce another bank account, in French, English or German (and briefly Spanish, Italian and
 * Dutch); undefined when there are none. The first 60,000 characters are searched. Rules and denials ("en cas de changement
 * de …", "nos coordonnées bancaires n'ont pas changé") announce nothing.
 */
export function bankChangeWording(text: string): string | undefined {
  const folded = foldSpaces(text.slice(0, searched));
  for (const pattern of outright) {
    const match = pattern.exec(folded);
    if (match !== null) return match[0];
  }
  for (const pattern of announcements) {
    for (const match of folded.matchAll(pattern)) {
      const before = folded.slice(Math.max(0, match.index - 80), match.index);
      if (!denied.test(before) && !deniedWithin.test(match[0])) return match[0];
    }
  }
  return undefined;
}
