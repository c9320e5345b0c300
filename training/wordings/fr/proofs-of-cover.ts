import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French proofs of cover for builders, tenants, pupils, drivers, travellers and hunters. */
export const frenchProofsOfCover: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  insurance_certificate: wordingsIn('fr', {
    'fr2-decennial-carpenter-certificate': `{insurer}
Assureur des artisans du bâtiment
{street}, {town}
ATTESTATION D'ASSURANCE DE RESPONSABILITÉ DÉCENNALE OBLIGATOIRE
{insurer} atteste que l'assuré désigné ci-dessous est titulaire d'un contrat garantissant sa responsabilité décennale.
Souscripteur :: {company}
SIREN :: {siren}
Adresse :: {cstreet} {ctown}
Contrat n° :: {num} effet du {date}
Période de validité :: du 01/01/{year} au 31/12/{year}
Ce contrat s'applique :
- aux activités professionnelles suivantes : charpente et structure en bois (2.3), couverture hors panneaux photovoltaïques (3.1), bardage de façade (3.5) ;
- aux travaux ayant fait l'objet d'une ouverture de chantier pendant la période ci-dessus ;
- aux travaux réalisés en France métropolitaine et dans les DROM ;
- aux chantiers dont le coût total HT, tous corps d'état, honoraires compris, n'excède pas {plain} euros ;
- aux travaux de technique courante répondant aux DTU ou règles professionnelles acceptées par la C2P.
= Nature de la garantie | Montant
- Ouvrages soumis à l'obligation (habitation) | coût des réparations
- Hors habitation | coût total déclaré, plafond légal
- Sous-traitant, ouvrages soumis | {plain} par sinistre
- Bon fonctionnement (biennale) | {plain}
Durée et maintien : la garantie s'applique pour la durée de la responsabilité pesant sur l'assuré en vertu des articles 1792 et suivants du code civil. Elle est maintenue dans tous les cas pour la même durée.
La présente attestation ne peut engager l'assureur au-delà des clauses et conditions du contrat auquel elle se réfère.
Fait à {city}, le {today} - le directeur général, {person}
Toute activité non mentionnée n'est pas couverte. Authenticité vérifiable par le code à flasher.`,
    'fr2-tenant-home-proof-mutual-agency': `Agence de {city} {street}
{phone} - du mardi au samedi midi
{insurer}, mutuelle
> {person}
> {cstreet}
> {ctown}
Sociétaire n° {num}
Attestation pour votre propriétaire
Nous certifions que {person} est assuré(e) auprès de notre mutuelle pour le logement suivant :
Adresse du risque :: {cstreet} {ctown}
Nature :: appartement, {n} pièces principales, dépendances 6 m²
Qualité :: locataire (risques locatifs)
Formule :: [Essentielle~Confort~Étudiant]
Période :: du {date} à 0 h au {date} à 24 h
Les garanties accordées comprennent la responsabilité vis-à-vis du propriétaire en cas d'incendie, d'explosion ou de dégâts des eaux, le recours des voisins et des tiers, ainsi que la responsabilité civile vie privée des occupants. Colocataires assurés : {someone}, {someone}.
Mobilier garanti à concurrence de {plain} €, objets précieux exclus. Franchise : {small} €.
Ce document, établi à la demande de l'intéressé pour faire valoir ce que de droit, n'implique qu'une présomption de garantie à notre charge (article R. 211-17 non applicable). Il cesse de produire effet en cas de résiliation ou de non-paiement.
Le {today}, votre conseillère {someone}
Vous avez déménagé ? Prévenez-nous dans les quinze jours. Bon à savoir : la formule Bailleur couvre les loyers impayés, parlez-en autour de vous et recevez trente euros.
Mutuelle à cotisations variables régie par le code des assurances.`,
    'fr2-school-extracurricular-cover': `{insurer} Scolaire
ATTESTATION {year} / SCOLAIRE ET EXTRASCOLAIRE
Document à remettre à l'enseignant(e)
L'élève :: {person}
né(e) le :: 17/06/2014
domicilié(e) :: {cstreet}, {ctown}
Fréquentant :: école [élémentaire~primaire] {other}, classe de CM{n}
est garanti(e) par le contrat n° {num}, formule 24 h/24, pour :
1 - La responsabilité civile : dommages causés à autrui, y compris pendant les trajets, les sorties facultatives, les classes transplantées et les stages.
2 - L'individuelle accident :
= Garantie | Plafond
- Frais médicaux, prothèse dentaire | {small} par dent
- Bris de lunettes | {small}
- Invalidité permanente 100 % | {plain}
- Capital décès | {plain}
- Recherche et secours | {plain}
- Vol de cartable ou d'instrument | {small}
3 - L'assistance : rapatriement, cours à domicile après deux semaines d'absence, soutien psychologique en cas de harcèlement.
Les activités de plein air (ski, kayak, équitation) sont couvertes dans le cadre de l'établissement. Sont exclus les sports aériens et la compétition motorisée.
Valable du 1er septembre {year} au 31 août de l'année suivante, dans le monde entier pour les séjours de moins de trois mois.
En cas d'accident : déclaration en ligne sous cinq jours, joindre le certificat médical initial. Téléphone {phone}.
Délivrée le {today} à {time} via l'espace famille, sans rature ni surcharge. Reproduction autorisée pour la cantine et le club.`,
    'fr2-belgian-rc-exploitation-certificate': `{company} Courtiers d'assurances SRL
FSMA {d5}A - BCE 0{d3}.{d3}.{d3}
CERTIFICAT D'ASSURANCE / VERZEKERINGSATTEST
Responsabilité civile exploitation - objets confiés - après livraison
La soussignée, {insurer} S.A., entreprise agréée sous le code {num}, atteste avoir émis la police suivante :
Police n° / Polisnummer :: {num}
Preneur / Verzekeringnemer :: {client}
Siège :: {cstreet} - {ctown}
Activité :: [location de tentes et chapiteaux~élagage et abattage~installation de cuisines]
Échéance annuelle :: 01/{n}, tacite reconduction
Capitaux assurés
= Garantie | Par sinistre | Par an
- RC exploitation, dommages corporels | 2.500.000 | illimité
- Dommages matériels et immatériels consécutifs | 500.000 | -
- Objets confiés | {plain} | {plain}
- RC après livraison | 500.000 | 500.000
- Défense civile et pénale | {plain} | -
Franchise : 10 % avec minimum {small} € pour les dégâts matériels. Troubles de voisinage (art. 3.101 C. civ.) inclus.
Étendue territoriale : Europe géographique. Bénéficiaire additionnel (additional insured) : la Ville de {city}, pour l'événement du {date}.
La prime a été acquittée jusqu'au {date}. Le présent certificat est délivré à titre informatif : il ne modifie, n'étend ni ne remplace les conditions du contrat. La compagnie ne s'engage pas à prévenir le détenteur en cas de suspension.
Établi à {city} le {today} en double original
Pour la compagnie, {someone}, souscriptrice`,
    'fr2-vehicle-green-card-tear-off': `{insurer}
Mémo véhicule assuré - remplace la carte verte depuis le 1er avril 2024
Conservez ce mémo chez vous ou dans la boîte à gants ; il n'est plus nécessaire d'apposer une vignette sur le pare-brise.
Immatriculation :: [AB-{d3}-CD~FX-{d3}-RT~EN-{d3}-LK]
Marque et genre :: [Citroën C3, VP~Yamaha MT-07, MTL~Fiat Ducato, CTTE~Remorque Trigano]
Souscripteur :: {person}, {cstreet} {ctown}
Numéro de contrat :: {num}
Conducteurs désignés :: {person}, {someone}
Date de souscription :: {date}
Validité initiale :: du {date} au {date}
Garanties acquises
- Responsabilité civile et défense | oui
- Dommages corporels du conducteur | {plain}
- Vol, incendie, tempête | oui
- Bris de glace | franchise {small}
- Dommages tous accidents | [non~oui, franchise {small}]
- Assistance 0 km | oui
L'existence de l'assurance peut être vérifiée en temps réel par les forces de l'ordre dans le fichier des véhicules assurés. Un délai de 72 heures peut être nécessaire pour un bien nouvellement acquis ; présentez alors le présent certificat provisoire.
À l'étranger : imprimez le certificat international sur papier blanc. Pays exclus : RUS, IR, BY.
En cas d'accident ou de panne, appelez le {phone} avant tout remorquage. Pensez à l'application e-constat.
Communiqué le {today}. Signature de l'assureur : le directeur, {someone}
Ne pas jeter`,
    'fr2-swiss-building-site-liability': `{insurer} Assurances SA, agence générale {person}
{street}, {town}
> À qui de droit
{city}, le {today}
CONFIRMATION D'ASSURANCE
Responsabilité civile du maître d'ouvrage et travaux de construction
Nous confirmons par la présente que l'entreprise ou la personne suivante bénéficie d'une couverture auprès de notre compagnie :
Preneur d'assurance :: {client}, {cstreet}, {ctown}
Police n° :: {num}.{d2}
Objet :: transformation d'une grange en trois appartements, parcelle {num}
Somme de construction :: CHF {plain}
Durée :: du {date} jusqu'à la réception, au plus tard {date}
RC du maître de l'ouvrage
- Somme garantie par événement | CHF 5'000'000.-
- Franchise dommages matériels | CHF {plain}
Travaux de construction
- Prestations des entrepreneurs | CHF {plain}
- Frais de déblaiement | CHF {plain}
- Sinistres aux ouvrages voisins (reprise en sous-œuvre) | inclus
Ne sont pas assurés les dommages de nature esthétique, les vibrations annoncées sans relevé préalable ni les atteintes progressives à l'environnement.
La prime pour la période susmentionnée est intégralement payée. Font foi exclusivement la police, les conditions générales édition {year} et la loi sur le contrat d'assurance.
Avec nos salutations les meilleures
{someone} {someone}
Chef d'agence Conseillère entreprises
Votre dommage en ligne, 24 heures sur 24. Membre de l'ombudsman de l'assurance privée.`,
    'fr2-travel-visa-insurance-attestation': `{insurer} Voyages
# ATTESTATION D'ASSURANCE VOYAGE - INSURANCE STATEMENT
A l'attention des autorités consulaires / To whom it may concern
Nous soussignés, {insurer} Voyages, certifions que / we hereby certify that
Nom / Name :: {person}
Date de naissance / DOB :: 08/03/1962
Passeport / Passport :: {d2}AK{d5}
Destination :: ESPACE SCHENGEN / SCHENGEN AREA
Du / From :: {date}
Au / To :: {date}
Certificat n° :: {num}
bénéficie des garanties suivantes / is covered for the following:
= Garanties / Benefits | Montants / Limits
- Frais médicaux et d'hospitalisation / Medical expenses | 30 000 EUR
- Rapatriement sanitaire / Medical evacuation | frais réels
- Rapatriement du corps / Repatriation of remains | frais réels
- Responsabilité civile à l'étranger / Liability | {plain} EUR
- Bagages / Luggage | {small} EUR
Sans franchise médicale (nil deductible). La couverture est valable dans l'ensemble des États membres et répond aux exigences du règlement (CE) 810/2009. COVID-19 et pandémies comprises.
Le contrat n'est plus remboursable après délivrance du visa ; en cas de refus, l'original de la notification consulaire doit nous parvenir avant la date de départ.
Assistance 24/7 : +33 {num} - identifiez-vous avec le numéro de certificat.
Prime acquittée : {small} EUR TTC, reçu envoyé séparément.
Fait pour servir et valoir ce que de droit, {city}, {today}`,
    'fr2-hunting-certificate-small-slip': `{insurer} - Cabinet {someone}
ASSURANCE CHASSE
Attestation destinée à la validation du permis de chasser
Saison {year}-{d2}, du 1er juillet au 30 juin
La société certifie que
M. {person}
né le 11.12.1957, {cstreet} {ctown}
Permis n° {d2}-{num}
est garanti sans limitation de somme, dans les termes de l'article L. 423-16 du code de l'environnement, pour les accidents corporels occasionnés involontairement aux tiers par tout acte de chasse ou de destruction d'animaux susceptibles d'occasionner des dégâts, y compris par ses chiens.
Police {num}
Options souscrites
- Dommages matériels aux tiers | {plain}
- Fusil (bris, explosion) | {small}
- Chiens, mort accidentelle, n = {n} | {small}
- Défense-recours | {plain}
- Individuelle chasseur | {plain}
- Organisateur de battue, chef de ligne | non
Chasse accompagnée : étendue au filleul, une seule arme pour deux.
Rappel : le défaut d'assurance entraîne le retrait de la validation. Soyez visible, tirez fichant, identifiez le gibier. Ne chargez qu'au signal.
À présenter à toute réquisition des agents de l'OFB avec le volet annuel.
Le {today} Signature et cachet de l'agent
Talon à découper suivant le pointillé`,
    'fr2-erp-export-cover-lines': `Edition du {today} {time} Utilisateur {d3} Page 1/1
{insurer} SA ATTESTATION RC PRO
No police {num} Avt {n} Prod. {d5}
Assuré {client}
Adr. {cstreet} {ctown}
Code NAF {num} Effectif {d2} CA HT {plain}
Activités déclarées
001 INGENIERIE FLUIDES HORS STRUCTURE
014 ASSISTANCE MAITRISE D'OUVRAGE
022 FORMATION TECHNIQUE
Exclusions particulières : 031 AMIANTE, 044 NUCLEAIRE, ETATS-UNIS / CANADA
Garanties Montants en EUR Franchise
= Libellé | Par sin. | Par an | Fr.
- RC EXPLOITATION TOUS DOM | 8 000 000 | - | 0
- DONT MAT ET IMMAT CONS | 2 000 000 | - | {num}
- FAUTE INEXCUSABLE | 1 000 000 | 2 000 000 | 0
- RC PRO TOUS DOM CONF | 1 500 000 | 1 500 000 | {num}
- ATTEINTE ENVIRONN ACC | 500 000 | 500 000 | {num}
- RECONSTITUTION DOC | {d5} | {d5} | {d3}
Base : réclamation, reprise du passé inconnu, subséquente 5 ans
Période {date} - {date} Cotisation réglée OUI
VALABLE SOUS RESERVE DU PAIEMENT DES PRIMES ET DES CAUSES DE SUSPENSION PREVUES AU CODE. NE VAUT PAS NOTE DE COUVERTURE. ANNULE TOUT EXEMPLAIRE ANTERIEUR.
Destinataire : donneur d'ordre {other}, marché {ref}
Fin d'édition`,
  }),
};
