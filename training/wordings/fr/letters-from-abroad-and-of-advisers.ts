import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French letters of advisers, agents, communes, camps and persons of many countries. */
export const frenchLettersOfAdvisers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('fr', {
    'fr2-second-page-letter-continuation': `{company}
Page 2 de notre courrier du {today} adressé à {client}
... dont vous nous avez fait part lors de la réunion tenue dans vos locaux de {ctown}.
S'agissant du deuxième grief, relatif au jaunissement des panneaux composites, notre laboratoire a soumis trois éprouvettes à un vieillissement accéléré de cinq cents heures. Aucune altération supérieure à la tolérance contractuelle n'a été mise en évidence. Il apparaît en revanche que les joints ont été nettoyés au moyen d'un solvant chloré, expressément proscrit par notre notice de pose. Nous ne saurions donc être tenus pour responsables de ce chef.
En ce qui concerne enfin les pénalités de retard que vous entendez appliquer, permettez-nous de vous rappeler que le planning recalé d'un commun accord le {date} prévoyait une réception des supports par nos équipes quinze jours avant l'intervention, condition qui n'a pas été remplie du fait de l'étancheur.
Dans un esprit de partenariat, et sans que cela vaille admission d'une quelconque faute, nous sommes néanmoins disposés à remplacer à titre commercial les {n} éléments du pignon est, fournitures seules, et à prolonger d'une année la garantie de bonne tenue.
Nous vous serions obligés de nous indiquer sous dizaine si cette proposition recueille votre agrément. Passé ce terme, elle sera caduque et nous poursuivrons le recouvrement du solde de {plain} euros par toutes voies de droit.
Vous souhaitant bonne réception de la présente et restant à l'écoute, nous vous prions d'agréer, Messieurs, l'expression de nos sentiments distingués.
{person} {someone}
Directeur commercial Responsable juridique
Pièces jointes : procès-verbal d'essais ; notice ; échange de courriels
Copie : cabinet {other}, assistant à maîtrise d'ouvrage
{street} {town} - RCS {city} {siren} - {web}`,
    'fr2-pension-fund-letter-career': `Caisse de retraite complémentaire {heading}
TSA {d5} - {d5} {city} Cedex 9
Vos références à rappeler
N° de Sécurité sociale : {nir}
Dossier : {num}
> M. {person}
> {cstreet}
> {ctown}
Le {today}
Objet : votre demande de rectification de carrière
Monsieur,
Vous nous avez signalé l'absence, sur votre relevé de points, des périodes d'emploi suivantes : apprentissage chez {other} de 1979 à 1981, et saison d'hiver 1984 à la société des téléphériques.
Nous avons interrogé nos archives. Les bordereaux de l'entreprise {other} ont pu être retrouvés : {d2},{d2} points seront portés à votre compte, et la mise à jour apparaîtra sous un mois sur votre espace personnel.
Pour la saison d'hiver, l'employeur n'a versé aucune cotisation sous votre nom. Afin de poursuivre l'instruction, nous vous invitons à produire l'un des documents ci-après :
- bulletins de paie de la période ;
- certificat de travail ;
- attestation de l'Assedic de l'époque ;
- à défaut, deux témoignages d'anciens collègues assortis d'un commencement de preuve.
Veuillez nous retourner ces photocopies, sans agrafe, en utilisant la feuille d'accompagnement munie du code à barres. En l'absence de réponse dans un délai de deux mois, nous considérerons que votre situation est définitive.
Nous attirons votre attention sur le fait que le versement de la pension n'est jamais automatique : la demande doit être déposée quatre à six mois avant la date choisie. Un conseiller peut vous recevoir gratuitement, sur rendez-vous, dans l'un de nos centres.
Restant à votre service, nous vous prions de croire, Monsieur, à l'assurance de notre considération.
Votre gestionnaire retraite, {someone}
Vous êtes sourd ou malentendant ? Service de transcription sur notre site.`,
    'fr2-twinning-committee-letter': `Comité de jumelage {city} - Bad Neuenheim
> An Herrn Bürgermeister {someone}
{city}, le {today}
Cher Monsieur le Bourgmestre, cher Ulrich,
Quel bonheur d'avoir partagé avec vous ce week-end de l'Ascension ! Nos chorales accordées à grand-peine sur le même diapason, les enfants mimant les mots qui leur manquaient, et cette averse qui a failli noyer la tarte flambée : chacun ici en parle encore.
Je tiens à remercier chaleureusement les familles d'accueil et tout spécialement Frau {someone}, qui a raccompagné notre doyenne jusqu'à Strasbourg après sa mauvaise chute. Rassurez-la : poignet plâtré, moral intact.
Comme nous l'avons évoqué dans le car, nous voudrions que les quarante ans de la charte soient fêtés dignement l'an prochain. Le bureau propose les dates du {date} au {date}, qui coïncident avec les vacances de vos écoles. Nous attendrions une délégation d'environ {d2} personnes, fanfare comprise. Notre boulanger a promis un bretzel de trois mètres.
Nous aimerions aussi créer un échange de stagiaires : la scierie {company} est prête à recevoir deux jeunes pendant l'été. Pourriez-vous sonder vos artisans ? Un dossier de subvention sera déposé auprès du Fonds citoyen ; il nous faudrait votre lettre d'intention avant la Toussaint.
Vous trouverez ci-joint l'album de photographies ainsi que la recette du pounti réclamée par Herr {someone}.
En vous renouvelant toute notre amitié, je vous adresse, cher Ulrich, nos pensées les plus cordiales, et vous prie de transmettre nos salutations au conseil municipal.
Pour le comité, {person}, présidente`,
    'fr2-fax-like-shipping-agent-demurrage': `{company} - Agents maritimes et consignataires
{city} - Tél {phone} - Telefax {phone}
MESSAGE
DE : {person} / Import
À : {client} - att. M. {someone}
DATE : {today} NB PAGES : 1
NAVIRE : MV « {heading} » VOY {d3}E
RÉF : B/L {num} - CTN MSKU {num} / TGHU {num}
TRÈS URGENT - SURESTARIES
Messieurs,
Sauf erreur, les deux conteneurs repris en marge, débarqués le {date}, n'ont à ce jour pas été enlevés du terminal. La franchise de {n} jours a expiré hier à minuit.
Nous vous rappelons le barème applicable :
- J1 à J7 | {small} EUR / jour / 20'
- J8 à J15 | {small} EUR / jour / 20'
- au-delà | {small} EUR / jour / 20'
La douane nous informe que la déclaration est bloquée en attente du certificat phytosanitaire original. Pourriez-vous intervenir auprès de votre expéditeur ? Un modèle DHL suffit, la copie scannée n'est pas acceptée par l'inspecteur.
Nous ne remettrons le bon à délivrer que contre règlement du fret et des frais de manutention, déjà facturés, par virement SWIFT ou chèque de banque.
En outre, la marchandise étant périssable (ail sec en filets, +2 °C), nous dégageons d'ores et déjà toute responsabilité quant à une éventuelle avarie, les réserves d'usage ayant été adressées au bord.
Merci de nous tenir informés par retour de la date et de l'heure de passage de votre transporteur, rendez-vous obligatoire au portique.
Meilleures salutations
p/o le capitaine, agents only`,
    'fr2-ivory-coast-cocoa-coop-dispute': `SOCIÉTÉ COOPÉRATIVE {heading}
Siège : [Soubré~Daloa~San-Pédro], Côte d'Ivoire - BP {d3}
Tél (+225) 07 {d2} {d2} {d2} {d2}
N/Réf : {d3}/SC/PCA/{year}
> Monsieur le Directeur régional
> {company} Négoce
> San-Pédro
Le {today}
Objet : réclamation relative aux réfactions sur le lot {num}
Monsieur le Directeur,
Nous venons très respectueusement par la présente vous exposer notre mécontentement au sujet du dernier chargement de {d2} tonnes de fèves, réceptionné à votre magasin le {date}.
À la pesée contradictoire, le pont-bascule de la coopérative affichait {d5} kg. Votre ticket n'en mentionne que {d5}. De plus, une réfaction de {n} % a été appliquée pour taux d'humidité, alors que notre hygromètre, étalonné en début de traite, indiquait 7,{n}. Nos délégués présents n'ont pas été autorisés à assister à l'échantillonnage, contrairement au protocole signé entre nos deux structures.
Cette situation est durement ressentie par nos {d3} producteurs, qui attendent le paiement de leur prime de certification pour la scolarité des enfants. Certains pisteurs en profitent pour les détourner bord champ.
Aussi sollicitons-nous : 1) une contre-analyse par un organisme indépendant, à vos frais si le résultat nous donne raison ; 2) le règlement du différentiel, soit {num} F CFA ; 3) une séance de travail avant la petite campagne.
Convaincus que vous accorderez à cette requête l'attention qu'elle mérite, nous vous prions de recevoir, Monsieur le Directeur, nos salutations coopératives.
Le Président du Conseil d'Administration
{person}
Ampliations : Conseil régional du café-cacao, Archives`,
    'fr2-broadband-cancellation-letter-customer': `{person}
{cstreet}
{ctown}
N° client {num}
Ligne {phone}
> {company} Télécom
> Service Résiliation
> TSA {d5}
> {d5} {city} Cedex
LRAR
Objet : résiliation pour motif légitime
Bonjour,
Je vous demande de résilier mon abonnement fibre souscrit le {date} en magasin. Depuis le {date}, la connexion coupe plusieurs fois par jour. J'ai ouvert quatre tickets d'incident ({num}, {num}, {num}, {num}) ; deux techniciens sont venus, le premier a constaté une atténuation trop forte, le second n'avait pas d'échelle. Entre-temps l'armoire de rue a été vandalisée et plus personne ne s'en occupe.
J'exerce comme traductrice à domicile et je dois passer par le partage de connexion de mon téléphone, ce qui m'a coûté {small} euros de recharges.
L'article L. 224-25-22 du code de la consommation prévoit que vous êtes responsable de la bonne exécution du contrat. En conséquence :
1. je considère le contrat rompu à vos torts à réception de ce courrier, sans frais de dossier ni pénalité pour engagement ;
2. je souhaite le remboursement des deux dernières mensualités ;
3. vous voudrez bien conserver mon numéro pendant sa portabilité (RIO {num}).
Je restituerai la box au point relais dès que l'étiquette prépayée me parviendra par mail. Je m'oppose à tout nouveau prélèvement à partir d'aujourd'hui et j'en informe ma banque.
Sans réponse sous trente jours, je saisirai la médiatrice des communications électroniques, déjà prévenue par une association de consommateurs.
Salutations
{person}
Copies jointes : factures de mai et juin, captures des tests de débit, photo du boîtier`,
    'fr2-insurance-broker-transmittal-no-salutation': `Cabinet {company} - Courtage
{street} {town} - ORIAS {num}
{today}
{client}
Réf. police {num} - flotte automobile
Sinistre du {date}, véhicule {heading}
Nous accusons bonne réception de votre déclaration et vous en remercions.
Le dossier est enregistré par la compagnie sous le n° {num} ; merci de rappeler cette référence. Un expert missionné prendra contact avec le garage dans les quarante-huit heures.
Il nous manque toujours :
- le verso du constat amiable, signé des deux conducteurs
- la copie recto verso du permis de votre salarié
- le certificat d'immatriculation
- les coordonnées d'un témoin, la version adverse étant contradictoire
Sans ces éléments, l'assureur appliquera un partage de responsabilité par moitié et la franchise de {small} euros restera provisoirement à votre charge.
Véhicule de remplacement : votre contrat le prévoit pendant {n} jours, catégorie B utilitaire. Appelez la plateforme d'assistance avant toute location ; une facture avancée par vos soins ne pourrait être remboursée.
Nous vous signalons qu'il s'agit du quatrième sinistre de la période. Le rapport sinistres à primes dépassant 110 %, une majoration est à craindre au terme. Un stage de conduite préventive, cofinancé, mériterait d'être programmé ; {someone} vous appellera.
Bien à vous
{person}, gestionnaire flottes
Ligne directe {phone} (9 h 30 - 12 h 30)
Entreprise régie par le code des assurances, soumise au contrôle de l'ACPR. Réclamations : {email}, réponse sous dix jours ouvrables.`,
    'fr2-youth-camp-parents-letter': `Scouts et guides - groupe {heading}
Unité des [Baladins~Louveteaux~Éclaireuses]
Chers parents, chers louveteaux,
Le grand camp approche ! Du {date} au {date}, nous planterons nos tentes dans une prairie près de [Vielsalm~Habay~Florenville], au bord d'un ruisseau où, paraît-il, vit un très vieux dragon.
Rendez-vous à la gare, quai {n}, à {time} précises, foulard autour du cou et pique-nique dans le petit sac. Les malles partent la veille en camionnette : déposez-les au local entre 17 et 19 h, étiquetées et fermées. Pas de GSM, pas de couteau à cran, pas plus de dix euros d'argent de poche.
À glisser dans le sac : sac de couchage chaud, matelas, vieux vêtements pour le jeu de boue, bottes, K-Way, gamelle, lampe de poche, maillot, crème solaire, spray anti-tiques, une taie d'oreiller blanche (mystère...).
Participation : {small} euros pour le premier enfant, dix de moins pour les suivants, à verser sur le compte BE{d2} {num} avec le nom et le totem. L'argent ne doit jamais être un frein : parlez-en à l'animatrice responsable, ce sera discret.
Merci de nous rendre sans faute la fiche médicale signée, la vignette de mutuelle et la carte d'identité. Les médicaments se remettent en main propre avec la prescription.
Journée des familles le dimanche : messe dans les bois à 11 h, barbecue, olympiades parents contre enfants. Covoiturez !
On compte dodos : plus que {n} !
Les animateurs, Akela ({person}), Baloo ({someone}), Bagheera et Chil
P.S. Qui possède une grande marmite ?`,
    'fr2-luxembourg-commune-letter-building': `Administration communale de {city}
Grand-Duché de Luxembourg
Service de l'urbanisme - Bureaux ouverts lu, me, ve 8h00-11h30
{city}, le {today}
Dossier traité par : {someone} - tél. {d2} {d2} {d2}-{d3}
> Madame et Monsieur {person}
> {cstreet}
> L-{num} {city}
Concerne : votre demande d'autorisation de bâtir du {date} (car-port et mur de soutènement)
Madame, Monsieur,
Suite à votre demande sous rubrique, j'ai le regret de devoir vous informer qu'elle ne peut être avisée favorablement dans sa forme actuelle pour les raisons suivantes :
1. L'art. 24 du règlement sur les bâtisses prescrit un recul latéral de trois mètres ; or le plan C-02 n'en prévoit que {n},40.
2. Le mur dépasse d'un mètre vingt le terrain naturel, sans talutage intermédiaire ni plantation.
3. L'extrait cadastral joint date de plus de six mois et l'accord écrit du voisin direct fait défaut.
Je vous invite à me faire parvenir, en triple exemplaire, un dossier modifié établi par un homme de l'art agréé (OAI). Une taxe de chancellerie de 50 € est due, à virer au CCPL de la recette communale.
Il n'est pas permis d'entamer les travaux, y compris les déblais, avant l'affichage du point rouge.
La présente décision peut être attaquée devant le tribunal administratif, par requête signée d'un avocat à la Cour, dans un délai de trois mois à partir de sa notification.
Veuillez agréer, Madame, Monsieur, l'expression de mes sentiments distingués.
Le bourgmestre, {someone}
Mir schwätzen och Lëtzebuergesch.`,
    'fr2-handwritten-thank-you-letter-hospital': `Samedi soir
Chère équipe du troisième,
Je ne suis pas douée pour les discours, alors je vous écris sur ce vieux papier à fleurs retrouvé dans mon secrétaire.
Je suis rentrée chez moi depuis une semaine. Le chat m'a boudée deux jours, puis il a repris sa place sur l'édredon. Ma voisine me fait les courses, le kiné vient le matin, et je marche déjà jusqu'au portail avec la canne. Je vous avais dit que je la jetterais à la Saint-Jean : pari tenu, ou presque !
Je voulais vous dire merci. À Sandrine, qui m'a coiffée avant l'opération alors qu'elle avait sûrement mieux à faire. Au brancardier dont je n'ai jamais su le nom et qui sifflait du Brassens dans l'ascenseur. Au docteur {someone}, qui s'est assis au bord du lit pour m'expliquer la prothèse avec un os de poulet. À la petite stagiaire aux cheveux roses, qui reviendra infirmière, je le sais. À la dame du ménage aussi, parce qu'elle ouvrait la fenêtre.
Ma fille trouve que j'aurais dû déposer une plainte pour mes lunettes égarées. Laissez donc, elles étaient rayées.
Vous trouverez dans le colis deux pots de miel et un gâteau aux noix qui se garde bien s'il n'est pas mangé par l'équipe de nuit. Partagez équitablement.
Je pense à vous quand les infirmiers passent aux informations. Tenez bon. On ne vous le dit pas assez : vous êtes notre dernier luxe.
Je vous embrasse, si vous permettez,
{person}, chambre {d3}, côté fenêtre`,
    'fr2-tax-advisor-client-letter': `Fiduciaire {company} Sàrl
Comptabilité - Fiscalité - Révision
{street}, {town}
> Personnel et confidentiel
> Monsieur {person}
> {cstreet}, {ctown}
{city}, le {today} PB/mk
Votre déclaration d'impôt {year}
Cher Monsieur {person},
Nous avons le plaisir de vous remettre, en annexe, votre déclaration accompagnée de ses feuilles complémentaires, ainsi que la copie destinée à vos archives. Nous vous prions de bien vouloir la contrôler, la signer avec votre épouse aux endroits marqués d'une croix et nous la renvoyer jusqu'au {date} au plus tard, un délai ayant été obtenu auprès de l'office d'impôt.
Les points suivants méritent un commentaire :
Rachat de deuxième pilier : la déduction de CHF {plain} a été revendiquée. L'attestation de l'institution de prévoyance est jointe. Nous rappelons que tout retrait en capital est exclu durant trois ans.
Immeuble de Verbier : les frais d'entretien effectifs étant supérieurs au forfait de vingt pour cent, nous les avons détaillés. La facture du chauffagiste, établie à votre nom propre, devrait être admise.
Titres : l'impôt anticipé de 35 % sera récupéré sous chiffre {d3}.
Sur cette base, la charge fiscale cantonale, communale et fédérale devrait se situer aux alentours de CHF {plain}, soit davantage que les acomptes versés. Nous vous conseillons d'effectuer un versement volontaire avant le 31 mars pour éviter les intérêts compensatoires.
Notre note d'honoraires vous parviendra séparément. Nous nous réjouissons de vous revoir et vous présentons, cher Monsieur, nos meilleures salutations.
{someone}, expert fiscal diplômé
Annexes mentionnées`,
  }),
};
