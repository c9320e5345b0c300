import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French statements of account and papers that name an account. */
export const frenchStatementsAndAccounts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('fr', {
    'frf-statement-personal-current-monthly': `{bank}
RELEVÉ DE COMPTE DE DÉPÔT
N° {d3} du {date} au {date}
Votre agence {city} - {street} - {phone}
Votre conseillère : {someone}
> {person}
> {cstreet}
> {ctown}
COMPTE {d5} {num}{d2} Titulaire {person}
= Date | Libellé | Valeur | Débit | Crédit
- | SOLDE PRÉCÉDENT AU {date} | | | {plain}
- {d2}.{d2} | VIR SEPA RECU /DE {other} /MOTIF SALAIRE {month} | {d2}.{d2} | | {plain}
- {d2}.{d2} | PRLV SEPA ENERGIE RUM {num} | {d2}.{d2} | {d2},{d2} |
- {d2}.{d2} | CB BOULANGERIE {city} {d2}{d2} | {d2}.{d2} | {n},{d2} |
- {d2}.{d2} | CB PEAGE A10 | {d2}.{d2} | {d2},{d2} |
- {d2}.{d2} | CHEQUE {num} | {d2}.{d2} | {d3},00 |
- {d2}.{d2} | RETRAIT DAB {time} {city} | {d2}.{d2} | 60,00 |
- {d2}.{d2} | ECHEANCE PRET IMMO {num} | {d2}.{d2} | {d3},{d2} |
- {d2}.{d2} | VIR INST /DE {someone} ANNIV MAMIE | {d2}.{d2} | | 50,00
- {d2}.{d2} | REMBT CPAM {d3} SOINS DU {date} | {d2}.{d2} | | {d2},{d2}
- {d2}.{d2} | COTISATION CARTE DEBIT IMMEDIAT | {d2}.{d2} | {n},{d2} |
- {d2}.{d2} | FRAIS LETTRE INFO COMPTE DEBITEUR | {d2}.{d2} | 12,00 |
- | TOTAL DES MOUVEMENTS | | {plain} | {plain}
- | NOUVEAU SOLDE AU {date} | | | {plain}
Plafond des frais d'incident : 80 € par mois. Frais prélevés ce mois : {d2},{d2}
Vos dépôts sont couverts par le Fonds de garantie des dépôts et de résolution à hauteur de 100 000 €.
Taux du découvert autorisé {d2},{d2} % l'an, TAEG {d2},{d2} %
Le saviez-vous ? Passez au relevé électronique : c'est gratuit et c'est mieux pour la planète.
Toute contestation doit intervenir dans les deux mois. Sans remarque, les opérations sont réputées approuvées. Page 1/2`,
    'frf-statement-association-treasurer-online': `{bank} en ligne
Association [Les Joyeux Randonneurs~Chorale Cantabile~Sou des écoles]
Compte courant association ****{d2}{d2}
Historique des opérations - édité le {today} à {time} par {person} (trésorière)
Période :: 90 derniers jours
Solde comptable :: {plain} €
Opérations à venir :: -{d2},{d2} €
= Date | Catégorie | Libellé | Montant
* {date} | [Cotisations~Subventions~Divers~Assurances~Déplacements] | [REM CHQ {n} CHEQUES~VIR {someone} adhésion~VIR MAIRIE SUBVENTION~PRLV {insurer}~CB IMPRIMEUR AFFICHES~HELLO COLLECTE VERSEMENT~FRAIS TENUE COMPTE] | [+~-]{d3},{d2}
Total crédits sur la période : {plain}
Total débits sur la période : {plain}
Exporter : CSV | OFX | PDF
Les opérations par carte en attente d'autorisation n'apparaissent pas. Les écritures de moins de deux ans sont consultables ; au-delà, des frais de recherche s'appliquent.
Pensez à mettre à jour la liste de vos mandataires après chaque assemblée générale.
Livret A associatif : {plain} € - Taux {n},{d2} %
Messagerie sécurisée | Déconnexion | Aide`,
    'frf-statement-professional-fees-quarterly': `{bank} ENTREPRISES
RELEVÉ DE COMPTE COURANT PROFESSIONNEL
IBAN {iban}
BIC {bic}
Client {num}
> {company}
> {street}
> {town}
Relevé n° {d2} Période {month} {year} Page 3/3
= Date opé. | Date valeur | Nature | Débit EUR | Crédit EUR
- | | Report page précédente | {plain} | {plain}
- {d2}/{d2} | {d2}/{d2} | REMISE CB DU {date} TPE {num} BRUT {d3},{d2} COM {n},{d2} | | {d3},{d2}
- {d2}/{d2} | {d2}/{d2} | LCR DOMICILIEE {other} ECH {date} | {plain} |
- {d2}/{d2} | {d2}/{d2} | VIR FOURNISSEURS LOT {num} NB {d2} | {plain} |
- {d2}/{d2} | {d2}/{d2} | IMPOTS DGFIP TVA1-{num} | {plain} |
- {d2}/{d2} | {d2}/{d2} | URSSAF ILE DE FRANCE {num} | {plain} |
- {d2}/{d2} | {d2}/{d2} | REJET PRLV {client} PROVISION INSUFFISANTE | {d3},{d2} |
- {d2}/{d2} | {d2}/{d2} | REMISE ESCOMPTE BORD {num} | | {plain}
- {d2}/{d2} | {d2}/{d2} | ARRETE DE COMPTE TRIMESTRIEL | {d2},{d2} |
- | | TOTAUX | {plain} | {plain}
- | | SOLDE [CREDITEUR~DEBITEUR] AU {date} | | {plain}
ÉCHELLE D'INTÉRÊTS
Nombres débiteurs {num} taux {n},{d2} % intérêts {d2},{d2}
Commission de plus fort découvert 0,05 % : {n},{d2}
Commission de mouvement 0,10 % sur {plain} : {d2},{d2}
Autorisation de découvert : {plain} € jusqu'au {date}
Ce relevé tient lieu de facture des services bancaires pour les besoins de la TVA.`,
    'frf-statement-savings-life-insurance-annual': `{insurer} Vie
Relevé annuel d'information {year}
Contrat [Horizon Épargne~Multisupports Avenir] n° {num}
Adhérent :: {person}
Date d'effet :: {date}
Valeur de l'épargne au 31 décembre :: {plain} €
Mouvements de l'année
= Date | Opération | Support | Montant brut | Frais | Net investi
- {date} | Versement programmé | fonds en euros | 150,00 | {n},{d2} | {d3},{d2}
- {date} | Versement libre | actions Europe | {plain} | {d2},{d2} | {plain}
- {date} | Arbitrage sortie | obligataire | -{plain} | 0,00 | -{plain}
- {date} | Rachat partiel | fonds en euros | -{plain} | - | -{plain}
- 31/12 | Participation aux bénéfices | fonds en euros | {small} | | {small}
- 31/12 | Frais de gestion 0,75 % | tous | | {d2},{d2} |
- 31/12 | Prélèvements sociaux | fonds en euros | -{d2},{d2} | | -{d2},{d2}
Répartition au 31/12
- Fonds en euros | {d2} % | {plain}
- Unités de compte actions | {d3},{d3} parts à {d2},{d2} | {plain}
- Immobilier SCPI | {d2},{d3} parts à {d3},00 | {plain}
Rendement net du fonds en euros : {n},{d2} %
L'assureur ne s'engage que sur le nombre d'unités de compte, non sur leur valeur, sujette à fluctuations.
Bénéficiaires en cas de décès : mon conjoint, à défaut mes enfants nés ou à naître, vivants ou représentés, à défaut mes héritiers. Relisez cette clause !
Information : contrats non réclamés, dispositif Ciclade. Coût d'un rachat : nul.`,
    'frf-statement-broker-securities-movements': `{bank} Bourse
Compte titres ordinaire {num} - PEA {num}
Relevé trimestriel de portefeuille et d'espèces au {date}
Titulaire {person}
I. PORTEFEUILLE
= Valeur | ISIN | Qté | PRU | Cours | Valorisation | +/- latente %
- {other} | FR00{num}{d2} | {d3} | {d2},{d2} | {d2},{d2} | {plain} | {n},{d2}
- {other} | FR00{num}{d2} | {d2} | {d3},{d2} | {d3},{d2} | {plain} | -{n},{d2}
- ETF Monde capitalisant | LU1{num}{d2} | {d3} | {d2},{d2} | {d2},{d2} | {plain} | {d2},{d2}
- Obligation 4,25 % {year} | FR001{num} | {n} | 99,{d2} | 101,{d2} | {plain} | 2,{d2}
Total titres | | | | | {plain} |
II. MOUVEMENTS ESPÈCES
- {date} | Solde initial | {small}
- {date} | Virement reçu | 500,00
- {date} | Achat comptant {n} {other} à {d2},{d2} | -{d3},{d2}
- {date} | Courtage | -{n},{d2}
- {date} | Dividende net {other} | {d2},{d2}
- {date} | Retenue à la source 15 % | -{n},{d2}
- {date} | TTF 0,3 % | -{n},{d2}
- {date} | Droits de garde | 0,00
- {date} | Solde final | {small}
Les cours sont donnés à titre indicatif ; la valorisation ne préjuge pas du prix de cession. OST en cours : augmentation de capital, réponse avant le {date}. Les instruments sont conservés chez un dépositaire central ; garantie des titres : 70 000 €.`,
    'frf-statement-prepaid-card-truck-fuel': `{company} Cartes carburant
RELEVÉ DE TRANSACTIONS
Compte {num} {client}
Du {date} au {date}
Plafond mensuel {plain} - utilisé {d2} %
= Carte | Véhicule | Date heure | Station | Produit | Litres | Km | TTC
* {d2}{d2} | [AA-{d3}-BB~CH-{d3}-VX~EZ-{d3}-KP] | {date} {time} | [{city} RN20~Aire du Lac A71~Z.I. Sud] | [Gazole~AdBlue~Lavage~SP95-E10~Péage] | {d2},{d2} | {d3}{d3} | {d2},{d2}
Sous-total par produit
- Gazole | {num},{d2} L | {plain}
- AdBlue | {d3},{d2} L | {small}
- Services | | {small}
Anciens mouvements non réglés | {small}
Versement du {date} reçu, merci | -{plain}
Solde débiteur au {date} | {plain}
Ce relevé n'est pas une facture ; la facture récapitulative, avec TVA récupérable, est émise le dernier jour du mois.
Alertes : carte {d2}{d2}, deux pleins en quatre heures ; kilométrage saisi incohérent
Opposition 24 h/24 {phone}. Ne notez jamais le code dans le véhicule.`,
    'frf-statement-loan-account-remaining': `{bank}
Situation de compte prêt
Emprunteurs :: M. {person} et Mme {someone}
Prêt n° :: {num} [habitat à taux fixe~à taux zéro~travaux]
Montant initial :: {plain} €
Taux :: {n},{d2} %
Fin prévue :: {date}
= Date | Opération | Échéance | Capital | Intérêts | Assurance | Restant dû
- {date} | Prélèvement | {d3},{d2} | {d3},{d2} | {d3},{d2} | {d2},{d2} | {plain}
- {date} | Prélèvement | {d3},{d2} | {d3},{d2} | {d3},{d2} | {d2},{d2} | {plain}
- {date} | Impayé, représenté | {d3},{d2} | | | | {plain}
- {date} | Régularisation | {d3},{d2} | {d3},{d2} | {d3},{d2} | {d2},{d2} | {plain}
- {date} | Remboursement anticipé partiel | {plain} | {plain} | 0,00 | | {plain}
- {date} | Indemnité, six mois d'intérêts plafonnés | {d3},{d2} | | | | {plain}
- {date} | Prélèvement | {d3},{d2} | {d3},{d2} | {d3},{d2} | {d2},{d2} | {plain}
Cumul des intérêts réglés dans l'année : {plain}
Compte prélevé : {iban}
Ce document, établi à la demande du client, ne constitue pas un décompte de remboursement total ; celui-ci vous sera facturé.
Modulation des échéances : une fois par an, à la hausse ou à la baisse de dix pour cent.
{city}, le {today}`,
    'frf-statement-terse-csv-print-account': `RELEVE {bank} CPTE {num} EUR
{company}
DATE;LIBELLE;DEBIT;CREDIT;SOLDE
{date};SOLDE INITIAL;;;{plain}
{date};VIR {client} FACT {num};;{plain};{plain}
{date};PRLV LOYER LOCAL;{plain};;{plain}
{date};CB LEBONCOIN PRO;{d2},90;;{plain}
{date};VIR SALAIRES {month};{plain};;{plain}
{date};REM CHQ 3;;{plain};{plain}
{date};COM INTERVENTION;8,00;;{plain}
{date};AGIOS;{d2},{d2};;{plain}
{date};VIR ASSOC C/C {person};;{plain};{plain}
{date};SOLDE FINAL;;;{plain}
{n} lignes
imprimé {today} {time} poste compta2`,
  }),
  bank_details: wordingsIn('fr', {
    'frf-rib-classic-keys-two-copies': `{bank}
RELEVÉ D'IDENTITÉ BANCAIRE
Cadre réservé au destinataire du relevé
............................................
Ce relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs, français ou étrangers, appelés à faire inscrire des opérations à votre compte (virements, paiement de quittances, prélèvements). Son utilisation vous garantit le bon enregistrement et vous évite des réclamations pour erreurs ou retards.
Titulaire du compte
M. OU MME {person}
{cstreet}
{ctown}
Domiciliation :: {bank} {city}
= Code banque | Code guichet | N° du compte | Clé RIB
- {d5} | {d5} | {num}{d2} | {d2}
IBAN (International Bank Account Number)
{iban}
BIC (Bank Identifier Code)
{bic}
- - - - - - - - - - - - - - - - -
Identification nationale de compte : exemplaire n° 2
Titulaire : M. OU MME {person}
= Code banque | Code guichet | N° du compte | Clé RIB
- {d5} | {d5} | {num}{d2} | {d2}
IBAN : {iban}
BIC : {bic}
Agence : {street}, {town}, {phone}
Pour domicilier vos revenus en deux clics, demandez notre service gratuit d'aide à la mobilité bancaire.`,
    'frf-rib-company-letterhead-suppliers': `{company}
{street}
{town}
Coordonnées bancaires de la société
À nos clients
Pour vos règlements par virement, nous vous remercions d'utiliser exclusivement le compte suivant :
Intitulé :: {company}
Banque :: {bank}
Agence :: {city} Entreprises
IBAN :: {iban}
BIC / SWIFT :: {bic}
Devise :: EUR
Merci d'indiquer en motif le numéro de nos factures. Les paiements en devises étrangères supportent les frais du donneur d'ordre (option OUR).
Le compte ouvert chez l'ancien établissement est clos depuis le {date}.
Vigilance : nous ne communiquons jamais de changement par simple courriel. En cas de doute, appelez le {phone} (numéro figurant déjà dans vos fichiers) et demandez {person}.
Un justificatif émanant de la banque est disponible sur demande.
{city}, le {today}
Le directeur financier
RCS {siren} - TVA {vat} - capital {plain} €`,
    'frf-rib-iban-certificate-signed-branch': `{bank}
Direction des particuliers
ATTESTATION
Nous soussignés, {bank}, société coopérative dont le siège est {street}, {town}, attestons que
{person}
né(e) le {date} à {city}, demeurant {cstreet}, {ctown},
est titulaire dans nos livres, depuis le {date}, du compte dont voici les références :
Nature :: [compte chèques~compte joint~compte sur livret]
IBAN :: {iban}
BIC :: {bic}
Le compte fonctionne normalement à ce jour et ne fait l'objet d'aucune interdiction.
La présente est délivrée à la demande de l'intéressé(e), pour être produite [à son employeur~auprès de la caisse de retraite~au notaire chargé de la vente], sans garantie ni responsabilité de notre part.
Fait à {city}, le {today}
Pour la banque, {someone}, chargée d'accueil
Cachet
Ce document ne comporte volontairement pas de solde.`,
    'frf-rib-mobile-screen-share': `Mon RIB
{person}
Compte principal
IBAN
{iban}
[Copier] [Partager]
BIC
{bic}
Banque :: {bank}
Adresse de la banque :: {street}, {town}, France
Titulaire :: {person}
Compte ouvert le {date}
Besoin d'un autre format ? Télécharger en PDF | Version anglaise | QR de virement
Ne partagez votre RIB qu'avec des personnes de confiance. Il permet de recevoir de l'argent et, avec un mandat, d'être prélevé ; vous pouvez bloquer un créancier dans Réglages > Prélèvements.
Comptes associés
Livret : non domiciliable
Coffre vacances : non domiciliable
Accueil Virements Cartes Profil`,
    'frf-rib-public-treasury-regie': `DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
RELEVÉ D'IDENTITÉ BANCAIRE
Compte de dépôt de fonds au Trésor
TITULAIRE :: REG RECETTES [CANTINE~MÉDIATHÈQUE~PISCINE] {city}
Adresse :: {street} {town}
= Code établissement | Code guichet | Numéro de compte | Clé
- 10071 | {d5} | 00002{d2}{num} | {d2}
IBAN : {iban}
BIC : TRPUFRP1
Domiciliation : TPCITY {city}
Partie réservée au destinataire
Les usagers peuvent régler par virement en portant obligatoirement leur numéro de famille et le nom de l'enfant. Les prélèvements sont présentés le 12 du mois.
Régisseur titulaire : {person}. Mandataires suppléants : {someone}, {someone}
Trésorerie de rattachement : SGC de {city}, {phone}
Document à conserver, ne pas raturer
Date d'édition {today}`,
    'frf-rib-supplier-creation-form-filled': `{client} - Référentiel fournisseurs
FICHE DE CRÉATION / MISE À JOUR DE COMPTE BANCAIRE
À compléter en majuscules et à renvoyer avec un RIB original
1 - Société
Raison sociale :: {company}
SIRET :: {siret}
N° TVA :: {vat}
Adresse :: {street}, {town}
2 - Banque
Nom de l'établissement :: {bank}
IBAN :: {iban}
BIC :: {bic}
Compte d'affacturage : [non~oui, nom du factor : {other}]
3 - Contact comptable
Nom :: {person}
Courriel :: {email}
Téléphone :: {phone}
4 - Motif
[X] première référence [ ] changement de banque (préciser la date d'effet : ............)
5 - Signature d'un représentant habilité, cachet
{city}, {today}
RÉSERVÉ À LA COMPTABILITÉ
Contre-appel effectué le {date} au numéro connu {mobile}, interlocuteur {someone}
Vérification du titulaire par service tiers : concordance
Saisi par : ...... Validé par (4 yeux) : ......
Code fournisseur attribué : {d5}`,
  }),
};
