'use client';

import { useFormats } from '../../components/formats.ts';
import { groupIban } from '../../components/grouped.ts';
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
        return groupIban(entity.value);
      default:
        return entity.value;
    }
  };
}
