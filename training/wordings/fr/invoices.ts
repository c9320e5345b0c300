import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Invoices of French workshops, suppliers and authorities. */
export const frenchInvoices: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: [
    {
      family: 'fr-garage-repair',
      language: 'fr',
      text: `{company} - Mécanique, carrosserie, pneumatiques
{street} {town} - Tél. {phone}
> {client}
> {cstreet}
> {ctown}
# Facture atelier {ref}
Immatriculation :: A[B~C~F]-{d3}-K[L~M]
Véhicule :: [Fourgon 2.0 HDi~Berline 1.5 dCi~Utilitaire électrique~Break essence]
Km compteur :: {d5}{n}
1re MEC :: {date}
Réceptionné par {someone} - OR n° {num} du {date}
= Réf. pièce | Libellé | Qté | P.U. HT | Rem. | Montant HT
- | MO T1 révision constructeur | 1,50 | 68,00 | | {small}
* {num} | [Kit plaquettes AV~Filtre habitacle~Bougie de préchauffage~Huile 5W30 (bidon)~Courroie accessoire~Disque de frein~Balai essuie-glace~Batterie 70 Ah] | {n} | {small} | 10 % | {small}
- | [Forfait recyclage déchets~Participation environnement~Petites fournitures] | 1 | 4,50 | | 4,50
Total main-d'œuvre {plain} Total pièces {plain}
Base HT {plain} TVA 20 % {small} À régler {amount}
Pièces remplacées restituées sur demande. Prochain contrôle technique avant le {date}. Réparations garanties 12 mois ou 20 000 km.
[Payable à l'enlèvement du véhicule~Règlement comptant, sans escompte]. RCS {city} {siren} - APE 4520A`,
    },
    {
      family: 'fr-electricity-supply',
      language: 'fr',
      text: `{company} Énergies Pro
Vos contacts : espace client {web} - urgence dépannage réseau 09 72 67 50 {d2}
Référence client :: {num}
Compte de facturation :: {num}
# Votre facture [d'électricité~de gaz naturel~d'énergie] du {today}
{client}
{cstreet} {ctown}
Lieu de consommation : {cstreet}, {ctown}
Montant total TTC :: {amount}
[Sera prélevé le~À payer avant le] {date}
Prochaine relève aux alentours du {date}
===
Le détail de votre facture
Point de livraison (PDL) {num}{num} - Puissance souscrite 36 kVA - Option heures pleines / heures creuses
= Relevé | Index début | Index fin | Conso (kWh)
- Heures creuses | {d5} | {d5} | {num}
- Heures pleines | {d5} | {d5} | {num}
= | Quantité | Prix HT | Montant HT | TVA
- Abonnement du {date} au {date} | 2 mois | {small} | {small} | 5,5 %
* [Consommation HP~Consommation HC~Acheminement TURPE] | {num} kWh | 0,{d5} | {small} | 20 %
- Contribution tarifaire d'acheminement (CTA) | | | {small} | 5,5 %
- Accise sur l'électricité (ex TICFE) | | | {small} | 20 %
Total hors toutes taxes {plain} TVA {small} Total TTC {plain}
Origine 2023 : 61,3 % nucléaire, 24 % renouvelable, 8 % gaz. L'énergie est notre avenir, économisons-la !
Médiateur national de l'énergie : libre réponse n° 59252, 75443 Paris Cedex 09.`,
    },
    {
      family: 'fr-lawyer-fees',
      language: 'fr',
      text: `SELARL {company}
Avocats au Barreau de {city} - Toque {d3}
{street} - {town}
> {city}, le {today}
> {client}
> {cstreet}
> {ctown}
N/Réf. :: {person} c/ {other} - dossier {num}
# [NOTE D'HONORAIRES~FACTURE D'HONORAIRES~NOTE DE FRAIS ET HONORAIRES] N° {ref}
= Date | Diligences | Temps | Montant
* {date} | [Rendez-vous au cabinet~Étude des pièces adverses~Rédaction de conclusions en réponse~Audience de mise en état~Correspondances et entretiens téléphoniques~Consultation jurisprudence] | {n} h 30 | {small}
- Débours : [timbre BRA, droit de plaidoirie~signification par commissaire de justice] | | | 13,00
Honoraires au temps passé (taux horaire {small} HT)
TOTAL HONORAIRES HT :: {amount}
TVA à 20 % :: {amount}
Débours non soumis à TVA :: 13,00
Provision reçue le {date} à déduire :: {amount}
SOLDE DÛ :: {amount}
Compte CARPA ne pouvant recevoir le paiement d'honoraires, merci de libeller le règlement à l'ordre de la SELARL. Toute contestation relève du Bâtonnier de l'Ordre (art. 174 et s. du décret du 27 novembre 1991).
Membre d'une association agréée, le règlement des honoraires par chèque est accepté. TVA intracommunautaire {vat}`,
    },
    {
      family: 'fr-works-progress',
      language: 'fr',
      text: `Entreprise {company} - Gros œuvre - {street} {town}
Qualibat 2112 - Assurance décennale {insurer} police {num}
Maître d'ouvrage : {client}, {cstreet}, {ctown}
Maître d'œuvre : {someone} architecte DPLG
Opération : [Construction de 12 logements collectifs~Réhabilitation de l'école élémentaire~Extension d'un hangar agricole] - Lot n° {n}
# [SITUATION DE TRAVAUX~Décompte mensuel~Situation] N° {n} - {month} {year}
Marché de base HT {amount} - Avenant n° 1 HT {amount}
= Poste | Montant marché | % cumulé | Cumul à ce jour | Sit. précédente | Du mois
* [{n}.{n} Terrassement en rigole~{n}.{n} Béton armé en fondations~{n}.{n} Élévation agglos 20~{n}.{n} Plancher poutrelles hourdis~{n}.{n} Enduit monocouche] | {plain} | {d2} | {plain} | {plain} | {plain}
Travaux exécutés HT {plain}
Révision de prix BT01 {small}
Retenue de garantie 5 % - {small}
Compte prorata 1,5 % - {small}
[Autoliquidation de la TVA, article 283-2 nonies du CGI~TVA 10 % {small}]
NET À PAYER {amount}
Échéance 30 jours fin de mois - Virement {iban} {bic}
Visa du maître d'œuvre - Bon à payer le`,
    },
    {
      family: 'fr-bare-number',
      language: 'fr',
      text: `{person}
Graphiste indépendante - Maison des artistes n° {d5}
{street}
{town}
SIRET {siret}
{mail} / {mobile}

# [n° {ref}~{year}-0{d2}~Réf. {ref}]
Le {today}
pour : {client}, {cstreet} {ctown}
Objet : [identité visuelle, charte et déclinaisons~mise en page du catalogue printemps~illustrations pour la plaquette]
- [Création logo, 3 pistes~Maquette intérieure 48 p.] | {small} €
- [Corrections auteur, 2 allers-retours~Exécution fichiers imprimeur] | {small} €
- Cession des droits, 3 ans, France | {small} €
- Total | {plain} €
TVA non applicable, art. 293 B du CGI
Acompte versé à la commande : {small} € - reste {small} €
[À 30 jours par virement~Merci de votre règlement sous quinzaine] : {iban}
Pénalités de retard : trois fois le taux d'intérêt légal ; indemnité forfaitaire de recouvrement 40 €.`,
    },
    {
      family: 'fr-town-canteen',
      language: 'fr',
      text: `[COMMUNE DE~VILLE DE~MAIRIE DE] {city}
Service des affaires scolaires et périscolaires - Régie n° {num}
{street} {town} - Accueil du lundi au vendredi 8 h 30 - 12 h
# [Facture enfance~Restauration scolaire et garderie~Titre de recette individuel] {month} {year}
Famille {person} - Code famille {num}
{cstreet} {ctown}
Quotient familial {d3} - Tranche [B~C~D]
= Enfant | Prestation | Nombre | Tarif | Total
* [Léa~Noam~Jules~Maëlle~Ilyes] | [Repas maternelle~Repas élémentaire~Accueil périscolaire matin~Accueil soir après 17 h 30~Mercredi loisirs journée~Étude surveillée] | {n} | 3,{d2} | {small}
Absence justifiée (certificat médical) déduite : - {small}
Montant à acquitter :: {small} €
Date limite de règlement :: {date}
Moyens de paiement : PayFiP sur le portail famille (identifiant collectivité {num}, référence dette {ref}), prélèvement, CESU (garderie seulement), chèque à l'ordre du Trésor public, espèces au guichet.
Passé ce délai, la créance sera transmise au Service de gestion comptable qui en poursuivra le recouvrement.
TALON À JOINDRE À VOTRE PAIEMENT - {ref} - {small} €`,
    },
    {
      family: 'fr-haulage',
      language: 'fr',
      text: `{company} - Transports routiers et affrètement
N° licence communautaire {year}/84/000{d3} - Commissionnaire inscrit au registre
{street} {town} SIREN {siren} TVA {vat}
Donneur d'ordre : {client}
= FACTURE | DATE | CODE CLIENT | ÉCHÉANCE
- {ref} | {today} | {num} | {date}
= Récépissé | Chargement | Livraison | Palettes | Poids kg | Fret HT
* {num} | {date} [Lyon~Rungis~Le Havre~Fos~Dourges] | {date} {city} | {n} | {d5} | {small}
[Majoration gazole~Indexation carburant CNR~Pied de facture gazole] {month} 14,{d2} % : {small}
Taxe péage / éco-contribution transport {small} - Heures d'attente au-delà de la franchise : {n} x 45,00
Gestion palettes Europe : confiées {n} rendues {n} solde {n}
Total HT {plain} - TVA {small} - Total TTC EUR {plain}
Conformément à l'article L. 441-11 du code de commerce, les délais de paiement convenus ne peuvent dépasser trente jours à compter de la date d'émission.
CO2 de la prestation (art. L. 1431-3 code des transports) : {num} kg CO2e
Affacturage : pour être libératoire, votre règlement doit être effectué à l'ordre de notre factor, [{bank} Factoring~{bank} Cessions], {iban}`,
    },
    {
      family: 'fr-mobile-operator',
      language: 'fr',
      text: `{company} Télécom
Service entreprises 24 h/24 : 39{d2} (appel gratuit)
{client} - {cstreet} - {ctown}
# Facture n° {num} - {month} {year}
Numéro de client {num} - 12 lignes mobiles, 1 accès fibre
Ce que vous devez ce mois-ci :: {amount} TTC
Prélèvement le :: {date}
Abonnements et forfaits du {date} au {date}
= Ligne | Forfait | Usage inclus | HT
* 06 {d2} {d2} {d2} {d2} | [Pro illimité 100 Go~Forfait bloqué 5 Go~Data M2M~Intégral Europe] | {n} Go / {d3} min | {small}
Remise fidélité -{small}
Hors forfait : [appels vers numéros spéciaux~itinérance zone 2~SMS surtaxés] {small}
Équipement : Location routeur {small} - Facilité de paiement terminal ({n}/24) {small}
Total HT {plain} TVA 20,00 % {small}
Vos consommations détaillées sont disponibles pendant un an dans l'espace client. Rappel : fin de période d'engagement le {date}. Mandat SEPA RUM {ref}. ICS FR{d2}ZZZ{num}`,
    },
  ],
};
