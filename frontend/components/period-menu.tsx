'use client';

import ExpandIcon from '@mui/icons-material/KeyboardArrowDown';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from './formats.ts';

interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** When something arrived, as a range of days. */
export function PeriodMenu({ from, to, onChange }: Period & { onChange: (period: Period) => void }) {
  const t = useTranslations('filters');
  const formats = useFormats();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = from !== undefined || to !== undefined;

  function labelOf(): string {
    if (from !== undefined && to !== undefined) return `${formats.day(from)} – ${formats.day(to)}`;
    if (from !== undefined) return t('periodFrom', { day: formats.day(from) });
    if (to !== undefined) return t('periodTo', { day: formats.day(to) });
    return t('period');
  }

  return (
    <>
      <Button
        variant="outlined"
        endIcon={<ExpandIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={chosen ? { borderColor: 'var(--accent)', bgcolor: 'var(--accent-soft)' } : {}}
      >
        {labelOf()}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('period'), sx: { mt: 0.5, p: 2 } } }}
      >
        <Box sx={{ display: 'grid', gap: 2, width: 220 }}>
          <DayField label={t('from')} value={from} max={to} onChange={(day) => onChange({ from: day, to })} />
          <DayField label={t('to')} value={to} min={from} onChange={(day) => onChange({ from, to: day })} />
          <Button disabled={!chosen} onClick={() => onChange({ from: undefined, to: undefined })}>
            {t('periodClear')}
          </Button>
        </Box>
      </Popover>
    </>
  );
}

function DayField(props: {
  label: string;
  value: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  onChange: (day: string | undefined) => void;
}) {
  return (
    <TextField
      type="date"
      size="small"
      label={props.label}
      value={props.value ?? ''}
      onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: props.min, max: props.max } }}
    />
  );
}
