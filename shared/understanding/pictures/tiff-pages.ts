/** More pages than this are no document; chains may also run in circles. */
const MOST_PAGES = 10_000;

/**
 * Whether a TIFF names a further page that is not in the file, as one does whose end is missing: decoders tell of the pages
 * before it only. https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf, section 2
 */
export function lacksPages(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8) return true;
  const little = view.getUint8(0) === 0x49;
  if (view.getUint16(2, little) !== 42) return false; // BigTIFF, for files of more than 4 GB
  let directory = view.getUint32(4, little);
  for (let page = 0; directory !== 0 && page < MOST_PAGES; page++) {
    if (directory + 2 > view.byteLength) return true;
    const next = directory + 2 + 12 * view.getUint16(directory, little);
    if (next + 4 > view.byteLength) return true;
    directory = view.getUint32(next, little);
  }
  return false;
}
