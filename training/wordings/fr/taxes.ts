import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Papers of tax offices in French, by tax. */
export const frenchTaxes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: [
    {
      family: 'fr-income-notice-foot',
      language: 'fr',
      text: `FINANCES PUBLIQUES
Centre des finances publiques - SIP {city}
Pour tout renseignement : impots.gouv.fr, messagerie sécurisée
{person}
{cstreet}
{ctown}
# [AVIS D'IMPÔT établi en {year}~Avis de situation déclarative~Avis de dégrèvement~AVIS DE NON-IMPOSITION] impôt sur les revenus et prélèvements sociaux
Vos références : n° fiscal {d2} {d2} {d3} {d3} {d3} - Référence de l'avis {d2} {d2} A{num} - N° FIP 690 {d2}
Revenu fiscal de référence :: {d5}
Nombre de parts :: [1,00~2,50~3,00]
= Détail des revenus | Déclar. 1 | Déclar. 2 | Total
- Salaires | {d5} | {d5} |
- Déduction 10 % ou frais réels | -{d2}{d2} | -{d2}{d2} |
- Revenu brut global | | | {d5}
- Revenu imposable | | | {d5}
- Impôt sur les revenus soumis au barème | | | {d2}{d2}
- Réduction dons, emploi à domicile | | | -{d3}
- Total de l'impôt net | | | {d2}{d2}
- Prélèvement à la source déjà payé | | | -{d2}{d2}
[Montant qui vous sera remboursé~IL VOUS RESTE À PAYER~Vous n'avez rien à payer] {d3} €
Mise en recouvrement le 31/07/{year}. Vous pouvez réclamer jusqu'au 31 décembre. Loi n° 78-17.`,
    },
    {
      family: 'fr-property-tax',
      language: 'fr',
      text: `DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
# [TAXES FONCIÈRES {year}~AVIS D'IMPÔT {year} TAXES FONCIÈRES~Taxe d'habitation sur les résidences secondaires]
votées et perçues par la commune, l'intercommunalité et divers organismes
Débiteur légal : propriétaire {num} M {person}
Département 69 - commune {d3} {city}
Somme à payer :: {d2}{d2},00 €
À régler au plus tard le :: 15/10/{year}
= | Commune | Syndicat | Intercommunalité | Taxes spéciales | TEOM | GEMAPI
- Taux {year} | {d2},{d2} % | 0,{d3} % | 4,{d2} % | 0,{d3} % | 7,{d2} % | 0,{d2} %
- Base (adresse : {cstreet}) | {d2}{d2} | {d2}{d2} | {d2}{d2} | {d2}{d2} | {d2}{d2} | {d2}{d2}
- Cotisation | {d3} | {n} | {d3} | {n} | {d3} | {n}
- Variation en % | +3,9 | | +2,{n} | | -1,1 |
Frais de gestion de la fiscalité directe locale {d2}
Propriétés non bâties : base terres agricoles {d2}, dégrèvement jeunes agriculteurs 0
Talon de paiement TIP SEPA - centre d'encaissement - référence {num}{num}`,
    },
    {
      family: 'fr-vat-return-simplified',
      language: 'fr',
      text: `cerfa 11417*{d2} n° 3517-S-SD
# [TAXE SUR LA VALEUR AJOUTÉE - déclaration de régularisation~Régime simplifié d'imposition CA12~CA12E]
Dénomination {client} - SIREN {siren} - SIE de {city} - n° de TVA {cvat}
Période du 01/01/{year} au 31/12/{year}
I - TVA BRUTE
= Ligne | Opérations non imposables / imposables | Base hors taxe | Taxe due
- 03 | Autres opérations non imposables | {d5} |
- 5A | Taux normal 20 % | {d5} | {d2}{d2}
- 06 | Taux réduit 5,5 % | {d5} | {d3}
- 11 | Cessions d'immobilisations | {d3} | {d2}
II - TVA DÉDUCTIBLE
- 20 | Déductions sur facture | | {d2}{d2}
- 23 | TVA sur immobilisations | | {d3}
III - TVA NETTE
- 28 | TVA due | | {d2}{d2}
- 30 | Acomptes payés juillet, décembre (n° 3514) | | {d3}
- 33 | Solde à payer | | {d3}
- 57 | Base de calcul des acomptes dus au titre de l'exercice suivant | | {d2}{d2}
Télédéclaré EDI le {today} - accusé {num} - mode télérèglement`,
    },
    {
      family: 'fr-business-property-cfe',
      language: 'fr',
      text: `AVIS D'IMPÔT {year}
[Cotisation foncière des entreprises~CFE - IFER]
Service des impôts des entreprises {city}
{client} SIRET {siret} activité principale 4322A
Votre numéro d'accès en ligne {num}
Établissement imposé : {cstreet} {ctown}
Rôle {d3} - date de mise en recouvrement 31/10/{year}
Base nette imposée [base minimum~locaux] {d2}{d2}
= Collectivité | Taux | Cotisation
- Commune ou EPCI fiscalité unique | 25,{d2} % | {d3}
- Taxe spéciale d'équipement | 0,{d3} % | {n}
- Chambre de commerce et d'industrie | 0,{d3} % | {n}
- Chambre de métiers, droit fixe | | {d2}
Frais de gestion {n}
Acompte versé au 15 juin -{d3}
MONTANT À PAYER {d3} € avant le 15/12/{year} minuit, paiement dématérialisé obligatoire
Aucun avis n'est envoyé par voie postale.`,
    },
    {
      family: 'fr-formal-notice',
      language: 'fr',
      text: `Direction départementale des finances publiques
Pôle de recouvrement spécialisé de {city}
Lettre recommandée avec avis de réception n° 2C {d3} {d3} {d2}{d2} {n}
{client}, {cstreet} {ctown}
# [MISE EN DEMEURE DE PAYER~AVIS DE MISE EN RECOUVREMENT~Avis de saisie administrative à tiers détenteur~Proposition de rectification]
Article L. 257 du livre des procédures fiscales
Sauf erreur de ma part, vous restez redevable des sommes suivantes :
= Nature de l'impôt | Période | Droits | Pénalités | Reste dû
* [TVA~Impôt sur les sociétés~Retenue à la source~Taxe sur les salaires~CVAE] | {d2}/{year} | {plain} | {small} | {plain}
Total {amount}
Je vous mets en demeure de payer cette somme. À défaut de règlement dans un délai de trente jours suivant la notification, des poursuites seront engagées à votre encontre sans autre avis.
Contestation : dans le délai de deux mois, auprès du directeur départemental (art. R*281-1)
Le comptable public, {person}`,
    },
    {
      family: 'fr-capital-income-ifu',
      language: 'fr',
      text: `{bank} - Titres et fiscalité
# [IMPRIMÉ FISCAL UNIQUE~Relevé des opérations sur valeurs mobilières - revenus {year}~Justificatif fiscal IFU 2561 ter]
Bénéficiaire : {person} né le {date} - {cstreet} {ctown}
Document à conserver, montants préremplis sur la déclaration n° 2042
= Case | Nature | Montant en €
- 2DC | Dividendes des actions et parts | {d3}
- 2TR | Intérêts et autres produits de placement à revenu fixe | {d3}
- 2BH | Revenus déjà soumis aux prélèvements sociaux avec CSG déductible | {d3}
- 2CK | Prélèvement forfaitaire non libératoire déjà versé | {d2}
- 2AB | Crédits d'impôt sur valeurs étrangères | {n}
- 3VG | Plus-value sans abattement | {d3}
Cessions réalisées : {plain} - Frais de garde {small}
L'option pour le barème progressif (case 2OP) est globale.`,
    },
    {
      family: 'fr-social-contributions',
      language: 'fr',
      text: `URSSAF [Rhône-Alpes~Île-de-France~Bretagne~Provence]
Sécurité sociale des indépendants - n° de compte {num}{num}
{person} artisan - {cstreet} {ctown}
# [Appel de cotisations {year}~Notification des cotisations définitives~Attestation fiscale - CSG déductible~Déclaration de chiffre d'affaires {month} {year} - accusé]
Assiette retenue : revenu professionnel {year} {plain}
= Risque | Base | Taux | Montant
* [Maladie-maternité~Indemnités journalières~Retraite de base~Retraite complémentaire~Invalidité-décès~Allocations familiales~CSG-CRDS~CFP] | {plain} | {d2},{d2} % | {small}
Régularisation {year} : {small}
Total à payer {plain}, échéances mensuelles le 5 ou 20
Majoration de retard 5 % puis 0,20 % par mois. Réclamation devant la commission de recours amiable dans les deux mois.`,
    },
    {
      family: 'fr-belgian-assessment',
      language: 'fr',
      text: `Service public fédéral FINANCES
[Avertissement-extrait de rôle~Proposition de déclaration simplifiée~Fiche 281.10 rémunérations~Extrait de compte courant TVA]
Exercice d'imposition {year} - revenus de l'année précédente
Numéro national {d2}.{d2}.{d2} {d3}-{d2}
{person} [5100 Jambes~4800 Verviers~1180 Uccle]
Article du rôle {num}
= Code | Libellé | Montant EUR
- 1250 | Traitements, salaires | {n}.{d3},{d2}
- 1286 | Précompte professionnel | {n}.{d3},{d2}
- 1361 | Primes d'assurance-vie | {d3},{d2}
- 1394 | Libéralités | {d2},00
Impôt État, réduction enfants à charge, additionnels communaux 7,{n} %
Solde [en votre faveur~à payer avant le {date}] {d3},{d2}
Communication structurée +++{d3}/{num}/{d5}+++ - MyMinfin - réclamation dans l'année`,
    },
    {
      family: 'fr-quebec-releve',
      language: 'fr',
      text: `REVENU QUÉBEC
[RELEVÉ 1 Revenus d'emploi et revenus divers~Avis de cotisation~RELEVÉ 24 Frais de garde d'enfants]
Année {year} Code du relevé R
Particulier {person} NAS {d3} {d3} {d3}
Employeur ou payeur {client} - [Trois-Rivières~Québec~Longueuil] (Québec)
= Case | Description | Montant
- A | Revenus d'emploi | {d5}.{d2}
- B | Cotisation au RRQ | {d2}{d2}.{d2}
- C | Cotisation à l'assurance emploi | {d3}.{d2}
- E | Impôt du Québec retenu | {d2}{d2}.{d2}
- H | Cotisation au RQAP | {d3}.{d2}
- V-1 | Précisions | {d3}.{d2}
Transmettez la copie 2 avec votre déclaration TP-1. Formulaire prescrit – Président-directeur général
Solde à rembourser, crédit d'impôt pour solidarité, intérêts capitalisés quotidiennement`,
    },
  ],
};
