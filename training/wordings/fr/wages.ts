import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French payslips as payroll software, public employers and small sheets print them. */
export const frenchWages: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  payslip: wordingsIn('fr', {
    'fr-silae-clarified': `{company}
{street} {town}
Siret : {siret} Code Naf : {d2}{d2}Z
Urssaf/Msa : {num}
# BULLETIN DE SALAIRE
Période : {month} {year}
Matricule : 000{d2}
N° SS : {nir}
Emploi : {job}
Statut professionnel : [Employé~Cadre~Ouvrier]
Coefficient : {d3} Entrée : {date} Ancienneté : {n} ans
Convention collective : [Syntec~HCR~Coiffure]
> {person}
> {cstreet}
> {ctown}
= Éléments de paie | Base | Taux | À déduire | À payer | Charges patronales
- Salaire de base | 151,67 | {small} | | {plain} |
- Salaire brut | | | | {plain} |
- Sécurité Sociale-Mal. Mat. Inval. Décès | {plain} | | | | {small}
- Complémentaire Santé | | | {small} | | {small}
- Sécurité Sociale plafonnée | {plain} | 6,9000 | {small} | | {small}
- CSG déduct. de l'impôt sur le revenu | {plain} | 6,8000 | {small} | |
- Exonérations de cotisations employeur | | | | | -{small}
Net à payer avant impôt sur le revenu {plain}
Impôt sur le revenu prélevé à la source - PAS {small}
Net payé {plain} euros - Montant net social {plain}
Dans votre intérêt, et pour vous aider à faire valoir vos droits, conservez ce bulletin sans limitation de durée.`,
    'fr-sage-paie-old': `Employeur : {company}
N° Siret {siret} APE {d2}{d2}B
BULLETIN DE PAIE du {date} au {date}
Payé le {date} par [virement~chèque]
Nom :: {person}
Emploi :: {job}
N° S.S. :: {nir}
Horaire :: 151,67
= N° | Désignation | Nombre | Base | Taux sal. | Montant sal. | Taux pat. | Montant pat.
- 1000 | Salaire mensuel | | | | {plain} | |
- 1100 | [Heures supp. 25 %~Prime d'assiduité~Absence maladie] | {n} | {small} | | {small} | |
* {d2}00 | [Vieillesse plafonnée~Chômage tranche A~Retraite compl. T1~Prévoyance cadre~CSG non déductible~Mutuelle] | | {plain} | {n},{d2} | {small} | {n},{d2} | {small}
= | Cumul brut | Cumul imposable | Heures | Congés acquis | pris | solde
- Année | {plain} | {plain} | {num} | {d2},50 | {n} | {n}
NET À PAYER EUR :: {plain}`,
    'fr-public-body-hospital': `CENTRE COMMUNAL {city} - Budget {d2}
Bulletin de paie - [agent titulaire~contractuel de droit public]
Agent :: {person} - matricule {num}
Grade :: [Adjoint technique territorial~Rédacteur principal~Aide-soignante]
Échelon {n} - Indice brut {d3} - Indice majoré {d3}
Mois :: {month} {year}
= Code | Libellé | À payer | À déduire | Pour information
- 101 | TRAITEMENT BRUT INDICIAIRE | {plain} | |
- 201 | [INDEMNITE DE RESIDENCE~NBI] | {small} | |
- 211 | [IFSE~CTI Ségur] | {small} | |
- 401 | RETENUE CNRACL 11,10 % | | {small} |
- 402 | RAFP | | {small} | {small}
- 411 | CSG NON DEDUCTIBLE 2,40 % | | {small} |
- 420 | [MGEN~MNT] PREVOYANCE | | {small} |
Totaux {plain} {small}
Net à payer {plain} - Net imposable du mois {plain}
Comptable assignataire : trésorerie de {city}`,
    'fr-swiss-salary-statement': `{company} SA
Décompte de salaire {month} {year}
{person}
{cstreet}
{ctown}
N° personnel {d5} - N° AVS 756.{d2}{d2}.{d2}{d2}.{d2}
= Genre de salaire | Base | Taux | CHF
- Salaire mensuel | | | {plain}
- [Allocation enfants~Indemnité forfaitaire~Part 13e salaire] | | | {small}
Salaire brut {plain}
- Cotisation AVS | {plain} | 5.3 % | -{small}
- Cotisation AC | {plain} | 1.1 % | -{small}
- AANP | {plain} | {n}.{d2} % | -{small}
- LPP | | | -{small}
- Impôt à la source barème [A0~B1~C2] | | {n} % | -{small}
Salaire net {plain}
Versement sur {iban}
Solde vacances {n} jours`,
    'fr-luxembourg-wage': `{company} S.à r.l.
{street}, L-{d2}{d2} Luxembourg
Matricule employeur {year}{d2}{num}
FICHE DE SALAIRE - {month} {year}
Nom :: {person}
Matricule :: 19{d2}{d2}{d2}{d5}
Classe d'impôt :: [1~1A~2]
Entrée :: {date}
Indice :: 944,{d2}
= Libellé | Heures | Base | Montant
- Salaire brut de base | 173 | | {plain}
- Chèques-repas | 18 | 2,80 | -50,40
- Assurance maladie soins 2,80 % | | {plain} | -{small}
- Assurance pension 8,00 % | | {plain} | -{small}
- Assurance dépendance 1,40 % | | {plain} | -{small}
- Frais de déplacement FD | | | {small}
- Impôt sur les salaires | | {plain} | -{small}
- Crédit d'impôt CIS / CI-CO2 | | | {small}
Net à payer EUR {plain} par virement`,
    'fr-quebec-pay-stub': `{company} inc.
TALON DE PAIE - [Dépôt direct~Avis de dépôt]
Employé :: {person} no {d3}
Période :: {date} au {date}
Date de paiement :: {today}
= Gains | Heures | Taux | Courant | Cumulatif
- Régulier | 75,00 | {small} | {plain} | {plain}
- [Temps supplémentaire~Vacances 4 %~Férié] | {n} | {small} | {small} | {plain}
= Retenues | | | Courant | Cumulatif
- Impôt fédéral | | | {small} | {plain}
- Impôt Québec | | | {small} | {plain}
- RRQ | | | {small} | {plain}
- AE | | | {small} | {small}
- RQAP | | | {small} | {small}
- [REER collectif~Assurance groupe~Cotisation syndicale] | | | {small} | {small}
Paie nette {plain} $
Banque de vacances {n},{d2} h`,
    'fr-belgian-secretariat-slip': `Secrétariat social {other}
Fiche de paie - mois de {month} {year}
Employeur :: {company} - ONSS {num}
Travailleur :: {person} - NISS {d2}.{d2}.{d2}-{d3}.{d2}
Commission paritaire :: [200~302~124]
Barème / fonction :: [B~II] {job}
Régime :: 38 h/semaine - [marié, 2 enfants à charge~isolé]
= Description | Jours | Heures | Unitaire | Montant
- Appointements | {d2} | 164,67 | | {plain}
- [Jour férié~Prime de fin d'année~ATN GSM] | 1 | 7,60 | | {small}
Brut ONSS {plain}
ONSS travailleur 13,07 % - {small}
Bonus à l'emploi {small}
Imposable {plain}
Précompte professionnel - {small}
Cotisation spéciale sécurité sociale - {small}
Retenue chèques-repas - {small}
Net à verser {plain} sur {iban}`,
    'fr-excel-small-employer-slip': `{company}
Paie {month} {year}
Salarié : {person} - {job}
entré le {date}
heures : 104 h à {small}
- brut | {plain}
- cotis. salariales (22,1 %) | -{small}
- net avant impôt | {plain}
- PAS taux {n},{n} % | -{small}
- net à payer | {plain}
- acompte du {date} | -{small}
- reste versé le {today} par virement | {plain}
congés : acquis {n},5 pris {n} solde {n},5
n° ss {nir} - urssaf {num} - cc [3217~1501]
bulletin à garder sans limitation de durée`,
  }),
};
