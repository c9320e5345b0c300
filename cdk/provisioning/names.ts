/** Functions that CloudFormation calls, each a folder here with a `handler.ts`. */
export const provisionerNames = ['receipt-rule', 'console-files'] as const;
export type ProvisionerName = (typeof provisionerNames)[number];
