import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers that go with goods, each of another trade. */
export const frenchDeliveryNotesByTrade: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('fr', {
    'frf-delivery-heating-oil-truck': `{company} COMBUSTIBLES
Fioul - GNR - Granulés - Lubrifiants
{street} {town} - {phone}
BON DE LIVRAISON N° {num}
Camion :: {n}
Chauffeur :: {person}
Tournée :: {d2}
Date / heure :: {today} {time}
> {someone}
> {cstreet}
> {ctown}
Accès : [tuyau 40 m~portail code {d2}{d2}~appeler avant], cuve enterrée, bouche côté jardin, attention au chien
= Produit | Commandé L | Index début | Index fin | Livré L à 15 °C
- Fioul domestique supérieur additivé | {num} | {num} | {num} | {num}
Compartiment 2 - densité 0,84{n} - température {n},{n} °C - compensation active
Ticket compteur n° {d5} agrafé
Jaugeage avant : {d2} cm Après : {d3} cm Sifflet entendu : oui
Matière dangereuse ONU 1202, HUILE DE CHAUFFE LÉGÈRE, 3, III, (D/E), dangereux pour l'environnement
Consignes : attendez trois heures avant de relancer le brûleur, le temps que les impuretés redescendent. Conservez ce document pour le contrôle ; l'usage du produit comme carburant est un délit douanier.
Mode de règlement convenu : [chèque au chauffeur~mensualisation~à réception de facture]. Remis ce jour : ........ €
Marchandise conforme en quantité et en qualité, livraison effectuée sans débordement
Signature du client Signature du livreur
Absent ? Un exemplaire a été glissé dans la boîte. Réclamation dans les quarante-huit heures.
SAS capital {plain} € - {siren} RCS {city} - Entrepositaire agréé`,
    'frf-delivery-hospital-pharmacy-cold-chain': `{company} Répartition pharmaceutique
Établissement de {city} - autorisation ANSM {num}
Destinataire :: Pharmacie à usage intérieur, {client}
Code client :: {d5}
N° tournée :: [midi~soir] {d2}
Bordereau {ref} du {today} édité à {time} page 1/2
Bac | Code CIP | Libellé | Lot | Pér. | Dem. | Liv. | Motif
- 0{n} | 34009 {num} | AMOXICILLINE 1 G INJ PDR FL B/10 | {ref} | {d2}/{year} | {d2} | {d2} |
- 0{n} | 34009 {num} | PARACETAMOL 10 MG/ML POCHE 100 ML | {ref} | {d2}/{year} | {d3} | {d3} |
- 0{n} | 34009 {num} | HEPARINE SOD 25000 UI/5 ML | {ref} | {d2}/{year} | {n} | 0 | manque fabricant
- F1 | 34009 {num} | INSULINE GLARGINE STYLO B/5 | {ref} | {d2}/{year} | {n} | {n} | FROID
- F1 | 34009 {num} | VACCIN DTP SER 0,5 ML | {ref} | {d2}/{year} | {d2} | {d2} | FROID
- S1 | 34009 {num} | MORPHINE 10 MG/ML AMP | {ref} | {d2}/{year} | {n} | {n} | STUP, sous scellé
Colis : {n} bacs gris, 1 caisse isotherme, 1 sachet scellé n° {num}
Traceur de température : {ref} - ne pas dépasser 8 °C - lecture à réception : ..... °C
Ouvrir les caisses réfrigérées en priorité et ranger aussitôt. Les bacs vides sont repris à la livraison suivante.
Toute anomalie (casse, erreur, manquant) doit nous être déclarée avant 17 h par l'extranet, menu Litiges. Les stupéfiants doivent être vérifiés en présence du livreur ; le double du relevé est à renvoyer signé par un pharmacien.
Reçu par (nom, fonction) ........................ heure ........
Nous ne reprenons pas les produits de la chaîne du froid. Les rappels de lots en cours sont consultables en ligne.`,
    'frf-delivery-nursery-plants-landscaper': `PÉPINIÈRES {company}
Producteur - {street} - {town}
Passeport phytosanitaire / Plant Passport FR-PL{d5}
BORDEREAU D'ENLÈVEMENT
Client : {client} Chantier : [rond-point~école~lotissement Les Prés]
Enlevé par nos soins / [par le client, camion benne~livré par hayon]
Le {date}
= Botanique | Variété | Force | Cond. | Qté
- Acer campestre | Elsrijk | 14/16 | motte grillagée | {n}
- Carpinus betulus | | 80/100 | racines nues | {d3}
- Cornus alba | Sibirica | 40/60 | C3L | {d2}
- Hydrangea quercifolia | Snow Queen | 40/60 | C5L | {d2}
- Lavandula angustifolia | Hidcote | | godet 9 | {d3}
- Pennisetum alopecuroides | Hameln | | C2L | {d2}
- Prunus lusitanica | Angustifolia | 100/125 | C15L | {n}
Fournitures
- Tuteurs châtaignier 2,50 m | {d2}
- Toile de paillage jute, rouleau | {n}
- Amendement organique, sac 50 L | {d2}
Remplacements : Buxus par Ilex crenata (pyrale)
Palettes et rolls consignés : sortis {n}, rendus {n}
Les racines nues sont à mettre en jauge dès l'arrivée, à praliner et planter hors gel. Arrosez copieusement les mottes. La reprise n'est garantie que si la plantation est assurée par nous.
Nos végétaux voyagent aux risques du destinataire même en franco. Vérifiez le nombre avant de signer.
Préparé par {someone} Chargé par {someone} Reçu : .................
Facturation : en fin de mois`,
    'frf-delivery-newspaper-press-kiosk': `{company} DÉPÔT DE PRESSE {city}
BORDEREAU DE LIVRAISON ET D'INVENDUS
Point de vente {num} {person} TABAC LE [BALTO~CENTRAL]
Jour {date} Tournée {d2} Rang {n}
FOURNI
= Code | Titre | N° | Ex. | Prix public
- {d5} | LE QUOTIDIEN RÉGIONAL éd. Nord | {num} | {d2} | 1,30
- {d5} | SPORT MATIN | {num} | {n} | 2,20
- {d5} | MOTS CROISÉS FORCE 3 | {d3} | 4 | 3,90
- {d5} | TRICOT ET CIE + pelote | {d2} | 2 | 5,95
- {d5} | PÊCHE PASSION | {d3} | 3 | 6,50
- {d5} | LES MONDES DU RAIL | {d3} | 1 | 8,90
- {d5} | SUPER BIDOULE (jouet) | {d2} | 6 | 4,50
À RETIRER DE LA VENTE CE JOUR
- {d5} | AUTO OCCASION | {d3} | ...
- {d5} | JARDIN FACILE HS | {n} | ...
- {d5} | CUISINE MINUTE | {d2} | ...
Rendre les invendus en liasse étiquetée avant 6 h 30. Les exemplaires incomplets ne seront pas crédités.
RÉASSORT : rappel au {phone} touche 2
Retard d'imprimerie : le supplément télévision suivra demain.
Affichette à poser, PLV comptoir jointe
Colis {n} Poids {d2},{n} kg
Manquants à signaler avant 9 h
Signature diffuseur`,
    'frf-delivery-scaffolding-rental-out': `LOCATION D'ÉCHAFAUDAGES {company}
BON DE SORTIE MATÉRIEL
N° {ref} Contrat de location {num}
Locataire :: {client}
Chantier :: {cstreet}, {ctown}
Demandeur sur place :: {person} {mobile}
Date de mise à disposition :: {date}
Durée estimée :: {d2} jours
= Repère | Désignation | Poids unit. | Sortie | Retour | Manque
- P200 | Poteau 2,00 m à collerettes | 9,6 | {d2} | |
- L250 | Lisse 2,50 m | 7,9 | {d3} | |
- D250 | Diagonale | 8,1 | {d2} | |
- PL250 | Plancher acier 2,50 x 0,32 | 17,4 | {d2} | |
- PLT | Plancher à trappe avec échelle | 21,0 | {n} | |
- GCP | Garde-corps définitif | 11,2 | {d2} | |
- SOC | Socle à vérin | 4,3 | {d2} | |
- AMR | Amarrage + cheville M12 | 1,8 | {d2} | |
- BACHE | Filet 50 g/m², rouleau 50 m | 8,0 | {n} | |
Tonnage : {n} {d3} kg Transport : [plateau + grue~enlevé dépôt]
Joints : notice de montage, fiche de vérification vierge, plan de calepinage indice A
Le matériel est remis propre, trié, sur racks. Il doit revenir dans le même état ; nettoyage refacturé. Les pièces tordues sont comptées manquantes.
Montage, réception et examen journalier incombent au locataire ; un personnel formé est exigé. Charge d'exploitation classe 3.
Contrôle à la sortie : {someone} Chauffeur : ..............
Réserves éventuelles : ..............................
Reçu en bon état, le locataire (nom en capitales, signature)`,
    'frf-delivery-museum-artwork-transfer': `{company} - Transport d'œuvres d'art
CONSTAT ET BON DE REMISE
Dossier :: {ref}
Expéditeur :: Musée de {city}
Destinataire :: {client}, salle {n}
Convoyeur :: {person}, attachée de conservation
Date de remise :: {date} à {time}
Moyen :: camion capitonné, climatisé, suspension pneumatique, deux équipages
= Caisse | Œuvre | Dimensions cm | Valeur d'assurance | Remis
- C{n} | [Nature morte au hareng, huile sur toile, cadre doré~Vierge à l'oiseau, tilleul polychrome~Carte marine, vélin] | {d3} x {d2} x {d2} | {plain} | oui
- C{n} | Pastel sous verre, [portrait de dame~vue du port] | {d2} x {d2} x 18 | {plain} | oui
- C{n} | Socle et vitrine démontée, {d2} pièces | {d3} x {d3} x 90 | - | oui
Indicateurs de choc : verts. Indicateurs d'inclinaison : verts.
Scellés : {num}, {num}, {num}, intacts
Conditions : laisser les caisses fermées vingt-quatre heures dans la salle, à 20 °C et 50 % d'humidité relative, avant ouverture. Déballage en présence du convoyeur exclusivement. Conserver caisses, mousses et visserie dans un local sec.
État à l'arrivée : [aucun désordre nouveau~léger soulèvement en bas à droite, déjà noté au constat de départ]
Assurance clou à clou, police {num}, {insurer}
Le destinataire déclare avoir pris en charge les objets ci-dessus.
Nom : Qualité : Cachet : Signature :
Le transporteur : {someone}
Quatre exemplaires : blanc expéditeur, rose destinataire, jaune transporteur, vert assureur`,
    'frf-delivery-school-canteen-meals-tray': `CUISINE CENTRALE DE {city}
Agrément sanitaire FR {d2}.{d3}.{d3} CE
FICHE DE LIVRAISON - LIAISON FROIDE
Satellite :: École [Pasteur~des Coquelicots]
Service du :: {date}
Tournée :: B, départ {time}
Effectif commandé :: {d2} maternelle + {d3} élémentaire + {n} adultes + {n} PAI
= Composante | Conditionnement | Nb bacs | DLC | T °C départ | T °C arrivée
- Salade de blé au surimi | GN 1/2 | {n} | J+2 | 2,{n} |
- Emincé de dinde sauce forestière | GN 1/1 | {n} | J+3 | 2,{n} |
- Galette végétale (sans viande) | barquette | {n} | J+3 | 2,{n} |
- Haricots verts persillés | GN 1/1 | {n} | J+3 | 3,{n} |
- Edam bio | sachet | {d2} | {date} | 3,{n} |
- Clémentines | cagette | {n} | - | - |
- Pain tranché | panière | {n} | jour | - |
- Plateau PAI nominatif filmé bleu | u | {n} | J+1 | 2,{n} |
Remettre en température à plus de 63 °C en moins d'une heure. Entamé = jeté. Prélever un échantillon témoin de cent grammes, le garder cinq jours.
Grammages : louche de 120 g pour les petits, 150 g pour les grands
Allergènes du jour : gluten, lait, poisson, crustacés, œuf
Modification de menu : mandarines remplacées par clémentines
Bacs rendus : {n} propres
Agent de réception : nom ............ heure ............ conforme / non conforme
Si une température dépasse +6 °C : refuser et appeler le {phone}
Chauffeur : {person}`,
    'frf-delivery-steel-beams-second-page': `SUITE DU BORDEREAU D'EXPÉDITION N° {num} Feuillet 2/2
Report poids : {n} {d3} kg
= Fardeau | Repère | Profil | Nuance | Long. mm | Nb | Poids kg | Coulée
- F{n} | PO-{d2} | IPE 300 | S275JR | {num} | {n} | {d3} | {ref}
- F{n} | PO-{d2} | HEA 200 | S275JR | {num} | {n} | {d3} | {ref}
- F{n} | PA-{d3} | UPN 140 | S235JR | {num} | {d2} | {d3} | {ref}
- F{n} | LI-{d2} | Tube 80x80x4 | S355J2H | {num} | {d2} | {d3} | {ref}
- F{n} | GO-{d2} | Goussets pliés 10 mm | S275JR | | {d2} | {d2} | {ref}
- Sac | | Boulons HR 10.9 M20x60, complets | | | {d3} | {d2} |
POIDS TOTAL :: {d2} {d3} kg
Finition : [grenaillé, primaire 60 microns gris~galvanisé à chaud~brut]
Retouche : un pot de 5 kg joint, catalyseur séparé
Calage : chevrons perdus. Déchargement par la grue du chantier, élingues non fournies. Ne pas ripper sur la fourche.
Certificats 3.1 et déclaration de performances EN 1090 envoyés par courriel.
Reliquat : repères LI-{d2} à LI-{d2}, attendus semaine {d2}
Ordre de montage : voir plan {ref} indice C
Immatriculation tracteur / remorque : [FT-{d3}-ZK / GB-{d3}-AA~DD-{d3}-LM]
Arrivée sur site :: {time}
Fin de déchargement :: {time}
Attente imputable au client : ...... h ......
Réserves motivées du réceptionnaire (la mention « sous réserve de déballage » est sans valeur) :
........................................................
Visa chef de chantier`,
    'frf-delivery-parcel-missed-door-notice': `AVIS DE PASSAGE
Bonjour,
Votre livreur {company} s'est présenté aujourd'hui {date} à {time} pour vous remettre :
[ ] 1 colis [X] {n} colis [ ] une lettre suivie
Numéro :: {ref}{num}FR
Expéditeur :: {other}
Destinataire :: {person}
Montant à régler (contre remboursement, droits de douane) :: {small} €
[X] Vous étiez absent
[ ] Adresse incomplète, nom introuvable sur les boîtes
[ ] Accès impossible (digicode, travaux)
[ ] Colis trop volumineux
CE QUE NOUS AVONS FAIT
Votre envoi a été déposé :
[ ] chez votre voisin, M./Mme ............................
[X] au point relais : {client}, {cstreet}, {ctown}
du lundi au samedi 8 h - 19 h 30, dimanche matin
disponible à partir de demain 10 h, pendant {n} jours
[ ] dans votre cabanon, selon vos instructions
Pour le retirer : présentez ce papier et une pièce d'identité. Pour le compte d'un tiers : procuration au dos.
Vous préférez une nouvelle présentation ? Choisissez votre créneau avant minuit sur {web} ou flashez le carré noir. Passé le délai, l'envoi repart chez l'expéditeur.
Livreur n° {num} - tournée à vélo
Ne répondez pas aux SMS vous réclamant de l'argent : nous n'en envoyons jamais.
PROCURATION
Je soussigné ........................ autorise ........................ à retirer mon colis. Signature`,
    'frf-delivery-bakery-cafe-carbon-slip': `boulangerie {person}
fournil {street}
BL {num}
bar [des Sports~de la Halle]
mer {today}
baguette trad 25
pain 400 coupé 6
croissant 40 (dont 10 crus surgelés)
pain choc 25
burger brioché 12 cm 30
flan plaque 1
tarte citron -> demain
rendu : {n} caisses
panières à rendre 3 svp !!!
lundi fermé, pensez à doubler dimanche
total du mois à voir avec la patronne
reçu
(signature)`,
    'frf-delivery-office-furniture-installation': `{company} Aménagement
PROCÈS-VERBAL DE LIVRAISON ET DE MONTAGE
Affaire {ref} - commande client {num} du {date}
Client : {client}
Site : {cstreet}, {ctown}, 2e étage, plateau est
Responsable client : {person}
Équipe : {someone}, {someone}, un intérimaire
Arrivée {time} - fin {time}
= Rep. | Mobilier | Finition | Cdé | Livré | Monté
- A1 | Bureau bench 4 postes, goulotte, trappes | chêne clair / blanc | {n} | {n} | oui
- A2 | Bureau individuel réglable en hauteur | chêne clair / noir | {n} | {n} | oui
- B1 | Fauteuil dossier résille, têtière | noir | {d2} | {d2} | oui
- C1 | Caisson mobile 3 tiroirs, serrure à code | blanc | {d2} | {d2} | -
- D1 | Cloisonnette acoustique 160 x 40 | gris chiné | {d2} | {d2} | oui
- E1 | Cabine téléphonique 1 place | bleu canard | 1 | 0 | reliquat
- F1 | Table de réunion tonneau 320 | noyer | 1 | 1 | non, plateau rayé
Reprise : {d2} bureaux usagés, don à une ressourcerie, bordereau DEA joint
Emballages évacués : oui. Protection de l'ascenseur posée : oui. Dégâts au bâtiment : néant.
Observations du client :
« Il manque une clé de caisson et deux passe-câbles. Éraflure sur le mur du couloir, à voir. »
Suite : remplacement du plateau sous {n} semaines ; cabine attendue le {date}
Le client déclare la prestation [conforme~conforme avec réserves].
Notices d'utilisation et de réglage remises en main propre. Garantie cinq ans, pièces d'usure exclues.
Signature client Signature chef monteur`,
    'frf-delivery-seed-cooperative-farmer': `COOPÉRATIVE AGRICOLE {company}
Silo de {city}
BON D'APPORT / LIVRAISON APPRO
Adhérent :: {num} EARL {person}
Campagne :: {year}
Bon :: {ref}
Date :: {date}
= Code | Produit | AMM / variété | Cond. | Qté | Unité
- {d5} | Ammonitrate 33,5 | | big bag 600 | {n} | t
- {d5} | Blé tendre R1 CHEVIGNON C | lot F{num} | sac 500 kg | {n} | dose
- {d5} | Anti-limaces 3 % métaldéhyde | {num} | sac 20 kg | {d2} | kg
- {d5} | Désherbant céréales | {num} | bidon 5 L | {n} | L
- {d5} | Mouillant | {num} | bidon 1 L | {n} | L
- {d5} | Ficelle big baler bleue | | colis 2 bob. | {n} | u
- {d5} | Bloc de sel vache laitière | | 10 kg | {d2} | u
Transport routier ADR 1.1.3.6 : total points {d3}
Conseil : phrases de risque au verso. ZNT 5 m. Délai de rentrée 48 h. N'appliquez pas par vent supérieur à 19 km/h. Certiphyto du réceptionnaire : valable jusqu'au {date}. Conservez ce document avec votre registre phytosanitaire.
La séparation du conseil et de la vente étant effective, ce bon ne comporte aucune préconisation.
Chauffeur {someone} - vidange [sous hangar~au champ~cellule 2] - pont bascule {n} {d3} kg
Emballages vides : prochaine collecte en {month}, bidons rincés, bouchons à part
Prix et redevance pollution diffuse sur la facture
Signature adhérent ou préposé`,
    'frf-delivery-it-asset-handover-employee': `{client} - Direction des systèmes d'information
FICHE DE REMISE DE MATÉRIEL
Bénéficiaire :: {person}
Service :: [comptabilité~export~bureau d'études]
Motif :: [arrivée~renouvellement~prêt]
Ticket :: INC{num}
= Type | Modèle | N° de série | N° inventaire | État
- Portable 14" | Probook G{n} | 5CG{num} | {d5} | neuf
- Station d'accueil USB-C | | {ref} | {d5} | bon
- Écran 27" | | CN{num} | {d5} | bon
- Téléphone | 128 Go | IMEI 35{num}{d5} | {d5} | reconditionné
- Casque sans fil | | | - | neuf
- Sacoche, souris, chargeur | | | - | neuf
Accessoires manquants : adaptateur HDMI, à suivre
Je reconnais avoir reçu ce jour les équipements énumérés, en état de marche, et avoir pris connaissance de la charte informatique. Je m'engage à :
- ne pas les laisser sans surveillance dans un véhicule ;
- signaler perte ou vol dans la journée au {phone} ;
- n'installer aucun logiciel sans accord ;
- les rendre le jour de mon départ.
Le mot de passe provisoire, communiqué oralement, doit être changé dès la première ouverture de session. Chiffrement du disque : actif.
Remis par {someone}, technicien de proximité, le {date}
Signature du bénéficiaire
--- Partie à compléter au retour ---
Date : Manque : Visa DSI :`,
  }),
};
