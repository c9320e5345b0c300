import { readFile } from 'node:fs/promises';
import type { InferenceSession } from 'onnxruntime-node';
import { foldedModel } from './folded-model.ts';

/** A neural network of one input and one output. */
export interface OnnxModel {
  run(input: Float32Array, shape: readonly number[]): Promise<Float32Array>;
  /** Frees its memory. */
  close(): Promise<void>;
}

/** A model's file, made ready to be opened. */
export async function readModel(path: string): Promise<Uint8Array> {
  return foldedModel(await readFile(path));
}

/**
 * Opens a model in the ONNX format, to run on one core. `pooled`: what its largest run took is kept until it is closed, for large
 * tensors memory of which would else be mapped anew for each, in twice the time of the arithmetic.
 */
export async function openModel(model: Uint8Array, { pooled }: { pooled: boolean }): Promise<OnnxModel> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    // Pictures differ in size: a plan for each of them would cost more than it saves.
    enableMemPattern: false,
    enableCpuMemArena: pooled,
    logSeverityLevel: 4,
  });
  const input = only(session.inputNames);
  const output = only(session.outputNames);
  return {
    async run(data, shape) {
      const answer = await session.run({ [input]: new Tensor('float32', data, shape) });
      const result = answer[output];
      if (result === undefined || !(result.data instanceof Float32Array))
        throw new Error('the model gave no numbers');
      return result.data;
    },
    close: () => session.release(),
  };
}

function only(names: InferenceSession['inputNames']): string {
  const [name] = names;
  if (name === undefined) throw new Error('the model has no input or output');
  return name;
}
