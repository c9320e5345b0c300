import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Papers of tax offices in France, Belgium, Switzerland, Luxembourg and Québec. */
export const frenchTaxOffices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: wordingsIn('fr', {
    'fr-vat-ca3-boxes': `DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
N° 3310-CA3-SD - cerfa 10963*{d2}
# TAXE SUR LA VALEUR AJOUTÉE ET TAXES ASSIMILÉES
Régime du réel normal - Période {month} {year}
Dénomination :: {client}
SIRET :: {siret}
N° TVA intracommunautaire :: {vat}
A - MONTANT DES OPÉRATIONS RÉALISÉES
- A1 | Ventes, prestations de services | 0979 | {num}
- A2 | Autres opérations imposables | 0981 | {d5}
- E2 | Autres opérations non imposables | 0033 | {d5}
B - DÉCOMPTE DE LA TVA À PAYER
- 08 | Taux normal 20 % | 0207 | {num} | {d5}
- 09 | Taux réduit 5,5 % | 0105 | {d5} | {d3}
- 16 | Total de la TVA brute due | | {d5}
- 20 | Autres biens et services | 0702 | {d5}
- 23 | Total TVA déductible | | {d5}
- 28 | TVA nette due (ligne 16 - ligne 23) | 8900 | {d5}
Déclaration enregistrée le {today} à {time} - télépaiement {iban}`,
    'fr-corporate-tax-balance': `cerfa 12404 N° 2572-SD
IMPÔT SUR LES SOCIÉTÉS ET CONTRIBUTIONS ASSIMILÉES
[RELEVÉ DE SOLDE~RELEVÉ D'ACOMPTE]
Exercice clos le :: {date}
Désignation de l'entreprise :: {client}, {siret}
Service des impôts des entreprises de {city}
= I | LIQUIDATION DE L'IMPÔT | Montant
- 01 | Bénéfice imposable au taux de 25 % | {num}
- 02 | Bénéfice imposable au taux de 15 % | 42 500
- 04 | Total impôt brut | {d5}
- 05 | Crédits d'impôt imputés (2069-RCI) | {d5}
- 11 | Acomptes versés | {d5}
- 15 | Solde à payer / excédent à restituer | {d5}
Demande de remboursement d'excédent : cocher la case. Le comptable soussigné, {person}`,
    'fr-tax-regularity-certificate': `RÉPUBLIQUE FRANÇAISE
Finances publiques - SIE {city}
# ATTESTATION DE RÉGULARITÉ FISCALE
(n° 3666-SD)
Attestation délivrée le {today}
L'entreprise {client}, SIREN {siren}, {cstreet} {ctown}, est à jour au {date} de ses obligations fiscales concernant :
- le dépôt des déclarations de résultats et de TVA
- le paiement de la TVA
- le paiement de l'impôt sur les sociétés
La présente attestation ne vaut pas acquiescement sur les éléments déclarés ni renonciation au contrôle. Elle peut être produite à l'appui d'une candidature à un marché public.
Document édité depuis l'espace professionnel, authenticité vérifiable par code {num}`,
    'fr-tax-audit-notice': `DIRECTION DE CONTRÔLE FISCAL - {n}e brigade de vérification
{town}
Affaire suivie par {someone}, inspecteur - {phone}
> {client}
> {cstreet} {ctown}
# [AVIS DE VÉRIFICATION DE COMPTABILITÉ~PROPOSITION DE RECTIFICATION - Imprimé n° 3924-SD~RÉPONSE AUX OBSERVATIONS DU CONTRIBUABLE]
{city}, le {today}
Procédure contradictoire, articles L. 47 et L. 57 du livre des procédures fiscales
Impôts concernés :: TVA du {date} au {date} ; IS exercices {year}
= Exercice | Rehaussement | Droits | Intérêts | Majoration
* {year} | {num} | {d5} | {d3} | 10 %
Motif : [charges insuffisamment justifiées~minoration de recettes~TVA déduite à tort sur véhicules de tourisme]
Vous disposez d'un délai de trente jours pour présenter vos observations. Vous avez la faculté de vous faire assister d'un conseil de votre choix.`,
    'fr-belgian-vat-periodic': `SPF FINANCES - Administration générale de la Fiscalité
DÉCLARATION À LA TVA (périodique)
Intervat - Accusé de dépôt {num}
Assujetti :: {client}
N° :: BE 0{d3}.{d3}.{d3}
Période :: [{n}e trimestre {year}~{month} {year}]
= Grille | Rubrique | EUR
- 01 | Opérations 6 % | {small}
- 03 | Opérations 21 % | {plain}
- 46 | Livraisons intracommunautaires exemptées | {plain}
- 54 | TVA due sur grilles 01, 02, 03 | {small}
- 59 | TVA déductible | {small}
- 71 | Taxe due à l'État | {small}
- 72 | Sommes dues par l'État | 0,00
Demande de restitution : non. Listing clients : néant. Paiement avant le {date}, communication +++{d3}/{d2}{d2}/{d5}+++`,
    'fr-swiss-withholding-decision': `RÉPUBLIQUE ET CANTON DE [GENÈVE~NEUCHÂTEL]
Administration fiscale cantonale
Case postale, {town}
> {person}
> {cstreet}
> {ctown}
# [BORDEREAU D'IMPÔTS CANTONAUX ET COMMUNAUX~Décision de taxation définitive~Taxation ICC et IFD] {year}
N° de contribuable :: {d3}.{d2}{d2}.{d3}
Notification du :: {today}
= Élément | Déterminant taux | Imposable
- Revenu net | {plain} | {plain}
- Fortune nette | {plain} | {plain}
Impôt de base {small}
Centimes additionnels cantonaux 47,5 % {small}
Centimes communaux {small}
Total ICC CHF {plain}
Acomptes facturés {plain}
Solde en [notre~votre] faveur {small}
Voie de droit : réclamation écrite dans les 30 jours dès la notification.`,
    'fr-luxembourg-direct-tax': `GRAND-DUCHÉ DE LUXEMBOURG
Administration des contributions directes - Bureau d'imposition {city}
# BULLETIN DE L'IMPÔT SUR [LE REVENU~LES COLLECTIVITÉS] DE L'ANNÉE {year}
Numéro de dossier :: {year} {d2}{d2} {d3}
Contribuable :: {client}, {cstreet}, {ctown}
Émis le {today} sans préjudice du paragraphe 100a AO
Revenu imposable ajusté {plain} EUR
Cote d'impôt {plain}
Contribution au fonds pour l'emploi 7 % {small}
Retenues et avances portées en compte {plain}
Reste dû {small}
Fixation des avances trimestrielles : 10 mars, 10 juin, 10 septembre, 10 décembre, {small} EUR chacune
Réclamation dans les trois mois auprès du directeur des contributions.`,
    'fr-quebec-gst-qst-return': `Revenu Québec
FPZ-500 - Déclaration de TPS/TVH et de TVQ
Numéro d'entreprise :: {num}RT0001 / 10{num}TQ0001
Inscrit :: {client} inc.
Période :: {date} au {date}
= Ligne | TPS/TVH | TVQ
- 101 Fournitures | {plain} | 
- 105 / 205 TPS et TVQ exigibles et redressements | {small} | {small}
- 108 / 208 CTI et RTI | {small} | {small}
- 113 / 213 Résultat | {small} | {small}
Remboursement demandé ou solde à remettre :: {small} $
À produire au plus tard le {date}. Numéro de confirmation {num}.
Toute déclaration tardive entraîne une pénalité et des intérêts.`,
    'fr-payroll-tax-apprenticeship': `TAXE D'APPRENTISSAGE ET FORMATION CONTINUE
Attestation de versement - [solde 13 %~contribution supplémentaire]
Année des salaires :: {year}
Redevable :: {client} - {siret}
Masse salariale brute :: {amount}
Taux :: 0,68 %
Part principale versée à l'Urssaf {small}
Solde 0,09 % déclaré en DSN d'avril {small}
= Établissement bénéficiaire | Code UAI | Montant affecté
* Lycée {city} | 0{num}A | {small}
Reçu libératoire à conserver à l'appui de votre déclaration. Établi sur la plateforme le {today}.`,
    'fr-local-development-levy': `LIBERTÉ - ÉGALITÉ - FRATERNITÉ
Direction départementale des finances publiques
# [TITRE DE PERCEPTION - TAXE D'AMÉNAGEMENT~AVIS D'IMPOSITION - TAXE D'HABITATION résidences secondaires~AVIS - TAXE SUR LES LOGEMENTS VACANTS]
Numéro fiscal :: {d2} {d2} {d3} {d3} {d3}
Référence de l'avis :: {d2} {d2} {num}
{person}
{cstreet} {ctown}
Autorisation ou local :: {num}
= Assiette | Valeur | Taux | Cotisation
- Part communale | {num} | {n},00 % | {small}
- Part départementale | {num} | 2,20 % | {small}
- Frais de gestion | | 3 % | {small}
Montant de votre impôt {plain}
Date limite de paiement {date}
Payez par internet, prélèvement à l'échéance ou TIP SEPA ci-dessous. Réclamation jusqu'au 31 décembre {year}.`,
  }),
};
