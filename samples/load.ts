import { ownCompany } from './companies.ts';
import { makeFrenchCompany } from './invented-companies.ts';
import { composeMail, type SampleMail } from './mails/compose.ts';
import { classicInvoice } from './pdf/invoice-classic.ts';
import { letterInvoice } from './pdf/invoice-letter.ts';
import { modernInvoice } from './pdf/invoice-modern.ts';
import type { Person } from './people.ts';
import { createRandom, integerBetween, pick, type Random } from './random.ts';
import { makeSale, type Sale } from './sale.ts';
import type { Sample } from './sample.ts';
import { scanToImage, scanToPdf } from './scan.ts';

export interface LoadOptions {
  readonly count: number;
  readonly seed: number;
  readonly kind: 'born-digital' | 'scan';
  /** `demo` when left out. */
  readonly organization?: string;
  /** 15 January 2026 when left out. */
  readonly now?: Date;
}

const FIRST_NAMES = ['Anne', 'Bruno', 'Chloé', 'David', 'Élise', 'Fabien', 'Inès', 'Marc'];
const LAST_NAMES = ['Aubry', 'Bonnet', 'Colin', 'Dumas', 'Faure', 'Guérin', 'Lambert', 'Meunier'];

function layOut(random: Random, sale: Sale, author: Person): Promise<Sample> {
  const draw = random();
  if (draw < 0.5) return classicInvoice(sale);
  return draw < 0.8 ? modernInvoice(sale) : letterInvoice(sale, author);
}

/**
 * Mails with one invoice of one page each; no two files of a run are the same (supplier, number and amounts differ).
 * `scan`: the page is a picture, by turns in a PDF and as a JPEG.
 */
export async function* loadMails(options: LoadOptions): AsyncGenerator<SampleMail> {
  const now = options.now ?? new Date('2026-01-15T09:00:00Z');
  const random = createRandom(options.seed);
  for (let index = 0; index < options.count; index++) {
    const seller = makeFrenchCompany(random);
    const author: Person = {
      firstName: pick(random, FIRST_NAMES),
      lastName: pick(random, LAST_NAMES),
      role: 'Comptabilité',
      company: seller,
    };
    const made = makeSale({ random, now, seller, buyer: ownCompany, age: integerBetween(random, 0, 300) });
    const number = `${made.number}-${String(index + 1).padStart(5, '0')}`;
    const printed = await layOut(random, { ...made, number }, author);
    const seed = integerBetween(random, 0, 1_000_000);
    const scan = index % 2 === 0 ? scanToPdf : scanToImage;
    const attachment = options.kind === 'scan' ? await scan(printed, { seed, dotsPerInch: 150 }) : printed;
    yield composeMail({
      name: `load-${options.seed}-${index + 1}`,
      organization: options.organization ?? 'demo',
      date: new Date(now.getTime() - (options.count - index) * 1000),
      from: author,
      subject: `Facture ${number}`,
      paragraphs: [`Veuillez trouver ci-joint notre facture ${number}.`],
      plain: true,
      attachments: [attachment],
      note: 'Load.',
    });
  }
}
