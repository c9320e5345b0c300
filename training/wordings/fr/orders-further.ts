import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French purchase orders of public buyers, shops, ports and programs, further ones. */
export const frenchOrdersFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: wordingsIn('fr', {
    'fr-more-order-film-production-equipment-hire-bdc': `{company} PRODUCTIONS
« [Les Eaux dormantes~Rue Basse~Dernier quart] » long métrage - RCA {num}
Bon de commande [régie~déco~image] n° {d3}
À : {client}
Poste budgétaire :: {n}{d3}
Demandeur :: {person}, {mobile}
Date :: {date}
Nous vous passons commande de :
- 1 fourgon 20 m3 hayon du {date} au {date} | {plain}
- {d2} plots, {n} barrières, affichage stationnement | {small}
- 2 groupes électrogènes silencieux 6 kVA | {plain}
- Barnum 3x6 et 4 chauffages | {small}
Montant maximum autorisé HT {plain}
Toute prestation supplémentaire doit faire l'objet d'un nouveau bon signé du directeur de production, {someone}.
Assurance prise par nos soins auprès de {insurer}, attestation sur demande. Retour des matériels propres, pleins faits.
Joindre le présent bon à la facture, libellée à la production et non à l'employé, 45 jours. Les factures sans numéro de bon partent à la poubelle, désolé !
Bon pour accord, le directeur de production`,
  }),
};
