/** What CloudFormation says when a resource fails, for causes that are known, and what to do about each. */
const known: ReadonlyArray<readonly [reason: RegExp, todo: string]> = [
  [
    /account must be verified before you can add (?:or modify|new) CloudFront/i,
    'A new account may not use CloudFront yet: open a case at AWS Support ("Account", "Activation"), which is free; it is answered within a day.',
  ],
  [
    /CNAMEAlreadyExists|CNAMEs you provided (?:are|is) already associated/i,
    'Another CloudFront distribution has this domain: take it from there, or leave console.certificateArn out.',
  ],
  [
    /service control policy|resource control policy/i,
    'The organization that the account belongs to forbids it: ask whoever keeps its policies.',
  ],
  [
    /permissions boundary/i,
    'The permissions boundary forbids it: let the policy allow this action, or take another one ("permissionsBoundary").',
  ],
  [
    /service-linked role/i,
    'Let an administrator make it once: aws iam create-service-linked-role --aws-service-name <the service named above>.',
  ],
  [
    /UnreservedConcurrentExecution/i,
    'The account may run too few functions at once: ask for 1000 "Concurrent executions" of Lambda in Service Quotas.',
  ],
  [
    /limit ?exceeded|exceed(?:s|ed)? .*(?:limit|quota)|quota/i,
    'Ask for more of it in Service Quotas, or delete what is not needed any more.',
  ],
  [
    /already exists/i,
    'Something of that name is there from before: give the stage another name, or delete it if nobody needs it.',
  ],
  [
    /not authorized to perform|access ?denied/i,
    'The roles of CDK’s bootstrap may not do this: bootstrap again with more (cdk bootstrap --cloudformation-execution-policies).',
  ],
];

/** What to do about a failed resource; undefined when its reason is none that is known. */
export function remedyOf(reason: string): string | undefined {
  return known.find(([pattern]) => pattern.test(reason))?.[1];
}
