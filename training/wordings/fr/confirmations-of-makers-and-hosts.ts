import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French confirmations of orders of kitchens, mills, hotels, shops, coaches and laboratories. */
export const frenchConfirmationsOfMakers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  order_confirmation: wordingsIn('fr', {
    'fr2-kitchen-studio-confirmation': `{company} Cuisines - magasin de {city}
Votre concepteur : {someone}, {phone}
> M. et Mme {person}
> {cstreet}
> {ctown}
Le {today}
CONFIRMATION DE COMMANDE {ref}
Dossier implantation « {heading} » variante C
Chère cliente, cher client,
Votre projet est désormais lancé en fabrication. Merci de relire attentivement le récapitulatif ci-dessous : passé 48 heures, l'usine ne peut plus intervenir sur les cotes ni les coloris.
= Rep. | Élément | Dim. | Qté | Prix TTC
- 1 | Bas 3 tiroirs, façade chêne fumé | 90 x 72 | 2 | {small}
- 2 | Sous-évier hydrofuge | 80 x 72 | 1 | {small}
- 3 | Colonne four, gauche | 60 x 207 | 1 | {small}
- 4 | Plan stratifié compact noir | 3,64 ml | 1 | {plain}
- 5 | Crédence verre laqué | sur gabarit | 1 | {small}
- 6 | Table induction, hotte plafond | - | 1 | {plain}
- 7 | Pose par menuisier agréé | forfait | 1 | {plain}
Total TTC :: {plain}, éco-mobilier compris {small}
Acompte encaissé :: {plain} le {date}
À régler avant livraison :: {plain}
Livraison prévue semaine {d2}, la date précise vous sera confirmée par le transporteur dix jours avant. Le métreur passera le {date} à {time}.
Travaux préparatoires à votre charge : arrivée d'eau à 25 cm du sol, prise 32 A, évacuation diam. 40, murs d'équerre à 5 mm près.
Le contrat signé en magasin le {date} n'ouvre pas droit à rétractation. Défaut d'aspect : signalez-le avant la pose. Garantie des meubles dix ans, charnières à vie.
Merci de nous retourner un exemplaire daté et signé. Toute l'équipe vous remercie de votre confiance.`,
    'fr2-steel-mill-order-ack-terms': `{company} Aciers SA - Laminés marchands
ACCUSÉ DE RÉCEPTION DE COMMANDE N° {num}
(document valant acceptation au sens de nos CGV)
Vos réf. :: {ref} du {date}
Notre réf. :: {num}/{n}
Client livré :: {client}, {ctown}
Vendeur interne :: {someone}
Incoterm :: CPT {ctown}
= Pos | Nuance / produit | Dimensions | Tonnage | € / t | Semaine
- 001 | S355J2+N poutrelle HEA 200 | 12,10 m | {n},{d3} | {d3},00 | {d2}
- 002 | S235JR plat | 80 x 10 x 6 m | {n},{d3} | {d3},00 | {d2}
- 003 | C45 étiré h9 | diam. 30 | 0,{d3} | {num},00 | {d2}
- 004 | 42CrMo4 traité | diam. 110 | 1,{d3} | {num},00 | à confirmer
Extra de quantité inférieure : pos. 003. Surtaxe ferraille au barème du mois d'expédition. Extra énergie {d2} €/t.
Certificat : EN 10204 - 3.1, par courriel.
Tolérance sur poids : plus ou moins 5 %. Facturation au poids théorique.
Différences avec votre ordre
Pos. 001 : vous demandiez 12,00 m ; longueur de laminage retenue 12,10 m. Pos. 004 : prochain cycle en {month}, délai à confirmer sous huitaine. Votre prix de {d3},00 n'a pu être accepté.
Sauf contestation écrite reçue dans les deux jours ouvrables, les termes ci-dessus font seuls loi entre nous, à l'exclusion de vos conditions d'achat. Réserve de propriété jusqu'à complet paiement. Assurance-crédit : plafond {plain} ; l'expédition pourra être suspendue en cas de réduction d'encours.
Déchargement : pont roulant ou chariot 4 t requis, réception 7 h - 11 h 30.
Émis électroniquement le {today}, sans signature`,
    'fr2-hotel-group-booking-confirmation-letter': `Hôtel-Restaurant {heading}
{street} - {town}
> {client}
> Comité d'entreprise
> à l'attention de M. {someone}
{city}, le {today}
Confirmation de réservation groupe - dossier {num}
Monsieur,
Nous avons bien reçu votre fax d'accord ainsi que le virement d'arrhes de {plain} euros et avons le plaisir de vous confirmer ce qui suit :
Arrivée :: {date} vers 17 h
Départ :: {date} après le petit déjeuner
Chambres :: {n} doubles, {n} twins, 2 individuelles
Pension :: demi-pension, boissons incluses (1/4 vin, café)
Gratuité :: le chauffeur et la 25e personne
= Prestation | Nb | Prix | Total
- Demi-pension par personne, base double | {d2} | {small} | {plain}
- Supplément single | 2 | {small} | {small}
- Panier-repas du samedi | {d2} | {small} | {small}
- Taxe de séjour | {d2} | 1,10 | {small}
- Soirée accordéon | 1 | {small} | {small}
Menu du premier soir : soupe de courge et châtaignes ; coq au vin jaune, spätzli maison ; tarte aux myrtilles. Merci de nous signaler les régimes particuliers.
La liste nominative définitive (rooming list) nous est nécessaire pour le {date}. Jusqu'à cette date, cinq désistements sont admis sans frais ; ensuite la totalité est facturée.
Stationnement de l'autocar assuré dans la cour arrière ; hauteur limitée à 3,90 m, prière d'arriver par la route du haut. Local à skis chauffé.
En vous remerciant d'avoir choisi notre établissement, nous nous réjouissons de vous accueillir.
Pour la famille {someone}, {person}, réception`,
    'fr2-web-bookshop-order-mail-thanks': `{web}
Bonjour {person},
Merci ! Votre commande n° {num} a bien été enregistrée le {today} à {time}.
Vous recevrez un second message dès que le colis aura quitté notre arrière-boutique.
Ce que vous avez choisi
= Titre | Format | Qté | Prix
- Les Herbes folles, {someone} | broché | 1 | {small}
- Grammaire amoureuse du breton | relié | 1 | {small}
- Atlas des phares (occasion, très bon état) | album | 1 | {small}
- Carte postale surprise | - | 3 | 0,00
Sous-total {small}
Frais de port 3,00 (loi sur le prix du livre, offert dès 35 €)
Chèque-lire utilisé -10,00
Montant débité {small} - Visa se terminant par {d2}{d2}
Adresse de livraison : {person}, {cstreet}, {ctown} - Point relais : {other}, tabac-presse
Délai habituel : 2 à 4 jours. L'atlas nous arrive d'une consœur bouquiniste, comptez une semaine. Souhaitez-vous que nous attendions pour tout envoyer ensemble ? Répondez simplement à ce message.
Suivre ma commande | Modifier mon adresse | Annuler (avant l'expédition)
Vous avez changé d'avis ? Quatorze jours pour nous renvoyer vos lectures, non cornées. La facture sera téléchargeable dans votre compte.
Une rencontre avec l'autrice des Herbes folles aura lieu à la boutique le {date} à {time}, venez, il y aura du cidre.
{company}, librairie indépendante, {street}, {town}, {phone}. RCS {city} {siren}. Ne plus recevoir nos coups de cœur : cliquez ici.`,
    'fr2-belgian-car-leasing-order-confirmed': `{company} Lease
Leuvensesteenweg / Chaussée de Louvain {d3} - {town}
Bruxelles, le {today}
> {client}
> Fleet manager : {someone}
BEVESTIGING VAN BESTELLING / CONFIRMATION DE COMMANDE
N° contrat futur {num} - offre signée le {date}
Madame, Monsieur,
Nous confirmons avoir passé commande auprès du concessionnaire {other} du véhicule suivant :
Conducteur / Bestuurder :: {person}
Marque et type :: [Skoda Enyaq 85~BMW i4 eDrive35~Volvo EX30]
Couleur :: gris graphite métallisé / intérieur tissu noir
CO2 :: 0 g/km
Options :: pack hiver, crochet d'attelage pivotant, peinture, câble mode 3
Prix catalogue TVAC :: {plain} €
Durée / kilométrage :: 48 mois / 120 000 km
Loyer mensuel HTVA :: {small} €
ATN estimé :: {small} €/mois
Pneus hiver :: inclus, stockage compris
Borne à domicile :: installateur {other}, étude sous 10 jours
Livraison estimée : {month} {year}. Cette date est communiquée par l'importateur à titre indicatif ; aucun dédommagement ne pourra être réclamé en cas de report. Un véhicule de préleasing peut être mis à disposition à {small} € par mois.
Modification ou annulation : possible sans frais durant les sept jours ; après, 10 % de la valeur.
Avant la remise des clés, nous aurons besoin de la car policy signée, de la demande d'immatriculation (plaque personnalisée ?) et du mandat de domiciliation.
Bonne route ! Goede reis!
Customer care {phone}, ma.-ve. 8.30 - 17.00. {company} Lease NV, RPM Bruxelles, TVA BE 0{d3}.{d3}.{d3}`,
    'fr2-cattle-feed-coop-telephone-order': `Coop {heading} Nutrition animale
Récapitulatif de votre commande téléphonique
Adhérent :: {num} EARL {client}
Passée le :: {date} à {time} par M. {someone}
Prise par :: {someone}, poste {d3}
N° :: {num}
Bonjour,
Nous vous confirmons les tonnages suivants. Sans appel de votre part avant 16 h, ils partent en fabrication.
= Aliment | Code | Présent. | Tonnes | € / t | Cellule
- VL 20 azoté sans OGM | {num} | granulé 4 mm | {n},5 | {d3} | 2
- Génisse 18 bio | {num} | farine | 3,0 | {d3} | 4
- Correcteur tanné | {num} | miettes | 1,2 | {d3} | big-bag
- Minéral 5-25-5 | {num} | sac 25 kg | 0,5 | {num} | palette
- Pierre à sel 10 kg | {num} | unité | {d2} p. | {small} | -
Ordonnance n° {num} du Dr {someone} : aliment médicamenteux, délai d'attente 7 j
Livraison :: [mardi~jeudi] {date}, camion 14 t, soufflage 25 m
Silo à nettoyer avant : oui, le 2 (moisissures au dernier passage)
Accès :: barrière gelée, appeler {mobile}
Contrat prix bloqué jusqu'au {date} : reste {d2} t à enlever.
Paiement :: LCR 30 jours, ristourne camion complet 3 €/t
Rappel biosécurité : pédiluve et surbottes à disposition du chauffeur, merci. Les mycotoxines sont élevées cette année, pensez au capteur ; votre technicienne {someone} est à l'écoute.
Message envoyé par SMS et courriel, ne pas répondre`,
    'fr2-train-and-coach-trip-school-confirmed': `{company} Autocars - Voyages scolaires
{street} {town} - immatriculation IM0{d2}{d5}
Lycée {other}
À l'attention de Mme {person}, professeure d'histoire
CONFIRMATION D'AFFRÈTEMENT N° {ref}
Date d'émission : {today}
Votre option du {date} est transformée en réservation ferme au vu du bon administratif n° {num}.
Circuit :: {city} - Verdun - Reims - {city}
Aller :: {date}, mise en place {time}, départ {time}
Retour :: {date} vers 21 h 30
Effectif :: {d2} élèves + 4 accompagnateurs
Véhicule :: 57 places, ceintures, WC, micro, soute 8 m3
Conducteurs :: 2 (amplitude supérieure à 12 h)
- Transport | {plain}
- Relais conducteur | {small}
- Péages, stationnement | inclus
- Repas conducteurs | à votre charge
- Visite guidée ossuaire, 2 groupes | {small}
- Assurance annulation | {small}
- Total TTC (TVA 10 %) | {plain}
Règlement par mandat administratif via Chorus, code service {num}, après le voyage. Aucun acompte n'est requis des établissements publics.
Consignes : liste des passagers en deux exemplaires, un élève par siège, pas de nourriture chaude. Les temps de conduite sont fixés par le règlement 561/2006 : tout retard au départ décale d'autant.
Modification du nombre de participants jusqu'à J-15. Annulation : 10 % avant J-30, 50 % avant J-7, 100 % ensuite, hors consignes préfectorales.
Numéro d'astreinte pendant le trajet : {mobile}
L'équipe groupes, {someone}`,
    'fr2-dental-lab-case-confirmation': `Laboratoire de prothèse dentaire {company}
{town} - n° fabricant dispositif sur mesure {num}
BON REÇU - CONFIRMATION DE CAS
Cabinet :: Dr {someone}, {ctown}
Patient (code) :: {d5}-{heading}
Empreintes reçues le :: {date} [scan intra-oral STL~silicone, plâtre coulé]
Date de pose demandée :: {date}
Retour garanti :: {date} avant 10 h, coursier
= Dent | Travail | Teinte | Tarif €
- 16 | Couronne zircone stratifiée | A3 | {small}
- 24-26 | Bridge céramo-métal 3 éléments | A3,5 | {small}
- 46 | Inlay-core claveté NiCr | - | {small}
- bas | Gouttière de libération 2 mm | - | {small}
Observations du technicien : limite cervicale imprécise en distal de 24, nous proposons de poursuivre avec une réserve ou de reprendre l'empreinte. Espace prothétique faible (0,8 mm) en 16 : monolithique conseillée. Merci de trancher avant ce soir 18 h, sans réponse nous stratifions.
Alliage : lot {num}, composition disponible. Désinfection effectuée à l'arrivée. Photos reçues : 3 (portrait, sourire, teintier).
Montant estimé du cas {small} €, ports offerts dès trois éléments. Relevé en fin de mois.
La déclaration de conformité accompagnera le travail ; une copie est à remettre au patient avec le devis. Garantie couronne cinq ans.
Référent : {person}, prothésiste - ligne directe {phone}`,
    'fr2-erp-ack-english-french-canada': `{company} Inc.
ACCUSÉ DE COMMANDE / ORDER ACKNOWLEDGEMENT
Commande / Order : SO-{num}
Date : {today} Page : 1 de 1
Votre BC / Your PO : {ref}
Représentant / Rep. : {someone}
Facturer à / Bill to : {client}, {cstreet}, {ctown}
Expédier à / Ship to : même / same - quai 4
Via : [Transport collectif~Cueillette~Cargo express] Termes / Terms : 2 % 10, net 30
F.A.B. / F.O.B. : {city}
= Ligne | Article | Description | Cmdé | B/O | Prix un. | Montant
- 1 | GN-{d3}-L | Gants nitrile L / gloves | {d2} cs | 0 | {small} | {small}
- 2 | LN-{d3} | Lunettes antibuée / goggles | {d2} dz | {n} | {small} | {small}
- 3 | BT-{d3}-10 | Bottes à cap 10 / boots | {n} pr | 0 | {small} | {small}
- 4 | CQ-{d3} | Coquilles / ear muffs | {n} | 0 | {small} | {small}
Sous-total / Subtotal {plain} - Fret / Freight {small} - TPS/GST 5 % {small} - TVQ/QST 9,975 % {small} - Total CAD {plain}
Date d'expédition prévue / Est. ship date : {date}. Article 2 en rupture (B/O), arrivage prévu le {date}.
Veuillez vérifier quantités, prix et adresse et nous aviser de toute divergence dans les 24 heures. This is not an invoice. Ceci n'est pas une facture.
Retours : autorisation RMA obligatoire, frais de 20 %. Articles sur mesure non retournables. Surcharge de carburant en vigueur.
Merci de votre commande ! Questions ? {email} - 1 8{d2} {d3}-{num}`,
    'fr2-solar-panels-self-install-shop-confirmation-second': `Suite - commande {num} confirmée le {today} page 2 sur 2
= Réf. | Article | Qté | PU TTC | Total TTC | Dispo
- MIC{d3} | Micro-onduleur 2 entrées 800 W | {n} | {small} | {small} | en stock
- RAI{d2} | Rail aluminium 2,35 m noir | {n} | {small} | {small} | en stock
- CRO{d2} | Crochet tuile canal réglable | {d2} | {small} | {small} | {n} j
- CAB{d2} | Câble AC tronc commun 2,5 mm² | {n} | {small} | {small} | en stock
- COF{d2} | Coffret AC parafoudre 20 A | 1 | {small} | {small} | {n} j
- PAS{d2} | Passerelle de suivi wifi | 1 | {small} | {small} | en stock
Livraison messagerie, hayon, prise de rendez-vous : {small}
Remise parrainage : -30,00
Total commande TTC : {plain} dont TVA {small}
Payé en 4x sans frais : {small} aujourd'hui, puis le {date}, le {date}, le {date}
Ce que vous devez prévoir
Deux personnes pour décharger la palette (2,10 x 1,15 m, {d3} kg). Contrôlez les angles des modules devant le chauffeur : micro-fissures invisibles, mais carton enfoncé visible ! Refusez ou émettez des réserves caractérisées.
Démarches : déclaration préalable, convention d'autoconsommation, Consuel non requis en dessous de 3 kVA hors batterie. Notre guide pas à pas vous sera adressé demain.
Rétractation : quatorze jours à compter de la réception du dernier colis ; les rails recoupés ne sont pas repris.
Votre conseillère technique, {someone}, échange avec vous sur le forum et au {phone} (18 h - 20 h aussi).
{company}, {street}, {town} - éco-organisme DEEE inclus - médiateur : voir CGV art. 14`,
  }),
};
