'use client';

import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMay } from '../../components/use-may.ts';
import { useUploads } from './upload.tsx';

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** The whole window takes files; while some hover over it, it says so. */
export function DropZone() {
  const t = useTranslations('upload');
  const { add } = useUploads();
  const [hovering, setHovering] = useState(false);
  const mayUpload = useMay('documents:write') === true;

  useEffect(() => {
    if (!mayUpload) return;
    function over(event: DragEvent): void {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setHovering(true);
    }
    function leave(event: DragEvent): void {
      if (event.relatedTarget === null) setHovering(false);
    }
    function drop(event: DragEvent): void {
      setHovering(false);
      if (!bringsFiles(event)) return;
      event.preventDefault();
      add([...(event.dataTransfer?.files ?? [])]);
    }
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [add, mayUpload]);

  if (!hovering) return null;
  return (
    <Box
      aria-hidden
      sx={{
        position: 'fixed',
        inset: 12,
        zIndex: 1500,
        display: 'grid',
        placeContent: 'center',
        justifyItems: 'center',
        gap: 1,
        border: '2px dashed var(--accent)',
        borderRadius: '16px',
        bgcolor: 'color-mix(in srgb, var(--accent-soft) 92%, transparent)',
        color: 'var(--accent)',
        pointerEvents: 'none',
      }}
    >
      <UploadIcon sx={{ fontSize: 48 }} />
      <Typography variant="h1" component="p">
        {t('dropHere')}
      </Typography>
      <Typography variant="body2">{t('dropFormats')}</Typography>
    </Box>
  );
}
