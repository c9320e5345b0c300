import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further French papers of administrations, insurers, employers and tax offices, with their notes and boxes. */
export const frenchFurtherOfficialPapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: wordingsIn('fr', {
    'fr-income-declaration-2042': `cerfa 10330*{d2} - 2042
DÉCLARATION DES REVENUS {year}
Numéro fiscal du déclarant 1 :: {d2} {d2} {d3} {d3} {d3}
Nom :: {person}
Adresse au 1er janvier :: {cstreet} {ctown}
SITUATION DU FOYER FISCAL : [M mariés~C célibataire~O pacsés]
1 TRAITEMENTS, SALAIRES
- Revenus d'activité connus 1AJ | {d5}
- Heures supplémentaires exonérées 1GH | {d3}
- Frais réels 1AK | {num}
2 REVENUS DES CAPITAUX MOBILIERS 2TR {d3}
4 REVENUS FONCIERS micro-foncier 4BE {num}
7 RÉDUCTIONS ET CRÉDITS D'IMPÔT
- Dons 7UF | {d3}
- Emploi à domicile 7DB | {num}
Retenue à la source déjà prélevée 8HV {num}
Accusé de réception : déclaration transmise le {today} à {time}, référence {num}
Vous pouvez la corriger en ligne jusqu'à la date limite.`,
    'fr-liasse-balance-sheet-2050': `DGFiP N° 2050-SD {year}
Formulaire obligatoire (article 53 A du code général des impôts)
1 - BILAN - ACTIF
Désignation de l'entreprise :: {client}
SIRET :: {siret}
Durée de l'exercice exprimée en nombre de mois :: 12
= Rubrique | Case | Brut | Amortissements | Net
- Frais d'établissement | AB | {d5} | {d5} | 
- Installations techniques | AR | {num} | {d5} | {d5}
- Autres immobilisations corporelles | AT | {num} | {d5} | {d5}
- Clients et comptes rattachés | BX | {num} | {d3} | {d5}
- Disponibilités | CF | {d5} | | {d5}
- Charges constatées d'avance | CH | {d3} | | {d3}
- TOTAL GÉNÉRAL (I à VI) | CO | {num} | {d5} | {num}
Renvois : (1) dont droit au bail, (2) part à moins d'un an
Des explications concernant cette rubrique figurent dans la notice n° 2032-NOT-SD
Déclarant EDI, partenaire agréé {d5}, le {today}`,
    'fr-belgian-281-slip': `SERVICE PUBLIC FÉDÉRAL FINANCES
FICHE N° 281.{n}0 - ANNÉE {year}
1. N° {num}
2. Date de l'entrée / du départ :: {date}
3. Débiteur des revenus :: {company}, BE 0{d3}.{d3}.{d3}
5. Expéditeur / Destinataire :: {person}, {cstreet}, {ctown}
6. Sit. fam. :: [1~2] 7. Conj. 8. Enfants :: {n}
10. N° national :: {d2}.{d2}.{d2}-{d3}.{d2}
RÉMUNÉRATIONS
- a) Rémunérations | 250 | {plain}
- c) Avantages de toute nature | 250 | {small}
- Pécule de vacances anticipé | 251 | {small}
15. Bonus non récurrents | 242 | {small}
18. Intervention dans les frais de déplacement | 254 | {small}
22. Précompte professionnel | 286 | {plain}
26. Cotisation spéciale pour la sécurité sociale | 287 | {small}
À joindre aux pièces de votre déclaration. Fiche transmise via Belcotax.`,
  }),
  company_registration: wordingsIn('fr', {
    'fr-insee-siren-notice-web': `RÉPERTOIRE SIRENE
Avis de situation au répertoire - établissement à la date du {today}
Description de l'entreprise : Entreprise active depuis le {date}
Identifiant SIREN :: {siren}
Identifiant SIRET du siège :: {siret}
Dénomination :: {client}
Catégorie juridique :: {d2}{d2} - [SAS~SARL unipersonnelle~Entrepreneur individuel]
Activité Principale Exercée (APE) :: {d2}.{d2}Z - {trade}
Appartenance au champ de l'ESS :: Non
Description de l'établissement : Établissement actif depuis le {date}
Adresse :: {cstreet}, {ctown}
Tranche d'effectif :: [0 salarié~1 ou 2 salariés~10 à 19]
IMPORTANT : à l'exception des informations relatives à l'identification de l'entreprise, les renseignements figurant dans ce document n'ont de valeur que pour les applications statistiques.
REFERENCE : {num}`,
  }),
  insurance_certificate: wordingsIn('fr', {
    'fr-green-card-car': `[CARTE INTERNATIONALE D'ASSURANCE AUTOMOBILE~MÉMO VÉHICULE ASSURÉ]
ÉMISE AVEC L'AUTORISATION DU BUREAU CENTRAL FRANÇAIS
3. VALABLE du {date} au {date}
4. Code pays / code assureur / numéro :: F / {d3} / {num}
5. N° d'immatriculation :: [E~F]K-{d3}-B[C~T]
6. Catégorie du véhicule :: A
7. Marque du véhicule :: [PEUGEOT~RENAULT~TOYOTA]
8. VALIDITÉ TERRITORIALE : A B BG CY CZ D DK E EST FIN GB GR H HR I IRL L LT LV M N NL P PL RO S SK SLO CH
9. Nom et adresse du souscripteur :: {person}, {cstreet}, {ctown}
10. Établie par :: {insurer}
11. Signature de l'assureur
Présomption d'assurance. En cas de sinistre, remplir un constat amiable et prévenir l'assureur sous 5 jours ouvrés, assistance {phone}.`,
    'fr-it-consultant-rc-pro': `{insurer}
par l'intermédiaire de {company}, courtier, ORIAS {num}
ATTESTATION D'ASSURANCE RC PROFESSIONNELLE ET EXPLOITATION
Police :: {num}
Assuré :: {client}, {siret}
Activités garanties :: [conseil en systèmes d'information~développement de logiciels~formation professionnelle]
= Garantie | Montant | Franchise
- RC exploitation, tous dommages | 8 000 000 € | néant
- RC professionnelle | 500 000 € / an | 1 500 €
- Atteinte aux données, cyber | 100 000 € | 10 %
Territorialité : monde entier hors USA/Canada
Période de validité : du {date} au {date}, sous réserve du règlement de la prime
La présente attestation ne constitue qu'une présomption de garantie et ne peut engager l'assureur au-delà des clauses du contrat auquel elle se réfère.
Fait pour valoir ce que de droit, {today}`,
  }),
  payslip: wordingsIn('fr', {
    'fr-particulier-employeur-nanny': `Pajemploi
BULLETIN DE SALAIRE - [assistante maternelle agréée~garde d'enfants à domicile]
Employeur :: {person} - n° Pajemploi Y{num}
Salariée :: {someone}, {cstreet}, {ctown}
N° de sécurité sociale :: {nir}
Période d'emploi :: du {date} au {date}
Enfant gardé :: [Léo~Jade~Adam]
= Élément | Nombre | Montant
- Heures normales mensualisées | {d3} | {plain}
- Heures majorées | {n} | {small}
- Congés payés | {n} j | {small}
- Indemnités d'entretien | {d2} j | {small}
- Indemnités de repas | {d2} j | {small}
Total des retenues salariales {small}
Salaire net avant impôt {plain}
Prélèvement à la source 0,00
Net à payer {plain}
Montant net social {plain}
Convention collective : IDCC 3239. Document à conserver sans limitation de durée.`,
    'fr-final-settlement-pay': `{company}
BULLETIN DE PAIE - solde de tout compte
{person}, {job}, entré le {date}, sorti le {date}
Motif : [rupture conventionnelle~fin de CDD~démission]
= Libellé | Base | Taux | Gain | Retenue
- Salaire de base proratisé | {d2} h | {small} | {plain} |
- Indemnité compensatrice de congés payés | {n} j | | {small} |
- [Prime de précarité 10 %~Indemnité de rupture] | | | {small} |
- 13e mois au prorata | | | {small} |
Total brut {plain}
- Cotisations salariales | | | | {plain}
- CSG/CRDS non déductible | | | | {small}
- Prélèvement à la source | | {n},{n} % | | {small}
- Acompte | | | | {small}
Net versé par virement le {date} : {amount}
Cumuls : brut {plain} - net imposable {plain}
Urssaf {city} {num}, convention collective n° {num}`,
  }),
  bank_details: wordingsIn('fr', {
    'fr-swiss-account-relation': `{bank}, {town}
Confirmation de relation bancaire
Nous vous communiquons ci-après les données nécessaires à vos paiements :
Titulaire :: {client}
Domicile :: {cstreet}, {ctown}
Type de compte :: [compte courant~compte salaire~compte fournisseur]
Monnaie :: CHF
Numéro de compte :: {d2}-{d5}-{n}
IBAN :: {iban}
BIC (SWIFT) :: {bic}
Numéro de clearing (IID) :: {d5}
Veuillez transmettre cette feuille à votre employeur ou débiteur.
{city}, le {today} - imprimé sans signature`,
    'fr-quebec-direct-deposit-void': `SPÉCIMEN DE CHÈQUE - Adhésion au dépôt direct
Caisse {bank}
Renseignements bancaires du titulaire
Nom :: {person}
Adresse :: {cstreet}
No de transit (succursale) :: {d5}
No d'institution :: [815~006~004]
No de folio / compte :: {num}
Type :: compte-chèques en dollars canadiens
Ligne MICR : {d5}-{d3} {num}
[ANNULÉ~SPÉCIMEN - NE PAS NÉGOCIER]
Remettre ce document à l'organisme payeur. Date d'impression {today}`,
  }),
  bank_statement: wordingsIn('fr', {
    'fr-livret-savings-quarter': `{bank}
RELEVÉ DE VOS COMPTES D'ÉPARGNE
Situation au {date}
{person}
{cstreet} {ctown}
[Livret A~LDDS~Livret jeune] n° {num}
= Date | Opération | Débit | Crédit
- {date} | Solde précédent | | {plain}
* {date} | [Versement programmé~Virement vers compte chèques~Retrait~Remise de chèque] | {small} | 
- 31/12 | Intérêts de l'année | | {small}
- {date} | Solde au | | {plain}
Taux en vigueur {n},{d2} % - plafond 22 950 €
[Plan d'épargne logement~Compte à terme] n° {num} solde {plain}
Total de votre épargne {amount}`,
    'fr-multi-account-synthesis': `Votre relevé - {month} {year}
{bank} direct - conseiller au {phone}
Synthèse de vos comptes au {date}
- Compte chèques n° {num} | {plain}
- Compte titres | {plain}
- Crédit en cours | -{plain}
===
Détail du compte chèques
= Date | Opération | Montant
- {date} | Solde précédent | {plain}
* {date} | [Achat CB {other}~Prlv {insurer}~Virement reçu {company}~Retrait {city}~Chèque {num}] | [-~+]{small}
- {date} | Nouveau solde | {plain}
Vos frais du mois : {small} €. Total des frais depuis janvier : {small} €
Votre autorisation de découvert est de {d3} €, TAEG {d2},{d2} %.`,
  }),
  identity_document: wordingsIn('fr', {
    'fr-luxembourg-id-two-sides': `GRAND-DUCHÉ DE LUXEMBOURG LËTZEBUERG
CARTE D'IDENTITÉ / PERSONALAUSWEIS
Nom
{person}
Prénoms [Anne Marie~Jean Pierre]
Nationalité LUX Sexe [F~M]
Date de naissance {date}
Lieu de naissance {city}
No carte [SPEC~KJ0]{num}
Date d'expiration {date}
===
No d'identification 19{d2}{d2}{d2}{d5}
Autorité : Ministère de l'Intérieur
IDLUX{num}<<<<<<<<<<<<<<<`,
    'fr-swiss-permit-b': `SUISSE SCHWEIZ SVIZZERA
LIVRET POUR ÉTRANGERS / TITRE DE SÉJOUR
[B UE/AELE~L~C~G frontalier]
Nom, prénom :: {person}
Date de naissance :: {date}
Nationalité :: [FRA~PRT~ITA]
Motif du séjour :: ACTIVITÉ LUCRATIVE
Date d'entrée :: {date}
Valable jusqu'au :: {date}
N° SYMIC / ZEMIS :: {num}.{n}
Canton :: [VD~GE~NE]
Commune :: {city}
Autorité : service de la population`,
  }),
  quote: wordingsIn('fr', {
    'fr-offer-letter-it-outsourcing': `Proposition commerciale
{company} pour {client}
Version {n}.0 - {today}
===
Sommaire
1. Compréhension de votre besoin
2. Notre réponse
3. Planning
4. Conditions financières
5. Validité et acceptation
===
1. Compréhension de votre besoin
{passage}
2. Notre réponse
Nous vous proposons une équipe de {n} consultants et un pilotage hebdomadaire.
4. Conditions financières
= Lot | Charge (j.h) | TJM | Montant HT
* [Cadrage~Conception~Réalisation~Recette~Conduite du changement] | {d2} | {small} | {plain}
Total de notre offre HT {amount}
Remise commerciale exceptionnelle 5 % si accord avant le {date}
5. Validité : cette proposition est valable soixante jours. Pour l'accepter, retournez cette page signée.`,
    'fr-quote-excel-bare-lines': `DEVIS
pour {person} {ctown}
date {today}
valable 1 mois
= désignation | qté | pu | total
* [pose carrelage~ragréage~plinthes~dépose ancien sol~joints époxy] | {n} m2 | {small} | {small}
- fournitures à la charge du client | | | 
total ht | | | {plain}
tva 10 | | | {small}
ttc | | | {plain}
acompte 30% au démarrage
{company} {mobile}
bon pour accord signature :`,
    'fr-loan-financing-simulation-offer': `{company} Leasing
OFFRE DE LOCATION FINANCIÈRE n° {num} - sans engagement
Établie le {today} pour {client}
Apporteur :: {other}
Matériel :: {ware}
Montant financé HT :: {amount}
Durée :: [36~48~60] mois
Périodicité :: [mensuelle~trimestrielle] terme à échoir
= Option | Loyer HT | Assurance | Valeur résiduelle
- A | {small} | {small} | 1 %
- B | {small} | {small} | 10 %
Frais de dossier {small}
Offre valable 30 jours sous réserve d'acceptation par notre comité de crédit et d'évolution des taux.
Pour donner suite, merci de retourner la liasse fiscale, un RIB et la présente revêtue de votre accord.`,
  }),
  resume: wordingsIn('fr', {
    'fr-cv-career-change-letterless': `{person}
[Reconversion professionnelle vers la logistique~Évolution vers la formation d'adultes]
{ctown} | {mobile} | {mail} | [RQTH~mobile région]
MON PROJET
Après {n} ans dans [la restauration~l'armée~le commerce], je souhaite mettre mes compétences au service d'une équipe [d'exploitation~pédagogique].
COMPÉTENCES TRANSFÉRABLES
- Gestion du stress et des priorités
- Encadrement d'équipe jusqu'à {n} personnes
- Gestion des stocks et inventaires
PARCOURS
{year} – Titre professionnel [gestionnaire de stocks~FPA], Afpa {city} (en cours)
2013-{year} – [Chef de rang~Sous-officier~Responsable de rayon], {company}
2009-2013 – Divers emplois saisonniers
ATOUTS : ponctualité, sens du service
LOISIRS : apiculture, course à pied`,
    'fr-cv-accountant-belgian': `CV
Prénom, nom :: {person}
Né(e) :: {date}, {city}
Domicile :: {cstreet}, {ctown}
GSM :: {mobile}
E-mail :: {mail}
Fonction recherchée : [aide-comptable~gestionnaire de dossiers~employé administratif] temps [plein~partiel]
ÉTUDES
- {year} : bachelier en comptabilité, Haute École {city} (distinction)
- 2012 : CESS, Athénée royal
EXPÉRIENCES
- depuis {date} : fiduciaire {company}, tenue de 60 dossiers, TVA, ISOC
- 2013-2016 : {other} SA, facturation, encodage
LANGUES : FR maternelle, NL bon, EN moyen
LOGICIELS : BOB, Winbooks, Excel
Permis B, libre après préavis de {n} semaines`,
  }),
};
