import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  type IFunction,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type FunctionName, type FunctionWiring, wiring } from '../../functions/wiring.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { addressesOf } from '../addresses.ts';
import type { Surroundings } from '../surroundings.ts';
import { alarm, type FacteurAlarmProps } from './alarm.ts';
import { canary } from './canary.ts';
import { granted } from './grants.ts';
import { asFunction } from './interfaces.ts';
import { metricsNamespace } from './metrics-namespace.ts';
import { explainWildcards } from './wildcards.ts';

export interface BundledFunctionProps extends Surroundings {
  readonly name: FunctionName;
  readonly stage: StageConfiguration;
  /** Folder of `cdk/bundle.ts`: one folder per function. */
  readonly bundles: string;
  /** Variables besides those that come with the grants. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A function of the wiring on Lambda: its bundle, a role with its grants alone, its logs and an alarm on its errors. */
export class BundledFunction extends Construct {
  readonly name: FunctionName;
  readonly wiring: FunctionWiring;
  readonly lambda: LambdaFunction;
  /** What its triggers invoke. */
  readonly target: IFunction;
  readonly #stage: StageConfiguration;

  constructor(scope: Construct, { name, stage, bundles, data, ...props }: BundledFunctionProps) {
    super(scope, name);
    this.name = name;
    this.wiring = wiring[name];
    this.#stage = stage;
    const { timeoutSeconds, memoryMB, grants } = this.wiring;
    const { statements, wildcards, environment } = granted(this, stage, { data, ...props }, grants);

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
      // Of an invocation that went well there is nothing to say, and every line is paid for.
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      timeout: Duration.seconds(timeoutSeconds),
      memorySize: memoryMB,
      environment: {
        FACTEUR_FUNCTION: name,
        FACTEUR_MAIL_REGION: stage.mailRegion,
        FACTEUR_METRICS_NAMESPACE: metricsNamespace(stage),
        NODE_OPTIONS: '--enable-source-maps',
        ...environment,
        ...props.environment,
      },
    });

    this.target =
      stage.rollout === 'canary'
        ? asFunction(canary(this, { name, stage, lambda: this.lambda, logGroup }))
        : this.lambda;

    this.alarm('Errors', {
      metric: this.lambda.metricErrors({ period: Duration.minutes(5) }),
      threshold: 1,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
  }

  /** An alarm whose description tells who is hurt when this function fails. */
  alarm(
    id: string,
    props: Pick<FacteurAlarmProps, 'metric' | 'threshold' | 'evaluationPeriods' | 'datapointsToAlarm'>,
  ): Alarm {
    const stage = this.#stage;
    return alarm(this, `${id}Alarm`, {
      stage,
      region: stage.region,
      alarmName: `${stage.name}-${this.name}-${id}`,
      alarmDescription: this.wiring.purpose,
      ...props,
    });
  }
}
