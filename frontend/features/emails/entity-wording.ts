'use client';

import { useFormats } from '../../components/formats.ts';
import type { Entity } from './body-pieces.ts';

/** What an entity means, as the reader writes it. */
export function useEntityWording(): (entity: Entity) => string {
  const formats = useFormats();
  return (entity) => {
    switch (entity.kind) {
      case 'amount':
        return formats.amount(entity.value, entity.currency);
      case 'date':
        return formats.day(entity.value);
      case 'iban':
        return entity.value.replace(/(.{4})(?=.)/g, '$1 ');
      default:
        return entity.value;
    }
  };
}
