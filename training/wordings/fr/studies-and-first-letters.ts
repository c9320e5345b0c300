import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French minutes, surveys and theses, and letters of notaries, tenants and mayors. */
export const frenchStudiesAndLetters: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  report: wordingsIn('fr', {
    'fr2-condition-survey-bridge': `DÉPARTEMENT - Direction des routes
OUVRAGE D'ART n° {num} - RD {d3} PR {n}+{d3}
# Procès-verbal d'inspection détaillée périodique
Identification
Type : pont en maçonnerie à [deux~trois] voûtes plein cintre, ouverture {n} m, construit vers 1872
Franchissement : ruisseau le {heading}
Inspecteur :: {person}, qualification CETE niveau 2
Date, météo :: {today}, temps sec, {n} °C
Moyens :: nacelle négative, barque, marteau, fissuromètre
Relevé des désordres
= Partie | Désordre | Étendue | Note IQOA
- Chaussée | Nids-de-poule, ornière droite | 6 m² | 2
- Parapet amont | Choc de véhicule, pierres descellées | 2 ml | 2E
- Voûte 1 | Fissure longitudinale, ouv. {n} mm | 4 ml | 2E
- Voûte 2 | Efflorescences, joints vidés | diffus | 2
- Pile P1 | Affouillement {d2} cm | amont | 3
- Tympan aval | Végétation arbustive | 3 sujets | 2
Cotation globale : 3U - sécurité des usagers : non concernée
Évolution depuis la dernière visite : l'affouillement s'est accentué de {n} cm après la crue d'avril. La fissure n'a pas évolué, témoin plâtre intact.
Suites à donner
Travaux de spécialiste : reprise du radier et enrochements percolés (urgence 1 an, estimation {plain} €). Entretien spécialisé : rejointoiement à la chaux. Entretien courant : dévégétalisation, nettoyage des barbacanes. Surveillance renforcée semestrielle jusqu'aux travaux.
Limitation de tonnage : maintien 19 t.
Planches photographiques 1 à {d2}, croquis coté ci-après.
Le responsable de la cellule OA : {someone}`,
    'fr2-family-mediation-social-report': `SERVICE D'ENQUÊTES SOCIALES - Association {heading}
Tribunal judiciaire de {city}, cabinet JAF {n}, RG {d2}/{d5}
# Rapport d'enquête sociale
Ordonnance du {date} - déposé le {today}
Enquêtrice : {person}, assistante de service social
Enfants concernés : Lina, née en 2013 ; Noé, né en 2016
DÉMARCHES EFFECTUÉES
Entretiens avec chacun des parents au service, visite aux deux domiciles, entretien avec les enfants séparément, contacts téléphoniques avec la directrice d'école, le pédiatre et l'éducatrice de la MDPH.
SITUATION DE LA MÈRE
Madame, 38 ans, occupe un appartement de quatre pièces, lumineux et bien tenu. Chaque enfant dispose d'une chambre. Elle travaille à temps partiel dans une pharmacie. Elle évoque la séparation avec émotion mais sans dénigrement.
SITUATION DU PÈRE
Monsieur, 41 ans, a emménagé avec sa nouvelle compagne à {n} kilomètres. Ses horaires décalés l'obligent à recourir à ses propres parents une semaine sur trois. Il sollicite une résidence alternée, qu'il juge équitable.
LES ENFANTS
Lina s'exprime avec aisance ; elle souhaite « qu'on arrête de lui demander de choisir ». Noé dessine deux maisons reliées par un pont. Les apprentissages sont satisfaisants, un suivi orthophonique est en place le mercredi.
ANALYSE ET PROPOSITIONS
Le conflit, ancien, porte davantage sur la communication que sur les compétences éducatives, réelles de part et d'autre. Nous suggérons une résidence principale chez la mère, un droit de visite élargi au mercredi, et une médiation familiale préalable à tout passage en alternance.
Le rapport est remis au greffe, qui en adresse copie aux avocats. Toute reproduction est prohibée.`,
    'fr2-second-page-audit-accounts': `Rapport du commissaire aux comptes sur les comptes annuels - exercice clos le {date} 2/4
Justification des appréciations
En application des dispositions des articles L. 821-53 et R. 821-180 du code de commerce, nous portons à votre connaissance les appréciations suivantes qui, selon notre jugement professionnel, ont été les plus importantes pour l'audit.
Titres de participation : la note 3.2 de l'annexe expose les modalités d'évaluation. Nos travaux ont consisté à apprécier les hypothèses des plans d'affaires des filiales et à vérifier le calcul des dépréciations, soit {plain} euros.
Stocks : votre société constitue des dépréciations pour rotation lente. Nous avons assisté à l'inventaire physique de {n} sites.
Les appréciations ainsi portées s'inscrivent dans le contexte de l'audit des comptes pris dans leur ensemble et de la formation de notre opinion exprimée ci-avant.
Vérifications spécifiques
Nous n'avons pas d'observation à formuler sur la sincérité et la concordance avec les comptes annuels des informations données dans le rapport de gestion, à l'exception du point suivant : les délais de paiement fournisseurs mentionnés à l'article D. 441-6 ne tiennent pas compte des factures en litige.
Responsabilités de la direction
Il appartient à la direction d'établir des comptes présentant une image fidèle et de mettre en place le contrôle interne qu'elle estime nécessaire. Il lui incombe d'évaluer la capacité de la société à poursuivre son exploitation.
Responsabilités du commissaire aux comptes
Notre objectif est d'obtenir l'assurance raisonnable que les comptes pris dans leur ensemble ne comportent pas d'anomalies significatives. L'assurance raisonnable correspond à un niveau élevé d'assurance, sans toutefois garantir qu'un audit permet de systématiquement détecter toute anomalie.
{city}, le {today}
{company}, représentée par {person}`,
    'fr2-training-report-outcome-questionnaire': `{company} Formation - n° d'activité {num}
# Bilan de fin de formation
Intitulé :: [Gestes et postures~Excel perfectionnement~Management de proximité], {n} heures
Client :: {client}
Dates :: {date} et {date}
Formatrice :: {person}
Stagiaires :: {n} inscrits, {n} présents, taux d'assiduité {d2} %
1. Atteinte des objectifs
= Objectif | Acquis | En cours | Non acquis
- Repérer les situations à risque | {n} | 1 | 0
- Appliquer les principes de base | {n} | 2 | 0
- Proposer une amélioration de poste | {n} | 3 | 1
Évaluation par quiz initial (moyenne {n}/20) et final (moyenne 1{n}/20).
2. Satisfaction à chaud
Contenu 4,{n}/5, animation 4,{n}/5, supports 4,{n}/5, salle 3,{n}/5. Verbatims : « enfin du concret », « un peu dense le deuxième jour », « il faisait froid ».
3. Déroulé et ambiance
Groupe hétérogène mais participatif. La première demi-journée a servi à lever des réticences : plusieurs salariés pensaient être évalués par leur hiérarchie. L'étude du poste d'emballage, filmée avec l'accord des intéressés, a constitué le point fort.
4. Remarques de la formatrice
L'établi n° 4 est trop bas de douze centimètres. Les transpalettes manuels méritent un entretien. Prévoir un recyclage dans deux ans.
5. Suites préconisées
Désigner un référent interne ; évaluation à froid par courriel à trois mois ; module « échauffement musculaire » d'une demi-journée.
Pièces : feuilles d'émargement, attestations individuelles remises le dernier jour. La facture est transmise à l'OPCO en subrogation.
Établi à {city}, le {today}`,
    'fr2-co-ownership-meeting-minutes': `SYNDICAT DES COPROPRIÉTAIRES {heading}, {cstreet}, {ctown}
# PROCÈS-VERBAL DE L'ASSEMBLÉE GÉNÉRALE ORDINAIRE DU {date}
L'an {year}, le susdit jour, à dix-huit heures trente, les copropriétaires se sont réunis salle [des Associations~Saint-Paul] sur convocation adressée par le syndic, cabinet {company}, par lettres recommandées électroniques.
Feuille de présence : présents et représentés {d2}, soit {num} / 10 000 tantièmes. Absents : {n}, soit {num} tantièmes, dont Mmes et MM. {someone} ({d2}), {someone} ({d2}).
Résolution n° 1 - Élection du président de séance (art. 24)
Est élu M. {person}. Pour : unanimité.
Résolution n° 4 - Approbation des comptes
L'assemblée approuve sans réserve, en leur forme, teneur et imputation, les comptes de charges s'élevant à {plain} euros. Contre : {someone} ({d2} tantièmes). Adoptée à la majorité.
Résolution n° 6 - Quitus au syndic
Abstention : {someone}. Adoptée.
Résolution n° 9 - Ravalement du pignon nord avec isolation (art. 25)
Après examen de trois devis et avis du conseil syndical, l'entreprise {other} est retenue pour {plain} euros TTC, honoraires de maîtrise d'œuvre 8 %. Financement en quatre appels trimestriels. Pour {num}, contre {num}. La majorité de l'article 25 n'étant pas atteinte mais le tiers étant recueilli, il est procédé à un second vote : adoptée.
Résolution n° 12 - Autorisation donnée à M. {someone} de poser un climatiseur : rejetée.
Questions diverses non soumises au vote : propreté du local poubelles, vols de vélos.
La séance est levée à {time}.
Article 42 alinéa 2 de la loi du 10 juillet 1965 : les actions en contestation doivent, à peine de déchéance, être introduites dans un délai de deux mois à compter de la notification.
Le président Le scrutateur Le secrétaire`,
    'fr2-biodigester-feasibility-study': `{company} Ingénierie - Énergies renouvelables
# Étude de faisabilité d'une unité de méthanisation agricole
Maître d'ouvrage : SAS {client} ({n} exploitations associées)
Livrable L2, version provisoire du {today}
Résumé non technique
Le gisement mobilisable dans un rayon de quinze kilomètres permet d'envisager une installation en injection de {d3} Nm3/h. L'équilibre économique est atteint sous condition d'une subvention d'investissement d'au moins {d2} %.
Chapitre 2 Gisements
= Intrant | t brutes/an | % MS | m3 CH4/t
- Lisier bovin | {num} | 8 | 1{n}
- Fumier pailleux | {num} | 22 | 4{n}
- CIVE d'hiver | {num} | 28 | 8{n}
- Issues de silo | {d3} | 86 | 2{d2}
- Graisses de flottation | {d3} | 18 | 1{d2}
Chapitre 3 Dimensionnement
Deux digesteurs de {num} m3, post-digesteur couvert, temps de séjour {d2} jours, épurateur membranaire. Le raccordement au réseau, distant de 2,{n} km, constitue le poste le plus incertain.
Chapitre 4 Retour au sol
Plan d'épandage de {num} hectares ; l'apport azoté respecte le plafond de 170 kg en zone vulnérable. Un séparateur de phases est recommandé.
Chapitre 5 Économie
Investissement {plain} k€, charges annuelles {plain} k€, recettes {plain} k€. TRI projet {n},{n} %, temps de retour {n} ans. Sensibilité : une baisse de dix pour cent du pouvoir méthanogène fait perdre deux points de rentabilité.
Chapitre 6 Acceptabilité
Deux réunions publiques, une visite d'unité existante. Inquiétudes exprimées : odeurs, trafic de tracteurs, dévalorisation immobilière.
Prochaine étape : dépôt du dossier ICPE en enregistrement, étude détaillée du distributeur de gaz.
Document établi sur la foi des déclarations des exploitants.`,
    'fr2-boat-survey-report': `{person}, expert maritime et fluvial
{street} {town} {mobile}
# RAPPORT D'EXPERTISE AVANT ACHAT
Navire :: « {heading} », [voilier Gib'Sea 312~vedette hollandaise~pêche-promenade 6,50 m]
Immatriculation :: LR {d5}
Construction :: polyester stratifié, {year}
Lieu et conditions :: à sec sur ber, port de {city}, le {date}, pluie intermittente
Mandant :: {client}, acquéreur
COQUE - ŒUVRES VIVES
Sondage au maillet : absence de délaminage. Humidimètre (échelle A) : valeurs de {n} à 2{n}, plus élevées au droit du brion. Une trentaine de cloques d'osmose de moins d'un centimètre sur tribord. Anodes consommées à 60 %. Safran : jeu vertical 4 mm, bague à remplacer.
ŒUVRES MORTES ET PONT
Gelcoat farinant, étoile d'impact à l'étrave. Chandelier bâbord arrière descellé, infiltration dans le coffre.
GRÉEMENT
Haubans âgés de plus de douze ans : remplacement exigé par la plupart des assureurs. Enrouleur fonctionnel. Grand-voile fatiguée en chute, génois récent.
MOTORISATION
Diesel {n} ch, {num} heures au compteur. Démarrage à froid immédiat, fumée blanche qui s'estompe. Silentblocs avant craquelés. Presse-étoupe sec.
ÉLECTRICITÉ, GAZ, SÉCURITÉ
Câblage hétérogène, cosses oxydées derrière le tableau. Flexible de gaz périmé depuis {n} ans. Fusées et radeau hors date.
VALEUR
Compte tenu des constatations, la valeur vénale peut être estimée entre {plain} et {plain} euros. Travaux à prévoir immédiatement : {plain}.
Sous les plus expresses réserves des vices cachés non décelables sans démontage. Rapport établi à titre amiable, {n} pages et {d2} clichés.`,
    'fr2-theatre-production-balance': `Compagnie {heading} - bilan de création remis à la DRAC
# Bilan artistique et financier du spectacle « Le Grand Sommeil des ourses »
Création le {date} au Théâtre de {city}
1. Bilan artistique
Le projet est né d'une collecte de récits auprès d'anciennes ouvrières de la sardinerie. Trois semaines de laboratoire, puis deux résidences, ont permis d'inventer une langue scénique où marionnettes portées et chant polyphonique se répondent. La scénographie, conçue par {someone} autour d'une cuve de salaison mobile, s'est révélée contraignante en tournée et sera allégée.
2. Public
{n} représentations, {num} spectateurs, jauge remplie à {d2} %. Deux séances scolaires ont donné lieu à des bords de plateau vifs. La presse locale s'est montrée élogieuse (revue en annexe), la presse nationale absente.
3. Action culturelle
{d2} heures d'atelier au lycée maritime, une veillée à la résidence autonomie, un podcast.
4. Emploi
{n} artistes et {n} techniciens, soit {num} heures déclarées.
5. Bilan financier
= Charges | Prévisionnel | Réalisé
- Salaires et cotisations | {plain} | {plain}
- Décor, costumes | {plain} | {plain}
- Transports, défraiements | {plain} | {plain}
- Communication | {plain} | {plain}
= Produits | Prévisionnel | Réalisé
- Coproductions | {plain} | {plain}
- Aide à la création | {plain} | {plain}
- Cessions | {plain} | {plain}
Le déficit de {plain} euros est couvert par les fonds propres ; il s'explique par l'annulation de deux dates pour intempéries.
6. Perspectives : reprise au festival, version courte pour les bibliothèques.
La directrice artistique, {person}`,
    'fr2-hand-filled-damage-survey-flat': `CONSTAT / RAPPORT D'INTERVENTION RECHERCHE DE FUITE
{company} Assèchement - Tél {phone}
N° dossier : {num} assurance : {insurer}
Date : {date} arrivée {time} départ {time}
Technicien : {someone}
Occupant : Mme {person} 3e ét. gauche
Adresse : {cstreet} {ctown} code porte {d2}A{d2}
Désordres constatés : tache brune env 60x40 plafond SDB, peinture cloquée, plinthe gonflée couloir
Mesures humidité : plafond 92 % / mur baignoire 78 % / témoin 14 %
Méthodes : visuel OK - caméra thermique OK - fluorescéine OK - gaz traceur NON - mise en pression OK (2,8 bar stable 20 min)
Origine : joint silicone receveur de douche HS appt du dessus (M. {someone}, 4e G.), fluorescéine retrouvée au bout de 25 min. Réseau alimentation non fuyard. Évacuation lavabo : léger suintement, resserré.
Cause : vétusté / défaut d'entretien
Réparation faite : NON (hors mission) - conseillé : reprise complète silicone + ne plus utiliser douche
Embellissements à prévoir : plafond SDB 5 m2 après séchage, lessivage, 2 couches, plinthe 3 ml. Séchage estimé 3 à 4 semaines.
Photos : 1 façade 2 plafond 3 fluo 4 joint
Accès difficile : la voisine n'avait pas la clé, 2e passage
Avis tech : pas de recours syndic, convention IRSI tranche 1
Signature occupant : Signature tech :
Rapport définitif envoyé sous 5 jours ouvrés au gestionnaire`,
    'fr2-internet-sociology-dissertation-page': `{d2} CHAPITRE II
Du marché forain à la plateforme : permanences d'un métier
se distingue moins par les produits qu'il propose que par la relation qu'il entretient avec sa clientèle. Comme le note {someone}, « vendre, c'est d'abord savoir à qui l'on parle »1. Les entretiens confirment cette intuition : interrogés sur ce qui leur manque depuis la fermeture des halles, les commerçants n'évoquent presque jamais le chiffre d'affaires, mais le bruit, les habitués, le café de cinq heures.
2.3 Une économie de la confiance
La mise en ligne des étals, expérimentée entre {year} et l'année suivante par une coopérative de {d2} maraîchers, devait abolir la distance. Elle l'a plutôt déplacée. Le panier, composé à l'avance par un algorithme d'assortiment, supprime la négociation ; les messages laissés par les acheteurs réintroduisent, sous une autre forme, la conversation. Nous avons dépouillé {num} de ces messages.
Tableau 4. Nature des messages laissés aux producteurs (en % du corpus)
= Catégorie | Hommes | Femmes | Ensemble
- Demande pratique | {d2} | {d2} | {d2}
- Remerciement | {d2} | {d2} | {d2}
- Plainte | {n} | {n} | {n}
- Récit personnel | {n} | {n} | {n}
Source : corpus de l'auteure. Lecture : {d2} % des messages sont des demandes pratiques.
On observe que le récit personnel, résiduel en volume, occupe près du tiers des caractères. Une cliente de 71 ans raconte ainsi, à propos d'un bouquet de persil oublié, l'hospitalisation de son mari. L'hypothèse d'une « dématérialisation du lien » ne résiste guère à l'examen.
2.4 Limites du dispositif
Reste que l'accès au corpus fut négocié avec la direction de la coopérative, laquelle avait préalablement expurgé les conversations qu'elle jugeait litigieuses.
1. {someone}, La Place marchande, Presses de {city}, {year}, p. {d3}.
2. Voir infra, chapitre V.`,
  }),
  letter: wordingsIn('fr', {
    'fr2-notary-heirs-summons-letter': `Étude de Maîtres {person} et {someone}
Notaires associés
{street}
{town}
> {someone}
> {cstreet}
> {ctown}
> {city}, le {today}
Succession de Madame {someone} veuve {someone}
Dossier suivi par : {someone} - réf. {num}/GB
Cher Monsieur,
Je reviens vers vous à la suite de notre entretien téléphonique de mardi dernier et vous confirme avoir été chargé du règlement de la succession de votre tante, décédée à {city} le {date}.
L'interrogation du fichier central a révélé l'existence d'un testament olographe déposé en l'étude de mon prédécesseur. Il ressort de ses termes que vous êtes institué légataire à titre universel, conjointement avec votre cousine domiciliée à Namur.
Afin de dresser l'acte de notoriété, je vous saurais gré de bien vouloir me faire parvenir par retour :
• une copie de votre livret de famille et de votre contrat de mariage s'il y a lieu ;
• le questionnaire d'état civil ci-inclus, dûment rempli ;
• les coordonnées du locataire de la maison de Saint-Briac, que je n'ai pu joindre.
Je me permets d'attirer votre attention sur le délai de six mois imparti pour le dépôt de la déclaration et le paiement des droits, au-delà duquel l'administration réclame un intérêt de retard. À cet égard, une provision de {plain} euros sur frais me paraît nécessaire.
Je vous propose un rendez-vous de signature le {date} à {time}. Une procuration peut être établie si vous ne pouviez vous déplacer.
Demeurant à votre entière disposition, je vous prie de croire, cher Monsieur, en l'assurance de mes sentiments dévoués.
Maître {person}
Membre d'une association agréée, le règlement des honoraires par chèque est accepté. Étude fermée le vendredi après-midi.`,
    'fr2-neighbour-complaint-hedge': `{person}
{cstreet}
{ctown}
> M. et Mme {someone}
> même rue, n° {n}
> Le {today}
Chers voisins,
Je préfère vous écrire plutôt que de vous en parler par-dessus la haie, car je sens bien que nos dernières discussions ont été un peu vives et je le regrette.
Voilà maintenant trois étés que vos thuyas dépassent les deux mètres et, comme vous le savez, ils ont été plantés à moins de cinquante centimètres de la limite. Le potager n'a plus de soleil après quatorze heures, mes tomates n'ont pas rougi, et les gouttières de l'abri débordent d'aiguilles. Mon mari, opéré de la hanche, ne peut plus monter à l'échelle pour les nettoyer.
Je vous rappelle, sans esprit de chicane, que le code civil fixe une distance de deux mètres pour les plantations de cette hauteur et que notre règlement de lotissement va dans le même sens. Un conciliateur de justice tient une permanence à la mairie le deuxième jeudi du mois ; nous pourrions le rencontrer ensemble, c'est gratuit.
Mais le plus simple serait de faire tailler. J'ai demandé à l'entreprise {company} un prix pour les deux côtés : elle prendrait {small} euros en tout, évacuation comprise, et je suis prête à en payer la moitié.
Dites-moi avant la fin du mois ce que vous en pensez. À défaut de nouvelles, je serai malheureusement obligée de vous adresser une mise en demeure en recommandé, ce dont je n'ai aucune envie.
J'espère que la petite Louise va mieux.
Bien cordialement,
{person}
P.-S. : le chat roux dort encore dans notre garage, il n'est pas perdu.`,
    'fr2-tenant-notice-of-departure': `{person}
{cstreet}, bât. C, 2e étage
{ctown}
{mobile}
{mail}
> Agence {company}
> Service gestion locative
> {street}
> {town}
Lettre recommandée avec accusé de réception n° 1A {d3} {d3} {d5}
Objet : congé du logement situé à l'adresse ci-dessus, préavis réduit à un mois
Madame, Monsieur,
Locataire depuis le {date} de l'appartement cité en objet, pour lequel un bail d'habitation a été signé par votre intermédiaire avec M. {someone}, je vous informe par la présente de mon intention de quitter les lieux.
[Ayant obtenu un premier emploi à {ctown}~Le logement étant situé en zone tendue~Bénéficiaire du revenu de solidarité active], je bénéficie d'un délai de préavis réduit, conformément à l'article 15 de la loi du 6 juillet 1989. Vous trouverez le justificatif en annexe. Le bail prendra donc fin un mois après la réception de ce courrier.
Je vous remercie de me proposer une date pour l'état des lieux de sortie et la remise des clés, de préférence un samedi matin. Les visites pourront avoir lieu en semaine à partir de 18 heures, en me prévenant la veille.
Je profite de l'occasion pour vous rappeler que le radiateur de la petite chambre, signalé à deux reprises, ne fonctionne toujours pas ; il ne saurait m'être imputé.
Merci également d'établir le décompte des charges et de me restituer le dépôt de garantie de {small} euros dans le délai légal, sur le compte dont le relevé d'identité bancaire est joint. Ma nouvelle adresse vous sera communiquée sous peu.
Dans cette attente, veuillez agréer, Madame, Monsieur, mes salutations distinguées.
Fait à {city}, le {today}
(signature)
P.J. : copie de la promesse d'embauche, RIB`,
    'fr2-mayor-reply-speed-bumps': `[Mairie~Commune~Ville] de {city}
Cabinet du maire
{street} - {phone}
Affaire suivie par : {someone}
N/Réf. : CAB/{year}/{d3}
V/Réf. : votre lettre du {date}
> Monsieur {someone}
> Président du comité de quartier
> {cstreet}
Objet : demande de ralentisseurs rue du Moulin
Monsieur le Président,
Par courrier reçu en mairie le {date}, vous avez appelé mon attention sur la vitesse excessive des véhicules empruntant la rue du Moulin, tout particulièrement aux heures d'entrée et de sortie de l'école maternelle. Je partage pleinement votre préoccupation et vous remercie de la pétition, forte de {d3} signatures, qui l'accompagnait.
Les services techniques ont procédé, pendant quinze jours, à un comptage au moyen de boîtiers dissimulés. Il en ressort que {d2} % des conducteurs respectent la limitation, mais que des pointes à {d2} km/h ont été enregistrées le soir.
La pose de coussins berlinois n'est pas possible à cet endroit en raison de la pente et du passage de l'autobus. En revanche, j'ai demandé l'étude d'un plateau surélevé au droit de l'école, d'un rétrécissement par chicane et d'un radar pédagogique. Ces aménagements, dont le coût avoisinerait {plain} euros, seront soumis à la commission voirie le mois prochain.
D'ici là, la police municipale multipliera les contrôles.
Mon adjointe aux mobilités, {someone}, se tient à votre disposition pour venir présenter le projet aux riverains.
Je vous prie de croire, Monsieur le Président, à l'assurance de ma considération distinguée et de mon attachement à la tranquillité de nos quartiers.
Le Maire,
{person}
Toute correspondance doit être adressée impersonnellement à Monsieur le Maire.`,
  }),
};
