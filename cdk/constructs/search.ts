import { Duration, type RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { ComparisonOperator, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { AccountRootPrincipal, type IRole, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  CfnAccessPolicy,
  CfnCollection,
  CfnCollectionGroup,
  CfnSecurityPolicy,
} from 'aws-cdk-lib/aws-opensearchserverless';
import { CfnDomain, EngineVersion, TLSSecurityPolicy } from 'aws-cdk-lib/aws-opensearchservice';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { alarm } from './alarm.ts';
import { explainWildcards } from './wildcards.ts';

export type SearchAccess = 'read' | 'write';

/** The search engine of a stage, whichever it is. */
export interface Search {
  readonly endpoint: string;
  /** Whom requests are signed for. */
  readonly service: 'es' | 'aoss';
  /** Lets a role search, or also index; `scope` is where additional resources for that go. */
  allow(scope: Construct, role: IRole, access: SearchAccess): void;
}

export function search(
  stack: Stack,
  stage: StageConfiguration,
  key: IKey,
  removalPolicy: RemovalPolicy,
): Search {
  const make = stage.search === 'domain' ? domain : collection;
  return make(stack, stage, key, removalPolicy);
}

/** A provisioned OpenSearch domain on two small instances in two zones. */
function domain(stack: Stack, stage: StageConfiguration, key: IKey, removalPolicy: RemovalPolicy): Search {
  const actions: Record<SearchAccess, string[]> = {
    read: ['es:ESHttpPost'],
    write: ['es:ESHttpHead', 'es:ESHttpPost', 'es:ESHttpPut'],
  };
  const made = new CfnDomain(stack, 'Search', {
    domainName: stage.name,
    engineVersion: EngineVersion.OPENSEARCH_2_19.version,
    clusterConfig: {
      instanceType: 't3.medium.search',
      instanceCount: 2,
      zoneAwarenessEnabled: true,
      zoneAwarenessConfig: { availabilityZoneCount: 2 },
    },
    ebsOptions: { ebsEnabled: true, volumeType: 'gp3', volumeSize: 20 },
    domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: TLSSecurityPolicy.TLS_1_2_PFS },
    nodeToNodeEncryptionOptions: { enabled: true },
    encryptionAtRestOptions: { enabled: true, kmsKeyId: key.keyId },
    // The account's own roles, each as far as its own policies say; nobody without a signature.
    accessPolicies: new PolicyDocument({
      statements: [
        new PolicyStatement({
          principals: [new AccountRootPrincipal()],
          actions: actions.write,
          resources: [
            stack.formatArn({ service: 'es', resource: 'domain', resourceName: `${stage.name}/*` }),
          ],
        }),
      ],
    }),
  });
  made.applyRemovalPolicy(removalPolicy);
  domainAlarms(stack, stage);
  Validations.of(made).acknowledge(
    {
      id: 'AwsSolutions-OS1',
      reason:
        'Functions run outside a VPC; every request is signed, and allowed to roles whose own policy names the domain.',
    },
    {
      id: 'AwsSolutions-OS3',
      reason: 'Functions have no fixed addresses to list; nobody is let in without the signature of a role.',
    },
    {
      id: 'AwsSolutions-OS4',
      reason: 'Two data nodes of one company do not need dedicated masters; the index can be rebuilt.',
    },
    ...['SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS'].map((log) => ({
      id: `AwsSolutions-OS9[LogExport::${log}]`,
      reason: 'Slow logs would hold the words that people search for; logs carry ids only.',
    })),
  );

  const documents = `${stack.exportValue(made.attrArn)}/*`;
  return {
    endpoint: `https://${stack.exportValue(made.attrDomainEndpoint)}`,
    service: 'es',
    allow(_scope, role, access) {
      role.addToPrincipalPolicy(
        new PolicyStatement({ sid: 'Search', actions: actions[access], resources: [documents] }),
      );
      explainWildcards(role, [
        { resource: documents, reason: 'The documents of every organization are in the one domain.' },
      ]);
    },
  };
}

function domainAlarms(stack: Stack, stage: StageConfiguration): void {
  const metric = (metricName: string, statistic: string) =>
    new Metric({
      namespace: 'AWS/ES',
      metricName,
      dimensionsMap: { DomainName: stage.name, ClientId: stack.account },
      statistic,
      period: Duration.minutes(5),
    });
  alarm(stack, 'SearchRed', {
    stage,
    region: stack.region,
    alarmName: `${stage.name}-search-red`,
    alarmDescription: 'Parts of the search index are missing. Lists and searches lack documents.',
    metric: metric('ClusterStatus.red', 'Maximum'),
    threshold: 1,
    evaluationPeriods: 2,
  });
  alarm(stack, 'SearchFull', {
    stage,
    region: stack.region,
    alarmName: `${stage.name}-search-full`,
    alarmDescription: 'The search domain is almost full. New documents will soon not be found: enlarge it.',
    metric: metric('FreeStorageSpace', 'Minimum'),
    // Megabytes, of each node: a fifth of what it has.
    threshold: 4_000,
    comparisonOperator: ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: 3,
  });
}

/** An OpenSearch Serverless collection of the generation that scales to nothing when nobody searches. */
function collection(
  stack: Stack,
  stage: StageConfiguration,
  key: IKey,
  removalPolicy: RemovalPolicy,
): Search {
  const name = stage.name;
  const resource = `collection/${name}`;
  const encryption = new CfnSecurityPolicy(stack, 'SearchEncryption', {
    name: `${name}-encryption`,
    type: 'encryption',
    policy: stack.toJsonString({
      Rules: [{ ResourceType: 'collection', Resource: [resource] }],
      AWSOwnedKey: false,
      KmsARN: key.keyArn,
    }),
  });
  const network = new CfnSecurityPolicy(stack, 'SearchNetwork', {
    name: `${name}-network`,
    type: 'network',
    description: 'Reached over the internet with signed requests: functions run outside a VPC',
    policy: JSON.stringify([
      { Rules: [{ ResourceType: 'collection', Resource: [resource] }], AllowFromPublic: true },
    ]),
  });
  const group = new CfnCollectionGroup(stack, 'SearchGroup', {
    name,
    generation: 'NEXTGEN',
    standbyReplicas: 'ENABLED',
    capacityLimits: {
      minIndexingCapacityInOcu: 0,
      minSearchCapacityInOcu: 0,
      maxIndexingCapacityInOcu: 4,
      maxSearchCapacityInOcu: 4,
    },
  });
  const made = new CfnCollection(stack, 'Search', {
    name,
    type: 'SEARCH',
    description: 'Documents of Facteur; can be rebuilt from the table',
    collectionGroupName: group.name,
    standbyReplicas: 'ENABLED',
  });
  for (const needed of [encryption, network, group]) made.addResourceDependency(needed);
  made.applyRemovalPolicy(removalPolicy);

  const permissions: Record<SearchAccess, string[]> = {
    read: ['aoss:ReadDocument'],
    write: ['aoss:ReadDocument', 'aoss:WriteDocument', 'aoss:DescribeIndex', 'aoss:CreateIndex'],
  };
  const arn = stack.exportValue(made.attrArn);
  return {
    endpoint: stack.exportValue(made.attrCollectionEndpoint),
    service: 'aoss',
    allow(from, role, access) {
      role.addToPrincipalPolicy(
        new PolicyStatement({ sid: 'Search', actions: ['aoss:APIAccessAll'], resources: [arn] }),
      );
      const rule = { ResourceType: 'index', Resource: [`index/${name}/*`], Permission: permissions[access] };
      new CfnAccessPolicy(from, 'SearchAccess', {
        name: accessPolicyName(from),
        type: 'data',
        policy: Stack.of(from).toJsonString([{ Rules: [rule], Principal: [role.roleArn] }]),
      });
    },
  };
}

/** At most 32 lower-case letters, digits and hyphens, unlike any other of the account. */
function accessPolicyName(scope: Construct): string {
  return `f${scope.node.addr.slice(0, 31)}`;
}
