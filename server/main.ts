import { availableParallelism } from 'node:os';
import { hostConfiguration } from './configuration.ts';
import { startHost } from './host.ts';
import { startupError } from './startup-error.ts';

/* `npm start`: the one-machine host on a durable data directory. */

process.env.POWERTOOLS_LOG_LEVEL ??= 'WARN';

try {
  const host = await startHost(hostConfiguration(process.env, availableParallelism()));
  process.stdout.write(
    [
      'Facteur is running. Stop it with Ctrl-C.',
      `Console: ${host.consoleUrl}`,
      `Mail:    smtp://127.0.0.1:${host.smtpPort}  to demo@any-domain`,
      '',
    ].join('\n'),
  );
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      process.stdout.write('Stopping: finishing what is under way (Ctrl-C again to stop at once) …\n');
      void host.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  process.stderr.write(`${startupError(error)}\n`);
  process.exit(1);
}
