/* The adapters of AWS. `../embedded/index.ts` has the same factories. */
export { documentAnalyzer } from './analysis.ts';
export { analysisAvailable } from './analysis-available.ts';
export { commit } from './commit.ts';
export { type PlatformEnvironment, platformEnvironment } from './environment.ts';
export { eventBus } from './events.ts';
export { fileStore, intakeStore } from './files.ts';
export { liveUpdates } from './live.ts';
export { mailer } from './mailer.ts';
export { metrics } from './metrics.ts';
export { taskQueue } from './queues.ts';
export { searchIndex } from './search.ts';
export { secretStore } from './secrets.ts';
export { senderChecks } from './sender-checks.ts';
export { table } from './table.ts';
export { textExtractor } from './text.ts';
