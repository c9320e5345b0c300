import { createApiKey } from '../shared/api-keys/api-key.ts';
import { apiKeyRepository } from '../shared/api-keys/repository.ts';
import { Scope } from '../shared/http/route.ts';
import { CommandError } from './command-error.ts';
import { recordsAt } from './installation.ts';
import { knownOrganization } from './known-organization.ts';

/** `facteur api-key create`: prints a new key, once; only its hash is kept. */
export async function createKey(options: {
  organization: string;
  name: string;
  scopes?: string;
  expires?: string;
  stage?: string;
}): Promise<number> {
  const items = await recordsAt(options.stage);
  const organizationId = await knownOrganization(options.organization, items);
  const expiresAt = options.expires === undefined ? undefined : instant(options.expires);
  const { key, record } = createApiKey({
    organizationId,
    name: options.name,
    scopes: scopesOf(options.scopes),
    at: new Date().toISOString(),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  });
  await apiKeyRepository(items).create(record);
  process.stderr.write('Keep this key: it is shown only once.\n');
  process.stdout.write(`${key}\n`);
  return 0;
}

/** All that an organization has to do with, unless told: `operations:read` looks at the whole installation, and is asked for by name. */
function scopesOf(text: string | undefined): Scope[] {
  if (text === undefined) return Scope.options.filter((scope) => scope !== 'operations:read');
  return text.split(',').map((name) => {
    const scope = Scope.safeParse(name.trim());
    if (!scope.success) {
      throw new CommandError(`"${name}" is not a scope. There are: ${Scope.options.join(', ')}.`);
    }
    return scope.data;
  });
}

function instant(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new CommandError(`"${text}" is not a date (YYYY-MM-DD).`);
  if (time <= Date.now()) throw new CommandError(`${text} is in the past.`);
  return new Date(time).toISOString();
}
