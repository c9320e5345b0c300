import type { PlatformEnvironment } from '../../shared/platform/aws/environment.ts';
import { platformEnvironment } from '../../shared/platform/aws/environment.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';

/** What the adapters of AWS need to work on a stage from here. They take the region from the process, as functions do. */
export function platformOf(
  stage: StageConfiguration,
  variables: Partial<PlatformEnvironment>,
): PlatformEnvironment {
  process.env.AWS_REGION = stage.region;
  return { ...platformEnvironment(), ...variables };
}
