import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French letters: reminders, attestations, invitations, refusals, mails and decisions. */
export const frenchLettersOfOffices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('fr', {
    'fr-reminder-software-level-one': `{company}
{street} {town}
> {client}
> {cstreet}
> {ctown}
> {today}
Objet : [relance facture(s) échue(s)~Rappel~Solde de votre compte]
Compte client :: {d5}
Madame, Monsieur,
Sauf erreur ou omission de notre part, le relevé de votre compte fait apparaître à ce jour les échéances suivantes non réglées :
= Date | Pièce | Échéance | Montant | Solde
* {date} | FA{num} | {date} | {small} | {small}
Total dû : {amount}
Nous vous serions obligés de bien vouloir nous adresser votre règlement par retour de courrier. Si celui-ci venait d'être effectué, nous vous prions de ne pas tenir compte de la présente.
Veuillez agréer, Madame, Monsieur, nos salutations distinguées.
Le service comptabilité - {phone}`,
    'fr-open-items-statement': `{company}
Service recouvrement - {someone} - {email}
> {client}
> {cstreet} {ctown}
# Relevé de compte client au {today}
Cher client, veuillez trouver ci-dessous la situation de votre compte. Nous vous remercions de nous signaler tout écart avec vos livres.
= Date | N° | Libellé | Débit | Crédit | Solde
* {date} | {num} | [Facture~Avoir~Règlement chq~Virement] | {small} | | {plain}
Non échu {plain} - échu 1-30 j {small} - échu 31-60 j {small}
Solde en notre faveur : {amount}
En vous remerciant par avance de votre prompt règlement, nous vous adressons nos meilleures salutations.
Coordonnées pour virement : {iban}`,
    'fr-remittance-letter': `{client}
Comptabilité fournisseurs
{cstreet} {ctown}
> {company}
> {street}
> {town}
# [Avis de règlement~LETTRE-CHÈQUE~Avis de virement fournisseur]
{city}, le {today}
Messieurs,
Nous avons l'avantage de vous informer que nous avons donné ordre à notre banque de vous virer le {date} la somme de {amount}, en règlement des pièces suivantes :
= Votre référence | Date | Montant | Escompte | Net réglé
* {num} | {date} | {small} | 0,00 | {small}
? - Avoir {num} | {date} | -{small} | | -{small}
Compte crédité : {iban}
Veuillez agréer, Messieurs, nos salutations distinguées.
Document informatique non signé - avis {num}`,
    'fr-employer-attestation': `{company}
{street}
{town}
Siret {siret}
# [ATTESTATION EMPLOYEUR~Attestation de travail~Attestation de présence]
Je soussignée, {someone}, agissant en qualité de responsable des ressources humaines,
atteste que {person}, né(e) le {date}, demeurant {cstreet} {ctown},
est employé(e) au sein de notre société depuis le {date} en qualité de {job}, sous contrat à durée indéterminée, à temps complet.
Sa rémunération annuelle brute s'élève à {amount}. Sa période d'essai est terminée et l'intéressé(e) n'est à ce jour ni démissionnaire, ni en procédure de licenciement.
Attestation établie à la demande de l'intéressé(e) pour servir et valoir ce que de droit.
Fait à {city}, le {today}
Signature et cachet`,
    'fr-work-certificate-end': `{company} - {street} - {town}
CERTIFICAT DE TRAVAIL
(article L. 1234-19 du code du travail)
Nous soussignés, {company}, certifions que
{person}
demeurant à {ctown}
a fait partie de notre personnel du {date} au {date} en qualité de {job}.
[Il~Elle] nous quitte libre de tout engagement, [à sa demande~au terme de son contrat].
Nous gardons le souvenir d'une collaboration appréciée et formons des vœux pour la suite de sa carrière.
L'intéressé bénéficie du maintien à titre gratuit des couvertures santé et prévoyance dans les conditions de l'article L. 911-8 du code de la sécurité sociale.
{city}, le {today}
{someone}, directeur`,
    'fr-general-meeting-summons': `{company} SAS au capital de {num} euros
{street} {town} - {siren} RCS {city}
> [Lettre recommandée avec AR~Par courrier électronique]
> {client}
> {cstreet} {ctown}
> {city}, le {today}
Objet : convocation à l'assemblée générale [ordinaire~mixte~extraordinaire]
Cher associé,
Nous avons l'honneur de vous convoquer à l'assemblée qui se tiendra le {date} à {time}, au siège social, à l'effet de délibérer sur l'ordre du jour suivant :
- rapport de gestion et approbation des comptes
- affectation du résultat
- [renouvellement du mandat du président~transfert du siège~augmentation de capital]
- pouvoirs pour formalités
Les documents prévus par la loi sont tenus à votre disposition. À défaut d'assister à l'assemblée, vous pouvez vous y faire représenter au moyen du pouvoir joint.
Nous vous prions de croire à nos sentiments les meilleurs.
Le président, {person}`,
    'fr-application-refused': `{company}
Direction des ressources humaines
> {person}
> {cstreet}
> {ctown}
> {city}, le {today}
Réf. : {ref} - poste de {job}
[Madame~Monsieur],
Vous avez bien voulu nous faire parvenir votre candidature et nous vous remercions de l'intérêt que vous portez à notre maison.
Malgré la qualité de votre parcours, nous avons le regret de vous faire savoir que nous ne pouvons y réserver une suite favorable, d'autres profils correspondant davantage à nos attentes.
Sauf opposition de votre part, nous conservons votre dossier pendant deux ans.
En vous souhaitant de trouver rapidement un poste à votre mesure, nous vous prions d'agréer nos salutations distinguées.
{someone}, chargée de recrutement`,
    'fr-resignation-short': `{person}
{cstreet}
{ctown}
> {company}
> À l'attention de {someone}
> {street}
> {town}
> Fait à {city}, le {today}
Lettre [remise en main propre contre décharge~recommandée avec accusé de réception]
Objet : démission
Madame, Monsieur,
Par la présente, je vous informe de ma décision de quitter le poste de {job} que j'occupe depuis le {date}.
J'ai bien noté que la convention collective prévoit un préavis de [un~deux~trois] mois. [Je souhaite cependant en être dispensé(e).~Il prendra donc fin le {date}.]
Je vous saurai gré de me remettre, le dernier jour, mon solde de tout compte, un certificat de travail et l'attestation France Travail.
Je vous prie d'agréer mes respectueuses salutations.
{person}`,
    'fr-mail-thread-informal': `De : {someone}
Envoyé : {today} {time}
À : {person}
Cc : {email}
Objet : TR: RE: [point chantier~badge parking~planning congés~visio de jeudi]
Salut,
Je reviens vers toi suite à notre échange d'hier. [On n'a toujours pas reçu les plans~Le badge ne passe plus à la barrière~La salle est prise], tu peux voir avec {someone} ?
De mon côté je suis dispo {date} matin, sinon en début de semaine.
Pas urgent mais si on peut régler ça avant mes congés ce serait top.
Merci d'avance
Bonne soirée
{someone}
{company} | {phone}
-----Message d'origine-----
De : {person}
Bonjour, est-ce que tout est ok pour vous ? Je n'ai pas eu de retour. Bien à vous`,
    'fr-family-allowance-decision': `Caisse [d'allocations familiales~primaire d'assurance maladie~de retraite] de {city}
{town}
N° allocataire :: {num}
> {person}
> {cstreet}
> {ctown}
Le {today}
Objet : [vos droits à partir du {date}~demande de pièces~remboursement d'un trop-perçu]
Madame, Monsieur,
Nous avons étudié vos droits. Suite au changement intervenu dans votre situation professionnelle, vos prestations changent à partir du {date}.
Nous vous avons versé à tort la somme de {small} €. Vous devez donc rembourser cette somme ; elle sera retenue sur vos prochains paiements, à raison de {small} € par mois.
Si vous n'êtes pas d'accord, vous pouvez saisir la commission de recours amiable dans un délai de deux mois.
Avec toute notre attention,
Votre conseiller. Vous pouvez nous joindre au 3230.`,
    'fr-bank-rate-change': `{bank}
> {client}
> {cstreet} {ctown}
{city}, {month} {year}
Vos comptes : évolution [des tarifs~de la convention de compte~de votre carte]
Chère cliente, cher client,
À compter du {date}, les conditions tarifaires applicables à nos services évoluent. Vous trouverez l'essentiel ci-après et la brochure complète sur {web}.
- Tenue de compte : {small} € par trimestre
- Virement occasionnel en agence : {small} €
Conformément à la loi, l'absence de contestation dans les deux mois vaut acceptation. En cas de refus, vous pouvez résilier votre convention sans frais.
Votre conseiller {someone} se tient à votre disposition.
Le directeur de la relation clients, {person}`,
    'fr-swiss-office-answer': `Département [du territoire~de la formation~de l'économie]
Service cantonal {city}
> A-Post Plus
> {client}
> {cstreet}, {ctown}
N/réf. : {ref} V/réf. : votre courrier du {date}
{city}, le {today}
[Votre demande d'autorisation de procéder~Demande de prolongation de délai~Subvention énergie]
Madame, Monsieur,
Nous accusons réception de votre correspondance citée en titre, qui a retenu toute notre attention.
Après examen, nous vous informons que le délai est prolongé au {date}. Passé cette date et sans nouvelles de votre part, le dossier sera classé sans suite.
Un émolument de CHF {d3}.- vous sera facturé séparément.
En restant à votre disposition pour tout renseignement complémentaire, nous vous prions de croire, Madame, Monsieur, à l'assurance de notre considération distinguée.
{person}, chef de service
Copie : commune`,
    'fr-quebec-notice-tenant': `{city}, le {today}
PAR COURRIER RECOMMANDÉ
Madame {person}
{cstreet}
Objet : [Avis de modification du bail~Avis de reconduction~Rétablissement du service d'aqueduc]
Madame,
La présente fait suite à notre conversation téléphonique. Nous désirons vous informer que votre bail, qui se termine le 30 juin, sera renouvelé pour douze mois aux conditions suivantes : loyer mensuel de {small} $, chauffage non compris.
Vous disposez d'un mois à compter de la réception pour nous aviser de votre acceptation ou de votre refus. À défaut de réponse, vous serez réputée avoir accepté.
Espérant le tout à votre entière satisfaction, veuillez recevoir, Madame, nos salutations les plus cordiales.
{someone}, gestionnaire immobilier
{company} - {phone}
p. j. : formulaire de réponse`,
    'fr-supplier-complaint': `{client}
Service qualité fournisseurs
> {company}
> {street} {town}
> {ctown}, le {today}
RÉCLAMATION - lettre recommandée
Concerne : [livraison du {date}~non-conformité lot {num}~retards répétés]
Messieurs,
Le {date}, nous avons réceptionné {n} cartons dont le contenu ne correspond ni à notre commande, ni à vos engagements. Trois d'entre eux étaient éventrés et les réserves ont été portées auprès du transporteur.
Ces désordres ont immobilisé notre ligne pendant une demi-journée. Nous vous demandons de procéder sans délai au remplacement et de nous communiquer votre plan d'action.
À défaut d'une réponse satisfaisante sous huitaine, nous nous réservons le droit de nous approvisionner ailleurs, à vos frais.
Recevez, Messieurs, nos salutations.
{person}, responsable qualité`,
  }),
};
