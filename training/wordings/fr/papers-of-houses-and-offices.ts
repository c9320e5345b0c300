import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers of houses and offices: notices, inventories, cards, guides, agendas. */
export const frenchPapersOfHouses: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr2-court-hearing-notice-summons': `COUR D'APPEL - TRIBUNAL JUDICIAIRE DE {city}
Tribunal pour enfants, greffe - {street}
AVIS D'AUDIENCE
N° Parquet : {d2}{d3}{num} N° affaire : {d3}/{d2}
Partie civile : {person}
Vous êtes avisé(e) que l'affaire concernant les dégradations commises le {date} au gymnase {heading} sera examinée
le {date} à {time}, salle {n}, rez-de-jardin
Munissez-vous du présent avis, d'une pièce d'identité et de tous documents justifiant votre préjudice (photographies, estimations, certificats). Vous pouvez vous constituer partie civile à l'audience, par avocat ou par lettre recommandée parvenue vingt-quatre heures au moins avant.
Votre présence n'est pas obligatoire ; toutefois, en votre absence, le tribunal statuera au vu des pièces. Les débats se tiennent à huis clos.
Aide juridictionnelle : formulaire au service d'accueil unique du justiciable. Association d'aide aux victimes : bureau {d3}, sur place, gratuit, {phone}.
Frais de déplacement : attestation à faire viser par la greffière.
Accès : tram A, station Palais ; portique de sécurité, prévoir quinze minutes. Objets coupants et bombes lacrymogènes consignés.
Un renvoi peut intervenir en cours d'audience ; vous en serez informé(e).
Fait au greffe, le {today}, par {someone}, greffière
Notification par LRAR n° 2C {d3} {d3} {d5}`,
    'fr2-time-tracking-extract-lawyers': `Cabinet {company} - relevé de diligences
