'use client';

import TrainIcon from '@mui/icons-material/School';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { TypeModel } from '../../../shared/http/answers/organization.ts';
import { useApi } from '../../components/api.tsx';
import { useFormats } from '../../components/formats.ts';
import { useNotices } from '../../components/notices.tsx';
import { ErrorState } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { Tag } from '../../components/tag.tsx';
import { useMay } from '../../components/use-may.ts';
import { FigureTable } from './figure-table.tsx';

const refreshEveryMs = 2_000;
const versionsShown = 8;

/** What the organization's own corrections have taught about types. */
export function TypeModelSection() {
  const t = useTranslations('quality');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  const query = useQuery({
    queryKey: queryKeys.typeModel,
    queryFn: ({ signal }) => call('getTypeModel', { signal }),
    refetchInterval: ({ state }) => (isTrained(state.data) ? refreshEveryMs : false),
  });
  const settle = (model: TypeModel) => queryClient.setQueryData(queryKeys.typeModel, model);
  const train = useMutation({
    mutationFn: () => call('trainTypeModel'),
    onSuccess: settle,
    onError: (error) => {
      notices.problem(error);
      // Somebody else may have asked for it: show what is true now.
      void queryClient.invalidateQueries({ queryKey: queryKeys.typeModel });
    },
  });
  const choose = useMutation({
    mutationFn: (version: number | null) => call('chooseTypeModel', { body: { version } }),
    onSuccess: (model) => {
      settle(model);
      notices.done(t('chosen'));
    },
    onError: notices.problem,
  });
  const mayWrite = useMay('settings:write') === true;
  const model = query.data;
  const isTraining = train.isPending || isTrained(model);

  return (
    <Paper variant="outlined" component="section" aria-labelledby="learning" sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 260px' }}>
          <Typography variant="h2" id="learning">
            {t('learning')}
          </Typography>
          {model === undefined ? null : (
            <Typography variant="body2" role="status" sx={{ color: 'text.secondary', mt: 0.5 }}>
              {t('examples', { count: model.examples, corrected: model.corrected })}{' '}
              {model.examples < model.leastExamples ? t('tooFew', { count: model.leastExamples }) : null}
              {isTraining ? t('training') : null}
            </Typography>
          )}
        </Box>
        {mayWrite ? (
          <Button
            variant="outlined"
            startIcon={<TrainIcon />}
            disabled={model === undefined || model.examples < model.leastExamples}
            loading={isTraining}
            loadingPosition="start"
            onClick={() => train.mutate()}
          >
            {t('train')}
          </Button>
        ) : null}
      </Box>
      {query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton variant="rounded" height={120} sx={{ mt: 1.5 }} /> : null}
      {model === undefined || model.versions.length === 0 ? null : (
        <Box sx={{ mt: 1.5 }}>
          <Versions model={model} busy={choose.isPending} onChoose={mayWrite ? choose.mutate : undefined} />
        </Box>
      )}
    </Paper>
  );
}

const isTrained = (model: TypeModel | undefined) => model !== undefined && model.training !== null;

function Versions(props: {
  model: TypeModel;
  busy: boolean;
  /** Undefined: the key may only look. */
  onChoose: ((version: number | null) => void) | undefined;
}) {
  const { model, busy, onChoose } = props;
  const t = useTranslations('quality');
  const formats = useFormats();
  const share = (score: { accuracy: number } | null) =>
    score === null ? '–' : formats.percent(score.accuracy);
  const use = (version: number | null) =>
    onChoose === undefined ? null : (
      <Button color="inherit" disabled={busy} sx={{ minHeight: 28, py: 0 }} onClick={() => onChoose(version)}>
        {version === null ? t('useNone') : t('use')}
      </Button>
    );
  return (
    <>
      <FigureTable
        label={t('versions')}
        columns={[t('version'), t('documents'), t('without'), t('with'), t('outcome')]}
        rows={model.versions.slice(0, versionsShown).map((version) => ({
          key: String(version.version),
          name: formats.instant(version.at),
          cells: [
            formats.integer(version.examples),
            share(version.general),
            share(version.heldOut),
            version.version === model.active ? (
              <Tag key="active" tone="green">
                {t('active')}
              </Tag>
            ) : version.refused !== null ? (
              t(`refused.${version.refused}`)
            ) : (
              use(version.version)
            ),
          ],
        }))}
      />
      {model.active === null ? (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('none')}
        </Typography>
      ) : (
        use(null)
      )}
    </>
  );
}
