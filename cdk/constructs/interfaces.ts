import { type Alias, FunctionBase, type IFunction, type IVersion, Version } from 'aws-cdk-lib/aws-lambda';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

/*
 * Every `Bucket` is an `IBucket`, and so on; but the CDK's types of optional properties disagree under
 * `exactOptionalPropertyTypes`.
 */

export function asBucket(made: Bucket): IBucket {
  return checked(made, (each): each is IConstruct & IBucket => each instanceof Bucket);
}

export function asFunction(made: Alias): IFunction {
  return checked(made, (each): each is IConstruct & IFunction => each instanceof FunctionBase);
}

export function asVersion(made: Version): IVersion {
  return checked(made, (each): each is IConstruct & IVersion => each instanceof Version);
}

function checked<Kind>(
  made: IConstruct,
  isOne: (each: IConstruct) => each is IConstruct & Kind,
): IConstruct & Kind {
  if (!isOne(made)) throw new Error(`${made.node.path} is something else`);
  return made;
}
