import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** French papers of everyday life that are of none of the named types. */
export const frenchEverydayPapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: [
    {
      family: 'fr-appliance-manual',
      language: 'fr',
      text: `[LAVE-LINGE~SÈCHE-LINGE~Lave-vaisselle~Four encastrable] {ref}
NOTICE D'UTILISATION ET D'INSTALLATION
À lire attentivement avant la première mise en service, à conserver
Sommaire
- Consignes de sécurité | 4
- Description de l'appareil | 8
- Première utilisation | 11
- Programmes | 14
- Entretien et nettoyage | 22
- En cas d'anomalie | 26
===
1 Consignes de sécurité
Cet appareil peut être utilisé par des enfants à partir de 8 ans s'ils sont surveillés. Ne pas brancher sur une rallonge. Retirer les brides de transport (fig. {n}).
2 Avant d'appeler le service après-vente
= Problème | Cause possible | Remède
- L'appareil ne démarre pas | Porte mal fermée | Pousser jusqu'au clic
- Il ne vidange pas (code E{d2}) | Filtre encrassé | Nettoyer le filtre, voir p. 23
- Fuite d'eau | Joint déplacé | Repositionner le joint
- Vibrations | Pieds mal réglés | Mettre de niveau
Ce symbole indique que le produit ne doit pas être jeté avec les ordures ménagères (DEEE).
{company} se réserve le droit de modifier les caractéristiques sans préavis.`,
    },
    {
      family: 'fr-medicine-leaflet',
      language: 'fr',
      text: `NOTICE : INFORMATION DE L'UTILISATEUR
[Doliprex 500 mg, comprimé pelliculé~Ventasol 100 microgrammes/dose~Ferrovital, sirop]
[Paracétamol~Salbutamol~Sulfate ferreux]
Veuillez lire attentivement cette notice avant de prendre ce médicament car elle contient des informations importantes pour vous. Gardez cette notice. Si vous avez d'autres questions, interrogez votre médecin ou votre pharmacien.
Que contient cette notice ?
1. Qu'est-ce que ce médicament et dans quels cas est-il utilisé ?
2. Quelles sont les informations à connaître avant de le prendre ?
3. Comment le prendre ?
Posologie : adultes 1 comprimé toutes les 6 heures, sans dépasser {n} par jour. Voie orale.
4. Quels sont les effets indésirables éventuels ?
Peu fréquent : éruption cutanée, nausées. Très rare : réaction allergique grave. Déclaration : signalement.social-sante.gouv.fr
5. Comment conserver ? Tenir hors de la vue et de la portée des enfants. Ne pas utiliser après la date de péremption.
6. Contenu de l'emballage. Excipients à effet notoire : lactose, saccharose.
Titulaire de l'autorisation de mise sur le marché : Laboratoires {company}, {street}, {town}`,
    },
    {
      family: 'fr-hairdresser-prices',
      language: 'fr',
      text: `{company}
Coiffeur - visagiste - barbier
[NOS TARIFS~Carte des prestations~Tarifs au {date}]
## Elle
- Shampooing, coupe, brushing (courts) | 39 €
- Shampooing, coupe, brushing (longs) | 48 €
- Balayage, patine comprise | 85 €
- Chignon mariée, essai inclus | 120 €
## Lui
- Coupe ciseaux | 24 €
- Coupe + barbe | 36 €
- Tondeuse | 16 €
## Enfants et étudiants
- Moins de 10 ans | 15 €
- Étudiant(e), sur présentation de la carte, du mardi au jeudi | -15 %
Supplément cheveux épais 8 €. Prix nets service compris. Sans rendez-vous le matin.
Mardi-vendredi 9 h - 18 h 30, samedi 8 h 30 - 17 h. {phone} - {street} {town}`,
    },
    {
      family: 'fr-catalogue-garden',
      language: 'fr',
      text: `[Printemps~Automne] {year} - [Pépinières~Jardineries] {company}
Catalogue des [rosiers, vivaces et petits fruits~plants potagers et aromatiques~arbres fruitiers de nos vergers]
= Réf. | Variété | Exposition | Hauteur | Floraison | Le pot
* {d5} | [Géranium Rozanne~Framboisier Héritage~Tomate cornue des Andes~Hydrangea Annabelle~Sauge officinale~Rosier Pierre~Pommier Reinette~Népéta Six Hills] | [soleil~mi-ombre~ombre] | {d2} cm | [mai-juil.~juin-oct.] | {n},90
NOUVEAU ! Résistante à la sécheresse, mellifère. Le conseil du jardinier : pailler dès la plantation.
Nos garanties : reprise un an, emballage carton recyclé
Lot de 3 au choix {small} au lieu de {small}. Photos non contractuelles, dans la limite des stocks disponibles.
Comment commander : {web}, par téléphone {phone}, ou au moyen du bulletin page centrale`,
    },
    {
      family: 'fr-canteen-menu',
      language: 'fr',
      text: `[Restaurant scolaire~EHPAD Les Glycines~Self du personnel] - semaine du {date} au {date}
MENUS
= | Lundi | Mardi | Jeudi | Vendredi
- Entrée | Carottes râpées bio | Velouté de potiron | Betterave, maïs | Œuf mayonnaise
- Plat | Sauté de dinde au curry | Lasagnes végétariennes | Rôti de porc / omelette | Filet de colin meunière
- Garniture | Semoule | Salade verte | Lentilles du Puy | Haricots beurre
- Laitage | Saint-nectaire AOP | Yaourt fermier | Petit-suisse | Edam
- Dessert | Pomme | Compote | Gâteau d'anniversaire | Clémentines
Menu végétarien le mardi. Viande d'origine France. Pain bio de la boulangerie {person}.
Allergènes : gluten, lait, œuf, poisson, moutarde, céleri - se renseigner auprès du chef {someone}
Menus susceptibles d'être modifiés selon les arrivages. Bon appétit les enfants !`,
    },
    {
      family: 'fr-bus-timetable',
      language: 'fr',
      text: `Réseau {company} Mobilités
Ligne {n} [Gare SNCF - Zone commerciale Nord~Hôpital - Centre - Piscine~Bourg - Lycée]
Horaires valables du {date} au {date}, sauf dimanche et fêtes
Période scolaire lundi à vendredi
= Arrêt | | | | |
- Gare SNCF | 06:32 | 07:02 | 07:32 | 12:15 | 17:40
- Place du Marché | 06:38 | 07:08 | 07:40 | 12:21 | 17:47
- {someone} | 06:41 | 07:12 | 07:44 | - | 17:51
- Collège | - | 07:19 | 07:52 | 12:30 | 17:58
- Mairie annexe | 06:50 | 07:24 | 07:58 | 12:36 | 18:05
- Terminus Zone Nord | 06:57 | 07:31 | 08:06 | 12:43 | 18:12
a : circule le mercredi uniquement. TAD : sur réservation la veille avant 17 h au {phone}
Ticket unité 1,60 €, carnet de 10 : 13 €, en vente à bord et dans l'appli. Présentez-vous à l'arrêt 3 minutes avant l'heure indiquée.`,
    },
    {
      family: 'fr-flea-market-poster',
      language: 'fr',
      text: `[16e~8e~25e] [VIDE-GRENIERS~BROCANTE~BOURSE AUX JOUETS]
Dimanche {n} {month} {year}
de 7 h à 18 h
{city}, place de l'Église
150 exposants
Buvette - frites - structure gonflable - fanfare à 11 h
Entrée libre
Exposants : 3 € le mètre, réservation {mobile}
Organisé par le [comité des fêtes~sou des écoles~club de handball]
avec le soutien de {company} et de la municipalité
Ne pas jeter sur la voie publique - Imp. {other}`,
    },
    {
      family: 'fr-club-registration-form',
      language: 'fr',
      text: `CLUB {company} - saison {year}
FICHE D'INSCRIPTION ET DE RENSEIGNEMENTS
[1re adhésion~Renouvellement] (cocher)
Nom : .............................. Prénom : ..............................
Né(e) le : ..../..../........ Nationalité : ..................
Adresse : ....................................................................
Code postal : ............ Ville : ..............................
Portable : ........................ Courriel (en MAJUSCULES) : ..........................
Catégorie : [U9 U11 U13 U15 Seniors Loisir~Éveil - Débutant - Confirmé - Compétition]
Taille de maillot : 8A 10A 12A S M L XL
Personne à prévenir en cas d'urgence : ..........................
Autorisation parentale : je soussigné(e) ................ autorise mon enfant à pratiquer et les responsables à prendre toute mesure médicale
Droit à l'image : oui non
Pièces à joindre : 1 photo, questionnaire santé, règlement (licence {small} €, possible en 3 fois), Pass'Sport
Cadre réservé au club : dossier reçu le ........ licence n° ............ saisi par ....
Date et signature`,
    },
    {
      family: 'fr-train-eticket',
      language: 'fr',
      text: `e-billet
[{city} - Paris Gare de Lyon~Lyon Part-Dieu - {city}~Lille Flandres - Rennes]
Aller le {date}
Départ {time} Arrivée {time}
Train [TER~INTERCITÉS~grande vitesse] n° {d2}{d2} - Voiture {n} Place {d2} - fenêtre, salle haute, 2de classe
Voyageur M {person} - [Carte Avantage Jeune~plein tarif~26-59 ans]
Référence dossier :: X{d2}KQ{n}
N° e-billet :: {num}
Billet nominatif, échangeable et remboursable sous conditions. L'accès au train n'est plus autorisé 2 minutes avant le départ.
Présentez ce code 2D sur votre téléphone ou imprimé en A4 sur papier blanc, non froissé
Prix payé {small} EUR - émis le {date} - ce titre ne constitue pas une facture
Voyagez léger : 2 bagages et un bagage à main étiquetés`,
    },
    {
      family: 'fr-training-certificate',
      language: 'fr',
      text: `{company} - Centre de formation agréé
[ATTESTATION DE FIN DE FORMATION~CERTIFICAT DE RÉALISATION~DIPLÔME~ATTESTATION DE RÉUSSITE]
Je soussignée {someone}, directrice, certifie que
{person}
a suivi avec assiduité l'action de formation
« [Gestes et postures~CACES R489 catégorie 3~Hygiène alimentaire en restauration commerciale~Premiers secours PSC1] »
du {date} au {date}, d'une durée de {n} heures
Nature de l'action : [acquisition, entretien ou perfectionnement des connaissances~adaptation]
Évaluation des acquis : atteints - note {n}/20
Délivré à {city}, le {today}, pour servir et valoir ce que de droit
N° d'enregistrement {ref} - valable jusqu'au {date}
Signature et cachet de l'organisme - le titulaire`,
    },
    {
      family: 'fr-opening-invitation',
      language: 'fr',
      text: `{person} et la galerie {company}
ont le plaisir de vous convier au vernissage de l'exposition
[« Lignes de crue »~« Terres, papiers, silences »~« L'atelier retrouvé »]
[peintures récentes~céramiques et gravures~photographies 1978-{year}]
jeudi {date} à partir de 18 h 30
en présence de l'artiste
Lecture par {someone} à 20 h, suivie d'un verre de l'amitié
Exposition du {date} au {date}
du mercredi au samedi 14 h - 19 h et sur rendez-vous
{street}, {town} - métro [Jaurès~Croix-Rousse~Jean-Macé]
R.S.V.P. avant le {date} : {email}
Invitation valable pour deux personnes`,
    },
    {
      family: 'fr-local-news-article',
      language: 'fr',
      text: `[Le Courrier~L'Écho~La Gazette] de {city} - {today} - page {n}
VIE LOCALE
[La boulangerie du bourg rouvre ses portes après six mois de travaux~Inondations : le pont de la Vallée interdit aux poids lourds~Basket : les filles arrachent la montée]
Par {someone}
Ils étaient nombreux, samedi matin, à faire la queue devant la vitrine flambant neuve. « On n'y croyait plus », sourit {someone}, retraitée, son panier sous le bras.
Il aura fallu {n} mois, {amount} d'investissement et beaucoup de patience à {person} pour mener à bien ce projet. La commune a racheté les murs ; la Région a complété.
« Sans commerce, un village s'endort », martèle le maire, qui promet d'autres annonces avant l'été.
{passage}
En bref - Don du sang : mercredi de 15 h à 19 h, salle des fêtes. Ramassage des encombrants : s'inscrire en mairie.
Carnet : naissances, mariages, obsèques. Météo : éclaircies l'après-midi, 14 °C.
Lire aussi en page {n} - Abonnez-vous : {phone}`,
    },
    {
      family: 'fr-song-sheet',
      language: 'fr',
      text: `[Chorale {company}~Recueil du feu de camp~Cahier de chants]
[La rivière et le pont~Bal de novembre~Chanson pour Manon]
paroles {someone} - musique {person}
capo {n} - Sol Ré Mim Do

1. Sur le vieux pont de bois
la lune s'est assise
elle compte les mois
et souffle sur la bise

REFRAIN
Tourne, tourne la roue
du moulin de chez nous
Tourne et jamais ne s'arrête
ma chanson dans ta tête

2. La rivière m'a dit
que tu viendrais dimanche
j'ai repassé sans bruit
ma belle robe blanche
(au refrain, deux fois)
Coda ad lib. - les altos tiennent la note`,
    },
    {
      family: 'fr-recipe-card',
      language: 'fr',
      text: `[Blanquette de la mer~Tarte fine aux poireaux~Clafoutis aux cerises~Pot-au-feu de canard]
Pour {n} personnes
Préparation 25 min - Cuisson 1 h 10 - Facile - Bon marché
Ingrédients
- farine | 200 g
- beurre demi-sel | 120 g
- œufs | 3
- crème entière | 25 cl
* [poireaux~cerises~échalotes~thym~vin blanc sec~noix de muscade~citron non traité] | [2~1 botte~500 g~1 pincée~10 cl]
1. Préchauffez le four à 180 °C (th. 6). Émincez finement, faites suer à feu doux sans coloration.
2. Battez les œufs avec la crème, salez, poivrez, râpez un peu de muscade.
3. Foncez le moule, piquez à la fourchette, versez l'appareil et enfournez.
4. Laissez tiédir avant de démouler. Servez avec une salade de mâche.
L'astuce de {someone} : ajoutez une cuillère de moutarde à l'ancienne. Accord : un blanc vif et frais. Se congèle très bien.`,
    },
    {
      family: 'fr-test-page',
      language: 'fr',
      text: `[Page de test~test impression~ESSAI NUMÉRISATION~Document exemple] {n}
Ceci est un [document d'essai, ne pas tenir compte~fichier test sans valeur~exemple pour vérifier le transfert].
abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ
àâäéèêëîïôöùûüç ŒÆ € 0123456789
Portez ce vieux whisky au juge blond qui fume. Voix ambiguë d'un cœur qui au zéphyr préfère les jattes de kiwis.
Pilote : {ref} v{n}.{n} - Résolution 600 ppp - Bac {n} - recto verso
Cyan Magenta Jaune Noir - alignement des têtes OK
[lorem ipsum dolor sit amet, consectetur adipiscing elit~blabla ligne {n}~test test test]
{today} {time} - fin de page`,
    },
    {
      family: 'fr-belgian-toolbox-notice',
      language: 'fr',
      text: `[Notice de montage~Mode d'emploi~Plan de pose] - [étagère~abri de jardin~armoire] {ref}
FR NL DE EN
{company} nv, [Gent~Liège~Wavre]
Contenu de l'emballage
= Code | Pièce | Nombre
* [A~B~C~D~E~F] | [panneau latéral~tourillon 8x30~vis euro~équerre~cache~clé Allen] | {n}
Outils nécessaires (non fournis) : tournevis, maillet, niveau
Étape 1 : assembler A et C sans serrer. Étape 2 : retourner l'ensemble, à deux personnes. Étape 3 : fixer au mur, septante centimètres minimum du sol.
Charge max. {d2} kg par planche. Attention, risque de basculement !
Pièce manquante ? Ne retournez pas au magasin : {phone} ou scannez le code. Garantie nonante jours sur la quincaillerie.`,
    },
    {
      family: 'fr-civil-status',
      language: 'fr',
      text: `VILLE DE {city}
[EXTRAIT D'ACTE DE NAISSANCE~COPIE INTÉGRALE DE L'ACTE DE NAISSANCE~LIVRET DE FAMILLE]
Acte n° {d3} - Année {year}
Le {date} à {time} est né(e) en notre commune : {person}, du sexe [féminin~masculin]
Fils ou fille de {someone}, {job}, né à {ctown} le {date}
et de {someone}, née à {city} le {date}
Mentions marginales : [Néant~Marié(e) à {city} le {date} avec {someone}~Pacte civil de solidarité enregistré le {date}]
Délivré conforme aux registres le {today}
L'officier de l'état civil par délégation
RF sceau de la mairie`,
    },
  ],
};
