import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** About what fits into one packet: less is not there sooner when it is compressed. */
const compressedFrom = 1_400;

/** The same answer, compressed when it is text of some length and the caller takes gzip: neither CloudFront nor API Gateway does that. */
export function compressed(
  answer: APIGatewayProxyStructuredResultV2,
  acceptEncoding = '',
): APIGatewayProxyStructuredResultV2 {
  const { body = '', headers, isBase64Encoded } = answer;
  if (isBase64Encoded === true || body.length < compressedFrom) return answer;
  if (!/\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/.test(acceptEncoding)) return answer;
  return {
    ...answer,
    headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' },
    body: gzipSync(body).toString('base64'),
    isBase64Encoded: true,
  };
}
