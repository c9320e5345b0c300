import { type FunctionName, functionNames, type Trigger, wiring } from '../../functions/wiring.ts';

/** The one function with a trigger of a kind. Throws when there are none or several. */
export function onlyFunction(kind: Trigger['kind']): FunctionName {
  const [name, ...others] = functionNames.filter((candidate) => wiring[candidate].trigger.kind === kind);
  if (name === undefined || others.length > 0)
    throw new Error(`There must be exactly one function with the trigger "${kind}".`);
  return name;
}
