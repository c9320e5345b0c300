'use client';

import CopyIcon from '@mui/icons-material/ContentCopy';
import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { DocumentTypeDefinition, FieldDefinition } from '../../../shared/document-types/definition.ts';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { Confidence } from '../../components/confidence.tsx';
import { wordValue } from '../../components/field-value.ts';
import { useFormats } from '../../components/formats.ts';
import { useWording } from '../../components/language.tsx';
import { useNotices } from '../../components/notices.tsx';
import { arrangeFields } from './places.ts';
import type { Selection } from './use-selection.ts';

const Rows = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });

const Row = styled('li')(({ theme }) => ({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: 12,
  padding: '7px 16px',
  borderLeft: '2px solid transparent',
  '& .copy': { opacity: 0 },
  '&:hover .copy, &:focus-within .copy': { opacity: 1 },
  '&[data-active="true"]': {
    backgroundColor: theme.vars?.palette.action.selected,
    borderLeftColor: 'var(--accent)',
  },
}));

/** The label is the button that shows the place; the value stays plain text, to be selected and copied. */
const LabelButton = styled('button')(({ theme }) => ({
  all: 'unset',
  cursor: 'pointer',
  fontSize: '0.75rem',
  color: theme.vars?.palette.text.secondary,
  '&:disabled': { cursor: 'default' },
  [theme.breakpoints.down('lg')]: {
    // The page picture above and the places below stay in sight and would cover it.
    scrollMarginTop: 'calc(min(46vh, 560px) + 80px)',
    scrollMarginBottom: 120,
  },
  '&:focus-visible': { outline: '2px solid var(--accent)', outlineOffset: 2, borderRadius: 3 },
}));

interface FieldListProps {
  readonly document: DocumentDetail;
  readonly definition: DocumentTypeDefinition | undefined;
  readonly selection: Selection;
}

/** What was read from the document, in the words of its type. */
export function FieldList({ document, definition, selection }: FieldListProps) {
  const t = useTranslations('document');
  const wording = useWording();
  const { found, missing } = arrangeFields(document, definition);
  const required = missing.filter((field) => field.required === true);
  const others = missing.filter((field) => field.required !== true);

  if (found.length === 0 && missing.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary', px: 2, py: 2 }}>
        {document.failure !== null ? t('nothingRead') : null}
        {document.status === 'split' ? t('readInParts') : null}
        {document.failure === null && document.classification === null && document.status !== 'split'
          ? t('notReadYet')
          : null}
        {document.failure === null && document.classification !== null ? t('noFields') : null}
      </Typography>
    );
  }
  return (
    <>
      <Rows aria-label={t('fields')}>
        {found.map(({ definition: field, value }) => (
          <FieldRow key={field.name} document={document} field={field} value={value} selection={selection} />
        ))}
        {required.map((field) => (
          <Row key={field.name}>
            <div>
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {wording(field.label)}
              </Typography>
              <Typography variant="body2" sx={{ color: 'var(--red-ink)' }}>
                {t('requiredMissing')}
              </Typography>
            </div>
          </Row>
        ))}
      </Rows>
      {others.length === 0 ? null : (
        <Box component="details" sx={{ px: 2.25, py: 1, fontSize: '0.75rem', color: 'text.secondary' }}>
          <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
            {t('notFound', { count: others.length })}
          </Box>
          {others.map((field) => wording(field.label)).join(', ')}
        </Box>
      )}
    </>
  );
}

function FieldRow(props: {
  document: DocumentDetail;
  field: FieldDefinition;
  value: DocumentDetail['fields'][string];
  selection: Selection;
}) {
  const { document, field, value, selection } = props;
  const t = useTranslations('document');
  const formats = useFormats();
  const wording = useWording();
  const notices = useNotices();
  const key = `field:${field.name}`;
  const placed = value.box !== null;
  const currencyField = document.fields.currency?.value;
  const currency = typeof currencyField === 'string' ? currencyField : undefined;
  const texts = typeof value.value === 'string' ? [value.value] : value.value;
  const finding = document.findings.find((entry) => entry.field === field.name && entry.severity !== 'info');

  function copy(): void {
    navigator.clipboard.writeText(texts.join('\n')).then(() => notices.done(t('copied')), notices.problem);
  }

  return (
    <Row
      data-field={field.name}
      data-active={selection.active === key}
      onMouseEnter={() => selection.hover(placed ? key : undefined)}
      onMouseLeave={() => selection.hover(undefined)}
    >
      <div style={{ minWidth: 0 }}>
        <LabelButton
          type="button"
          data-field-label
          disabled={!placed}
          aria-label={placed ? t('showOnPage', { field: wording(field.label) }) : wording(field.label)}
          onFocus={() => selection.pick(key)}
          onClick={() => selection.pick(key)}
        >
          {wording(field.label)}
        </LabelButton>
        {texts.map((text) => (
          <Typography key={text} sx={{ fontWeight: 550, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            {wordValue(text, field.kind, formats, currency)}
          </Typography>
        ))}
      </div>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
        {finding === undefined ? null : (
          <WarningIcon
            titleAccess={wording(finding.message)}
            sx={{ fontSize: 17, color: finding.severity === 'error' ? 'var(--red-ink)' : 'var(--amber-ink)' }}
          />
        )}
        <IconButton className="copy" aria-label={t('copy', { field: wording(field.label) })} onClick={copy}>
          <CopyIcon sx={{ fontSize: 15 }} />
        </IconButton>
        <Box sx={{ display: 'grid', justifyItems: 'end', minWidth: 72 }}>
          <Confidence value={value.confidence} compact />
          <Typography
            variant="caption"
            sx={{ color: 'text.secondary', whiteSpace: 'nowrap', fontSize: '0.6875rem' }}
          >
            {t(`sources.${value.source}`)}
          </Typography>
        </Box>
      </Box>
    </Row>
  );
}
