import * as z from 'zod';

/** The body of every error answer: RFC 9457 `application/problem+json`, with a stable code and the field at fault. */
export const Problem = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  /** Stable, for programs: `document_not_found`. */
  code: z.string(),
  /** One sentence for people: what is wrong and what to do. */
  detail: z.string(),
  /** Each input at fault: `query.limit`, `body.name`. */
  errors: z
    .array(
      z.object({
        field: z.string(),
        message: z.string(),
        /** Stable, for programs that say it in their own words. */
        code: z.string().optional(),
      }),
    )
    .optional(),
});
export type Problem = z.infer<typeof Problem>;

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not acceptable as it is',
  429: 'Too many requests',
  500: 'Something went wrong on our side',
  503: 'Not ready yet',
};

/** An error that the caller may see. Everything else is answered as 500 without details. */
export class VisibleError extends Error {
  override readonly name = 'VisibleError';
  readonly status: number;
  readonly code: string;
  readonly errors: Problem['errors'];
  constructor(status: number, code: string, detail: string, errors?: Problem['errors']) {
    super(detail);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export function problemOf(error: VisibleError): Problem {
  return {
    type: 'about:blank',
    title: titles[error.status] ?? 'Error',
    status: error.status,
    code: error.code,
    detail: error.message,
    ...(error.errors === undefined ? {} : { errors: error.errors }),
  };
}
