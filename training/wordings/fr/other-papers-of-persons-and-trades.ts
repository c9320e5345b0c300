import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further French papers of no type: forms, lists, rules, cards, pages. */
export const frenchPapersOfPersons: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'frf-other-accident-statement-amicable': `constat amiable d'accident automobile
à signer obligatoirement par les DEUX conducteurs
Ne constitue pas une reconnaissance de responsabilité, mais un relevé des identités et des faits servant à l'accélération du règlement
1. date de l'accident {date} heure {time}
2. localisation : pays FRANCE lieu {cstreet}, {ctown}
3. blessé(s) même léger(s) : non [X] oui [ ]
4. dégâts matériels à des véhicules autres que A et B : non / objets autres que des véhicules : [borne incendie~non]
5. témoins : {someone}, {mobile}
véhicule A
6. preneur d'assurance NOM {someone} Prénom {person} Adresse {cstreet} Tél. {mobile}
7. véhicule : [Peugeot 2008~Dacia Sandero~Opel Corsa], n° d'immatriculation [EH-{d3}-FR~GD-{d3}-WS]
8. société d'assurance {insurer} n° de contrat {num} carte verte valable du {date} au {date}
9. conducteur : idem, permis n° {num}, catégorie B
10. point de choc initial : avant gauche
11. dégâts apparents : pare-chocs, phare, aile
12. circonstances A / B
- stationnait | | X
- quittait un stationnement | X |
- s'engageait sur une place à sens giratoire | |
- heurtait à l'arrière | |
- reculait | X |
- n'avait pas observé un signal de priorité | |
nombre de cases marquées : 2 / 1
13. croquis de l'accident au moment du choc
14. mes observations : « je n'ai pas vu la voiture blanche à cause du camion poubelle »
15. signatures des conducteurs A B
véhicule B : {other}, utilitaire, société {client}, {insurer}, contrat {num}
Ne rien modifier après séparation des feuillets. Délai de déclaration : cinq jours ouvrés`,
    'frf-other-wholesale-price-list-cheese': `{company} - Affineur grossiste
TARIF PROFESSIONNEL
Valable à partir du {date} - annule les précédents
Prix hors taxes au kilo, départ, TVA 5,5 %
= Code | Produit | Origine | Poids moyen | Cond. | Prix kg
- 101 | Brie de Meaux AOP, lait cru | Seine-et-Marne | 2,9 kg | 1 | {d2},{d2}
- 104 | Camembert moulé à la louche | Orne | 250 g | 6 | la pce {n},{d2}
- 118 | Saint-nectaire fermier | Puy-de-Dôme | 1,7 kg | 2 | {d2},{d2}
- 123 | Comté 18 mois, quart de meule | Jura | 9 kg | 1 | {d2},{d2}
- 131 | Roquefort, demi-pain | Aveyron | 1,3 kg | 2 | {d2},{d2}
- 140 | Crottin sec | Cher | 60 g | 24 | la pce 1,{d2}
- 152 | Ossau-iraty brebis estive | Béarn | 4,5 kg | 1 | {d2},{d2}
- 160 | Fromage blanc faisselle | Rhône | seau 5 kg | 1 | {n},{d2}
- 171 | Beurre de baratte demi-sel | Finistère | 250 g | 20 | la pce 2,{d2}
- 180 | Raclette tranchée nature, poivre, fumée | Savoie | 800 g | 8 | {d2},{d2}
Nouveautés : tomme au foin, bûche cendrée, burrata (arrivage jeudi)
Fin de saison : vacherin mont d'or jusqu'au {date}
CONDITIONS
Commande avant 14 h pour livraison le lendemain, zones 1 et 2. Franco 180 €. Hors zone : transport frigorifique à la charge de l'acheteur. Remises : 3 % dès 500 €, 5 % dès 1 200 €. Les poids étant variables, seul le poids réel est facturé. Reprise sur-le-champ en cas de défaut d'affinage, jamais après déballage.
Agrément sanitaire FR {d2}.{d3}.{d3} CE - carreau n° {d2}, marché de gros de {city}
{person}, {mobile}, entre 3 h et 11 h du matin`,
    'frf-other-timesheet-home-help': `{company} Aide à domicile
FEUILLE DE PRÉSENCE - mois de {month} {year}
Intervenante : {person} Matricule {num}
Bénéficiaire : M. {someone}, {cstreet}, {ctown}
Plan d'aide APA : {d2} heures mensuelles, ticket modérateur {d2} %
= Date | Arrivée | Départ | Heures | Tâches | Visa bénéficiaire
- lu {d2} | 8 h 00 | 9 h 30 | 1,50 | L T R |
- ma {d2} | 8 h 00 | 9 h 00 | 1,00 | T |
- me {d2} | 11 h 30 | 13 h 30 | 2,00 | R C |
- je {d2} | - | - | - | hospitalisé |
- ve {d2} | 8 h 00 | 10 h 00 | 2,00 | L T M |
- di {d2} | 9 h 00 | 10 h 00 | 1,00 | T (majoré) |
L lever, T toilette, R repas, C courses, M ménage
Kilomètres avec le bénéficiaire : {d2}. Courses avancées : {d2},{d2} € (tickets agrafés)
Transmissions
« N'a pas pris les cachets du soir samedi, prévenu la fille. Rougeur talon gauche. Plus de pain de mie. La télé-alarme bipe. »
Total du mois {d2},{d2} h. Prévu {d2} h. Écart à justifier : ....
À remettre au secrétariat le 1er jour ouvré, sinon paiement décalé
En cas de chute : ne pas relever seule, appeler le 15 puis l'astreinte {mobile}
Signatures : salariée / responsable de secteur {someone}`,
    'frf-other-apartment-listing-agency-window': `{company} immobilier
EXCLUSIVITÉ
À VENDRE - Réf. {ref}
{city} - Quartier [Saint-Michel~de la Gare~des Arts]
Appartement T{n} de {d2} m² Carrez
{d3} {d3} €
honoraires charge vendeur
Au deuxième étage d'un petit immeuble en pierre de taille, venez découvrir ce charmant traversant au parquet point de Hongrie. Il se compose d'une entrée avec placards, d'un séjour baigné de lumière ouvrant sur balcon filant, d'une cuisine dînatoire, de deux chambres au calme donnant sur cour arborée, d'une salle d'eau refaite et de W.-C. séparés. Cave saine. Possibilité de louer un box à cinquante mètres.
Les plus : cheminées d'époque, fibre, école et tramway au pied, charges raisonnables.
À prévoir : rafraîchissement de la cuisine, ravalement voté (à la charge du vendeur).
Copropriété de {n} lots, quote-part annuelle {num} €. Pas de procédure en cours.
DPE :: {d3} kWh/m²/an, classe [D~E]
GES :: {d2} kg CO2/m²/an, classe [B~D]
Dépenses d'énergie estimées :: entre {num} et {num} € par an (indexées au 1er janvier)
Chauffage :: gaz individuel
Taxe foncière :: {num} €
Les informations sur les risques auxquels ce bien est exposé sont disponibles sur Géorisques.
Votre conseiller : {person}, agent commercial RSAC {city} {num}, {mobile}
Estimation offerte sous 48 h ! Visite virtuelle : flashez
Document non contractuel`,
    'frf-other-audit-checklist-hotel-rooms-blank': `AUTOCONTRÔLE CHAMBRE
Étage ........ N° ........ Gouvernante ................ Date ../../....
= Point | Oui | Non | Remarque
- Porte : serrure, œilleton, plan d'évacuation | | |
- Odeur neutre, aération faite | | |
- Interrupteurs et ampoules | | |
- Lit au carré, drap sans tache ni pli | | |
- Dessous de lit vérifié | | |
- Poussière : plinthes, cadres, téléviseur | | |
- Télécommande désinfectée, piles | | |
- Minibar compté, dates contrôlées | | |
- Bouilloire détartrée, 4 sachets, 2 tasses | | |
- Bloc, stylo, carte d'accueil | | |
- Rideaux accrochés, tringle droite | | |
- Douche : joints, calcaire, bonde | | |
- Miroir sans trace | | |
- Serviettes : 2 grandes, 2 petites, 1 tapis | | |
- Papier : deux rouleaux, bout plié | | |
- Sèche-cheveux en état | | |
- Poubelles vides, sac neuf | | |
- Objet oublié : consigner, étiqueter | | |
Note : ..... / 18. En dessous de 15, la chambre est reprise.
Technique prévenu à ....... pour : ..............................
Chambre rendue à ....... Visa
Rappel : on frappe, on s'annonce, on attend. On ne s'assoit jamais sur le lit. Pas de parfum. Gants roses sanitaires, gants jaunes surfaces.
FO-HEB-{d2} rév. {n}`,
    'frf-other-conference-badge-programme': `[Rencontres nationales des archivistes~Congrès du végétal~Journées de la logistique urbaine]
{city}, {date} et {date}
BADGE
{person}
{company}
[Intervenant~Congressiste~Exposant]
Wi-Fi : CONGRES{d2} / mot de passe : {ref}
JOUR 1
8 h 30 Café d'accueil, hall A
9 h 15 Ouverture, {someone}, présidente
9 h 45 Conférence plénière : « Faire moins, conserver mieux »
10 h 45 Pause, stands des partenaires
11 h 15 Ateliers au choix
- A1 | Numériser sans se ruiner | salle Colette
- A2 | Le chantier des collections | salle Giono
- A3 | Retour d'expérience d'une PME | salle Sand (complet)
12 h 45 Déjeuner, patio - ticket rouge
14 h 15 Table ronde animée par {someone}
16 h 00 Visites : groupe 1, dépôt ; groupe 2, halles
19 h 30 Dîner de gala sur inscription, péniche quai n° {n}
JOUR 2
9 h 00 Sessions posters
10 h 30 Débat : qui paie quoi ?
12 h 00 Remise du prix du jeune professionnel, clôture
Vestiaire gratuit, fermé à 18 h 30. Traduction en langue des signes en plénière. Navettes gare toutes les vingt minutes. Une attestation de présence vous sera envoyée sous huit jours. Photographies : signalez votre refus par la pastille orange.
Organisation {phone}. En cas d'urgence : poste de secours, niveau -1`,
    'frf-other-medication-leaflet-patient': `NOTICE : INFORMATION DE L'UTILISATEUR
[DOLOSTAN 500 mg, comprimé pelliculé~RINOFLUX, solution pour pulvérisation nasale~GASTRIDYL 20 mg, gélule]
Veuillez lire attentivement cette notice avant d'utiliser ce médicament car elle contient des informations importantes pour vous.
Gardez-la, vous pourriez avoir besoin de la relire. Adressez-vous à votre pharmacien pour tout conseil.
Que contient cette notice ?
1. Qu'est-ce que ce produit et dans quel cas est-il utilisé
2. Quelles sont les informations à connaître avant
3. Comment l'utiliser
4. Effets indésirables éventuels
5. Comment le conserver
6. Contenu de l'emballage
1. Ce médicament est indiqué chez l'adulte et l'enfant de plus de {n} ans en cas de gêne passagère.
2. Ne l'utilisez jamais si vous êtes allergique à la substance active, en cas d'insuffisance hépatique sévère, pendant le troisième trimestre de la grossesse. Mises en garde : contient du lactose et du jaune orangé S. Autres médicaments : signalez la prise d'anticoagulants. Conduite : des vertiges sont possibles.
3. Un comprimé, à renouveler si besoin au bout de six heures, sans dépasser trois par jour. Durée : pas plus de cinq jours sans avis médical. Si vous en avez pris plus que vous n'auriez dû : consultez immédiatement. Si vous oubliez une dose, ne la doublez pas.
4. Peu fréquent : nausées, éruption. Très rare : réaction cutanée grave imposant l'arrêt. Déclarez les effets sur signalement-sante.gouv.fr.
5. À conserver à une température inférieure à 25 °C, hors de la vue et de la portée des enfants. Ne jetez rien au tout-à-l'égout.
6. Substance active : {d3} mg. Autres composants : cellulose, amidon, stéarate. Boîte de {d2}. Titulaire et exploitant : {company}, {street}, {town}.
Dernière révision : {month} {year}`,
    'frf-other-club-rulebook-swimming-pool': `RÈGLEMENT INTÉRIEUR DE LA PISCINE [INTERCOMMUNALE~DES DAUPHINS]
Affiché à l'entrée, arrêté du {date}
Article 1. La caisse ferme quarante-cinq minutes avant l'évacuation des bassins. Toute sortie est définitive.
Article 2. Les enfants de moins de dix ans sont accompagnés d'un adulte en tenue de bain.
Article 3. L'accès est refusé aux personnes en état d'ébriété ou porteuses de plaies, pansements et verrues non protégées.
Article 4. Déchaussage obligatoire avant la ligne bleue. Douche savonnée et pédiluve imposés.
Article 5. Slip de bain, maillot une ou deux pièces, bonnet. Sont proscrits : caleçons, robes, combinaisons hors compétition, sous-vêtements.
Article 6. Il est interdit de courir, pousser, plonger en petite profondeur, pratiquer l'apnée sans surveillance, manger ailleurs que sur la terrasse, mâcher du chewing-gum, filmer.
Article 7. Les lignes d'eau se pratiquent dans le sens de circulation indiqué, à droite.
Article 8. Le toboggan est réservé aux plus de 1,10 m ; une seule personne à la fois ; attendez le feu vert.
Article 9. Les maîtres-nageurs sont seuls juges de l'opportunité d'évacuer. Trois coups de sifflet : sortez.
Article 10. Les vestiaires s'ouvrent avec une pièce ou un jeton ; l'établissement décline toute responsabilité pour le vol.
Article 11. Les associations disposent du bassin selon le planning annexé ; leurs encadrants signent le registre.
Article 12. Les contrevenants seront expulsés sans remboursement, avec le concours de la force publique s'il y a lieu.
FMI : baignade, {d3} personnes
Température : grand bain 27 °C, petit bain 31 °C. Analyse de l'eau au dos
Le Président, {person}`,
    'frf-other-web-product-page-print': `Accueil / Outillage / Perceuses / Réf. {ref}
Perceuse-visseuse à percussion 18 V, 2 batteries, coffret
4,{n} sur 5 - {d3} avis
{d3},90 € TTC au lieu de {d3},00 €
Dont éco-participation 0,40 €
En stock, expédié sous 24 h
Quantité [1] Ajouter au panier | Liste d'envies | Comparer
Retrait gratuit en magasin : [{city}, 2 restants~choisir un magasin]
Paiement en 3 fois sans frais dès 100 €
DESCRIPTION
Légère et nerveuse, elle perce le béton, visse dans le chêne et ne vous lâche pas au milieu de l'étagère. Moteur sans charbons, mandrin métal 13 mm, éclairage LED, frein instantané.
CARACTÉRISTIQUES
Couple max. :: {d2} Nm
Vitesses :: 0-500 / 0-1900 tr/min
Batterie :: Li-ion {n},0 Ah, charge 45 min
Poids :: 1,{d2} kg
Garantie :: 3 ans après inscription
Disponibilité des pièces :: 10 ans
Indice de réparabilité :: 7,{n}/10
AVIS
★★★★★ « Au top pour le prix » par Gégé{d2} - achat vérifié
★★★ « Coffret un peu juste, clip difficile »
★ « Reçue sans chargeur, SAV injoignable un dimanche » Réponse du vendeur : nous vous l'avons renvoyé lundi.
Les clients ont aussi acheté : coffret de 40 embouts, niveau laser, gants
Newsletter : -5 € sur votre première commande
Besoin d'aide ? {phone} - Suivre ma commande - Retours - Mes factures - CGV - Données personnelles - Plan du site
© {company} {year}
imprimé depuis {web} le {today}, 1 sur 3`,
    'frf-other-power-cut-notice-door': `INFORMATION COUPURE
Madame, Monsieur,
Afin d'améliorer la qualité de la distribution et de répondre aux besoins de la clientèle, {company} réalise des travaux qui entraîneront une interruption de fourniture :
{date} de {time} à {time}
Secteur : {street}, côtés pair et impair du n° 2 au n° {d2}, lotissement du Moulin
Pour protéger vos appareils, débranchez-les pendant la coupure et rebranchez-les après. Si, à l'horaire de fin, le courant n'est pas revenu, vérifiez votre disjoncteur avant d'appeler le numéro figurant au bas de cet avis.
Si vous deviez utiliser un groupe électrogène, il est IMPÉRATIF de l'isoler du réseau. Il y va de la vie de nos agents.
Le congélateur tient vingt-quatre heures si on ne l'ouvre pas. Les portails, alarmes, stores, pompes de relevage, box internet et téléphones fixes cesseront de fonctionner.
Patient à haut risque vital ? Signalez-vous au {phone}.
Nous faisons le maximum pour limiter la gêne ; l'alimentation pourra être rétablie à tout instant sans préavis : considérez l'installation comme restant sous tension.
Merci d'afficher dans les halls.
Affaire {num} - chargé de travaux {person}
Dépannage 24h/24 : 09 72 67 50 {d2}`,
    'frf-other-knitting-pattern-magazine': `Modèle {n} - [Pull marin~Gilet bébé croisé~Bonnet torsadé]
Tailles : a) 38/40 b) 42/44 c) 46/48
Fournitures : qualité [Mérinos 4~Phil Coton~Alpaga doux], {n}, {n}, {d2} pelotes coloris écru, 2 bleu nuit ; aiguilles n° 3,5 et 4 ; quatre boutons ; une aiguille à torsades
Points employés
Côtes 1/1. Jersey endroit, aig. n° 4. Point de riz : 1er rang *1 m. end., 1 m. env.*, 2e rang contrarier.
Échantillon : un carré de 10 cm de côté = 22 m. et 30 rangs. Prenez le temps de le tricoter : il évite bien des déconvenues !
RÉALISATION
Dos : monter {d3} ({d3} ; {d3}) m., aig. 3,5, tricoter 6 cm de côtes. Continuer en jersey rayé : *8 rangs écru, 4 rangs bleu*. À {d2} cm de hauteur totale, former les emmanchures en rabattant de chaque côté tous les 2 rangs : 1 x 4 m., 2 x 2 m., 3 x 1 m. À 58 (60 ; 62) cm, biais d'épaules et encolure : rabattre les {d2} m. centrales, puis terminer séparément.
Devant : même travail jusqu'à 50 cm. Ouvrir l'encolure bateau.
Manches : monter {d2} m., augmenter tous les 8 rangs 11 x 1 m.
Assemblage et finitions : coudre une épaule, relever 96 m. autour du col, 2 cm de côtes, rabattre souplement. Fermer l'autre. Monter les manches, fermer les côtés. Boutons sur l'épaule gauche.
Entretien : lavage main 30 °C, séchage à plat.
Abréviations : m. maille, rg rang, env. envers, end. endroit, dim. diminuer, surj. surjet
Schéma page {d2}. Modèle déposé, reproduction interdite à des fins commerciales. Photo {someone}`,
    'frf-other-stock-movement-erp-export': `{company} EDITION DES MOUVEMENTS DE STOCK
DEPOT 0{n} DU {date} AU {date}
EDITE LE {today} {time} PAR {person} PAGE {n}
= DATE | TYPE | PIECE | ARTICLE | LIBELLE | ENTREE | SORTIE | SOLDE | CMUP
* {date} | [BR~BL~INV~TR~CAS] | {num} | {d5} | [JOINT FIBRE 3/4~BRIDE PVC D63~COLLIER D32~VANNE 1/4T~TUBE CU 14~MANCHON ELECTRO] | {d3} | {d2} | {d3} | {n},{d2}
SOUS-TOTAL FAMILLE PLB {num} {num} {num}
ANOMALIES
ART {d5} STOCK NEGATIF -{n}
ART {d5} SANS CMUP
ART {d5} EMPLACEMENT INCONNU ALLEE C
RECEPTION {num} NON VALORISEE (FACTURE FRN NON PARVENUE)
VALEUR TOTALE DU STOCK {plain}
ROTATION {n},{n} COUVERTURE {d2} J
DORMANTS > 365 J {d2} REF {plain}
*** FIN D EDITION ***`,
    'frf-other-certificate-training-attendance': `{company} Formation
CERTIFICAT DE RÉALISATION
Je soussigné {person}, représentant légal du dispensateur de l'action concourant au développement des compétences, atteste que
{someone}
salarié(e) de l'entreprise {client}
a suivi l'action intitulée [Habilitation électrique B0-H0V~Gestes et postures~Excel perfectionnement~Sauveteur secouriste du travail]
Nature de l'action :: action de formation
Dates :: du {date} au {date}
Durée effectivement suivie :: {d2} heures
Lieu :: {street}, {town}
Évaluation des acquis
= Objectif | Acquis | En cours | Non acquis
- Identifier les dangers | X | |
- Appliquer la procédure | X | |
- Rendre compte | | X |
Sans préjudice des délais imposés par les règles fiscales, comptables ou commerciales, je m'engage à conserver l'ensemble des pièces justificatives qui ont permis d'établir le présent certificat pendant trois ans à compter de la fin de l'année du dernier paiement.
Avis du formateur, {someone} : participation active ; recyclage conseillé dans vingt-quatre mois.
L'employeur reste seul juge de la délivrance du titre.
Qualiopi : la certification qualité a été délivrée au titre des actions de formation
Fait à {city}, le {today} Cachet et signature`,
  }),
};
