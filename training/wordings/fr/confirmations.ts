import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French confirmations of orders and bookings. */
export const frenchConfirmationsFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  order_confirmation: wordingsIn('fr', {
    'fr-more-confirmation-gas-bottle-locker-sms': `{company}: votre demande {num} est validee. 2 bouteilles propane 13kg, casier {n}, station {city}. Code {d2}{d2} valable jusqu'au {date} {time}. Montant reserve {small} EUR. Rapportez vos vides. STOP au 36{d3}`,
    'fr-more-confirmation-woodstove-dealer-planned-fitting': `{company}, cheminées et poêles
{street}, {town}
> {client}
> {cstreet}
{city}, le {today}
Accusé de réception de votre commande {num} signée le {date} à la foire de {ctown}
Chère cliente, cher client,
Le service technique a étudié les photos et le schéma de votre conduit : la pose est réalisable sans tubage supplémentaire. Voici donc ce que nous avons passé en fabrication.
- Poêle à granulés 8 kW étanche, habillage [bordeaux~pierre ollaire~noir] | 1 | {plain}
- Kit concentrique 80/125 avec sortie toiture | 1 | {plain}
- Plaque de sol verre trempé demi-lune | 1 | {small}
- Pose par installateur QualiBois, mise en service | 1 | {plain}
- Palette 66 sacs de pellets DINplus | 1 | {small}
- Déduction aide CEE (avance) | | -{small}
Solde à la pose {amount} après acompte de {small}
Pose programmée : semaine {d2}. Notre planificatrice {person} vous téléphonera dix jours avant. Dégagez un mètre autour de l'emplacement ; prévoyez une prise 230 V.
La vente conclue sur une foire n'ouvre pas de délai de rétractation, sauf crédit affecté refusé.
Merci d'avoir choisi une maison de la région !`,
    'fr-more-confirmation-marble-worker-monument': `MARBRERIE {company}
[Monuments funéraires~Granits~Gravure]
{street} {town}
> Famille {client}
> {cstreet}
> {ctown}
{city}, le {today}
Madame, Monsieur,
Nous vous remercions de nous avoir confié la réalisation de la sépulture de votre parent et avons bien enregistré votre ordre du {date}, sous le dossier {num}.
Cimetière :: {city}, carré {n}, concession {d3}
Granit :: [Himalaya bleu~Rose de la Clarté~Noir Zimbabwe], poli toutes faces
Modèle :: dalle chanfreinée 100 x 200, stèle découpée
Gravure :: quatre lignes, lettres Times dorées à la feuille
Accessoires :: vase à réserve d'eau, jardinière, deux goujons bronze
Semelle :: en ciment bouchardé
Montant convenu :: {amount} TTC
Acompte reçu :: {small} (chèque {num})
La mise en fabrication interviendra à réception de votre accord sur la maquette jointe : vérifiez soigneusement l'orthographe et les dates, aucune modification ne sera possible ensuite. La pose est prévue la semaine {d2}, avant la Toussaint, si le tassement du terrain le permet (six mois après l'inhumation en pleine terre).
Nous nous chargeons de l'autorisation de travaux auprès de la mairie.
Avec nos sentiments respectueux
{person}`,
    'fr-more-confirmation-edi-ordrsp-plain': `ORDRSP {num}
ÉMETTEUR {company} GLN 30{num}{d3}
DEST {client} GLN 30{num}{d3}
VOTRE ORDRE {num} DU {date}
ACCEPTÉ AVEC MODIFICATIONS
= LIN | EAN | LIBELLE | QTE CDEE | QTE CONF | DATE | CODE
- 1 | 3{num}{d3} | Confiture abricot 370 g x6 | {d3} | {d3} | {date} | 5
- 2 | 3{num}{d3} | Confiture figue 370 g x6 | {d3} | {d2} | {date} | 3
- 3 | 3{num}{d3} | Gelée groseille 370 g x6 | {d2} | 0 | | 7
* {n} | 3{num}{d3} | Miel 500 g x12 | {d2} | {d2} | {date} | 5
CODES 3=modifié 5=accepté 7=rupture définitive
NB UM {n} PALETTES 80X120 H {d3} CM
RDV QUAI À PRENDRE SUR PORTAIL
FRANCO ATTEINT O
VALEUR HT {plain}
CONTACT ADV {person} {phone}`,
    'fr-more-confirmation-bus-hire-senior-club': `Voyages {company}
Autocars grand tourisme - licence transport {num} - Atout France IM0{d2}{num}
{street}, {town}
À Mme la présidente du club [des Aînés~Soleil d'automne~Arc-en-ciel] de {city}
Dossier suivi par {person}
Votre option est devenue ferme !
Nous avons reçu votre bon signé et vous en remercions. Voici ce qui est réservé :
Excursion :: [déjeuner-croisière~fête du citron~marché de Noël]
Date :: {date}
Car :: {d2} places, toilettes, micro guide
Rendez-vous :: place de l'église à {time}, ramassage bourg voisin 15 min avant
Effectif de base :: {d2} payants + 1 gratuit
Prix par personne :: {small} €
Comprend : transport, conducteur, repas trois plats boissons incluses, visite guidée
Ne comprend pas : assurance annulation ({n} €), dépenses personnelles
À recevoir au plus tard à J-30 : {plain}. Liste nominative à J-10, en signalant les régimes sans sel et les déambulateurs.
En dessous de trente participants, le prix sera réajusté comme indiqué sur notre proposition. Le conducteur ne pourra dépasser douze heures d'amplitude.
À très bientôt sur les routes !
Garantie financière APST, RCP {insurer} contrat {num}`,
    'fr-more-confirmation-machine-builder-ar-second-page': `AR {num} rév. 1 - page 2
= Pos. | Désignation | Qté | Prix unitaire EUR | Remise | Total EUR | Semaine
- 30 | Convoyeur à bande modulaire largeur 400, L = {n} m | 1 | {plain} | {n} % | {plain} | {d2}
- 40 | Balance associative classe III, vérification primitive | 1 | {plain} | | {plain} | {d2}
- 50 | Jeu de moules barquette 137x190 | {n} | {plain} | {n} % | {plain} | {d2}
- 60 | Mise en service et formation 2 jours | 1 | {plain} | | {plain} | à convenir
Total net hors taxes :: {plain}
Écarts relevés par rapport à votre commande {num} : pos. 40, vous indiquez 230 V, nous fabriquons en 400 V tri + N ; pos. 50, le prix est celui du tarif en vigueur et non celui de {year}. Sauf avis contraire sous cinq jours ouvrés, nous considérons ces points comme acquis.
Livraison : FCA {city} Incoterms 2020, emballage maritime en sus
Paiement : 40 % à présente, 50 % à la recette usine, 10 % à 30 jours, garantie bancaire de restitution possible aux frais de l'acheteur
Recette usine prévue le {date} : nous vous prions de nous envoyer {d2} kg de produit réel et {d3} barquettes.
Nos conditions Orgalime S 2022 régissent cette vente.
Fait à {city}, le {today}
Administration des ventes : {person} - Chef de projet : {someone}`,
    'fr-more-confirmation-chalet-rental-agency-swiss': `{company} Immobilier & Vacances SA
CH-19{d2} [Verbier~Crans-Montana~Champéry~Zinal]
> Famille {client}
> {cstreet}
Confirmation de réservation no {num}
Objet :: chalet « [Les Marmottes~Gentiane~L'Arolle] », 4½ pièces, réf. {d3}
Personnes :: {n} adultes, 2 enfants
Arrivée :: samedi {date} dès 16 h
Départ :: samedi {date} jusqu'à 9 h 30
= Prestation | CHF
- Location 7 nuits haute saison | {plain}
- Nettoyage final | {small}
- Linge de lit et bain | {small}
- Taxe de séjour, enfants dès 6 ans | {small}
- Place au garage | {small}
- Frais de dossier | 60.00
Total | {plain}
Acompte 30 % encaissé le {date}, merci. Solde au plus tard six semaines avant l'arrivée.
Caution CHF 500.- à préautoriser par carte lors de la remise des clés, à notre bureau vis-à-vis de la télécabine. Arrivée tardive : boîte à clés, code envoyé par SMS.
Les animaux ne sont pas admis. Pneus neige et chaînes indispensables de novembre à avril. Sacs taxés : à acheter à la Coop.
Annulation : jusqu'à 60 jours 10 %, 59-30 jours 50 %, ensuite 100 %. Nous recommandons l'assurance Allianz ou ETI.
Nous nous réjouissons de vous accueillir en Valais !`,
    'fr-more-confirmation-textile-printer-club-jerseys': `Bonjour {person},
C'est tout bon, vos maillots partent en production :)
Récap de la commande #{num}
Club : {client}
- Maillot match sublimé manches courtes, domicile | {d2} pcs
- Short assorti poches | {d2} pcs
- Chaussettes 38-42 / 43-46 | {d2} paires
- Veste d'échauffement brodée | {n} pcs
Numéros de 1 à {d2}, noms selon le fichier « flocage_OK_v4 »
Sponsors validés : [boulangerie~garage~crédit~pizzeria] devant, mairie dos
Pantones 286C / blanc
Total TTC : {amount}, payé 50 %, reste {plain} avant l'envoi
Fabrication : 4 semaines à dater d'aujourd'hui ; livraison estimée entre le {date} et le {date}
Attention : les tailles ne sont plus modifiables. Un réassort sera possible à partir de 3 pièces pendant deux saisons, sans frais d'écran.
Vous pouvez suivre l'avancement (découpe > impression > couture > contrôle > colis) sur {web}
Sportivement
Toute l'équipe de {company}
PS : envoyez-nous la photo de l'équipe, 10 % sur la prochaine fois !`,
    'fr-more-confirmation-hardware-sap-fr-short': `Confirmation
N° document / Date
{num} / {date}
N° commande client
{num}
N° client
{d5}
{company} France SAS
{street} {town}
> {client}
> {cstreet}
> {ctown}
Nous confirmons votre ordre conformément à nos conditions.
Poste Article Désignation
= | Quantité | Prix | Unité de prix | Valeur
000010 {num} Roulement à billes 6205-2RS
- | {d3} PCE | {small} EUR | 1 PCE | {plain}
Date liv. {date} {d2} PCE / {date} {d2} PCE
000020 {num} Graisse EP2 cartouche
- | {d2} CAR | {small} EUR | 1 CAR | {plain}
Date liv. {date}
Votre n° article MAG{d5}
Net hors taxes :: {plain} EUR
TVA 20,000 % :: {plain} EUR
Montant final :: {plain} EUR
Incoterms CPT {city}
Poids brut {d2},{d3} KG
Ce document est valable sans signature.`,
    'fr-more-confirmation-training-session-public-institute': `Centre de gestion de la fonction publique territoriale
Pôle concours et formation, {street}, {town}
{email}
Collectivité :: {client}
Stage :: {num} [Accueil de l'usager difficile~Habilitation électrique B0~Marchés publics, les bases]
Session :: {d2}
Dates :: {date} et {date}, 9h-12h30 / 13h30-17h
Lieu :: {city}, salle [Garonne~Ventoux~Alsace], parking gratuit
Agent(s) inscrit(s) :: {person}, {someone}
Madame, Monsieur,
Votre bulletin a été enregistré et la place de vos agents est retenue. Cette confirmation tient lieu d'ordre de mission auprès du formateur ; elle est à remettre à l'intéressé.
Participation : {small} € par jour et par agent, repas pris au self à régler sur place ({small} €)
Le stage donnera lieu à l'émission d'un titre de recettes après service fait. Toute absence non justifiée sept jours avant sera due.
Prévoir : chaussures de sécurité pour la pratique, carte nationale d'identité, attestation employeur.
Si vous êtes en situation de handicap, contactez la référente {someone} afin d'adapter la session.
Questionnaire préalable à remplir en ligne avant le {date}.
La directrice, {person}`,
    'fr-more-confirmation-horse-hay-order-belgium': `Ferme {person} - foins et pailles
B-{d2}{d2} [Ciney~Marche~Bastogne]
04{d2}/{d2}.{d2}.{d2}
À {client}, manège
Bien reçu votre commande par téléphone hier soir, je note donc :
- Grands ballots foin 1re coupe 120x70x240 | {d2} | {small} €/pc
- Paille de froment non broyée | {d2} | {small} €/pc
- Préfané enrubanné | {n} | {small} €/pc
transport avec le Joskin, deux voyages, {small} €
Je viens {date} dans l'avant-midi s'il ne drache pas, sinon le lendemain
Total {amount} tva 6 % comprise, vous payez au chauffeur ou sur BE{d2} {d2}{d2} {d2}{d2} {d2}{d2}
Le prix ne bougera plus, mais je ne peux pas garder de stock au-delà de mars.
Qu'on laisse la barrière du fond ouverte s'il vous plaît et que le chien soit attaché
Bien à vous`,
  }),
};
