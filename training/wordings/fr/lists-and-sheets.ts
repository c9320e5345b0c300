import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers at work that are of no named type: lists, sheets, job tickets, forms. */
export const frenchListsAndSheets: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr-timesheet-consultant': `Compte rendu d'activité - CRA
Mois :: {month} {year}
Consultant :: {person}
Client :: {client}
Mission :: [AMOA~Développement~Recette]
= Jour | Matin | Après-midi | Commentaire
* {date} | [0,5~1~CP] | [0,5~RTT~-] | [site~télétravail~formation]
Total jours travaillés : {n}
Total absences : {n}
Astreinte : {n} h
Signature du consultant Signature du client
À retourner avant le 25 du mois à {email}`,
    'fr-expense-claim-sheet': `{company}
NOTE DE FRAIS
Nom :: {person}
Service :: [commercial~technique~direction]
Mois :: {month} {year}
= Date | Motif | Km | Hôtel | Repas | Péage | Divers | Total
* {date} | [visite client {city}~salon~réunion siège] | {d3} | {small} | {small} | {small} | | {small}
Barème kilométrique 5 CV : 0,{d3} €
Avance reçue - {small}
Total à rembourser {small}
Joindre les justificatifs originaux, numérotés.
Le salarié Le responsable Comptabilité : imputation 625100
{today}`,
    'fr-job-ticket-workshop': `ORDRE DE FABRICATION
OF n° :: {num}
Article :: {num} - {ware}
Quantité à produire :: {d3}
Date de lancement :: {today}
Date de fin :: {date}
Plan :: {num} ind. [A~B~C]
= Op. | Poste | Désignation | Tps prép. | Tps unit. | Qté bonne | Rebut | Visa
* {n}0 | [Scie~CN3~Presse 2~Montage~Contrôle] | [débit~fraisage~pliage~ébavurage~assemblage] | 0,{d2} | 0,0{d2} | | |
Composants à sortir
* {num} | {ware} | {d2} | mag. {n}
Observations atelier : ..............`,
    'fr-price-list-trade': `{company}
TARIF PROFESSIONNEL HT - applicable au {date}
[Annule et remplace les tarifs précédents~Document confidentiel]
Famille : [Visserie inox~Peintures~Gaines TPC~Granulés]
= Référence | Désignation | Cond. | Prix public HT | Prix net
* {num} | {ware} | {n} | {small} | {small}
* {num} | {ware} | {n} | {small} | {small}
Éco-contribution en sus. Franco de port 250 € HT, sinon 18 €.
Prix susceptibles d'évoluer sans préavis. Photos non contractuelles.
Votre contact : {someone} - {mobile}`,
    'fr-customs-single-document': `COMMUNAUTÉ EUROPÉENNE
DÉCLARATION EN DOUANE - [EX A~IM A~H1]
MRN {d2}FR000{num}{d5}
2 Expéditeur/Exportateur :: {company}, {street}, {town}
8 Destinataire :: {other}
14 Déclarant/Représentant :: {other} Transit, n° EORI FR{siret}
15 Pays d'expédition :: FR 17 Pays de destination :: [MA~CH~US]
20 Conditions de livraison :: [DAP~FOB~CPT]
22 Monnaie et montant total :: EUR {plain}
31 Colis et désignation :: {n} PK, {ware}
33 Code des marchandises :: 84{d2}{d2}{d2}
35 Masse brute :: {num} 38 Masse nette :: {num}
37 Régime :: [1000~4000]
44 Mentions spéciales, documents : N380 {num}, N705
47 Calcul des impositions : A00 0,00
Bon à enlever le {today} - bureau de {city}`,
    'fr-certificate-of-conformity': `{company}
# [CERTIFICAT DE CONFORMITÉ~DÉCLARATION UE DE CONFORMITÉ~Déclaration de performances]
Nous, {company}, {street}, {town}, déclarons sous notre seule responsabilité que le produit
Désignation :: {ware}
Type / modèle :: {num}-[A~B~X]
N° de série :: {d5} à {d5}
satisfait aux dispositions des directives suivantes : 2006/42/CE, 2014/30/UE, 2014/35/UE
Normes harmonisées : EN ISO 12100, EN 60204-1, EN {d5}
Organisme notifié n° {d2}{d2}
Personne autorisée à constituer le dossier technique : {someone}
Fait à {city}, le {today}
{person}, directeur technique`,
    'fr-material-test-certificate': `ACIERIE {company}
