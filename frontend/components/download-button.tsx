'use client';

import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useDownload } from './use-download.ts';

export function DownloadButton(props: { label: string; fileName: string; fetchFile: () => Promise<Blob> }) {
  const download = useDownload(props.fileName, props.fetchFile);
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
