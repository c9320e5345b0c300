import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French orders as purchasing systems, small buyers and public bodies write them. */
export const frenchPurchaseOrders: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: wordingsIn('fr', {
    'fr-sap-me21n': `{client}
{cstreet}
{ctown}
# Commande
> N° / Date
> 4500{num} / {today}
> Acheteur / Téléphone
> {someone} / {phone}
> Votre n° fournisseur chez nous
> {d5}{d3}
{company}
{street}
{town}
Prière de livrer à :
{client} - Magasin central, {cstreet}
Date de livraison : Jour {date}
Cond. de livraison : [DAP~FCA~DDP] {city}
Cond. paiement : 45 jours fin de mois
Monnaie EUR
= Pos. | Article | Désignation
= | Qté cde | Unité | Prix par unité | Valeur nette
* 000{d2} | {num} | {ware} | {n} PCE | {small} / 1 PCE | {small}
Valeur nette totale hors TVA EUR {plain}
Notre numéro de commande doit figurer sur tous vos documents. Les factures sans numéro de commande seront rejetées.`,
    'fr-sage-cde-fournisseur': `{client}
{cstreet} {ctown}
# [COMMANDE FOURNISSEUR~BON DE COMMANDE FOURNISSEUR]
= Numéro | Date | Code frs. | Livraison prévue
- CF{num} | {today} | F{d5} | {date}
> {company}
> {street}
> {town}
= Réf. frs | Désignation | Qté | PU HT | Rem. | Montant
* {num} | {ware} | {n},00 | {small} | [30,00~25+5~] | {small}
Total HT {plain}
Dépôt de réception : [principal~atelier~{city}]
Visa acheteur : {someone}
Merci de nous confirmer prix et délais sous 48 h par retour à {email}.`,
    'fr-odoo-rfq-order': `{client}
{cstreet} {ctown}
Adresse d'expédition
{client}, réception
{cstreet}
> {company}
> {street}
> {town}
# [Bon de commande~Commande d'achat] #P{d5}
Acheteur : Votre référence : Date de la commande : Arrivée prévue :
{someone} {ref} {today} {date}
= Description | Taxes | Date demandée | Qté | Prix unitaire | Montant
* {ware} | 20% | {date} | {n},00 Unité(s) | {small} | {small} €
Montant HT {plain} €
Taxes {small} €
Total {plain} €
{phone} {email} https://{web}`,
    'fr-restaurant-produce-note': `Resto {client}
Pour {company}
[Cde~Commande] pour demain {date}
- Tomates grappe | 2 plateaux
- Salade batavia | {n} pcs
- [Filet de bar~Magret~Faux-filet] | {n} kg
- Crème 35 % | {n} L
- [Citrons jaunes~Persil plat~Echalotes] | 1 caisse
- Glaçons | 2 sacs
Liv. avant 9h, passer par la cour
si pas de batavia mettre feuille de chêne
mettre sur le compte
{person} chef, {mobile}`,
    'fr-call-off-framework': `{client}
Direction des achats - Famille [emballage~intérim~fluides]
# [APPEL DE COMMANDE~Ordre d'appel~Commande sur contrat ouvert] n° {num}
Contrat cadre :: {ref} du {date}
Fournisseur :: {company}
Site demandeur :: {city}
Nous vous appelons sur le contrat cité en référence les quantités suivantes :
= Poste contrat | Article | Qté contrat | Déjà appelé | Présent appel | Date
* {d2} | {ware} | {num} | {d3} | {d2} | {date}
Prix : selon annexe tarifaire en vigueur
Solde du contrat après appel : {d3} unités
Livraison en juste-à-temps, étiquettes Galia, créneau 6 h - 8 h.
Toute livraison anticipée ou excédentaire sera refusée.
{someone}, approvisionneur`,
    'fr-school-order-lycee': `LYCÉE PROFESSIONNEL {city}
Service gestion - UAI 0{num}K
Fournisseur : {company}
> {street}
> {town}
BON DE COMMANDE N° {year}/{d3}
Service :: [ALO~AP~VE] Domaine :: [ENSPED~RESTAU~ATELIER]
Compte :: 60{d2}
= Désignation | Réf. catalogue | Quantité | PU TTC | Total TTC
* [Ramettes A4~Fers à souder~Tabliers~Pain 400 g~Farine T55 25 kg] | {num} | {n} | {small} | {small}
Total de la commande TTC {plain}
Prévision validée par l'ordonnateur. Mode de passation : MAPA sans publicité.
Facture à déposer sur Chorus Pro - SIRET {siret} - engagement {num}
{today} - Le Proviseur, ordonnateur - P/O l'adjointe gestionnaire {person}`,
    'fr-belgian-municipal-order': `Commune de {city} - Province de [Namur~Hainaut~Liège]
Service Achats - agent traitant : {someone}
Bon de commande n° {year}{d5}
Article budgétaire :: {d3}/{d3}-02
Adjudicataire :: {company}, {street}, {town}
Délibération du Collège du :: {date}
Marché public de faible montant (art. 92 de la loi du 17 juin 2016)
= Quantité | Objet | Prix unitaire HTVA | TVA | Total TVAC
* {n} | [Plaques de rue émaillées~Sel de déneigement, tonne~Ordinateur portable~Haie en pot] | {small} | 21 % | {small}
Total TVAC {plain} €
La facture sera établie au nom de l'Administration communale et envoyée via Peppol avec la référence du présent bon.
Pour le Collège : le Directeur général, le Bourgmestre`,
    'fr-swiss-hospital-order': `{client} - Logistique hospitalière
{cstreet}, {ctown}
Commande :: {num}
Date :: {today}
Fournisseur :: {company} SA, {street}, {town}
Demandeur :: {someone}, tél. interne {d5}
= Ligne | N° article | Libellé | Cond. | Quantité | Prix CHF
* {n}0 | {num} | [Aiguilles 21G vertes~Set de perfusion~Champ stérile~Blouse taille L~Solution hydroalcoolique] | [boîte~carton] | {n} | {small}
Total hors TVA CHF {plain}
Livraison : quai 3, 07h00-11h30, palettes Euro 80x120
Lieu d'exécution et for : {city}. Nos conditions générales d'achat s'appliquent à l'exclusion de toutes autres.
Ce document a été généré électroniquement et est valable sans signature.`,
    'fr-printing-order-form': `# [BON DE COMMANDE~Formulaire de commande] - à retourner à {email}
Je soussigné(e) :: {person}
Société :: {client}
Adresse de livraison :: {cstreet} {ctown}
Tél. :: {mobile}
commande auprès de {company} :
= Article | Format | Quantité | Prix TTC
- [x~] Cartes de visite | 85x55 | 500 | {small}
- [x~] Flyers recto verso | A5 | 1000 | {small}
- [x~] Kakémono | 85x200 | {n} | {small}
- [x~] Calendrier | A3 | {n} | {small}
Frais de port {small}
Total de ma commande {small}
Je joins un chèque de {small} à l'ordre de {company}
Date et signature : {today}
Fichiers à fournir en PDF, fonds perdus 3 mm`,
    'fr-book-shop-order': `Librairie {client}
Gencod {num}{d3}
Commande du {today}
à {company} Diffusion - compte {d5}
N° cde {ref}
= EAN | Titre | Auteur | Éditeur | Qté | PPTTC
* 978{num}{d2} | [Le Vent des îles~Histoire du pain~Atlas des marées~Petit traité~La Nuit d'octobre] | [Morel~Diaz~Kerr] | [Seuils~Le Phare] | {n} | {small}
Nombre de titres {n} - exemplaires {d2}
Remise 36 % - faculté de retour [oui~non]
Transport : [Prisme~navette~colis direct]
Notez les manquants en attente. Urgent client pour les lignes marquées *`,
    'fr-it-service-order-day-rates': `{client}
Direction financière
BON DE COMMANDE DE PRESTATION
N° :: PO-{num}
Émis le :: {today}
Prestataire :: {company}, SIREN {siren}
Contrat-cadre :: {ref}
Intervenant :: {someone}
Intitulé :: [Développeur back-end~Product owner~Ingénieur validation~Expert réseau]
Du {date} au {date}
= Profil | Jours | TJM HT | Total HT
- Confirmé | {d2} | {small} | {plain}
- Frais au réel, plafond | | | {small}
Montant maximum HT {plain}
Facturation mensuelle sur compte rendu d'activité signé. Centre de coûts {d5}. Adresse de facturation : {cstreet}, {ctown}.
Approuvé électroniquement par {someone} le {date} (niveau 2)`,
    'fr-marketplace-b2b-punchout': `Ordre d'achat
Statut : [Envoyé~Transmis au fournisseur]
De : {client}
À : {company} (AN{num})
Commande {ref} - version 1
Montant : {amount}
EXPÉDIER TOUS LES ARTICLES À
{client}, {cstreet}, {ctown}
Code adresse : {d5}
FACTURER À
{client}, comptabilité fournisseurs
LIVRER À : {someone}
= N° de ligne | N° de pièce | Type | Qté (unité) | Date de besoin | Prix unitaire | Sous-total
* {n} | {num} | Article | {n} (EA) | {date} | {small} | {small}
- {ware}
Commande soumise le : {today} {time}
Reçue par Réseau le : {today}
Cette commande a été envoyée par {client} et livrée par le réseau fournisseurs.`,
    'fr-farm-seed-order': `Bon de commande [semences~plants~engrais] campagne {year}
Exploitation :: [EARL~GAEC~SCEA] {client}
N° adhérent :: {d5}
Adresse :: {cstreet} {ctown}
Commande à :: {company}
= Variété / produit | Dose ou big bag | Quantité | Prix €/u
* [Blé tendre Complice~Colza Aurelia~Maïs DKC {num}~Ammonitrate 33,5~Pois fourrager] | [500 kg~dose 50 000~big bag 600] | {n} | {small}
Enlèvement [ferme~silo de {city}] semaine {d2}
Traitement des semences : [oui~non] - Bon de commande ferme et définitif après le {date}
Règlement : compte culture, échéance 30/06
L'agriculteur : {person} - Le technicien : {someone}
Fait le {today}`,
    'fr-amended-order': `{client} INDUSTRIE
COMMANDE D'ACHAT MODIFICATIVE - indice [B~C~2]
Annule et remplace la commande {num} indice [A~B~1] du {date}
Fournisseur :: {company}
Objet de la modification :: [quantité poste 20~délai~changement de matière~plan indice D]
= Poste | Plan / indice | Désignation | Qté | PU | Délai
* {n}0 | {num}-[A~B~D] | [Bride usinée inox 316L~Axe trempé rectifié~Carter mécano-soudé~Tôle pliée ép. 3] | {n} | {small} | sem. {d2}
Total HT inchangé ou porté à {plain}
Exigences qualité : certificat matière 3.1, PV de contrôle dimensionnel, FAI si nouvelle gamme
Accusé de réception obligatoire sous 5 jours, à défaut la commande est réputée acceptée.
Acheteur {someone} - {phone}`,
  }),
};
