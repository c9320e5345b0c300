import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** French notices, sheets, lists and forms that are of none of the named types. */
export const frenchNoticesAndForms: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: [
    {
      family: 'fr-site-terms-of-use',
      language: 'fr',
      text: `[Conditions générales d'utilisation~CGU et mentions légales~Politique de confidentialité et cookies] du site {web}
Dernière mise à jour : {today}
Préambule. L'accès au site implique l'acceptation pleine et entière des présentes. L'éditeur est {company}, RCS {city} {siren}, directeur de la publication {person}, hébergeur {other}.
1. Définitions : « Utilisateur », toute personne naviguant sur le site ; « Contenu », l'ensemble des textes, images et bases
2. Accès au service. Le site est accessible gratuitement 24 h/24, sauf maintenance. L'éditeur ne saurait être tenu d'une obligation de résultat.
3. Propriété intellectuelle. Toute reproduction non autorisée constitue une contrefaçon (L. 335-2 CPI).
4. Données personnelles. Responsable, finalités, durées, destinataires ; vous disposez d'un droit d'accès, de rectification, d'effacement, d'opposition, en écrivant à {email}. Réclamation possible auprès de la CNIL.
= Cookie | Finalité | Durée
* [_session~_consent~_stats~lang] | [fonctionnement~mesure d'audience~préférences] | {n} mois
5. Liens hypertextes. 6. Responsabilité. 7. Modification des présentes. 8. Loi applicable : droit français.
Paramétrer mes choix - Tout refuser - Nous contacter`,
    },
    {
      family: 'fr-product-data-sheet',
      language: 'fr',
      text: `{company}
FICHE TECHNIQUE [édition~indice] {d2} - {month} {year}
[Colle carrelage C2TE~Peinture acrylique mate~Panneau isolant laine de bois~Membrane EPDM]
Description
Mortier amélioré à temps ouvert allongé, glissement réduit, pour murs et sols intérieurs et extérieurs.
Domaine d'emploi
Supports admis : béton, chape ciment, plaque de plâtre, ancien carrelage. Supports exclus : bois massif, métal.
Caractéristiques
= Propriété | Valeur | Norme
- Masse volumique apparente | 1,{d2} g/cm3 | NF EN 1015
- Temps ouvert | 30 min | EN 1346
- Adhérence initiale | > 1 N/mm2 | EN 12004
- Conductivité thermique | 0,0{d2} W/m.K | EN 12667
- Classement COV | A+ | -
Mise en œuvre : mélanger 25 kg avec 6,5 L d'eau, laisser reposer 2 min, peigne U9, double encollage au-delà de 500 cm2
Consommation {n} kg/m2 - Conditionnement sac papier 25 kg, palette 48 sacs - Conservation 12 mois à l'abri
Les informations de la présente fiche sont données à titre indicatif ; vérifier qu'elle n'est pas remplacée. Assistance technique {phone}`,
    },
    {
      family: 'fr-training-slides',
      language: 'fr',
      landscape: true,
      text: `[Réunion de lancement~Séminaire commercial~Module 3 : le tri à la source]
{company} - {month} {year}
{person}
===
Ordre du jour
- 1 | Où en sommes-nous ?
- 2 | Ce qui change
- 3 | Calendrier
- 4 | Questions
===
{heading}
{sentence}
{sentence}
À retenir : une idée par diapo
===
[Nos 3 priorités~Trois réflexes] {year}
- Simplifier | moins de formulaires
- Écouter | baromètre trimestriel
- Oser | droit à l'erreur
===
Merci !
{mail}
{n} / {d2}`,
    },
    {
      family: 'fr-waste-collection-calendar',
      language: 'fr',
      text: `Communauté de communes de {city}
[CALENDRIER DE COLLECTE DES DÉCHETS~Jours de collecte~Mémo tri] {year} - secteur {n}
Ordures ménagères (bac gris) : le mardi. Emballages (bac jaune) : un jeudi sur deux. Verre : apport volontaire.
= Janvier | Février | Mars | Avril | Mai | Juin
- J 4 jaune | J 1 jaune | V 1 | L 1 férié | M 1 férié | S 1
- M 9 gris | M 6 gris | M 5 gris | M 2 gris | M 7 gris | M 4 gris
- J 18 jaune | J 15 jaune | J 14 jaune | J 11 jaune | V 10 rattrapage | J 6 jaune
- M 30 gris | M 27 gris | M 26 gris | M 30 gris | M 28 gris | M 25 gris
Sortir les bacs la veille au soir, poignée côté rue. Collecte du jour férié reportée au lendemain.
Déchèterie : lundi au samedi 9 h-12 h, 14 h-18 h, sur présentation du badge. Encombrants sur appel {phone}.
En vrac, pas en sac ! Emboîtés, non ! Vacances scolaires zone [A~B~C] en grisé.`,
    },
    {
      family: 'fr-chemical-safety-sheet',
      language: 'fr',
      text: `FICHE DE DONNÉES DE SÉCURITÉ
Conforme au règlement (CE) n° 1907/2006 (REACH), annexe II - révision {n} du {date}
RUBRIQUE 1 : Identification du mélange et de la société
Nom du produit : [Décapant gel V{n}~Dégraissant alcalin~Diluant synthétique~Javel concentrée] - UFI : {d2}X0-{d2}KT-{d3}-AAAA
Fournisseur : {company}, {street}, {town} - Numéro d'appel d'urgence ORFILA 01 45 42 59 59
RUBRIQUE 2 : Identification des dangers
H226 Liquide et vapeurs inflammables. H315 Provoque une irritation cutanée. H318 Lésions oculaires graves. P102 Tenir hors de portée des enfants. P280 Porter des gants.
Mention d'avertissement : [DANGER~ATTENTION]
RUBRIQUE 3 : Composition
= Substance | CAS | CE | % | Classification
* [Éthanol~Hydroxyde de sodium~Solvant naphta~Butylglycol] | {d5}-{d2}-{n} | 200-{d3}-{n} | 5 <= x < {d2} | Flam. Liq. 2
===
RUBRIQUE 4 : Premiers secours. Rincer 15 minutes à l'eau. Ne pas faire vomir.
RUBRIQUE 5 : Mesures de lutte contre l'incendie - poudre, CO2, mousse
RUBRIQUE 7 : Manipulation et stockage
RUBRIQUE 8 : VLEP 8 h {d3} ppm - RUBRIQUE 9 : point d'éclair {d2} °C, pH {n}
RUBRIQUE 14 : Transport ADR UN 1{d3}, classe 3, groupe III, tunnel D/E
RUBRIQUE 16 : abréviations, texte complet des phrases H`,
    },
    {
      family: 'fr-hiking-map',
      language: 'fr',
      text: `[Office de tourisme~Parc naturel régional] de {city}
Randonnée n° {n} - [Le tour des Étangs~Sentier des Muletiers~Boucle de la Chapelle]
Départ parking de la salle des fêtes - {n},5 km - 2 h 45 - dénivelé + {d3} m - balisage jaune - moyen
LÉGENDE
- Trait rouge continu | GR
- Tireté violet | circuit VTT
- Carré bleu P | stationnement
- Triangle | point de vue
- Croix | calvaire, chapelle
- Hachures | réserve de chasse
Échelle 1:25 000 - équidistance 10 m - N - 0 500 m 1 km
1 De la place, prendre à gauche la rue du Lavoir jusqu'au pont. 2 Au carrefour, suivre le chemin creux. 3 À la lisière, point {d3} m, panorama. 4 Redescendre par le Bois Noir.
À voir : four banal, tilleul remarquable, moulin (XVIIIe). Tenez vos chiens en laisse, refermez les barrières.
Secours 112 - extrait carte IGN, reproduction interdite`,
    },
    {
      family: 'fr-satisfaction-questionnaire',
      language: 'fr',
      text: `{company}
[Votre avis nous intéresse~Questionnaire de satisfaction~Enquête de sortie]
Séjour / visite du : ____ Service : ____
Merci de cocher une case par ligne
= | Très satisfait | Satisfait | Peu satisfait | Pas du tout | Sans avis
- Accueil téléphonique | o | o | o | o | o
- Délai d'attente | o | o | o | o | o
- Propreté des locaux | o | o | o | o | o
- Clarté des explications | o | o | o | o | o
- Qualité des repas | o | o | o | o | o
Recommanderiez-vous notre établissement ? (de 0 à 10) ....
Comment nous avez-vous connus ? bouche-à-oreille - internet - presse - autre
Qu'avez-vous le plus apprécié ? ...............................................
Suggestions ...............................................
Vous êtes : une femme / un homme ; âge : -25 / 25-49 / 50-64 / 65 et +
À déposer dans l'urne à la sortie. Réponses anonymes, traitées par le service qualité. Merci !`,
    },
    {
      family: 'fr-parcel-label-sheet',
      language: 'fr',
      text: `[COLIS STANDARD~EXPRESS 24H~RETOUR CLIENT]
EXP : {company} {street} {town}
DEST : {person}
{cstreet}
{ctown} FRANCE
Tél {mobile}
Poids 2,{d2} kg Colis 1/1
Code tri {d3} - agence {d2}
6A {d2} {num} {n}
[Contre signature~Boîte aux lettres~Point retrait]
Plier ici - coller sur le colis sans recouvrir le code-barres
Preuve de dépôt à conserver : à faire flasher au guichet`,
    },
    {
      family: 'fr-member-list',
      language: 'fr',
      text: `[Liste d'émargement~LISTE DES ADHÉRENTS~Annuaire interne~Tableau des gardes] - {month} {year}
{company}, section [randonnée~gymnastique~informatique]
= Nom | Tél. | Groupe | Présent | Signature
* {someone} | {mobile} | [A~B~C] | [x~ ] |
Total inscrits {d2}
Animateur : {person}
Fichier interne, ne pas diffuser`,
    },
    {
      family: 'fr-exam-paper',
      language: 'fr',
      text: `Académie de {city} - [Brevet blanc~Examen de fin de semestre~Concours d'entrée] {year}
ÉPREUVE DE [MATHÉMATIQUES~FRANÇAIS~PHYSIQUE-CHIMIE]
Durée : 2 h 00 - coefficient {n}
L'usage de la calculatrice en mode examen est autorisé. Le sujet comporte {n} pages numérotées.
Exercice 1 (6 points)
Un commerçant achète {d2} cartons à {small} € et les revend avec une marge de 20 %.
1) Calculer le prix de vente d'un carton. 2) En déduire le bénéfice total. 3) Justifier.
Exercice 2 (8 points) – QCM, une seule bonne réponse
- a) f(x) = 3x + 2 est | linéaire | affine | constante
- b) L'antécédent de 8 est | 2 | 26 | 3
Exercice 3 (6 points)
Rédiger en une dizaine de lignes. Toute trace de recherche, même non aboutie, sera prise en compte.
ANNEXE à rendre avec la copie - n° d'anonymat ..........`,
    },
    {
      family: 'fr-medical-prescription',
      language: 'fr',
      text: `Docteur {person}
Médecine générale - conventionné secteur 1
{street} {town} {phone}
RPPS 10{num} AM {num}
{city}, le {today}
{someone}, née le {date}, 62 kg
ORDONNANCE [bizone~simple~de médicaments]
Prescriptions relatives au traitement de l'affection de longue durée reconnue
- Metformine 1000 mg | 1 cp matin et soir, QSP 3 mois
- Bandelettes et lancettes | 1 boîte par mois
Prescriptions SANS RAPPORT avec l'affection de longue durée
- [Amoxicilline 1 g~Ibuprofène 400 mg~Collutoire] | 3 fois par jour pendant {n} jours
- [Séances de kinésithérapie, rachis lombaire~Radiographie du poignet F+P~Prise de sang : NFS, CRP, HbA1c à jeun] |
Non substituable (MTE). À renouveler {n} fois. En cas d'urgence composer le 15
Membre d'une association de gestion agréée, le règlement par chèque est accepté`,
    },
    {
      family: 'fr-property-advert',
      language: 'fr',
      text: `{company} Immobilier
[À VENDRE~EXCLUSIVITÉ~À LOUER] réf. {num}
[Maison de bourg avec jardin clos~Bel appartement T4 dernier étage~Local commercial 85 m2 d'angle] - {ctown}
{d3} 000 € [FAI, honoraires charge vendeur~hors droits]
Au calme, à deux pas des commerces, venez découvrir ce bien de caractère offrant entrée, séjour traversant 38 m2 avec cheminée, cuisine aménagée, trois chambres, bureau, cave et garage. Coup de cœur assuré !
- Surface | 1{d2} m2
- Terrain | {d3} m2
- Chauffage | pompe à chaleur
- Taxe foncière | 1 {d3} €
DPE [C~D~E] 2{d2} kWh/m2/an - GES B
Montant estimé des dépenses annuelles d'énergie : entre 1 {d3} € et 2 {d3} €. Les informations sur les risques sont disponibles sur www.georisques.gouv.fr
Votre conseillère {someone} {mobile} - visites 7j/7`,
    },
    {
      family: 'fr-house-rules',
      language: 'fr',
      text: `[RÈGLEMENT INTÉRIEUR~Règlement du camping~Charte d'utilisation de la salle polyvalente]
{company}
Article 1er - Conditions d'admission. Pour être admis à pénétrer ou séjourner, il faut y avoir été autorisé par le gestionnaire.
Article 2 - Horaires. Silence total de 23 h à 7 h. Accueil de 9 h à 12 h et de 15 h à 19 h.
Article 3 - Animaux tenus en laisse, carnet de vaccination à jour, jamais seuls.
Article 4 - Circulation limitée à 10 km/h, interdite la nuit.
Article 5 - Tenue et aspect : ne pas jeter d'eaux usées sur le sol, tri sélectif obligatoire.
Article 6 - Sécurité : feux ouverts interdits, barbecues tolérés à l'emplacement prévu, extincteurs à disposition.
Article 7 - Piscine : bonnet et douche obligatoires, short interdit, enfants accompagnés.
Article 8 - Infractions : après mise en demeure, exclusion sans remboursement.
Affiché à l'entrée, remis sur demande. Approuvé le {date}. Le gestionnaire {someone}`,
    },
    {
      family: 'fr-festival-programme',
      language: 'fr',
      text: `[FESTIVAL~RENCONTRES~JOURNÉES] {company}
{n}e édition - du {date} au {date} - {city}
Éditorial. {sentence}
VENDREDI
- 18 h 30 | Ouverture officielle, parvis | gratuit
- 20 h 30 | {someone}, piano seul, église | 18 € / 12 €
SAMEDI
- 10 h | Atelier en famille, dès 6 ans | sur inscription
- 15 h | Table ronde animée par {someone} | gratuit
- 21 h | Projection en plein air | prix libre
DIMANCHE
- 11 h | Apéro-concert, kiosque |
- 17 h | Grand bal, {person} quintet | 8 €
Billetterie : {web}, office de tourisme, sur place une heure avant. Pass 3 jours 40 €, réduit -26 ans, demandeurs d'emploi. Placement libre. Accès PMR. Navettes depuis la gare.
Partenaires : la Ville, le Département, {other}, {bank}
Licences 1-{num} / 3-{num}`,
    },
    {
      family: 'fr-job-advert',
      language: 'fr',
      text: `{company} recrute
[{job} H/F~Apprenti(e) vendeur(se)~Un(e) {job} en CDI]
Lieu : {ctown} - prise de poste : {month} {year}
Qui sommes-nous ? Entreprise familiale de {d2} personnes, nous fabriquons et distribuons depuis trente ans des produits reconnus.
Vos missions
- accueillir et conseiller |
- suivre les dossiers, relancer, tenir à jour les tableaux |
- participer à l'amélioration continue |
Votre profil
De formation bac à bac +3, débutant accepté ; aisance relationnelle, esprit d'équipe ; permis B indispensable
Nous offrons : 13e mois, tickets restaurant, mutuelle à 70 %, RTT, ambiance conviviale ; salaire selon expérience {d2}-{d2} k€
Processus : un échange téléphonique, un entretien, une demi-journée d'immersion
Envoyez votre CV à {email} sous la référence {ref}. Poste ouvert aux personnes en situation de handicap.`,
    },
    {
      family: 'fr-accident-form',
      language: 'fr',
      text: `CONSTAT AMIABLE D'ACCIDENT [AUTOMOBILE~ - DÉGÂTS DES EAUX]
Ne constitue pas une reconnaissance de responsabilité, mais un relevé des identités et des faits servant à l'accélération du règlement
1. Date de l'accident : ........ Heure : ..... 2. Localisation : ............. 3. Blessé(s) même léger(s) : non oui
4. Dégâts matériels à des véhicules autres que A et B : non oui 5. Témoins : noms, adresses, tél.
= VÉHICULE A | 12. CIRCONSTANCES | VÉHICULE B
- 6. Preneur d'assurance | 1 en stationnement / à l'arrêt | 6. Preneur d'assurance
- 7. Véhicule, marque | 2 quittait un stationnement | 7. Véhicule, marque
- 8. Société d'assurance | 8 heurtait à l'arrière | 8. Société d'assurance
- 9. Conducteur, permis | 14 reculait | 9. Conducteur, permis
- 10. Point de choc initial | 17 n'avait pas observé un signal | 10. Point de choc initial
13. Croquis de l'accident au moment du choc
14. Mes observations : ............ 15. Signature des conducteurs A B
Ne rien modifier au constat après les signatures et la séparation des exemplaires`,
    },
  ],
};