CERTIFICAT DE RÉCEPTION 3.1 - EN 10204
N° {num} - Client {client} - commande {ref}
Produit : [tôle~rond~tube] nuance [S355J2+N~X5CrNi18-10~42CrMo4]
= Coulée | Rm MPa | Re MPa | A % | KV J
* {num} | {d3} | {d3} | {d2} | {d2}
Analyse chimique (%)
= Coulée | C | Mn | Si | P | S | Cr | Ni
* {num} | 0,{d2} | 1,{d2} | 0,{d2} | 0,0{d2} | 0,00{n} | 0,{d2} | 0,{d2}
Contrôle ultrasons : conforme. Marquage : poinçon {d2}
L'agent réceptionnaire {person}, {today}`,
    'fr-newsletter-company': `La lettre de {company}
N° {d2} - {month} {year}
# {heading}
Édito
{passage}
EN IMAGES - l'inauguration du nouvel atelier
À LA UNE
{passage}
AGENDA
- {date} | [portes ouvertes~salon à {city}~webinaire]
- {date} | [repas annuel~collecte de sang]
ILS NOUS ONT REJOINTS : {someone}, {job} ; {someone}
Le saviez-vous ? {sentence}
Vous recevez cette lettre car vous êtes inscrit. Se désabonner - Mentions légales
Suivez-nous sur les réseaux`,
    'fr-shift-planning': `PLANNING - semaine {d2}
{company} - équipe [caisse~accueil~cuisine]
Version du {today}
= Nom | Lundi | Mardi | Mercredi | Jeudi | Vendredi | Samedi
* {someone} | [6h-13h~REPOS~13h-20h] | [6h-13h~CP~13h-20h] | [9h-17h~REPOS] | [6h-13h~13h-20h] | [9h-17h~MAL] | [REPOS~8h-14h]
Total heures semaine : {d3}
Toute permutation doit être validée par le responsable 48 h avant.
Ouverture : {someone} Fermeture : {someone}
CP = congé payé, MAL = maladie`,
    'fr-leave-request-form': `DEMANDE [D'AUTORISATION D'ABSENCE~DE CONGÉS~D'ABSENCE EXCEPTIONNELLE]
Nom, prénom :: {person}
Service :: [comptabilité~atelier~SAV]
Motif : [x] congés payés [ ] RTT [ ] sans solde [ ] événement familial
Du :: {date} au {date} inclus
Nombre de jours ouvrés :: {n}
Solde après prise :: {n},5
Date de la demande :: {today}
Signature du salarié
Avis du responsable : [ ] accordé [ ] refusé, motif : .........
Visa RH :
À déposer au moins un mois avant le départ`,
    'fr-stock-inventory': `Inventaire au {date}
Dépôt {city} - zone [A~B~C]
= Emplacement | Référence | Désignation | Qté théorique | Qté comptée | Écart | Valeur
* {d2}-{n}-{d2} | {num} | {ware} | {d2} | {d2} | [0~-1~2] | {small}
Compteur 1 : {someone}
Compteur 2 : {someone}
Total valorisé au CMUP : {plain}
Feuille n° {n} sur {d2}
Ne pas raturer, entourer les écarts. Édité le {today} à {time}`,
    'fr-vehicle-check-sheet': `FICHE ÉTAT DU VÉHICULE
[départ~retour]
Immat :: [F~G]C-{d3}-A[B~W]
Km :: {num}
Conducteur :: {person}
Date et heure :: {today} {time}
= Point | OK | À voir | Remarque
- Carrosserie | X | | 
- Pneus | [X~] | [~X] | 
- Niveaux huile / lave-glace | X | | 
- Gilet, triangle, extincteur | X | | [date {year}~]
- Propreté intérieure | | X | [sable~]
Carburant : 1/4 1/2 3/4 plein
Schéma : entourer les chocs
Signature conducteur Signature responsable`,
    'fr-intervention-request-ticket': `Ticket #{num}
État : [En cours (attribué)~Clos~En attente]
Titre : [imprimante 2e étage~accès VPN impossible~fuite sanitaire RDC]
Demandeur : {person}
Attribué à : {someone}
Catégorie : [Matériel > Impression~Réseau~Bâtiment]
Urgence : [Moyenne~Haute] - Impact : [Bas~Moyen]
Date d'ouverture : {today} {time}
Description
Bonjour, [ça ne marche plus depuis ce matin~message d'erreur 0x{d3}~il y a de l'eau par terre], merci de passer dès que possible.
Suivi {date} {time} par {someone}
[Redémarrage du service, en observation.~Pièce commandée.~Transmis au prestataire.]
Solution
[Pilote réinstallé.~Joint remplacé.~Compte débloqué.]`,
    'fr-tender-notice-public': `AVIS D'APPEL PUBLIC À LA CONCURRENCE
Pouvoir adjudicateur : {client}, {cstreet}, {ctown}
Objet du marché : [entretien des espaces verts~fourniture de repas en liaison froide~rénovation du gymnase]
Procédure : [adaptée ouverte~appel d'offres ouvert]
Lot 1 : {trade}. Lot 2 : {trade}
Durée : {n} mois, reconductible deux fois
Critères : prix 60 %, valeur technique 40 %
Date limite de réception des offres : {date} à 12h00
Retrait du dossier : profil d'acheteur {web}
Renseignements administratifs : {someone}, {phone}
Instance chargée des recours : tribunal administratif de {city}
Date d'envoi à la publication : {today}`,
    'fr-accounting-trial-balance': `{client}
BALANCE GÉNÉRALE - du {date} au {date}
Édition du {today} - tenue de compte : EUR
= Compte | Intitulé | Mvt débit | Mvt crédit | Solde débit | Solde crédit
- 101000 | Capital | | {plain} | | {plain}
* [401~411~606~613~622~707]{d3} | [Fournisseurs~Clients~Achats non stockés~Locations~Honoraires~Ventes] | {plain} | {plain} | {plain} |
- 512000 | Banque | {plain} | {plain} | {plain} |
Total classe 4 {plain} {plain}
Total balance {plain} {plain}
Logiciel comptable - page 1/{n}`,
  }),
};
