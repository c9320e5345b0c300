import type { StageConfiguration } from '../../shared/stage/configuration.ts';

/** Where the application's own metrics of a stage are in CloudWatch. */
export function metricsNamespace(stage: StageConfiguration): string {
  return `Facteur/${stage.name}`;
}
