/*
 * Starts the process anew, as itself, with an allocator that gives freed blocks back: glibc raises its threshold for large blocks
 * with each that is freed, and keeps pictures of pages in the heap from then on (mallopt(3), M_MMAP_THRESHOLD). It reads
 * these variables at the start only. Imported first by what recognizes pages in its own process; elsewhere than on Linux, and
 * when the variables are set already, it does nothing.
 */
const allocator = {
  MALLOC_ARENA_MAX: '2',
  // A lower one saves more, and costs seconds of the system's time a page.
  MALLOC_MMAP_THRESHOLD_: String(2 * 1024 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(8 * 1024 * 1024),
};

const isSet = Object.keys(allocator).some((name) => process.env[name] !== undefined);
if (process.platform === 'linux' && process.execve !== undefined && !isSet) {
  process.execve(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
    ...process.env,
    ...allocator,
  });
}
