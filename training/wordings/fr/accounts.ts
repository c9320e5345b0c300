import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** French statements of accounts of all kinds, and details of accounts. */
export const frenchAccounts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: [
    {
      family: 'fr-postal-account',
      language: 'fr',
      text: `LA BANQUE {company}
Centre financier de {city} - {street} - {town}
{person}
{cstreet}
{ctown}
# [Relevé de vos comptes~Relevé n° {n} - {month} {year}~Votre relevé CCP]
Votre situation au {today}
= Compte | Solde
- Compte courant postal n° {num} L 020 | {plain}
- Livret A | {plain}
- Livret d'épargne populaire | {plain}
Vos opérations
= Date | Opérations | Débit (€) | Crédit (€)
- {d2}/{d2} | Ancien solde au {date} | | {plain}
* {d2}/{d2} | [ACHAT CB {other}~PRELEVEMENT DE {other}~VIREMENT DE CAF~CHEQUE N° {num}~RETRAIT DU {d2}.{d2} {city}~COTISATION TRIMESTRIELLE~VIREMENT INSTANTANE A {someone}~REMISE CHEQUE] | {small} |
- | Total des opérations | {plain} | {plain}
- | Nouveau solde au {date} | | {plain}
Total des frais prélevés ce mois {small} €. Taux nominal du découvert 14,{d2} %. Service réclamations : {street}, {town}.`,
    },
    {
      family: 'fr-neobank-pro',
      language: 'fr',
      text: `{bank} Pro
Relevé [mensuel~de transactions] {month} {year}
{client} SIREN {siren}
IBAN {iban} - Compte principal
Solde au {date} {plain}
Entrées + {plain}
Sorties - {plain}
Solde au {date} {plain}
= Date de règlement | Contrepartie | Moyen | Membre | Montant
* {date} | [{other}~{someone}~Péage autoroute~Publicité en ligne~URSSAF~Hébergement web~Loyer bureaux] | [Carte •• {d2}{d2}~Virement émis~Virement reçu~Prélèvement] | {someone} | [+~-]{small}
Pièces justificatives manquantes : {n}
{company} est un établissement de paiement agréé par l'ACPR sous le n° 1{num}. Vos fonds sont cantonnés auprès de {bank}.
Export généré le {today} à {time} UTC`,
    },
    {
      family: 'fr-factor-account',
      language: 'fr',
      text: `{bank} Factoring
Relevé de compte courant d'affacturage
Adhérent {client} - contrat {num}
Arrêté au {today}
= Date | Réf. | Nature du mouvement | Débit | Crédit
* {date} | {ref} | [Bordereau de remise de créances~Financement demandé~Commission d'affacturage 0,45 %~Commission spéciale de financement~Réserve fonds de garantie 10 %~Encaissement débiteur {other}~Définancement 90 jours~Avoir imputé] | {small} | {plain}
- | | Solde compte courant en votre faveur | | {plain}
- | | Fonds de garantie constitué | | {plain}
- | | Disponible | | {plain}
Encours débiteurs {plain} dont non garanti {small} - Délai moyen de règlement {d2} j
Tout solde non contesté sous 30 jours est réputé approuvé.`,
    },
    {
      family: 'fr-savings-yearly',
      language: 'fr',
      text: `{bank}
Épargne salariale
Madame {person}, salariée de {client}, identifiant {num}
# [Relevé annuel de situation~Relevé de compte individuel~Relevé d'opérations PEE / PER COL] au 31/12/{year}
Valorisation totale :: {amount}
= Fonds (FCPE) | Parts | Valeur liquidative | Montant | Disponible le
* [Monétaire ISR~Équilibre solidaire~Actions Europe~{client} Actionnariat] | {d2},{d3}{n} | {small} | {plain} | [01/06/{year}~Retraite]
Mouvements de l'année
* {date} | [Versement intéressement~Participation~Abondement employeur~Versement volontaire~Rachat anticipé (achat RP)~Frais de tenue de compte] | {small} | CSG/CRDS {small}
Total des versements volontaires {small} - Plus-value latente {small}
Performances passées non garanties. Teneur de registre : {company}, {street}, {town}.`,
    },
    {
      family: 'fr-loan-ledger',
      language: 'fr',
      text: `{bank} Crédit
Service après-vente prêts - CS {d5} - {ctown}
Emprunteurs : M. ou Mme {person}
Prêt n° {num} {num} [PAS à taux fixe~Prêt à 0 % +~prêt amortissable équipement]
# [Relevé de compte de prêt~Extrait de compte prêt~Situation de votre crédit au {date}]
Capital emprunté {amount} - Taux débiteur fixe 1,{d2} % - {d3} mois
= Date | Libellé | Échéance | Capital | Intérêts | Assurance | Capital restant dû
* {date} | [Échéance prélevée~Échéance rejetée~Régul. impayé~Remb. anticipé partiel] | {small} | {small} | {small} | 12,{d2} | {plain}
Solde en capital au {today} {plain}
Arriéré éventuel {small} - Frais de rejet {small}
Prochain prélèvement le {date} sur le compte {iban}`,
    },
    {
      family: 'fr-swiss-private',
      language: 'fr',
      text: `[Banque Cantonale~Caisse d'épargne~Banque régionale] de {company}
[Place Saint-François 14, 1003 Lausanne~Rue de la Banque 2, 1700 Fribourg]
Extrait de compte
{person}, [1510 Moudon~1630 Bulle~1870 Monthey]
Compte privé CHF {d3}.{d3}.{n}-{d2}
IBAN CH{d2} 0076 {d2}{d2} {d2}{d2} {d2}{d2} {d2}{d2} {n}
Période du {date} au {date}
= Date | Texte comptable | Valeur | Débit | Crédit | Solde CHF
- {date} | Solde reporté | | | | {n}'{d3}.{d2}
* {date} | [Ordre permanent loyer~Paiement QR {other}~Achat TWINT~Bancomat {city}~Bonification salaire {other}~Carte débit~Prime LAMal~Intérêts créanciers~Impôt anticipé 35 %] | {date} | {d3}.{d2} | | {n}'{d3}.{d2}
- {date} | Solde en votre faveur | | | | {n}'{d3}.{d2}
Sauf objection dans les 30 jours, l'extrait est considéré comme approuvé. Garantie esisuisse jusqu'à CHF 100'000.`,
    },
    {
      family: 'fr-association-cash',
      language: 'fr',
      text: `{bank} - agence associations
Titulaire COMITE DES FETES DE {city}
Trésorier : {someone}
Extrait n° {n}
Compte chèques {num}{num}
Date Valeur Libellé de l'opération Montant
- | SOLDE ANTERIEUR AU {date} | + {plain}
* {d2}.{d2} {d2}.{d2} | [REMISE 12 CHEQUES~VERSEMENT ESPECES~VIR COMMUNE DE {city} SUBVENTION~CHQ {num}~PRLV SACEM~PRLV {other} ASSUR~FRAIS TENUE CPT~VIR LOTO REMB] | [+~-] {small}
- | SOLDE AU {today} | + {plain}
Nous vous prions de bien vouloir nous signaler toute anomalie. Date de prochain arrêté : fin {month}.
Page {n} / {n}`,
    },
  ],
  bank_details: [
    {
      family: 'fr-portal-rib',
      language: 'fr',
      text: `Éditer un RIB
{bank} [en ligne~Espace client~Banque mobile]
{month} {year} - document édité le {today} à {time}
Relevé d'identité bancaire
= Titulaire du compte
- M {person}
- {cstreet}
- {ctown}
Code Banque Code Guichet N° de Compte Clé Domiciliation
{d5} {d5} 000{num} {d2} {bank} {city}
IBAN (International Bank Account Number)
{iban}
Code BIC (Bank Identification Code) - Code SWIFT : {bic}
Ce relevé vous est fourni pour faciliter [vos virements et prélèvements~l'enregistrement de vos coordonnées] et éviter ainsi des réclamations ou des retards. Remettez-le à tout organisme ayant besoin de vos références.`,
    },
    {
      family: 'fr-change-notice',
      language: 'fr',
      text: `{company}
Comptabilité clients
À l'attention du service fournisseurs
Objet : [nouvelle domiciliation bancaire~modification de nos coordonnées bancaires~changement de RIB]
À compter du {date}, nous vous remercions d'effectuer tous vos règlements sur le compte suivant, l'ancien étant clôturé :
Établissement :: {bank}
Intitulé :: {company} SAS
IBAN :: {iban}
BIC :: {bic}
Afin de prévenir toute fraude, vous pouvez vérifier ce changement en appelant votre interlocuteur habituel au numéro connu de vous ; aucun rappel ne sera fait depuis un autre numéro.
[Ci-dessous copie du RIB original~RIB certifié par la banque en annexe]
- Banque | {d5} Guichet | {d5} Compte | {num}{d2} Clé | {d2}
{person}, directrice administrative et financière`,
    },
    {
      family: 'fr-treasury-public',
      language: 'fr',
      text: `DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
[Trésorerie~Service de gestion comptable~Paierie départementale] de {city}
{street} {town}
RELEVÉ D'IDENTITÉ BANCAIRE
Titulaire : SGC {city} - régie de recettes [piscine~cantine~bibliothèque]
Domiciliation : BDF {city} - Siège de la Banque de France
= Code banque | Code guichet | N° de compte | Clé
- 30001 | 00{d3} | {d2}{d2}0000000 | {d2}
Identifiant national (IBAN) :: FR{d2} 3000 100{d2} {d2}{d2} {d2}00 0000 0{d2}
BIC :: BDFEFRPPCCT
Cadre réservé au destinataire du relevé
Agent comptable : {person}`,
    },
    {
      family: 'fr-swiss-payment-details',
      language: 'fr',
      text: `Coordonnées de paiement
Titulaire [Association {company}~{company} SA~Paroisse de {city}]
[Rue du Midi 7, 1800 Vevey~Rue des Moulins 3, 1400 Yverdon]
Banque Communale du Léman, clearing 80{d3}
IBAN CH{d2} 0874 800{n} {d2}{d2} {d2}{d2} {d2}{d2} {n}
BIC BCLMCH2{n}
Monnaie CHF (compte EUR sur demande : CH{d2} 0874 800{n} {d2}{d2} {d2}{d2} 1)
N° CCP de la banque 12-{num}-{n}
Merci de mentionner [votre n° de membre~la référence {ref}~nom et prénom] dans le motif versement`,
    },
    {
      family: 'fr-sepa-mandate',
      language: 'fr',
      text: `# [MANDAT DE PRÉLÈVEMENT SEPA~Autorisation de prélèvement~Mandat SEPA CORE]
Référence unique du mandat :: RUM {ref}{num}
En signant ce formulaire de mandat, vous autorisez {company} à envoyer des instructions à votre banque pour débiter votre compte, et votre banque à débiter votre compte conformément aux instructions de {company}.
Vous bénéficiez du droit d'être remboursé par votre banque selon les conditions décrites dans la convention que vous avez passée avec elle, dans les 8 semaines suivant la date de débit.
Créancier
ICS FR{d2}ZZZ{num} - {company} - {street} - {town}
Débiteur
Nom, prénom / raison sociale : {person}
Adresse : {cstreet} {ctown}
IBAN : {iban}
BIC : {bic}
Type de paiement : [X] récurrent [ ] ponctuel
À {city} le {today} Signature :
Joindre un relevé d'identité bancaire`,
    },
  ],
};
