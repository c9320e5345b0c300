import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Long French offers, studies, policies and rules that fill their pages. */
export const frenchLongOffersStudiesRules: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('fr', {
    'frf-quote-consulting-proposal-letter-long': `{company}
Conseil en organisation
{street}, {town}
> {client}
> À l'attention de {person}
> {cstreet}
> {ctown}
{city}, le {today}
Proposition d'accompagnement - réf. {ref}
Madame,
Nous vous remercions de l'entretien que vous nous avez accordé et de la franchise avec laquelle vous avez décrit votre situation. Comme vous nous y avez invités, nous vous soumettons notre offre pour la réorganisation de [votre service après-vente~vos achats indirects~la planification de vos ateliers].
1. Votre contexte
Votre maison a doublé de taille en six ans. Les outils et les habitudes, eux, n'ont guère changé : trois fichiers coexistent, les demandes arrivent par cinq canaux, et vos collaborateurs les plus expérimentés consacrent une heure chaque matin à retrouver ce qui a été promis la veille. Vous évaluez la perte à {n} % du chiffre d'affaires ; nos propres comparaisons suggèrent qu'elle est plus proche du double.
2. Vos attentes
- disposer d'un diagnostic partagé, que les équipes reconnaissent
- choisir quatre ou cinq chantiers, pas davantage
- obtenir des résultats visibles avant la saison haute
- ne pas dépendre de consultants une fois la mission terminée
3. Notre démarche
Phase A - Écouter (trois semaines). {d2} entretiens individuels, deux journées d'observation, analyse de six mois de demandes. Livrable : une carte des irritants, restituée à tous le même jour.
Phase B - Choisir (deux semaines). Un atelier réunissant les responsables classe les irritants selon l'effort et le gain. Nous animons, vous arbitrez.
Phase C - Transformer (quatre mois). Pour chaque chantier, un pilote interne que nous formons, une revue hebdomadaire de trente minutes debout, un tableau de trois indicateurs.
Phase D - Tenir. Deux visites, à six et douze mois.
4. L'équipe
{someone}, associé, vingt ans d'expérience industrielle ; {someone}, consultante, ancienne responsable de plateau téléphonique. Leurs parcours figurent en annexe.
5. Honoraires
= Phase | Jours associé | Jours consultant | Honoraires HT
- A | {n} | {d2} | {plain} €
- B | {n} | {n} | {plain} €
- C | {d2} | {d2} | {plain} €
- D | 2 | 2 | {plain} €
Total | | | {plain} €
Les frais de déplacement sont refacturés à l'euro près, dans la limite de huit pour cent. La TVA s'ajoute au taux en vigueur. Une facture est émise à l'issue de chaque phase, payable à trente jours ; vous pouvez mettre un terme à la mission à chacune de ces étapes, sans indemnité.
6. Ce que nous vous demandons
Un sponsor disponible une heure par semaine, l'accès aux données, une salle. Et le droit de dire ce que nous voyons.
7. Confidentialité
Nous n'intervenons pas chez vos concurrents directs durant douze mois.
La présente proposition est valable jusqu'au {date}. Si elle vous agrée, il vous suffit de nous en retourner un exemplaire signé.
Nous vous prions d'agréer, Madame, l'expression de nos sentiments dévoués.
{someone}
Bon pour accord, le ............ Nom, qualité, signature`,
  }),
  contract: wordingsIn('fr', {
    'frf-contract-apartment-purchase-promise-long': `COMPROMIS DE VENTE SOUS CONDITIONS SUSPENSIVES
(immeuble en copropriété)
LES SOUSSIGNÉS
VENDEUR : {someone} et son épouse, demeurant ensemble {street}, {town}, mariés sous le régime de la communauté réduite aux acquêts, non modifié depuis
ACQUÉREUR : {person}, {job}, célibataire, demeurant {cstreet}, {ctown}
conviennent, avec le concours de l'agence {company}, de ce qui suit.
1. OBJET
Le vendeur vend, en s'obligeant aux garanties ordinaires de droit, à l'acquéreur qui accepte, les biens ci-après dépendant d'un ensemble immobilier sis à {city}, cadastré section BD numéro {d3}, soumis au statut de la copropriété :
- lot {d2} : au troisième étage, un appartement de quatre pièces, et les {d3}/10 000es des parties communes
- lot {d3} : au sous-sol, une cave
- lot {d3} : un emplacement de stationnement extérieur
Superficie privative garantie : {d2},{d2} m², selon mesurage du {date}.
2. PROPRIÉTÉ ET JOUISSANCE
L'acquéreur sera propriétaire le jour de la signature de l'acte authentique ; il en aura la jouissance le même jour, les lieux étant libres de toute occupation et débarrassés de tous encombrants. Resteront : la cuisine équipée, les tringles, le miroir de l'entrée, évalués à {small} €.
3. PRIX
La vente, si elle se réalise, aura lieu moyennant le prix de {amount}, payable comptant. Une somme de {plain} € est versée ce jour entre les mains du notaire, séquestre.
Plan de financement
= Origine | Montant
- Apport personnel | {plain}
- Prêt principal | {plain}
- Prêt à taux zéro | {plain}
- Frais d'acte estimés | {plain}
4. CONDITIONS SUSPENSIVES
4.1 Obtention, au plus tard le {date}, d'un ou plusieurs prêts d'un montant maximal de {plain} €, d'une durée de {d2} ans et au taux de {n},{d2} % hors assurance. L'acquéreur justifiera du dépôt de deux demandes dans les quinze jours. S'il en provoquait la défaillance, la condition serait réputée accomplie.
4.2 Absence d'exercice d'un droit de préemption.
4.3 État hypothécaire ne révélant pas de charge supérieure au prix.
4.4 Note d'urbanisme sans servitude grave.
5. DOSSIER TECHNIQUE
Sont annexés : constat de risque d'exposition au plomb, amiante, électricité (anomalie B.7.3 a : prise détériorée), performance énergétique, état des risques. L'acquéreur déclare en avoir pris connaissance et vouloir en faire son affaire personnelle.
6. COPROPRIÉTÉ
Syndic : {other}. Charges du dernier exercice : {num} €. Les travaux votés avant ce jour incombent au vendeur ; ceux qui le seraient ensuite, à l'acquéreur, s'il a été mis en mesure d'assister à l'assemblée. Fonds travaux : {d3} € acquis au lot, remboursés.
7. CLAUSE PÉNALE
Au cas où l'une des parties refuserait de régulariser, elle devra verser à l'autre dix pour cent du prix.
8. RÉTRACTATION
L'acquéreur non professionnel dispose de dix jours à compter du lendemain de la première présentation de la lettre lui notifiant l'acte (article L. 271-1 du code de la construction).
9. RÉITÉRATION
Au plus tard le {date}, par Maître {someone}, notaire à {city}, avec la participation de son confrère.
10. NÉGOCIATION
Honoraires de l'agence : {plain} € TTC, à la charge du vendeur.
Fait à {city}, le {today}, signature électronique avancée, dossier {num}`,
  }),
  report: wordingsIn('fr', {
    'frf-report-evaluation-public-policy-long': `Évaluation du dispositif [« Aller vers »~« Premier emploi rural »~« Ma boutique à l'essai »]
Rapport final
Commanditaire : {client}
Cabinet {company} - {person}, {someone}
{month} {year}
RÉSUMÉ EXÉCUTIF
Lancé il y a trois ans, le dispositif visait à accompagner {d3} bénéficiaires par an. Il en a touché {d3} la dernière année. L'évaluation conclut à une pertinence incontestable, à une efficacité réelle mais inégale, et à un coût unitaire supérieur de {d2} % aux prévisions, imputable pour l'essentiel à la rotation des équipes. Nous recommandons sa poursuite, moyennant trois inflexions.
1. CE QUE NOUS AVONS FAIT
L'évaluation s'est déroulée de {month} à {month}. Elle croise une analyse documentaire, {d2} entretiens semi-directifs, une enquête en ligne (taux de réponse : {d2} %), quatre groupes de discussion et l'exploitation des fichiers de gestion. Un comité de pilotage pluraliste s'est réuni à cinq reprises ; qu'il soit remercié de sa liberté de ton.
2. QUESTIONS ÉVALUATIVES
Q1. Le dispositif répond-il à un besoin non couvert ?
Oui. Deux bénéficiaires sur trois n'étaient suivis par aucune institution au moment de leur entrée. « On m'a rappelée, c'est tout, mais on m'a rappelée », résume une participante.
Q2. A-t-il produit les effets attendus ?
= Indicateur | Cible | Constaté | Groupe témoin
- Situation stable à six mois | 50 % | {d2} % | {d2} %
- Situation stable à douze mois | 45 % | {d2} % | {d2} %
- Abandon en cours de parcours | < 15 % | {d2} % | sans objet
- Satisfaction (note sur 10) | 7 | 8,{n} | -
L'écart avec le groupe témoin, de l'ordre de neuf points, est statistiquement significatif. Il se concentre toutefois sur les moins de trente ans ; au-delà de quarante-cinq, l'effet est indiscernable.
Q3. Les moyens ont-ils été employés au mieux ?
Le budget exécuté s'élève à {amount}. Les locaux, loués pour cinq ans dans une commune où la demande s'est révélée faible, ont pesé. À l'inverse, le recours au véhicule itinérant, décidé en cours de route par une conseillère, s'est avéré la trouvaille du programme.
3. ENSEIGNEMENTS
La confiance se construit dans des lieux ordinaires : parking de supermarché, laverie, marché. Le reporting, hebdomadaire et redondant, absorbe une demi-journée par agent. Les partenaires orientent volontiers, mais ne reprennent guère.
4. RECOMMANDATIONS
R1. Doubler l'itinérance, fermer l'antenne de {city}.
R2. Concevoir un parcours spécifique pour les plus âgés, avec tutorat entre pairs.
R3. Stabiliser les contrats des conseillers à trois ans.
R4. Remplacer les onze tableaux par un seul.
R5. Publier les résultats, y compris les moins flatteurs.
5. LIMITES
Le témoin, constitué a posteriori par appariement, ne neutralise pas tous les biais. Les effets à long terme restent à mesurer.
ANNEXES : 1. référentiel - 2. questionnaires - 3. monographies - 4. bibliographie - 5. liste des sigles`,
  }),
  other: wordingsIn('fr', {
    'frf-other-company-internal-rules-long': `{company}
RÈGLEMENT INTÉRIEUR
Établi en application des articles L. 1311-1 et suivants du code du travail - affiché le {date}
PRÉAMBULE
Le présent document s'impose à chacun dans l'entreprise, en quelque endroit qu'il se trouve : atelier, cour, réfectoire, véhicules. Il s'applique aux intérimaires et aux stagiaires pour ce qui touche à l'hygiène, à la sécurité et à la discipline. Un exemplaire est remis à l'embauche.
I - HYGIÈNE ET SÉCURITÉ
1. Les consignes propres à chaque poste, portées à la connaissance du personnel par voie d'affiches, doivent être scrupuleusement observées.
2. Les équipements de protection (chaussures, casque, lunettes, protections auditives, gants adaptés) sont obligatoires au-delà de la ligne jaune.
3. Les dispositifs de sécurité ne peuvent être retirés ni neutralisés. Toute défectuosité est signalée sur-le-champ au chef d'équipe.
4. Il est interdit d'introduire ou de consommer des boissons alcoolisées, hormis lors des pots autorisés, et tout produit stupéfiant. Aux postes dits sensibles, dont la liste est annexée, un éthylotest peut être proposé ; le salarié peut demander une contre-expertise.
5. Fumer et vapoter ne sont permis que sous l'abri extérieur.
6. Chacun dispose d'une armoire fermant à clé, tenue propre. Elle n'est ouverte qu'en présence de l'intéressé, sauf péril.
7. Tout accident, même bénin, survenu au travail ou durant le trajet, est déclaré dans la journée, et inscrit au registre de l'infirmerie.
8. Droit de retrait : quiconque a un motif raisonnable de penser qu'une situation présente un danger grave et imminent peut s'en retirer, après avoir alerté.
II - DISCIPLINE
9. Les horaires affichés s'entendent du travail effectif, en tenue. Le badge est personnel.
10. Toute absence est justifiée sous quarante-huit heures.
11. Les sorties durant le service requièrent un bon visé.
12. Le matériel confié ne peut servir à des fins privées, sauf usage raisonnable du téléphone et de l'internet.
13. Les fouilles ne peuvent être pratiquées qu'en cas de disparitions répétées, avec l'accord de la personne et devant témoin.
14. Sont notamment proscrits : rixes, injures, jeux d'argent, affichage hors panneaux, conduite d'engins sans autorisation.
III - SANCTIONS
= Degré | Sanction | Procédure
- 1 | Avertissement écrit | notification motivée
- 2 | Blâme | entretien
- 3 | Mise à pied de un à cinq jours | entretien, assistance
- 4 | Mutation, rétrogradation | entretien, accord
- 5 | Licenciement, avec ou sans préavis | entretien préalable
Aucun fait ne peut donner lieu à poursuite au-delà de deux mois. Aucune sanction de plus de trois ans n'est invoquée.
IV - HARCÈLEMENT, AGISSEMENTS SEXISTES, LANCEURS D'ALERTE
Les articles L. 1152-1, L. 1153-1 du code du travail et 222-33 du code pénal sont reproduits en annexe. Référents : {someone}, pour le comité ; {someone}, pour la direction. L'alerte peut être adressée sous pli fermé ou à {email}. L'auteur de bonne foi est protégé.
V - ENTRÉE EN VIGUEUR
Soumis pour avis au comité social et économique le {date}, communiqué à l'inspection du travail, déposé au greffe du conseil de prud'hommes de {city}, il entre en application un mois après. Toute modification suit la même voie.
Le directeur, {person}`,
  }),
  letter: wordingsIn('fr', {
    'frf-letter-shareholders-chairman-annual-long': `{company}
Lettre aux actionnaires
{month} {year}
Chère Madame, cher Monsieur, chers actionnaires,
Il y a un an, je vous écrivais que les vents contraires finissent par tourner. Je dois à la vérité de dire que nous avons d'abord essuyé un grain supplémentaire. L'incendie de l'entrepôt de {city}, au mois de {month}, nous a privés de trois mois de stock à la veille de notre meilleure saison. Personne n'a été blessé, et c'est l'essentiel. Mais il a fallu, en quelques jours, trouver des mètres carrés, rassurer les clients, recharger des camions de nuit. Les équipes ont été magnifiques ; je voudrais que vous les connaissiez toutes.
Malgré cela, nous terminons l'exercice avec des ventes en recul de {n} % seulement, et un résultat qui demeure positif. Trois décisions y ont contribué.
La première a été de ne pas brader. Nos concurrents, inquiets, ont cassé les prix ; nous avons préféré vendre moins et tenir notre rang. La deuxième, d'ouvrir l'atelier de réparation dont nous parlions depuis longtemps : il est déjà rentable, et il nous ramène des familles que nous avions perdues de vue. La troisième, plus discrète, de revoir de fond en comble nos transports, ce qui a réduit d'un cinquième les kilomètres parcourus à vide.
Certains d'entre vous m'ont demandé, lors de la réunion de {city}, pourquoi nous gardions une trésorerie aussi abondante. La réponse tient en un mot : l'indépendance. Lorsque les banques se font prier, il est doux de n'avoir rien à leur demander. Cela dit, le conseil a entendu votre souhait. Il proposera à l'assemblée un dividende de {n},{d2} euro, inchangé, assorti de la faculté de le percevoir en actions avec une décote de dix pour cent.
Et maintenant ? Je me garderai de toute prophétie. Le carnet est bon, la nouvelle collection plaît, le coton a cessé de grimper. Nous investirons {plain} milliers d'euros dans une teinture moins gourmande en eau. {someone}, qui dirigeait l'export, prendra en septembre la direction générale ; à quarante et un ans, elle a pour elle l'énergie et, déjà, les cicatrices. Je conserverai la présidence, le temps qu'elle jugera utile de me supporter.
Vous trouverez ci-joint l'avis de convocation, le formulaire de vote par correspondance et un bon pour visiter la filature. Venez nombreux : le buffet, lui, n'a jamais été en recul.
Soyez assurés, chère Madame, cher Monsieur, de mon fidèle attachement.
{person}
Président du conseil d'administration
Service des actionnaires : {phone} - {email} - titres au nominatif pur tenus par {bank}
Ce courrier ne constitue ni une offre ni une incitation à souscrire. Les prévisions qu'il contient sont par nature incertaines.`,
  }),
};
