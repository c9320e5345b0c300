import * as compute from './compute.ts';
import { customResource } from './custom-resource.ts';
import * as edge from './edge.ts';
import * as http from './http-api.ts';
import * as identity from './identity.ts';
import * as mail from './mail.ts';
import { generatedName, type Make } from './make.ts';
import * as messaging from './messaging.ts';
import * as search from './search.ts';
import * as storage from './storage.ts';

/** Every resource type that changes what functions see or do. */
const made: Readonly<Record<string, Make>> = {
  'AWS::ApiGatewayV2::Api': http.gatewayApi,
  'AWS::ApiGatewayV2::Integration': http.integration,
  'AWS::ApiGatewayV2::Route': http.route,
  'AWS::ApiGatewayV2::Stage': http.stage,
  'AWS::CloudFront::Distribution': edge.distribution,
  'AWS::CloudFront::Function': edge.edgeFunction,
  'AWS::CloudFront::OriginAccessControl': edge.identified,
  'AWS::CloudFront::ResponseHeadersPolicy': edge.identified,
  'AWS::DynamoDB::GlobalTable': storage.globalTable,
  'AWS::Events::EventBus': messaging.eventBus,
  'AWS::Events::Rule': messaging.rule,
  'AWS::IAM::Policy': identity.policy,
  'AWS::IAM::Role': identity.role,
  'AWS::KMS::Key': storage.key,
  'AWS::Lambda::Alias': compute.alias,
  'AWS::Lambda::EventSourceMapping': compute.eventSourceMapping,
  'AWS::Lambda::Function': compute.lambdaFunction,
  'AWS::Lambda::Permission': compute.permission,
  'AWS::Lambda::Version': compute.version,
  'AWS::Logs::LogGroup': compute.logGroup,
  'AWS::OpenSearchServerless::AccessPolicy': search.accessPolicy,
  'AWS::OpenSearchServerless::Collection': search.collection,
  'AWS::OpenSearchServerless::SecurityPolicy': search.securityPolicy,
  'AWS::OpenSearchService::Domain': search.domain,
  'AWS::S3::Bucket': storage.bucket,
  'AWS::S3::BucketPolicy': storage.bucketPolicy,
  'AWS::SES::EmailIdentity': mail.emailIdentity,
  'AWS::SNS::Subscription': messaging.subscription,
  'AWS::SNS::Topic': messaging.topic,
  'AWS::SNS::TopicPolicy': messaging.topicPolicy,
  'AWS::SQS::Queue': messaging.queue,
  'AWS::SQS::QueuePolicy': messaging.queuePolicy,
  'AWS::Scheduler::Schedule': compute.schedule,
};

/** Types that no function can tell are there, and why. */
const withoutEffect: Readonly<Record<string, string>> = {
  'AWS::CloudWatch::Alarm': 'tells people, not functions',
  'AWS::CloudWatch::Dashboard': 'shows people what is measured',
  'AWS::CodeDeploy::Application': 'rolls new versions out; here there is one',
  'AWS::CodeDeploy::DeploymentGroup': 'rolls new versions out; here there is one',
  'AWS::Events::Archive': 'keeps copies for a replay that a person starts',
  'AWS::KMS::Alias': 'another name for a key; the templates use its ARN',
  'AWS::Logs::MetricFilter': 'counts what functions print, for alarms',
  'AWS::OpenSearchServerless::CollectionGroup': 'bounds the capacity and the cost of collections',
  'AWS::WAFv2::WebACL': 'stands before CloudFront; what it lets through is the same',
};

/** How resources of a type are made. Throws for a type that is in neither list. */
export function makerOf(type: string): Make {
  const make = made[type];
  if (make !== undefined) return make;
  if (type.startsWith('Custom::')) return customResource;
  if (type in withoutEffect) return stub;
  throw new Error(`${type} is not known here: say how it is made, or why it changes nothing for functions.`);
}

const stub: Make = (_properties, place) => {
  const name = generatedName(place);
  return { ref: name, attributes: { Arn: name, Id: name } };
};
