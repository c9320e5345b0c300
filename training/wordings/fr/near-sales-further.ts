import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers that come near those of sales and banks and are none: baskets, simulations, claims, lists, further ones. */
export const frenchNearSalesFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr-more-other-order-form-school-photos-blank': `PHOTOS DE CLASSE - offre aux familles
École [Jules-Ferry~Les Tilleuls~Jacques-Prévert], année {year}
Élève : ................ Classe : ........ Réf. {d5}
Votre enfant a été photographié le {date}. Voici les épreuves, filigranées.
= Pochette | Contenu | Prix | Quantité souhaitée
- A | groupe 18x24 | {n},00 | .....
- B | portrait 20x30 + 8 identités | {n},00 | .....
- C | A + B + calendrier | {d2},00 | .....
- D | fratrie, marque-pages, magnets | {n},50 | .....
TOTAL à joindre par chèque à l'ordre de la coopérative scolaire ...... €
À rapporter dans l'enveloppe au plus tard le {date}, même si vous ne prenez rien (rendre alors la pochette non ouverte).
Commande en ligne : {web}, code PHOTO{d5}, livraison à domicile possible, mais sans bénéfice pour la coopérative !
Une part de chaque pochette finance la classe découverte.
Droit à l'image : les clichés sont effacés un an après.
La maîtresse, {person}`,
    'fr-more-other-payslip-explained-pay-simulator': `Simulateur de salaire : du brut au net
Vous avez indiqué
Statut :: [cadre~non-cadre~apprenti]
Rémunération brute mensuelle :: {plain} €
Temps de travail :: 35 h
Nombre de mois :: 13
Résultat
- Salaire net avant impôt | {plain} €
- Cotisations salariales estimées | {small} €
- Net après prélèvement à la source (taux neutre) | {plain} €
- Coût total pour l'employeur | {plain} €
Ce que financent ces prélèvements
Retraite {d2} % - santé {d2} % - famille {n} % - chômage {n} % - accidents {n} % - logement {n} %
Les montants ci-dessus sont donnés à titre purement indicatif ; seul l'employeur peut établir le bulletin. Non pris en compte : heures supplémentaires, avantages en nature, conventions collectives, Alsace-Moselle.
Aller plus loin : embaucher un premier salarié, comparer CDI et portage, calculer le chômage partiel
Intégrer ce calculateur à mon site - Donner mon avis - Code source ouvert`,
    'fr-more-other-transport-quote-request-web-form-answers': `Nouvelle demande reçue depuis le site
Formulaire : déménagement
Reçu le {date} à {time} - IP 8{n}.{d2}.{d3}.{d2}
Civilité :: Mme
Nom :: {client}
Tél. :: {mobile}
Courriel :: {mail}
Adresse de départ :: {cstreet}, {ctown}, {n}e étage, ascenseur 3 personnes
Adresse d'arrivée :: {street}, {town}, maison
Date souhaitée :: autour du {date} (flexible)
Volume :: je ne sais pas, environ {d2} m3
Objets lourds :: piano droit, aquarium
Formule :: [économique~standard~luxe]
Garde-meuble :: 1 mois peut-être
Comment nous avez-vous connus ? :: bouche à oreille
Message :: Bonjour, pouvez-vous passer un soir après 18 h pour voir ? Nous comparons trois entreprises. Combien ça coûterait sans l'emballage de la vaisselle ? Merci
J'accepte d'être recontacté(e) :: oui
-- Message automatique. Traiter sous 24 h. Commercial attribué : {person}`,
    'fr-more-other-customs-declaration-parcel-cn23': `DÉCLARATION EN DOUANE CN 23
