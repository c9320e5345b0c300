import { readStage, type StageConfiguration } from '../../shared/stage/configuration.ts';
import { CommandError } from '../command-error.ts';

/** Reads a stage file. Throws `CommandError` with every mistake in it. */
export function stageFrom(file: string): StageConfiguration {
  try {
    return readStage(file);
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}
