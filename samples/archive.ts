import { type Unzipped, unzipSync, zipSync } from 'fflate';

/** A zip whose bytes depend on its content and `date` only. Names are paths within it. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>, date: Date): Uint8Array {
  return zipSync({ ...files }, { mtime: date, level: 6 });
}

/** An office file (OOXML) without the clock of its writer: zip times and the dates of `docProps/core.xml` become `date`. */
export function withoutClock(office: Uint8Array, date: Date): Uint8Array {
  const entries: Unzipped = unzipSync(office);
  const core = entries['docProps/core.xml'];
  if (core) {
    const text = new TextDecoder()
      .decode(core)
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${date.toISOString().slice(0, 19)}Z`);
    entries['docProps/core.xml'] = new TextEncoder().encode(text);
  }
  return zipOf(entries, date);
}
