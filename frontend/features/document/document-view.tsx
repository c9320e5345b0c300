'use client';

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { documentTypes } from '../../../shared/document-types/registry.ts';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useApi } from '../../components/api.tsx';
import { useWording } from '../../components/language.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { useMay } from '../../components/use-may.ts';
import { DocumentHeader } from './document-header.tsx';
import { FieldList } from './field-list.tsx';
import { Findings } from './findings.tsx';
import { HistoryTab } from './history-tab.tsx';
import { LineItems } from './line-items.tsx';
import { markTerms, searchTerms } from './mark.ts';
import { Packet } from './packet.tsx';
import { type Place, placesOf } from './places.ts';
import { PlainText } from './plain-text.tsx';
import { ReviewForm } from './review-form.tsx';
import { SaveBar } from './save-bar.tsx';
import { TablesTab } from './tables-tab.tsx';
import { TaxBreakdown } from './tax-breakdown.tsx';
import { TextTab } from './text-tab.tsx';
import { TextractCost } from './textract-cost.tsx';
import { useDocumentKeys } from './use-document-keys.ts';
import { usePageTurner } from './use-page-turner.ts';
import { useReview } from './use-review.ts';
import { useSelection } from './use-selection.ts';
import { Viewer } from './viewer.tsx';
import { WordPicker } from './word-picker.tsx';

const tabs = ['fields', 'tables', 'text', 'history'] as const;
type TabName = (typeof tabs)[number];

/** The page image on one side, what was understood of it on the other, each pointing at the other. */
export function DocumentView({ document, q: initialQ }: { document: DocumentDetail; q: string }) {
  const t = useTranslations('document');
  const wording = useWording();
  const { call } = useApi();
  const [tab, setTab] = useState<TabName>('fields');
  const [q, setQ] = useState(initialQ);
  const selection = useSelection();
  const turner = usePageTurner(document.pageCount ?? 1);
  useDocumentKeys(turner);
  const review = useReview(document);
  const mayWrite = useMay('documents:write') === true;
  const isReviewed = document.status === 'in_review' && mayWrite;

  const definition = document.documentType === null ? undefined : documentTypes[document.documentType];
  const places = useMemo(() => placesOf(document), [document]);
  const text = useQuery({
    queryKey: queryKeys.documentText(document.id, document.version),
    enabled: document.reading !== null,
    queryFn: ({ signal }) => call('getDocumentText', { params: { documentId: document.id }, signal }),
  });
  const hits = useMemo(() => {
    const terms = searchTerms(q).flatMap((term) => term.split(' '));
    const words = text.data?.pages.find(({ page }) => page === turner.page)?.words ?? [];
    if (terms.length === 0) return [];
    return words
      .filter((word) => markTerms(word.text, terms).some((part) => part.hit))
      .map((word) => word.box);
  }, [q, text.data, turner.page]);

  const words = text.data?.pages.find(({ page }) => page === turner.page);
  const { focused } = review;
  const filled = definition?.fields.find(({ name }) => name === focused?.name);
  const picker =
    !isReviewed || words === undefined || focused === undefined || filled === undefined ? null : (
      <WordPicker
        page={words}
        kind={filled.kind}
        onTake={(taken) => {
          const texts =
            review.drafts[filled.name]?.texts ?? [document.fields[filled.name]?.value ?? []].flat();
          review.take(
            taken,
            filled.list === true ? placedAt(texts, focused.index, taken.text) : [taken.text],
          );
        }}
      />
    );

  const picked = places.find((place) => place.key === selection.picked);
  const pickedPage = picked?.page;
  const { go } = turner;
  useEffect(() => {
    if (pickedPage !== undefined) go(pickedPage);
  }, [pickedPage, go]);

  function labelOf(place: Place): string {
    if (place.kind === 'tax') return t('taxOf', { name: place.name });
    if (place.kind === 'line') return t('lineNumber', { number: place.name });
    const field = definition?.fields.find(({ name }) => name === place.name);
    return field === undefined ? place.name : wording(field.label);
  }

  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        height: { lg: '100dvh' },
        px: { xs: 1.5, sm: 3 },
        py: { xs: 1.5, sm: 2 },
        gap: 1.5,
      }}
    >
      <DocumentHeader document={document} review={review} />
      <Packet document={document} />
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(400px, 460px)' },
          gridTemplateRows: { xs: 'min(46vh, 560px) auto', lg: 'minmax(0, 1fr)' },
        }}
      >
        <Viewer
          document={document}
          turner={turner}
          places={places}
          hits={hits}
          selection={selection}
          labelOf={labelOf}
          overlay={picker}
          fallback={<PlainText document={document} text={text} q={q} />}
        />
        <Paper
          variant="outlined"
          sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, overflow: 'hidden' }}
        >
          <Tabs
            value={tab}
            aria-label={t('views')}
            onChange={(_, value: TabName) => setTab(value)}
            sx={{ borderBottom: 1, borderColor: 'divider', px: 1, flex: 'none' }}
          >
            {tabs.map((name) => (
              <Tab
                key={name}
                value={name}
                label={t(`tabs.${name}`)}
                id={`tab-${name}`}
                aria-controls={`panel-${name}`}
              />
            ))}
          </Tabs>
          <Box
            role="tabpanel"
            id={`panel-${tab}`}
            aria-labelledby={`tab-${tab}`}
            sx={{ overflowY: 'auto', minHeight: 0 }}
          >
            {tab === 'fields' ? (
              <>
                <Findings document={document} />
                {isReviewed && definition !== undefined ? (
                  <ReviewForm
                    document={document}
                    definition={definition}
                    review={review}
                    selection={selection}
                  />
                ) : (
                  <Box sx={{ py: 1 }}>
                    <FieldList document={document} definition={definition} selection={selection} />
                  </Box>
                )}
                <LineItems
                  document={document}
                  selection={selection}
                  review={isReviewed ? review : undefined}
                />
                <TaxBreakdown document={document} selection={selection} />
                {isReviewed ? <SaveBar review={review} /> : null}
              </>
            ) : null}
            {tab === 'tables' ? <TablesTab document={document} onPage={turner.go} /> : null}
            {tab === 'text' ? (
              <>
                <TextTab
                  text={text}
                  ready={document.reading !== null}
                  failed={document.failure !== null}
                  q={q}
                  onSearch={setQ}
                />
                <TextractCost usage={document.textract} />
              </>
            ) : null}
            {tab === 'history' ? <HistoryTab document={document} /> : null}
          </Box>
        </Paper>
      </Box>
    </Box>
  );
}

/** A list with a value put at an index. */
function placedAt(texts: readonly string[], index: number, text: string): string[] {
  return index < texts.length ? texts.with(index, text) : [...texts, text];
}
