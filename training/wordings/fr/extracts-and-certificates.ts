import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French-language extracts of registers, proofs of insurance and papers of identity. */
export const frenchExtracts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  company_registration: wordingsIn('fr', {
    'fr-kbis-infogreffe': `Greffe du Tribunal de Commerce de {city}
N° de gestion {year}B{d5}
Code de vérification : {num}
# Extrait Kbis
EXTRAIT D'IMMATRICULATION PRINCIPALE AU REGISTRE DU COMMERCE ET DES SOCIÉTÉS
à jour au {today}
IDENTIFICATION DE LA PERSONNE MORALE
Immatriculation au RCS, numéro :: {siren} R.C.S. {city}
Date d'immatriculation :: {date}
Dénomination ou raison sociale :: {client}
Forme juridique :: [Société par actions simplifiée~Société à responsabilité limitée~Société civile immobilière]
Capital social :: {num},00 EUROS
Adresse du siège :: {cstreet} {ctown}
Durée de la personne morale :: Jusqu'au {date}
GESTION, DIRECTION, ADMINISTRATION, CONTRÔLE
Président :: {person}, né le {date} à {city}, de nationalité française
RENSEIGNEMENTS RELATIFS À L'ACTIVITÉ ET À L'ÉTABLISSEMENT PRINCIPAL
Activité(s) exercée(s) :: {trade}
Mode d'exploitation :: Exploitation directe
Le Greffier - FIN DE L'EXTRAIT`,
    'fr-belgian-bce-extract': `SPF Économie, P.M.E., Classes moyennes et Énergie
BANQUE-CARREFOUR DES ENTREPRISES
Extrait public en date du {today}
Données de l'entité enregistrée
Numéro d'entreprise :: 0{d3}.{d3}.{d3}
Statut :: Actif
Situation juridique :: Situation normale depuis le {date}
Dénomination :: {client}
Adresse du siège :: {cstreet}, {ctown}
Type d'entité :: Personne morale
Forme légale :: [Société à responsabilité limitée~Société anonyme~ASBL]
Nombre d'unités d'établissement (UE) :: {n}
Fonctions : Administrateur {person}, depuis le {date}
Qualités : Assujettie à la TVA, Employeur ONSS
Activités TVA Code Nacebel version 2008 : {d2}.{d3}
Fin de l'année comptable : 31 décembre`,
    'fr-swiss-commercial-register': `Registre du commerce du canton de [Vaud~Genève~Fribourg~Valais]
Extrait [avec éventuelles radiations~certifié conforme]
Numéro d'identification :: CHE-{d3}.{d3}.{d3}
Nature juridique :: [Société anonyme~Société à responsabilité limitée~Entreprise individuelle]
Inscription :: {date}
= Réf. | Raison sociale
- 1 | {client}
= Réf. | Siège
- 1 | {city}
= Réf. | Capital libéré (CHF) | Actions
- 1 | 100'000.00 | 100 actions nominatives de CHF 1'000.00
But : [exploitation d'une entreprise de {trade}~conseil et services, acquisition de participations]
= Réf. | Personnes inscrites | Fonctions | Mode de signature
- 1 | {person}, de {city} | administrateur | signature individuelle
- 1 | {someone}, de Bulle | directeur | signature collective à deux
Organe de publication : FOSC. Émoluments 50.-. Seul l'extrait signé fait foi. {today}`,
    'fr-quebec-enterprise-register': `Registraire des entreprises - Québec
État de renseignements d'une personne morale au registre des entreprises
Renseignements en date du {today} {time}
Numéro d'entreprise du Québec (NEQ) :: 11{num}
Nom :: {client} inc.
Adresse du domicile :: {cstreet}
Date d'immatriculation :: {date}
Statut :: Immatriculée
Forme juridique :: Société par actions ou compagnie
Régime constitutif :: QUÉBEC : Loi sur les sociétés par actions, RLRQ, c. S-31.1
Code d'activité économique (CAE) :: {d2}{d2}
Nombre de salariés :: [De 1 à 5~De 6 à 10~Aucun]
Actionnaires : {person} (premier actionnaire majoritaire)
Administrateurs : {person}, président
Index des documents : déclaration de mise à jour annuelle {year}, certificat de constitution`,
    'fr-sole-trader-start': `Guichet des formalités des entreprises - INPI
# [RÉCÉPISSÉ DE DÉPÔT D'UNE DÉCLARATION DE DÉBUT D'ACTIVITÉ~Synthèse de la formalité de création~Notification d'immatriculation au RNE]
Formalité n° :: J00{num}
Déposée le :: {today}
Déclarant :: {person}, né(e) le {date}
Forme :: Entrepreneur individuel - micro-entrepreneur [oui~non]
SIREN attribué :: {siren}
Activité principale :: {trade}
Catégorisation :: [artisanale réglementée~libérale non réglementée~commerciale]
Date de début d'activité :: {date}
Adresse de l'entreprise :: {cstreet}, {ctown}
Options fiscales :: [versement libératoire~BIC micro, franchise en base]
Organismes destinataires : Insee, DGFiP, Urssaf, [chambre de métiers~greffe]
Votre numéro unique d'identification doit figurer sur vos factures.`,
    'fr-articles-update-filing': `GREFFE DU TRIBUNAL DES ACTIVITÉS ÉCONOMIQUES DE {city}
# [CERTIFICAT DE DÉPÔT D'ACTES~Récépissé de dépôt des comptes annuels~CERTIFICAT D'INSCRIPTION MODIFICATIVE]
Le greffier soussigné certifie avoir reçu en dépôt, le {today}, sous le numéro {num} :
- [statuts mis à jour du {date}~procès-verbal d'assemblée du {date}~comptes sociaux clos le {date}]
concernant la société
{client}, {cstreet} {ctown}
RCS {city} {siren} - n° de gestion {year}B{d5}
Formalité transmise au Registre national des entreprises et au Bodacc.
Émoluments et débours perçus : {small}
Fait et délivré en notre greffe, pour valoir ce que de droit.`,
    'fr-association-official-journal': `PRÉFECTURE DE {city} - Greffe des associations
# [RÉCÉPISSÉ DE DÉCLARATION DE CRÉATION DE L'ASSOCIATION~Récépissé de déclaration de modification] n° W{num}
Vu la loi du 1er juillet 1901 relative au contrat d'association ;
Le préfet donne récépissé à Madame/Monsieur {person} d'une déclaration en date du {date}
faisant connaître la constitution d'une association ayant pour titre :
{company}
dont le siège social est situé : {street}, {town}
Décision prise le : {date}
Pièces fournies : statuts, procès-verbal, liste des dirigeants
{city}, le {today}
Loi du 1er juillet 1901, article 5 (al. 5, 6 et 7) : les associations sont tenues de faire connaître, dans les trois mois, tous les changements survenus dans leur administration. Le non-respect est puni d'une amende.`,
    'fr-monaco-rci': `PRINCIPAUTÉ DE MONACO
Département des Finances et de l'Économie
Répertoire du commerce et de l'industrie
# [EXTRAIT D'INSCRIPTION~Extrait du répertoire]
N° RCI :: {d2}S{d5}
NIS :: {d2}{d2}A{d5}
Raison sociale :: {client}
Forme :: [Société à responsabilité limitée~S.A.M.~Entreprise individuelle]
Siège :: {cstreet}, Monaco
Capital :: {num} euros
Activité :: {trade}, à l'exclusion de toute activité réglementée
Date d'inscription :: {date}
Gérant :: {person}, né le {date}, autorisation ministérielle du {date}
Inscriptions modificatives : [transfert de siège le {date}~néant]
Pour extrait conforme délivré le {today}
Le présent document est valable trois mois.`,
  }),
  insurance_certificate: wordingsIn('fr', {
    'fr-health-carrier-cmr': `{insurer} Transports
Attestation d'assurance [responsabilité contractuelle du transporteur~marchandises transportées]
Nous soussignés certifions garantir :
{client} - {cstreet} {ctown} - SIREN {siren}
Contrat :: {num} à effet du {date}
Garantie :: transport public de marchandises national et international (CMR)
= Nature | Plafond par sinistre
- Envois de moins de 3 tonnes | {num} €
- Envois de 3 tonnes et plus | {num} €
- Vol et freinte | {d5} €
Exclusions : animaux vivants, objets d'art, valeurs
Valable du {date} au {date} sous réserve du paiement des cotisations. La présente n'engage l'assureur que dans les limites du contrat.
Fait à {city}, le {today}`,
    'fr-flat-share-landlord-proof': `{insurer}
# ATTESTATION D'ASSURANCE [HABITATION~MULTIRISQUE HABITATION]
Contrat n° {num}
Souscripteur :: {person}
Risque assuré :: {cstreet}, {ctown}
Type :: [appartement 2 pièces~maison 5 pièces~chambre étudiante]
Qualité :: [locataire~colocataire~propriétaire occupant]
À la date du {today}, la personne ci-dessus est garantie contre les risques locatifs : incendie, explosion, dégâts des eaux, ainsi qu'en responsabilité civile vie privée.
Période de validité :: du {date} au {date}
Cette attestation est délivrée pour être remise au bailleur, conformément à la loi du 6 juillet 1989.
Pour la société, le directeur général`,
    'fr-quebec-liability-certificate': `{company} Courtiers d'assurance inc.
CERTIFICAT D'ASSURANCE
Le présent certificat est émis à titre d'information seulement et ne confère aucun droit à son titulaire.
Titulaire du certificat :: {client}
Assuré désigné :: {other} inc.
= Assurance | Assureur | Police | Échéance | Limites
- Responsabilité civile des entreprises | {insurer} | {num} | {date} | 2 000 000 $
- Automobile formulaire F.P.Q. no 1 | {insurer} | {num} | {date} | 2 000 000 $
- Excédentaire / Umbrella | {insurer} | {num} | {date} | 5 000 000 $
Assuré additionnel : le titulaire, à l'égard des opérations de l'assuré désigné
Préavis d'annulation : 30 jours
Représentant autorisé {someone}, {today}`,
    'fr-belgian-school-sport-cover': `{insurer} s.a. - entreprise agréée BNB {d2}{d2}
CERTIFICAT D'ASSURANCE
Police n° :: {num}
Preneur :: Fédération {company}
Assuré :: {person}, affilié {num}
Garanties :: RC envers tiers, accidents corporels, défense en justice
= Garantie | Montant
- RC dommages corporels | 5.000.000 EUR
- Décès | 8.500 EUR
- Invalidité permanente | 35.000 EUR
- Frais médicaux, complément INAMI | 100 %
Activité :: [escalade~équitation~plongée~cyclotourisme]
Valable jusqu'au {date}. En cas d'accident, déclaration sous 8 jours via {web}.
Bruxelles, {today}`,
    'fr-event-organiser-cover': `Agence {insurer} {city} - {someone}, agent général, ORIAS {num}
> {company}
> {street} {town}
ATTESTATION DE RESPONSABILITÉ CIVILE ORGANISATEUR
Je soussigné atteste que l'association {company} est titulaire du contrat {num} couvrant les conséquences pécuniaires de sa responsabilité à l'occasion de la manifestation suivante :
Manifestation :: [vide-grenier~course pédestre~feu de la Saint-Jean~concert]
Lieu :: {ctown}
Date(s) :: {date} (montage et démontage compris)
Effectif attendu :: {d3} personnes
Dommages corporels 8 000 000 € - matériels et immatériels 1 500 000 € - biens confiés {d5} €
La présente est établie pour servir et valoir ce que de droit auprès de la mairie. Le {today}`,
    'fr-swiss-accident-proof': `{insurer} Assurances SA
{city}, {today}
# [Attestation d'assurance-accidents LAA~Confirmation de couverture~Attestation RC entreprise]
Par la présente, nous confirmons que l'entreprise
{client}, {cstreet}, {ctown}
est assurée auprès de notre compagnie selon police {d2}.{num} depuis le {date}.
Étendue :: accidents professionnels et non professionnels, maladies professionnelles
Somme d'assurance :: CHF 5'000'000.- par événement
Franchise :: CHF {d3}.-
Échéance du contrat :: {date}
Les primes sont payées à ce jour. L'attestation perd sa validité en cas de suspension ou de résiliation.
Document imprimé, valable sans signature`,
  }),
  identity_document: wordingsIn('fr', {
    'fr-passport-page': `[UNION EUROPÉENNE~COMMUNAUTÉ EUROPÉENNE]
RÉPUBLIQUE FRANÇAISE
PASSEPORT
Type/Type P
Code du pays/Code FRA
Passeport n°/Passport No {d2}CK{d5}
Nom (1)/Surname
{person}
Nationalité (3)/Nationality Française
Date de naissance (4)/Date of birth {date}
Sexe (5)/Sex [F~M] Lieu de naissance (6)/Place of birth {city}
Taille (9) 1,{d2} m Couleur des yeux (10) [MARRON~BLEU]
Date de délivrance (7) {date} Date d'expiration (8) {date}
Autorité (11) [Préfecture~Mairie] de {city}
P<FRA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<
{d2}CK{d5}{n}FRA{num}<<<<<<<<<<<<<<0{n}`,
    'fr-new-national-card': `RÉPUBLIQUE FRANÇAISE FR
CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD
NOM / Surname
{person}
Prénoms / Given names
[Marie, Anne~Paul Henri~Léa]
SEXE / Sex NATIONALITÉ / Nationality DATE DE NAISS. / Date of birth
[F~M] FRA {date}
LIEU DE NAISSANCE / Place of birth {city}
NOM D'USAGE / Alternate name
N° DU DOCUMENT / Document No DATE D'EXPIR. / Expiry date
[X4R~T7C~D2H]{num} {date}
{d5}{n}
===
ADRESSE / Address {cstreet} {ctown} FRANCE
TAILLE / Height 1,{d2} m
DATE DE DÉLIVRANCE / Date of issue {date}
IDFRA[X4R~T7C]{num}<<<<<<<<<<<<<<<`,
    'fr-belgian-eid': `BELGIQUE BELGIË BELGIEN BELGIUM
CARTE D'IDENTITÉ IDENTITEITSKAART IDENTITY CARD
Nom / Name
{person}
Prénoms / Given names [Julie M~Thomas P]
Sexe / Sex [F~M] Nationalité / Nationality Belge
Date de naissance / Date of birth {date}
N° carte / Card No {d3}-{num}-{d2}
Expire le / Expires on {date}
Lieu de naissance {city} Commune de délivrance {ctown}
N° Registre national {d2}.{d2}.{d2}-{d3}.{d2}
Signature du titulaire`,
    'fr-health-card-quebec': `RÉGIE DE L'ASSURANCE MALADIE
QUÉBEC
[CARTE D'ASSURANCE MALADIE~PERMIS DE CONDUIRE / DRIVER'S LICENCE]
{person}
[LEFM~TREB~GAGP] {d2}{d2} {d2}{d2}
NÉ(E) LE {date}
SEXE [F~M]
EXP. {date}
No de référence {num}
[Classe 5 - Conditions A~Titulaire seulement - don d'organes : oui]
Adresse : {cstreet}, Laval QC
Signature`,
    'fr-refugee-travel-title': `PRÉFECTURE DE POLICE
TITRE DE VOYAGE POUR RÉFUGIÉ
(Convention du 28 juillet 1951)
N° :: {num}
Nom :: {person}
Né(e) le :: {date} à [Kaboul~Damas~Asmara]
Nationalité / statut :: Réfugié
Taille 1 m {d2} - Yeux marron
Domicile :: {cstreet} {ctown}
Délivré le :: {date}
Expire le :: {date}
Valable pour tous pays sauf [Afghanistan~Syrie~Érythrée]
Signature du titulaire - Cachet de l'autorité`,
  }),
};