Dossier {num} {client} / {other} Responsable {person}
Période du {date} au {date} - extrait interne, non destiné au client
= Date | Avocat | Diligence | Durée
- {date} | PM | Tél. client, point expertise | 0,25
- {date} | PM | Étude des pièces adverses 1-22 | 2,50
- {date} | LD | Recherche jurisprudence, vice caché | 1,75
- {date} | LD | Projet de conclusions n° 2 | 4,00
- {date} | PM | Relecture | 1,00
- {date} | secr. | Mise en forme, bordereau | 1,50
- {date} | PM | Audience mise en état (renvoi) | 0,75
- {date} | LD | RDV cabinet avec M. {someone} | 1,25
- {date} | PM | Courriel confrère, proposition | 0,50
Total PM {n},00 LD {n},00 secr. 1,50
Non facturable : recherche doublon (0,50), formation stagiaire
Budget dossier {d2} h, consommé {d2} %
À faire : relancer le sapiteur, chiffrer préjudice d'exploitation, provision à demander au forfait étape 3
Alerte prescription : {date}
Taux : assoc. {d3}, collab. {d3}
Imprimé par {someone} le {today} à {time} - logiciel {heading} v{n} - page 1/1`,
    'fr2-sewing-pattern-guide-page': `PATRON N° {d3} - Tablier [japonais~d'écolier~de jardinier] croisé dos
Tailles 34 à 52 - niveau débutant
{heading} Couture, {web}
Fournitures : 1,90 m de lin lavé en 140 (2,10 m à partir du 46), fil assorti, craie, aiguille 80.
Marges de couture comprises : 1 cm ; ourlets : 3 cm.
Tableau des mesures
= Taille | 36 | 40 | 44 | 48
- Poitrine cm | 84 | 92 | 100 | 110
- Taille cm | 66 | 74 | 82 | 93
- Longueur dos cm | 88 | 89 | 90 | 91
Plan de coupe : pliez l'étoffe endroit contre endroit, lisière à lisière. Épinglez 1 (devant, pliure), 2 (dos, x2), 3 (bretelle, x2), 4 (poche, x1). Respectez le droit fil.
Réalisation
A. Surfilez les bords. B. Poche : repliez le haut de 3 cm, piquez, marquez les rentrés au fer, posez entre les crans, point d'arrêt aux angles. C. Bretelles : pliez en deux, cousez, retournez à l'aide d'une baguette. D. Assemblez les côtés, ouvrez les coutures. E. Prenez les bretelles en sandwich sous la parementure, vérifiez le croisement à l'essayage. F. Ourlez l'ensemble, surpiquez à 2,5 cm.
Imprimez à 100 %, sans ajustement ; le carré témoin doit mesurer 5 x 5 cm. Assemblez les {d2} feuilles selon les repères A1, A2, B1...
Modèle protégé : usage privé, vente de pièces uniques tolérée avec mention. Montrez vos réalisations ! #{heading}`,
    'fr2-wedding-invitation-card-text': `{someone} et {someone}
ont la joie de vous faire part du mariage de leurs enfants
# Mathilde & Youssef
Monsieur et Madame {someone}
vous prient d'assister ou de vous unir d'intention à la cérémonie
qui sera célébrée le samedi {date} à {time} en la mairie de {city}
puis sous les tilleuls de la ferme {heading}
À l'issue, un cocktail sera servi dans la cour
Dîner dansant, trois cultures et un seul orchestre
RSVP avant le {date} - {mail} ou par pigeon
Informations pratiques
Hébergement : {d2} lits sur place réservés aux plus éloignés ; sinon l'auberge {other} ({phone}), code MATYOU jusqu'au {date}. Tentes bienvenues derrière le verger.
Navette depuis la gare : arrivées de {time} et {time}. Retour à 1 h et à 4 h.
Enfants : deux baby-sitters, un coin sieste, un château gonflable.
Tenue : colorée ; prévoyez des chaussures qui aiment l'herbe et un châle, les soirées sont fraîches.
Repas : merci de cocher végétarien [ ] halal [ ] sans gluten [ ] tout me va [ ]
Liste : nous avons déjà trop de casseroles. Une urne aidera notre traversée de la Gaspésie à vélo.
Chanson qui vous fera danser à coup sûr : ..............................
Le dimanche, brunch des restes dès onze heures, départ quand vous voudrez`,
    'fr2-price-tag-catalogue-page-tools': `{company} catalogue {year} / {d2} page {d3}
PERÇAGE - VISSAGE
Perceuse-visseuse 18 V « Atelier »
Mandrin auto-serrant 13 mm, deux vitesses, 60 Nm, éclairage led, coffret empilable. Garantie 3 ans si enregistrement.
= Réf. | Version | Batterie | Prix HT
- {num} | nue | - | {small}
- {num} | coffret | 2 x 2,0 Ah | {small}
- {num} | coffret pro | 2 x 5,0 Ah | {small}
Forets béton SDS-plus, tête carbure 4 taillants
- {num} | 6 x 160 | l'unité | {small}
- {num} | 8 x 210 | l'unité | {small}
- {num} | assortiment 7 pièces | étui | {small}
Embouts de vissage, acier S2, longueur 50
- {num} | PZ2 | x 10 | {small}
- {num} | TX25 | x 10 | {small}
Le conseil du pro : percez à sec sans percussion dans la brique creuse, sinon l'alvéole éclate.
Voir aussi : chevilles p. {d3}, aspirateurs p. {d3}, gants p. {d2}
Légende : ★ nouveauté, ● stock permanent, ○ délai 5 jours, ▲ colis de 10
Prix nets conseillés HT, valables jusqu'au {date} sauf erreur typographique ; éco-participation en sus (0,{d2} €). Photos non contractuelles. Commande avant 18 h, expédiée le soir même. Franco {d3} €. Remises par quantité : 5 % dès 10, 8 % dès 25. {phone} - {web}`,
    'fr2-software-release-notes-fr': `NOTES DE VERSION - {heading} Gestion {n}.{n}.{d2}
Publiées le {date} par {company}
Durée d'interruption : {n} minutes, sauvegarde préalable conseillée
NOUVEAUTÉS
• Devis : la duplication conserve désormais les remises de pied.
• Stock : le seuil peut être saisi par dépôt.
• Factures : envoi par la plateforme agréée, suivi des statuts (déposée, refusée, encaissée).
• Paie : plafond de la sécurité sociale actualisé.
• Tableau de bord entièrement repensé, thème sombre.
AMÉLIORATIONS
- {num} | Recherche client insensible aux accents
- {num} | Export du grand livre deux fois plus rapide
- {num} | Raccourci Ctrl+J pour la date du jour
CORRECTIONS
- {num} | Arrondi de TVA sur les avoirs multi-taux
- {num} | Le logo disparaissait à l'impression recto verso
- {num} | Blocage si le libellé comportait une apostrophe courbe
PROBLÈMES CONNUS
L'aperçu reste blanc sous certaines imprimantes réseau : passer par le pilote PCL. Correctif prévu dans le prochain lot.
AVANT DE METTRE À JOUR
1. Fermez tous les postes. 2. Vérifiez 2 Go libres. 3. Version minimale : {n}.0. 4. Les modèles personnalisés sont convertis, l'ancien format reste dans le dossier « archive ».
FIN DE SUPPORT : la version 7 ne recevra plus de correctifs après le {date}.
Assistance {phone}, tickets sur {web}. Formation gratuite en ligne jeudi à {time}, inscrivez-vous.`,
    'fr2-inventory-notebook-move-in-room': `INVENTAIRE DU MOBILIER - meublé de tourisme « {heading} »
Séjour du {date} au {date} - locataire {person}
= Pièce | Objet | Nb | État entrée | Sortie
- Cuisine | assiettes plates | 8 | bon, 1 ébréchée |
- Cuisine | couteaux, fourchettes | 8+8 | bon |
- Cuisine | poêles, casseroles | 2+4 | usé |
- Cuisine | cafetière, bouilloire | 1+1 | neuf |
- Cuisine | plat à gratin | 2 | bon |
- Séjour | canapé convertible | 1 | tache accoudoir g. |
- Séjour | télé 80 cm, télécommande | 1 | bon |
- Séjour | jeux de société | 5 | manque 1 dé |
- Ch. 1 | lit 160, alèse, 2 oreillers | 1 | bon |
- Ch. 2 | lits 90 superposés | 2 | bon |
- Bain | sèche-cheveux | 1 | bon |
- Balcon | table, 4 chaises, parasol | 6 | parasol fragile |
- Divers | aspirateur, étendoir, fer | 3 | bon |
Relevé électricité entrée {d5} sortie ........
Clés : 2 jeux, badge n° {d2}, télécommande garage
Merci de signaler toute anomalie dans les vingt-quatre heures, sinon l'inventaire est réputé exact.
Au départ : vaisselle faite, poubelles triées au container de la place, draps en tas, frigo vidé, volets mi-clos, chauffage sur 14. Forfait ménage non compris : 60 €.
En cas de casse, dites-le simplement, un verre n'a jamais ruiné personne.
Wifi : {heading}-invités, mot de passe au dos de la box. Voisine de confiance : Mme {someone}
Signatures arrivée / départ`,
    'fr2-press-review-radio-programme-grid': `RADIO {heading} {d2}.{n} FM
Grille des programmes - semaine {n}
= Heure | Lundi-vendredi | Samedi | Dimanche
- 6 h | Le réveil du coq | Musique | Musique
- 7 h 30 | Infos, agenda, météo | Infos | -
- 8 h 10 | L'invité·e du jour | Jardin | Messe en direct
- 9 h | La petite brocante | Marché en direct | Accordéon
- 11 h | Cuisine et patois | Jeux | Chorales
- 12 h | Journal régional | Sport | Bandas
- 14 h | Lecture à voix haute | Rugby | Rugby
- 17 h | Le goûter des ados | Rock local | Cinéma
- 19 h | Terre et paysans | Bal | Jazz
- 21 h | Nuit des étoiles sonores | Électro | Reprise
Cette semaine : mardi, {person} raconte quarante ans de sage-femme ; jeudi, débat sur l'éolien, salle ouverte au public, venez à {time} ; vendredi, cadeaux : deux places pour {other}.
Vous souhaitez annoncer un événement ? Formulaire en ligne au moins huit jours avant, cent mots, pas de politique ni de commerce.
Petites annonces à l'antenne : gratuites, lues deux fois.
Fréquences : {city} {d2}.{n}, vallée 10{n}.{n}, application et podcasts.
Devenez bénévole : technique, reportage, cuisine du marathon. Adhésion 12 €, soutien libre, reçu sur demande.
Studio {phone} - {street}, {town}. Radio associative, catégorie A.`,
    'fr2-parking-permit-resident-conditions': `VILLE DE {city} - Service du stationnement
CARTE DE RÉSIDENT zone [jaune~B2~Gambetta]
Véhicule :: GA-{d3}-TT
Valable jusqu'au :: {date}
Titulaire :: {person}
N° :: {num}
Mode d'emploi
Stationnez sur les places signalées d'un R, sept jours consécutifs au plus au même endroit. La carte ne garantit pas une place libre. Elle est dématérialisée : aucun macaron n'est à apposer, les véhicules-caméras lisent la plaque.
= Formule | Tarif habitant | Pro de soin
- 1 mois | 15 € | 10 €
- 1 an | 120 € | 80 €
- 2e véhicule | 240 € | -
- Électrique | gratuit | gratuit
Ne sont pas autorisés : livraisons, PMR, marchés (mardi et samedi, 5 h - 15 h, enlèvement), déneigement impair/pair.
Changement de voiture : déclarez-le avant de vous garer. Véhicule de prêt : trente jours par an.
Perte de qualité de résident : la carte tombe, prorata non restitué.
Vous avez reçu un forfait de post-stationnement ? Recours administratif préalable dans le mois, joignez photo et carte.
Pièces à fournir au renouvellement : taxe d'habitation ou bail, carte grise au même nom et adresse, facture d'énergie de moins de trois mois.
Agence mobilités, {street}, 9 h - 17 h 30, {phone}. Pensez aux parkings relais : tram compris pour les occupants.
Arrêté municipal {year}-{d3}. Document imprimé le {today}, sans valeur s'il est placé derrière le pare-brise.`,
    'fr2-meeting-agenda-invitation-bare': `CSSCT - ordre du jour
Convocation du {date}
Réunion trimestrielle : {date}, {time}, salle B12 (visio possible, lien dans l'agenda)
1. Approbation du compte rendu précédent, 5 min
2. Accidents depuis la dernière réunion, 15 min
- chute quai 3
- coupure cutter, intérimaire
- trajet vélo
3. Bruit en zone presses : présentation du devis capotage ({company}), 20 min
4. Températures estivales : ventilateurs, horaires décalés, eau, 15 min
5. Mise à jour du document unique, volet risques psychosociaux, 20 min
6. Visite de l'inspectrice du travail : réponses à préparer
7. EPI : choix des chaussures, essai 3 modèles
8. Point exercices d'évacuation
9. Questions diverses reçues : parking deux-roues, micro-ondes, douche
Documents joints : tableau AT, offre capotage, extrait DUERP v{n}, photos
Participants convoqués : {person} (président), {someone}, {someone}, {someone} ; invités : médecin du travail, Carsat, ingénieur sécurité
Prière de lire les pièces avant. En cas d'empêchement prévenez votre suppléant.
Temps de réunion payé comme temps de travail. Tour d'atelier à l'issue, casque et bouchons.
La secrétaire et le président, le {today}`,
  }),
};
