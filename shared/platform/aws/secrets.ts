import {
  CreateSecretCommand,
  DeleteSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { SecretStore } from '../ports/secret-store.ts';
import { clientOptions } from './client-options.ts';
import type { PlatformEnvironment } from './environment.ts';
import { retrying } from './retry.ts';

/** Secrets Manager, `facteur/<organization>/<name>`. */
export function secretStore(env: PlatformEnvironment): SecretStore {
  const client = new SecretsManagerClient(clientOptions);

  return {
    put(organizationId, name, value) {
      const SecretId = secretId(organizationId, name);
      // Whoever loses the race to create it finds it there at the next attempt; a deleted name is free after a moment.
      return retrying(async () => {
        const replaced = await absentAsUndefined(
          client.send(new PutSecretValueCommand({ SecretId, SecretString: value })),
        );
        if (replaced !== undefined) return;
        await client.send(
          new CreateSecretCommand({
            Name: SecretId,
            SecretString: value,
            KmsKeyId: env.FACTEUR_SECRET_KEY_ARN,
          }),
        );
      }, isPassing);
    },

    async get(organizationId, name) {
      const answer = await absentAsUndefined(
        client.send(new GetSecretValueCommand({ SecretId: secretId(organizationId, name) })),
      );
      return answer?.SecretString;
    },

    async delete(organizationId, name) {
      await absentAsUndefined(
        client.send(
          new DeleteSecretCommand({
            SecretId: secretId(organizationId, name),
            ForceDeleteWithoutRecovery: true,
          }),
        ),
      );
    },
  };
}

function secretId(organizationId: string, name: string): string {
  if (!/^[A-Za-z0-9_+=.@/-]{1,400}$/.test(name))
    throw new RangeError(`"${name}" cannot be the name of a secret.`);
  return `facteur/${organizationId}/${name}`;
}

async function absentAsUndefined<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'ResourceExistsException' ||
      (error.name === 'InvalidRequestException' && /deletion/i.test(error.message)))
  );
}
