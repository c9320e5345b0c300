import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { textractTermsIn } from '../../shared/costs/textract-terms.ts';
import { temporaryHost } from '../host/temporary-host.ts';
import { audit } from './audit.ts';
import { testBrowser, visit } from './browser.ts';

const host = temporaryHost();
const browser = testBrowser();

const reading = (page: Page) => page.getByRole('form', { name: 'Lecture des scans' });

/** Has the API of this machine answer as one on AWS does, where Textract reads scans and costs something. */
async function withTextract(page: Page): Promise<void> {
  await page.route('**/api/organization/reading', async (route) => {
    const response = await route.fetch();
    const answer: object = await response.json();
    await route.fulfill({ response, json: { ...answer, textract: textractTermsIn('eu-west-3') } });
  });
}

describe('the organization', () => {
  it('has its name and its mail domains in the settings', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByRole('link', { name: 'Réglages' }).click();
    const form = page.getByRole('form', { name: 'Organisation' });
    await form.getByLabel('Nom de l’organisation').fill('Maison Verdier');
    await form.getByLabel('Vos domaines de messagerie').fill('verdier');
    await form.getByText('L’un d’eux n’est pas un domaine').waitFor();
    const save = form.getByRole('button', { name: 'Enregistrer' });
    expect(await save.isDisabled()).toBe(true);
    expect(await audit(page)).toEqual([]);
    await form.getByLabel('Vos domaines de messagerie').fill('compta@Maison-Verdier.fr, verdier.example');
    await save.click();
    await page.getByText('Réglages enregistrés.').waitFor();
    expect(await host().call('getOrganization')).toMatchObject({
      name: 'Maison Verdier',
      domains: ['maison-verdier.fr', 'verdier.example'],
      filingThreshold: 0.9,
    });
    // Elsewhere on the same record, nothing of it is lost.
    await page.getByRole('link', { name: 'Qualité' }).click();
    const filing = page.getByRole('form', { name: 'Classement automatique' });
    await filing.getByLabel('Seuil de certitude du type').fill('95');
    await filing.getByRole('button', { name: 'Enregistrer' }).click();
    await expect.poll(async () => (await host().call('getOrganization')).filingThreshold).toBe(0.95);
    expect(await host().call('getOrganization')).toMatchObject({
      name: 'Maison Verdier',
      domains: ['maison-verdier.fr', 'verdier.example'],
    });
    expect(problems).toEqual([]);
  });
});

describe('how scans are read', () => {
  it('is nothing to choose on one machine, and the page says so', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByRole('link', { name: 'Réglages' }).click();
    await page.getByText('aucune page ne quitte la machine').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('no page leaves the machine').waitFor();
    expect(problems).toEqual([]);
  });

  it('is chosen with its price in sight, for all documents and for single types', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await withTextract(page);
    await page.getByRole('link', { name: 'Réglages' }).click();
    await page.getByRole('radio', { name: 'Équilibré' }).waitFor();
    // 0.0016 dollars a page in Paris.
    expect(await page.locator('[data-policy="economy"]').textContent()).toMatch(
      /1,60\s\$US pour 1 000 pages/,
    );
    const save = reading(page).getByRole('button', { name: 'Enregistrer' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole('radio', { name: 'Économique' }).check();
    await page.getByRole('button', { name: 'Ajouter une exception' }).click();
    await page.getByRole('combobox', { name: 'Lecture : Facture' }).click();
    await page.getByRole('option', { name: 'Équilibré' }).click();
    expect(await audit(page)).toEqual([]);
    await save.click();
    await page.getByText('Réglages enregistrés.').waitFor();
    expect(await host().call('getReadingSettings')).toMatchObject({
      policy: 'economy',
      byType: { invoice: 'balanced' },
    });
    await page.reload();
    await page.getByRole('button', { name: 'Retirer l’exception : Facture' }).click();
    await save.click();
    await expect.poll(async () => (await host().call('getReadingSettings')).byType).toEqual({});
    expect(problems).toEqual([]);
  });

  it('is not changed over what somebody else has just chosen, and the page says so', async () => {
    const { page } = await visit(browser(), host().consoleUrl);
    await page.getByText('Aucun document pour l’instant').waitFor();
    await withTextract(page);
    await page.getByRole('link', { name: 'Réglages' }).click();
    await page.getByRole('radio', { name: 'Textract pour tout' }).check();
    const { version } = await host().call('getReadingSettings');
    await host().call('putReadingSettings', { body: { policy: 'balanced', byType: {}, version } });
    await reading(page).getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Quelqu’un d’autre a changé ces réglages entre-temps').waitFor();
    await expect.poll(() => page.getByRole('radio', { name: 'Équilibré' }).isChecked()).toBe(true);
    expect(await host().call('getReadingSettings')).toMatchObject({ policy: 'balanced' });
    // What was asked for can be asked for again.
    await page.getByRole('radio', { name: 'Textract pour tout' }).check();
    await reading(page).getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Réglages enregistrés.').waitFor();
    expect(await host().call('getReadingSettings')).toMatchObject({ policy: 'textract' });
  });

  it('stays as it was being chosen while the organization’s name beside it is saved', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByText('Aucun document pour l’instant').waitFor();
    await withTextract(page);
    await page.getByRole('link', { name: 'Réglages' }).click();
    await page.getByRole('radio', { name: 'Économique' }).check();
    const form = page.getByRole('form', { name: 'Organisation' });
    await form.getByLabel('Nom de l’organisation').fill('Atelier Verdier');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Réglages enregistrés.').waitFor();
    expect(await page.getByRole('radio', { name: 'Économique' }).isChecked()).toBe(true);
    await reading(page).getByRole('button', { name: 'Enregistrer' }).click();
    await expect.poll(async () => (await host().call('getReadingSettings')).policy).toBe('economy');
    expect(await host().call('getOrganization')).toMatchObject({ name: 'Atelier Verdier' });
    expect(problems).toEqual([]);
  });

  it('can be seen but not changed with a key that may not', async () => {
    const { page } = await visit(browser(), host().consoleUrl);
    // Signed in by now: a page left earlier would forget the key.
    await page.getByText('Aucun document pour l’instant').waitFor();
    await withTextract(page);
    await page.route('**/api/session', (route) =>
      route.fulfill({ json: { organizationId: 'demo', scopes: ['documents:read'] } }),
    );
    await page.goto(`${host().httpUrl}/settings/`);
    await page.getByText('demandez à un administrateur').first().waitFor();
    expect(await page.getByRole('radio', { name: 'Économique' }).isDisabled()).toBe(true);
    for (const save of await page.getByRole('button', { name: 'Enregistrer' }).all())
      expect(await save.isDisabled()).toBe(true);
    await page.goto(`${host().httpUrl}/`);
    await page.getByText('Aucun document pour l’instant').waitFor();
    expect(await page.getByRole('button', { name: 'Ajouter' }).count()).toBe(0);
  });
});
