import type { SendingSigns } from '../understanding/mail/mail.ts';
import { fieldText, readHeaderBlock } from './header-fields.ts';

const bulk = /^\s*(?:bulk|list|junk)\b/i;

/** What the headers of a raw mail tell of how it was sent; anything that is not understood tells nothing. */
export function readSendingSigns(raw: Uint8Array): SendingSigns {
  const { fields } = readHeaderBlock(raw);
  const text = (name: string) => fieldText(fields, name)?.toLowerCase() ?? '';
  const has = (name: string) => fieldText(fields, name) !== undefined;
  return {
    mailing: has('list-unsubscribe') || has('list-id') || bulk.test(text('precedence')),
    automatic: automatic(
      text('auto-submitted'),
      has('x-autoreply') || has('x-autorespond'),
      text('precedence'),
    ),
    importance: importance(`${text('importance')} ${text('priority')} ${text('x-priority')}`),
  };
}

/** RFC 3834 §5, and what came before it. */
function automatic(submitted: string, answers: boolean, precedence: string): SendingSigns['automatic'] {
  if (answers || submitted.startsWith('auto-replied') || precedence.startsWith('auto_reply'))
    return 'replied';
  return submitted.startsWith('auto-') ? 'generated' : null;
}

/** RFC 2156 (Importance, Priority) and the numbers of X-Priority: 1 and 2 are high, 4 and 5 low. */
function importance(marks: string): SendingSigns['importance'] {
  if (/\bhigh\b|(?<!non-)\burgent\b|(?:^| )[12](?: |$)/.test(marks)) return 'high';
  return /\blow\b|\bnon-urgent\b|(?:^| )[45](?: |$)/.test(marks) ? 'low' : null;
}
