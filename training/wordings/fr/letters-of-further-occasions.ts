import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French letters of further occasions: claims, answers, thanks, notices, mails. */
export const frenchLettersOfFurtherOccasions: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('fr', {
    'frf-letter-pension-fund-career-question': `Caisse de retraite [Carsat~Agirc-Arrco~CNRACL]
Service reconstitution de carrière
{street} {town}
> Madame {person}
> {cstreet}
> {ctown}
Votre n° : {nir}
Notre réf. : {num}/RC/{d2}
Le {today}
Madame,
Vous nous avez signalé l'absence, sur votre relevé, de trimestres correspondant à vos emplois de jeunesse chez {other}, entre 1979 et 1983, ainsi qu'à votre année passée comme fille au pair à l'étranger.
Nous avons interrogé les archives. Les déclarations de l'employeur ont bien été retrouvées pour deux des années en cause ; votre compte a été rectifié et vous gagnez {n} trimestres. Pour les autres, aucune cotisation n'a été enregistrée à votre nom. Il est possible que les salaires aient été portés sous votre nom de naissance mal orthographié, ou sous le numéro de votre mère.
Afin de poursuivre, vous voudrez bien rechercher :
- vos bulletins de paie, même partiels
- un certificat de travail ou un livret d'apprentissage
- à défaut, des attestations de deux anciens collègues, accompagnées de leurs propres fiches de la même époque
Le séjour au pair ne peut être validé par notre régime ; il vous appartient de contacter l'organisme du pays concerné, au besoin par notre intermédiaire au moyen du formulaire joint.
Rien ne presse : votre départ n'étant envisageable qu'à compter du {date}, vous disposez encore de dix-huit mois. Une simulation actualisée est accessible dans votre espace.
Nous vous prions de croire, Madame, à l'assurance de notre considération.
La technicienne conseil, {someone}`,
    'frf-letter-condolence-company-director': `{company}
Le Président
{city}, le {today}
Chère Madame,
C'est avec une profonde tristesse que nous avons appris la disparition de votre mari. Permettez-moi de vous adresser, au nom de tous ceux qui l'ont côtoyé ici et en mon nom personnel, nos condoléances émues.
{someone} était entré dans la maison comme apprenti ajusteur, l'année où l'on installait les premières machines à commande numérique. Il en connaissait chaque recoin, chaque bruit. Combien de jeunes ont appris, à son établi, que l'on ne force jamais une pièce ! Sa façon de siffloter lorsque quelque chose n'allait pas était devenue, dans l'atelier, un baromètre.
Lors de son départ à la retraite, il avait refusé le discours et demandé une barrique de cidre. Il passait nous voir chaque mois de décembre, toujours un mot pour chacun.
Une délégation l'accompagnera vendredi. L'atelier s'arrêtera cinq minutes à l'heure de la cérémonie. Nous avons par ailleurs décidé de donner son nom à la salle de formation.
Notre service social, que dirige Mme {someone} ({phone}), se tient à votre disposition pour les démarches relatives à la prévoyance et à la mutuelle. N'hésitez pas, je vous en prie.
Nous pensons bien à vous, à vos enfants et petits-enfants.
Veuillez agréer, chère Madame, l'expression de ma sympathie attristée.
{person}`,
    'frf-letter-mail-thread-supplier-late': `De : {person} <{mail}>
À : {someone}
Cc : logistique
Date : {date} {time}
Objet : RE: RE: retard palette {num}
Bonjour {someone},
Merci pour votre retour, mais honnêtement cela ne va pas du tout. On m'avait promis un enlèvement mardi, puis jeudi, et ce matin votre chauffeur arrive sans hayon et repart à vide. Le client final ouvre son magasin samedi. Samedi !
Pouvez-vous, s'il vous plaît :
1) confirmer noir sur blanc un passage demain avant 11 h avec le bon véhicule,
2) me dire qui je peux joindre si à 11 h 05 il n'y a personne,
3) annuler les frais de représentation, il ne manquerait plus que ça.
Je vous ai mis en PJ le bon de livraison signé et la photo du quai.
Bonne journée malgré tout,
{person}
{job}
{company} | {street} | {town} | {phone}
Pensez à l'environnement avant d'imprimer ce message
-----Message d'origine-----
De : {someone}
Envoyé : {date} {time}
Bonjour,
Après vérification auprès de notre agence de {city}, la palette est bien chez nous, mais la tournée était complète. Nous faisons le maximum et vous prions de nous excuser pour la gêne.
Cordialement,
Service exploitation
-----Message d'origine-----
Bonjour, avez-vous des nouvelles de l'expédition {ref} ? Merci d'avance.
Ce courriel et ses pièces jointes sont confidentiels. Si vous l'avez reçu par erreur, détruisez-le et avertissez l'expéditeur.`,
    'frf-letter-prefect-agreement-refused-school-bus': `PRÉFET DE [L'ALLIER~LA SARTHE~L'ARIÈGE]
Liberté Égalité Fraternité
Direction de la citoyenneté et de la légalité
Bureau des collectivités
Affaire suivie par :: {someone}
Mél :: pref-collectivites@{web}
> Le préfet
> à
> Monsieur le maire de {city}
> s/c de Madame la sous-préfète
{city}, le {today}
Objet : contrôle de légalité - délibération n° {year}-{d2} du {date}
Réf. : votre transmission reçue le {date}
Par la délibération visée en objet, votre conseil municipal a décidé d'accorder la gratuité du transport scolaire aux seuls enfants dont les parents sont inscrits sur la liste électorale de la commune.
L'examen de cet acte appelle de ma part les observations suivantes.
En premier lieu, la compétence en la matière a été transférée à la région ; une commune ne peut l'exercer que par délégation, laquelle n'est pas jointe.
En second lieu, le critère retenu est sans rapport avec l'objet du service. Il méconnaît le principe d'égalité des usagers, tel qu'il résulte d'une jurisprudence constante, et exclut notamment les ressortissants étrangers.
Enfin, je relève que M. {someone}, titulaire du marché de transport, a pris part au vote.
Je vous demande en conséquence de bien vouloir inviter votre assemblée à rapporter cette délibération lors de sa prochaine séance. La présente vaut recours gracieux et proroge le délai de deux mois dont je dispose pour saisir le tribunal administratif.
Mes services demeurent à votre disposition pour vous aider à rédiger une nouvelle rédaction.
Pour le préfet et par délégation,
le secrétaire général, {person}`,
    'frf-letter-landlord-rent-increase-index': `{someone}
Propriétaire
{street}
{town}
> M. et Mme {person}
> {cstreet}
> {ctown}
Le {today}
Révision du loyer
Chers locataires,
Comme le prévoit la clause {n} du bail, je procède à la révision annuelle du loyer du pavillon que vous occupez. L'indice de référence du [3e~4e] trimestre, publié par l'Insee, est passé de {d3},{d2} à {d3},{d2}. Le calcul est donc le suivant :
Loyer actuel {d3},00 x nouvel indice / ancien indice = {d3},{d2} €
À partir du terme du 1er {month}, vous voudrez bien me virer {d3},{d2} € auxquels s'ajoutent {d2} € pour l'entretien de la chaudière et la taxe sur les ordures ménagères, soit au total {d3},{d2} €. Si vous avez un virement permanent, pensez à en modifier le montant auprès de votre banque.
Je saisis l'occasion pour vous dire que le couvreur viendra remplacer les gouttières la semaine du {date}, il aura besoin de l'accès au jardin. Quant au portillon, dont vous m'aviez parlé, j'ai acheté une serrure neuve ; mon fils passera un samedi.
Merci pour le soin que vous prenez de la maison, les voisins ne tarissent pas d'éloges sur vos rosiers.
Bien cordialement à vous deux,
{someone}
{mobile}
P.S. Vous ne m'avez pas encore envoyé l'attestation de votre assureur pour cette année.`,
    'frf-letter-recommendation-former-intern': `{company}
{person}
{job}
{city}, le {today}
À qui de droit
J'ai eu le plaisir d'encadrer Mademoiselle {someone} durant les six mois de son stage de fin d'études, prolongés à notre demande par un contrat de quatre mois.
Chargée initialement de mettre à jour notre documentation, elle s'est aperçue que deux procédures se contredisaient, en a cherché la cause auprès des ateliers et a proposé une refonte que nous avons adoptée telle quelle. Cette curiosité, jointe à une discrétion rare à cet âge, la caractérise bien.
Elle écrit clairement, en français comme en anglais. Elle sait dire qu'elle ne sait pas. Lorsque la migration de notre serveur a tourné court un vendredi soir, elle est restée, sans qu'on le lui demande, et a tenu le journal des opérations qui nous a permis de tout reprendre le lundi.
Si je devais formuler une réserve, ce serait sa tendance à porter seule des sujets trop lourds ; elle en est consciente et a beaucoup progressé.
Nous l'aurions recrutée si le budget nous l'avait permis. Je la recommande donc sans hésiter pour [votre programme de master~un poste d'ingénieure débutante~une bourse de recherche] et reste joignable au {phone} pour tout complément.
{person}
Cette attestation est délivrée à l'intéressée pour en faire l'usage qui lui conviendra.`,
    'frf-letter-recall-product-customers-safety': `{company} Petit électroménager
Service qualité
> Référence produit : [bouilloire BK{d3}~chauffe-biberon CB{d2}~radiateur soufflant RS{d3}]
Information importante de sécurité
{city}, {today}
Chère cliente, cher client,
D'après nos fichiers, vous avez acheté entre {month} et {month} derniers l'appareil cité ci-dessus. Nos contrôles ont mis en évidence, sur certaines séries, un défaut de serti du cordon susceptible de provoquer un échauffement. Bien qu'aucun accident corporel ne nous ait été rapporté, nous avons décidé, en accord avec les autorités, de rappeler la totalité des exemplaires concernés.
Comment savoir si le vôtre l'est ? Retournez-le, débranché et froid. Si le numéro gravé commence par {d2}A ou {d2}B, il fait partie du lot.
Que faire ?
Cessez immédiatement de l'utiliser. Coupez le cordon au ras du boîtier, photographiez le tout avec le numéro visible, et transmettez l'image sur {web}/rappel ou au {phone} (appel gratuit, 7 jours sur 7). Ne le rapportez pas en magasin.
Vous recevrez au choix un modèle équivalent ou un remboursement intégral, même sans ticket de caisse, dans un délai de trois semaines.
Si vous l'avez offert ou revendu, merci de faire suivre ce courrier.
Nous sommes sincèrement désolés de ce désagrément. Votre sécurité passe avant tout.
Veuillez recevoir, chère cliente, cher client, nos salutations les plus sincères.
La directrice de la qualité, {person}
Fiche publiée sur rappel.conso.gouv.fr sous le n° {year}-{d2}-{num}`,
    'frf-letter-bishop-short-thanks-terse': `{company}
{today}
M. {person}
Monsieur,
Bien reçu votre chèque de {small} €, merci.
Il manque {d2} € (port). Pouvez-vous les ajouter la prochaine fois ? Sinon tant pis.
Votre [tondeuse~machine à coudre~chaîne hi-fi] est prête, venez quand vous voulez sauf lundi. J'ai changé la courroie et graissé. La pièce d'origine n'existe plus, j'ai adapté.
Garder au sec.
Cordialement
{someone}
P.S. facture dans le sac`,
    'frf-letter-university-admission-conditional': `Université de {city}
Faculté des [lettres et sciences humaines~sciences et techniques]
Service de la scolarité, bureau {d3}
N° de candidat {num}
> {person}
> {cstreet}
> {ctown}
{city}, le {today}
Objet : votre candidature en [licence 3~master 1 mention patrimoine~DU d'apiculture]
Chère candidate, cher candidat,
La commission pédagogique s'est réunie le {date}. Après étude de vos résultats, de votre projet et de vos lettres de recommandation, j'ai le plaisir de vous faire savoir que vous êtes admis(e), sous réserve de l'obtention de votre diplôme en cours à la session de juin et de la validation d'un module de mise à niveau en statistiques, organisé la dernière semaine d'août.
Vous disposez de huit jours pour accepter la place ; passé ce délai elle sera proposée à la personne suivante sur la liste complémentaire.
Pour vous inscrire :
- acquittez la contribution de vie étudiante et imprimez l'attestation
- connectez-vous, munissez-vous du relevé de notes et d'une photo
- transmettez le règlement des droits ({d3} euros), payables en trois fois
- prenez rendez-vous pour retirer votre carte
Une réunion de prérentrée aura lieu le {date} à {time}, amphithéâtre {n}. Les demandes de logement relèvent du Crous. Si vous avez besoin d'aménagements, la mission handicap vous recevra volontiers.
Toutes mes félicitations, et au plaisir de vous accueillir parmi nous.
La responsable de la formation, {someone}`,
    'frf-letter-second-page-consultation-answer': `- 2 -
S'agissant, d'autre part, de la clôture mitoyenne, les photographies que vous m'avez transmises montrent que le mur repose pour moitié sur votre fonds. En l'absence de titre ou de marque du contraire, il est présumé commun. Vous ne pouvez donc ni le surélever ni l'ouvrir sans l'accord de votre voisin, mais celui-ci doit, réciproquement, contribuer aux réparations à frais égaux, à moins qu'il ne renonce à la mitoyenneté.
Le cerisier, planté à quatre-vingts centimètres de la limite, a plus de trente ans, d'après l'acte que vous me citez. La prescription est acquise ; l'arrachage ne saurait être exigé. En revanche vous pouvez demander que les branches soient coupées, et les fruits tombés naturellement chez vous vous appartiennent.
Je vous déconseille de procéder vous-même. Trois voies s'offrent à vous :
a) une démarche amiable, que je peux préparer ;
b) la conciliation, gratuite, devenue un préalable obligatoire ;
c) une action devant le tribunal judiciaire, longue et incertaine.
Ma préférence va à la première, tant il est vrai que vous continuerez de vivre côte à côte.
Pour ce qui concerne mes diligences, le présent avis entre dans le forfait convenu. Une intervention écrite auprès de M. {someone} serait facturée {d3} euros hors taxes ; votre assureur de protection juridique, contrat {num}, pourrait la prendre en charge. Adressez-lui votre déclaration avant toute chose.
Je reste à votre écoute et vous prie de me croire, cher Monsieur, votre bien dévouée.
{person}`,
    'frf-letter-youth-worker-to-parents-informal-notice': `Centre de loisirs [Pirouette~La Ruche~Croque-Lune]
{city}, {today}
Bonjour à toutes et à tous,
Petit mot des animateurs avant les vacances !
D'abord, bravo aux enfants pour le spectacle : on a rarement vu des pingouins aussi convaincus. Les photos sont sur la clé qui circule dans le cahier ; merci de la faire passer à la famille suivante et non de la garder dans la boîte à gants.
Ensuite, quelques nouvelles moins drôles. On retrouve chaque soir {n} gourdes, deux manteaux et un soulier orphelin. Tout ce qui ne sera pas réclamé d'ici au {date} partira au vestiaire solidaire.
Le thème du mois prochain sera la forêt. Nous cherchons des rouleaux de carton, de la vieille laine, un papa ou une mamie qui sache tailler des sifflets. Sortie en bottes le mercredi {date}, retour vers {time} (boue garantie).
{someone} nous quitte pour devenir maîtresse ; sa remplaçante s'appelle {someone}, elle joue de l'ukulélé.
Enfin, les inscriptions se font désormais en ligne. Pour celles et ceux que cela embête, {person} tient une permanence le jeudi de 17 h à 18 h et remplit avec vous.
À bientôt, reposez-vous bien !
Toute l'équipe
N'oubliez pas de rapporter la fiche sanitaire signée`,
    'frf-letter-supplier-thanks-appointment-sales': `{company}
Emballages & calage
{city}, {today}
{client}
À l'attention de {someone}, responsable expéditions
Objet : notre entretien du {date}
Monsieur,
Je tiens à vous remercier de l'accueil que vous m'avez réservé et du temps passé sur votre ligne. Voir vos équipes caler à la main {d3} colis par jour m'a beaucoup appris.
Je résume ce que j'ai retenu. Vos casses se concentrent sur les flacons de plus d'un litre et surviennent surtout lors du transbordement de nuit. Les chips de maïs vous plaisent mais se tassent ; le papier froissé tient mieux, au prix d'un geste supplémentaire. Votre direction souhaite abandonner le plastique avant la fin de l'année prochaine.
Je vous propose donc de vous prêter, trois semaines durant et sans engagement, une machine à coussins papier. Mon collègue du bureau technique viendrait l'installer un lundi matin et former deux personnes. Nous mesurerions ensemble la consommation au colis et le taux de réclamation. Au terme de l'essai, vous déciderez en connaissance de cause et je vous remettrai une offre chiffrée.
Vous trouverez dans le carton qui accompagne ce pli les échantillons demandés, ainsi que la fiche technique des angles alvéolaires. Le certificat de compostabilité suivra.
Je vous téléphone mardi pour fixer la date. D'ici là, bonne fin de semaine.
Avec mes meilleures salutations,
{person}, attachée commerciale
{mobile}`,
  }),
};
