import * as z from 'zod';
import { existing } from '../account.ts';
import { generatedName, type Make } from './make.ts';

const FunctionProperties = z.strictObject({
  Name: z.string(),
  AutoPublish: z.literal(true),
  FunctionCode: z.string(),
  FunctionConfig: z.strictObject({ Comment: z.string(), Runtime: z.literal('cloudfront-js-2.0') }),
  Tags: z.unknown().optional(),
});

export const edgeFunction: Make = (properties, { account }) => {
  const { Name, FunctionCode } = FunctionProperties.parse(properties);
  const arn = `arn:aws:cloudfront::${account.id}:function/${Name}`;
  account.edgeFunctions.set(arn, FunctionCode);
  return { ref: arn, attributes: { FunctionARN: arn } };
};

const Behavior = z.looseObject({
  PathPattern: z.string().optional(),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  TargetOriginId: z.string(),
  FunctionAssociations: z
    .array(z.strictObject({ EventType: z.literal('viewer-request'), FunctionARN: z.string() }))
    .default([]),
});

const DistributionProperties = z.strictObject({
  DistributionConfig: z.looseObject({
    Enabled: z.literal(true),
    DefaultRootObject: z.string().optional(),
    DefaultCacheBehavior: Behavior,
    CacheBehaviors: z.array(Behavior).default([]),
    Origins: z.array(
      z.looseObject({ Id: z.string(), DomainName: z.string(), OriginAccessControlId: z.string().optional() }),
    ),
  }),
  Tags: z.unknown().optional(),
});

export const distribution: Make = (properties, place) => {
  const { account, logicalId } = place;
  const { DistributionConfig: config } = DistributionProperties.parse(properties);
  const id = `E${logicalId.toUpperCase().slice(-13)}`;
  const origins = new Map(
    config.Origins.map(({ Id, DomainName, OriginAccessControlId }) => [
      Id,
      { host: DomainName, signs: OriginAccessControlId !== undefined },
    ]),
  );
  const behaviors = [...config.CacheBehaviors, { ...config.DefaultCacheBehavior, PathPattern: '*' }].map(
    ({ PathPattern = '*', AllowedMethods, TargetOriginId, FunctionAssociations }) => ({
      pathPattern: PathPattern,
      methods: AllowedMethods,
      origin: existing(origins, TargetOriginId),
      functions: FunctionAssociations.map(({ FunctionARN }) => existing(account.edgeFunctions, FunctionARN)),
    }),
  );
  const arn = `arn:aws:cloudfront::${account.id}:distribution/${id}`;
  account.distributions.push({ arn, behaviors, rootObject: config.DefaultRootObject });
  return { ref: id, attributes: { Id: id, DomainName: `${id.toLowerCase()}.cloudfront.net` } };
};

/** What only has an id. */
export const identified: Make = (_properties, place) => {
  const id = generatedName(place);
  return { ref: id, attributes: { Id: id, Arn: id } };
};
