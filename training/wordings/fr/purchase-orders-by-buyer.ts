import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French purchase orders, each of another buyer. */
export const frenchPurchaseOrdersByBuyer: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: wordingsIn('fr', {
    'frf-order-town-hall-engagement': `DÉPARTEMENT {d2}
MAIRIE DE {city}
Place de la Libération
BON DE COMMANDE N° {year}/{d3}
N° d'engagement juridique :: {num}
Budget :: principal - fonctionnement
Imputation :: {d5} fonction {d3}
Service demandeur :: [écoles~espaces verts~fêtes et cérémonies]
Affaire suivie par :: {person}, {phone}
> {client}
> {cstreet}
> {ctown}
Veuillez nous livrer ou exécuter, conformément à votre devis {ref} du {date} :
= Désignation | Quantité | P.U. HT | Montant HT
- Tapis d'évolution pliant 2 m x 1 m, bleu | {n} | {d3},00 | {d3},00
- Tricycle maternelle, cadre acier | {n} | {d3},00 | {d3},00
- Panneau d'affichage liège 120 x 90 | {n} | {d2},00 | {d3},00
- Rouleau de papier blanc 10 m | {d2} | {n},{d2} | {d2},{d2}
Total HT :: {plain}
TVA :: {plain}
Total TTC :: {plain}
Lieu de livraison : école maternelle, {street}, aux heures d'ouverture (7 h 30-9 h ou 16 h-18 h 30), fermé le mercredi après-midi
La facture devra obligatoirement être déposée sur le portail Chorus Pro et comporter : le SIRET de la commune {siret}, le code service {d3}, le numéro d'engagement. À défaut elle sera rejetée.
Paiement par mandat administratif dans les trente jours. Les livraisons partielles ne sont acceptées qu'avec notre accord.
Certifié exact, crédits disponibles, {city}, le {today}
Le Maire, pour ordre : l'adjoint aux finances, {someone}`,
    'frf-order-hotel-linen-laundry-hire': `Hôtel {company} ****
Économat
Commande fournisseur {num}
Fournisseur : {client}, {cstreet}, {ctown}, fax {mobile}
Passée par {person} Date {today} Livraison souhaitée {date} avant 10 h
Entrée fournisseurs rue de derrière, sonner deux fois
= Article | Réf. vous | Unité | Qté | PU HT | Total
- Drap plat percale 240 x 310, bourdon gris | {ref} | pce | {d2} | {d2},{d2} | {num},{d2}
- Taie volant 65 x 65 | {ref} | pce | {d3} | {n},{d2} | {d3},{d2}
- Peignoir nid d'abeille, brodé logo poitrine | {ref} | pce | {d2} | {d2},{d2} | {num},{d2}
- Drap de bain 100 x 150, 500 g | {ref} | pce | {d3} | {n},{d2} | {d3},{d2}
- Chaussons non tissés, sachet kraft | {ref} | paire | {d3} | 0,{d2} | {d3},{d2}
- Savon 20 g verveine | {ref} | ct 500 | {n} | {d2},00 | {d3},00
Total HT {plain}
Broderie : fichier déjà chez vous, fil Pantone 7{d3}
Attention : dernière livraison, douze draps sans ourlet, avoir toujours attendu !
Conditions : franco, 45 jours fin de mois, remise saison 6 %
Merci d'accuser réception par retour en précisant les ruptures. Pas de substitution sans nous appeler.
Visa économe Visa direction`,
    'frf-order-subcontracted-machining-drawing': `{company}
MÉCANIQUE DE PRÉCISION
COMMANDE DE SOUS-TRAITANCE
N° {ref} Rév. {n} Date {today}
Fournisseur {d5} {client}
Acheteur {person} tél. {phone}
Suivant votre offre {num}
= Poste | Plan / indice | Désignation | Opération | Qté | PU | Délai
- 1 | {num} B | Bride de sortie | tournage finition + rectif Ø{d2} h6 | {d2} | {d2},{d2} | {date}
- 2 | {num} A | Noyau | électroérosion fil | {n} | {d3},{d2} | {date}
- 3 | {num} D | Axe cannelé | trempe HF 55-58 HRC, prof. 1,2 | {d3} | {n},{d2} | {date}
- 4 | {num} C | Carter | anodisation noire 15 µm, épargnes suivant plan | {d2} | {d2},{d2} | {date}
Montant total HT {plain} EUR
Matière : fournie par nos soins, {n} barres lot {ref}, à restituer les chutes
Exigences qualité : relevé dimensionnel sur 5 pièces, cotes critiques à 100 %, PV de traitement thermique, emballage unitaire sous VCI
Dérogation : toute non-conformité est soumise par écrit avant expédition
Confidentialité : les plans nous appartiennent, destruction après solde
Transport : notre navette passe le mardi et le vendredi
Pénalités 1 % par jour ouvré à partir du sixième jour
Joindre notre numéro sur le bordereau et la facture (à {email})
Prière de nous retourner sous 48 h l'accusé ci-dessous signé, à défaut duquel nos conditions d'achat au verso sont réputées admises
ACCUSÉ - délai confirmé : ............ cachet :`,
    'frf-order-association-christmas-baskets': `Comité social et économique
{company}
{street} {town}
A l'attention de {person}
Maison {client}
Bonjour,
Suite à la dégustation de jeudi, les élus ont voté : nous vous passons commande ferme de
{d3} paniers « [Gourmet~Sud-Ouest~Tradition] » à {d2},50 € TTC pièce
dont {n} sans porc et sans alcool (remplacer la terrine par les olives et le vin par le jus de pomme, comme convenu)
+ {d2} ballotins 250 g pour les retraités à 9,80 €
+ 1 panier offert pour 50 achetés, à remettre à la tombola
soit un total de {plain} € TTC, TVA selon produits
Merci d'ajouter une carte avec le texte : « Le CSE vous souhaite de belles fêtes »
Livraison : au réfectoire, le {date} entre 9 h et 11 h, deux palettes maximum, le quai n'a pas de transpalette, donc prévoir le vôtre. Distribution l'après-midi : il n'y a aucune marge de retard !
Règlement : 50 % par le chèque n° {num} joint, le reste à trente jours.
Vous voudrez bien nous faire deux factures : une sur le budget activités sociales, l'autre au nom de l'entreprise (retraités).
Fait à {city}, le {today}
Le trésorier {someone} Le secrétaire {someone}`,
    'frf-order-hospital-market-implants': `CHU DE {city}
Pharmacie - cellule dispositifs médicaux stériles
{street} {town}
COMMANDE {ref} du {today}
TYPE :: [dépôt permanent, réassort~prêt à facturer~urgente patient]
Fournisseur :: {client}
Marché :: {year}DM{num} lot {d3}
Fin de marché :: {date}
Livrer :: quai pharmacie, 7 h 30-12 h, pas le vendredi
GLN livraison :: 302{num}{d3}
= Ligne | Réf. fournisseur | Libellé | LPPR | UCD | Qté | PU TTC
- 1 | {ref} | TIGE FÉMORALE SANS CIMENT T{n} | 31{d5} | pce | 1 | {d3},{d2}
- 2 | {ref} | TÊTE CÉRAMIQUE Ø36 COL MOYEN | 31{d5} | pce | 1 | {d3},{d2}
- 3 | {ref} | INSERT POLYÉTHYLÈNE RÉTICULÉ | 31{d5} | pce | 1 | {d3},{d2}
- 4 | {ref} | VIS À OS SPONGIEUX 6,5 L {d2} | | pce | 2 | {d2},{d2}
Montant TTC {plain}, TVA 5,5 %
Traçabilité : lot {ref}, étiquette collée sur la fiche d'implantation, pose du {date}, bloc salle {n}
Péremption supérieure à vingt-quatre mois exigée.
Une facture par numéro de commande, dématérialisée, code service PHARMA. Franco sans minimum selon CCAP.
Rupture ? prévenir immédiatement {phone} en proposant une équivalence enregistrée.
Le pharmacien, {person}, signature électronique`,
    'frf-order-vineyard-bottles-corks': `SCEA Château {someone}
Commande à : VERRERIE {client}
le {today}
Téléphoné à M. {someone} ce jour, je confirme :
- 12 palettes bordelaise tradition 75 cl, teinte feuille morte, bague liège, 1 {d3} bouteilles la palette
- 2 palettes magnum même modèle
- intercalaires plastique consignés
Prix convenus 0,3{n} et 1,{d2} la pièce HT, rendu
Livraison [lundi~mardi] {date}, semi-remorque possible jusqu'au chai, ne pas passer par le pont (limité à 12 t). Je suis là toute la journée avec le chariot. Pas pendant les vendanges !
Lavées, housse rétractée bien fermée : l'an passé il y avait de l'eau dedans
Bouchons : {d2} 000 naturels 45 x 24 flor, marquage à feu nom + millésime, voir avec votre collègue
Capsules : attendre mon bon à graver
Paiement 60 jours, comme d'habitude, ou {n} % si je paie de suite ?
Envoyez l'ARC par mail, la facture au comptable
{person} {mobile}
TVA {vat} CVI {num}`,
    'frf-order-retail-chain-edi-print': `{company} CENTRALE D'ACHATS
ORDERS D96A EDITION LISIBLE
CDE {num} FONCTION ORIGINAL
DATE {today} {time}
ENTREPOT {d3} {city} GLN 30{num}{d3}
FRN {d5} {client}
LIVRAISON {date} {time} RDV {num} PORTE {d2}
MINI {date} MAXI {date}
= LIG | EAN | LIBELLE | PCB | UVC | COLIS | PA NET | PROMO
- 1 | 3{num}{d3} | BISC CHOC LAIT 200G | 12 | {num} | {d3} | 0,{d2} | N
- 2 | 3{num}{d3} | BISC CHOC LAIT LOT 3 +1 | 6 | {num} | {d3} | 2,{d2} | O
- 3 | 3{num}{d3} | MADELEINE PEPITE X10 | 8 | {num} | {d2} | 1,{d2} | N
- 4 | 3{num}{d3} | GAUFRETTE VANIL 125G | 20 | {num} | {d2} | 0,{d2} | N
- 5 | 3{num}{d3} | ETUI BOX PRES 1/4 PAL | 1 | {d2} | {d2} | {d2},00 | O
TOTAL COLIS {d3} PALETTES {d2} POIDS {num} KG MT HT {plain}
DLUO MINI RECEPTION 2/3
ETIQUETTE SSCC OBLIGATOIRE / PALETTE EUR 180 CM MAXI / 1 REF PAR COUCHE
TAUX DE SERVICE CIBLE 98,5 PENALITE SELON CONVENTION UNIQUE
DESADV AVANT DEPART SINON REFUS QUAI
APPRO {person} POSTE {num}`,
    'frf-order-event-agency-speaker-stage': `{company} Événementiel
Ordre d'achat {ref}
Projet : [Convention annuelle~Lancement produit~Gala des 50 ans] - client final confidentiel
Prestataire :: {client}, technique son et lumière
Contact régie :: {person} {mobile}
Date de l'événement :: {date}
Montage :: la veille dès {time}
Démontage :: dans la nuit, vider avant 4 h
Lieu :: palais des congrès de {city}, auditorium
Nous vous commandons, aux conditions de votre proposition V4 :
- Scène 12 x 6 m, h 80 cm, habillage noir, deux escaliers, une rampe | {plain}
- Mur LED pas 2,6 mm, 6 x 3,5 m, processeur, secours | {plain}
- Son de façade, retours, huit HF dont deux serre-tête | {plain}
- Lumière : trente projecteurs asservis, face, contre, poursuite | {plain}
- Traduction simultanée anglais, {d3} récepteurs | {plain}
- Captation trois caméras, mélangeur, enregistrement | {plain}
- Équipe : {n} techniciens, un régisseur général | {plain}
Remise partenaire | -{small}
Total HT | {plain}
Conditions : acompte de 30 % sur facture, solde à quarante-cinq jours. Annulation à moins de dix jours : frais réellement engagés.
À fournir : plan de feux, PV de classement au feu M1, habilitations électriques, attestation de vigilance, note de calcul d'accroche.
Catering : déjeuners et dîners équipe à notre charge, prévenir des régimes.
Bon pour commande, {someone}, productrice, le {today}`,
    'frf-order-second-page-general-purchase-terms': `Au verso du bon de commande {ref}
CONDITIONS GÉNÉRALES D'ACHAT - extrait
1. Acceptation. Tout commencement d'exécution de la commande emporte adhésion du fournisseur aux présentes, nonobstant toute mention contraire figurant sur ses propres documents.
2. Prix. Fermes, emballage et port compris, sauf stipulation au recto.
3. Délais. Impératifs. La date s'entend marchandise arrivée à l'adresse indiquée. Le fournisseur signale tout glissement dès qu'il en a connaissance.
4. Réception. Elle n'est acquise qu'après contrôle quantitatif et qualitatif, sous dix jours. Les produits refusés sont à reprendre sous huitaine.
5. Facturation. Un exemplaire par commande, à {email}, rappelant notre numéro, les lignes et le numéro de bordereau.
6. Règlement. Quarante-cinq jours fin de mois, le 10.
7. Garantie. Vingt-quatre mois. Remplacement gratuit, transport inclus.
8. Sécurité. Les préposés intervenant sur nos sites se conforment au plan de prévention.
9. Environnement. Respect de REACH et RoHS ; fiche de sécurité jointe au premier envoi.
10. Résiliation. Huit jours après mise en demeure restée vaine ; sans délai en cas de corruption.
Rappel des lignes du recto (suite)
- 60 | Cosses à œil M8 25 mm², sachet de 100 | {n} | {d2},{d2}
- 70 | Gaine thermorétractable 12/4, bobine | {n} | {d2},{d2}
- 80 | Forfait livraison urgente | 1 | {d2},00
Montant total de la commande : {plain} € HT
Date ............ Signature et cachet du fournisseur`,
    'frf-order-scrawled-garage-parts-fax': `FAX
DE : Garage {person} {mobile}
A : {client} pièces auto
{today}
commande urgente pour demain matin 8h tournée
clio 3 1.5 dci 2009 VF1BR{d5}{num}
1 kit distrib + pompe a eau
1 courroie acc
4 bougies prechauf
2 rotules inf AVG AVD
1 emetteur embr (voir si valeo)
5 L 5w30 + filtre
+ caution ancien demarreur a reprendre (bon {num})
prix garage -32% comme la derniere fois sinon appelez avant
si pas dispo le dire ce soir client bloqué
me remettre un catalogue pneus
merci
(signé)`,
  }),
};
