'use client';

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { contract } from '../../../shared/http/contract.ts';
import { useApi } from '../../components/api.tsx';
import { LoadedPage } from '../../components/loaded-page.tsx';
import { isGone, NothingThere } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { EmailView } from './email-view.tsx';

/** What was handed in a moment ago is there within seconds. */
const patience = { retry: (count: number, error: Error) => isGone(error) && count < 30, retryDelay: 500 };

/** `/email/?id=msg_…`: one e-mail, what was in it, and what became of each part; `awaited`: it is only just being received. */
export function EmailPage() {
  const t = useTranslations('emails');
  const search = useSearchParams();
  const { call } = useApi();
  const address = contract.getEmail.params.safeParse({ messageId: search.get('id') });
  const messageId = address.data?.messageId ?? '';
  const query = useQuery({
    queryKey: queryKeys.email(messageId),
    enabled: address.success,
    ...(search.get('awaited') === null ? {} : patience),
    queryFn: ({ signal }) => call('getEmail', { params: { messageId }, signal }),
  });

  if (!address.success) return <NothingThere title={t('badAddress')} />;
  return (
    <LoadedPage
      query={query}
      title={t('one')}
      list="/emails/"
      titleOf={({ subject }) => (subject === '' ? t('noSubject') : subject)}
    >
      {(email) => <EmailView email={email} />}
    </LoadedPage>
  );
}
