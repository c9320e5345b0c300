import * as z from 'zod';
import { Instant, type OrganizationId } from '../../events/ids.ts';
import type { Table } from '../platform/ports/table.ts';
import type { ModelVersion } from './model-version.ts';

/** The last time that somebody asked for a training of an organization's model. */
export const TrainingRequest = z.object({
  at: Instant,
  /** Who asked. */
  by: z.string(),
});
export type TrainingRequest = z.infer<typeof TrainingRequest>;

export interface TrainingRequests {
  last(organizationId: OrganizationId): Promise<TrainingRequest | undefined>;
  keep(organizationId: OrganizationId, request: TrainingRequest): Promise<void>;
}

const keys = (organizationId: OrganizationId) => ({ pk: `${organizationId}#TYPE_MODEL`, sk: 'REQUEST' });

export function trainingRequests(table: Table): TrainingRequests {
  return {
    async last(organizationId) {
      const { pk, sk } = keys(organizationId);
      const item = await table.get(pk, sk);
      return item === undefined ? undefined : TrainingRequest.parse(item.data);
    },

    // Without a condition: of two at the same moment either will do.
    keep: (organizationId, request) =>
      table.write([{ put: { ...keys(organizationId), version: 1, data: request } }]),
  };
}

/** A training that has not ended by then was given up: its five tries take a quarter of an hour each at most. */
const givenUpAfterMs = 90 * 60_000;

/** Whether a training that began after it was asked for has ended. */
export function isAnswered(requestedAt: Instant, newest: ModelVersion | undefined): boolean {
  return newest !== undefined && newest.at >= requestedAt;
}

/** The training that was asked for and has not ended yet. */
export function openRequest(
  request: TrainingRequest | undefined,
  newest: ModelVersion | undefined,
  now: Date,
): TrainingRequest | undefined {
  if (request === undefined || isAnswered(request.at, newest)) return undefined;
  return now.getTime() - Date.parse(request.at) < givenUpAfterMs ? request : undefined;
}
