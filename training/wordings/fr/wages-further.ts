import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French wage slips of farms, homes, offices and works. */
export const frenchWagesFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  payslip: wordingsIn('fr', {
    'fr-more-payslip-childminder-pajemploi': `PAJEMPLOI - service de l'Urssaf
Bulletin de salaire
Période d'emploi :: du 01/{d2}/{year} au 30/{d2}/{year}
Employeur :: {client}, n° Pajemploi Y{num}
Salarié :: {person}
N° Sécurité sociale :: {nir}
Emploi :: assistante maternelle agréée
Enfant gardé :: [Malo~Lina~Côme]
Date de naissance de l'enfant :: {date}
Convention collective :: IDCC 3239
= Éléments | Nombre | Taux horaire | Montant
- Salaire mensualisé heures normales | {d3} | {n},{d2} | {plain}
- Heures complémentaires | {n} | {n},{d2} | {small}
- Jours de congés payés pris | {n} | | {small}
- Salaire brut | | | {plain}
= Cotisations | Base | Part salariale | Part employeur prise en charge CAF
- Sécurité sociale | {plain} | {small} | {small}
- CSG déductible et non déductible | {plain} | {small} |
- Retraite complémentaire et prévoyance IRCEM | {plain} | {small} | {small}
- Assurance chômage | {plain} | | {small}
Net imposable :: {plain}
Prélèvement à la source (taux {n},{n} %) :: {small}
Indemnités d'entretien :: {small}
Indemnités de repas et kilométriques :: {small}
Total net versé au salarié :: {amount}
À conserver sans limitation de durée. Cumul annuel imposable : {plain}. En cas d'erreur, modifiez la déclaration avant le 20.`,
    'fr-more-payslip-farm-seasonal-tesa': `TITRE EMPLOI SIMPLIFIÉ AGRICOLE - MSA
Volet n° {num} - bulletin de paie
EMPLOYEUR {company} SCEA viticole {siret}
SALARIE {person} NIR {nir}
Nationalité [PL~RO~FR~ES~MA] TO-DE OUI
Contrat saisonnier [vendanges~cueillette pommes~taille] du {date} au {date}
Emploi coupeur coef. {d3} CCN Production agricole et CUMA
= Rubrique | Nb | Taux | Montant
- Heures normales | {d2},00 | {d2},{d2} | {plain}
- Heures sup 25 % | {n},00 | {d2},{d2} | {small}
- Indemnité congés payés 10 % | | | {small}
- Panier | {n} | {small} | {small}
BRUT {plain}
- AVA AS vieillesse | {plain} | {small}
- CSG CRDS | {plain} | {small}
- AGRICA retraite / prévoyance | {plain} | {small}
- Avantage logement déduit | {n} j | -{small}
Exonération patronale TO-DE {small}
Net social {plain}
NET À PAYER {amount} chèque n° {num} remis le {date}
Le salarié reconnaît avoir reçu son exemplaire. Vêtements de pluie rendus : oui. Visite médicale : non requise (moins de 45 jours).`,
    'fr-more-payslip-hospital-nurse-public': `CENTRE HOSPITALIER DE {city}
BULLETIN DE PAYE {month} {year}
Matricule :: {num}
Nom :: {client}
Grade :: [ISGS 2e grade~AS cl. sup.~ASHQ~TSH]
Échelon :: {n} IM {d3}
Position :: activité, quotité [100~80~90] %
UF :: {num} [Réa polyvalente~SSR~Pool nuit]
Rémunération sur compte {iban}
= Code | Libellé | Base/Nb | À payer | À retenir | Part patronale
- 1010 | TRAITEMENT DE BASE | {d3} | {plain} | |
- 1210 | IND. RESIDENCE Z3 | | {small} | |
- 1450 | CTI SEGUR 49 PTS | 49 | {small} | |
- 2310 | PRIME SERVICE MENS. | | {small} | |
- 2405 | IND. DIMANCHE JF | {n} H | {small} | |
- 2410 | NUIT MAJOREE | {d2} H | {small} | |
- 5100 | CNRACL | {plain} | | {small} | {plain}
- 5120 | RAFP | {small} | | {small} | {small}
- 5210 | CSG DED / NON DED / CRDS | {plain} | | {small} |
- 7010 | MUTUELLE | | | {small} |
- 7050 | REPAS SELF | {n} | | {small} |
- 9000 | IMPOT PAS {n},{n} % | | | {small} |
NET IMPOSABLE {plain} CUMUL {plain}
NET A PAYER {plain}
Comptable assignataire : trésorerie hospitalière
CA restants {n} RTT {n} CET {n}`,
    'fr-more-payslip-luxembourg-frontier-decompte': `{company} S.à r.l.
{street}, L-{d2}{d2} [Esch-sur-Alzette~Bertrange~Capellen]
Décompte de rémunération {month} {year}
Matricule CCSS :: {num}{d5}
Salarié :: {client}
Adresse :: {cstreet}, F-{d5} [Thionville~Longwy~Audun-le-Tiche]
Entrée :: {date}
Classe d'impôt :: [1~1A~2] fiche RTS {num}
Affilié :: ouvrier ex
Indice :: 9{d2},{d2}
= Libellé | Heures | Taux | Brut
- Salaire horaire | 173,00 | {d2},{d2}{d2} | {plain}
- Jour férié travaillé | {n},00 | 100 % | {small}
- Chèques-repas ({d2} x 2,80) | | | -{small}
- Avantage en nature voiture | | | {small}
Total brut :: {plain}
- Caisse maladie soins | {plain} | 2,80 % | {small}
- Maladie espèces | {plain} | 0,25 % | {small}
- Assurance pension | {plain} | 8,00 % | {small}
- Assurance dépendance | {plain} | 1,40 % | {small}
FD frais de déplacement : {small} AC abattement : {small}
Imposable :: {plain}
Impôt :: {small}
CIS / CI-CO2 :: {small}
Net à virer :: {amount}
Compte :: {iban}
Solde congé {d2} h - télétravail cumulé {n} jours sur 34`,
    'fr-more-payslip-congolese-mining-fiche': `{company} MINING SARL
[Kolwezi~Likasi~Lubumbashi]
FICHE DE PAIE MOIS DE {month} {year}
N° MLE {d5} NOM {client}
CAT/ECH : {n}/{n} FONCTION : [foreur~chauffeur benne~magasinier]
NB JRS PREST : {d2} ENF : {n}
N° CNSS {num} TAUX CHANGE {num}
= GAINS | CDF
- Salaire de base | {num}
- Prime de fond | {num}
- Logement 30 % | {num}
- Transport | {num}
- All. familiales légales | {d5}
- H.S. 30 % 60 % | {d5}
TOTAL GAINS {num}
= RETENUES | CDF
- CNSS 5 % | {d5}
- IPR | {d5}
- Avance quinzaine | {num}
- Cotisation syndicale | {d3}
- Soins hors convention | {d5}
TOTAL RETENUES {num}
NET EN CDF {num}
NET EN USD {d3}
Viré sur compte {num} {bank}
Bon de ration : 25 kg farine, 5 l huile
Signature agent ...... Le DRH ......`,
    'fr-more-payslip-home-help-cesu': `CESU - Centre national du chèque emploi service universel
BULLETIN DE SALAIRE
Volet établi le {date}
Employeur particulier : {client}, {cstreet} {ctown}
Salariée : {person}, née le {date}
N° SS {nir}
Activité [ménage-repassage~assistance de vie~soutien scolaire~jardinage]
Période d'emploi du {date} au {date}
Nombre d'heures effectuées :: {d2},5 h dont {n} majorées
Salaire horaire net, congés payés inclus (10 %) :: {d2},{d2} €
Salaire net total avant impôt :: {plain}
Brut reconstitué :: {plain}
= Cotisations | Base | Salarié | Employeur
- Maladie maternité | {plain} | | {small}
- Vieillesse | {plain} | {small} | {small}
- Contribution santé au travail | | | 5,00
- CSG/CRDS | {plain} | {small} |
- IRCEM retraite | {plain} | {small} | {small}
- Déduction forfaitaire 2 €/h | | | -{small}
Prélèvement à la source :: {small}
Net payé le {date} :: {amount} par CESU+
Crédit d'impôt immédiat : oui, reste à charge employeur {small}
Convention nationale des particuliers employeurs. Ce document remplace le bulletin prévu au code du travail.`,
    'fr-more-payslip-ministry-teacher-decompte-rappel': `DÉCOMPTE DE RAPPEL
Pièce jointe au bulletin de {month} {year}
Administration {d3} - Gestion {d3} - Département {d2}
{client} - numéro SS {nir} clé {d2}
Rectorat de l'académie de {city}, DIPE {n}
= Code | Élément | Du | Au | Dû | Perçu | À payer | À déduire
- 101000 | Traitement brut | {date} | {date} | {plain} | {plain} | {small} |
- 102000 | Indemnité de résidence | {date} | {date} | {small} | {small} | | {n},{d2}
- 200364 | ISOE part fixe | {date} | {date} | {small} | 0,00 | {small} |
- 201882 | Heures sup. effectives {n} h | | | {small} | 0,00 | {small} |
- 401201 | CSG | | | {small} | {small} | | {small}
- 501080 | Pension civile | | | {small} | {small} | | {small}
Net du rappel :: {small}
Motif : reclassement à l'échelon {n} au {date}, arrêté reçu tardivement
Ce rappel est compris dans le net à payer ci-contre et dans le montant imposable de l'année. Votre taux de prélèvement à la source a été appliqué. Pour toute question, écrire à votre gestionnaire en rappelant NUMEN et établissement ; le comptable ne renseigne pas les agents.`,
    'fr-more-payslip-warehouse-no-title-columns': `{company} {siret} NAF 5210B
MATR {d5} EQ 3x8 B
{client} {cstreet} {ctown}
ENTRE {date} ANC {n} ANS COEF {d3} CCN 16
PERIODE {month} {year} PAIEMENT {date}
= DESIGNATION | NOMBRE | BASE | TAUX S | MONTANT S | TAUX P | MONTANT P
- SALAIRE BASE | 151,67 | {d2},{d2} | | {plain} | |
- MAJ NUIT 20% | {d2},00 | {n},{d2} | | {small} | |
- PRIME FROID | {d2} | {n},00 | | {small} | |
- ABS INJUST | -{n},00 | {d2},{d2} | | -{small} | |
- BRUT | | | | {plain} | |
- SANTE | | {plain} | | | 7,00 | {small}
- RETRAITE SS PLAF | | {plain} | 6,90 | {small} | 8,55 | {small}
- RETRAITE COMPL T1 | | {plain} | 4,01 | {small} | 6,01 | {small}
- CHOMAGE AGS | | {plain} | | | 4,25 | {small}
- CSG NON IMPOS | | {plain} | 6,80 | {small} | |
- MUTUELLE OBL | | | | {small} | | {small}
- TITRES REST | {d2} | 8,00 | 3,20 | {small} | 4,80 |
NET SOCIAL {plain} NET IMP {plain} PAS {small}
NET A PAYER {plain}
ALLEGEMENT {small} COUT TOTAL {plain}
CP N-1 {n} CP N {n},5 RCR 0 HEURES CUM {num}`,
    'fr-more-payslip-swiss-cleaner-hourly': `{company} Nettoyages Sàrl
{street}, CH-10{d2} [Renens~Morges~Yverdon]
> Madame {client}
> {cstreet}
Salaire {month} {year}
AVS 756.{d2}{d2}.{d2}{d2}.{d2}
Permis [B~C~G] impôt à la source barème [A0N~B2N~C1N]
= | Heures / base | Taux | CHF
- Heures travaillées | {d3}.25 | {d2}.{d2} | {plain}
- Vacances 8.33 % | {plain} | | {small}
- Jours fériés 3.2 % | {plain} | | {small}
- 13e salaire 8.33 % | {plain} | | {small}
- Allocations familiales VD | 1 enfant | | {small}
Salaire brut | | | {plain}
- AVS/AI/APG | {plain} | 5.3 % | -{small}
- AC | {plain} | 1.1 % | -{small}
- AANP | {plain} | 1.6{n} % | -{small}
- LPP | forfait | | -{small}
- Contribution CCT nettoyage | {plain} | 0.4 % | -{small}
- Impôt source | {plain} | {n}.{d2} % | -{small}
- Frais de véhicule | {d3} km | 0.70 | {small}
Versé sur CH{d2} 0900 0000 {d2}{d2} {d2}{d2} {n} | | | {plain}
Solde vacances {small}. Merci de rapporter la feuille d'heures avant le 25.`,
  }),
};
