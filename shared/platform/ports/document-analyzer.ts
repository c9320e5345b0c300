import type { FileKey } from '../../../events/ids.ts';
import type { TextractUsage } from '../../costs/textract-usage.ts';
import type { AnalysisFeature, DocumentAnalysis } from '../../understanding/analysis/document-analysis.ts';

/** What to look for on a page, from 1. */
export interface PageToAnalyze {
  readonly page: number;
  readonly features: readonly AnalysisFeature[];
}

/** A closer look, for what the words of a page alone did not show. */
export interface DocumentAnalyzer {
  /**
   * Looks at pages that are pictures. Nothing is stored; asking again costs again. `unavailable` where there is no such
   * service. Throws `UnreadableDocument` when no retry can help.
   */
  analyze(input: {
    readonly originalFile: FileKey;
    readonly fileName: string;
    readonly contentType: string;
    readonly pages: readonly PageToAnalyze[];
  }): Promise<
    | { readonly kind: 'unavailable' }
    | { readonly kind: 'done'; readonly analysis: DocumentAnalysis; readonly textract: TextractUsage }
  >;
}
