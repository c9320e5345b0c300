'use client';

import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/Close';
import UndoIcon from '@mui/icons-material/Undo';
import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldDefinition } from '../../../shared/document-types/definition.ts';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { Confidence } from '../../components/confidence.tsx';
import { wordValue } from '../../components/field-value.ts';
import { useFormats } from '../../components/formats.ts';
import { useWording } from '../../components/language.tsx';
import { useRefusal } from './refusal.ts';
import { typedText } from './typed-text.ts';
import type { Review } from './use-review.ts';
import type { Selection } from './use-selection.ts';

const Row = styled('div')(({ theme }) => ({
  padding: '5px 16px 7px',
  borderLeft: '2px solid transparent',
  '&[data-active="true"]': {
    backgroundColor: theme.vars?.palette.action.selected,
    borderLeftColor: 'var(--accent)',
  },
  [theme.breakpoints.down('lg')]: {
    // The page picture above and the places below stay in sight and would cover it.
    '& input, & textarea': {
      scrollMarginTop: 'calc(min(46vh, 560px) + 80px)',
      scrollMarginBottom: 140,
    },
  },
}));

interface FieldEditorProps {
  readonly document: DocumentDetail;
  readonly field: FieldDefinition;
  readonly review: Review;
  readonly selection: Selection;
}

/** One field of a document under review: its value as it can be typed, how sure it is, and what it was. */
export function FieldEditor({ document, field, review, selection }: FieldEditorProps) {
  const t = useTranslations('document');
  const formats = useFormats();
  const wording = useWording();
  const value = document.fields[field.name];
  const draft = review.drafts[field.name];
  const correction = document.corrections.fields[field.name];
  const key = `field:${field.name}`;
  const saved = (value === undefined ? [] : [value.value].flat()).map((text) =>
    typedText(text, field.kind, formats),
  );
  const texts = draft?.texts ?? saved;
  const shown = texts.length === 0 ? [''] : texts;
  const isList = field.list === true;
  const finding = document.findings.find((entry) => entry.field === field.name && entry.severity !== 'info');
  const label = wording(field.label);
  const id = `field-${field.name}`;

  function change(index: number, text: string): void {
    const next = shown.with(index, text);
    if (next.length === saved.length && next.every((each, at) => each === saved[at])) review.drop(field.name);
    else review.type(field.name, next);
  }

  return (
    <Row
      data-field={field.name}
      data-active={selection.active === key}
      onMouseEnter={() => selection.hover(value?.box === null ? undefined : key)}
      onMouseLeave={() => selection.hover(undefined)}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minHeight: 22 }}>
        <Typography
          component="label"
          htmlFor={`${id}-0`}
          variant="caption"
          sx={{ color: 'text.secondary', flex: 1 }}
        >
          {label}
          {field.required === true ? (
            <Box component="span" aria-hidden sx={{ color: 'var(--red-ink)' }}>
              {' *'}
            </Box>
          ) : null}
        </Typography>
        {finding === undefined ? null : (
          <WarningIcon
            titleAccess={wording(finding.message)}
            sx={{ fontSize: 17, color: finding.severity === 'error' ? 'var(--red-ink)' : 'var(--amber-ink)' }}
          />
        )}
        {draft === undefined && value !== undefined ? (
          <>
            <Typography variant="caption" sx={{ color: 'text.secondary', fontSize: '0.6875rem' }}>
              {t(`sources.${value.source}`)}
            </Typography>
            {value.source === 'person' ? null : <Confidence value={value.confidence} compact />}
          </>
        ) : null}
        {draft === undefined ? null : (
          <Typography variant="caption" sx={{ color: 'var(--amber-ink)', fontSize: '0.6875rem' }}>
            {t('unsaved')}
          </Typography>
        )}
      </Box>
      {shown.map((text, index) => (
        <ValueInput
          // biome-ignore lint/suspicious/noArrayIndexKey: values of a list have no identity but their place
          key={index}
          id={`${id}-${index}`}
          label={isList && index > 0 ? t('valueNumber', { field: label, number: index + 1 }) : undefined}
          text={text}
          field={field}
          error={review.errors[isList ? `${field.name}.${index}` : field.name] ?? ''}
          onFocus={() => {
            review.focus({ name: field.name, index });
            selection.pick(key);
          }}
          onBlur={() => review.focus(undefined)}
          onChange={(next) => change(index, next)}
          onEscape={() => review.drop(field.name)}
          onRemove={
            isList && shown.length > 1 ? () => review.type(field.name, shown.toSpliced(index, 1)) : undefined
          }
        />
      ))}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        {correction === undefined ? null : (
          <Typography
            variant="caption"
            sx={{ color: 'text.secondary', overflowWrap: 'anywhere', flex: '1 1 auto' }}
          >
            {correction.before === null
              ? t('wasEmpty')
              : t('was', {
                  value: [correction.before.value]
                    .flat()
                    .map((text) => wordValue(text, field.kind, formats, undefined))
                    .join(', '),
                })}
            <IconButton
              aria-label={t('restore', { field: label })}
              title={t('restore', { field: label })}
              disabled={review.isSaving}
              onClick={() => review.restore([field.name])}
              sx={{ ml: 0.5, p: 0.25 }}
            >
              <UndoIcon sx={{ fontSize: 15 }} />
            </IconButton>
          </Typography>
        )}
        {isList && shown.at(-1) !== '' ? (
          <Button
            color="inherit"
            startIcon={<AddIcon />}
            sx={{ minHeight: 26, py: 0, color: 'text.secondary' }}
            onClick={() => {
              review.type(field.name, [...shown, '']);
              // The new input is there after the next rendering.
              requestAnimationFrame(() => window.document.getElementById(`${id}-${shown.length}`)?.focus());
            }}
          >
            {t('addValue', { field: label })}
          </Button>
        ) : null}
      </Box>
    </Row>
  );
}

