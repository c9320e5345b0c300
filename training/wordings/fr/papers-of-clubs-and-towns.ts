import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers of clubs, towns, schools and makers: exams, agendas, terms, data sheets. */
export const frenchPapersOfClubs: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr2-exam-paper-history': `ACADÉMIE DE {city} - SESSION {year}
Baccalauréat blanc - Histoire-géographie, terminale
Durée 2 h 30 - L'usage de la calculatrice et du dictionnaire n'est pas autorisé
Dès que le sujet vous est remis, assurez-vous qu'il est complet : il comporte 4 pages.
PREMIÈRE PARTIE - Composition (10 points), au choix
Sujet A. La crise de 1929 : des mutations économiques aux bouleversements sociaux et politiques.
Sujet B. Mers et océans : vecteurs essentiels de la mondialisation.
SECONDE PARTIE - Analyse de documents (10 points)
Document 1. Discours d'un député aux viticulteurs réunis à Béziers, mai 1907 (extraits)
« Citoyens, on nous dit d'arracher la vigne ! Arrache-t-on le pain de la bouche d'un enfant parce que le boulanger voisin mêle du plâtre à sa farine ? Nous voulons la fin du sucrage et des mouillages... »
Document 2. Prix moyen de l'hectolitre de vin de table
= Année | Prix (francs) | Récolte (M hl)
- 1880 | 28 | 29,7
- 1900 | 11 | 67,4
- 1904 | 7 | 66,0
- 1906 | 6 | 52,1
Consigne : en vous appuyant sur les documents et vos connaissances, montrez que la révolte est à la fois économique, sociale et politique. Vous porterez un regard critique sur le document 1.
Barème indicatif : problématique 2, connaissances 5, expression 3. Toute copie sans marge sera pénalisée d'un point.
Nom : ..................... Classe : ........ Note : ...... / 20 Appréciation : ..................`,
    'fr2-canadian-nutrition-label-spec': `FICHE TECHNIQUE DE PRODUIT / PRODUCT SPECIFICATION
{company} inc., usine agréée {d3}, {city} (Québec)
Produit / Product :: [Tartinade d'érable à l'avoine~Cretons végétaux~Craquelins au chanvre]
Code :: {d5} - CUP 0 {d5} {d5} {n}
Format :: 12 x {d3} g
Révision :: {n}, {date}
Ingrédients : pois chiches, huile de tournesol, sirop d'érable (8 %), flocons d'avoine, oignon, sel, épices. Contient : avoine. Peut contenir : soya, sésame.
Valeur nutritive pour 2 c. à soupe (30 g)
- Calories | {d3}
- Lipides | {n} g | {n} %
- saturés | 0,{n} g | {n} %
- Glucides | {n} g |
- fibres | 2 g | 7 %
- sucres | {n} g | {n} %
- Protéines | {n} g |
- Sodium | {d3} mg | {n} %
Organoleptique : couleur beige doré, odeur de caramel, texture onctueuse, sans grumeau
Microbiologie : aérobies < 10 000 UFC/g, E. coli < 10, Listeria absence dans 25 g, levures < 100
Conservation : 0 à 4 °C, 60 jours ; après ouverture, 7 jours
Emballage primaire : pot PP recyclable, opercule ; caisse carton {d3} x {d3} x {d2} mm ; palette TI {d2} HI {n}
Certifications : sans OGM, casher MK, Aliments du Québec
Allégations : source de fibres ; aucune autre sans approbation
Usage prévu : consommation directe, grand public dès 12 mois
Détection de métaux : Fe 2,0 Non-Fe 2,5 Inox 3,0
Approuvé par : {person}, assurance qualité. Confidentiel, remplace toute version antérieure.`,
    'fr2-tournament-bridge-results': `BRIDGE CLUB DE {city}
Simultané du {date} - section [A~B], mouvement Mitchell, {n} tables
CLASSEMENT NORD-SUD
= Rg | Paire | % | PE | PP
- 1 | {someone} - {someone} | 6{n},{d2} | {d3} | 12
- 2 | {someone} - {someone} | 5{n},{d2} | {d3} | 8
- 3 | {someone} - {someone} | 5{n},{d2} | {d2} | 5
- 4 | {someone} - Mme {someone} | 4{n},{d2} | {d2} | -
- 5 | {someone} - {someone} | 4{n},{d2} | {d2} | -
CLASSEMENT EST-OUEST
- 1 | {someone} - {someone} | 6{n},{d2} | {d3} | 12
- 2 | {someone} - {someone} | 5{n},{d2} | {d2} | 8
- 3 | {someone} - {someone} | 4{n},{d2} | {d2} | -
La donne du jour (n° {d2}, donneur Est, tous vulnérables)
Nord : P R104, C 83, K AV972, T D105
Sud : P AV83, C A4, K R6, T AR842
Contrat : 6 SA par Sud, entame du valet de cœur
Le déclarant compte dix levées. Plutôt que l'impasse à carreau, il encaisse les trèfles : Est, squeezé entre ses piques et ses carreaux, doit lâcher. Quatre paires seulement ont gagné le chelem.
Arbitrage : donne 7, renonce non établie, score maintenu ; merci d'appeler l'arbitre aimablement.
Prochains rendez-vous : lundi 14 h tournoi, mercredi école (débutants bienvenus), vendredi 20 h patton. Droit de table {small}, jeunes gratuit. Thé offert par {someone}. Responsable informatique {person}`,
    'fr2-vocational-school-prospectus-africa': `INSTITUT SUPÉRIEUR {heading}
