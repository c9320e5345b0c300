import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SecretStore } from '../../shared/platform/ports/secret-store.ts';
import { newOrganization } from './identities.ts';

export interface SecretStoreHarness {
  readonly secrets: SecretStore;
  close(): Promise<void>;
}

export function secretStoreContract(name: string, open: () => Promise<SecretStoreHarness>): void {
  describe(`SecretStore: ${name}`, () => {
    let harness: SecretStoreHarness;
    const organization = newOrganization();

    beforeEach(async () => {
      harness = await open();
    });
    afterEach(() => harness.close());

    test('gives a secret back', async () => {
      await harness.secrets.put(organization, 'oauth/gmail', '{"token":"é😀"}');
      expect(await harness.secrets.get(organization, 'oauth/gmail')).toBe('{"token":"é😀"}');
    });

    test('replaces a secret', async () => {
      await harness.secrets.put(organization, 'rotated', 'first');
      await harness.secrets.put(organization, 'rotated', 'second');
      expect(await harness.secrets.get(organization, 'rotated')).toBe('second');
    });

    test('knows nothing of an unknown or deleted secret, and takes a deleted name again', async () => {
      expect(await harness.secrets.get(organization, 'never')).toBeUndefined();
      await harness.secrets.delete(organization, 'never');
      await harness.secrets.put(organization, 'passing', 'x');
      await harness.secrets.delete(organization, 'passing');
      expect(await harness.secrets.get(organization, 'passing')).toBeUndefined();
      await harness.secrets.put(organization, 'passing', 'again');
      expect(await harness.secrets.get(organization, 'passing')).toBe('again');
    });

    test('keeps organizations apart', async () => {
      const other = newOrganization();
      await harness.secrets.put(organization, 'shared-name', 'mine');
      expect(await harness.secrets.get(other, 'shared-name')).toBeUndefined();
      await harness.secrets.put(other, 'shared-name', 'theirs');
      await harness.secrets.delete(other, 'shared-name');
      expect(await harness.secrets.get(organization, 'shared-name')).toBe('mine');
    });
  });
}
