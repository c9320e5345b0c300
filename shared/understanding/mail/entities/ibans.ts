import { findIbans } from '../../values/iban.ts';
import type { FoundEntity } from '../entity.ts';

export function findMailIbans(text: string): FoundEntity[] {
  return findIbans(text).map(({ value, start, end, valid }) => ({ kind: 'iban', value, start, end, valid }));
}
