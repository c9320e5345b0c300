'use client';

import ClearIcon from '@mui/icons-material/FilterAltOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { MailCategory, MailPriority } from '../../../shared/http/answers/emails.ts';
import { ChoiceMenu } from '../../components/choice-menu.tsx';
import { PeriodMenu } from '../../components/period-menu.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { type EmailSearch, emptySearch, writeEmailSearch } from './email-search.ts';

const choicesOf = (values: readonly string[]) => values.map((value) => ({ value }));
const categories = choicesOf(MailCategory.options);
const priorities = choicesOf(MailPriority.options.toReversed());

export function EmailFilters(props: {
  search: EmailSearch;
  onChange: (next: Partial<EmailSearch>, entry?: 'push' | 'replace') => void;
}) {
  const { search, onChange } = props;
  const t = useTranslations('emails');
  const common = useTranslations('filters');
  const type = useCallback((q: string) => onChange({ q }, 'replace'), [onChange]);

  function categoryLabel(value: string): string {
    const category = MailCategory.safeParse(value);
    return category.success ? t(`categories.${category.data}`) : value;
  }

  function priorityLabel(value: string): string {
    const priority = MailPriority.safeParse(value);
    return priority.success ? t(`priorities.${priority.data}`) : value;
  }

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
      <Box sx={{ flex: '1 1 300px' }}>
        <SearchBox
          label={t('search')}
          placeholder={t('searchPlaceholder')}
          value={search.q}
          onSearch={type}
        />
      </Box>
      <ChoiceMenu
        label={t('filterCategory')}
        choices={categories}
        labelOf={categoryLabel}
        selected={search.categories}
        many
        onSelect={(values) =>
          onChange({ categories: values.flatMap((value) => MailCategory.safeParse(value).data ?? []) })
        }
      />
      <ChoiceMenu
        label={t('filterPriority')}
        choices={priorities}
        labelOf={priorityLabel}
        selected={search.priorities}
        many
        onSelect={(values) =>
          onChange({ priorities: values.flatMap((value) => MailPriority.safeParse(value).data ?? []) })
        }
      />
      <PeriodMenu from={search.from} to={search.to} onChange={onChange} />
      {writeEmailSearch(search) === '' ? null : (
        <Button
          color="inherit"
          startIcon={<ClearIcon />}
          onClick={() => onChange(emptySearch)}
          sx={{ color: 'text.secondary' }}
        >
          {common('clearFilters')}
        </Button>
      )}
    </Box>
  );
}
