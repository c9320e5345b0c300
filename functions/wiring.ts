import type { EventType } from '../events/index.ts';
import { maxReceives } from '../shared/lambda/redelivery.ts';

/** What makes a function run. All but the last two go through the function's own queue and dead-letter queue. */
export type Trigger =
  /** Events of the bus. */
  | { readonly kind: 'events'; readonly events: readonly EventType[] }
  /** Tasks sent to its queue by name. */
  | { readonly kind: 'task' }
  /** The clock. */
  | { readonly kind: 'schedule'; readonly everyMinutes: number }
  /** Completions of Amazon Textract (SNS), and tasks of the sweeper. */
  | { readonly kind: 'textract-completion' }
  /** What SES says of mails that it took (SNS), and tasks. */
  | { readonly kind: 'incoming-mail' }
  /** HTTP requests. */
  | { readonly kind: 'request' }
  /** A console that opens a WebSocket on AWS; the one-machine host answers it by itself. */
  | { readonly kind: 'live-connection' };

/** What a function may touch; both platforms grant exactly this. */
export interface Grants {
  readonly files?: 'read' | 'write' | 'read-write';
  /** What is on its way in: mail that SES put down, and uploads. */
  readonly intake?: 'list' | 'read-write';
  readonly table?: 'read' | 'read-write';
  readonly events?: 'publish';
  /** Functions whose queues it sends tasks to. */
  readonly tasks?: readonly FunctionName[];
  /** Reads depths of all queues. */
  readonly queues?: 'read';
  readonly search?: 'read' | 'write';
  /** Starts and collects text extraction (Textract), looks at documents more closely, or only asks for that. */
  readonly text?: 'extract' | 'analyze' | 'ask';
  readonly live?: 'push';
}

export interface FunctionWiring {
  /** For alarms: who is hurt, and how, when this function fails. */
  readonly purpose: string;
  readonly trigger: Trigger;
  readonly grants: Grants;
  readonly timeoutSeconds: number;
  readonly memoryMB: number;
  /** Records of one invocation, 1–10. */
  readonly batchSize: number;
  /** Seconds that AWS waits for more records before it starts, as one invocation costs less than several; 0 if left out. */
  readonly gatherSeconds?: number;
  /** Deliveries before a record is a dead letter. */
  readonly maxReceives: number;
  /** At most so many invocations at once. */
  readonly maxConcurrency: number;
  /** Needs the PDF, image and OCR engines beside its bundle. */
  readonly engines?: true;
}

export const functionNames = [
  'receive-message',
  'sweep-incoming-mail',
  'unpack-message',
  'analyze-message',
  'extract-text',
  'finish-text-extraction',
  'sweep-text-extractions',
  'classify',
  'extract-fields',
  'analyze-document',
  'route',
  'split-document',
  'index-search',
  'push-live-updates',
  'live-connect',
  'render-pages',
  'train',
  'reconcile',
  'api',
] as const;
export type FunctionName = (typeof functionNames)[number];

const stage = { batchSize: 10, maxReceives, maxConcurrency: 10 } as const;

