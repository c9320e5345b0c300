import type { DocumentAnalyzer } from '../ports/document-analyzer.ts';
import type { PlatformEnvironment } from './environment.ts';

/** There is no such service on one machine: what our own reading shows is all there is. */
export function documentAnalyzer(_env: PlatformEnvironment): DocumentAnalyzer {
  return { analyze: async () => ({ kind: 'unavailable' }) };
}
