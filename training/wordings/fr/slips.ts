import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers that come with goods, of carriers, loans, hospitals and makers. */
export const frenchSlips: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('fr', {
    'fr-more-delivery-compost-town-tipper-weighbridge': `PLATEFORME DE COMPOSTAGE {company}
Ticket de pesée - sortie
N° {num}
{date} {time}
Client {client}
Chantier {city} stade
Produit [compost NFU 44-051 0/20~paillage plaquettes~terre végétale amendée]
Véhicule {d2}-[DV~EH]-{d3} remorque
Brut {d5} kg
Tare {d5} kg
NET {d5} kg
Lot C{year}-{d2} analyse disponible
Bascule vérifiée {date} DMS
Bâchage obligatoire
Agent {person}
Le chauffeur          Le réceptionnaire
Ne pas épandre à moins de 35 m des cours d'eau.`,
    'fr-more-delivery-blood-bank-transport-form': `ÉTABLISSEMENT DE TRANSFUSION {city}
Fiche de délivrance et de transport de produits sanguins labiles
Service destinataire :: {client}, UF {num}
Demande :: {num} O urgence vitale O urgence X relatif
Préparé par :: {person} le {date} à {time}
= N° du don | Produit | Groupe | Péremption | Qualif. | Retourné
- {num}{d2} | CGR AD déleucocyté | A Rh+ | {date} | phénotypé | 
- {num}{d2} | CGR AD déleucocyté | A Rh+ | {date} | phénotypé | 
- {num}{d2} | MCPS | A | {date} | irradié |
Conteneur n° {d3}, plaques eutectiques, enregistreur {num}
Départ {time} coursier {someone}
Arrivée ______ Température ______ Conforme O oui O non
Contrôle à réception par (nom, qualité) : intégrité des poches, concordance avec la prescription, aspect.
Conserver au plus six heures après remise ; tout produit non transfusé doit revenir avec cette fiche. Renvoyer le volet rose complété pour la traçabilité (identité du receveur, date et heure de pose).
Numéro d'appel 24 h : {phone}`,
    'fr-more-delivery-oyster-farm-sanitary-label': `{company} OSTRÉICULTEUR
[Cancale~Marennes-Oléron~Bouzigues~Arcachon]
Agrément FR {d2}.{d3}.{d3} CE
BON DE LIVRAISON N° {num}
Destinataire :: {client}
Expédié le :: {date}
Transporteur :: [frigo {other}~nos soins~enlèvement client]
= Produit | Calibre | Colis | Poids | Lot
- Fines de claires bourriche 5 dz | n° 3 | {n} | {d2} kg | {num}
- Spéciales bourriche 4 dz | n° 2 | {n} | {d2} kg | {num}
- Plates bourriche 2 dz | 00 | 2 | {n} kg | {num}
- Bulots cuits | | {n} | {n} kg | {num}
- Algues, décor | | 1 | |
Les coquillages doivent être vivants au moment de l'achat. Conserver entre 5 et 15 °C, à plat, ne pas réimmerger. Date de conditionnement : {date}. Étiquette sanitaire à garder soixante jours.
Zone de production classée A. Numéro de dossier REPHY communiqué sur demande.
Bourriches consignées : livrées {n}, reprises {n}
Heure d'arrivée ........ Température ........ °C
Réserves : néant / ............
Nom et signature du réceptionnaire
Ce bon n'est pas une facture, les prix vous parviendront en fin de décade.`,
    'fr-more-delivery-dialysis-home-patient-supplies': `{company} Santé à domicile
Pharmacien responsable : {person}
Agence de {city} - astreinte 24 h/24 {phone}
Patient :: {num} (initiales L.B.)
Tournée :: {d2} - passage {n}
Livreur :: {someone}
Le :: {date} entre {time} et {time}
Prescription :: valable jusqu'au {date}
= Code | Dispositif ou soluté | Lot | Péremption | Demandé | Livré
- {d5} | Poche dialysat 2,5 l glucose 1,5 % carton de 4 | {num} | {date} | {d2} | {d2}
- {d5} | Poche dialysat icodextrine 2 l | {num} | {date} | {n} | {n}
- {d5} | Bouchon iodé boîte 30 | {num} | {date} | 1 | 1
- {d5} | Masques chirurgicaux, gel hydroalcoolique | | | 2 | 2
- {d5} | Ligne cycleur pédiatrique | | | {n} | 0 rupture
Poids total {d3} kg, {d2} colis montés au {n}e étage sans ascenseur
Stock restant compté chez le patient : {n} jours
Matériel repris : 1 chauffe-poche (n° série {num}) pour révision
Ranger à l'abri du soleil, ne pas empiler plus de six cartons. Ne pas utiliser une poche trouble ou fuyarde, appeler l'infirmière.
Signature du patient ou de l'aidant ....... Prochain passage : {date}
Dons de solution interdits. Les emballages vides vont au tri, les tubulures en DASRI.`,
    'fr-more-delivery-rented-tableware-return-count': `{company} LOCATION VAISSELLE & MOBILIER
Dépôt : {street} {town} - ouvert du mardi au samedi
Manifestation :: [vin d'honneur~communion~séminaire] du {date}
Client :: {client}
Lieu :: salle des fêtes de {city}
Sortie :: {date} {time}
Retour prévu :: {date} avant midi
= Article | Conditionnement | Sorti | Rentré | Cassé
- Assiette plate Ø 27 filet or | casier 25 | {d3} | |
- Verre à vin 19 cl | casier 36 | {d3} | |
- Flûte | casier 49 | {d2} | |
- Fourchette table | sachet 10 | {d3} | |
- Percolateur 100 tasses | pièce | 1 | |
- Mange-debout + housse blanche | pièce | {n} | |
- Nappe ronde Ø 310 | pièce | {d2} | |
Cautions : chèque n° {num}
Préparé par {someone}, contrôlé par {person}
La vaisselle est livrée propre et doit revenir débarrassée des restes, lavage compris dans la location. Le manquant et la casse sont facturés au prix du catalogue. Le linge taché de bougie est considéré comme perdu.
Départ : signature client              Retour : signature dépôt
Tournez les casiers dans le sens de la flèche, ne pas les porter par les bords.`,
    'fr-more-delivery-cmr-waybill-fr-four-parties': `LETTRE DE VOITURE INTERNATIONALE CMR N° {num}
1 Expéditeur (nom, adresse, pays)
{company}, {street}, {town} FRANCE
2 Destinataire
{client}, [Barcelona ES~Milano IT~Gent BE~Köln DE]
3 Lieu prévu pour la livraison de la marchandise
Idem 2, rampe {n}, Mo-Fr 06-14
4 Lieu et date de la prise en charge
{city}, {date}
5 Documents annexés
packing list, facture {num}, certificat EUR.1
6 Marques et numéros | 7 Nombre | 8 Emballage | 9 Nature | 11 Poids brut kg | 12 Cubage m3
- ALB-{num} | {d2} | pal. EUR | [verrerie creuse~aliments pour chiens~pièces moulées] | {num} | {d2},4
- ALB-{num} | {n} | caisses bois NIMP15 | matériel de démonstration | {d3} | 1,8
Marchandise dangereuse : classe - chiffre - ADR non
13 Instructions de l'expéditeur : ne pas gerber, bâche TIR plombée {num}
14 Prescriptions d'affranchissement : [franco~non franco]
16 Transporteur : {other}, tracteur {d2}-[AB~GK~ZT]-{d3}
17 Transporteurs successifs
18 Réserves et observations du transporteur : 2 palettes filmées déchirées au chargement
19 Remboursement : néant
21 Établie à {city} le {date}
22 Signature et timbre de l'expéditeur
23 Signature et timbre du transporteur
24 Marchandises reçues, lieu, le .......... signature et timbre du destinataire
Exemplaire pour le destinataire. Ce transport est soumis, nonobstant toute clause contraire, à la Convention relative au contrat de transport international de marchandises par route.`,
    'fr-more-delivery-school-it-tablets-loan-batch': `Région - Direction de l'éducation - marché numérique éducatif
Procès-verbal de remise et bordereau de livraison
Lycée :: {client} UAI 0{d2}{num}
Lot :: {n}/{d2}
Déploiement :: rentrée {year}
Mainteneur :: {company}
= N° série | Inventaire région | Modèle | Housse | Chargeur | État
- 5CG{num} | R{num} | portable 14 pouces i5 8 Go | oui | oui | neuf
- 5CG{num} | R{num} | portable 14 pouces i5 8 Go | oui | oui | neuf
* 5CG{num} | R{num} | portable 14 pouces i5 8 Go | oui | oui | [neuf~carton ouvert~coin abîmé]
Nombre d'unités attendues {d3}
Nombre d'unités reçues {d3}
Écart : {n} (à livrer en reliquat sous 15 jours)
Palettes reprises : oui / non. Cartons aplatis et déposés au local tri.
La signature porte uniquement sur les quantités et l'aspect des colis ; la vérification de fonctionnement sera faite lors de la mastérisation par l'équipe mobile. Les postes sont tracés et bloqués à distance en cas de vol.
Pour l'établissement : nom, qualité, tampon
Pour le titulaire : {someone}
Distribution aux élèves de seconde à compter du {date}, contre convention de prêt signée des parents.`,
    'fr-more-delivery-few-words-carpenter-planks': `scierie {company} {phone}
{date}
chez : {client}
- bastaing 63x175 4 m | {d2}
- chevron 60x80 5 m | {d2}
- volige 18x200 | {n} pqts
- liteau 27x40 | {d3} ml
- cales | 1 sac
douglas purgé aubier / traité cl. 2
livré par {someone} camion [grue~plateau]
déposé sur cales devant le hangar, bâché
manque 6 chevrons - à suivre
reçu
x`,
    'fr-more-delivery-magento-packing-slip-fr': `{company}
{web}
Expédition n° {num}
Commande n° 1000{d5}
Date de la commande :: {date}
Vendu à
{client}
{cstreet}
{ctown}
France
T : {mobile}
Expédié à
Point relais TABAC DE LA GARE
{street}
{town}
Méthode de paiement
Carte bancaire - 3D Secure (information masquée)
Méthode de livraison
Point relais - 3 à 5 jours ouvrés
= Qté | Produits | UGS
- 1 | Lampe frontale rechargeable 400 lm | LF-{d3}-[NOIR~ROUGE~KAKI]
- 2 | Gourde isotherme 75 cl | GI-{d3}
- {n} | Sachet lyophilisé pâtes bolognaise | LYO-{d2}
- 1 | Cadeau fidélité : buff microfibre | CAD-01
Poids 2,{d2} kg - Colis 1/1 - Suivi [XY~8R~6A]{num}{d3}
Un problème avec votre colis ? Vous disposez de 30 jours pour changer d'avis : imprimez l'étiquette de retour depuis votre compte, glissez ce feuillet dans la boîte et cochez un motif.
O trop petit O trop grand O ne correspond pas à la photo O article défectueux O autre
Belles randonnées ! L'équipe logistique`,
    'fr-more-delivery-concrete-precast-second-page': `BL {num} (suite) page 2/2 - client {client}
= Repère | Élément | Long. | Nb | Poids unit. t | Total t
- P{d2} | Poutre précontrainte 20x45 | {n},40 | {n} | 1,{d2} | {d2},1
- PR{d2} | Prédalle ép. 5 | {n},10 | {n} | 0,{d2} | {n},8
- E{d2} | Escalier droit 17 marches | | 1 | 3,{d2} | 3,9
- L{d2} | Longrine | {n},00 | {n} | 0,{d2} | {n},2
Tonnage de la rotation : {d2},{n} t - semi plateau immat. {d2}-[CD~FR~WQ]-{d3}
Élingage : utiliser les 4 points, angle maxi 60°. Étaiement des prédalles suivant plan de pose indice C ; aucun stockage sur le plancher avant 28 jours.
Temps de déchargement compris : 1 h 30. Arrivée ....h.... Départ ....h....
Attente imputable au chantier O oui O non
Observations du chef de chantier : [épaufrure sur PR{d2}, photo prise~conforme~accès boueux]
La signature du présent vaut transfert des risques. Les épaufrures inférieures à 3 cm ne constituent pas un défaut.
Nom lisible
Marquage CE - NF 384 - usine de {city}`,
    'fr-more-delivery-seeds-museum-loan-of-herbarium': `Muséum national - Herbier - service du prêt
FICHE D'ACCOMPAGNEMENT D'ENVOI
Prêt n° :: P{year}-{d3}
Institution emprunteuse :: Université de {city}, à l'attention du Pr {someone}
Nature :: spécimens d'herbier séchés, sans valeur commerciale
Envoi :: {n} paquets, boîte carton {n} kg
Date :: {date}
= Taxon | Nombre de parts | Types | Codes-barres
- Epipactis spp. | {d2} | 1 isotype | P000{d5} à P000{d5}
- Ophrys sect. Pseudophrys | {n} | 0 | P001{d5}
- Dactylorhiza | {d2} | 2 | P004{d5}
CITES : échange scientifique, étiquette FR {d3} apposée
Prière de vérifier le contenu à l'ouverture, de mettre les parts une semaine à -30 °C avant introduction dans vos collections, puis de signer et retourner le second feuillet. Durée du prêt : un an renouvelable. Prélèvement de fragments uniquement après accord écrit du responsable ; les déterminations seront portées sur étiquette d'identification, jamais sur la planche.
Colis reçu le ............... en bon état / endommagé
Le correspondant`,
    'fr-more-delivery-carbon-copy-garage-tyres': `PNEUS {company} - plateforme {city}
bl n° {num} - navette {n} - {time}
GARAGE {client} cpte {d5}
- 205/55 R16 91V [été~4 saisons] | 4 | empl. {d2}-A-{n}
- 195/65 R15 91H | 2 | empl. {d2}-C-{n}
- 315/80 R22.5 rechapé essieu moteur | {n} | quai
- chambre à air 400x8 | 2 |
- valve TPMS | {n} | bac
étiquettes REP collées : DOT de moins de 24 mois
carcasses à reprendre : {n} PL, {d2} VL (bordereau Aliapur {num})
annulé par le client : 1 batterie
prix : voir portail
reçu par (nom en majuscules) ______________ heure _____
tout manquant doit être signalé avant midi le lendemain
conducteur {person}`,
    'fr-more-delivery-parcel-company-round-list-signatures': `FEUILLE DE ROUTE / ÉMARGEMENT
Agence {city} {d2} - Tournée {d3} - {date}
Chauffeur :: {person}
Véhicule :: VU {d2}
Km départ :: {num}
= N° | Destinataire | Commune | Colis | Kg | C. remb. | Heure | Signature
- 1 | {client} | {city} | {n} | {d2} | | |
- 2 | {other} | {city} | 1 | {n} | {small} | |
- 3 | Pharmacie centrale | {city} | {n} bacs | {n} | | |
- 4 | {someone} | {city} | 1 | 3 | | | absent avisé
* {n} | {other} | {city} | {n} | {d2} | | |
Livrés : ___ Avisés : ___ Refusés : ___ Souffrances : ___
Enlèvements : {other} ({n} pal. à {time})
Motif de non livraison : 1 absent 2 adresse incomplète 3 refusé pour avarie 4 fermé 5 voisin
Rappel exploitation : gilet jaune obligatoire chez les GMS, photo du colis devant la porte avec numéro visible. Cartouches de gel à rendre au quai.
Versement contre-remboursement au retour : {small}
Visa chef de quai`,
  }),
};
