#!/usr/bin/env -S node --conditions=embedded --disable-warning=ExperimentalWarning
import { Command } from 'commander';
import { CommandError } from './command-error.ts';
import type { DeployOptions } from './deploy/deploy.ts';
import type { DestroyOptions } from './destroy/destroy.ts';
import type { ReplayOptions } from './replay.ts';
import type { SearchOptions } from './search.ts';
import type { StatusOptions } from './status.ts';

// Who reads our output, such as `head`, may have seen enough.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

const program = new Command('facteur')
  .description('Facteur reads the business mail of a company.')
  .showHelpAfterError('(facteur --help lists the commands)')
  .addHelpText('after', '\nExit codes: 0 all went well, 1 something failed, 2 wrong usage.')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

// Each command loads its code when it runs, so that help is there at once.
program
  .command('inspect')
  .description('Read files and print what they are: type, fields, lines, tables, findings. Needs no server.')
  .argument('<file...>', 'PDF, image, DOCX, XLSX, text, HTML or XML files')
  .option('--json', 'one JSON object a line, one line a file')
  .option('--no-einvoice', 'read the printed page only, as if no e-invoice were inside')
  .action(async (files: string[], options: { json?: true; einvoice: boolean }) => {
    await import('../shared/platform/freed-memory.ts');
    const { inspect } = await import('./inspect.ts');
    process.exitCode = await inspect(files, { json: options.json === true, einvoice: options.einvoice });
  });

program
  .command('evaluate')
  .description('Read documents whose truth is known, and print how well: types, confidence, fields.')
  .argument(
    '<path>',
    'a folder with a truth.jsonl, or such a file: {"file", "documentType", "fields"} a line',
  )
  .option('--json', 'as one JSON object')
  .option('--no-einvoice', 'read the printed pages only, as if no e-invoice were inside')
  .action(async (path: string, options: { json?: true; einvoice: boolean }) => {
    await import('../shared/platform/freed-memory.ts');
    const { evaluateFiles } = await import('./evaluate.ts');
    process.exitCode = await evaluateFiles(path, {
      json: options.json === true,
      einvoice: options.einvoice,
    });
  });

program
  .command('import')
  .description('Hand in e-mails from .eml files, mbox files and folders. Can be stopped and run again.')
  .argument('<path>', 'a file or a folder')
  .option('--organization <name>', 'whose mail it is', 'demo')
  .action(async (path: string, options: { organization: string }) => {
    const { importMail } = await import('./import.ts');
    process.exitCode = await importMail(path, options);
  });

program
  .command('status')
  .description('Documents by state, and the queues of FACTEUR_DATA_DIR (default ./data).')
  .option('--json', 'as one JSON object')
  .option('--stage <file>', 'a stage file: of a stage on AWS')
  .action(async (options: StatusOptions) => {
    const { printStatus } = await import('./status.ts');
    process.exitCode = await printStatus(options);
  });

program
  .command('search')
  .description('Documents that hold all of these words, best first; without words the newest.')
  .argument('[words...]', 'the last one may be a beginning; "…" in quotes for a phrase')
  .option('--organization <name>', 'whose', 'demo')
  .option('--type <types>', 'comma-separated: invoice,credit_note')
  .option('--status <states>', 'comma-separated: in_review,failed')
  .option('--tag <tag>', 'with this tag')
  .option('--from <date>', 'received on this day or later (YYYY-MM-DD)')
  .option('--to <date>', 'received before this day')
  .option('--limit <number>', 'at most so many, up to 100', '25')
  .option('--json', 'as one JSON object')
  .option('--stage <file>', 'a stage file: in a stage on AWS')
  .action(async (words: string[], options: SearchOptions) => {
    const { searchDocuments } = await import('./search.ts');
    process.exitCode = await searchDocuments(words, options);
  });

program
  .command('replay')
  .description('Read documents or e-mails from their originals again. What people have set stays.')
  .argument('[id...]', 'documents (doc_…) and e-mails (msg_…)')
  .option('--failed', 'all documents that failed, instead')
  .option('--organization <name>', 'whose', 'demo')
  .option('--stage <file>', 'a stage file: in a stage on AWS')
  .action(async (ids: string[], options: ReplayOptions) => {
    const { replay } = await import('./replay.ts');
    process.exitCode = await replay(ids, options);
  });

program
  .command('reconcile')
  .description('Drive on what stopped on its way, now rather than at the next five minutes.')
  .option('--stage <file>', 'a stage file: in a stage on AWS')
  .action(async (options: { stage?: string }) => {
    const { reconcileNow } = await import('./reconcile.ts');
    process.exitCode = await reconcileNow(options);
  });

program
  .command('redrive')
  .description('Try dead letters again, once what killed them is mended.')
  .argument('[function]', 'only those of this function (`facteur status` lists them)')
  .option('--stage <file>', 'a stage file: those of a stage on AWS')
  .action(async (name: string | undefined, options: { stage?: string }) => {
    const { redriveDeadLetters } = await import('./redrive.ts');
    process.exitCode = await redriveDeadLetters(name, options);
  });

