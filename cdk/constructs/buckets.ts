import { Duration, type RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type CorsRule,
  HttpMethods,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { addressesOf } from '../addresses.ts';

/** What browsers may do with signed links: the signature says who, so any page may. */
function signedLinks(...allowedMethods: HttpMethods[]): CorsRule {
  return { allowedMethods, allowedOrigins: ['*'], allowedHeaders: ['*'], maxAge: 3_600 };
}

/** Originals, readings and pictures of every organization. */
export function filesBucket(scope: Construct, key: IKey, removalPolicy: RemovalPolicy): Bucket {
  return bucket(scope, 'Files', {
    encryptionKey: key,
    removalPolicy,
    cors: [signedLinks(HttpMethods.GET)],
    lifecycleRules: [
      tidy(30),
      {
        id: 'cheaper-when-old',
        transitions: [{ storageClass: StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(30) }],
      },
    ],
  });
}

/**
 * What is on its way in. SES puts mail under `incoming/`, where nothing ever expires: what is taken is deleted, so what
 * stays is lost mail, and is swept. Its name is known beforehand, for the stack in the mail region.
 */
export function intakeBucket(
  scope: Construct,
  stage: StageConfiguration,
  key: IKey,
  removalPolicy: RemovalPolicy,
): Bucket {
  return bucket(scope, 'Intake', {
    bucketName: addressesOf(scope, stage).intakeBucketName,
    encryptionKey: key,
    removalPolicy,
    cors: [signedLinks(HttpMethods.PUT)],
    lifecycleRules: [
      tidy(7),
      { id: 'abandoned-uploads', prefix: 'uploads/', expiration: Duration.days(2) },
      { id: 'mail-for-nobody', prefix: 'unclaimed/', expiration: Duration.days(30) },
    ],
  });
}

/** Ends unfinished uploads, and old versions after so many days. */
function tidy(days: number) {
  return {
    id: 'tidy',
    abortIncompleteMultipartUploadAfter: Duration.days(7),
    noncurrentVersionExpiration: Duration.days(days),
    expiredObjectDeleteMarker: true,
  };
}

function bucket(scope: Construct, id: string, props: BucketProps): Bucket {
  const made = new Bucket(scope, id, {
    encryption: BucketEncryption.KMS,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: true,
    ...props,
  });
  Validations.of(made).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'Access logs would name documents beside the addresses of people; what was done with a document is in its history.',
  });
  return made;
}
