import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French reports, letters and deeds further: energy, digs, sureties, moorings, releases. */
export const frenchReportsAndDeeds: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('fr', {
    'fr2-boiler-house-monthly-report': `{company} - Exploitation de chaufferies
Compte rendu mensuel d'exploitation - {month} {year}
Site : auberge de jeunesse et piscine de {city}, contrat P1 P2 P3 n° {num}
1. Consommations
= Énergie | Index début | Index fin | Conso | Cible
- Gaz MWh PCS | {num} | {num} | {d2},{n} | {d2}
- Bois t | {d3} | {d3} | {d2},{n} | {d2}
- Eau chaude m3 | {num} | {num} | {d3} | {d3}
- Électricité MWh | {num} | {num} | {n},{n} | {n}
DJU du mois {d3}, normale trentenaire {d3}. Intéressement provisoire en faveur du client : {small} €.
2. Événements
{date} {time} défaut brûleur, photocellule encrassée, remise en route à {time}.
{date} vis sans fin bloquée par un caillou, {n} heures au gaz.
{date} analyse légionelles : < 10 UFC/L sur les trois points.
3. Maintenance préventive réalisée
Ramonage chaudière 2, étalonnage sondes, purge pot à boues, essai soupapes. Reporté : remplacement du vase d'expansion (pièce attendue semaine {d2}).
4. Rendement et émissions
Combustion 9{n},{n} %, CO {d2} mg/Nm3. Taux de couverture bois {d2} %.
5. Propositions
Abaisser la consigne de nuit de 21 à 18 °C dans les dortoirs inoccupés ; calorifuger {d2} mètres de tuyauterie en galerie (retour inférieur à trois hivers).
6. Main-d'œuvre : {d2} h dont {n} h d'astreinte
Le responsable de secteur, {person} - annexes : courbes de température, facture combustible`,
    'fr2-archaeology-diagnosis-report': `Service archéologique [départemental~municipal] - rapport de diagnostic
# {city}, « {heading} », lotissement tranche 2
Responsable d'opération : {person} Arrêté n° {year}-{d3} Code opération {d5}
Volume unique - {month} {year}
Fiche signalétique : parcelles ZD {d2} et {d2}, emprise {d5} m², altitude {d3} m NGF, sondée à {n},{n} %
Mots-clés : La Tène, haut Moyen Âge, fosse, silo, four, céramique, scorie
Notice scientifique
{d2} tranchées ouvertes à la pelle munie d'un godet lisse ont livré une occupation rurale jusqu'alors insoupçonnée. Trois silos piriformes, partiellement effondrés, ont été comblés de rejets domestiques où dominent les restes de bœuf et de porc. Une batterie de quatre fours creusés dans le lœss, dont la sole rubéfiée est intacte, renvoie au VIIe siècle. Un fossé parcellaire, orienté nord-ouest, recoupe l'ensemble.
Inventaire du mobilier
= US | Matériau | NR | NMI | Datation
- 1{d2} | céramique | {d2} | {n} | La Tène C2
- 1{d2} | céramique | {d3} | {n} | mérovingien
- 2{d2} | faune | {d2} | - | -
- 2{d2} | fer, couteau | 1 | 1 | VIIe s.
- 3{d2} | scories | {d2} | - | 3,{n} kg
Conditions d'intervention
Le gel des premiers jours puis la remontée de nappe ont compliqué le relevé. L'exploitant avait semé de l'orge, indemnisé.
Interprétation
Il pourrait s'agir de la périphérie d'un habitat groupé mentionné dans un polyptyque comme villare. La densité décroît vers l'est.
Préconisation du rédacteur : le service régional décidera, au vu du présent rapport, de l'opportunité d'une fouille préventive. 12 figures, 6 planches.`,
    'fr2-customer-satisfaction-barometer-slides': `# Baromètre satisfaction {year}
{company} Mobilités - réseau de bus de {city}
Présentation au comité des usagers, {date}
===
Ce que nous avons fait
{num} questionnaires à bord, du {date} au {date}
{n} lignes, 2 jours de semaine, 1 samedi
Redressement par ligne et tranche horaire
===
L'essentiel
Note globale : 7,{n} / 10 (7,{n} l'an dernier)
82 % recommanderaient le bus à un proche
La ponctualité décroche, l'accueil progresse
===
Note par critère
= Critère | {year} | Évolution
- Amabilité du conducteur | 8,{n} | + 0,3
- Propreté | 7,{n} | =
- Information perturbations | 5,{n} | - 0,4
- Prix de l'abonnement | 6,{n} | + 0,1
- Sécurité le soir | 6,{n} | - 0,2
===
Ils l'ont dit
« Quand le 7 passe, il est plein. »
« Merci à la dame qui a attendu ma poussette. »
« L'appli annonce trois minutes pendant un quart d'heure. »
===
Nos priorités
1 Renfort ligne {n} aux heures de pointe dès {month}
2 Écrans d'arrêt autonomes, {d2} poteaux
3 Médiateurs vendredi et samedi soir
4 Un ticket pour les correspondances tram + vélo
Annexe : profil des répondants, {d2} % de femmes, 38 ans en moyenne
Merci. Contact : {person}, études et marketing`,
    'fr2-prison-visit-report-bar': `ORDRE DES AVOCATS DU BARREAU DE {city}
Rapport de visite d'un lieu de privation de liberté (art. 719 du code de procédure pénale)
Établissement : maison d'arrêt de {ctown}
Date : {date}, de {time} à {time}
Délégation : Me {person}, Me {someone}, assistées de {someone}, journaliste
Accueil : directrice adjointe, chef de détention, sans difficulté. Tous les locaux demandés ont été ouverts à l'exception de la cuisine, en travaux.
1. Population
Capacité théorique {d3} places, écroués hébergés {d3}, soit un taux de {d3} %. Matelas au sol : {d2}. Prévenus : six sur dix. Femmes : quartier distinct de {d2} cellules.
2. Conditions matérielles
Cellules de 9,{n} m² pour trois. Humidité généralisée au rez-de-chaussée, fenêtres sans joint, cafards signalés par tous. Douches : trois fois par semaine, moisissures noires. Les cours de promenade sont dépourvues d'abri et de point d'eau.
3. Santé
Délai pour un dentiste : {n} mois. Le psychiatre n'exerce plus qu'à mi-temps. Extractions annulées faute d'escorte : {d2} sur {d2} au trimestre.
4. Activités
{d2} détenus travaillent, liste d'attente supérieure à cinq mois. La bibliothèque est bien fournie et gérée par un auxiliaire passionné. Le sport est le premier motif de satisfaction.
5. Droits
Parloirs avocats : pas de confidentialité acoustique. Téléphone : tarifs jugés prohibitifs.
6. Personnel
Onze postes vacants. Les surveillants rencontrés décrivent un épuisement et demandent des formations.
Recommandations : dératisation immédiate, filets, ventilateurs, ordinateurs de classe, encellulement à deux au maximum.
Copie : Contrôleur général, préfet, parlementaires`,
    'fr2-internal-memo-stock-count-report-short': `Note de service / CR
de : {person}, magasin
à : direction, compta, {someone}
le {today}
CR inventaire annuel du {date}
Équipes : 4 binômes + 2 intérim. Début {time}, fin {time}. Gel des mouvements respecté sauf un dépannage client à 11 h (BL {num}, saisi après).
Résultat : {num} réf. comptées sur {num}. Écart net - {small} € (0,{n} % du stock). Écart absolu {plain} €.
Plus gros écarts
= Réf. | Théo | Compté | Écart € | Explication
- V{num} | {d3} | {d3} | -{small} | vrac compté au poids, tare fausse
- K{num} | {d2} | 0 | -{small} | livré sans BL chez {other}
- T{num} | {n} | {d2} | +{small} | retour non saisi
- P{num} | {d2} | {n} | -{small} | vol ? cadenas forcé en mars
Mort : 212 références sans mouvement depuis 3 ans ({plain} €), proposition mise au rebut ou lot déstockeur.
Problèmes : étiquettes illisibles allée D, douchette HS, deux unités de comptage (m / rouleau) pour la gaine, mezzanine mal éclairée.
À faire avant le prochain
- tournants mensuels classe A
- un seul code par article (doublons 1 % environ)
- fermer le magasin à clé à midi
- former les livreurs au retour
Annexe : listing écarts complet, 14 p. (lecteur réseau)
Merci à tous, croissants mérités.`,
  }),
  letter: wordingsIn('fr', {
    'fr2-letter-editor-newspaper': `{person}
{cstreet}, {ctown}
> Rédaction du {heading}
> Courrier des lecteurs
{city}, {today}
Monsieur le rédacteur en chef,
Votre article de samedi consacré à la fermeture du bureau de poste de {city} m'a fait bondir, non qu'il soit inexact, mais parce qu'il passe sous silence l'essentiel.
Vous écrivez que la fréquentation avait baissé d'un tiers. Certes. Or, qui a réduit les horaires à deux matinées, retiré le distributeur de billets, puis supprimé la boîte jaune devant la salle des fêtes ? On nous retire l'échelle et l'on s'étonne ensuite que personne ne monte.
Je suis guide retraité, j'ai quatre-vingt-un ans et bon pied. Mais ma voisine aveugle, où ira-t-elle retirer ses recommandés ? À vingt-deux kilomètres, par un car qui ne circule qu'en période scolaire. Le relais proposé à l'épicerie n'accepte ni les mandats ni les colis volumineux, et l'épicier, que nous aimons tous, n'a pas prêté serment.
On nous répond « numérique ». Fort bien : la fibre s'arrête au pont.
Je n'ai pas la nostalgie des pèlerines et des vélos. Je demande simplement que l'on compte les services au nombre de ceux qui en ont besoin et non de ceux qui peuvent s'en passer. Une réunion publique aura lieu jeudi à vingt heures à l'ancienne école ; vos lecteurs y seront les bienvenus, votre reporter aussi.
Veuillez croire, Monsieur, à mes sentiments distingués et à ma fidélité d'abonné depuis 1974.
{person}
La rédaction se réserve le droit de raccourcir les lettres.`,
    'fr2-letter-purchase-offer-house': `{person} et {someone}
{cstreet}
{ctown}
> Monsieur {someone}
> s/c agence {company}
> {town}
Le {today}
Objet : offre d'achat de votre maison de la rue des Carriers
Monsieur,
Nous avons visité votre maison à deux reprises, les {date} et {date}, en compagnie de Mme {someone}. La lumière de la véranda, le figuier et l'atelier de votre père nous ont conquis ; nos enfants ont déjà choisi leurs chambres.
Nous vous proposons de l'acquérir au prix net vendeur de {plain} euros ([cent quatre-vingt-dix-huit mille~deux cent douze mille]), honoraires de l'agence en sus à notre charge.
Cette offre est faite sous les conditions suspensives d'usage : obtention d'un ou plusieurs prêts d'un montant maximal de {plain} euros sur vingt ans au taux de {n},{n} % hors assurance, absence de servitude grave, état parasitaire négatif, non-exercice du droit de préemption. Notre apport personnel s'élève à trente pour cent ; l'accord de principe de notre banque est joint.
Nous avons tenu compte de l'assainissement à remettre aux normes (devis de {company}) ainsi que de la toiture de l'appentis. Nous serions heureux de conserver l'établi et la cuisinière.
La présente est valable jusqu'au {date} minuit. Sans réponse à cette date, elle deviendra caduque et nous retrouverons notre liberté. Si vous l'acceptez, il vous suffira d'y porter la mention « bon pour accord » ; nous pourrions signer le compromis chez votre notaire sous trois semaines. Aucun versement n'est joint.
Avec nos salutations les meilleures, et quel que soit votre choix, merci pour le panier de figues.
Signatures`,
    'fr2-letter-data-breach-remote-care': `{company}
Délégué à la protection des données
> {person}
> {cstreet}
> {ctown}
{city}, le {today}
Objet : incident de sécurité concernant vos données personnelles
Madame, Monsieur,
Nous vous écrivons parce que vous êtes, ou avez été, bénéficiaire de nos services de téléassistance.
Dans la nuit du {date}, une personne non autorisée a accédé au serveur d'un de nos prestataires. Nous en avons été avertis le lendemain à {time} ; l'accès a été coupé dans l'heure, une plainte a été déposée et la CNIL informée dans le délai réglementaire.
Données potentiellement consultées : nom, prénom, adresse, téléphone, nom de la personne à prévenir, jour de passage du technicien. Ne sont pas concernés : mots de passe, coordonnées bancaires, informations médicales, code de la boîte à clés.
Quels risques ? Des escrocs pourraient vous appeler en se faisant passer pour nous. Aucun de nos agents ne vous demandera jamais un code, un virement ni de remettre votre carte à un coursier. En cas de doute, raccrochez et composez le numéro figurant au dos de votre médaillon.
Que faisons-nous ? Changement de prestataire, chiffrement des fichiers, audit indépendant. Par précaution, les techniciens se présenteront désormais avec un mot convenu avec vous.
Une ligne est ouverte au {phone}, de 8 h à 20 h, sept jours sur sept, non surtaxée. Vous pouvez aussi écrire à {email} ou introduire une réclamation auprès de l'autorité de contrôle.
Nous sommes conscients de l'inquiétude que cette nouvelle peut susciter et vous présentons nos excuses les plus sincères.
Recevez, Madame, Monsieur, nos salutations dévouées.
{someone}`,
  }),
  contract: wordingsIn('fr', {
    'fr2-boat-mooring-annual-licence': `PORT DE PLAISANCE DE {city} - Capitainerie
AUTORISATION D'OCCUPATION TEMPORAIRE D'UN POSTE D'AMARRAGE
Convention n° {ref}
Entre le gestionnaire {company}, délégataire, et
M. {person}, {cstreet}, {ctown}, ci-après l'usager
Bateau :: « {heading} », longueur {n},{d2} m, largeur 2,{d2} m, immat. {d5}
Poste :: ponton {n}, catfway n° {d2}
Période :: du 1er janvier au 31 décembre {year}
Redevance :: {plain} € TTC, taxe de séjour forfaitaire incluse
Article 1. Le présent titre est personnel, précaire et révocable. Il ne confère aucun droit réel et ne peut être cédé avec le navire.
Article 2. L'usager déclare toute absence supérieure à vingt-quatre heures ; le poste peut alors être attribué à un bateau de passage, sans ristourne en deçà de quinze nuitées.
Article 3. Il entretient ses amarres, doublées en hiver, ses pare-battages, et veille à la flottabilité. Les agents sont fondés à intervenir d'office, aux frais du propriétaire, en cas de péril.
Article 4. Sont proscrits : carénage à flot, rejet d'eaux noires, barbecue sur le pont, vélo sur les passerelles, linge étendu, antifouling sans aire étanche.
Article 5. L'assurance couvre au minimum les dommages aux ouvrages, le renflouement et l'enlèvement d'épave. Attestation annuelle.
Article 6. Redevance payable en trois termes. Tout retard d'un mois entraîne l'exclusion de la liste et la mise à terre.
Article 7. Résiliation : par l'usager avec deux mois de préavis, par le port sans délai pour intérêt général.
Article 8. Le règlement de police, affiché, fait partie intégrante des présentes.
Lu, accepté sans réserve. À {city} le {today}
L'usager Le maître de port, {someone}`,
    'fr2-tripartite-apprentice-training-convention': `CONVENTION TRIPARTITE annexée au contrat d'apprentissage
portant [aménagement~réduction~allongement] de la durée (art. L. 6222-7-1)
ENTRE
L'employeur : {company}, SIRET {siret}, IDCC {num}
L'apprenti(e) : {person}, né(e) le 30/11/2005, représenté(e) le cas échéant par {someone}
Le CFA : {other}, UAI 0{num}X, n° de déclaration {num}
Diplôme préparé :: [BP coiffure~CAP fleuriste~Bac pro commercialisation], RNCP {d5}
Code diplôme :: {num}
Considérant que l'apprenti justifie de l'obtention des unités générales et de dix-huit mois d'expérience antérieure, les signataires conviennent :
1. La durée initiale de vingt-quatre mois est ramenée à douze, du {date} au {date}.
2. Le nombre d'heures en centre est porté à {d3}, réparties en une semaine sur trois, selon le calendrier joint.
3. La rémunération, calculée comme si la première année était accomplie, s'élève à {d2} % du SMIC, soit {small} euros bruts ; avantage repas deux par jour.
4. Le maître d'apprentissage, {someone}, dispose de cinq heures hebdomadaires pour le suivi ; un carnet de liaison est visé chaque quinzaine.
5. Le CFA met en œuvre un accompagnement renforcé en arts appliqués et rend compte des absences sous quarante-huit heures.
6. Les frais d'hébergement et de premier équipement sont pris en charge par l'opérateur de compétences.
7. En cas de rupture, l'apprenti peut demeurer six mois en formation.
Fait en trois exemplaires originaux. Le dépôt est effectué auprès de l'OPCO dans les cinq jours ouvrables suivant le début d'exécution.
Cachets et signatures des trois parties - date : {today}`,
    'fr2-surety-act-parent-student': `ACTE DE CAUTIONNEMENT SOLIDAIRE
Je soussigné(e) {person}, né(e) le 12 juillet 1966 à {city}, profession : {job}, demeurant {street}, {town},
déclare me porter caution solidaire, sans bénéfice de discussion ni de division, de {someone}, mon fils, locataire du logement situé {cstreet}, {ctown}, donné à bail par la SCI {company}.
Le contrat de location, dont un exemplaire m'a été remis, est conclu le {today} pour une durée de [un an meublé~trois ans], renouvelable.
Montant du loyer :: {small} euros, hors charges
Provision sur charges :: {small} euros
Révision :: chaque année au mois de {month}, IRL du {n}e trimestre
Mon engagement porte sur le paiement du loyer, des charges récupérables, des réparations locatives, des indemnités d'occupation et des frais de procédure, dans la limite de {plain} euros en principal et accessoires, et pour une durée expirant le {date}.
Je reconnais avoir parfaite connaissance de la nature et de l'étendue de cette obligation.
Avant-dernier alinéa de l'article 22-1 de la loi du 6 juillet 1989 : « Lorsque le cautionnement d'obligations résultant d'un contrat de location ne comporte aucune indication de durée ou lorsque la durée est stipulée indéterminée, la caution peut le résilier unilatéralement. La résiliation prend effet au terme du contrat. »
En me portant caution, je m'engage à payer au bailleur ce que lui doit le locataire en cas de défaillance de celui-ci, dans la limite de .................... (en chiffres et lettres, de ma main).
Pièces remises : trois bulletins de salaire, avis d'imposition, justificatif de domicile
Signature de la caution Signature du bailleur, bénéficiaire`,
    'fr2-quebec-transaction-release': `TRANSACTION ET QUITTANCE
(articles 2631 et suivants du Code civil du Québec)
ENTRE : {person}, domicilié(e) au {cstreet}, {ctown}, district de {city} (« l'Acheteuse »)
ET : {company} inc., faisant également affaire sous le nom de Piscines {heading} (« le Commerçant »)
ATTENDU QUE l'Acheteuse s'est procuré le {date} un spa de marque importée au coût de {plain} $, taxes en sus ;
ATTENDU QUE la coque a fissuré durant le premier hiver et qu'une mise en demeure fut transmise le {date} ;
ATTENDU QUE la demande porte le numéro {d3}-32-{num}-{d2} à la Division des petites créances ;
ATTENDU QUE les parties désirent régler hors cour, sans admission aucune ;
LES PARTIES CONVIENNENT DE CE QUI SUIT :
1. Le préambule fait partie intégrante des présentes.
2. Le Commerçant reprendra l'appareil à ses frais au plus tard le {date}, l'Acheteuse l'ayant préalablement vidé et débranché.
3. Il versera à l'Acheteuse, par traite bancaire, {plain} $ en capital, intérêts et frais, dans les dix jours de la reprise.
4. L'Acheteuse retirera ses avis publiés sur les plateformes et s'abstiendra de tout commentaire.
5. Sous réserve de l'exécution complète, les parties se donnent quittance mutuelle, totale et finale.
6. À défaut de paiement, le solde entier deviendra exigible avec intérêts de {n} % l'an.
7. La présente entente demeure confidentielle, sauf auprès de leurs comptables et assureurs.
8. Elle a l'autorité de la chose jugée entre les parties.
SIGNÉ à {city}, ce {today}
Témoin : {someone}`,
    'fr2-works-agreement-union-firm': `ACCORD D'ENTREPRISE RELATIF À [l'aménagement du temps de travail~au forfait mobilités durables~au droit à la déconnexion]
Entre la société {company}, dont le siège est {street} {town}, représentée par {person}, directrice des ressources humaines,
Et les organisations syndicales représentatives ci-après : CFDT, représentée par {someone} ; CGT, représentée par {someone} ; CFE-CGC, représentée par {someone},
PRÉAMBULE
À l'issue de cinq réunions tenues entre le {date} et le {date}, les parties ont souhaité concilier la saisonnalité de l'activité, les aspirations des salariés et la réduction de l'empreinte des trajets.
TITRE I - CHAMP D'APPLICATION
L'ensemble du personnel, y compris les titulaires d'un contrat à durée déterminée d'au moins quatre semaines et les intérimaires, à l'exception des cadres dirigeants.
TITRE II - DISPOSITIONS
Article 3. La période de référence s'étend du 1er juin au 31 mai. Les semaines hautes n'excèdent pas 44 heures et ne peuvent se succéder plus de {n} fois.
Article 4. Délai de prévenance : dix jours ouvrés, réduit à trois en cas de panne ou d'intempérie, moyennant une prime de {small} euros.
Article 5. Rémunération lissée sur 151,67 heures. Un relevé individuel du compteur accompagne chaque bulletin.
Article 7. Vélo, covoiturage, engins partagés : indemnité forfaitaire plafonnée à {d3} euros par an, sur attestation.
Article 8. Aucun message n'appelle de réponse entre 20 h et 7 h.
TITRE III - SUIVI
Commission paritaire semestrielle ; indicateurs communiqués au CSE.
TITRE IV - DURÉE, RÉVISION, DÉNONCIATION
Quatre ans. Préavis de trois mois. Dépôt sur TéléAccords et au greffe des prud'hommes de {city}.
Fait à {city} le {today} - pour la CGT : non signataire`,
    'fr2-sale-of-business-assets-extract': `CESSION DE FONDS DE COMMERCE
Acte sous signature privée
Le soussigné : {person}, artisan {job}, « le Cédant », et la société {company}, « le Cessionnaire », ont arrêté les conventions suivantes :
I. DÉSIGNATION
Un fonds de [pizzeria à emporter~tabac-presse-loto~pressing écologique] connu sous l'enseigne « {heading} », exploité {cstreet}, {ctown}, comprenant : la clientèle et l'achalandage ; le droit au bail pour le temps restant à courir ; le matériel décrit en annexe ; la ligne téléphonique ; la licence.
II. ORIGINE DE PROPRIÉTÉ
Créé par le Cédant en 2004. Aucune inscription de privilège selon état délivré le {date}.
III. CHIFFRES
= Exercice | CA HT | Résultat
- N-3 | {plain} | {plain}
- N-2 | {plain} | {plain}
- N-1 | {plain} | {plain}
IV. PRIX
{plain} euros, savoir : éléments incorporels {plain}, corporels {plain}. Le prix est payé comptant et séquestré entre les mains de Me {someone} pendant le délai d'opposition, soit cinq mois environ.
V. STOCKS : à dire d'expert, inventaire contradictoire la veille, règlement par billets à trois mois
VI. PERSONNEL
Deux contrats en cours, {someone} et {someone}, transférés de plein droit ; droits à congés remboursés prorata temporis. L'information préalable des salariés est intervenue le {date}.
VII. CHARGES DU CÉDANT
Présentation à la clientèle pendant un mois, sans rémunération. Interdiction de se rétablir durant cinq ans dans un rayon de {n} kilomètres à vol d'oiseau.
VIII. ENTRÉE EN JOUISSANCE : ce jour à minuit, remise des clés
IX. FORMALITÉS : enregistrement, publicité au BODACC, droit de préemption purgé
Fait à {city} en six originaux`,
  }),
  quote: wordingsIn('fr', {}),
  tax_document: wordingsIn('fr', {}),
};
