import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French confirmations of orders and bookings, each of another trade. */
export const frenchOrderConfirmationsByTrade: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  order_confirmation: wordingsIn('fr', {
    'frf-confirmation-kitchen-maker-final-plan': `{company} CUISINES & BAINS
Magasin de {city}
ACCUSÉ DE RÉCEPTION DE COMMANDE
Dossier {ref} Concepteur {person}
> M. et Mme {someone}
> {cstreet}
> {ctown}
{city}, le {today}
Chers clients,
Nous avons bien enregistré votre commande à la suite du métré réalisé chez vous le {date}. Vous en trouverez ci-dessous le détail définitif. Prenez le temps de tout relire : passé le {date}, la fabrication est lancée et plus aucun changement n'est possible.
= Repère | Élément | Dim. L x H x P | Coloris | Qté
- 1 | Colonne four et micro-ondes | 60 x 217 x 58 | sauge mat | 1
- 2 | Bas sous-évier, poubelle deux bacs | 80 x 72 x 56 | sauge mat | 1
- 3 | Bas trois coulissants à l'anglaise | 90 x 72 x 56 | sauge mat | 2
- 4 | Haut vitré, éclairage intégré | 60 x 72 x 35 | chêne fumé | 2
- 5 | Plan de travail stratifié compact | 312 x 1,2 x 65 | marbre blanc | 1
- 6 | Plaque induction quatre zones | | noir | 1
- 7 | Hotte de plan | 90 | inox | 1
Sens d'ouverture de la colonne : gauche. Hauteur du socle : 15 cm. Poignées : barre laiton, entraxe 160.
Montant total TTC :: {amount}
Acompte reçu :: {amount}
Restant dû à la livraison :: {amount}
Livraison : semaine {d2}. Pose : {n} jours, équipe de M. {someone}. Les raccordements d'eau et d'électricité doivent être en attente selon le plan technique ci-joint, le carrelage posé, l'ancienne cuisine évacuée.
Éco-participation mobilier comprise. Crédit : [sans~10 fois, dossier accepté].
Nous vous félicitons de votre choix et vous disons à très bientôt.
Le service commandes - {phone} du mardi au samedi`,
    'frf-confirmation-train-e-ticket-trip': `Votre voyage est confirmé !
Référence du dossier :: [RTKWPL~NBVXQA~JHGTRE]
Nom associé :: {someone}
Merci, {person}. Votre commande n° {num} a bien été prise en compte. Les billets sont disponibles dans l'application ainsi qu'en pièce jointe.
ALLER - {date}
{time} | [Paris Gare de Lyon~Lille Flandres~Nantes]
{time} | [Avignon TGV~Strasbourg~Bordeaux Saint-Jean]
Train n° {num}, 2de classe, voiture {n}, place {d2}, [fenêtre, duo côte à côte~couloir, salle haute~carré]
RETOUR - {date}
{time} | [Avignon TGV~Strasbourg~Bordeaux Saint-Jean]
{time} | [Paris Gare de Lyon~Lille Flandres~Nantes]
Train n° {num}, 2de classe, voiture {d2}, place {d2}
Passagers : 2 adultes (26-59 ans), 1 enfant (4 ans, sans place), 1 animal
Options : assurance annulation, bagage supplémentaire étiqueté
= Détail | Montant
- Billets adultes | {small} €
- Chien de plus de 6 kg | 20,00 €
- Assurance | {n},{d2} €
- Réduction carte | -{d2},{d2} €
Total payé par carte se terminant par {d2}{d2} | {small} €
Conditions : échangeable et remboursable sans frais jusqu'à sept jours avant ; 19 euros ensuite ; ni l'un ni l'autre après le départ.
À savoir : l'accès au quai ferme deux minutes avant. La voie s'affiche vingt minutes auparavant. Étiquetez vos valises. Contrôle d'identité possible.
Besoin d'une facture ? Elle se télécharge dans votre compte, rubrique Justificatifs.
Louez une voiture à l'arrivée dès 29 €/jour - Découvrez nos idées d'escapades
Ce message est envoyé automatiquement. Ne pas répondre.`,
    'frf-confirmation-industrial-arc-conditions': `{company}
Robinetterie industrielle
Service administration des ventes - {someone} - {phone}
CONFIRMATION DE VOTRE COMMANDE
Notre n° :: {ref}
Votre n° :: {num} du {date}
Compte :: {d5}
Représentant :: {person}
Livrer à :: {client}, magasin central, {cstreet}, {ctown}
Facturer à :: {client}, comptabilité fournisseurs, BP {d3}
Nous accusons réception de votre ordre, que nous exécuterons aux conditions ci-après, à l'exclusion de vos conditions d'achat.
= Poste | Article | Qté | Prix net unitaire | Montant | Départ usine
- 10 | Vanne papillon à oreilles DN{d3} PN16, manchette EPDM | {n} | {small} | {plain} | {date}
- 20 | Clapet à battant DN{d2}, inox | {n} | {small} | {plain} | {date}
- 30 | Actionneur pneumatique double effet | {n} | {small} | {plain} | {date}
- 40 | Certificat matière 3.1 | {n} | 25,00 | {small} | -
- 50 | Emballage maritime | 1 | {small} | {small} | -
Différences relevées : poste 20, vous indiquiez {small} € ; le tarif en vigueur depuis le 1er {month} est appliqué. Poste 30 : le modèle demandé n'étant plus suivi, nous livrons son remplaçant, interchangeable.
Sans remarque de votre part sous trois jours ouvrés, nous considérons ces modifications comme acceptées.
Expédition : FCA notre usine, transporteur de votre choix, à nous désigner.
Paiement : 60 jours nets, traite acceptée. Couverture de crédit accordée jusqu'à {plain} €.
Réserve de propriété jusqu'à l'encaissement intégral.
Prière de rappeler notre numéro dans toute correspondance. Annulation possible contre frais : 30 % avant lancement, 100 % ensuite.
{city}, le {today}`,
    'frf-confirmation-doctor-appointment-online': `Rendez-vous confirmé
{date} à {time}
Dr {person}
[Dermatologue et vénérologue~Pédiatre~Gynécologue médicale~Ophtalmologiste]
{street}, {town}
2e étage, interphone CABINET, accessible en fauteuil
Patient :: {someone}
Motif :: [première consultation~suivi~contrôle annuel]
Tarif :: conventionné secteur {n}, dépassements d'honoraires
À apporter
- Carte Vitale et carte de mutuelle
- Courrier de votre médecin traitant
- Ordonnances et résultats récents
- Carnet de santé pour les enfants
Consignes du praticien
Venez sans maquillage ni vernis. Prévoyez une paire de lunettes de soleil si un fond d'œil est réalisé et ne conduisez pas pendant deux heures. Un retard de plus de dix minutes entraîne le report.
Règlement : chèque, espèces ; la carte bancaire n'est pas acceptée
Vous ne pouvez plus venir ? Annulez en un clic, au plus tard 24 heures avant, afin de libérer le créneau pour quelqu'un d'autre. Après deux absences non excusées, la prise de rendez-vous en ligne vous sera fermée.
[Déplacer] [Annuler] [Ajouter à mon agenda] [Itinéraire]
Vous recevrez un SMS de rappel l'avant-veille. Ajoutez vos documents dans votre espace sécurisé : ils seront chiffrés et visibles du seul soignant.
Envoyé par {company} pour le compte du cabinet - Aide - Confidentialité
En cas d'urgence vitale, composez le 15 ou le 112`,
    'frf-confirmation-school-photos-online': `{company} photographe scolaire
Bonjour {person},
Merci pour votre commande ! Elle est partie au laboratoire.
Commande n° {ref} passée le {date} à {time}
École : [Sainte-Thérèse~Jean-Macé~Les Platanes] - classe de [moyenne section~CP B] - enfant : Zoé
Votre panier
- Pochette complète portrait (2 grands, 4 moyens, 8 identités) | 1 | 17,50 €
- Photo de classe 20 x 28, encadrement carton | 2 | 18,00 €
- Mug magique | 1 | 12,90 €
- Porte-clés fratrie | 2 | 11,00 €
- Fichier numérique haute définition | 1 | 9,90 €
Code FAMILLE{d2} | | -5,00 €
Livraison groupée à l'école | | gratuite
TOTAL | | {d2},{d2} €
Paiement par carte accepté, autorisation {num}
Et maintenant ?
1. Impression : trois jours
2. Contrôle et mise sous enveloppe au prénom de l'enfant
3. Remise par l'enseignante autour du {date}
Les fichiers sont à télécharger avec votre clé {ref} jusqu'au {date} ; après, nous les effaçons.
Une partie du prix est reversée à la coopérative de l'école.
Les articles personnalisés ne peuvent être ni repris ni échangés, sauf défaut de fabrication.
Vous aviez déjà commandé par bon papier ? Dites-le-nous vite pour éviter un doublon : {email}
À bientôt pour de nouveaux sourires !
L'équipe de {company}
{street}, {town} - RCS {siren} - médiateur : CM2C`,
    'frf-confirmation-campsite-pitch-booking': `CAMPING [LA PINÈDE~LES FLOTS BLEUS~LE MOULIN VIEUX] ***
{street} - {town}
Confirmation de réservation n° {num}
{today}
Cher Monsieur, chère Madame {someone},
C'est avec plaisir que nous vous réservons :
Hébergement :: [Mobil-home Riviera 2 chambres~Emplacement confort 10 A~Lodge toilé sans sanitaire]
Arrivée :: {date} entre 16 h et 20 h
Départ :: {date} avant 10 h
Personnes :: 2 adultes, 2 enfants (6 et 11 ans)
Numéro souhaité :: {d3}, sans garantie
= Libellé | Qté | P.U. | Total
- Nuitées | {n} | {d2},00 | {small}
- Supplément voiture | 1 | 21,00 | 21,00
- Location de draps | 2 | 14,00 | 28,00
- Animal | 1 | 28,00 | 28,00
- Taxe de séjour | {n} | 0,61 | {n},{d2}
- Frais de dossier | 1 | 15,00 | offerts
TOTAL :: {small} €
Versé à ce jour :: {small} €
Solde à régler avant le {date} :: {small} €
Modes de paiement : virement ({iban}), chèques-vacances, carte en ligne.
Deux cautions vous seront demandées : 250 € pour le matériel, 80 € pour le nettoyage.
La piscine chauffée ouvre de 10 h à 20 h ; short de bain interdit. Pain et viennoiseries sur commande la veille. Le bracelet est obligatoire.
Annulation : avant le {date}, acompte remboursé moins trente euros ; ensuite, la totalité reste due, d'où l'intérêt de l'assurance facultative (3,5 %).
Plan d'accès, règlement intérieur et horaires de la navette en pièces jointes. GPS : 43.{d5}, 3.{d5}
Vivement les vacances ! {person} et son équipe`,
    'frf-confirmation-beauty-salon-text': `{company} : Bonjour {person}, votre RDV est confirmé le {date} à {time} avec {someone}. [Balayage + coupe + brushing~Soin visage 1h~Pose semi-permanent mains~Massage duo]. Durée env. {d2} min. Tarif à partir de {d2} euros.
Adresse {street} {town} code {d2}A{d2}
Empechement ? Merci de prevenir 24h avant au {mobile} sinon {d2} euros seront retenus.
Merci d'arriver démaquillée, test d'allergie à faire 48h avant si 1re coloration. Pas d'accompagnant svp cabine petite.
A bientot
STOP SMS au 36{d3}`,
    'frf-confirmation-wine-allocation-domaine': `Domaine {person}
Vignerons depuis cinq générations
{street}, {town}
> {someone}
> {cstreet}
> {ctown}
{city}, le {today}
Chers amis du domaine,
Votre bulletin nous est bien parvenu et nous vous remercions de votre fidélité. La récolte ayant été amputée d'un tiers par le gel d'avril, nous avons dû réduire les attributions de chacun. Voici ce que nous vous avons mis de côté :
= Cuvée | Millésime | Demandé | Attribué | Prix TTC départ | Total
- Vieilles Vignes rouge 75 cl | {year} | 24 | 18 | {d2},50 | {d3},00
- Les Grandes Terres blanc 75 cl | {year} | 12 | 6 | {d2},00 | {d3},00
- Magnum Clos du Puits | {year} | 2 | 1 | {d2},00 | {d2},00
- Crémant brut | s.m. | 12 | 12 | {d2},80 | {d3},60
- Ratafia | | 3 | 3 | {d2},00 | {d2},00
Total :: {small} €
Port, assurance casse :: {d2},00 €
Votre chèque :: {small} €, que nous n'encaisserons qu'à l'expédition ; le trop-perçu vous sera rendu
Mise en bouteilles : fin {month}. Départ : à partir du {date}, hors fortes chaleurs. Les palettes de soixante bouteilles peuvent être partagées entre voisins : franco.
Vous pouvez aussi passer au caveau ; nous vous ferons goûter les foudres. Portes ouvertes les {date} et {date}, assiettes vigneronnes, trail des coteaux.
Conservez ce courrier, il vaut bon de retrait.
Bien amicalement,
{person}
Accises : capsules représentatives de droits. L'abus d'alcool est dangereux pour la santé.`,
    'frf-confirmation-telecom-fibre-installation': `{company} Fibre
Bienvenue {person} !
Nous avons bien reçu votre souscription du {date}.
Récapitulatif contractuel
Numéro de commande :: {ref}
Offre :: [Box Fibre 1 Gbit/s~Box Sérénité + TV~Pro 2 Gbit/s]
Adresse de raccordement :: {cstreet}, {ctown}, bât. A, porte {d2}
Prise existante :: PTO FI-{num}-{d2}{d2}
Numéro conservé :: {mobile}, RIO 01P{num}
- Abonnement, douze premiers mois | 29,99 €/mois
- Puis | 39,99 €/mois
- Frais de mise en service | 39,00 € offerts
- Décodeur | 5,00 €/mois
- Répéteur wifi | inclus sur demande
ÉTAPES
{date} - expédition de la box en relais
{date} entre 8 h et 12 h - passage du technicien : une personne majeure doit être présente. Dégagez l'accès au tableau électrique et au fourreau. Les travaux dans la partie privative restent à votre charge.
{date} - activation, portabilité, résiliation automatique chez votre ancien opérateur. Rendez-lui son équipement !
Votre engagement est de douze mois. Vous pouvez renoncer dans les quatorze jours suivant la mise en service, formulaire joint ; le service consommé sera dû.
Premier prélèvement autour du 8. Les factures se consultent dans l'espace abonné.
Débits théoriques : 1 Gbit/s descendant, 700 Mbit/s montant, partagés entre les appareils. Indemnité de retard : dix euros par semaine entamée.
Suivez la commande ou déplacez le rendez-vous : {web}/suivi
Conseiller : 39{d2}, gratuit, 7 j/7
Document à conserver`,
    'frf-confirmation-printing-proof-accepted': `Imprimerie {company}
Offset - Numérique - Façonnage
BON À TIRER REÇU - ORDRE ENREGISTRÉ
Client : {client} / contact {person}
Dossier {ref} suivi par {someone} Date {today}
Nous vous confirmons la mise en fabrication des travaux ci-dessous conformément à votre mail de ce matin et à notre devis {num}.
Produit :: [Dépliant 3 volets roulés~Brochure 24 pages agrafée~Affiche 120 x 176~Carnet autocopiant 50 x 3]
Format :: fermé 100 x 210 mm, ouvert 300 x 210 mm
Papier :: couché satiné 170 g, PEFC
Couleurs :: quadri recto verso + vernis acrylique
Quantité :: {num} ex. (tolérance usuelle ± 3 %)
Façonnage :: rainage, deux plis, mise sous film par {d2}
Montant HT :: {plain}
TVA :: {pct}
Sortie de presse prévue :: {date}
Livraison :: {date} avant midi, {cstreet}, {ctown}, hayon non
Points d'attention signalés par notre prépresse
- Page 2 : logo en RVB converti, légère différence de teinte
- Fonds perdus de 2 mm au lieu de 3, acceptés par vos soins
- Filet de 0,1 point : risque de disparition
Le bon à tirer, même transmis par voie électronique, dégage l'imprimeur de toute responsabilité pour les fautes qui subsisteraient.
Les fichiers sont archivés un an. Réimpression à l'identique : demandez le tarif « retirage ».
Conditions de règlement : comptant moins 1 %, ou trente jours.
Imprim'Vert - {street} - {town} - {phone}`,
    'frf-confirmation-taxi-ambulance-transfer': `{company} Transports sanitaires et VTC
Confirmation de course
Référence :: {ref}
Prise en charge :: {date} {time}
Départ :: {cstreet}, {ctown}, 3e étage ascenseur
Arrivée :: [clinique du Parc, entrée B~aéroport terminal 2F~centre de dialyse]
Retour :: [sur appel~{time}~aucun]
Passager :: {person}
Véhicule :: [berline~van 7 places~véhicule TPMR rampe]
Chauffeur prévu :: {someone}, {mobile}
Siège enfant :: non
Particularités : [fauteuil pliant~oxygène portable~deux grandes valises~chien guide]
Prix [forfaitaire~estimé au compteur] :: {d2},{d2} € TTC
Attente au-delà de dix minutes : 0,65 €/min. Péage compris.
Mode de paiement : [bon de transport + carte Vitale~carte à bord~compte entreprise]
Pour une prise en charge par l'assurance maladie, tenez prête la prescription médicale établie AVANT le trajet, datée et signée ; à défaut la course sera à votre charge.
Annulation gratuite jusqu'à deux heures avant. Après : 20 €. Le chauffeur patiente quinze minutes, trente à l'aéroport, une pancarte à votre nom.
Suivi GPS envoyé par SMS au départ du véhicule.
Centrale {phone} jour et nuit
Merci de votre confiance
Licence taxi {n}, commune de {city} - assurance {insurer}`,
    'frf-confirmation-second-page-terms-machine': `{company} - Accusé de commande {ref} - page 3/3
7. Documentation : un exemplaire papier et une clé, en français ; schémas électriques format PDF ; déclaration CE de conformité remise à la réception.
8. Réception usine : elle se déroulera la semaine {d2} dans nos ateliers de {city}, avec vos pièces d'essai ({d2} ébauches à nous faire parvenir quinze jours plus tôt). Critère : cadence de {d3} pièces/h, rebut inférieur à 1 %. À défaut de venue, elle sera réputée acquise.
9. Préparation du site, à votre charge : dalle plane ± 5 mm, arrivée 400 V + T protégée {d2} A, air sec 6 bar, pont de {n} tonnes, extraction des vapeurs, réseau.
10. Échéancier
= Terme | Événement | % | Montant HT
- 1 | présente confirmation | 30 | {plain}
- 2 | approvisionnements majeurs | 30 | {plain}
- 3 | réception usine prononcée | 30 | {plain}
- 4 | mise en service, au plus tard 60 jours après livraison | 10 | {plain}
11. Délai : {d2} semaines dès encaissement du terme 1 et plans approuvés par vous
12. Pénalités : 0,5 % par semaine pleine, franchise deux semaines, plafond 5 %
13. Garantie : douze mois ou {num} heures, pièces et main-d'œuvre, hors consommables (courroies, filtres, buses)
14. Formation : deux jours, quatre opérateurs
15. Réserves sur votre bon : la clause 18 relative aux dommages immatériels n'est pas acceptée ; le droit de la propriété intellectuelle demeure chez le constructeur.
Nous vous remercions de votre commande, à laquelle nous apporterons tous nos soins.
{city}, le {today}
Chef de projet : {person} Contrats : {someone}`,
    'frf-confirmation-drive-grocery-pickup': `Votre drive est réservé
{company} {city}
N° {num}
Retrait :: {date}, créneau {time} (+ 30 min)
Bonjour {person}, nous préparons vos courses. Présentez-vous piste {n}, coupez le moteur et scannez votre carte à la borne.
= Rayon | Article | Qté | Prix
- Crèmerie | Lait demi-écrémé bouteille 6 x 1 L | 2 | 12,36
- Crèmerie | Yaourts nature brassés x 8 | 1 | 2,45
- Fruits | Bananes Cavendish, environ 1 kg | 1 | 1,89*
- Boucherie | Rôti de porc filet | 1 | 8,75*
- Épicerie | Riz long étuvé 1 kg | 1 | 2,15
- Épicerie | Café moulu 250 g x 4 | 1 | 9,90
- Bébé | Couches taille 4, x 88 | 1 | 24,50
- Entretien | Lessive liquide 40 lavages | 1 | 11,20
- Boissons | Eau gazeuse 6 x 1,15 L | 2 | 7,08
* produit au poids : le montant définitif sera ajusté au ticket
Remises immédiates : -4,{d2}
Cagnotte créditée : 2,{d2}
Sacs : réutilisables consignés, 3 x 0,20
TOTAL ESTIMÉ :: {d2},{d2} €
Si un article manque, nous le remplaçons par un équivalent au même prix : [accepté~refusé]
Modifiable jusqu'à deux heures avant. Alcool : pièce d'identité exigée.
Empêché ? Le panier est gardé jusqu'à 20 h puis remis en rayon, sans débit.
Glissez vos bouteilles consignées dans le coffre, l'équipe les reprendra.
À tout à l'heure !`,
  }),
};
