'use client';

import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../components/formats.ts';
import { type Policy, policies, type Terms } from './reading-settings.ts';

const pagesPriced = 1_000;

/** The ways of reading, each with what it does and what it costs. */
export function PolicyChoice(props: {
  policy: Policy;
  terms: Terms;
  disabled: boolean;
  onChange: (policy: Policy) => void;
}) {
  const t = useTranslations('settings');
  const formats = useFormats();
  const { terms } = props;
  const price = (perPage: string) => formats.amount(String(Number(perPage) * pagesPriced), 'USD');
  const prices = {
    text: price(terms.text),
    expense: price(terms.expense),
    tables: price(terms.tables),
    forms: price(terms.forms),
  };
  return (
    <Box role="radiogroup" aria-label={t('reading')} sx={{ display: 'grid', gap: 1 }}>
      {policies.map((policy) => {
        const isChosen = policy === props.policy;
        return (
          <Box
            key={policy}
            component="label"
            data-policy={policy}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'auto minmax(0, 1fr)',
              columnGap: 0.5,
              p: 1.25,
              border: 1,
              borderColor: isChosen ? 'var(--accent)' : 'divider',
              borderRadius: '10px',
              bgcolor: isChosen ? 'var(--accent-soft)' : 'transparent',
              cursor: props.disabled ? 'default' : 'pointer',
            }}
          >
            <Radio
              size="small"
              name="policy"
              value={policy}
              checked={isChosen}
              disabled={props.disabled}
              onChange={() => props.onChange(policy)}
              slotProps={{ input: { 'aria-label': t(`policies.${policy}.name`) } }}
              sx={{ alignSelf: 'start', p: 0.5 }}
            />
            <div>
              <Typography variant="h3" component="p" sx={{ lineHeight: '28px' }}>
                {t(`policies.${policy}.name`)}
              </Typography>
              <Typography variant="body2">{t(`policies.${policy}.text`)}</Typography>
              <Typography variant="caption" component="p" sx={{ color: 'text.secondary', m: 0, mt: 0.5 }}>
                {t(`policies.${policy}.cost`, prices)}
              </Typography>
            </div>
          </Box>
        );
      })}
    </Box>
  );
}
