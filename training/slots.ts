import { addDays, dottedDate, englishMonth, isoDate, slashDate } from '../samples/dates.ts';
import {
  frenchIban,
  frenchVatId,
  groupedByFour,
  groupedRegistration,
  ibanOf,
  makeBritishIban,
  makeBritishVatId,
  makeFrenchAccount,
  makeGermanIban,
  makeGermanVatId,
  makeSiren,
  makeSiret,
  makeSocialSecurityNumber,
} from '../samples/identifiers.ts';
import { englishAmount, frenchAmount, germanAmount } from '../samples/money.ts';
import { digits, integerBetween, pick, type Random } from '../samples/random.ts';
import { isValidVatId } from '../shared/understanding/values/vat-id.ts';
import {
  makeCompanyName,
  makeDomain,
  makePerson,
  makeStreet,
  pickOf,
  type WrittenLanguage,
} from './people-and-places.ts';
import { passages } from './wordings/passages.ts';

/** A company or administration with all that it prints about itself. */
export interface Party {
  readonly name: string;
  readonly street: string;
  readonly town: string;
  readonly domain: string;
  readonly phone: string;
  readonly siren: string;
  readonly vatId: string;
  readonly iban: string;
  readonly bic: string;
}

function makePhone(random: Random, language: WrittenLanguage): string {
  const pairs = () => `${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)}`;
  if (language === 'fr') return `0${integerBetween(random, 1, 9)} ${pairs()}`;
  if (language === 'en')
    return pick(random, [
      `(${digits(random, 3)}) 555-0${digits(random, 3)}`,
      `0${digits(random, 4)} 496 ${digits(random, 4)}`,
    ]);
  return pick(random, [
    `0${digits(random, 3)} / ${digits(random, 6)}`,
    `+49 ${digits(random, 3)} ${digits(random, 7)}`,
  ]);
}

/** Draws until the check digits are right: one in ten is. */
function validVatId(draw: () => string): string {
  let drawn = draw();
  while (!isValidVatId(drawn)) drawn = draw();
  return drawn;
}

export function makeParty(random: Random, language: WrittenLanguage, name?: string): Party {
  const called = name ?? makeCompanyName(random, language);
  const siren = makeSiren(random);
  const vatIds: Readonly<Record<WrittenLanguage, () => string>> = {
    fr: () => frenchVatId(siren),
    en: () => makeBritishVatId(random),
    de: () => makeGermanVatId(random),
    es: () => validVatId(() => `ESB${digits(random, 8)}`),
    it: () => validVatId(() => `IT${digits(random, 11)}`),
    nl: () => validVatId(() => `NL${digits(random, 9)}B01`),
  };
  const ibans: Readonly<Record<WrittenLanguage, () => string>> = {
    fr: () => frenchIban(makeFrenchAccount(random, digits(random, 5))),
    en: () => makeBritishIban(random, 'NWBK'),
    de: () => makeGermanIban(random),
    es: () => ibanOf('ES', digits(random, 20)),
    it: () => ibanOf('IT', `X${digits(random, 22)}`),
    nl: () => ibanOf('NL', `INGB${digits(random, 10)}`),
  };
  const countries = { fr: 'FR', en: 'GB', de: 'DE', es: 'ES', it: 'IT', nl: 'NL' } as const;
  const letters = () => String.fromCharCode(65 + Math.floor(random() * 26));
  return {
    name: called,
    street: makeStreet(random, language),
    town: pickOf(random, language, 'towns'),
    domain: makeDomain(called, language),
    phone: makePhone(random, language),
    siren,
    vatId: vatIds[language](),
    iban: ibans[language](),
    bic: `${letters()}${letters()}${letters()}${letters()}${countries[language]}${pick(random, ['PP', '2P', 'MM', '22'])}${pick(random, ['XXX', ''])}`,
  };
}

/** How one document writes its dates and amounts. */
export interface Writing {
  readonly language: WrittenLanguage;
  date(date: Date): string;
  amount(cents: number): string;
  /** With the currency, where the document prints one. */
  money(cents: number): string;
  readonly currency: string;
}

