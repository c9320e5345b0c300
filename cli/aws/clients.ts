import { ACMClient } from '@aws-sdk/client-acm';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { IAMClient } from '@aws-sdk/client-iam';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { OpenSearchClient } from '@aws-sdk/client-opensearch';
import { OpenSearchServerlessClient } from '@aws-sdk/client-opensearchserverless';
import { S3Client } from '@aws-sdk/client-s3';
import { ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { SESClient } from '@aws-sdk/client-ses';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { STSClient } from '@aws-sdk/client-sts';
import { TextractClient } from '@aws-sdk/client-textract';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { edgeRegion } from '../../shared/stage/names.ts';

export type Clients = ReturnType<typeof clientsOf>;

/** Clients of an operator, with the credentials of the environment (`AWS_PROFILE` …), each where the stage has its part. */
export function clientsOf({ region, mailRegion }: StageConfiguration) {
  const cloudFormation = eachRegion((where) => new CloudFormationClient({ region: where }));
  const cloudWatch = eachRegion((where) => new CloudWatchClient({ region: where }));
  return {
    cloudFormation,
    cloudWatch,
    sts: eachRegion((where) => new STSClient({ region: where })),
    iam: new IAMClient({ region }),
    textract: new TextractClient({ region }),
    sqs: new SQSClient({ region }),
    s3: new S3Client({ region }),
    lambda: new LambdaClient({ region }),
    openSearch: new OpenSearchClient({ region }),
    serverlessSearch: new OpenSearchServerlessClient({ region }),
    quotas: new ServiceQuotasClient({ region }),
    ses: new SESClient({ region: mailRegion }),
    sesv2: new SESv2Client({ region: mailRegion }),
    certificates: new ACMClient({ region: edgeRegion }),
  };
}

function eachRegion<Client>(make: (region: string) => Client): (region: string) => Client {
  const made = new Map<string, Client>();
  return (region) => {
    const client = made.get(region) ?? make(region);
    made.set(region, client);
    return client;
  };
}
