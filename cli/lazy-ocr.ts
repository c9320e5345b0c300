import type { OpticalReader } from '../shared/understanding/optical-reader.ts';

/** An optical reader that starts its engine with the first page it is given: most files need none. */
export function openLazily(open: () => Promise<OpticalReader>): OpticalReader {
  let engine: Promise<OpticalReader> | undefined;
  return {
    recognize: async (raster, signal) => {
      engine ??= open();
      return (await engine).recognize(raster, signal);
    },
    close: async () => {
      if (engine !== undefined) await (await engine).close();
    },
  };
}
