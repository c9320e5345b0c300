/* The adapters of one machine. `../aws/index.ts` has the same factories; the rest is for the host alone. */
export { commit } from './commit.ts';
export { closeDatabases } from './database.ts';
export { type PlatformEnvironment, platformEnvironment, readEnvironment } from './environment.ts';
export { configureSubscriptions, eventBus, type Subscriptions } from './events.ts';
export { type FileLink, type UploadLink, verifyFileUrl, verifyUploadUrl } from './file-urls.ts';
export { fileStore, intakeStore, removeUnfinishedFiles } from './files.ts';
export { holdDataDirectory } from './host-lock.ts';
export { recoverInterruptedTasks } from './interrupted-tasks.ts';
export { liveUpdates, onLiveUpdate } from './live.ts';
export { mailer } from './mailer.ts';
export { collectMetrics, metrics, metricsText } from './metrics.ts';
export { onQueueActivity } from './queue-activity.ts';
export { configureQueues, type QueueSettings } from './queue-settings.ts';
export { taskQueue } from './queues.ts';
export { searchIndex } from './search.ts';
export { secretStore } from './secrets.ts';
export { removeExpired, table } from './table.ts';
export { closeOpticalReader, textExtractor } from './text.ts';
