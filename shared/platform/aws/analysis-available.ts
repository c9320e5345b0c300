import type { PlatformEnvironment } from './environment.ts';

/** Whether a closer look may be asked for: without it, asking is a detour. */
export function analysisAvailable(env: PlatformEnvironment): boolean {
  return env.FACTEUR_TEXTRACT_ANALYSIS === 'on';
}
