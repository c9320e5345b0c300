import { createRequire } from 'node:module';
import { Worker as Thread } from 'node:worker_threads';
import { createWorker, type Worker as Engine, PSM } from 'tesseract.js';
import { languageDataFolder } from '../assets.ts';
import { detectLanguage } from '../language.ts';
import type { PlacedWord } from '../layout.ts';
import { clearerTurn } from './clearer-turn.ts';
import { withSignsOfPage } from './currency-signs.ts';
import { darkOnLight } from './dark-on-light.ts';
import { evenlyLit } from './even-light.ts';
import { legibility, rowsOfBlocks } from './ocr-page.ts';
import { greymap, scaledForRecognition, straightened, type Turns, turnedRaster } from './ocr-raster.ts';
import type { OpticalReader, Raster, RecognizedPage } from './optical-reader.ts';
import { openSecondReading, rereadDoubtful, type SecondReading } from './reread-lines.ts';
import { skewOf } from './skew.ts';
import { withoutSpecks } from './specks.ts';
import { withWholeAmounts } from './split-amounts.ts';
import { liesOnItsSide, runUpAndDown } from './text-direction.ts';

/**
 * Models by what is known of a page. That of French reads English nearly as well as both together, in little more than half the
 * time; with that of German, French and English would be read worse (`docs/decisions/two-readings-of-scans.md`).
 */
const LANGUAGES = { other: 'fra', german: 'deu' };
type Languages = keyof typeof LANGUAGES;
const LSTM_ONLY = 1;
/** One column of lines of any size: keeps the two ends of a receipt's line together; columns are parted afterwards. */
const PAGE_MODE = PSM.SINGLE_COLUMN;
const PARAMETERS = {
  debug_file: '/dev/null',
  tessedit_pageseg_mode: PAGE_MODE,
  // Else every doubtful line is read once more with light and dark exchanged, which `darkOnLight` has done where it was due.
  tessedit_do_invert: '0',
};

/** A page read worse than this may stand on its head; upright print stays above it. */
const DOUBTFUL = 0.6;
const ENOUGH_LETTERS = 12;

type Recognizer = {
  engine: Engine;
  thread: Thread;
  died: Promise<never>;
  languages: Languages;
  /** What the next page is read in: what the one before turned out to be written in. */
  next: Languages;
};

/**
 * Opens the recognition of printed French, English and German by Tesseract, in a thread of its own that starts with the
 * first page. All its data is on this machine. A thread that dies fails its page only: the next page gets a new one.
 */
export async function openTesseract(): Promise<OpticalReader> {
  let recognizer: Promise<Recognizer> | undefined;
  let secondReading: Promise<SecondReading | undefined> | undefined;
  let closed = false;
  let lastTurn: Promise<unknown> = Promise.resolve();

  async function discard(): Promise<void> {
    const current = recognizer;
    recognizer = undefined;
    const [started] = await Promise.allSettled([current]);
    if (started?.status === 'fulfilled') await started.value?.engine.terminate();
  }

  async function read(raster: Raster, signal: AbortSignal | undefined): Promise<PlacedWord[][]> {
    signal?.throwIfAborted();
    recognizer ??= startEngine();
    const aborted = rejectionOf(signal);
    try {
      const current = await recognizer;
      const { engine, thread, died } = current;
      thread.ref();
      if (current.languages !== current.next) await Promise.race([speak(current), died]);
      const answer = engine.recognize(greymap(raster), {}, { text: false, blocks: true });
      const { data } = await Promise.race([answer, died, aborted.promise]);
      // An idle engine does not keep the process alive.
      thread.unref();
      return rowsOfBlocks(data.blocks);
    } catch (error) {
      // The engine cannot be stopped within a page, and is not to be trusted after an error.
      await discard();
      throw error;
    } finally {
      aborted.forget();
    }
  }

  /** Reads once more what turned out to be written in another language than those that it was read in. */
  async function inItsLanguage(
    rows: PlacedWord[][],
    raster: Raster,
    signal: AbortSignal | undefined,
  ): Promise<PlacedWord[][]> {
    const languages = languagesOf(rows);
    const current = await recognizer;
    if (current === undefined) return rows;
    current.next = languages;
    return current.languages === languages ? rows : read(raster, signal);
  }

  /** Tells by reading the whole of it, for want of the models, which of two ways of turning a page is the right one. */
  async function clearerReading(
    page: Raster,
    [one, other]: readonly [Turns, Turns],
    signal: AbortSignal | undefined,
  ): Promise<Turns> {
    const asOne = await read(await turnedRaster(page, one), signal);
    const asOther = await read(await turnedRaster(page, other), signal);
    return isClearer(asOther, asOne) ? other : one;
  }

  async function recognize(original: Raster, signal: AbortSignal | undefined): Promise<RecognizedPage> {
    if (closed) throw new Error('the optical reader is closed');
    signal?.throwIfAborted();
    const scaled = await scaledForRecognition(evenlyLit(await darkOnLight(original)));
    secondReading ??= openSecondReading();
    const second = await secondReading;
    let skew = await skewOf(scaled);
    const seen = await straightened(scaled, skew);
    const printed = await second?.detectLines(seen);
    if (printed?.length === 0) return { width: scaled.width, height: scaled.height, turns: 0, rows: [] };
    const clean = printed === undefined ? seen : withoutSpecks(seen, printed);
    const clearerOf = (either: readonly [Turns, Turns]) =>
      second === undefined || printed === undefined
        ? clearerReading(clean, either, signal)
        : clearerTurn(clean, printed, either, second.recognizer);
    const isLying = printed === undefined ? await liesOnItsSide(clean) : runUpAndDown(printed);
    let turns: Turns = isLying ? await clearerOf([1, 3]) : 0;
    let raster = await turnedRaster(clean, turns);
    if (raster !== seen) {
      const rest = await skewOf(raster);
      raster = await straightened(raster, rest);
      skew = Math.round((skew + rest) * 10) / 10;
    }
    let rows = await read(raster, signal);
    if (!isLying && isDoubtful(rows) && (await clearerOf([0, 2])) === 2) {
      turns = 2;
      raster = await turnedRaster(raster, turns);
      rows = await read(raster, signal);
    }
    rows = withWholeAmounts(await inItsLanguage(rows, raster, signal));
    if (second !== undefined) {
      const { detectLines, recognizer } = second;
      const findLines = async () =>
        raster === seen && printed !== undefined ? printed : detectLines(raster);
      rows = await rereadDoubtful(rows, raster, { findLines, recognizer }, signal);
    }
    return { width: raster.width, height: raster.height, turns, skew, rows: withSignsOfPage(rows) };
  }

  return {
    recognize(raster, signal) {
      const turn = lastTurn.then(() => recognize(raster, signal));
      lastTurn = turn.catch(() => undefined); // its caller hears of the error
      return turn;
    },
    async close() {
      closed = true;
      await discard();
      await (await secondReading)?.close();
    },
  };
}

