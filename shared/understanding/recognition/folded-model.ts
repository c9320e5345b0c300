import {
  constantNode,
  constantOf,
  floatSetting,
  type GraphConstant,
  type GraphNode,
  integersSetting,
  plainNode,
  readNodes,
  withNodes,
} from './onnx-graph.ts';

/** The steps in their order, and those among them that only tell numbers by the name of these. */
type Graph = { nodes: GraphNode[]; constants: Map<string, GraphNode> };

/**
 * A model in the ONNX format that computes the same in fewer steps. Multiplications and additions of single numbers before and
 * behind a convolution are done on its weights, once; the four steps of a hard swish become two that the runtime does together with a
 * convolution. Each step passes over all numbers of a picture, and together they take longer than the convolutions.
 */
export function foldedModel(model: Uint8Array): Uint8Array {
  const nodes = readNodes(model);
  const constants = nodes.filter(({ operator }) => operator === 'Constant');
  const graph = { nodes, constants: new Map(constants.map((node) => [outputOf(node), node])) };
  for (const node of nodesOf(graph, 'Div')) shortenHardSwish(graph, node);
  for (const node of nodesOf(graph, 'Conv')) foldAround(graph, node);
  const used = new Set(graph.nodes.flatMap(({ inputs }) => inputs));
  return withNodes(
    model,
    graph.nodes.filter((node) => node.operator !== 'Constant' || used.has(outputOf(node))),
  );
}

/** x * clip(x + 3, 0, 6) / 6 is x times its hard sigmoid. */
function shortenHardSwish(graph: Graph, division: GraphNode): void {
  const [product = '', six = ''] = division.inputs;
  const multiplication = onlySource(graph, product);
  if (scalar(graph, six) !== 6 || multiplication?.operator !== 'Mul') return;
  const clip = multiplication.inputs
    .map((name) => onlySource(graph, name))
    .find((node) => node?.operator === 'Clip');
  const addition = onlySource(graph, clip?.inputs[0] ?? '');
  if (clip === undefined || addition?.operator !== 'Add' || !clipsToSix(graph, clip)) return;
  const { base, shift } = affineOf(graph, addition) ?? {};
  if (base === undefined || shift !== 3 || !multiplication.inputs.includes(base)) return;
  const sigmoid = plainNode('HardSigmoid', [base], outputOf(clip), { alpha: 1 / 6, beta: 0.5 });
  graph.nodes[graph.nodes.indexOf(clip)] = sigmoid;
  remove(graph, addition, base);
  remove(graph, division, product);
}

/** The limits are settings in older models and inputs in newer ones. */
function clipsToSix(graph: Graph, clip: GraphNode): boolean {
  const [, least = '', most = ''] = clip.inputs;
  return (
    (scalar(graph, least) ?? floatSetting(clip, 'min')) === 0 &&
    (scalar(graph, most) ?? floatSetting(clip, 'max')) === 6
  );
}

/** Does on the weights of a convolution what stands before and behind it, but for what must stay before its padding. */
function foldAround(graph: Graph, convolution: GraphNode): void {
  const [input = '', kernelsName = '', biasName = ''] = convolution.inputs;
  const output = outputOf(convolution);
  const kernels = numbers(graph, kernelsName);
  if (kernels === undefined) return;
  const before = affineBefore(graph, input);
  const behind = affineBehind(graph, output);
  // Nothing is added to the zeros around a picture: there, what is added before cannot go into the bias.
  const isPadded = integersSetting(convolution, 'pads').some((width) => width > 0);
  const isLeft = isPadded && before.shift !== 0;
  if (
    before.scale === 0 ||
    (behind.steps.length === 0 && (isPadded ? before.scale === 1 : before.steps.length === 0))
  )
    return;

  const bias = new Float32Array(kernels.shape[0] ?? 0);
  const old = numbers(graph, biasName)?.values;
  const size = kernels.values.length / bias.length;
  const values = new Float32Array(kernels.values.length);
  for (let each = 0; each < bias.length; each++) {
    let sum = 0;
    for (let at = each * size; at < (each + 1) * size; at++) {
      const weight = kernels.values[at] ?? 0;
      sum += weight;
      values[at] = weight * before.scale * behind.scale;
    }
    const added = isPadded ? 0 : before.shift * sum;
    bias[each] = ((old?.[each] ?? 0) + added) * behind.scale + behind.shift;
  }
  for (const step of [...before.steps, ...behind.steps]) graph.nodes.splice(graph.nodes.indexOf(step), 1);
  rename(graph, behind.name, output);
  if (isLeft) {
    const shift = addConstant(graph, `${input} shift`, [1], Float32Array.of(before.shift / before.scale));
    graph.nodes.splice(graph.nodes.indexOf(convolution), 0, plainNode('Add', [before.name, shift], input));
  }
  convolution.inputs = [
    isLeft ? input : before.name,
    addConstant(graph, `${output} kernels`, kernels.shape, values),
    addConstant(graph, `${output} bias`, [bias.length], bias),
  ];
}

