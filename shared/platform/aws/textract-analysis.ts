import { AnalyzeDocumentCommand, AnalyzeExpenseCommand, type FeatureType } from '@aws-sdk/client-textract';
import type { AnalysisFeature, AnalyzedPage } from '../../understanding/analysis/document-analysis.ts';
import type { Raster } from '../../understanding/recognition/optical-reader.ts';
import { analysisFromBlocks } from '../../understanding/textract/textract-analysis.ts';
import { expenseFrom } from '../../understanding/textract/textract-expense.ts';
import { isUnsuitable, pngOf, textractClient } from './textract.ts';

/** Amazon Textract's analysis of single pictures, with what its answers mean. */
export interface TextractAnalysis {
  /** Charged as one page of each feature; undefined when Textract does not take the picture. */
  analyze(
    raster: Raster,
    page: number,
    features: readonly AnalysisFeature[],
  ): Promise<AnalyzedPage | undefined>;
}

const blockFeatures: Readonly<Record<Exclude<AnalysisFeature, 'expense'>, FeatureType>> = {
  tables: 'TABLES',
  forms: 'FORMS',
};

export function textractAnalysis(): TextractAnalysis {
  const client = textractClient();
  return {
    async analyze(raster, page, features) {
      const Document = { Bytes: await pngOf(raster) };
      const FeatureTypes = features.flatMap((feature) =>
        feature === 'expense' ? [] : [blockFeatures[feature]],
      );
      try {
        const expense = features.includes('expense')
          ? await client.send(new AnalyzeExpenseCommand({ Document }))
          : undefined;
        const blocks =
          FeatureTypes.length > 0
            ? await client.send(new AnalyzeDocumentCommand({ Document, FeatureTypes }))
            : undefined;
        return {
          page,
          ...expenseFrom(expense?.ExpenseDocuments ?? [], page),
          ...analysisFromBlocks(blocks?.Blocks ?? [], page),
        };
      } catch (error) {
        if (isUnsuitable(error)) return undefined;
        throw error;
      }
    },
  };
}
