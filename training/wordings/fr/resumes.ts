import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** French resumes, by kind of work. */
export const frenchResumes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: [
    {
      family: 'fr-cv-chef',
      language: 'fr',
      text: `{person}
[Chef de partie~Cuisinier~Commis de cuisine] - {n} ans de métier
{cstreet}, {ctown} - {mobile} - {mail} - permis B, véhiculé
PARCOURS
= Période | Maison | Poste
- depuis {month} {year} | {other}, 60 couverts, fait maison | Chef de partie garde-manger
* {year} | [Brasserie {other}, 200 couverts~Hôtel 4 étoiles, saison hiver~Restaurant d'entreprise~Traiteur, banquets] | [Demi-chef de partie~Commis tournant~Extra~Second de cuisine]
ÉTUDES
- BTM pâtissier, CFA de {city} | mention bien
- CAP cuisine en alternance |
- Certificat HACCP, 14 h |
Ce que je sais faire
Mise en place, cuissons sous vide, dressage, gestion des stocks et commandes, encadrement de deux apprentis
Langues : portugais maternel, anglais de service
Hors cuisine : rugby (licencié, arrière), potager en permaculture
Disponible sous un mois, coupures acceptées, logement souhaité`,
    },
    {
      family: 'fr-cv-nurse',
      language: 'fr',
      text: `{person}, [infirmière diplômée d'État~aide-soignante~cadre de santé]
N° RPPS 10{num}
Née le {date}, mariée, 2 enfants
{cstreet} {ctown}
Tél. {mobile}
> Profil
> Soignante engagée, à l'aise en équipe pluridisciplinaire, souhaitant rejoindre un service de soins palliatifs
EXPÉRIENCES PROFESSIONNELLES
{year} à ce jour – CH de {city}, service de [pneumologie~réanimation polyvalente~chirurgie viscérale], jour/nuit
- Prise en charge de 14 patients, tutorat des étudiants, référente escarres
{year} – EHPAD {company}, CDD
- Distribution des traitements, projets personnalisés, relation aux familles
{year} – Missions d'intérim en cliniques
DIPLÔMES ET FORMATIONS
DEI, IFSI de {city} – DU plaies et cicatrisation – AFGSU 2 – Plan blanc
LOGICIELS ET OUTILS Crossway, Pharma, Netsoins
[RÉFÉRENCES sur demande~Atouts : écoute, sang-froid, organisation]`,
    },
    {
      family: 'fr-cv-developer-columns',
      language: 'fr',
      text: `{person}
{job}
Contact
{mail}
{mobile}
{ctown}
git.exemple/{d5}
Compétences techniques
- TypeScript, Node.js, React, PostgreSQL | •••••
- Docker, Kubernetes, Terraform | ••••
- Python, pandas | •••
Langues
- Français | natif
- Anglais | C1 (TOEIC 945)
- Espagnol | B1
À propos
[Curieuse et rigoureuse, j'aime livrer souvent et mesurer.~Huit ans entre start-up et grands comptes, j'accompagne la montée en compétence des équipes.~Passionné par le logiciel libre.]
Expériences
{other} — [Lead développeur~Développeuse full-stack~Ingénieur DevOps] — {month} {year} à aujourd'hui — télétravail partiel
Refonte du tunnel de paiement (conversion +12 %), migration vers une architecture événementielle, revue de code
{other} — Développeur junior — {year}
API de facturation, tests de bout en bout, astreintes
Formation
Master informatique, Université de {city}, {year} — Licence MIASHS
Projets personnels
Contributeur à une bibliothèque de cartographie ; organisateur d'un meetup mensuel`,
    },
    {
      family: 'fr-cv-driver-short',
      language: 'fr',
      text: `[CV~CURRICULUM VITAE~Fiche candidat]
Nom : {person}
Age : {d2} ans
Adresse : {cstreet} {ctown}
Tel : {mobile}
Permis : B, C, CE, FIMO à jour, carte conducteur, ADR base
CACES R489 cat 1 3 5
Travail :
- {year} {other} chauffeur SPL national, frigo |
- {year} {other} livreur messagerie |
- {year} {other} cariste |
- {year} ouvrier agricole saisonnier |
École : BEP [mécanique~logistique~vente], niveau bac
Divers : sérieux, ponctuel, accepte déplacements semaine
Loisirs : pêche, foot, bricolage`,
    },
    {
      family: 'fr-cv-executive',
      language: 'fr',
      text: `{person}
Directrice administrative et financière – PME industrielles et groupes, 20 ans d'expérience
[Levée de fonds – Restructuration – ERP~Consolidation IFRS – Trésorerie – M&A]
{ctown} | {mobile} | {mail}
SYNTHÈSE
Membre du comité de direction, j'ai piloté des équipes de 12 à 35 personnes dans des contextes de croissance externe comme de retournement.
RÉALISATIONS CLÉS
- Réduction du BFR de 4,2 M€ en 18 mois | 
- Déploiement d'un ERP sur 5 sites européens, budget tenu |
- Négociation d'un crédit syndiqué de 30 M€ |
CARRIÈRE
{year} – aujourd'hui {other} (CA 85 M€, LBO) – DAF groupe, rattachée au président
{year} {other} – Directrice du contrôle de gestion
{year} Cabinet d'audit {company} – Senior manager
FORMATION
[DSCG, expertise comptable~EM Lyon, programme Grande École~Master CCA, Paris-Dauphine] – Certificat administrateur de sociétés
Anglais courant (deux ans à Chicago), allemand professionnel
Mandats : trésorière d'une fondation pour l'enfance ; juge consulaire`,
    },
    {
      family: 'fr-cv-student-internship',
      language: 'fr',
      text: `{person}, 20 ans
Étudiante en [2e année de BUT Techniques de commercialisation~BTS Gestion de la PME~licence de géographie]
Recherche stage de [8~10~12] semaines à partir du {date}
{ctown} – {mail}
Formation
- {year} – en cours | IUT de {city}
- {year} | Baccalauréat STMG, mention assez bien
- {year} | Échange scolaire, Séville, 3 semaines
Expériences et jobs d'été
- Juillet {year} | Hôtesse de caisse, {other}
- {year} | Garde d'enfants, aide aux devoirs
- Stage de 3e | Cabinet vétérinaire
Informatique : Pack Office (PIX 540), Canva, notions de SQL
Engagements : bénévole collecte alimentaire, déléguée de promotion, PSC1
Centres d'intérêt : danse contemporaine (8 ans), photo argentique, podcasts`,
    },
    {
      family: 'fr-cv-academic-list',
      language: 'fr',
      text: `{person}
Maître de conférences en [histoire médiévale~géochimie~droit public]
UMR {d3}{n}, Université de {city}
{email}
Diplômes et titres
{year} Habilitation à diriger des recherches, garant Pr {someone}
{year} Doctorat, « [Les péages fluviaux au XIVe siècle~Isotopes du soufre et sources hydrothermales] », jury : {someone}, {someone}
{year} Agrégation externe, rang {n}
Responsabilités collectives
Directrice adjointe du département ; membre élu du CNU section {d2} ; comité de rédaction de revue
Encadrement : 3 thèses, {n} mémoires de master
Enseignements (192 h eq. TD) : L1 méthodologie, M1 paléographie
Projets financés : ANR JCJC {amount}, coordinatrice
Publications choisies
1. {person} et {someone}, « {heading} », Revue trimestrielle, {d2} ({n}), p. {d2}-{d3}
2. {person}, chapitre dans {someone} (dir.), Presses universitaires
3. Actes du colloque de {city}, {year}
Communications invitées : Genève, Montréal, Pise. Langues lues : latin, italien, allemand`,
    },
    {
      family: 'fr-cv-quebec',
      language: 'fr',
      text: `{person}
[2210, rue Fullum, Montréal (Québec)~45, 3e Avenue, Val-d'Or (Québec)] – 514 555-0{d3}
Langues parlées et écrites : français, anglais
Profil
[Technicienne comptable, AEC, 6 ans d'expérience en cabinet~Journalier polyvalent, cartes ASP Construction et SIMDUT]
Champs de compétences
Cycle comptable complet, remises gouvernementales (DAS), rapports TPS/TVQ, logiciels Acomba et Sage 50
Expérience de travail
{other}, [Laval~Lévis~Saguenay] – {year} à ce jour
- Tenue de livres, paie de 40 employés, conciliation bancaire
{other} – {year}
- Commis aux comptes à payer, remplacement de congé de maternité
Formation
DEC en techniques de comptabilité et de gestion, Cégep de [Rosemont~Rivière-du-Loup]
Équivalence : Évaluation comparative du MIFI
Bénévolat : clinique d'impôt communautaire. Loisirs : hockey, raquette. Références fournies sur demande.`,
    },
  ],
};
