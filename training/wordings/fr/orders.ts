import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** French orders and their confirmations, by kind of buyer. */
export const frenchOrders: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: [
    {
      family: 'fr-hospital-pharmacy',
      language: 'fr',
      text: `CENTRE HOSPITALIER DE {city}
Pharmacie à usage intérieur - Achats
{street} {town} FINESS 75{num}
Fournisseur : {company} Code {num} Fax {phone}
# [BON DE COMMANDE~Commande publique~COMMANDE] N° PH{ref}
Marché n° {year}M{d3} lot {d2} - Engagement {num} - UF {d3}{n}
Date de commande {today} - Livrer avant le {date} - réception quai B de 8 h à 15 h
= UCD / CIP | Désignation | Présentation | Qté | PU HT | Remise | Total HT
* 34009{num} | [Paracétamol 1 g perf.~Compresses stériles 10x10~Seringue 3 pièces 10 mL~NaCl 0,9 % poche 500 mL~Gants nitrile T8~Amoxicilline 1 g inj.] | [Bte 12~Ct 20~Unité] | {n}00 | 0,{d3} | | {small}
Montant HT {plain} TVA 2,10 % {small} Total {plain}
Toute livraison partielle doit être signalée. Factures à déposer sur Chorus Pro, SIRET {siret}, code service PHARMA, en rappelant le n° d'engagement.
Péremption minimale : 12 mois. Chaîne du froid : enregistreur exigé.
Le pharmacien gérant, {person}`,
    },
    {
      family: 'fr-town-works',
      language: 'fr',
      text: `MAIRIE DE {city} - Services techniques
Budget principal - Exercice {year}
Article 60632 - Fonction 020 - Antenne ATELIERS
Tiers :: {client}
Adresse :: {cstreet} {ctown}
[Mandat de commande~Lettre de commande~BON D'ENGAGEMENT] n° {ref}
Nous vous prions de bien vouloir [fournir~livrer ou exécuter] pour le compte de la commune les fournitures ci-après désignées :
= Désignation | Qté | PU HT | Montant HT
* [Enrobé à froid sac 25 kg~Peinture routière blanche~Lame de scarificateur~Sel de déneigement big bag~Mât d'éclairage 6 m~Panneau AK5] | {n} | {small} | {small}
Total HT {small} - TVA {small} - TTC {small}
Service utilisateur : voirie - agent référent {someone}, {mobile}
À {city}, le {today}. Pour le maire et par délégation, l'adjoint aux travaux
Le présent bon doit être joint à la facture, faute de quoi celle-ci sera retournée. Délai global de paiement : 30 jours.`,
    },
    {
      family: 'fr-mail-order-short',
      language: 'fr',
      text: `De : {person}
À : ventes@{web}
Objet : commande {ref}
Bonjour,
Merci d'enregistrer [la commande suivante~notre réassort de la semaine~la commande ci-dessous] selon votre offre {num} :
- réf. {num} - [Sacs kraft 32x17x43~Barquettes alu 750 cc~Bobines thermiques 80x80~Gobelets carton 20 cl] | {n} cartons | {small}
- réf. {num} - [Film étirable~Étiquettes 100x150~Rouleaux essuie-mains] | {n} | {small}
- réf. {num} - {ware} | {n} | {small}
Livraison souhaitée {date}, avant midi, à l'entrepôt de {ctown} (hayon nécessaire).
Facturation habituelle : {client}, {cstreet}, {ctown}, 45 jours fin de mois.
Pouvez-vous nous accuser réception avec votre délai ?
Cordialement
{person} - Approvisionnements - {phone}`,
    },
    {
      family: 'fr-industrial-erp',
      language: 'fr',
      text: `{company} SA - Usine de {city}
Page 1/2
# Commande d'achat [ferme~ouverte (appel)~cadre] 45000{num}
Acheteur (groupe A0{n}) : {person} Tél. {phone}
N° fournisseur chez nous : {d5}{n}
{client} {cstreet} {ctown}
Conditions de paiement : 60 jours date de facture
Incoterms 2020 : FCA votre usine
Devise EUR
= Poste | Article | Libellé | Qté | Unité | Prix net | Par | Date liv.
* 000{n}0 | {num} | [Roulement 6205-2RS~Joint torique NBR 70~Tôle S235 ép. 5~Vérin ISO 15552~Capteur inductif M12~Barre ronde 42CrMo4] | {n} | [PCE~KG~M] | {small} | 100 | S{d2}/{year}
Plan {num} indice C - certificat matière 3.1 selon EN 10204 exigé
Valeur nette totale hors TVA {plain}
===
{company} SA Commande {num} page 2/2
Conditions logistiques : étiquette Galia, bordereau avec notre n° de commande et poste
Pénalités : 0,5 % par jour ouvré de retard, plafond 10 %
Toute acceptation, même tacite, de la présente commande emporte adhésion à nos conditions générales d'achat. Document émis par système, valable sans signature.`,
    },
    {
      family: 'fr-school-books',
      language: 'fr',
      text: `Lycée professionnel {person}
Établissement public local d'enseignement - UAI 0{d2}{d5}K
L'ordonnateur à {client}, librairie
Service intendance - suivi {someone}
# [Bon de commande~Commande manuels scolaires rentrée {year}~BC n° {ref}]
Domaine ALO - Activité 0MANU - Compte 6067
= ISBN | Titre, niveau, éditeur | Nbre | Prix public | Remise 9 % | Total TTC
* 978-2-{d2}-{d5}{n}-{n} | [Maths 2de bac pro~Anglais Terminale~Prévention santé environnement CAP~Histoire-géographie 1re~Technologie culinaire] | {n} | {small} | 9 % | {small}
Total commandé {plain} TVA 5,5 % incluse
Livraison franco CDI, avant le {date}, fermeture du 14 juillet au 24 août
Le proviseur, {someone} - cachet de l'établissement
Toute modification de prix ou d'édition doit nous être soumise avant expédition. L'émission d'une facture électronique est obligatoire (Chorus Pro).`,
    },
    {
      family: 'fr-subcontract-site',
      language: 'fr',
      text: `{company} Construction
Chantier {num} - [Résidence Les Terrasses~Pôle santé~Collège Jean Moulin] à {ctown}
Conducteur de travaux : {person}
COMMANDE DE [SOUS-TRAITANCE~LOCATION~FOURNITURES CHANTIER] {ref}
Entre notre société et : {client}, SIRET {siret}
Nature : [location pelle 8 t avec chauffeur~béton C25/30 XF1 S4~étaiement~bennes à gravats 15 m3]
= | Unité | Quantité | Prix unitaire HT
* [Location journalière~Transfert aller-retour~Béton livré toupie~Attente au-delà de 30 min~Rotation benne DIB~Plus-value adjuvant] | [j~u~m3~h] | {n} | {small}
Budget imputé : code {d3}.{d2} - montant maximum {amount} HT
Documents à fournir avant intervention : attestation de vigilance URSSAF de moins de 6 mois, liste nominative des salariés étrangers, attestation d'assurance, PPSPS
Autoliquidation - facture à adresser à {email} avec n° de commande et attachements signés
Pour la société, nom et visa : Pour l'accepter, le fournisseur :`,
    },
    {
      family: 'fr-quebec-municipal',
      language: 'fr',
      text: `Ville de [Sherbrooke~Rimouski~Gatineau~Drummondville] - Service de l'approvisionnement
BON DE COMMANDE {ref}
Ce numéro doit apparaître sur tous vos documents
Fournisseur {num} : {client}
Expédier à : Garage municipal, 1450, rue Industrielle
Acheteuse : {person}, poste {d3}
Réquisition {num} - F.A.B. destination - Net 30 jours
= Ligne | Description | Qté | U/M | Prix unit. | Montant
* {n} | [Pneus d'hiver LT245~Lames de gratte~Fondant à glace en sac~Gants doublés~Huile hydraulique 205 L] | {n} | [ch~cs~bl] | {d3}.{d2} | {n}{d3}.00
Sous-total {n}{d3}.00 $ TPS 5 % TVQ 9,975 % - Total $
Poste budgétaire 02-330-00-525 - Résolution {year}-{d3}
Sujet aux conditions au verso. Les biens demeurent sujets à inspection. Autorisé par : {someone}`,
    },
  ],
  order_confirmation: [
    {
      family: 'fr-furniture-maker',
      language: 'fr',
      text: `Manufacture {company} - sièges et canapés
{street} {town}
> Magasin {client}
> {cstreet}
> {ctown}
# [ACCUSÉ DE RÉCEPTION DE COMMANDE~ARC~Confirmation de votre commande] {ref}
Votre commande du {date}, réf. cliente Mme {someone}
Représentant :: {person} secteur {d2}
= Modèle | Exécution | Revêtement | Qté | Net HT
* [Canapé 3 pl. relax élec.~Fauteuil pivotant~Méridienne gauche~Pouf coffre~Têtière] | [pied noyer~pied métal~socle] | [cuir cat. C 4{d2}~tissu aqua {d3}] | {n} | {plain}
Semaine de fabrication prévue :: {d2}
Livraison estimée :: semaine {d2}, tournée {city}
Merci de vérifier cette confirmation : à défaut d'observation sous 48 heures, la mise en fabrication est [définitive~lancée sans modification possible].
Total HT {plain} Éco-mobilier {small} TVA {small} TTC {plain}
Règlement : traite à 60 jours. Ce document n'est pas une facture.`,
    },
    {
      family: 'fr-hotel-booking',
      language: 'fr',
      text: `Hôtel {company} ***
{street} - {town} - {phone} - {email}
Cher Monsieur, chère Madame {person},
Nous avons le plaisir de vous confirmer [votre réservation~votre séjour] n° {n}{d3}.
Arrivée :: {date} à partir de 15 h
Départ :: {date} avant 11 h
Chambre :: [Double Supérieure vue jardin~Twin Classique~Familiale 4 personnes]
Nombre de nuits :: {n}
Occupants :: 2 adultes, 1 enfant
= Prestation | Par nuit | Total
- Hébergement | {small} | {small}
- Petit-déjeuner buffet | 14,00 | {small}
- Taxe de séjour | 1,{d2} | {small}
Montant du séjour {amount} TTC, acompte encaissé {small}, solde à régler sur place
Conditions d'annulation : sans frais jusqu'à 48 h avant l'arrivée, une nuit facturée ensuite. Parking {small}/jour sur demande, animaux acceptés 10 €. Au plaisir de vous accueillir.`,
    },
    {
      family: 'fr-steel-service',
      language: 'fr',
      text: `{company} - négoce de produits sidérurgiques, parachèvement
Service clients : {someone} ligne directe {phone}
CONFIRMATION DE COMMANDE CLIENT
N° {ref} / ind. 0 Date {today}
Votre réf. {ref} du {date} - Chantier {city}
Livré : {client}, {cstreet}, {ctown}
= Pos | Produit | Nuance | Dimensions | Pds kg | Prix €/T | Montant
* {n}0 | [HEA 200~IPE 240~UPN 120~Tube rond~Cornière 60x60x6~Tôle larmée~Fer plat 40x8] | [S275JR~S355J2~DC01] | 6{n}00 mm | {num} | {d3},00 | {plain}
- | Coupe à longueur {n} traits | | | | 3,20 | {small}
Écart extra dimensionnel et énergie inclus. Prix fermes pour enlèvement avant le {date}, sous réserve d'accord de notre assurance-crédit.
Délai confirmé : [départ dépôt sous 5 jours ouvrés~camion du {date}~laminage {month}]
Tolérances pds +/- 5 %. Montant estimatif HT {plain} - [Échéance 45 j FDM~LCR 30 j nets]
Conditions générales de vente du Syndicat du négoce applicables et réputées acceptées.`,
    },
    {
      family: 'fr-webshop-mail',
      language: 'fr',
      text: `{company}
Merci pour votre [achat~commande], {person} !
Votre commande n° {num} est bien enregistrée. Nous vous préviendrons dès que le colis partira.
Récapitulatif
- [Cafetière à piston 1 L~Lot de 6 verres soufflés~Plaid berbère~Bougie figuier~Théière fonte] x {n} | {small} €
- [Coussin lin lavé~Tapis coton tissé~Panier osier] x 1 | {small} €
- Sous-total | {small} €
- Livraison point relais | 3,90 €
- Total payé | {small} €
Mode de paiement : [carte bancaire~PayPal~3 fois sans frais]
Adresse de livraison
{someone} - {cstreet} - {ctown}
Expédition prévue entre le {date} et le {date}
Vous disposez de 14 jours pour changer d'avis. Suivre ma commande | Contacter le service client | {web}
La facture sera disponible dans votre compte après expédition.`,
    },
    {
      family: 'fr-agri-coop',
      language: 'fr',
      text: `COOPÉRATIVE {company}
Silo de {city} - agrément phyto {d2}{d5}
Adhérent n° {num} GAEC {client}
Contrat d'approvisionnement morte-saison : confirmation
Nous vous confirmons avoir enregistré le {today}, par l'intermédiaire de votre technicien {someone}, les commandes suivantes :
= Produit | Dose / condit. | Quantité | Prix morte-saison HT | Retrait
* [Ammonitrate 33,5 vrac~Semence blé tendre R1~Maïs DKC, dose 50 000 gr~Herbicide anti-graminées 5 L~Aliment génisse 18 %~Ficelle ronde 130] | [t~dose~bidon] | {n} | {small} | [ferme~silo]
Mode de règlement retenu : [escompte 3 % au {date}~échéance récolte 31/08~compte courant adhérent]
Prix hors RPD (redevance pollution diffuse), répercutée à la facturation. Conseil : réponse n° {num}, utilisation conforme à l'étiquette.
Livraison à la ferme par camion souffleur : prévoir accès 19 t. Toute annulation après le {date} entraînera 3 % de frais.`,
    },
    {
      family: 'fr-temp-agency',
      language: 'fr',
      text: `{company} Intérim - agence de {city}
Suite à votre appel de ce jour, nous vous confirmons [la mise à disposition~la prise en compte de votre demande] :
Entreprise utilisatrice :: {client}
Site :: {cstreet} {ctown}
Profil demandé :: [2 préparateurs de commandes CACES 1~1 soudeur TIG licencié~3 manutentionnaires]
Motif :: accroissement temporaire d'activité
Du {date} au {date}, horaires 5 h - 13 h, pause 30 min
Intérimaires pressentis : {someone}, {someone}
Salaire de référence {small} €/h - coefficient de facturation 2,{d2} - panier 7,30 - EPI à votre charge sauf chaussures
Le contrat de mise à disposition vous sera transmis par signature électronique sous 48 h. Notre référence commande {ref}.
{person}, chargée de recrutement - {mobile}`,
    },
    {
      family: 'fr-swiss-supplier',
      language: 'fr',
      text: `{company} AG / SA - succursale de [Lausanne~Bienne~Genève]
Confirmation d'ordre n° {num}
Nous vous remercions de votre commande que nous exécuterons comme suit :
V/commande du {date} par [téléphone~e-mail~e-shop] - V/réf {someone}
N/réf {person}, tél. 021 {d3} {d2} {d2}
Date de livraison confirmée : {date} (départ Dietikon)
= Pos | N° art. | Désignation | Qté | Prix CHF/100 | Rabais | Montant CHF
* {n} | {d3}.{d3} | [Cheville nylon 8x40~Disque à tronçonner~Vis aggloméré~Gaine M20~Disjoncteur C13] | {n}00 | {d2}.{d2} | 25 % | {d2}.{d2}
Frais de port et RPLP 12.50 - Total net hors TVA
Reliquat : pos. {n} en rupture, livraison complémentaire sans frais
Conditions : 30 jours net. Droit applicable suisse, for {city}. Sauf avis contraire sous 24 h, l'ordre est réputé accepté.`,
    },
  ],
};
