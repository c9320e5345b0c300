import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** French papers that come with goods, by what is delivered. */
export const frenchDeliveries: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: [
    {
      family: 'fr-parcel-prepared',
      language: 'fr',
      text: `{company} - plateforme logistique
# [BORDEREAU DE PRÉPARATION ET DE LIVRAISON~Liste de colisage~Bon de préparation / livraison] {ref}
Commande web {num} - Transporteur : [Chrono 13~Relais~Messagerie express] - Colis {n} sur {n}
Destinataire
{person}
{cstreet}
{ctown} - {mobile}
= Empl. | EAN | Article | Cdé | Exp. | Reliquat
* {d2}-B-{d2} | 376{num} | [T-shirt coton bio S~Gourde inox 50 cl~Mug émail~Carnet pointillé A5~Tote bag~Chaussettes 39/42] | {n} | {n} | 0
Préparé par {someone} - contrôlé le {today} {time}
Poids {small} kg - Dimensions 40 x 30 x 20
Pour retourner un article, utilisez l'étiquette jointe. Vérifiez l'état du colis devant le livreur et émettez des réserves précises.`,
    },
    {
      family: 'fr-fuel-oil',
      language: 'fr',
      text: `{company} Combustibles - dépôt pétrolier de {city}
{phone} - livraison fioul, GNR, bois, granulés
N° {ref}
Client {num} {client}
Livré à {cstreet} {ctown}, cuve [enterrée 3000 L~aérienne 1500 L]
Chauffeur {someone} - Camion A{d3}C - Tournée {n}
# [BON DE LIVRAISON~Ticket de dépotage~Bulletin de livraison]
= Produit | Compteur début | Compteur fin | Litres à 15 °C | Prix/1000 L
- [Fioul domestique~FOD qualité supérieure~Gazole non routier] | {num} | {num} | {num} | {small}
Jauge avant {n} cm, après {d2} cm - Température produit {n} °C
Sceau n° {num} - Compartiment {n} - Heure {time}
Montant TTC à titre indicatif {small}
GNR : usage réservé, toute utilisation non autorisée est passible de sanctions (arrêté du 10 novembre 2011).
[Reçu ce jour~Signature du réceptionnaire] Nom : Observations : néant / débordement / accès difficile
Règlement : chèque remis au chauffeur / à réception facture`,
    },
    {
      family: 'fr-ready-mix',
      language: 'fr',
      text: `{company} Bétons - centrale de [{city}~{ctown}] - NF BPE
Bon n° {num} Toupie {d2} Chauffeur {someone}
Client :: {client}
Chantier :: {cstreet} {ctown}
Formule :: [C25/30 XF1 CEM II Dmax 22 S4 CL 0,40~C30/37 XC4 S3~Mortier de chape fluide CSA]
Volume chargé :: {n},5 m3
Cumul chantier :: {d2},0 m3
Eau ajoutée sur chantier à la demande du client : ..... L
Heure limite d'utilisation {time}
= Départ centrale | Arrivée chantier | Début déchargement | Fin | Départ chantier
- {time} | {time} | {time} | {time} | {time}
= Constituant | Théorique kg | Réel kg
* [Gravillon 11/22~Sable 0/4~CEM II/A-LL 42,5 R~Eau~Plastifiant] | {num} | {num}
Attention : contact irritant avec la peau, port de gants et bottes. Tout ajout d'eau annule la garantie du producteur. Attente au-delà de 30 min facturée.
Visa du client ou de son représentant`,
    },
    {
      family: 'fr-waybill-cmr',
      language: 'fr',
      text: `LETTRE DE VOITURE [NATIONALE~INTERNATIONALE CMR] n° {num}
1 Expéditeur : {company}, {street}, {town}
2 Destinataire : {client}, {cstreet}, {ctown}
3 Lieu prévu pour la livraison : {ctown} le {date}
4 Prise en charge : {city} le {today} à {time}
5 Documents annexés : liste de colis {ref}
= 6 Marques | 7 Nb colis | 8 Emballage | 9 Nature | 11 Poids brut kg | 12 m3
* {num} | {n} | [pal. EUR~caisses bois~rolls] | [pièces mécaniques~vins en bouteilles~produits d'entretien~carrelage] | {d3} | {small}
13 Instructions : ne pas gerber, prise de rendez-vous au {phone}
15 Remboursement : néant
16 Transporteur {other}, immat. tracteur et remorque
18 Réserves et observations du transporteur
22 Signature de l'expéditeur 23 Signature du transporteur 24 Marchandises reçues le
Franc de port / Port dû. Ce transport est soumis, nonobstant toute clause contraire, à la convention relative au contrat de transport.`,
    },
    {
      family: 'fr-medical-home',
      language: 'fr',
      text: `{company} Assistance respiratoire et perfusion à domicile
Prestataire de santé à domicile - FINESS {num} - astreinte 24 h/24 {phone}
[Fiche d'installation et de mise à disposition~Bon de livraison patient~Attestation de livraison de matériel]
Patient {person} né le {date} - {cstreet} {ctown} - Médecin prescripteur Dr {someone}
= Code LPP | Matériel / consommable | N° série ou lot | Loc./Vte | Qté
* 1{num} | [Lit médicalisé 2 fonctions~Concentrateur O2 5 L~Fauteuil roulant 43 cm~Matelas mousse à mémoire~Masque nasal M~Tubulure~Barrières (paire)] | {ref} | [L~V] | {n}
Installation réalisée le {today} de {time} à {time} par {someone}
Le patient ou son aidant a été informé du fonctionnement, des consignes de sécurité (ne pas fumer à proximité de l'oxygène) et a reçu la notice.
Matériel repris : néant - Désinfection certifiée le {date}
Aucun paiement ne doit être remis au technicien. Signature du patient`,
    },
    {
      family: 'fr-wine-merchant-prices',
      language: 'fr',
      text: `Domaine {company}
Vignerons depuis 1892 - {street} {town}
Marchandise livrée à :: {client}
Le :: {date}
Bon n° {ref} - votre commande du {date}
= Cuvée | Millésime | Btl | Cartons | Prix départ HT | Valeur HT
* [Vieilles vignes rouge~Blanc sec fût~Rosé de saignée~Crémant brut~Cuvée des schistes] | {year} | {d2} | {n} | {small} | {small}
Total {n} cartons / {d3} bouteilles soit {small} hL vol. effectif
Valeur totale {plain} (facture suivra)
Capsules représentatives de droits CRD - DSA/DAE FR{num}
Réceptionné en bon état par M./Mme ......... cachet
Casse : à faire constater par le livreur dans les trois jours par lettre recommandée au transporteur (L. 133-3). Contient des sulfites. Réserve de propriété loi du 12 mai 1980.`,
    },
    {
      family: 'fr-belgian-office-supplies',
      language: 'fr',
      text: `{company} nv-sa - Leveringsbon / Bon de livraison
[Bruxelles~Anderlecht~Zaventem~Tournai]
Note d'envoi {num}
Client {num} {client}
Personne de contact {someone} étage {n}
Votre bon de commande {ref}
= Réf. | Description | Commandé | Livré | À suivre
* {num} | [Papier 80 g A4 blanc (boîte 5)~Farde à rabats~Bic bleu bte 50~Post-it 76x76~Piles AA] | {n} | {n} | {n}
Colis : {n} Poids {n} kg
Les réclamations doivent nous parvenir dans les 8 jours. Emballages vides repris au prochain passage (Fost Plus).
Pour réception, nom en majuscules et signature :`,
    },
  ],
};
