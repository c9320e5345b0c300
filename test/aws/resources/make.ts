import type { Account, LambdaDefinition } from '../account.ts';
import type { Outcome } from '../lambda-process.ts';

/** A resource as the template names it. */
export interface Place {
  readonly account: Account;
  readonly stack: string;
  readonly region: string;
  readonly logicalId: string;
  /** Runs a function, as CloudFormation does for custom resources. */
  readonly invoke: (definition: LambdaDefinition, event: unknown) => Promise<Outcome>;
}

/** What `Ref` and `Fn::GetAtt` give for a resource that was made. */
export interface Made {
  readonly ref: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Makes a resource of one type from its properties, whose references are resolved. Throws for a property it does not know. */
export type Make = (properties: unknown, place: Place) => Promise<Made> | Made;

/** The name CloudFormation gives to what has none in the template. */
export function generatedName({ stack, logicalId }: Place): string {
  return `${stack}-${logicalId}-1A2B3C4D5E6F`;
}
