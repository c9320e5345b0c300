import type * as z from 'zod';
import type { OrganizationId } from '../../events/ids.ts';
import type { ApiKeyRepository } from '../../shared/api-keys/repository.ts';
import type { TextractTerms } from '../../shared/costs/textract-terms.ts';
import type { ReadingProgressRepository } from '../../shared/documents/reading-progress.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import type { Contract, RouteName } from '../../shared/http/contract.ts';
import type { Scope } from '../../shared/http/route.ts';
import type { TrainingExamples } from '../../shared/learning/training-example.ts';
import type { TrainingRequests } from '../../shared/learning/training-request.ts';
import type { TypeModels } from '../../shared/learning/type-models.ts';
import type { LiveTickets } from '../../shared/live/tickets.ts';
import type { MessageRepository, SaveMessage } from '../../shared/messages/repository.ts';
import type { OrganizationRepository } from '../../shared/organizations/repository.ts';
import type { Commit, EventBus } from '../../shared/platform/ports/event-bus.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import type { SearchIndex } from '../../shared/platform/ports/search-index.ts';
import type { TaskQueue } from '../../shared/platform/ports/task-queue.ts';
import type { Outcomes } from '../../shared/quality/outcome.ts';
import type { LayoutMemory } from '../../shared/suppliers/layout-memory.ts';
import type { SupplierRepository } from '../../shared/suppliers/repository.ts';

export interface ApiDependencies {
  readonly files: FileStore;
  /** What is on its way in. */
  readonly intake: FileStore;
  readonly documents: DocumentRepository;
  readonly messages: MessageRepository;
  readonly organizations: OrganizationRepository;
  readonly suppliers: SupplierRepository;
  /** Where suppliers print what. */
  readonly layouts: LayoutMemory;
  /** Models of document types, and what they are trained on. */
  readonly models: TypeModels;
  readonly examples: TrainingExamples;
  /** Trainings that somebody asked for. */
  readonly requests: TrainingRequests;
  /** What people found on samples. */
  readonly outcomes: Outcomes;
  readonly apiKeys: ApiKeyRepository;
  readonly commit: Commit;
  readonly saveDocument: SaveDocument;
  readonly saveMessage: SaveMessage;
  readonly bus: EventBus;
  readonly queues: TaskQueue;
  readonly search: SearchIndex;
  /** How far readings under way have come. */
  readonly progress: ReadingProgressRepository;
  readonly tickets: LiveTickets;
  /** Amazon Textract, where scans can be read by it. */
  readonly textract: TextractTerms | null;
  /** Where the console opens its WebSocket. */
  readonly liveUrl: string;
  readonly version: string;
  readonly now: () => Date;
}

/** Who calls: always within one organization. */
export interface Principal {
  readonly organizationId: OrganizationId;
  /** For the history: `key:<id>`. */
  readonly name: string;
  readonly scopes: readonly Scope[];
}

export interface SentFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

type BodyOf<Name extends RouteName> = Contract[Name]['body'] extends {
  kind: 'json';
  schema: infer Schema extends z.ZodType;
}
  ? z.output<Schema>
  : Contract[Name]['body'] extends { kind: 'files' }
    ? readonly SentFile[]
    : Contract[Name]['body'] extends { kind: 'bytes' }
      ? Uint8Array
      : undefined;

/** A file to answer with: its bytes, or a link to them when they are many. */
export type FileAnswer =
  | {
      readonly body: Uint8Array;
      readonly contentType: string;
      readonly downloadName?: string;
      readonly cache?: true;
    }
  | { readonly redirect: string };

type AnswerOf<Name extends RouteName> = Contract[Name]['answer'] extends {
  kind: 'json';
  schema: infer Schema extends z.ZodType;
}
  ? z.input<Schema>
  : FileAnswer;

export interface RouteInput<Name extends RouteName> {
  readonly params: z.output<Contract[Name]['params']>;
  readonly query: z.output<Contract[Name]['query']>;
  readonly body: BodyOf<Name>;
  readonly principal: Principal;
}

/** What one route does. It gets parsed input and answers data; HTTP is not its business. */
export type RouteHandler<Name extends RouteName> = (
  input: RouteInput<Name>,
  deps: ApiDependencies,
) => Promise<AnswerOf<Name>>;
