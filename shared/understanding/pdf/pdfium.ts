import { readFileSync } from 'node:fs';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { assetPath } from '../assets.ts';
import { type UnreadableCode, UnreadableDocument } from '../reading.ts';
import { repairedPdf } from './pdf-repair.ts';

export type Pdfium = WrappedPdfiumModule;

/** PDFium's memory never shrinks: a fresh instance replaces one that a huge document blew up. */
const MAX_IDLE_HEAP_BYTES = 256 * 1024 * 1024;

const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;

/** Reasons not to open a PDF that go away when it is repaired. */
const repairable: ReadonlySet<UnreadableCode> = new Set(['broken', 'no_pages']);

let current: Promise<Pdfium> | undefined;
let openDocuments = 0;

/** The thread's PDFium, started on first use. */
function pdfium(): Promise<Pdfium> {
  current ??= start();
  return current;
}

async function start(): Promise<Pdfium> {
  const file = readFileSync(assetPath('@embedpdf/pdfium/dist/pdfium.wasm'));
  const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const module = await init({ wasmBinary, print: () => {}, printErr: () => {} });
  module.PDFiumExt_Init();
  return module;
}

type UseOfPdf<T> = (engine: Pdfium, document: number, pageCount: number, isRepaired: boolean) => Promise<T>;

/**
 * Opens a PDF, repaired where it has to be, hands it to `use` and frees it, whatever happens. A crash inside PDFium makes
 * the document `broken` and the next document gets a fresh PDFium.
 * Throws UnreadableDocument `encrypted`, `broken`, `no_pages` or `too_large`.
 */
export async function withPdf<T>(bytes: Uint8Array, use: UseOfPdf<T>): Promise<T> {
  const engine = await pdfium();
  openDocuments++;
  try {
    return await open(engine, bytes, use);
  } catch (error) {
    if (!isCrash(error)) throw error;
    current = undefined;
    throw new UnreadableDocument('broken', `PDFium stopped: ${error.message}`);
  } finally {
    openDocuments--;
    if (openDocuments === 0 && memoryOf(engine).byteLength > MAX_IDLE_HEAP_BYTES) current = undefined;
  }
}

async function open<T>(engine: Pdfium, bytes: Uint8Array, use: UseOfPdf<T>): Promise<T> {
  const { file, document, pageCount, isRepaired } = loadOrRepair(engine, bytes);
  try {
    return await use(engine, document, pageCount, isRepaired);
  } finally {
    release(engine, file, document);
  }
}

type Loaded = { file: number; document: number; pageCount: number };

function loadOrRepair(engine: Pdfium, bytes: Uint8Array): Loaded & { isRepaired: boolean } {
  try {
    return { ...load(engine, bytes), isRepaired: false };
  } catch (error) {
    const mayBeRepaired = error instanceof UnreadableDocument && repairable.has(error.code);
    const copy = mayBeRepaired ? repairedPdf(bytes) : undefined;
    if (copy === undefined) throw error;
    return { ...load(engine, copy), isRepaired: true };
  }
}

function load(engine: Pdfium, bytes: Uint8Array): Loaded {
  const file = allocate(engine, bytes.byteLength);
  memoryOf(engine).set(bytes, file);
  let document = 0;
  try {
    document = engine.FPDF_LoadMemDocument(file, bytes.byteLength, '');
    if (document === 0) throw whyNotOpened(engine.FPDF_GetLastError());
    const pageCount = engine.FPDF_GetPageCount(document);
    if (pageCount <= 0) throw new UnreadableDocument('no_pages', 'the PDF has no pages');
    return { file, document, pageCount };
  } catch (error) {
    release(engine, file, document);
    throw error;
  }
}

function release(engine: Pdfium, file: number, document: number): void {
  if (document !== 0) engine.FPDF_CloseDocument(document);
  engine.pdfium.wasmExports.free(file);
}

function whyNotOpened(code: number): UnreadableDocument {
  if (code === ERROR_PASSWORD) return new UnreadableDocument('encrypted', 'the PDF needs a password');
  if (code === ERROR_SECURITY)
    return new UnreadableDocument('encrypted', 'the PDF is encrypted in a way that cannot be opened');
  return new UnreadableDocument('broken', `the PDF cannot be opened (PDFium error ${code})`);
}

/** Lends `size` bytes of PDFium's memory to `use`, which must not keep them. */
export function withMemory<T>(engine: Pdfium, size: number, use: (pointer: number) => T): T {
  const pointer = allocate(engine, size);
  try {
    return use(pointer);
  } finally {
    engine.pdfium.wasmExports.free(pointer);
  }
}

function allocate(engine: Pdfium, size: number): number {
  const pointer = engine.pdfium.wasmExports.malloc(size);
  if (pointer === 0) throw new UnreadableDocument('too_large', `no memory for ${size} bytes`);
  return pointer;
}

/** PDFium's memory as it is now: ask again after every call, since it moves when it grows. */
export function memoryOf(engine: Pdfium): Uint8Array {
  const memory: unknown = Reflect.get(engine.pdfium, 'HEAPU8');
  if (!(memory instanceof Uint8Array)) throw new Error('PDFium does not show its memory');
  return memory;
}

/**
 * One of PDFium's functions, past the wrapper whose checks cost more than the answer where every character is asked
 * about. It takes and gives numbers: booleans are 0 and 1.
 */
export function directCall(engine: Pdfium, name: keyof Pdfium & string): (...numbers: number[]) => number {
  const exported: unknown = Reflect.get(engine.pdfium.wasmExports, name);
  if (!takesNumbers(exported)) throw new Error(`PDFium exports no ${name}`);
  return exported;
}

function takesNumbers(value: unknown): value is (...numbers: number[]) => number {
  return typeof value === 'function';
}

/** Traps and Emscripten's aborts are `WebAssembly.RuntimeError`s, endless recursion a `RangeError`. */
function isCrash(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'RuntimeError' || /call stack/i.test(error.message));
}
