import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French resumes of many layouts: sites, word-processor models, Europass, plain lists. */
export const frenchCandidates: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: wordingsIn('fr', {
    'fr-cv-europass': `europass
Curriculum vitae
INFORMATIONS PERSONNELLES {person}
{cstreet}, {ctown}
{mobile} {mail}
Sexe [Féminin~Masculin] | Date de naissance {date} | Nationalité [française~belge~luxembourgeoise]
EMPLOI RECHERCHÉ {job}
EXPÉRIENCE PROFESSIONNELLE
{month} {year}–Présent {job}
{company}, {town}
- [Gestion d'un portefeuille de clients~Planification de la production]
- [Suivi qualité et reporting~Encadrement de {n} personnes]
ÉDUCATION ET FORMATION
{year} [Master en gestion~Bachelier en électronique~BTS] Niveau 6 CEC
COMPÉTENCES PERSONNELLES
Langue(s) maternelle(s) français
= Autres langues | COMPRENDRE | PARLER | ÉCRIRE
- anglais | B2 | B1 | B2
- néerlandais | A2 | A2 | A1
Compétence numérique : utilisateur indépendant
Permis de conduire B
Page 1 / 2`,
    'fr-cv-profile-site-export': `Coordonnées
{mail}
www.linkedin.com/in/{d5} (LinkedIn)
Principales compétences
[Gestion de projet~Négociation~Python]
[Management~Lean~Acquisition]
Languages
Anglais (Professional Working)
{person}
{job} chez {company}
{city} et périphérie
Résumé
[Passionné par la transformation des organisations, j'accompagne les équipes depuis 12 ans.~Curieuse et tenace, j'aime faire grandir des produits.]
Expérience
{company}
{job}
{month} {year} - Present ([2 ans 4 mois~8 mois])
{city}
{other}
[Chef de projet~Stagiaire~Alternant marketing]
{month} 2015 - {month} 2018 (3 ans)
Formation
[Université de {city}~École de commerce de {city}]
[Master, Sciences économiques~Diplôme d'ingénieur] · (2010 - 2013)
Page 1 of 2`,
    'fr-cv-word-mason': `{person}
{cstreet}
{ctown}
Tél {mobile}
{n}7 ans, [marié, 2 enfants~célibataire]
Permis B et [CACES 1~remorque], véhicule personnel
[MAÇON~Coffreur bancheur~Carreleur] 15 ans d'expérience
EXPERIENCE
2018 à ce jour : {company}, {city} - [chef d'équipe~compagnon]
2011 - 2018 : intérim (divers chantiers)
2006 - 2011 : {other} - apprenti puis ouvrier
FORMATION
CAP [maçonnerie~carrelage], CFA de {city}
SST, travail en hauteur, AIPR
DIVERS
Foot, pétanque, bricolage. Disponible de suite.`,
    'fr-cv-sales-key-figures': `{person} - [Directrice commerciale~Ingénieur d'affaires~Responsable grands comptes]
{mail} - {mobile} - {city}
EN BREF
15 ans de vente B2B · {n} collaborateurs managés · CA {amount}
Réalisations marquantes
- +{d2} % de croissance sur 3 ans
- Ouverture de {n} comptes stratégiques dans l'agroalimentaire
- Déploiement d'un CRM pour 60 utilisateurs
Parcours
{company} | {year} à aujourd'hui | Directeur régional
Pilotage du plan de vente, recrutement, coaching terrain, négociation d'accords-cadres.
{other} | 2012 – 2017 | Chef des ventes
{other} | 2008 – 2012 | Commercial sédentaire
Diplômes : [ESC~IAE~DUT TC], {year}
Langues : anglais courant, espagnol scolaire
Centres d'intérêt : [trail, bénévolat~voile~théâtre amateur]`,
    'fr-cv-care-assistant': `CURRICULUM VITAE
Nom :: {person}
Née le :: {date}
Adresse :: {cstreet}, {ctown}
Téléphone :: {mobile}
Situation :: mère de deux enfants, véhiculée
Poste visé :: [auxiliaire de vie~assistante maternelle agréée~agent de service]
Mes expériences
- {year} : [EHPAD {city}~crèche municipale~particuliers (CESU)]
- 2015-2019 : {company}, aide à la toilette, repas, courses
- 2010-2014 : caissière
Mes diplômes
- DEAVS, PSC1
- BEP carrières sanitaires et sociales
Mes qualités : patiente, ponctuelle, discrète
Loisirs : couture, lecture, chorale
Références sur demande`,
    'fr-cv-engineer-two-pages': `{person}
Ingénieur [génie civil~procédés~sûreté nucléaire~électronique de puissance]
Né le {date} - {ctown} - {mail}
COMPÉTENCES TECHNIQUES
- Calcul : [Robot, Advance Design~Aspen, Hysys~Matlab/Simulink, LTspice]
- Normes : [Eurocodes 2 et 3~ATEX, DESP~CEI 61508]
- Langues : anglais C1 (TOEIC 9{d2}), allemand B1
EXPÉRIENCES
{company}, {city} - {month} {year} à ce jour
Ingénieur d'études senior
Contexte : [viaduc ferroviaire de 420 m~unité de méthanisation~onduleur 250 kVA]
Missions : dimensionnement, notes de calcul, suivi d'essais, revue avec le client
Environnement : équipe de {n}, cycle en V
===
{other} - 2014 à 2018
Ingénieur d'exécution
Thèse CIFRE soutenue en 2014 : {heading}
FORMATION
[INSA~Polytech~École des Mines] {city}, promotion 2010
PUBLICATIONS
{sentence} Revue, {year}.`,
    'fr-cv-swiss-apprentice': `Curriculum vitae
{person}, {cstreet}, {ctown}
Date de naissance : {date} - Origine : [Payerne VD~Sierre VS~Carouge GE]
Objectif : place d'apprentissage de [employé de commerce CFC~polymécanicien~gestionnaire du commerce de détail]
Scolarité
- 2018–2021 Cycle d'orientation, {city}, section [A~VP]
- 2010–2018 École primaire
Stages
- {month} {year} : {company} (3 jours)
- {month} {year} : {other} (1 semaine)
Langues
Français : langue maternelle. Allemand : A2. Portugais : parlé en famille.
Informatique : Word, Excel, dactylographie 200 frappes/min
Loisirs : hockey, fanfare, scouts
Personnes de référence : {someone}, maître de classe, {phone}`,
    'fr-cv-artist-biography': `{person}
[Comédienne~Plasticien~Graphiste~Musicienne]
née en 19{d2}, vit et travaille à {city}
{web} - {mail}
EXPOSITIONS / SPECTACLES
{year} {heading}, [Centre d'art~Théâtre~Galerie] de {city}
2019 {heading}, Avignon Off
2017 Résidence, [Villa~Fabrique] {other}
PRIX ET BOURSES
2018 Aide individuelle à la création, DRAC
FORMATION
2012 DNSEP, École des beaux-arts de {city}
2009 Conservatoire régional
ENSEIGNEMENT
2016–2020 Interventions en lycée, {n} ateliers
Logiciels : InDesign, Ableton, Resolume. Permis B.
Book sur demande`,
  }),
};
