import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French quotes and proposals, each of another trade. */
export const frenchQuotesByTrade: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('fr', {
    'frf-quote-roof-zinc-detailed': `{company}
COUVERTURE - ZINGUERIE - FUMISTERIE
{street}, {town}
Tél. {phone} - {email}
Qualibat 3181 - Décennale {insurer} n° {num}, zone couverte : France métropolitaine
> {person}
> {cstreet}
> {ctown}
DEVIS N° {ref} du {today}
Adresse du chantier : idem
Suite à notre visite du {date}
= Désignation | U | Qté | P.U. HT | Total HT
- Installation de chantier, échafaudage de pied conforme, filet | ens | 1 | {plain} | {plain}
- Dépose des tuiles canal, tri, évacuation à la décharge agréée | m² | {d3} | {small} | {plain}
- Traitement préventif des bois, deux couches | m² | {d3} | {small} | {plain}
- Écran sous-toiture HPV, contre-lattage | m² | {d3} | {small} | {plain}
- Tuiles romanes panachées, pose à recouvrement | m² | {d3} | {small} | {plain}
- Faîtage à sec ventilé | ml | {d2} | {small} | {plain}
- Gouttière demi-ronde zinc 33, crochets tous les 50 cm | ml | {d2} | {small} | {plain}
- Reprise de souche, enduit à la chaux, chapeau | u | 1 | {small} | {small}
- Option : fenêtre de toit 78 x 98, volet solaire | u | 1 | {plain} | non compté
TOTAL HT :: {plain} €
TVA 10 % :: {plain} €
TOTAL TTC :: {plain} €
Délai : début sous {n} semaines, durée trois semaines hors intempéries
Ne sont pas compris : le remplacement de chevrons qui s'avéreraient vermoulus (facturés au mètre, 24 €), la reprise des peintures intérieures.
Conditions : 30 % à la signature, 40 % à mi-travaux, solde à la fin. Attestation simplifiée de TVA à nous remettre.
Offre valable trois mois. Vous disposez d'un délai de rétractation de quatorze jours si vous signez à domicile.
Date et signature, précédées de « devis reçu avant l'exécution des travaux, bon pour accord »`,
    'frf-quote-wedding-photographer-formulas': `{person} photographie
{web} - {mobile}
Pour Marion & Julien
Mariage du {date} à {ctown}
Bonjour à tous les deux,
Merci pour ce joli moment passé au téléphone. Votre grange, vos lampions et votre fanfare me donnent déjà des images plein la tête ! Voici ce que je vous propose.
L'ESSENTIELLE | {small} €
Des préparatifs de la mariée au vin d'honneur, six heures de présence, environ 350 photographies retouchées une à une, galerie privée.
LA GRANDE JOURNÉE | {plain} €
Dix heures, jusqu'à l'ouverture du bal. Séance d'engagement offerte. 600 images. Coffret en bois avec clé et quarante tirages.
LE ROMAN COMPLET | {plain} €
Deux jours, second photographe, livre toile de lin 30 x 30, quatre-vingts pages, et deux exemplaires pour les parents.
En supplément
- Drone, selon autorisation | 180,00
- Photobooth et accessoires | 320,00
- Heure additionnelle | 140,00
- Kilomètres au-delà de cinquante | 0,55/km
Les prix s'entendent nets, TVA non applicable, article 293 B du CGI.
Comment réserver ? La date est bloquée à réception du présent document daté et signé, et d'un acompte d'un tiers. Le deuxième tiers est dû un mois avant, le dernier à la livraison, huit semaines plus tard.
Si la maladie me clouait au lit, une consœur me remplacerait. Repas chaud à prévoir pour moi, sans fruits de mer s'il vous plaît.
Formule choisie : ................ Signatures des futurs époux :
Proposition valable jusqu'au {date}. SIRET {siret}`,
    'frf-quote-dental-prosthesis-plan': `Docteur {person}
Chirurgien-dentiste conventionné - N° RPPS 1{num}
{street} {town}
DEVIS CONVENTIONNEL
conforme à l'arrêté en vigueur - daté du {today} - validité six mois
IDENTIFICATION DU PATIENT
Nom, prénom :: {someone}
N° de sécurité sociale :: {nir}
Organisme complémentaire :: {insurer}, contrat {num}
DESCRIPTION PRÉCISE DE LA PROPOSITION
Lieu de fabrication du dispositif médical : [Union européenne~France~hors Union européenne, Turquie], sans sous-traitance du fabricant
= Dent | Nature de l'acte | Matériau | Panier | Prix de vente du dispositif | Prestation de soins | Honoraires | Base SS
- {d2} | HBLD073 couronne transitoire | résine | RAC 0 | {d2},00 | {d2},00 | 60,00 | 10,00
- {d2} | HBMD351 inlay-core | métal | maîtrisé | {d2},00 | {d3},00 | 175,00 | 90,00
- {d2} | HBLD680 couronne céramo-métallique | CCM | maîtrisé | {d3},00 | {d3},00 | 550,00 | 120,00
- {d2} | HBLD634 bridge trois éléments | zircone | libre | {d3},00 | {d3},00 | {num},00 | 279,50
TOTAL des honoraires :: {plain}
Remboursement assurance maladie :: {small}
Montant non remboursé par l'AMO :: {plain}
Une alternative thérapeutique sans reste à charge vous a été proposée : [oui~non, le plan de traitement ne s'y prêtant pas].
L'information vous a été donnée sur les autres solutions : amovible, implant (non pris en charge), abstention.
Un délai de réflexion est conseillé ; adressez ce formulaire à votre mutuelle pour connaître votre reste à charge.
À l'issue, un document de traçabilité vous sera remis. Majoration pour séance hors horaires : néant.
Signature du praticien Signature du patient ou de son responsable légal`,
    'frf-quote-website-redesign-agency': `{company}
studio numérique
PROPOSITION COMMERCIALE
Refonte de votre site
Préparée pour {client} par {person}
Version 2 - {today} - valable 45 jours
===
01 Ce que nous avons compris
Votre site, vieux de neuf ans, s'affiche mal sur téléphone ; vos équipes ne savent plus le mettre à jour et le formulaire d'adhésion génère des doublons. Vous souhaitez un outil sobre, accessible et facile à faire vivre.
02 Notre approche
Trois ateliers pour poser l'arborescence, des maquettes testées auprès de cinq usagers, un développement par itérations de quinze jours, puis un transfert de compétences.
03 Calendrier
- Cadrage | semaines 1 à 3
- Conception graphique | semaines 4 à 7
- Intégration et développement | semaines 8 à 14
- Reprise des contenus, recette | semaines 15 à 17
- Mise en ligne | {date}
===
04 Budget
= Lot | Profil | Jours | TJM | Montant
- Pilotage | chef de projet | {n} | 620 | {plain}
- Ergonomie, maquettes | designer | {n} | 580 | {plain}
- Développement | ingénieur | {d2} | 600 | {plain}
- Accessibilité RGAA | auditrice | {n} | 650 | {plain}
- Formation | formateur | 1 | 900 | 900,00
Remise partenaire associatif | | | | -{small}
Total hors taxes | | | | {plain}
Hébergement et maintenance : {small} € par mois, engagement d'un an
Hypothèses : les textes et visuels sont fournis ; deux allers-retours par livrable ; traductions et achat de photographies en sus.
05 Modalités
Lancement 40 %, maquettes validées 30 %, recette 30 %. Règlement à trente jours. Le code source vous est cédé au paiement complet.
06 Pour démarrer
Renvoyez cette page avec la mention « bon pour accord ». L'équipe est pressentie pour commencer le {date}.`,
    'frf-quote-funeral-regulated-model': `POMPES FUNÈBRES {company}
Habilitation préfectorale n° {d2}-{d2}-{d3} - N° ORIAS {num}
Permanence décès 24 h/24 : {phone}
DEVIS
(article L. 2223-21-1 du code général des collectivités territoriales)
Défunt(e) :: {someone}
Demandeur :: {person}, [fils~fille~conjoint]
Date et lieu des obsèques :: {date}, {time}, église de {city}
Inhumation - transport avec corps depuis [l'hôpital~le domicile]
= Prestations | Courantes TTC | Optionnelles TTC | Pour compte de tiers
1. PRÉPARATION ET ORGANISATION
- Démarches et formalités | {small} | |
- Faire-part, avis de presse | | {small} | {small}
2. TRANSPORT DU DÉFUNT
- Véhicule agréé, deux porteurs | {small} | |
3. PRÉPARATION DU DÉFUNT
- Toilette, habillage | | {small} |
- Soins de conservation | | {small} |
- Chambre funéraire, forfait trois jours | | {small} |
4. CERCUEIL ET ACCESSOIRES
- Cercueil [chêne massif~pin~peuplier] 22 mm, quatre poignées, plaque | {plain} | |
- Capiton écru | | {small} |
5. CÉRÉMONIE
- Maître de cérémonie | | {small} |
- Registre, fleurs | | {small} |
6. INHUMATION
- Ouverture et fermeture de caveau | {small} | |
7. FRAIS AVANCÉS
- Concession trentenaire | | | {small}
- Offrande au culte | | | {d3},00
Sous-totaux | {plain} | {plain} | {small}
MONTANT TOTAL TTC :: {amount}
Ce document est remis gratuitement. Il ne constitue un engagement qu'une fois signé. Le règlement peut être prélevé, dans la limite légale, sur le compte du défunt par présentation au guichet de sa banque.
Nous restons près de vous : prochain rendez-vous le {date}.
Fait à {city}, en deux exemplaires`,
    'frf-quote-removal-company-door-to-door': `DÉMÉNAGEMENTS {company}
Inscrit au registre des transporteurs - N° {num}
Conseiller : {person} {mobile}
Proposition n° {ref} Le {today}
M. et Mme {someone}
Chargement :: {cstreet}, {ctown} - 3e étage sans ascenseur, monte-meubles
Livraison :: {street}, {town} - rez-de-chaussée, portage 30 m
Volume :: {d2} m³ selon visite
Distance :: {d3} km
Période :: semaine du {date}, chargement un jour, déchargement le lendemain
VOTRE FORMULE : [ÉCONOMIQUE~STANDARD~LUXE]
= Opération | Vous | Nous
- Emballage du non-fragile | X |
- Emballage de la vaisselle et des lampes | | X
- Housses penderies, protection matelas | | X
- Démontage et remontage du mobilier | | X
- Décrochage des tableaux, rideaux, lustres | X |
- Mise en place | | X
- Demande de stationnement | | X
Prix hors taxes | {plain}
TVA 20 % | {small}
Prix toutes taxes | {plain}
Assurance dommage au taux de 0,3 % de la valeur déclarée | {small}
Arrhes à la commande : 30 %. Solde au déchargement : [chèque de banque~virement la veille].
Les garanties : responsabilité contractuelle limitée à {num} € par objet non listé. Réserves à porter sur la lettre de voiture ; à défaut, dix jours par recommandé.
Le prix est ferme et définitif jusqu'au {date}, à condition que l'inventaire ne varie pas de plus de cinq pour cent. Les cartons (quarante fournis) sont repris gratuitement.
Vous emménagez avec un piano, un aquarium, des plantes ? Dites-le-nous !
Acceptation du client : date, nom, signature`,
    'frf-quote-car-body-repair-estimate': `Garage {company}
Agent toutes marques - Carrosserie, peinture, pare-brise
{street} - {town} - SIREN {siren}
ESTIMATION DE RÉPARATION
OR provisoire {num}
Client {person} Tél {mobile}
Véhicule [Clio IV~308 SW~Yaris~Berlingo] Immat. [GA-{d3}-TL~EK-{d3}-BP] VIN VF{num}{d5} MEC {date}
Kilométrage {d3}{d3}
Choc : [AVG~ARD~latéral droit] Origine : parking, tiers inconnu
Assurance : {insurer} Franchise : {d3} €
= Op | Libellé | Réf. | Qté | PU | Rem. | Total HT
- R | Pare-chocs avant à peindre | {num} | 1 | {small} | | {small}
- R | Projecteur G halogène | {num} | 1 | {small} | 5 % | {small}
- P | Aile avant, redressage | | 1,8 h | 62,00 | | 111,60
- D/P | Calandre, grille | | 0,6 h | 62,00 | | 37,20
- PE | Peinture vernie temps T2 | | 3,4 h | 66,00 | | 224,40
- | Ingrédients peinture | | 3,4 | 38,00 | | 129,20
- | Petites fournitures, recyclage | | 1 | 18,50 | | 18,50
- | Géométrie si nécessaire | | 1 | 79,00 | | 79,00
Pièces {small} Main-d'œuvre {small} HT {small} TVA {small} TTC {plain}
Pièces issues de l'économie circulaire : proposées, [acceptées~refusées par le client]
Véhicule de courtoisie : 15 € par jour, carburant à charge
Sous réserve de démontage. Immobilisation prévue quatre jours. Ce chiffrage ne constitue pas un ordre de travaux ; toute expertise contradictoire prévaudra.
Gardiennage facturé au-delà de huit jours.
Le réceptionnaire, {someone} Édité le {today} {time}`,
    'frf-quote-tree-felling-handwritten': `{person} élagage grimpeur
{mobile} {town}
pour Mme {someone} rue du Lavoir
le {today}
DEVI
abattage 1 sapin 18 m par démontage (ligne EDF) .......... 650
taille 2 tilleuls en tête de chat .......... 280
haie laurier 35 ml, 3 faces, haut 2 m .......... 315
broyage sur place, copeaux laissés au client .......... 120
rognage souche (si machine passe le portillon 90 cm !!) .......... 180
billons coupés en 50, rangés sous l'appentis .......... offert
total 1545 net
tva non applicable art 293B
évacuation des branches si broyage pas possible + 160
nacelle pas nécessaire
prévoir accès, voiture du voisin à déplacer
possible semaine {d2}, pas avant (nids)
paiement à la fin chèque ou virement
assuré {insurer} rc pro
bon pour accord, signature cliente :
siret {siret}`,
    'frf-quote-temporary-staff-agency-rates': `{company} Intérim - Agence de {city}
Autorisation, garantie financière : {bank}
Offre de prestations - Réf. {ref}
À l'attention de Madame {person}, {client}
{today}
Madame,
Pour faire suite à votre appel relatif à un surcroît d'activité du {date} au {date}, nous avons le plaisir de vous communiquer nos conditions.
1. Coefficients de délégation
= Qualification | Taux horaire brut | Coef. gestion | Tarif HT/heure
- Préparateur de commandes, CACES 1 | 12,{d2} | 2,0{n} | {d2},{d2}
- Opérateur de conditionnement | 11,{d2} | 1,98 | {d2},{d2}
- Technicien de maintenance 2x8 | 15,{d2} | 2,12 | {d2},{d2}
- Assistante ADV, anglais | 13,{d2} | 2,05 | {d2},{d2}
Majorations : nuit 25 %, dimanche 50 %, heures supplémentaires selon la loi. Panier {n},{d2} €, transport zone 2.
2. Ce que nos tarifs incluent
Sourcing, tests, contrôle des habilitations, visite médicale, casque et chaussures, gestion des relevés dématérialisée, pointage par QR code.
3. Remise de fin d'année
Au-delà de {d3} 000 euros : 2 %. Au-delà du double : 3,5 %.
4. Facturation hebdomadaire, règlement à trente jours date de facture conformément au code de commerce.
5. Embauche à l'issue de la mission : sans frais après 455 heures.
6. Remplacement sous quatre heures en cas de défaillance signalée le premier jour.
Pour la bonne forme, retournez-nous le présent exemplaire tamponné, accompagné des caractéristiques des postes à risques (article L. 4154-2).
Notre chargée de recrutement, {someone}, vous rappellera jeudi. Veuillez agréer, Madame, nos respectueuses salutations.
Tarifs valables jusqu'au {date}, hors évolution du SMIC`,
    'frf-quote-solar-panels-study-long': `{company} - Énergies renouvelables - RGE QualiPV n° {d5}
VOTRE ÉTUDE PERSONNALISÉE
Autoconsommation avec vente du surplus
Foyer :: {person}
Toiture :: 38°, orientation sud-sud-ouest, tuiles mécaniques
Consommation actuelle :: {num} kWh/an, {small} € par an
Puissance proposée :: {n},{d2} kWc
1. Production estimée
- Janvier | {d3} kWh
- Avril | {d3} kWh
- Juillet | {d3} kWh
- Octobre | {d3} kWh
Taux d'autoconsommation {d2} %, taux d'autoproduction {d2} %. Estimation réalisée avec PVGIS, masques proches compris (cheminée, cèdre du voisin).
2. Le matériel
- {d2} modules monocristallins 425 Wc, garantie produit 25 ans | {plain}
- Micro-onduleurs | {plain}
- Structure de surimposition aluminium | {small}
- Coffret AC, parafoudre, câbles | {small}
- Passerelle de suivi | {small}
3. La pose
- Deux installateurs, deux jours, ligne de vie | {plain}
- Déclaration préalable, Consuel, raccordement Enedis | inclus
4. Prix
Total HT | {plain}
TVA 20 % | {plain}
Total TTC | {plain}
Prime à l'autoconsommation versée par EDF OA, déduite après la première année | -{small}
5. Rentabilité
Prix du kWh retenu : 0,25 €, inflation 4 %. Retour sur investissement : {n} ans. Ces projections ne sont pas contractuelles ; méfiez-vous de quiconque vous promet une installation gratuite.
6. Financement facultatif
Crédit affecté de {d2} mensualités de {d3},{d2} €, TAEG fixe {n},{d2} %. Un crédit vous engage et doit être remboursé.
7. Droit de rétractation : quatorze jours, bordereau détachable ci-dessous
Devis gratuit n° {ref}, établi à domicile le {today}, valable un mois
Signature du client Le technico-commercial {someone}
- - - - - - - - - -
BORDEREAU : je soussigné ................ annule la commande ci-après`,
  }),
};