interface ValueInputProps {
  readonly id: string;
  /** Undefined: the row's own label names it. */
  readonly label: string | undefined;
  readonly text: string;
  readonly field: FieldDefinition;
  /** The API's code for what is wrong with it; empty when nothing is. */
  readonly error: string;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onChange: (text: string) => void;
  readonly onEscape: () => void;
  readonly onRemove: (() => void) | undefined;
}

function ValueInput(props: ValueInputProps) {
  const { id, label, text, field, error } = props;
  const t = useTranslations('document');
  const refusal = useRefusal();
  const isMissing = field.required === true && text === '';
  return (
    <>
      <OutlinedInput
        id={id}
        fullWidth
        size="small"
        value={text}
        multiline={field.kind === 'address'}
        error={error !== ''}
        placeholder={isMissing ? t('requiredMissing') : ''}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          props.onEscape();
        }}
        endAdornment={
          props.onRemove === undefined ? null : (
            <IconButton aria-label={t('removeValue', { value: text })} onClick={props.onRemove} edge="end">
              <RemoveIcon sx={{ fontSize: 16 }} />
            </IconButton>
          )
        }
        slotProps={{
          input: {
            className: 'review-input',
            'aria-required': field.required === true,
            'aria-invalid': error !== '',
            ...(label === undefined ? {} : { 'aria-label': label }),
            ...(error === '' ? {} : { 'aria-describedby': `${id}-error` }),
            inputMode: field.kind === 'amount' ? 'decimal' : 'text',
            spellCheck: false,
            maxLength: 2_000,
          },
        }}
        sx={{
          mb: 0.25,
          fontWeight: 550,
          '& .MuiOutlinedInput-input': { py: '5px', px: '9px' },
          '&.MuiInputBase-multiline': { py: 0, px: 0 },
          ...(isMissing ? { '& .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--red-ink)' } } : {}),
          '& input::placeholder': { color: 'var(--red-ink)', opacity: 1, fontWeight: 400 },
        }}
      />
      {error === '' ? null : (
        <Typography
          id={`${id}-error`}
          role="alert"
          variant="caption"
          component="p"
          sx={{ color: 'var(--red-ink)', m: 0 }}
        >
          {refusal(error)}
        </Typography>
      )}
    </>
  );
}
