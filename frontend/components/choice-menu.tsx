'use client';

import CheckIcon from '@mui/icons-material/Check';
import ExpandIcon from '@mui/icons-material/KeyboardArrowDown';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from './formats.ts';

interface ChoiceMenuProps {
  readonly label: string;
  /** With how many there are of each, where that is known. */
  readonly choices: readonly { readonly value: string; readonly count?: number }[] | undefined;
  readonly labelOf: (value: string) => string;
  readonly selected: readonly string[];
  /** With `many` false, choosing a value lets go of the one before. */
  readonly many: boolean;
  readonly onSelect: (values: string[]) => void;
}

/** One filter: the values there are; what is chosen shows on the button. */
export function ChoiceMenu({ label, choices, labelOf, selected, many, onSelect }: ChoiceMenuProps) {
  const t = useTranslations('filters');
  const formats = useFormats();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const known = choices ?? [];
  // What is chosen stays in sight (and can be let go of) even when nothing has it any more.
  const gone = selected.filter((value) => !known.some((entry) => entry.value === value));
  const entries = [...known, ...gone.map((value) => ({ value, count: 0 }))];
  const first = selected[0];

  function toggle(value: string): void {
    const without = selected.filter((other) => other !== value);
    if (without.length < selected.length) onSelect(without);
    else onSelect(many ? [...selected, value] : [value]);
    if (!many) setAnchor(null);
  }

  return (
    <>
      <Button
        variant="outlined"
        endIcon={<ExpandIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : id}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          maxWidth: 260,
          ...(first === undefined ? {} : { borderColor: 'var(--accent)', bgcolor: 'var(--accent-soft)' }),
        }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {first === undefined ? label : labelOf(first)}
          {selected.length > 1 ? ` +${selected.length - 1}` : ''}
        </Box>
      </Button>
      <Menu
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': label, dense: true }, paper: { sx: { maxHeight: 420 } } }}
      >
        {entries.length === 0 ? <MenuItem disabled>{t('noValues')}</MenuItem> : null}
        {entries.map(({ value, count }) => (
          <MenuItem
            key={value}
            role={many ? 'menuitemcheckbox' : 'menuitemradio'}
            aria-checked={selected.includes(value)}
            onClick={() => toggle(value)}
            sx={{ gap: 1 }}
          >
            <CheckIcon
              fontSize="small"
              sx={{ color: 'primary.main', visibility: selected.includes(value) ? 'visible' : 'hidden' }}
            />
            <Box
              component="span"
              sx={{ flex: 1, overflow: 'hidden', textOverflow: 'ellipsis', maxWidth: 280 }}
            >
              {labelOf(value)}
            </Box>
            {count === undefined ? null : (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {formats.integer(count)}
              </Box>
            )}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
