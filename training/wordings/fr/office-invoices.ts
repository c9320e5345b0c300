import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French invoices typed in word processors and sheets, and those half-way to another paper. */
export const frenchOfficeInvoices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('fr', {
    'fr-word-gardener': `{person}
{street} {town}
{mobile}
Siret {siret}
[Auto-entrepreneur~Micro-entreprise~E.I.] - [Tva non applicable art. 293B~pas de TVA]
fait à {city} le {today}
> M. et Mme {someone}
> {cstreet}
Facture n°{n}
- taille haie thuyas 40 ml | {small}
- tonte x {n} | {small}
- évacuation déchets verts | {small}
[déplacement offert~]
Total :: {amount}
à régler par chèque ou virement sous 15 j svp
{iban}
Merci`,
    'fr-excel-consultant': `{company}
{email}
FACTURE N° :: {year}-{d3}
DATE :: {today}
CLIENT :: {client}
PROJET :: [Refonte du site~AMO SI~Accompagnement RH~Audit qualité]
Bon de commande n° :: {ref}
= Mois | Jours | TJM | Total
* {month} {year} | {n},5 | {small} | {small}
- Frais (train, hôtel) | | | {small}
HT {plain}
TVA {small}
TTC {plain}
Virement à 30 jours : {iban} {bic}
SAS au capital de 1 000 € - RCS {city} {siren} - TVA {vat}`,
    'fr-free-template': `Nom de votre entreprise
Slogan de votre entreprise
123, rue Exemple
75000 Paris
# FACTURE
Facture n° [001~1234~F-2023-001]
Date [01/01/2024~{today}]
À :
Société Exemple
M. Jean Dupont
1 rue de la Paix, 75000 Paris
Commentaires ou instructions spéciales : [Lorem ipsum dolor sit amet~aucun]
= Quantité | Description | Prix unitaire | Total
* {n} | [Produit exemple~Article A~Article B~Prestation 1~Lorem ipsum] | {small} | {small}
SOUS-TOTAL {plain}
TAXE {small}
EXPÉDITION ET MANUTENTION {small}
TOTAL DÛ {plain}
Libeller tous les chèques à l'ordre de Nom de votre entreprise.
Pour toute question concernant cette facture, contactez Nom, numéro de téléphone, e-mail.
MERCI DE VOTRE CONFIANCE !`,
    'fr-self-billing-distributor': `{client}
{cstreet} {ctown}
# [AUTOFACTURE~Autofacturation~FACTURE ÉTABLIE PAR LE CLIENT] n° AF{num}
Établie par {client} au nom et pour le compte de {company}, en vertu du mandat de facturation du {date}
Fournisseur :: {company} - code {d5}
N° TVA fournisseur :: {vat}
N° TVA mandant :: {cvat}
Période :: {month} {year}
= Apport | Produit | Poids net kg | Prix/kg | Montant HT
* {num} | [Tomates grappe cat. I~Courgettes~Noix Franquette~Lait cru~Carottes lavées] | {num} | 0,{d2} | {small}
Total brut HT {plain}
Cotisation interprofession - {small}
TVA 5,5 % {small}
Net à vous payer {amount} par virement le {date}
Sans contestation de votre part sous 8 jours, cette facture sera réputée acceptée. L'original vous est adressé, double conservé par nos soins.`,
    'fr-pro-forma-export': `{company}
{street} {town} FRANCE
N° EORI FR{siret}
# FACTURE PRO FORMA
N° {ref} du {today}
Destinataire / Consignee
{other}, BP {d3}, Abidjan, Côte d'Ivoire
Transport : [DHL Express~maritime, Le Havre~aérien, CDG] - Incoterm [CIP Abidjan~CFR~EXW]
= Description des marchandises | Code SH | Origine | Qté | Valeur unit. | Valeur totale
* {ware} | 84{d2}{d2} | FR | {n} | {small} | {small}
Poids brut {n} kg - Nombre de colis {n}
Fret et assurance {small}
Valeur totale pour la douane EUR {plain}
Exonération de TVA, art. 262 I du CGI
[Valeur pour la douane uniquement - envoi sans caractère commercial~Règlement d'avance par virement swift avant expédition]
L'exportateur déclare que les produits couverts par le présent document ont l'origine préférentielle UE.
{person}, service export`,
    'fr-deposit-kitchen': `[Cuisines~Bains & Cuisines~Agencement] {company}
Magasin de {city} - {phone}
# Facture d'acompte n° AC{num}
{person}
{cstreet}
{ctown}
Dossier :: {ref}
Bon de commande signé le :: {date}
Montant total de la commande TTC :: {amount}
Acompte de 30 % à la commande TTC {amount}
dont TVA 20 % {small}
HT {small}
[Réglé par CB ce jour~À régler par chèque à l'ordre du magasin~Encaissé le {today}]
Solde prévisionnel : 60 % à la livraison, 10 % à la réception de pose
L'acompte sera déduit de la facture définitive. Pose prévue semaine {d2}.
{company} SARL - RCS {city} {siren} - Assurance RC {insurer}`,
    'fr-final-balance-roof': `{company} Couverture Zinguerie
{street}, {town} | {phone} | RGE E-E{d5}
Facture de solde {ref}
Chantier :: {person}, {cstreet} {ctown}
Devis accepté :: n° {num} du {date}
= | Montant TTC
- Total des travaux suivant devis | {plain}
- Avenant : [remplacement 3 chevrons~habillage rives alu] | {small}
- Facture d'acompte n° {num} du {date} | -{plain}
- Facture intermédiaire n° {num} du {date} | -{plain}
- Prime énergie déduite | -{small}
Reste dû au titre de la présente :: {amount}
TVA à 5,5 % (travaux d'amélioration énergétique) incluse : {small}
Attestation simplifiée de TVA remise par le client
Payable à réception. Chèque ou virement {iban}
Nous vous remercions de nous avoir confié votre toiture.`,
    'fr-airline-invoice': `{company} Airlines
Facture passager
Référence de dossier (PNR) :: [XK7PLQ~R4TTBM~Q9WZ2D]
Facture n° :: {num}{d3}
Émise le :: {today}
Société :: {client}
Adresse :: {cstreet}, {ctown}
N° TVA :: {cvat}
= Passager | Billet | Vol | Date | Trajet
* {someone} | 057{num} | AF{d3}{n} | {date} | [CDG-TLS~ORY-NCE~LYS-BRU~GVA-CDG]
= Détail | HT | TVA % | TVA | TTC
- Tarif aérien | {small} | 10 | {small} | {small}
- Surcharge transporteur YR | {small} | 10 | {small} | {small}
- Bagage en soute 23 kg | {small} | 10 | {small} | {small}
- Redevances aéroportuaires | {small} | 10 | {small} | {small}
Total payé par [carte Visa ************{d2}{d2}~compte agence] : {amount}
Cette facture ne constitue pas un titre de transport.`,
    'fr-hotel-checkout': `HÔTEL {company} ***
{street} - {town} - {phone}
{client}
{cstreet} {ctown}
Nom du client :: {someone}
Chambre :: {d3}
Arrivée :: {date}
Départ :: {date}
Personnes :: 1/0
Facture :: {num}
Caissier :: {n}
= Date | Libellé | Débit | Crédit
* {date} | [Hébergement~Petit déjeuner buffet~Parking~Taxe de séjour~Bar~Restaurant dîner] | {small} |
- {date} | [Carte Bleue Visa~Virement~American Express] | | {small}
Total {plain} {plain}
Solde 0,00
= TVA | HT | Montant
- 10,00 % | {small} | {small}
- 20,00 % | {small} | {small}
[Nous espérons vous revoir bientôt.~Signature du client :]
Wifi gratuit - Programme de fidélité : {num}`,
    'fr-quebec-freelance': `{person}, traductrice agréée (OTTIAQ)
{street}
Montréal (Québec) H2J 3K{n}
TPS : {num} RT0001
TVQ : 10{num} TQ0001
Facture no {ref}
Le {today}
À l'attention de {someone}
{client}
= Description | Mots | Tarif | Montant
* Traduction – [rapport annuel~infolettre~politique de confidentialité~devis technique] | {num} | 0,24 $ | {small} $
- Révision (heures) | {n} | 65,00 $ | {small} $
Sous-total {plain} $
TPS (5 %) {small} $
TVQ (9,975 %) {small} $
Total {plain} $
Paiement par virement Interac à {mail} ou par chèque dans les 30 jours. Des frais de 2 % par mois seront ajoutés à tout solde en souffrance.`,
    'fr-swiss-doctor-tariff': `Cabinet médical {company}
{street}, {town} - GLN 76{num}{d3}
# [Facture TP~Facture Tiers garant~Demande de remboursement / facture]
Document :: {num}{d3}
Patient :: {person}, né(e) le {date}, {cstreet}, {ctown}
N° AVS :: 756.{d2}{d2}.{d2}{d2}.{d2}
Traitement :: {date} - {date} · Loi LAMal · Motif Maladie · Canton [VD~GE~FR~NE]
Diagnostic :: [A~R4~B1]
= Date | Tarif | Code | Réf | Qté | Montant
* {date} | 001 | 00.0[010~020~030~095] | 1 | {n} | {small}
- Consultation, première période de 5 min
- {date} | 400 | {num} | | 1 | {small}
PM {small} PT {small} LAMal {small} Médi {small}
Montant total {plain} dont acompte 0,00 Montant dû CHF {plain}
Échéance 30 jours - Compte {iban}
Récépissé / Section paiement : voir au verso`,
    'fr-e-mail-body-bill': `De : {company} <{email}>
Envoyé : {today} {time}
À : {client}
Objet : Facture {month} - [photos~shooting~montage vidéo~illustration]
Bonjour {someone},
Ci-dessous ma facture pour ce mois-ci, je n'ai pas de pièce jointe cette fois :
FACTURE {ref} du {today}
Client : {client}, {cstreet} {ctown}
- 2 demi-journées de prise de vue | {small}
- retouches ({n} images) | {small}
- cession de droits web 3 ans | {small}
Total net à payer {amount} (TVA non applicable, article 293 B du CGI)
Retenue Urssaf diffuseur 1,1 % à votre charge
Virement : {iban}
SIRET {siret}
Belle journée,
{person}`,
  }),
};
