import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French tracts, sheets, notices, tickets and lists that no other type covers. */
export const frenchTracts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr2-brochure-campsite-map': `Camping municipal *** {heading}
Bord de [Semois~Loire~Doubs] - {ctown}
PLAN ET RENSEIGNEMENTS PRATIQUES
Bienvenue ! Welkom! Willkommen! Welcome!
Votre emplacement n° {d2}, allée des [Saules~Martins-pêcheurs] - arrivée à partir de 14 h, départ avant midi
Accueil : juillet-août 8 h - 20 h ; mi-saison 9 h - 12 h et 16 h - 18 h
Barrière : code {num}*, fermée de 22 h 30 à 7 h. Aucun véhicule ne circule la nuit.
Sanitaires : bloc A (chauffé, bébés, PMR), bloc B. Nettoyage de 10 h à 10 h 45.
Pain et viennoiseries : commandez la veille avant 19 h au chalet. Food-truck jeudi et dimanche.
Laverie : jeton 5 €, séchage 3 €. Wifi gratuit à la terrasse, une heure par jour ailleurs.
Barbecues : gaz ou aire collective ; charbon interdit par arrêté préfectoral.
Chiens : deux au maximum, tenus en laisse, carnet de vaccination à jour ; douche canine derrière le local vélos.
Baignade non surveillée, à vos risques, eau classée bonne.
Tri : jaune emballages, vert verre, noir le reste, compost au fond.
Animations de la semaine
- Mardi | pot d'accueil, 18 h 30
- Mercredi | pêche à la mouche enfants
- Vendredi | balade aux chauves-souris
- Samedi | concours de mölkky, inscriptions à l'accueil
Médecin {phone} - vétérinaire {phone} - 112 urgences. Point de rassemblement : terrain de boules. Rivière en crue : sirène longue, gagnez la route haute à pied.
Caution badge : 20 €, rendue contre restitution. Bon séjour, l'équipe`,
    'fr2-safety-rules-lab-poster': `LABORATOIRE DE MICROBIOLOGIE - niveau de confinement 2
# RÈGLES D'OR
Accès réservé au personnel habilité. Étudiants : accompagnés.
1. Je porte une blouse fermée, des lunettes et, si besoin, des gants nitrile. Jamais dans le couloir !
2. Je ne mange pas, ne bois pas, ne me maquille pas, ne mâchonne pas mon stylo.
3. Cheveux attachés, chaussures couvrantes, bijoux au vestiaire.
4. Je pipette avec une poire. La bouche, c'est fini depuis 1970.
5. Le bec reste allumé uniquement pendant la manipulation.
6. Sous le poste de sécurité : vitre à hauteur, dix minutes de ventilation avant et après.
7. Tout ce qui a touché une souche va dans le bac jaune puis à l'autoclave (121 °C, 20 min, test hebdomadaire).
8. J'étiquette : nom, date, milieu, numéro de souche. Une boîte anonyme est une boîte jetée.
En cas de projection oculaire : rince-œil quinze minutes, prévenir, registre.
Piqûre : faire saigner, laver, Dakin cinq minutes, urgences {phone}.
Renversement : évacuer, attendre trente minutes, absorbant + virucide 10 %, kit rouge sous l'évier.
Incendie : couper le gaz (vanne bleue), extincteur CO2, ne pas prendre le monte-charge.
= Déchet | Contenant | Filière
- Boîtes, tubes | fût jaune | DASRI
- Aiguilles | collecteur | DASRI
- Solvants | bidon 5 l | chimique
- Papier d'essuyage propre | poubelle grise | ordures
Assistante de prévention : {person}, bureau {d3}. Correspondante déchets : {someone}. Affichage mis à jour le {date}.`,
    'fr2-union-tract-factory': `[CGT~FO~SUD~FGTB] {company} - section du site de {city}
Tract n° {d2} - ne pas jeter, fais passer !
# NÉGOCIATIONS SALARIALES : LA DIRECTION SE MOQUE DU MONDE
Deuxième réunion hier. Après quatre heures d'attente et des viennoiseries, voici leur « effort » :
- {n},{n} % d'augmentation générale au 1er juillet (l'inflation, elle, n'attend pas !)
- 30 euros de prime transport, sous condition de présence
- un ticket restaurant revalorisé de douze centimes
Dans le même temps : dividendes + {d2} %, bonus du comité exécutif doublé, intérim à {d2} % de l'effectif sur la ligne B.
NOS REVENDICATIONS
• 150 euros pour toutes et tous, tout de suite
• embauche des {d2} intérimaires qui tournent depuis plus d'un an
• une vraie pause de vingt minutes payée en 3x8
• retour de la navette de 5 heures
• égalité femmes-hommes : rattrapage au coefficient 190
On nous dit « contexte ». Le contexte, c'est nos loyers, nos pleins d'essence, la cantine des gosses. Le contexte, c'est Samir et son dos, Nadège et ses poignets.
ASSEMBLÉES DU PERSONNEL le {date}
Matin {time}, après-midi {time}, nuit {time}, devant le poste de garde. Une heure de débrayage appelée.
Vos élus : {person} (atelier), {someone} (labo), {someone} (logistique) - local bâtiment D, {mobile}
La prochaine rencontre a lieu jeudi. Plus nous serons nombreux dehors, mieux on nous entendra dedans.
Adhère ! bulletin au dos. IPNS`,
    'fr2-estate-agent-property-sheet': `{company} IMMOBILIER
EXCLUSIVITÉ - Réf. {num}
# Longère rénovée, {n} pièces, {city} campagne
Prix : {plain} € honoraires inclus ({n} % à la charge de l'acquéreur)
À quinze minutes de la gare, au calme d'un hameau, charmante longère en pierre de {d3} m² posée sur un terrain arboré de {num} m². Dès l'entrée, la pièce de vie traversante séduit par sa cheminée monumentale et ses poutres. Cuisine équipée ouverte, arrière-cuisine, suite parentale de plain-pied. À l'étage, trois chambres, bureau, salle de bains.
Dépendances : grange aménageable de {d2} m² avec dalle, four à pain, cave voûtée, puits.
Les plus : double vitrage, poêle à granulés {year}, assainissement conforme, fibre à la parcelle.
= Pièce | Surface m²
- Séjour | {d2},{n}
- Cuisine | {d2},{n}
- Chambre 1 | {d2},{n}
- Chambre 2 | {n},{n}
- Mezzanine (1,80 m) | {n},{n}
- Buanderie | {n},{n}
DPE :: {d3} kWh/m²/an - classe [C~D~E]
GES :: {d2} kg - classe B
Dépenses énergétiques estimées :: entre {num} et {num} € par an, prix 2021
Taxe foncière :: {num} €
Informations sur les risques : georisques.gouv.fr. Zone argile moyenne.
Visites avec {person}, agent commercial RSAC {num}, {mobile}. Samedis possibles.
Non contractuel : surfaces et descriptifs communiqués à titre indicatif. Carte T {num} CCI de {city}. Sans maniement de fonds. Estimation offerte de votre bien sous 48 heures.`,
    'fr2-astrology-horoscope-newspaper-page': `{heading} HEBDO - page {d2} - semaine du {date}
Votre horoscope par {person}
BÉLIER (21/03 - 20/04). Cœur : on vous taquine, ne montez pas sur vos grands chevaux. Travail : un dossier oublié ressort du placard. Forme : marchez.
TAUREAU. Vénus arrose vos projets. Un achat important peut attendre le 15. Gare aux excès de fromage.
GÉMEAUX. Votre langue file plus vite que votre pensée. Un coup de téléphone change l'ambiance familiale.
CANCER. Mélancolie lundi, lumière jeudi. Rangez un tiroir, il s'y cache une réponse.
LION. Au bureau on vous écoute enfin ; parlez peu, parlez bien. Dos fragile.
VIERGE. Cessez de vérifier les verrous trois fois. Rencontre au marché, côté primeurs.
BALANCE. Indécision charmante mais coûteuse. Tranchez vendredi.
SCORPION. Une vieille rancune s'évapore. Finances : remboursement inattendu.
SAGITTAIRE. L'appel du large ! Vérifiez la date de votre passeport.
CAPRICORNE. Vous gravissez, pierre après pierre. Accordez-vous un chocolat chaud.
VERSEAU. Idée géniale sous la douche : notez-la.
POISSONS. On compte sur vous, ne vous éclipsez pas.
MOTS FLÉCHÉS solution n° {d3} : ARA, OTE, LIERRE, ÉPI, SEL, NUE
SUDOKU moyen - voir page {d2}
LE COIN DES BONNES AFFAIRES : vends berceau osier 40, cherche accordéon diatonique, donne chiots croisés contre bons soins, {mobile}
Météo des plages : mer {n} °C, vent d'ouest 4 Beaufort, coefficient {d2}. Saint du jour : Gatien.
Rédaction {street} {town} - Abonnez-vous : 52 numéros, {small} €`,
    'fr2-warehouse-picking-error-ticket': `TICKET SAV #{num}
Statut : [en attente client~ouvert~résolu] Priorité : normale Canal : téléphone
Créé le {date} {time} par {someone} - Équipe : litiges expédition
Client : {client} (C{d5}) Contact : Mme {someone} {phone}
Objet : reçu 12 au lieu de 21
--- Historique ---
{date} {time} {someone} : la cliente indique avoir déballé 2 cartons sur 3 annoncés. Le bordereau mentionne 21. Photo palette demandée.
{date} {time} système : accusé envoyé (modèle L04)
{date} {time} {someone} : photos reçues (3). Étiquette 2/3 en double, 3/3 absente. Vu avec le quai, Momo se rappelle un carton posé derrière le filmeur.
{date} {time} {someone} : carton retrouvé, pesée 14,{n} kg = conforme. Transporteur {other} refuse de rattraper sur même récépissé > nouvelle expédition, à notre charge, ordre {num}.
{date} {time} client par mail : « merci mais c'est pour samedi, sinon je commande ailleurs »
{date} {time} {someone} : passage en express, accord {someone} (chef de quai). Geste -5 % non accordé.
{date} {time} système : relance automatique J+3
--- Champs ---
Cause : étiquetage Imputation : interne Coût : {small}
Satisfaction : ★★★★☆
Tâches liées : former intérim poste 4 ; bloquer double impression (IT-{num})
Imputer à la commande {ref} / facture {num} : non
Temps passé : {d2} min Clôture auto prévue {date}
Imprimé par {person} le {today}`,
    'fr2-hymn-and-funeral-order-of-service': `Célébration d'adieu
# {someone}
1937 - {year}
Église Saint-[Rémi~Nicolas~Maurice] de {city}, {date}, {time}
Accueil - musique : « Le Cygne », Saint-Saëns, violoncelle {someone}
Mot d'accueil de l'équipe funérailles
Chant : Tu es là au cœur de nos vies
R/ Tu es là au cœur de nos vies et c'est toi qui nous fais vivre...
Rite de la lumière : les arrière-petits-enfants déposent un lumignon
Témoignage de son fils aîné
Lecture du livre de Qohéleth : « Il y a un moment pour tout »
Psaume lu par la chorale
Évangile selon saint Jean
Homélie du diacre, {person}
Prière universelle
1. Pour ceux qui l'ont soignée à domicile, prions. 2. Pour les jardiniers et tous ceux qui aiment la terre. 3. Pour les absents retenus au loin.
Notre Père, main dans la main
Dernier adieu : encensement, aspersion ; chacun pourra s'approcher
Sortie : « La Montagne », Jean Ferrat, à sa demande
L'inhumation aura lieu dans l'intimité familiale. Vous êtes ensuite attendus au foyer rural pour partager un verre et ses recettes de biscuits.
Ni fleurs ni couronnes : une corbeille au profit des Petits Frères est disposée à l'entrée.
La famille, très touchée, vous remercie de votre présence.
« Plantez un arbre, même un petit. »`,
    'fr2-factory-work-instruction-sheet': `{company} - Usine {ctown} FICHE D'INSTRUCTION AU POSTE
Réf. FI-{d3}-{d2} Indice {n} Ligne : assemblage pompes Poste 40
Opération : montage du joint et serrage du corps
Temps gamme : {n},{d2} min Effectif 1
EPI : lunettes, gants anti-coupure B, chaussures S3
Outillage : visseuse {d3} (programme 7), gabarit G{d2}, pinceau
= N° | Action | Point clé | Pourquoi
- 1 | Prendre le corps bac gauche | Contrôler absence de bavure | Fuite
- 2 | Graisser la gorge | 1 point, graisse blanche | Durée de vie
- 3 | Placer le joint noir 62x3 | Sans vriller | Étanchéité
- 4 | Présenter le couvercle | Détrompeur à midi | Sens du flux
- 5 | Visser 6 vis en étoile | Couple 9 N.m ± 0,5, voyant vert | Rupture
- 6 | Marquer au feutre | Trait sur chaque tête | Preuve
- 7 | Scanner le numéro | Bip double | Traçabilité
Autocontrôle : 1 pièce sur 20 au calibre entre / n'entre pas. Valeur notée sur la carte.
Si anomalie : STOP, appeler l'animateur ({someone}), bac rouge, ne pas retoucher seul.
Changement de série : vider la trémie, signature du régleur.
Fin de poste : 5 min de nettoyage, soufflette interdite sur soi.
Rédacteur {person} Vérificateur qualité {someone} Approbation production {someone} Date {date}
Compétence polyvalence : niveau 2 requis. Affiché, copie non gérée si imprimée`,
    'fr2-pet-vaccination-booklet-advice': `Clinique vétérinaire {company}
{street} - {town} - urgences nuit {phone}
CARNET DE SANTÉ
Animal :: [Pipelette~Ulysse~Gribouille]
Espèce, race :: [chatte européenne~lapin bélier~chien berger australien]
Né(e) le :: 12/04/{year}
Puce :: 250{num}{d5}
Propriétaire :: {person}, {cstreet} {ctown}
Vaccinations
= Date | Vaccin | Lot | Prochain
- {date} | primo typhus coryza | {num} | {date}
- {date} | rappel + leucose | {num} | {date}
- {date} | rage | {num} | {date}
Traitements antiparasitaires
- {date} | pipette | 3,{n} kg
- {date} | vermifuge | 3,{n} kg
Stérilisation le {date}, fils retirés. Poids idéal 4 kg. Groupe sanguin A.
Test FIV / FeLV négatif. Dentition : tartre léger, brossage conseillé.
Nos conseils
Passez à l'alimentation « adulte stérilisé » à douze mois. Un nouvel aliment s'introduit en une semaine. Gardez toujours de l'eau loin de la gamelle. Le lait est mal digéré.
Voyage : passeport, puce et rage valide 21 jours avant. Îles Britanniques : traitement échinocoque pour les chiens.
Signes d'alerte : il ne mange plus depuis 24 heures, se cache, urine hors de la caisse, gencives pâles.
Plantes dangereuses : lys, laurier-rose, dieffenbachia.
Assurance santé animale : brochure à l'accueil. Rendez-vous en ligne. Apportez-le dans un panier, couvert d'une serviette.`,
    'fr2-furniture-assembly-guide': `NOTICE DE MONTAGE - Armoire 2 portes [BRUGES~ODALIE~FJORD]
{company} Meubles en kit
Lisez tout avant de commencer. Deux adultes, 1 h 30.
Outils nécessaires : tournevis cruciforme, marteau, niveau, crayon (non fournis). N'utilisez pas de visseuse à pleine vitesse.
Inventaire de la quincaillerie
= Rep. | Pièce | Quantité
- A | Tourillon bois 8x30 | {d2}
- B | Excentrique | {d2}
- C | Vis 4x16 | {d2}
- D | Charnière 110° | 6
- E | Pied réglable | 4
- F | Équerre anti-bascule | 2
- G | Clou de fond | {d2}
Étape 1. Posez les côtés 1 et 2 sur la couverture, chants plaqués vers l'avant. Insérez les tourillons A.
Étape 2. Vissez les goujons jusqu'à la butée, sans forcer.
Étape 3. Assemblez le bas 3 et le dessus 4. Tournez les excentriques d'un demi-tour, flèche vers le goujon.
Étape 4. Mettez d'équerre : les diagonales doivent être égales ! Clouez le fond 5, face blanche dedans.
Étape 5. Redressez à deux. Étape 6. Portes : réglage latéral vis 1, profondeur vis 2, hauteur vis 3.
ATTENTION. Fixez impérativement au mur à l'aide de F ; un meuble qui bascule peut tuer un enfant. Chevilles à choisir selon la nature du mur.
Charge maximale par tablette : {d2} kg. Entretien : chiffon humide, jamais d'éponge abrasive.
Une pièce manque ? Ne retournez pas au magasin : {web}/pieces, munissez-vous du code {num} inscrit sur le carton et de votre ticket. Garantie 5 ans. Panneaux PEFC, émission A+.`,
    'fr2-belgian-municipal-newsletter-extract': `LE P'TIT {heading} - bulletin communal d'information
n° {d2} - {month} {year} - toutes-boîtes
Le mot du bourgmestre
Chères habitantes, chers habitants, les jours rallongent et les chantiers reprennent. Merci pour votre patience rue de l'Abattoir, où l'égouttage avance plus vite que prévu. Je vous donne rendez-vous au Grand Feu !
État civil
Naissances : Lucie, fille de {someone} ; Ibrahim, fils de {someone}. Noces d'or : {n} couples à l'honneur le {date}. Décès : ils nous ont quittés...
Travaux
- Pont du Chêne | fermé jusqu'au {date}, déviation par la N{d3}
- Salle omnisports | sol neuf, réouverture {date}
- Éclairage | {d3} points passent au led
Enfance
Plaine de vacances : inscriptions dès le {date}, 35 € la semaine, 30 pour le 2e enfant, collations comprises, déduction fiscale.
Environnement
Distribution gratuite d'arbres : érables, noisetiers, groseilliers, un par ménage. Opération rivières propres, gants fournis. Le castor est de retour, ne détruisez pas les barrages, appelez le DNF.
Aînés : goûter crêpes, thé dansant, visite de la brasserie {company} ; le taxi social coûte 0,40 €/km.
Police : attention aux faux agents des eaux.
Culture : théâtre wallon « Li Vî Bleû », {date} à {time}, prévente 10 €.
Numéros utiles : administration {phone}, parc à conteneurs fermé le lundi, médecin de garde 1733.
Éditeur responsable : {person}, Collège communal`,
    'fr2-export-spreadsheet-members-list': `Fichier : membres_{year}_v{n}_DEF.xlsx Feuille : actifs Imprimé le {today}
= N° | Nom | Prénom | Section | Cotis. | Certif. | Tel
- {d3} | {someone} | - | escalade | OK | OUI | {mobile}
- {d3} | {someone} | - | rando | OK | N/A | {mobile}
- {d3} | {someone} | - | rando | 1/2 | N/A | {mobile}
- {d3} | {someone} | - | ski fond | OK | À FOURNIR | {mobile}
- {d3} | {someone} | - | escalade | EXO | OUI | {mobile}
- {d3} | {someone} | - | marche nordique | OK | OUI | {mobile}
- {d3} | {someone} | - | jeunes | OK | AUTORIS. PARENT. | {mobile}
- {d3} | {someone} | - | jeunes | relance 2 | NON | {mobile}
- {d3} | {someone} | - | bureau | OK | OUI | {mobile}
- {d3} | {someone} | - | #N/A | #REF! | OUI | {mobile}
Total actifs : {d3} dont féminines {d2} %
Moyenne d'âge : {d2},{n}
Licences à transmettre à la fédé avant le 31/10
Couleurs : jaune = nouveau, rouge = n'a pas rendu la clé du mur, gris = démission (garder un an)
Légende certif. : NF = questionnaire santé négatif
Notes
- demander à la trésorière pour les chèques vacances de la ligne 46
- doublon ligne 12 et 88 ?
- ne pas diffuser, RGPD, imprimé pour la réunion du {date}, à détruire ensuite
- filtre appliqué : statut <> "ancien"
Page 2 sur 5`,
  }),
};
