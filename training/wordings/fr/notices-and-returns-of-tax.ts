import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French tax notices, returns and statements of several countries. */
export const frenchNoticesOfTax: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: wordingsIn('fr', {
    'fr2-housing-tax-second-home-notice': `FINANCES PUBLIQUES
Avis d'impôt {year}
TAXE D'HABITATION SUR LES RÉSIDENCES SECONDAIRES
et autres locaux meublés non affectés à l'habitation principale
Établie au profit des communes et de leurs groupements
Vos références
Numéro fiscal :: {d2} {d2} {d3} {d3} {d3}
Référence de l'avis :: {d2} {d2} {num} {d2}
Date de mise en recouvrement :: 31/10/{year}
> {person}
> {cstreet}
> {ctown}
Montant de votre impôt :: {small} €
Date limite de paiement :: 15/12/{year}
Pour un paiement par internet vous bénéficiez d'un délai supplémentaire de cinq jours et serez prélevé le 27.
Adresse d'imposition : LE BOURG, {city} - identifiant du local {num}
= Éléments | Commune | Intercommunalité | Taxe spéciale
- Valeur locative brute | {num} | {num} | {num}
- Base nette | {num} | {num} | {num}
- Taux {year} | 1{n},{d2} % | {n},{d2} % | 0,{d3} %
- Majoration 40 % | {d3} | - | -
- Cotisation | {d3} | {d2} | {n}
Frais de gestion : {n} - Somme à payer : {small} €
L'abattement et l'exonération concernant les personnes âgées ne s'appliquent pas. Si le logement est devenu votre résidence principale au 1er janvier, signalez-le dans le service « Gérer mes biens immobiliers ».
Comment payer ? Sur impots.gouv.fr ; par prélèvement à l'échéance ; auprès d'un buraliste agréé jusqu'à 300 euros en espèces. Au-delà de 300 euros, le chèque n'est plus accepté.
Votre contact : centre des finances publiques de {city}, {phone} (service gratuit + prix appel), messagerie sécurisée.
Réclamation jusqu'au 31 décembre de l'année suivante. Le dépôt d'une réclamation ne dispense pas de payer.`,
    'fr2-vat-credit-refund-claim-3519': `N° 3519-SD
DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
Taxe sur la valeur ajoutée
# DEMANDE DE REMBOURSEMENT DE CRÉDIT DE TVA
À souscrire par voie électronique
Service destinataire :: SIE de {city}
Dénomination :: {company}
SIRET du principal établissement :: {siret}
N° de TVA intracommunautaire :: {vat}
Période :: du 01/07/{year} au 30/09/{year}
Régime :: [réel normal~mini-réel]
I - Conditions de la demande
[ ] première demande [x] demande trimestrielle [ ] demande annuelle [ ] cession ou cessation
II - Détermination du montant
- a. TVA collectée, ligne 16 | {plain}
- b. TVA déductible sur immobilisations | {plain}
- c. TVA déductible sur autres biens et services | {plain}
- d. Report antérieur | {plain}
- e. Crédit constaté | {plain}
- f. Remboursement demandé (mini 760 €) | {plain}
- g. Reste à reporter | {plain}
III - Origine du crédit : investissement de plus de 15 000 € [un four tunnel d'occasion~une ligne de conditionnement], opérations d'exportation, taux réduit
IV - Principaux fournisseurs
= Nom | Nature | Facture | TVA
- {other} | matériel | {ref} | {plain}
- {other} | bâtiment | {ref} | {plain}
- {other} | énergie | {ref} | {small}
Compte à créditer : {iban}
Le soussigné {person}, agissant en qualité de gérant, certifie que les acquisitions ont donné lieu à des factures régulières. À {city}, le {today}
CADRE RÉSERVÉ À L'ADMINISTRATION
Prise en charge n° {num} - sens de la décision : accord total / accord partiel / rejet - date - visa
Toute fausse déclaration est passible des sanctions prévues à l'article 1729 du CGI.`,
    'fr2-swiss-vd-taxation-decision': `CANTON DE [VAUD~FRIBOURG~NEUCHÂTEL]
Administration cantonale des impôts
Office d'impôt des districts de {city}
> Madame et Monsieur
> {person}
> {cstreet}
> {ctown}
N° de contribuable :: {num}
Code de contrôle :: {d5}
Date de notification :: {today}
# DÉCISION DE TAXATION ET CALCUL DE L'IMPÔT {year}
Impôts sur le revenu et la fortune - impôt fédéral direct
= Code | Éléments | Déclaré | Fixé
- 100 | Activité salariée principale | {plain} | {plain}
- 140 | Frais de transport | -{small} | -{small}
- 160 | Autres frais professionnels | -{small} | -{small}
- 300 | Assurance-maladie, forfait | -{plain} | -{plain}
- 310 | Pilier 3a | -{plain} | -{plain}
- 540 | Valeur locative | {plain} | {plain}
- 650 | Revenu imposable | {plain} | {plain}
- 800 | Fortune imposable | {plain} | {plain}
Explications des modifications
Code 140 : le véhicule privé n'est pas admis, les transports publics étant praticables (durée inférieure à une heure et demie). Code 540 : la sous-utilisation invoquée n'est pas établie.
Calcul, quotient familial {n},8
- Impôt cantonal, coefficient 155 % | {plain}
- Impôt communal, coefficient {d2} % | {plain}
- Impôt fédéral direct | {small}
- Acomptes perçus | -{plain}
- Solde, voir décompte final séparé | {small}
Voies de droit. La présente décision peut faire l'objet d'une réclamation écrite et motivée auprès de l'office dans les trente jours dès sa notification. Elle n'est pas signée (art. 154 LI).
Le bulletin QR vous parviendra sous dix jours. Demandes d'étalement : formulaire en ligne.`,
    'fr2-belgian-assessment-notice-person': `SERVICE PUBLIC FÉDÉRAL FINANCES
Administration générale de la Fiscalité
Centre [Particuliers~PME] {city} - Scanning
# Avertissement-extrait de rôle
Impôt des personnes physiques - revenus de l'année {year}
Exercice d'imposition :: {year} + 1
Article du rôle :: {num}
Date d'envoi :: {date}
Échéance :: {date}
> {person}
> {cstreet}
> {ctown}
N° national : {d2}.{d2}.{d2}-{d3}.{d2}
Cher contribuable,
Nous avons calculé votre impôt sur la base de [votre proposition de déclaration simplifiée~la déclaration introduite par votre mandataire].
À payer :: {small} EUR
Compte :: BE{d2} 6792 {num}
Communication structurée :: +++{d3}/{num}/{d5}+++
Détail du calcul
= Rubrique | Partenaire 1 | Partenaire 2
- 1250 Rémunérations | {plain} | {plain}
- 1286 Précompte professionnel | {plain} | {plain}
- Frais forfaitaires | {small} | {small}
- Revenu imposable globalement | {plain} | {plain}
- Impôt de base | {plain} | {plain}
- Quotité exemptée, {n} enfants | {small} | 0,00
- 1384 Garde d'enfants | {small} | 0,00
- Titres-services, réduction régionale | {small} | {small}
- Additionnels communaux {n},5 % | {small} | {small}
- Cotisation spéciale sécurité sociale | {small} |
Vous n'êtes pas d'accord ? Introduisez une réclamation auprès du conseiller général dans un délai d'un an à compter du troisième jour ouvrable suivant l'envoi, de préférence via MyMinfin. Un service de conciliation fiscale est à votre disposition.
Vous ne pouvez pas payer en une fois ? Demandez un plan au bureau de recettes. Intérêts de retard : 4 %.
Vraag : formulaire disponible en néerlandais et en allemand`,
    'fr2-quebec-notice-of-assessment': `REVENU QUÉBEC
Avis de cotisation - Impôt sur le revenu des particuliers
Année d'imposition :: {year}
Date de l'avis :: {today}
NAS :: {d3} {d3} {d3}
N° d'avis :: {num}
> {person}
> {cstreet}
> {ctown}
Sommaire
Solde à [payer~rembourser] : {small} $
Votre déclaration a été traitée telle que vous l'avez produite, à l'exception des lignes précédées d'un astérisque.
= Ligne | Description | Montant ($)
- 101 | Revenus d'emploi | {plain}
- 142 | Pensions alimentaires | 0,00
- 199 | Revenu total | {plain}
- 214 | Déduction REER | {plain}
- 275 | Revenu net | {plain}
- *378 | Frais médicaux | {small}
- 399 | Crédits non remboursables | {small}
- 430 | Impôt et cotisations | {plain}
- 447 | Prime, assurance médicaments | {small}
- 451 | Impôt retenu au Québec | {plain}
- 456 | Solidarité, prime au travail | {small}
* Nous avons refusé les frais d'orthodontie remboursés par votre régime collectif d'assurance. Si vous détenez des reçus additionnels, transmettez-nous le formulaire TP-1.R.
Maximum déductible au titre du REER et CELIAPP : voir l'avis de l'Agence du revenu du Canada.
Intérêts : aucun si le paiement est reçu le ou avant le {date}. Paiement : institution financière, chèque au ministre du Revenu du Québec accompagné du bordereau TPF.1, carte non acceptée.
Opposition : vous disposez de 90 jours suivant la date d'envoi. Acomptes provisionnels {year} + 1 : quatre versements de {small} $.
Conservez cet avis ; il pourrait être exigé pour une demande de prêts et bourses ou de logement à loyer modique. Dépôt direct : inscrivez-vous dans Mon dossier.`,
    'fr2-vehicle-weight-tax-statement-lux': `ADMINISTRATION DES DOUANES ET ACCISES
Grand-Duché de Luxembourg - Recette Taxe sur les véhicules
B.P. {num} L-{num} Luxembourg
> {person}
> {cstreet}
> L-{num} {city}
Luxembourg, le {today}
# BULLETIN - Taxe sur les véhicules routiers
Numéro d'immatriculation :: [AB {num}~ZZ {num}]
Genre :: voiture automobile à personnes (M1)
Première mise en circulation :: {date}
Émissions CO2 (WLTP) :: 1{d2} g/km
Carburant :: [diesel~essence~hybride]
Période imposable :: du {date} au {date}
Décompte
- CO2 x facteur a ({n},{d2}) x facteur b | {small}
- Taxe annuelle | {small}
- Arriérés | 0,00
- Total à virer en EUR | {small}
Veuillez vous acquitter de ce montant avant l'échéance sur le CCPL LU{d2} 1111 {num} en reprenant exactement la communication {num}. La vignette fiscale vous sera envoyée endéans trois semaines suivant l'enregistrement de votre virement ; elle doit se trouver à bord.
À défaut, une taxe d'office majorée de cinquante pour cent sera perçue et le véhicule pourra être immobilisé par la Police grand-ducale.
Cession ou exportation ? Le remboursement du prorata est effectué d'office à la radiation auprès de la SNCA, pourvu qu'il excède 5 euros. Les véhicules historiques et les personnes à mobilité réduite peuvent être exonérés, joindre certificat.
Réclamations : par écrit au directeur, dans les trois mois. Guichet ouvert de 8 h à 11 h 30. Steierbescheed op Ufro och op Däitsch.`,
    'fr2-withholding-rate-letter-changed-page': `{company} - espace particulier impots.gouv.fr
Gérer mon prélèvement à la source
Historique de tous vos prélèvements - situation au {today}
Foyer fiscal :: {person} et {someone}
N° fiscal :: {d2} {d2} {d3} {d3} {d3}
Taux personnalisé :: {n},{n} % à compter du 01/09/{year}
Taux individualisé :: déclarant 1 {n},{n} % ; déclarant 2 {n},{n} %
Retenue à la source effectuée par vos collecteurs
= Mois | Collecteur | Assiette | Taux | Prélevé
- {month} | {client} | {plain} | {n},{n} % | {small}
- {month} | Caisse primaire | {small} | {n},{n} % | {small}
- {month} | {other} | {plain} | {n},{n} % | {small}
- {month} | Pôle emploi | {small} | {n},{n} % | {small}
Acomptes contemporains (revenus fonciers, indépendants)
= Échéance | Nature | Montant | État
- 15/0{n} | Acompte IR foncier | {small} | prélevé
- 15/0{n} | Acompte prélèvements sociaux | {small} | prélevé
- 15/11 | Acompte IR foncier | {small} | à venir
Avance de réductions et crédits d'impôt versée le 15 janvier : {small} € (garde d'enfant, emploi à domicile).
Total payé depuis le 1er janvier : {plain} €
Vos actions : signaler un changement (naissance, mariage, décès) ; actualiser suite à une hausse ou une baisse ; opter pour le trimestre ; ne pas transmettre mon taux à mon employeur.
Une modulation à la baisse n'est recevable que si l'écart atteint 5 %. Une minoration injustifiée expose à une pénalité de dix pour cent.
Les revenus déclarés au printemps feront l'objet d'un avis de situation définitif à l'été ; trop-perçu restitué ou complément étalé sur quatre mois.
Imprimer cette page - Se déconnecter - 2/2`,
    'fr2-property-income-form-2044-filled': `2044 N° 10334*{d2} cerfa
DÉCLARATION DES REVENUS FONCIERS {year}
Ne joignez pas de justificatifs, conservez-les
100 Nom, prénom, adresse : {person}, {cstreet} {ctown}
110 PARTS DE SOCIÉTÉS IMMOBILIÈRES
- 111 Revenus bruts | {small}
- 113 Intérêts d'emprunt | {small}
200 PROPRIÉTÉS RURALES ET URBAINES
= Ligne | Immeuble 1 | Immeuble 2 | Immeuble 3
- 210 Adresse | {city} | {city} | {city}
- 211 Loyers bruts | {plain} | {plain} | {plain}
- 213 Recettes diverses | 0 | {small} | 0
- 215 Total recettes | {plain} | {plain} | {plain}
- 221 Frais d'administration | {small} | {small} | {small}
- 222 Forfait 20 € par local | 20 | 40 | 20
- 223 Primes d'assurance | {small} | {small} | {small}
- 224 Réparation, entretien | {plain} | {small} | 0
- 227 Taxes foncières | {small} | {small} | {small}
- 229 Provisions copropriété | {small} | 0 | {small}
- 250 Intérêts d'emprunt | {small} | 0 | {small}
- 261 Revenu ou déficit | {plain} | {plain} | -{small}
400 LISTE DES TRAVAUX
- {other} | chauffe-eau, {date} | {small}
- {other} | reprise toiture, {date} | {plain}
420 RÉSULTAT À REPORTER
Case 4BA bénéfice :: {plain}
Case 4BC déficit imputable (10 700 max) :: 0
Case 4BB déficit fonciers :: 0
450 Déficits antérieurs restant à imputer : néant
Nombre de locaux : {n}. Régime réel, option irrévocable jusqu'en {year}
À {city}, le {today} Signature
Les dispositions de la loi informatique et libertés s'appliquent à cet imprimé.`,
    'fr2-morocco-cnss-dgi-tax-attestation': `ROYAUME DU MAROC
MINISTÈRE DE L'ÉCONOMIE ET DES FINANCES
DIRECTION GÉNÉRALE DES IMPÔTS
Direction régionale de [Casablanca~Fès~Agadir]
Modèle AAP120F-14I
N° de l'attestation :: {num}/{year}
ATTESTATION DE RÉGULARITÉ FISCALE
(Pour la participation aux marchés publics)
Le receveur de l'administration fiscale soussigné atteste que
Raison sociale :: {company} SARL
Identifiant fiscal :: {num}
ICE :: 00{num}{d5}
Taxe professionnelle :: {num}
Registre du commerce :: {d5}
Siège :: Bd Mohammed V, {d3}, étage {n}
est, à la date de délivrance de la présente, en situation fiscale régulière :
- pour avoir souscrit ses déclarations de résultat fiscal, de chiffre d'affaires et de traitements et salaires ;
- et pour s'être acquittée des impôts et taxes exigibles au titre de l'IS, de l'IR, de la TVA et des droits d'enregistrement, ou pour avoir, à défaut de règlement, constitué des garanties jugées suffisantes.
Observations : un échéancier a été accordé le {date} pour un reliquat de {num} DH.
La présente attestation est délivrée sur la demande de l'intéressée, au vu des éléments dont dispose l'administration et sous réserve de tous droits de contrôle. Elle est valable trois (3) mois.
Droits de timbre : exonérée. Signature électronique avancée. Vérifiez son authenticité sur le portail au moyen du code {num}.
Fait à [Casablanca~Fès~Agadir], le {today}
المديرية العامة للضرائب
Le receveur`,
    'fr2-business-land-tax-instalment-extract': `IMPÔTS - compte professionnel
Avis d'acompte dématérialisé - CFE {year}
COTISATION FONCIÈRE DES ENTREPRISES
Redevable :: {company}
SIRET :: {siret}
Adresse de taxation :: {street} {town}
Rôle général n° :: {d3} / article {num}
Montant de l'acompte :: {small} €
À payer au plus tard le :: 15/06/{year}
L'acompte est égal à la moitié des cotisations mises en recouvrement l'année précédente (CFE, TSE, taxe pour frais de chambre de commerce, GEMAPI), dès lors qu'elles atteignent 3 000 €.
Éléments de calcul
- Cotisation N-1 commune | {plain}
- Cotisation N-1 EPCI | {plain}
- Taxe CCI | {small}
- Chambre de métiers | {small}
- Frais de gestion | {small}
- Total N-1 | {plain}
- Dégrèvement obtenu | 0
- Acompte 50 % | {small}
Vous prévoyez une cessation, une perte importante ou le plafonnement en fonction de la valeur ajoutée ? Vous pouvez réduire votre acompte sous votre responsabilité, en informant le comptable quinze jours avant. Une erreur de plus de 10 % entraînera une majoration de 5 %.
Modalités : télérèglement (bouton Payer), mandat B2B à valider auprès de la banque, mensualisation, prélèvement à l'échéance jusqu'au 31 mai minuit. Tout autre mode de paiement est exclu et donne lieu à une majoration de 0,2 % avec un minimum de 60 €.
Le solde sera recouvré le 15 décembre ; aucun avis n'est expédié par voie postale.
Interlocuteur : SIE, du lundi au jeudi. Consulté le {today} à {time} par {person}`,
  }),
};
