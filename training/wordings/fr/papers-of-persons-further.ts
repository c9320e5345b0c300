import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further French wages, lives, registers, cover and identity papers. */
export const frenchPapersOfPersonsFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  resume: wordingsIn('fr', {
    'frf-cv-chef-international-seasons': `{person}
CHEF DE CUISINE / RESPONSABLE DE PRODUCTION
Né à {city}, {d2} ans, sans attaches, logé de préférence
{mobile} {mail}
Ma cuisine en trois mots : braise, herbes, bouillons
EXPÉRIENCES
Hiver {year}/ - Chalet-hôtel {other}, Val-Thorens - chef, brigade de {n}, 120 couverts, ratio matière {d2} %
Été - Plage [des Canoubiers~du Midi] - chef de partie chaud puis second, carte poissons
2018-2019 - Bistrot {someone}, Montréal - permis vacances-travail, ouverture d'une adresse de quartier, pain maison
2016-2018 - Cuisine centrale de {city} - gérant adjoint, {num} repas jour, menus à quatre composantes, PMS complet
2012-2016 - Commis, demi-chef : Relais {company} (une étoile), garde-manger et pâtisserie
FORMATION
BP cuisine, CFA de {city}, meilleur apprenti du département, médaille de bronze
Stage de fermentation, une semaine, Copenhague
HACCP, SST, habilitation allergènes
JE SAIS FAIRE
Rédiger des fiches techniques, calculer un prix de revient, négocier avec les maraîchers, tenir un inventaire, motiver une équipe fatiguée un 15 août
LANGUES anglais de cuisine, espagnol courant
EN DEHORS
Cueillette, boxe française, carnets de croquis
Références : chef {someone}, {phone}. Disponible de suite`,
    'frf-cv-engineer-profile-export-site': `Coordonnées
{mobile} (Mobile)
{mail}
www.profil.example/in/{ref} (profil)
Principales compétences
Génie des procédés
Traitement de l'eau
Gestion de projet agile
Languages
Anglais (Professional Working)
Néerlandais (Elementary)
Certifications
Green Belt Six Sigma
Plongée niveau 3
{person}
Ingénieur procédés chez {company} | eau, énergie, biogaz
{city} et périphérie
Résumé
Je transforme les boues en gaz et les réunions en décisions. Dix ans sur le terrain, un carnet de chantier toujours dans la poche. Ce qui m'anime : l'économie circulaire concrète, celle qui sent un peu.
Expérience
{company}
Ingénieur procédés senior
mars {year} - Present ({n} ans)
{city}
Mise en service de {n} unités de méthanisation ; réduction de la consommation de réactifs de {d2} % ; formation des exploitants.
{other}
Ingénieure d'études
septembre 2014 - février 2018 (3 ans 6 mois)
Dimensionnement, P&ID, réponse aux appels d'offres.
{client}
Stagiaire
6 mois
Étude de l'encrassement de membranes.
Formation
École nationale supérieure de chimie de {city}
Diplôme d'ingénieur, génie chimique · (2011 - 2014)
Lycée Kléber
Classe préparatoire PCSI
Page 1 of 2`,
    'frf-cv-admin-assistant-classic-french': `{person}
{cstreet}
{ctown}
Tél. : {mobile}
Mél : {mail}
Mariée, deux grands enfants - Permis B, véhicule
ASSISTANTE ADMINISTRATIVE ET COMPTABLE
Rigueur - Discrétion - Vingt ans d'expérience en PME
DOMAINES DE COMPÉTENCES
Secrétariat
- Accueil physique et téléphonique, standard douze lignes
- Courrier, comptes rendus, classement, archivage
- Organisation de déplacements et de réunions
Comptabilité
- Saisie des factures, lettrage, rapprochements
- Relances clients, suivi des impayés
- Préparation des éléments variables de paie, TVA
Outils : suite Office, Sage 100, Ciel, dématérialisation des factures, Chorus Pro
PARCOURS PROFESSIONNEL
{year} à ce jour | Assistante polyvalente | {company}, {trade}, {d2} salariés
2009 - 2017 | Aide-comptable | {other}
2004 - 2009 | Secrétaire médicale (mi-temps) | cabinet du Dr {someone}
2000 - 2004 | Congé parental puis remplacements en intérim
1996 - 2000 | Hôtesse de caisse, puis employée de bureau | grande distribution
FORMATION
Titre professionnel gestionnaire comptable, Greta, 2017 (en cours du soir)
BTS assistant de direction
Baccalauréat G1
LANGUES : anglais lu et écrit, notions d'allemand
CENTRES D'INTÉRÊT : trésorière de la chorale, randonnée, mots fléchés
Préavis de deux mois, négociable`,
  }),
  payslip: wordingsIn('fr', {
    'frf-payslip-farm-worker-msa-tesa': `TESA - Titre emploi simplifié agricole
VOLET BULLETIN DE PAIE n° {num}
MSA {city}
EMPLOYEUR :: {company}
SIRET :: {siret}
SALARIÉ :: {person}
N° INSEE :: {nir}
Emploi :: [vendangeur~ramasseur de noix~tailleur de vigne], palier {n}, coefficient {d2}
Contrat vendanges du {date} au {date}
Convention : production agricole et CUMA, accord territorial
= Libellé | Nombre | Taux | Montant
- Heures normales | {d2},00 | 11,{d2} | {num},{d2}
- Heures majorées 25 % | {n},00 | 14,{d2} | {d3},{d2}
- Prime de hotte | {n} | 8,00 | {d2},00
- Indemnité congés payés 10 % | | | {d3},{d2}
- Brut | | | {num},{d2}
- Cotisations ouvrières (MSA) | {num} | {d2},{d2} % | -{d3},{d2}
- CSG CRDS | | | -{d3},{d2}
- Déduction nourriture, {n} repas | | 4,15 | -{d2},{d2}
- Logement | | | -{d2},00
Net imposable {num},{d2} - retenue à la source 0,00
NET PAYÉ :: {num},{d2} €
Le :: {date} par [chèque~virement]
Exonération travailleur occasionnel appliquée, {d3} jours restants
Heures accomplies : voir carnet. Pas de visite médicale, séance d'information faite le {date}.
Ce volet est conservé par le salarié sans limitation de durée`,
    'frf-payslip-local-authority-agent': `COMMUNE DE {city}
FICHE DE PAIE {month} {year}
Service RH - {someone}
Agent {person}
Matricule {d5} Statut [titulaire CNRACL~contractuel IRCANTEC~stagiaire]
Grade :: [adjoint technique~ATSEM principal de 2e classe~rédacteur]
Échelon :: {n} IB {d3} IM {d3}
Quotité :: 35/35
Affectation :: [propreté urbaine~école du Centre~état civil]
= Code | Libellé | Base | Taux | Gain | Retenue | Patronal
- 0010 | Traitement indiciaire | | | {num},{d2} | |
- 0045 | NBI 10 points | | | {d2},{d2} | |
- 0060 | Supplément familial, 1 enfant | | | 2,29 | |
- 0112 | IFSE mensuelle | | | {d3},00 | |
- 0130 | Astreinte neige, 1 week-end | | | 116,20 | |
- 0150 | Transfert primes/points | | | | {d2},{d2} |
- 2010 | Retenue pension | {num} | 11,10 | | {d3},{d2} | {d3},{d2}
- 2080 | RAFP | {d3} | 5,00 | | {d2},{d2} | {d2},{d2}
- 2200 | CSG, CRDS | {num} | 9,70 | | {d3},{d2} |
- 2300 | CNFPT, CDG | | | | | {d2},{d2}
- 3010 | Participation prévoyance employeur | | | 15,00 | |
- 3011 | Prévoyance labellisée | | | | {d2},{d2} |
- 3100 | Amicale, cotisation | | | | 2,00 |
- 4000 | PAS | {num} | {n},{n} | | {d2},{d2} |
Brut {num},{d2} Charges {d3},{d2} Net imposable {num},{d2}
NET À PAYER {num},{d2}
Trésor public, mandat {num}, bordereau {d3}, virement le 27`,
  }),
  company_registration: wordingsIn('fr', {
    'frf-registration-association-rna-modification': `SOUS-PRÉFECTURE DE {city}
Bureau de la vie associative
RÉCÉPISSÉ DE DÉCLARATION DE MODIFICATION
de l'association n° W{num}
Ancienne référence de l'association : {d5}
Vu la loi du 1er juillet 1901 relative au contrat d'association ;
Vu le décret du 16 août 1901 portant règlement d'administration publique ;
Le sous-préfet donne récépissé à Monsieur le Président d'une déclaration en date du {date} faisant connaître le(s) changement(s) suivant(s) :
- DIRIGEANTS
- SIÈGE
- STATUTS
dans l'association dont le titre est :
[LES AMIS DE LA BATELLERIE~COMPAGNIE DES TROIS PLUMES~ENTRAIDE PAYSANNE]
dont le nouveau siège social est situé : {street}, {town}
Décision(s) prise(s) le(s) : {date}
Pièces fournies : procès-verbal, liste des dirigeants, statuts
{city}, le {today}
Pour le sous-préfet, {someone}
Loi du 1er juillet 1901, article 5 (alinéas 5, 6 et 7) : les associations sont tenues de faire connaître, dans les trois mois, tous les changements survenus dans leur administration. Ces modifications ne sont opposables aux tiers qu'à partir du jour où elles auront été déclarées.
Le fait de ne pas procéder à ces formalités est puni d'une amende de 1 500 €.
NOTA : l'usage du présent récépissé n'ouvre droit à aucune subvention. Répertoire national des associations ; loi informatique et libertés, droit de rectification auprès du greffe.`,
    'frf-registration-ess-commercial-agent-register': `Greffe du tribunal de commerce de {city}
REGISTRE SPÉCIAL DES AGENTS COMMERCIAUX
EXTRAIT D'IMMATRICULATION
Numéro :: {siren} RSAC {city}
Nom, prénoms :: {person}
Né(e) :: {date}, {city}
Nationalité :: française
Domicile personnel :: {cstreet}, {ctown}
Adresse professionnelle :: la même
Date d'immatriculation :: {date}
Commencement d'activité :: {date}
Activité :: agent commercial en [immobilier~vins et spiritueux~prêt-à-porter]
Régime matrimonial :: séparation de biens
Mandants : contrat écrit présenté, {company} Réseau
Inscriptions modificatives
- {date} | changement d'adresse
- {date} | reprise après radiation
Renouvellement : l'immatriculation n'a plus de durée limitée
Frais de greffe : {d2},{d2} euros TTC
Cet extrait ne peut être opposé qu'à jour de moins de trois mois. Les agents commerciaux ne sont pas des commerçants ; l'inscription ne vaut pas carte de mandataire immobilier, laquelle est délivrée par la chambre de commerce.
Pour extrait certifié conforme
{city}, {today}, le greffier {someone}`,
  }),
  insurance_certificate: wordingsIn('fr', {
    'frf-cover-vehicle-memo-no-green-card': `{insurer} Auto
Mémo véhicule assuré
Depuis le 1er avril 2024, la carte verte et la vignette sont supprimées. Ce mémo n'est pas une obligation, mais il peut vous être utile ; gardez-le dans la boîte à gants.
Assuré(e) :: {person}
Conducteurs désignés :: {person}, {someone} (conduite accompagnée)
Véhicule :: [Renault Captur~Citroën C3~Volkswagen Polo]
Immatriculation :: [FB-{d3}-RC~GE-{d3}-XN]
N° de contrat :: {num}
Début de garantie :: {date}
Code assureur (FVA) :: {d5}
Garanties souscrites
- Responsabilité civile, défense
- Bris de glace, franchise {d2} €
- Vol et incendie
- Dommages tous accidents, franchise {d3} €
- Protection du conducteur, 500 000 €
- Assistance zéro kilomètre
Les forces de l'ordre vérifient l'assurance au moyen du fichier des véhicules assurés, alimenté sous soixante-douze heures. Durant les quinze premiers jours, votre attestation provisoire fait foi.
À l'étranger : la carte internationale se télécharge pour les pays non membres.
Panne, accident, crevaison : {phone}, depuis l'étranger +33 5 {d2} {d2} {d2} {d2}
Bonus : 0,{d2}. Kilométrage annuel déclaré : 9 000
{insurer}, {street}, {town}`,
    'frf-cover-cargo-freight-forwarder': `Courtage {company}
Assurances transport et logistique
{city}, le {today}
ATTESTATION
À la demande de notre client et pour le compte des assureurs coassurés ({insurer}, apériteur, 60 % ; autres 40 %), nous certifions que
{client}, {cstreet}, {ctown}
a souscrit la police n° {num}, prenant effet le {date}, couvrant sa responsabilité contractuelle et délictuelle en qualité de :
- commissionnaire de transport, tous modes
- transporteur routier de marchandises, contrat type et CMR
- dépositaire, entrepôt de {num} m² situé {ctown}
- commissionnaire en douane, à l'exclusion des amendes
Capitaux
= Rubrique | Par événement | Franchise
- Véhicule et son chargement | {plain} | 10 %, min. {d3}
- Vol sur aire non gardée | {plain} | 20 %
- Température dirigée | {plain} | {num}
- Stockage : incendie | {plain} | {num}
- RC exploitation, tous dommages | 7 500 000 | {d3}
Marchandises exclues : espèces, œuvres d'art, animaux, tabac, téléphones au-delà de {plain} €
Territorialité : Europe géographique, Maroc, Tunisie, sauf pays sous sanctions
La présente, valable jusqu'au {date}, n'engage les compagnies que dans les limites de la police, dont les conditions prévalent. Elle ne constitue pas une délégation de bénéfice.
Le courtier, {person} - Orias {num} - RCP et garantie financière conformes`,
  }),
  identity_document: wordingsIn('fr', {
    'frf-identity-passport-data-page-scan': `PASSEPORT PASSPORT
République française
Type/Type P Code du pays/Country code FRA Passeport n°/Passport No. {d2}[CK~FV~HA]{d5}
Nom/Surname (1)
{someone}
Prénoms/Given names (2)
{person}
Nationalité/Nationality (3) Française
Date de naissance/Date of birth (4) {d2} {d2} 19{d2}
Sexe/Sex (5) [F~M] Taille/Height (12) 1,{d2} m
Lieu de naissance/Place of birth (6) {city}
Couleur des yeux/Colour of eyes (13) [MARRON~BLEU~NOISETTE]
Date de délivrance/Date of issue (7) {date}
Date d'expiration/Date of expiry (9) {date}
Autorité/Authority (8) Préfecture de {city}
Domicile/Residence (11) {cstreet} {ctown}
Signature du titulaire/Holder's signature (10)
P<FRA{d5}<<{num}<<<<<<<<<<<<<<<<<<<<<<<<<
{d2}CK{d5}{n}FRA{d2}{d2}{d2}{n}F{d2}{d2}{d2}{n}<<<<<<<<<<<<<<0{n}
Ce passeport contient un composant électronique ; ne pas plier, perforer ni exposer à la chaleur`,
    'frf-identity-vehicle-registration-style-card': `RÉPUBLIQUE FRANÇAISE
Ministère des armées
CARTE [DU COMBATTANT~DE RESSORTISSANT ONaCVG~D'IDENTITÉ MILITAIRE]
N° {num}
Nom {someone}
Prénoms {person}
Né le {date} à {city}
Domicile {cstreet} {ctown}
Grade [caporal-chef~sergent~quartier-maître]
Matricule {d5} {d5}
Le titulaire de la présente carte a fait la preuve qu'il remplit les conditions fixées par le code.
Délivrée à {city} le {date}
Pour le directeur du service départemental
Signature du titulaire
(photographie, timbre sec)
Cette carte est strictement personnelle. Sa perte doit être signalée à la gendarmerie. Retraite servie à partir de soixante-cinq ans, sur demande. Toute falsification expose à des poursuites.`,
  }),
};
