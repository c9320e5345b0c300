'use client';

import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import InputBase from '@mui/material/InputBase';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useApi } from '../../components/api.tsx';
import { useNotices } from '../../components/notices.tsx';
import { queryKeys } from '../../components/query-keys.ts';

/** A person's own words on a document, to find it by; they can change whatever was decided on it. */
export function Tags({ document, disabled }: { document: DocumentDetail; disabled: boolean }) {
  const t = useTranslations('document');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  const [typed, setTyped] = useState<string>();
  const save = useMutation({
    mutationFn: (tags: string[]) =>
      call('correctDocument', {
        params: { documentId: document.id },
        body: { version: document.version, tags },
      }),
    onSuccess: (after) => {
      queryClient.setQueryData(queryKeys.document(document.id), after);
      void queryClient.invalidateQueries({ queryKey: queryKeys.documentHistory(document.id) });
    },
    onError: (error) => {
      notices.problem(error);
      void queryClient.invalidateQueries({ queryKey: queryKeys.document(document.id) });
    },
  });

  function add(): void {
    const tag = (typed ?? '').trim();
    setTyped(undefined);
    if (tag !== '' && !document.tags.includes(tag)) save.mutate([...document.tags, tag]);
  }

  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
      {document.tags.map((tag) => (
        <Chip
          key={tag}
          size="small"
          variant="outlined"
          label={tag}
          disabled={disabled || save.isPending}
          onDelete={() => save.mutate(document.tags.filter((each) => each !== tag))}
        />
      ))}
      {typed === undefined ? (
        <Button
          color="inherit"
          startIcon={<AddIcon />}
          disabled={disabled || save.isPending}
          onClick={() => setTyped('')}
          sx={{ minHeight: 24, py: 0, px: 0.75, fontSize: '0.75rem', color: 'text.secondary' }}
        >
          {t('addTag')}
        </Button>
      ) : (
        <InputBase
          autoFocus
          value={typed}
          inputProps={{ 'aria-label': t('newTag'), maxLength: 50 }}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
            if (event.key === 'Escape') setTyped(undefined);
          }}
          sx={{
            fontSize: '0.75rem',
            width: 130,
            px: 1,
            border: 1,
            borderColor: 'divider',
            borderRadius: '12px',
            '& input': { py: '2px' },
          }}
        />
      )}
    </Box>
  );
}
