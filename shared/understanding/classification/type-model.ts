import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { DocumentType } from '../../document-types/names.ts';
import { ownAssetPath } from '../assets.ts';
import type { Evidence } from './classification-evidence.ts';
import { decode, type LinearModel, predict } from './linear-model.ts';
import { featuresOfEvidence } from './text-features.ts';

/** File of the model in `shared/understanding`, deflated; `npm run train:types` makes it. */
export const typeModelFile = 'classification/document-types.model';

let loaded: LinearModel | undefined;

/** The trained model of document types, read at its first use. Throws when its file is missing or damaged. */
function typeModel(): LinearModel {
  loaded ??= decode(inflateRawSync(readFileSync(ownAssetPath(typeModelFile))));
  return loaded;
}

/** How likely each type is by its words alone, to a model that has seen made-up documents only. */
export function typeProbabilities(evidence: Evidence): Map<DocumentType, number> {
  return new Map(
    predict(typeModel(), featuresOfEvidence(evidence)).flatMap(({ label, probability }) => {
      const type = DocumentType.safeParse(label);
      return type.success ? [[type.data, probability] as const] : [];
    }),
  );
}
