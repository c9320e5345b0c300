import * as z from 'zod';

/** What references of a template stand for. Each throws for a name that it does not know. */
export interface Scope {
  /** Of resources, parameters and pseudo parameters; undefined is `AWS::NoValue`. */
  ref(name: string): unknown;
  attribute(logicalId: string, name: string): unknown;
  imported(name: string): unknown;
  /** Of another stack, perhaps in another region. */
  output(stack: string, name: string): unknown;
  condition(name: string): boolean;
  mapped(map: string, first: string, second: string): unknown;
}

const StackOutput = z.looseObject({ StackName: z.unknown(), OutputName: z.unknown() });
const Pair = z.tuple([z.unknown(), z.unknown()]);
const Triple = z.tuple([z.unknown(), z.unknown(), z.unknown()]);

/**
 * Replaces the intrinsic functions of CloudFormation in a value. A property whose value is `AWS::NoValue` is left out.
 * Throws for a function that is none of those below.
 */
export function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => resolve(item, scope)).filter((item) => item !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && (only[0] === 'Ref' || only[0].startsWith('Fn::'))) {
    return call(only[0], only[1], scope);
  }
  return Object.fromEntries(
    entries.map(([name, item]) => [name, resolve(item, scope)]).filter(([, item]) => item !== undefined),
  );
}

function call(name: string, argument: unknown, scope: Scope): unknown {
  const text = (value: unknown) => z.coerce.string().parse(resolve(value, scope));
  switch (name) {
    case 'Ref':
      return scope.ref(z.string().parse(argument));
    case 'Fn::GetAtt': {
      const path = typeof argument === 'string' ? argument.split('.') : z.array(z.string()).parse(argument);
      const [logicalId = '', ...attribute] = path;
      return scope.attribute(logicalId, attribute.join('.'));
    }
    case 'Fn::Join': {
      const [separator, parts] = Pair.parse(argument);
      return z.array(z.coerce.string()).parse(resolve(parts, scope)).join(z.string().parse(separator));
    }
    case 'Fn::Sub':
      return substitute(argument, scope);
    case 'Fn::ImportValue':
      return scope.imported(text(argument));
    case 'Fn::GetStackOutput': {
      const { StackName, OutputName } = StackOutput.parse(argument);
      return scope.output(text(StackName), text(OutputName));
    }
    case 'Fn::Select': {
      const [index, list] = Pair.parse(argument);
      return z.array(z.unknown()).parse(resolve(list, scope))[Number(text(index))];
    }
    case 'Fn::Split': {
      const [separator, whole] = Pair.parse(argument);
      return text(whole).split(text(separator));
    }
    case 'Fn::FindInMap': {
      const [map, first, second] = Triple.parse(argument);
      return scope.mapped(text(map), text(first), text(second));
    }
    case 'Fn::If': {
      const [condition, then, otherwise] = Triple.parse(argument);
      return resolve(scope.condition(z.string().parse(condition)) ? then : otherwise, scope);
    }
    default:
      throw new Error(`The intrinsic function ${name} is not known here.`);
  }
}

function substitute(argument: unknown, scope: Scope): string {
  const [pattern, variables] =
    typeof argument === 'string'
      ? [argument, {}]
      : z.tuple([z.string(), z.record(z.string(), z.unknown())]).parse(argument);
  return pattern.replace(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
    if (literal === '!') return whole.replace('!', '');
    if (name in variables) return z.coerce.string().parse(resolve(variables[name], scope));
    const [logicalId = '', ...attribute] = name.split('.');
    const found = attribute.length === 0 ? scope.ref(name) : scope.attribute(logicalId, attribute.join('.'));
    return z.coerce.string().parse(found);
  });
}

/** Evaluates a condition of a template: `Fn::Equals`, `Fn::Not`, `Fn::And`, `Fn::Or` and other conditions. */
export function holds(expression: unknown, scope: Scope): boolean {
  const [entry] = Object.entries(z.record(z.string(), z.unknown()).parse(expression));
  if (entry === undefined) throw new Error('A condition is empty.');
  const [name, argument] = entry;
  const list = () => z.array(z.unknown()).parse(argument);
  switch (name) {
    case 'Condition':
      return scope.condition(z.string().parse(argument));
    case 'Fn::Equals': {
      const [first, second] = Pair.parse(argument);
      return resolve(first, scope) === resolve(second, scope);
    }
    case 'Fn::Not':
      return !holds(list()[0], scope);
    case 'Fn::And':
      return list().every((each) => holds(each, scope));
    case 'Fn::Or':
      return list().some((each) => holds(each, scope));
    default:
      throw new Error(`The condition function ${name} is not known here.`);
  }
}
