import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import {
  calibrate,
  encode,
  type LinearModel,
  train,
} from '../shared/understanding/classification/linear-model.ts';
import { typeModelFile } from '../shared/understanding/classification/type-model.ts';
import { epochs, makeTypeExamples, splitByFamily } from './examples.ts';

/** `npm run train:types`: makes the model of document types that is committed, the same each time. */

const seed = 7;
const documentsPerType = 1_400;
const sales = 1_200;
/** One in so many families of wordings is held out to find how sure the model may be of what it has never seen. */
const parts = 5;

const examples = makeTypeExamples(seed, documentsPerType, sales);
const { inside, outside } = splitByFamily(examples, parts - 1, parts);
const { temperature } = calibrate(train(outside, { epochs }), inside);
const model: LinearModel = { ...train(examples, { epochs }), temperature };
const file = join(import.meta.dirname, '../shared/understanding', typeModelFile);
const bytes = deflateRawSync(encode(model), { level: 9 });
writeFileSync(file, bytes);
console.log(`${examples.length} documents, temperature ${temperature.toFixed(2)}: ${bytes.length} bytes`);
