import * as z from 'zod';

const Config = z.object({
  /** Where the API is, without a final slash; empty for the same origin. */
  apiBaseUrl: z
    .union([z.literal(''), z.url()])
    .default('')
    .transform((url) => url.replace(/\/+$/, '')),
});
export type Config = z.infer<typeof Config>;

/** Reads `config.json` beside the console, so that one build fits every installation. Throws when it is not there or not valid. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return Config.parse(await response.json());
}