async function startEngine(): Promise<Recognizer> {
  requireEngineFiles();
  const failure = Promise.withResolvers<never>();
  const starting = createWorker(LANGUAGES.other, LSTM_ONLY, {
    langPath: languageDataFolder(),
    cacheMethod: 'none',
    gzip: true,
    // Without it the library throws where nobody can catch.
    errorHandler: (error: unknown) => failure.reject(new Error(`text recognition failed: ${String(error)}`)),
  });
  const engine = await Promise.race([starting, failure.promise]);
  const died = Promise.withResolvers<never>();
  const thread: unknown = Reflect.get(engine, 'worker');
  if (!(thread instanceof Thread)) throw new Error('tesseract.js runs without a thread of its own');
  thread.on('error', (error) => died.reject(new Error('text recognition crashed', { cause: error })));
  thread.on('exit', () => died.reject(new Error('text recognition stopped')));
  died.promise.catch(() => undefined); // nobody may be waiting when it dies
  await engine.setParameters(PARAMETERS);
  return { engine, thread, died: died.promise, languages: 'other', next: 'other' };
}

async function speak(recognizer: Recognizer): Promise<void> {
  const { engine, next } = recognizer;
  await engine.reinitialize(LANGUAGES[next], LSTM_ONLY);
  await engine.setParameters(PARAMETERS);
  recognizer.languages = next;
}

function isDoubtful(rows: readonly PlacedWord[][]): boolean {
  const { letters, meanConfidence } = legibility(rows);
  return letters >= ENOUGH_LETTERS && meanConfidence < DOUBTFUL;
}

function isClearer(rows: readonly PlacedWord[][], than: readonly PlacedWord[][]): boolean {
  const [ours, theirs] = [legibility(rows), legibility(than)];
  return ours.meanConfidence * ours.letters > 1.2 * theirs.meanConfidence * theirs.letters;
}

function languagesOf(rows: readonly PlacedWord[][]): Languages {
  const text = rows.map((row) => row.map((word) => word.text).join(' ')).join('\n');
  return detectLanguage(text) === 'de' ? 'german' : 'other';
}

/** A missing file would kill the process from within the engine's thread, before anyone can listen to it. */
function requireEngineFiles(): void {
  const resolve = createRequire(createRequire(import.meta.url).resolve('tesseract.js')).resolve;
  for (const file of ['tesseract-core-relaxedsimd', 'tesseract-core-simd'])
    for (const extension of ['js', 'wasm']) resolve(`tesseract.js-core/${file}.${extension}`);
}

function rejectionOf(signal: AbortSignal | undefined): { promise: Promise<never>; forget: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  promise.catch(() => undefined);
  return { promise, forget: () => signal?.removeEventListener('abort', onAbort) };
}
