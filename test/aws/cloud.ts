import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request as send } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import type { Account, LambdaDefinition } from './account.ts';
import { type Authorizer, firstRefused, matches, type Need, roleOf } from './authorize.ts';
import type { Call, KnownCall, ServiceName } from './calls/call.ts';
import { knownCall } from './calls/known-call.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A service that the engines do not have. */
export type StandIn = (known: KnownCall, body: Buffer) => Promise<Answer>;
export type StandIns = Readonly<Record<'textract' | 'execute-api', StandIn>>;

/**
 * Decides about a call that was allowed: an answer instead of the service's own, as an outage or a throttle has; `cut`,
 * the connection breaks before the service hears of it; `unanswered`, it breaks when the service has done its work.
 */
export type Fault = (caller: LambdaDefinition, call: KnownCall) => Answer | 'cut' | 'unanswered' | undefined;

export interface CountedCall {
  readonly function: string;
  readonly service: ServiceName;
  readonly operation: string;
  /** Entries of a batch, 1 for everything else. */
  readonly entries: number;
  /** Capacity units that DynamoDB says it took. */
  units: number;
}

export interface Cloud {
  readonly port: number;
  /** Every call that was let through: function, service and operation. */
  readonly calls: CountedCall[];
  fault: Fault | undefined;
  close(): Promise<void>;
}

/** The header that says which host of AWS a call was meant for. */
export const hostHeader = 'x-facteur-host';

/** The access key of a function's credentials; what AWS would recognise its role by. */
export function accessKeyOf({ name, region }: LambdaDefinition): string {
  return `ASIA${name}${region}`.replace(/[^a-z0-9]/gi, '').toUpperCase();
}

/**
 * What functions reach in place of AWS. Each call is checked against the role of the function whose credentials signed
 * it, then goes to the engine of its service. Calls that are refused or not known here become findings of the account.
 */
