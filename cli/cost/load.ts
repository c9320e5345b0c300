/** What comes in, in a month. */
export interface Load {
  readonly mails: number;
  /** Attachments of a mail; each becomes a document. */
  readonly attachments: number;
  /** Pages of a document. */
  readonly pages: number;
  /** Share of documents that are scans, 0..1. */
  readonly scanned: number;
  /** Kilobytes of an attachment, before it is encoded for mail. */
  readonly kilobytes: number;
  /** Share of scanned pages that the embedded engine reads too badly, 0..1: `economy` has Textract read those. */
  readonly illegible: number;
  /** Share of scans of which a field is missing after our own reading, 0..1: `balanced` pays for AnalyzeExpense there. */
  readonly incomplete: number;
  /** Requests of the console and of programs for each mail. */
  readonly requests: number;
  /** Hours of a day in which somebody searches or something is indexed; OpenSearch Serverless sleeps otherwise. */
  readonly searchHours: number;
}

export const usualLoad: Load = {
  mails: 10_000,
  attachments: 2,
  pages: 2,
  scanned: 0.3,
  kilobytes: 100,
  illegible: 0.2,
  incomplete: 0.3,
  requests: 5,
  searchHours: 10,
};

/** Throws a `RangeError` for a load that cannot be. */
export function checkLoad(load: Load): void {
  for (const [name, value] of Object.entries(load)) {
    if (!Number.isFinite(value) || value < 0) throw new RangeError(`${name} must be a number from 0 on`);
  }
  for (const share of ['scanned', 'illegible', 'incomplete'] as const) {
    if (load[share] > 1) throw new RangeError(`${share} must be at most 100 %`);
  }
  if (load.searchHours > 24) throw new RangeError('searchHours must be at most 24');
}
