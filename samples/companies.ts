import {
  frenchIban,
  frenchVatId,
  makeBritishIban,
  makeBritishVatId,
  makeFrenchAccount,
  makeGermanIban,
  makeGermanVatId,
  makeSiren,
  makeSiret,
} from './identifiers.ts';
import { createRandom, digits, integerBetween, pick, type Random } from './random.ts';
import type { Trade } from './wares.ts';

export interface Address {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

/** A company that does not exist; every check digit of its identifiers is right. */
export interface Company {
  readonly name: string;
  readonly legalForm: string;
  readonly country: 'FR' | 'GB' | 'DE';
  readonly trade: Trade;
  readonly address: Address;
  readonly phone: string;
  /** Mail domain, under .example (RFC 2606). */
  readonly domain: string;
  /** SIRET of a French company, company or commercial register number elsewhere. */
  readonly registrationId: string;
  /** Town of the register: "RCS Lyon". */
  readonly registry: string;
  readonly vatId: string;
  /** Share capital, whole euros or pounds. */
  readonly capital: number;
  /** French activity code. */
  readonly activityCode: string;
  readonly bankName: string;
  readonly iban: string;
  readonly bic: string;
  /** Colour of the house, #rrggbb. */
  readonly color: string;
}

interface Bank {
  readonly name: string;
  readonly code: string;
  readonly bic: string;
}

const OWN_BANK: Bank = { name: 'Banque Ligérienne', code: '19806', bic: 'BQLIFRPPXXX' };
const FRENCH_BANKS: readonly Bank[] = [
  OWN_BANK,
  { name: 'Crédit Alpin', code: '18129', bic: 'CRALFR2GXXX' },
  { name: 'Caisse du Ponant', code: '15899', bic: 'CPONFR2RXXX' },
  { name: 'Banque Vauban', code: '17569', bic: 'VAUBFRPP' },
];

type Fixed = Pick<
  Company,
  'name' | 'legalForm' | 'trade' | 'address' | 'domain' | 'capital' | 'activityCode' | 'color'
> & { readonly registry?: string };

/** Completes a French company with identifiers and an account. */
export function frenchCompany(
  random: Random,
  fixed: Fixed,
  bank: Bank = pick(random, FRENCH_BANKS),
): Company {
  const siren = makeSiren(random);
  return {
    ...fixed,
    country: 'FR',
    phone: `0${integerBetween(random, 1, 5)} 99 ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)}`,
    registrationId: makeSiret(siren, integerBetween(random, 1, 4)),
    registry: fixed.registry ?? fixed.address.city,
    vatId: frenchVatId(siren),
    bankName: bank.name,
    iban: frenchIban(makeFrenchAccount(random, bank.code)),
    bic: bank.bic,
  };
}

/** The SIREN in a French company's SIRET. */
export function sirenOf(company: Company): string {
  return company.registrationId.slice(0, 9);
}

/** "SAS au capital de 50 000 €" */
export function capitalOf(company: Company): string {
  const grouped = String(company.capital).replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${company.legalForm} au capital de ${grouped} €`;
}

/** "69003 LYON" */
export function cityLine(address: Address): string {
  return `${address.postcode} ${address.city}`;
}

const random = createRandom(20260115);
const french = (fixed: Fixed, bank?: Bank): Company => frenchCompany(random, fixed, bank);

/** Whose mail it is: the receiver of nearly all samples. */
export const ownCompany: Company = french(
  {
    name: 'Maison Verdier',
    legalForm: 'SAS',
    trade: 'furniture',
    address: { street: '18 rue des Tanneurs', postcode: '69009', city: 'Lyon' },
    domain: 'maison-verdier.example',
    capital: 120_000,
    activityCode: '3101Z',
    color: '#7a4b2a',
  },
  OWN_BANK,
);

export const frenchSuppliers: readonly Company[] = [
  french({
    name: 'Imprimerie des Alpes',
    registry: 'Grenoble',
    legalForm: 'SARL',
    trade: 'printing',
    address: { street: '24 avenue du Vercors', postcode: '38600', city: 'Fontaine' },
    domain: 'imprimerie-des-alpes.example',
    capital: 45_000,
    activityCode: '1812Z',
    color: '#1f5f8b',
  }),
  french({
    name: 'Nordis Informatique',
    registry: 'Lille Métropole',
    legalForm: 'SAS',
    trade: 'computing',
    address: { street: '3 allée des Platanes', postcode: '59650', city: "Villeneuve-d'Ascq" },
    domain: 'nordis-informatique.example',
    capital: 250_000,
    activityCode: '6202A',
    color: '#0b7a75',
  }),
  french({
    name: 'Bureau & Papier',
    legalForm: 'SAS',
    trade: 'stationery',
    address: { street: '112 boulevard de la Marne', postcode: '67000', city: 'Strasbourg' },
    domain: 'bureau-papier.example',
    capital: 80_000,
    activityCode: '4666Z',
    color: '#b4232a',
  }),
  french({
    name: 'Net Horizon Propreté',
    registry: 'Lyon',
    legalForm: 'SASU',
    trade: 'cleaning',
    address: { street: '7 rue Marcel Sembat', postcode: '69100', city: 'Villeurbanne' },
    domain: 'net-horizon.example',
    capital: 10_000,
    activityCode: '8121Z',
    color: '#2e7d32',
  }),
  french({
    name: 'Transports Le Goff',
    registry: 'Lorient',
    legalForm: 'SARL',
    trade: 'transport',
    address: { street: "ZA de Kerpont, 5 rue de l'Industrie", postcode: '56600', city: 'Lanester' },
    domain: 'transports-legoff.example',
    capital: 150_000,
    activityCode: '4941A',
    color: '#24408e',
  }),
  french({
    name: 'Scierie du Haut-Jura',
    registry: 'Lons-le-Saunier',
    legalForm: 'SA',
    trade: 'timber',
    address: { street: '2 chemin de la Combe', postcode: '39200', city: 'Saint-Claude' },
    domain: 'scierie-haut-jura.example',
    capital: 400_000,
    activityCode: '1610A',
    color: '#5d6d1e',
  }),
  french({
    name: 'Quincaillerie Morel',
    legalForm: 'SARL',
    trade: 'hardware',
    address: { street: '61 cours Lafayette', postcode: '69003', city: 'Lyon' },
    domain: 'quincaillerie-morel.example',
    capital: 30_000,
    activityCode: '4674A',
    color: '#37474f',
  }),
  french({
    name: 'Arcadie Conseil',
    registry: 'Bayonne',
    legalForm: 'SELARL',
    trade: 'consulting',
    address: { street: '14 place Sainte-Eugénie', postcode: '64200', city: 'Biarritz' },
    domain: 'arcadie-conseil.example',
    capital: 20_000,
    activityCode: '7022Z',
    color: '#4a148c',
  }),
  french({
    name: 'Traiteur Les Halles',
    legalForm: 'EURL',
    trade: 'catering',
    address: { street: '9 rue de la Martinière', postcode: '69001', city: 'Lyon' },
    domain: 'traiteur-leshalles.example',
    capital: 8_000,
    activityCode: '5621Z',
    color: '#c05621',
  }),
];

export const telecomOperator: Company = french({
  name: 'Hexacom',
  legalForm: 'SA',
  trade: 'telecom',
  address: { street: '40 quai du Lazaret', postcode: '13002', city: 'Marseille' },
  domain: 'hexacom.example',
  capital: 12_500_000,
  activityCode: '6110Z',
  color: '#d81b60',
});

export const insurer: Company = french({
  name: 'Mutuelle Rhodanienne Assurances',
  legalForm: 'SA',
  trade: 'consulting',
  address: { street: '220 avenue Jean Jaurès', postcode: '69007', city: 'Lyon' },
  domain: 'mutuelle-rhodanienne.example',
  capital: 38_000_000,
  activityCode: '6512Z',
  color: '#00528c',
});

/** The bank of `ownCompany`. */
export const bank: Company = french({
  name: 'Banque Ligérienne',
  legalForm: 'SA',
  trade: 'consulting',
  address: { street: '1 place du Commerce', postcode: '44000', city: 'Nantes' },
  domain: 'banque-ligerienne.example',
  capital: 310_000_000,
  activityCode: '6419Z',
  color: '#004d40',
});

export const britishSupplier: Company = {
  name: 'Harrow & Finch Textiles Ltd',
  legalForm: 'Ltd',
  country: 'GB',
  trade: 'textiles',
  address: { street: '27 Canal Wharf', postcode: 'LS11 5PS', city: 'Leeds' },
  phone: '+44 113 496 0182',
  domain: 'harrowfinch.example',
  registrationId: '08164527',
  registry: 'England and Wales',
  vatId: makeBritishVatId(random),
  capital: 10_000,
  activityCode: '',
  bankName: 'Northbridge Bank',
  iban: makeBritishIban(random, 'NBRG'),
  bic: 'NBRGGB2L',
  color: '#14324f',
};

export const germanSupplier: Company = {
  name: 'Beschläge Kettner GmbH',
  legalForm: 'GmbH',
  country: 'DE',
  trade: 'fittings',
  address: { street: 'Industriestraße 44', postcode: '42551', city: 'Velbert' },
  phone: '+49 2051 990 417',
  domain: 'kettner-beschlaege.example',
  registrationId: 'HRB 21874',
  registry: 'Amtsgericht Wuppertal',
  vatId: makeGermanVatId(random),
  capital: 50_000,
  activityCode: '',
  bankName: 'Bergische Handelsbank',
  iban: makeGermanIban(random),
  bic: 'BGHBDE33XXX',
  color: '#9a1b1e',
};
