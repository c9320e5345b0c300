import type { DocumentType } from '../shared/document-types/names.ts';
import { ruleScores } from '../shared/understanding/classification/classification-rules.ts';
import { rankTypes, typeScores } from '../shared/understanding/classification/classify.ts';
import { predict, train } from '../shared/understanding/classification/linear-model.ts';
import { type Answer, calibrationOf, coverageAt } from '../shared/understanding/evaluation/calibration.ts';
import { epochs, makeTypeExamples, splitByFamily } from './examples.ts';

/**
 * `npm run measure:types`: how well wordings are told that the model has not learnt from. Every family is held out once,
 * with a model trained on the others.
 */

const seed = 11;
const documentsPerType = 300;
const sales = 500;
const parts = 5;

const answers: Record<'rules' | 'model' | 'both', Answer[]> = { rules: [], model: [], both: [] };
const mistakes = new Map<string, number>();
const examples = makeTypeExamples(seed, documentsPerType, sales);
const certain: ReadonlyMap<string, number> = new Map();

for (let part = 0; part < parts; part++) {
  const { inside, outside } = splitByFamily(examples, part, parts);
  const model = train(outside, { epochs });
  for (const { label, family, evidence, features } of inside) {
    const rules: ReadonlyMap<DocumentType, number> = ruleScores(evidence, []);
    const predictions = predict(model, features);
    const probabilities = new Map(predictions.map((each) => [each.label, each.probability]));
    const [byRules] = rankTypes(typeScores(rules, certain, { ...evidence, words: 0 }), evidence);
    const [byModel] = predictions;
    const [byBoth] = rankTypes(typeScores(rules, probabilities, evidence), evidence);
    if (byRules === undefined || byModel === undefined || byBoth === undefined) continue;
    answers.rules.push({ confidence: byRules.confidence, right: byRules.documentType === label });
    answers.model.push({ confidence: byModel.probability, right: byModel.label === label });
    answers.both.push({ confidence: byBoth.confidence, right: byBoth.documentType === label });
    if (byBoth.documentType !== label) {
      const mistake = `${family} taken for ${byBoth.documentType}`;
      mistakes.set(mistake, (mistakes.get(mistake) ?? 0) + 1);
    }
  }
}

for (const [name, given] of Object.entries(answers)) {
  const right = given.filter((answer) => answer.right).length / given.length;
  const { share } = coverageAt(given, 0.99);
  console.log(
    `${name.padEnd(5)}  right ${right.toFixed(3)}  calibration error ${calibrationOf(given).error.toFixed(3)}  at 99 % precision ${share.toFixed(3)}`,
  );
}
for (const [mistake, count] of [...mistakes].toSorted((a, b) => b[1] - a[1]).slice(0, 20))
  console.log(`${String(count).padStart(4)}  ${mistake}`);
