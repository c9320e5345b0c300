import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Proofs of insurance and of identity in French. */
export const frenchCoverAndIdentity: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  insurance_certificate: [
    {
      family: 'fr-motor-vehicle-memo',
      language: 'fr',
      text: `{insurer}
# [MÉMO VÉHICULE ASSURÉ~Carte internationale d'assurance automobile~ATTESTATION D'ASSURANCE véhicule~Attestation provisoire]
Votre agent général : {someone} - {street} {town} - ORIAS {d2}{num}
Souscripteur :: {person}
Contrat n° :: {num}
Valable du :: {date} au {date}
Immatriculation :: [F~G]{n}-{d3}-A[B~X]
Genre, marque, modèle :: [VP berline~CTTE utilitaire~MTL 650 cm3~remorque PTAC 750 kg]
Pays : A B BG CH D DK E EST F FIN GB GR I L NL P PL
En cas d'accident : constat amiable, assistance 24/24 {phone}
L'assureur certifie que la garantie responsabilité civile obligatoire (article L. 211-1 du code des assurances) est acquise. À compter du 1er avril 2024 la vignette verte n'est plus requise, ce document reste présumé valoir assurance pendant la période indiquée.`,
    },
    {
      family: 'fr-decennial-builder',
      language: 'fr',
      text: `[{insurer}~Société d'assurance mutuelle du bâtiment {company}]
ATTESTATION D'ASSURANCE RESPONSABILITÉ DÉCENNALE ET RESPONSABILITÉ CIVILE
Période de validité du 01/01/{year} au 31/12/{year}
Nous soussignés attestons que l'entreprise {client}, {cstreet} {ctown}, SIRET {siret}, est titulaire d'un contrat n° {num} garantissant les activités déclarées suivantes :
= Code | Activité (nomenclature France Assureurs)
* {n} | [Maçonnerie et béton armé~Couverture~Charpente bois~Plomberie, installations sanitaires~Électricité~Menuiseries extérieures~Étanchéité de toiture terrasse~Carrelage]
Les garanties objet de la présente attestation s'appliquent :
aux travaux ayant fait l'objet d'une ouverture de chantier pendant la période, réalisés en France métropolitaine, pour des opérations dont le coût n'est pas supérieur à 15 millions d'euros
= Nature de la garantie | Montant
- Décennale obligatoire (L. 241-1 C. ass.) | coût des travaux de réparation
- Bon fonctionnement 2 ans | {amount}
- RC exploitation dommages corporels | 8 000 000 €
- Dommages immatériels consécutifs | {amount}
La franchise est inopposable aux bénéficiaires des indemnités pour la garantie obligatoire.
La présente attestation ne peut engager l'assureur au-delà des clauses du contrat auquel elle se réfère. Fait à {city} le {today}. Le directeur général`,
    },
    {
      family: 'fr-school-child',
      language: 'fr',
      text: `{insurer} scolaire
Année scolaire {year}
Attestation [établie pour l'établissement~d'assurance scolaire et extra-scolaire]
Madame, Monsieur, nous certifions que l'enfant {person}, né le {date}, domicilié {cstreet} {ctown},
est couvert par le contrat n° {num} souscrit par {someone}
- Responsabilité civile : dommages causés à autrui, activités obligatoires et facultatives, sorties, stages, cantine
- Individuelle accident : invalidité, frais médicaux, bris de lunettes, prothèse dentaire
- Assistance rapatriement monde entier
du 1er septembre au 31 août inclus
Pour valoir ce que de droit. {city}, {today}, service adhérents {phone}`,
    },
    {
      family: 'fr-health-third-party',
      language: 'fr',
      text: `Mutuelle {company}
# [CARTE DE TIERS PAYANT~Carte mutuelle {year}~Attestation de droits complémentaire santé]
Adhérent {person} n° {num} - Contrat [Collectif cadres~Individuel sénior] - AMC {num}
Validité 01/01/{year} - 31/12/{year}
= Bénéficiaire | N° INSEE | Rang | PHAR | MED | OPTI | DESO | HOSP | AUDI
* {someone} | {nir} | 1 | 100/100 | 100/125 | PEC | PEC | PEC | (1)
(1) sur demande de prise en charge - réseau {other} - télétransmission NOEMIE : OUI
DRE concentrateur, code CSR {d3}
Professionnels de santé : {phone}. Cette carte n'est pas une carte bancaire, la présenter avec la carte Vitale.
Régie par le livre II du code de la mutualité - SIREN {siren}`,
    },
    {
      family: 'fr-broker-professional-liability',
      language: 'fr',
      text: `Cabinet {company} - courtage d'assurances
{street} {town} - ORIAS n° {num} - sous le contrôle de l'ACPR
> {client}
> {cstreet} {ctown}
Attestation
Nous soussignés, agissant par délégation de {insurer}, attestons par la présente que {client} bénéficie d'un contrat [RC professionnelle~RC mandataires sociaux~cyber-risques] n° {num}, à effet du {date}, pour ses activités de [conseil en systèmes informatiques~agent immobilier, transaction et gestion~diagnostiqueur immobilier~formation].
Limites par sinistre et par année d'assurance
- Tous dommages confondus | {amount}
- dont dommages immatériels non consécutifs | {amount}
- Biens confiés | {amount}
Territorialité : monde entier hors USA/Canada
La présente, valable jusqu'au {date} sous réserve du paiement des primes, est délivrée pour servir et valoir ce que de droit et ne constitue qu'une présomption de garantie.
{person}, chargée de clientèle entreprises`,
    },
    {
      family: 'fr-tenant-home',
      language: 'fr',
      text: `{insurer} Habitation
Document à remettre à votre propriétaire
Je soussigné, {someone}, directeur technique, [atteste~certifie] que
M./Mme {person} a souscrit une assurance multirisque habitation n° {num}
Pour le logement :: {cstreet}, appt {d2}, {ctown}
En qualité de :: [locataire~colocataire~propriétaire non occupant]
Type :: appartement, {n} pièces principales
Risques locatifs garantis : incendie, explosion, dégât des eaux (loi du 6 juillet 1989, art. 7 g), recours des voisins et des tiers
Date d'effet {date} - Échéance principale {date} avec tacite reconduction
Sous réserve des déclarations du souscripteur. Fait pour valoir ce que de droit - signature numérisée`,
    },
    {
      family: 'fr-belgian-broker-proof',
      language: 'fr',
      text: `{insurer} sa - entreprise agréée par la BNB sous le n° 0{d3}
[Boulevard du Roi Albert II, 1210 Bruxelles~Rue des Croisiers, 4000 Liège]
[Attestation d'assurance RC exploitation~ATTESTATION - accidents du travail loi~Certificat d'assurance auto]
Preneur {client} BCE 0{d3}.{d3}.{d3}
Police {num} - Intermédiaire {someone} FSMA {num}A
Nous confirmons que la police ci-dessus est en vigueur et à jour de prime au {today}
= Garantie | Capitaux EUR | Franchise
- Dommages corporels | 5.000.000 | 0
- Dommages matériels et immatériels consécutifs | 1.250.000 | 500
- Objets confiés | 25.000 | 250
- RC après livraison | 1.250.000 | 500
Cette attestation est délivrée à titre d'information, sans reconnaissance d'obligation complémentaire, et seules les conditions de la police font foi. Avis de résiliation : l'assureur n'est pas tenu d'en informer les tiers.`,
    },
  ],
  identity_document: [
    {
      family: 'fr-residence-permit',
      language: 'fr',
      text: `RÉPUBLIQUE FRANÇAISE
[TITRE DE SÉJOUR~CARTE DE RÉSIDENT~RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR] / RESIDENCE PERMIT
NOM Prénoms {person}
Sexe [F~M] Nationalité [TUN~MAR~BRA~VNM~CIV] Date de naissance {date}
N° {num}
TYPE DE TITRE [SALARIÉ~VIE PRIVÉE ET FAMILIALE~ÉTUDIANT - PASTEL~PASSEPORT TALENT]
Date d'expiration {date}
REMARQUES AUTORISE SON TITULAIRE À TRAVAILLER
Lieu et date de délivrance PRÉFECTURE {city} {date}
Signature du titulaire
IRFRA{num}{num}
[8~7]{d5}F{d5}{n}TUN`,
    },
    {
      family: 'fr-driving-licence',
      language: 'fr',
      text: `F PERMIS DE CONDUIRE RÉPUBLIQUE FRANÇAISE
1. {someone}
2. {person}
3. {date} [{city}~{ctown}]
4a. {date} 4b. {date}
4c. Préfet {d2}
5. {d2}AB{d5}
7. signature
9. [AM B1 B~B BE C1 C~A2 A B]
= 9. | 10. | 11. | 12.
- AM | {date} | {date} |
- B | {date} | {date} | [01~78~79.06]
- BE | {date} | |
12. 01.01 verres correcteurs
D1FRA{d2}AB{num}`,
    },
    {
      family: 'fr-professional-card',
      language: 'fr',
      text: `[CARTE PROFESSIONNELLE~CARTE D'IDENTIFICATION PROFESSIONNELLE DES SALARIÉS DU BÂTIMENT~CARTE D'AGENT DE SÉCURITÉ]
[BTP~CNAPS~Ministère de l'intérieur]
Titulaire : {person}
Né(e) le {date} à {ctown}
Employeur {company} SIREN {siren}
Fonction [agent cynophile~maçon coffreur~conducteur VTC]
N° de carte CAR-0{d2}-{year}-{d2}-{d2}-{num}
Délivrée le {date} Expire le {date}
Photo Cachet
Cette carte est strictement personnelle ; elle doit être présentée à toute réquisition des agents de contrôle et restituée en fin de contrat. Si vous trouvez cette carte, prière de la retourner à {street} {town}.`,
    },
    {
      family: 'fr-card-photocopy',
      language: 'fr',
      text: `[Recto / verso~Copie certifiée conforme à l'original présenté le {date}~PIÈCE JOINTE 3]
RÉPUBLIQUE FRANÇAISE
CARTE NATIONALE D'IDENTITÉ N° : {d2}{num}{d2} Nationalité Française
Nom : {person}
Prénom(s) : {someone}
Sexe : [F~M] Né(e) le : {date}
à : [{city}~{ctown}] ({d2})
Taille : 1,{d2} m
Signature du titulaire :
IDFRA{d5}<<<<<<<<<<<<<<<<<<<<<{d5}{n}
{d2}{num}{d5}<<<<<<<{d5}F{n}
Adresse : {cstreet} {ctown}
Carte valable jusqu'au : {date} délivrée le : {date}
par : [SOUS-PRÉFECTURE DE~PRÉFECTURE DE~PRÉFECTURE DE POLICE] {city}
Signature de l'autorité`,
    },
    {
      family: 'fr-swiss-id',
      language: 'fr',
      text: `CONFÉDÉRATION SUISSE SCHWEIZERISCHE EIDGENOSSENSCHAFT
[CARTE D'IDENTITÉ~PERMIS B UE/AELE~LIVRET POUR ÉTRANGERS C] IDENTITÄTSKARTE
Nom · Name {person}
Prénom(s) {someone}
Date de naissance {date}
Lieu d'origine [Sion VS~Le Locle NE~Aigle VD~Delémont JU]
Taille 1{d2} cm Sexe [F~M]
Autorité [Canton de Vaud~Genève GE] Date d'émission {date} Valable jusqu'au {date}
E{num}
IDCHEE{num}{n}
{d5}{n}M{d5}{n}CHE`,
    },
  ],
};
