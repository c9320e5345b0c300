'use client';

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, createClient } from '../../../shared/http/client.ts';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { Logo } from '../../components/logo.tsx';
import { useProblemSentence } from '../../components/problem.ts';
import { signIn } from './session.ts';

/** Asks the API whether it takes the key. A key without this right is a key nevertheless. */
async function checkKey(baseUrl: string, key: string): Promise<void> {
  const call = createClient({ baseUrl, token: () => key });
  try {
    await call('listDocuments', { query: { limit: 1 } });
  } catch (error) {
    if (error instanceof ApiError && error.problem.status === 403) return;
    throw error;
  }
}

export function SignInPage({ baseUrl, refused }: { baseUrl: string; refused: boolean }) {
  const t = useTranslations('signIn');
  const sentence = useProblemSentence();
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const problem = error ?? (refused ? t('refused') : undefined);

  useEffect(() => {
    document.title = `${t('title')} · Facteur`;
  }, [t]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const trimmed = key.trim();
    if (!/^[\x21-\x7e]+$/.test(trimmed)) {
      setError(trimmed === '' ? t('missing') : t('refused'));
      return;
    }
    setBusy(true);
    setError(undefined);
    try {
      await checkKey(baseUrl, trimmed);
      signIn(trimmed);
    } catch (caught) {
      setError(caught instanceof ApiError && caught.problem.status === 401 ? t('refused') : sentence(caught));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Box component="main" sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Paper
        variant="outlined"
        sx={{ width: '100%', maxWidth: 400, p: { xs: 2.5, sm: 4 }, borderRadius: '12px' }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mb: 3 }}>
          <Box
            sx={{ display: 'flex', alignItems: 'center', gap: 1.25, fontWeight: 700, fontSize: '1.125rem' }}
          >
            <Logo size={32} />
            Facteur
          </Box>
          <LanguageSwitch />
        </Box>
        <Typography variant="h1" sx={{ mb: 0.5 }}>
          {t('title')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2.5 }}>
          {t('explanation')}
        </Typography>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => void submit(event)}
          sx={{ display: 'grid', gap: 2 }}
        >
          {problem === undefined ? null : (
            <Alert severity="error" variant="outlined" id="sign-in-problem">
              {problem}
            </Alert>
          )}
          <TextField
            type="password"
            label={t('key')}
            value={key}
            autoFocus
            fullWidth
            error={problem !== undefined}
            onChange={(event) => setKey(event.target.value)}
            slotProps={{
              htmlInput: {
                autoComplete: 'current-password',
                spellCheck: false,
                'aria-describedby': problem === undefined ? undefined : 'sign-in-problem',
              },
            }}
          />
          <Button type="submit" variant="contained" size="large" loading={busy}>
            {t('submit')}
          </Button>
        </Box>
      </Paper>
    </Box>
  );
}
