import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Payslips in French, by kind of employment. */
export const frenchPayslips: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  payslip: [
    {
      family: 'fr-household-cesu',
      language: 'fr',
      text: `Cesu - Centre national
# [BULLETIN DE SALAIRE~Bulletin de salaire Cesu] - emploi à domicile
Employeur : M {someone}, {street} {town} - n° Cesu Y{num}
Salariée : Mme {person}, {cstreet} {ctown} NIR {nir}
Période d'emploi {month} {year} - {n} heures - convention des particuliers employeurs et de l'emploi à domicile
= | Base | Taux | Montant
- Salaire net horaire (dont 10 % de congés payés) | {n} | 13,{d2} | {small}
- Salaire brut | | | {small}
* [CSG imposable et CRDS~Assurance maladie~IRCEM retraite~IRCEM prévoyance~Vieillesse plafonnée] | {small} | {pct} | {small}
Net à payer avant impôt :: {small}
Prélèvement à la source :: 0,00
Net à payer :: {small}
Cotisations prélevées à l'employeur le {date} : {small}. Document à conserver sans limitation de durée.`,
    },
    {
      family: 'fr-show-intermittent',
      language: 'fr',
      text: `GUSO - guichet unique du spectacle occasionnel
Feuillet [valant bulletin de paie et contrat de travail~employé]
Organisateur {client} n° {num} SIRET {siret}
Artiste {person} - [musicien~comédienne~technicien lumière] annexe [10~8] - n° congés spectacles {num}
Cachets isolés {n} du {date} au {date}, lieu {city}
Salaire brut {small}
Frais professionnels abattement [20~25] % : {small}
- Cotisations part salarié | {small}
- Cotisations part employeur | {small}
- Congés spectacles Audiens 15,40 % | {small}
- AFDAS, FNAS, médecine du travail | {small}
Net fiscal {small}
Taux PAS [non personnalisé~personnalisé] {d2} % - retenue {small}
NET VERSÉ :: {small}
Heures déclarées à France Travail : {d2}`,
    },
    {
      family: 'fr-temp-worker-short',
      language: 'fr',
      text: `{company} Intérim
Bulletin {month} - {person} - matricule {num}
EU : {client} - mission {ref} du {date} au {date}
- Heures normales | {d2},00 | 12,{d2} | {plain}
- Heures 25 % | {n} | 15,{d2} | {small}
- Panier de nuit | {n} | 7,30 | {small}
- IFM 10 % | | | {small}
- ICCP 10 % | | | {small}
- Acompte versé le {date} | | | -{small}
Brut {plain} - Cot. {small} - Net social {plain} - PAS {small}
Net payé {plain} vir. {date}`,
    },
    {
      family: 'fr-hospital-agent',
      language: 'fr',
      text: `CENTRE HOSPITALIER INTERCOMMUNAL {city} FINESS {num}
Fonction publique hospitalière
# [BULLETIN DE PAYE~FICHE DE PAYE] {month} {year}
Agent {num} {person}
Grade [AIDE-SOIGNANT CL. SUP.~INFIRMIER EN SOINS GÉNÉRAUX 2G~OUVRIER PRINCIPAL 2E CL] Éch. {n} IB {d3} INM {d3} NBI 10
Temps [100~80] % UF {d3}{n} [URGENCES~EHPAD~BLOC OPÉRATOIRE]
= Rubr | Libellé | Base | Taux | Gain | Retenue | Patronal
- 0100 | TRAITEMENT DE BASE | | | {plain} | |
* {d3}{n} | [INDEMNITE DE SUJETION SPECIALE~PRIME SPEC. D'INSTALLATION~COMPLEMENT TRAITEMENT INDICIAIRE~INDEM DIMANCHE FERIE~CNRACL~RAFP~CSG DEDUCTIBLE~MGEN~REPAS SELF~ATIACL~FEH] | {plain} | {pct} | {small} | {small} | {small}
NET A PAYER {plain} CUMUL IMPOSABLE {plain}
Trésorerie {city} mandat {num} bordereau {n}`,
    },
    {
      family: 'fr-luxembourg',
      language: 'fr',
      text: `{company} S.à r.l.
[12, rue de Bitbourg, L-1273 Luxembourg~5, route d'Arlon, L-8399 Windhof]
Matricule employeur {num}
Décompte de rémunération - {month} {year}
{person} matricule {year}{num}
Entrée {date} Classe d'impôt [1~1a~2] Indice 944,43
- Salaire de base 173 h | {plain}
- Prime de [nuit~fin d'année~astreinte] | {small}
- Avantage en nature véhicule | {small}
- Total brut | {plain}
- Pension 8 % | {small}
- Maladie soins 2,80 % | {small}
- Maladie espèces 0,25 % | {small}
- Assurance dépendance 1,40 % | {small}
- FD déplacement / AC / CIS | {small}
- Impôt sur salaires | {small}
- Chèques-repas 2,80 x {n} | {small}
Net à virer {plain} EUR sur LU{d2} {d3}0 {d2}{d2} {d2}{d2} {d2}{d2}
Congé légal : droit 26, pris {n}, solde {n} jours`,
    },
    {
      family: 'fr-belgian-monthly',
      language: 'fr',
      text: `Secrétariat social {other} - employeur {client} ONSS {num}-{d2}
FICHE DE [PAIE~SALAIRE] période {d2}/{year}
Travailleur {person} NISS {d2}.{d2}.{d2}-{d3}.{d2} Commission paritaire [200~302~124]
Statut [employé~ouvrier] - État civil [célibataire~marié], {n} enfants à charge
= Code | Description | Jours | Heures | Base | Montant
- 100 | Jours prestés | {n} | {d3},20 | | {plain}
* {d3} | [Jours fériés~Congé payé~Maladie garantie~Prime d'équipe~Télétravail forfait] | {n} | {n},60 | {small} | {small}
- | Brut ONSS | | | | {plain}
- | ONSS 13,07 % | | | | -{small}
- | Bonus à l'emploi | | | | {small}
- | Imposable | | | | {plain}
- | Précompte professionnel | | | | -{small}
- | Cotisation spéciale sécurité sociale | | | | -{small}
- | Quote-part chèques-repas 1,09 x {n} | | | | -{small}
- | Intervention abonnement SNCB | | | | {small}
Net {plain} payé le {date} BE{d2} {d2}{d2} {d2}{d2} {d2}{d2}`,
    },
    {
      family: 'fr-apprentice-restaurant',
      language: 'fr',
      text: `HÔTEL-RESTAURANT {company}
{street} {town} - SIRET {siret} - NAF 5610A - IDCC 1979 HCR
BULLETIN DE PAIE
M. {person} - Apprenti [cuisine CAP 1re année~service BP 2e année] - NIR {nir}
Paie du {date} au {date} - virement
= Désignation | Nb | Base | Montant salarial | Montant patronal
- Salaire apprenti (% du SMIC) | 151,67 | 5,{d2} | {small} |
- Avantage nature nourriture | {d2} | 4,15 | {small} |
- Indemnité compensatrice repas | {n} | 4,15 | {small} |
- Brut | | | {small} |
- Santé | | | | {small}
- Retraite (au-delà de 79 % SMIC exonéré) | {small} | | {small} | {small}
- Allègement de cotisations employeur | | | | -{small}
- Déduction avantage nature | | | -{small} |
Montant net social {small}
NET PAYÉ {small} € (exonéré d'impôt)
Congés payés acquis {n},50 pris {n} - Absence CFA 35 h maintenue`,
    },
  ],
};