Agréé par l'État - Libreville / Pointe-Noire / Lomé
Rentrée académique {year}
# VOTRE AVENIR COMMENCE ICI !
NOS FILIÈRES
= Diplôme | Durée | Conditions
- BTS Transport et logistique | 2 ans | Bac toutes séries
- BTS Communication des entreprises | 2 ans | Bac A, B, G
- Licence pro Banque et microfinance | 3 ans | Bac ou BTS
- Licence Réseaux et télécoms | 3 ans | Bac C, D, F2
- Master Pétrole, HSE | 2 ans | Licence scientifique
FORMATIONS CONTINUES : secrétariat bureautique, caisse, douane, anglais du pétrole (cours du soir, 18 h - 20 h 30)
DOSSIER D'INSCRIPTION
Une demande manuscrite adressée au directeur ; copie légalisée de l'acte de naissance ; relevé de notes du bac ; quatre photos d'identité ; une chemise cartonnée ; frais de dossier 25 000 F CFA non remboursables.
SCOLARITÉ : de {d3} 000 à {d3} 000 F CFA par an, payables en trois tranches. Réduction de 10 % pour les fratries, bourses d'excellence aux cinq premiers du concours.
POURQUOI NOUS CHOISIR ?
• Corps professoral qualifié, missionnaires de France et du Maroc
• Salles climatisées, groupe électrogène, bibliothèque connectée
• Stages garantis : {company}, {other}
• Vie estudiantine : miss campus, football, club d'art oratoire
Témoignage : « J'ai été embauchée avant ma soutenance », {someone}, promotion 12
Contacts : quartier Glass, immeuble face pharmacie, tél. (+241) 0{n} {d2} {d2} {d2}. WhatsApp 24/24. Suivez notre page. Places limitées !`,
    'fr2-emergency-plan-dam-flood-residents': `DOCUMENT D'INFORMATION COMMUNAL SUR LES RISQUES MAJEURS
Commune de {city} - à conserver près du téléphone
Rupture de barrage - inondation - feu de forêt - séisme
Que faire si la sirène retentit ?
Son modulé montant et descendant, trois fois une minute : alerte. Son continu de trente secondes : fin.
Corne de brume, deux minutes : le barrage. Gagnez à pied, tout de suite, les hauteurs indiquées ci-dessous.
= Quartier | Point haut | Chemin
- Le Bourg | cimetière neuf | escalier des Tanneurs
- Les Îles | château d'eau | sentier rouge
- Gare, camping | collège | passerelle puis côte Blanche
- Zone artisanale | carrière | route forestière
LES BONS RÉFLEXES
Coupez le gaz et l'électricité. N'allez pas chercher vos enfants à l'école, les enseignants les mettent en sûreté. Ne téléphonez pas, laissez le réseau aux secours. Écoutez la radio locale, {d2},{n} MHz.
Ne descendez jamais au sous-sol, n'empruntez pas un pont submergé : trente centimètres d'eau suffisent à emporter une voiture.
MON SAC D'URGENCE : lampe, eau (six litres par personne), médicaments et ordonnances, double des clés, papiers sous pochette, couverture de survie, radio à piles, aliments du chat.
Personnes vulnérables : inscrivez-vous sur le registre en mairie, {phone}.
Déclaration à l'assurance : cinq jours ; après arrêté de catastrophe naturelle, trente jours. Photographiez, conservez les factures.
Historique : crues de 1856, 1910 et {year} (repère gravé sur le pont à 4,{d2} m).
Pictogrammes réglementaires au dos. Le maire, {person}`,
    'fr2-loyalty-card-terms': `PROGRAMME FIDÉLITÉ « {heading} »
