import { adviceFor } from './advice.ts';

/** Why the host did not start, in words a person can act on. */
export function startupError(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    const port = 'port' in error ? String(error.port) : '?';
    return `Facteur could not start: port ${port} is in use. Set FACTEUR_HTTP_PORT or FACTEUR_SMTP_PORT to another one.`;
  }
  const advice = adviceFor(error);
  const reason = error instanceof Error ? error.message : String(error);
  return `Facteur could not start: ${reason}${advice === undefined ? '' : `. ${advice}`}`;
}
