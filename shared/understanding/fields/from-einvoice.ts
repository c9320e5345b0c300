import type { EInvoice } from '../einvoice/einvoice.ts';
import type { Field, Finding } from '../extraction.ts';
import { fold } from '../fold.ts';
import { cents } from '../values/amount.ts';
import { placeOf } from './printed-value.ts';
import type { Layout } from './segment.ts';

const compared = ['documentNumber', 'issueDate', 'totalNet', 'totalTax', 'totalGross', 'iban'];
/** A printed value less certain than this does not contradict the XML. */
const sureEnough = 0.85;

function same(name: string, a: string, b: string): boolean {
  if (name.startsWith('total')) return cents(a) === cents(b);
  return fold(a).replace(/[^\p{L}\d]/gu, '') === fold(b).replace(/[^\p{L}\d]/gu, '');
}

/** Fields of the XML, each with the place where it is printed; the printed ones only where the XML has none. */
export function mergeEInvoice(
  einvoice: EInvoice,
  printed: Readonly<Record<string, Field>>,
  layout: Layout,
): { fields: Record<string, Field>; findings: Finding[] } {
  const fields: Record<string, Field> = { ...printed };
  const findings: Finding[] = [];
  for (const [name, value] of Object.entries(einvoice.fields)) {
    const first = [value].flat()[0] ?? '';
    const place = placeOf(layout, first);
    fields[name] = { value, confidence: 0.99, ...place, source: 'einvoice' };
    const page = printed[name];
    const read = page === undefined ? undefined : [page.value].flat();
    const contradicted =
      page !== undefined &&
      compared.includes(name) &&
      page.confidence >= sureEnough &&
      place.page === null &&
      read?.every((each) => ![value].flat().some((own) => same(name, own, each)));
    if (contradicted && read !== undefined) {
      findings.push({
        code: 'einvoice_disagrees',
        severity: 'warning',
        field: name,
        parameters: { printed: read.join(', '), xml: [value].flat().join(', ') },
      });
    }
  }
  return { fields, findings };
}