/** Every function of Facteur: data only, read by `cdk/` and by the one-machine host alike. */
export const wiring: Readonly<Record<FunctionName, FunctionWiring>> = {
  'receive-message': {
    ...stage,
    purpose: 'Records e-mails. When it fails, mail that was accepted does not show up.',
    trigger: { kind: 'incoming-mail' },
    grants: { files: 'read-write', intake: 'read-write', table: 'read-write', events: 'publish' },
    timeoutSeconds: 60,
    // Room for ten mails of 40 MB at once.
    memoryMB: 1769,
  },
  'sweep-incoming-mail': {
    ...stage,
    purpose: 'Finds mail that nobody was told of. When it fails, such mail may lie there unseen.',
    trigger: { kind: 'schedule', everyMinutes: 60 },
    grants: { intake: 'list', tasks: ['receive-message'] },
    timeoutSeconds: 60,
    memoryMB: 512,
    batchSize: 1,
    maxConcurrency: 2,
  },
  'unpack-message': {
    ...stage,
    purpose: 'Takes e-mails apart. When it fails, their attachments do not become documents.',
    trigger: { kind: 'events', events: ['message.received.v1'] },
    grants: { files: 'read-write', table: 'read-write', events: 'publish' },
    timeoutSeconds: 120,
    memoryMB: 1769,
  },
  'analyze-message': {
    ...stage,
    purpose: 'Tells what e-mails are about. When it fails, they stay without category and priority.',
    trigger: {
      kind: 'events',
      events: ['message.unpacked.v1', 'message.analysis-requested.v1', 'document.corrected.v1'],
    },
    grants: { files: 'read', table: 'read-write', events: 'publish' },
    timeoutSeconds: 60,
    memoryMB: 512,
  },
  'extract-text': {
    ...stage,
    purpose: 'Reads documents. When it fails, documents stay without text, type and fields.',
    trigger: { kind: 'events', events: ['document.received.v1'] },
    grants: {
      files: 'read-write',
      table: 'read-write',
      events: 'publish',
      text: 'extract',
      live: 'push',
    },
    timeoutSeconds: 300,
    memoryMB: 1769,
    batchSize: 4,
    engines: true,
  },
  'finish-text-extraction': {
    ...stage,
    purpose: 'Collects what Textract read. When it fails, scanned documents stay unread.',
    trigger: { kind: 'textract-completion' },
    grants: { files: 'read-write', table: 'read-write', events: 'publish', text: 'extract' },
    timeoutSeconds: 120,
    memoryMB: 1769,
    engines: true,
  },
  'sweep-text-extractions': {
    ...stage,
    purpose: 'Finds lost Textract completions. When it fails, a scanned document may wait forever.',
    trigger: { kind: 'schedule', everyMinutes: 5 },
    grants: { table: 'read', tasks: ['finish-text-extraction'] },
    timeoutSeconds: 60,
    memoryMB: 512,
    batchSize: 1,
    maxConcurrency: 2,
  },
  classify: {
    ...stage,
    purpose: 'Decides the type of documents. When it fails, documents stay untyped.',
    trigger: { kind: 'events', events: ['document.text-extracted.v1'] },
    grants: { files: 'read', table: 'read-write', events: 'publish' },
    timeoutSeconds: 60,
    memoryMB: 1769,
  },
  'extract-fields': {
    ...stage,
    purpose: 'Reads and checks fields. When it fails, documents stay without amounts, dates and IBANs.',
    trigger: { kind: 'events', events: ['document.classified.v1', 'document.analyzed.v1'] },
    grants: { files: 'read', table: 'read-write', events: 'publish', text: 'ask' },
    timeoutSeconds: 60,
    memoryMB: 1769,
  },
  'analyze-document': {
    ...stage,
    purpose: 'Looks closer at scans with fields missing. When it fails, these go to a person without them.',
    trigger: { kind: 'events', events: ['document.analysis-requested.v1'] },
    grants: { files: 'read-write', table: 'read-write', events: 'publish', text: 'analyze' },
    timeoutSeconds: 300,
    memoryMB: 1769,
    batchSize: 2,
    // Textract analyzes about one page a second for the whole account.
    maxConcurrency: 2,
    engines: true,
  },
  route: {
    ...stage,
    purpose: 'Files documents or asks a person. When it fails, documents are neither filed nor reviewed.',
    // What people file by hand teaches something of its supplier, which other documents wait for.
    trigger: { kind: 'events', events: ['document.fields-extracted.v1', 'document.filed.v1'] },
    grants: { table: 'read-write', events: 'publish' },
    timeoutSeconds: 30,
    memoryMB: 512,
  },
  'split-document': {
    ...stage,
    purpose: 'Makes documents of the parts of a file. When it fails, documents in one file stay together.',
    trigger: { kind: 'events', events: ['document.split.v1'] },
    grants: { files: 'read-write', table: 'read-write', events: 'publish' },
    timeoutSeconds: 120,
    memoryMB: 1769,
    batchSize: 2,
    engines: true,
  },
  'index-search': {
    ...stage,
    purpose: 'Keeps the search index. When it fails, lists and searches are out of date.',
    trigger: {
      kind: 'events',
      events: [
        'document.received.v1',
        'document.review-requested.v1',
        'document.filed.v1',
        'document.rejected.v1',
        'document.corrected.v1',
        'document.split.v1',
        'document.failed.v1',
        'document.deleted.v1',
      ],
    },
    grants: { files: 'read', table: 'read', search: 'write' },
    timeoutSeconds: 60,
    memoryMB: 1024,
    // The documents of an e-mail come in together, and go on together.
    gatherSeconds: 1,
  },
  'push-live-updates': {
    ...stage,
    purpose: 'Tells open consoles what changed. When it fails, people must reload the page.',
    trigger: {
      kind: 'events',
      events: [
        'message.received.v1',
        'message.unpacked.v1',
        'message.analyzed.v1',
        'message.analysis-failed.v1',
        'message.failed.v1',
        'document.received.v1',
        'document.classified.v1',
        'document.review-requested.v1',
        'document.filed.v1',
        'document.rejected.v1',
        'document.corrected.v1',
        'document.split.v1',
        'document.failed.v1',
        'document.deleted.v1',
      ],
    },
    grants: { table: 'read-write', live: 'push' },
    timeoutSeconds: 30,
    memoryMB: 512,
    gatherSeconds: 1,
  },
  'live-connect': {
    ...stage,
    purpose: 'Lets consoles follow what happens. When it fails, people must reload the page.',
    trigger: { kind: 'live-connection' },
    grants: { table: 'read-write' },
    timeoutSeconds: 10,
    memoryMB: 512,
    maxConcurrency: 20,
  },
  'render-pages': {
    ...stage,
    purpose: 'Draws pages for the console. When it fails, people see no pictures of documents.',
    trigger: { kind: 'task' },
    grants: { files: 'read-write', table: 'read' },
    timeoutSeconds: 60,
    memoryMB: 3008,
    batchSize: 2,
    engines: true,
  },
  train: {
    ...stage,
    purpose: 'Learns from corrected types. When it fails, types are told no better than before.',
    trigger: { kind: 'schedule', everyMinutes: 1_440 },
    grants: { files: 'read-write', table: 'read-write', tasks: ['train'] },
    timeoutSeconds: 900,
    memoryMB: 1769,
    batchSize: 1,
    maxConcurrency: 2,
  },
  reconcile: {
    ...stage,
    purpose: 'Finds what got stuck and drives it again. When it fails, a lost event may stay lost.',
    trigger: { kind: 'schedule', everyMinutes: 5 },
    grants: { table: 'read-write', events: 'publish', queues: 'read' },
    timeoutSeconds: 120,
    memoryMB: 512,
    batchSize: 1,
    maxConcurrency: 2,
  },
  api: {
    ...stage,
    purpose: 'Answers the console and integrations. When it fails, nobody sees anything.',
    trigger: { kind: 'request' },
    grants: {
      files: 'read-write',
      intake: 'read-write',
      table: 'read-write',
      events: 'publish',
      search: 'read',
      tasks: ['receive-message', 'render-pages', 'train'],
      queues: 'read',
      text: 'ask',
    },
    timeoutSeconds: 29,
    memoryMB: 1769,
    maxConcurrency: 100,
  },
};

/** The functions behind a queue of their own. */
export const queuedFunctions: readonly FunctionName[] = functionNames.filter((name) => {
  const { kind } = wiring[name].trigger;
  return kind !== 'request' && kind !== 'live-connection';
});

/** Which queues every event goes to. */
export const subscriptions: Readonly<Partial<Record<EventType, readonly FunctionName[]>>> = subscribers();

function subscribers() {
  const found: Partial<Record<EventType, FunctionName[]>> = {};
  for (const name of queuedFunctions) {
    const { trigger } = wiring[name];
    if (trigger.kind !== 'events') continue;
    for (const type of trigger.events) found[type] = [...(found[type] ?? []), name];
  }
  return found;
}
