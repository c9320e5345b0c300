import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackMessage } from '../../shared/messages/unpack.ts';
import { analyzeMail } from '../../shared/understanding/mail/analyze-mail.ts';
import { analysisOf } from '../fixtures/labelled-mails/analysis-of.ts';
import { heldOutMails } from '../fixtures/labelled-mails/held-out.ts';
import type { LabelledMail } from '../fixtures/labelled-mails/labelled-mail.ts';
import { seenMails } from '../fixtures/labelled-mails/seen.ts';

/* `npm run bench:mails -- [FOLDER]`: how well labelled mails are told apart, and how long the mails of a folder take. */

const say = (text: string) => process.stdout.write(`${text}\n`);

function measure(
  name: string,
  mails: readonly LabelledMail[],
  documents: 'unread' | 'read' = 'unread',
): void {
  const results = mails.map((mail) => ({ mail, analysis: analysisOf(mail, documents) }));
  const right = results.filter(({ mail, analysis }) => analysis.category === mail.category);
  const prioritized = results.filter(
    ({ mail, analysis }) => analysis.priority === (mail.priority ?? 'normal'),
  );
  const sure = results.filter(({ analysis }) => analysis.confidence >= 0.8);
  const sureAndRight = sure.filter(({ mail, analysis }) => analysis.category === mail.category);
  const error = [0, 0.2, 0.4, 0.6, 0.8].reduce((sum, from) => {
    const bin = results.filter(
      ({ analysis }) => analysis.confidence > from && analysis.confidence <= from + 0.2,
    );
    const mean = bin.reduce((total, { analysis }) => total + analysis.confidence, 0);
    return (
      sum + Math.abs(mean - bin.filter(({ mail, analysis }) => analysis.category === mail.category).length)
    );
  }, 0);
  say(
    `${name}: ${mails.length} mails, category ${share(right, mails)}, priority ${share(prioritized, mails)}, ` +
      `confidence of 0.8 and more on ${share(sure, mails)} with ${share(sureAndRight, sure)} right, calibration error ${(error / mails.length).toFixed(3)}`,
  );
  if (name.startsWith('held out') && !process.argv.includes('--misses')) return;
  for (const { mail, analysis } of results) {
    if (analysis.category !== mail.category) {
      say(`  ${mail.subject}: ${analysis.category} ${analysis.confidence}, is ${mail.category}`);
    }
    if (analysis.priority !== (mail.priority ?? 'normal')) {
      say(`  ${mail.subject}: ${analysis.priority} (${analysis.reason}), is ${mail.priority ?? 'normal'}`);
    }
  }
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  return (part.length / Math.max(1, whole.length)).toFixed(3);
}

async function time(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.eml$/i.test(name));
  const times: [number, string][] = [];
  for (const name of names) {
    const { headers, bodyText, parts } = unpackMessage(await readFile(join(folder, name)), {
      isBusinessDocument: () => false,
    });
    const began = performance.now();
    analyzeMail({
      subject: headers.subject,
      from: headers.from,
      bodyText,
      attachments: parts,
      documentTypes: [],
      signs: { mailing: false, automatic: null, importance: null },
      day: '2024-04-02',
    });
    times.push([performance.now() - began, name]);
  }
  times.sort(([one], [other]) => one - other);
  const [slowest, name] = times.at(-1) ?? [0, ''];
  const median = times[Math.floor(times.length / 2)]?.[0] ?? 0;
  say(
    `${times.length} mails of the folder: median ${median.toFixed(2)} ms, slowest ${slowest.toFixed(1)} ms (${name})`,
  );
}

measure('seen', seenMails);
measure('held out', heldOutMails);
measure('held out, documents read', heldOutMails, 'read');
const began = process.cpuUsage();
const rounds = 40;
for (let round = 0; round < rounds; round += 1) for (const mail of heldOutMails) analysisOf(mail);
const used = process.cpuUsage(began);
say(`CPU per mail: ${((used.user + used.system) / 1_000 / rounds / heldOutMails.length).toFixed(2)} ms`);
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (folder !== undefined) await time(folder);
