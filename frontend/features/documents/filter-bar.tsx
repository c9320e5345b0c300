'use client';

import ClearIcon from '@mui/icons-material/FilterAltOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useTranslations } from 'use-intl';
import { DocumentType } from '../../../shared/document-types/names.ts';
import type { DocumentList } from '../../../shared/http/answers/documents.ts';
import { ChoiceMenu } from '../../components/choice-menu.tsx';
import { useTypeLabel } from '../../components/document-type.ts';
import { PeriodMenu } from '../../components/period-menu.tsx';
import { emptySearch, isNarrowed, type SearchState, sorts } from './search-state.ts';

interface FilterBarProps {
  readonly state: SearchState;
  readonly facets: DocumentList['facets'] | undefined;
  readonly onChange: (next: Partial<SearchState>) => void;
}

export function FilterBar({ state, facets, onChange }: FilterBarProps) {
  const t = useTranslations('documents');
  const common = useTranslations('filters');
  const typeLabel = useTypeLabel();
  const shownSort = state.sort ?? (state.q.trim() === '' ? '-receivedAt' : 'relevance');

  function labelOfType(value: string): string {
    const type = DocumentType.safeParse(value);
    return type.success ? typeLabel(type.data) : value;
  }

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <ChoiceMenu
        label={t('filterType')}
        choices={facets?.documentType}
        labelOf={labelOfType}
        selected={state.types}
        many
        onSelect={(values) =>
          onChange({ types: values.flatMap((value) => DocumentType.safeParse(value).data ?? []) })
        }
      />
      <ChoiceMenu
        label={t('filterSupplier')}
        choices={facets?.supplier}
        labelOf={(id) => facets?.supplier.find(({ value }) => value === id)?.name ?? '…'}
        selected={state.supplier === undefined ? [] : [state.supplier]}
        many={false}
        onSelect={(values) => onChange({ supplier: values[0] })}
      />
      <PeriodMenu from={state.from} to={state.to} onChange={onChange} />
      <Select
        size="small"
        value={shownSort}
        inputProps={{ 'aria-label': t('sort') }}
        onChange={(event) => onChange({ sort: sorts.find((sort) => sort === event.target.value) })}
        sx={{ height: 34, fontSize: '0.8125rem', fontWeight: 550 }}
      >
        {sorts
          .filter((sort) => sort !== 'relevance' || state.q.trim() !== '')
          .map((sort) => (
            <MenuItem key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </MenuItem>
          ))}
      </Select>
      {isNarrowed(state) ? (
        <Button
          color="inherit"
          startIcon={<ClearIcon />}
          onClick={() => onChange(emptySearch)}
          sx={{ color: 'text.secondary' }}
        >
          {common('clearFilters')}
        </Button>
      ) : null}
    </Box>
  );
}
