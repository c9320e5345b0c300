import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French contracts as running text, some begun in the middle, some typed in boxes. */
export const frenchLongContracts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('fr', {
    'fr-clauses-from-the-middle': `Article 7 – [Prix et révision~Conditions financières~Rémunération]
7.1 En contrepartie de l'exécution des Prestations, le Client versera au Prestataire les sommes définies en Annexe 2. Ces prix sont révisables à chaque date anniversaire selon l'indice Syntec.
7.2 Les factures sont payables à trente (30) jours. Tout retard entraîne de plein droit, sans mise en demeure, l'application d'intérêts égaux à trois fois le taux légal.
Article 8 – Propriété intellectuelle
8.1 Chaque Partie conserve la propriété de ses connaissances antérieures.
8.2 Le Prestataire cède au Client, à titre exclusif, à compter du complet paiement, les droits de reproduction, de représentation et d'adaptation sur les Livrables, pour la durée légale de protection et pour le monde entier.
Article 9 – Responsabilité
9.1 Le Prestataire est tenu d'une obligation de moyens. Sa responsabilité est limitée au montant perçu au cours des douze derniers mois.
9.2 Aucune Partie ne répondra des dommages indirects, notamment pertes d'exploitation ou atteinte à l'image.
Article 10 – Durée et résiliation
Le Contrat est conclu pour [trois ans~une durée de douze mois] à compter du {date}. En cas de manquement non réparé dans un délai de trente jours suivant une lettre recommandée, il pourra être résilié.
===
Article 11 – Sous-traitance
Le Prestataire ne pourra céder le Contrat {company} / {client} sans l'accord écrit préalable de l'autre Partie.
Article 12 – Force majeure
Article 13 – Loi applicable et attribution de compétence
Le Contrat est soumis au droit français. Tout différend relève du tribunal de commerce de {city}.
Fait en deux exemplaires, à {city}, le {today}
{person} {someone}`,
    'fr-employment-permanent': `# CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE
Entre les soussignés :
La société {company}, dont le siège est {street}, {town}, n° Urssaf {num}, représentée par {someone}, gérant,
d'une part,
et {person}, demeurant {cstreet}, {ctown}, n° de sécurité sociale {nir},
d'autre part, il a été convenu ce qui suit :
Article 1 - Engagement
{person} est engagé(e) à compter du {date} en qualité de {job}, statut [employé~cadre~ETAM], coefficient {d3} de la convention collective [des commerces de détail~Syntec~du bâtiment]. La déclaration préalable à l'embauche a été effectuée.
Article 2 - Période d'essai
Le présent contrat ne deviendra définitif qu'à l'issue d'une période d'essai de [deux~trois~quatre] mois, renouvelable une fois.
Article 3 - Durée du travail
La durée hebdomadaire est fixée à [35~39] heures, réparties du lundi au vendredi.
Article 4 - Rémunération
En contrepartie, le salarié percevra un salaire mensuel brut de {amount}.
Article 5 - Congés payés : 2,5 jours ouvrables par mois de travail effectif.
Article 6 - Clause de mobilité
Article 7 - Non-concurrence
Article 8 - Rupture : la démission ou le licenciement respecte le préavis conventionnel.
Fait en double exemplaire à {city}, le {today}
L'employeur Le salarié (lu et approuvé)`,
    'fr-employment-fixed-seasonal': `{company} - Domaine viticole
CDD saisonnier - [vendanges~taille~cueillette]
Employeur :: {company}, {street}, {town}, MSA {num}
Salarié :: {person}, né le {date}
Emploi :: [coupeur~porteur~ouvrier de chai]
Motif du recours :: emploi à caractère saisonnier (art. L. 1242-2 3° du code du travail)
Début :: {date}
Terme :: sans terme précis, durée minimale {n} jours
Essai :: 1 jour par semaine
Salaire horaire brut :: 11,{d2} €
Heures supplémentaires majorées à 25 %. Indemnité de congés payés de 10 % versée en fin de contrat. Pas d'indemnité de précarité.
Caisse de retraite complémentaire : Agrica. Repas de midi fourni.
Le salarié reconnaît avoir reçu les consignes de sécurité (sécateurs, chaleur).
Signatures, le {today}`,
    'fr-non-disclosure-mutual': `[ACCORD DE CONFIDENTIALITÉ~Engagement réciproque de confidentialité~ACCORD DE NON-DIVULGATION]
{company}, société par actions simplifiée, RCS {city} {siren}
et
{client}, {cstreet}, {ctown}
ci-après ensemble « les Parties »
PRÉAMBULE
Les Parties envisagent [un partenariat technique~une prise de participation~la conception d'un capteur] (le « Projet ») et sont amenées à échanger des informations sensibles.
1. Définitions. « Informations Confidentielles » désigne toute donnée, sous quelque forme que ce soit, communiquée par l'une des Parties.
2. Obligations. La Partie réceptrice s'interdit de divulguer, copier ou utiliser les Informations à d'autres fins que le Projet, et en limite l'accès aux personnes ayant à en connaître.
3. Exclusions. Ne sont pas confidentielles les informations tombées dans le domaine public sans faute ou déjà connues.
4. Restitution. À première demande, tout support sera restitué ou détruit sous dix jours.
5. Durée. L'accord prend effet le {date} pour [trois~cinq] ans ; l'obligation survit cinq ans après son terme.
6. Absence de licence, absence d'engagement de contracter.
7. Droit français, tribunaux de {city}.
Signé électroniquement le {today} par {person} et {someone}`,
    'fr-software-licence-terms': `Conditions générales d'utilisation et de licence - version du {date}
{company}, éditeur - {street}, {town}
Dernier exemplaire accepté par {client} le {today}
1. OBJET
Les présentes régissent l'accès au Service par le Client. En cochant la case « J'accepte », celui-ci est réputé avoir signé un contrat ferme.
2. LICENCE
L'Éditeur concède un droit d'usage personnel, non exclusif et non cessible, pour {n} utilisateurs nommés.
3. DISPONIBILITÉ
Engagement de 99,{n} % mensuel hors maintenance. Des pénalités libératoires de 5 % par tranche de 0,5 % sont dues au Client.
4. DONNÉES
Le Client reste seul propriétaire de ses données. Réversibilité sous 30 jours en format ouvert.
===
5. PRIX - FACTURATION
Les redevances, {amount} HT par an, sont facturées terme à échoir.
6. DURÉE
Douze mois, tacitement reconduits sauf dénonciation trois mois avant l'échéance.
7. PLAFOND DE RESPONSABILITÉ
8. RÉFÉRENCES COMMERCIALES
9. LITIGES - compétence exclusive des tribunaux de {city}
Annexe 1 : niveaux de support. Annexe 2 : sous-traitants ultérieurs.`,
    'fr-commercial-lease-notary': `L'AN {year}, le {today}
Maître {someone}, notaire à {city}, a reçu le présent acte contenant BAIL COMMERCIAL
BAILLEUR : la SCI {company}, {street}, {town}, identifiée au SIREN sous le numéro {siren}
PRENEUR : la société {client}, {cstreet}, {ctown}
Le bailleur donne à bail à loyer, conformément aux articles L. 145-1 et suivants du code de commerce, les locaux ci-après désignés.
DÉSIGNATION
Un local en rez-de-chaussée d'une surface de {d3} m², avec réserve et sanitaires, lot n° {n} de la copropriété.
DURÉE
Neuf années entières et consécutives commençant à courir le {date}, avec faculté de résiliation triennale.
DESTINATION
[Commerce de détail alimentaire~Salon de coiffure~Bureaux, à l'exclusion de toute autre activité]
LOYER
Loyer annuel de {amount} hors taxes et hors charges, payable par trimestre d'avance, indexé sur l'ILC.
DÉPÔT DE GARANTIE
Le preneur verse {amount}, correspondant à trois mois.
CLAUSE RÉSOLUTOIRE
À défaut de paiement d'un seul terme, un mois après commandement resté sans effet, le bail sera résilié de plein droit.
DONT ACTE sur {n} pages`,
    'fr-vehicle-sale-private': `Contrat de vente d'un [véhicule d'occasion~bateau de plaisance~caravane~cheval]
Vendeur :: {person}, {cstreet}, {ctown}
Acheteur :: {someone}
Le vendeur cède à l'acheteur qui accepte :
Désignation :: [Renault Trafic, 1re mise en circulation {date}~Voilier 8,20 m, moteur 18 ch~Hongre selle français, né en {year}]
N° d'identification :: VF{num}{d5}
Kilométrage ou heures :: {num} (non garanti)
Prix convenu :: {amount}, payé par chèque de banque
1. Le bien est vendu en l'état, bien connu de l'acheteur qui l'a essayé.
2. Le vendeur garantit être propriétaire et l'absence de gage ou d'opposition.
3. La garantie légale des vices cachés reste due.
4. Le transfert de propriété et des risques a lieu à la remise des clés.
Conditions particulières : [visite médicale vétérinaire favorable~contrôle technique de moins de 6 mois remis~sans]
Fait à {city} le {today} en deux originaux. Signatures précédées de « lu et approuvé »`,
    'fr-swiss-work-contract': `CONTRAT DE TRAVAIL
(art. 319 ss CO)
conclu entre
{company} SA, {street}, {town} (ci-après l'employeur)
et
{person}, {cstreet}, {ctown}, permis [B~C~G~L] (ci-après le collaborateur)
1. Fonction et taux d'activité : {job}, [80~100~60] %
2. Entrée en service : {date}. Temps d'essai : trois mois, délai de congé de 7 jours.
3. Salaire : CHF {plain} brut, versé treize fois l'an. Déductions AVS/AI/APG, AC, LPP, AANP à charge du collaborateur selon règlement.
4. Horaire : 42 heures hebdomadaires, horaire libre.
5. Vacances : [4~5] semaines par année civile.
6. Maladie : assurance perte de gain, 80 % pendant 720 jours, délai d'attente 30 jours.
7. Délais de résiliation : un mois la première année, deux mois ensuite, pour la fin d'un mois.
8. Secret, protection des données et non-débauchage
9. For : {city}. Le règlement du personnel, édition {year}, fait partie intégrante du contrat.
Lieu, date, signatures :`,
    'fr-belgian-residence-lease': `CONTRAT DE BAIL DE RÉSIDENCE PRINCIPALE
Région [wallonne~de Bruxelles-Capitale]
ENTRE D'UNE PART : {person}, registre national {d2}.{d2}.{d2}-{d3}.{d2}, bailleur
ET D'AUTRE PART : {someone}, preneur
1. Objet : un appartement sis {cstreet}, {ctown}, composé de 2 chambres, living, cave n° {n}
2. Durée : [neuf ans~trois ans], prenant cours le {date}
3. Loyer de base : {small} EUR par mois, à verser sur le compte {iban}
4. Indexation annuelle suivant l'indice santé
5. Charges : [provision {small} EUR~forfait]
6. Garantie locative : deux mois de loyer sur compte individualisé au nom du preneur
7. État des lieux détaillé dressé par expert, à frais partagés
8. Précompte immobilier à charge du bailleur
9. PEB : indice {d3} kWh/m².an, certificat n° {num}
10. Enregistrement : obligation du bailleur dans les deux mois de la signature
Fait en trois exemplaires à {city}, le {today}, dont un pour l'enregistrement`,
    'fr-distribution-exclusive': `CONTRAT DE DISTRIBUTION EXCLUSIVE
ENTRE {company} (le « Fournisseur ») ET {client} (le « Distributeur »)
IL A ÉTÉ PRÉALABLEMENT EXPOSÉ CE QUI SUIT
Le Fournisseur conçoit et fabrique {ware} sous la marque « {heading} ». Le Distributeur dispose d'un réseau de vente sur le Territoire.
CECI EXPOSÉ, IL A ÉTÉ ARRÊTÉ ET CONVENU
ARTICLE I - TERRITOIRE ET EXCLUSIVITÉ
Le Fournisseur confère au Distributeur le droit exclusif de revendre les Produits dans [les départements 25, 39, 70 et 90~le Grand-Duché~la province de Québec].
ARTICLE II - OBJECTIFS MINIMAUX
Le Distributeur s'engage à un volume d'achat annuel de {amount} ; à défaut, l'exclusivité pourra lui être retirée.
ARTICLE III - COMMANDES ET LIVRAISONS
ARTICLE IV - TARIFS, avec préavis de modification de soixante jours
ARTICLE V - MARQUES ET PUBLICITÉ
ARTICLE VI - NON-CONCURRENCE
Pendant la durée du contrat, le Distributeur s'abstient de vendre des produits concurrents.
ARTICLE VII - FIN DU CONTRAT ET STOCKS
ARTICLE VIII - ARBITRAGE de la CCI, siège à Paris, langue française
En foi de quoi, les parties ont signé le {today}`,
    'fr-shareholders-pact': `PACTE D'ASSOCIÉS DE LA SOCIÉTÉ {company}
SAS au capital de 50 000 euros, RCS {city} {siren}
Les soussignés : {person} ({d2} %), {someone} ({d2} %) et le fonds {other} (l'« Investisseur »)
TABLE
1 Définitions, 2 Gouvernance, 3 Droit d'information, 4 Transferts de titres, 5 Sortie, 6 Stipulations générales
===
2.3 Décisions importantes
Aucune des décisions suivantes ne pourra être prise sans l'accord préalable de l'Investisseur : budget annuel, endettement supérieur à {amount}, cession d'actifs, embauche d'un cadre dirigeant.
4.1 Inaliénabilité
Les Fondateurs s'interdisent de céder leurs titres pendant [trois~quatre] ans.
4.2 Droit de préemption
Le cédant notifie le projet de cession ; les bénéficiaires disposent de trente jours pour exercer leur droit.
4.4 Sortie conjointe (tag along) et sortie forcée (drag along)
5.2 Clause de départ : en cas de départ fautif, promesse de cession avec décote de 50 %.
6.1 Le présent pacte prévaut entre les parties sur les statuts.
6.5 Signature électronique : les parties conviennent que le pacte est signé au sens de l'article 1367 du code civil, le {today}.`,
    'fr-internship-agreement': `{company} - Université de {city}
# CONVENTION DE STAGE
Année universitaire {year}
= 1 - L'établissement | 2 - L'organisme d'accueil
- Nom : {company} | Nom : {client}
- Adresse : {street} | Adresse : {cstreet}
- Représenté par : {someone} | Service : [R&D~Export~Ressources humaines]
3 - LE STAGIAIRE : {person}, né(e) le {date}, inscrit(e) en [Master 1~BTS~Licence pro]
Sujet du stage :: [étude de marché~automatisation d'un banc~refonte de l'intranet]
Dates :: du {date} au {date}, soit {d3} heures
Article 1 - Objet de la convention
Article 2 - Objectif : le stage correspond à une période temporaire de mise en situation en milieu professionnel
Article 4 - Accueil et encadrement : tuteur {someone}, enseignant référent {someone}
Article 5 - Gratification : {small} € par heure, obligatoire au-delà de deux mois
Article 6 - Protection sociale, accident du travail
Article 8 - Discipline, confidentialité, absences
Article 12 - Droit applicable : exclusivement le droit français
FAIT À {city} LE {today} - signatures des cinq parties`,
    'fr-power-of-attorney-mandate': `CONVENTION DE MANDAT
Entre {person}, ci-après le Mandant,
et le cabinet {company}, {street}, {town}, ci-après le Mandataire, carte professionnelle CPI {num}
Article premier. Mission
Le Mandant confie au Mandataire, qui l'accepte, le mandat d'administrer [l'immeuble sis {cstreet}~son portefeuille de brevets~la succession de feu {someone}].
Article 2. Pouvoirs
Encaisser tous loyers, donner quittance, faire exécuter les réparations inférieures à {small} euros, représenter le Mandant devant toute administration.
Article 3. Honoraires
{n} % HT des sommes encaissées, prélevés lors de chaque reddition de comptes.
Article 4. Reddition de comptes : trimestrielle.
Article 5. Durée : une année, renouvelable par tacite reconduction dans la limite de trente ans.
Article 6. Révocation : par lettre recommandée, préavis de trois mois avant le terme.
Article 7. Protection des données - Médiation de la consommation
Établi à {city}, le {today}, en deux exemplaires, numéro d'inscription au registre des mandats : {num}`,
    'fr-maintenance-boxes': `{company} Chauffage
# CONTRAT D'ENTRETIEN [chaudière gaz~pompe à chaleur~climatisation]
N° de contrat :: {num}
Souscripteur :: {person}
Adresse de l'installation :: {cstreet} {ctown}
Occupant :: [x] propriétaire [ ] locataire
Matériel :: [Frisquet~Daikin~Saunier] n° série {num}, mis en service {date}
= Formule | Prestations | Prix annuel TTC
- [ ] Essentiel | visite annuelle | {small}
- [x] Sérénité | visite + dépannages illimités | {small}
- [ ] Intégral | pièces comprises | {small}
Prise d'effet :: {date} pour un an, tacite reconduction
CONDITIONS GÉNÉRALES
1. Le prestataire effectue une visite obligatoire par an conforme au décret du 9 juin 2009.
2. Le client avise le prestataire de toute anomalie et laisse libre accès.
3. Sont exclus : embouage, gel, panne électrique, détartrage.
4. Résiliation : préavis d'un mois ; loi Chatel, article L. 215-1 du code de la consommation.
Signature du client, Signature du prestataire, le {today}`,
  }),
};
