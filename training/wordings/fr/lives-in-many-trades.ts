import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French lives of workers, teachers, researchers, managers and beginners. */
export const frenchLivesInTrades: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: wordingsIn('fr', {
    'fr2-cv-crane-operator': `{person}
42 ans - marié, 3 enfants
{cstreet}, {ctown}
{mobile}
Véhicule, mobile toute la France
GRUTIER À TOUR / MOBILE
CACES R487 catégories 1, 2 et 3 (validité {year}), R483 A
Expérience
Depuis 2015 - {company}, grands déplacements
• Montage et conduite de Potain MDT 219, MR 295, cabine à 62 m
• Levage de prémurs, poutres précontraintes, banches de voile
• Communication radio avec trois chefs de manœuvre, zones d'interférence
• Zéro accident en huit ans
2008 - 2015 - Intérim ({other}, {other})
Chantiers : stade, tramway, centre commercial, EPR (habilité risque chimique 1)
2003 - 2008 - Coffreur-bancheur, compagnon
Formation
2008 titre professionnel conducteur de grue, centre d'Égletons
2002 CAP maçonnerie, mention assez bien
Recyclages : travail en hauteur, SST, AIPR opérateur
Langues : portugais maternel, français courant, espagnol compris
Ce que disent mes chefs : « dépose au centimètre », « calme quand ça souffle ». J'arrête à 72 km/h sans discuter.
Disponible à partir du {date}, prétentions selon convention, paniers et zone.
Loisirs : pétanque (licencié), moto, bricolage
Références sur demande : M. {someone}, conducteur de travaux, {mobile}`,
    'fr2-cv-belgian-teacher': `CURRICULUM VITÆ
Données personnelles
Nom :: {person}
Domicile :: {cstreet} - {ctown}
GSM :: {mobile}
Courriel :: {mail}
Date de naissance :: 12/09/1991
Nationalité :: belge
Permis :: B
Titres
2013 Agrégée de l'enseignement secondaire inférieur, français - morale, Haute École de {city}, distinction
2018 Certificat en didactique du français langue étrangère, UCLouvain (15 ECTS)
Fonctions exercées dans l'enseignement
- 2013-2014 | Intérims, Athénée royal {other} | 14 h/semaine
- 2014-2019 | Institut Saint-Joseph, 1re et 2e communes | temps plein, temporaire
- 2019-2024 | DASPA, élèves primo-arrivants | engagement définitif {d2} périodes
Ancienneté au 30 juin : {num} jours
Projets menés
• Atelier d'écriture « Passeurs de mots » avec la bibliothèque communale
• Voyage à vélo Bruges - Gand avec une classe de première différenciée
• Coordination des journées blanches, membre du conseil de participation
Formations suivies (IFPC) : gestion de conflits, dyslexie et aménagements raisonnables, tableau interactif, PIA
Connaissances linguistiques
- Français | langue maternelle
- Néerlandais | B2
- Arabe dialectal | notions
- Anglais | B1
Informatique : traitement de texte, Moodle, montage vidéo
Centres d'intérêt : improvisation théâtrale, permaculture, lecture de polars scandinaves
Je déclare sur l'honneur l'exactitude des renseignements ci-dessus.
Extrait de casier judiciaire modèle 2 disponible.`,
    'fr2-cv-young-developer-two-columns': `{person}
Développeuse full stack junior
{city} · {mobile} · {mail} · github.com/{heading}
À PROPOS
Ancienne éducatrice spécialisée reconvertie au numérique, j'aime les interfaces sobres et le code testé. Je cherche une équipe bienveillante, en présentiel deux ou trois jours.
COMPÉTENCES
Langages : TypeScript, Python, SQL, un peu de Rust
Cadres : React, Django, Express
Outils : Docker, Git, GitLab CI, Figma
Méthodes : Scrum, revue par les pairs, accessibilité RGAA
EXPÉRIENCES
Alternance - {company} | septembre {year} - aujourd'hui
Refonte du portail usagers ({num} visiteurs/mois). Temps de chargement divisé par trois. Mise en place de tests de bout en bout.
Stage - {other} | 4 mois
Prototype de cartographie participative, restitution devant les élus.
Éducatrice - Foyer {heading} | 2014 - 2021
Accompagnement de {n} adolescents, rédaction de projets personnalisés, nuits.
FORMATION
Titre professionnel concepteur développeur d'applications (RNCP niveau 6)
Simplon, formation intensive 9 mois
DEES, diplôme d'État d'éducateur spécialisé
PROJETS
Tupperloc : appli de prêt d'objets entre voisins, {d3} inscrits
Bot de rappel des poubelles, 40 étoiles
LANGUES
Français C2 - Anglais B2 (TOEIC {d3}) - LSF niveau A2
ET AUSSI
Roller derby, poterie, bénévole Emmaüs Connect. Véhiculée.`,
    'fr2-cv-quebec-truck-mechanic': `{person}
{cstreet}
{ctown} (Québec)
Cellulaire : {mobile}
MÉCANICIEN DE VÉHICULES LOURDS ROUTIERS
Sommaire des qualifications
• 14 ans d'expérience en diesel (Cummins, Paccar, Detroit)
• Carte de compagnon CPA, classe 1 valide, PEP (programme d'entretien préventif)
• Soudure MIG/TIG, diagnostic électronique, freins à air, climatisation (carte d'halocarbures)
• Bonne condition physique, à l'aise dans les deux langues
Expériences de travail
{company}, {city} 2016 à ce jour
Mécanicien de nuit, chef d'équipe depuis 2021
- Réparer tracteurs, remorques frigorifiques, hayons
- Répondre aux appels de service routier, du lundi au jeudi
- Former quatre apprentis, commander les pièces
{other} inc. 2010-2016
Compagnon : reconstruction de moteurs, transmission, différentiel ; inspections SAAQ
Ferme laitière familiale 2005-2010
Entretien de la machinerie, conduite de camion à ensilage
Scolarité
DEP en mécanique de véhicules lourds, CFP de l'Estrie, 2009 (prix de persévérance)
Secondaire 4 complété ; équivalence de niveau obtenue
Perfectionnement
2019 véhicules électriques moyenne tension ; 2022 SIMDUT ; 2023 secourisme en milieu de travail
Implication : entraîneur de hockey atome BB, pompier volontaire
Disponibilité : immédiate, deux semaines de préavis. Références fournies sur demande.`,
    'fr2-cv-executive-biography-page': `{person}
Directrice générale adjointe - finances, achats, systèmes d'information
20 ans dans l'agroalimentaire et la distribution spécialisée
Transformation · Restructuration · LBO · International
{cstreet} {ctown} - {mobile}
Réalisations marquantes
> Retour à l'équilibre d'une filiale ibérique perdant {n} M€ en dix-huit mois
> Négociation d'un crédit syndiqué de {d3} M€ avec sept banques
> Bascule de quatre ERP vers un seul, budget tenu, {n} sites
> Cession d'une marque à un fonds scandinave (multiple de {n} fois l'EBITDA)
PARCOURS
{year} - à ce jour : {company}, groupe familial, {num} collaborateurs, CA 640 M€
DGA, membre du comité exécutif. Équipe de {d2} personnes. Pilotage du plan « Cap », reporting au conseil de surveillance.
2012 : {other}, directrice administrative et financière Europe du Sud, basée à Barcelone
Consolidation IFRS, trésorerie, relations avec les auditeurs, baisse du BFR de {n} jours
2006 : {other}, contrôleuse de gestion industrielle puis responsable de division
2002 : Cabinet d'audit, senior, secteurs coopératives et vins
FORMATION
2016 Executive MBA, HEC Paris / NYU
2002 DSCG, expertise comptable (mémoire soutenu)
2001 École de management de {city}, majeure finance
MANDATS
Administratrice indépendante d'une ETI de salaisons ; trésorière d'une épicerie solidaire
LANGUES : anglais et espagnol bilingues, allemand professionnel
Mariée, 3 enfants - 46 ans - voile hauturière, alto dans un orchestre amateur`,
    'fr2-cv-seasonal-worker-table': `FICHE CANDIDAT saison [hiver~été] {year}
(à remplir en majuscules et à renvoyer avec une photo)
NOM Prénom :: {person}
Né(e) le :: 03/02/2001 à {city}
Adresse :: {cstreet} {ctown}
Tél :: {mobile}
Poste souhaité :: [commis de salle~plongeur~réceptionniste de nuit~perchman]
Logement :: oui, seule / en couple avec {someone}
Dispo du :: {date} au {date}
Permis B :: oui - véhicule : non
EXPÉRIENCE PROFESSIONNELLE
= Période | Employeur, lieu | Poste | Couverts/j
- Été 2023 | Camping {other}, Vendée | Serveuse bar | 200
- Hiver 22-23 | Hôtel {other}, Tignes | Femme de chambre | 38 ch.
- Été 2022 | Glacier, La Baule | Vente | -
- Hiver 21-22 | {company}, Les Menuires | Commis cuisine | 120
- 2020 | Vendanges, Beaujolais | Coupeuse | -
Motif de départ du dernier emploi : fin de contrat. Peut-on téléphoner ? oui, Mme {someone}
FORMATION : bac pro commercialisation et services en restauration, CAP cuisine en candidate libre
Hygiène HACCP [x] SST [ ] Permis d'exploitation [ ] Habilitation électrique [ ]
LANGUES : anglais (parle, comprend), italien (notions), catalan
INFORMATIQUE : logiciel de caisse, tableau de réservation
Taille veste 38, pantalon 40, chaussures 39
Niveau ski / snow : débrouillard
Ma devise : le sourire ne coûte rien.
Certifié exact, signature : ......................`,
    'fr2-cv-research-academic': `{person}
Maîtresse de conférences en histoire médiévale
Université de {city} - UMR {num}
{email} - ORCID 0000-000{n}-{num}
POSITION ACTUELLE
Depuis {year} : maîtresse de conférences, section CNU 21. Responsable de la licence 3.
CURSUS
2014 Doctorat, mention très honorable avec les félicitations du jury. « Compter, mesurer, nourrir : les cellériers cisterciens en Champagne (XIIe-XIVe s.) », sous la direction de {someone}
2009 Agrégation externe d'histoire (rang {d2})
2006-2010 École normale supérieure, élève
PUBLICATIONS (sélection)
Ouvrage
[1] Le Grain et la Règle, Presses universitaires, {year}, {d3} p.
Articles à comité de lecture
[2] « Un registre de bois flotté », Revue Mabillon, {d2}, p. {d3}-{d3}
[3] avec {someone}, « Peser le fromage », Médiévales, {d2}
Directions de volume
[4] Greniers et caves, actes du colloque de {city}
COMMUNICATIONS
{d2} interventions, dont Leeds, Kalamazoo, Louvain-la-Neuve, Fribourg
CONTRATS DE RECHERCHE
ANR jeunes chercheurs CELLA, {d3} k€, porteuse
ENCADREMENT
{n} mémoires de master, deux thèses en codirection
ENSEIGNEMENT
192 h éq. TD : paléographie, économie monastique, méthodologie de la dissertation, latin débutants
RESPONSABILITÉS COLLECTIVES
Conseil de laboratoire, jury de CAPES, comités de sélection (six)
VALORISATION : conseil scientifique d'une exposition, chronique radiophonique, Fête de la science
LANGUES : anglais, allemand, italien (lus, parlés), latin, ancien français
Dernière mise à jour {month} {year}`,
    'fr2-cv-swiss-bank-compliance': `Curriculum vitae
{person}
Compliance Officer senior | permis C | célibataire | 1984
{cstreet} | {ctown} | {mail}
Profil
Juriste spécialisée en droit bancaire, quadrilingue, habituée aux environnements transfrontaliers. Rigoureuse et diplomate. À la recherche d'un poste à 80 - 100 % sur l'arc lémanique.
Parcours professionnel
05.2018 - ce jour | {bank} (Suisse) SA, Genève
Responsable adjointe LBA
• Examen des relations PEP et des structures complexes (trusts, fondations)
• Communications au MROS, contacts avec la FINMA, coordination de l'audit externe
• Déploiement d'un outil de filtrage ; réduction des faux positifs de {d2} %
08.2013 - 04.2018 | {company} Fiduciaire, Lausanne
Juriste : CDB, FATCA, EAR
02.2011 - 07.2013 | Étude {other}, Neuchâtel
Avocate-stagiaire puis greffière ad hoc
Formation
2020 CAS Financial Crime, Haute école de Lucerne
2013 Brevet d'avocat
2010 Master en droit, Universités de Fribourg et de Berne, bilingue, summa cum laude
2003 Maturité gymnasiale, Porrentruy
Langues
Français : maternelle | Allemand, suisse-allemand : courant (C1) | Anglais : C1 | Portugais : B2
Informatique
Temenos, WorldCheck, suite Office, notions VBA
Engagements
Juge assesseure prud'hommes ; caisse du ski-club
Prétentions salariales et délai de congé (3 mois) à discuter. Certificats de travail en annexe.`,
    'fr2-cv-senegal-accountant-assistant': `REPUBLIQUE DU SENEGAL
CURRICULUM VITAE
ETAT CIVIL
Prénoms et nom : Mouhamadou Lamine {someone}
Né le 22/11/1995 à Kaolack
Situation matrimoniale : marié, un enfant
Adresse : Villa n° {d3}, Keur Massar, Dakar
Tél : (+221) 77 {d3} {d2} {d2}
E-mail : {mail}
OBJECTIF : mettre mes compétences au service d'une entreprise dynamique afin de contribuer à sa performance
FORMATION ET DIPLOMES
2019 : Licence en Sciences de gestion, option finance-comptabilité, UCAD
2016 : BTS Comptabilité, ISEG Kaolack
2014 : Baccalauréat série G, mention assez bien
2010 : BFEM
EXPERIENCES PROFESSIONNELLES
Janvier 2021 à nos jours : Aide-comptable chez {company}, Zone industrielle
Tâches : saisie des pièces (SYSCOHADA révisé), rapprochement bancaire, déclarations TVA et VRS, états de salaires IPRES et CSS, suivi de caisse, inventaire
2020 : Stagiaire au cabinet {other} (6 mois), missions d'audit dans deux hôtels à Saly
2017 - 2018 : Agent recenseur, ANSD
2016 : Stage à la recette-perception municipale
COMPETENCES
Sage Saari 100, Excel (tableaux croisés, macros), SPSS notions
LANGUES
Français : très bien ; Anglais : moyen ; Wolof : couramment ; Sérère : maternelle
AUTRES
Permis de conduire catégorie B. Secrétaire général de l'ASC du quartier, arbitre de navétanes. Passion : lecture, lutte.
REFERENCES : M. {someone}, expert-comptable, Dakar
Je certifie sincères les informations.`,
    'fr2-cv-retired-consultant-missions': `{person} - ingénieur Arts et Métiers
Conseil indépendant en thermique et procédés papetiers
Liste de références
Je n'enjolive pas : j'ai soixante-six ans, deux hanches neuves et quarante hivers de machines à papier derrière moi. J'interviens à la journée, du diagnostic à la remise en route.
Missions récentes
{year} - Papeterie {other}, {ctown} : diagnostic vapeur, gain {d2} % sur la sécherie
{year} - {company} : remise en conformité de deux chaudières biomasse, rédaction du cahier des charges, réception
{year} - Cartonnerie au Maroc : formation de {n} conducteurs, mise en place d'une tournée
{year} - Tribunal : sapiteur dans l'expertise de l'incendie d'une bobineuse
Carrière salariée
- 2009 - 2019 | Directeur technique, {other}, 420 personnes
- 1998 - 2009 | Chef de fabrication, machine 3, laize 5,40 m
- 1990 - 1998 | Ingénieur travaux neufs, Grenoble puis Kaysersberg
- 1983 - 1990 | Service procédés, bureau d'études finlandais, Tampere
Formation
1982 diplôme d'ingénieur, Cluny - Paris ; 1983 service national en coopération, Cameroun
Savoirs
Bilans matière et énergie, échangeurs, vide, hottes fermées, traitement des condensats, réglementation ESP, rédaction de plans de prévention
Anglais technique, finnois rouillé
Publications : six articles dans la revue de l'ATIP. Un brevet (racle céramique).
Conditions : forfait journalier et frais réels ; statut micro-entreprise ; assurance décennale sans objet, RC professionnelle {insurer}
Quand je ne calcule pas, je restaure un moulin.
{mobile} - {mail}`,
  }),
};
