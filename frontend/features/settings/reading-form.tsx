'use client';

import SaveIcon from '@mui/icons-material/Save';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useApi } from '../../components/api.tsx';
import { useFormats } from '../../components/formats.ts';
import { ReadOnlyNotice } from '../../components/read-only-notice.tsx';
import { useMay } from '../../components/use-may.ts';
import { useSaveSettings } from '../../components/use-save-settings.ts';
import { PolicyChoice } from './policy-choice.tsx';
import type { ReadingSettings, Terms } from './reading-settings.ts';
import { TypeExceptions } from './type-exceptions.tsx';

/** How scans are read, for all documents and for single types. */
export function ReadingForm({ settings, terms }: { settings: ReadingSettings; terms: Terms }) {
  const t = useTranslations('settings');
  const { call } = useApi();
  const formats = useFormats();
  const mayWrite = useMay('settings:write');
  const [draft, setDraft] = useState<ReadingSettings>(settings);
  const save = useSaveSettings('reading', (body: ReadingSettings) =>
    call('putReadingSettings', { body: { ...body, version: settings.version } }),
  );
  const isLocked = mayWrite !== true;

  return (
    <Paper
      variant="outlined"
      component="form"
      aria-labelledby="reading"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(draft);
      }}
      sx={{ p: 2, display: 'grid', gap: 2 }}
    >
      <div>
        <Typography variant="h2" id="reading">
          {t('reading')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {t('readingText')}
        </Typography>
      </div>
      {mayWrite === false ? <ReadOnlyNotice /> : null}
      <PolicyChoice
        policy={draft.policy}
        terms={terms}
        disabled={isLocked}
        onChange={(policy) => setDraft({ ...draft, policy })}
      />
      <TypeExceptions
        byType={draft.byType}
        usual={draft.policy}
        disabled={isLocked}
        onChange={(byType) => setDraft({ ...draft, byType })}
      />
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('prices', { region: terms.region, month: formats.month(terms.asOf) })}
      </Typography>
      <Box>
        <Button
          type="submit"
          variant="contained"
          startIcon={<SaveIcon />}
          disabled={isLocked || isSame(draft, settings)}
          loading={save.isPending}
          loadingPosition="start"
        >
          {t('save')}
        </Button>
      </Box>
    </Paper>
  );
}

function isSame(a: ReadingSettings, b: ReadingSettings): boolean {
  const written = ({ policy, byType }: ReadingSettings) =>
    JSON.stringify([policy, Object.entries(byType).toSorted(([one], [other]) => (one < other ? -1 : 1))]);
  return written(a) === written(b);
}
