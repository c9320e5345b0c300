import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** French letters: of offices, employers, doctors, lawyers, persons. */
export const frenchLetters: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: [
    {
      family: 'fr-letter-announces-invoice',
      language: 'fr',
      text: `Cabinet {company}
{street} {town}
> {client}
> {cstreet}
> {ctown}
> {city}, le {today}
Nos réf. : {ref} - affaire suivie par {someone}
Objet : [envoi de notre facture de {month}~transmission de documents comptables~clôture de mission]
Cher Monsieur,
Vous trouverez sous ce pli notre facture n° {num} d'un montant de {amount}, correspondant aux travaux de la période écoulée, ainsi que le détail des temps passés.
Comme convenu lors de notre entretien téléphonique, son règlement pourra intervenir en deux fois, la première au {date}.
Je reste naturellement à votre disposition pour toute précision et vous remercie de la confiance que vous nous témoignez.
Nous vous prions de croire, cher Monsieur, en l'assurance de nos sentiments dévoués.
{person}, associée
P.J. : une facture, un relevé de temps`,
    },
    {
      family: 'fr-reminder-second',
      language: 'fr',
      text: `{company}
Recouvrement amiable
> Monsieur {person}
> {cstreet}
> {ctown}
# [DEUXIÈME RAPPEL~Relance n° 2~Dernier avis avant poursuites~RAPPEL D'ÉCHÉANCE]
Dossier {num}
Monsieur,
Malgré notre précédent courrier du {date}, nous constatons que les factures ci-dessous demeurent impayées à ce jour :
= Pièce | Échéance | Montant TTC | Retard
* {ref} | {date} | {small} | {d2} j
Solde exigible : {amount}
Il s'agit sans doute d'un oubli. Nous vous saurions gré de bien vouloir régulariser sous [huit jours~48 heures], faute de quoi nous nous verrions contraints de [transmettre votre dossier à notre service contentieux~suspendre vos livraisons].
Si votre règlement nous a été adressé entre-temps, veuillez ne pas tenir compte de la présente.
Recevez, Monsieur, nos salutations distinguées.
Le service comptabilité clients`,
    },
    {
      family: 'fr-lease-termination-tenant',
      language: 'fr',
      text: `{person}
{cstreet}
{ctown}
> Agence {company}
> {street}
> {town}
Recommandé avec AR
À {city}, le {today}
Objet : [résiliation du bail~congé du locataire~préavis de départ]
Madame, Monsieur,
Par la présente je vous informe de ma décision de quitter le logement que j'occupe depuis le {date} à l'adresse ci-dessus.
Le bien étant situé en zone tendue, mon préavis est réduit à un mois à compter de la réception de cette lettre (article 15 de la loi du 6 juillet 1989). Il prendra donc fin le {date}.
Je vous propose de convenir d'un rendez-vous pour l'état des lieux de sortie et la remise des clés, de préférence un samedi matin. Vous pourrez m'adresser le dépôt de garantie de {small} euros, dans le délai légal, à ma nouvelle adresse que je vous communiquerai.
Dans cette attente, je vous prie d'agréer, Madame, Monsieur, mes salutations les meilleures.
{person}`,
    },
    {
      family: 'fr-school-to-parents',
      language: 'fr',
      text: `École [primaire~élémentaire publique~maternelle] {someone}
{street}, {town} - {phone}
{today}
[Chers parents,~Madame, Monsieur,~Chères familles,]
[Comme chaque année, les élèves de CM2 partiront en classe de découverte du {date} au {date}.~Suite au passage de la commission de sécurité, l'entrée se fera par le portillon nord.~Nous avons constaté une recrudescence de poux dans l'école.]
Le coût restant à charge est de {small} € par enfant, après participation de la coopérative et de la mairie. Nul enfant ne doit être écarté pour raison financière : n'hésitez pas à prendre contact avec moi en toute discrétion.
Une réunion d'information se tiendra le {date} à {time} en salle polyvalente.
Merci de signer ce mot dans le cahier de liaison.
Bien cordialement,
La directrice, Mme {person}
Signature des parents :`,
    },
    {
      family: 'fr-prefecture-decision',
      language: 'fr',
      text: `PRÉFET DE {city}
Liberté Égalité Fraternité
Direction de la citoyenneté et de la légalité
Bureau des [élections et de la réglementation~installations classées]
Affaire suivie par : {someone}
Tél. {phone}
Le préfet à Monsieur le gérant de {client}, {cstreet}, {ctown}
{city}, le {today}
Objet :: votre demande d'autorisation du {date}
Réf. :: dossier n° {num}
Par courrier visé en référence, vous avez sollicité [l'ouverture tardive de votre établissement~l'agrément d'un centre de contrôle~le survol par drone d'une zone peuplée].
Après instruction et consultation des services intéressés, j'ai l'honneur de vous faire connaître que [je réserve une suite favorable à votre requête~je ne suis pas en mesure d'y donner une suite favorable, pour les motifs ci-après].
Cette décision peut être contestée devant le tribunal administratif dans un délai de deux mois, ou faire l'objet d'un recours gracieux auprès de mes services.
Je vous prie d'agréer, Monsieur, l'expression de ma considération distinguée.
Pour le préfet et par délégation, le secrétaire général {person}
Copie : maire de {ctown}`,
    },
    {
      family: 'fr-doctor-colleague',
      language: 'fr',
      text: `Docteur {person}
Cardiologie - ancien chef de clinique
{street} {town}
Le {today}
Cher confrère, chère consœur,
Merci de m'avoir adressé [votre patiente Madame~votre patient Monsieur] {someone}, né(e) le {date}, pour [palpitations~bilan avant chirurgie~dyspnée d'effort].
Dans ses antécédents on note une hypertension traitée et une appendicectomie. Le traitement associe un bêtabloquant et une statine.
À l'examen, la tension est à 13/8, l'auscultation est sans particularité. L'électrocardiogramme inscrit un rythme sinusal à {d2}/min. J'ai complété par une échographie, rassurante, FEVG 6[0~2~5] %.
Je propose [un Holter de 24 heures~de poursuivre à l'identique~une épreuve d'effort] et le reverrai dans un an, plus tôt bien sûr si la symptomatologie évoluait.
Confraternellement,
Dr {person}
Double au patient. Dicté, non relu.`,
    },
    {
      family: 'fr-warning-employee',
      language: 'fr',
      text: `{company}
Direction des ressources humaines
> Madame {person}
> {cstreet} {ctown}
Lettre [recommandée avec AR~remise en main propre contre décharge]
{city}, le {today}
Objet : [avertissement~convocation à un entretien préalable~notification de licenciement pour faute~acceptation de votre rupture conventionnelle]
Madame,
Nous avons à déplorer, de votre part, les agissements suivants : le {date}, vous avez quitté votre poste à {time} sans en référer à votre responsable, désorganisant la réception du quai.
Lors de l'entretien du {date}, auquel vous vous êtes présentée assistée de M. {someone}, les explications recueillies ne nous ont pas permis de modifier notre appréciation.
Nous vous demandons expressément de veiller à ce que de tels faits ne se renouvellent pas ; à défaut, nous pourrions être amenés à envisager une sanction plus lourde.
Cette mesure sera versée à votre dossier. Vous pouvez formuler vos observations sous quinze jours.
Veuillez recevoir, Madame, nos salutations.
{someone}, DRH`,
    },
    {
      family: 'fr-application-spontaneous',
      language: 'fr',
      text: `{person}
{cstreet}, {ctown}
{mobile} {mail}
À l'attention du responsable du recrutement, {client}
Objet : candidature [spontanée~au poste de {job}~pour un contrat d'apprentissage], réf. {num}
Madame, Monsieur,
[Votre récente implantation à {city} a retenu toute mon attention.~Cliente de votre enseigne depuis longtemps, j'en partage les valeurs.] Titulaire d'un diplôme obtenu en {year}, je souhaite aujourd'hui mettre mon énergie au service de votre équipe.
Au cours de mon dernier poste chez {other}, j'ai appris à gérer l'urgence, à rendre compte et à rester souriante avec une clientèle exigeante. J'ai notamment contribué à réduire d'un tiers le délai de réponse.
Vous trouverez ci-joint mon curriculum vitae. Je serais heureuse de vous exposer de vive voix mes motivations.
Dans l'espoir d'une réponse favorable, je vous prie d'agréer, Madame, Monsieur, l'expression de mon profond respect.
{person}`,
    },
    {
      family: 'fr-insurer-claim-answer',
      language: 'fr',
      text: `{insurer}
Indemnisation - dommages aux biens
TSA {d5} - {ctown}
Vos références : sinistre {num} du {date}, contrat {num}, gestionnaire {someone}
{person} {cstreet} {ctown}
[Bonjour,~Chère sociétaire,]
Nous revenons vers vous à la suite de [votre déclaration de dégât des eaux~la visite de l'expert~votre réclamation].
Au vu du rapport de M. {someone}, nous vous proposons une indemnité de {amount}, calculée ainsi :
- Remise en état peinture et sols | {plain}
- Vétusté récupérable sur facture | -{small}
- Franchise contractuelle | -{small}
Si cette offre vous convient, retournez-nous la lettre d'acceptation ci-jointe ; le règlement vous parviendra sous dix jours. Vous pouvez aussi mandater un expert de votre choix.
Avec toute notre considération,
Votre gestionnaire
En cas de désaccord persistant : La Médiation de l'assurance, TSA 50110, 75441 Paris Cedex 09`,
    },
    {
      family: 'fr-lawyer-formal-notice',
      language: 'fr',
      text: `{person}, avocate à la cour
{street} - {town}
PAR LRAR et courriel
{client} prise en la personne de son représentant légal
{city}, le {today}
Aff. : {other} / {client}
V/Réf : néant
Monsieur le président,
Je vous écris en ma qualité de conseil de la société {other}, qui me charge de vous exposer ce qui suit.
Aux termes d'un bon signé le {date}, vous avez commandé des marchandises livrées sans réserve, pour lesquelles vous restez devoir {amount} en principal.
Vos atermoiements ne sauraient prospérer. En conséquence, je vous mets en demeure, par la présente, d'avoir à régler cette somme sous huitaine entre mes mains (CARPA), outre intérêts au taux BCE majoré de dix points.
À défaut, j'ai reçu instruction d'assigner devant le tribunal de commerce. Conformément à mes règles déontologiques, vous pouvez transmettre cette lettre à votre avocat habituel.
Je vous prie de croire, Monsieur le président, à mes sentiments distingués.`,
    },
    {
      family: 'fr-thanks-donor',
      language: 'fr',
      text: `Association {company}
{today}
Chère {person},
[Grâce à vous, 214 familles ont passé l'hiver au chaud.~Le toit de la chapelle est enfin hors d'eau, et c'est un peu le vôtre !] Toute l'équipe de bénévoles se joint à moi pour vous dire un immense merci.
Votre geste nous est parvenu le {date}. Vous recevrez au printemps le justificatif pour votre déclaration.
Laissez-moi vous raconter l'histoire de {someone}. Arrivé chez nous en {month}, il n'osait pas pousser la porte. Il tient aujourd'hui la permanence du mardi.
Il nous manque encore {amount} pour finir l'année. Si vous le pouvez, parlez de nous autour de vous.
Avec toute notre gratitude, et mes vœux chaleureux pour vous et vos proches,
{someone}, président
P.-S. : les portes ouvertes auront lieu le {date}, nous serions si heureux de vous y voir !`,
    },
    {
      family: 'fr-swiss-commune',
      language: 'fr',
      text: `Administration communale de [Pully~Versoix~Martigny~Moutier]
Le greffe
{person}
[1009 Pully~1290 Versoix~1920 Martigny]
N/réf. : {ref} {today}
[Demande d'abattage d'arbre, parcelle {d3}~Contrôle des habitants : annonce d'arrivée incomplète~Votre courrier du {date}]
Madame, Monsieur,
Nous accusons réception de votre envoi et vous en remercions. Après examen par la Municipalité en séance du {date}, nous avons l'avantage de vous informer que [celle-ci ne voit pas d'objection à votre projet~des pièces complémentaires sont nécessaires, soit le bail à loyer et l'attestation d'assurance-maladie].
Un émolument de CHF {d2}.- sera perçu par facture séparée.
La présente décision peut faire l'objet d'un recours auprès de la CDAP dans les trente jours.
En restant à votre disposition pour tout renseignement complémentaire, nous vous présentons, Madame, Monsieur, nos salutations distinguées.
AU NOM DE LA MUNICIPALITÉ Le syndic {someone} La secrétaire {someone}`,
    },
  ],
};
