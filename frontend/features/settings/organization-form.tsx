'use client';

import SaveIcon from '@mui/icons-material/Save';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { OrganizationSettings } from '../../../shared/http/inputs.ts';
import { useApi } from '../../components/api.tsx';
import { ReadOnlyNotice } from '../../components/read-only-notice.tsx';
import { useKeySession, useMay } from '../../components/use-may.ts';
import { useSaveSettings } from '../../components/use-save-settings.ts';

/** Domains as people type them, `@acme.fr, acme.com`; undefined when one of them is none. */
function domainsOf(text: string): string[] | undefined {
  const typed = text.split(/[\s,;]+/).filter((word) => word !== '');
  const parsed = OrganizationSettings.shape.domains.safeParse(
    typed.map((word) => word.slice(word.lastIndexOf('@') + 1)),
  );
  return parsed.data;
}

/** What the organization is called, and where its people write from. */
export function OrganizationForm({ settings }: { settings: OrganizationSettings }) {
  const t = useTranslations('settings');
  const { call } = useApi();
  const mayWrite = useMay('settings:write');
  const id = useKeySession().data?.organizationId;
  const [name, setName] = useState(settings.name);
  const [typed, setTyped] = useState(settings.domains.join(', '));
  const domains = domainsOf(typed);
  const save = useSaveSettings('organization', (body: OrganizationSettings) =>
    call('putOrganization', { body }),
  );
  const isNamed = name.trim() !== '';
  const isChanged = name !== settings.name || domains?.join() !== settings.domains.join();
  const isLocked = mayWrite !== true;

  return (
    <Paper
      variant="outlined"
      component="form"
      aria-labelledby="organization"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed && domains !== undefined) save.mutate({ ...settings, name, domains });
      }}
      sx={{ p: 2, display: 'grid', gap: 2 }}
    >
      <div>
        <Typography variant="h2" id="organization">
          {t('organization')}
        </Typography>
        {id === undefined ? null : (
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
            {t('organizationId', { id })}
          </Typography>
        )}
      </div>
      {mayWrite === false ? <ReadOnlyNotice /> : null}
      <TextField
        size="small"
        label={t('name')}
        helperText={isNamed ? t('nameText') : t('nameMissing')}
        value={name}
        error={!isNamed}
        disabled={isLocked}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'organization' } }}
      />
      <TextField
        size="small"
        label={t('domains')}
        helperText={domains === undefined ? t('domainsInvalid') : t('domainsText')}
        value={typed}
        error={domains === undefined}
        disabled={isLocked}
        placeholder="exemple.fr"
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 2_000, autoCapitalize: 'none', spellCheck: false } }}
      />
      <Box>
        <Button
          type="submit"
          variant="contained"
          startIcon={<SaveIcon />}
          disabled={isLocked || !isChanged || !isNamed || domains === undefined}
          loading={save.isPending}
          loadingPosition="start"
        >
          {t('save')}
        </Button>
      </Box>
    </Paper>
  );
}
