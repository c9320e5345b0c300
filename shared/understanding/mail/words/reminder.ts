import { type CategoryWords, words } from './category-words.ts';

export const reminderWords: CategoryWords = {
  strong: words(`
    impaye; relance; rappel; en attente de (?:votre )?(?:reglement|paiement); solde debiteur;
    reste a ce jour; toujours pas regle; pas (?:encore )?(?:ete )?regle; ne nous est pas parvenu;
    n'est pas parvenu; non reglee; contentieux; recouvrement; creance; huissier; commissaire de justice;
    mise en demeure; injonction de payer; penalites de retard; a defaut de (?:paiement|reglement);
    overdue invoice; overdue account; overdue balance; overdue payment; payment reminder; unpaid;
    chasing; been paid yet; not (?:yet )?(?:been )?(?:paid|received payment); outstanding balance;
    was due on; past due; debt; collection agency; mahnung; mahn; zahlungserinnerung; unbezahlt;
    uberfallig; saumig; keine zahlung; inkasso; zahlungsverzug; offene posten; offener posten;
    n'a pas ete (?:reglee?|payee?|honoree?); pas ete reglee?; n'avons pas (?:recu|trouve trace); dunning;
    open items; days late; demeurent? impaye; demeure(?:nt)? (?:du|exigible);
    reste(?:nt)? (?:due?s?|impaye|a payer|en attente); echeances? (?:impaye|non reglee);
    dernier (?:avis|rappel); premier rappel; second rappel; deuxieme (?:rappel|relance); troisieme;
    sans reglement de votre part; votre dette; arriere; agios; echeancier de paiement;
    retard de (?:paiement|reglement); exigibl; interets de retard; indemnite forfaitaire;
    wohl untergegangen; unserer aufmerksamkeit; ihrer aufmerksamkeit entgangen; noch offen;
    steht noch aus; noch nicht (?:bezahlt|uberwiesen|beglichen|eingegangen);
    bitten um (?:umgehende|sofortige) zahlung; letzte aufforderung; frist zur zahlung;
    zahlungsaufforderung; still (?:unpaid|owed|open|outstanding|waiting for (?:your )?payment);
    not yet received (?:your )?payment; haven't (?:received|had) (?:your )?payment; friendly reminder;
    second reminder; final reminder; when (?:can|will) (?:we|i) (?:expect|be paid); owing; arrears;
    late payment; escrow demand; formal demand; remit the total;
    suspension de (?:vos|votre|nos) (?:service|acces|livraison);
    bloquer (?:votre|vos) (?:compte|commandes); echues; non soldees?; non regle; date de reglement;
    nudge; shows? (?:up )?as unpaid; look into it; noch nicht bezahlt; nicht bezahlt;
    bei durchsicht unserer konten; holen sie dies; redevable; a defaut; sous huitaine;
    procedure judiciaire; engagerons; restez devoir; nous devez; en retard de; votre retard;
    toujours en attente; n'a toujours pas; still waiting for payment; awaiting payment; payment is late;
    follow(?:ing)?.?up on (?:the )?(?:invoice|payment); has not been (?:paid|settled);
    settle the (?:amount|balance|invoice); im verzug; zahlung steht aus;
    bitte (?:um|um umgehende) begleichung; offene rechnung; ausstehend
  `),
  weak: words(`
    sauf erreur; malgre; date a laquelle; en pointant; regulariser; echu; virement sera;
    statement of account; settle; any idea when; arrange payment; despite; trotz; umgehend; begleich;
    zahlungseingang; faute de; dans les meilleurs delais; oubli; verifier de votre cote; oversight;
    versehen; erinnern; nachsten tagen; untergegangen; late; prompt; overlooked; deja paye;
    bereits bezahlt; already paid; saisir le tribunal; contraints de; releve des factures; restant du;
    encore; date; konten; bezahlen; unpaid; pending
  `),
};