export async function openCloud(account: Account, authorize: Authorizer, standIns: StandIns): Promise<Cloud> {
  const moto = new URL(account.engines.moto);
  const openSearch = new URL(account.engines.openSearch);
  const elsewhere: Partial<Record<ServiceName, URL>> = {
    dynamodb: new URL(account.engines.dynamoDb),
    aoss: openSearch,
    es: openSearch,
  };
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const calls: Cloud['calls'] = [];

  const server = createServer(async (request, response) => {
    let answer: Answer | 'cut';
    try {
      answer = await answerTo(request);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      account.findings.push({ kind: 'unknown-call', who: String(request.headers['user-agent']), what });
      answer = { status: 501, headers: {}, body: Buffer.from(what) };
    }
    if (answer === 'cut') return response.destroy();
    response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.byteLength });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  const cloud: Cloud = {
    port: address.port,
    calls,
    fault: undefined,
    async close() {
      server.closeAllConnections();
      server.close();
      agent.destroy();
      await once(server, 'close');
    },
  };
  return cloud;

  async function answerTo(request: IncomingMessage): Promise<Answer | 'cut'> {
    const host = String(request.headers[hostHeader] ?? request.headers.host);
    const url = new URL(request.url ?? '/', `https://${host}`);
    const { method = 'GET', headers } = request;
    const { accessKey, service, region } = signatureOf(headers.authorization, url);
    const call: Call = { method, host, url, region, headers, body: await buffer(request) };
    const caller = [...account.functions.values()].find((each) => accessKeyOf(each) === accessKey);
    if (caller === undefined) throw new Error(`Nobody has the access key ${accessKey}.`);
    const known = knownCall(account, service, call);

    const refused = await refusedNeed(caller, known);
    if (refused !== undefined) {
      account.findings.push({
        kind: 'refused',
        who: caller.name,
        what: `${refused.action} on ${refused.resource}`,
      });
      return errorAnswer(known.service, 403, accessDenied(known.service), refused.action);
    }
    const fault = cloud.fault?.(caller, known);
    if (fault === 'unanswered') {
      await served(caller, known, call);
      return 'cut';
    }
    return fault ?? served(caller, known, call);
  }

  async function served(caller: LambdaDefinition, known: KnownCall, call: Call): Promise<Answer> {
    const counted: CountedCall = {
      function: caller.name,
      service: known.service,
      operation: known.operation,
      entries: entriesOf(known, call.body),
      units: 0,
    };
    calls.push(counted);
    if (known.service === 'dynamodb') return measuredCapacity(counted, known, call);
    if (known.service === 'textract' || known.service === 'execute-api')
      return standIns[known.service](known, call.body);
    const shortened = known.service === 'sqs' ? { ...call, body: withoutDelay(call.body) } : call;
    const answer = await forward(elsewhere[known.service] ?? moto, known.path, shortened);
    return known.service === 's3' && answer.status === 404 ? missingFile(caller, known, answer) : answer;
  }

  /** Has DynamoDB tell what a call takes of the table. */
  async function measuredCapacity(counted: CountedCall, { path }: KnownCall, call: Call): Promise<Answer> {
    const asked = call.body.toString().replace(/}$/, ',"ReturnConsumedCapacity":"TOTAL"}');
    const answer = await forward(elsewhere.dynamodb ?? moto, path, { ...call, body: Buffer.from(asked) });
    for (const [, units] of answer.body.toString().matchAll(/"CapacityUnits":([\d.]+)/g))
      counted.units += Number(units);
    return answer;
  }

  async function refusedNeed(caller: LambdaDefinition, { needs, searchNeed }: KnownCall) {
    const role = roleOf(account, caller.arn);
    const refused = await firstRefused(authorize, role, needs);
    if (refused !== undefined || searchNeed === undefined) return refused;
    const { permission, index } = searchNeed;
    const isAllowed = account.searchAccess.some(
      ({ principals, rules }) =>
        principals.includes(role.arn) &&
        rules.some(
          ({ resources, permissions }) =>
            resources.some((resource) => matches(resource, index)) &&
            permissions.some((each) => matches(each, permission)),
        ),
    );
    return isAllowed ? undefined : { action: permission, resource: index };
  }

  /** S3 tells only those who may list the bucket that a file is not there. */
  async function missingFile(
    caller: LambdaDefinition,
    { needs }: KnownCall,
    answer: Answer,
  ): Promise<Answer> {
    const [need] = needs;
    if (need === undefined) return answer;
    const list: Need = { ...need, action: 's3:ListBucket', resource: need.resource.split('/')[0] ?? '' };
    if (await authorize.roleMay(roleOf(account, caller.arn), list)) return answer;
    account.findings.push({ kind: 'refused', who: caller.name, what: `${list.action} on ${list.resource}` });
    return errorAnswer('s3', 403, 'AccessDenied', list.action);
  }

  async function forward(engine: URL, path: string, { method, headers, body }: Call): Promise<Answer> {
    const { host: _host, 'content-length': _length, 'transfer-encoding': _encoding, ...kept } = headers;
    const request = send({
      agent,
      host: engine.hostname,
      port: engine.port,
      method,
      path,
      headers: { ...kept, host: engine.host, 'content-length': body.byteLength },
    });
    request.end(body);
    const [response]: IncomingMessage[] = await once(request, 'response');
    if (response === undefined) throw new Error('The engine gave no answer.');
    const { 'transfer-encoding': _chunked, connection: _connection, ...answered } = response.headers;
    return { status: response.statusCode ?? 500, headers: answered, body: await buffer(response) };
  }
}

/** Who signed a request, for which region and service: in a header, or in the query of a signed link. */
function signatureOf(authorization: string | undefined, url: URL) {
  const header = /Credential=([^,\s]+)/.exec(authorization ?? '')?.[1];
  const credential = header ?? url.searchParams.get('X-Amz-Credential') ?? '';
  const [accessKey = '', , region = '', service = ''] = credential.split('/');
  return { accessKey, region, service };
}

function entriesOf({ operation }: KnownCall, body: Buffer): number {
  if (operation !== 'PutEvents' && operation !== 'SendMessageBatch') return 1;
  return z.object({ Entries: z.array(z.unknown()) }).parse(JSON.parse(body.toString())).Entries.length;
}

/** What is to wait a quarter of an hour is there at once: only the waiting is shortened. */
function withoutDelay(body: Buffer): Buffer {
  return Buffer.from(body.toString().replace(/"DelaySeconds":\d+/g, '"DelaySeconds":0'));
}

function accessDenied(service: ServiceName): string {
  return service === 's3' ? 'AccessDenied' : 'AccessDeniedException';
}

/** An error in the words of a service. */
export function errorAnswer(service: ServiceName, status: number, code: string, message: string): Answer {
  if (service === 's3') {
    const body = Buffer.from(
      `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    );
    return { status, headers: { 'content-type': 'application/xml' }, body };
  }
  if (service === 'aoss' || service === 'es') {
    const body = Buffer.from(JSON.stringify({ status, error: { type: code, reason: message } }));
    return { status, headers: { 'content-type': 'application/json' }, body };
  }
  return {
    status: status === 403 ? 400 : status,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': code },
    body: Buffer.from(JSON.stringify({ __type: code, message })),
  };
}
