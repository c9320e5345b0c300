import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French agreements of private persons, workers, associations and members. */
export const frenchAgreementsOfPersons: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('fr', {
    'frf-contract-furnished-lease-student': `CONTRAT TYPE DE LOCATION DE LOGEMENT MEUBLÉ
(Soumis au titre Ier bis de la loi du 6 juillet 1989 – bail étudiant de neuf mois)
I. DÉSIGNATION DES PARTIES
Bailleur :: {someone}, personne physique, {cstreet}, {ctown}
Locataire :: {person}, étudiante
Mandataire :: {company}, carte T n° {num}
II. OBJET
Localisation du logement : {street}, {town}, bâtiment B, porte {d3}. Studio de {d2},{d2} m², construit entre 1975 et 1989, classe énergie [C~D~E].
Éléments d'équipement : kitchenette, plaques, réfrigérateur, canapé convertible, bureau, douche. Locaux privatifs : cave. Parties communes : local à vélos, laverie.
III. DATE DE PRISE D'EFFET ET DURÉE
Du {date} pour neuf mois, sans reconduction.
IV. CONDITIONS FINANCIÈRES
- Loyer mensuel hors charges | {small} €
- Loyer de référence majoré | {n},{d2} €/m²
- Provision pour charges | {d2},00 €
- Internet, forfait | 15,00 €
Paiement d'avance le 5 du mois par virement. Loyer du précédent occupant : {small} €.
V. TRAVAUX : néant
VI. GARANTIES
Dépôt : deux mois. Caution : Visale n° A{num}.
VII. CLAUSE DE SOLIDARITÉ : sans objet
VIII. CLAUSE RÉSOLUTOIRE
Le bail est résilié de plein droit six semaines après un commandement demeuré infructueux, en cas d'impayé, de défaut d'assurance ou de troubles de voisinage constatés par une décision passée en force de chose jugée.
IX. HONORAIRES
À la charge du locataire : visite et rédaction {small} €, état des lieux {d2} €.
X. ANNEXES : notice d'information, diagnostics, inventaire, grille de vétusté
Paraphe sur chaque page. Fait le {today} à {city}`,
    'frf-contract-surety-bond-act-lease': `ACTE DE CAUTIONNEMENT SOLIDAIRE
À joindre au bail
Je soussigné(e) :
Nom, prénom :: {person}
Né(e) le :: {date} à {city}
Demeurant :: {cstreet}, {ctown}
Profession :: {job}
déclare me porter caution solidaire, en renonçant aux bénéfices de discussion et de division, de {someone}, locataire du logement sis {street}, {town}, au profit de M. {someone}, bailleur.
Montant du loyer à ce jour : {small} euros (en lettres : ..................................................) révisable annuellement d'après la variation de l'indice de référence des loyers du [premier~deuxième~troisième~quatrième] trimestre, valeur {d3},{d2}, outre {d2} euros de charges.
Mon engagement couvre le paiement des loyers, indemnités d'occupation, charges récupérables, réparations locatives et frais de procédure, dans la limite de {amount}.
Il est consenti pour la durée du contrat initial et de deux renouvellements, soit jusqu'au {date}. Si aucune durée n'était indiquée, je pourrais le résilier unilatéralement à tout moment, la résiliation prenant effet au terme du bail en cours.
Je confirme avoir connaissance de la nature et de l'étendue de mon obligation. L'avant-dernier alinéa de l'article 22-1 de la loi n° 89-462 du 6 juillet 1989, ci-après reproduit, m'a été remis : « Lorsque le cautionnement d'obligations résultant d'un contrat de location ne comporte aucune indication de durée… »
J'ai reçu un exemplaire du bail.
Fait à {city}, le {today}, en trois originaux
La caution Le bailleur
Pièces : 3 dernières fiches de paie, avis d'impôt, justificatif de domicile`,
    'frf-contract-apprenticeship-terms': `cerfa n° 10103
CONTRAT D'APPRENTISSAGE
(art. L. 6221-1 à L. 6225-8 du code du travail) - Lire la notice avant de remplir
Mode contractuel : 11
L'EMPLOYEUR [X] privé [ ] public
Dénomination :: {company}
SIRET :: {siret}
Adresse :: {street}, {town}
Code NAF :: {d2}.{d2}Z
Effectif total :: {d2}
IDCC :: {num}
L'APPRENTI(E)
Nom de naissance :: {person}
NIR :: {nir}
Date de naissance :: {date}
Nationalité 1 - Sexe M - Régime social 2
Dernier diplôme préparé :: Bac professionnel
Représentant légal : Mme {someone}, même adresse
LE MAÎTRE D'APPRENTISSAGE
{someone}, né le {date}. L'employeur atteste sur l'honneur qu'il répond à l'ensemble des critères d'éligibilité à cette fonction.
LE CONTRAT
Date de conclusion :: {date}
Début d'exécution :: {date}
Fin :: {date}
Durée hebdomadaire :: 35 heures 00
Travail sur machines dangereuses : [oui~non]
Rémunération
= Année | Du | Au | % | Base
- 1re | {date} | {date} | 43 | SMIC
- 2e | {date} | {date} | 51 | SMIC
Salaire brut mensuel à l'embauche : {small} €. Caisse de retraite : AGIRC-ARRCO. Logement : 0 - Nourriture : {n},{d2} €/repas
LA FORMATION
CFA :: {other}
Diplôme visé :: [BTS électrotechnique~CAP pâtissier~BP coiffure]
Code RNCP {d5} - {num} heures
L'employeur atteste disposer des pièces justificatives nécessaires au dépôt.
Fait le {today} à {city}
Signatures : employeur, apprenti, représentant légal. Visa du CFA. Cadre réservé à l'OPCO : reçu le, n° de dépôt`,
    'frf-contract-marriage-separation-property': `L'AN {year}, le {today}
À {city}, en l'office notarial ci-après nommé,
Maître {someone}, notaire soussigné, a reçu le présent acte authentique à la requête de :
FUTUR ÉPOUX
Monsieur {person}, {job}, né à {city}, célibataire, de nationalité française, demeurant {cstreet}, {ctown}
FUTURE ÉPOUSE
Mademoiselle {someone}, architecte d'intérieur, divorcée en premières noces, même domicile
LESQUELS, en vue du mariage qu'ils se proposent de contracter à la mairie de {city}, en ont arrêté ainsi qu'il suit les clauses et conditions civiles :
ARTICLE PREMIER – RÉGIME
Les futurs époux déclarent adopter la séparation de biens, telle qu'elle est établie par les articles 1536 à 1543 du code civil. En conséquence, chacun conservera l'administration, la jouissance et la libre disposition de ses biens personnels, et restera seul tenu des dettes nées en sa personne.
ARTICLE 2 – CHARGES DU MARIAGE
Ils y contribueront à proportion de leurs facultés respectives ; chacun sera réputé avoir fourni sa part au jour le jour.
ARTICLE 3 – PREUVE DE LA PROPRIÉTÉ
Les meubles garnissant la résidence seront présumés appartenir à l'épouse, hormis le piano et la bibliothèque ; les véhicules, à celui dont le nom figure au certificat d'immatriculation.
ARTICLE 4 – CRÉANCES
Elles ne porteront pas intérêt et s'évalueront au nominal.
ARTICLE 5 – SOCIÉTÉ D'ACQUÊTS
Elle sera limitée au logement de la famille.
LECTURE DES ARTICLES 1391 ET 1394
Donnée par le notaire, qui a délivré le certificat à remettre à l'officier de l'état civil.
DONT ACTE sur {n} pages. Renvois : 0. Mots rayés nuls : 2. Et, après lecture, les parties ont signé.`,
    'frf-contract-rental-holiday-cottage': `Gîte « [La Pie bavarde~Le Pressoir~Sous les Tilleuls] »
{street}, {town} - {mobile}
CONTRAT DE LOCATION SAISONNIÈRE
en double exemplaire, dont un à retourner signé accompagné des arrhes
Propriétaire : {person}
Vacanciers : famille {someone}, {n} adultes, {n} enfants, 1 chien (moins de 15 kg)
Séjour : du samedi {date} à 16 h au samedi {date} à 10 h
Montant du séjour :: {small} €
Taxe de séjour :: 0,88 € par adulte et par nuit, à régler sur place
Ménage facultatif :: 60 €
Draps :: [inclus~8 € par lit]
Caution :: 300 €, non encaissée
Ce contrat prend effet si nous recevons vos arrhes (25 %) avant le {date}. Passé cette date nous ne garantissons plus la réservation. Le solde est à verser à la remise des clés.
En cas d'annulation de votre fait, les arrhes nous restent acquises ; si nous annulons, nous vous en restituons le double.
Le locataire s'engage à :
- occuper personnellement les lieux, sans en changer la destination
- respecter le calme du hameau et ne pas dresser de tente dans le verger
- fermer la barrière à cause des ânes
- ne pas faire de barbecue par vent d'autan
- vider les cendres, trier les déchets et laisser le gîte balayé
L'inventaire affiché dans l'entrée fait foi à défaut de remarque sous 24 heures. L'électricité est comprise jusqu'à 8 kWh par jour, au-delà 0,25 €.
La piscine, entourée d'une clôture aux normes, demeure sous la surveillance des parents.
Litiges : tribunal du lieu de l'immeuble.
À {city}, le {today}
Le loueur Le locataire, « lu et approuvé »`,
    'frf-contract-civil-partnership-pacs': `CONVENTION DE PACTE CIVIL DE SOLIDARITÉ
Nous soussignés,
{person}, né(e) le {date} à {city}
et
{someone}, né(e) le {date} à Châteauroux (Indre)
demeurant ensemble {cstreet}, {ctown},
concluons un pacte civil de solidarité régi par la loi du 15 novembre 1999 modifiée et par les articles 515-1 et suivants du code civil.
Vie commune. Nous nous engageons à une vie commune, à une aide matérielle et à une assistance réciproques. L'aide matérielle est proportionnelle à nos facultés, soit actuellement {d2} % pour la première et le reste pour le second ; elle sera revue en cas de chômage ou de congé parental.
Dettes. Nous sommes tenus solidairement à l'égard des tiers des dettes contractées pour les besoins de la vie courante, à l'exclusion des dépenses manifestement excessives et des achats à tempérament non consentis ensemble.
Patrimoine. Nous optons pour [le régime légal de la séparation des patrimoines~l'indivision des acquêts]. La liste des meubles apportés figure en annexe, paraphée.
Logement. Le bail étant au seul nom de {person}, les partenaires entendent en demander la cotitularité.
Épargne. Le compte joint n° {num} recevra chaque mois {small} euros de l'un et autant de l'autre.
Séparation. Nous procéderons nous-mêmes à la liquidation ; les animaux resteront avec celui qui dispose du jardin. À défaut d'accord, le juge statuera.
Modification. Toute convention modificative sera remise à l'officier de l'état civil qui a reçu l'acte initial.
Fait à {city} le {today} en un original`,
    'frf-contract-training-professional-individual': `{company}, organisme déclaré sous le n° {num}. Cet enregistrement ne vaut pas agrément de l'État.
CONTRAT DE FORMATION PROFESSIONNELLE
Articles L. 6353-3 à L. 6353-7
Entre l'organisme désigné ci-dessus et le stagiaire {person}, {cstreet} {ctown}, qui entreprend la formation à titre individuel et à ses frais
Article 1er : intitulé [Praticien en réflexologie plantaire~Permis plaisance hauturier~Tapissier garnisseur, initiation]
Article 2 : caractéristiques
Catégorie : acquisition de connaissances. Durée : {d2} heures réparties sur {n} week-ends. Effectif : huit au plus. Sanction : attestation.
Article 3 : niveau requis
Aucun, si ce n'est savoir lire une notice et rester debout.
Article 4 : moyens pédagogiques
Salle chauffée, mannequins, supports imprimés, démonstrations. Intervenant : {someone}, vingt ans de pratique. Une feuille d'émargement atteste l'assiduité.
Article 5 : rétractation
Dix jours à partir de la signature, par recommandé. Aucune somme ne peut être exigée avant.
Article 6 : prix
{amount} net de taxe (article 261-4-4° a du CGI). Trente pour cent au plus après le délai précité, le solde au fur et à mesure du déroulement.
Article 7 : interruption
Abandon pour un motif autre que la force majeure : les heures suivies sont dues ainsi qu'un dédommagement de 15 % du reste.
Article 8 : handicap
Merci de prévenir la référente, Mme {someone}, afin d'adapter l'accueil.
Article 9 : médiation
Si une contestation ne peut être réglée à l'amiable, le tribunal de {city} sera seul compétent.
Le règlement intérieur et le programme ont été remis ce jour.
{today} - signatures`,
    'frf-contract-author-publishing': `CONTRAT D'ÉDITION
Entre {person}, demeurant {cstreet}, {ctown}, ci-après « l'Auteur », et {company}, ci-après « l'Éditeur »
pour l'ouvrage provisoirement intitulé : « [Les Saisons du sel~Une enfance en bleu de travail~Petit traité des haies vives] »
PREMIÈRE PARTIE – ÉDITION IMPRIMÉE
1. Cession. L'Auteur cède, pour la durée de la propriété littéraire et pour tous pays, le droit exclusif d'imprimer, publier, reproduire et vendre l'œuvre.
2. Remise. Le manuscrit complet, environ {d3} 000 signes, sera livré le {date} sous forme de fichier. L'Éditeur dispose de deux mois pour en demander le remaniement.
3. Corrections. Deux jeux d'épreuves ; les corrections d'auteur dépassant dix pour cent du coût de composition sont imputées à l'Auteur.
4. Tirage. Premier tirage minimal : {num} exemplaires. Prix de vente public fixé par l'Éditeur.
5. Droits proportionnels, sur le prix public hors taxe :
- jusqu'à 3 000 exemplaires | 8 %
- de 3 001 à 10 000 | 10 %
- au-delà | 12 %
6. À-valoir : {amount}, moitié à la signature, moitié à l'acceptation.
7. Exemplaires d'auteur : vingt-cinq, non destinés au commerce.
8. Exploitation permanente et suivie, à peine de résiliation six mois après mise en demeure.
9. Reddition des comptes une fois l'an, au 31 décembre ; paiement au plus tard le 30 juin.
10. Pilon partiel ou solde après information.
DEUXIÈME PARTIE – ÉDITION NUMÉRIQUE
11. Bonnes à diffuser numérique. 12. Rémunération : 15 % des recettes nettes. 13. Réexamen tous les cinq ans.
TROISIÈME PARTIE – ADAPTATION AUDIOVISUELLE : contrat séparé
Fait en deux exemplaires`,
    'frf-contract-allotment-garden-rules-signed': `Association des jardins familiaux de {city}
Convention d'occupation et règlement
Parcelle n° {d2} - surface {d3} m²
Jardinier : {person}, {cstreet}
Art. I. La parcelle est mise à disposition à titre précaire et révocable pour l'année culturale commençant à la Saint-Martin. Elle ne confère aucun droit au maintien.
Art. II. Cotisation : {d2} euros ; eau : {n} euros par mètre cube relevé au compteur ; clé du portillon : dix euros, remboursés.
Art. III. Le sol doit être cultivé aux deux tiers au moins en légumes. La pelouse, le gravier et les bâches plastiques sont limités. Les arbres de haute tige, le bambou et le tabac sont proscrits.
Art. IV. Tout produit phytopharmaceutique de synthèse est interdit. On privilégiera compost, purin et paillage.
Art. V. Une cabane, fournie, de 4 m² : ni agrandissement, ni antenne, ni couchage. Le feu à l'air libre n'est admis qu'avec l'accord du bureau.
Art. VI. Les chiens restent en laisse, les coqs chez eux.
Art. VII. Chaque sociétaire doit deux demi-journées par an au bien commun : curage du fossé, taille des haies, entretien du puits.
Art. VIII. La vente de la récolte est défendue. Le surplus peut être donné à l'épicerie solidaire.
Art. IX. Après deux rappels restés sans effet, une parcelle en friche est reprise. Le jardinier a quinze jours pour enlever ses outils.
Art. X. Les différends sont portés devant le comité, qui tranche après avoir entendu chacun.
Je reconnais avoir reçu un exemplaire et m'engage à m'y conformer.
Le {today} Le jardinier Pour l'association, {someone}`,
    'frf-contract-settlement-rupture-agreement': `RUPTURE CONVENTIONNELLE
Convention conclue en application des articles L. 1237-11 et suivants
Entre la société {company}, représentée par {someone}, et
{person}, salarié(e) depuis le {date} en qualité de {job}, rémunération moyenne des douze derniers mois {small} euros brut
Il est préalablement exposé
Les parties se sont rencontrées à deux reprises, les {date} et {date}. Le salarié, informé de la possibilité de se faire assister, est venu seul. Chacun a pu s'exprimer librement sur les causes, la date et le coût de la séparation.
Ceci rappelé, elles conviennent
1°) de mettre fin d'un commun accord à la relation de travail à durée indéterminée qui les lie ;
2°) d'en fixer le terme au {date}, sous la condition que l'administration n'ait pas refusé l'homologation dans les quinze jours ouvrables ;
3°) que le salarié percevra une indemnité spécifique de {amount}, au moins égale à l'indemnité légale, ainsi que le solde de ses congés ;
4°) que la clause de non-concurrence est levée ;
5°) que le véhicule, le téléphone et l'ordinateur seront rendus le dernier jour, le numéro de portable étant transféré à l'intéressé ;
6°) que le régime de prévoyance est maintenu dans les conditions de la portabilité.
Chaque partie dispose d'un délai de rétractation de quinze jours calendaires expirant le {date} à minuit.
La présente ne vaut pas transaction ; elle ne fait pas obstacle à un recours dans les douze mois devant le conseil de prud'hommes.
Établi en trois exemplaires, dont un pour la DREETS
À {city}, le {today}
« Lu et approuvé » L'employeur « Lu et approuvé » Le salarié`,
    'frf-contract-housekeeper-cesu-simple': `Contrat de travail à temps partiel - emploi familial
L'employeur : M. et Mme {someone}, {cstreet}, {ctown}, n° Cesu {num}
Le salarié : {person}, n° SS {nir}
Embauche : le {date}. Période d'essai : 1 mois.
Fonction : employé familial A, entretien de la maison et repassage
Horaires : mardi 8h30-12h, vendredi 13h-16h30. Les jours peuvent être déplacés en prévenant 3 jours avant.
Lieu : domicile + parfois chez la grand-mère, rue d'à côté
Salaire : {n},{d2} euros net de l'heure + 10 % congés payés. Versé le dernier jour du mois par virement. Pas payé si absence non prévue.
Jours fériés : chômés et payés s'ils tombent un jour de travail, sauf 8 et 11.
Vacances : 3 semaines en août quand la famille part + 2 semaines à fixer.
Transport : remboursement 50 % abonnement.
Le salarié dispose d'une clé. Il ne la prête à personne et ne reçoit pas de visite. Produits fournis. Ne pas nettoyer les vitres du haut (escabeau interdit).
Chien : gentil, ne pas laisser sortir.
Convention collective : particuliers employeurs et emploi à domicile, consultable sur Légifrance
Rupture : préavis 1 semaine avant 6 mois, 1 mois ensuite, 2 mois après 2 ans.
Fait le {today} en 2 ex.
L'employeur Le salarié`,
    'frf-contract-swim-coach-parking-amendment': `AVENANT N° {n}
au contrat de travail à durée [déterminée~indéterminée] du {date}
Entre {company} et {person}
Préambule
L'extension des horaires d'ouverture du [centre aquatique~magasin~cabinet vétérinaire] conduit l'employeur à proposer au salarié, qui l'accepte, la modification suivante.
Article 1 – Durée du travail
À compter du {date}, la durée hebdomadaire passe de {d2} heures à {d2} heures, réparties du mardi au samedi conformément au tableau ci-après.
- mardi | 11 h 30 - 14 h 30 | 16 h - 20 h
- mercredi | 9 h - 12 h | 14 h - 19 h
- jeudi, vendredi | 12 h - 15 h | 17 h - 21 h
- samedi | 9 h - 13 h |
Article 2 – Salaire
La rémunération brute mensuelle est portée à {small} euros pour {d3},{d2} heures. La prime de sujétion de {d2} euros est maintenue.
Article 3 – Lieu
Le salarié pourra être affecté, pour des remplacements n'excédant pas dix jours par an, au second site distant de {n} kilomètres ; ses frais lui seront alors remboursés selon le barème fiscal.
Article 4 – Durée de l'avenant
Il est conclu jusqu'au {date}. À cette date, à défaut de nouvel écrit, les conditions antérieures reprendront de plein droit.
Article 5
Les autres stipulations du contrat initial, non contraires, demeurent inchangées.
Fait à {city}, en double, le {today}`,
  }),
};
