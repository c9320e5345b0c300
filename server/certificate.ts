import { X509Certificate } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const fileName = 'smtp-certificate.pem';
const days = 825;

/**
 * The certificate for STARTTLS, kept in the data directory: put your own there (key and certificate in one PEM file),
 * or a self-signed one is made, and made anew when it is about to end.
 */
export async function smtpCertificate(dataDirectory: string): Promise<{ key: string; cert: string }> {
  const path = join(dataDirectory, fileName);
  const existing = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (existing !== undefined) {
    const pair = { key: existing, cert: existing };
    if (!endsSoon(pair.cert)) return pair;
  }
  const pem = await generate([{ name: 'commonName', value: 'facteur' }], {
    keyType: 'ec',
    curve: 'P-256',
    notAfterDate: new Date(Date.now() + days * 86_400_000),
  });
  const text = `${pem.private.trim()}\n${pem.cert.trim()}\n`;
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return { key: text, cert: text };
}

function endsSoon(certificate: string): boolean {
  return Date.parse(new X509Certificate(certificate).validTo) < Date.now() + 7 * 86_400_000;
}
