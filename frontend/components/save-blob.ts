/** Hands a file to the browser's own download, under a name. */
export function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser needs the URL until it has started; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
