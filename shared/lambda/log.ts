import { Logger } from '@aws-lambda-powertools/logger';

/** The log of every function: JSON lines with ids only; never subjects, addresses, file names or content. */
export const log = new Logger({ serviceName: process.env.FACTEUR_FUNCTION ?? 'facteur' });
