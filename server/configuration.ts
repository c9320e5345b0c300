import * as z from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);

const Variables = z.object({
  FACTEUR_HOST: z.string().min(1).default('127.0.0.1'),
  FACTEUR_HTTP_PORT: port(3000),
  FACTEUR_SMTP_PORT: port(2525),
  FACTEUR_WORKERS: z.coerce.number().int().min(1).max(64).optional(),
});

/** How the host is reached and how much it does at once. Port 0 takes any free one. */
export interface HostConfiguration {
  readonly host: string;
  readonly httpPort: number;
  readonly smtpPort: number;
  /** Documents read at once; by default as many as there are processors. */
  readonly readers: number;
}

/** Reads `FACTEUR_*` variables. Throws an Error that names the one that is wrong. */
export function hostConfiguration(
  variables: Readonly<Record<string, string | undefined>>,
  processors: number,
): HostConfiguration {
  const parsed = Variables.safeParse(variables);
  if (!parsed.success) {
    const named = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new Error(`The configuration is not valid. ${named}`);
  }
  const { FACTEUR_HOST, FACTEUR_HTTP_PORT, FACTEUR_SMTP_PORT, FACTEUR_WORKERS } = parsed.data;
  return {
    host: FACTEUR_HOST,
    httpPort: FACTEUR_HTTP_PORT,
    smtpPort: FACTEUR_SMTP_PORT,
    readers: FACTEUR_WORKERS ?? processors,
  };
}
