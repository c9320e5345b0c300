import { liveUpdates, platformEnvironment } from '#platform';
import { catalogue } from '../../events/index.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { pushLiveUpdate } from './push-live-updates.ts';

const deps = { live: liveUpdates(platformEnvironment()) };

export const handler = onEvent(
  catalogue.map((contract) => contract.type),
  { handle: (event) => pushLiveUpdate(event, deps) },
);
