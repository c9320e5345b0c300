import type { OrganizationId } from '../../../events/ids.ts';

/** A note to the console that something changed; it carries ids only and may be lost. */
export interface LiveUpdate {
  readonly type: string;
  readonly documentId?: string;
  readonly messageId?: string;
  readonly status?: string;
  /** With `document.reading`: how far the reading has come. */
  readonly pagesDone?: number;
  readonly pagesTotal?: number;
}

export interface LiveUpdates {
  /** To every console of the organization that is connected now. Each message to one is a list of updates. */
  push(organizationId: OrganizationId, update: LiveUpdate): Promise<void>;
}
