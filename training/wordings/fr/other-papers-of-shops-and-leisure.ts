import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers of no type that shops, towns, schools and clubs send round. */
export const frenchPapersOfShops: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'frf-other-garage-sale-flyer-rules': `VIDE-GRENIER DU [QUARTIER DES POTIERS~COMITÉ DES FÊTES~FOOTBALL CLUB]
Dimanche {date}
de 7 h à 18 h - Stade municipal de {city}
Buvette - Crêpes - Frites - Structure gonflable
Entrée gratuite pour les visiteurs !
RÈGLEMENT À L'USAGE DES EXPOSANTS
1. L'accueil débute à 5 h 30. Les places non occupées à 8 h seront réattribuées.
2. Emplacement : 3 € le mètre, minimum trois mètres. Véhicule laissé sur place : prévoir cinq mètres.
3. Sont interdits : animaux vivants, armes, contrefaçons, denrées, copies de disques.
4. Chaque exposant repart avec ses invendus. Rien ne doit rester sur la pelouse, sous peine d'une retenue sur le chèque de caution.
5. Les particuliers ne sont autorisés à participer qu'à deux ventes au déballage par an.
6. En cas de tempête la manifestation est annulée et remboursée ; une simple averse ne donne lieu à aucun dédit.
BULLETIN D'INSCRIPTION
Nom, prénom ..............................................
Adresse ..............................................
Pièce d'identité n° .................... délivrée le ............ par ............
Immatriculation ....................
Je réserve ....... mètres, soit ....... €
Ci-joint : chèque à l'ordre du comité, photocopie recto verso, attestation sur l'honneur de non-participation.
À retourner avant le {date} à {person}, {street}, {town}
Renseignements : {mobile} (après 19 h)
Ne pas jeter sur la voie publique - imprimé par nos soins`,
    'frf-other-restaurant-menu-week': `[Le Petit Zinc~Chez Mémé Lulu~La Table du Canal]
{street} - {town} - {phone}
Ouvert du mardi au samedi, midi et soir sauf mardi soir
ARDOISE DE LA SEMAINE
Entrées
- Œuf mayonnaise, jeunes pousses | 5,50
- Velouté de potimarron, éclats de châtaigne | 7,00
- Terrine de lapin maison, cornichons | 7,50
- Poireaux vinaigrette, mimosa | 6,00
Plats
- Bavette à l'échalote, frites fraîches | 16,50
- Brandade de morue, salade frisée | 15,00
- Tartiflette (sur commande) | 17,00
- Risotto aux cèpes et vieux parmesan | 14,50
- Burger du chef, cheddar affiné, bacon | 16,00
Fromages, l'assiette de trois | 6,50
Desserts
- Île flottante | 6,00
- Tarte fine aux pommes, glace vanille | 7,00
- Baba au rhum, chantilly | 8,00
- Café gourmand | 7,50
Menu du midi, entrée-plat ou plat-dessert 15,90 ; complet 19,50. Menu petit loustic (moins de 10 ans) : steak haché ou jambon, coquillettes, compote, sirop 8,50
Vins au verre : Saumur 4,20 - Côtes-du-rhône 4,50 - Muscadet 3,90
Carafe d'eau et pain offerts. Prix nets en euros, service compris. La liste des allergènes est à votre disposition. Nos viandes bovines sont nées, élevées et abattues en France.
Nous n'acceptons plus les chèques. Titres-restaurant : deux maximum. Groupes, nous consulter.
L'abus d'alcool est dangereux pour la santé, à consommer avec modération.`,
    'frf-other-summer-camp-packing-list': `Colonie [Les Marmottes~Cap Océan~Les Robinsons]
Séjour 8-11 ans - du {date} au {date}
TROUSSEAU ET INFORMATIONS AUX FAMILLES
Rendez-vous : gare routière, quai {n}, à {time}. Prévoir un pique-nique, une gourde et le doudou dans le petit sac. Le gros bagage voyage en soute, étiqueté.
= Vêtements | Conseillé | Départ | Retour
- Tee-shirts | 7 | |
- Sous-vêtements | 8 | |
- Chaussettes | 8 paires | |
- Pull chaud ou polaire | 2 | |
- Shorts | 3 | |
- Pantalon | 2 | |
- K-way | 1 | |
- Maillot de bain (pas de caleçon) | 2 | |
- Chaussures de marche déjà portées | 1 paire | |
- Casquette et lunettes de soleil | 1 | |
Toilette : brosse à dents, savon, crème solaire indice 50, deux serviettes, peigne fin
Divers : lampe frontale, sac de couchage, enveloppes timbrées avec l'adresse des grands-parents, livre, jeu de cartes
MARQUEZ TOUT au nom de l'enfant, même les culottes !
À la maison : téléphones, consoles, bijoux, couteaux, bonbons en gros.
Argent de poche : 20 € suffisent, remis au directeur dans une enveloppe.
Médicaments : uniquement avec ordonnance, dans leur boîte. Un test d'aisance aquatique est indispensable pour le canoë.
On téléphone aux parents le mercredi entre 18 h et 19 h 30. Pas de nouvelles, bonnes nouvelles : un blog est tenu chaque soir (mot de passe : {ref}).
L'équipe : {person}, directeur ; {someone}, assistante sanitaire`,
    'frf-other-washing-machine-quick-guide': `{company}
LAVE-LINGE À CHARGEMENT FRONTAL
Modèle WM{d3} - Notice simplifiée FR
AVANT LA PREMIÈRE UTILISATION
Retirez les quatre vis de bridage à l'aide d'une clé de 10 et obturez les trous avec les caches fournis. Conservez-les : elles serviront en cas de déménagement. Réglez les pieds jusqu'à ce que l'appareil ne vacille plus. Lancez un cycle coton à vide.
TABLEAU DES PROGRAMMES
= Programme | Charge max. | Température | Durée | Essorage
- Coton | 8 kg | froid à 90 °C | 2 h 45 | 1400
- Eco 40-60 | 8 kg | - | 3 h 38 | 1400
- Synthétiques | 4 kg | 40 °C | 1 h 50 | 1200
- Laine, lavable à la main | 2 kg | 30 °C | 0 h 42 | 800
- Rapide | 2 kg | 30 °C | 0 h 15 | 1000
- Couette | 1 pièce | 40 °C | 2 h 10 | 800
ENTRETIEN
Tous les mois : nettoyez le joint, sortez le bac et passez-le sous l'eau. Tous les trois mois : dévissez le filtre de vidange, placez une bassine, laissez s'écouler.
PANNES COURANTES
E10 - l'eau n'arrive pas : robinet fermé, tuyau plié
E20 - vidange impossible : filtre obstrué
E40 - hublot mal fermé : une chaussette est prise dans le joint
Bruit de marteau à l'essorage : répartissez le linge
SÉCURITÉ
Débranchez avant toute intervention. N'utilisez ni rallonge ni multiprise. Tenez les enfants et les animaux éloignés : vérifiez le tambour !
MISE AU REBUT
Le symbole de la poubelle barrée signifie que ce produit doit être déposé dans un point de collecte.
Pièces détachées disponibles onze ans. Assistance : {phone} (0,15 €/min) ou {web}
Réf. 46{num} rév. {n}`,
    'frf-other-recipe-card-magazine': `À table !
Blanquette de veau à l'ancienne
[Préparation 25 min~Préparation 35 min] - Cuisson 2 h - Pour 6 personnes - Coût modéré - Facile
Ingrédients
1,2 kg d'épaule et de tendron de veau coupés en morceaux
2 carottes, 1 poireau, 1 branche de céleri
1 oignon piqué de deux clous de girofle
1 bouquet garni
250 g de champignons de Paris, 12 oignons grelots
40 g de beurre, 40 g de farine
2 jaunes d'œufs, 15 cl de crème épaisse, le jus d'un demi-citron
Gros sel, poivre blanc, muscade
Étapes
1 Disposez la viande dans une cocotte, couvrez d'eau froide, portez à frémissement. Écumez soigneusement : c'est le secret d'une sauce bien blanche.
2 Ajoutez les légumes épluchés et le bouquet. Salez. Laissez mijoter à couvert et à tout petit feu pendant une heure trente.
3 Pendant ce temps, faites glacer les grelots avec une noix de beurre, une pincée de sucre et un verre d'eau. Poêlez les champignons citronnés.
4 Prélevez la viande, filtrez le bouillon. Préparez un roux blond et mouillez peu à peu avec 80 cl de liquide, sans cesser de fouetter.
5 Hors du feu, liez avec les jaunes battus dans la crème. Ne faites plus bouillir. Remettez tout dans la cocotte et réchauffez doucement.
Servez avec un riz créole ou des pommes vapeur.
L'astuce de {someone} : préparée la veille jusqu'à l'étape 3, elle n'en sera que meilleure.
Côté cave : un mâcon-villages ou un cidre fermier
Pages {d2} : nos idées pour accommoder les restes`,
    'frf-other-theatre-season-brochure-page': `LES SPECTACLES
Mardi {date} - {time}
Théâtre
LE MALADE IMAGINAIRE
Molière / mise en scène {someone}
Durée 2 h 10 avec entracte - dès 12 ans - Tarif A
Un salon étouffant, des fioles par centaines, un homme qui jouit d'avoir peur. La troupe du Grand Écart empoigne ce classique avec des masques de latex et un trio de cuivres. C'est drôle, c'est noir, c'est terriblement contemporain.
« Une Toinette d'anthologie » La Gazette
Avec : {someone}, {someone}, {someone}
Lumières {someone} - Production Scène nationale de {city}
Vendredi {date} - 20:00
Cirque
[SUR LE FIL~PLUME~À CONTRE-PENTE]
Collectif [Bascule~Les Lointains]
Cinq acrobates, une balançoire coréenne et quatre cents kilos de riz. En famille dès 6 ans. Tarif B
Rencontre à l'issue de la représentation. Garderie gratuite sur réservation.
INFORMATIONS PRATIQUES
= Tarif | Plein | Réduit | -18 ans | Abonné
- A | 28 € | 22 € | 12 € | 19 €
- B | 20 € | 16 € | 8 € | 14 €
- C | 12 € | 10 € | 5 € | 8 €
Abonnement à partir de quatre spectacles. Billetterie : du mardi au vendredi de 13 h à 18 h 30, le samedi de 10 h à 12 h, et une heure avant le lever de rideau. Les retardataires accèdent à la salle selon les possibilités du spectacle. Boucle magnétique au parterre. Bar et restauration légère les soirs de représentation.
Covoiturez ! Licences 1-{d3}{num} / 2-{d3}{num} / 3-{d3}{num}`,
    'frf-other-waste-sorting-calendar': `Communauté de communes du Pays de {city}
Collecte des déchets - mémo {year}
SECTEUR [3~BLEU~NORD]
Ordures ménagères (bac gris) :: tous les lundis
Emballages et papiers (bac jaune) :: un mercredi sur deux, semaines paires
Verre :: colonnes d'apport volontaire
Encombrants :: sur inscription, {phone}
Biodéchets :: bornes marron, badge à retirer en mairie
Sortez vos bacs la veille après 19 heures, poignées tournées vers la rue, et rentrez-les le jour même.
Jours fériés : rattrapage le lendemain.
CONSIGNES - tous les emballages se trient !
Oui : bouteilles, flacons, barquettes, pots de yaourt, films, canettes, aérosols vidés, briques, cartonnettes, journaux
Non : jouets, couches, vaisselle cassée, masques, cintres, tuyau d'arrosage
Inutile de laver, il suffit de bien vider. N'imbriquez pas les emballages.
DÉCHÈTERIES
= Site | Hiver | Été | Fermeture
- Les Grands Champs | 9-12 / 14-17 | 8-12 / 14-18 | dimanche, jeudi
- Z.A. de la Gare | 14-17 | 14-18 | dimanche, lundi
Accès limité à 3 m³ par semaine, présentation de la carte. Amiante : uniquement le premier samedi du mois, double ensachage. Les professionnels s'acquittent d'un droit au mètre cube.
Le broyage de vos branches est gratuit en {month} !
Une question, un bac fendu ? Ambassadeur du tri : {someone}, {mobile}
Document imprimé sur papier recyclé. Ne le jetez pas, aimantez-le au réfrigérateur.`,
    'frf-other-running-race-certificate': `[10 KM DES REMPARTS~TRAIL DES GORGES~CORRIDA DE NOËL]
{year} - {city}
DIPLÔME
décerné à
{person}
Dossard {num} Catégorie [SEH~M2F~ESH~M1H] Club : [non licencié~AC {city}]
Temps officiel :: 0:{d2}:{d2}
Temps réel :: 0:{d2}:{d2}
Allure :: {n}'{d2} / km
Classement général :: {d3} / {num}
Classement catégorie :: {d2} / {d3}
Bravo ! Vous avez franchi la ligne par une température de {n} degrés, au son de la fanfare et sous les encouragements des {d3} bénévoles. Rendez-vous l'an prochain pour battre votre record.
Temps de passage
- 2,5 km | 0:{d2}:{d2}
- 5 km | 0:{d2}:{d2}
- 7,5 km | 0:{d2}:{d2}
Vos photos sont en ligne pendant trente jours, saisissez votre numéro de dossard sur {web}. Chronométrage à puce par {other}. Une réclamation ? Le juge-arbitre se tient au podium jusqu'à {time}.
Avec le soutien de la Ville, du Département, du magasin {company} et de la boulangerie {someone}
Ce diplôme ne vaut pas certificat médical.`,
    'frf-other-hotel-room-directory': `Bienvenue à l'hôtel [de la Poste~Beau Rivage~des Voyageurs] ***
LIVRET D'ACCUEIL
A comme Arrivée
Les chambres sont prêtes à partir de 15 h. Consigne à bagages gratuite au comptoir.
B comme Blanchisserie
Déposez votre sac avant 9 h, restitution le soir. Formulaire dans la penderie.
C comme Coffre
Composez quatre chiffres de votre choix puis la touche étoile. L'hôtelier n'est pas responsable des objets laissés hors du coffre.
D comme Départ
Libération avant 11 h, tardive possible jusqu'à 14 h (25 €).
E comme Environnement
Une serviette suspendue signifie : je la réutilise. À terre : merci de la changer.
I comme Incendie
Le plan se trouve derrière la porte. Ne prenez pas l'ascenseur. Si le couloir est enfumé, restez dans la chambre et manifestez-vous à la fenêtre.
P comme Petit déjeuner
De 6 h 45 à 10 h (11 h le dimanche), buffet 14 €, en chambre 18 €. Œufs de la ferme voisine, confitures de la patronne.
P comme Parking
Clos, quinze places, 9 € la nuit. Deux bornes de recharge.
R comme Réveil
Faites le 9.
T comme Téléphone
Réception 9 ; chambre à chambre : numéro précédé du 7 ; extérieur : 0
W comme Wi-Fi
Réseau HOTEL_{d3}, sans mot de passe, adresse mél demandée
Z comme Zen
Sauna sur réservation, peignoirs prêtés.
Taxe de séjour : 1,{d2} € par personne. Les animaux sont bienvenus (8 €), sauf au restaurant.
Toute l'équipe et {person} vous souhaitent un agréable séjour.`,
    'frf-other-gardening-newsletter': `La feuille de chou
Lettre d'information de la jardinerie {company} - n° {d2} - {month} {year}
L'édito de {someone}
Après les gelées, on se retient de tout planter. Patience : les saints de glace ne sont pas une légende !
CE MOIS-CI AU JARDIN
Au potager : buttez les pommes de terre, semez carottes et panais en ligne claire, repiquez les salades sous voile.
Au verger : supprimez les gourmands, posez la glu et les pièges à carpocapse.
Au balcon : rempotez le laurier-rose, rafraîchissez la terre en surface, sortez les agrumes aux heures chaudes.
Lune : évitez le {date}, nœud lunaire.
LE COIN DES BONNES AFFAIRES
= Article | Prix habituel | Prix club
- Terreau plantation 40 L, les trois | 26,85 | 19,90
- Rosier ancien en conteneur | 18,50 | 14,90
- Sécateur forgé | 39,00 | 31,20
- Tuyau anti-vrille 25 m | 34,90 | 27,50
Offres valables jusqu'au {date} dans la limite des stocks, non cumulables. Photos non contractuelles.
L'ATELIER DU SAMEDI
« J'apprends à greffer », avec M. {someone}, pépiniériste. Dix places, café offert, inscription à l'accueil.
ON VOUS RÉPOND
« Mes feuilles de pêcher gondolent, que faire ? » C'est la cloque. Ramassez et brûlez les feuilles, bouillie bordelaise à l'automne, ail au pied.
Vous recevez ce courriel car vous possédez la carte. Se désabonner | Nos magasins | Confidentialité`,
    'frf-other-bus-timetable-line': `Réseau [Tadao~Mistral~Cap'Bus] - LIGNE {n}
{city} Gare SNCF <> Lycée <> Zone artisanale
Horaires valables du {date} au {date}
Du lundi au vendredi, période scolaire
= Arrêt | 1 | 2 | 3 | 4 | 5
- Gare SNCF | 6.35 | 7.10 | 7.40 | 12.15 | 17.05
- Mairie | 6.39 | 7.15 | 7.46 | 12.20 | 17.11
- Croix-Blanche | 6.44 | 7.21 | 7.53 | 12.26 | 17.18
- Lycée | 6.51 | 7.30 | 8.02a | 12.34 | 17.27
- Piscine | | 7.33 | | 12.37 | 17.31
- Zone artisanale | 7.02 | 7.41 | | 12.45 | 17.40
Samedi et vacances
- Gare SNCF | 7.10 | 9.00 | 12.15 | 14.30 | 18.10
- Zone artisanale | 7.38 | 9.28 | 12.43 | 14.58 | 18.38
a : ne circule pas le mercredi. Ne circule pas les dimanches et fêtes.
L'horaire est donné à titre indicatif, présentez-vous cinq minutes avant et faites signe au conducteur.
TITRES
- Ticket unité, à bord | 1,30 € | valable une heure
- Carnet de dix | 10,00 € | chez les dépositaires
- Mensuel moins de 26 ans | 19,00 € | sur carte
- Pass'Âge d'or | 60,00 €/an | sous condition de ressources
Tout voyageur sans titre validé est passible d'une amende de troisième classe. Les poussettes doivent être pliées aux heures de pointe ; vélos non admis, hormis les pliants.
Transport à la demande : réservez la veille avant 17 h au {phone}
Objets trouvés : agence, {street}. Vos remarques : {email}`,
    'frf-other-lost-cat-poster': `PERDU
CHAT [TIGRÉ ROUX~SIAMOIS~NOIR À BAVETTE BLANCHE]
répond (quand il veut) au nom de [Gribouille~Moustique~Réglisse]
Disparu le {date} vers {time} aux alentours de {street}, {town}
Mâle castré, {n} ans, pas de collier
Tatoué à l'oreille droite [AB C {d3}~2{d2} FRT]
Bout de queue cassé, petite tache sur le nez
Craintif, ne pas courir après, le filer doucement et nous APPELER tout de suite, jour et nuit
Merci de regarder dans vos garages, caves, abris de jardin
Les enfants sont très tristes
RÉCOMPENSE
{mobile}
{mobile}
{person}
(languettes à détacher)`,
    'frf-other-survey-customers-spa': `QUESTIONNAIRE DE SATISFACTION
Thermes de [Sainte-Odile~Bellefontaine] - votre avis nous intéresse
Merci de consacrer trois minutes à ces questions et de glisser la feuille dans l'urne du hall. Vos réponses sont anonymes.
1. Comment avez-vous connu l'établissement ?
[ ] médecin [ ] amis [ ] affiche [ ] salon [ ] internet
2. C'est votre : [ ] première cure [ ] deuxième [ ] troisième et plus
3. Entourez une note de 1 (pas du tout satisfait) à 5 (enchanté)
= | 1 | 2 | 3 | 4 | 5
- Facilité de réservation | 1 | 2 | 3 | 4 | 5
- Courtoisie à l'accueil | 1 | 2 | 3 | 4 | 5
- Ponctualité des soins | 1 | 2 | 3 | 4 | 5
- Température des bassins | 1 | 2 | 3 | 4 | 5
- Propreté des vestiaires | 1 | 2 | 3 | 4 | 5
- Compétence des agents thermaux | 1 | 2 | 3 | 4 | 5
- Conférences et animations | 1 | 2 | 3 | 4 | 5
- Rapport qualité-prix | 1 | 2 | 3 | 4 | 5
4. Quel soin avez-vous préféré ? ....................................
5. Avez-vous ressenti une amélioration ? oui / un peu / non / trop tôt
6. Que devrions-nous changer ?
..............................................................
7. Reviendrez-vous ? [ ] certainement [ ] peut-être [ ] non, pourquoi ?
Vous êtes : [ ] une femme [ ] un homme - Tranche d'âge : -40 / 40-60 / 60-75 / +75 - Département : ....
Si vous souhaitez participer au tirage au sort d'un week-end pour deux, laissez vos coordonnées au dos. Règlement déposé chez Me {someone}, commissaire de justice.`,
  }),
};
