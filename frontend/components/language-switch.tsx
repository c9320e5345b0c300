'use client';

import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useTranslations } from 'use-intl';
import { languages, useLanguage } from './language.tsx';

const names = { fr: 'Français', en: 'English' } as const;

export function LanguageSwitch() {
  const t = useTranslations('shell');
  const { language, choose } = useLanguage();
  return (
    <Box
      role="group"
      aria-label={t('language')}
      sx={{ display: 'flex', p: '2px', borderRadius: '8px', bgcolor: 'var(--neutral-soft)' }}
    >
      {languages.map((candidate) => (
        <ButtonBase
          key={candidate}
          lang={candidate}
          aria-label={names[candidate]}
          aria-pressed={candidate === language}
          onClick={() => choose(candidate)}
          sx={{
            px: 1,
            minHeight: 24,
            borderRadius: '6px',
            fontSize: '0.75rem',
            fontWeight: 600,
            color: 'text.secondary',
            '&[aria-pressed="true"]': { bgcolor: 'background.paper', color: 'text.primary' },
          }}
        >
          {candidate.toUpperCase()}
        </ButtonBase>
      ))}
    </Box>
  );
}
