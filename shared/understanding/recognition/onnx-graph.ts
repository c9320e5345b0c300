import {
  bytesField,
  floatField,
  numberField,
  readFields,
  readVarints,
  textField,
  type WireField,
  writeFields,
} from './protobuf.ts';

/** One step of a network: what it does, and the names of the numbers that it takes and gives. */
export type GraphNode = {
  readonly operator: string;
  inputs: string[];
  readonly outputs: readonly string[];
  /** Everything but the inputs, as it is written. */
  readonly rest: readonly WireField[];
};

/** Numbers that belong to the network, such as weights. */
export type GraphConstant = { shape: readonly number[]; values: Float32Array };

/** The numbers of the fields of onnx.proto that matter here. */
const MODEL = { graph: 7 };
const GRAPH = { node: 1 };
const NODE = { input: 1, output: 2, operator: 4, attribute: 5 };
const ATTRIBUTE = { name: 1, float: 2, tensor: 5, integers: 8, type: 20 };
const ATTRIBUTE_TYPES = { float: 1, tensor: 4 };
const TENSOR = { shape: 1, type: 2, bytes: 9 };
const FLOATS = 1;

/** The steps of a model in the ONNX format, in the order that they are taken in. */
export function readNodes(model: Uint8Array): GraphNode[] {
  return parts(readFields(onlyGraph(model)), GRAPH.node).map((node) => {
    const fields = readFields(node);
    return {
      operator: texts(fields, NODE.operator)[0] ?? '',
      inputs: texts(fields, NODE.input),
      outputs: texts(fields, NODE.output),
      rest: fields.filter(({ number }) => number !== NODE.input),
    };
  });
}

/** The model with other steps. */
export function withNodes(model: Uint8Array, nodes: readonly GraphNode[]): Uint8Array {
  const others = readFields(onlyGraph(model)).filter(({ number }) => number !== GRAPH.node);
  const graph = writeFields([
    ...nodes.map(({ inputs, rest }) =>
      bytesField(GRAPH.node, writeFields([...inputs.map((name) => textField(NODE.input, name)), ...rest])),
    ),
    ...others,
  ]);
  return writeFields([
    ...readFields(model).filter(({ number }) => number !== MODEL.graph),
    bytesField(MODEL.graph, graph),
  ]);
}

/** What a step that only tells numbers tells; undefined for all others, and for numbers that are no floats. */
export function constantOf({ operator, rest }: GraphNode): GraphConstant | undefined {
  if (operator !== 'Constant') return undefined;
  const [tensor] = parts(attributeNamed(rest, 'value'), ATTRIBUTE.tensor);
  if (tensor === undefined) return undefined;
  const fields = readFields(tensor);
  const [bytes] = parts(fields, TENSOR.bytes);
  if (bytes === undefined || integers(fields, TENSOR.type)[0] !== FLOATS) return undefined;
  return { shape: integers(fields, TENSOR.shape), values: floats(bytes) };
}

export function constantNode(name: string, { shape, values }: GraphConstant): GraphNode {
  const tensor = writeFields([
    ...shape.map((size) => numberField(TENSOR.shape, size)),
    numberField(TENSOR.type, FLOATS),
    bytesField(TENSOR.bytes, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
  ]);
  const value = [bytesField(ATTRIBUTE.tensor, tensor), numberField(ATTRIBUTE.type, ATTRIBUTE_TYPES.tensor)];
  return node('Constant', [], name, [attribute('value', value)]);
}

/** A step with settings that are floats. */
export function plainNode(
  operator: string,
  inputs: string[],
  output: string,
  settings: Readonly<Record<string, number>> = {},
): GraphNode {
  const attributes = Object.entries(settings).map(([name, value]) =>
    attribute(name, [floatField(ATTRIBUTE.float, value), numberField(ATTRIBUTE.type, ATTRIBUTE_TYPES.float)]),
  );
  return node(operator, inputs, output, attributes);
}

/** A setting that is a float, such as the highest value that is let through. */
export function floatSetting({ rest }: GraphNode, name: string): number | undefined {
  const [bytes] = parts(attributeNamed(rest, name), ATTRIBUTE.float);
  return bytes === undefined ? undefined : floats(bytes)[0];
}

/** A setting that is a list of whole numbers, such as the white that is laid around; empty when there is none. */
export function integersSetting({ rest }: GraphNode, name: string): number[] {
  return integers(attributeNamed(rest, name), ATTRIBUTE.integers);
}

function node(
  operator: string,
  inputs: string[],
  output: string,
  attributes: readonly WireField[],
): GraphNode {
  const rest = [textField(NODE.output, output), textField(NODE.operator, operator), ...attributes];
  return { operator, inputs, outputs: [output], rest };
}

function attribute(name: string, value: readonly WireField[]): WireField {
  return bytesField(NODE.attribute, writeFields([textField(ATTRIBUTE.name, name), ...value]));
}

/** What is written of a setting; nothing when there is none of this name. */
function attributeNamed(fields: readonly WireField[], name: string): WireField[] {
  const attributes = parts(fields, NODE.attribute).map(readFields);
  return attributes.find((attribute) => texts(attribute, ATTRIBUTE.name)[0] === name) ?? [];
}

function onlyGraph(model: Uint8Array): Uint8Array {
  const [graph] = parts(readFields(model), MODEL.graph);
  if (graph === undefined) throw new Error('the model has no graph');
  return graph;
}

function parts(fields: readonly WireField[], number: number): Uint8Array[] {
  return fields.filter((field) => field.number === number).map(({ bytes }) => bytes);
}

function texts(fields: readonly WireField[], number: number): string[] {
  return parts(fields, number).map((bytes) => Buffer.from(bytes).toString('utf8'));
}

function integers(fields: readonly WireField[], number: number): number[] {
  return parts(fields, number).flatMap(readVarints);
}

/** Copied, for floats must begin at a multiple of four. */
function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer);
}
