import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));

/** A static export: plain files that any web server, or S3 behind CloudFront, can serve. */
const config: NextConfig = {
  output: 'export',
  distDir: '../dist/console',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm run types` checks the console together with everything else.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: repository },
  outputFileTracingRoot: repository,
};

export default config;
