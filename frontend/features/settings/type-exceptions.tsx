'use client';

import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { DocumentType } from '../../../shared/document-types/names.ts';
import { useTypeLabel } from '../../components/document-type.ts';
import { type Policy, policies, type ReadingSettings } from './reading-settings.ts';

type ByType = ReadingSettings['byType'];

/** Types that are looked at more closely, or less, than the others. */
export function TypeExceptions(props: {
  byType: ByType;
  usual: Policy;
  disabled: boolean;
  onChange: (byType: ByType) => void;
}) {
  const { byType, usual, disabled, onChange } = props;
  const t = useTranslations('settings');
  const typeLabel = useTypeLabel();
  const chosen = DocumentType.options.flatMap((type) => {
    const policy = byType[type];
    return policy === undefined ? [] : [{ type, policy }];
  });
  const free = DocumentType.options.filter((type) => byType[type] === undefined);

  function without(type: DocumentType): ByType {
    const { [type]: _, ...others } = byType;
    return others;
  }

  return (
    <section aria-labelledby="exceptions">
      <Typography variant="h3" id="exceptions">
        {t('exceptions')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('exceptionsText')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {chosen.map(({ type, policy }) => (
          <Box
            component="li"
            key={type}
            data-exception={type}
            sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}
          >
            <Select
              size="small"
              value={type}
              disabled={disabled}
              inputProps={{ 'aria-label': t('exceptionType') }}
              onChange={(event) => onChange({ ...without(type), [event.target.value]: policy })}
              sx={{ flex: '1 1 180px', minWidth: 0 }}
            >
              {[type, ...free].map((each) => (
                <MenuItem key={each} value={each}>
                  {typeLabel(each)}
                </MenuItem>
              ))}
            </Select>
            <Select
              size="small"
              value={policy}
              disabled={disabled}
              inputProps={{ 'aria-label': t('exceptionPolicy', { type: typeLabel(type) }) }}
              onChange={(event) => onChange({ ...byType, [type]: event.target.value })}
              sx={{ flex: '1 1 180px', minWidth: 0 }}
            >
              {policies.map((each) => (
                <MenuItem key={each} value={each}>
                  {t(`policies.${each}.name`)}
                </MenuItem>
              ))}
            </Select>
            <IconButton
              disabled={disabled}
              aria-label={t('removeException', { type: typeLabel(type) })}
              title={t('removeException', { type: typeLabel(type) })}
              onClick={() => onChange(without(type))}
            >
              <RemoveIcon fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Button
        variant="outlined"
        startIcon={<AddIcon />}
        disabled={disabled || free.length === 0}
        onClick={() => {
          const [next] = free;
          if (next !== undefined)
            onChange({ ...byType, [next]: usual === 'textract' ? 'economy' : 'textract' });
        }}
        sx={{ mt: chosen.length === 0 ? 0 : 1 }}
      >
        {t('addException')}
      </Button>
    </section>
  );
}
