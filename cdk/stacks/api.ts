import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { BundledFunction } from '../constructs/bundled-function.ts';
import { onlyFunction } from '../constructs/only-function.ts';
import type { Data, Live } from '../surroundings.ts';

export interface ApiProps extends StackProps {
  readonly stage: StageConfiguration;
  readonly data: Data;
  readonly live: Live;
  readonly bundles: string;
}

/** The HTTP API: every path goes to the one function with a request trigger, which knows the routes and checks the keys. */
export class ApiStack extends Stack {
  readonly apiId: string;
  /** Host name of the API. */
  readonly host: string;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id, props);
    const { stage, data, live, bundles } = props;
    const name = onlyFunction('request');
    const made = new BundledFunction(this, {
      name,
      stage,
      data,
      live,
      bundles,
      environment: { FACTEUR_LIVE_URL: live.url },
    });

    const api = new HttpApi(this, 'HttpApi', {
      apiName: stage.name,
      description: 'Documents, e-mails and what became of them',
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('Function', made.target),
    });
    const accessLogs = new LogGroup(this, 'AccessLogs', {
      logGroupName: `/${stage.name}/api/access`,
      retention: stage.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: made.wiring.maxConcurrency, burstLimit: made.wiring.maxConcurrency },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLogs),
        // No addresses and no paths: paths name documents, and queries hold what people search for.
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            time: '$context.requestTime',
            method: '$context.httpMethod',
            status: '$context.status',
            milliseconds: '$context.responseLatency',
            bytes: '$context.responseLength',
            error: '$context.integrationErrorMessage',
          }),
        ),
      },
    });
    Validations.of(api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The function checks the API key and its scopes itself, as it does on one machine; /health is public.',
    });

    made.alarm('ServerErrors', {
      metric: api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 5,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
    this.apiId = this.exportValue(api.apiId);
    this.host = `${this.apiId}.execute-api.${this.region}.${this.urlSuffix}`;
    new CfnOutput(this, 'ApiUrl', { value: api.apiEndpoint });
  }
}
