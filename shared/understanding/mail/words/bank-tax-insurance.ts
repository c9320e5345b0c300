import { type CategoryWords, words } from './category-words.ts';

export const bankTaxInsuranceWords: CategoryWords = {
  strong: words(`
    releve de compte; compte courant; votre solde; solde de votre compte; approvisionner; decouvert;
    votre banque; votre conseiller; carte bancaire; echeancier; pret; impot; taxe; dgfip;
    service des impots; urssaf; cotisation; declaration (?:sociale|de tva|fiscale);
    \\btva\\b.{0,30}(?:declar|echeance|depos); assurance; assure; sinistre; multirisque; prime annuelle;
    garantie decennale; mutuelle; prevoyance; courtier; expert; bank statement; account balance;
    overdraft; tax return; tax office; hmrc; \\bvat return; policyholder; insurance; your claim;
    your policy; premium; kontoauszug; auszuge; geschaftskonto; sparkasse; finanzamt; steuer;
    versicherung; schadensfall; beitrag; haftpflicht; police n; espace professionnel; caisse;
    financement; demande de financement; votre pret; pret professionnel; credit professionnel;
    credit-bail; taux (?:propose|d'interet|fixe); mensualite; bilans?; tableau de tresorerie;
    ligne de credit; autorisation de decouvert; virement (?:recu|emis|refuse|instantane);
    prelevement (?:rejete|refuse); opposition; code confidentiel; agios; \\bdsn\\b; declaration sociale;
    net-entreprises; retraite complementaire; agirc; \\bcpam\\b; \\bmsa\\b; \\brsi\\b; tresor public;
    controle fiscal; avis de (?:mise en recouvrement|taxe|situation); cvae; \\bcfe\\b; liasse fiscale;
    acompte d'is; credit d'impot; taxe fonciere; liability cover; liability policy; up for renewal;
    insurer; underwriter; coverage; cover expires; loan; interest rate; mortgage; direct debit mandate;
    corporate tax; payroll tax; national insurance; tax authority; bescheid; vorauszahlung;
    gewerbesteuer; lohnsteuer; korperschaftsteuer; umsatzsteuer; voranmeldung; krankenkasse;
    berufsgenossenschaft; sozialversicherung; rentenversicherung; darlehen; kredit; zinssatz; police;
    deckung; schadenmeldung; kundenberater; kreditkarte; constat; declaration de sinistre; franchise;
    indemnisation; indemnite; bonus; vehicule assure; responsabilite civile; carte grise; e-releve;
    compte professionnel; direct debit returned; returned unpaid; insufficient funds; business account;
    acompte (?:cvae|is|de taxe)|cvae; exigible; decennale;
    attestation (?:d'assurance|decennale|fiscale|de vigilance|de regularite)|beitragsnachweis;
    beschaftigten; ihre krankenkasse;
    prelevement (?:de|a ete|sera|refuse|rejete)|virement (?:de|recu|en attente)|solde;
    carte (?:bleue|bancaire|bloquee)|votre compte|releve; tresorerie;
    echeance de pret|remboursement de credit|taxe; avis d'echeance;
    quittance d'assurance|contrat d'assurance;
    your account (?:statement|balance)|account (?:alert|notification)|card (?:blocked|declined)|payment declined|tax notice|tax bill|vat (?:number|registration)|kontostand|lastschrift|uberweisung (?:eingegangen|abgelehnt)|sepa|versicherungsbestatigung|jahresbeitrag|finanzverwaltung
  `),
  weak: words(`
    solde; compte; banque; bank; konto; statement; claim; policy; declaration; attestation;
    contrat d'assurance; garantie; espace (?:client|securise); mise a disposition; damage; dommage;
    schaden; document; postfach; conseiller; taux; anomalie; quartal; trimestre; renewal; turnover;
    professionnel; annuel; echeance; acceptee; avis; espace client; alert; deposit; fonds; account;
    ubermitteln; acompte
  `),
};
