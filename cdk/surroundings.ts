import type { Search } from './constructs/search.ts';

/**
 * What holds a customer's data, for the other stacks: each value is an export of the data stack, explicitly, so that
 * what a policy names is known before synthesis.
 */
export interface Data {
  readonly keyArn: string;
  readonly tableName: string;
  readonly tableArn: string;
  readonly bucketName: string;
  readonly bucketArn: string;
  /** What is on its way in: mail that SES took, and uploads. */
  readonly intakeBucketName: string;
  readonly intakeBucketArn: string;
  readonly search: Search;
}

/** How open consoles are reached. */
export interface Live {
  /** Where consoles connect, with a ticket. */
  readonly url: string;
  /** The origin of that. */
  readonly origin: string;
  /** Where functions send what consoles should know. */
  readonly endpoint: string;
  /** The ARN of all connections. */
  readonly connectionsArn: string;
}

/** What a function's grants may be about. */
export interface Surroundings {
  readonly data: Data;
  /** Left out only where no function pushes. */
  readonly live?: Live;
}
