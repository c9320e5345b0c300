import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further French invoices, credit notes, purchase orders and papers of banks. */
export const frenchBillsAndBanksFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_details: wordingsIn('fr', {
    'frf-rib-insert-at-foot-of-appeal': `{company}
Pour nous verser votre contribution par virement
Titulaire du compte :: {company}
Domiciliation :: {bank}, {city}
IBAN :: {iban}
BIC :: {bic}
Motif :: votre nom suivi de [CHAPELLE~ORGUE~CHANTIER ÉTÉ]
Code QR : ouvrez l'application de votre banque et choisissez « payer par QR »
RIB
= Banque | Guichet | Compte | Clé
- {d5} | {d5} | 0{num} | {d2}
Vous pouvez aussi mettre en place un virement permanent ; indiquez alors la périodicité à notre trésorière {person}, {email}, afin qu'elle n'envoie pas de rappel. Les comptes sont vérifiés chaque année par deux bénévoles et consultables au siège, {street}, {town}.
Ce compte ne peut pas être débité par des tiers.`,
    'frf-rib-notary-client-funds-account': `OFFICE NOTARIAL DE {city}
Maîtres {person} et {someone}
CAISSE DES DÉPÔTS
RELEVÉ D'IDENTITÉ BANCAIRE
Établissement :: CDC - DRFIP {city}
Intitulé :: SCP {person} {someone} NOTAIRES
= Code banque | Code guichet | N° de compte | Clé RIB
- 40031 | 00001 | 0000{num} | {d2}
IBAN :: {iban}
BIC :: CDCGFRPPXXX
Référence à rappeler : dossier {d5}, nom de l'acquéreur
Avertissement relatif aux tentatives d'escroquerie : ces coordonnées ne changeront pas en cours de dossier. Si vous recevez un message contraire, même signé de l'étude, n'effectuez aucun mouvement et téléphonez au {phone}.
Les fonds doivent parvenir au plus tard deux jours ouvrés avant la signature. Prévenez votre établissement : le plafond des virements en ligne est souvent insuffisant.
Tout versement doit provenir d'un compte ouvert au nom de l'acquéreur. L'origine des deniers devra être justifiée (épargne, donation, vente).
Remis en main propre le {today}`,
  }),
  bank_statement: wordingsIn('fr', {
    'frf-statement-joint-account-categorised-app': `{bank} - Relevé mensuel
{person} & {someone}
Compte joint · {iban}
{month} {year}
Entrées {plain} € · Sorties {plain} € · Solde de fin {small} €
Répartition : logement {d2} %, courses {d2} %, transports {n} %, enfants {d2} %, loisirs {n} %
= Jour | Opération | Qui | Montant
- {d2} | Virement salaire {company} | Toi | +{num},{d2}
- {d2} | Virement entre nous | Moi | +{d3},00
- {d2} | Prélèvement loyer {other} | Commun | -{d3},00
- {d2} | Crèche municipale | Commun | -{d3},{d2}
- {d2} | Carte · Primeur du marché | Moi | -{d2},{d2}
- {d2} | Carte · Cinéma | Toi | -{d2},00
- {d2} | Arrondi vers coffre Vacances | auto | -0,{d2}
- {d2} | Remboursement mutuelle | Commun | +{d2},{d2}
- {d2} | Abonnement vidéo | Moi | -{n},99
- {d2} | Paiement refusé · station-service, plafond | Toi | 0,00
- {d2} | Frais de change · 45,00 CHF au taux 1,0{d2} | Toi | -0,{d2}
Dépenses à venir : assurance {d2},{d2} le {date}
Établissement de paiement agréé par l'ACPR, fonds cantonnés auprès de {bank}
Page 1 sur 1 - généré le {today}`,
  }),
  invoice: wordingsIn('fr', {
    'frf-invoice-driving-school-pack-instalment': `AUTO-ÉCOLE [DU LION~ZÉBULON~CONDUITE PLUS]
{company}, agrément E {d2} {d3} {num} 0
{street} {town}
Facture {ref} - {today}
Élève :: {someone}, NEPH {num}
Payeur :: M. {person}
= Libellé | Qté | Prix TTC | Total
- Frais de constitution de dossier | 1 | 60,00 | 60,00
- Code en ligne six mois + livre | 1 | 49,00 | 49,00
- Évaluation de départ | 1 | 50,00 | 50,00
- Leçon de conduite boîte manuelle 1 h | {n} | 54,00 | {d3},00
- Accompagnement à l'examen pratique | 1 | 54,00 | 54,00
- Leçon décommandée moins de 48 h (du {date}) | 1 | 54,00 | 54,00
Total TTC | | | {num},00
dont TVA 20 % | | | {d3},{d2}
Reçu le {date}, espèces | | | -300,00
Solde à payer avant l'examen | | | {d3},00
Facilités : trois fois sans frais ; permis à un euro par jour, {bank}
CPF : la partie financée, {d3},00 €, est réglée par la Caisse des dépôts et n'apparaît pas ici
Heures effectuées : {d2} / Heures restantes : {n}
Bureau ouvert du mardi au vendredi 14 h-19 h. Présentez-vous avec une pièce d'identité. Garantie financière souscrite auprès de {insurer}.
Merci de votre confiance, prudence sur la route !`,
    'frf-invoice-beekeeper-market-wholesale': `Les ruchers de {person}
{street}, {town}
SIRET {siret} - numagrit A{num}
FACTURE {ref}
à l'épicerie {client}, {cstreet}, {ctown}
le {today}, livré le {date} (bon {d3})
miel toutes fleurs 500 g, 24 pots à 5,20 = 124,80
miel châtaignier 250 g, 36 pots à 3,40 = 122,40
miel acacia 500 g, 12 pots à 7,10 = 85,20
pain d'épice 300 g, 10 à 4,00 = 40,00
bougies cire, 6 à 5,00 = 30,00 (tva 20)
total HT 402,40
TVA 5,5 % sur 372,40 = 20,48
TVA 20 % sur 30,00 = 6,00
TOTAL TTC 428,88
reprise de 18 bocaux vides -1,80
À PAYER 427,08
à 30 jours, chèque ou virement {iban}
pas d'escompte ; retard : 3 fois le taux légal + 40 € (c'est la loi, pas moi)
La récolte de printemps est maigre, je garde vos 12 pots de côté.
Étiquettes : lot et date sous le pot`,
    'frf-invoice-clinic-stay-patient-share': `CLINIQUE [SAINTE-ANNE~DES TILLEULS]
Service facturation, {phone}
{street} {town} - FINESS {num}
> {person}
> {cstreet} {ctown}
BORDEREAU DE FACTURATION S3404
N° entrée :: {num}
Séjour :: du {date} au {date}, chirurgie ambulatoire
N° SS :: {nir}
Mutuelle :: {insurer}, PEC {num}
= Nature | Code | Qté | PU | Montant | AMO | AMC | Assuré
- Forfait GHS | GHS {num} | 1 | {num},{d2} | {num},{d2} | {num},{d2} | 0,00 | 0,00
- Participation assuré | PAS | 1 | 24,00 | 24,00 | 0,00 | 24,00 | 0,00
- Honoraires anesthésiste, dépassement | ADA | 1 | {d2},00 | {d2},00 | 0,00 | {d2},00 | {d2},00
- Chambre particulière de jour | CP | 1 | 45,00 | 45,00 | 0,00 | 30,00 | 15,00
- Collation accompagnant | RA | 1 | 9,50 | 9,50 | 0,00 | 0,00 | 9,50
- Location téléviseur | TV | 1 | 6,00 | 6,00 | 0,00 | 0,00 | 6,00
Total à votre charge :: {d2},{d2} €
Dépôt versé à l'admission :: -50,00
Reste à régler :: {d2},{d2} €
Paiement sur place, sur le site avec la clé {ref}, ou par chèque à l'ordre de la clinique. Sans nouvelles sous quinze jours, le dossier est transmis au contentieux.
Si votre mutuelle nous adresse un refus, les sommes vous seront réclamées.`,
  }),
  purchase_order: wordingsIn('fr', {
    'frf-order-theatre-workshop-wood-fabric': `Scène nationale de {city}
Atelier de construction - {person}, chef constructeur
COMMANDE {ref} du {today}
Production : « [Bérénice~Peer Gynt~L'Oiseau vert] »
Section analytique :: {d3}-DECOR
Fournisseur :: {client}
= N° | Matériau | Dim. | Qté | PU HT estimé
- 1 | Contreplaqué peuplier 10 mm, M3 | 250 x 122 | {d2} | {d2},00
- 2 | Tasseau sapin raboté sec | 27 x 40 x 3000 | {d3} | {n},{d2}
- 3 | Tube acier carré 30 x 30 x 2 | barre 6 m | {d2} | {d2},{d2}
- 4 | Molleton noir ignifugé M1 | laize 260, 50 m | 2 | {d3},00
- 5 | Roulettes à plateau, frein, 100 mm | | {d2} | {d2},{d2}
- 6 | Charnières goujon démontable | | {d2} | {n},{d2}
Plafond autorisé : {plain} € HT ; au-delà, nous rappeler avant toute expédition
Livrer quai décor, {street}, {town}, du lundi au jeudi, hauteur limitée à 3,80 m
PV de réaction au feu originaux exigés à la livraison : pas de certificat, pas de réception !
Ne pas livrer le {date}, jour de représentation scolaire
Facture à l'administration, sous référence de la production
Visa atelier Visa administratrice, {someone}`,
    'frf-order-framework-call-maintenance-ticket': `{client} - Direction du patrimoine immobilier
ORDRE DE SERVICE n° {num}
Valant commande au titre de l'accord-cadre {ref}, lot {n} [serrurerie~plomberie~vitrerie]
Titulaire :: {company}
Émis le :: {today} à {time}
Urgence :: [P1, 4 h~P2, 24 h~P3, 8 jours]
Lieu :: {cstreet}, {ctown}, bâtiment C, 3e étage, bureau {d3}
Demandeur :: {person}, {mobile}
Description
« La porte coupe-feu ne se referme plus, le ferme-porte fuit, flaque d'huile au sol. Balisé. Code du portail à demander à l'accueil. »
Prestations commandées
= Article BPU | Libellé | Qté | PU HT | Total
- 2.14 | Ferme-porte à coulisse force 3-6, fourniture et pose | 1 | {d3},{d2} | {d3},{d2}
- 2.31 | Réglage de paumelles | 2 | {d2},{d2} | {d2},{d2}
- 9.02 | Majoration hors heures ouvrées | 0 | |
Montant maximal {small} € HT
Le titulaire confirme la date dans les deux heures, fait signer son attachement et joint deux photographies. Pénalité de retard : 50 € par heure.
Bon à facturer après constat du service fait sur la plateforme.
L'acheteur, {someone}`,
  }),
  credit_note: wordingsIn('fr', {
    'frf-credit-training-absent-trainees': `{company}, organisme de formation
AVOIR {ref} du {today}
relatif à notre facture {num}
Client :: {client}, service formation
OPCO subrogé :: {other}
Action :: [Manager à distance~Anglais intensif~Lecture de plans], session du {date}
Stagiaires inscrits : {n} ; présents : voir émargement
= Motif | Heures | Taux | HT
- Absence justifiée de {someone} (arrêt de travail) | 14 | {d2},00 | {d3},00
- Demi-journée annulée, formateur bloqué par la neige | {d2} | {d2},00 | {d3},00
- Supports non remis | | | {d2},00
Total net de taxe (exonération article 261-4-4°) :: {plain} €
Les heures non réalisées ne peuvent être financées sur fonds mutualisés ; nous adressons donc copie à votre OPCO, qui ajustera son règlement. Le dédit de 30 % prévu par la convention n'est pas appliqué à titre commercial et, distinct des coûts pédagogiques, ne s'imputerait pas sur la contribution.
Montant à déduire de votre prochain versement ou remboursable sur présentation d'un RIB.
{person}, responsable administrative`,
    'frf-credit-marketplace-damaged-parcel-mail': `Remboursement émis
Bonjour {person},
Nous sommes navrés que votre [vase en grès~lampe articulée~puzzle 1 000 pièces] soit arrivé en miettes. Merci pour les photos.
Voici votre note de crédit.
N° d'avoir :: {ref}
Date :: {today}
Commande d'origine :: {num}
Facture rectifiée :: {ref}
Vendeur :: {company}, TVA {vat}
= Article | Motif | Qté | Montant TTC
- Réf. {d5} | endommagé pendant le transport | 1 | -{d2},90 €
- Port | au prorata | | -{n},90 €
- Geste commercial | | | -5,00 €
Total crédité | | | -{d2},{d2} €
dont TVA 20 % | | | -{n},{d2} €
Le crédit apparaîtra sur votre carte d'ici trois à cinq jours ouvrés, selon votre banque. Inutile de renvoyer les débris : jetez-les avec précaution.
Vous préférez un nouvel exemplaire ? Il en reste {n}, répondez à ce message et nous le mettons de côté.
Belle journée, {someone}, service client (une vraie personne)
Vendu et expédié par {company}, {street}, {town}`,
  }),
};
