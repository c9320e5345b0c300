import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French slips that come with fish, books, oil, linen, clothes, scaffolds and medicines. */
export const frenchSlipsWithLoads: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('fr', {
    'fr2-seafood-market-hall-slip': `{company} MARÉE - Pavillon A4, MIN de {city}
Mareyeur expéditeur - agrément FR {d2}.{d3}.{d3} CE
Nuit du {date} {time} Carreau {d2}
BON n° {num} à emporter
CLIENT : Poissonnerie {client} (compte {d3})
= Produit | Engin / zone | Colis | Brut | Net kg | Prix kg
- Bar ligne 1/2 | LHM VIIIa | 2 | {d2},{n} | {n},{d3} | {small}
- Merlu 2/3 | GN VIIIb | 3 | {d2},{n} | {n},{d3} | {small}
- Sardine Bolinche | PS VIIIa | 4 | {d2},{n} | {n},{d3} | {small}
- Saumon Norvège 4/5 élevage | - | 1 | {d2},{n} | {n},{d3} | {small}
- Langoustine vivante 31/40 | OTT | 1 | {n},{n} | {n},{d3} | {small}
- Moule bouchot AOP | 15 kg | {n} | - | {d2},0 | {small}
- Glace | sac | 2 | - | - | offert
Total colis {d2} - palette Europe 1 - bacs consignés {n} x 6,00
Noms scientifiques et lots : voir étiquettes. Décongelé : non. Température à cœur au départ {n},2 °C.
Véhicule isotherme [client~navette] ; heure d'enlèvement {time}
Valeur indicative {plain}, règlement décade, relevé.
Réclamation acceptée jusqu'à neuf heures du matin, photos par message au {mobile}. Les bivalves sont accompagnés de leur étiquette sanitaire, à garder soixante jours.
Signature illisible`,
    'fr2-school-books-publisher-delivery-slip': `{company} Diffusion scolaire
Entrepôt : {street}, {town}
BORDEREAU D'EXPÉDITION {ref}
Établissement :: Collège {other}
Code UAI :: 0{d2}{num}X
Commande :: {num} du {date}
Marché :: région, lot manuels {n}
Nombre de cartons :: {n}, poids total {d3} kg
Transporteur :: {other}, palette filmée
= Carton | ISBN | Titre | Cdé | Livré | Reste
- 1 | 978 2{num}{d2} | Maths 5e cycle 4 | {d2} | {d2} | 0
- 1 | 978 2{num}{d2} | Cahier d'algorithmique | {d2} | {d2} | 0
- 2 | 978 2{num}{d2} | Fleurs d'encre 6e | {d2} | {d2} | 0
- 3 | 978 2{num}{d2} | SVT 3e | {d2} | 0 | {d2}
- 4 | 978 2{num}{d2} | Piuma, italien LV2 | {n} | {n} | 0
- 4 | spécimens | Guide du professeur | 4 | 4 | 0
Le titre SVT 3e est en réimpression ; il suivra sans nouvelle demande courant {month}.
Merci de pointer les quantités à réception et de signaler tout manquant dans les huit jours à {email}. Les ouvrages neufs, non estampillés, peuvent être retournés jusqu'au 30 octobre dans la limite de 5 %.
Les licences numériques sont adressées par courriel au gestionnaire des ressources.
Ce bordereau n'est pas une facture ; celle-ci sera déposée sur Chorus.
Livraison : loge du concierge, quai côté gymnase, avant 11 h, éviter l'heure des cars.
Reçu {n} colis en bon état apparent - date - nom - tampon de l'établissement`,
    'fr2-swiss-heating-oil-delivery-printout': `{company} Combustibles SA
{street}, {town} Tél. {phone}
Bulletin de livraison / Lieferschein
No {num} Tournée {n} Véhicule VS {d5}
{date} {time}
> {person}
> {cstreet}
> {ctown}
Produit :: Mazout extra-léger Eco, pauvre en soufre, 50 ppm
No ONU :: 1202, 9, III, (D/E)
Citerne :: 4 x 2000 l, cave, accès jardin, 40 m tuyau
IMPRESSION DU COMPTEUR ÉTALONNÉ
- Compteur no | {num}
- Départ | {num} l
- Fin | {num} l
- Température | {n}.{n} °C
- Litres à 15 °C | {num}
- Purge | 0
- Bons précédents | {n}
Contrôle de la sonde limiteur : en ordre. Tampon vissé. Révision de citerne due en {year}.
Niveau avant {d2} cm - après {d3} cm - aucune trace d'écoulement
Prix convenu par 100 l : {small} CHF, TVA et taxe CO2 comprises
Rabais livraison groupée quartier : {n} voisins
La quantité facturée est celle ramenée à quinze degrés. Le chauffeur n'est pas autorisé à encaisser.
Le client confirme la réception de la marchandise et l'absence de dégâts au gazon. Absent : bulletin laissé dans la boîte à lait.
Livreur : {someone} Client : absent
Merci, à l'hiver prochain ! Compensation volontaire : 3 centimes le litre`,
    'fr2-hospital-sterile-linen-round-slip': `Blanchisserie inter-hospitalière {heading}
BON DE LIVRAISON DE LINGE PROPRE Tournée {n} / matin
Service :: {d3} - Chirurgie orthopédique, niveau {n}
Date :: {date}
Armoire :: A{d2}, code-barres {num}
= Code | Article | Dotation | Compté | Livré
- 101 | Drap plat blanc | {d2} | {d2} | {d2}
- 104 | Alèse imperméable | {d2} | {n} | {d2}
- 110 | Taie | {d2} | {d2} | {n}
- 203 | Chemise opéré bleue | {d2} | {n} | {d2}
- 207 | Pantalon soignant M | {n} | {n} | {n}
- 208 | Tunique soignant L | {n} | {n} | {n}
- 305 | Couverture polaire | {n} | {n} | {n}
- 400 | Sac linge souillé rouge | {d2} | {n} | {d2}
Poids net : {d3},{n} kg, {n} chariots (rolls {d3}, {d3})
Manques : taies, rattrapage tournée du soir. Articles refusés : 2 draps tachés remis au chauffeur.
Le linge est conditionné sous film après contrôle RABC ; ne pas utiliser si l'emballage est percé. Les roules vides doivent être évacués vers le sas sale, jamais dans le couloir propre.
Réclamation : poste {d3}, boîte blanchisserie@
Agent de livraison : {someone} {time}
Agent du service (nom lisible) : ................. réserves : .................
Ex. 1 blanchisserie, ex. 2 service - reproduction interdite - imp. {num}`,
    'fr2-fashion-wholesale-packing-matrix': `{company} - prêt-à-porter femme - showroom {city}
LISTE DE COLISAGE ET BON DE LIVRAISON
Collection [AH~PE] {year} - livraison 2/3
Boutique : {client}, {cstreet}, {ctown}
BL {num} - Cde salon {ref} - agent {someone}
Colis {n} - 60x40x40 - {d2} kg - suivi {num}
= Modèle / coloris | 36 | 38 | 40 | 42 | 44 | Tot
- Robe Alma, kaki | 1 | 2 | 2 | 1 | 0 | 6
- Blouse Nour, écru | 1 | 1 | 2 | 1 | 1 | 6
- Pantalon Jude, rouille | 0 | 2 | 2 | 2 | 0 | 6
- Manteau Irène, camel | 1 | 1 | 1 | 0 | 0 | 3
= Modèle | TU
- Écharpe Bruine, 3 coul. | 9
- Ceinture tressée | 4
Non livré ce jour : cardigan Louve (retard teinture), jupe Sol (annulée par l'usine, veuillez nous excuser)
Prix de vente conseillé sur étiquettes. Cintres consignés : {d2}.
Total pièces : {d2}
Défauts : à signaler sous cinq jours ouvrés avec photo de l'étiquette de composition. Aucun échange sur soldes. Les PLV (chevalet, sacs kraft) sont offertes.
Port payé dès {small} € ; facture jointe dans la pochette du colis 1.
Préparé par : Lulu & {someone}. Merci, belle saison à vous !`,
    'fr2-scaffold-delivery-collection-ticket': `{company} Échafaudages
Dépôt {ctown} - {phone}
BON DE MISE À DISPOSITION [LIVRAISON~RETRAIT~COMPLÉMENT] n° {num}
Chantier :: {heading}, {cstreet}
Client :: {client}
Demandé par :: {someone}, conducteur
Camion :: grue auxiliaire, immat. DK-{d3}-PP
= Code | Désignation | Qté chargée | Poids u. | Poids
- CM200 | Cadre multidirectionnel 2,00 | {d2} | 10,2 | {d3}
- LI257 | Lisse 2,57 | {d2} | 9,1 | {d3}
- PL257 | Plancher acier 0,32 | {d2} | 18,4 | {num}
- SR060 | Socle réglable | {d2} | 4,6 | {d2}
- AM090 | Amarrage + tirefond | {d2} | 1,9 | {d2}
- GC257 | Garde-corps | {d2} | 5,2 | {d3}
- FIL | Filet 3,07 x 20 | {n} | 9 | {d2}
- ES200 | Escalier d'accès | {n} | 24 | {d2}
Poids total :: {num} kg (PTAC vérifié)
Matériel compté contradictoirement : oui / non. À défaut, le comptage du dépôt fait foi.
La location court à partir de ce jour et jusqu'au retour. Pièces manquantes ou oxycoupées facturées à la valeur de remplacement. Ne pas mélanger avec d'autres marques.
Arrivée {time} - début déchargement {time} - départ {time} - attente {n} min
Réserves du chantier : 2 planchers voilés
La notice de montage et la fiche de charge (classe 4, 300 daN/m²) sont remises. Le procès-verbal de réception reste du ressort de l'utilisateur.
Le chauffeur Le réceptionnaire`,
    'fr2-tablet-proof-of-delivery-print': `PREUVE DE LIVRAISON ÉLECTRONIQUE
{company} Express
Récépissé n° {num}{d5}
Expéditeur :: {other}, {town}
Destinataire :: {client}, {cstreet}, {ctown}
Réf. expéditeur :: BL {num} / cde {ref}
Produit :: Express 13 h
UM :: 1 palette 80x120, {d3} kg ; 2 colis {n} kg
Contre-remboursement :: non
Historique
= Date | Heure | Événement | Site
- {date} | {time} | Pris en charge | {d2} {city}
- {date} | {time} | Tri plateforme | {d2}
- {date} | {time} | Chargé, tournée {d3} | {d2}
- {date} | {time} | Avisé, accès fermé | {d2}
- {date} | {time} | Livré conforme | {d2}
Nom du signataire :: {someone}
Qualité :: magasinier
Géolocalisation :: 4{n},{num} / {n},{num}
Réserves saisies :: film déchiré, 1 carton enfoncé angle haut, contenu à vérifier
Photographie : [palette au sol devant rideau]
Support europe échangé :: 0 rendu / 1 dû
Rappel : la mention « sous réserve de déballage » est dépourvue de valeur. Pour les livraisons en territoire français, l'article L. 133-3 du code de commerce impose une protestation motivée par lettre recommandée dans les trois jours, non compris les jours fériés.
Document généré le {today} {time} par l'espace client. Données de signature supprimées après un an. © {company} Express`,
    'fr2-garden-centre-home-plants-slip': `Pépinières {company} - passeport phytosanitaire FR-PC {d5}
{street}, {town}
Bulletin de livraison {d5} samedi {date}
Pour : {person}, {cstreet}, portail vert, klaxonner 2 fois
Téléphone {mobile}
1 Tilleul à petites feuilles, tige 14/16, motte grillagée, A Tilia cordata, B FR-PC, C {num}, D FR
{n} Charmille 80/100 racines nues en bottes de 25
{d2} Lavande Hidcote godet 9
3 Hydrangea Annabelle conteneur 4 l
1 big-bag terreau plantation
{n} tuteurs châtaignier 2,50 m + colliers
2 sacs corne broyée - remplacés par sang séché, rupture
À reprendre : {n} caisses vides, 1 chariot
Planté par nous : tilleul seulement (fosse faite par le client ? oui). Garantie de reprise 1 an si arrosage suivi : 30 litres, deux fois par semaine jusqu'en septembre, notice remise.
Les racines nues sont à mettre en jauge aussitôt, à l'ombre, jamais dans un seau d'eau plus d'une nuit.
Facture envoyée par la poste. Déjà versé au magasin : {small} €
Heure d'arrivée {time}, durée {n} min, gazon abîmé sur 1 m : ok avec monsieur
Reçu par la voisine, Mme {someone}
signature`,
    'fr2-pharma-wholesaler-tote-slip': `{company} Répartition - agence de {city}
BL {num} {date} Navette {n} {time}
Officine {client} CIP {num}
Bacs : {d3}, {d3}, {d3} (froid) Sacs stup : 1
= CIP13 | Libellé | Qté cdée | Livrée | Code
- 34009{num} | PARACETAMOL 1 G CPR 8 | {d2} | {d2} |
- 34009{num} | AMOXICILLINE 500 GEL 12 | {d2} | {n} | CT
- 34009{num} | INSULINE GLARGINE STYLO 5 | {n} | {n} | FR
- 34009{num} | VACCIN GRIPPE SER | {d2} | 0 | MQ
- 34009{num} | OXYCODONE LP 10 MG 28 | 2 | 2 | ST
- 34012{num} | CREME SOLAIRE SPF50 50ML | {n} | {n} |
- 34010{num} | LAIT 1ER AGE 800 G | {n} | {n} | PE
Codes : CT contingenté, MQ manque fabricant, ST stupéfiant, FR chaîne du froid, PE péremption courte
Lignes {d2} - unités {d3} - PGHT hors remise {plain}
Température bac froid au départ {n},4 °C ; enregistreur n° {num} à rendre
Stupéfiants : contrôler devant le livreur, apposer cachet, renvoyer le récépissé détaché numéroté.
Manquants à réclamer dans les deux heures sur le serveur vocal, touche 4. Retours : motif obligatoire, boîte intacte, délai dix jours.
Prochaine navette {time}. Promo du jour : thermomètres -{d2} %
Pharmacien responsable : {someone}`,
    'fr2-algeria-building-materials-voucher': `SARL {company} - Dépôt matériaux de construction
Route nationale n° {n}, [Blida~Tizi Ouzou~Batna] - Mob 0555 {d2} {d2} {d2}
R.C {d2}/00-{num}B{d2} - N.I.F {num}{num} - A.I {num}
BON DE LIVRAISON N° {num}
Le {today}
Client : {client} - Chantier 50 logts LPA
Camion : {num}-{d3}-09 Chauffeur : {someone}
= N° | Désignation | U | Quantité
- 1 | Ciment CPJ 42,5 en sac | sac | {d3}
- 2 | Rond à béton T12 | barre | {d3}
- 3 | Brique 8 trous | U | {num}
- 4 | Sable de rivière lavé | m3 | {d2}
- 5 | Gravier 8/15 | m3 | {d2}
- 6 | Fil d'attache | kg | {n}
- 7 | Treillis soudé 200x200 | pan. | {d2}
Palettes à retourner : {n}
Arrêté le présent bon à sept (07) articles. Les marchandises voyagent aux risques et périls du destinataire. Aucune réclamation ne sera recevable après déchargement.
Ticket de pesée : brut {d5} tare {d5} net {d5}
Observations : 4 sacs crevés, remplacés. Attente grue 1 h.
Le magasinier (griffe) Le transporteur Le réceptionnaire (nom, cachet humide)
Souche verte : client ; blanche : comptabilité ; rose : dépôt
Imp. {other}`,
    'fr2-computer-hardware-serials-list-second': `BL {num} suite page 3/3
Numéros de série livrés
= Article | N° de série | Étiquette parc | MAC
- Portable 14" i5 16/512 | 5CG{num} | P-{num} | 9C:{d2}:DC:{d2}:1F:{d2}
- Portable 14" i5 16/512 | 5CG{num} | P-{num} | 9C:{d2}:DC:{d2}:2A:{d2}
- Portable 14" i5 16/512 | 5CG{num} | P-{num} | 9C:{d2}:DC:{d2}:0B:{d2}
- Station d'accueil USB-C | 8{num} | D-{num} | 3C:{d2}:52:{d2}:7E:{d2}
- Écran 27" QHD | CN{num} | E-{num} | -
- Écran 27" QHD | CN{num} | E-{num} | -
- Borne wifi 6 | Q3{num} | B-{num} | AC:{d2}:1D:{d2}:88:{d2}
Mastérisation effectuée en atelier : image {client}-W11-{d2}, BIOS verrouillé, étiquettes inventaire posées, chargeurs regroupés carton 4.
Reprise ancien matériel : {n} tours, {n} tubes cathodiques, bordereau DEEE {num}
Déballage et installation au poste : non commandés
Adresse : école {other}, salle informatique, 1er étage sans ascenseur ; monte-charge prêté par la mairie.
Je soussigné ............................ atteste avoir reçu les équipements listés aux pages 1 à 3, conformes au bon de commande {ref}, et vérifié la concordance des numéros.
[ ] sans réserve [ ] avec réserves : ...........................
Ce procès-verbal déclenche la garantie sur site J+1, trois ans. Tout écran présentant plus de quatre pixels morts sera échangé.
Technicien livreur : {someone} - {company} Services, {town} - exemplaire à retourner signé avec la facture pour mandatement`,
  }),
};
