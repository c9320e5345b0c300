import { Zip, ZipPassThrough } from 'fflate';

/** In bytes: what a browser bears, and far below what a ZIP file without extensions may hold (4 GiB). */
const mostBytes = 1024 ** 3;

export interface Archive {
  /** Adds a file under its name, or another one if that is taken; false when there is no room for it. */
  readonly add: (fileName: string, file: Blob) => Promise<boolean>;
  /** What to hand to the person: the only file itself, or a ZIP of several; undefined when there is none. */
  readonly finish: (zipName: string) => { readonly name: string; readonly blob: Blob } | undefined;
}

/** Files put together for one download. They are stored as they are: scans and PDFs are compressed already. */
export function newArchive(): Archive {
  const files = new Map<string, Blob>();
  const parts: BlobPart[] = [];
  let failure: Error | null = null;
  let size = 0;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    // The blob keeps its own copy, which the browser may move to the disk.
    if (!error) parts.push(new Blob([new Uint8Array(chunk)]));
  });
  return {
    async add(fileName, file) {
      if (size + file.size > mostBytes) return false;
      size += file.size;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const name = freeName(fileName, files);
      files.set(name, file);
      const entry = new ZipPassThrough(name);
      zip.add(entry);
      entry.push(bytes, true);
      if (failure !== null) throw failure;
      return true;
    },
    finish(zipName) {
      const [only, ...others] = files;
      if (only === undefined) return undefined;
      const [name, blob] = only;
      if (others.length === 0) return { name, blob };
      zip.end();
      if (failure !== null) throw failure;
      return { name: zipName, blob: new Blob(parts, { type: 'application/zip' }) };
    },
  };
}

/** `invoice.pdf`, then `invoice (2).pdf`. Names were given by strangers: none leads out of the folder it is unpacked to. */
function freeName(fileName: string, taken: ReadonlyMap<string, unknown>): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const safe = fileName.replace(/[\u0000-\u001f/\\:*?"<>|]/g, '_').replace(/^\.+/, '_') || 'document';
  const [, stem = safe, extension = ''] = /^(.+?)(\.\w{1,8})?$/.exec(safe) ?? [];
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? safe : `${stem} (${number})${extension}`;
    if (!taken.has(name)) return name;
  }
}