Conditions générales d'utilisation de la carte
1. La carte est gratuite, nominative et réservée aux particuliers majeurs. Une seule par foyer. Elle n'est ni une carte de crédit ni un moyen de paiement.
2. Cumul : un euro dépensé en magasin ou sur {web} vaut un point. Sont exclus les livres, la presse, le carburant, les timbres, les cartes cadeaux, les médicaments et le lait premier âge.
3. Paliers
- 200 points | 5 € en bon d'achat
- 500 points | 15 €
- 1 000 points | 35 € et invitation à la vente privée
4. Les points expirent douze mois après le dernier passage. Le bon d'achat, valable trente jours, s'utilise en une seule fois, sans rendu de monnaie.
5. Anniversaire : dix pour cent sur le passage de votre choix durant le mois. Mercredi familles nombreuses : points doublés.
6. Perte ou vol : appelez le {phone} ; le solde est transféré, sauf utilisation antérieure à la déclaration.
7. Toute anomalie (cumul excédant vingt passages mensuels, usage à des fins professionnelles) permet à {company} de clôturer le compte après un courriel resté sans réponse quinze jours.
8. Données : nous étudions vos achats afin de personnaliser les offres. Vous pouvez vous y opposer, demander une copie ou l'oubli à {email}. Conservation trois ans d'inactivité.
9. {company} peut modifier ou arrêter le programme moyennant un préavis d'un mois affiché en caisse.
10. Médiation de la consommation : {other}, {town}.
Version du {date}. Collez ici votre autocollant : n° 29{num}{d5}`,
    'fr2-machine-data-sheet-compressor-table': `FICHE TECHNIQUE / DATENBLATT / DATA SHEET
