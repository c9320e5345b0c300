import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { fileStore, platformEnvironment, table, taskQueue } from '#platform';
import { OrganizationId } from '../events/ids.ts';
import { messageIdentity } from '../shared/messages/identity.ts';
import { readMbox } from '../shared/messages/mbox.ts';
import { acceptMessage } from '../shared/messages/receipt.ts';
import { messageRepository } from '../shared/messages/repository.ts';
import { organizationRepository } from '../shared/organizations/repository.ts';
import { CommandError } from './command-error.ts';

const largestMessage = 40 * 1024 * 1024;

interface Tally {
  imported: number;
  known: number;
  failed: number;
}

/**
 * `facteur import PATH`: hands every e-mail of a file (.eml, mbox) or a folder to the pipeline. Doing it again goes on
 * where it stopped: what is there already is only counted. Returns the exit code.
 */
export async function importMail(path: string, options: { organization: string }): Promise<number> {
  const env = platformEnvironment();
  const organizationId = await existingOrganization(options.organization);
  const deps = { files: fileStore(env), queues: taskQueue(env), messages: messageRepository(table(env)) };
  const sources = await mailFiles(path);
  if (sources.length === 0) throw new CommandError(`There is no e-mail (.eml or mbox) under ${path}.`);

  const tally: Tally = { imported: 0, known: 0, failed: 0 };
  const failures: string[] = [];
  const bar = new SingleBar({
    format: '{bar} {percentage} %  {imported} imported, {known} already there, {failed} failed',
    stream: process.stderr,
    hideCursor: true,
    noTTYOutput: false,
  });
  bar.start(
    sources.reduce((sum, source) => sum + source.size, 0),
    0,
    tally,
  );
  for (const source of sources) {
    try {
      for await (const raw of mailsOf(source.path)) {
        try {
          tally[await importOne(organizationId, raw, deps)] += 1;
        } catch (error) {
          tally.failed += 1;
          failures.push(`${source.path}: ${error instanceof Error ? error.message : String(error)}`);
        }
        bar.update({ ...tally });
      }
    } catch (error) {
      tally.failed += 1;
      failures.push(`${source.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
    bar.increment(source.size, { ...tally });
  }
  bar.stop();
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  process.stdout.write(
    `${tally.imported} imported, ${tally.known} already there, ${tally.failed} failed. ` +
      'A running Facteur takes them up at once, another one at its next start.\n',
  );
  return tally.failed === 0 ? 0 : 1;
}

async function existingOrganization(name: string): Promise<OrganizationId> {
  const parsed = OrganizationId.safeParse(name);
  const organization = parsed.success
    ? await organizationRepository(table(platformEnvironment())).get(parsed.data)
    : undefined;
  if (organization === undefined) {
    throw new CommandError(
      `There is no organization "${name}" here. Start Facteur once on this data directory, or name another (--organization).`,
    );
  }
  return organization.organizationId;
}

async function importOne(
  organizationId: OrganizationId,
  raw: Uint8Array,
  deps: Parameters<typeof acceptMessage>[1] & { messages: ReturnType<typeof messageRepository> },
): Promise<'imported' | 'known'> {
  if (raw.byteLength > largestMessage) throw new Error('larger than 40 MB');
  const known = await deps.messages.get(organizationId, messageIdentity(organizationId, raw));
  if (known !== undefined) return 'known';
  const intake = { channel: 'import' as const, envelopeFrom: null, envelopeTo: [], remoteAddress: null };
  await acceptMessage({ organizationId, raw, intake, receivedAt: new Date().toISOString() }, deps);
  return 'imported';
}

/** Every file under `path` that holds e-mails, in a stable order. A file that was named is taken as it is. */
async function mailFiles(path: string): Promise<{ path: string; size: number }[]> {
  const info = await stat(path).catch(() => {
    throw new CommandError(`There is nothing at ${path}.`);
  });
  if (info.isFile()) return [{ path, size: info.size }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const found: { path: string; size: number }[] = [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && (await holdsMail(file))) found.push({ path: file, size: (await stat(file)).size });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** By name, or, where names say nothing (Maildir, Thunderbird's mailboxes), by the first line. */
async function holdsMail(path: string): Promise<boolean> {
  const extension = extname(path).toLowerCase();
  if (extension === '.eml' || extension === '.mbox' || extension === '.mbx') return true;
  const inMaildir = /\/(?:cur|new)\/[^/]+$/.test(path);
  return inMaildir || (extension === '' && (await isMbox(path)));
}

async function isMbox(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0);
    return bytesRead === 5 && buffer.toString('latin1') === 'From ';
  } finally {
    await file.close();
  }
}

async function* mailsOf(path: string): AsyncGenerator<Uint8Array> {
  if (await isMbox(path)) yield* readMbox(createReadStream(path));
  else yield new Uint8Array(await readFile(path));
}
