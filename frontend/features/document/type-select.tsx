'use client';

import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { DocumentType } from '../../../shared/document-types/names.ts';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useTypeLabel } from '../../components/document-type.ts';
import { useFormats } from '../../components/formats.ts';
import type { Review } from './use-review.ts';

/** Less likely than this is as good as any other type. */
const leastLikely = 0.005;

/** What the document is; what else it may be comes first. */
export function TypeSelect({ document, review }: { document: DocumentDetail; review: Review }) {
  const t = useTranslations('document');
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  const { documentType, classification, corrections } = document;
  const likely =
    classification?.alternatives.filter(({ confidence }) => confidence >= leastLikely).slice(0, 4) ?? [];
  const listed = new Set([documentType, ...likely.map((each) => each.documentType)]);
  const others = DocumentType.options
    .filter((type) => !listed.has(type))
    .toSorted((a, b) => typeLabel(a).localeCompare(typeLabel(b)));
  return (
    <Box sx={{ px: 2.25, pt: 1, pb: 0.75 }}>
      <Typography
        component="label"
        htmlFor="document-type"
        variant="caption"
        sx={{ color: 'text.secondary' }}
      >
        {t('type')}
      </Typography>
      <NativeSelect
        fullWidth
        variant="outlined"
        input={<OutlinedInput size="small" />}
        inputProps={{ id: 'document-type' }}
        value={documentType ?? ''}
        disabled={review.isSaving}
        onChange={(event) => {
          const chosen = DocumentType.safeParse(event.target.value);
          if (chosen.success) review.changeType(chosen.data);
        }}
        sx={{ fontWeight: 550, '& select': { py: '6px' } }}
      >
        {documentType === null ? null : <option value={documentType}>{typeLabel(documentType)}</option>}
        {likely.length === 0 ? null : (
          <optgroup label={t('likelyTypes')}>
            {likely.map((each) => (
              <option key={each.documentType} value={each.documentType}>
                {`${typeLabel(each.documentType)} (${formats.percent(each.confidence)})`}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={t('otherTypes')}>
          {others.map((type) => (
            <option key={type} value={type}>
              {typeLabel(type)}
            </option>
          ))}
        </optgroup>
      </NativeSelect>
      {corrections.documentType === null ? null : (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', m: 0 }}>
          {t('was', { value: typeLabel(corrections.documentType.before.documentType) })}
          <IconButton
            aria-label={t('restore', { field: t('type') })}
            title={t('restore', { field: t('type') })}
            disabled={review.isSaving}
            onClick={() => review.restore(['documentType'])}
            sx={{ ml: 0.5, p: 0.25 }}
          >
            <UndoIcon sx={{ fontSize: 15 }} />
          </IconButton>
        </Typography>
      )}
    </Box>
  );
}