Expéditeur : {client}, {cstreet}, {ctown}, FRANCE
Destinataire : {someone}, [Nouméa~Papeete~Genève~Montréal]
N° de l'envoi [CP~LX]{num}{n}FR
= Description détaillée du contenu | Quantité | Poids net kg | Valeur EUR | N° tarifaire | Pays d'origine
- Livres d'occasion | {n} | 2,{d2} | {small} | 4901 | FR
- Vêtements enfant | {n} | 1,{d2} | {small} | 6111 | PT
- Confiserie | 3 | 0,9 | {n},00 | 1704 | FR
Poids brut total :: {n},{d2}
Valeur totale :: {small}
Catégorie : X cadeau O échantillon O retour de marchandise O vente O documents
Frais de port :: {small}
Observations : sans viande ni végétaux
O licence O certificat O facture n°
Je certifie que les renseignements sont exacts et que cet envoi ne contient aucun objet dangereux ou interdit par la réglementation postale ou douanière.
Date et signature de l'expéditeur
Bureau d'origine {city}, {date}. À coller au dos dans la pochette transparente.`,
    'fr-more-other-bank-notice-of-fee-changes': `{bank} - Extrait standard des tarifs au 1er janvier {year}
= Liste des services | Prix
- Abonnement à des services de banque à distance | gratuit
- Fourniture d'une carte de débit internationale à débit immédiat | {d2},00 par an
- Fourniture d'une carte à autorisation systématique | {d2},00 par an
- Retrait d'espèces hors réseau | gratuit les 3 premiers, puis 1,00
- Virement occasionnel SEPA en agence | {n},50
- Virement instantané en ligne | gratuit
- Mise en place d'un prélèvement | gratuit
- Commission d'intervention par opération | 8,00 (plafond mensuel 80,00)
- Cotisation à une offre d'assurance perte et vol des moyens de paiement | {d2},00
- Frais de tenue de compte | {d2},00
Ce qui change : la location de coffre augmente de {n} % ; le relevé papier mensuel devient gratuit.
Vous disposez de deux mois pour refuser, faute de quoi ces modifications sont réputées acceptées ; en cas de refus la convention peut être résiliée sans frais.
Offre spécifique clientèle fragile à {n} € par mois : parlez-en à votre conseiller.
Document non contractuel à caractère d'information`,
    'fr-more-other-delivery-slot-and-access-rules-site': `PROTOCOLE D'ACCÈS DES FOURNISSEURS
Chantier [Îlot République~ZAC des Forges~Clinique Sud] - {company}
1. Réserver un créneau 48 heures avant sur {web} (zone A grue, zone B manuscopique)
2. Arriver par la rue {street} uniquement, jamais par l'école
3. Hauteur limitée à 3,90 m ; pas de semi-remorque avant 9 h
4. Casque, gilet, chaussures : sans équipement, le conducteur reste en cabine
5. Chaque bon doit porter le numéro du lot, le nom de l'entreprise et l'étage
6. Déchargement sous {d2} minutes, moteur coupé
7. Les palettes non évacuées le soir seront refacturées {small} €
8. Aucune réception par le gardien
= Créneau | Lundi | Mardi | Mercredi | Jeudi | Vendredi
- 7 h - 9 h | gros œuvre | gros œuvre | béton | béton | fermé
- 9 h - 12 h | plâtrier | menuisier | libre | ascensoriste | libre
- 13 h - 16 h | libre | électricien | bennes | libre | nettoyage
Homme trafic : {person}, {mobile}
Diffusion : tous lots, affichage base vie. Version {n} du {date}.`,
    'fr-more-other-parcel-tracking-page': `Suivi de votre envoi [6A~8L~XR]{num}{d3}
[Livré~En cours d'acheminement~Disponible en point de retrait]
Livraison prévue le {date} entre {time} et {time}
= Date | Heure | Étape | Lieu
- {date} | {time} | Votre colis est remis au facteur pour livraison | {city}
- {date} | {time} | Arrivé sur son site de distribution | {city}
- {date} | {time} | Trié sur la plateforme | Paris Nord
- {date} | {time} | Pris en charge | {ctown}
- {date} | {time} | Annoncé par l'expéditeur, pas encore confié |
Vous serez absent ? Choisissez un voisin, un autre jour ou un commerçant
Poids {n},{d2} kg - service contre signature - expéditeur {company}
Une question ? Notre assistant répond 24 h/24. Les réclamations sont à former par l'expéditeur sous un an.
Attention aux faux SMS réclamant des frais d'affranchissement.
Partager - Ajouter un nom - Imprimer la page - Aide et contact`,
    'fr-more-other-theatre-seat-ticket-stub': `{company} présente
[LE BARBIER DE SÉVILLE~CABARET DES OMBRES~UN FIL À LA PATTE]
Théâtre municipal de {city}
{date} 20H30
OUVERTURE DES PORTES 19H45
CATEGORIE 2 - BALCON - RANG [F~H~K] - SIÈGE {d2} PAIR
TARIF RÉDUIT {small} EUR TTC frais de loc. inclus
N° {num}{d3}
Nom : {client}
Licences L-R-{d2}-{num}
Le présent billet ne peut être ni repris, ni échangé, ni revendu à un prix supérieur à sa valeur faciale (loi du 27 juin 1919). Retardataires placés à l'entracte selon disponibilité. Photos et captures interdites.
Conservez ce coupon durant tout le spectacle.
Vestiaire gratuit. Bar du foyer une heure avant. Boucle magnétique et programmes en gros caractères à l'accueil.
Parking Halles : forfait soirée {n} € sur présentation.`,
    'fr-more-other-maintenance-log-vehicle-fleet': `CARNET D'ENTRETIEN - VÉHICULE DE SERVICE
Immatriculation :: {d2}-[AR~BX~GL]-{d3}
Affectation :: [voirie~équipe paie~portage de repas]
Mise en circulation :: {date}
= Date | Km | Nature de l'intervention | Exécutant | Coût | Prochaine
- {date} | {d5} | Vidange, filtre à huile, niveau | atelier | {small} | +20 000
- {date} | {d5} | Plaquettes AV | {other} | {small} |
- {date} | {d5} | Contrôle technique favorable, {n} défaillances mineures | centre | {small} | {date}
- {date} | {d5} | Balai essuie-glace, ampoule code D | conducteur | {n},00 |
* {date} | {d5} | [Pneus hiver~Batterie~Courroie~Pare-brise étoilé] | {other} | {small} |
Consommation moyenne relevée : {n},{n} l/100
Sinistres : accrochage parking le {date}, tiers non identifié
À vérifier avant chaque départ : niveaux, pression, feux, triangle, constat vierge dans la boîte à gants. Remettre les tickets de carburant au garage municipal. Responsable du parc : {person}.`,
    'fr-more-other-rental-inventory-furnished-holiday': `INVENTAIRE DU GÎTE [La Bergerie~Les Hirondelles~Ty Gwen]
À vérifier dans les 24 heures de l'arrivée ; sans remarque de votre part il est réputé exact
= Cuisine | Nombre | Valeur de remplacement
- assiettes plates | 12 | 3 €
- bols | 8 | 2 €
- verres à pied | 10 | 2,50 €
- couteau à pain | 1 | 8 €
- casseroles | 4 | 15 €
- cafetière à filtre, grille-pain | 1 + 1 | 25 €
= Chambre 1 | Nombre | Valeur
- couette 240x260 | 1 | 45 €
- oreillers | 4 | 12 €
- lampe de chevet | 2 | 20 €
= Extérieur | Nombre | Valeur
- chaises longues | 4 | 35 €
- barbecue, pinces | 1 | 60 €
- jeux de boules | 1 | 15 €
Remarques du vacancier : ..........................
Poubelles : jaune le mardi, noire le vendredi. Merci de laisser le lave-vaisselle vide et les lits défaits. Clés dans la boîte. Wifi : {d5}. Bon séjour, {person}, {mobile}`,
    'fr-more-other-supplier-evaluation-scorecard': `FICHE D'ÉVALUATION FOURNISSEUR
Enreg. QUA-{d2} ind. {n}
Fournisseur :: {client}
Famille achats :: [traitement de surface~emballage~intérim~transport]
Période :: {month} {year}
= Critère | Poids | Note /20 | Commentaire
- Respect des délais (OTD {d2} %) | 30 | {n} | {n} retards dont 1 critique
- Qualité réception (ppm {d3}) | 30 | {n} | NC {num} close
- Compétitivité | 20 | {n} | hausse {n} % non justifiée
- Réactivité devis | 10 | {n} | sous 48 h
- Environnement, RSE | 10 | {n} | ISO 14001 en cours
Note pondérée {d2}/100 - classe [A~B~C]
Tendance : [stable~en progrès~en baisse]
Volume d'achats : {plain} €, {d2} commandes, {n} avoirs
Décision : maintien au panel O surveillance renforcée O audit à planifier
Seuils : A ≥ 80, B 60-79, C < 60 (plan d'actions sous un mois)
Rédigé par {person}, approuvé par {someone}, transmis au fournisseur le {date}`,
    'fr-more-other-fuel-card-request-form': `Demande de cartes carburant - à retourner à {email}
Raison sociale :: {client}
SIREN :: {siren}
Flotte :: {n} VL, {n} PL
Consommation mensuelle estimée :: {num} litres
= Immatriculation ou nom | Produits autorisés | Péage | Lavage | Code au choix
- .................... | O gazole O SP O AdBlue | O | O | O
- .................... | O gazole O SP O AdBlue | O | O | O
- .................... | O gazole O SP O AdBlue | O | O | O
Mode de règlement : prélèvement à 10 jours fin de décade ; remplissez le mandat ci-dessous
Plafond par carte :: {small} € / semaine
Fréquence de facturation souhaitée : O décade O mois
Pièces à joindre : Kbis de moins de trois mois, coordonnées bancaires, identité du dirigeant, dernier bilan si plus de dix cartes
Je reconnais avoir pris connaissance des conditions d'utilisation (version {d2}/{year}).
Les demandes incomplètes seront retournées. Délai d'envoi : huit jours, codes expédiés séparément.
Cachet et signature`,
    'fr-more-other-auction-catalogue-lots': `{company} COMMISSAIRES-PRISEURS
VENTE COURANTE du {date} à 14 h
Hôtel des ventes, {street}, {town}
Exposition : la veille 10-12 h et 14-18 h, le matin de la vente 10-12 h
= Lot | Désignation | Estimation €
- {n} | Commode Louis-Philippe en noyer, dessus de marbre gris (accidents) | {d2}0/{d2}0
- {d2} | Suite de six chaises paillées, style Directoire | {d2}/{d2}0
- {d2} | École française du XIXe, Bord de rivière, huile sur toile, rentoilée | {d3}/{d3}
- {d2} | Pendule en régule, mouvement à revoir | 20/40
- {d2} | Ménagère en métal argenté, 84 p. | {d2}/{d2}0
* {d3} | [Lot de cartes postales~Caisse de vins divers~Bague or 3,2 g~Outils anciens~Service de Limoges] | {d2}/{d3}
Frais légaux : 24 % TTC en sus des enchères. Ordres d'achat et enchères téléphoniques à partir de 150 €. Enlèvement sous 5 jours, ensuite garde-meuble {n} €/jour.
Paiement comptant ; espèces limitées à 1 000 € pour les résidents.
Experts : {person}, {someone}. Prochaine vacation : bijoux et montres.`,
  }),
};
