import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers of no type from offices, workshops, hospitals and the web. */
export const frenchPapersOfOffices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'frf-other-lockout-procedure-plant': `{client} - usine de {city}
MODE OPÉRATOIRE MO-SEC-0{d2} ind. {n}
CONSIGNATION DE LA [BROYEUSE B2~LIGNE D'EXTRUSION~CUVE DE MÉLANGE]
Rédacteur {person} Approbateur {someone} Date {today}
Objet
Définir les opérations garantissant l'absence d'énergie avant tout nettoyage, débourrage ou dépannage. Nul ne pénètre dans la machine sans son propre cadenas.
Énergies présentes
- Électrique | 400 V, départ D{d2} de l'armoire TGBT
- Pneumatique | 7 bar, vanne V{n}
- Mécanique | inertie du rotor, arrêt complet : 4 min
- Thermique | fourreau à 180 °C
Étapes
1. Prévenir le conducteur et le chef d'équipe.
2. Arrêter par le pupitre, attendre l'immobilité.
3. Ouvrir et cadenasser l'interrupteur-sectionneur ; accrocher la pancarte rouge.
4. Fermer la vanne, purger, contrôler le manomètre à zéro.
5. Vérifier l'absence de tension au VAT ; essayer de redémarrer.
6. Poser la béquille sous le volet.
7. Inscrire l'heure et le nom sur le tableau.
Déconsignation : ordre inverse, après comptage des outils et des personnes. Si un agent a quitté l'usine avec sa clé, seul le responsable de poste peut couper le cadenas, selon la fiche F12.
EPI : gants anticoupure niveau D, lunettes, chaussures, bouchons
Personnes habilitées : liste affichée au local maintenance
Documents associés : plan d'évacuation, analyse des risques, registre
Imprimé = copie non maîtrisée`,
    'frf-other-purchase-agenda-training-slides': `Formation acheteurs juniors
Module {n} : négocier sans fâcher
{company} Academy
===
Programme de la journée
9 h 00 Accueil, tour de table, attentes
9 h 30 Préparer : la matrice des enjeux
10 h 45 Pause
11 h 00 Jeu de rôle n° 1 - le fournisseur unique
12 h 30 Déjeuner sur place
14 h 00 Décoder le devis et décomposer le prix
15 h 30 Jeu de rôle n° 2 - la hausse matières
16 h 45 Plan de progrès individuel
===
Les cinq erreurs classiques
- Annoncer son budget
- Parler prix avant besoin
- Céder sans contrepartie
- Oublier le coût complet
- Humilier l'adversaire
===
La MESORE
Meilleure solution de rechange : que faites-vous si la discussion échoue ?
Exercice : en binôme, 10 minutes, imaginez trois options pour l'achat de [palettes~gants~prestations de gardiennage]
===
À retenir
Un bon accord est un accord que l'on a envie de renouveler.
Quiz : la commande ouverte est-elle un engagement ferme ? Vrai / Faux
Évaluation à chaud : flashez le code
Contact : {person} - {email}
© {company} {year} - reproduction interdite - diapositive {d2}/{d2}`,
    'frf-other-cookies-privacy-policy-web': `Accueil > Mentions > Données personnelles
Politique de confidentialité
Dernière mise à jour : {date}
{company} (« nous ») attache une grande importance à votre vie privée. Cette page explique quelles informations nous recueillons lorsque vous visitez {web}, pourquoi, et comment exercer vos droits.
Qui est responsable ?
{company}, {street}, {town}. Délégué à la protection : {email}
Quelles données ?
Celles que vous nous donnez : nom, adresse, téléphone, historique d'achats, avis publiés. Celles que votre navigateur nous transmet : adresse IP, type d'appareil, pages consultées.
À quelles fins, sur quel fondement, combien de temps ?
= Finalité | Base légale | Durée
- Gestion des achats et des factures | contrat, obligation comptable | 10 ans
- Lettre d'information | consentement | 3 ans après le dernier clic
- Lutte contre la fraude | intérêt légitime | 5 ans
- Mesure d'audience | consentement | 13 mois
- Candidatures | mesures précontractuelles | 2 ans
Qui les reçoit ?
Nos équipes, nos transporteurs, notre hébergeur, notre prestataire de paiement. Jamais de revente. Les transferts hors Union sont encadrés par les clauses types.
Cookies
Vous pouvez modifier vos choix à tout instant en cliquant sur le petit biscuit en bas à gauche.
Vos droits
Accès, rectification, effacement, limitation, portabilité, opposition, sort des données après la mort. Une réponse vous sera apportée sous un mois. Vous pouvez saisir la CNIL.
Mineurs
Le site ne s'adresse pas aux moins de quinze ans.
Haut de page | Plan du site | Aide | Nous suivre
Copyright {year}`,
    'frf-other-hospital-discharge-leaflet-knee': `Après votre arthroscopie du genou
Conseils de sortie
Service d'orthopédie - {city}
Madame, Monsieur, vous venez d'être opéré. Ce dépliant répond aux questions les plus fréquentes ; il ne remplace pas l'avis du chirurgien.
La douleur
Prenez les antalgiques à heures régulières pendant trois jours, puis à la demande. Appliquez de la glace vingt minutes, cinq fois par jour, protégée par un linge.
Le pansement
Il est étanche et reste en place jusqu'au rendez-vous. Changez-le seulement s'il est souillé. Les fils tombent seuls.
La marche
Appui permis d'emblée, avec deux cannes les premiers jours. Ne forcez pas. Les escaliers : on monte avec la bonne jambe, on descend avec l'opérée.
Les piqûres
Un anticoagulant est prescrit dix jours ; prise de sang une fois par semaine.
Rééducation
= Semaine | Exercice | Répétitions
- 1 | contraction du quadriceps, genou tendu | 10 x 6/jour
- 1-2 | flexion douce assis | jusqu'à 90°
- 3 | vélo sans résistance | 10 min
- 6 | footing sur terrain plat | selon avis
Appelez-nous si : fièvre supérieure à 38,5 °C, mollet dur et douloureux, écoulement, essoufflement.
Jour : {phone} Nuit et week-end : 15
Conduite automobile : à partir de la deuxième semaine. Arrêt de travail : de {n} à {d2} jours selon le métier. Sports de pivot : trois mois.
Prochain rendez-vous : ............ avec le Dr ............
Rédigé par l'équipe et relu par des patients - version {n} - {month} {year}`,
    'frf-other-building-site-weekly-planning': `PLANNING SEMAINE {d2} {company}
Conducteur : {person} Édité {today}
= Équipe | Lundi | Mardi | Mercredi | Jeudi | Vendredi
- {someone} + app. | Chantier Mairie | Chantier Mairie | Chantier Mairie | École Zola | École Zola
- {someone} | SAV Dubreuil 8h | Villa Roc | Villa Roc | CP | CP
- {someone} / intérim | Dépôt : tri | Livr. matériaux | Lot 12 coffrage | Lot 12 coulage | Lot 12
- {someone} | Formation CACES | Formation CACES | Formation | Villa Roc | Nettoyage
Véhicules
- Trafic AB-{d3}-CD | CT jeudi 14h
- Benne | {someone}
- Nacelle louée | retour vendredi midi, faire le plein
À penser
- Commander 3 m³ C25/30 pour jeudi {time}
- Rappeler la cliente du 14 : volet bloqué
- Arrêté de circulation à afficher
- Mettre les EPI neufs, photos des zones avant travaux
- Lundi 7h15 quart d'heure sécurité : coups de chaleur
Absents : {someone} (paternité), {someone} (AT)
Météo : orages mercredi -> bâcher
Pas de départ de chantier avant 16h30 sans m'appeler ! Relevés d'heures au bureau vendredi dernier délai sinon pas de paie`,
    'frf-other-source-code-listing-python': `import_commandes.py
1/3 imprimé le {today}
# -*- coding: utf-8 -*-
# Lecture du fichier du transporteur et mise à jour des statuts
# auteur : {person} ; modifié le {date} : gestion des accents
import csv
import datetime
DOSSIER = "/srv/echanges/entrant"
SEPARATEUR = ";"
def lire(nom):
with open(nom, encoding="latin-1") as fichier:
lecteur = csv.reader(fichier, delimiter=SEPARATEUR)
next(lecteur) # ligne d'en-tête
for ligne in lecteur:
if len(ligne) != 7:
print("ligne ignorée", ligne)
continue
yield ligne
def statut(code):
if code == "LIV":
return "livré"
if code in ("ANO", "REF"):
return "anomalie, prévenir le client"
return "en cours"
def principal():
total = 0
for ligne in lire(DOSSIER + "/suivi_{num}.csv"):
numero, code, jour = ligne[0], ligne[3], ligne[5]
total += 1
print(numero, statut(code), jour)
print("%d bons de livraison traités" % total)
if __name__ == "__main__":
principal()
# TODO : facture d'avoir quand le colis est perdu
# FIXME : le fichier du lundi contient deux en-têtes
-- fin de fichier --`,
    'frf-other-adhesive-technical-datasheet': `{company} FICHE TECHNIQUE
[COLLE PU 501~MASTIC HYBRIDE MS40~RÉSINE D'IMPRÉGNATION E2]
Édition {month} {year} - remplace toute version antérieure
DESCRIPTION
Monocomposant thixotrope, durcissant à l'humidité de l'air, exempt de solvant. Adhère sans primaire sur bois, béton, métaux laqués, PVC rigide.
DOMAINES D'EMPLOI
Collage de panneaux, fixation de plinthes, calfeutrement de joints de façade, réparation de carrosserie.
CARACTÉRISTIQUES
= Propriété | Méthode | Valeur
- Densité à 23 °C | ISO 2811 | 1,{d2} ± 0,05
- Extrait sec | interne | > 98 %
- Hors poussière | 23 °C, 50 % HR | {d2} min
- Vitesse de prise | 24 h | {n} mm
- Dureté Shore A | ISO 868 | {d2}
- Allongement à la rupture | ISO 37 | {d3} %
- Résistance au cisaillement | ISO 4587 | {n},{n} MPa
- Tenue en température | | -40 à +90 °C
MISE EN ŒUVRE
Supports propres, secs, dégraissés. Couper la canule en biseau. Appliquer en cordons verticaux espacés de vingt centimètres. Afficher sous dix minutes, maroufler. Ne pas travailler sous +5 °C.
CONSOMMATION : 300 ml pour environ {n} m linéaires, cordon de 5 mm
NETTOYAGE : avant polymérisation, lingettes ; après, grattage mécanique
CONDITIONNEMENT : cartouche 310 ml (carton de 12), poche 600 ml (carton de 20)
STOCKAGE : 12 mois en emballage d'origine, entre 5 et 25 °C
COV : classe A+. Fiche de données de sécurité sur demande.
Les renseignements ci-dessus reflètent l'état de nos connaissances et ne sauraient engager notre responsabilité quant à chaque utilisation ; effectuez des essais préalables. SAV {phone}`,
    'frf-other-town-planning-notice-board': `PERMIS DE CONSTRUIRE
N° PC 0{d2} {d3} {d2} {d5}
Délivré le {date}
Bénéficiaire :: {person}
Architecte :: {someone}
Nature des travaux :: [maison individuelle et garage~surélévation d'un pavillon~démolition d'un hangar]
Superficie du terrain :: {d3} m²
Surface de plancher autorisée :: {d3} m²
Hauteur au faîtage :: {n},{d2} m
Surface des bâtiments à démolir :: {d2} m²
Mairie où le dossier peut être consulté :: {city}, service urbanisme, mardi et jeudi de 9 h à 12 h
Droit de recours :
Le délai de recours contentieux est de deux mois à compter du premier jour d'une période continue de deux mois d'affichage sur le terrain du présent panneau (art. R. 600-2 du code de l'urbanisme).
Tout recours administratif ou tout recours contentieux doit, à peine d'irrecevabilité, être notifié à l'auteur de la décision et au bénéficiaire. Cette notification doit être adressée par lettre recommandée avec accusé de réception dans un délai de quinze jours francs à compter du dépôt (art. R. 600-1).
Panneau réglementaire 120 x 80 cm - lisible de la voie publique pendant toute la durée du chantier
Affiché en mairie le {date} - constat de Me {someone}, commissaire de justice, les {date}, {date} et {date}
CHANTIER INTERDIT AU PUBLIC - PORT DU CASQUE OBLIGATOIRE`,
    'frf-other-union-leaflet-strike': `[UNION LOCALE~SECTION SYNDICALE] {company}
NOS SALAIRES NE SUIVENT PLUS : TOUTES ET TOUS EN GRÈVE LE {date} !
Collègues,
Après trois réunions de négociation annuelle, la direction campe sur {n} dixièmes de point. Dans le même temps, les actionnaires se sont partagé {amount} et les tarifs de la cantine ont augmenté. On se moque de nous !
Ils disent : « la conjoncture est difficile ». Nous répondons : la cadence, elle, n'a pas baissé. Deux accidents en un mois sur le quai, des intérimaires changés tous les vendredis, des plannings envoyés la veille pour le lendemain.
NOUS EXIGEONS
- 120 euros net pour tous, tout de suite
- l'embauche des {d2} intérimaires présents depuis plus d'un an
- le paiement du temps d'habillage
- des plannings fixés à quinze jours
- l'arrêt des mesures disciplinaires contre notre camarade {someone}
RENDEZ-VOUS devant le portail à {time}, café chaud, brasero. Assemblée générale à 9 h. Départ de la manifestation à 10 h 30 place de la gare.
La grève est un droit : vous n'avez pas à prévenir, ni à vous justifier. Les heures d'arrêt sont retenues, une caisse de solidarité est ouverte.
Ne restons pas isolés, syndiquons-nous !
Bulletin de contact : Nom ............ Service ............ Tél. ............
Contacts : {person} {mobile}, {someone} (équipe de nuit)
IPNS - merci de ne pas jeter dans l'atelier`,
    'frf-other-exam-paper-mathematics': `BREVET BLANC - MATHÉMATIQUES
Collège de {city} - {month} {year}
Durée : 2 h - calculatrice autorisée en mode examen - 100 points
La présentation et la qualité de la rédaction comptent pour 5 points. Toutes les réponses doivent être justifiées sauf indication contraire.
Exercice 1 (18 points) Questionnaire à choix multiple
= | Question | A | B | C
- 1 | 3/4 + 1/6 = | 4/10 | 11/12 | 2/5
- 2 | (2x - 3)² = | 4x² - 9 | 4x² - 12x + 9 | 2x² + 9
- 3 | Un article à 60 € soldé à -15 % coûte | 45 € | 51 € | 59,85 €
Exercice 2 (22 points)
Une citerne cylindrique a pour diamètre 2,40 m et pour hauteur {n} m.
1. Montrer que son volume, arrondi au dixième, est supérieur à dix mètres cubes.
2. Un robinet fournit {d2} litres par minute. Combien de temps faut-il pour la remplir ? Exprimer en heures et minutes.
3. On double le diamètre. Par combien le volume est-il multiplié ?
Exercice 3 (20 points)
ABC est un triangle rectangle en A tel que AB = 6,4 cm et BC = 8 cm. La parallèle à (AC) passant par le milieu M de [AB] coupe [BC] en N. Faire une figure. Calculer AC, puis MN.
Exercice 4 (20 points) Tableur
Le gérant d'un cinéma note les entrées de la semaine dans la feuille ci-dessous. Quelle formule a-t-il saisie en H2 ?
Exercice 5 (15 points) Scratch
Tracer à la main ce que dessine le lutin.
NOM : Classe : Numéro d'anonymat : {d3}`,
    'frf-other-patent-abstract-page': `(19) RÉPUBLIQUE FRANÇAISE
INSTITUT NATIONAL DE LA PROPRIÉTÉ INDUSTRIELLE
(11) N° de publication : 3 {d3} {d3}
(21) N° d'enregistrement national : {d2} {d5}
(51) Int Cl : A 47 J 31/{d2}, F 16 K {n}/00
(12) DEMANDE DE BREVET D'INVENTION A1
(22) Date de dépôt : {date}
(30) Priorité :
(43) Date de mise à la disposition du public : {date}
(56) Liste des documents cités dans le rapport de recherche préliminaire : se reporter à la fin du présent fascicule
(71) Demandeur(s) : {company} - FR
(72) Inventeur(s) : {person}, {someone}
(73) Titulaire(s) :
(74) Mandataire(s) : CABINET {someone}
(54) [Dispositif d'ouverture sans contact pour récipient culinaire~Procédé de séchage de plantes aromatiques~Siège enfant à inclinaison autobloquante]
(57) L'invention concerne un dispositif comprenant un corps (1), un organe mobile (2) monté pivotant autour d'un axe (X) et un moyen de rappel élastique (3), caractérisé en ce que l'organe mobile (2) porte une came (4) coopérant avec un ergot (5) de manière à définir au moins deux positions stables. Elle trouve une application avantageuse dans le domaine domestique, en particulier lorsque l'usager ne dispose que d'une main.
Figure pour l'abrégé : Fig. {n}
===
Description
L'état de la technique connaît des mécanismes à ressort dont l'usure rapide est un inconvénient. Le document FR 2 {d3} {d3} enseigne une solution coûteuse.
Revendications
1. Dispositif selon le préambule, caractérisé en ce que la came présente un profil en développante.
2. Dispositif selon la revendication 1, dans lequel l'ergot est en polyacétal.
3. Récipient équipé d'un tel dispositif.`,
    'frf-other-expense-policy-intranet-second': `5. Repas
Les plafonds s'entendent toutes taxes comprises : déjeuner 20 €, dîner 25 €, Paris et étranger 32 €. Un repas offert à un client doit mentionner au dos le nom et la société des convives. Le pourboire n'est pas pris en charge, sauf usage local.
6. Hébergement
Réservez exclusivement dans l'outil. Catégorie trois étoiles au plus. Le minibar, la vidéo et le pressing sont exclus, excepté au-delà de la cinquième nuit.
7. Transports
Train : seconde classe, première autorisée lorsque son prix est inférieur. Avion : classe économique ; réservation au moins quatorze jours auparavant. Voiture personnelle : seulement si aucun véhicule de service n'est disponible, barème kilométrique plafonné à 7 CV. Les amendes restent à la charge du conducteur.
8. Téléphonie
Désactivez les données en itinérance dès que vous quittez l'Union.
9. Justificatifs
Pas de ticket, pas de remboursement. Photographiez le reçu, vérifiez que la TVA y figure séparément, détruisez l'original papier au bout de trois mois. Une note saisie au-delà de soixante jours est rejetée.
10. Validation
Le supérieur hiérarchique approuve sous cinq jours ; le contrôle de gestion vérifie par sondage une demande sur dix. Le virement intervient avec la paie.
11. Sanctions
Toute fausse déclaration constitue une faute.
FAQ
Puis-je inviter mon équipe ? Oui, une fois par semestre, dans la limite de 30 € par tête.
Ma valise a été égarée ? Trousse de secours : 100 € contre reçus.
Politique PO-RH-{d2}, v{n}, applicable au {date} - propriétaire : {someone} - page {n}/{n}`,
  }),
};