program
  .command('deploy')
  .description('Bring a stage into an AWS account, or up to date, and see that a mail comes through.')
  .option('--stage <file>', 'the stage file (docs/aws.md); the only one in cdk/stages when left out')
  .option('--dry-run', 'look, estimate and compare, and change nothing')
  .option('--yes', 'ask nothing; what holds data is still not replaced')
  .option('--replace-data', 'replace or remove what holds data without asking')
  .option('--force', 'go on in spite of what is marked with ✗')
  .option('--prebuilt', 'take the functions that were built last')
  .option('--assembly <folder>', 'take what was synthesised before')
  .option('--no-smoke-test', 'do not send a mail at the end')
  .option('--smoke-seconds <number>', 'how long that mail is waited for', '300')
  .option(
    '--dns-server <address>',
    'ask this name server, where the own one knows an inner view of the domain',
  )
  .option('--init', 'write a first stage file, from the following or from what you answer')
  .option('--name <name>', 'with --init: starts the name of everything')
  .option('--region <region>', 'with --init: where documents are stored and read')
  .option('--mail-region <region>', 'with --init: where SES receives mail')
  .option('--domain <domain>', 'with --init: what mail comes to')
  .option('--search <engine>', 'with --init: nextgen or domain')
  .option('--ocr <engine>', 'with --init: textract or embedded')
  .action(async (options: DeployOptions) => {
    const { deploy } = await import('./deploy/deploy.ts');
    process.exitCode = await deploy(options);
  });

program
  .command('destroy')
  .description('Take a stage out of an AWS account. Data stays unless the stage file says otherwise.')
  .requiredOption('--stage <file>', 'the stage file')
  .option('--confirm <name>', 'the name of the stage, instead of typing it')
  .action(async (options: DestroyOptions) => {
    const { destroy } = await import('./destroy/destroy.ts');
    process.exitCode = await destroy(options);
  });

program
  .command('doctor')
  .description('What is not as it should be, on this machine or in an AWS account, and what to do about it.')
  .option('--stage <file>', 'a stage file: looks at AWS')
  .option('--json', 'as one JSON object')
  .option('--no-drift', 'do not look for what was changed by hand, which takes minutes')
  .option(
    '--dns-server <address>',
    'ask this name server, where the own one knows an inner view of the domain',
  )
  .action(async (options: { stage?: string; json?: true; drift: boolean; dnsServer?: string }) => {
    const { doctor } = await import('./doctor/doctor.ts');
    process.exitCode = await doctor(options);
  });

program
  .command('cost')
  .description(
    'What a stage on AWS costs in a month, from the templates of `npm run synth` and a dated price list.',
  )
  .option('--mails <number>', 'e-mails a month (10000)')
  .option('--attachments <number>', 'attachments of an e-mail (2)')
  .option('--pages <number>', 'pages of an attachment (2)')
  .option('--scanned <share>', 'attachments that are scans (30%)')
  .option('--kilobytes <number>', 'size of an attachment (100)')
  .option('--illegible <share>', 'scanned pages that the embedded engine reads badly (20%)')
  .option('--incomplete <share>', 'scans of which a field is missing after our own reading (30%)')
  .option('--requests <number>', 'requests of the console for an e-mail (5)')
  .option('--search-hours <number>', 'hours of a day in which somebody searches (10)')
  .option('--region <name>', 'whose prices (eu-west-3)')
  .option('--templates <folder>', 'synthesised templates (cdk.out)')
  .option('--json', 'as one JSON object')
  .action(async (options: Record<string, unknown>) => {
    const { printCost } = await import('./cost.ts');
    process.exitCode = printCost(options);
  });

program
  .command('train')
  .description(
    'Learn an organization’s document types from what its people approved; keeps the better model.',
  )
  .requiredOption('--organization <name>', 'whose')
  .option('--use <version>', 'go back to an earlier version, or to "none", instead')
  .option('--list', 'only list the versions')
  .action(async (options: { organization: string; use?: string; list?: true }) => {
    const { trainTypesOf } = await import('./train.ts');
    process.exitCode = await trainTypesOf(options);
  });

program
  .command('organization')
  .description('Whose mail is taken.')
  .command('create')
  .description('Create an organization: mail to <name>@<domain> is taken from then on.')
  .argument('<name>', 'lower-case letters, digits and hyphens')
  .option('--title <title>', 'its name in the console')
  .option('--stage <file>', 'a stage file: on a stage on AWS')
  .action(async (name: string, options: { title?: string; stage?: string }) => {
    const { createOrganization } = await import('./organization.ts');
    process.exitCode = await createOrganization(name, options);
  });

const apiKey = program.command('api-key').description('Keys for programs that use the API.');
apiKey
  .command('create')
  .description('Create a key and print it, once.')
  .requiredOption('--organization <name>', 'whose data the key opens')
  .requiredOption('--name <name>', 'what it is for')
  .option(
    '--scopes <scopes>',
    'comma-separated; all but operations:read, which sees the whole installation, when left out',
  )
  .option('--expires <date>', 'last day, YYYY-MM-DD; never when left out')
  .option('--stage <file>', 'a stage file: for a stage on AWS')
  .action(
    async (options: {
      organization: string;
      name: string;
      scopes?: string;
      expires?: string;
      stage?: string;
    }) => {
      const { createKey } = await import('./api-key.ts');
      process.exitCode = await createKey(options);
    },
  );

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
