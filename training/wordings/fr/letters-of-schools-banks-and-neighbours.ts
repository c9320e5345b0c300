import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French letters of schools, insurers, bailiffs, banks, priests, suppliers and libraries. */
export const frenchLettersOfNeighbours: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('fr', {
    'fr2-school-expulsion-warning-letter': `Lycée [Saint-Exupéry~Pierre-Mendès-France]
Vie scolaire
{street}, {town}
> À l'attention des responsables légaux de {person}
> Classe de 2de 7
Le {today}
Madame, Monsieur,
Malgré nos deux appels téléphoniques et le message laissé sur l'espace numérique, nous n'avons pas reçu d'explication concernant les absences répétées de votre enfant. À ce jour, {n} demi-journées non justifiées ont été relevées depuis la rentrée, notamment le lundi matin et pendant les cours d'éducation physique.
Les professeurs, réunis en conseil de classe, s'inquiètent de cette situation qui compromet sérieusement ses chances de passage en première. Ils reconnaissent pourtant ses qualités, en particulier à l'oral, et regrettent un manque d'investissement récent.
Je vous rappelle que l'assiduité est une obligation légale : au-delà de quatre demi-journées sans motif légitime dans le mois, je suis tenu de saisir les services académiques, ce qui peut déboucher sur une convocation, voire une amende.
Aussi, je souhaite vous rencontrer avec votre enfant le {date} à {time}, en présence de la conseillère principale d'éducation et, si vous le désirez, de l'infirmière ou de l'assistante sociale. Nous chercherons ensemble une solution : tutorat, allègement provisoire, rendez-vous avec le psychologue de l'Éducation nationale.
Si ce créneau ne vous convenait pas, contactez le secrétariat au {phone} entre 8 h et 17 h.
Comptant sur votre collaboration, je vous prie de recevoir, Madame, Monsieur, l'expression de mes salutations respectueuses.
Le proviseur adjoint,
{someone}
Coupon-réponse à rendre signé : M., Mme ............... prend connaissance du courrier du ............... et sera présent(e) / ne pourra être présent(e).`,
    'fr2-quebec-insurer-claim-denial': `{insurer}
Indemnisation - Assurance habitation
Case postale {d3}, succursale Centre-ville
{city} (Québec)
Le {today}
SOUS TOUTES RÉSERVES
Par courriel et poste certifiée
> Madame {person}
> {cstreet}
> {ctown}
Objet : Votre réclamation {num} - dégât d'eau du {date}
Madame,
Nous avons terminé l'analyse de votre dossier et souhaitons vous faire part de notre position.
Selon les informations recueillies par notre expert en sinistre, monsieur {someone}, l'eau s'est infiltrée par les fondations à la suite de la fonte des neiges. Or, votre protection comporte une exclusion à cet effet, que nous reproduisons : « Sont exclus les dommages occasionnés par l'infiltration d'eau souterraine à travers les murs ou le plancher du sous-sol. » L'avenant 16c, qui aurait couvert ce type d'événement, n'apparaît pas aux conditions particulières de votre police.
Par conséquent, nous ne sommes pas en mesure de donner suite à votre demande d'indemnité. Les frais d'urgence déjà déboursés auprès de {company}, au montant de {plain} $, ne vous seront pas réclamés.
Si vous détenez des renseignements additionnels susceptibles de modifier notre décision, n'hésitez pas à nous les transmettre. Vous pouvez par ailleurs demander une révision à notre Service des plaintes ou, en cas d'insatisfaction, le transfert de votre dossier à l'Autorité des marchés financiers. Sachez qu'en vertu du Code civil, votre recours se prescrit par trois ans.
Votre courtier, avisé en copie conforme, peut vous conseiller sur l'ajout de garanties au renouvellement.
Veuillez recevoir, Madame, nos salutations distinguées.
{someone}, PAA
Experte en sinistre, Responsabilité et biens
c. c. Cabinet {other}`,
    'fr2-belgian-bailiff-formal-notice': `ÉTUDE DE L'HUISSIER DE JUSTICE {person}
{street} - {town}
Tél. {phone} - permanence lu-ve 9 h-12 h
Compte tiers : BE{d2} {d2}{d2} {num}
> {client}
> {cstreet}
> {ctown}
{city}, le {today}
Dossier : {ref} (à rappeler)
En cause : {company} c/ vous-même
MISE EN DEMEURE - art. XIX.2 CDE
Monsieur, Madame,
Mon requérant m'a confié le soin de vous réclamer le règlement de la somme ci-après, restée impayée nonobstant un premier rappel sans frais daté du {date} :
- Principal (facture {ref} du {date}) | {small}
- Clause pénale | {small}
- Intérêts conventionnels | {small}
- Total à ce jour | {small}
Je vous invite à verser ce montant dans les quatorze jours calendrier, lesquels prennent cours le troisième jour ouvrable suivant l'envoi de la présente, au moyen du code QR ci-contre.
À défaut, je serai contraint de procéder par voie de citation devant le juge de paix compétent, ce qui augmenterait sensiblement les frais à votre charge.
Ce courrier concerne un recouvrement amiable et non un recouvrement judiciaire (assignation au tribunal ou saisie).
Vous rencontrez des difficultés ? Prenez contact sans tarder avec mon étude : un plan d'apurement peut être examiné sur la base de vos revenus et charges. Vous contestez tout ou partie ? Exposez-moi vos motifs par écrit avec pièces à l'appui. Le CPAS de votre commune et les services de médiation de dettes sont également à même de vous aider.
Veuillez agréer, Monsieur, Madame, l'assurance de ma considération.
p.o. {someone}, candidat-huissier
Surveillance : Chambre nationale. Un recours auprès de l'ombudsman est possible. Vos données sont traitées conformément au RGPD, voir au verso.`,
    'fr2-swiss-health-premium-letter': `{insurer} Assurance-maladie SA
Agence de {city}
Centre de service clientèle {phone} (lu-ve 8 h - 18 h)
> P.P. A CH-{num}
> Madame
> {person}
> {cstreet}
> {ctown}
N° d'assurée {num} Famille {d5}
{city}, octobre {year}
Votre nouvelle prime dès le 1er janvier
Chère assurée,
Les coûts de la santé ont une nouvelle fois progressé plus vite que les salaires. Vieillissement démographique, médicaments onéreux, transfert de l'hospitalier vers l'ambulatoire : ces facteurs se répercutent hélas sur les primes, approuvées fin septembre par l'Office fédéral.
Vous trouverez en annexe votre nouvelle police. En résumé :
= | Jusqu'ici | Nouveau
- Base, modèle médecin de famille, franchise 300 | {small} | {small}
- Accident inclus | oui | oui
- Complémentaire hôpital demi-privé | {small} | {small}
- Redistribution taxe environnementale | - 5.10 | - 5.20
Comment économiser ? En optant pour une franchise de 2500, vous réduiriez la charge mensuelle de {small} francs. Notre modèle télémédecine donne droit à un rabais pouvant aller jusqu'à {n} %. Annoncez votre changement d'ici au 30 novembre, date de réception faisant foi.
Si vous souhaitez résilier, votre missive doit nous parvenir au plus tard le dernier jour ouvrable de novembre. Il ne doit subsister aucun arriéré.
Nous vous remercions de la confiance que vous nous témoignez et vous souhaitons un automne tout en couleurs.
Avec nos meilleures salutations
{someone} {someone}
Directeur Responsable clientèle privée
Cet envoi a été produit automatiquement et n'est pas signé. Diese Mitteilung erhalten Sie auf Wunsch auch auf Deutsch.`,
    'fr2-condolence-employer-letter': `{company}
La Direction
> Madame {someone}
> {cstreet}
> {ctown}
{city}, le {today}
Chère Madame,
C'est avec une profonde émotion que nous avons appris, lundi, la disparition brutale de votre époux. Au nom de l'ensemble des collaborateurs, et plus personnellement en mon nom, je vous adresse nos condoléances les plus sincères.
Entré chez nous comme ajusteur il y a vingt-six ans, il avait gravi un à un les échelons jusqu'à diriger l'atelier de rectification. Sa rigueur n'avait d'égale que sa gentillesse ; les plus jeunes, qu'il formait avec une infinie patience, l'appelaient affectueusement « l'Horloger ». Sa pièce de réglage, que tout le monde disait impossible, équipe toujours nos bancs.
Ses compagnons ont souhaité lui rendre hommage : l'usine observera une minute de silence vendredi à onze heures et une délégation assistera à la cérémonie. Une collecte en faveur de la recherche contre les maladies cardiaques a été ouverte, conformément au vœu que vous avez exprimé.
Sur le plan pratique, sachez que notre service du personnel se charge de toutes les formalités auprès de la caisse de prévoyance et de la mutuelle. {someone} prendra contact avec vous lorsque vous le jugerez opportun ; il n'y a nulle urgence. Les effets contenus dans son vestiaire vous seront remis avec soin. Le solde de tout compte et le capital décès suivront dans les prochaines semaines.
Nous restons à vos côtés, vous et vos enfants, dans cette douloureuse épreuve.
Veuillez croire, chère Madame, à l'expression de ma respectueuse sympathie.
{person}
Président-directeur général`,
    'fr2-email-printed-roofer-delay': `De : {person} <{mail}>
Envoyé : {date} {time}
À : {company} <{email}>
Cc : {someone}
Objet : RE: RE: TR: toiture garage - toujours pas de nouvelles
Bonjour Monsieur,
Je me permets de vous relancer car nous n'avons vu personne mercredi, alors que vous m'aviez confirmé la venue de l'équipe pour 8 h. J'avais pris une demi-journée de congé exprès.
Depuis l'orage de dimanche la bâche claque au vent et il est entré de l'eau sur l'établi. Je vous mets 3 photos en pièce jointe. L'assurance me demande un mot de votre part attestant que la réparation est programmée, est-ce que vous pourriez me l'envoyer rapidement ?
Concernant l'acompte (chèque de {small} débité le {date}), je ne remets pas en cause votre bonne foi, mais au bout de quatre mois je commence à trouver le temps long. Si les tuiles ne sont pas disponibles en rouge vieilli, on peut prendre les ardoisées, ma femme est d'accord.
Merci de me rappeler ce soir après 18 h au {mobile}.
Bonne journée
{person}
-----Message d'origine-----
De : {email}
Envoyé : {date} {time}
Objet : RE: TR: toiture garage
Bonjour
Bien noté. Mon couvreur est en arrêt (dos) et le fournisseur nous balade sur les tuiles. On passe mercredi sans faute bâcher et prendre les cotes.
Cdlt
{someone}
Envoyé depuis mon téléphone, excusez les fautes
--
Pensez à l'environnement avant d'imprimer ce message. Ce courriel et ses pièces jointes sont confidentiels et exclusivement destinés aux personnes dénommées ; si vous l'avez reçu par erreur, veuillez le détruire.`,
    'fr2-bank-overdraft-registered-letter': `{bank}
Agence de {city} - {street}
Votre conseiller : {someone}
Ligne directe : {phone} (coût d'un appel local)
> M. {person}
> {cstreet}
> {ctown}
{city}, le {today}
Recommandé avec avis de réception
Compte n° {num} - régularisation de votre découvert
Monsieur,
Nous constatons que la position débitrice de votre compte de dépôt excède depuis plus de trente jours l'autorisation qui vous a été consentie. Au {date}, le dépassement s'élevait à {small} euros, hors agios.
Trois prélèvements présentés par {company} ont été rejetés faute de provision. Si des chèques venaient à être présentés, nous serions dans l'obligation, après en avoir averti le titulaire, d'en refuser le paiement et de déclarer l'incident à la Banque de France, avec pour effet l'interdiction d'émettre pendant cinq ans.
Nous vous mettons donc en demeure d'approvisionner votre compte sous quinzaine. À défaut, votre convention de découvert sera dénoncée moyennant un préavis de soixante jours, votre carte retirée et le dossier transmis au service du recouvrement amiable.
Vous traversez une période délicate ? Un accident de la vie, une perte d'emploi, une séparation peuvent arriver à chacun. Nous sommes prêts à étudier un étalement, à plafonner les frais d'incidents à vingt-cinq euros mensuels, ou à vous ouvrir l'offre réservée à la clientèle fragile.
Merci de considérer cette lettre comme nulle si vous avez, entre-temps, effectué un versement.
Nous vous prions d'agréer, Monsieur, nos salutations distinguées.
La directrice d'agence
{someone}
Siège social : {street}, {town} - société coopérative à capital variable - intermédiaire en assurance ORIAS {num}. Médiateur : voir conditions tarifaires.`,
    'fr2-parish-wedding-priest-letter': `Paroisse [Sainte-Anne-des-Flots~Saint-Martin~Notre-Dame du Lac]
Presbytère, {street}
{town}
Le {today}
Chère Clémence, cher Antoine,
J'ai été très heureux de faire votre connaissance dimanche après la messe, et plus heureux encore d'apprendre que vous souhaitez vous unir dans l'église de votre baptême, Clémence, le samedi {date} à quinze heures trente.
Comme convenu, je vous récapitule les étapes de votre préparation. Une journée pour les fiancés est organisée par l'équipe diocésaine à l'abbaye, avec cinq autres couples ; le repas est partagé, chacun apporte un plat. Nous nous verrons ensuite trois soirées, ici même, autour d'une soupe : le sens du sacrement, les quatre piliers, le choix des textes et des chants.
Pour le dossier, j'aurai besoin d'un extrait d'acte de naissance datant de moins de six mois, d'un certificat de baptême annoté, et du nom de vos témoins. Antoine, vous m'avez confié votre hésitation quant à la communion ; rien ne presse, et une bénédiction sans eucharistie est tout aussi belle.
L'organiste, {someone}, accepte de jouer la Toccata mais pas la chanson de film, j'espère que vous ne m'en voudrez pas. La fleuriste peut entrer dès le vendredi soir. Merci de prévoir du riz biologique, les pigeons y sont sensibles, et de balayer le parvis.
On me demande toujours « combien cela coûte » : l'offrande est libre, la fourchette conseillée par le diocèse figure au bas du dépliant.
Que le Seigneur vous garde dans la joie de ce projet. Je prie pour vous et pour vos familles.
Bien fraternellement,
Père {person}, curé`,
    'fr2-supplier-discontinued-product': `{company} - Fabricant d'articles de brosserie depuis 1924
{street}, {town} (Belgique)
> Aux clients distributeurs
> À l'attention du service des achats
{city}, le {today}
Concerne : arrêt de fabrication de la gamme [« Classic »~Tampico naturel~manches vernis 24 mm]
Madame, Monsieur, cher client,
Nous tenons à vous informer qu'après plus de trente ans de bons et loyaux services, la gamme citée en rubrique sera retirée de notre assortiment à dater du {date}. La fibre végétale que nous importions du Mexique n'est plus disponible dans une qualité constante et les quotas imposés par notre fournisseur ne permettent plus d'assurer des délais corrects.
Les références concernées et leur remplaçant sont repris ci-dessous :
= Ancienne réf. | Désignation | Nouvelle réf.
- {num} | Balai de rue 60 cm | {num}
- {num} | Brosse à récurer | {num}
- {num} | Frottoir mixte | {num}
- {num} | Lave-pont | sans équivalent
Les reliquats de commande seront honorés jusqu'à épuisement. Passez vos derniers ordres avant le {date}, par multiples de douze ; ils ne seront ni repris ni échangés. Les remplaçants, en fibres recyclées, sont certifiés et proposés à un tarif sensiblement égal ; un échantillon vous sera remis par votre délégué, {someone}.
Les nouveaux visuels, codes-barres et fiches techniques peuvent être téléchargés sur notre extranet. N'oubliez pas d'adapter vos catalogues.
Nous vous remercions de votre compréhension et restons volontiers à votre disposition.
Bien à vous,
{person}
Product manager
TVA BE 0{d3}.{d3}.{d3} - RPM Tournai - ING BE{d2} 3{num} - Nos conditions générales figurent au dos de nos factures`,
    'fr2-embassy-visa-refusal-letter': `AMBASSADE - Section consulaire
Service des visas
{city}, le {today}
Réf. {d3}/{num}
> M. {person}
> s/c {other}
> {ctown}
Monsieur,
Vous avez sollicité le {date} la délivrance d'un visa de court séjour pour visite familiale. Après examen attentif de votre dossier, j'ai le regret de vous faire connaître qu'une suite favorable n'a pu lui être réservée, pour le(s) motif(s) ci-après :
[x] L'objet et les conditions du séjour envisagé n'ont pas été justifiés.
[ ] Vous n'avez pas fourni la preuve que vous disposez de moyens de subsistance suffisants.
[x] Votre volonté de quitter le territoire avant l'expiration du visa n'a pas pu être établie.
[ ] Un signalement aux fins de non-admission a été émis.
Il a été relevé en particulier que l'attestation d'accueil produite était expirée, que les relevés bancaires font apparaître un dépôt inhabituel de {num} quelques jours avant la demande et que votre employeur n'a pu être joint au numéro indiqué.
Vous avez la possibilité de former un recours préalable obligatoire devant le sous-directeur des visas, dans un délai de trente jours à compter de la notification. Ce recours, rédigé en français et motivé, devra être accompagné de la présente. Le silence gardé pendant deux mois vaut décision implicite de rejet, susceptible d'être déférée au tribunal administratif.
Un nouveau dossier peut être déposé à tout moment, moyennant l'acquittement des frais, lesquels ne sont pas remboursables. Votre passeport vous est restitué sous pli séparé par le prestataire {company}.
Je vous prie d'agréer, Monsieur, l'expression de ma considération distinguée.
Pour l'ambassadeur et par délégation, le chef du service`,
    'fr2-library-overdue-second-notice': `Médiathèque intercommunale {heading}
{street} {town}
Carte n° {num}
2e RAPPEL - documents en retard
{person}
{cstreet}
{ctown}
le {today}
Bonjour,
Sauf erreur de notre part, les documents suivants, empruntés avec votre carte, auraient dû être rendus il y a plus de trois semaines. D'autres lecteurs les attendent !
= Titre | Auteur | À rendre le
- Le Chant des marées | {someone} | {date}
- Tricoter pour les petits | {someone} | {date}
- DVD Les Renards de l'aube | saison 1 | {date}
- Kit jeu vidéo n° {n} | - | {date}
Merci de les rapporter au plus vite, y compris hors horaires d'ouverture dans la boîte de retour située à gauche de l'entrée (sauf jeu vidéo). Vos prêts sont suspendus pour une durée équivalente au retard. Nous n'appliquons plus d'amende depuis le 1er janvier.
Passé un délai de quinze jours, un titre de recettes sera émis par le Trésor public à hauteur du prix de remplacement, soit {small} € pour l'ensemble.
Ouvrage perdu ? Achetez-le à l'identique et venez avec, sans le couvrir : nous nous chargeons de l'équiper. Pour les films, contactez-nous d'abord, leurs droits sont spécifiques.
Si vous les avez rapportés ces derniers jours, ne tenez pas compte de cette lettre et pardonnez-nous.
À très bientôt parmi les rayons,
l'équipe des bibliothécaires
Mardi 15-18 h | mercredi 10-18 h | vendredi 15-19 h | samedi 10-17 h - {phone} - {email}`,
  }),
};
