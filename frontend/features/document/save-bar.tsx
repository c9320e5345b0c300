'use client';

import SaveIcon from '@mui/icons-material/Save';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { Review } from './use-review.ts';

/** At the foot of the form while something is not saved. */
export function SaveBar({ review }: { review: Review }) {
  const t = useTranslations('document');
  if (review.changeCount === 0) return null;
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: { xs: 'calc(58px + env(safe-area-inset-bottom))', md: 0 },
        zIndex: 4,
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 1,
        px: 2,
        py: 1,
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" role="status" sx={{ flex: 1, minWidth: 120 }}>
        {t('unsavedCount', { count: review.changeCount })}
      </Typography>
      <Button color="inherit" disabled={review.isSaving} onClick={review.discard}>
        {t('discard')}
      </Button>
      <Button
        variant="contained"
        startIcon={<SaveIcon />}
        loading={review.isSaving}
        loadingPosition="start"
        onClick={() => void review.save()}
      >
        {t('save')}
      </Button>
    </Box>
  );
}
