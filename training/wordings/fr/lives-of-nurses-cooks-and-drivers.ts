import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French lives of carers, cooks, drivers, guards, designers and crews. */
export const frenchFurtherLives: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: wordingsIn('fr', {
    'fr2-cv-nurse-second-page': `{person} page 2/2
(suite) Expériences professionnelles
Service de réanimation polyvalente, CHU de {city} - 2016 à 2019
Prise en charge de patients intubés, hémofiltration, drogues vasoactives. Tutorat de {n} étudiants. Participation au groupe escarres et à la rédaction du protocole d'extubation.
Clinique {other}, bloc opératoire - 2014 à 2016
Infirmière circulante : orthopédie, viscéral, urologie. Traçabilité des dispositifs implantables, décontamination, gestion de l'arsenal.
Mission humanitaire - Tchad, sept mois, 2013
Centre nutritionnel thérapeutique de {d2} lits, pesées, vaccination, recrutement d'agents locaux.
Hôpital local de {ctown}, médecine gériatrique - 2011 à 2013
Premier poste, roulement jour/nuit
Diplômes
2024 diplôme universitaire plaies et cicatrisation
2018 attestation de formation aux gestes d'urgence niveau 2 (recyclée)
2011 diplôme d'État d'infirmier, IFSI de {city}, mention bien au mémoire
2008 baccalauréat sciences médico-sociales
Logiciels : Orbis, Hopital Manager, pousse-seringue Agilia, respirateurs Evita
Langues : anglais médical, arabe tchadien élémentaire, créole réunionnais
Divers
Ordre infirmier n° {num} - vaccinations à jour - permis A et B
Membre du jury DEAS ; pompier volontaire (caporale)
Randonnée, tricot, cuisine du monde
Personnes à contacter
{someone}, cadre supérieure de santé, {mobile}
Dr {someone}, anesthésiste, {email}
Je consens à la conservation de ma candidature pendant deux ans.`,
    'fr2-cv-recruitment-agency-anonymous': `{company} Recrutement & Intérim
DOSSIER DE COMPÉTENCES ANONYMISÉ
Réf. candidat : {num} Consultant : {someone}
Intitulé :: {job} confirmé(e), {n} ans d'expérience
Localisation :: {city} et 40 km
Disponibilité :: préavis {n} semaines
Rémunération actuelle / souhaitée :: {d2} k€ / {d2} k€ + variable
Mobilité :: quotidienne, pas de grands déplacements
Avis du consultant
Candidat rencontré le {date} pendant une heure quinze. Discours structuré, présentation soignée, motivations cohérentes : rapprochement familial et souhait de prendre davantage de responsabilités. Tests bureautiques : {d2}/100. Contrôle de références réalisé auprès de deux anciens supérieurs, très favorable. Point de vigilance : a connu des effectifs réduits, l'encadrement de plus de quinze personnes serait nouveau.
Parcours synthétique
= Période | Secteur | Fonction
- 4 ans | Équipementier rang 1 | Responsable d'îlot
- 3 ans | Plasturgie | Animateur méthodes
- 2 ans | Agroalimentaire | Technicien qualité
Compétences clés
[x] 5S [x] SMED [x] AMDEC [ ] Six Sigma [x] GPAO [x] lecture de plan
Formation : BTS puis licence professionnelle par validation des acquis
Langues : anglais opérationnel (audit téléphonique B1+), turc
Personnalité (inventaire SOSIE) : persévérant, factuel, besoin de clarté
Vous souhaitez rencontrer ce profil ? Répondez sous 48 heures à {email} en rappelant la référence. Les candidatures présentées sont protégées douze mois ; nos conditions de placement : {d2} % du brut annuel, garantie trois mois.`,
    'fr2-cv-hand-made-teen-babysitter': `Salut ! Moi c'est {person}
j'ai 17 ans et je cherche des heures de baby-sitting / aide aux devoirs / garde de chats
MON PARCOURS
- lycée {other}, terminale générale (spé maths + SVT)
- brevet mention très bien, PSC1 obtenu en mars
- BAFA : théorie faite, stage pratique cet été
CE QUE J'AI DÉJÀ FAIT
• depuis 2 ans : garde de Zélie (4 ans) et Marius (7 ans), les mercredis et parfois le soir, leur maman peut témoigner : Mme {someone} {mobile}
• aide aux devoirs bénévole à la maison de quartier
• stage d'observation de 3e chez {company}, fleuriste (j'ai adoré)
• vente de gâteaux pour financer le voyage à Rome : {d3} € récoltés !
MES QUALITÉS
patiente, ponctuelle, je connais 12 comptines et tous les dinosaures
MES DÉFAUTS
je chante tout le temps
LANGUES : anglais B1, espagnol A2, japonais (débutante, autodidacte)
DISPO : mercredi après-midi, vendredi soir jusqu'à 23 h 30, week-ends sauf match de hand, toutes les vacances sauf du {date} au {date}
TARIF : 8 euros de l'heure, 10 après minuit, réglable en CESU
j'habite {cstreet}, je viens à vélo
ÉCRIVEZ-MOI {mail} ou laissez un mot chez la boulangère
(photo : moi avec Marius, sa mère est d'accord)`,
    'fr2-cv-cook-chronology-caps': `{person}
CHEF DE CUISINE
36 ANS - NATIONALITÉ FRANCO-MALGACHE
{mobile} / {mail} / INSTAGRAM @{heading}
PARCOURS
CHEF - {company}, {city} - DEPUIS MARS 2020
TABLE BISTRONOMIQUE, 45 COUVERTS, 14/20 GAULT&MILLAU, BRIGADE DE 6
RATIO MATIÈRE TENU À 27 %, CARTE RENOUVELÉE TOUTES LES 3 SEMAINES, ZÉRO CONGÉLATEUR
SECOND - AUBERGE {other}, ** MICHELIN - 2016-2020
POISSONS, SAUCES, ENCADREMENT DES APPRENTIS, REMPLACEMENT DU CHEF
DEMI-CHEF DE PARTIE - PALACE, GENÈVE - 2014-2015
GARDE-MANGER ET BANQUETS 600 PERSONNES
COMMIS - {other} - 2011-2013
LYON PUIS ANTANANARIVO (OUVERTURE D'UN LODGE)
FORMATION
BP CUISINIER, CFA DE LA GASTRONOMIE, 2013 - MEILLEUR APPRENTI RÉGION, FINALISTE
CAP CUISINE 2010, MENTION COMPLÉMENTAIRE DESSERT DE RESTAURANT 2011
STAGES : ARTHUR K. (FERMENTATION), YANNICK D. (GIBIER)
MES PLATS SIGNATURES
RIS DE VEAU, MANGUE VERTE ET POIVRE VOATSIPERIFERY
OMBLE CONFIT, BEURRE DE RÉGLISSE
RIZ AU LAIT FUMÉ
COMPÉTENCES
PMS / HACCP, FICHES TECHNIQUES, NÉGOCIATION FOURNISSEURS, ÉCRITURE DE CARTE, CUISSON SOUS VIDE, GESTION DU STRESS
ANGLAIS DE SERVICE, MALGACHE, ITALIEN DE CUISINE
HORS DES FOURNEAUX : CUEILLETTE, BOXE, DEUX JUMELLES DE QUATRE ANS
RECHERCHE : COUPURE LE DIMANCHE, LOGEMENT APPRÉCIÉ`,
    'fr2-cv-lorry-driver-minimal': `{person} - chauffeur SPL
{cstreet} {ctown} tel {mobile}
né le 05/08/1975
Permis B C CE - FIMO / FCO à jour {month} {year} - carte conducteur - ADR base + citernes - CACES 3
Points : 12
2017 > auj. {company} citernes alimentaires (lait, vin), Espagne Italie
2011 > 2017 {other} frigo, ramasse de nuit, 120 000 km/an
2006 > 2011 messagerie régionale, tournée 25 clients, transpalette électrique
1999 > 2006 BTP, benne 8x4, porte-engins, convois 2e cat.
1996 > 1999 militaire, train, Bosnie
CAP conduite routière 1995
Espagnol débrouillé, italien un peu
Connaît : lavage interne, protocole de sécurité, chronotachygraphe V2, CMR, petites pannes, arrimage
Accepte découchés 4 nuits. Refuse l'Angleterre.
Marié, deux grands enfants. Non fumeur. Chien dans le camion (petit).
Salaire souhaité {small} net + frais
Dispo tout de suite, entreprise en redressement
M. {someone}, ancien chef d'exploitation, peut renseigner, {mobile}`,
    'fr2-cv-graphic-designer-portfolio': `{person}
graphiste / illustratrice / sérigraphe du dimanche
portfolio : {web}
Bonjour. Je dessine des affiches, des étiquettes de bière, des chartes pour les petites institutions culturelles et, parfois, des cartes de géographie imaginaire.
Clients choisis
- Festival {heading} | identité, signalétique, programme (4 éditions)
- {company}, brasserie | gamme de 12 étiquettes
- Ville de {city} | livret du patrimoine, tirage 8 000
- Éditions {other} | couvertures de la collection poche
- Médecins de campagne | pictogrammes pour non-lecteurs
Salariat
2018 - 2022 studio {other}, Bruxelles : directrice artistique junior, packaging chocolatier
2015 - 2018 imprimerie {other} : maquettiste PAO, prépresse, calage des couleurs
Formation
DSAA design graphique, Marseille
BTS communication visuelle
Stage chez un lithographe de Lahti (bourse)
Outils
InDesign, Illustrator, Glyphs, Procreate ; papier, ciseaux, plomb ; un massicot de 1961
Prix
Lauréate du concours de l'affiche du carnaval, {year} ; mention typographie
Langues : français, néerlandais, finnois de sauna
Tarif journalier {d3} euros, forfaits possibles. Inscrite à la Maison des artistes, n° {num}.
Mon atelier se visite le premier jeudi du mois. Sonnez fort.`,
    'fr2-cv-security-guard-form': `CURRICULUM VITAE
AGENT DE SÉCURITÉ - SSIAP 1 - CYNOPHILE
{person}
{cstreet}, appt {d2}
{ctown}
Port. {mobile}
Nationalité : congolaise, titre de séjour 10 ans
Carte professionnelle CNAPS n° CAR-0{d2}-{year}-{num}
QUALIFICATIONS
Titre APS, CQP ; SSIAP 1 recyclé le {date} ; SST ; H0B0 ; palpation ; gestion de conflit
Chien : berger malinois Oslo, pucé, vacciné, vaccin rage valide
EXPÉRIENCE
[x] Filtrage, rondes, main courante électronique, vidéosurveillance
{year} à ce jour {company} Sécurité : rondier intervenant, secteur nord, 22 alarmes par vacation en moyenne
2016-2020 {other} : chef de poste, entrepôt de 45 000 m², équipe de cinq
2013-2016 événementiel : stade, concerts, salon de l'agriculture
2009-2012 Kinshasa, société minière : contrôleur d'accès, responsable clefs
AUTRES EMPLOIS
Manutentionnaire, livreur de meubles, surveillant d'internat (deux ans, établissement technique)
ÉTUDES
Graduat en droit, Université de Kinshasa ; équivalence bac + 2
LANGUES
Lingala, français, swahili, anglais aéroportuaire
ATOUTS
Sang-froid, présentation irréprochable, disponible nuits, dimanches et fêtes, véhicule personnel
CENTRES D'INTÉRÊT : judo (ceinture marron), chorale, échecs
Casier B2 vierge, joint`,
    'fr2-cv-euro-institution-translator-lux': `{person}
Administratrice - traductrice - lexicographe
Luxembourg-Kirchberg
Expérience professionnelle
Depuis {year} | Institution européenne, unité de langue française, grade AD {n}
Traduction et révision d'actes législatifs (pêche, statistiques, douanes). Correspondante terminologie. Formatrice des stagiaires.
2011-2016 | Ministère de l'Agriculture, de la Viticulture, Luxembourg
Chargée de communication trilingue, rédaction de discours
2008-2011 | {company} S.à r.l., localisation de logiciels
Chef de projet : budgets, mémoires, contrôle qualité
2006-2008 | Enseignante remplaçante, lycée technique, {city}
Éducation
Master en traduction, ISIT Paris ; licence de lettres classiques, Nancy ; année Erasmus à Cracovie
Concours EPSO/AD/{d3}/14, lauréate
Compétences linguistiques (cadre européen)
= Langue | Écouter | Lire | Parler | Écrire
- Allemand | C2 | C2 | C1 | C1
- Polonais | C1 | C1 | B2 | B2
- Anglais | C2 | C2 | C2 | C1
- Luxembourgeois | B2 | B1 | B2 | A2
Compétences numériques : Trados Studio, IATE, Euramis, LegisWrite
Publications : « Petit lexique des engins de pêche », 2019 ; chroniques dans la revue Traduire
Divers : secrétaire du syndicat, guide bénévole au musée, marathon de Metz en 4 h 12
Permis de conduire B. Nationalités française et luxembourgeoise.`,
    'fr2-cv-network-profile-export': `Coordonnées
{mobile} (Mobile)
{mail}
www.reseau-pro.example/in/{num}
Principales compétences
Négociation
Grande distribution
Prospection commerciale
Languages
Anglais (Professional Working)
Arabe (Native or Bilingual)
Certifications
Google Analytics
Permis bateau côtier
{person}
Key Account Manager GMS | Snacking & boissons | Ex-{other}
{city} et périphérie
Résumé
Passionné par le produit et par l'humain. Je développe des plans d'affaires gagnant-gagnant avec les centrales. Curieux de nature, j'ai lancé un podcast sur les rayons de supermarché.
Expérience
{company}
Responsable comptes clés
janvier 2021 - Present (4 ans {n} mois)
{city}, France
Portefeuille {n} M€, quatre enseignes, + {d2} % de croissance annuelle. Négociations EGalim. Référencement de 11 nouveautés.
{other}
3 ans 2 mois
Chef de secteur
mars 2018 - décembre 2020
76 points de vente, animation de forces de vente supplétives, implantation de têtes de gondole
Merchandiser
novembre 2017 - février 2018
{other}
Stagiaire trade marketing
2016 (6 mois)
Formation
Toulouse School of Management
Master, Marketing et vente · (2015 - 2017)
Lycée {other}
Baccalauréat ES, mention bien
Page 1 of 2`,
    'fr2-cv-cabin-crew-measurements': `{person}
Steward / PNC - français, anglais, coréen
Taille 1,83 m - natation 50 m < 55 s - vaccins fièvre jaune et hépatites
Base souhaitée : [CDG~Genève~Bruxelles~Nice]
PARCOURS AÉRIEN
{year} → {company} Airlines, chef de cabine, Airbus A320 famille
{num} heures de vol, instructeur incapacitation et feux, membre du comité fatigue
2016 → 2020, compagnie charter, PNC, B737-800 (vols pèlerins, rotations Cayenne)
2015, agent d'escale, {other} : enregistrement, litiges bagages, embarquement prioritaire
AVANT LES AVIONS
Deux saisons de clown d'hôpital ; barman sur ferry (liaison Toulon - Ajaccio)
QUALIFICATIONS
CCA n° {num} délivré le {date}. Visite médicale classe 2 valable jusqu'au {date}. Qualification de type A320, recurrent {month}. Marchandises dangereuses cat. 11. Sûreté 11.2.3.10. Formation premiers secours défibrillateur.
ÉTUDES
DEUG de langues orientales (coréen), Inalco ; bac L option théâtre
SAVOIR-ÊTRE
Voix posée, humour discret, tolérance au décalage, dons de médiation (un accouchement en vol : mère et enfant se portent bien)
EXTRA
Calligraphie, cuisine fermentée, arbitrage de quidditch
Disponibilité : préavis de deux mois. Mobilité mondiale, passeport valide > 5 ans, pas de tatouage visible.
Lettre de recommandation du responsable PNC jointe.`,
  }),
};
