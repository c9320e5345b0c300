import { useMutation } from '@tanstack/react-query';
import { useNotices } from './notices.tsx';
import { saveBlob } from './save-blob.ts';

/** Fetches a file with the session's key and hands it to the browser's own download, under a name. */
export function useDownload(fileName: string, fetchFile: () => Promise<Blob>) {
  const notices = useNotices();
  return useMutation({
    mutationFn: fetchFile,
    onSuccess: (blob) => saveBlob(blob, fileName),
    onError: notices.problem,
  });
}
