import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers of the registers in which companies stand. */
export const frenchRegistersOfCompanies: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  company_registration: wordingsIn('fr', {
    'frf-registration-rne-extract-inpi': `inpi - Registre national des entreprises
ATTESTATION D'IMMATRICULATION AU REGISTRE NATIONAL DES ENTREPRISES
Données à jour au {today}
IDENTITÉ DE L'ENTREPRISE
Dénomination ou nom :: {company}
SIREN :: {siren}
Date d'immatriculation au RNE :: {date}
Début d'activité :: {date}
Nature de l'entreprise :: [artisanale~commerciale~agricole~libérale non réglementée]
Forme juridique :: [Société par actions simplifiée~Entrepreneur individuel~Société civile]
Capital social :: {plain} EUR fixe
Durée :: 99 ans
Date de clôture :: 31 décembre
SIÈGE
{street}, {town}, FRANCE
Domiciliataire : néant
ACTIVITÉ PRINCIPALE
{trade}, pose, négoce de tous articles s'y rapportant
Code APE :: {d2}.{d2}A (INSEE)
GESTION ET DIRECTION
Président :: {person}, né(e) en {month} 1979, nationalité française
Directeur général :: {someone}
Commissaire aux comptes :: non désigné
BÉNÉFICIAIRES EFFECTIFS : accès restreint
ÉTABLISSEMENTS
- Siège et principal | {siret} | ouvert le {date}
- Secondaire | Z.A. des Platanes, {city} | ouvert le {date}
OBSERVATIONS
- n° {n} du {date} : transfert du siège depuis le ressort d'un autre greffe
- n° {n} du {date} : continuation malgré un actif net inférieur à la moitié du capital
Ce document, qui reproduit les informations portées au registre, est délivré gratuitement. Il fait foi jusqu'à preuve contraire. Vérifiez son intégrité au moyen du cachet électronique.
15 rue des Minimes, Courbevoie`,
    'frf-registration-insee-change-address': `Insee
Direction régionale
Centre de gestion Sirene
{city}, le {today}
> {company}
> {street}
> {town}
CERTIFICAT D'INSCRIPTION AU RÉPERTOIRE DES ENTREPRISES ET DES ÉTABLISSEMENTS
Suite à une demande de : modification (transfert d'établissement)
Description de l'entreprise, en activité depuis le {date}
Identifiant SIREN :: {siren}
Identifiant SIRET du siège :: {siret}
Désignation :: {company}
Sigle :: {ref}
Catégorie juridique :: 5499 Société à responsabilité limitée (sans autre indication)
Activité principale exercée (APE) :: {d2}.{d2}Z
Appartenance au champ de l'ESS :: non
Tranche d'effectif :: {n} à {d2} salariés
Établissement fermé :: {num} {d5} le {date}
Adresse :: {street}, {town}
Ce document n'a pas de valeur juridique. Le code APE, attribué à des fins statistiques, ne crée ni droit ni obligation (décret du 31 décembre 2007). Si vous estimez que l'activité est mal décrite, remplissez le formulaire joint.
Le numéro à quatorze chiffres doit figurer sur vos factures, vos notes de commande et vos bulletins de paie.
Attention : l'Insee ne réclame aucun paiement. Méfiez-vous des offres d'inscription à des registres privés.
Pour le directeur général, {someone}`,
    'frf-registration-bodacc-announcement': `BULLETIN OFFICIEL DES ANNONCES CIVILES ET COMMERCIALES
Édition A n° {year}{d3}A
Ventes et cessions - Créations d'établissements - Procédures - Radiations
{d3} - * {siren} RCS {city}. {company}. Forme : Société à responsabilité limitée à associé unique. Capital : {plain} EUR. Administration : Gérant : {person}. Établissement principal faisant l'objet de la création : origine du fonds : création. Activité : négoce de bois de chauffage, élagage. Adresse : {street}, {town}. À dater du : {date}. Date de commencement d'activité : {date}.
{d3} - {siren} RCS {city}. {client}. Forme : SAS. Capital : {plain} EUR. Achat d'un fonds par une personne morale au prix stipulé de {plain} EUR. Établissement : {cstreet}, {ctown}. Précédent propriétaire : {someone}. Oppositions : au fonds pour la validité et chez Me {someone} pour la correspondance, dans les dix jours de la dernière en date des publications légales. Publication légale : L'Écho rural, {date}.
{d3} - {siren} RCS {city}. {other}. Modification survenue sur l'administration : {someone} n'est plus gérant ; nomination de {someone}. Date d'effet : {date}.
{d3} - {siren} RCS {city}. SCI {someone}. Radiation, clôture des opérations de liquidation. Dépôt au greffe du {date}.
Accès aux avis : {web}. Les oppositions se prescrivent selon la loi. DILA, {street}, Paris
Vu pour justification de parution`,
    'frf-registration-guichet-unique-synthesis': `Guichet des formalités des entreprises
SYNTHÈSE DE LA DÉCLARATION DE CRÉATION
N° de formalité :: J00{num}
Déposée le :: {date} à {time}
État :: [validée par le greffe~en attente de validation partenaire~transmise à l'Urssaf]
Déclarant : {person}, mandataire : non
1. ENTREPRENEUR
Nom de naissance :: {person}
Né(e) le :: {date} à {city}
Situation matrimoniale :: pacsé(e)
Numéro de sécurité sociale :: renseigné
2. ENTREPRISE
Nom commercial :: [L'Atelier des Merles~Chez Lison~Brico Secours]
Enseigne :: identique
Adresse :: {cstreet}, {ctown}, domicile de l'entrepreneur
Insaisissabilité de la résidence principale : de plein droit
3. ACTIVITÉ
Description :: [couture d'ameublement et retouches~restauration ambulante de galettes~petits travaux de bricolage dits hommes toutes mains]
Exercice :: permanent, non sédentaire
Date de début :: {date}
Qualification : titulaire d'un CAP, copie jointe
4. OPTIONS
Régime micro-social : oui, périodicité trimestrielle
Versement libératoire : [oui~non]
TVA : franchise en base
Option pour l'impôt sur les sociétés : non
5. PIÈCES
- Pièce d'identité | acceptée
- Attestation de non-condamnation et filiation | acceptée
- Justificatif de domicile | acceptée
Numéro SIREN attribué : {siren}
Cette synthèse peut être remise aux organismes dans l'attente de l'attestation d'immatriculation.`,
    'frf-registration-clerk-status-certificate-clean': `GREFFE DU TRIBUNAL DE COMMERCE DE {city}
{street} - {town}
CERTIFICAT EN MATIÈRE DE PROCÉDURE COLLECTIVE
N° de gestion {year} B {d5}
Le greffier du tribunal de commerce soussigné certifie, après recherches opérées sur les registres et fichiers tenus au greffe, au nom de :
Dénomination :: {company}
Numéro d'identification :: {siren} R.C.S. {city}
Siège :: {street}, {town}
Forme :: [SARL~SAS~SA à conseil d'administration]
Représentant légal :: {person}
qu'il n'a été trouvé, à la date du {date}, aucune inscription relative à un jugement prononçant :
- la sauvegarde
- le redressement judiciaire
- la liquidation judiciaire
- le rétablissement professionnel
- la faillite personnelle ou l'interdiction de gérer du dirigeant
La recherche a porté sur les procédures ouvertes en application de la loi du 26 juillet 2005, et sur celles du 25 janvier 1985.
Le présent certificat n'est valable que pour le ressort du tribunal.
Coût : émoluments 2,{d2}, TVA 0,{d2}, total 3,{d2} euros (article A. 743-8)
Pour certificat conforme délivré à {city}, le {today}
Le greffier, Me {someone}
Fin du document - toute reproduction, même certifiée conforme, est sans valeur`,
    'frf-registration-farm-holding-msa': `Mutualité sociale agricole [Loire-Vendée~Beauce~Grand Sud]
Centre de formalités - chambre d'agriculture
RÉCÉPISSÉ D'AFFILIATION DE L'EXPLOITATION
Exploitation :: EARL {person}
SIRET :: {siret}
N° pacage :: 0{d2}{num}
N° EDE (élevage) :: {d5}{d3}
Siège :: {street}, {town}
Activité :: [polyculture-élevage~maraîchage biologique~viticulture]
Début :: {date}
Membres
- {person} | chef d'exploitation à titre principal | 60 % des parts
- {someone} | associé(e) exploitant(e) | 40 %
Surface pondérée :: {d2} ha {d2} a, supérieure à la surface minimale d'assujettissement
Registre des actifs agricoles : inscription effective au {date}
Code NAF :: 01.50Z
Cotisations : assiette forfaitaire de nouvel installé, exonération jeune agriculteur 65 % la première année
Le présent récépissé vaut attestation d'inscription et peut être produit à la DDT, à la SAFER, aux fournisseurs d'intrants et à la banque.
Il appartient à l'exploitant de déclarer dans les trente jours toute reprise de parcelle ou modification des associés.
Le directeur, par délégation {someone}
{city}, {today}`,
    'frf-registration-short-kbis-photocopied': `Extrait Kbis (photocopie)
{siren} R.C.S. {city}
gestion {year}B{d5}
Dénomination {company}
SARL capital {plain} euros
siège {street} {town}
durée jusqu'au {date}
constitution : dépôt de l'acte au greffe le {date}
objet : transport de personnes par taxi, VTC, location sans chauffeur
gérant {person} né le {date} à {city} demeurant {cstreet} {ctown}
établissement principal : même adresse - enseigne néant - création - exploitation directe
mention : autorisation de stationnement n° {d2}
immat. {date}
Pour extrait conforme, le greffier
tampon illisible
reçu accueil {today} - dossier marché {num}`,
  }),
};
