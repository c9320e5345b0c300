import type { FileKey } from '../../../events/ids.ts';

export interface StoredFile {
  readonly body: Uint8Array;
  readonly contentType: string;
}

export interface FileStore {
  /** Writes the whole file or nothing; durable when it resolves. A second write replaces the first. */
  put(key: FileKey, body: Uint8Array, contentType: string): Promise<void>;
  get(key: FileKey): Promise<StoredFile | undefined>;
  /** Size in bytes and type, without reading the body. */
  head(key: FileKey): Promise<{ size: number; contentType: string } | undefined>;
  /** Deleting what is not there succeeds. */
  delete(key: FileKey): Promise<void>;
  /** Keys under `<organization>/<path>/`, ascending, at most 1,000 a page. */
  list(prefix: string, cursor?: string): Promise<{ keys: FileKey[]; cursor: string | undefined }>;
  /** A link that needs no other credential and ends after `expiresInSeconds`. */
  temporaryUrl(
    key: FileKey,
    options: { expiresInSeconds: number; downloadName?: string; contentType?: string },
  ): Promise<string>;
  /**
   * A link that needs no other credential and takes one `PUT` of exactly `size` bytes before `expiresInSeconds` are
   * over: a URL, or a path where the API is.
   */
  uploadUrl(key: FileKey, options: { expiresInSeconds: number; size: number }): Promise<string>;
}
