import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  type Alarm,
  type AlarmProps,
  Alarm as CloudWatchAlarm,
  ComparisonOperator,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type FunctionName, type FunctionWiring, wiring } from '../../functions/wiring.ts';
import { addressesOf } from '../addresses.ts';
import type { StageConfiguration } from '../config.ts';
import type { Data } from '../stacks/data.ts';
import { granted } from './grants.ts';
import { explainWildcards } from './wildcards.ts';

export interface BundledFunctionProps {
  readonly name: FunctionName;
  readonly stage: StageConfiguration;
  readonly data: Data;
  /** Folder of `cdk/bundle.ts`: one folder per function. */
  readonly bundles: string;
}

/** A function of the wiring on Lambda: its bundle, a role with its grants alone, its logs and an alarm on its errors. */
export class BundledFunction extends Construct {
  readonly name: FunctionName;
  readonly wiring: FunctionWiring;
  readonly lambda: LambdaFunction;
  readonly #stage: StageConfiguration;

  constructor(scope: Construct, { name, stage, data, bundles }: BundledFunctionProps) {
    super(scope, name);
    this.name = name;
    this.wiring = wiring[name];
    this.#stage = stage;
    const { timeoutSeconds, memoryMB, grants } = this.wiring;
    const { statements, wildcards, environment } = granted(this, stage, data, grants);

    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/${stage.name}/functions/${name}`,
      retention: stage.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${name} may do, from functions/wiring.ts`,
    });
    role.addToPrincipalPolicy(
      new PolicyStatement({
        sid: 'Logs',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    for (const statement of statements) role.addToPrincipalPolicy(statement);
    if (grants.search !== undefined) {
      data.search.allow(this, role, grants.search);
      environment.FACTEUR_SEARCH_ENDPOINT = data.search.endpoint;
      environment.FACTEUR_SEARCH_SERVICE = data.search.service;
    }
    explainWildcards(role, wildcards);

    this.lambda = new LambdaFunction(this, 'Function', {
      functionName: addressesOf(this, stage).functionName(name),
      description: this.wiring.purpose,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(join(bundles, name)),
      role,
      logGroup,
      timeout: Duration.seconds(timeoutSeconds),
      memorySize: memoryMB,
      environment: {
        FACTEUR_FUNCTION: name,
        FACTEUR_MAIL_REGION: stage.mailRegion,
        NODE_OPTIONS: '--enable-source-maps',
        ...environment,
      },
    });

    this.alarm('Errors', {
      metric: this.lambda.metricErrors({ period: Duration.minutes(5) }),
      threshold: 1,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
  }

  /** An alarm at `threshold` and above. Its description tells who is hurt. */
  alarm(
    id: string,
    props: Pick<AlarmProps, 'metric' | 'threshold' | 'evaluationPeriods' | 'datapointsToAlarm'>,
  ): Alarm {
    return new CloudWatchAlarm(this, `${id}Alarm`, {
      alarmName: `${this.#stage.name}-${this.name}-${id}`,
      alarmDescription: this.wiring.purpose,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...props,
    });
  }
}
