import { join, resolve } from 'node:path';
import { readStage } from './config.ts';
import { readConsole } from './constructs/exported-console.ts';
import { facteur } from './facteur.ts';

/** The stage to synthesise: `FACTEUR_STAGE=cdk/stages/production.json npx cdk deploy --all`. */
const stageFile = process.env.FACTEUR_STAGE ?? join(import.meta.dirname, 'stages', 'example.json');
const built = join(import.meta.dirname, '..', 'dist');
const account = process.env.CDK_DEFAULT_ACCOUNT;

facteur({
  stage: readStage(resolve(stageFile)),
  bundles: join(built, 'functions'),
  exported: readConsole(join(built, 'console')),
  ...(account === undefined ? {} : { account }),
}).app.synth();
