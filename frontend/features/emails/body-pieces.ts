import type { EmailDetail } from '../../../shared/http/answers/emails.ts';

export type Analysis = Extract<NonNullable<EmailDetail['analysis']>, { state: 'done' }>;
export type Entity = Analysis['entities'][number];

export interface Piece {
  readonly text: string;
  /** Null: nothing in particular. */
  readonly entity: Entity | null;
}

/** A text cut at what it names; the pieces together are the text. Entities that do not fit it are passed over. */
export function piecesOf(text: string, entities: readonly Entity[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const entity of entities) {
    if (entity.start < at || entity.end <= entity.start || entity.end > text.length) continue;
    if (entity.start > at) pieces.push({ text: text.slice(at, entity.start), entity: null });
    pieces.push({ text: text.slice(entity.start, entity.end), entity });
    at = entity.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), entity: null });
  return pieces;
}

/** Each thing once, however often it is named; the sender's own words before what they quote. */
export function distinct(entities: readonly Entity[]): Entity[] {
  const found = new Map<string, Entity>();
  for (const entity of entities) {
    const key = `${entity.kind} ${entity.value} ${'currency' in entity ? entity.currency : ''}`;
    const known = found.get(key);
    if (known === undefined || (known.place === 'quote' && entity.place !== 'quote')) found.set(key, entity);
  }
  return [...found.values()];
}
