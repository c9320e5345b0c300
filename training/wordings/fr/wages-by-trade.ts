import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French payslips of further trades. */
export const frenchWagesByTrade: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  payslip: wordingsIn('fr', {
    'frf-payslip-restaurant-cook-meals': `BULLETIN DE PAIE
{company}
{street} {town}
SIRET {siret} NAF 5610A
URSSAF {num}
Convention collective : hôtels, cafés, restaurants (IDCC 1979)
Période :: du 01/{d2}/{year} au 30/{d2}/{year}
Payé le :: {date} par virement
Salarié :: {person}
N° SS :: {nir}
Emploi :: [Cuisinier~Serveuse~Plongeur] Niveau II échelon {n}
Entrée :: {date}
Ancienneté :: {n} ans
= Éléments | Base | Taux | À déduire | À payer
- Salaire de base | 151,67 | {d2},{d2} | | {num},{d2}
- Heures majorées 10 % | 17,33 | {d2},{d2} | | {d3},{d2}
- Avantage en nature repas | {d2} | 4,15 | | {d3},{d2}
- Indemnité compensatrice nourriture | {n} | 4,15 | | {d2},{d2}
- Absence non rémunérée du {date} | 7,00 | {d2},{d2} | {d2},{d2} |
SALAIRE BRUT | | | | {num},{d2}
- Santé - complémentaire HCR | {d2},00 | 50 % | {d2},{d2} |
- Prévoyance | {num} | 0,40 % | {n},{d2} |
- Retraite plafonnée | {num} | 6,90 % | {d3},{d2} |
- Retraite complémentaire T1 | {num} | 4,01 % | {d2},{d2} |
- CSG déductible | {num} | 6,80 % | {d3},{d2} |
- CSG/CRDS non déductible | {num} | 2,90 % | {d2},{d2} |
- Réduction heures supplémentaires | {d3} | 11,31 % | -{d2},{d2} |
NET À PAYER AVANT IMPÔT | | | | {num},{d2}
dont évolution liée à la suppression des cotisations chômage et maladie {d2},{d2}
- Impôt prélevé à la source, taux neutre | {num} | {n},{n} % | {d2},{d2} |
- Reprise avantage nourriture | | | {d3},{d2} |
NET À PAYER | | | | {num},{d2}
Congés : acquis {d2},00 pris {n},00 solde {d2},00. Repos compensateur 3 h
Dans votre intérêt, conservez ce bulletin sans limitation de durée`,
    'frf-payslip-interim-weekly': `{company} Travail temporaire
BULLETIN DE SALAIRE INTÉRIMAIRE
Agence {d3} {city} {phone}
Matricule :: {num}
{person}
{cstreet}
{ctown}
N° sécu {nir}
Semaine(s) {d2} à {d2}
Contrat :: {ref}
Entreprise utilisatrice :: {client}
Qualification :: [Manutentionnaire~Soudeur MAG~Agent de tri]
= Rubrique | Nombre | Taux | Gains | Retenues
- Heures normales | 140,00 | 12,{d2} | {num},{d2} |
- HS 125 % | {n},00 | 15,{d2} | {d3},{d2} |
- Prime d'équipe | {n} | 6,50 | {d2},{d2} |
- Panier (non soumis) | {d2} | 7,30 | {d3},{d2} |
- Transport zone 3 | {d2} | 3,{d2} | {d2},{d2} |
- IFM 10 % | {num} | | {d3},{d2} |
- ICCP 10 % | {num} | | {d3},{d2} |
- Brut | | | {num},{d2} |
- Total cotisations salariales | | | | {d3},{d2}
- Mutuelle intérimaires | {d3} h | 0,{d2} | | {d2},{d2}
- PAS taux personnalisé | {num} | 0,0 % | | 0,00
- Acompte versé le {date} | | | | 300,00
- Saisie arrêt | | | | {d2},00
Net social {num},{d2}
NET À PAYER {num},{d2} € virement {date}
Heures cumulées pour le CET : {d3}. Visite médicale à jour jusqu'au {date}
Pensez à déposer vos relevés d'heures le vendredi avant 18 h. Parrainage : 80 € !
Coût employeur {num},{d2}`,
    'frf-payslip-civil-servant-teacher': `MINISTÈRE DE L'ÉDUCATION NATIONALE
BULLETIN DE PAYE
MOIS DE {month} {year}
POSTE 1 {d3} GEST {d3} DOSSIER {d5}
AFFECTATION LYCÉE POLYVALENT {city}
IDENTIFICATION MIN {d3} NUMÉRO {nir} CLÉ {d2}
GRADE PROF CERTIFIÉ CLASSE NORM ENFANTS À CHARGE 02 ÉCHELON {d2} INDICE {d3} TEMPS PARTIEL 80%
= CODE | ÉLÉMENTS | À PAYER | À DÉDUIRE | POUR INFORMATION
- 101000 | TRAITEMENT BRUT | {num},{d2} | |
- 101050 | RETENUE PC | | {d3},{d2} |
- 104000 | SUPP FAMILIAL TRAITEMENT | {d2},{d2} | |
- 102000 | INDEMNITÉ RÉSIDENCE | {d2},{d2} | |
- 200364 | ISOE PART FIXE | {d3},{d2} | |
- 201883 | INDEMN PROFESSEUR PRINCIPAL | {d2},{d2} | |
- 200200 | HEURES SUPP ANNÉE ENS | {d3},{d2} | |
- 202354 | IND COMPENSATRICE CSG | {d2},{d2} | |
- 401210 | CSG DÉDUCTIBLE | | {d3},{d2} |
- 401510 | CRDS | | {d2},{d2} |
- 501080 | COT SAL RAFP | | {d2},{d2} |
- 403312 | COT PAT MALADIE DÉPLAFON | | | {d3},{d2}
- 558000 | IMPÔT SUR LE REVENU PRÉLEVÉ À LA SOURCE | | {d3},{d2} |
- 604969 | MGEN COT | | {d2},{d2} |
TOTAUX DU MOIS | {num},{d2} | {num},{d2} | {num},{d2}
COÛT TOTAL EMPLOYEUR {num},{d2}
NET À PAYER {num},{d2} EUROS
MIS EN PAIEMENT LE {date}
COMPTABLE : DRFIP {city}
MONTANT IMPOSABLE DE L'ANNÉE {d5},{d2}
Virement {bic} compte ***{d3}`,
    'frf-payslip-theatre-intermittent-cachets': `{company} - Guso
Guichet unique du spectacle occasionnel
FEUILLET VALANT BULLETIN DE PAIE
Employeur :: commune de {city}
Salarié :: {person}, né(e) le {date}
Numéro de sécurité sociale :: {nir}
Congés spectacles :: {ref}
Fonction :: [comédien~musicienne~régisseur lumière], annexe {n}
Spectacle : « [Bal trad~Conte d'hiver~Hommage à Brel] », le {date}
Lieu de travail : {ctown}
Contrat : CDD d'usage {num}
= Cachets | Heures | Salaire brut
- {n} isolé(s) | {d2} | {d3},{d2}
Plafond journalier appliqué : oui. Abattement pour frais professionnels : {pct}
= Organisme | Part salariale | Part employeur
- Assurances sociales | {d2},{d2} | {d2},{d2}
- Assurance chômage | {n},{d2} | {d2},{d2}
- Retraite complémentaire | {d2},{d2} | {d2},{d2}
- Congés payés | | {d2},{d2}
- AFDAS | | {n},{d2}
- Médecine du travail | | 0,{d2}
- CSG et CRDS | {d2},{d2} |
Total des contributions :: {d3},{d2} à régler avant le {date}
Net versé au salarié :: {d3},{d2}
PAS :: {n},{d2}
Remboursement de frais kilométriques (hors assiette) : {d2},{d2}
Ce feuillet permet la prise en compte par le régime d'indemnisation. À conserver sans limite.
Signature de l'employeur et du salarié`,
    'frf-payslip-apprentice-baker-small': `Boulangerie {person}
{street} {town}
Bulletin apprenti
{month} {year}
Nom {someone} Entré {date} 2e année CAP 17 ans
S.S. {nir}
67 % min conv. / SMIC
H. 151,67 dont CFA 70
Brut {d3},{d2}
Exo cotis. salariales jusqu'à 79 % SMIC
Prime outillage {d2},00
Transport 50 % {d2},{d2}
Mutuelle dispense (parents)
Net imposable 0,00 (exonéré)
PAS 0,00
Avance {d2},00
NET {d3},{d2}
payé chèque le {date}
CP acq 2,5 / pris 0 / solde {d2}
absences cours : 1 demi-journée, non retenue mais attention !!
allègements employeur {d3}
conv. boulangerie-pâtisserie 0843`,
    'frf-payslip-executive-forfait-days': `{company}
Bulletin clarifié
Établissement siège
Matricule {d5} - {person}
{job} - statut cadre position 3.1 coefficient {d3}
Convention Syntec - forfait annuel 218 jours
Mois {month} {year}
= Rubriques | Base | Taux salarial | Part salarié | Part employeur
RÉMUNÉRATION
- Appointements forfaitaires | | | {num},{d2} |
- Bonus sur objectifs S1 | | | {num},00 |
- Avantage véhicule | | | {d3},{d2} |
- Rachat de jours de repos, 3 | | | {d3},{d2} |
BRUT | | | {num},{d2} |
SANTÉ
- Sécurité sociale maladie | {num} | | | {d3},{d2}
- Complémentaire frais de soins famille | {d3} | 40 % | {d2},{d2} | {d2},{d2}
- Incapacité, invalidité, décès TA et TB | {num} | 0,62 % | {d2},{d2} | {d2},{d2}
ACCIDENTS DU TRAVAIL | | | | {d2},{d2}
RETRAITE
- Plafonnée et déplafonnée | {num} | 7,30 % | {d3},{d2} | {d3},{d2}
- Tranche 1, tranche 2, CEG, CET | {num} | | {d3},{d2} | {d3},{d2}
- Supplémentaire article 83 | {num} | 2 % | {d2},{d2} | {d3},{d2}
CHÔMAGE, APEC | | | {n},{d2} | {d3},{d2}
CSG DÉDUCTIBLE | | | {d3},{d2} |
CSG-CRDS NON DÉDUCTIBLE | | | {d3},{d2} |
Montant net social | {num},{d2}
Net avant impôt | {num},{d2}
Prélèvement à la source {d2},{n} % | -{num},{d2}
Titres-restaurant 18 x 4,40 | -79,20
Versement PEE | -{d3},00
Net payé | {num},{d2}
Jours travaillés cumulés {d3} - RTT restants {n} - Allègement de cotisations 0
Total versé par l'employeur {num},{d2}`,
    'frf-payslip-second-page-annual-totals': `Page 2 bulletin {month} {year} - {person} - {num}
CUMULS DEPUIS LE 1ER JANVIER
= | Mois | Année
- Heures | 151,67 | {num},{d2}
- Heures supplémentaires exonérées | {n},{d2} | {d2},{d2}
- Brut | {num},{d2} | {d5},{d2}
- Plafond sécurité sociale | {num},00 | {d5},00
- Net imposable | {num},{d2} | {d5},{d2}
- Impôt retenu | {d2},{d2} | {d3},{d2}
- Charges patronales | {d3},{d2} | {num},{d2}
CONGÉS ET ABSENCES
= Compteur | Acquis | Pris | Solde
- Congés N-1 | 25,00 | {d2},00 | {n},00
- Congés N | {d2},50 | 0 | {d2},50
- Ancienneté | 2,00 | 0 | 2,00
- RTT | {n},00 | {n},00 | {n},00
- Récupération inventaire | 0,50 | 0 | 0,50
Détail des absences : du {date} au {date} maladie, subrogation, IJSS brutes {d3},{d2}, maintien 90 % ; carence trois jours non indemnisée
Commentaires
Régularisation de la prime d'habillage oubliée en {month}. Nouvelle cotisation prévoyance au 1er : 0,{d2} %.
Pour tout renseignement sur les rubriques : www.service-public.fr. Service paie, {someone}, poste {d3}, bureau ouvert le mardi de 12 h à 14 h.
Votre bulletin est déposé dans votre coffre-fort numérique pendant cinquante ans.`,
  }),
};
