import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import type { ProvisionerName } from '../provisioning/names.ts';

export interface ProvisionerProps {
  readonly name: ProvisionerName;
  readonly stage: StageConfiguration;
  /** Folder of `cdk/bundle.ts`. */
  readonly bundles: string;
}

/** A function that CloudFormation calls, for what it cannot make itself. It runs during a deployment, and then never. */
export class Provisioner extends Construct {
  readonly role: Role;
  readonly serviceToken: string;

  constructor(scope: Construct, { name, stage, bundles }: ProvisionerProps) {
    super(scope, name);
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/${stage.name}/provisioning/${name}`,
      retention: stage.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${name} may do during a deployment`,
    });
    this.role.addToPrincipalPolicy(
      new PolicyStatement({
        sid: 'Logs',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    const lambda = new LambdaFunction(this, 'Function', {
      functionName: `${stage.name}-provision-${name}`,
      description: `Called by CloudFormation during deployments: ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(join(bundles, name)),
      role: this.role,
      logGroup,
      timeout: Duration.minutes(2),
      memorySize: 512,
    });
    this.serviceToken = lambda.functionArn;
  }
}
