import { join, resolve } from 'node:path';
import { readStage } from '../shared/stage/configuration.ts';
import { readConsole } from './constructs/exported-console.ts';
import { facteur } from './facteur.ts';

/** The stage to synthesise: `FACTEUR_STAGE=cdk/stages/production.json npx cdk deploy --all`. */
const stageFile = process.env.FACTEUR_STAGE ?? join(import.meta.dirname, 'stages', 'example.json');
const bundles = join(import.meta.dirname, '..', 'dist', 'functions');
const account = process.env.CDK_DEFAULT_ACCOUNT;
const receiptRuleSet = process.env.FACTEUR_RECEIPT_RULE_SET;

facteur({
  stage: readStage(resolve(stageFile)),
  bundles,
  // The copy that is deployed: it may be older than what was built last.
  exported: readConsole(join(bundles, 'console-files', 'console')),
  ...(account === undefined ? {} : { account }),
  ...(receiptRuleSet === undefined ? {} : { receiptRuleSet }),
}).app.synth();
