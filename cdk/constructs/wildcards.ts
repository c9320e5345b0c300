import { Stack, Validations } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { flattenCfnReference } from 'cdk-nag/lib/utils/flatten-cfn-reference.js';

/** A resource with `*` in a policy, and why it cannot be named more closely. */
export interface Wildcard {
  readonly resource: string;
  readonly reason: string;
}

/** Acknowledges these very wildcards in the policies of a role; any other one stays an error. */
export function explainWildcards(role: IRole, wildcards: readonly Wildcard[]): void {
  for (const { resource, reason } of wildcards) {
    const finding = flattenCfnReference(Stack.of(role).resolve(resource));
    Validations.of(role).acknowledge({ id: `AwsSolutions-IAM5[Resource::${finding}]`, reason });
  }
}
