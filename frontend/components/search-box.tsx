'use client';

import ClearIcon from '@mui/icons-material/Close';
import SearchIcon from '@mui/icons-material/Search';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

const quietMs = 250;

/** Searches when the typing pauses. `/` puts the cursor here. */
export function SearchBox(props: {
  label: string;
  placeholder: string;
  value: string;
  onSearch: (q: string) => void;
}) {
  const { value, onSearch } = props;
  const t = useTranslations('states');
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // The address changed by other means, such as the browser's back button.
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);

  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      onSearch(text);
    }, quietMs);
    return () => clearTimeout(timer);
  }, [text, onSearch]);

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const inField =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <OutlinedInput
      fullWidth
      inputRef={input}
      type="search"
      value={text}
      placeholder={props.placeholder}
      onChange={(event) => setText(event.target.value)}
      inputProps={{ 'aria-label': props.label, enterKeyHint: 'search', maxLength: 500 }}
      startAdornment={
        <InputAdornment position="start">
          <SearchIcon fontSize="small" />
        </InputAdornment>
      }
      endAdornment={
        text === '' ? undefined : (
          <IconButton edge="end" aria-label={t('clearSearch')} onClick={() => setText('')}>
            <ClearIcon fontSize="small" />
          </IconButton>
        )
      }
      sx={{ height: 42, '& input::-webkit-search-cancel-button': { display: 'none' } }}
    />
  );
}
