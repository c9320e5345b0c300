import { textractUsage } from '../../costs/textract-usage.ts';
import type { AnalysisFeature, AnalyzedPage } from '../../understanding/analysis/document-analysis.ts';
import type { OpticalReader } from '../../understanding/recognition/optical-reader.ts';
import type { DocumentAnalyzer } from '../ports/document-analyzer.ts';
import type { PlatformEnvironment } from './environment.ts';
import { fileStore } from './files.ts';
import { textractAnalysis } from './textract-analysis.ts';

/**
 * Textract's AnalyzeExpense and AnalyzeDocument on single pages. A job would be charged for every page of the file, those
 * with a text layer too; of a long scan only the beginning and the end are looked at.
 */
export function documentAnalyzer(env: PlatformEnvironment): DocumentAnalyzer {
  if (env.FACTEUR_TEXTRACT_ANALYSIS === undefined) return { analyze: async () => ({ kind: 'unavailable' }) };
  const files = fileStore(env);
  const engine = textractAnalysis();

  return {
    async analyze({ originalFile, fileName, contentType, pages }) {
      const original = await files.get(originalFile);
      if (original === undefined) throw new Error(`There is no file ${originalFile}.`);
      const wanted = new Map(pages.map(({ page, features }) => [page, features]));
      const paid: Partial<Record<AnalysisFeature, number>> = {};
      const analyzed: AnalyzedPage[] = [];
      let pagesDone = 0;
      // Reading the file again gives the very pictures that its words were read from.
      const ocr: OpticalReader = {
        async recognize(raster) {
          const page = pagesDone + 1;
          const features = wanted.get(page);
          const found = features && (await engine.analyze(raster, page, features));
          if (features !== undefined && found !== undefined) {
            analyzed.push(found);
            for (const feature of features) paid[feature] = (paid[feature] ?? 0) + 1;
          }
          return { width: raster.width, height: raster.height, turns: 0, rows: [] };
        },
        async close() {},
      };
      const { readDocument } = await import('../../understanding/read-document.ts');
      const onProgress = (page: number) => {
        pagesDone = page;
      };
      await readDocument(original.body, { fileName, contentType, ocr, onProgress });
      const features = [...new Set(pages.flatMap((page) => page.features))];
      return {
        kind: 'done',
        analysis: { features, pages: analyzed },
        textract: textractUsage(paid, env.AWS_REGION ?? ''),
      };
    },
  };
}
