import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French letters and scholarly lives of several pages. */
export const longFrenchLettersAndLives: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('fr', {
    'fr-long-motivation-letter': `{person}
{cstreet}, {ctown}
{mobile} – {mail}
> {client}
> À l'attention de la direction des ressources humaines
> {city}, le {today}
Objet : candidature au poste de {job}, réf. {ref}
Madame, Monsieur,
Il y a trois ans, en visitant votre atelier lors d'une journée portes ouvertes, j'ai été frappé par un détail : chaque opérateur signait la fiche de la pièce qu'il avait contrôlée. C'est cette idée de la responsabilité que je souhaite retrouver, et c'est pourquoi votre annonce a retenu toute mon attention.
Au cours de mes sept années chez {other}, j'ai d'abord tenu le poste d'accueil technique, avant de prendre en charge la planification. J'y ai appris à arbitrer entre l'urgent et l'important, à expliquer un retard sans chercher d'excuse, et à bâtir avec trois collègues un tableau que l'équipe utilise toujours.
Vous recherchez une personne capable d'animer un groupe. J'ai encadré jusqu'à {n} personnes en saison, souvent débutantes. Le taux de retour d'une année sur l'autre, passé de la moitié aux deux tiers, est le résultat dont je suis le plus fier.
===
Je n'ai pas encore d'expérience du logiciel que vous employez. Je me suis toutefois inscrit à une formation de quatre jours en {month} et j'ai commencé à m'exercer sur la version d'essai.
Si je souhaite aujourd'hui changer d'horizon, c'est que mon entreprise transfère son activité à l'étranger. Je serais disponible à compter du {date}, mon préavis étant de deux mois.
Mes prétentions sont en accord avec la fourchette indiquée. Je suis mobile dans toute la région et habitué aux horaires décalés.
Je me tiens à votre disposition pour vous exposer de vive voix ma motivation et vous prie d'agréer, Madame, Monsieur, l'expression de ma considération distinguée.
{person}
P.J. : curriculum vitæ, certificats de travail`,
    'fr-long-complaint-builder-letter': `> {company}
> {street}, {town}
Lettre recommandée avec accusé de réception n° 1A {num}
{city}, le {today}
Objet : malfaçons et inachèvement – chantier {cstreet}
Monsieur,
Je fais suite à nos échanges téléphoniques des {date} et {date}, ainsi qu'à mes courriels demeurés sans réponse.
Je vous ai confié, selon marché accepté, la réfection complète de ma salle d'eau. Vous deviez livrer au plus tard le {date}. À ce jour, voici ce que je constate.
En premier lieu, le receveur de douche présente une contre-pente : l'eau stagne côté fenêtre et s'infiltre sous la plinthe. Votre ouvrier l'a reconnu devant témoin.
En deuxième lieu, trois carreaux sonnent creux et l'un s'est fendu.
En troisième lieu, le sèche-serviettes n'est pas raccordé, alors que vous me réclamez le solde.
===
Ces désordres nous obligent, ma famille et moi, à nous doucher chez une voisine depuis {n} semaines. Ma fille étant handicapée, cette situation n'est pas tenable.
Je vous rappelle que vous êtes tenu d'une obligation de résultat. En conséquence, je vous mets en demeure de reprendre et d'achever l'ouvrage dans un délai de quinze jours à compter de la réception de la présente.
Passé ce délai, je ferai constater l'état des lieux par un commissaire de justice, mandaterai une autre entreprise à vos frais et saisirai le tribunal. Je solliciterai en outre la réparation de mon préjudice de jouissance.
Je reste ouvert à un rendez-vous sur place, le samedi de préférence, et préférerais de loin une issue amiable.
Dans cette attente, je vous prie de recevoir, Monsieur, mes salutations.
{person}
Copies : mon assureur de protection juridique, votre assureur décennal`,
    'fr-long-hiring-promise': `{company}
{street}, {town}
> {person}
> {cstreet}, {ctown}
> Le {today}
Objet : proposition d'engagement
Cher {someone},
À la suite des entretiens que vous avez eus avec Mme Rousseau et moi-même, j'ai le plaisir de vous confirmer notre souhait de vous voir rejoindre notre maison en qualité de {job}.
Vos fonctions débuteraient le {date} à notre agence de {city}. Vous seriez placé sous ma responsabilité directe et travailleriez avec une équipe de {n} personnes que vous avez rencontrée.
Le salaire annuel brut que nous vous proposons est de {amount}, sur treize mois, auquel s'ajoutent l'intéressement et une prime de partage dont le montant a été, ces trois dernières années, d'environ un mois. Les frais de déménagement vous seraient remboursés dans la limite de {amount}.
La période d'essai serait de trois mois. Nous ne souhaitons pas insérer de clause de non-concurrence.
===
Vous avez évoqué la scolarité de vos enfants. Notre responsable du personnel connaît bien les établissements du quartier et se tient à votre disposition. Quant à votre engagement de sapeur-pompier volontaire, il est naturellement compatible, sous réserve d'une convention avec le service départemental.
La présente vaut offre jusqu'au {date}. Un exemplaire signé suffira ; le contrat définitif vous sera remis le jour de votre arrivée. Il vous faudra nous apporter une copie de vos diplômes, une attestation de sécurité sociale et vos coordonnées bancaires.
Permettez-moi d'ajouter, à titre plus personnel, que votre façon d'aborder le cas pratique, en commençant par demander qui allait s'en servir, nous a convaincus.
Dans l'espoir d'une réponse favorable, je vous adresse mes cordiales salutations.
{someone}, directrice`,
    'fr-long-lawyer-opinion-letter': `Maître {someone}
Avocat au barreau de {city}
> Monsieur {person}
> {cstreet}, {ctown}
> {city}, le {today}
Nos réf. : {ref}
LETTRE CONFIDENTIELLE
Cher Monsieur,
Vous m'avez interrogé sur vos chances de succès dans le différend qui vous oppose à votre voisin au sujet [du mur mitoyen~de la servitude de passage~des branches du cèdre]. Après étude des pièces remises, je suis en mesure de vous faire part de mon sentiment.
1. Les faits, tels que je les comprends
Votre titre de 1961 mentionne un passage « à pied et à charrette ». Votre voisin a posé un portail, dont il détient seul la clé, et soutient que la voie n'a plus été utilisée depuis trente ans.
2. Le droit
Les servitudes discontinues s'éteignent par le non-usage trentenaire. La charge de la preuve pèse toutefois sur celui qui l'invoque lorsque le titre est produit. La jurisprudence admet qu'un usage même occasionnel suffit.
===
3. Application
Les attestations de Mme Guérin et du facteur me semblent précises. En revanche, les photographies aériennes de 1998 montrent une végétation continue, ce que la partie adverse ne manquera pas d'exploiter. J'évalue vos chances à six sur dix.
4. Les voies ouvertes
Une conciliation est de toute manière un préalable obligatoire. Je recommande de proposer un déplacement de l'assiette de deux mètres, à frais partagés. À défaut, nous saisirions le tribunal ; comptez dix-huit mois et une provision d'expertise de l'ordre de {amount}.
5. Mes honoraires
Ils seraient forfaitaires pour la phase amiable. Une convention vous sera soumise.
Je vous invite à ne plus forcer le portail dans l'intervalle, et vous prie de croire, cher Monsieur, à l'assurance de mes sentiments dévoués.
{someone}`,
  }),
  resume: wordingsIn('fr', {
    'fr-long-historian-curriculum': `{person}
Maître de conférences en histoire médiévale – Université de {city}
{mail} – {mobile}
Formation et titres
= Année | Titre
- 2019 | Habilitation à diriger des recherches
- 2008 | Doctorat, mention très honorable
- 2002 | Agrégation d'histoire (9e)
Parcours
Depuis 2010 : maître de conférences. 2008–2010 : attachée temporaire d'enseignement et de recherche. 2005–2008 : allocataire monitrice. 2015 : chercheuse invitée, Institut historique, Rome (six mois).
Thèmes de recherche
Écritures comptables des monastères, circulation du sel, histoire des poids et mesures.
Responsabilités collectives
Directrice adjointe du laboratoire depuis {year} ; membre élue du conseil académique ; comité de rédaction de la revue Sources et chiffres.
===
Encadrement
Cinq thèses codirigées, dont trois soutenues ; {n} mémoires de master.
Enseignement
Licence : initiation à la paléographie (24 h), villes et marchands (36 h). Master : séminaire sur les comptes.
Publications
Ouvrages
Le sel et l'encre. Comptabilités cisterciennes, XIIe–XIVe siècle, Presses universitaires, 2011, 412 p.
Direction d'ouvrages
Avec {someone}, Mesurer au Moyen Âge, 2017.
Articles dans des revues à comité de lecture
« Un cellérier et ses erreurs », Annales de Bourgogne, 84, 2012, p. 33-58.
« Les muids de Citeaux », Histoire et mesure, 29/2, 2014, p. 101-127.
Chapitres
« Compter sans zéro », dans S. Faure (dir.), Chiffres, 2016, p. 71-94.
Communications récentes
Leeds, International Medieval Congress ; Namur ; Poitiers.
Contrats : projet {ref}, coordinatrice (2016–2020)
Langues : latin, italien courant, allemand lu`,
    'fr-long-hospital-physician-titles': `Docteur {person}
Praticien hospitalier, service de [néphrologie~pédiatrie~anesthésie-réanimation]
Né(e) le {date} – n° RPPS {num} – inscrit(e) au tableau de l'Ordre de {city}
DIPLÔMES
Doctorat en médecine (2006), médaille de bronze de la faculté
DES, puis DESC de réanimation
Diplôme universitaire d'éthique ; diplôme interuniversitaire de pédagogie
FONCTIONS HOSPITALIÈRES
= Période | Fonction
- depuis 2013 | Praticien titulaire
- 2009–2013 | Chef de clinique-assistant
- 2006–2009 | Assistant spécialiste
- 2001–2006 | Interne des hôpitaux
Responsable de l'unité de dialyse à domicile, qu'il a créée ; référent antibiotiques ; participation à la permanence des soins.
FONCTIONS UNIVERSITAIRES
Chargé d'enseignement : sémiologie, examens cliniques objectifs structurés. Directeur de {n} thèses d'exercice.
===
RECHERCHE
Investigateur principal d'un essai multicentrique (identifiant {ref}, {d3} patients inclus). Membre associé d'une équipe labellisée. Relecteur pour trois revues.
SOCIÉTÉS SAVANTES
Société francophone de néphrologie ; groupe régional de transplantation (secrétaire).
TRAVAUX ET PUBLICATIONS
Articles originaux
1. {someone}, auteur, et al. Home therapy in remote areas. Nephrol Ther 2012;8:211-7.
2. Auteur, {someone}. Vaccination before transplant. Rev Med 2014;35:44-9.
3. Auteur. Éduquer à distance : cent patients. Presse Soins 2018;47:12-20.
Lettres et cas cliniques : neuf
Chapitres de traités : deux
Communications orales : vingt-six, dont quatre sur invitation
Posters : {n}
LANGUES ET DIVERS
Anglais médical courant, arabe parlé. Mission humanitaire de trois mois. Violoniste amateur.`,
    'fr-long-engineer-researcher-cv': `Profil
Ingénieure de recherche en [acoustique~télédétection~chimie des polymères], quatorze ans d'expérience entre laboratoire public et bureau d'études. Goût pour les instruments que l'on construit soi-même.
{person} – {ctown} – {mobile} – {mail}
Expérience
Depuis 2016 – Ingénieure de recherche, unité mixte, {city}
Conçoit et qualifie des bancs d'essai ; encadre deux techniciens ; gère un budget annuel de {amount} ; a obtenu l'accréditation de la plateforme.
2011–2016 – Ingénieure d'études, {other}
Campagnes de mesures sur sites industriels, rédaction de notes de calcul, formation des opérateurs.
2008–2011 – Doctorante, bourse industrielle
« Caractérisation non destructive de matériaux poreux », soutenue le {date}, félicitations du jury.
Formation
École nationale supérieure, diplôme d'ingénieur ; semestre à Delft
===
Compétences
Traitement du signal, Python, C++, conception assistée, métrologie, habilitation électrique B1V, normes ISO 354 et 10534.
Brevets
FR {num} « Capteur à membrane tendue », inventrice avec {someone} (licencié).
Publications choisies
[1] Journal of Sound and Vibration 331 (2012) 1453–1466.
[2] Applied Acoustics 74 (2013) 88–97, avec {someone}.
[3] Measurement 96 (2017) 301–309.
[4] Actes du Congrès français d'acoustique, {city}, 2018.
Enseignement
Travaux pratiques en deuxième année d'école (48 h par an) ; jury de validation des acquis.
Diffusion
Fête de la science : « Écouter le bois » ; chronique mensuelle sur une radio locale.
Langues
Anglais C1, néerlandais B1, portugais maternel
Centres d'intérêt
Lutherie, canoë, traduction de poésie
Références sur demande`,
  }),
};
