import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import {
  closeDatabases,
  collectMetrics,
  fileStore,
  hastenTasksFromTheFuture,
  holdDataDirectory,
  intakeStore,
  metrics,
  platformEnvironment,
  recoverInterruptedTasks,
  removeExpired,
  removeUnfinishedFiles,
  secretStore,
  table,
  taskQueue,
} from '#platform';
import { OrganizationId } from '../events/ids.ts';
import { apiKeyRepository } from '../shared/api-keys/repository.ts';
import { liveTickets } from '../shared/live/tickets.ts';
import { organizationRepository } from '../shared/organizations/repository.ts';
import { byteBudget } from './byte-budget.ts';
import { smtpCertificate } from './certificate.ts';
import type { HostConfiguration } from './configuration.ts';
import { startDispatcher } from './dispatcher.ts';
import { prepareOrganization } from './first-start.ts';
import { type HttpDependencies, httpServer } from './http-server.ts';
import { liveSockets } from './live-sockets.ts';
import { loadHandler } from './load-handler.ts';
import { repeatedly } from './repeatedly.ts';
import { startSchedules } from './schedules.ts';
import { largestMessage, smtpServer } from './smtp-server.ts';
import { wireQueues } from './wire-queues.ts';
import { workerPool } from './worker-pool.ts';

/** Within Ctrl-C's ten seconds, with time left to close everything. */
const drainMs = 8_000;
const expirySweepMs = 60_000;
/** Mails and requests that are being sent: four of the largest at once, or thousands of ordinary ones. */
const intakeBytes = 4 * largestMessage;

export interface Host {
  readonly httpUrl: string;
  /** Opens the console signed in; whoever has it has the organization's data. */
  readonly consoleUrl: string;
  readonly apiKey: string;
  readonly smtpPort: number;
  /** Takes nothing more, finishes what is under way and closes. What was not finished goes on at the next start. */
  stop(): Promise<void>;
}

/** Starts everything on this machine, on the data directory of `FACTEUR_DATA_DIR`. Throws when another host has it. */
export async function startHost(configuration: HostConfiguration): Promise<Host> {
  const letGo = holdDataDirectory(platformEnvironment());
  wireQueues();
  collectMetrics();
  recoverInterruptedTasks(platformEnvironment());
  hastenTasksFromTheFuture(platformEnvironment());
  await removeUnfinishedFiles(platformEnvironment());

  const items = table(platformEnvironment());
  const organizations = organizationRepository(items);
  const apiKeys = apiKeyRepository(items);
  const apiKey = await prepareOrganization(OrganizationId.parse('demo'), {
    organizations,
    apiKeys,
    secrets: secretStore(platformEnvironment()),
  });

  const certificate = await smtpCertificate(platformEnvironment().dataDirectory);
  const files = fileStore(platformEnvironment());
  const queues = taskQueue(platformEnvironment());
  const memory = byteBudget(intakeBytes);
  const smtp = smtpServer({ organizations, files, queues, certificate, memory });
  const smtpPort = await listen(smtp.server, configuration.smtpPort, configuration.host);

  // Signed links need the address, which is known once the port is; requests wait until the rest is ready.
  const ready = Promise.withResolvers<HttpDependencies>();
  const http = httpServer(ready.promise);
  const httpUrl = `http://${urlHost(configuration.host)}:${await listen(http, configuration.httpPort, configuration.host)}`;
  process.env.FACTEUR_PUBLIC_URL ??= httpUrl;
  const env = platformEnvironment();
  const live = liveSockets(env, liveTickets(items));
  ready.resolve({
    env,
    live,
    memory,
    apiKeys,
    files: fileStore(env),
    intake: intakeStore(env),
    api: await loadHandler('api'),
    consoleDirectory: fileURLToPath(new URL('../dist/console', import.meta.url)),
  });

  const pool = workerPool(configuration.readers);
  const measured = metrics(env);
  const dispatcher = startDispatcher({ queues, pool, metrics: measured });
  const stopSchedules = await startSchedules(queues);
  const stopFlushing = repeatedly('passing on measurements', 1_000, () => measured.flush());
  const stopExpiring = repeatedly('removing what expired', expirySweepMs, () => removeExpired(env));

  const stopHastening = repeatedly('looking for a clock that was set back', expirySweepMs, () =>
    hastenTasksFromTheFuture(env),
  );

  return {
    httpUrl,
    consoleUrl: `${httpUrl}/#key=${apiKey}`,
    apiKey,
    smtpPort,
    async stop() {
      stopSchedules();
      stopFlushing();
      stopExpiring();
      stopHastening();
      live.stop();
      const closed = Promise.all([
        new Promise<void>((resolve) => smtp.close(resolve)),
        new Promise<void>((resolve) => http.close(() => resolve())),
      ]);
      http.closeIdleConnections();
      await dispatcher.stop(drainMs);
      http.closeAllConnections();
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1_000))]);
      await pool.stop();
      closeDatabases(env);
      letGo();
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  return boundPort(server);
}

function boundPort(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address.port;
}

function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
