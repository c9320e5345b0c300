import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseStage, readStage } from '../../shared/stage/configuration.ts';

const stage = { region: 'eu-west-3', domain: 'facteur.example.com', search: 'nextgen', ocr: 'textract' };

test('mail is in the same region unless said otherwise', () => {
  expect(parseStage(stage).mailRegion).toBe('eu-west-3');
  expect(parseStage({ ...stage, mailRegion: 'eu-west-1' }).mailRegion).toBe('eu-west-1');
});

test('what is left out is what suits a company: data is kept, nothing costs extra', () => {
  expect(parseStage(stage)).toEqual({
    ...stage,
    name: 'facteur',
    mailRegion: 'eu-west-3',
    logRetentionDays: 90,
    data: 'keep',
    rollout: 'at-once',
    alarmEmails: [],
    console: { firewall: false },
    tags: {},
  });
});

test.each([
  [{ alarmEmails: ['nobody'] }, /must be an e-mail address\s+→ at alarmEmails\[0\]/],
  [{ tags: { 'aws:owner': 'x' } }, /aws:owner/],
  [{ permissionsBoundary: 'no spaces' }, /must be the name of a managed policy/],
  [
    { console: { certificateArn: 'arn:aws:acm:eu-west-3:123456789012:certificate/1' } },
    /in us-east-1: CloudFront takes no other\s+→ at console\.certificateArn/,
  ],
])('%j is told for what it is', (mistake, told) => {
  expect(() => parseStage({ ...stage, ...mistake })).toThrow(told);
});

test('every mistake of a configuration is named at once, with the file', () => {
  const file = join(tmpdir(), `facteur-stage-${process.pid}.json`);
  writeFileSync(file, JSON.stringify({ ...stage, region: 'Paris', search: 'elastic', serach: 'nextgen' }));
  const read = () => readStage(file);
  expect(read).toThrow(file);
  expect(read).toThrow(/must be an AWS region such as eu-west-3\s+→ at region/);
  expect(read).toThrow(/must be nextgen or domain\s+→ at search/);
  expect(read).toThrow(/Unrecognized key: "serach"/);
});

test('a file that is absent or no JSON is told by its name', () => {
  expect(() => readStage('/nowhere/stage.json')).toThrow(
    /\/nowhere\/stage\.json is not a stage configuration:\nENOENT/,
  );
  expect(() => readStage(import.meta.filename)).toThrow(/config\.test\.ts is not a stage configuration/);
});

test.each(['Facteur', 'f', 'a-name-too-long', '-facteur', 'facteur-'])(
  '%s cannot start the names of an account',
  (name) => {
    expect(() => parseStage({ ...stage, name })).toThrow(/2 to 12 lower-case letters/);
  },
);
