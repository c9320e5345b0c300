import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers that inform, teach or invite: flyers, cards, manuals, programmes. */
export const frenchHandbills: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr2-cheese-shop-flyer': `{company}
Crèmerie - fromages affinés en cave - épicerie fine
{street}, {town}
# [Nos plateaux de fin d'année~La raclette revient !~Le printemps des chèvres]
Du {date} au {date}
Comme chaque année, notre affineur a sélectionné pour vous une quinzaine de meules des alpages de [Beaufort~l'Abondance~la Gruyère], toutes issues de l'estive précédente. Venez goûter au comptoir, la dégustation est offerte le samedi matin.
= Notre sélection | Lait | le kg
- Comté vieux 24 mois | vache | {small}
- Tomme de brebis d'Ossau | brebis | {small}
- Saint-nectaire fermier | vache | {small}
- Crottin cendré (pièce) | chèvre | {small}
- Roquefort Papillon noir | brebis | {small}
Plateau « Découverte » 4 personnes, 5 fromages, confiture de cerise noire et pain de seigle.
Plateau « Festif » 10 personnes, 9 fromages, fruits secs, beurre de baratte.
Pensez à réserver au plus tard l'avant-veille, au magasin ou par téléphone au {phone}.
Appareils à raclette et à fondue prêtés gratuitement contre une caution.
Ouvert du mardi au samedi de 8 h 30 à 13 h et de 15 h à 19 h 30, le dimanche jusqu'à midi. Fermé le lundi.
Parking à 50 m, derrière l'église. Tram ligne [2~B], arrêt Halles.
Photos non contractuelles. Dans la limite des stocks disponibles. Pour votre santé, évitez de manger trop gras, trop sucré, trop salé. Ne pas jeter sur la voie publique.`,
    'fr2-brasserie-card-belgium': `Taverne-Restaurant « {heading} »
{street} - {town} - Tél. {phone}
Cuisine non-stop de 11 h 30 à 22 h 30
# LA CARTE / DE KAART
Pour commencer
- Croquettes aux crevettes grises (2 p.) | {small}
- Os à moelle, gros sel et pain grillé | {small}
- Carpaccio de bœuf, roquette, parmesan | {small}
- Scampis à l'ail ou diabolique | {small}
Nos plats bien de chez nous
- Carbonnade flamande à la Chimay, frites | {small}
- Boulets sauce lapin, compote | {small}
- Vol-au-vent de poularde, croquettes | {small}
- Américain préparé minute, salade | {small}
- Stoemp du jour, saucisse de campagne | {small}
- Moules marinières 1 kg (en saison) | {small}
Pour nos petits bouts
- Spaghetti bolo | {small}
- Nuggets, compote, frites | {small}
Douceurs
- Dame blanche | {small}
- Gaufre de Bruxelles, chantilly | {small}
- Café gourmand | {small}
Supplément frites ou mayonnaise maison : 2,50. Le mardi, jambonneau à volonté ; le jeudi, bouilli de la grand-mère.
Menu groupes à partir de 12 convives, demandez notre formule banquet au comptoir. Salle privatisable à l'étage pour communions et anniversaires.
Informez-nous de toute allergie : la composition des plats peut varier, une liste des allergènes est disponible. Une seule addition par table s'il vous plaît. Nous n'acceptons plus les billets de 200 €. Les chiens tenus en laisse sont les bienvenus en terrasse.
Service et TVA compris. Éd. resp. {someone}`,
    'fr2-pressure-washer-manual': `# Nettoyeur haute pression [HP-140~NX 2100~Karsol 160]
Notice originale d'utilisation et d'entretien
À lire attentivement avant la première mise en service et à conserver.
1. Consignes de sécurité
Ne dirigez jamais le jet vers des personnes, des animaux ou un équipement électrique sous tension. Portez des lunettes de protection et des chaussures fermées. N'utilisez pas l'appareil si le cordon d'alimentation ou le flexible présente des traces d'usure.
2. Contenu du carton
A Appareil - B Poignée-pistolet - C Lance à buse rotative - D Réservoir à détergent - E Raccord rapide 3/4" - F Aiguille de débouchage
3. Mise en route
Vissez le raccord sur l'arrivée d'eau (pression mini 1 bar, température maxi 40 °C). Ouvrez le robinet et actionnez la gâchette jusqu'à ce que l'air soit entièrement chassé. Placez ensuite l'interrupteur sur I.
4. Après usage
Coupez le moteur, fermez le robinet, laissez retomber la pression. En hiver, videz la pompe et stockez-la hors gel : la garantie ne couvre pas les dommages dus au gel.
5. Pannes et remèdes
= Symptôme | Cause probable | Que faire
- Le moteur ne démarre pas | Fusible, rallonge | Vérifier la prise
- La pression oscille | Air dans la pompe | Purger le circuit
- Fuite sous l'appareil | Joint usé | Service après-vente
6. Caractéristiques techniques
Puissance absorbée :: {num} W
Débit maximal :: {d3} l/h
Niveau acoustique :: {d2} dB(A)
Masse :: {n} kg
===
Déclaration UE de conformité : nous déclarons que la machine désignée satisfait aux directives 2006/42/CE et 2014/30/UE.
Élimination : ne jetez pas les appareils électriques avec les ordures ménagères ; déposez-les en déchèterie.
Pour toute demande de pièces détachées, munissez-vous de la facture d'achat et du numéro de série figurant sur la plaque signalétique. Importé par {company}, {town}. {web}`,
    'fr2-choir-concert-programme': `Ensemble vocal {heading}
Direction : {person}
# [Concert de la Passion~Veillée de l'Avent~Concert des trente ans]
{date}, {time} - Collégiale de {city}
Première partie
- Heinrich Schütz (1585-1672) | Selig sind die Toten
- Johann Sebastian Bach (1685-1750) | Jesu, meine Freude BWV 227
- Claudio Monteverdi | Lamento d'Arianna
Entracte (vin chaud servi sous le porche par les élèves du conservatoire)
Deuxième partie
- Francis Poulenc (1899-1963) | Quatre petites prières
- Maurice Duruflé | Ubi caritas
- Chant traditionnel breton | Arr. {someone}
Sopranos : {someone}, {someone}, {someone}. Altos : {someone}, {someone}. Ténors : {someone}, {someone}. Basses : {someone}, {someone}, {someone}. Orgue positif : {someone}.
Fondé il y a trois décennies par une poignée d'étudiants passionnés, l'ensemble réunit aujourd'hui une quarantaine d'amateurs éclairés qui se retrouvent chaque mercredi dans la salle paroissiale. Son répertoire s'étend de la Renaissance à la création contemporaine, avec une prédilection pour la polyphonie a cappella.
Le motet de Bach, composé vers 1723 pour des funérailles, alterne avec une symétrie parfaite les strophes du choral et les versets de l'Épître aux Romains. On y entend tour à tour la consolation, l'effroi et la joie confiante.
Libre participation aux frais. L'usage du téléphone et des appareils photographiques avec flash est interdit durant le concert. Merci à la commune, au conseil départemental et à la boulangerie {company} pour leur soutien.
Envie de chanter avec nous ? Répétitions le mercredi de 20 h à 22 h, sans audition pour les basses et les ténors ! Renseignements : {mail}`,
    'fr2-quebec-recycling-calendar': `Municipalité de {city}
# Calendrier des collectes {year} - secteur [Est~Ouest~du Lac]
À conserver ! Keep this calendar!
Bac bleu (recyclage) : un lundi sur deux
Bac brun (compost) : chaque mercredi d'avril à novembre, aux deux semaines en hiver
Bac noir (ordures) : le vendredi, aux trois semaines
Placez vos bacs en bordure de rue avant 7 h le matin de la collecte, roues et poignées vers la maison, et laissez 60 cm de dégagement entre chacun. L'hiver, ne les déposez pas sur le trottoir afin de ne pas nuire au déneigement.
= Mois | Encombrants | Feuilles mortes | Sapins
- Janvier | - | - | {n}
- Avril | {n} | - | -
- Juillet | {n} | - | -
- Octobre | - | {n} et {n} | -
- Novembre | - | {n} | -
Ce qui va dans le bac brun : restes de table, viandes et os, papier essuie-tout souillé, marc de café, litière compostable, rognures de gazon.
Ce qui est refusé : sacs de plastique même « biodégradables », couches, cendres chaudes, poussière d'aspirateur.
Écocentre {client} : {cstreet}. Ouvert du mercredi au samedi de 8 h 30 à 16 h 30. Preuve de résidence exigée (permis de conduire ou compte de taxes municipales). Les pneus de jantes de 24 pouces et moins sont acceptés, maximum 8 par année. Peintures, piles, bonbonnes de propane et halocarbures : comptoir des RDD.
Un oubli ? Ligne Info-collectes {phone}, poste {d3}, ou téléchargez l'application pour recevoir un rappel la veille.
Imprimé sur papier 100 % postconsommation.`,
    'fr2-ski-school-tariffs': `ÉCOLE SUISSE DE SKI ET DE SNOWBOARD {city}
# Tarifs et horaires hiver {year}
Cours collectifs enfants (4 à 14 ans), du dimanche au vendredi
= Durée | Matin 9 h 45-11 h 45 | Journée avec repas
- 1 jour | CHF {small} | CHF {small}
- 3 jours | CHF {small} | CHF {small}
- 5 jours (médaille et course comprises) | CHF {small} | CHF {small}
Jardin des neiges « Flocon » dès 3 ans révolus, garderie et goûter inclus.
Cours privés
- 1 heure, 1 à 2 personnes | CHF {small}
- Demi-journée | CHF {small}
- Journée entière, guide hors-piste avec DVA | CHF {small}
Personne supplémentaire : + CHF 15.- par heure.
Les forfaits de remontées mécaniques et le matériel ne sont pas compris. Location chez nos partenaires : 10 % sur présentation de la carte d'élève. Le casque est obligatoire pour tous les enfants.
Rassemblement au pied du téléski des [Bosses~Esserts~Marmottes], 10 minutes avant le début. Merci d'inscrire le nom de l'enfant et un numéro de téléphone au dos du dossard.
Annulation : jusqu'à la veille 17 h, remboursement sous déduction de 10 % de frais ; ensuite uniquement sur certificat médical. En cas de fermeture du domaine pour cause de vent ou d'avalanche, les leçons sont remplacées par une activité en salle. L'assurance accident est l'affaire de chaque participant.
Bureau : {street}, {town}. Ouvert tous les jours 8 h 30 - 18 h. TWINT et cartes acceptés. Tél. {phone} - {web}`,
    'fr2-hr-slide-deck-onboarding': `# Bienvenue chez {company} !
Parcours d'intégration des nouveaux arrivants
Direction des ressources humaines - {month} {year}
===
## Au programme de la matinée
• Qui sommes-nous ?
• Nos trois pôles et leurs implantations
• Vos interlocuteurs
• Les outils indispensables
• Questions / réponses autour d'un café
===
## Quelques repères
Fondée il y a [quarante~vingt~soixante] ans dans un garage de {city}
{d3} collaborateurs, moyenne d'âge 38 ans
{n} agences, deux usines, un laboratoire
87 % de nos acheteurs nous recommandent
===
## Votre première semaine
- Lundi | Accueil, badge, tour du site
- Mardi | Sécurité : quart d'heure obligatoire
- Mercredi | Formation aux logiciels internes
- Jeudi | Visite de l'atelier avec votre parrain
- Vendredi | Point d'étape avec le manager
===
## Bon à savoir
Tickets restaurant : chargés le 5 du mois sur la carte
Mutuelle : dossier à rendre sous quinze jours
Remboursement transport : 75 % de l'abonnement, justificatif à déposer sur l'intranet
Télétravail : possible après la période d'essai, deux jours par semaine
Bulletins de salaire : déposés dans votre coffre-fort numérique
===
## Et maintenant ?
Une boîte à idées, un référent harcèlement, un club de course à pied...
Vos contacts : {person}, poste {d3} ; {someone}, poste {d3}
Merci de votre attention !`,
    'fr2-hairdresser-allergy-form': `Salon {company} - Coiffure mixte, barbier
# Fiche de diagnostic [coloration~lissage~extensions]
À remplir avant votre première prestation technique
Nom et prénom : ..............................................
Née le : ....... / ....... / ............ Portable : ..............................
1. Avez-vous déjà eu une réaction après une teinture, un tatouage noir au henné ou un mascara permanent ? [ ] oui [ ] non
2. Suivez-vous actuellement un traitement médical (chimiothérapie, anticoagulants, isotrétinoïne) ? ...........................
3. Êtes-vous enceinte ou allaitante ? [ ] oui [ ] non [ ] je préfère ne pas répondre
4. Vos cheveux ont-ils été défrisés, décolorés ou traités à la kératine au cours des six derniers mois ?
5. Cuir chevelu : [ ] sec [ ] gras [ ] sensible [ ] pellicules [ ] psoriasis
Partie réservée au salon
Base naturelle ......... % de cheveux blancs ......... Réflet souhaité .........
Formule : ......... g de ......... + ......... g de ......... oxydant ......... vol.
Touche d'essai posée derrière l'oreille le {date} à {time}, lue le ..............
Résultat : RAS / rougeur / démangeaison
Je reconnais avoir été informée qu'un test de sensibilité doit être réalisé 48 heures avant chaque application et que des tatouages temporaires peuvent accroître le risque d'allergie. Moins de 16 ans : pas de coloration d'oxydation.
Fait à {city}, le ............ Signature de la cliente
Les informations recueillies sont conservées trois ans sur fichier papier, à l'usage exclusif du salon ; vous pouvez y accéder ou demander leur effacement auprès de {person}.`,
    'fr2-marathon-runner-info': `# {heading} - [Marathon~Semi-marathon~Trail] de {city}
INFOS COUREURS - édition {year}
Retrait des dossards
Gymnase Jean-Moulin, {cstreet} : vendredi de 14 h à 20 h, samedi de 10 h à 19 h. Aucun dossard ne sera remis le matin de la course. Munissez-vous de votre pièce d'identité et du courriel de confirmation. Retrait par un tiers possible avec procuration.
Les départs
= SAS | Allure visée | Heure
- Élite et handisport | < 2 h 45 | 8 h 30
- Rouge | 3 h à 3 h 30 | 8 h 40
- Bleu | 3 h 30 à 4 h | 8 h 50
- Vert | plus de 4 h | 9 h 05
Le parcours : une boucle le long du canal, deux passages devant la cathédrale, dénivelé positif de {d3} m. Barrière horaire au 30e km à 12 h 45, au-delà les concurrents sont invités à monter dans le véhicule-balai.
Ravitaillements tous les 5 km : eau plate, eau gazeuse, quartiers d'orange, pain d'épices, sucre. Apportez votre gobelet, plus de plastique jetable cette année.
Consignes : derrière la ligne d'arrivée, un sac par personne, objets de valeur déconseillés.
Santé : évitez l'aspirine, hydratez-vous, ne forcez pas en cas de malaise. Deux postes de secours et des kinés bénévoles vous attendent à l'arrivée.
Circulation : centre-ville fermé de 7 h à 14 h 30. Parking relais P+R gratuits, navettes toutes les 12 minutes.
Dossard n° {num} - {person} - SAS [bleu~vert~rouge] - puce au dos, ne pas plier.
Bonne course à toutes et à tous ! L'équipe des {d3} bénévoles`,
    'fr2-luxembourg-creche-menu': `Crèche {company} a.s.b.l. - {town}
# Menu de la semaine du {date}
Speiseplan / Weekly menu
= | Soupe | Plat | Dessert
- Lundi | Velouté de potiron | Poulet, riz pilaf, carottes | Compote pomme
- Mardi | Bouneschlupp | Quiche poireaux, salade | Yaourt nature
- Mercredi | Bouillon vermicelles | Kniddelen au lard (dinde) | Poire
- Jeudi | Crème de brocoli | Colin pané, purée, épinards | Flan vanille
- Vendredi | Soupe de lentilles | Pâtes bolognaise végétale | Banane
Goûter : pain complet et fromage frais, fruits de saison, biscuit maison le vendredi.
Les repas des bébés de moins d'un an sont préparés sans sel ajouté et mixés selon l'âge. Un plat de substitution est proposé aux enfants qui ne mangent pas de porc. Toute intolérance doit être attestée par le pédiatre.
Allergènes : 1 gluten, 3 œufs, 4 poissons, 7 lait, 9 céleri, 10 moutarde. La liste détaillée est affichée à l'entrée.
Chers parents, nous vous rappelons que la structure sera fermée le {date} pour journée pédagogique. N'oubliez pas les bottes en caoutchouc marquées au nom de l'enfant : la sortie en forêt a lieu par tous les temps ! La photographe passera dans les groupes Coccinelles et Hérissons jeudi matin.
Produits issus à {d2} % de l'agriculture biologique, fournis par des maraîchers de la région. Sous réserve de modifications.
Cuisine : {someone} - Direction : {person} - {phone}`,
    'fr2-python-listing-stock': `stock_mini.py page 1/2 imprimé le {today}
1 # -*- coding: utf-8 -*-
2 """Relève les articles sous le seuil et prépare le réassort."""
3 import csv
4 import datetime
5
6 SEUIL_DEFAUT = {d2}
7 FOURNISSEURS = ("{other}", "{other}")
8
9 def lire(chemin):
10 with open(chemin, newline="", encoding="cp1252") as f:
11 for ligne in csv.DictReader(f, delimiter=";"):
12 yield ligne["code"], int(ligne["qte"]), ligne["libelle"]
13
14 def a_commander(lignes, seuil=SEUIL_DEFAUT):
15 """Renvoie la liste triée des manquants."""
16 return sorted((c, q, l) for c, q, l in lignes if q < seuil)
17
18 def ecrire_commande(manquants, sortie):
19 # TODO demander à {person} si on arrondit au carton
20 for code, qte, libelle in manquants:
21 sortie.write(f"bon de commande : code libelle seuil - qte")
22
23 if __name__ == "__main__":
24 jour = datetime.date.today().isoformat()
25 manquants = a_commander(lire("inventaire.csv"))
26 print(len(manquants), "références à recommander")
27 with open("reassort_" + jour + ".txt", "w") as f:
28 ecrire_commande(manquants, f)
29 # fin du fichier
Exécution du {date} {time} : {n} références à recommander, durée 0,{d2} s
Avertissement : ligne {d3} ignorée, quantité vide`,
    'fr2-museum-plan-rules': `# Musée [des Beaux-Arts~de la Mine~du Textile] de {city}
Plan de visite - gratuit
Rez-de-chaussée
Salle 1 Les origines - Salle 2 Primitifs flamands - Salle 3 Le siècle d'or - Salle 4 Cabinet des dessins (éclairage réduit)
Premier étage
Salle 5 Le paysage romantique - Salle 6 Donation {someone} - Salle 7 Impressions du Nord - Salle 8 Sculptures
Sous-sol : auditorium, vestiaire, sanitaires, table à langer
Ne manquez pas !
La Femme au chardonneret, attribuée à un maître anonyme vers 1490, récemment restaurée grâce au mécénat de {company}. Le visiteur attentif remarquera dans le reflet du miroir la silhouette du peintre.
Le cabinet de curiosités rassemble coquillages, automates et instruments scientifiques d'un apothicaire du XVIIIe siècle.
L'exposition temporaire « {heading} » se tient jusqu'au {date}.
Quelques règles pour le confort de tous
Merci de ne pas toucher les œuvres, de laisser vos sacs volumineux et parapluies au vestiaire, de photographier sans flash ni perche. Les croquis au crayon sont autorisés. Les tout-petits restent sous la surveillance d'un adulte.
Audioguide : composez le numéro qui figure près de chaque toile. Version enfants, langue des signes et audiodescription disponibles à l'accueil contre une pièce d'identité.
= Tarif | Collection | Collection + exposition
- Plein | {small} | {small}
- Réduit (étudiants, seniors) | {small} | {small}
- Moins de 18 ans | gratuit | gratuit
Fermé le mardi, le 1er mai et le 25 décembre. Dernière entrée 45 minutes avant la fermeture. Librairie-boutique et salon de thé en accès libre.
{street} - {phone} - {web}`,
    'fr2-beekeeping-lesson-handout': `RUCHER-ÉCOLE DE {city} Fiche stagiaire n° {n}
# La visite de printemps
Objectifs : juger la force de la colonie, repérer la reine ou sa ponte, évaluer les provisions, nettoyer le plateau.
Quand ? Par une belle journée sans vent, dès que le thermomètre dépasse 14 °C et que les abeilles rapportent du pollen. Entre onze heures et quinze heures.
Matériel : enfumoir et combustible sec, lève-cadres, brosse, voile, gants fins, une hausse vide, du candi au cas où, carnet de rucher.
Déroulement
1. Enfumer doucement l'entrée, attendre une minute.
2. Décoller le couvre-cadres, l'odeur est déjà un indice : un parfum aigre signale un problème sanitaire.
3. Retirer le cadre de rive, puis écarter les suivants sans écraser.
4. Compter les cadres de couvain. Un couvain compact, en mosaïque régulière, atteste d'une bonne reine. Des opercules affaissés, percés ou une larve filante : prévenir le technicien sanitaire.
5. Noter les réserves : un cadre plein pèse environ {n} kg.
6. Refermer sans traîner, le couvain refroidit.
Tableau d'appréciation
= Cadres de couvain | Jugement | Conduite à tenir
- 1 à 2 | faible | réunir ou surveiller
- 3 à 5 | moyenne | nourrir si besoin
- 6 et plus | forte | poser la hausse
Exercice à la maison : reportez la colonie n° {n} sur la fiche et proposez une intervention motivée.
Rappel : la déclaration annuelle des ruches se fait entre septembre et décembre. Prochaine séance le {date} à {time}, apportez votre tenue. Moniteur : {person}`,
  }),
};
