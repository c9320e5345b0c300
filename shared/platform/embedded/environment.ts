import { resolve } from 'node:path';
import * as z from 'zod';

const Environment = z.object({
  FACTEUR_DATA_DIR: z.string().min(1).default('./data'),
  FACTEUR_HOST: z.string().min(1).default('127.0.0.1'),
  FACTEUR_HTTP_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where people reach the host, when that is not `http://FACTEUR_HOST:FACTEUR_HTTP_PORT`. */
  FACTEUR_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** `smtp[s]://user:password@host:port`; without it outgoing mails are kept as files. */
  FACTEUR_SMTP_RELAY_URL: z.url({ protocol: /^smtps?$/ }).optional(),
});

/** What the adapters of one machine need to know. */
export interface PlatformEnvironment {
  /** Absolute path of the folder that holds everything durable. */
  readonly dataDirectory: string;
  /** Origin of temporary URLs, without a slash at the end. */
  readonly publicUrl: string;
  readonly smtpRelayUrl: string | undefined;
}

/** Reads and checks the environment variables. Throws `ZodError` naming those that are wrong. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): PlatformEnvironment {
  const environment = Environment.parse(variables);
  const { FACTEUR_HOST: host, FACTEUR_HTTP_PORT: port } = environment;
  const local = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return {
    dataDirectory: resolve(environment.FACTEUR_DATA_DIR),
    publicUrl: (environment.FACTEUR_PUBLIC_URL ?? local).replace(/\/+$/, ''),
    smtpRelayUrl: environment.FACTEUR_SMTP_RELAY_URL,
  };
}

/** The environment of this process. */
export function platformEnvironment(): PlatformEnvironment {
  return readEnvironment(process.env);
}
