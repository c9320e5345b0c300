import { type Company, frenchCompany } from './companies.ts';
import { digits, integerBetween, pick, type Random } from './random.ts';
import type { Trade } from './wares.ts';

const NAME_STARTS = ['Atelier', 'Établissements', 'Société', 'Menuiserie', 'Comptoir', 'Groupe', 'Maison'];
const NAMES = ['Blanchard', 'Chevalier', 'Fournier', 'Garnier', 'Lemaire', 'Marchand', 'Perrin', 'Roussel'];
const NAME_ENDS = ['& Fils', 'Services', 'Distribution', 'Négoce', 'Associés', 'Équipement'];
const STREETS = [
  'rue de la Gare',
  'avenue Victor Hugo',
  'rue du Moulin',
  'route de Paris',
  'place du Marché',
];
const TOWNS = [
  ['35000', 'Rennes'],
  ['31000', 'Toulouse'],
  ['21000', 'Dijon'],
  ['72000', 'Le Mans'],
  ['87000', 'Limoges'],
  ['76600', 'Le Havre'],
] as const;
const COLORS = ['#1f5f8b', '#0b7a75', '#b4232a', '#2e7d32', '#24408e', '#4a148c', '#c05621', '#37474f'];
const TRADES: readonly Trade[] = ['stationery', 'hardware', 'timber', 'computing', 'printing', 'cleaning'];

/** Another French company, as many different ones as there are seeds. */
export function makeFrenchCompany(random: Random): Company {
  const name = `${pick(random, NAME_STARTS)} ${pick(random, NAMES)} ${pick(random, NAME_ENDS)}`;
  const [postcode, city] = pick(random, TOWNS);
  const host = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  return frenchCompany(random, {
    name,
    legalForm: pick(random, ['SARL', 'SAS', 'SASU', 'EURL']),
    trade: pick(random, TRADES),
    address: { street: `${integerBetween(random, 1, 180)} ${pick(random, STREETS)}`, postcode, city },
    domain: `${host}.example`,
    capital: integerBetween(random, 1, 200) * 1000,
    activityCode: `${digits(random, 4)}Z`,
    color: pick(random, COLORS),
  });
}
