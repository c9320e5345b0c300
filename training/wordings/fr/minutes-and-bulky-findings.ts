import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French findings of authorities, engineers, trustees and students: minutes, surveys, theses. */
export const frenchFindings: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('fr', {
    'fr2-weekly-activity-report-intern-firm': `De : {person}
Semaine {n}
RA hebdo
1) Fait
- maquettes page d'accueil V2 livrées lundi, retour client mercredi (RAS sauf bandeau trop haut)
- intégration formulaire devis : 80 %
- 3 tickets clos : {num}, {num}, {num}
- réunion hébergeur : bascule DNS calée au {date}
2) En cours
- migration PHP 8, bloqué par le module de paiement, relance éditeur faite le {date}
- recette mobile : Android OK, iOS KO sur le panier
3) À venir
- formation rédacteurs ({n} pers.) à {city}
- mise en prod si go de {someone}
4) Points d'attention
- congés de Sonia du {date} au {date}, pas de backup sur le SEO
- le client n'a toujours pas fourni les photos
- charge : {n} jours consommés sur {d2}
5) Indicateurs
= | S-1 | S
- Tickets ouverts | {d2} | {d2}
- Tickets clos | {d2} | {d2}
- Vitesse (points) | {d2} | {d2}
- Dispo prod | 99,{n} % | 99,{n} %
Humeur : 3/5, fatigue mais ça avance
Prochain point lundi {time}, salle verte ou Teams`,
    'fr2-hydro-dam-safety-summary': `{company} Hydro - Direction des barrages
Rapport annuel de surveillance - aménagement de [la Chaume~l'Orbe supérieure~Grand-Val]
# Barrage poids, hauteur {d2} m, classe B
Exercice {year} - version transmise au service de contrôle
1. FAITS MARQUANTS
Aucune crue supérieure à la décennale. Vidange partielle du {date} au {date} à l'occasion du remplacement de la grille. Un séisme de magnitude 3,{n} ressenti le {date} n'a entraîné aucune anomalie.
2. EXPLOITATION
Cote moyenne du plan d'eau {d3},{d2} m NGF. Les vannes ont été manœuvrées mensuellement ; le groupe électrogène de secours a démarré à chaque essai.
3. AUSCULTATION
= Dispositif | Nb mesures | Évolution annuelle | Avis
- Pendules | 24 | {n},{n} mm réversible | normal
- Piézomètres | 52 | +0,{n} m au P{n} | à suivre
- Débit de fuite total | 52 | {n},{n} l/min | normal
- Fissuromètres | 12 | 0,0{n} mm | normal
L'analyse statistique (méthode HST) montre une irréversible faible, orientée vers l'aval, stabilisée depuis dix ans.
4. VISITES
Tournées hebdomadaires : {d2}. Visite technique approfondie en octobre : suintement blanc joint 7, concrétions dans le drain D{n}, végétation en rive droite à débroussailler.
5. TRAVAUX réalisés et programmés
Réfection de l'étanchéité du couronnement ; instrumentation télétransmise.
6. CONCLUSION
Le comportement de l'ouvrage est jugé satisfaisant et conforme aux prévisions. Le piézomètre P{n} fera l'objet de mesures bimensuelles.
L'ingénieur chargé de la surveillance : {person} - Vu, le chef du groupement : {someone}`,
    'fr2-swiss-building-commission-minutes': `COMMUNE DE {city} (VD)
Commission des constructions - séance n° {d2}
# PROCÈS-VERBAL DÉCISIONNEL
Date : {date}, 17 h 15 - 19 h 40, salle du Conseil
Participants : {person} (municipal, présidence), {someone} (architecte-conseil), {someone} (bureau technique, PV), {someone} (office cantonal, pt 3 seulement)
Excusée : {someone}
Distribution : participants, greffe
= Pt | Objet | Décision | Qui | Délai
- 1 | PV n° {d2} | approuvé | - | -
- 2 | CAMAC {num}, villa sous-gare | complément façades demandé | BTC | {date}
- 3 | Auberge communale, isolation | variante bois retenue | arch. | {date}
- 4 | Place de jeux | crédit CHF {plain} au préavis | mun. | {month}
- 5 | Opposition {someone} | séance de conciliation | mun. | {date}
Discussion
Pt 2 : L'architecte-conseil relève que la pente du toit ne respecte pas l'art. 32 RPGA. Le constructeur invoque l'intégration de capteurs solaires. On convient d'exiger un photomontage depuis la route cantonale.
Pt 3 : L'office rappelle que la subvention du Programme Bâtiments tombe si les travaux débutent avant l'octroi. Le soumissionnaire le moins-disant n'a pas joint ses attestations ; un délai de grâce de cinq jours lui est imparti.
Pt 5 : L'opposante craint l'ombrage de son potager. M. {someone} suggère un recul de 60 cm côté nord.
Divers et propositions individuelles : fuite au réservoir, mandat donné au fontainier. Le nouveau radar pédagogique est posé.
Prochaine séance : {date}. Sans remarques d'ici là, le présent PV est réputé accepté.`,
    'fr2-hospital-quality-audit-swiss': `Hôpital [riverain~de la Broye~du Chablais] - Service qualité et sécurité des patients
# Audit croisé : identification du patient et bracelets
Rapport final, {month} {year}
Auditrices : {person}, {someone} - unités de médecine, chirurgie, urgences
Résumé exécutif
Sur {d3} patients observés, {d2} % portaient un bracelet lisible et conforme. Le double contrôle verbal avant transfusion est systématique ; il ne l'est pas avant les prélèvements sanguins de routine (six cas sur dix). Trois recommandations prioritaires sont formulées.
Méthode
Observation directe pendant {n} demi-journées, grille de 14 items adaptée du canton, entretien avec {d2} soignants. Les équipes étaient informées de la période mais non du jour exact.
Résultats par unité
= Item | Médecine | Chirurgie | Urgences
- Bracelet posé | {d2} % | {d2} % | {d2} %
- Données exactes | {d2} % | {d2} % | {d2} %
- Question ouverte posée | {d2} % | {d2} % | {d2} %
- Retrait documenté | {d2} % | {d2} % | {d2} %
Analyse
Aux urgences, l'imprimante d'étiquettes tombe régulièrement en panne en fin de nuit ; les collaborateurs recourent alors à l'écriture manuscrite, source d'erreurs. Les patients confus arrachent parfois leur bracelet, qu'on retrouve sur la table de chevet.
Recommandations
R1 Acquérir une seconde imprimante. R2 Rappeler la question « Quels sont votre nom et votre date de naissance ? ». R3 Intégrer l'identitovigilance à l'accueil des intérimaires.
Suivi : re-audit dans douze mois. Aucune sanction individuelle ne saurait découler du présent document.`,
    'fr2-acoustic-measurement-report': `BUREAU D'ACOUSTIQUE {company}
{town} - {email}
RAPPORT DE MESURES {ref}
# Impact sonore d'une [discothèque~pompe à chaleur~scierie] sur le voisinage
Demandeur :: {client}
Point de mesure 1 : façade du n° 12, premier étage, à 2 m
Point de mesure 2 : fond de jardin, hauteur 1,50 m
Matériel
Sonomètre intégrateur classe 1, n° {num}, vérifié le {date}. Calibreur 94 dB. Logiciel de dépouillement version {n}.{n}. Écart de calibrage avant/après : 0,1 dB(A).
Conditions météorologiques
Vent faible de secteur sud-ouest, ciel dégagé, sol sec, température {n} °C (U3/T4).
Résultats, période nocturne 22 h - 7 h
= Point | Ambiant L50 | Résiduel L50 | Émergence | Limite
- 1 | {d2},5 | {d2},0 | {n},5 | 3,0
- 2 | {d2},0 | {d2},5 | 2,0 | 3,0
Émergences spectrales à l'intérieur, fenêtres fermées : dépassement de {n} dB dans la bande d'octave de 125 Hz.
Commentaire
Le niveau résiduel a été évalué à l'arrêt de l'installation, entre 2 h 10 et 2 h 40. La tonalité marquée perceptible à l'oreille est confirmée par l'analyse en tiers d'octave.
Conclusion
L'établissement [ne respecte pas~respecte] les valeurs réglementaires du code de la santé publique. Mesures envisageables : limiteur à enregistrement, sas d'entrée, plots antivibratiles sous les groupes, écran absorbant de 2,20 m.
Fait à {city}, le {today}. Ingénieure acousticienne : {person}
L'incertitude élargie associée aux mesurages est de ± 1,5 dB. Seule la version signée fait foi. 9/14`,
    'fr2-bankruptcy-trustee-report': `{person}
Mandataire judiciaire - {street} - {town}
TRIBUNAL DE COMMERCE DE {city}
Liquidation judiciaire {company}, jugement du {date}
N° de procédure {year}J{d5}
# Rapport du liquidateur établi en application de l'article L. 641-2
À Monsieur le Juge-commissaire
I. Historique et activité
La société a été constituée en 2011 par deux associés issus de la grande distribution. Elle exploitait un fonds de vente et réparation de trottinettes, comptait {n} salariés et réalisait un chiffre d'affaires de {plain} euros au dernier exercice connu. La perte d'un référencement national, concomitante au renchérissement du fret, a précipité ses difficultés.
II. Origine des difficultés alléguée par le dirigeant
Stock obsolète, loyer disproportionné, litige avec un prestataire informatique. Il y a lieu d'ajouter une comptabilité tenue avec retard.
III. Actif
= Nature | Évaluation commissaire-priseur | Observations
- Stock | {plain} | réserve de propriété revendiquée
- Véhicule utilitaire | {plain} | gagé
- Créances clients | {plain} | recouvrement aléatoire
- Droit au bail | mémoire | résilié
IV. Passif déclaré
Superprivilégié {plain} - privilégié {plain} - chirographaire {plain} - total {plain}
V. Situation sociale
Les licenciements pour motif économique ont été notifiés le {date}. L'AGS a avancé {plain} euros.
VI. Responsabilités
À ce stade aucun élément ne conduit à envisager une action en comblement, sous réserve de l'examen des relevés de comptes.
VII. Perspectives
Clôture pour insuffisance d'actif envisagée au {date}.
{city}, le {today}`,
    'fr2-wildlife-inventory-report': `Conservatoire d'espaces naturels - {city}
# Inventaire des chiroptères et des odonates du marais de [Larchant~Saint-Éman~Vieux-Moulin]
Campagne {year} - rapport d'étape à l'intention de {client}
Rédaction {person}, relecture {someone}, cartographie {someone}
1 Introduction
Le marais couvre {d3} hectares d'une mosaïque de cariçaies, roselières et saulaies. Classé en zone Natura 2000 depuis une vingtaine d'années, il n'avait fait l'objet d'aucune prospection chiroptérologique d'envergure.
2 Protocole
Huit transects parcourus trois fois entre mai et septembre, dès le coucher du soleil, par température supérieure à 12 °C. Enregistreurs passifs posés pour {n} nuits. Exuvies récoltées sur les berges.
3 Résultats
{n} espèces de chauves-souris, dont trois d'intérêt communautaire ; {d2} espèces de libellules.
= Espèce | Contacts/h | Liste rouge | Remarque
- Pipistrelle commune | {d2},{n} | NT | ubiquiste
- Murin de Daubenton | {n},{n} | LC | chasse sur l'étang
- Grand Rhinolophe | 0,{n} | VU | gîte au moulin
- Noctule commune | {n},{n} | VU | migration
- Agrion de Mercure | {n} ind. | LC | ruisseau nord
- Leucorrhine à gros thorax | 2 ind. | NT | première mention
4 Discussion
L'absence du Murin de Bechstein doit être relativisée par la faible détectabilité acoustique de l'espèce. Les effectifs d'Agrion ont doublé à la faveur de la réouverture des berges. La pression de fauche demeure trop précoce.
5 Préconisations de gestion
Maintenir les arbres à cavités ; décaler la fauche au 15 septembre ; éteindre l'éclairage du parking entre 23 h et 6 h ; convention avec l'irrigant.
Remerciements aux {n} bénévoles. Bibliographie : {d2} références. Annexe : relevés bruts`,
    'fr2-actuarial-mutual-solvency-page': `{insurer} Mutuelle soumise au livre II du code de la mutualité
# Rapport sur la solvabilité et la situation financière (SFCR) {year}
Synthèse
Le présent rapport narratif, destiné au public, est établi en application de la directive Solvabilité II et a été approuvé par le conseil d'administration le {date}.
A. Activité et résultats
L'organisme protège {num} personnes. Les cotisations acquises s'élèvent à {d3},{n} M€, en retrait de {n} %. Le ratio combiné s'établit à 9{n},{n} % contre 10{n},{n} % un an plus tôt, la dérive des dépenses d'optique et de dentaire liée au reste à charge nul se stabilisant.
B. Système de gouvernance
Quatre fonctions clés : gestion des risques, audit interne, vérification de la conformité, actuariat. Compétence et honorabilité contrôlées à la nomination. Le comité d'audit s'est réuni {n} fois.
C. Profil de risque
= Module de risque | SCR N (k€) | SCR N-1 (k€)
- Marché | {num} | {num}
- Souscription santé | {num} | {num}
- Contrepartie | {num} | {num}
- Opérationnel | {num} | {num}
- Diversification | -{num} | -{num}
D. Valorisation à des fins de solvabilité
La meilleure estimation des provisions techniques recourt à la méthode Chain Ladder sur {n} années de survenance.
E. Gestion du capital
Couverture du capital de solvabilité requis : {d3} %. Les fonds propres, intégralement classés en niveau 1, sont composés du fonds d'établissement et des réserves.
Stress tests : une pandémie combinée à une chute de 30 % des actions ramènerait le taux de couverture à {d3} %, au-dessus de l'appétence définie.
Aucun changement significatif n'est intervenu depuis la clôture.
18/42`,
    'fr2-police-accident-analysis-town': `VILLE DE {city} - Observatoire des déplacements
# Bilan de l'accidentalité routière {year}
1. Les chiffres en un coup d'œil
- Accidents corporels | {d3} | {n} % de moins
- Tués | {n} | stable
- Blessés hospitalisés | {d2} | en hausse
- Victimes cyclistes | {d2} | en forte hausse
Si le nombre de collisions recule pour la quatrième année consécutive, leur gravité augmente. Deux tués sur trois circulaient à pied ou à deux-roues.
2. Où et quand ?
Les carrefours du boulevard circulaire concentrent {d2} % des accidents. La tranche 17 h - 19 h demeure la plus accidentogène ; l'automne, avec le passage à l'heure d'hiver, enregistre un pic de piétons renversés.
3. Pourquoi ?
Vitesse inadaptée dans {d2} % des procès-verbaux, refus de priorité {d2} %, alcool ou stupéfiants {d2} %, téléphone {n} %. Ces facteurs se cumulent.
4. Zoom sur les trottinettes
Quatre-vingts pour cent des usagers accidentés ne portaient pas de casque. Le service des urgences signale une recrudescence de traumatismes de la face.
5. Les actions conduites
Passage en zone 30 de l'hypercentre, radars chantiers, îlots refuges rue {heading}, formation « angle mort » avec {company}, éclairage renforcé des passages.
6. Les pistes pour demain
Double sens cyclable systématique, feux à décompte, contrôle ciblé aux abords des écoles, carte collaborative des presque-accidents.
Sources : fichier BAAC, police municipale, SAMU. Les données sont provisoires. Rédaction : {person}, direction de l'espace public`,
    'fr2-school-trip-report-teacher': `Compte rendu de voyage scolaire - à transmettre au gestionnaire
Établissement : Collège {other}, {ctown}
Destination : [Séville~Cologne~Londres~Ypres] Dates : du {date} au {date}
Professeurs accompagnateurs : {person}, {someone}, {someone}
Élèves : {d2} (3e A, 3e C) dont {n} boursiers
Déroulement
Départ du parking à {time} avec un quart d'heure de retard (une carte d'identité oubliée). Trajet sans histoire, pauses réglementaires. L'hébergement en familles a donné satisfaction, hormis pour deux élèves déplacés le second soir parce que l'hôtesse était souffrante.
Activités réalisées : rallye photo, musée de la mer, atelier cuisine, spectacle. La visite de la cathédrale a été annulée, remplacée par une croisière.
Comportement : excellent dans l'ensemble. Un portable confisqué, une sortie nocturne avortée, parents prévenus.
Santé : une entorse ({someone}, urgences, radio normale), maux de ventre, une allergie sans gravité. Déclaration d'accident jointe.
Bilan pédagogique : carnets de bord évalués par compétences, exposés prévus le {date} pour les familles. Le niveau d'expression orale a nettement progressé.
Bilan financier
= Dépenses | Prévu | Réel
- Autocar | {plain} | {plain}
- Familles | {plain} | {plain}
- Entrées et guides | {plain} | {plain}
- Divers, pharmacie | {small} | {small}
Reliquat de {small} euros par élève, remboursable après vote du conseil d'administration.
À refaire ? Oui, mais en mai plutôt qu'en février, et avec un quatrième adulte.
Pièces justificatives : factures {n}, tickets {d2}.
Le {today}`,
    'fr2-it-security-pentest-report': `CONFIDENTIEL - Diffusion restreinte au client
# Rapport de test d'intrusion - application « {heading} »
Commanditaire :: {client}
Prestataire :: {company}
Auditeurs :: {person}, {someone}
Période :: du {date} au {date}, boîte grise
Version :: 1.{n} finale
1 Synthèse managériale
Le niveau de sécurité est considéré comme [moyen~faible~satisfaisant]. Un attaquant disposant d'un simple compte client pourrait consulter les pièces déposées par autrui. Deux vulnérabilités critiques ont été signalées sans attendre la remise du document et corrigées en 48 heures.
= ID | Vulnérabilité | CVSS | Complexité de correction
- V01 | Référence directe non contrôlée | 8,{n} | faible
- V02 | Injection SQL dans la recherche | 9,1 | moyenne
- V03 | Jeton de session non invalidé | 5,{n} | faible
- V04 | En-têtes de sécurité absents | 3,1 | faible
- V05 | Bibliothèque obsolète | 6,{n} | moyenne
2 Périmètre et limites
Deux noms de domaine, une API. Les attaques par déni de service et l'ingénierie sociale étaient exclues. L'environnement de préproduction différait de la production par l'absence de pare-feu applicatif.
3 Détail : V01
Description : l'identifiant numérique de la pièce est prévisible. Preuve : GET /api/pieces/{num} avec le compte test-b renvoie 200. Impact : fuite de données personnelles. Recommandation : vérifier côté serveur l'appartenance de la ressource, employer des identifiants aléatoires.
4 Points positifs
Mots de passe hachés avec un algorithme robuste, journalisation centralisée, MFA pour l'administration.
Annexe A : échelle de criticité. Annexe B : outils employés. Destruction des données du test certifiée le {date}.`,
    'fr2-agronomic-trial-results': `Chambre d'agriculture - Groupe développement [Céréales~Fourrages~Oléagineux] de {city}
# Essai variétés blé tendre - récolte {year}
Synthèse des résultats rédigée par {person}, conseillère
Lieu de l'essai :: GAEC {other}, {ctown}
Sol :: limon battant profond
Précédent :: [colza~maïs ensilage~pois]
Semis :: {date}, {d3} grains/m²
Azote :: {d3} unités en trois apports
L'essai est conduit en blocs de Fisher à quatre répétitions, avec et sans protection fongicide.
= Variété | Rdt traité q/ha | Rdt non traité | Protéines % | PS
- Chevignon | {d2},{n} | {d2},{n} | 11,{n} | 7{n},0
- Tenor | {d2},{n} | {d2},{n} | 11,{n} | 7{n},4
- Garfield | {d2},{n} | {d2},{n} | 10,{n} | 7{n},8
- Mélange 4 var. | {d2},{n} | {d2},{n} | 11,{n} | 7{n},5
Moyenne {d2},{n} q ; CV {n},{n} % ; ETR {n},1. Différence significative au seuil de 5 % selon le test de Newman-Keuls.
Commentaires
L'hiver doux a favorisé les pucerons et donc la jaunisse nanisante. Au printemps, la septoriose est montée tardivement, la rouille brune explosant à l'épiaison. Le remplissage a été pénalisé par l'échaudage de la mi-juin, plus marqué sur les tardives. Les mélanges tirent leur épingle du jeu en situation non traitée, avec un gain net de {small} € par hectare, charges déduites.
À retenir
• Choisir au moins trois variétés complémentaires
• Décaler la date de semis d'une dizaine de jours en parcelle à risque
• Impasse possible sur le T1 deux années sur trois
Visite de plateforme : {date}, repas tiré du sac. Étude cofinancée par le CASDAR.`,
    'fr2-tunisia-end-of-studies-engineer': `République Tunisienne
Ministère de l'Enseignement supérieur
École Nationale d'Ingénieurs de [Sfax~Monastir~Gabès]
# MÉMOIRE DE PROJET DE FIN D'ÉTUDES
Présenté en vue d'obtenir le Diplôme national d'ingénieur en génie [électromécanique~textile~industriel]
Conception et réalisation d'un banc de contrôle automatisé des faisceaux de câbles
Réalisé par : {person}
Encadrant universitaire : M. {someone}
Encadrant industriel : M. {someone}, société {company}
Année universitaire {year}
===
Dédicaces
À mes chers parents, pour leurs sacrifices. À ma sœur Rim. À tous ceux que j'aime.
===
Liste des figures
Figure 1.1 Organigramme de la société ........ 6
Figure 2.3 Diagramme bête à cornes ........ 18
Figure 3.7 Schéma de commande de l'automate ........ 41
Liste des abréviations
API : automate programmable industriel ; AMDEC : analyse des modes de défaillance ; TRS : taux de rendement synthétique
===
Introduction générale
Face à une concurrence de plus en plus rude, les équipementiers cherchent à garantir le zéro défaut. C'est dans ce cadre que s'inscrit notre projet, effectué au sein du service méthodes, dont l'objectif est de remplacer le contrôle visuel de {d3} points par un test électrique de continuité.
Le premier chapitre présente l'organisme d'accueil et la problématique. Le deuxième est consacré à l'analyse fonctionnelle. Le troisième détaille le dimensionnement ; le quatrième, la programmation et la supervision. Enfin une étude économique démontre un retour sur investissement de {n} mois.
Chapitre 1 : cadre général
1.1 Introduction. Dans ce chapitre nous allons présenter l'entreprise, son historique et ses produits...`,
  }),
};
