import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Long French running text: agreements, reports and manuals that fill their pages. */
export const frenchLongRunningPapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('fr', {
    'frf-contract-business-transfer-deed-long': `CESSION DE FONDS DE COMMERCE
ENTRE LES SOUSSIGNÉS :
La société {company}, au capital de {plain} euros, dont le siège social est à {town}, {street}, identifiée au registre du commerce sous le numéro {siren}, représentée par son gérant, {person}, dûment habilité par une décision collective du {date},
ci-après « le Cédant »,
ET :
{someone}, {job}, demeurant {cstreet}, {ctown}, agissant tant en son nom qu'au nom et pour le compte d'une société en cours de formation,
ci-après « le Cessionnaire ».
EXPOSÉ
Le Cédant exploite depuis le {date} un fonds de [librairie-papeterie~pressing-blanchisserie~salon de thé et vente à emporter] sous l'enseigne [Au Bon Coin~Blanc Neige~Le Grain d'Or]. Souhaitant se consacrer à d'autres projets, il s'est rapproché du Cessionnaire, qui a visité les lieux à plusieurs reprises, consulté les livres et fait réaliser par son conseil les vérifications qu'il a jugées utiles.
CECI EXPOSÉ, IL EST CONVENU :
TITRE I – DÉSIGNATION
Le fonds comprend les éléments incorporels, à savoir la clientèle et l'achalandage, le nom commercial, le droit au bail des locaux pour le temps restant à courir, le numéro de téléphone et les pages ouvertes sur les réseaux sociaux ; ainsi que les éléments corporels, soit le matériel, le mobilier commercial et les agencements, décrits et estimés article par article dans un état annexé. Les marchandises seront reprises en sus, sur inventaire contradictoire au prix de revient hors taxes.
TITRE II – ORIGINE DE PROPRIÉTÉ
Le Cédant l'a acquis de la succession {someone} suivant acte reçu par Maître {someone}, notaire à {city}, moyennant un prix quittancé.
TITRE III – ÉNONCIATIONS
= Exercice | Chiffre d'affaires HT | Résultat
- N-3 | {plain} | {plain}
- N-2 | {plain} | {plain}
- N-1 | {plain} | {small}
Pour la période écoulée depuis la dernière clôture, le Cédant déclare un montant de {plain} euros. Les parties ont visé ce jour les documents comptables et en ont dressé l'inventaire.
TITRE IV – PRIX
La cession est consentie au prix principal de {amount}, s'appliquant aux éléments incorporels pour les trois quarts et au matériel pour le surplus. Il est payé comptant, au moyen d'un prêt accordé par {bank}, et remis à Maître {someone}, avocat, séquestre amiable, qui ne pourra s'en dessaisir qu'à l'expiration des délais d'opposition et après solidarité fiscale.
TITRE V – CHARGES ET CONDITIONS
Le Cessionnaire prendra le fonds dans l'état où il se trouve au jour de l'entrée en jouissance, fixée au {date}, sans pouvoir prétendre à aucune diminution. Il poursuivra le contrat de travail de Mme {someone}, vendeuse, ainsi que les abonnements d'eau, d'électricité et de télésurveillance. Le Cédant, de son côté, s'oblige à le présenter à la clientèle et à l'assister gracieusement durant quinze jours.
TITRE VI – NON-RÉTABLISSEMENT
Le Cédant s'interdit, cinq années durant et dans un rayon de dix kilomètres à vol d'oiseau, de créer, d'acquérir ou d'exploiter un commerce similaire, même comme salarié ou associé, à peine de dommages et intérêts et de fermeture.
TITRE VII – FORMALITÉS
L'acte sera enregistré dans le mois, publié dans un support habilité et inséré au bulletin officiel. Les droits et honoraires sont supportés par le Cessionnaire. Élection de domicile est faite au siège du séquestre.
Fait à {city}, le {today}, en six originaux`,
    'frf-contract-collective-agreement-telework-long': `ACCORD COLLECTIF RELATIF [AU DROIT À LA DÉCONNEXION~À L'ÉGALITÉ PROFESSIONNELLE~À L'AMÉNAGEMENT DU TEMPS DE TRAVAIL]
Entre la société {company}, ayant son siège {street}, {town}, représentée par {person}, directrice générale, d'une part,
et les organisations syndicales représentatives : la CFDT, représentée par {someone}, et la CFE-CGC, représentée par {someone}, délégués syndicaux, d'autre part.
PRÉAMBULE
Les signataires partagent une conviction : la qualité du service rendu tient à celle des conditions de travail. Le précédent texte, conclu pour trois ans, est arrivé à son terme. Quatre réunions ont été nécessaires pour en dresser le bilan, nourri par un questionnaire auquel ont répondu {d3} collègues, et pour bâtir les mesures qui suivent.
CHAPITRE 1 – CHAMP ET PRINCIPES
1.1 Le présent texte s'applique à tous les établissements, y compris aux alternants et aux salariés mis à disposition.
1.2 Aucune mesure ne saurait avoir pour effet de diminuer les garanties de branche.
CHAPITRE 2 – ORGANISATION
2.1 La période de référence est l'année civile. La durée moyenne s'établit à trente-cinq heures ; les semaines hautes ne dépassent pas quarante-deux heures, les semaines basses ne descendent pas sous vingt-huit.
2.2 Le planning indicatif est porté à la connaissance des équipes deux mois à l'avance. Toute modification respecte un délai de prévenance de sept jours, réduit à trois en cas d'absence imprévue d'un collègue, et donne alors droit à une demi-heure de repos supplémentaire.
2.3 La rémunération est lissée. Les absences sont décomptées selon l'horaire qui aurait été accompli.
2.4 Aucun courriel n'appelle de réponse entre 19 heures et 7 h 30, le week-end et durant les congés. Une fenêtre d'avertissement s'affiche au moment de l'envoi.
CHAPITRE 3 – MESURES D'ACCOMPAGNEMENT
3.1 Une enveloppe de {plain} euros est consacrée au rattrapage des écarts constatés entre les femmes et les hommes d'un même coefficient.
3.2 Les parents d'enfants de moins de trois ans bénéficient de six jours fractionnables en heures.
3.3 Trois berceaux supplémentaires sont réservés dans la crèche interentreprises.
3.4 Les proches aidants peuvent recevoir, sous couvert d'anonymat, des jours donnés par leurs collègues ; l'entreprise abonde d'un jour pour deux.
CHAPITRE 4 – SUIVI
= Indicateur | Situation | Cible
- Part des femmes cadres | {d2} % | {d2} %
- Dépassements de l'horaire quotidien | {d3} | moins de {d2}
- Salariés formés au management | {d2} % | 100 %
Une commission paritaire se réunit chaque semestre. Elle peut proposer un avenant.
CHAPITRE 5 – DISPOSITIONS FINALES
L'accord est conclu pour une durée déterminée de trois ans à compter du {date}. Il pourra être révisé dans les conditions prévues par la loi. Il sera déposé sur la plateforme TéléAccords et au greffe du conseil de prud'hommes de {city}, publié dans une version anonymisée, et affiché.
Fait à {city}, le {today}, en cinq exemplaires
Suivent les signatures`,
    'frf-contract-general-terms-sale-signed-b2b-long': `CONDITIONS GÉNÉRALES DE VENTE ET DE PRESTATION
{company} - version {n} - à parapher et à joindre au contrat cadre
Préambule
Les présentes constituent, conformément à l'article L. 441-1 du code de commerce, le socle de la négociation commerciale. Le client {client}, représenté par {person}, déclare en avoir pris connaissance et les accepter sans réserve, ainsi qu'en atteste sa signature.
1. Formation
Nos propositions sont valables un mois. La vente n'est parfaite qu'après confirmation écrite de notre part. Les renseignements portés sur les catalogues, prospectus et sites n'ont qu'une valeur indicative, et nous nous réservons d'apporter à nos fabrications toute amélioration.
2. Commandes
Toute demande d'annulation parvenue après le lancement en production entraîne la facturation des dépenses engagées. Le minimum est fixé à {d3} euros hors taxes ; en deçà, une participation de {d2} euros est perçue.
3. Prix
Ils s'entendent départ usine, emballage standard inclus. Ils peuvent être ajustés sans préavis en cas de hausse du cours des matières supérieure à cinq pour cent entre la commande et la mise à disposition.
4. Livraison
Les délais ne sont donnés qu'à titre d'information. Un retard n'autorise l'acheteur ni à rompre, ni à retenir un paiement, ni à réclamer des pénalités, sauf stipulation expresse. La marchandise voyage aux risques du destinataire, à qui il appartient d'exercer les recours contre le voiturier.
5. Réception
Les vices apparents sont dénoncés par écrit sous quarante-huit heures. Aucun retour n'est admis sans autorisation numérotée.
6. Réserve de propriété
Nous conservons la propriété des biens vendus jusqu'au règlement effectif du principal et des accessoires. L'acheteur s'oblige à permettre leur identification et à en assumer la garde.
7. Paiement
À trente jours, sans escompte. Le défaut de règlement d'une seule échéance rend exigibles toutes les autres, même ayant donné lieu à effets. Intérêt : taux de la Banque centrale européenne majoré de dix points. Indemnité forfaitaire : quarante euros, sans préjudice d'un complément sur justificatif.
8. Garantie
Nos matériels sont garantis un an contre tout défaut de matière ou de construction. Sont exclus l'usure normale, les dérangements dus à une négligence, une surtension, un entretien absent ou des pièces étrangères. La main-d'œuvre et les déplacements demeurent à la charge de l'utilisateur passé trois mois.
9. Responsabilité
Elle ne saurait excéder le prix de la fourniture en cause. Nous ne répondons d'aucune perte de production, de marge ou d'image.
10. Force majeure
Grève, incendie, pénurie d'énergie, cyberattaque, décision administrative : nos obligations sont suspendues tant que dure l'événement, puis peuvent être résolues après trois mois.
11. Propriété intellectuelle
Études, plans et documents restent notre propriété exclusive, quand bien même une participation aux frais aurait été réglée.
12. Données, confidentialité, anticorruption
Chaque partie s'oblige à respecter la réglementation et veille à ce que ses préposés en fassent autant.
13. Attribution de juridiction
Le tribunal de commerce de {city} connaîtra seul de tout litige.
Paraphe du client : ........ Fait le {today} « Lu et approuvé »`,
  }),
  report: wordingsIn('fr', {
    'frf-report-management-annual-meeting-long': `{company}
Société anonyme au capital de {plain} euros
RAPPORT DE GESTION ÉTABLI PAR LE CONSEIL D'ADMINISTRATION À L'ASSEMBLÉE GÉNÉRALE ORDINAIRE DU {date}
Mesdames, Messieurs les actionnaires,
Nous vous avons réunis en assemblée, en application des statuts et du code de commerce, afin de vous rendre compte de la situation et de l'activité de la société durant l'exercice clos le 31 décembre {year}, et de soumettre à votre approbation les comptes de cet exercice.
I. SITUATION ET ÉVOLUTION DE L'ACTIVITÉ
L'année a été contrastée. Le premier semestre a bénéficié d'un carnet bien rempli, tandis que la seconde moitié a souffert du report de plusieurs programmes publics et d'une météorologie défavorable. Le chiffre d'affaires s'établit à {plain} milliers d'euros, en progression de {n},{n} % ; à périmètre constant, la croissance ressort à {n},{n} %.
La branche [emballage~travaux souterrains~distribution rurale], dont les volumes ont fléchi, est parvenue à préserver ses marges grâce à une meilleure allocation des équipes et à la renégociation de contrats d'énergie. La branche services, quant à elle, franchit pour la première fois le seuil de rentabilité.
II. RÉSULTATS
= En milliers d'euros | {year} | Exercice précédent
- Production | {plain} | {plain}
- Consommations externes | {plain} | {plain}
- Valeur ajoutée | {plain} | {plain}
- Charges de personnel | {plain} | {plain}
- Excédent brut d'exploitation | {plain} | {plain}
- Résultat financier | -{small} | -{small}
- Résultat net | {plain} | {plain}
L'endettement net a diminué d'un quart. Les délais de règlement des fournisseurs s'élèvent à {d2} jours ; {n} factures, pour un montant non significatif, étaient échues à la clôture.
III. ÉVÉNEMENTS POSTÉRIEURS
Le {date}, un protocole a été conclu en vue de l'acquisition de {other}. Sa réalisation reste soumise à l'autorité de la concurrence.
IV. PERSPECTIVES
Les premiers mois confirment la reprise des consultations. Nous tablons, en l'absence de choc extérieur, sur un niveau d'activité au moins égal. Les investissements, concentrés sur l'atelier de {city}, atteindront {plain} milliers d'euros.
V. RISQUES
Le principal tient à la dépendance à l'égard de trois clients. Une politique de couverture du cuivre limite l'exposition aux cours. Une simulation d'attaque informatique, menée en {month}, a révélé des fragilités que nous corrigeons.
VI. RECHERCHE ET DÉVELOPPEMENT
{n} brevets ont été déposés. Les frais correspondants sont intégralement passés en charges.
VII. INFORMATIONS SOCIALES ET ENVIRONNEMENTALES
L'effectif moyen est de {d3} personnes, dont {d2} % de femmes. Le taux de fréquence des accidents recule nettement. Les rejets aqueux sont conformes à l'arrêté préfectoral.
VIII. AFFECTATION
Nous vous proposons de distribuer un dividende de {n},{d2} euro par action et de porter le solde en réserves. Il est rappelé que les sommes suivantes ont été versées au titre des trois exercices précédents : {n},{d2} ; {n},{d2} ; néant.
IX. ADMINISTRATION ET CONTRÔLE
Le mandat de {someone} vient à expiration ; nous vous demandons de le renouveler. Aucune convention nouvelle visée à l'article L. 225-38 n'a été conclue.
Votre conseil vous invite à adopter les résolutions et à donner quitus aux administrateurs.
Le président, {person}`,
    'frf-report-doctoral-conclusion-pages-long': `Chapitre 6
Discussion générale
6.1 Retour sur les hypothèses
Ce travail partait d'une question simple : pourquoi, à dotation égale, certaines communes rurales conservent-elles une école quand d'autres la perdent ? L'hypothèse démographique, la plus souvent avancée, ne résiste qu'imparfaitement à l'examen. Sur les {d3} communes du corpus, la variation du nombre d'enfants n'explique que {d2} % de la variance observée. L'effet devient négligeable dès lors que l'on introduit l'ancienneté du mandat du maire et l'existence d'un regroupement pédagogique.
L'hypothèse organisationnelle est en revanche confortée. Les entretiens montrent que la mobilisation ne naît pas de la menace, mais la précède ; elle s'appuie sur un tissu d'engagements modestes, bibliothèque tenue par des bénévoles, cantine approvisionnée par les maraîchers, covoiturage organisé sur une simple feuille punaisée à la mairie. Là où ce tissu fait défaut, l'annonce d'une fermeture suscite une indignation vive et brève.
6.2 Apports
Le premier est empirique. La base constituée, librement accessible, comble une lacune des statistiques publiques, lesquelles ne suivent pas les écoles après fusion. Le deuxième est méthodologique : l'articulation de l'analyse de survie et de la monographie nous a permis de ne sacrifier ni la mesure ni le récit. Le troisième est théorique. En proposant la notion d'attachement équipé, nous suggérons de regarder moins les valeurs que les objets et les routines qui les font tenir.
6.3 Limites
Trois réserves s'imposent. Le terrain se restreint à deux départements ; rien ne garantit que les résultats valent en montagne. Les refus d'entretien, plus nombreux parmi les maires battus, ont pu introduire un biais. Enfin, la période étudiée s'achève avant la crise sanitaire, dont les effets sur la mobilité résidentielle restent à documenter.
6.4 Perspectives
Il serait fructueux de suivre les enfants eux-mêmes, et non les seuls établissements. Une enquête longitudinale, préparée avec l'équipe de {someone}, débutera en {month}.
Conclusion générale
« Une école, c'est un bruit dans la rue à onze heures et demie », nous disait une habitante. Nous avons tâché de prendre cette phrase au sérieux. Ce qui se joue dans le maintien d'une classe n'est pas seulement un service, c'est un rythme commun. Les politiques d'aménagement gagneraient à considérer cette dimension, peu coûteuse et difficile à recréer une fois perdue.
Bibliographie
{someone}, L'École et le clocher, Presses du Midi, 1987.
{someone} et {someone}, « Mesurer l'éloignement », Espace rural, n° {d2}, {year}, p. {d3}-{d3}.
{someone}, Petites classes, grandes causes, {city}, La Charrue, 2011.
Table des figures
Figure 1. Localisation des communes enquêtées .......... {d2}
Figure 2. Courbes de survie selon le type de regroupement .......... {d3}
Annexe A. Guide d'entretien
Annexe B. Lettre d'information aux participants
Annexe C. Tableau des variables
{d3}`,
    'frf-report-inspection-labour-conditions-long': `MINISTÈRE DU TRAVAIL
Direction départementale de l'emploi, du travail et des solidarités
Unité de contrôle {n}, section {d2}
RAPPORT DE VISITE
Établissement : {client}, {cstreet}, {ctown}
Date : {date}, de {time} à {time}, visite inopinée
Inspectrice : {person}, accompagnée de {someone}, contrôleur
1. Contexte
La section a été saisie par une plainte faisant état de cadences excessives et de l'absence de repos hebdomadaire pendant la saison [des fraises~des huîtres~des colis de fin d'année]. L'établissement, qui relève d'un groupe familial, emploie {d2} permanents et jusqu'à {d3} saisonniers, pour une part recrutés par l'intermédiaire d'une société étrangère.
2. Déroulement
À notre arrivée, nous nous sommes présentées au responsable de quai, lequel a prévenu la direction par téléphone. Nous avons demandé le registre unique, les décomptes de la durée du travail et le document unique. Les deux premiers nous ont été remis au bout d'une heure ; le troisième, daté de {year}, ne mentionne ni les chariots ni le froid.
Vingt-trois personnes étaient occupées au tri. Nous en avons entendu onze, séparément, dont quatre avec l'aide d'une interprète. Plusieurs nous ont dit travailler « six jours, parfois sept », de cinq heures à seize heures, avec une pause d'une demi-heure. Les relevés affichés portent uniformément sept heures par jour.
3. Constats
3.1 Durée du travail. Le rapprochement des badges du portail et des bulletins fait apparaître, pour la semaine {d2}, une moyenne de cinquante-quatre heures. Aucune majoration n'a été réglée.
3.2 Santé et sécurité. Température relevée : {n} °C, alors que les vêtements fournis se limitent à un gilet. Deux gerbeurs ne sont pas à jour de leur vérification semestrielle. L'issue nord est condamnée par des palettes. Nous avons exigé leur retrait séance tenante.
3.3 Hébergement. Huit salariés logent dans trois caravanes derrière le hangar ; un seul point d'eau, pas de chauffage fixe, détecteur de fumée absent.
3.4 Prestation de services internationale. Les déclarations préalables de détachement ne couvrent que neuf noms sur dix-sept. Le représentant désigné en France ne répond pas.
4. Observations de l'employeur
M. {someone}, gérant, entendu à l'issue, fait valoir la pression de la grande distribution et l'impossibilité de recruter localement. Il s'engage à corriger les horaires et à louer des logements au camping municipal.
5. Suites
= Objet | Fondement | Suite | Délai
- Dépassement de la durée maximale | L. 3121-20 | procès-verbal | -
- Issue de secours | R. 4227-4 | mise en demeure | immédiat
- Hébergement collectif | R. 4228-26 | mise en demeure | 8 jours
- Détachement | L. 1262-2-1 | amende administrative | contradictoire
- Document unique | R. 4121-1 | observation | un mois
Une contre-visite sera effectuée. Copie : CARSAT, médecin du travail, parquet de {city}.
Fait le {today}`,
  }),
  other: wordingsIn('fr', {
    'frf-other-software-user-guide-chapter-long': `Guide de l'utilisateur - {company} Gestion
Chapitre {n}
Gérer les ventes
Ce chapitre explique comment créer un devis, le transformer en commande puis en bon de livraison, et enfin facturer. Il suppose que vous avez déjà paramétré votre société (chapitre 2) et importé vos articles (chapitre 3).
{n}.1 Créer un devis
1. Dans le menu Ventes, cliquez sur Nouveau.
2. Saisissez les premières lettres du client. Si celui-ci n'existe pas, la fenêtre Création rapide s'ouvre : seuls le nom et le code postal sont obligatoires.
3. Ajoutez des lignes. La touche F4 affiche le catalogue, F6 insère un sous-total, Maj+F6 un saut de page.
4. Choisissez la date de validité. Par défaut, trente jours.
5. Cliquez sur Enregistrer, ou sur Envoyer pour l'expédier par courriel.
Astuce - Pour dupliquer un document, faites-le glisser sur l'icône Plus en maintenant la touche Ctrl.
Remarque - Un devis accepté ne peut plus être modifié. Créez une nouvelle version : l'ancienne reste consultable dans l'onglet Historique.
{n}.2 Transformer en commande
Sélectionnez le document, puis Actions > Transférer. Une boîte de dialogue vous propose de reprendre toutes les lignes ou seulement celles que vous cochez. Le stock est alors réservé, et la mention « Reste à livrer » apparaît.
{n}.3 Livrer
L'écran Préparation présente les commandes à servir, triées par date. La couleur verte signale celles que le stock permet d'honorer, l'orange les partielles, le rouge les ruptures. Imprimez le bon de préparation, contrôlez les quantités, validez.
{n}.4 Facturer
Vous pouvez facturer livraison par livraison ou regrouper celles d'un mois. Dans ce dernier cas, utilisez l'assistant Facturation périodique :
- Filtrez les clients concernés
- Vérifiez l'aperçu (aucune écriture n'est encore passée)
- Lancez ; un rapport d'exécution s'affiche
Attention ! La validation est définitive, conformément à la loi relative à la lutte contre la fraude à la TVA. Une erreur se corrige par un avoir (voir {n}.6).
{n}.5 Suivre les règlements
= Statut | Signification | Action proposée
- Ouverte | échéance non atteinte | aucune
- En retard | échéance dépassée | relance niveau 1
- Litige | bloquée par un utilisateur | consulter la note
- Soldée | lettrée | archiver
{n}.6 Établir un avoir
Ouvrez la facture d'origine et choisissez Créer un avoir. Le motif est obligatoire ; la liste se personnalise dans Outils > Tables.
Questions fréquentes
Pourquoi le bouton Envoyer est-il grisé ? Parce que l'adresse du client est vide ou que le serveur sortant n'est pas configuré.
Comment changer le logo ? Chapitre {n}, section Modèles. Format conseillé : PNG, 600 x 200 pixels.
Puis-je travailler à plusieurs ? Oui, la ligne en cours de saisie est verrouillée pour les autres.
Raccourcis : Ctrl+N nouveau, Ctrl+F chercher, Ctrl+P imprimer, Échap fermer
Version {n}.{d2} - {month} {year} - page {d3}`,
    'frf-other-town-magazine-pages-long': `{city} MAGAZINE
Le journal de votre commune - n° {d3} - {month} {year}
SOMMAIRE
Actualités 4 - Dossier : l'eau, un bien à partager 8 - Portrait 14 - Associations 16 - État civil 22
ÉDITO
Chères {city}oises, chers concitoyens,
L'été aura été chaud, et pas seulement au thermomètre : la fête du lac a battu tous les records, et nos agents n'ont pas chômé. Je tiens à les saluer. L'automne sera celui des chantiers. La rue Basse, longtemps promise, sera enfin refaite, réseaux compris. Cela occasionnera de la gêne, je le sais. Nous avons tenu à ce que les commerces demeurent accessibles à pied et que deux jours de marché soient maintenus.
Je vous souhaite une belle rentrée.
Votre maire, {person}
ACTUALITÉS
Cantine : le bio local progresse. Depuis septembre, {d2} % des produits proviennent de fermes situées à moins de cinquante kilomètres. Le prix du repas, lui, n'augmente pas.
Médiathèque : nouveaux horaires. Elle ouvre désormais le dimanche de 10 h à 13 h, café compris. Apportez vos tasses !
Recensement. {n} agents se présenteront chez vous du {date} au {date}. Ils sont munis d'une carte tricolore. Vos réponses restent confidentielles.
Moustique tigre : videz les coupelles.
DOSSIER
D'où vient l'eau du robinet ? Captée à la source des Fontanelles, à {d3} mètres d'altitude, elle parcourt onze kilomètres de conduites, dont certaines datent de 1936. Un litre sur cinq se perd en route. Le plan voté au printemps prévoit de remplacer {d2} kilomètres de tuyaux en huit ans.
Trois questions à {someone}, hydrogéologue
Faut-il s'inquiéter ? Non, mais s'organiser. La nappe se recharge moins qu'avant ; ce sont les pointes de juillet qui posent problème.
Que peut faire chacun ? Récupérer la pluie pour le jardin, pailler, traquer les fuites.
Et la piscine ? Elle a été vidée une fois en trois ans, et l'eau a servi à nettoyer les rues.
PORTRAIT
{someone}, quatre-vingt-onze ans, a tenu le bureau de tabac durant un demi-siècle. « Je connaissais tout le monde par sa marque de cigarettes », sourit-elle. Elle nous reçoit parmi ses canaris.
AGENDA
- {date} | Loto des pompiers | salle Berlioz, {time}
- {date} | Conférence : les orchidées sauvages | médiathèque, 18 h
- {date} | Bourse aux skis | gymnase, toute la journée
- {date} | Don du sang | foyer rural, 15 h-19 h
TRIBUNE LIBRE
Groupe « {city} autrement ». Quatre cent mille euros pour une place pavée quand les trottoirs du lotissement attendent depuis dix ans : chacun jugera.
ÉTAT CIVIL
Naissances : Lina {someone}, Marius {someone}. Mariages : {someone} et {someone}. Décès : {someone}, {d2} ans.
NUMÉROS UTILES
Mairie {phone}. Pharmacie de garde 3237. Eau, urgence {mobile}. Déchèterie : fermée le mardi.
Directeur de la publication : le maire. Impression : {other}, encres végétales. Tirage : {num} exemplaires. Dépôt légal à parution.`,
  }),
};
