'use client';

import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EmailDetail } from '../../../shared/http/answers/emails.ts';
import { type Entity, piecesOf } from './body-pieces.ts';
import { useEntityWording } from './entity-wording.ts';
import { HtmlBody } from './html-body.tsx';

const Text = styled('div')({
  padding: '0 16px 16px',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  maxWidth: '86ch',
  lineHeight: 1.6,
});

/** Inked like a marker pen, in a tone for numbers and one for names; meaning is in the words of the title. */
const Named = styled('span')({
  borderRadius: 3,
  padding: '1px 2px',
  margin: '0 -2px',
  backgroundColor: 'var(--blue-soft)',
  '&[data-kind="amount"], &[data-kind="iban"]': { backgroundColor: 'var(--green-soft)' },
  '&[data-kind="date"], &[data-kind="reference"]': { backgroundColor: 'var(--amber-soft)' },
});

type Shown = 'text' | 'html';

/** The message as plain text with what it names, or as its sender laid it out, made harmless. */
export function EmailBody({ email, entities }: { email: EmailDetail; entities: readonly Entity[] }) {
  const t = useTranslations('emails');
  const [shown, setShown] = useState<Shown>('text');
  const { bodyText } = email;
  return (
    <>
      <Box sx={{ px: 2, pb: 1.5 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shown}
          aria-label={t('showAs')}
          onChange={(_, next: Shown | null) => setShown(next ?? shown)}
          sx={{ '& button': { py: 0.25, px: 1.25, fontSize: '0.75rem', textTransform: 'none' } }}
        >
          <ToggleButton value="text">{t('asText')}</ToggleButton>
          <ToggleButton value="html">{t('asHtml')}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {shown === 'html' ? (
        <HtmlBody messageId={email.id} />
      ) : (
        <Text>
          {bodyText === null || bodyText.trim() === '' ? (
            <em>{t('noBody')}</em>
          ) : (
            <MarkedText text={bodyText} entities={entities} />
          )}
        </Text>
      )}
    </>
  );
}

function MarkedText({ text, entities }: { text: string; entities: readonly Entity[] }) {
  const t = useTranslations('emails');
  const wording = useEntityWording();
  return piecesOf(text, entities).map(({ text: piece, entity }, index) =>
    entity === null ? (
      piece
    ) : (
      <Named
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        key={index}
        data-kind={entity.kind}
        title={`${t(`entityKinds.${entity.kind}`)} : ${wording(entity)}`}
      >
        {piece}
      </Named>
    ),
  );
}
