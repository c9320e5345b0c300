import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French-language papers by which companies and associations are founded, declared and registered. */
export const frenchFoundingPapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  company_registration: wordingsIn('fr', {
    'frf-contract-articles-of-association-hunting': `STATUTS DE L'ASSOCIATION COMMUNALE DE [CHASSE~PÊCHE~SAUVEGARDE DU PATRIMOINE] DE {city}
TITRE I – BUT ET COMPOSITION
Article 1. Il est fondé entre les adhérents aux présents statuts une association régie par la loi du 1er juillet 1901, ayant pour titre celui qui figure ci-dessus. Sa durée est illimitée. Son siège est fixé en mairie ; il peut être transféré par simple décision du conseil.
Article 2. Elle a pour objet de favoriser la gestion équilibrée du territoire, l'éducation de ses membres et le repeuplement, à l'exclusion de toute discussion politique ou confessionnelle.
Article 3. Elle se compose de membres d'honneur, bienfaiteurs et actifs. La cotisation est arrêtée chaque année.
Article 4. La qualité de membre se perd par démission, décès ou radiation prononcée pour motif grave, l'intéressé ayant été invité à s'expliquer.
TITRE II – ADMINISTRATION
Article 5. Un conseil de {n} membres, élus pour trois ans au scrutin secret et rééligibles, se renouvelle par tiers. Il choisit en son sein un bureau : président, vice-président, secrétaire, trésorier.
Article 6. Le conseil se réunit au moins deux fois l'an. La voix du président est prépondérante.
Article 7. L'assemblée ordinaire entend le rapport moral et approuve les comptes. Nul ne peut détenir plus de deux pouvoirs.
TITRE III – RESSOURCES
Article 8. Cotisations, subventions, produit du repas annuel, dons manuels.
TITRE IV – MODIFICATION ET DISSOLUTION
Article 9. Majorité des deux tiers des présents, convoqués quinze jours à l'avance.
Article 10. L'actif net est dévolu à une œuvre poursuivant un but analogue.
Adoptés en assemblée constitutive le {today}
{person}, président {someone}, secrétaire`,
    'fr2-articles-cooperative-statutes-extract': `STATUTS
TITRE PREMIER - FORME, DÉNOMINATION, SIÈGE, OBJET, DURÉE
Article 1er. Il est formé entre les soussignés et les personnes qui adhéreront ultérieurement une coopérative d'habitants à capital variable, société par actions simplifiée.
Article 2. Dénomination : {heading}
Article 3. Siège : {street}, {town}
Article 4. Objet : fournir à ses associés la jouissance d'un logement à titre de résidence principale, gérer des espaces partagés (buanderie, chambre d'amis, atelier, potager) et contribuer à la vie du quartier.
Article 5. Durée : 99 années.
TITRE II - CAPITAL SOCIAL, PARTS
Article 6. Le capital initial est fixé à {plain} euros, divisé en parts de {d2} euros. Il ne peut devenir inférieur au quart du montant le plus élevé atteint.
Article 8. Nulle part ne peut être cédée sans l'agrément de l'assemblée. La valeur est plafonnée au nominal augmenté de l'indice.
TITRE III - ASSOCIÉS
Article 10. Le candidat effectue un parcours d'intégration de six mois, parrainé par deux foyers.
Article 12. Exclusion : prononcée à la majorité des trois quarts pour faute grave, l'intéressé entendu.
TITRE IV - ADMINISTRATION
Article 15. La présidence est tournante, un an, non renouvelable plus de deux fois.
Article 17. Une personne, une voix, quel que soit le nombre de parts détenues.
Article 19. Les décisions se prennent au consentement ; à défaut, après deux séances, au vote.
TITRE V - EXERCICE, RÉSERVES
Article 24. Quinze pour cent au moins des excédents à la réserve légale. Les réserves sont impartageables.
TITRE VI - DISSOLUTION
Article 30. Le boni de liquidation est dévolu à une œuvre d'intérêt général.
Statuts adoptés par l'assemblée constitutive du {date} et signés par {person}, {someone}, {someone}`,
    'fr-articles-of-sarl': `{client}
Société à responsabilité limitée au capital de {num} euros
Siège social : {cstreet}, {ctown}
En cours d'immatriculation
# STATUTS [CONSTITUTIFS~]
Les soussignés : {person}, né(e) le {date} à {city}, marié(e) sous le régime de la communauté ; {someone}, célibataire,
ont établi ainsi qu'il suit les statuts d'une société à responsabilité limitée devant exister entre eux.
ARTICLE 1 - FORME. La société est régie par les articles L. 223-1 et suivants du Code de commerce.
ARTICLE 2 - OBJET. La société a pour objet, en France et à l'étranger : {trade} ; et toutes opérations s'y rattachant.
ARTICLE 3 - DÉNOMINATION. {client}
ARTICLE 4 - SIÈGE SOCIAL
ARTICLE 5 - DURÉE. Quatre-vingt-dix-neuf années à compter de l'immatriculation au registre du commerce et des sociétés.
ARTICLE 6 - APPORTS EN NUMÉRAIRE, libérés du cinquième, déposés à la {bank}
ARTICLE 7 - CAPITAL SOCIAL, divisé en {d3} parts de {n} euros
= Associé | Parts | Numéros
- {person} | {d2} | 1 à {d2}
- {someone} | {d2} | {d2} à {d3}
ARTICLE 13 - GÉRANCE. {person} est nommé premier gérant sans limitation de durée.
ARTICLE 18 - EXERCICE SOCIAL, du 1er janvier au 31 décembre
ARTICLE 24 - REPRISE DES ENGAGEMENTS, état annexé
Fait à {city}, le {today}, en {n} originaux`,
    'fr-articles-of-sas-updated': `{client} - Société par actions simplifiée [à associé unique~]
{siren} RCS {city}
STATUTS MIS À JOUR [suite aux décisions de l'associé unique~après augmentation de capital~après transfert du siège] du {date}
Copie certifiée conforme par le Président
TITRE I. FORME - DÉNOMINATION - SIÈGE - OBJET - DURÉE
1. Il existe une société par actions simplifiée qui ne peut procéder à une offre au public de ses titres.
2. Objet : {trade}
3. Siège : {cstreet}, {ctown}
TITRE II. CAPITAL - ACTIONS
6. Apports. Lors de la constitution, une somme de {num} euros.
7. Capital fixé à {num} euros, en {d3} actions de même catégorie entièrement libérées.
9. Agrément. 10. Préemption. 11. Exclusion d'un associé.
TITRE III. ADMINISTRATION
12. Président. La société est représentée à l'égard des tiers par un président, {person}.
13. Directeur général. 14. Conventions réglementées. 15. Commissaires aux comptes.
TITRE IV. DÉCISIONS COLLECTIVES - TITRE V. COMPTES - TITRE VI. DISSOLUTION`,
    'fr-articles-of-sci-notary': `{d3}{num}
L'AN {year}, LE {today}
Maître {someone}, notaire associé à {city}, a reçu le présent acte contenant :
STATUTS DE SOCIÉTÉ CIVILE IMMOBILIÈRE
À la requête de 1°) {person} et son conjoint, 2°) leurs enfants
Dénomination : SCI [Les Tilleuls~du Moulin~{client}]
Objet : l'acquisition, l'administration et la location de tous immeubles, et exceptionnellement leur aliénation.
Siège : {cstreet}, {ctown}. Durée : 99 ans.
Capital : mille euros, cent parts de dix euros. Apport en nature : une maison cadastrée section A n° {d3}, évaluée à {plain} euros.
Gérance : les époux, avec faculté d'agir séparément. Cession de parts : agrément unanime sauf entre descendants.
Immatriculation requise au RCS de {city}. Option fiscale : translucidité, article 8 du CGI.
DONT ACTE sur {d2} pages, lu et signé`,
    'fr-articles-of-association-law-1901': `Association [sportive~culturelle~de quartier] « {client} »
Loi du 1er juillet 1901
STATUTS adoptés par l'assemblée générale constitutive du {date}
Article premier. Il est fondé entre les adhérents aux présents statuts une association régie par la loi du 1er juillet 1901, ayant pour titre : {client}.
Article 2. Buts : [promouvoir la pratique~favoriser l'entraide~faire connaître le patrimoine] dans la commune de {city}.
Article 3. Siège social : {cstreet}.
Article 4. Composition : membres d'honneur, bienfaiteurs, actifs.
Article 5. Admission. Article 6. Radiations : démission, décès, non-paiement.
Article 7. Ressources : cotisations, subventions, dons.
Article 8. Conseil d'administration de {n} membres élus pour trois ans, renouvelable par tiers.
Article 11. Bureau : {person}, président ; {someone}, trésorier ; {someone}, secrétaire.
Article 15. Dissolution et dévolution de l'actif.
Deux signatures au moins`,
    'fr-prefecture-receipt-of-declaration': `Le préfet de {city}
RÉCÉPISSÉ DE [DÉCLARATION DE CRÉATION~DÉCLARATION DE MODIFICATION] de l'association n° W{num}
Vu la loi du 1er juillet 1901 relative au contrat d'association ; vu le décret du 16 août 1901
donne récépissé à {person} d'une déclaration en date du {date}, faisant connaître [la constitution d'une association ayant pour titre~le changement de dirigeants de] :
{client}
dont le siège social est situé : {cstreet}, {ctown}
Pièces fournies : liste des dirigeants, procès-verbal, statuts
{city}, le {today}. Le présent récépissé ne vaut pas approbation.
Loi du 1er juillet 1901, article 5, alinéas 5, 6 et 7 ; article 8 : amende en cas d'infraction`,
    'fr-clerk-deposit-receipt': `Greffe du tribunal de commerce de {city}
CERTIFICAT DE DÉPÔT D'ACTES DE SOCIÉTÉ
Dossier {year} B {d5} / {siren}
Nous, greffier, certifions que l'entreprise {client} a déposé au registre du commerce et des sociétés, sous le numéro {year}R{num} :
- 1 | Statuts constitutifs | acte sous seing privé du {date}
- 2 | Liste des souscripteurs |
- 3 | Attestation de dépôt des fonds | {bank}
- 4 | Nomination du président |
Le dépôt a été enregistré le {today}.
Pour mention au RCS. Le greffier`,
    'fr-insee-notice-self-employed': `INSEE - SIRENE
Situation au répertoire, éditée le {today}
Vous êtes : {person}
SIREN :: {siren}
SIRET du siège :: {siret}
Adresse de l'établissement :: {cstreet} {ctown}
Catégorie juridique :: 1000 Entrepreneur individuel
Activité principale exercée (APE) :: {d2}.{d2}Z
Active depuis :: {date}
Effectif :: [0 salarié~non employeuse]
Important : à l'exception des informations relatives à l'identification de l'entreprise, les renseignements figurant dans ce document n'ont de valeur que pour les applications statistiques (décret 73-314).`,
    'fr-urssaf-registration-notice': `Urssaf [Île-de-France~Bretagne~Rhône-Alpes]
# Notification d'affiliation
Compte n° :: {d3} {num}
SIRET :: {siret}
{person}, {cstreet}, {ctown}
Nous vous confirmons votre immatriculation en qualité de [travailleur indépendant~auto-entrepreneur~employeur] à compter du {date}.
Activité déclarée : {trade}
Périodicité de déclaration : [mensuelle~trimestrielle]
Première déclaration à effectuer avant le {date} sur autoentrepreneur.urssaf.fr`,
    'fr-chamber-of-trades-extract': `Chambre de métiers et de l'artisanat de {city}
EXTRAIT D'INSCRIPTION AU RNE - SECTEUR DES MÉTIERS (ex D1)
Numéro d'immatriculation :: {siren} RM {d2}
Nom :: {person}
Enseigne :: {client}
Qualité :: [Artisan~Maître artisan~Artisan d'art]
Activité :: {trade}
Code APRM :: {d2}.{d2}[A~B~C]-Z
Début d'exploitation :: {date}
Conjoint collaborateur :: néant
Certifié sincère, {city}, le {today}. Le président de la chambre`,
    'fr-moniteur-belge-deed': `Volet B - Copie à publier aux annexes au Moniteur belge après dépôt de l'acte au greffe
N° d'entreprise :: 0{d3}.{d3}.{d3}
Nom (en entier) :: {client}
Forme légale :: [Société à responsabilité limitée~Association sans but lucratif~Société coopérative agréée]
Adresse complète du siège :: {cstreet}, {ctown}
Objet de l'acte :: CONSTITUTION
D'un acte reçu par {someone}, notaire à {city}, le {date}, en cours d'enregistrement, il résulte que {person}, NN {d2}.{d2}.{d2}-{d3}.{d2}, a constitué une société.
Apports : {d3} actions sans désignation de valeur nominale. Attestation bancaire {bank}.
Objet : {trade}, pour compte propre ou pour compte de tiers.
Administrateur non statutaire : {person}, mandat gratuit.
Pour extrait analytique conforme. Déposés : expédition, statuts coordonnés
Mentionner sur la dernière page : au recto nom et qualité du notaire`,
    'fr-quebec-certificate-of-constitution': `Registraire des entreprises - Québec
CERTIFICAT DE CONSTITUTION
Loi sur les sociétés par actions (RLRQ, chapitre S-31.1)
J'atteste que la société par actions
[9{d3}-{d2}{d2} QUÉBEC INC.~{client} INC.]
a été constituée en vertu de la Loi sur les sociétés par actions.
Le {date}
Déposé au registre le {today} sous le numéro d'entreprise du Québec 117{num}
Registraire des entreprises
Annexe : statuts de constitution, capital-actions illimité, de 1 à 10 administrateurs, restrictions au transfert`,
    'fr-geneva-simple-registration': `RÉPUBLIQUE ET CANTON DE GENÈVE - Registre du commerce
Attestation d'inscription
Nous certifions que la raison individuelle « {client}, {person} » est inscrite depuis le {date}.
IDE / UID :: CHE-{d3}.{d3}.{d3} [TVA~]
Siège :: {city}, {cstreet}
But :: {trade}
Titulaire avec signature individuelle : {person}
Parution FOSC n° {d3} du {date}, page {n}
Le préposé. Émolument CHF {d2}.-`,
    'fr-ohada-rccm-certificate': `[RÉPUBLIQUE DU SÉNÉGAL~RÉPUBLIQUE DE CÔTE D'IVOIRE~RÉPUBLIQUE DU CAMEROUN~BURKINA FASO]
Tribunal de commerce - guichet unique de création d'entreprise
Formulaire M0 : déclaration de constitution de personne morale
RCCM :: [SN-DKR~CI-ABJ~RC/YAO]-{year}-B-{d5}
NINEA / compte contribuable :: 00{num}
Dénomination :: {client} [SARL~SARLU~SA]
Sigle :: ........
Capital :: 1 000 000 FCFA dont numéraire 1 000 000
Gérant :: {person}, passeport n° {num}
Activité :: import-export, {trade}
Conformément à l'Acte uniforme relatif au droit commercial général. Signature et cachet du greffier en chef, {today}`,
    'fr-maghreb-register-model': `[ROYAUME DU MAROC~RÉPUBLIQUE TUNISIENNE]
Registre [du commerce, tribunal de {city}~national des entreprises]
MODÈLE [7~J] - [certificat~extrait]
N° d'immatriculation :: {num}
ICE / identifiant unique :: 00{num}{d5}
Raison sociale :: STE {client} SARL AU
Capital :: 100 000,00 [dirhams~dinars]
Objet social :: [import de matériel~travaux divers~marchand de meubles]
Siège :: {cstreet}, {city}
Organe de gestion : {someone}, gérant unique, CIN {d2}{d5}
Inscriptions modificatives : néant. Nantissements : néant.
Délivré le {today} sur sa demande. Le secrétaire greffier`,
    'fr-legal-announcement-founding': `ATTESTATION DE PARUTION
[Les Petites Affiches~Le Journal du Palais~La Gazette] de {city}, journal habilité
L'annonce ci-après paraîtra dans l'édition du {date}, référence {num}
Avis de constitution. Par ASSP du {date}, il a été constitué une SASU dénommée {client}. Sigle : {ref}. Siège social : {cstreet}, {ctown}. Capital : {n}00 €. Objet : {trade}. Président : {person}. Admission aux assemblées : tout actionnaire. Clauses d'agrément : cession libre. Durée : 99 ans. Immatriculation au RCS de {city}.
Attestation à joindre au dossier d'immatriculation`,
  }),
};
