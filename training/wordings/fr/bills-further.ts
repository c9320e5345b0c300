import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French invoices of craftsmen, clubs, public bodies and programs, further ones. */
export const frenchBillsFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('fr', {
    'fr-more-invoice-town-hall-room-hire-title': `COMMUNE DE {city}
Trésorerie : SGC de {ctown}
AVIS DES SOMMES À PAYER
Titre exécutoire émis et rendu exécutoire en application de l'article L252A du LPF
Débiteur :: {client}
Adresse :: {cstreet} {ctown}
Exercice :: {year}
Bordereau :: {d3}
Titre :: {num}
Imputation :: 752
Objet : [location salle polyvalente du {date} au {date}~occupation du domaine public, terrasse~redevance étal marché de plein vent~mise en fourrière d'un véhicule]
= Libellé de la recette | Quantité | Tarif | Montant
- Salle grande, week-end, habitant hors commune | 1 | {small} | {small}
- Vaisselle manquante (verres, assiettes) | {n} | {small} | {small}
- Forfait chauffage saison hivernale | 1 | {small} | {small}
Net non assujetti
MONTANT TOTAL : {amount}
Le présent titre peut être contesté devant le tribunal administratif dans un délai de deux mois ; la contestation de la régularité formelle d'un acte de poursuite est portée devant le juge de l'exécution.
Modes de règlement : PayFiP (code collectivité {d5}), chèque à l'ordre du Trésor public accompagné du talon optique, espèces ou carte chez un buraliste partenaire agréé muni du datamatrix.
L'ordonnateur, {person}, maire`,
    'fr-more-invoice-locksmith-night-carbonless': `DÉPANNAGE {company} 7j/7 24h/24
[Serrurerie~Vitrerie~Serrurerie Volets Blindage] {mobile}
Ordre de réparation valant facture n° {num}
Nom {client} Étage {n} Code {d2}B{d2}
Adresse {cstreet} {ctown}
Appel reçu {time} arrivée {time} départ {time}
X dépannage O installation O devis
Constat : [porte claquée~clé cassée dans le cylindre~tentative d'effraction~serrure bloquée]
Travaux réalisés : ouverture fine par radio, remplct cylindre européen 30x40 + 3 clés
- Déplacement nuit | {small}
- M.O. | {small}
- Fournitures | {small}
- Majoration dimanche 50 % | {small}
HT {plain} TVA 10 % {small} TTC {amount}
Réglé : O espèces X CB O chèque n°
Ancien matériel O restitué O laissé sur demande du client
Le client reconnaît avoir été informé du prix avant l'intervention, et demande expressément l'exécution immédiate (L221-28 8°). Pièces garanties 2 ans.
Signature client Technicien : {someone}
Médiateur : voir au dos. Arrêté du 24 janvier 2017 relatif à la publicité des prix.`,
    'fr-more-invoice-mobile-operator-first-page': `{company} Mobile
Vos références
Ligne :: {mobile}
Compte :: {num}
Espace abonné :: {web}
> {client}
> {cstreet}
> {ctown}
Bonjour,
Voici votre facture n° {num} du {date}
Montant prélevé le {date} :: {amount}
Votre forfait [Sérénité 100 Go~Liberté 20 Go~Bloqué 2h]
- Abonnement du {date} au {date} | {small}
- Option multi-SIM | {n},00
- Remise client box | -{n},00
Au-delà et hors forfait
- Appels vers numéros spéciaux 08 ({n} min) | {small}
- Achats et contenus (presse, parking SMS+) | {small}
- Itinérance zone 2, {d2} Mo | {small}
Total hors TVA {small} - TVA 20 % {small}
Engagement jusqu'au {date}
Paiement : prélèvement automatique, RUM ++{num}
Surveillez votre conso : tapez #123#. Le code RIO nécessaire pour changer d'opérateur en gardant votre numéro s'obtient au 3179.
Facture détaillée gratuite sur demande. Les numéros de vos correspondants sont masqués des quatre derniers chiffres.`,
    'fr-more-invoice-cooperative-farm-inputs-releve': `COOPÉRATIVE AGRICOLE {company}
Agrément {d2}{d3} - dépôt de {city}
Adhérent {d5} GAEC {client}
RELEVÉ-FACTURE D'APPROVISIONNEMENT {month} {year}
= Date | Bon | Produit | Qté | PU | Montant HT | TVA
- {date} | {num} | Ammonitrate 33,5 big bag | {n},200 T | {plain} | {plain} | 20
- {date} | {num} | Semence maïs dose 50 000 g | {d2} D | {small} | {plain} | 10
- {date} | {num} | Herbicide bidon 10 L (AMM {num}) | {n} | {small} | {plain} | 20
- {date} | {num} | RPD redevance pollution diffuse | | | {small} | 20
- {date} | {num} | Aliment vaches 40 vrac | {n},840 T | {plain} | {plain} | 10
- {date} | {num} | Sel bloc, ficelle, clous | | | {small} | 20
Ristourne campagne -{small}
Total HT {plain} TVA {plain} TTC {amount}
Compensé avec vos apports de céréales : {plain}
Reste à payer à l'échéance du {date}
Conseil stratégique phytosanitaire séparé de la vente : notre coopérative a choisi la vente. Certiphyto n° {num} valide jusqu'au {date}. Taux d'intérêt compte débiteur {n},5 %. Fiches de sécurité sur quickfds.`,
    'fr-more-invoice-self-employed-nurse-replacement-retrocession': `{person}, infirmière remplaçante
N° RPPS {num}{d2} - {street} {town}
à
Cabinet {client}, IDEL, {ctown}
Rétrocession d'honoraires {month} {year}
Recettes brutes encaissées pour mon compte du {date} au {date} : {plain}
- Soins remboursés 90 % | {plain}
- Indemnités de déplacement 100 % | {small}
- Toilettes BSI week-end | {small}
- Tiers payant en attente (lots {d3} et {d3}) | non compté
Redevance cabinet retenue 10 % : {small}
Montant à me reverser : {amount}
Exonération de TVA, art. 261-4-1° CGI
Paiement souhaité sous quinzaine, virement {iban}
Je joins la liste des patients par initiales. Mme R. a changé de mutuelle, penser à mettre la carte à jour ; ordonnance de pansement de M. T. à renouveler.`,
    'fr-more-invoice-coworking-stripe-like-fr': `Facture
Numéro de facture {d5}F-000{n}
Date d'émission {date}
Date d'échéance {date}
{company}
{street}
{town}
France
{email}
TVA {vat}
Facturer à
{client}
{mail}
{amount} dus le {date}
Payer en ligne
= Description | Qté | Prix unitaire | Taxe | Montant
- Poste nomade 10 jours {month} | 1 | {small} € | 20 % | {small} €
- Salle « [Vauban~Ada~Mezzanine] » demi-journée | {n} | {small} € | 20 % | {small} €
- Casier | 1 | {n},00 € | 20 % | {n},00 €
- Réduction parrainage 15 % | | | | -{small} €
Sous-total {small} €
Total hors taxes {small} €
TVA France (20 % sur {small} €) {small} €
Total {small} €
Montant dû {amount}
Les cafés sont compris, les croissants du vendredi aussi. Page 1 sur 1`,
  }),
};
