'use client';

import ApproveIcon from '@mui/icons-material/Check';
import RejectIcon from '@mui/icons-material/Close';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import TypeIcon from '@mui/icons-material/LabelOutlined';
import ReopenIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DocumentType } from '../../../shared/document-types/names.ts';
import { useTypeLabel } from '../../components/document-type.ts';
import { RowCheckbox } from '../../components/row-checkbox.tsx';
import { useMay } from '../../components/use-may.ts';
import { useBulk } from './bulk.tsx';
import { appliesTo, type BulkAction, type BulkActionKind, type ListedDocument } from './bulk-action.ts';
import type { SelectedRows } from './use-selected-rows.ts';

const icons: Readonly<Record<BulkActionKind, ReactNode>> = {
  approve: <ApproveIcon />,
  reject: <RejectIcon />,
  reopen: <ReopenIcon />,
  delete: <DeleteIcon />,
  type: <TypeIcon />,
  download: <DownloadIcon />,
};

/** What can be done with the rows that are chosen; a button says to how many of them, where it is not all. */
export function SelectionBar({ rows, count }: { rows: SelectedRows<ListedDocument>; count: number }) {
  const t = useTranslations('bulk');
  const { job, start } = useBulk();
  const mayWrite = useMay('documents:write') === true;
  const [typeAnchor, setTypeAnchor] = useState<HTMLElement | null>(null);
  const { selected } = rows;
  const kinds: readonly BulkActionKind[] = mayWrite
    ? ['approve', 'reject', 'reopen', 'type', 'delete', 'download']
    : ['download'];

  function run(action: BulkAction): void {
    start(
      action,
      selected.filter((document) => appliesTo(action.kind, document)),
    );
    leave();
  }
  function leave(): void {
    rows.clear();
    // The bar goes, and what has the focus with it.
    document.getElementById('main')?.focus({ preventScroll: true });
  }

  return (
    <Box
      role="group"
      aria-label={t('selection')}
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        alignItems: 'center',
        gap: 0.75,
        minWidth: 0,
        flex: 1,
        minHeight: 40,
      }}
    >
      {/* A table has this in its header. */}
      <Box sx={{ display: { md: 'none' } }}>
        <RowCheckbox
          label={t('selectAll')}
          checked={selected.length === count ? true : 'some'}
          onToggle={rows.toggleAll}
        />
      </Box>
      <Typography role="status" variant="body2" noWrap sx={{ fontWeight: 550, mr: 'auto' }}>
        {t('selected', { count: selected.length })}
      </Typography>
      <Button onClick={leave} sx={{ minWidth: 0, px: 1, order: { md: 1 } }}>
        {t('clear')}
      </Button>
      <Box
        sx={{
          display: 'flex',
          flexWrap: { sm: 'wrap', md: 'nowrap' },
          gap: 0.75,
          flexBasis: { xs: '100%', md: 'auto' },
        }}
      >
        {kinds.map((kind) => {
          const possible = selected.filter((document) => appliesTo(kind, document)).length;
          if (possible === 0) return null;
          const label = t(`actions.${kind}`);
          return (
            <ActionButton
              key={kind}
              icon={icons[kind]}
              label={possible === selected.length ? label : t('some', { action: label, count: possible })}
              disabled={job?.isBusy === true}
              opensMenu={kind === 'type'}
              onClick={(anchor) => (kind === 'type' ? setTypeAnchor(anchor) : run({ kind }))}
            />
          );
        })}
      </Box>
      <TypeMenu
        anchor={typeAnchor}
        onClose={() => setTypeAnchor(null)}
        onChoose={(documentType) => run({ kind: 'type', documentType })}
      />
    </Box>
  );
}

/** On a telephone, its icon only. */
function ActionButton(props: {
  icon: ReactNode;
  label: string;
  disabled: boolean;
  opensMenu: boolean;
  onClick: (anchor: HTMLElement) => void;
}) {
  return (
    <Button
      variant="outlined"
      startIcon={props.icon}
      aria-label={props.label}
      title={props.label}
      aria-haspopup={props.opensMenu ? 'menu' : undefined}
      disabled={props.disabled}
      onClick={(event) => props.onClick(event.currentTarget)}
      sx={{
        flex: { xs: 1, sm: 'none' },
        minWidth: { xs: 34, sm: 64 },
        px: { xs: 0, sm: 1.5 },
        '& .MuiButton-startIcon': { m: { xs: 0, sm: '0 8px 0 -4px' } },
      }}
    >
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {props.label}
      </Box>
    </Button>
  );
}

function TypeMenu(props: {
  anchor: HTMLElement | null;
  onClose: () => void;
  onChoose: (type: DocumentType) => void;
}) {
  const t = useTranslations('bulk');
  const typeLabel = useTypeLabel();
  const types = DocumentType.options.toSorted((a, b) => typeLabel(a).localeCompare(typeLabel(b)));
  return (
    <Menu
      open={props.anchor !== null}
      anchorEl={props.anchor}
      onClose={props.onClose}
      slotProps={{ list: { 'aria-label': t('chooseType'), dense: true }, paper: { sx: { maxHeight: 420 } } }}
    >
      {types.map((type) => (
        <MenuItem
          key={type}
          onClick={() => {
            props.onClose();
            props.onChoose(type);
          }}
        >
          {typeLabel(type)}
        </MenuItem>
      ))}
    </Menu>
  );
}
