import { describe, expect, it } from 'vitest';
import { runCommand } from '../host/command.ts';
import { temporaryHost } from '../host/temporary-host.ts';
import { audit } from './audit.ts';
import { testBrowser, visit } from './browser.ts';

const host = temporaryHost();
const browser = testBrowser();

/** The console with a key that has these scopes only. */
async function visitWith(scopes: string) {
  const args = ['api-key', 'create', '--organization', 'demo', '--name', 'little', '--scopes', scopes];
  const { stdout } = await runCommand(args, { dataDirectory: host().dataDirectory });
  return visit(browser(), `${host().httpUrl}/#key=${stdout.trim()}`);
}

describe('a session', () => {
  it('begins with the printed address, which keeps no trace of the key', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByRole('heading', { name: 'Documents' }).waitFor();
    await page.getByText('En direct').waitFor();
    expect(page.url()).toBe(`${host().httpUrl}/`);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    // An empty mailbox says so in words, and what to do.
    await page.getByText('Aucun document pour l’instant').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Documents' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('asks for a key when there is none, and says when it is wrong', async () => {
    const { page, problems } = await visit(browser(), `${host().httpUrl}/emails/`);
    const key = page.getByLabel('Clé d’accès');
    await key.fill('fct_demo_wrong');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByText('Cette clé n’est pas valable').waitFor();
    expect(problems).toEqual([expect.stringMatching(/^401 /)]);

    await key.fill(`  ${host().apiKey} `);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    // The page that was asked for, not the start page.
    await page.getByRole('heading', { name: 'E-mails' }).waitFor();
  });

  it('ends when the person says so', async () => {
    const { page } = await visit(browser(), host().consoleUrl);
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByLabel('Clé d’accès').waitFor();
    await page.reload();
    await page.getByLabel('Clé d’accès').waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('ends with a reason when the API no longer takes the key', async () => {
    const { page } = await visit(browser(), `${host().httpUrl}/#key=fct_demo_revoked`);
    await page.getByText('Cette clé n’est pas valable, ou ne l’est plus.').waitFor();
  });

  it('speaks English when asked to, and remembers', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('No documents yet').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.reload();
    await page.getByText('No documents yet').waitFor();
    expect(problems).toEqual([]);
  });

  it('speaks the language of the browser at first', async () => {
    const { page } = await visit(browser(), host().consoleUrl, { locale: 'en-GB' });
    await page.getByText('No documents yet').waitFor();
  });

  it('leads out of an address that names nothing', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByText('Aucun document pour l’instant').waitFor();
    for (const [path, sentence] of [
      ['/document/?id=x', 'L’adresse ne désigne aucun document.'],
      ['/email/', 'L’adresse ne désigne aucun e-mail.'],
      ['/supplier/?id=', 'L’adresse ne désigne aucun fournisseur.'],
    ] as const) {
      await page.goto(host().httpUrl + path);
      await page.getByText(sentence).waitFor();
      expect(await audit(page)).toEqual([]);
      await page.getByRole('link', { name: 'Retour aux documents' }).click();
      await page.getByText('Aucun document pour l’instant').waitFor();
    }
    expect(problems).toEqual([]);
  });

  it('comes in where its key may look, and leads nowhere else', async () => {
    const { page, problems } = await visitWith('mail:read');
    await page.getByRole('heading', { name: 'E-mails' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/emails/');
    const places = page.getByRole('navigation').getByRole('link');
    await expect.poll(() => places.allTextContents()).toEqual(['E-mails']);
    expect(await page.getByRole('link', { name: 'Réglages' }).count()).toBe(0);
    await page.getByText('En direct').waitFor();
    const home = page.getByRole('link', { name: 'Facteur, accueil' });
    expect(await home.getAttribute('href')).toBe('/emails/');
    await home.click();
    await page.getByText('Aucun e-mail').waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/emails/');
    expect(problems).toEqual([]);
  });

  it('says so where its key may look at nothing', async () => {
    const { page, problems } = await visitWith('documents:write');
    await page.getByText('Cette clé ne permet de consulter aucune page').waitFor();
    await page.getByRole('button', { name: 'Ajouter' }).waitFor();
    expect(await audit(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
