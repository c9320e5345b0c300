import { findMailAmounts } from './entities/amounts.ts';
import { findMailDates } from './entities/dates.ts';
import { findEmailAddresses } from './entities/email-addresses.ts';
import { findMailIbans } from './entities/ibans.ts';
import { findOrganizations } from './entities/organizations.ts';
import { findPeople } from './entities/people.ts';
import { findPhones } from './entities/phones.ts';
import { findPostalAddresses } from './entities/postal-addresses.ts';
import { findReferences } from './entities/references.ts';
import { findUrls } from './entities/urls.ts';
import type { FoundEntity, MailEntity } from './entity.ts';
import type { AnalysedMail } from './mail.ts';
import type { Segment } from './segments.ts';

/** Beyond it, a body is a dump that nobody reads. */
const searchedCharacters = 100_000;
const mostEntities = 300;

/**
 * Everything named in a body, in its order, no two overlapping: at most 300 in its first 100,000 characters. Takes
 * linear time and never throws.
 */
export function findEntities(mail: AnalysedMail, segments: readonly Segment[]): MailEntity[] {
  const text = mail.bodyText.slice(0, searchedCharacters);
  const taken = new Uint8Array(text.length);
  const found: FoundEntity[] = [];
  /** What is told apart most safely comes first: an IBAN holds digits that look like phone numbers. */
  const finders: readonly (() => FoundEntity[])[] = [
    () => findMailIbans(text),
    () => findEmailAddresses(text),
    () => findUrls(text),
    () => findPostalAddresses(text),
    () => findReferences(text),
    () => findMailDates(text, mail.day),
    () => findMailAmounts(text),
    () => findPhones(text),
    () => findOrganizations(text, mail.from?.address ?? ''),
    () => findPeople(text, segments, mail.from?.name ?? ''),
  ];
  for (const find of finders) {
    for (const entity of find()) {
      if (taken.subarray(entity.start, entity.end).includes(1)) continue;
      taken.fill(1, entity.start, entity.end);
      found.push(entity);
    }
  }
  const placed = placedIn(segments);
  return found
    .toSorted((one, other) => one.start - other.start)
    .slice(0, mostEntities)
    .map((entity) => ({ ...entity, place: placed(entity.start) }));
}

/** Whose words a position is in; asked for in ascending order. */
function placedIn(segments: readonly Segment[]): (start: number) => Segment['kind'] {
  let at = 0;
  return (start) => {
    while (at < segments.length - 1 && (segments[at]?.end ?? 0) <= start) at += 1;
    return segments[at]?.kind ?? 'text';
  };
}
