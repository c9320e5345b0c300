import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Invoices of French services and arts, and those in French from abroad. */
export const frenchInvoicesOfServices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: [
    {
      family: 'fr-produce-wholesale',
      language: 'fr',
      text: `{company} - Fruits et légumes en gros
MIN de {city}, bâtiment C, carreau {d3} - {phone} dès 3 h
Livré à : {client} {ctown} Tournée {n} Vendeur {someone}
[FACTURE~FAC~Facture-livraison] {ref} du {today}
= Produit | Orig. | Cat. | Cal. | Colis | Poids net | Prix/kg | Total
* [Tomate grappe~Carotte sable~Clémentine feuille~Poireau botte~Endive~Pomme de terre Agata~Courgette~Melon charentais~Poivron tricolore~Laitue batavia pce] | [FR~ES~MA~IT] | [I~II~Extra] | {d2}/{d2} | {n} | {small} | 1,{d2} | {small}
Colis consignés (IFCO 6420) : sortis {n} repris {n} - consigne {small}
Cotisation Interfel 0,{d2} ‰ incluse
= Code TVA | Base | Taux | Taxe
- 1 | {plain} | 5,50 | {small}
- 2 | {small} | 20,00 | {small}
TTC {plain} EUR
Denrées périssables : payable à 30 jours après la fin de la décade de livraison (art. L441-11 II C. com.). Tout litige qualité doit être signalé avant 10 h le jour de la réception. Produits soumis à l'obligation d'affichage de l'origine.`,
    },
    {
      family: 'fr-theatre-cession',
      language: 'fr',
      text: `Compagnie {company} - association loi 1901
Licences d'entrepreneur de spectacles PLATESV-R-{year}-00{d3}
Siège social : {street}, {town} - Code APE 9001Z - SIRET {siret}
Doit : {client} (Théâtre municipal), {cstreet}, {ctown}
Facture {ref} [relative au contrat de cession signé le {date}~suivant contrat n° {num}]
Spectacle : [« Les Oiseaux de nuit »~« Un dimanche à la mer »~« Petites formes »]
- {n} représentations les {date} et {date} | {plain}
- Transport décor 12 m3 A/R | {small}
- Défraiements repas, {n} x 20,20 (tarif Syndeac) | {small}
- Hébergements pris en charge directement | 0,00
- Droits SACD/SACEM à la charge de l'organisateur | pour mémoire
Net HT {plain} TVA 5,50 % {small} TTC {plain}
À verser à l'issue de la dernière représentation par mandat administratif. Dépôt effectué sur Chorus Pro, service {ref}, n° d'engagement {n}{d3}.`,
    },
    {
      family: 'fr-vet-clinic',
      language: 'fr',
      text: `Clinique vétérinaire {company}
Docteurs {person} et {someone}
{street}, {town} Ordre n° {d5}
Propriétaire : {someone}, {cstreet} {ctown}
Animal : [Nala, européenne, stérilisée~Rocky, berger australien, 4 ans~Pompon, lapin bélier~Éclair, selle français] Identification 2502{num}
# Facture [du~d'honoraires du] {today} - n° {ref}
= Date | Acte ou médicament | Qté | TVA | Prix TTC
* {date} | [Consultation vaccinale~Vaccin CHPPiL~Détartrage sous anesthésie~Radiographie 2 clichés~Prise de sang, bilan gériatrique~Vermifuge cp~Hospitalisation jour~Collerette~Croquettes rénal 4 kg] | {n} | 20 | {small}
dont TVA {small}
[À régler~Reste dû] {plain} - Réglé CB {small}
Antibiotiques : respecter la durée prescrite. Prochain rappel de vaccin : {month}. Médicaments vétérinaires à tenir hors de portée des enfants.`,
    },
    {
      family: 'fr-swiss-fiduciary',
      language: 'fr',
      text: `Fiduciaire {company} SA
[Rue du Rhône 14, 1204 Genève~Avenue de la Gare 33, 1003 Lausanne~Grand-Rue 8, 2000 Neuchâtel]
CHE-1{d2}.{d3}.{d3} TVA
{client}
[1950 Sion~1700 Fribourg~1260 Nyon~2800 Delémont]
Facture n° {ref}
Date :: {today}
Votre mandat :: tenue de comptabilité, bouclement {year}
= Prestation | Heures | Tarif CHF | Montant CHF
* [Saisie des écritures~Décompte TVA trimestriel~Déclaration d'impôt PM~Séance avec la direction~Décomptes AVS/LPP/LAA] | {n}.50 | 160.00 | {d3}.{d2}
- Sous-total | | | {n}{d3}.00
- TVA 8,1 % | | | {d3}.45
- Montant total en notre faveur | | | {n}{d3}.45
Payable à 30 jours net. Merci d'utiliser la section paiement ci-dessous.
===
Récépissé
Compte / Payable à : CH{d2} 3000 0{d3} {d2}{d2} {d2}{d2} 0
Section paiement
Monnaie CHF Montant
Référence {d2} {d5} {d5} {d5} {d5} {d5}
Informations supplémentaires : {ref}
Point de dépôt
Payable par {client}`,
    },
    {
      family: 'fr-belgian-heating',
      language: 'fr',
      text: `{company} srl - Chauffage, sanitaire, climatisation
Chaussée de [Louvain~Wavre~Namur] {d3}, [5000 Namur~4000 Liège~1300 Wavre~7000 Mons]
TVA BE 0{d3}.{d3}.{d3} - RPM - Agrément Cerga - GSM 04{d2} {d2} {d2} {d2}
FACTURE {ref} Date {today} Échéance {date}
{client} - [6000 Charleroi~1400 Nivelles~6700 Arlon]
N° entreprise client : BE 0{d3}.{d3}.{d3}
[Concerne~Chantier] : [remplacement d'une chaudière gaz à condensation~entretien annuel et attestation~installation d'un adoucisseur]
= Description | Qté | PU HTVA | HTVA
* [Chaudière murale 24 kW~Heures technicien~Tubage cheminée inox~Vase d'expansion~Circulateur classe A~Déplacement zone 2] | {n} | {small} | {small}
Total HTVA {plain} - TVA 6 % {small} - TVAC {plain}
Taux de TVA : en l'absence de contestation par écrit, dans un délai d'un mois à compter de la réception de la facture, le client est présumé reconnaître que les travaux portent sur une habitation de plus de dix ans dont il fait un usage privé.
Communication structurée +++{d3}/{num}/{d5}+++ - BE{d2} {d2}{d2} {d2}{d2} {d2}{d2}
Clause pénale 10 % avec un minimum de 65 € et intérêts de 1 % par mois en cas de retard. Les tribunaux du siège social sont seuls compétents.`,
    },
    {
      family: 'fr-saas-subscription',
      language: 'fr',
      text: `{company} [logiciel de caisse en ligne~plateforme de réservation~signature électronique]
{email} - support : aide.{web}
Facture
Numéro de facture {ref}
Date d'émission {today}
Date d'échéance {date}
Émetteur
{company} SAS au capital de 10 000 €, {street}, {town}, RCS {siren}
Facturer à
{client}
{cstreet} {ctown} TVA {cvat}
{amount} dus le {date}
[Payer en ligne~Régler maintenant]
= Description | Qté | Prix unitaire | Taxe | Montant
- Abonnement Équipe (par siège, mensuel) {date} – {date} | {n} | {small} | 20 % | {small}
- Temps non utilisé sur Abonnement Solo après le {date} | 1 | -{small} | 20 % | -{small}
- Pack 500 SMS | {n} | {small} | 20 % | {small}
Sous-total {plain}
Total hors taxes {plain}
TVA - France (20 %) {small}
Total {plain}
Montant dû {amount}
Page 1 sur 1`,
    },
    {
      family: 'fr-quebec-snow',
      language: 'fr',
      text: `Déneigement {company} inc.
[4120, boul. des Laurentides, Laval (Québec) H7K 2J4~88, rang Saint-Joseph, Saint-Jérôme (Québec) J7Z 5T4]
TPS : {num} RT0001 TVQ : 12{num} TQ0001
FACTURE # {ref}
Facturé à : {client}
Conditions : net 15 jours
= Description | Qté | Taux | Montant
- [Saison de déneigement, stationnement commercial, 1er versement~Épandage d'abrasif et sel] | 1 | {n}{d3}.00 | {n}{d3}.00 $
* [Sortie supplémentaire (plus de 5 cm)~Déglaçage des trottoirs~Location de chargeuse, h] | {n} | 95.00 | {d3}.00 $
- Sous-total | | | {n}{d3}.00 $
- TPS 5 % | | | {d2}.{d2} $
- TVQ 9,975 % | | | {d3}.{d2} $
- TOTAL | | | {n}{d3}.{d2} $
Des frais d'administration de 2 % par mois (26,82 % par année) seront ajoutés aux comptes en souffrance. RBQ : 56{d2}-{num}-01. Merci de faire affaire avec nous! Virement Interac accepté.`,
    },
  ],
};
