'use client';

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';

/** The console could not read its own configuration: most often the server went away. */
export function StartFailure() {
  const t = useTranslations('states');
  return (
    <Box component="main" sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Alert
        severity="error"
        variant="outlined"
        sx={{ bgcolor: 'background.paper' }}
        action={
          <Button color="inherit" onClick={() => location.reload()}>
            {t('retry')}
          </Button>
        }
      >
        {t('noConfig')}
      </Alert>
    </Box>
  );
}
