import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Extracts of registers of companies in French. */
export const frenchRegisters: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  company_registration: [
    {
      family: 'fr-inpi-rne',
      language: 'fr',
      text: `RÉPUBLIQUE FRANÇAISE - INPI
# [ATTESTATION D'IMMATRICULATION AU REGISTRE NATIONAL DES ENTREPRISES~Extrait d'immatriculation RNE]
Données issues du RNE à jour au {today}
Identité de l'entreprise
Dénomination :: {client}
SIREN :: {siren}
Nature :: [Personne morale~Entrepreneur individuel]
Forme juridique :: [Société par actions simplifiée~Société civile immobilière~Exploitation agricole à responsabilité limitée]
Date d'immatriculation au RNE :: {date}
Début d'activité :: {date}
Capital social :: {amount}
Siège :: {cstreet} {ctown}
Gestion et direction
Président : {person}, né en {month} 1975 - nationalité française
Établissement principal SIRET {siret} - Activité [artisanale réglementée~libérale~agricole] : {trade}
Cette attestation n'a pas de signature, son authenticité peut être vérifiée par le QR code sur data.inpi.fr`,
    },
    {
      family: 'fr-insee-siren',
      language: 'fr',
      text: `INSEE - Institut national de la statistique et des études économiques
SITUATION AU RÉPERTOIRE SIRENE
À la date du {today}
Description de l'[entreprise~organisme] [Active depuis le {date}~Cessée]
Identifiant SIREN :: {siren}
Identifiant SIRET du siège :: {siret}
Désignation :: {client}
Sigle :: {d2}
Catégorie juridique :: [5710 - SAS~5499 - SARL~9220 - Association déclarée~1000 - Entrepreneur individuel]
Activité principale exercée (APE) :: [43.22A~62.01Z~56.10A~94.99Z]
Tranche d'effectif salarié :: [0 salarié~3 à 5 salariés~unité non employeuse]
Appartenance au champ de l'ESS :: [Oui~Non]
Description de l'établissement Actif depuis le {date} - {cstreet} {ctown}
Important : à l'exception des informations relatives à l'identification, les renseignements figurant dans ce document, en particulier le code APE, n'ont de valeur que pour les applications statistiques (décret n° 2007-1888). Avertissement : aucune valeur juridique n'est attachée à l'avis de situation.`,
    },
    {
      family: 'fr-registry-office',
      language: 'fr',
      text: `GREFFE DU TRIBUNAL DE COMMERCE DE {city}
{street} {town}
N° de gestion {year}B{d5}
Code de vérification : {ref}XK{num}
https://controle.{web}
Extrait Kbis
EXTRAIT D'IMMATRICULATION PRINCIPALE AU REGISTRE DU COMMERCE ET DES SOCIÉTÉS à jour au {today}
IDENTIFICATION DE LA PERSONNE MORALE
Immatriculation au RCS, numéro {siren} R.C.S. {city}
Date d'immatriculation {date}
Capital social {amount} (variable, minimum 1 000,00 Euros)
Durée jusqu'au {date} - clôture 31 décembre
GESTION, DIRECTION, ADMINISTRATION, CONTRÔLE, ASSOCIÉS OU MEMBRES
Gérant {person} né(e) le {date} à {ctown}
Commissaire aux comptes titulaire {other}
RENSEIGNEMENTS RELATIFS À L'ACTIVITÉ ET À L'ÉTABLISSEMENT PRINCIPAL
Nom commercial {client} - mode d'exploitation : exploitation directe - origine : [création~achat, précédent exploitant {other}]
OBSERVATIONS ET RENSEIGNEMENTS COMPLÉMENTAIRES
- Mention n° {n} du {date} | [Transfert du siège~Dissolution, liquidateur {someone}~Jugement prononçant la résolution du plan~Non-dissolution malgré pertes]
Le Greffier FIN DE L'EXTRAIT`,
    },
    {
      family: 'fr-association-journal',
      language: 'fr',
      text: `PRÉFECTURE DE {city} - bureau de la vie associative
# [RÉCÉPISSÉ DE DÉCLARATION DE CRÉATION de l'ASSOCIATION n° W{num}~Récépissé de déclaration de modification~Insertion au Journal officiel - annonce n° {num}]
Vu la loi du 1er juillet 1901 relative au contrat d'association
Le préfet donne récépissé à M. {person} d'une déclaration en date du {date} faisant connaître la constitution d'une association ayant pour titre :
« {company} »
Siège social :: {street} {town}
Objet :: [promouvoir la pratique du théâtre amateur~favoriser l'entraide entre voisins~organiser des rencontres sportives]
Décision prise le {date}
Pièces fournies : statuts, procès-verbal, liste des dirigeants
Numéro RNA à rappeler dans toute correspondance. L'omission de la déclaration des changements est punie d'une amende de 1 500 €.
Ce récépissé ne vaut pas autorisation administrative.`,
    },
    {
      family: 'fr-luxembourg-rcs',
      language: 'fr',
      text: `REGISTRE DE COMMERCE ET DES SOCIÉTÉS - Luxembourg
Extrait
{client}
Numéro d'immatriculation : B{num}
Date d'immatriculation {date}
Dénomination ou raison sociale {client} S.à r.l.
Siège social [3, rue Guillaume Kroll L-1882 Luxembourg~14, Grand-Rue L-9050 Ettelbruck]
Objet social (extrait) : toutes prestations de conseil ainsi que la prise de participations sous quelque forme que ce soit
Capital social 12.500 EUR - État de libération total
Associé(s) : {someone}, nombre de parts 500
Gérant(s) : {person}, durée du mandat indéterminée, pouvoir de signature individuelle
Pour extrait conforme, {today}. Pour le gestionnaire du registre
[1] En application de l'article 21 de la loi du 19 décembre 2002, le présent extrait reprend au moins la situation à jour des données communiquées jusqu'à trois jours avant la date d'émission.`,
    },
    {
      family: 'fr-quebec-state-of-information',
      language: 'fr',
      text: `Registraire des entreprises - Québec
État de renseignements d'une personne morale au registre des entreprises
Numéro d'entreprise du Québec (NEQ) :: 11{num}
Nom :: {client} inc.
Adresse du domicile :: [1200, av. McGill College, Montréal (Québec) H3B 4G7~350, rue Saint-Paul E, Québec G1K 3W8]
Date de l'immatriculation :: {date}
Statut :: Immatriculée
Régime constitutif :: Loi sur les sociétés par actions (RLRQ, C. S-31.1)
Mise à jour annuelle :: période du 1er juin au 1er décembre
Code d'activité économique (CAE) 775{n} - bureaux de conseillers en gestion
Nombre de salariés au Québec : De 1 à 5
Actionnaires : premier {someone}, majoritaire
Administrateurs : {person}, président, date du début de la charge {date}
Bénéficiaires ultimes - {someone}
Index des documents : déclaration de mise à jour annuelle {year}`,
    },
  ],
};
