import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further French agreements of several pages. */
export const longFrenchAgreements: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('fr', {
    'fr-long-agent-mandate': `Le Mandant confie à l'Agent, qui accepte, le mandat de négocier et, le cas échéant, de conclure en son nom et pour son compte la vente des produits désignés en annexe I.
Art. 2 – Secteur et clientèle
Le mandat s'exerce dans les départements énumérés en annexe II, auprès [des pharmacies et parapharmacies~des collectivités~des magasins de bricolage]. L'Agent y dispose de l'exclusivité, à l'exception des comptes nationaux suivis par le siège.
Art. 3 – Indépendance de l'Agent
L'Agent organise librement son activité. Il peut représenter d'autres maisons sous réserve qu'elles ne soient pas concurrentes, et recruter des sous-agents à ses frais. Il justifie de son immatriculation au registre spécial.
Art. 4 – Devoirs
Il visite la clientèle au moins {n} fois l'an, transmet les commandes dans les quarante-huit heures et informe le Mandant de la solvabilité des acheteurs. Il n'est pas ducroire.
Art. 5 – Devoirs du Mandant
Le Mandant fournit tarifs, échantillons et documentation, et avertit l'Agent dès qu'il prévoit un volume d'opérations sensiblement inférieur à celui auquel il pouvait s'attendre.
===
Art. 6 – Commissions
6.1 Le taux est de {pct} du montant net hors taxes des factures encaissées, directes et indirectes, du secteur.
6.2 Un relevé est adressé au plus tard le dernier jour du mois suivant chaque trimestre ; l'Agent établit sa facture sur cette base.
6.3 Le droit s'éteint si l'inexécution n'est pas imputable au Mandant.
Art. 7 – Durée
Le mandat est à durée indéterminée à compter du {date}. Le préavis est d'un mois la première année, de deux mois la deuxième et de trois mois au-delà.
Art. 8 – Indemnité de cessation
Hors faute grave, l'Agent reçoit une indemnité compensatrice du préjudice subi, fixée d'un commun accord à deux années de commissions brutes.
Art. 9 – Obligation de confidentialité et non-concurrence d'un an, limitée au secteur.
Art. 10 – Cession du mandat à un successeur soumise à l'agrément de {company}.
Art. 11 – Litiges : tribunal du domicile de l'Agent.
Annexes : I Produits, II Secteur, III Tarif en vigueur.
{city}, le {today} – {person} – {someone}`,
    'fr-long-gdpr-processing': `Accord relatif au traitement de données à caractère personnel
conclu en application de l'article 28 du règlement (UE) 2016/679
Responsable de traitement :: {client}
Sous-traitant :: {company}
I. Objet et description
Le sous-traitant est autorisé à traiter pour le compte du responsable les données nécessaires à [l'envoi de bulletins d'information~la gestion de la paie~l'archivage électronique]. La nature des opérations, les catégories de personnes et la durée figurent en annexe A.
II. Obligations du sous-traitant
Il s'engage à : a) traiter les données uniquement pour les seules finalités prévues ; b) suivre les instructions documentées ; c) garantir la confidentialité ; d) veiller à ce que les personnes autorisées aient reçu la formation nécessaire ; e) prendre en compte la protection des données dès la conception.
III. Sous-traitance ultérieure
Le responsable donne une autorisation générale. Tout ajout lui est notifié un mois à l'avance et peut faire l'objet d'objections motivées.
IV. Droits des personnes
Les demandes d'accès, de rectification, d'effacement ou d'opposition reçues par le sous-traitant sont transmises sans délai par courrier électronique à {email}.
===
V. Violations de données
Toute violation est notifiée dans un délai maximal de vingt-quatre heures après en avoir pris connaissance, accompagnée de toute documentation utile à la déclaration auprès de l'autorité.
VI. Transferts
Aucune donnée ne quitte l'Espace économique européen sans garanties appropriées au sens du chapitre V.
VII. Mesures de sécurité
Chiffrement des flux et des supports, cloisonnement des environnements, authentification forte des administrateurs, journalisation conservée un an, tests d'intrusion annuels.
VIII. Sort des données
Au terme de la prestation, le sous-traitant renvoie puis détruit l'intégralité des données et en justifie par écrit sous trente jours.
IX. Délégué à la protection des données
{someone}, joignable au {phone}.
X. Registre et documentation
Il tient par écrit un registre des catégories d'activités et permet la réalisation d'audits par le responsable ou un tiers mandaté.
XI. Durée : celle du contrat principal n° {ref}.
Annexe A – Description du traitement
= Catégorie | Données | Durée
- Salariés | identité, RIB, salaire | 5 ans
- Candidats | CV, courriels | 2 ans
- Clients | coordonnées | 3 ans`,
    'fr-long-livestock-contract': `CONTRAT DE PRODUCTION ET D'INTÉGRATION
Filière [volailles de chair~veaux~œufs plein air~porcs]
Entre l'éleveur : GAEC {client}, {cstreet}, {ctown}, n° d'exploitation {num}
et l'intégrateur : {company}, {street}, {town}
Il est rappelé qu'en vertu des articles L. 326-1 et suivants du code rural, les contrats passés par un producteur avec une entreprise sont homologués sur la base d'un contrat type.
1) Capacité. L'éleveur met à disposition {n}00 m² de bâtiments en bon état sanitaire, équipés d'une ventilation dynamique et d'un groupe électrogène.
2) Mise en place. L'intégrateur fournit les animaux, l'aliment, les produits vétérinaires prescrits et l'assistance technique d'un technicien au moins une fois par semaine. Ces fournitures restent sa propriété.
3) Conduite. L'éleveur apporte ses soins, l'eau, l'énergie, la litière, et consigne chaque jour mortalité, consommation et températures sur la fiche de lot.
4) Vide sanitaire : quatorze jours au moins entre deux bandes, après désinfection contrôlée.
5) Enlèvement : l'éleveur est avisé soixante-douze heures à l'avance ; les animaux sont à jeun depuis six heures.
===
6) Rémunération. Par animal enlevé et reconnu propre à la consommation, l'éleveur perçoit {small} €, corrigé par l'indice de performance du lot tel qu'il résulte du barème annexé.
Un minimum de marge de {plain} € par an lui est garanti pour six bandes.
7) Mortalité exceptionnelle. Si elle est due à une panne imputable à l'éleveur, la perte est supportée par lui à raison de la moitié ; en cas de maladie réglementée, l'intégrateur conserve les indemnités et règle la marge moyenne des trois derniers lots.
8) Cahier des charges. L'éleveur respecte le référentiel Label et accepte les contrôles inopinés de l'organisme certificateur.
9) Durée. Cinq années à compter du {date}. Préavis de six mois par lettre recommandée.
10) Cession de l'exploitation. Le repreneur peut demander la continuation.
11) Différends. Ils sont soumis à la commission de conciliation de la chambre d'agriculture, avant toute action judiciaire.
Lu et approuvé, {city}, le {today}
L'éleveur L'intégrateur`,
    'fr-long-loan-mortgage-offer-act': `CONDITIONS GÉNÉRALES DU PRÊT
Réf. {ref} – Emprunteurs : {person} et {someone}
Article 12 – Mise à disposition des fonds
Les fonds sont débloqués en une ou plusieurs fois, au fur et à mesure de l'avancement des travaux et sur présentation des appels du maître d'œuvre. Le déblocage intégral a lieu dans les vingt-quatre mois de l'acceptation.
Article 13 – Intérêts intercalaires
Pendant la phase de préfinancement, les sommes versées portent intérêt au taux nominal. Ces intérêts ne réduisent pas le capital.
Article 14 – Modulation des échéances
Après la douzième échéance, l'Emprunteur peut demander, une fois par an, une variation de son échéance dans la limite de 30 %, sans que la durée initiale soit allongée de plus de deux ans.
Article 15 – Remboursement anticipé
Il est possible à tout moment pour un montant d'au moins 10 % du capital initial. L'indemnité est égale à un semestre d'intérêts sur le capital remboursé, sans pouvoir dépasser 3 % du capital restant dû.
Article 16 – Assurance
L'adhésion à l'assurance est obligatoire pour {pct} des têtes ; l'Emprunteur peut y substituer à tout moment un contrat présentant un niveau de garantie équivalent.
===
Article 17 – Garanties
En garantie du remboursement de la somme de {amount}, l'Emprunteur consent à {bank} une hypothèque de premier rang sur l'immeuble situé {cstreet}, {ctown}, cadastré section AB n° {d3}.
Article 18 – Exigibilité anticipée
Le Prêteur peut prononcer la déchéance du terme quinze jours après mise en demeure restée sans effet : en cas de non-paiement d'une échéance, de fausse déclaration, de vente du bien ou de changement de destination.
Article 19 – Retard
Les sommes échues et impayées produisent des intérêts au taux du prêt majoré de trois points.
Article 20 – Solidarité et indivisibilité
Les Emprunteurs sont tenus solidairement. L'obligation est indivisible à l'égard de leurs héritiers.
Article 21 – Frais
Tous les frais, droits et émoluments de l'acte sont supportés par l'Emprunteur.
Article 22 – Secret bancaire, traitement informatisé, réclamation auprès du médiateur
Fait en deux exemplaires. Date d'acceptation : __/__/____ (pas avant le onzième jour)`,
    'fr-long-internship-three-parties': `CONVENTION DE STAGE
Année universitaire {year}
1 – L'ÉTABLISSEMENT D'ENSEIGNEMENT :: Université de {city}
2 – L'ORGANISME D'ACCUEIL :: {company}
3 – LE STAGIAIRE :: {person}
Sujet de stage :: {heading}
Dates :: du {date} au {date}
Article 1 – Objet de la convention
La présente règle les rapports de l'organisme d'accueil avec l'établissement et le stagiaire.
Article 2 – Objectif du stage
Le stage correspond à une période temporaire de mise en situation en milieu professionnel au cours de laquelle l'étudiant acquiert des compétences et met en œuvre les acquis de sa formation. Le programme est établi par l'établissement et l'organisme en fonction du cursus.
Article 3 – Modalités
La durée hebdomadaire de présence est de {n} heures sur la base d'un temps complet. Présence de nuit ou le dimanche : néant.
Article 4 – Accueil et encadrement
Le stagiaire est suivi par l'enseignant référent et par le tuteur {someone}. Toute difficulté est portée à la connaissance de l'enseignant afin d'être résolue au plus vite.
===
Article 5 – Gratification
Au-delà de deux mois consécutifs, le stage fait l'objet d'une gratification de 4,{d2} € par heure, due au prorata, sans préjudice du remboursement des frais de repas et de transport.
Article 6 – Régime de protection sociale
Le stagiaire reste affilié à son régime antérieur. En cas d'accident, l'organisme adresse la déclaration à la caisse en mentionnant l'établissement comme employeur.
Article 7 – Responsabilité et assurance
Chacune des trois parties déclare être garantie au titre de la responsabilité civile.
Article 8 – Discipline : règlement intérieur porté à la connaissance de l'étudiant
Article 9 – Congés et interruption
Pour toute absence, l'organisme avertit l'établissement. Un report de la fin de stage est possible avec avenant.
Article 10 – Devoir de réserve et confidentialité
Article 11 – Propriété intellectuelle
Si l'activité donne lieu à la création d'une œuvre, un contrat séparé précise l'étendue des droits cédés.
Article 12 – Fin de stage, rapport, évaluation
Signatures : établissement, organisme, stagiaire, tuteur, enseignant – {today}`,
    'fr-long-swiss-general-contractor': `CONTRAT D'ENTREPRISE GÉNÉRALE
Construction d'un [immeuble de {n} logements~bâtiment artisanal~groupe scolaire] à {town}
Maître de l'ouvrage : {client}, ci-après MO. Entreprise générale : {company}, ci-après EG.
1 Bases du contrat et ordre de priorité
1.1 Le présent texte ; 1.2 le descriptif général du {date} ; 1.3 les plans 1:50 ; 1.4 la norme SIA 118 (édition 2013), pour autant qu'il n'y soit pas dérogé ; 1.5 le Code des obligations.
2 Prestations
L'EG s'engage à livrer un ouvrage complet, prêt à l'emploi, y compris tout ce qui, sans être mentionné, est usuellement nécessaire à son achèvement.
3 Prix
Le prix forfaitaire global se monte à CHF {plain}.–, TVA comprise. Le renchérissement est réputé inclus jusqu'au terme.
3.1 Les postes à budget (cuisines, revêtements de sols) sont décomptés selon choix des acquéreurs.
4 Plan de paiement
= Étape | Part
- Signature | 10 %
- Radier terminé | 20 %
- Toiture étanche | 30 %
- Chapes posées | 25 %
- Remise | 15 %
===
5 Délais et peine conventionnelle
L'ouvrage est remis le {date}. Chaque semaine entamée de retard donne lieu à une peine de CHF {small}, plafonnée à 5 % du prix. Intempéries et fouilles archéologiques suspendent le délai.
6 Modifications de commande
Aucune modification n'est exécutée sans avenant signé, chiffré sur la base du contrat.
7 Sous-traitants
L'EG adjuge librement mais garantit le respect des conditions de travail de la branche. Elle remet au MO les attestations de paiement afin de prévenir les hypothèques légales.
8 Garantie
Délai de dénonciation de deux ans, prescription de cinq ans dès réception. Une garantie bancaire de 10 % est remise à la réception.
9 Assurances : responsabilité civile CHF {n} mio, travaux de construction à charge du MO
10 Réception : visite commune, procès-verbal, liste des défauts
11 For : {city} ; droit suisse
Ainsi fait en deux exemplaires, {today}`,
    'fr-long-works-agreement-company': `ACCORD D'ENTREPRISE RELATIF [AU TÉLÉTRAVAIL~À L'AMÉNAGEMENT DU TEMPS DE TRAVAIL~À L'ÉGALITÉ PROFESSIONNELLE]
Entre la direction de {company}, représentée par {person}, d'une part,
et les organisations syndicales représentatives, par leurs délégués, d'autre part.
PRÉAMBULE
Après trois réunions de négociation, les parties ont souhaité donner un cadre commun à des pratiques jusqu'alors diverses. Elles constatent que la confiance et la souplesse ont fait leurs preuves, mais que le collectif de travail demande à être préservé.
CHAPITRE 1 – CHAMP D'APPLICATION
Le présent accord s'applique à tous les salariés, y compris à temps partiel, ayant au moins six mois d'ancienneté, à l'exception des fonctions listées en annexe qui supposent une présence physique.
CHAPITRE 2 – MODALITÉS
2.1 Le nombre de jours est fixé à deux par semaine au plus, choisis avec le responsable. Le mardi est commun à toute l'équipe.
2.2 La demande est formulée par écrit ; le refus est motivé dans les quinze jours.
2.3 Une période d'adaptation de trois mois permet à chacun d'y mettre fin sous huit jours.
===
CHAPITRE 3 – DROIT À LA DÉCONNEXION
Aucun salarié n'est tenu de répondre entre 19 h et 8 h. Les réunions ne débutent pas avant 9 h ni après 17 h 30.
CHAPITRE 4 – ÉQUIPEMENT ET INDEMNISATION
L'entreprise fournit ordinateur, écran et fauteuil. Elle verse une allocation forfaitaire de {small} € par mois.
CHAPITRE 5 – SANTÉ ET SÉCURITÉ
Les dispositions légales s'appliquent ; le comité social et économique peut accéder au lieu de travail après accord de l'intéressé.
CHAPITRE 6 – SUIVI
Une commission paritaire se réunit chaque année et examine les indicateurs : nombre de bénéficiaires par sexe et par catégorie, refus, incidents.
CHAPITRE 7 – DURÉE, RÉVISION, DÉNONCIATION
Conclu pour trois ans à compter du {date}, il peut être révisé à la demande de l'un des signataires. Il est déposé sur la plateforme du ministère et au greffe du conseil de prud'hommes de {city}.
Fait à {city}, le {today}, en cinq exemplaires
Pour la direction Pour les organisations syndicales`,
  }),
};
