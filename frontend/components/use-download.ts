import { useMutation } from '@tanstack/react-query';
import { useNotices } from './notices.tsx';

/** Fetches a file with the session's key and hands it to the browser's own download, under a name. */
export function useDownload(fileName: string, fetchFile: () => Promise<Blob>) {
  const notices = useNotices();
  return useMutation({
    mutationFn: fetchFile,
    onSuccess: (blob) => saveBlob(blob, fileName),
    onError: notices.problem,
  });
}

function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser needs the URL until it has started; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
