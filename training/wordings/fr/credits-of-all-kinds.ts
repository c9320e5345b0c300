import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French credit notes, from software layouts to typed sheets. */
export const frenchCredits: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  credit_note: wordingsIn('fr', {
    'fr-sage-avoir': `{company}
{street} {town}
# [AVOIR~FACTURE AVOIR~Avoir financier]
= Numéro | Date | Code client | Représentant
- AV{num} | {today} | {d5} | {someone}
> {client}
> {cstreet}
> {ctown}
Motif :: [Retour marchandise~Erreur de prix~Rabais, remise, ristourne~Casse transport]
Sur facture n° FA{num} du {date}
= Référence | Désignation | Qté | PU HT | Montant HT
* {num} | {ware} | -{n},00 | {small} | -{small}
Total HT -{plain} TVA 20,00 % -{small} Total TTC -{plain}
NET À DÉDUIRE :: {plain}
Le présent avoir viendra en déduction de votre prochain règlement.
RCS {city} {siren} - TVA {vat}`,
    'fr-odoo-credit': `{company}
{street}, {town}
> {client}
> {cstreet}
> {ctown}
# [Note de crédit~Avoir] RFAC/{year}/{d5}
Date : {today} Origine : FAC/{year}/{d5}
Extourne de : FAC/{year}/{d5}, [erreur de quantité~client facturé deux fois~retour]
= Description | Quantité | Prix unitaire | Taxes | Montant
* {ware} | {n},00 | {small} | [21 %~20 %] | {small} €
Montant HT {plain} €
TVA {small} €
Total {plain} €
Communication : RFAC/{year}/{d5}
{vat} · {phone} · {web}`,
    'fr-dolibarr-avoir': `{company}
> Facture avoir AV{d2}{d2}-{d5}
> Correction de la facture FA{d2}{d2}-{d5}
> Date facturation : {today}
> Code client : CU{d5}
Émetteur
{company}, {street}, {town}
Adressé à
{client}, {cstreet}, {ctown}
Montants exprimés en Euros
= Désignation | TVA | P.U. HT | Qté | Total HT
* {ware} | 20% | -{small} | {n} | -{small}
Total HT :: -{plain}
Total TVA 20% :: -{small}
Total TTC :: -{plain}
[Crédit disponible~Reste à rembourser] :: -{plain}
SIRET: {siret} - Numéro TVA: {vat}`,
    'fr-marketplace-refund': `# [Avoir~Facture d'avoir]
Numéro de l'avoir FR{num}CN
Date de l'avoir {today}
Vendu par {company} - TVA {vat}
{person}
{cstreet}
{ctown}
Numéro de la facture d'origine FR{num}AEUI
Numéro de la commande 4{d2}-{num}-{num}
Total remboursé {amount}
= Description | Qté | Prix unitaire (HT) | Taux TVA | Total (TTC)
* {ware} ASIN: B0{num} | {n} | -{small} € | 20% | -{small} €
= Taux TVA | Sous-total HT | TVA
- 20% | -{plain} € | -{small} €
Le montant a été recrédité sur votre moyen de paiement le {date}. Il peut s'écouler 5 à 7 jours ouvrés avant qu'il apparaisse sur votre relevé.`,
    'fr-word-credit-letter': `{company}
{street}
{town}
> {client}
> {cstreet} {ctown}
> {city}, le {today}
Avoir n° {n}/{year}
relatif à notre facture n°{num} du {date}
Suite à [notre échange de ce matin~votre réclamation~l'annulation de la séance du {date}], nous établissons l'avoir suivant :
- [annulation 1 journée~geste commercial~trop-facturé heures] | {small} € HT
- TVA 20 % | {small} €
Total de l'avoir TTC : {amount}
Somme remboursée par virement sous 8 jours.
{person}`,
    'fr-belgian-grocer-credit': `{company} SRL
{street} - {town} - BE 0{d3}.{d3}.{d3}
NOTE DE CRÉDIT
N° NC{num}
Date :: {today}
Client :: {client} - {cstreet} - {ctown}
N° TVA :: BE 0{d3}.{d3}.{d3}
Réf. facture :: {num}
= Art. | Libellé | Colis | P.U. | Total
* {num} | [Vidanges bac 24 x 25 cl~Yaourt nature périmé~Fûts 30 L repris~Palette consignée] | {n} | {small} | {small}
Base 6 % {small} TVA {small}
Base 21 % {small} TVA {small}
À votre crédit EUR {plain}
TVA à reverser à l'État dans la mesure où elle a été initialement déduite.
IBAN {iban} - RPM {city}`,
    'fr-swiss-phone-credit': `{company} (Suisse) SA
Case postale, {town}
{client}
{cstreet}
{ctown}
Numéro de client :: {num}
# Bonification n° {ref}
{city}, le {today}
= Position | CHF hors TVA | TVA 8,1 % | CHF
* [Annulation taxe d'activation~Dérangement ligne fibre~Option roaming facturée à tort~Rabais fidélité oublié] | {small} | {small} | {small}
Total en votre faveur CHF {plain}
Ce montant est porté au crédit de votre compte et sera déduit de la facture de {month}. Aucun remboursement en espèces.
CHE-{d3}.{d3}.{d3} TVA`,
    'fr-energy-credit': `{company} Gaz & Électricité
Vos références : compte {num}, contrat {num}
# Facture [d'avoir~de régularisation - avoir] du {today}
{person}
{cstreet} {ctown}
Nous avons corrigé l'index de votre compteur. La facture n° {num} du {date} est annulée et remplacée.
= | Avant | Après | Écart
- Consommation kWh | {num} | {num} | -{d3}
- Montant hors TVA | {small} | {small} | -{small}
- TVA | {small} | {small} | -{small}
Montant de l'avoir TTC :: {amount}
[Il sera déduit de votre prochaine échéance~Nous vous remboursons par virement sous 15 jours~Report sur mensualités]
Service clients {phone} du lundi au samedi`,
    'fr-purchase-bonus': `{company} Distribution
Direction commerciale
Avoir de remise de fin d'année n° {num}
Adhérent :: {client} - code {d5}
Période d'achats :: {month} {year} à {month} {year}
= Palier | CA net facturé | Taux | Remise
- Palier 1 | {plain} | 1,5 % | {small}
- Palier 2 | {plain} | 2,0 % | {small}
- Coopération {ware} | {plain} | 0,5 % | {small}
Total HT à créditer {plain}
TVA 20 % {small}
Crédit TTC {plain}
Compensé sur échéance du {date}. Document valant note d'avoir au sens de l'article 289 du CGI.`,
    'fr-cancelled-booking-credit': `{company} Voyages - Immatriculation Atout France IM0{num}
{street} {town}
{person}
{cstreet} {ctown}
# AVOIR {ref}
Votre dossier :: {num}
Voyage :: [Crète 8 jours~Circuit Andalousie~Croisière Rhône~Week-end à Lisbonne]
Départ initial :: {date}
Annulé le :: {date}
Prix du voyage facturé (facture {num}) {plain}
Frais d'annulation contractuels 25 % retenus {small}
Assurance non remboursable {small}
Valeur de l'avoir :: {amount}
Régime particulier des agences de voyages - TVA sur la marge
[Utilisable jusqu'au {date} sur toute réservation~À défaut d'utilisation sous 18 mois, remboursement intégral]`,
  }),
};
