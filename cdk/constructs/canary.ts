import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type FunctionName, wiring } from '../../functions/wiring.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { alarm } from './alarm.ts';
import { asVersion } from './interfaces.ts';
import { metricsNamespace } from './metrics-namespace.ts';

export interface CanaryProps {
  readonly name: FunctionName;
  readonly stage: StageConfiguration;
  readonly lambda: LambdaFunction;
  readonly logGroup: LogGroup;
}

/**
 * An alias whose new versions get a tenth of the work for five minutes first, and go back when it fails. A batch that
 * fails in part is no error for Lambda: what the function says of failed records in its log counts too.
 */
export function canary(scope: Construct, { name, stage, lambda, logGroup }: CanaryProps): Alias {
  const version = lambda.currentVersion;
  // CodeDeploy goes back to the version before, which must still be there.
  version.applyRemovalPolicy(RemovalPolicy.RETAIN);
  const alias = new Alias(scope, 'Live', { aliasName: 'live', version: asVersion(version) });

  const metricName = `${name}-failures`;
  new MetricFilter(scope, 'Failures', {
    logGroup,
    metricNamespace: metricsNamespace(stage),
    metricName,
    metricValue: '1',
    filterPattern: FilterPattern.any(
      FilterPattern.stringValue('$.message', '=', 'record failed'),
      FilterPattern.stringValue('$.message', '=', 'request failed'),
      FilterPattern.stringValue('$.message', '=', 'connection failed'),
    ),
  });
  const period = Duration.minutes(1);
  const worse = alarm(scope, 'CanaryAlarm', {
    stage,
    region: stage.region,
    alarmName: `${stage.name}-${name}-Canary`,
    alarmDescription: `A deployment under way is taken back. ${wiring[name].purpose}`,
    metric: new MathExpression({
      expression: 'FILL(errors, 0) + FILL(failures, 0)',
      usingMetrics: {
        errors: alias.metricErrors({ period, statistic: 'Sum' }),
        failures: new Metric({
          namespace: metricsNamespace(stage),
          metricName,
          period,
          statistic: 'Sum',
        }),
      },
      period,
    }),
    // One bad document fails in one minute, and again minutes later; a bad version fails all the time.
    threshold: 1,
    evaluationPeriods: 3,
    datapointsToAlarm: 2,
  });
  const { application, role } = deployments(scope, stage);
  new LambdaDeploymentGroup(scope, 'Deployment', {
    application,
    role,
    alias,
    alarms: [worse],
    deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
    autoRollback: { deploymentInAlarm: true, failedDeployment: true, stoppedDeployment: true },
  });
  return alias;
}

/** One application of CodeDeploy a stack. */
function deployments(scope: Construct, stage: StageConfiguration) {
  const stack = Stack.of(scope);
  const id = 'Deployments';
  const made = stack.node.tryFindChild(id) ?? new Deployments(stack, id, stage);
  if (!(made instanceof Deployments)) throw new Error(`${id} is something else`);
  return made;
}

class Deployments extends Construct {
  readonly application: LambdaApplication;
  readonly role: Role;

  constructor(scope: Construct, id: string, stage: StageConfiguration) {
    super(scope, id);
    this.application = new LambdaApplication(this, 'Application', {
      applicationName: Stack.of(this).stackName,
    });
    this.role = new Role(this, 'Role', {
      description: `Moves the work of ${stage.name} from one version of a function to the next`,
      assumedBy: new ServicePrincipal('codedeploy.amazonaws.com'),
      managedPolicies: [
        ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSCodeDeployRoleForLambdaLimited'),
      ],
    });
    Validations.of(this.role).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      reason: 'What CodeDeploy needs for Lambda, kept by AWS as CodeDeploy changes.',
    });
  }
}
