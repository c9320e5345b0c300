import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { alarmTopic } from '../constructs/alarm-topic.ts';
import { filesBucket, intakeBucket } from '../constructs/buckets.ts';
import { mailRole } from '../constructs/mail-role.ts';
import { type Search, search } from '../constructs/search.ts';
import type { Data } from '../surroundings.ts';

const index = (indexName: string, projectionType: ProjectionType) => ({
  indexName,
  partitionKey: { name: `${indexName}pk`, type: AttributeType.STRING },
  sortKey: { name: `${indexName}sk`, type: AttributeType.STRING },
  projectionType,
});

/** All state, and what must be there before anything can come in. With `data: keep`, deleting the stack leaves it. */
export class DataStack extends Stack implements Data {
  readonly keyArn: string;
  readonly tableName: string;
  readonly tableArn: string;
  readonly bucketName: string;
  readonly bucketArn: string;
  readonly intakeBucketName: string;
  readonly intakeBucketArn: string;
  readonly search: Search;

  constructor(scope: Construct, id: string, props: StackProps & { readonly stage: StageConfiguration }) {
    super(scope, id, props);
    const { stage } = props;
    const keep = stage.data === 'keep';
    // Kept once it is there. What a first deployment made before it failed would be in the way of the next one.
    const removalPolicy = keep ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;

    const key = new Key(this, 'Key', {
      alias: `alias/${stage.name}`,
      description: `Documents and records of ${stage.name}`,
      enableKeyRotation: true,
      removalPolicy,
    });

    const files = filesBucket(this, key, removalPolicy);
    const intake = intakeBucket(this, stage, key, removalPolicy);
    mailRole(this, stage, intake, key);
    alarmTopic(this, stage, key);

    const searchEngine = search(this, stage, key, removalPolicy);

    const table = new TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      // An index is paid for like another table, at every write that changes what is in it.
      globalSecondaryIndexes: [index('gsi1', ProjectionType.ALL), index('gsi2', ProjectionType.KEYS_ONLY)],
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(key),
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keep,
      removalPolicy,
    });
    // Last, as nothing deletes it: a first deployment that fails could not be rolled back.
    table.node.addDependency(...this.node.children.filter((other) => other !== table));

    this.keyArn = this.exportValue(key.keyArn);
    this.tableName = this.exportValue(table.tableName);
    this.tableArn = this.exportValue(table.tableArn);
    this.bucketName = this.exportValue(files.bucketName);
    this.bucketArn = this.exportValue(files.bucketArn);
    this.intakeBucketName = this.exportValue(intake.bucketName);
    this.intakeBucketArn = this.exportValue(intake.bucketArn);
    this.search = searchEngine;
  }
}
