import { bad, type Check } from '../check.ts';
import { CommandError } from '../command-error.ts';

/** Runs checks; what AWS refuses or does not answer is a check of its own and stops none of the others. */
export async function ask(about: string, checks: () => Promise<readonly Check[]>): Promise<readonly Check[]> {
  try {
    return await checks();
  } catch (error) {
    if (error instanceof CommandError) return [bad(about, error.message, 'Then ask again.')];
    const { what, todo } = explained(error);
    return [bad(about, what, todo)];
  }
}

/** What went wrong with a call of AWS, and what to do, each in a sentence. Throws what is no error of AWS or the network. */
export function explained(error: unknown): { what: string; todo: string } {
  if (!(error instanceof Error)) throw error;
  const { name, message } = error;
  const firstLine = message.split('\n')[0] ?? message;
  if (/^(?:CredentialsProviderError|TokenProviderError)$/.test(name) && /\bSSO\b|expired/i.test(message)) {
    return {
      what: `the sign-in of this profile is over (${firstLine})`,
      todo: `Sign in again: aws sso login${process.env.AWS_PROFILE === undefined ? '' : ` --profile ${process.env.AWS_PROFILE}`}`,
    };
  }
  if (/^(?:CredentialsProviderError|TokenProviderError)$/.test(name)) {
    return {
      what: `there are no AWS credentials (${firstLine})`,
      todo: 'Set AWS_PROFILE, or sign in with `aws sso login` or `aws configure`.',
    };
  }
  if (/^(?:ExpiredToken|RequestExpired)/.test(name)) {
    return { what: `these credentials have expired (${firstLine})`, todo: 'Sign in again, or renew them.' };
  }
  if (/^(?:InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|InvalidSignature)/.test(name)) {
    return {
      what: `AWS does not know these credentials (${firstLine})`,
      todo: 'Sign in again, or set AWS_PROFILE to another profile. A region that is not open to the account (AWS console, "Account", "AWS Regions") answers the same.',
    };
  }
  if (/^(?:AccessDenied|UnauthorizedOperation|AuthorizationError)/.test(name)) {
    if (/service control policy|resource control policy/.test(message)) {
      return {
        what: firstLine,
        todo: 'The organization that the account belongs to forbids it, whatever your role: ask whoever keeps its policies (SCP, RCP).',
      };
    }
    return { what: firstLine, todo: 'Use a role that may do this (docs/deploy.md, "Permissions").' };
  }
  if (/\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)\b/.test(firstLine)) {
    return {
      what: `AWS cannot be reached (${firstLine})`,
      todo: 'See that this machine reaches the internet, and try again.',
    };
  }
  if ('$metadata' in error || 'code' in error || /^(?:TimeoutError|NetworkingError)$/.test(name)) {
    return {
      what: `AWS answered ${name}: ${firstLine}`,
      todo: 'Try again; if it stays, see https://health.aws.amazon.com.',
    };
  }
  throw error;
}

/** Runs a command; what AWS refuses ends it with a sentence instead of a stack. Throws `CommandError`. */
export async function told<Result>(command: () => Promise<Result>): Promise<Result> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { what, todo } = explained(error);
    throw new CommandError(`${what}. ${todo}`);
  }
}

/** Whether AWS says that something is not there. */
export function isAbsent(error: unknown): boolean {
  return (
    error instanceof Error &&
    /(?:NotFound|NoSuch|NonExistent|DoesNotExist)/.test(`${error.name} ${error.message}`)
  );
}

/** All pages of a list. */
export async function everyPage<Item>(
  page: (token: string | undefined) => Promise<{ items: readonly Item[]; next: string | undefined }>,
): Promise<Item[]> {
  const all: Item[] = [];
  let token: string | undefined;
  do {
    const { items, next } = await page(token);
    all.push(...items);
    token = next;
  } while (token !== undefined);
  return all;
}
