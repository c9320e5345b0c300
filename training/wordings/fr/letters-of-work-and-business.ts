import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French letters of employers, suppliers, public bodies and lawyers. */
export const frenchLettersOfWork: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('fr', {
    'frf-letter-warning-employee': `{company}
Direction des ressources humaines
{street}
{town}
Remise en main propre contre décharge
> Monsieur {person}
> {cstreet}
> {ctown}
> {city}, le {today}
Objet : avertissement
Monsieur,
À la suite de l'entretien du {date}, au cours duquel vous étiez assisté de {someone}, délégué du personnel, nous sommes au regret de devoir vous adresser un avertissement.
Nous vous reprochons les faits suivants. Les {date} et {date}, vous avez pris votre poste sur la ligne [d'ensachage~d'emboutissage~de conditionnement] avec respectivement trente-cinq et cinquante minutes de retard, sans prévenir votre chef d'équipe. Le lendemain, vous avez neutralisé le carter de protection de la machine n° {n} afin d'accélérer la cadence, alors même que la consigne affichée l'interdit formellement et que vous avez été formé à la sécurité.
Vous avez reconnu ces manquements en invoquant des difficultés de transport. Ces explications, dont nous avons tenu compte, ne sauraient toutefois justifier une mise en danger.
Cette sanction sera versée à votre dossier. Nous attendons de vous un redressement immédiat ; dans le cas contraire nous pourrions être amenés à envisager une mesure plus lourde.
Veuillez agréer, Monsieur, nos salutations distinguées.
La directrice des ressources humaines
{someone}
Reçu le : ............ Signature du salarié (ne vaut pas acceptation) :
SA au capital de {plain} euros - {siren} RCS {city} - NAF 1089Z`,
    'frf-letter-dismissal-meeting-call': `{company}
{street} - {town}
LRAR n° 2C {d3} {d3} {d3} {n}
> Madame {someone}
> {cstreet}
> {ctown}
{city}, {today}
Madame,
Nous envisageons de prendre à votre égard une mesure pouvant aller jusqu'à la rupture de votre engagement.
En application des articles L. 1232-2 et suivants du code du travail, nous vous demandons de vous présenter le {date} à {time} dans le bureau de M. {person}, [directeur de l'établissement~gérant], au premier étage du bâtiment administratif, pour un entretien préalable.
Lors de cet entretien, vous pourrez vous faire assister par une personne de votre choix appartenant au personnel de l'entreprise ou, celle-ci étant dépourvue d'institutions représentatives, par un conseiller inscrit sur la liste préfectorale, consultable à l'inspection du travail ({cstreet}) ou dans votre mairie.
Compte tenu de la gravité des agissements constatés, nous vous confirmons la mise à pied conservatoire qui vous a été signifiée oralement. Elle prend effet immédiatement et court jusqu'à la décision à intervenir. Vous restituerez ce jour votre badge, votre ordinateur portable et le véhicule de service.
Recevez, Madame, l'expression de nos sentiments distingués.
Pour la société,
{person}`,
    'frf-letter-cover-application-spontaneous': `{person}
{job}
{cstreet}, {ctown}
{mobile} | {mail}
> {company}
> À l'attention de la responsable du recrutement
> {city}, le {today}
Madame,
Voilà quatre ans que je passe chaque matin devant vos ateliers, et autant de temps que j'ai envie d'en franchir la porte autrement qu'en curieuse des journées du patrimoine. [La fabrication de lutherie~La restauration de vitraux~La chocolaterie fine], telle que vous la pratiquez, réunit ce que j'aime le plus : la précision du geste, la patience et le souci du client.
Ma formation n'est pas classique. Après un BTS obtenu en alternance, j'ai travaillé dans la grande distribution, où j'ai encadré {n} personnes, mené les inventaires et appris à composer avec l'imprévu. Un bilan de compétences m'a confortée dans le souhait de revenir à un métier d'atelier ; j'ai financé moi-même un stage de six semaines chez {other}, dont le responsable, M. {someone}, se tient prêt à vous parler de moi.
Je ne vous promets pas l'expérience d'une compagne du Tour de France, mais une rigueur éprouvée, l'habitude de me lever tôt et une réelle facilité à transmettre.
Disponible dès {month}, mobile et titulaire du permis B, je serais ravie de vous rencontrer, fût-ce pour une journée d'essai.
Dans cette attente, je vous prie de croire, Madame, à ma sincère motivation.
{person}
P. J. : curriculum vitæ, deux recommandations, photographies de réalisations`,
    'frf-letter-supplier-end-of-range': `{company}
[Revêtements de sols~Quincaillerie de bâtiment~Luminaires techniques]
À nos clients revendeurs et poseurs
{city}, {today}
Arrêt de gamme au 31 {month}
Cher partenaire,
Depuis près de vingt ans, la collection que vous connaissez accompagne vos chantiers. L'évolution des normes sur les composés organiques volatils, la raréfaction de certaines résines et la vétusté de notre ligne de calandrage nous conduisent aujourd'hui à en cesser la production.
Concrètement :
= Référence arrêtée | Stock résiduel | Remplacée par
- {ref} gris perle | {d3} rouleaux | Nuance 40 craie
- {ref} chêne naturel | {d2} rouleaux | Sylve 55 miel
- {ref} anthracite | épuisé | sans équivalent
Les commandes passées avant la fin du mois seront honorées dans la limite des quantités disponibles, par ordre d'arrivée. Les sous-couches, plinthes et barres de seuil assorties resteront suivies pendant deux années encore. Nos garanties décennales demeurent, bien entendu, pleinement acquises.
Votre attaché commercial passera vous présenter la nouveauté avec son présentoir et un lot d'échantillons. Il vous proposera également une reprise de vos nuanciers périmés.
Nous mesurons la gêne occasionnée et vous savons gré de votre fidélité.
Sincères salutations,
{person}
Directeur des ventes France
Usine et siège social : {street}, {town} - Standard {phone} - Télécopie {mobile}
Ouvert aux professionnels uniquement, retrait dépôt 7 h - 11 h 45`,
    'frf-letter-lawyer-formal-notice': `{person}
AVOCAT AU BARREAU DE {city}
Ancien membre du Conseil de l'Ordre
{street} - {town} - Case Palais n° {d3}
> SARL {client}
> Prise en la personne de son gérant
> {cstreet}
> {ctown}
PAR LETTRE RECOMMANDÉE AVEC AVIS DE RÉCEPTION ET PAR COURRIEL
{city}, le {today}
AFF. : {other} / {client} - Réf. {num}
MISE EN DEMEURE
Monsieur le Gérant,
Je suis le conseil de la société {other}, laquelle m'a remis le dossier l'opposant à votre entreprise.
Ma cliente vous a confié l'exécution des travaux [d'étanchéité de sa toiture-terrasse~de ravalement de son pignon~d'installation d'une pompe à chaleur]. Malgré trois réunions de chantier et deux constats d'huissier, les réserves consignées au procès-verbal de réception n'ont toujours pas été levées, et des infiltrations affectent désormais les bureaux du dernier étage.
Par la présente, je vous mets en demeure d'avoir à reprendre lesdits ouvrages dans un délai de quinze jours francs. Passé ce terme, j'ai reçu pour instruction de saisir le juge des référés aux fins de désignation d'un expert et de condamnation à une provision.
Conformément aux règles de ma profession, je vous invite à transmettre cette correspondance à votre avocat habituel ainsi qu'à votre assureur décennal.
Je vous prie d'agréer, Monsieur le Gérant, l'expression de mes sentiments distingués.
{person}
Membre d'une société civile professionnelle - TVA {vat} - Sur rendez-vous du lundi au jeudi`,
    'frf-letter-hospital-appointment-prepare': `CENTRE HOSPITALIER {city}
Pôle Chirurgie ambulatoire - Secrétariat : {phone}
> M. {person}
> {cstreet}
> {ctown}
IPP {num}
Monsieur,
Votre intervention est programmée le {date}. Vous êtes attendu à l'unité de chirurgie ambulatoire, niveau 2, couleur [orange~verte], à {time}.
AVANT
- Consultation d'anesthésie obligatoire le {date} à {time} avec le Dr {someone}
- Bilan sanguin à réaliser en ville (ordonnance ci-jointe)
- Douche au savon antiseptique la veille et le matin, cheveux compris
- À jeun : ne rien manger après minuit, eau claire permise jusqu'à deux heures avant
LE JOUR MÊME
Munissez-vous de votre carte Vitale, d'une pièce d'identité, de vos radiographies et de vos médicaments habituels. Laissez bijoux, vernis, lentilles et objets de valeur à la maison. L'établissement décline toute responsabilité en cas de perte.
AU RETOUR
La présence d'un accompagnant majeur est exigée pour la sortie et la première nuit. Vous ne pourrez ni conduire ni signer de document important pendant vingt-quatre heures. Une infirmière vous appellera le lendemain.
En cas de fièvre, de rhume ou d'empêchement, prévenez-nous le plus tôt possible : un autre patient pourra profiter de la place.
Veuillez agréer, Monsieur, nos salutations respectueuses.
Le cadre de santé, {someone}
Parking visiteurs payant au-delà de 30 minutes - Bus lignes 4 et 11, arrêt Hôpital`,
    'frf-letter-health-fund-reimbursement-refused': `l'Assurance Maladie
CPAM de {city}
Votre numéro de sécurité sociale : {nir}
Accueil sur rendez-vous - 3646 (service gratuit + prix appel)
> {person}
> {cstreet}
> {ctown}
Le {today}
Objet : refus de prise en charge de transport
Madame, Monsieur,
Vous nous avez adressé une demande d'entente préalable en vue du remboursement [d'un transport en taxi conventionné~de séances de rééducation~d'un appareillage auditif] prescrit par le docteur {someone}.
Après examen, le service du contrôle médical a rendu un avis défavorable d'ordre [administratif~médical] : la distance parcourue n'excède pas cent cinquante kilomètres et les soins ne sont pas en rapport avec une affection de longue durée. Je ne peux donc réserver une suite favorable à votre requête.
Si vous souhaitez contester :
- un désaccord médical relève de la commission médicale de recours amiable, à saisir sous deux mois
- un désaccord administratif relève de la commission de recours amiable de la caisse
Joignez obligatoirement la copie de cette notification. Notre assistante sociale peut par ailleurs étudier une aide exceptionnelle ; demandez le formulaire à l'accueil ou téléchargez-le.
Avec toute mon attention,
Votre correspondant de l'Assurance Maladie
{someone}
Simplifiez vos démarches : ouvrez votre compte en ligne, plus besoin d'envoyer vos feuilles de soins !
Quiconque se rend coupable de fraude ou de fausse déclaration est passible de pénalités financières (art. L. 114-17-1)`,
    'frf-letter-unemployment-office-convocation': `[France Travail~Pôle emploi] {city}
{street}
{town}
Identifiant {num}B
> {person}
> {cstreet} {ctown}
CONVOCATION A UN ENTRETIEN
Le {today}
Madame,
Je vous invite à un entretien de suivi de votre projet personnalisé d'accès à l'emploi :
Date et heure :: {date} à {time}
Lieu :: agence, bureau {n}
Durée prévue :: 45 minutes
Avec :: {someone}
Nous ferons le point sur vos démarches, sur les offres auxquelles vous avez postulé et sur l'opportunité d'une formation. Apportez votre CV à jour, vos réponses d'employeurs et, si vous avez travaillé, vos derniers bulletins de salaire.
Cet entretien est obligatoire. En cas d'absence sans motif légitime, vous vous exposez à une radiation de la liste des demandeurs d'emploi et à la suppression de votre allocation pour une durée d'un mois. Les frais de déplacement peuvent vous être remboursés si vous résidez à plus de trente kilomètres ; renseignez-vous avant votre venue.
Un empêchement ? Prévenez votre conseiller depuis votre espace, rubrique « Mes échanges », au plus tard 48 heures à l'avance.
Comptant sur votre présence,
Le directeur de l'agence
ce courrier est généré automatiquement et ne comporte pas de signature`,
    'frf-letter-bank-overdraft': `{bank}
Agence [Gambetta~République~Centre]
Compte n° {num}
> M. OU MME {person}
> {cstreet}
> {ctown}
{city}, le {today}
Cher client, chère cliente,
Sauf opération récente de votre part, votre compte présente à ce jour un solde débiteur de {amount}, au-delà du découvert que nous vous avons consenti ({small} euros).
Je vous remercie de bien vouloir le régulariser sous huit jours, par virement ou par dépôt. À défaut, je serais contraint de rejeter les prochains prélèvements et chèques, avec les frais que cela entraîne, et pourrais être amené à demander la restitution de votre carte.
Je sais qu'une mauvaise passe peut arriver à chacun : fin de mission, séparation, dépense de santé. Si c'est votre cas, ne restez pas seul. Nous pouvons examiner ensemble un étalement, revoir les échéances de votre prêt ou vous orienter vers l'offre spécifique « clientèle fragile », qui plafonne les commissions à quelques euros par mois. Un point conseil budget est également ouvert près de chez vous.
Contactez-moi au {phone} ou prenez rendez-vous sur l'application.
Bien à vous,
Votre conseiller, {someone}
{bank} - société coopérative à capital variable - intermédiaire en assurance - {siren} RCS {city}
Médiateur : Fédération bancaire, CS 151, 75422 Paris Cedex 09`,
    'frf-letter-subsidy-request-club': `[Judo-club~Vélo-club~Cercle d'escrime] de {city}
Affilié à la fédération française sous le n° {d5}
> Monsieur le Président
> Conseil départemental
> Direction de la jeunesse et des sports
> {cstreet}
> {ctown}
{city}, le {today}
Objet : sollicitation d'une aide exceptionnelle
Monsieur le Président,
Notre club compte {d3} licenciés, dont deux tiers ont moins de seize ans. Trois d'entre eux viennent de décrocher leur sélection pour les championnats de France, qui se tiendront à l'autre bout du pays au mois de {month}.
Le déplacement, l'hébergement et les frais d'engagement sont estimés à {amount}. Les familles prennent à leur charge une part raisonnable, la vente de crêpes et la tombola ont rapporté {small} € et la commune met à disposition un minibus. Il nous manque cependant une somme que nos seules ressources ne permettent pas de réunir.
Aussi nous permettons-nous de solliciter la bienveillance de votre assemblée. Nos jeunes porteraient naturellement les couleurs du département sur leurs survêtements, et nous serions heureux de vous accueillir pour la remise des ceintures.
Le compte de résultat, le budget de l'opération et la composition du bureau sont annexés.
Nous vous remercions par avance de l'intérêt que vous porterez à notre démarche et vous prions d'agréer, Monsieur le Président, l'expression de notre haute considération.
Le président, {person} La trésorière, {someone}`,
    'frf-letter-retirement-farewell-customers': `Cabinet du docteur {person}
[Médecine générale~Ophtalmologie~Soins dentaires]
{street} - {town}
Chers patients,
Après trente-sept années passées à vos côtés, l'heure est venue pour moi de raccrocher le stéthoscope. Je cesserai mon activité le {date} au soir.
Ce métier m'a comblé. J'ai vu naître vos enfants, puis les enfants de vos enfants ; j'ai partagé vos inquiétudes et souvent vos confitures. Merci de la confiance que vous m'avez accordée, y compris lorsque la salle d'attente débordait.
J'ai longtemps cherché un successeur, en vain jusqu'à l'an dernier. Le docteur {someone} a accepté de reprendre une partie de la clientèle à la maison de santé, {cstreet}. Son secrétariat répond au {phone} dès 8 heures. Pour qu'elle devienne votre médecin traitant, il vous suffira de remplir avec elle la déclaration prévue à cet effet.
Vos dossiers lui seront transmis, à moins que vous ne vous y opposiez : dans ce cas, réclamez-moi le vôtre avant le départ. Ils seront conservés vingt ans.
Il me reste à vous souhaiter la meilleure santé possible, et à vous dire à bientôt, au marché ou sur les sentiers.
Votre dévoué
Dr {person}`,
    'frf-letter-quote-accompanying-short': `{company}
{street} {town}
> {client}
> {cstreet}
> {ctown}
{city}, le {today}
N/réf. : {ref} V/réf. : votre appel téléphonique
Monsieur,
Nous vous remercions de nous avoir consultés et vous remettons ci-joint notre devis ainsi que le plan d'implantation modifié suivant vos remarques (cloison reculée de {d2} cm, deux prises supplémentaires côté fenêtre).
Nous attirons votre attention sur le délai d'approvisionnement du vitrage, actuellement de {n} semaines. Pour un démarrage à la date souhaitée, un accord de principe nous serait utile avant le {date}.
Notre conducteur de travaux, M. {someone}, reste à votre entière disposition pour tout renseignement ({mobile}).
Espérant que notre proposition retiendra votre attention, nous vous prions d'agréer nos salutations empressées.
{person}
PJ : 2`,
    'frf-letter-tribunal-summons-witness': `COUR D'APPEL DE {city}
CONSEIL DE PRUD'HOMMES
{street}
{town}
Greffe : {phone} - ouvert au public de 9 h à 12 h
R.G. n° F {d2}/{d5}
Section : [Encadrement~Commerce~Industrie~Activités diverses]
AFFAIRE : {person} contre {client}
> Monsieur le directeur
> {client}
> {cstreet} {ctown}
CONVOCATION DEVANT LE BUREAU DE CONCILIATION ET D'ORIENTATION
Lettre recommandée + lettre simple
Monsieur,
En vertu de l'article R. 1452-4 du code du travail, j'ai l'honneur de vous convoquer à l'audience du {date} à {time}, salle {n}, pour y être entendu sur la demande formée contre vous par la partie désignée ci-dessus, dont les chefs sont les suivants :
- Rappel de rémunération sur heures supplémentaires | {plain} €
- Congés payés afférents | {small} €
- Indemnité pour licenciement sans cause réelle et sérieuse | {plain} €
- Article 700 du code de procédure civile | {small} €
Je vous invite à déposer ou adresser au greffe les pièces que vous entendez produire et à les communiquer à votre adversaire avant la séance. Vous êtes tenu de comparaître en personne ou de vous faire représenter par un mandataire muni d'un pouvoir.
Faute de comparaître sans motif légitime, le bureau pourra juger l'affaire en l'état des seuls moyens communiqués.
Fait au greffe, le {today}
Le greffier`,
  }),
};
