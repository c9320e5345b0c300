import { bucketCount, type TextFeatures } from './text-features.ts';

/** A document with what it is. */
export interface Example {
  readonly features: TextFeatures;
  readonly label: string;
  /** How much it counts, 1 if not said. */
  readonly weight?: number;
}

/**
 * Multinomial logistic regression over TF-IDF of hashed features: the score of a label is its bias plus, for each
 * feature, idf * count * weight over the length of the document's vector.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  /** Inverse document frequency of each bucket, in any unit: vectors are brought to length 1. */
  readonly idf: Float32Array | Uint8Array;
  /** `labels.length` weights for each bucket, bucket after bucket. */
  readonly weights: Float32Array | Int8Array;
  /** What a weight is multiplied by, for each label. */
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** Divides scores before they become probabilities; set by `calibrate`. */
  readonly temperature: number;
}

export interface Prediction {
  readonly label: string;
  /** 0..1; all of a document's add up to 1. */
  readonly probability: number;
}

export interface TrainingOptions {
  /** Passes over the examples. */
  readonly epochs?: number;
  /** Pull of the weights towards 0. */
  readonly l2?: number;
  /** Step of the first pass. */
  readonly rate?: number;
  /** Order of the examples; the same seed gives the same model. */
  readonly seed?: number;
}

function idfOf(examples: readonly Example[]): Float32Array {
  const documents = new Uint32Array(bucketCount);
  for (const { features } of examples) {
    for (const bucket of features.buckets) documents[bucket] = (documents[bucket] ?? 0) + 1;
  }
  return Float32Array.from(documents, (seen) =>
    // A feature of a single document tells that document, not its type.
    seen < 2 ? 0 : Math.log((1 + examples.length) / (1 + seen)) + 1,
  );
}

