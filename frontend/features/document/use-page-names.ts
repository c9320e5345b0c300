import { useTranslations } from 'use-intl';
import type { PageRange } from './page-ranges.ts';

/** Names pages in words: "Page 3", "Pages 1 to 2". */
export function usePageNames(): (range: PageRange) => string {
  const t = useTranslations('document');
  return ({ firstPage, lastPage }) =>
    firstPage === lastPage
      ? t('onePage', { page: firstPage })
      : t('somePages', { first: firstPage, last: lastPage });
}
