import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French quotes of sites, makers, practices and programs, further ones. */
export const frenchOffersFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('fr', {
    'fr-more-quote-ivf-clinic-cosmetic-mandatory': `Dr {person}
Chirurgie plastique, reconstructrice et esthétique - RPPS {num}
{street}, {town}
Établi le {date} en double exemplaire pour {client}, née le {date}
DEVIS (arrêté du 17 octobre 1996)
Nature de l'acte :: [blépharoplastie supérieure bilatérale~otoplastie~abdominoplastie]
Lieu :: clinique {company}, {city}
Anesthésie :: [locale potentialisée~générale]
= Poste | Montant TTC
- Honoraires du chirurgien | {plain}
- Honoraires de l'anesthésiste | {small}
- Frais de clinique, chambre ambulatoire | {plain}
- Panty ou pansements compressifs | {small}
- Consultations postopératoires jusqu'à 1 an | comprises
Total :: {amount}
TVA 20 % incluse, acte à visée esthétique non remboursable par l'Assurance maladie ; l'arrêt de travail ne sera pas pris en charge.
Un délai minimum de quinze jours doit être respecté entre la remise du présent et l'intervention. Aucune avance ne peut être exigée durant ce délai.
Produits implantés : marque, fabricant, numéro de lot seront portés sur la fiche de traçabilité.
Je soussigné(e) ......... reconnais avoir reçu l'information sur les risques. Mention manuscrite « devis reçu avant l'exécution de la prestation de services ».`,
    'fr-more-quote-software-maintenance-tacite-dolibarr': `Proposition commerciale
Réf. : PR{d2}{d2}-{d2}{d2}
Date : {date}
Date de fin de validité : {date}
Code client : CU{d5}
Émetteur
{company}
{street}
{town}
Adressé à
{client}
{cstreet}
{ctown}
Montants exprimés en Euros
= Désignation | TVA | P.U. HT | Qté | Réduc. | Total HT
- Infogérance 8 postes Windows, supervision, correctifs (Du {date} au {date}) | 20% | {small} | 12 | {n}% | {plain}
- Sauvegarde externalisée 500 Go chiffrée, test de restauration semestriel | 20% | {small} | 12 | | {plain}
- Antivirus EDR par poste | 20% | {n},{d2} | {d2} | | {small}
- Reprise de l'annuaire et migration messagerie, forfait | 20% | {plain} | 1 | | {plain}
Date de livraison : sous 2 semaines
Conditions de règlement : à réception
Règlement par virement sur le compte bancaire suivant :
Code banque {d5} Code guichet {d5} Numéro {num} Clé {d2}
Total HT {plain}
Total TVA 20% {plain}
Total TTC {plain}
Cachet, Date, Signature et mention "Bon pour Accord"
SARL - Capital de 8000 € - SIRET : {siret} 1 / 1`,
  }),
};
