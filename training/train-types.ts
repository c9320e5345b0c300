import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { calibrate, encode, type LinearModel, train } from '../shared/understanding/linear-model.ts';
import { featuresOf } from '../shared/understanding/text-features.ts';
import { typeModelFile } from '../shared/understanding/type-model.ts';
import { makeTypedDocuments } from './typed-documents.ts';

/** `npm run train:types`: makes the model of document types that is committed, the same each time. */

const seed = 7;
const documentsPerType = 200;
const epochs = 4;
/** Every so manieth family of wordings is held out to find how sure the model may be of what it has never seen. */
const heldOutShare = 5;

const examples = makeTypedDocuments(seed, documentsPerType).map(({ documentType, family, reading }) => ({
  label: documentType,
  family,
  features: featuresOf(reading),
}));
const families = [...new Set(examples.map(({ family }) => family))];
const heldOut = new Set(families.filter((_, index) => index % heldOutShare === heldOutShare - 1));
const partial = train(
  examples.filter(({ family }) => !heldOut.has(family)),
  { epochs },
);
const { temperature } = calibrate(
  partial,
  examples.filter(({ family }) => heldOut.has(family)),
);
const model: LinearModel = { ...train(examples, { epochs }), temperature };
const file = join(import.meta.dirname, '../shared/understanding', typeModelFile);
const bytes = deflateRawSync(encode(model), { level: 9 });
writeFileSync(file, bytes);
console.log(
  `${examples.length} documents of ${families.length} wordings, temperature ${temperature.toFixed(2)}: ${bytes.length} bytes`,
);
