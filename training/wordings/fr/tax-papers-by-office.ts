import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French tax notices, returns and certificates, each of another tax. */
export const frenchTaxPapersByOffice: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: wordingsIn('fr', {
    'frf-tax-property-notice-full-columns': `DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
CENTRE DES FINANCES PUBLIQUES
SIP DE {city}
{street} {town}
AVIS D'IMPÔT {year}
TAXES FONCIÈRES
votées et perçues par la commune, l'intercommunalité et divers organismes
Vos références
Numéro fiscal (déclarant 1) :: {d2} {d2} {d3} {d3} {d3}
Référence de l'avis :: {d2} {d2} {num} {d2}
Numéro de rôle :: {d3}
Débiteur(s) légal(aux) :: {person}
Date d'établissement :: {date}
Date de mise en recouvrement :: 31/08/{year}
Votre situation
Montant de votre impôt :: {small} €
Montant à payer au plus tard le 15/10/{year}, minuit :: {small} €
Vous n'êtes pas mensualisé : pour adhérer, rendez-vous sur impots.gouv.fr. Au-delà de 300 €, le paiement en ligne ou par prélèvement est obligatoire. Une majoration de 10 % s'applique aux sommes non réglées dans les délais.
===
Détail du calcul des cotisations
= Propriétés bâties | Commune | Intercommunalité | Taxes spéciales | TEOM | GEMAPI
- Taux N-1 | {d2},{d2} % | {n},{d2} % | 0,{d2} % | {n},{d2} % | 0,{d2} %
- Taux {year} | {d2},{d2} % | {n},{d2} % | 0,{d2} % | {n},{d2} % | 0,{d2} %
- Base | {num} | {num} | {num} | {num} | {num}
- Cotisation | {d3} | {d2} | {n} | {d3} | {n}
- Variation | +{n},{d2} % | 0 % | - | +{n} % |
Adresse : {cstreet}. Frais de gestion de la fiscalité directe locale : {d2}
Propriétés non bâties : base terres agricoles {d2}, cotisation {n}
Dégrèvement : habitation principale, jeunes agriculteurs : 0
Droit de rectification auprès du centre. Réclamation recevable jusqu'au 31 décembre de l'année suivante. Service payant 0809 401 401 (appel non surtaxé)`,
    'frf-tax-income-notice-assessment-detail': `FINANCES PUBLIQUES
AVIS D'IMPÔT ÉTABLI EN {year}
Impôt et prélèvements sociaux sur les revenus de l'année précédente
> M. OU MME {person}
> {cstreet}
> {ctown}
N° fiscal déclarant 1 :: {d2}{d2}{num}
N° fiscal déclarant 2 :: {d2}{d2}{num}
Référence de l'avis :: {year}A{num}
N° FIP :: {d3} {d2} {d3}
[Somme qui vous sera remboursée~Il vous reste à payer] :: {small} €
Cet avis vous est adressé à titre de justificatif ; conservez-le sans limitation de durée.
Situation de famille M - parts 3,0 - personnes à charge F2
= Détail des revenus | Déclar. 1 | Déclar. 2 | Total
- Salaires | {num} | {num} |
- Pensions, retraites | | {num} |
- Abattement spécial 10 % | -{num} | -{num} |
- Salaires, pensions nets | {num} | {num} | {d5}
- Revenus fonciers nets | | | {num}
- Revenu brut global | | | {d5}
- CSG déductible | | | -{d3}
- Revenu imposable | | | {d5}
Impôt sur les revenus soumis au barème | {num}
Réduction : dons aux œuvres, versement {d3}, réduction {d3}
Crédit : emploi d'un salarié à domicile {num}
Frais de garde : {d3}
Prélèvements sociaux 17,2 % : {d3}
Prélèvement à la source déjà acquitté : {num}
Acompte des avantages fiscaux perçu en janvier : -{d3}
Solde : {d3}
Revenu fiscal de référence :: {d5}
Votre taux de prélèvement à la source : foyer {n},{n} %, individualisé {n},{n} % et {n},{n} %, applicable dès septembre
Plafond d'épargne retraite non utilisé : {num}
Taux moyen d'imposition : {n},{d2} % ; taux marginal : 30 %
Pour vérifier l'authenticité de cet avis : impots.gouv.fr/verifavis`,
    'frf-tax-vat-refund-request-3519': `N° 3519-SD cerfa n° 11255
REMBOURSEMENT DE CRÉDITS DE TVA
(CGI, articles 271-IV et 242-0 A à K de l'annexe II)
Demande déposée au titre de : [mensuelle~trimestrielle~annuelle]
Période du {date} au {date}
Cadre réservé à la correspondance - SIE de {city} - N° dossier {num}
I. IDENTIFICATION
Dénomination :: {company}
Adresse du principal établissement :: {street}, {town}
SIREN :: {siren}
N° de TVA intracommunautaire :: {vat}
Activité :: {trade}
II. DEMANDE
Je soussigné(e) {person}, agissant en qualité de [gérant~président~mandataire], sollicite le remboursement de la somme de :
en chiffres :: {plain} €
en lettres :: ....................................................
par virement au compte : {iban} - BIC {bic}
Certifie l'exactitude des renseignements portés au présent formulaire. Fait à {city}, le {today}
III. DÉTERMINATION DU CRÉDIT
- A. Crédit dégagé sur la déclaration CA3, ligne 25 | {plain}
- B. Dont demandé | {plain}
- C. Crédit reportable, ligne 27 | {small}
- Origine : investissements | {plain}
- Origine : exportations, livraisons intracommunautaires | {plain}
- Origine : opérations à taux réduit, autoliquidation | {plain}
IV. PIÈCES JOINTES
Liste des cinq factures d'achat les plus importantes : fournisseur, date, n°, montant HT, taxe
= Fournisseur | Facture | HT | TVA
- {other} | {ref} | {plain} | {plain}
- {other} | {ref} | {plain} | {plain}
Une caution peut être exigée. L'administration dispose d'un délai de six mois pour statuer ; sa décision de rejet, même partielle, est motivée. Toute manœuvre en vue d'obtenir un paiement injustifié est passible des sanctions de l'article 1741.
Avis du service : [admission totale~ ] Date Visa`,
    'frf-tax-transfer-duty-gift-declaration': `N° 2735-SD
Formulaire obligatoire
DÉCLARATION DE DON MANUEL ET DE SOMMES D'ARGENT
à déposer en double exemplaire au service de l'enregistrement du domicile du donataire
1. DONATAIRE (celui qui reçoit)
Nom et prénoms :: {person}
Né(e) le :: {date} à {city}
Adresse :: {cstreet}, {ctown}
2. DONATEUR
Nom et prénoms :: {someone}
Né(e) le :: {date}
Lien de parenté :: [père~mère~grand-parent~oncle]
Nombre de donataires : 2
3. DONATIONS ANTÉRIEURES de moins de quinze ans consenties par le même donateur
= Date | Nature | Service ou notaire | Valeur | Abattement déjà utilisé
- {date} | somme d'argent | SDE {city} | {plain} | {plain}
4. DON RÉVÉLÉ OU DÉCLARÉ
Circonstance : [révélation spontanée~réponse à une demande de l'administration~décision de justice]
Date du don :: {date}
Nature : [X] somme d'argent [ ] actions, titres [ ] meubles, objets d'art, bijoux
Valeur au jour de la déclaration :: {plain} €
Dispositif particulier : exonération de l'article 790 G demandée (donateur de moins de quatre-vingts ans, donataire majeur) : [oui, à hauteur de 31 865 €~non]
5. LIQUIDATION (réservé à l'administration)
- Part taxable | {plain}
- Abattement personnel | 100 000
- Reste | {plain}
- Droits à 5 %, 10 %, 15 %, 20 % | {small}
- Pénalités | néant
Net à payer :: {small} €
Enregistré au SDE de {city} le {date}, bordereau {year}/{d3}, case n° {d2}. Reçu : zéro euro
L'inspecteur
Les dispositions de la loi Informatique et libertés garantissent un droit d'accès et de rectification.`,
    'frf-tax-business-premises-contribution': `AVIS D'IMPÔT {year}
COTISATION FONCIÈRE DES ENTREPRISES
établie au profit des collectivités et des chambres consulaires
Identifiants de votre entreprise
SIREN :: {siren}
SIRET du principal établissement :: {siret}
Code activité :: {d2}{d2}Z
Adresse d'imposition :: {street}, {town}
SIE gestionnaire :: {city}
Cet avis est exclusivement disponible dans l'espace professionnel ; aucun envoi par voie postale n'est effectué.
Montant de votre imposition :: {plain} €
Acompte du 15 juin, déduit :: -{plain} €
Solde à payer au plus tard le 15 décembre :: {plain} €
Moyens : télérèglement, prélèvement à l'échéance (adhésion avant le 30 novembre), mensualisation
DÉTAIL DU CALCUL
= | Commune | Syndicats | Intercom. | Taxe CCI | Taxe CMA | GEMAPI
- Base nette | {num} | | {num} | {num} | | {num}
- Base minimum | 0 | | {num} | | |
- Taux | | | {d2},{d2} % | 1,{d2} % | | 0,{d2} %
- Produit | | | {num} | {d2} | | {n}
Frais de gestion : {d2} €. Lissage au titre de la révision des valeurs locatives : +{n}
Total des cotisations | {num}
Exonération : [zone de revitalisation, 100 %~aucune~création, première année]
Le dégrèvement en fonction de la valeur ajoutée (plafonnement) se demande sur l'imprimé 1327-CET avant la fin de l'année suivante.
Vous quittez vos locaux ? La cessation en cours d'année permet un prorata, sur réclamation.
Les entreprises dont le chiffre d'affaires n'excède pas cinq mille euros sont dispensées de cotisation minimale.
TP {d2} {d3} - comptable chargé du recouvrement : {person}`,
    'frf-tax-formal-reminder-collection': `TRÉSORERIE DE {city}
Pôle de recouvrement spécialisé
{street}, {town}
Affaire suivie par {someone} - poste {num}
> {client}
> {cstreet}
> {ctown}
Le {today}
MISE EN DEMEURE DE PAYER
(articles L. 257 et L. 257-0 A du livre des procédures fiscales)
Malgré la lettre de relance du {date}, vous n'avez pas acquitté les impositions désignées ci-après, authentifiées par l'avis de mise en recouvrement n° {num}.
= Nature | Période | Principal | Pénalités | Versements | Reste dû
- TVA | {month} {year} | {plain} | {small} | {small} | {plain}
- Prélèvement à la source | T{n} {year} | {plain} | {small} | 0,00 | {plain}
- Amende article 1788 A | {year} | {small} | | 0,00 | {small}
TOTAL À PAYER SANS DÉLAI :: {amount}
À défaut de règlement dans les huit jours de la notification de la présente, qui vaut commandement, les poursuites seront engagées : saisie administrative à tiers détenteur sur vos comptes et vos clients, saisie des véhicules, inscription du privilège du Trésor.
Comment payer : sur votre espace professionnel ou par virement, en mentionnant le numéro d'avis. Les chèques ne sont plus acceptés.
Des difficultés ? La commission des chefs de services financiers examine les demandes de plan d'apurement ; le médiateur des entreprises peut être saisi.
Contestation : sous deux mois, auprès du directeur départemental, par mémoire motivé appuyé des justifications utiles. Une réclamation ne suspend l'exigibilité que si elle est assortie d'une demande de sursis et de garanties.
Le comptable public, {person}
Coupon à joindre - ligne optique 0{num}{num}`,
    'frf-tax-rental-income-2044-working': `2044 DÉCLARATION DES REVENUS FONCIERS
Revenus {year} - à joindre à la déclaration n° 2042
NOM ET PRÉNOMS :: {person}
ADRESSE :: {cstreet}, {ctown}
100 Parts de sociétés immobilières : [néant~SCI {other}]
200 PROPRIÉTÉS RURALES ET URBAINES
= Ligne | Libellé | Immeuble 1 | Immeuble 2
- | Adresse | {street} | 4 quai des Brumes
- | Date d'acquisition | {date} | {date}
- | Nombre de locaux | 2 | 1
- 211 | Loyers bruts encaissés | {num} | {num}
- 212 | Dépenses mises par convention à la charge des locataires | |
- 213 | Recettes brutes diverses | | {d3}
- 215 | Total des recettes | {num} | {num}
- 221 | Frais d'administration et de gestion | {d3} | {d3}
- 222 | Autres frais de gestion, 20 € par local | 40 | 20
- 223 | Primes d'assurance | {d3} | {d2}
- 224 | Réparation, entretien, amélioration | {num} | 0
- 227 | Taxes foncières (hors ordures ménagères) | {d3} | {d3}
- 229 | Provisions pour charges de copropriété | {num} | {d3}
- 240 | Total des frais et charges | {num} | {num}
- 250 | Intérêts d'emprunt | {num} | {num}
- 261 | Résultat | {num} | -{num}
400 PAIEMENT DES TRAVAUX
Entreprise {other}, réfection de la salle d'eau, payé le {date} : {num}
410 Emprunt : {bank}, n° {num}, signé le {date}
420 RÉSULTAT À REPORTER case 4BA : {num} ; déficit imputable sur le revenu global case 4BC : {num} (limite 10 700)
651 Déficits antérieurs restant à imputer : {num}
Notice n° 2044-NOT : les arrondis s'effectuent à l'euro le plus proche. La régularisation des provisions de l'année précédente figure ligne 230.
À {city}, le {today}. Signature`,
    'frf-tax-inheritance-deposit-receipt-schedule': `DIRECTION DÉPARTEMENTALE DES FINANCES PUBLIQUES
Service départemental de l'enregistrement
Succession de : {someone}, décédé(e) le {date}
Dossier n° {year} {d5}
DÉCISION DE PAIEMENT FRACTIONNÉ DES DROITS DE MUTATION
Vu la demande formulée par Maître {person}, notaire, pour le compte des ayants droit ;
Vu les articles 1717 du code général des impôts et 396 et suivants de l'annexe III ;
Vu l'affectation hypothécaire de premier rang consentie sur l'immeuble sis {cstreet}, {ctown} ;
Le comptable soussigné accorde le fractionnement aux conditions que voici :
Droits liquidés :: {plain} €
Versement comptant, 5 % :: {small} €
Reste à acquitter :: {plain} €
Taux d'intérêt de l'année :: {n},{n} %
Durée :: un an, trois échéances semestrielles
= Échéance | Capital | Intérêts | Montant
- {date} | {plain} | {small} | {plain}
- {date} | {plain} | {small} | {plain}
- {date} | {plain} | {small} | {plain}
Part de chacun : conjoint survivant, exonéré ; enfants, par moitié ; légataire particulier (association), exonéré
Tout retard rend la totalité immédiatement exigible, majorée de cinq pour cent. La cession du bien donné en garantie emporte le même effet.
Un remboursement anticipé est possible sans frais. Les intérêts ne sont pas déductibles.
Pour valoir quittance du premier versement : enregistré case {d2}, folio {d2}
{city}, le {today}
Le chef de service comptable`,
    'frf-tax-url-social-contributions-declaration-micro': `URSSAF
autoentrepreneur
Récapitulatif de votre télédéclaration
Entrepreneur :: {person}
N° SIRET :: {siret}
Période :: [{month} {year}~2e trimestre {year}~4e trimestre {year}]
Déclaration enregistrée le {today} à {time} - certificat {ref}
= Rubrique | Assiette | Taux | Cotisation
- Ventes de marchandises | {num} | 12,3 % | {d3}
- Prestations de services BIC | {num} | 21,2 % | {d3}
- Professions libérales BNC | 0 | 23,1 % | 0
- Contribution formation artisan | {num} | 0,3 % | {n}
- Taxe pour frais de chambre de métiers | {num} | 0,48 % | {n}
- Versement libératoire de l'impôt sur le revenu, prestations | {num} | 1,7 % | {d2}
Aide à la création (ACRE) : taux réduit jusqu'au {date}
TOTAL À PAYER :: {d3} €
Mode :: prélèvement sur le compte FR76 **** **** {d2}{d2}
Date de débit :: {date}
Votre télérèglement a été accepté. Vous pouvez modifier la déclaration jusqu'à la date limite, midi. Même si votre recette est nulle, indiquez zéro : l'absence de déclaration coûte 55 € par période.
Rappel des plafonds : 188 700 € pour la vente, 77 700 € pour les services, hors taxes. Surveillez également les seuils de franchise de TVA.
Pour votre impôt, reportez la somme des recettes sur la 2042-C-PRO en mai.
Une attestation fiscale est disponible dans la rubrique Mes documents.
Conservez ce justificatif ; il n'en sera pas délivré de duplicata`,
    'frf-tax-vehicle-fleet-annual-statement': `{company} - annexe à la CA3, ligne A
TAXES SUR L'AFFECTATION DES VÉHICULES À DES FINS ÉCONOMIQUES
Fiche d'aide au calcul 2857-FC - année civile {year}
Redevable : {company} SIREN {siren}
Méthode : [au réel journalier~trimestrielle forfaitaire]
I. Taxe annuelle sur les émissions de dioxyde de carbone
= Immatriculation | 1re mise en circ. | Barème | CO2 g/km | Jours | Proportion | Tarif | Taxe due
- FA-{d3}-GH | {date} | WLTP | 1{d2} | 366 | 100 % | {d3} | {d3}
- GK-{d3}-MN | {date} | WLTP | 1{d2} | {d3} | {d2} % | {d3} | {d2}
- DX-{d3}-AB | {date} | NEDC | 9{n} | 366 | 100 % | {d3} | {d3}
- BR-{d3}-QT | {date} | CV : 7 | - | 366 | 100 % | {num} | {num}
- GZ-{d3}-EV | {date} | électrique | 0 | {d3} | exonéré | 0 | 0
Véhicules des collaborateurs indemnisés au kilomètre
- {someone} | {num} km | coefficient 25 % | {d3}
Minoration de 15 000 € appliquée au total ci-dessus : {num}
II. Taxe annuelle sur les émissions de polluants atmosphériques
= Catégorie | Nombre | Tarif | Montant
- E | 1 | 0 | 0
- Catégorie 1 | 3 | 100 | 300
- Véhicules les plus polluants | {n} | 500 | {num}
Montant net à reporter | ligne 117 : {num} ; ligne 118 : {d3}
État récapitulatif tenu à la disposition de l'administration ; ne pas joindre. Les véhicules loués moins de trente jours sont exclus, les utilitaires N1 à deux places aussi.
Établi par {person}, le {today}, contrôlé : ........`,
  }),
};
