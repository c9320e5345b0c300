'use client';

import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useMay } from '../../components/use-may.ts';
import { useUploads } from './upload.tsx';

export function UploadButton() {
  const t = useTranslations('upload');
  const input = useRef<HTMLInputElement>(null);
  const { add } = useUploads();
  if (useMay('documents:write') !== true) return null;
  return (
    <>
      <Button variant="contained" startIcon={<UploadIcon />} onClick={() => input.current?.click()}>
        {t('button')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('button')}
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}
