'use client';

import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { saveBlob } from './download.ts';
import { useNotices } from './notices.tsx';

/** Fetches a file with the session's key and saves it. */
export function DownloadButton(props: { label: string; fileName: string; fetchFile: () => Promise<Blob> }) {
  const notices = useNotices();
  const download = useMutation({
    mutationFn: props.fetchFile,
    onSuccess: (blob) => saveBlob(blob, props.fileName),
    onError: notices.problem,
  });
  return (
    <Button
      variant="outlined"
      startIcon={<DownloadIcon />}
      loading={download.isPending}
      loadingPosition="start"
      onClick={() => download.mutate()}
    >
      {props.label}
    </Button>
  );
}
