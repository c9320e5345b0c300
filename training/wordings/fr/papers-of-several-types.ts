import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers of several types: offers, taxes, tills, trials and what is of no type. */
export const frenchPapersOfSeveralTypes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('fr', {
    'frf-quote-lab-instrument-english-terms': `{company} Instruments
OFFRE / QUOTATION {ref}
Date :: {today}
Validité / Validity :: 60 jours
Incoterm :: DAP {ctown}
Délai / Lead time :: 8-10 semaines ARC
Votre demande :: courriel du {date}
Laboratoire : {client}, unité mixte de recherche {num}
À l'attention du Dr {person}
= Pos. | Référence | Description | Qté | Prix net EUR
- 10 | {ref} | Centrifugeuse réfrigérée de paillasse, 4 x 250 ml, -10 à +40 °C | 1 | {plain}
- 20 | {ref} | Rotor à godets mobiles, adaptateurs 15/50 ml | 1 | {plain}
- 30 | {ref} | Couvercles étanches aux aérosols, la paire | 2 | {small}
- 40 | | Installation, qualification IQ/OQ, formation d'une demi-journée | 1 | {small}
- 50 | | Extension de garantie à 36 mois (option) | 1 | ({small})
Remise marché UniHA : 18 %, déjà appliquée
Total HT | {plain}
Frais de port et emballage | offerts
TVA 20 % | {plain}
Prérequis de site : prise 16 A dédiée, plan de travail supportant {d2} kg, dégagement de 30 cm tout autour.
Pour commander, merci de transmettre votre bon de commande, en rappelant le numéro de l'offre et le code service Chorus, à {email}. Les commandes inférieures à 150 € HT supportent 20 € de frais de dossier.
Reprise de l'ancien appareil : sur présentation d'un certificat de décontamination.
Ingénieur d'application : {someone}. Nos conditions générales, disponibles sur simple demande, s'appliquent à l'exclusion de toute autre.`,
    'frf-quote-school-trip-coach-travel': `AUTOCARS {company}
{street} {town}
À Madame la principale, collège de {city}
Réf. voyage {num} - {person}, service tourisme - {today}
Objet : sortie pédagogique au [Futuroscope~château de Chambord~mémorial de Caen]
Nous vous remercions de votre confiance et vous communiquons notre meilleur prix pour le programme suivant :
{date} - mise en place devant le collège à 6 h 15 ; départ 6 h 30
10 h 15 arrivée sur le site
17 h 00 reprise des participants au parking P3
20 h 45 retour, arrêt dîner libre sur aire d'autoroute
Effectif : {d2} élèves, {n} accompagnateurs
= Prestation | Nombre | Unitaire | Montant
- Autocar grand tourisme 53 places, ceintures, W.-C. | 1 | {plain} | {plain}
- Second conducteur (amplitude > 12 h) | 1 | {small} | {small}
- Péages, stationnement | forfait | {small} | {small}
- Repas du conducteur | 2 | à votre charge |
Prix TTC (TVA 10 %) :: {amount}
soit par élève :: {d2},{d2} €
Une gratuité pour vingt payants est consentie sur l'entrée, que vous réglerez directement au parc.
Conditions d'annulation : plus de trente jours, sans frais ; de trente à huit, 30 % ; la veille, totalité. En vigilance orange neige nous reportons sans pénalité.
Le prix du carburant est celui du jour ; une variation supérieure à dix pour cent serait répercutée.
Consignes : pas de nourriture ni de crampons à bord, un adulte à chaque porte, liste nominative en double.
Nous posons une option jusqu'au {date}, au-delà le véhicule sera remis en vente. Pour confirmer, renvoyez-nous un exemplaire revêtu du cachet de l'établissement.`,
    'frf-quote-erp-print-hydraulic-hoses': `{company} AGENCE {d2} {city}
OFFRE DE PRIX PAGE 1
NO {num} DATE {today} CLIENT {num} REPR {d2}
{client}
{cstreet} {ctown}
VOTRE REF : [MAIL~TEL~CONSULT. {ref}] CONTACT : {person}
LIG | ARTICLE | DESIGNATION | QTE | UN | PRIX BRUT | REM | NET | MONTANT | DELAI
- 001 | FLX2SN{d2} | FLEXIBLE 2SN DN{d2} LG {num} | {n} | PCE | {small} | 35 | {small} | {small} | STOCK
- 002 | EMB{num} | EMBOUT FEM TOURN BSP 3/4 90D | {n} | PCE | {small} | 35 | {small} | {small} | STOCK
- 003 | ADP{num} | ADAPTATEUR M/M JIC-BSP | {d2} | PCE | {small} | 28 | {small} | {small} | 5 J
- 004 | GSP{d2} | GAINE SPIRALE PROTECTION | {d2} | ML | {small} | 20 | {small} | {small} | STOCK
- 005 | MO | MO SERTISSAGE + EPREUVE | {n} | U | {small} | 0 | {small} | {small} |
- 006 | BSP-KIT | COFFRET JOINTS TORIQUES 382 PCES | 1 | PCE | {small} | 15 | {small} | {small} | 48 H
TOTAL HT {plain} PORT {d2},00 TVA {small} TTC {plain} EUR
FRANCO : 350 EUR HT
PRIX FERMES 30 JOURS SAUF COURS CAOUTCHOUC
REGLEMENT : LCR 45 J FDM
LIGNE 003 : QTE ARRONDIE AU CONDITIONNEMENT
CE DOCUMENT N EST PAS UNE COMMANDE - MERCI DE CONFIRMER PAR FAX OU EDI
DEPANNAGE FLEXIBLE SUR SITE 7J/7 {phone}
COMPTOIR OUVERT 7H30-12H 13H30-18H SAM 8H-12H
RCS {siren} TVA {vat}`,
  }),
  tax_document: wordingsIn('fr', {
    'frf-tax-certificate-of-non-taxation': `DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
{city}
AVIS DE SITUATION DÉCLARATIVE À L'IMPÔT SUR LE REVENU {year}
(revenus de l'année passée)
Ce document tient lieu de justificatif de revenus auprès des organismes tiers.
Numéro fiscal :: {d2} {d2} {d3} {d3} {d3}
Référence :: {d2} {d2} {num} {d2}
Nom(s) :: {person}
Adresse au 1er janvier :: {cstreet}, {ctown}
Situation :: célibataire, étudiant, rattaché : non
Nombre de parts :: 1,00
= Éléments retenus | Montant
- Salaires, après abattement | {num}
- Salaires des apprentis exonérés | {num}
- Revenus de capitaux mobiliers | {d2}
- Revenu brut global | {num}
- Revenu imposable | {num}
- Impôt avant correction | 0
- Décote | 0
Revenu fiscal de référence :: {num}
D'après les éléments transmis, vous n'êtes pas redevable de l'impôt sur le revenu. Aucune somme ne vous sera donc réclamée et votre taux de prélèvement à la source est fixé à 0 %.
La déclaration a été reçue par voie électronique le {date} à {time}. Vous pourrez la corriger en ligne d'août à décembre.
Un avis définitif ne sera pas émis si votre situation demeure inchangée.
Toute personne peut contrôler ce document grâce au code 2D-Doc figurant en haut de page, ou en saisissant les deux références ci-dessus sur le service de vérification.
Ceci n'est pas un certificat de domicile. Direction : {someone}, administrateur général`,
    'frf-tax-fees-declaration-das2-print': `DAS2 - HONORAIRES, VACATIONS, COMMISSIONS, COURTAGES, RISTOURNES, DROITS D'AUTEUR
ANNÉE {year}
ÉTAT RÉCAPITULATIF transmis le {today} - accusé TDFC {num}
Déclarant {company}
Siret {siret} APE {d2}{d2}B
Adresse {street} {town}
= N° | Bénéficiaire | SIRET | Adresse | Honoraires | Commissions | Droits d'auteur | Av. nature | TVA nette
- 1 | Cabinet {someone} | {num}{d5} | {city} | {num} | | | |
- 2 | {other} | {num}{d5} | Lyon | | {num} | | |
- 3 | {someone} | {num}{d5} | Nancy | {num} | | | {d3} |
- 4 | {someone}, traductrice | {num}{d5} | Pau | | | {num} | | {d2}
- 5 | SELARL {someone} | {num}{d5} | {city} | {num} | | | |
TOTAUX | {num} | {num} | {num} | {d3} | {d2}
Nombre de bénéficiaires : 5
Les sommes n'excédant pas 2 400 € par an et par bénéficiaire ne sont pas portées.
Montants TTC. Débours non compris, remboursement de frais forfaitaire oui.
Amende de 50 % des sommes non déclarées (CGI art. 1736), sauf première infraction réparée spontanément.
Contrôle interne : rapproché du compte 6226 le {date}, écart {d2},{d2} (facture d'avocat parvenue après clôture)
Visa comptable`,
    'frf-tax-second-home-vacant-explanations': `Suite de l'avis - page 2
COMMENT VOTRE TAXE D'HABITATION SUR LES RÉSIDENCES SECONDAIRES A ÉTÉ CALCULÉE
Valeur locative brute de l'habitation et de ses dépendances :: {num}
Dépendance : garage n° {d2}, {d3}
= | Commune | Syndicat | Intercommunalité | Taxe spéciale d'équipement
- Valeur locative moyenne | {num} | | {num} |
- Base nette d'imposition | {num} | | {num} | {num}
- Taux d'imposition | {d2},{d2} % | | {n},{d2} % | 0,{d3} %
- Cotisations | {d3} | | {d3} | {n}
Majoration votée par la commune : [20~40~60] % soit {d3}
Frais de gestion : {d2}
Montant de votre impôt : {num}
Occupants connus au 1er janvier :: {person}
Nature du local :: appartement, {d2} m², catégorie {n}, affectation S
Vous êtes propriétaire et le bien est désormais loué ou vacant ? Signalez-le dans le service « Gérer mes biens immobiliers » ; la déclaration d'occupation doit être souscrite avant le 1er juillet. L'absence de déclaration est sanctionnée d'une amende de cent cinquante euros par local.
Le logement ne peut être habité sans gros travaux, ou vous êtes contraint de résider ailleurs pour motif professionnel ? La majoration peut être dégrevée sur réclamation.
Non-résidents : payez par virement en indiquant la référence {num}{d2}.
La contribution à l'audiovisuel public est supprimée.
Pour joindre votre centre : messagerie sécurisée, ou accueil sans rendez-vous les mardi et jeudi matin, {street}.
La charte du contribuable est consultable en ligne ; le conciliateur fiscal départemental est {someone}.`,
  }),
  other: wordingsIn('fr', {
    'frf-other-cosmetic-label-leaflet': `{company} Laboratoires
[CRÈME RICHE AU KARITÉ~GEL APAISANT À L'ARNICA~BAUME LÈVRES]
Peaux sèches et sensibles
FR Mode d'emploi : appliquer matin et soir sur une peau propre et sèche, en évitant le contour des yeux. Masser jusqu'à absorption complète. Convient aux enfants à partir de trois ans.
Précautions : usage externe. En cas de contact avec les yeux, rincer abondamment. Ne pas utiliser sur une plaie. Tenir à l'abri de la chaleur et de la lumière. Ne pas avaler.
Ingredients (INCI) : Aqua, Butyrospermum Parkii Butter*, Glycerin, Cetearyl Alcohol, Caprylic/Capric Triglyceride, Helianthus Annuus Seed Oil*, Aloe Barbadensis Leaf Juice*, Xanthan Gum, Tocopherol, Sodium Benzoate, Citric Acid, Parfum, Linalool**, Limonene**
* issu de l'agriculture biologique ** présent naturellement dans les huiles essentielles
99 % du total est d'origine naturelle, 34 % est issu de l'agriculture biologique.
EN Directions: apply to clean, dry skin morning and evening.
DE Anwendung: morgens und abends auf die trockene Haut auftragen.
ES Modo de empleo: aplicar sobre la piel limpia y seca.
Contenance :: {d3} ml e - {n},{n} fl.oz
Lot :: {ref}
À utiliser de préférence avant fin :: {d2}/{year}
Après ouverture :: 6 M
Pensez au tri ! Étui à recycler, tube dans le bac, opercule à jeter.
Fabriqué en France. Conditionné par {other}, {street}, {town}. Responsable de la mise sur le marché : {company}
Non testé sur les animaux. Service consommateurs : {phone}, appel non surtaxé
Code EAN 3 {d5}{num}`,
    'frf-other-court-tenders-advert-gazette': `AVIS D'APPEL PUBLIC À LA CONCURRENCE
Section I : identification de l'acheteur
Nom complet :: Syndicat intercommunal des eaux de {city}
Type de numéro :: SIRET {siret}
Code postal :: {town}
Groupement de commandes : non
Section 2 : communication
Lien direct aux documents :: {web}/consultation/{num}
Identifiant interne :: {ref}
L'intégralité des pièces est accessible sans restriction. Utilisation de moyens de communication non communément disponibles : non. Contact : {person}, {phone}
Section 3 : procédure
Type :: procédure adaptée ouverte
Aptitude à exercer : lettre de candidature (DC1), déclaration du candidat (DC2)
Capacité économique : chiffre d'affaires des trois derniers exercices
Capacité technique : liste de références similaires, certificats Qualibat
Réception des offres :: {date} à 12 h 00
Présentation par catalogue électronique : interdite. Réduction du nombre de candidats : non. Attribution sans négociation : possible. Variantes : autorisées.
Critères : valeur technique 55 %, prix des prestations 35 %, performance environnementale 10 %
Section 4 : marché
Intitulé :: [Renouvellement de canalisations en fonte grise~Réhabilitation du château d'eau~Fourniture de compteurs à télérelève]
Code CPV :: 4523{num}
Type : travaux. Lieu principal d'exécution : territoire du syndicat. Durée : {n} mois. Valeur estimée : {plain} euros. Consultation à tranches : oui. Marché réservé : non.
Section 5 : lots - néant
Section 6 : visite obligatoire, sur rendez-vous. Instance chargée des recours : tribunal administratif. Date d'envoi : {today}`,
    'frf-other-inventory-removal-household': `DÉCLARATION DE VALEUR ET INVENTAIRE DU MOBILIER
À remettre signée au déménageur avant le chargement
Client ..... {person}
De ..... {cstreet}, {ctown}, étage {n}, ascenseur [oui~non]
Vers ..... {street}, {town}
= Pièce | Objet | Qté | m³ | Démonter
- Séjour | Canapé 3 places | 1 | 1,5 | non
- Séjour | Bibliothèque | 2 | 1,0 | oui
- Séjour | Table ronde + rallonge | 1 | 0,8 | pieds
- Séjour | Piano droit | 1 | 1,5 | à 4 hommes
- Cuisine | Réfrigérateur américain | 1 | 1,2 | non
- Cuisine | Cartons vaisselle | {d2} | 0,1 | -
- Chambre 1 | Lit 160, sommier | 1 | 1,2 | oui
- Chambre 1 | Penderie portable | 4 | 0,5 | -
- Chambre 2 | Lit superposé | 1 | 1,0 | oui
- Cave | Vélos | {n} | 0,4 | non
- Cave | Établi | 1 | 0,7 | non
- Jardin | Salon de jardin, parasol | 1 | 0,9 | oui
TOTAL ESTIMÉ : {d2} m³
Objets dont la valeur unitaire dépasse 500 € :
1. ................................................ €
2. ................................................ €
3. ................................................ €
Valeur globale : ................ € (à défaut, indemnisation plafonnée)
Ne voyagent pas avec nous : bouteilles de gaz, bijoux, espèces, plantes par temps de gel, animaux.
Videz les tiroirs, dégivrez le congélateur 48 h avant, gardez à part clés, papiers, chargeurs et doudous.
Date et signature`,
  }),
  receipt: wordingsIn('fr', {
    'frf-receipt-medical-fees-sheet-note': `Cabinet d'ostéopathie {person} D.O.
N° ADELI {num}
{street} {town}
NOTE D'HONORAIRES ACQUITTÉE
Le {today}
Patient(e) :: {someone}
Né(e) le :: {date}
Séance du :: {date}
Nature :: [consultation adulte~consultation nourrisson~bilan postural]
Honoraires :: {d2},00 €
Payé le jour même :: [espèces~chèque~carte]
TVA non applicable, acte de soins, article 261-4-1° du CGI
Acte hors nomenclature, non remboursé par la sécurité sociale. De nombreuses mutuelles prennent en charge une partie : transmettez-leur cet original et gardez une copie.
Conseils : buvez de l'eau, évitez les efforts violents pendant quarante-huit heures. Des courbatures peuvent survenir ; elles sont sans gravité. Reprenez rendez-vous si la gêne persiste au-delà de huit jours.
Exercice remis : étirement du psoas, 3 x 30 secondes de chaque côté
Membre d'une association de gestion agréée, le règlement par chèque est accepté.
Tampon et signature
Tout rendez-vous non annulé la veille est dû`,
    'frf-receipt-recycling-centre-weighing': `DÉCHÈTERIE PROFESSIONNELLE {company}
PESÉE / QUITTANCE
Bon {num} Pont {n}
Date :: {date}
Entrée :: {time}
Sortie :: {time}
Véhicule :: [CX-{d3}-RB~FP-{d3}-HD]
Apporteur :: {person}, {client}
Poids brut :: {num} kg
Tare :: {num} kg
Net :: {d3} kg
= Matière | kg | €/t | €
- Gravats propres | {d3} | 18,00 | {n},{d2}
- DIB en mélange | {d3} | 165,00 | {d2},{d2}
- Plâtre | {d2} | 95,00 | {n},{d2}
- Bois classe B | {d3} | 72,00 | {n},{d2}
- Ferraille (rachat) | {d3} | -90,00 | -{n},{d2}
TGAP incluse
HT | {d2},{d2}
TVA 20 % | {n},{d2}
Payé CB | {d2},{d2}
Encaissé par {someone}, merci de garder ce ticket : il atteste de la filière d'élimination et pourra être demandé par votre maître d'ouvrage.
Refusés : amiante, bouteilles de gaz, pneus, produits pharmaceutiques
Vitesse limitée à 10 km/h, casque et chasuble hors du véhicule
Horaires d'hiver 7h30-12h / 13h-16h30`,
  }),
  report: wordingsIn('fr', {
    'frf-report-trial-agronomy': `Chambre d'agriculture - Station expérimentale de {city}
COMPTE RENDU D'ESSAI
[Couverts végétaux d'interculture~Variétés de blé tendre~Désherbage mécanique de la betterave]
Campagne {year}
Responsable : {person} Technicien : {someone}
Objectif
Comparer {n} modalités du point de vue du rendement, du coût et du salissement, en conduite sans glyphosate.
Dispositif
Blocs de Fisher à quatre répétitions, parcelles élémentaires de 12 m x 3 m, sol limono-argileux, précédent pois.
Itinéraire
- {date} | déchaumage | disques indépendants, 6 cm
- {date} | semis | {d3} grains/m²
- {date} | azote | {d2} u, solution 39
- {date} | passage de herse étrille | stade 3 feuilles
- {date} | récolte | humidité {d2},{n} %
Climat : automne arrosé, gel tardif le {date}, échaudage limité.
Résultats
= Modalité | Rendement q/ha | Groupe | Protéines % | Adventices/m²
- T0 témoin | {d2},{n} | c | 11,{n} | {d2}
- T1 | {d2},{n} | ab | 11,{n} | {d2}
- T2 | {d2},{n} | a | 12,{n} | {n}
- T3 | {d2},{n} | b | 11,{n} | {d2}
ETR : {n},{n} q/ha ; CV : {n} %
Commentaires
La modalité T2 se détache, mais deux interventions supplémentaires ont été nécessaires et la marge nette s'en ressent. La levée hétérogène du bloc 3, piétiné par les sangliers, incite à la prudence.
À retenir
Un passage précoce vaut mieux que deux tardifs. Essai à reconduire.
Avec le concours financier du CASDAR et de la Région`,
  }),
};
