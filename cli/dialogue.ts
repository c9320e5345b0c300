import { createInterface } from 'node:readline/promises';
import { CommandError } from './command-error.ts';

/** Whether there is somebody to ask. */
export const isAttended = () => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** Asks a person. Throws `CommandError` with `otherwise` when nobody is there. */
export async function askPerson(question: string, otherwise: string): Promise<string> {
  if (!isAttended()) throw new CommandError(otherwise);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-C at a question means no, and nothing was begun.
  lines.once('SIGINT', () => process.exit(130));
  try {
    return (await lines.question(question)).trim();
  } finally {
    lines.close();
  }
}

/** Whether a person says yes; anything else is no. */
export async function confirmed(question: string, otherwise: string): Promise<boolean> {
  return /^(?:y|yes|o|oui)$/i.test(await askPerson(`${question} [y/N] `, otherwise));
}
