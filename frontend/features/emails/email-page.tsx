'use client';

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { contract } from '../../../shared/http/contract.ts';
import { useApi } from '../../components/api.tsx';
import { LoadedPage } from '../../components/loaded-page.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { EmailView } from './email-view.tsx';

/** `/email/?id=msg_…`: one e-mail, what was in it, and what became of each part. */
export function EmailPage() {
  const t = useTranslations('emails');
  const search = useSearchParams();
  const { call } = useApi();
  const address = contract.getEmail.params.safeParse({ messageId: search.get('id') });
  const messageId = address.data?.messageId ?? '';
  const query = useQuery({
    queryKey: queryKeys.email(messageId),
    enabled: address.success,
    queryFn: ({ signal }) => call('getEmail', { params: { messageId }, signal }),
  });

  if (!address.success) return <PageFrame title={t('one')}>{t('badAddress')}</PageFrame>;
  return (
    <LoadedPage
      query={query}
      title={t('one')}
      titleOf={({ subject }) => (subject === '' ? t('noSubject') : subject)}
    >
      {(email) => <EmailView email={email} />}
    </LoadedPage>
  );
}
