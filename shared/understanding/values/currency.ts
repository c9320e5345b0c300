/** Codes (ISO 4217) that are no words of any language: counted wherever they stand. */
const codes =
  'EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|RON|BGN|CAD|AUD|NZD|JPY|CNY|INR|MYR|SGD|HKD|AED|MAD|TND|DZD|XOF|XAF|XPF|TRY|BRL|MXN|ZAR|THB|KRW|ILS|SAR|QAR|KWD|BHD|OMR|JOD|EGP|NGN|KES|GHS|MUR|MGA|UAH|RSD|ISK|IDR|PKR|NPR|LKR|VND|TWD';

const code = new RegExp(`(?<!\\p{L})(?:${codes})(?!\\p{L})`, 'gu');

/** A writing right before or behind a figure. */
const beside = (writing: string) =>
  new RegExp(`(?<=\\d ?)(?:${writing})(?!\\p{L})|(?<![\\p{L}\\d])(?:${writing})(?= ?\\d)`, 'gu');
const behind = (writing: string) => new RegExp(`(?<=\\d ?)(?:${writing})(?!\\p{L})`, 'gu');

/** Signs and names of one currency. */
const writings: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b/giu, 'EUR'],
  [/£/gu, 'GBP'],
  [/₹/gu, 'INR'],
  [/(?<!\p{L})RM ?(?=\d)|\bringgit\b/gu, 'MYR'],
  [/(?<!\p{L})zł(?!\p{L})|(?<=\d ?)zl(?!\p{L})/gu, 'PLN'],
  [/¥/gu, 'JPY'],
  [/(?<!\p{L})US ?\$|\$ ?US(?!\p{L})/gu, 'USD'],
  [/(?<!\p{L})CA? ?\$|\$ ?CA?(?!\p{L})/gu, 'CAD'],
  [/(?<!\p{L})AU? ?\$/gu, 'AUD'],
  [/(?<!\p{L})NZ ?\$/gu, 'NZD'],
  [/(?<!\p{L})HK ?\$/gu, 'HKD'],
  [/(?<!\p{L})S\$/gu, 'SGD'],
  [/(?<!\p{L})R\$/gu, 'BRL'],
  [/(?<=\d ?)Kč/gu, 'CZK'],
  // "Fr 12.03.2026" is a Friday.
  [/(?<=\d ?)Fr\.(?!\p{L})|(?<!\p{L})S?Fr\.? ?(?=[\d'’]+\.(?:\d\d|[-–])(?![.\d]))/gu, 'CHF'],
  [/(?<=\d{3} ?)Ft(?!\p{L})/gu, 'HUF'],
  [behind('lei'), 'RON'],
  [/₺|(?<=\d ?)TL(?!\p{L})/gu, 'TRY'],
  [/₪/gu, 'ILS'],
  [/₩/gu, 'KRW'],
  [/฿/gu, 'THB'],
  [/₫/gu, 'VND'],
  [/₴/gu, 'UAH'],
  [/₦/gu, 'NGN'],
  [beside('DT'), 'TND'],
  [behind('K\\.?D\\.?'), 'KWD'],
  [/\bariary\b/giu, 'MGA'],
  [/(?<=\d ?)Ar(?!\p{L})|(?<!\p{L})Ar ?: {0,2}(?=\d)/gu, 'MGA'],
  [/\bdinars? tunisiens?\b|\bmillimes?\b/giu, 'TND'],
  // "R2 000,00".
  [/(?<![\p{L}\d])R(?=\d{1,3}(?:[ ,]?\d{3})*[.,]\d\d(?![\d.,]))/gu, 'ZAR'],
  // What is left of the euro sign of typesetters whose fonts name it so: "280,00 e" at the end of a column.
  [/(?<=\d[.,]\d\d ?)e(?=\/| {2}|$)/gmu, 'EUR'],
  // "12 DA 5": in Italian capitals a word.
  [/(?<=(?:[.,]\d\d|\d{3}) ?)DA(?!\p{L}| ?\d)|\bdinars? algériens?\b/giu, 'DZD'],
];

/** Writings that several countries share: the first whose words the text has, else the last. */
const sharedWritings: readonly (readonly [RegExp, readonly (readonly [RegExp, string])[]])[] = [
  [
    /(?<!\p{L}|(?<!\p{L})(?:US|CA|AU|NZ|HK|(?:US|CA|AU|NZ|HK|SG|TW)D) )\$(?! ?(?:US|CA?|(?:US|CA|AU|NZ|HK|SG|TW)D)(?!\p{L}))/gu,
    [
      // The one dollar that is written out tells what the others are.
      [/(?<!\p{L})USD(?!\p{L})/u, 'USD'],
      [/(?<!\p{L})(?:TPS|TVQ|TVH|CAD|[GHQ]ST ?\/ ?[HQ]ST|HST|QST)(?!\p{L})/u, 'CAD'],
      [/(?<!\p{L})(?:QC|ON|BC|AB|MB|SK|NS|NB|PE|NL)[ ,]{1,3}[A-Z]\d[A-Z](?![A-Z])/u, 'CAD'],
      [/(?<!\p{L})(?:ABN|A\.B\.N\.|AUD)(?!\p{L})/u, 'AUD'],
      [/(?<!\p{L})NZD(?!\p{L})/u, 'NZD'],
      [/(?<!\p{L})SGD(?!\p{L})/u, 'SGD'],
      [/(?<!\p{L})HKD(?!\p{L})/u, 'HKD'],
      [/(?:)/u, 'USD'],
    ],
  ],
  [
    /(?<!\p{L})Rs\.? ?-?(?=\d)|\(Rs\.?\)|(?<!\p{L})Rs\.(?= \p{Lu}{2})|\brupees?\b/giu,
    [
      [/(?<!\p{L})(?:NPR|Nepal|Kathmandu|Pokhara|Lalitpur|Miti)(?!\p{L})/iu, 'NPR'],
      [/(?<!\p{L})(?:PKR|Pakistan|Karachi|Lahore|Islamabad|NTN|STRN)(?!\p{L})/iu, 'PKR'],
      [/(?<!\p{L})(?:LKR|Sri Lanka|Colombo)(?!\p{L})/iu, 'LKR'],
      [/(?:)/u, 'INR'],
    ],
  ],
  [
    beside('[Kk]r\\.?'),
    [
      [/(?<!\p{L})(?:MVA|Norge|Norway|NOK)(?!\p{L})/u, 'NOK'],
      [/(?<!\p{L})(?:CVR|Danmark|Denmark|DKK)(?!\p{L})/u, 'DKK'],
      [/(?<!\p{L})(?:Ísland|Iceland|ISK|[Kk]ennitala)(?!\p{L})/u, 'ISK'],
      [/(?:)/u, 'SEK'],
    ],
  ],
  [
    /(?<!\p{L})F\.? ?CFA(?!\p{L})|\bfrancs? cfa\b/giu,
    [
      [
        /(?<!\p{L})(?:XAF|Cameroun|Gabon|Tchad|Congo|Centrafri\p{L}+|Guinée [ÉEée]quatoriale)(?!\p{L})/iu,
        'XAF',
      ],
      [/(?:)/u, 'XOF'],
    ],
  ],
  [
    new RegExp(`${beside('DHS?|Dhs?').source}|\\b[Dd]irhams?\\b`, 'gu'),
    [
      [/(?<!\p{L})(?:AED|U\.?A\.?E|Dubai|Abu Dhabi|Sharjah|TRN)(?!\p{L})/u, 'AED'],
      [/(?:)/u, 'MAD'],
    ],
  ],
];

/** How often each currency (ISO 4217) is written in a text. */
export function countCurrencies(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (currency: string, pattern: RegExp) => {
    const times = [...text.matchAll(pattern)].length;
    if (times > 0) counts.set(currency, (counts.get(currency) ?? 0) + times);
  };
  for (const [currency] of text.matchAll(code)) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  for (const [pattern, currency] of writings) add(currency, pattern);
  for (const [pattern, countries] of sharedWritings) {
    const country = countries.find(([words]) => words.test(text));
    if (country !== undefined) add(country[1], pattern);
  }
  return counts;
}

const signs = '[€$£¥₹₺₪₩₫₴₦]|(?:CA?|US|AU?|NZ|HK|S|R)\\$';
const names = '[Ee]uros?|[Ee]ur|[Uu]sd|[Gg]bp|[Cc]hf|F\\.? ?CFA|[Kk]r\\.?|S?Fr\\.|Ar';
const beforeFigure = new RegExp(
  `(?<!\\p{L})(?:${signs}|${names}|RM|Rs\\.?|${codes})[\\s.:)]*[-−–(]? ?$`,
  'u',
);
const behindFigure = new RegExp(
  `^ ?(?:${signs}|${names}|\\$ ?(?:CAD?|US)|DT|K\\.?D\\.?|D[Hh]s?|DHS|DA(?! ?\\d)|z[łl]|Kč|Ft|TL|lei|[Dd]inars?|[Dd]irhams?|${codes})(?![\\p{L}/])`,
  'u',
);

/** Whether a figure between two positions of a text has a currency beside it. */
export function hasCurrencyBeside(text: string, start: number, end: number): boolean {
  return behindFigure.test(text.slice(end)) || beforeFigure.test(text.slice(0, start));
}
