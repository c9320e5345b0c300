'use client';

import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useTranslations } from 'use-intl';
import type { DocumentList, DocumentStatusName } from '../../../shared/http/answers/documents.ts';
import { useFormats } from '../../components/formats.ts';

const groups = [
  { key: 'all', statuses: [] },
  { key: 'review', statuses: ['in_review'] },
  { key: 'filed', statuses: ['filed'] },
  { key: 'underway', statuses: ['received', 'extracting', 'classified'] },
  { key: 'problems', statuses: ['failed', 'quarantined'] },
  { key: 'rejected', statuses: ['rejected'] },
] as const satisfies readonly { key: string; statuses: readonly DocumentStatusName[] }[];

interface StatusTabsProps {
  readonly facet: DocumentList['facets']['status'] | undefined;
  readonly selected: readonly DocumentStatusName[];
  readonly onSelect: (statuses: readonly DocumentStatusName[]) => void;
}

/** States as an office knows them, each with how many documents are in it. */
export function StatusTabs({ facet, selected, onSelect }: StatusTabsProps) {
  const t = useTranslations('documents');
  const formats = useFormats();

  function countOf(statuses: readonly DocumentStatusName[]): number {
    const counted = (facet ?? []).filter(
      ({ value }) => statuses.length === 0 || statuses.some((status) => status === value),
    );
    return counted.reduce((sum, { count }) => sum + count, 0);
  }

  return (
    <Box
      role="group"
      aria-label={t('filterStatus')}
      sx={{
        display: 'flex',
        minWidth: 0,
        gap: 0.5,
        overflowX: 'auto',
        scrollbarWidth: 'none',
        mx: -0.5,
        px: 0.5,
        py: 0.5,
      }}
    >
      {groups.map(({ key, statuses }) => {
        const pressed = statuses.join() === selected.join();
        const count = countOf(statuses);
        return (
          <ButtonBase
            key={key}
            aria-pressed={pressed}
            onClick={() => onSelect(statuses)}
            sx={{
              flex: 'none',
              gap: 0.75,
              px: 1.25,
              minHeight: 32,
              borderRadius: '8px',
              fontSize: '0.8125rem',
              fontWeight: 550,
              color: 'text.secondary',
              '&:hover': { bgcolor: 'action.hover' },
              '&[aria-pressed="true"]': { bgcolor: 'action.selected', color: 'text.primary' },
            }}
          >
            {t(`groups.${key}`)}
            {facet === undefined ? null : (
              <Box
                component="span"
                sx={{
                  fontSize: '0.75rem',
                  color: key === 'problems' && count > 0 ? 'var(--red-ink)' : 'text.secondary',
                }}
              >
                {formats.integer(count)}
              </Box>
            )}
          </ButtonBase>
        );
      })}
    </Box>
  );
}
