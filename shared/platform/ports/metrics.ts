export interface Metrics {
  count(name: string, value?: number, dimensions?: Readonly<Record<string, string>>): void;
  /** A duration in milliseconds. */
  duration(name: string, milliseconds: number, dimensions?: Readonly<Record<string, string>>): void;
  /** Sends what was gathered; called at the end of each invocation. */
  flush(): Promise<void>;
}
