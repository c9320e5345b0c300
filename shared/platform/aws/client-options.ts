/**
 * What every AWS client is made with. The SDK waits for ever by default; a function that waits for a dead connection
 * until its own timeout leaves no trace of why.
 */
export const clientOptions = {
  maxAttempts: 4,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
} as const;
