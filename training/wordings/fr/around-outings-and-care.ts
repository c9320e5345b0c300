import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French tickets, menus, prescriptions and announcements with prices, names and numbers of other papers. */
export const frenchOutingsAndCare: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr-takeaway-menu-flyer': `[PIZZERIA~Kebab~Friterie] {company}
À emporter ou livré - commandez au {phone}
= Pizza | 29 cm | 40 cm
- Reine tomate, jambon, champignons | {small} | {small}
- Quatre fromages | {small} | {small}
- Calzone | {small} | {small}
Boissons 33 cl 2,00. Tiramisu 3,50. 2 achetées = la 3e offerte le mardi, hors livraison.
Livraison gratuite dès 20 €. Tickets restaurant et CB acceptés. Prix nets, service compris.
Ne pas jeter sur la voie publique`,
    'fr-physio-prescription': `Centre hospitalier de {city} - service d'orthopédie
Dr {someone}, RPPS 10{num} AM {num}
{today}
{client}, né(e) le {date}, {d2} kg
Faire pratiquer par un masseur-kinésithérapeute {n} séances de rééducation [du genou~de l'épaule~du rachis] droit, à domicile si besoin.
Renforcement, proprioception, massages décontracturants. Urgent : à débuter sous 8 jours.
Acte en rapport avec une affection de longue durée : oui / non
Membre d'une association agréée, le règlement par chèque est accepté. Signature`,
    'fr-cinema-ticket-stub': `{company} CINÉMAS
SALLE {n} - {today} {time}
[LE GRAND DÉPART~LES OISEAUX DE NUIT~TROIS ÉTÉS] (VF)
[PLEIN TARIF~ETUDIANT~- 14 ANS] PLACE LIBRE
Prix {small} TTC dont TSA
Billet n° {num} CNC {d5}
Ni repris ni échangé. Contrôle`,
    'fr-shareholder-news-release': `{city}, le {today} - {time}
[Information réglementée~Communiqué financier]
{company} annonce un chiffre d'affaires de {d3},{n} M€ au [premier trimestre~premier semestre] {year}
= En M€ | {year} | Variation
- France | {d2},{n} | + {n} %
- International | {d2},{n} | - {n} %
« La dynamique commerciale confirme notre plan », déclare {person}, directeur général.
Perspectives : l'objectif annuel est maintenu. Le rapport semestriel sera publié le {date}.
À propos de {company}. Contacts presse : {someone}, {phone}. ###`,
  }),
};
