export const services = [
  'SES',
  'S3',
  'EventBridge',
  'SQS',
  'SNS',
  'Lambda',
  'DynamoDB',
  'OpenSearch',
  'CloudFront',
  'API Gateway',
  'CloudWatch',
  'KMS',
  'WAF',
  'Textract',
] as const;
export type Service = (typeof services)[number];
/** USD. */
export type ByService = Readonly<Record<Service, number>>;

/** USD of all services together. */
export function total(costs: ByService): number {
  return services.reduce((sum, service) => sum + costs[service], 0);
}