/** Multiplications and additions between `name` and what stands at the other end of them. */
type Affine = { name: string; scale: number; shift: number; steps: GraphNode[] };

function affineBefore(graph: Graph, end: string): Affine {
  const found: Affine = { name: end, scale: 1, shift: 0, steps: [] };
  for (;;) {
    const step = onlySource(graph, found.name);
    const affine = step === undefined ? undefined : affineOf(graph, step);
    if (step === undefined || affine === undefined) return found;
    found.steps.push(step);
    found.shift += found.scale * affine.shift;
    found.scale *= affine.scale;
    found.name = affine.base;
  }
}

function affineBehind(graph: Graph, start: string): Affine {
  const found: Affine = { name: start, scale: 1, shift: 0, steps: [] };
  for (;;) {
    const [user, ...others] = usersOf(graph, found.name);
    const affine = user === undefined || others.length > 0 ? undefined : affineOf(graph, user);
    // What nobody takes is what the network tells.
    const isLast = user !== undefined && usersOf(graph, outputOf(user)).length === 0;
    if (user === undefined || affine === undefined || isLast) return found;
    found.steps.push(user);
    found.scale *= affine.scale;
    found.shift = found.shift * affine.scale + affine.shift;
    found.name = outputOf(user);
  }
}

/** What a step does that multiplies by a single number, or adds one. */
function affineOf(
  graph: Graph,
  { operator, inputs }: GraphNode,
): { base: string; scale: number; shift: number } | undefined {
  const [first = '', second = ''] = inputs;
  if (operator !== 'Mul' && operator !== 'Add') return undefined;
  const constant = scalar(graph, first) ?? scalar(graph, second);
  if (constant === undefined) return undefined;
  const base = scalar(graph, first) === undefined ? first : second;
  return operator === 'Mul' ? { base, scale: constant, shift: 0 } : { base, scale: 1, shift: constant };
}

function addConstant(
  { nodes, constants }: Graph,
  name: string,
  shape: readonly number[],
  values: Float32Array,
): string {
  const node = constantNode(name, { shape, values });
  nodes.unshift(node);
  constants.set(name, node);
  return name;
}

function numbers({ constants }: Graph, name: string): GraphConstant | undefined {
  const node = constants.get(name);
  return node === undefined ? undefined : constantOf(node);
}

function scalar(graph: Graph, name: string): number | undefined {
  const { shape, values } = numbers(graph, name) ?? {};
  return shape !== undefined && shape.length < 2 && values?.length === 1 ? values[0] : undefined;
}

function nodesOf({ nodes }: Graph, operator: string): GraphNode[] {
  return nodes.filter((node) => node.operator === operator);
}

function usersOf({ nodes }: Graph, name: string): GraphNode[] {
  return nodes.filter(({ inputs }) => inputs.includes(name));
}

/** The step that gives these numbers, when they go to one other step only. */
function onlySource(graph: Graph, name: string): GraphNode | undefined {
  if (usersOf(graph, name).length !== 1) return undefined;
  return graph.nodes.find(({ outputs }) => outputs.includes(name));
}

/** Takes a step out: what it gave is called `instead` from then on. */
function remove(graph: Graph, node: GraphNode, instead: string): void {
  graph.nodes.splice(graph.nodes.indexOf(node), 1);
  rename(graph, outputOf(node), instead);
}

function rename({ nodes }: Graph, name: string, to: string): void {
  for (const node of nodes) node.inputs = node.inputs.map((input) => (input === name ? to : input));
}

function outputOf({ outputs: [output = ''] }: GraphNode): string {
  return output;
}
