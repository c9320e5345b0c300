import { isDeepStrictEqual } from 'node:util';
import type { Extraction, Field, Finding, LineItem } from '../extraction.ts';
import { cents } from '../values/amount.ts';
import { isValidIban } from '../values/iban.ts';
import { isValidSiren, isValidSiret } from '../values/siren.ts';
import { hasVatIdForm, isValidVatId } from '../values/vat-id.ts';

type Fields = Readonly<Record<string, Field>>;

function single(fields: Fields, name: string): string | undefined {
  const value = fields[name]?.value;
  return typeof value === 'string' ? value : undefined;
}

/** What fails a check is an error, so that a person looks: a value was misread, or the document is wrong. */
function finding(
  code: string,
  field: string,
  parameters: Record<string, string>,
  severity: Finding['severity'] = 'error',
): Finding {
  return { code, severity, field, parameters };
}

/** The sums of an e-invoice are checked by its own rules (`einvoice/rules.ts`), which know allowances and charges. */
function ofEInvoice(fields: Fields, ...names: readonly string[]): boolean {
  return names.every((name) => fields[name]?.source === 'einvoice');
}

/** Rounding of totals: one cent for each side. */
const tolerance = 2;

/** Currencies whose small coins are out of use: totals are rounded to the whole unit. */
const wholeUnits: ReadonlySet<string | undefined> = new Set(
  'BDT CZK DKK HUF INR ISK LKR NOK NPR PKR SEK'.split(' '),
);

function isRounded(exact: number, total: number, currency: string | undefined): boolean {
  return wholeUnits.has(currency) && total % 100 === 0 && Math.abs(exact - total) <= 50;
}

function checkTotals(fields: Fields): Finding[] {
  if (ofEInvoice(fields, 'totalNet', 'totalTax', 'totalGross')) return [];
  const [net, tax, gross] = [
    single(fields, 'totalNet'),
    single(fields, 'totalTax'),
    single(fields, 'totalGross'),
  ];
  if (net === undefined || tax === undefined || gross === undefined) return [];
  const exact = cents(net) + cents(tax);
  if (Math.abs(exact - cents(gross)) <= tolerance) return [];
  if (isRounded(exact, cents(gross), single(fields, 'currency'))) return [];
  return [finding('totals_disagree', 'totalGross', { net, tax, gross })];
}

function checkLines(fields: Fields, lineItems: readonly LineItem[]): Finding[] {
  if (ofEInvoice(fields, 'totalNet')) return [];
  const net = single(fields, 'totalNet');
  const totals = lineItems.map((line) => line.totalNet);
  if (net === undefined || totals.length === 0 || totals.includes(null)) return [];
  const sum = totals.reduce((all, total) => all + cents(total ?? '0'), 0);
  // Shops price their goods with tax.
  const sums = [net, single(fields, 'totalGross') ?? net];
  if (sums.some((total) => Math.abs(sum - cents(total)) <= tolerance + totals.length)) return [];
  return [finding('lines_disagree', 'totalNet', { sum: (sum / 100).toFixed(2), net }, 'info')];
}

const ibanForm = /^[A-Z]{2}\d{2}[A-Z\d]{8,30}$/;

/** A seller of another country than France, by VAT id or account: nine digits of its register are no SIREN. */
function isForeign(fields: Fields): boolean {
  const [iban] = [fields.iban?.value ?? []].flat();
  const id = single(fields, 'sellerVatId') ?? iban ?? '';
  return /^[A-Z]{2}/.test(id) && !/^(?:FR|MC)/.test(id);
}

