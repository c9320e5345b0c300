import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French lives of candidates, each of another trade. */
export const frenchLivesByTrade: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: wordingsIn('fr', {
    'frf-cv-truck-driver-licences': `{person}
{n} ans d'expérience - Conducteur poids lourds / SPL
{cstreet}, {ctown}
{mobile} - {mail}
Nationalité française, permis B, C, CE, FIMO, FCO à jour ({year}), ADR base + citernes, carte conducteur, CACES R489 cat. 3
PARCOURS
{year} - aujourd'hui {company}, {city}
Conducteur grand régional, semi tautliner et fond mouvant
Livraison de {n} à {d2} points par tournée, gestion des palettes, relations clients
2016 - 2021 {other}
Zone longue Benelux, Allemagne, Italie ; découché à la semaine
Zéro accident responsable, prime éco-conduite trois années de suite
2011 - 2016 Intérim
Benne TP, collecte de lait, plateau bobines
2004 - 2011 Carrières {someone}
Conducteur d'engins : chargeuse, dumper
FORMATION
Titre professionnel conducteur du transport routier sur porteur, AFPA, 2011
BEP agricole
DIVERS
Tachygraphe nouvelle génération, lecture de cartes, anglais et italien de parking
Mécanique simple, arrimage, chaînage neige
Pompier volontaire
Loisirs : pétanque en club, restauration d'un tracteur, mes deux filles
Recherche poste de jour en régional, disponible après un mois de préavis. Références sur demande`,
    'frf-cv-data-scientist-modern': `{person}
Data scientist | apprentissage automatique, mise en production
{city} · {mail} · github/{ref}
À PROPOS
Docteure en statistiques passée à l'industrie, j'aime les problèmes mal posés et les modèles simples qui tournent vraiment.
COMPÉTENCES
Langages : Python, R, SQL, un peu de Rust
Outils : scikit-learn, PyTorch, dbt, Airflow, Docker, Git
Méthodes : séries temporelles, inférence causale, traitement du langage, A/B tests
Langues : français (langue maternelle), anglais C1, espagnol B1
EXPÉRIENCE
{company} - Data scientist senior - depuis {month} {year}
- Prévision des ventes de {num} références, erreur réduite de {d2} %
- Encadrement de deux alternants, revue de code, guide interne
- Migration d'un entrepôt vers l'infonuagique
{other} - Data analyst - 2 ans
- Tableaux de bord de la relation client, {d2} utilisateurs quotidiens
- Détection de factures frauduleuses, gain {small} k€
CNRS, laboratoire de {city} - doctorante - 3 ans
- Thèse : « Modèles hiérarchiques pour données écologiques incomplètes »
- 4 articles, 2 communications orales, enseignement (192 h)
DIPLÔMES
Doctorat, université de {city}
Master mathématiques appliquées, mention très bien
CENTRES D'INTÉRÊT
Escalade en falaise, cartographie libre, bénévole à l'accueil des réfugiés
Page 1/1 - mise à jour {month} {year}`,
    'frf-cv-student-summer-job': `{person}
18 ans - lycéenne en terminale STMG
{cstreet} {ctown} chez mes parents
{mobile}
Cherche job d'été juillet-août [vendeuse~animatrice~équipière polyvalente]
Formation
Bac en cours, mention visée
Brevet des collèges, mention bien
PSC1 (premiers secours), ASSR2
BAFA : stage de base fait, pratique en {month}
Expériences
Stage de 3e : fleuriste, 1 semaine (bouquets, caisse, arrosage)
Baby-sitting régulier : 3 enfants, sorties d'école, devoirs
Vendanges {year}, dix jours
Marché de Noël avec l'association de parents : tenue du stand de gaufres
Déléguée de classe deux fois
Qualités
Souriante, ponctuelle, je n'ai pas peur du monde, j'apprends vite
Compétences
Word, Canva, réseaux sociaux ; anglais niveau B1, notions d'italien
Loisirs
Handball (gardienne, niveau départemental), pâtisserie, lecture de mangas
Disponible du {date} au {date}, week-ends compris, scooter`,
    'frf-cv-executive-two-page-second': `{person} - page 2
{other}, Lyon - Directeur des opérations, Europe du Sud
2009-2014 (CA {d2} M€, {d3} collaborateurs, rattaché au PDG)
- Intégration de deux sociétés acquises, fermeture concertée d'un site, {d2} reclassements
- Déploiement du lean dans quatre ateliers, TRS passé de {d2} à {d2} %
- Négociation d'un accord de modulation signé à l'unanimité
{company}, {city} - Responsable de production
2003-2009
- Lancement d'une ligne de {n} millions d'unités par an
- Réduction des accidents avec arrêt : de onze à un
Début de carrière : ingénieur méthodes dans l'équipement automobile (Sochaux puis Curitiba, VSNE seize mois)
FORMATION
Executive MBA, EM Lyon
Ingénieur Arts et Métiers
Cycle « Administrateur de sociétés », certificat IFA
Auditeur IHEDN, session régionale
LANGUES
Anglais courant (négociation), portugais du Brésil courant, allemand scolaire
MANDATS ET ENGAGEMENTS
Conseiller prud'homme, collège employeurs
Président de l'association d'anciens, section Rhône-Alpes
Parrain d'un lycéen au sein d'un réseau d'égalité des chances
PUBLICATION
« Tenir la promesse client quand tout bouge », revue Direction et Usines, n° {d2}
INTÉRÊTS
Voile hauturière (deux transatlantiques), violoncelle, apiculture
Marié, trois enfants, mobile France et étranger`,
    'frf-cv-hairdresser-stylish-columns': `{person}
coiffeuse visagiste · coloriste
PROFIL
Passionnée depuis le jour où j'ai coupé la frange de ma sœur (sans autorisation). Douze ans de fauteuil, une clientèle fidèle, l'envie de prendre la responsabilité d'un salon.
CONTACT
{mobile}
{mail}
{ctown}
SAVOIR-FAIRE
Coupe homme, femme, enfant *****
Balayage, ombré, patine *****
Chignon de mariée ****
Barbier ***
Extensions ****
Caisse, commandes, planning ****
EXPÉRIENCE
depuis {year} | {company} | adjointe, six collaborateurs, +{d2} % de revente
2015-2019 | salon {other} | coiffeuse qualifiée
2013-2015 | bateau de croisière | deux saisons Méditerranée
2011-2013 | chez {someone} | apprentie
DIPLÔMES
Brevet professionnel, options coloration-coupe
CAP coiffure
CONCOURS
Troisième prix régional, coiffure de soirée
STAGES
Coupe aux ciseaux japonais, végétal, cheveux texturés
LANGUES
anglais de salon, portugais maternel
PETITS PLUS
Travaille le samedi avec le sourire, forme les apprentis, maquille aussi`,
    'frf-cv-medical-doctor-academic': `CURRICULUM VITAE
Docteur {person}
Praticien hospitalier - [Néphrologie~Pneumologie~Gériatrie]
CHU de {city}
Né le {date} - RPPS 1{num} - Ordre {num}
I. TITRES ET DIPLÔMES
Doctorat en médecine, thèse soutenue le {date}, médaille d'argent
DES de la spécialité, DESC de réanimation
Master 2 recherche, biologie cellulaire
DIU d'échographie, DU de pédagogie
II. FONCTIONS HOSPITALIÈRES
Interne des hôpitaux, {year}-
Chef de clinique-assistant, service du Pr {someone}
Praticien hospitalier temps plein depuis {date}
Responsable de l'unité de [dialyse~sommeil~court séjour], {d2} lits
Membre de la CME, référent antibiotiques
III. ENSEIGNEMENT
Cours magistraux DFASM2, {d2} heures annuelles ; ECOS ; direction de {n} thèses d'exercice
IV. RECHERCHE
Investigateur principal de deux essais (PHRC {year}), co-investigateur de sept
V. PUBLICATIONS (extraits sur {d2})
1. {person} et al. Insuffisance rénale du sujet très âgé : cohorte multicentrique. Presse Med. {year};{d2}:{d3}-9.
2. {someone}, {person}. Outcomes after early discharge. J Hosp Med. {year};{n}:{d3}.
VI. SOCIÉTÉS SAVANTES
Membre titulaire de la société francophone ; relecteur pour quatre revues
VII. LIENS D'INTÉRÊTS : prise en charge de congrès, aucune action`,
    'frf-cv-cleaner-simple-reentry': `CV
{person}
{cstreet}
{ctown}
tel {mobile}
45 ans, 2 enfants
carte de séjour 10 ans
ÉXPÉRIENCES PROFESSIONNELS
{year} à maintenant : agent d'entretien, bureaux et cage d'escalier, {company}, 20 h par semaine
4 ans : femme de chambre hotel {other} (18 chambres par jour)
2 ans : aide cuisine école, plonge, service
avant : couturière dans mon pays, atelier 30 personnes
FORMATION
cours de français ASL niveau A2 -> B1 en cours
HACCP 2 jours
certificat SST
SAVOIR FAIRE
monobrosse, autolaveuse, dosage des produits, tri des déchets, vitres
repassage, retouches
QUALITÉS
sérieuse, discrète, jamais malade, respecte les horaires
transport : bus, vélo
disponible : tôt le matin ou journée, pas le soir après 19 h
références : Mme {someone} au {phone}`,
  }),
};