Compresseur à vis lubrifiée [KV {d2}~AirLine {d2}~RS-{d2}]
{company} - {town}
Caractéristiques à 8 bar, ISO 1217 annexe C
= Modèle | Débit m3/min | kW | dB(A) | Poids kg
- {d2}-7 | {n},{d2} | 15 | 6{n} | {d3}
- {d2}-10 | {n},{d2} | 15 | 6{n} | {d3}
- {d2}-13 | {n},{d2} | 18,5 | 6{n} | {d3}
- {d2} VSD | 0,8 à {n},{d2} | 22 | 6{n} | {d3}
Tension :: 400 V / 3 / 50 Hz, démarrage étoile-triangle
Protection :: IP 55, classe F
Raccord :: G 1 1/4
Huile :: {n} litres, synthétique 8 000 h
Température ambiante :: +3 à +45 °C
Dimensions L x l x h :: {num} x {d3} x {num} mm
Équipement de série : séparateur cyclonique, régulateur à écran tactile, filtre panneau, plots antivibratiles, récupérateur de calories (jusqu'à 76 % de la puissance, eau à 70 °C).
Options : sécheur frigorifique accolé (point de rosée +3 °C), cuve 500 l, télésurveillance 4G, tropicalisation.
Implantation : laisser 1 m devant l'armoire, 0,8 m sur les flancs ; gaine d'extraction non fournie, perte de charge maximale 50 Pa.
Entretien indicatif : filtre à air 2 000 h, courroies 4 000 h, huile 8 000 h, roulements 24 000 h. Contrôle initial et requalification du réservoir selon la réglementation locale.
Sous réserve de modifications techniques. Débits garantis ± 5 %. Illustration avec accessoires. Imp. {d2}/{year} {num}`,
    'fr2-swiss-parish-agenda-leaflet': `PAROISSE RÉFORMÉE DE {city} - feuille verte
Agenda de {month}
CULTES
- di {n} | 9 h 15 | temple, Sainte Cène | past. {someone}
- di {d2} | 10 h 30 | ferme {other}, culte de la moisson, fanfare |
- di {d2} | 18 h | Taizé, bougies | équipe laïque
- me {d2} | 15 h | EMS Les Terrasses | diacre {someone}
GROUPES
Éveil à la foi, 0 - 6 ans, samedi 10 h, cure. Caté 9-10e : camp au Jura, inscriptions closes. Aînés : lundi, loto (prix bienvenus). Chœur mixte : mardi 20 h, on cherche des basses. Couture pour la vente : jeudi.
ÉVÉNEMENTS
Soupe de Carême solidaire, {date} dès 11 h 45, salle de paroisse ; recette à l'EPER. Conférence « Apprivoiser le silence », {person}, chapeau à la sortie. Vide-dressing au profit du toit : apportez propre, repassé, sur cintre.
DANS NOS FAMILLES
Baptême : Noélie, fille de {someone}. Mariage : {someone} et {someone}. Remis à la tendresse de Dieu : M. {someone}, 94 ans, ancien organiste.
Offrandes du mois passé : CHF {small}. Merci !
Covoiturage pour le culte : appelez Rose-Marie avant samedi midi, {phone}.
Secrétariat : mardi et jeudi matin. IBAN CH{d2} 0076 7000 {num} {n}
Prochain délai rédactionnel : le 12, envoyez vos textes courts (800 signes) à {email}. Pliage jeudi 14 h, café assuré.`,
    'fr2-job-vacancy-advert-luxembourg': `OFFRE D'EMPLOI Réf. ADEM {num}
{company} S.A., fiduciaire de taille humaine ({d2} personnes), {city}
recherche pour entrée immédiate (m/f/d)
# UN COMPTABLE CONFIRMÉ, CDI 40 h
Vos missions
• tenue complète d'un portefeuille de {d2} sociétés commerciales et Soparfi
• déclarations TVA mensuelles, recapitulative statement, eCDF
• établissement des comptes annuels selon la loi de 2002
• contact avec les clients, l'Administration des contributions et la domiciliation
Votre profil
• bac + 3 au minimum, cinq ans en fiduciaire sur la place
• français et anglais indispensables ; allemand ou luxembourgeois un atout
• BOB 50, Excel ; curiosité pour l'automatisation
• casier vierge
Ce que nous offrons
- Package | {d2} - {d2} k€ + 13e mois
- Chèques-repas | 15 €/jour
- Télétravail | 34 jours/an (seuil fiscal)
- Parking ou remboursement train | oui
- Assurance groupe, congé supplémentaire | dès 1 an
Ambiance conviviale, pas de pointeuse, fruits le mardi, budget formation et préparation à l'OEC prise en charge.
Processus : appel de vingt minutes avec {person}, entretien, petit cas pratique, réponse en dix jours, toujours.
Envoyez CV et lettre de motivation à {email}. Les candidatures d'agences ne sont pas traitées. En postulant, vous acceptez la conservation de vos données pendant un an. Nous favorisons la diversité. Publié le {date}`,
    'fr2-instructions-mail-return-parcel-back': `Comment retourner un article ?
1 Connectez-vous à votre compte {web}, onglet « Mes achats », cliquez sur « Retourner ».
2 Choisissez un motif : trop grand, défectueux, ne me plaît pas, reçu en double.
3 Imprimez l'étiquette ci-dessous ou présentez le QR code au relais.
4 Replacez l'objet dans son emballage d'origine avec ses étiquettes. Une paire de chaussures voyage dans un second carton, pas de ruban adhésif sur la boîte !
5 Déposez avant le {date}. Gardez la preuve de dépôt.
Code motif :: A taille / B qualité / C délai / D erreur
= Article | Qté retour | Motif | Échange souhaité
- ............................ | ..... | ..... | taille .....
- ............................ | ..... | ..... | couleur .....
Votre commande :: {num}
Client :: {person}
Remboursement : sous cinq jours ouvrés à compter de l'arrivée à l'entrepôt, par le moyen de paiement employé. Les frais d'envoi initiaux sont restitués si tout est retourné. Les avantages (code de parrainage, carte cadeau) sont recrédités.
Non repris : sous-vêtements et maillots sans film hygiénique, cosmétiques descellés, articles personnalisés, denrées.
Défaut constaté après usage ? La garantie légale de conformité court deux ans ; décrivez-nous le problème, photos à l'appui, ne renvoyez rien avant notre réponse.
✂ - - - - - - - -
RETOUR {company} - Plateforme logistique, quai 9, {street}, {town} - PORT PAYÉ - {num} {d5}
Envie d'échanger un sourire ? {phone}, du lundi au samedi`,
    'fr2-hiking-route-sheet-club': `Club alpin - section de {city} FICHE DE COURSE
Sortie :: [Pointe de Vouasson~Roc des Bœufs~Crêt de la Neige]
Date :: dimanche {date}
Encadrante :: {person}, {mobile}
Niveau :: T3, {num} m de dénivelé, 6 h de marche effective
Groupe :: {n} participants au plus, chiens non admis
Rendez-vous {time} sur le parking du stade ; covoiturage {d2} km, 6 € par passager. Départ à pied du hameau, alt. {num} m.
Horaire prévisionnel
= Lieu | Altitude | Heure
- Chapelle | {num} | 8 h 00
- Bergerie, source | {num} | 9 h 30
- Col, pause | {num} | 10 h 45
- Sommet, pique-nique | {num} | 12 h 15
- Lac, baignade possible | {num} | 14 h
- Voitures | {num} | 16 h 30
Carte IGN 3{d3} OT. Passage délicat : vingt mètres de câble sous le col, humide le matin ; pierrier instable ensuite. Alternative par l'alpage en cas d'orage annoncé.
À emporter : deux litres d'eau, bâtons, coupe-vent, gants légers, frontale, casque, couverture de survie, pansements, vivres, gobelet, argent pour la tarte à la buvette.
Faune : bouquetins, ne pas approcher ; patous, contourner le troupeau calmement, pied à terre, pas de bâton levé.
Secours : 112, radio relais canal {n}. Nivologie sans objet.
Inscription jusqu'au jeudi 20 h à la permanence ou sur le site ; en cas de désistement prévenez, la liste d'attente est longue. Licence et assurance à jour obligatoires, essai découverte 10 €.`,
  }),
};
