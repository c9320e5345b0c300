import {
  type AttributeDefinition,
  CreateTableCommand,
  type GlobalSecondaryIndex,
  type KeySchemaElement,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import {
  BucketLocationConstraint,
  CreateBucketCommand,
  PutBucketVersioningCommand,
} from '@aws-sdk/client-s3';
import * as z from 'zod';
import { arnOf, PolicyDocument } from '../account.ts';
import { generatedName, type Make } from './make.ts';

/** Named, as everything else would be an error, but of no effect on what functions see. */
const noEffect = z.unknown().optional();

const KeyProperties = z.strictObject({
  KeyPolicy: PolicyDocument,
  Description: noEffect,
  EnableKeyRotation: noEffect,
  PendingWindowInDays: noEffect,
  Tags: noEffect,
});

export const key: Make = (properties, { account, logicalId, region }) => {
  const { KeyPolicy } = KeyProperties.parse(properties);
  const id = `00000000-0000-4000-8000-${Buffer.from(logicalId).toString('hex').slice(0, 12).padEnd(12, '0')}`;
  const arn = arnOf(account, 'kms', region, `key/${id}`);
  account.resourcePolicies.set(arn, KeyPolicy.Statement);
  return { ref: id, attributes: { Arn: arn, KeyId: id } };
};

const KeySchema = z.array(
  z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }),
) satisfies z.ZodType<KeySchemaElement[]>;

const TableProperties = z.strictObject({
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ) satisfies z.ZodType<AttributeDefinition[]>,
  BillingMode: z.literal('PAY_PER_REQUEST'),
  KeySchema,
  GlobalSecondaryIndexes: z
    .array(
      z.strictObject({
        IndexName: z.string(),
        KeySchema,
        Projection: z.strictObject({ ProjectionType: z.enum(['ALL', 'KEYS_ONLY']) }),
      }),
    )
    .optional() satisfies z.ZodType<GlobalSecondaryIndex[] | undefined>,
  TimeToLiveSpecification: z.strictObject({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
  SSESpecification: noEffect,
  Replicas: z.tuple([
    z.strictObject({
      Region: z.string(),
      SSESpecification: z.strictObject({ KMSMasterKeyId: z.string() }).optional(),
      GlobalSecondaryIndexes: noEffect,
      DeletionProtectionEnabled: noEffect,
      PointInTimeRecoverySpecification: noEffect,
      Tags: noEffect,
    }),
  ]),
});

export const globalTable: Make = async (properties, place) => {
  const { account, region } = place;
  const {
    TableName = generatedName(place),
    Replicas,
    TimeToLiveSpecification,
    SSESpecification,
    ...rest
  } = TableProperties.parse(properties);
  const [replica] = Replicas;
  if (replica.Region !== region) throw new Error(`The table is not in ${region}.`);
  await account.clients(region).dynamoDb.send(new CreateTableCommand({ TableName, ...rest }));
  if (TimeToLiveSpecification !== undefined) {
    await account
      .clients(region)
      .dynamoDb.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
  }
  const arn = arnOf(account, 'dynamodb', region, `table/${TableName}`);
  const keyArn = replica.SSESpecification?.KMSMasterKeyId;
  if (keyArn !== undefined) account.keys.set(arn, keyArn);
  return { ref: TableName, attributes: { Arn: arn } };
};

const BucketProperties = z.strictObject({
  BucketName: z.string().optional(),
  BucketEncryption: z
    .strictObject({
      ServerSideEncryptionConfiguration: z.tuple([
        z.strictObject({
          BucketKeyEnabled: z.boolean().optional(),
          ServerSideEncryptionByDefault: z.strictObject({
            SSEAlgorithm: z.enum(['aws:kms', 'AES256']),
            KMSMasterKeyID: z.string().optional(),
          }),
        }),
      ]),
    })
    .optional(),
  VersioningConfiguration: z.strictObject({ Status: z.enum(['Enabled', 'Suspended']) }).optional(),
  CorsConfiguration: noEffect,
  LifecycleConfiguration: noEffect,
  OwnershipControls: noEffect,
  PublicAccessBlockConfiguration: noEffect,
  Tags: noEffect,
});

export const bucket: Make = async (properties, place) => {
  const { account, region } = place;
  const given = BucketProperties.parse(properties);
  const Bucket = (given.BucketName ?? generatedName(place)).toLowerCase();
  const LocationConstraint = z.enum(BucketLocationConstraint).parse(region);
  await account
    .clients(region)
    .s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint } }));
  if (given.VersioningConfiguration !== undefined) {
    const VersioningConfiguration = given.VersioningConfiguration;
    await account
      .clients(region)
      .s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
  }
  const arn = `arn:aws:s3:::${Bucket}`;
  const encryption =
    given.BucketEncryption?.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault;
  if (encryption?.KMSMasterKeyID !== undefined) account.keys.set(arn, encryption.KMSMasterKeyID);
  const DomainName = `${Bucket}.s3.amazonaws.com`;
  const RegionalDomainName = `${Bucket}.s3.${region}.amazonaws.com`;
  return { ref: Bucket, attributes: { Arn: arn, DomainName, RegionalDomainName } };
};

const BucketPolicyProperties = z.strictObject({ Bucket: z.string(), PolicyDocument });

export const bucketPolicy: Make = (properties, { account, logicalId }) => {
  const { Bucket, PolicyDocument: policy } = BucketPolicyProperties.parse(properties);
  account.resourcePolicies.set(`arn:aws:s3:::${Bucket}`, policy.Statement);
  return { ref: logicalId };
};
