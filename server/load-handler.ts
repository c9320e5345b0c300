import type { Context } from 'aws-lambda';
import * as z from 'zod';
import type { FunctionName } from '../functions/wiring.ts';

type Handler = (event: unknown, context: Context) => Promise<object>;

const HandlerModule = z.object({
  handler: z.custom<Handler>((value) => typeof value === 'function'),
});

/** The handler of a function, from the same file that is bundled for Lambda. Found by name: no list to keep. */
export async function loadHandler(functionName: FunctionName): Promise<Handler> {
  const module: unknown = await import(
    new URL(`../functions/${functionName}/handler.ts`, import.meta.url).href
  );
  return HandlerModule.parse(module).handler;
}
