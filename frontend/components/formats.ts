'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl';

/** Dates, numbers and amounts as the reader's language writes them. What is not a date or number is shown as it is. */
export function useFormats() {
  const locale = useLocale();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, {
      day: '2-digit',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const precise = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
    const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
    const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
    const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

    return {
      /** `2026-01-31` -> `31 janv. 2026`. */
      day(text: string): string {
        const date = new Date(`${text}T00:00:00Z`);
        return Number.isNaN(date.getTime()) ? text : day.format(date);
      },
      /** `2026-01` -> `janvier 2026`. */
      month: (text: string) => month.format(new Date(`${text}-01T00:00:00Z`)),
      /** `2026-01-31` as one types it: `31/01/2026` in French; elsewhere as it is, for nobody to take days for months. */
      typedDay(text: string): string {
        const [year, month, day] = text.split('-');
        return locale.startsWith('fr') && day !== undefined ? `${day}/${month}/${year}` : text;
      },
      instant: (text: string) => instant.format(new Date(text)),
      preciseInstant: (text: string) => precise.format(new Date(text)),
      /** Hour today, day this year, else the whole date: as mail programs do. */
      recent(text: string, now = new Date()): string {
        const date = new Date(text);
        if (date.toDateString() === now.toDateString()) return clock.format(date);
        return date.getFullYear() === now.getFullYear() ? shortDay.format(date) : day.format(date);
      },
      /** A decimal string with its ISO 4217 currency, if known: `1 234,56 €`. */
      amount(text: string, currency: string | undefined): string {
        const value = Number(text);
        if (text.trim() === '' || Number.isNaN(value)) return text;
        if (currency !== undefined && /^[A-Z]{3}$/.test(currency)) {
          return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value);
        }
        return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
          value,
        );
      },
      integer: (value: number) => integer.format(value),
      decimal(text: string): string {
        const value = Number(text);
        return text.trim() === '' || Number.isNaN(value) ? text : decimal.format(value);
      },
      /** 0..1; rounded down, so that it never claims a certainty that is not there. */
      percent: (value: number) => percent.format(Math.floor(value * 100 + 1e-9) / 100),
      size(bytes: number): string {
        const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
        const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
        const value = bytes / 1000 ** power;
        return new Intl.NumberFormat(locale, {
          style: 'unit',
          unit: units[power] ?? 'byte',
          unitDisplay: power === 0 ? 'long' : 'short',
          maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
        }).format(value);
      },
      /** `3 years` -> `3 ans`. */
      duration(text: string): string {
        const { count, unit } = /^(?<count>\d+) (?<unit>day|week|month|year)s?$/.exec(text)?.groups ?? {};
        if (count === undefined || unit === undefined) return text;
        return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
          Number(count),
        );
      },
      /** A span in its largest unit: `12 s`, `3 min`. */
      seconds(value: number): string {
        const [amount, unit] =
          value < 90 ? [value, 'second'] : value < 5400 ? [value / 60, 'minute'] : [value / 3600, 'hour'];
        return new Intl.NumberFormat(locale, {
          style: 'unit',
          unit: String(unit),
          unitDisplay: 'short',
          maximumFractionDigits: 0,
        }).format(Number(amount));
      },
    };
  }, [locale]);
}

export type Formats = ReturnType<typeof useFormats>;
