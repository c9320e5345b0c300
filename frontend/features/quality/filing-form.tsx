'use client';

import SaveIcon from '@mui/icons-material/Save';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganizationSettings } from '../../../shared/http/inputs.ts';
import { useApi } from '../../components/api.tsx';
import { ReadOnlyNotice } from '../../components/read-only-notice.tsx';
import { useMay } from '../../components/use-may.ts';
import { useSaveSettings } from '../../components/use-save-settings.ts';

/** A share as people type it, in per cent; undefined when it is none within the limits. */
function shareOf(text: string, least: number): number | undefined {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !(value >= least && value <= 100) ? undefined : value / 100;
}

const percentOf = (share: number) => String(Math.round(share * 1_000) / 10);

/** How sure is sure enough, and how much of that people look at all the same. */
export function FilingForm({ settings }: { settings: OrganizationSettings }) {
  const t = useTranslations('quality');
  const { call } = useApi();
  const [threshold, setThreshold] = useState(percentOf(settings.filingThreshold));
  const [rate, setRate] = useState(percentOf(settings.sampleRate));
  const filingThreshold = shareOf(threshold, 50);
  const sampleRate = shareOf(rate, 0);
  const save = useSaveSettings('organization', (body: OrganizationSettings) =>
    call('putOrganization', { body }),
  );

  function submit(): void {
    if (filingThreshold === undefined || sampleRate === undefined) return;
    save.mutate({ ...settings, filingThreshold, sampleRate });
  }

  const mayWrite = useMay('settings:write');
  const isChanged = filingThreshold !== settings.filingThreshold || sampleRate !== settings.sampleRate;
  const percent = { endAdornment: <InputAdornment position="end">%</InputAdornment> };
  return (
    <Paper
      variant="outlined"
      component="form"
      aria-labelledby="filing"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      sx={{ p: 2, display: 'grid', gap: 2 }}
    >
      <Typography variant="h2" id="filing">
        {t('filing')}
      </Typography>
      {mayWrite === false ? <ReadOnlyNotice /> : null}
      <TextField
        size="small"
        label={t('threshold')}
        helperText={filingThreshold === undefined ? t('thresholdRange') : t('thresholdText')}
        error={filingThreshold === undefined}
        value={threshold}
        onChange={(event) => setThreshold(event.target.value)}
        slotProps={{ input: percent, htmlInput: { inputMode: 'decimal', maxLength: 6 } }}
      />
      <TextField
        size="small"
        label={t('sampleRate')}
        helperText={sampleRate === undefined ? t('rateRange') : t('sampleRateText')}
        error={sampleRate === undefined}
        value={rate}
        onChange={(event) => setRate(event.target.value)}
        slotProps={{ input: percent, htmlInput: { inputMode: 'decimal', maxLength: 6 } }}
      />
      <Button
        type="submit"
        variant="contained"
        startIcon={<SaveIcon />}
        disabled={mayWrite !== true || !isChanged}
        loading={save.isPending}
        loadingPosition="start"
        sx={{ justifySelf: 'start' }}
      >
        {t('save')}
      </Button>
    </Paper>
  );
}
