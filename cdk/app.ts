import { join, resolve } from 'node:path';
import { readStage } from './config.ts';
import { facteur } from './facteur.ts';

/** The stage to synthesise: `FACTEUR_STAGE=cdk/stages/production.json npx cdk deploy --all`. */
const stageFile = process.env.FACTEUR_STAGE ?? join(import.meta.dirname, 'stages', 'example.json');
const bundles = join(import.meta.dirname, '..', 'dist', 'functions');
const account = process.env.CDK_DEFAULT_ACCOUNT;

facteur(readStage(resolve(stageFile)), bundles, account === undefined ? {} : { account }).app.synth();
