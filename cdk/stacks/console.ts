import {
  CfnOutput,
  CustomResource,
  Duration,
  RemovalPolicy,
  Stack,
  type StackProps,
  Validations,
} from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { consoleDistribution } from '../constructs/console-distribution.ts';
import type { ExportedConsole } from '../constructs/exported-console.ts';
import { asBucket } from '../constructs/interfaces.ts';
import { Provisioner } from '../constructs/provisioner.ts';
import { explainWildcards } from '../constructs/wildcards.ts';
import type { Data, Live } from '../surroundings.ts';

export interface ConsoleProps extends StackProps {
  readonly stage: StageConfiguration;
  readonly data: Data;
  readonly live: Live;
  /** Host name of the HTTP API. */
  readonly apiHost: string;
  /** ARN of the web application firewall, in us-east-1. */
  readonly firewallArn: string | undefined;
  readonly exported: ExportedConsole;
  readonly bundles: string;
}

/** The console: files in S3 behind CloudFront, and the API under the same address. */
export class ConsoleStack extends Stack {
  constructor(scope: Construct, id: string, props: ConsoleProps) {
    super(scope, id, props);
    const { stage } = props;
    const bucket = new Bucket(this, 'Files', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'It holds the code of the console, which every visitor gets.',
    });
    this.#fill(bucket, props);

    const { distributionDomainName } = consoleDistribution(this, asBucket(bucket), props);
    const ownDomain = stage.console.certificateArn !== undefined;
    new CfnOutput(this, 'ConsoleUrl', {
      value: `https://${ownDomain ? stage.domain : distributionDomainName}`,
    });
    if (ownDomain) {
      new CfnOutput(this, 'ConsoleRecord', {
        description: `A and AAAA records (aliases) of ${stage.domain}`,
        value: distributionDomainName,
      });
    }
  }

  #fill(bucket: Bucket, { stage, bundles, exported }: ConsoleProps): void {
    const { role, serviceToken } = new Provisioner(this, { name: 'console-files', stage, bundles });
    const files = bucket.arnForObjects('*');
    role.addToPrincipalPolicy(
      new PolicyStatement({ sid: 'Files', actions: ['s3:PutObject', 's3:DeleteObject'], resources: [files] }),
    );
    role.addToPrincipalPolicy(
      new PolicyStatement({ sid: 'FileNames', actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
    );
    explainWildcards(role, [{ resource: files, reason: 'The whole bucket is the console.' }]);
    const made = new CustomResource(this, 'ConsoleFiles', {
      resourceType: 'Custom::ConsoleFiles',
      serviceToken,
      serviceTimeout: Duration.minutes(5),
      properties: {
        BucketName: bucket.bucketName,
        Revision: exported.revision,
        // The API is under the same address.
        Config: JSON.stringify({ apiBaseUrl: '' }),
      },
    });
    made.node.addDependency(role, bucket);
  }
}
