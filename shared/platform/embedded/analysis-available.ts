import type { PlatformEnvironment } from './environment.ts';

/** There is nobody to look closer on one machine. */
export function analysisAvailable(_env: PlatformEnvironment): boolean {
  return false;
}