function checkIdentifiers(fields: Fields): Finding[] {
  const findings: Finding[] = [];
  for (const iban of [fields.iban?.value ?? []].flat()) {
    // E-invoices may name accounts of other kinds (BT-84).
    if (ofEInvoice(fields, 'iban') && !ibanForm.test(iban)) continue;
    if (!isValidIban(iban)) findings.push(finding('iban_checksum', 'iban', { value: iban }));
  }
  for (const name of ['sellerVatId', 'buyerVatId']) {
    const value = single(fields, name)?.replace(/[\s.-]/g, '');
    if (value !== undefined && hasVatIdForm(value) && !isValidVatId(value)) {
      // The buyer's own is no reason to keep an invoice waiting.
      findings.push(finding('vat_id_checksum', name, { value }, name === 'buyerVatId' ? 'warning' : 'error'));
    }
  }
  for (const name of ['sellerRegistrationId', 'registrationId']) {
    const digits = single(fields, name)?.replace(/\s/g, '') ?? '';
    if (isForeign(fields)) continue;
    const wrong =
      (/^\d{9}$/.test(digits) && !isValidSiren(digits)) || (/^\d{14}$/.test(digits) && !isValidSiret(digits));
    if (wrong) findings.push(finding('siren_checksum', name, { value: digits }));
  }
  return findings;
}

function checkDates(fields: Fields, today: string): Finding[] {
  const findings: Finding[] = [];
  const issue = single(fields, 'issueDate');
  const due = single(fields, 'dueDate');
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (issue !== undefined && (issue < '1990-01-01' || issue > latest)) {
    findings.push(finding('date_implausible', 'issueDate', { value: issue }));
  }
  if (issue !== undefined && due !== undefined && due < issue) {
    findings.push(finding('due_before_issue', 'dueDate', { due, issue }));
  }
  return findings;
}

/** What a failed check leaves of a field's confidence; values of an e-invoice or a person keep theirs. */
const penalty = 0.6;

const isBeyondDoubt = ({ source }: Field) => source === 'einvoice' || source === 'person';

/** Names of the fields that failed checks throw doubt on. */
function doubtedBy(findings: readonly Finding[]): Set<string> {
  return new Set(
    findings
      .filter((each) => each.severity !== 'info')
      .flatMap((each) =>
        each.code === 'totals_disagree' ? ['totalNet', 'totalTax', 'totalGross'] : [each.field ?? ''],
      ),
  );
}

function checksOf(fields: Fields, lineItems: readonly LineItem[], today: string): Finding[] {
  return [
    ...checkTotals(fields),
    ...checkLines(fields, lineItems),
    ...checkIdentifiers(fields),
    ...checkDates(fields, today),
  ];
}

/**
 * Arithmetic, checksums and plausible dates. Returns the findings and the fields, those that failed with a lower
 * confidence. `today` is YYYY-MM-DD.
 */
export function checkFields(
  fields: Fields,
  lineItems: readonly LineItem[],
  today: string,
): { fields: Record<string, Field>; findings: Finding[] } {
  const findings = checksOf(fields, lineItems, today);
  const checked: Record<string, Field> = { ...fields };
  for (const name of doubtedBy(findings)) {
    const field = checked[name];
    if (field !== undefined && !isBeyondDoubt(field)) {
      checked[name] = { ...field, confidence: Math.round(field.confidence * penalty * 1000) / 1000 };
    }
  }
  return { fields: checked, findings };
}

/**
 * Takes back what `checkFields` added to an extraction: its findings, and the confidence that it took from fields. For
 * checking anew once values have changed.
 */
export function uncheckedFields(extraction: Extraction, today: string): Extraction {
  const { lineItems } = extraction;
  const findings = checksOf(extraction.fields, lineItems, today);
  const fields: Record<string, Field> = { ...extraction.fields };
  for (const name of doubtedBy(findings)) {
    const field = fields[name];
    if (field !== undefined && !isBeyondDoubt(field)) {
      fields[name] = {
        ...field,
        confidence: Math.min(1, Math.round((field.confidence / penalty) * 1000) / 1000),
      };
    }
  }
  const isOfChecks = (finding: Finding) => findings.some((each) => isDeepStrictEqual(each, finding));
  const left = extraction.findings.filter((each) => !isOfChecks(each));
  return { ...extraction, fields, findings: left };
}
