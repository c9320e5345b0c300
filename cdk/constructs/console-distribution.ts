import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import type { Data, Live } from '../surroundings.ts';
import { type ExportedConsole, pageFinder } from './exported-console.ts';

export interface ConsoleDistributionProps {
  readonly stage: StageConfiguration;
  readonly data: Data;
  readonly live: Live;
  readonly apiHost: string;
  readonly firewallArn: string | undefined;
  readonly exported: ExportedConsole;
}

/** Below the limit of CloudFront, with room for the names that are known only once deployed. */
const longestPolicy = 1_700;

/** CloudFront before the console's files and the API: one address, so that browsers need no permission across origins. */
export function consoleDistribution(
  scope: Construct,
  bucket: IBucket,
  props: ConsoleDistributionProps,
): Distribution {
  const { stage, apiHost, firewallArn, exported } = props;
  const { certificateArn } = stage.console;
  const api: BehaviorOptions = {
    origin: new HttpOrigin(apiHost),
    viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    allowedMethods: AllowedMethods.ALLOW_ALL,
    cachePolicy: CachePolicy.CACHING_DISABLED,
    // With the viewer's own host name API Gateway would not know which API is meant.
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
  };
  const distribution = new Distribution(scope, 'Distribution', {
    comment: `Console of ${stage.name}`,
    defaultRootObject: 'index.html',
    httpVersion: HttpVersion.HTTP2_AND_3,
    priceClass: PriceClass.PRICE_CLASS_100,
    ...(certificateArn === undefined
      ? {}
      : {
          domainNames: [stage.domain],
          minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
          certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
        }),
    ...(firewallArn === undefined ? {} : { webAclId: firewallArn }),
    defaultBehavior: {
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: securityHeaders(scope, props),
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(scope, 'PageFinder', {
            comment: 'Finds the files of pages',
            code: FunctionCode.fromInline(pageFinder(exported.pages)),
            runtime: FunctionRuntime.JS_2_0,
          }),
        },
      ],
    },
    additionalBehaviors: { '/api/*': api, '/health': api },
  });
  acknowledge(distribution, props);
  return distribution;
}

function securityHeaders(scope: Construct, { data, live, exported }: ConsoleDistributionProps) {
  const { region, urlSuffix } = Stack.of(scope);
  const bucketOrigin = (name: string) => `https://${name}.s3.${region}.${urlSuffix}`;
  // Downloads and uploads of large files go to S3 by signed links.
  const reached = ["'self'", live.origin, bucketOrigin(data.bucketName), bucketOrigin(data.intakeBucketName)];
  const contentSecurityPolicy = [
    "default-src 'self'",
    `script-src 'self' ${exported.scriptHashes.join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    `connect-src ${reached.join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');
  if (contentSecurityPolicy.length > longestPolicy)
    throw new Error('The content security policy is too long for CloudFront: the console has many scripts.');
  return new ResponseHeadersPolicy(scope, 'SecurityHeaders', {
    comment: 'What browsers may do with the console',
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: false,
        override: true,
      },
    },
  });
}

function acknowledge(distribution: Distribution, { stage, firewallArn }: ConsoleDistributionProps): void {
  const findings = [
    {
      id: 'AwsSolutions-CFR1',
      reason: 'Accountants travel; who may see anything is decided by API keys, not by countries.',
    },
    {
      id: 'AwsSolutions-CFR3',
      reason: 'Access logs would hold the addresses of people and the documents they look at.',
    },
    ...(firewallArn === undefined
      ? [
          {
            id: 'AwsSolutions-CFR2',
            reason: 'The firewall is an option of the stage (console.firewall), as it has a fixed price.',
          },
        ]
      : []),
    ...(stage.console.certificateArn === undefined
      ? [
          {
            id: 'AwsSolutions-CFR4',
            reason: 'Without a certificate of one’s own, CloudFront’s address takes what CloudFront decides.',
          },
        ]
      : []),
  ];
  Validations.of(distribution).acknowledge(...findings);
}
