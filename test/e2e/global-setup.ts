import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from './browser.ts';

/** Says what is missing before the first test fails for want of it. */
export function setup(): void {
  if (!existsSync(chromiumPath)) {
    throw new Error(
      `There is no browser at ${chromiumPath}. Install Chromium, or set CHROMIUM to where it is.`,
    );
  }
  if (!existsSync(join(import.meta.dirname, '../../dist/console/index.html'))) {
    throw new Error('The console is not built. Run npm run build:console.');
  }
}
