import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type HostProcess, startHostProcess } from '../host/host-process.ts';
import { testBrowser, visit } from './browser.ts';
import { invoice } from './samples.ts';

const browser = testBrowser();
const directory = await mkdtemp(join(tmpdir(), 'facteur-outage-'));
let host: HostProcess | undefined;

afterAll(async () => {
  await host?.stop();
  await rm(directory, { recursive: true, force: true });
});

it('an outage is told, never looks like an empty list, and heals by itself', async () => {
  host = await startHostProcess(directory);
  const { httpUrl, consoleUrl } = host;
  const { page } = await visit(browser(), consoleUrl);
  await page.getByText('En direct').waitFor();
  await page.getByText('Aucun document pour l’instant').waitFor();
  await host.kill();

  await page.getByText('Hors ligne, nouvel essai…').waitFor();
  await page.getByRole('searchbox').fill('facture');
  await page.getByText('Le serveur est injoignable.', { exact: false }).waitFor();
  expect(await page.getByText('Aucun document ne correspond').count()).toBe(0);
  await page.getByRole('searchbox').fill('');

  host = await startHostProcess(directory, { FACTEUR_HTTP_PORT: new URL(httpUrl).port });
  await page.getByText('En direct').waitFor();
  const sample = await invoice();
  const body = new FormData();
  body.append('files', new Blob([Buffer.from(sample.body)], { type: sample.contentType }), sample.fileName);
  await host.call('uploadDocuments', { body });
  await page.locator('[data-document]').filter({ hasText: sample.fileName }).waitFor();
});