export function makeWriting(random: Random, language: WrittenLanguage, currency?: string): Writing {
  const long = (date: Date) => {
    const month = pickOf(() => (date.getUTCMonth() + 0.5) / 12, language, 'months');
    const day = date.getUTCDate();
    if (language === 'en')
      return random() < 0.5
        ? `${month} ${day}, ${date.getUTCFullYear()}`
        : `${day} ${month} ${date.getUTCFullYear()}`;
    return `${day}${language === 'de' ? '.' : ''} ${month} ${date.getUTCFullYear()}`;
  };
  const american = (date: Date) =>
    `${String(date.getUTCMonth() + 1).padStart(2, '0')}/${String(date.getUTCDate()).padStart(2, '0')}/${date.getUTCFullYear()}`;
  const short: Readonly<Record<WrittenLanguage, readonly ((date: Date) => string)[]>> = {
    fr: [slashDate, slashDate, long, dottedDate],
    en: [
      american,
      slashDate,
      long,
      isoDate,
      (date) => `${englishMonth(date).slice(0, 3)} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
    ],
    de: [dottedDate, dottedDate, long, isoDate],
    es: [slashDate, slashDate, long],
    it: [slashDate, dottedDate, long],
    nl: [(date) => slashDate(date).replaceAll('/', '-'), slashDate, long],
  };
  const date = pick(random, short[language]);
  const thousands = pick(random, ['\u00a0', ' ', '']);
  const amount =
    language === 'en'
      ? englishAmount
      : language === 'fr'
        ? (cents: number) => frenchAmount(cents, thousands)
        : germanAmount;
  const sign = currency ?? (language === 'en' ? pick(random, ['USD', 'GBP', 'USD', 'EUR']) : 'EUR');
  const symbol = { USD: '$', GBP: '£', EUR: '€', CHF: 'CHF' }[sign] ?? sign;
  const forms =
    language === 'en'
      ? [
          (text: string) => `${symbol}${text}`,
          (text: string) => `${symbol}${text}`,
          (text: string) => text,
          (text: string) => `${sign} ${text}`,
        ]
      : [
          (text: string) => `${text} ${symbol}`,
          (text: string) => `${text} ${symbol}`,
          (text: string) => text,
          (text: string) => `${text} ${sign}`,
        ];
  const form = pick(random, forms);
  return { language, date, amount, money: (cents) => form(amount(cents)), currency: sign };
}

/** What the slots of a template stand for in one document. */
export interface Slots {
  readonly writing: Writing;
  readonly issuer: Party;
  readonly client: Party;
  fill(template: string): string;
}

/** The first words of a sentence, as a title is written. */
function headingOf(sentence: string, words: number): string {
  return sentence
    .split(' ')
    .slice(0, words)
    .join(' ')
    .replace(/[,.;:]$/, '');
}

const firstDay = Date.UTC(2017, 0, 1);

/** Values for one document: `{company}` and `{client}` stay the same in it, most others change at every use. */
export function makeSlots(random: Random, language: WrittenLanguage): Slots {
  const writing = makeWriting(random, language);
  const issuer = makeParty(random, language);
  const client = makeParty(random, language);
  const person = makePerson(random, language);
  const day = new Date(firstDay + Math.floor(random() * 3300) * 86_400_000);
  const prefix = pick(random, [
    '',
    'A',
    'F',
    'N-',
    `${day.getUTCFullYear()}-`,
    `${day.getUTCFullYear()}/`,
    'K',
  ]);
  const subject = pick(random, passages[language] ?? [['']]);
  const known: Readonly<Record<string, () => string>> = {
    company: () => issuer.name,
    client: () => client.name,
    other: () => makeCompanyName(random, language),
    person: () => person,
    someone: () => makePerson(random, language),
    street: () => issuer.street,
    town: () => issuer.town,
    cstreet: () => client.street,
    ctown: () => client.town,
    city: () => issuer.town.replace(/[\d,]|\b[A-Z]{2}\b|-\d+/g, '').trim(),
    phone: () => issuer.phone,
    mobile: () => makePhone(random, language),
    web: () => `www.${issuer.domain}`,
    email: () => `${pick(random, ['contact', 'info', 'service', 'compta'])}@${issuer.domain}`,
    mail: () =>
      `${person
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]+/g, '.')}@${pick(random, ['gmail.com', 'outlook.com', 'example.org', 'web.de'])}`,
    siren: () => groupedRegistration(issuer.siren),
    siret: () => groupedRegistration(makeSiret(issuer.siren, 1)),
    vat: () => issuer.vatId,
    cvat: () => client.vatId,
    iban: () => (random() < 0.7 ? groupedByFour(issuer.iban) : issuer.iban),
    bic: () => issuer.bic,
    nir: () => makeSocialSecurityNumber(random, new Date(Date.UTC(1970, 4, 3)), 1),
    amount: () => writing.money(integerBetween(random, 500, 900_000)),
    small: () => writing.amount(integerBetween(random, 90, 12_000)),
    plain: () => writing.amount(integerBetween(random, 1_000, 700_000)),
    date: () => writing.date(addDays(day, integerBetween(random, -40, 40))),
    today: () => writing.date(day),
    month: () => pickOf(random, language, 'months'),
    year: () => String(day.getUTCFullYear()),
    time: () =>
      `${String(integerBetween(random, 7, 21)).padStart(2, '0')}:${digits(random, 2).replace(/[6-9]/, '3')}`,
    ref: () => `${prefix}${digits(random, integerBetween(random, 3, 7))}`,
    num: () => digits(random, integerBetween(random, 4, 9)),
    d2: () => digits(random, 2),
    d3: () => digits(random, 3),
    d5: () => digits(random, 5),
    n: () => String(integerBetween(random, 1, 30)),
    pct: () => `${pick(random, ['20', '5,5', '10', '19', '7', '8,1', '2,4', '0,9'])} %`,
    ware: () => pickOf(random, language, 'wares'),
    job: () => pickOf(random, language, 'jobs'),
    bank: () => pickOf(random, language, 'banks'),
    insurer: () => pickOf(random, language, 'insurers'),
    slogan: () => pickOf(random, language, 'slogans'),
    trade: () => pickOf(random, language, 'trades'),
    passage: () =>
      Array.from({ length: integerBetween(random, 2, 5) }, () => pick(random, subject)).join(' '),
    sentence: () => pick(random, subject),
    heading: () => headingOf(pick(random, subject), integerBetween(random, 2, 6)),
  };
  const fill = (template: string): string =>
    template
      .replace(/\[(?<choices>[^[\]]*~[^[\]]*)\]/g, (_, choices: string) => pick(random, choices.split('~')))
      .replace(/\{(?<slot>\w+)\}/g, (whole, slot: string) => {
        const value = known[slot];
        if (value === undefined) throw new Error(`No slot ${whole}`);
        return value();
      });
  return { writing, issuer, client, fill };
}
