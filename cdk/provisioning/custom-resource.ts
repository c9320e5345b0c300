import type { Context } from 'aws-lambda';
import * as z from 'zod';

/** What CloudFormation asks of a custom resource ("Custom resource request types", CloudFormation User Guide). */
const Request = z.looseObject({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResponseURL: z.url(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  PhysicalResourceId: z.string().optional(),
  ResourceProperties: z.unknown(),
});

export interface CustomResource<Properties> {
  /** Throws for properties that are not its own. */
  readonly properties: z.ZodType<Properties>;
  /** Makes it, or brings it up to date, and returns its id. With another id than before, the old one is removed afterwards. */
  put(properties: Properties): Promise<string>;
  /** Removing what is not there succeeds. */
  remove(id: string, properties: Properties): Promise<void>;
}

/** Time to tell CloudFormation of a failure, which otherwise waits an hour for an answer. */
const reserveMs = 5_000;
/** The id of what was never made. */
const notMade = 'not-made';

/** A Lambda handler that answers CloudFormation in any case. */
export function customResource<Properties>(resource: CustomResource<Properties>) {
  return async (event: unknown, context: Context): Promise<void> => {
    const request = Request.parse(event);
    const { StackId, RequestId, LogicalResourceId, PhysicalResourceId = notMade } = request;
    let answer: object;
    try {
      const work = handle(resource, request);
      const id = await Promise.race([work, tooLate(context.getRemainingTimeInMillis() - reserveMs)]);
      answer = { Status: 'SUCCESS', PhysicalResourceId: id };
    } catch (error) {
      const Reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      answer = { Status: 'FAILED', Reason, PhysicalResourceId };
    }
    const response = await fetch(request.ResponseURL, {
      method: 'PUT',
      body: JSON.stringify({ ...answer, StackId, RequestId, LogicalResourceId }),
    });
    if (!response.ok) throw new Error(`CloudFormation refused the answer: ${response.status}`);
  };
}

async function handle<Properties>(
  resource: CustomResource<Properties>,
  { RequestType, PhysicalResourceId, ResourceProperties }: z.infer<typeof Request>,
): Promise<string> {
  if (RequestType === 'Delete') {
    const id = PhysicalResourceId ?? notMade;
    // CloudFormation deletes even what it was told could not be made, with properties that may be the reason.
    if (id !== notMade) await resource.remove(id, resource.properties.parse(ResourceProperties));
    return id;
  }
  return resource.put(resource.properties.parse(ResourceProperties));
}

function tooLate(afterMs: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('it took too long')), afterMs).unref();
  });
}
