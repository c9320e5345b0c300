'use client';

import SignOutIcon from '@mui/icons-material/Logout';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import { places, placesFor } from './places.ts';
import { useMay, useScopes } from './use-may.ts';

const Frame = styled('div')(({ theme }) => ({
  minHeight: '100dvh',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gridTemplateRows: 'auto minmax(0, 1fr)',
  [theme.breakpoints.up('md')]: {
    gridTemplateColumns: '208px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
  },
}));

const Side = styled('header')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '8px 12px',
  borderBottom: `1px solid ${theme.vars?.palette.divider}`,
  backgroundColor: theme.vars?.palette.background.default,
  position: 'sticky',
  top: 0,
  zIndex: 10,
  [theme.breakpoints.up('md')]: {
    flexDirection: 'column',
    alignItems: 'stretch',
    height: '100dvh',
    padding: '14px 10px',
    borderBottom: 0,
    borderRight: `1px solid ${theme.vars?.palette.divider}`,
  },
}));

const Places = styled('nav')(({ theme }) => ({
  // On a small screen the places are under the thumb.
  position: 'fixed',
  insetInline: 0,
  bottom: 0,
  zIndex: 10,
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: '1fr',
  paddingBottom: 'env(safe-area-inset-bottom)',
  borderTop: `1px solid ${theme.vars?.palette.divider}`,
  backgroundColor: theme.vars?.palette.background.paper,
  [theme.breakpoints.up('md')]: {
    position: 'static',
    gridAutoFlow: 'row',
    gap: 2,
    border: 0,
    marginTop: 16,
    background: 'none',
  },
}));

const Place = styled(Link)(({ theme }) => ({
  display: 'grid',
  justifyItems: 'center',
  alignItems: 'center',
  gap: 2,
  padding: '7px 4px 6px',
  color: theme.vars?.palette.text.secondary,
  textDecoration: 'none',
  fontSize: '0.6875rem',
  fontWeight: 550,
  '& svg': { fontSize: 20 },
  '&[aria-current="page"]': { color: 'var(--accent)' },
  [theme.breakpoints.up('md')]: {
    gridTemplateColumns: 'auto 1fr',
    justifyItems: 'start',
    gap: 10,
    padding: '7px 10px',
    borderRadius: 8,
    fontSize: '0.8125rem',
    '& svg': { fontSize: 18 },
    '&:hover': { backgroundColor: theme.vars?.palette.action.hover },
    '&[aria-current="page"]': {
      backgroundColor: theme.vars?.palette.action.selected,
      color: theme.vars?.palette.text.primary,
    },
    '&[aria-current="page"] svg': { color: 'var(--accent)' },
  },
}));

const SkipLink = styled('a')({
  position: 'absolute',
  left: -9999,
  '&:focus': {
    left: 12,
    top: 8,
    zIndex: 20,
    padding: '6px 12px',
    background: 'var(--accent-soft)',
    borderRadius: 8,
  },
});

/** The house around every page: where one can go, whether it is live, the language, the way out. */
export function Shell(props: { indicator: ReactNode; onSignOut: () => void; children: ReactNode }) {
  const t = useTranslations('shell');
  const path = usePathname();
  const scopes = useScopes();
  const mayChoose = useMay('documents:read') !== false;
  // All of them until it is known what the key may see.
  const open = scopes === undefined ? places : placesFor(scopes);
  return (
    <Frame>
      <SkipLink href="#main">{t('skip')}</SkipLink>
      <Side>
        <Box
          component={Link}
          href={open[0]?.href ?? '/'}
          aria-label={t('home')}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            px: { md: 0.75 },
            color: 'text.primary',
            textDecoration: 'none',
            fontWeight: 700,
            fontSize: '1rem',
            letterSpacing: '-0.02em',
          }}
        >
          <Logo />
          Facteur
        </Box>
        <Places aria-label={t('places')}>
          {open.map(({ href, key, icon: Icon, also }) => (
            <Place key={key} href={href} aria-current={path === href || path === also ? 'page' : undefined}>
              <Icon aria-hidden />
              {t(key)}
            </Place>
          ))}
        </Places>
        <Box sx={{ flex: 1 }} />
        {props.indicator}
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'space-between',
            gap: 0.5,
            px: { md: 0.5 },
          }}
        >
          <LanguageSwitch />
          <Box sx={{ flex: 1 }} />
          {mayChoose ? (
            <IconButton
              component={Link}
              href="/settings/"
              title={t('settings')}
              aria-label={t('settings')}
              aria-current={path === '/settings/' ? 'page' : undefined}
              sx={{ '&[aria-current="page"]': { color: 'var(--accent)', bgcolor: 'action.selected' } }}
            >
              <SettingsIcon fontSize="small" />
            </IconButton>
          ) : null}
          <IconButton title={t('signOut')} aria-label={t('signOut')} onClick={props.onSignOut}>
            <SignOutIcon fontSize="small" />
          </IconButton>
        </Box>
      </Side>
      <Box
        component="main"
        id="main"
        tabIndex={-1}
        sx={{ minWidth: 0, outline: 'none', pb: { xs: 'calc(64px + env(safe-area-inset-bottom))', md: 0 } }}
      >
        {props.children}
      </Box>
    </Frame>
  );
}
