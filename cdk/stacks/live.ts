import { Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { WebSocketApi, WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { BundledFunction } from '../constructs/bundled-function.ts';
import { onlyFunction } from '../constructs/only-function.ts';
import type { Data, Live } from '../surroundings.ts';

export interface LiveProps extends StackProps {
  readonly stage: StageConfiguration;
  readonly data: Data;
  readonly bundles: string;
}

/** Last part of the address, as on one machine. */
const path = 'live';

/** The WebSocket API that consoles listen on. A stack of its own, before those that send to it and that name it. */
export class LiveStack extends Stack implements Live {
  readonly url: string;
  readonly origin: string;
  readonly endpoint: string;
  readonly connectionsArn: string;

  constructor(scope: Construct, id: string, props: LiveProps) {
    super(scope, id, props);
    const { stage, data, bundles } = props;
    const made = new BundledFunction(this, { name: onlyFunction('live-connection'), stage, data, bundles });

    const api = new WebSocketApi(this, 'WebSocketApi', {
      apiName: `${stage.name}-live`,
      description: 'Tells open consoles what changed',
      connectRouteOptions: { integration: new WebSocketLambdaIntegration('Connect', made.target) },
    });
    const deployed = new WebSocketStage(this, 'Stage', {
      webSocketApi: api,
      stageName: path,
      autoDeploy: true,
      throttle: { rateLimit: made.wiring.maxConcurrency, burstLimit: made.wiring.maxConcurrency },
    });
    Validations.of(api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'WebSocket APIs have no JWT authorizer: the function behind $connect wants a one-time ticket.',
    });
    Validations.of(deployed).acknowledge({
      id: 'AwsSolutions-APIG1',
      reason:
        'Logs of a WebSocket API need a role that is set once for the whole account and region: it is the customer’s.',
    });

    const apiId = this.exportValue(api.apiId);
    const host = `${apiId}.execute-api.${this.region}.${this.urlSuffix}`;
    this.origin = `wss://${host}`;
    this.url = `${this.origin}/${path}`;
    this.endpoint = `https://${host}/${path}`;
    this.connectionsArn = this.formatArn({
      service: 'execute-api',
      resource: apiId,
      resourceName: `${path}/POST/@connections/*`,
    });
  }
}
