'use client';

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslations } from 'use-intl';

const widths = ['62%', '48%', '70%', '55%', '66%', '44%', '58%', '50%'];

/** The shape of a list that is on its way. */
export function ListSkeleton() {
  const t = useTranslations('states');
  return (
    <Box role="status" aria-label={t('loading')}>
      {widths.map((width) => (
        <Box
          key={width}
          sx={{
            display: 'flex',
            gap: 1.5,
            alignItems: 'center',
            px: 1.5,
            py: 1,
            '& + &': { borderTop: 1, borderColor: 'divider' },
          }}
        >
          <Skeleton variant="rounded" width={36} height={46} />
          <Box sx={{ flex: 1 }}>
            <Skeleton width={width} />
            <Skeleton width="30%" height={14} />
          </Box>
          <Skeleton variant="rounded" width={84} height={22} sx={{ borderRadius: '16px' }} />
        </Box>
      ))}
    </Box>
  );
}
