import { toIsoDate } from '../values/date.ts';

/** XML decimal as a plain decimal string; at least two decimals, trailing zeros beyond that dropped. */
export function xmlAmount(written: string | undefined): string | undefined {
  if (written === undefined || !/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(written)) return undefined;
  const [whole = '', decimals = ''] = written.replace(/^\+/, '').split('.');
  return `${whole === '' || whole === '-' ? `${whole}0` : whole}.${decimals.replace(/0+$/, '').padEnd(2, '0')}`;
}

/** Nothing for an amount of nothing. */
export function unlessZero(amount: string | undefined): string | undefined {
  return amount === undefined || Number(amount) === 0 ? undefined : amount;
}

/** XML decimal of a VAT rate as people write it: "20", "5.5". */
export function xmlRate(written: string | undefined): string | undefined {
  const amount = xmlAmount(written);
  return amount === undefined ? undefined : amount.replace(/\.?0+$/, '') || '0';
}

/** YYYYMMDD… (CII formats 102 and 203) or YYYY-MM-DD… (UBL) as YYYY-MM-DD. */
export function xmlDate(written: string | undefined): string | undefined {
  const digits = written?.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$1$2$3') ?? '';
  const match = /^(\d{4})(\d{2})(\d{2})/.exec(digits);
  return match === null
    ? undefined
    : (toIsoDate(Number(match[1]), Number(match[2]), Number(match[3])) ?? undefined);
}

/** Drops what is missing or empty. */
export function present(
  fields: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value.length > 0) kept[name] = value;
  }
  return kept;
}
