import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeDatabases, readEnvironment, table } from '#platform';
import { DocumentId, OrganizationId, SupplierId } from '../../events/ids.ts';
import { historyKey, partition } from '../../shared/suppliers/keys.ts';
import { supplierRepository } from '../../shared/suppliers/repository.ts';

const organizationId = OrganizationId.parse('demo');
const supplierId = SupplierId.parse(`sup_${'a'.repeat(26)}`);
const documentId = DocumentId.parse(`doc_${'a'.repeat(26)}`);

test("a supplier's history is read in either form: an item per change made known, and one per line as before", async () => {
  const directory = await mkdtemp(join(tmpdir(), 'facteur-suppliers-'));
  const env = readEnvironment({ FACTEUR_DATA_DIR: directory });
  const items = table(env);
  const pk = partition(organizationId, supplierId);
  const circumstances = { at: '2026-03-01T08:00:00.000Z', documentId, by: 'system' };
  const iban = { kind: 'iban_seen', value: 'FR1420041010050500013M02606' };
  const sender = { kind: 'sender_seen', value: 'compta@arcadie.fr' };
  const suspected = { kind: 'sender_suspected', value: 'compta@arcadle.fr' };
  await items.write([
    { put: { pk, sk: `${historyKey(1)}#00`, version: 1, data: { ...iban, ...circumstances } } },
    { put: { pk, sk: historyKey(2), version: 1, data: { changes: [sender, suspected], ...circumstances } } },
  ]);

  const history = await supplierRepository(items).history(organizationId, supplierId, 10);

  expect(history).toEqual([suspected, sender, iban].map((change) => ({ ...change, ...circumstances })));
  closeDatabases(env);
  await rm(directory, { recursive: true, force: true });
});