/** TF-IDF values of a document's buckets, of length 1. */
function vectorOf(idf: LinearModel['idf'], features: TextFeatures): Float32Array {
  const vector = features.counts.map((count, index) => count * (idf[features.buckets[index] ?? 0] ?? 0));
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

function scoresOf(
  model: Pick<LinearModel, 'weights' | 'scales' | 'biases'>,
  buckets: Uint32Array,
  vector: Float32Array,
): Float64Array {
  const { weights, scales, biases } = model;
  const labels = biases.length;
  const scores = new Float64Array(labels);
  for (let index = 0; index < buckets.length; index++) {
    const value = vector[index] ?? 0;
    if (value === 0) continue;
    const offset = (buckets[index] ?? 0) * labels;
    for (let label = 0; label < labels; label++) {
      scores[label] = (scores[label] ?? 0) + value * (weights[offset + label] ?? 0);
    }
  }
  return scores.map((score, label) => score * (scales[label] ?? 1) + (biases[label] ?? 0));
}

/** Probabilities of scores at a temperature. */
function softmax(scores: Float64Array, temperature: number): Float64Array {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp((score - top) / temperature));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

/** The order 0..count-1 shuffled, the same for a seed (Fisher and Yates with a linear congruential generator). */
function shuffled(count: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  let state = seed >>> 0;
  for (let last = count - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 4294967296) * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/**
 * Learns to tell labels by features: AdaGrad on the cross entropy, labels weighted so that rare ones count as much as
 * frequent ones. Deterministic. Throws when there are no examples.
 */
export function train(examples: readonly Example[], options: TrainingOptions = {}): LinearModel {
  const { epochs = 8, l2 = 1e-6, rate = 0.5, seed = 1 } = options;
  const labels = [...new Set(examples.map(({ label }) => label))].toSorted();
  if (labels.length === 0) throw new Error('Nothing to learn from');
  const idf = idfOf(examples);
  const weights = new Float32Array(bucketCount * labels.length);
  const biases = new Float32Array(labels.length);
  const scales = new Float32Array(labels.length).fill(1);
  const squares = new Float32Array(weights.length).fill(1e-3);
  const biasSquares = new Float32Array(labels.length).fill(1e-3);
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  const counts = labels.map((label) => examples.filter((example) => example.label === label).length);
  const prepared = examples.map((example) => ({
    buckets: example.features.buckets,
    vector: vectorOf(idf, example.features),
    target: indexOf.get(example.label) ?? 0,
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(prepared.length, seed + epoch)) {
      const example = prepared[at];
      if (example === undefined) continue;
      const { buckets, vector, target } = example;
      const probabilities = softmax(scoresOf({ weights, scales, biases }, buckets, vector), 1);
      const balance = examples.length / labels.length / (counts[target] ?? 1);
      const importance = (examples[at]?.weight ?? 1) * Math.min(4, balance);
      const errors = probabilities.map((value, label) => (value - (label === target ? 1 : 0)) * importance);
      for (let index = 0; index < buckets.length; index++) {
        const value = vector[index] ?? 0;
        if (value === 0) continue;
        const offset = (buckets[index] ?? 0) * labels.length;
        for (let label = 0; label < labels.length; label++) {
          const place = offset + label;
          const gradient = (errors[label] ?? 0) * value + l2 * (weights[place] ?? 0);
          const square = (squares[place] ?? 0) + gradient * gradient;
          squares[place] = square;
          weights[place] = (weights[place] ?? 0) - (rate * gradient) / Math.sqrt(square);
        }
      }
      for (const [label, error] of errors.entries()) {
        const square = (biasSquares[label] ?? 0) + error * error;
        biasSquares[label] = square;
        biases[label] = (biases[label] ?? 0) - (0.1 * rate * error) / Math.sqrt(square);
      }
    }
  }
  return { labels, idf, weights, scales, biases, temperature: 1 };
}

/** Probability of every label, the likeliest first. */
export function predict(model: LinearModel, features: TextFeatures): Prediction[] {
  const scores = scoresOf(model, features.buckets, vectorOf(model.idf, features));
  return [...softmax(scores, model.temperature)]
    .map((probability, index) => ({ label: model.labels[index] ?? '', probability }))
    .toSorted((a, b) => b.probability - a.probability);
}

/**
 * The model with the temperature at which it is as sure of held-out examples as it should be (Guo et al. 2017, "On
 * calibration of modern neural networks"). Examples of labels it does not know count as its mistakes.
 */
export function calibrate(model: LinearModel, heldOut: readonly Example[]): LinearModel {
  const scored = heldOut.map(({ features, label }) => ({
    scores: scoresOf(model, features.buckets, vectorOf(model.idf, features)),
    target: model.labels.indexOf(label),
  }));
  const loss = (temperature: number) =>
    scored.reduce((sum, { scores, target }) => {
      const probability = softmax(scores, temperature)[target] ?? 0;
      return sum - Math.log(Math.max(1e-6, probability));
    }, 0);
  const tried = Array.from({ length: 60 }, (_, index) => 0.1 * 1.08 ** index);
  const best = tried.reduce((a, b) => (loss(b) < loss(a) ? b : a), 1);
  return { ...model, temperature: best };
}

const magic = 'FLM1';

interface Header {
  readonly labels: readonly string[];
  readonly temperature: number;
}

/** A model as bytes: magic, length and JSON of a header, biases, scales, and for every bucket idf and weights in 8 bits. */
export function encode(model: LinearModel): Uint8Array {
  const header: Header = { labels: model.labels, temperature: model.temperature };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const labels = model.labels.length;
  const largest = new Float32Array(labels);
  for (const [place, weight] of model.weights.entries()) {
    const label = place % labels;
    largest[label] = Math.max(largest[label] ?? 0, Math.abs(weight));
  }
  const scales = largest.map((value, label) => ((value || 1) / 127) * (model.scales[label] ?? 1));
  const bytes = new Uint8Array(8 + json.length + labels * 8 + bucketCount * (1 + labels));
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(magic), 0);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  let at = 8 + json.length;
  for (const list of [model.biases, scales]) {
    for (const value of list) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  let highest = 1e-9;
  for (const value of model.idf) highest = Math.max(highest, value);
  for (const value of model.idf) bytes[at++] = Math.round((255 * value) / highest);
  for (const [place, weight] of model.weights.entries()) {
    const label = place % labels;
    view.setInt8(at++, Math.round((weight * (model.scales[label] ?? 1)) / (scales[label] ?? 1)));
  }
  return bytes;
}

function headerOf(json: Uint8Array): Header {
  const header: unknown = JSON.parse(new TextDecoder().decode(json));
  if (typeof header !== 'object' || header === null || !('labels' in header) || !('temperature' in header))
    throw new Error('Not a model: its header has no labels');
  const { labels, temperature } = header;
  if (!Array.isArray(labels) || !labels.every((label) => typeof label === 'string'))
    throw new Error('Not a model: its labels are no names');
  if (typeof temperature !== 'number') throw new Error('Not a model: it has no temperature');
  return { labels, temperature };
}

/** The model that `encode` wrote; it stands in these bytes. Throws when the bytes are something else, cut short, or of another size of features. */
export function decode(bytes: Uint8Array): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== magic)
    throw new Error('Not a model');
  const start = 8 + view.getUint32(4, true);
  if (start > bytes.length) throw new Error('Not a model: cut short');
  const { labels, temperature } = headerOf(bytes.subarray(8, start));
  const count = labels.length;
  if (bytes.length !== start + count * 8 + bucketCount * (1 + count))
    throw new Error('Not a model: cut short, or of another number of features');
  const floats = (from: number) =>
    Float32Array.from({ length: count }, (_, index) => view.getFloat32(from + 4 * index, true));
  const idfStart = start + count * 8;
  return {
    labels,
    temperature,
    biases: floats(start),
    scales: floats(start + count * 4),
    idf: bytes.subarray(idfStart, idfStart + bucketCount),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + idfStart + bucketCount, bucketCount * count),
  };
}
