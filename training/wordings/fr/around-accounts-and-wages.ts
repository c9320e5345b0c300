import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers that speak of accounts, bank details, wages and taxes without being statements of any. */
export const frenchAroundAccounts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr-bank-tariff-leaflet': `{bank} - [Conditions tarifaires~Extrait standard des tarifs~Tarifs et services] au {date}
[Particuliers~Professionnels]
= Service | Prix
- Tenue de compte, par mois | {small}
- Carte de paiement à débit immédiat, par an | {small}
- Retrait à un autre distributeur, dès le 4e | {small}
- Virement SEPA en agence | {small}
- Commission d'intervention, par opération | 8,00
- Mise en place d'un prélèvement | gratuit
- Envoi du relevé de compte mensuel | gratuit
Découvert autorisé : taux débiteur 15,{d2} %. Les prix sont TTC.
Ce document n'est pas contractuel ; l'intégralité des conditions est remise en agence.`,
    'fr-bank-account-switch-guide': `[Changer de banque sans souci~Mobilité bancaire : mode d'emploi]
{bank} s'occupe de tout, gratuitement.
Jour 1 : vous signez le mandat de mobilité et donnez le RIB du compte quitté.
Jour 3 : nous demandons à l'autre banque la liste de vos prélèvements et virements récurrents sur treize mois.
Jour 13 : nous transmettons vos nouvelles coordonnées bancaires à employeur, impôts, assurances, opérateurs.
Jour 22 : vos opérations arrivent sur le nouveau compte.
À ne pas oublier : laissez une provision pour les chèques en circulation. Vérifiez deux relevés de suite.
Les livrets d'épargne ne sont pas concernés. Parlez-en à votre conseiller.`,
    'fr-cash-book-association-blank': `LIVRE DE [CAISSE~BANQUE] - association .................. exercice ........
= Date | Pièce | Libellé | Recette | Dépense | Solde
- ../.. | ...... | Report à nouveau |  |  | ......
- ../.. | ...... | ............ | ...... | ...... | ......
- ../.. | ...... | ............ | ...... | ...... | ......
- ../.. | ...... | ............ | ...... | ...... | ......
- | | À reporter | ...... | ...... | ......
Modèle proposé par la maison des associations de {city}. Numéroter les pièces, rapprocher chaque mois du relevé bancaire, faire viser par le vérificateur.`,
    'fr-bank-app-manual': `Votre espace client en {n} étapes
{bank} - Guide de la banque à distance
Première connexion : identifiant à 11 chiffres reçu par courrier, code par SMS.
Consulter : touchez un compte pour voir le solde et les dernières opérations ; glissez à gauche pour catégoriser.
Télécharger un relevé ou un RIB : Documents > e-Relevés > année. Format PDF, conservés dix ans.
Ajouter un bénéficiaire : saisissez l'IBAN et le nom, validez par votre empreinte. Délai de sécurité de 48 h.
Attention aux faux conseillers : nous ne demanderons jamais votre code. Opposition 24 h/24 {phone}`,
    'fr-sepa-mandate-blank': `MANDAT DE PRÉLÈVEMENT SEPA
Référence unique du mandat :: {ref}-{num}
Identifiant créancier SEPA :: FR{d2}ZZZ{num}
En signant ce formulaire, vous autorisez {company} à envoyer des instructions à votre banque pour débiter votre compte, et votre banque à débiter votre compte conformément aux instructions de {company}.
Débiteur : nom, prénom :: ..............................
Adresse :: ..............................
IBAN :: |_|_|_|_| |_|_|_|_| |_|_|_|_| |_|_|_|_|
BIC :: |_|_|_|_|_|_|_|_|
Paiement : [ ] récurrent [ ] ponctuel
Remboursement possible dans les 8 semaines. Joindre un relevé d'identité bancaire. À ........ le ........ Signature`,
    'fr-change-of-bank-details-form': `Formulaire de changement de coordonnées bancaires
[Caisse de retraite~Mutuelle~Caisse d'allocations~Crèche municipale] {company}
Numéro d'allocataire ou d'assuré :: ..................
Je soussigné(e) .................. demande que mes versements soient effectués, à compter du .........., sur le compte ouvert au nom de ..................
[ ] compte personnel [ ] compte joint
Coller ici un RIB original (ni photo, ni copie d'écran)
Par sécurité, nous vous rappellerons au numéro connu de votre dossier. Comptes de tiers refusés.
Pour un changement effectif le mois suivant, renvoyer avant le 10.`,
    'fr-iban-fraud-warning': `ALERTE : [FRAUDE AU CHANGEMENT DE RIB~faux fournisseurs]
Note du service [comptabilité~trésorerie~sécurité] à tous les gestionnaires
Un courriel vous annonce que votre fournisseur « change de banque » et joint un RIB tout neuf ? Arrêtez-vous.
- Rappelez le fournisseur | au numéro du dossier, jamais à celui du message
- Regardez l'IBAN | pays LT, IE, DE pour une PME locale : suspect
- Deux visas | aucune modification par une seule personne
Déjà payé ? Prévenez la banque dans l'heure (rappel des fonds) et déposez plainte.
Affiche à placer près du poste de saisie.`,
    'fr-iban-explained-page': `Qu'est-ce qu'un [IBAN~RIB] ?
L'IBAN identifie un compte bancaire partout dans le monde. En France il compte 27 caractères, en Belgique 16, en Suisse 21.
FR76 : code pays et clé de contrôle. Puis code banque (5), code guichet (5), numéro de compte (11), clé RIB (2).
Le BIC, ou code SWIFT, désigne la banque : 8 ou 11 caractères.
Où trouver mon RIB ? Dans le chéquier, sur le relevé, dans l'application.
Puis-je le communiquer ? Oui, à votre employeur ou à la Sécurité sociale. Jamais avec le code de votre carte.
Lire aussi : Combien de temps prend un virement ? - Écrit par {person}, le {today}`,
    'fr-reading-a-payslip': `[Comment lire son bulletin de paie ?~Décrypter sa fiche de paie~La paie en 6 blocs]
{company} - service [paie~du personnel] - support remis aux nouveaux embauchés
Bloc 1 : l'en-tête. Employeur, SIRET, convention collective, votre emploi et coefficient.
Bloc 2 : la rémunération brute. Salaire de base 151,67 h, heures supplémentaires à 125 %, primes, absences.
Bloc 3 : les cotisations. Santé, accidents du travail, retraite, chômage, CSG et CRDS. Part salarié à gauche, employeur à droite.
Bloc 4 : le montant net social. Bloc 5 : le prélèvement à la source. Bloc 6 : le net à payer.
- Brut | ce que prévoit votre contrat
- Net imposable | ce que connaît le fisc
- Net payé | ce qui arrive sur le compte
Conservez vos bulletins sans limitation de durée. Quiz : où se trouve votre solde de congés ?`,
    'fr-wage-grid-agreement-table': `GRILLE DES SALAIRES MINIMAUX au 1er {month} {year}
[Convention collective nationale de l'hôtellerie~Commission paritaire 200~CCT du gros œuvre, canton de Vaud]
= Niveau | Échelon | Taux horaire | Mensuel
- I | 1 | 11,{d2} | 1 {d3},{d2}
- I | 2 | 12,{d2} | 1 {d3},{d2}
- II | 1 | 12,{d2} | 1 {d3},{d2}
- III | 3 | 14,{d2} | 2 {d3},{d2}
- V | 3 | 23,{d2} | 3 {d3},{d2}
Nuit majorée de 25 %. Avantage en nature nourriture : 4,{d2} par repas. À afficher.`,
    'fr-payroll-calendar': `Calendrier de paie {year} - {company}
= Mois | Clôture variables | Virement | DSN
- Janvier | 22 | 29 | 5 février
- Février | 19 | 26 | 5 mars
- Mars | 23 | 30 | 5 avril
- Avril | 22 | 29 | 5 mai
Les éléments reçus après clôture passent sur le bulletin du mois suivant. Arrêts de travail : dès réception.
Bulletins déposés au coffre-fort numérique le jour du virement. Contact {mail}`,
    'fr-payslip-vault-notice': `Votre bulletin de salaire passe au numérique
Note d'information aux salariés de {company}
À compter de la paie de {month}, votre bulletin sera déposé dans un coffre-fort personnel, gratuit, accessible cinquante ans, même si vous quittez l'entreprise.
Vous préférez le papier ? Remettez le coupon ci-dessous avant le {date}.
- - - - - - - - - - - - - - - - - -
Je soussigné(e) .................... matricule ........ m'oppose à la remise électronique de mon bulletin de paie.
Date et signature`,
    'fr-income-tax-guide': `[Brochure pratique~Aide-mémoire~Guide] IMPÔT SUR LE REVENU {year}
Chapitre {n}. Les frais réels
Vous pouvez renoncer à la déduction de 10 % et déduire vos frais professionnels pour leur montant exact (case 1AK).
= Puissance | Jusqu'à 5 000 km | De 5 001 à 20 000 km
- 3 CV et moins | d x 0,529 | (d x 0,316) + 1 065
- 4 CV | d x 0,606 | (d x 0,340) + 1 330
- 5 CV | d x 0,636 | (d x 0,357) + 1 395
Exemple. Monsieur A. parcourt 8 000 km avec une 4 CV : 8 000 x 0,340 + 1 330 = 4 050 €.
Gardez les justificatifs trois ans. Attention : l'avis d'impôt ne mentionne pas le détail de vos frais.
Voir aussi : Pensions alimentaires, p. {d2} ; Dons, p. {d2}`,
    'fr-property-tax-faq': `Vos questions sur la taxe [foncière~d'habitation sur les résidences secondaires~de séjour]
Ville de {city} - direction des finances
Quand vais-je recevoir mon avis ? Entre fin août et fin septembre, plus tôt en ligne.
Pourquoi a-t-elle augmenté ? Les bases sont revalorisées par l'État de 3,{n} % ; le taux communal, lui, n'a pas bougé.
Comment demander un dégrèvement ? Auprès du centre des finances publiques, avant le 31 décembre de l'année suivante.
J'ai vendu en mars : qui paie ? Le propriétaire au 1er janvier.
Puis-je payer en plusieurs fois ? Oui, mensualisation sur impots.gouv.fr.
La mairie n'a pas accès à votre dossier fiscal.`,
    'fr-swiss-tax-return-checklist': `Déclaration d'impôt {year} - pièces à réunir
[Fiduciaire {company}~Service social de {city}~Pro Senectute]
[ ] Certificat(s) de salaire
[ ] Attestation 3e pilier a
[ ] Relevés bancaires et postaux au 31.12 (solde et intérêts)
[ ] Primes d'assurance maladie, subsides reçus
[ ] Frais de garde, frais de formation, dons
[ ] Intérêts de dettes, valeur fiscale de l'immeuble
[ ] Dernière décision de taxation
Prenez rendez-vous avant le {date}. Forfait personne seule CHF {d2}.-, couple CHF 1{d2}.-
Délai au {date}, prolongation payante.`,
    'fr-vat-training-exercise': `TD n° {n} - La TVA
[BTS Comptabilité et gestion~Bachelier en comptabilité, bloc 2~DEC gestion]
Document 1 : la société {client} a réalisé en {month} les opérations suivantes.
- Ventes de marchandises HT | {plain}
- Livraisons intracommunautaires | {plain}
- Achats de biens et services HT | {plain}
- Acquisition d'une machine HT | {plain}
Travail à faire
1. Calculer la TVA collectée, la TVA déductible, la TVA due. (6 points)
2. Compléter l'extrait de la déclaration CA3 en annexe A. (8 points)
3. Passer l'écriture au 30. (4 points) Présentation : 2 points
Taux normal 20 %. Calculatrice autorisée.`,
  }),
};
