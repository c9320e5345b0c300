'use client';

import CopyIcon from '@mui/icons-material/ContentCopy';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useTranslations } from 'use-intl';
import { useNotices } from '../../components/notices.tsx';
import { Tag } from '../../components/tag.tsx';
import { distinct, type Entity } from './body-pieces.ts';
import { useEntityWording } from './entity-wording.ts';

const Kinds = styled('dl')(({ theme }) => ({
  margin: 0,
  padding: '0 8px 10px 16px',
  fontSize: '0.8125rem',
  '& dt': { color: theme.vars?.palette.text.secondary, fontSize: '0.75rem', marginTop: 8 },
  '& dd': {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 28,
    overflowWrap: 'anywhere',
  },
  '& dd > span:first-of-type': { flex: 1, minWidth: 0 },
}));

const kinds = [
  'amount',
  'iban',
  'date',
  'reference',
  'person',
  'organization',
  'phone',
  'email',
  'address',
  'url',
] as const satisfies readonly Entity['kind'][];

/** What a message names, by kind, to be taken elsewhere. */
export function EntityList({ entities }: { entities: readonly Entity[] }) {
  const t = useTranslations('emails');
  const all = distinct(entities);
  if (all.length === 0) return <Box sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{t('noEntities')}</Box>;
  return (
    <Kinds>
      {kinds
        .map((kind) => ({ kind, found: all.filter((entity) => entity.kind === kind) }))
        .filter(({ found }) => found.length > 0)
        .map(({ kind, found }) => (
          <div key={kind}>
            <dt>{t(`entityKinds.${kind}`)}</dt>
            {found.map((entity) => (
              <EntityLine key={`${entity.start}`} entity={entity} />
            ))}
          </div>
        ))}
    </Kinds>
  );
}

function EntityLine({ entity }: { entity: Entity }) {
  const t = useTranslations('emails');
  const notices = useNotices();
  const wording = useEntityWording();
  const value = wording(entity);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(entity.value);
      notices.done(t('copied', { value: entity.value }));
    } catch {
      notices.refused(t('copyFailed'));
    }
  }

  return (
    <dd data-entity={entity.kind}>
      <span>{value}</span>
      {entity.kind === 'iban' && !entity.valid ? <Tag tone="red">{t('ibanInvalid')}</Tag> : null}
      {entity.place === 'quote' ? <Tag>{t('inQuote')}</Tag> : null}
      <IconButton
        aria-label={t('copy', { value })}
        onClick={() => void copy()}
        sx={{ color: 'text.secondary' }}
      >
        <CopyIcon sx={{ fontSize: 15 }} />
      </IconButton>
    </dd>
  );
}
