'use client';

import LowIcon from '@mui/icons-material/KeyboardDoubleArrowDown';
import HighIcon from '@mui/icons-material/PriorityHigh';
import UrgentIcon from '@mui/icons-material/ReportProblemOutlined';
import Tooltip from '@mui/material/Tooltip';
import { useTranslations } from 'use-intl';
import type { EmailSummary } from '../../../shared/http/answers/emails.ts';
import { useWording } from '../../components/language.tsx';
import { Tag, type Tone } from '../../components/tag.tsx';

type Category = NonNullable<EmailSummary['category']>;
type Priority = NonNullable<EmailSummary['priority']>;

const tones: Readonly<Record<Category, Tone>> = {
  invoice: 'accent',
  reminder: 'amber',
  quote_request: 'blue',
  quote: 'blue',
  order: 'green',
  delivery: 'green',
  complaint: 'red',
  contract: 'accent',
  application: 'blue',
  bank_tax_insurance: 'accent',
  newsletter: 'neutral',
  personal: 'neutral',
  other: 'neutral',
};

export function CategoryTag({ category }: { category: Category }) {
  const t = useTranslations('emails');
  return (
    <Tag tone={tones[category]} data-category={category}>
      {t(`categories.${category}`)}
    </Tag>
  );
}

const marks = {
  low: { icon: LowIcon, tone: 'neutral' },
  high: { icon: HighIcon, tone: 'amber' },
  urgent: { icon: UrgentIcon, tone: 'red' },
} as const;

/** Nothing for what is as usual; else a sign that says in words why. */
export function PriorityMark(props: { priority: Priority; reason: EmailSummary['priorityReason'] }) {
  const { priority, reason } = props;
  const t = useTranslations('emails');
  const wording = useWording();
  if (priority === 'normal') return null;
  const { icon: Icon, tone } = marks[priority];
  const sentence = t('priorityMark', {
    priority: t(`priorities.${priority}`).toLowerCase(),
    reason: reason === null ? '' : wording(reason),
  });
  return (
    <Tooltip title={sentence} describeChild={false}>
      <Tag
        tone={tone}
        role="img"
        aria-label={sentence}
        data-priority={priority}
        sx={{ position: 'relative', zIndex: 1, px: '4px' }}
      >
        <Icon aria-hidden sx={{ fontSize: 16 }} />
      </Tag>
    </Tooltip>
  );
}
